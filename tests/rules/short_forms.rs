//! Short forms: what they ask each group at each level, and how the instrument names them.

use reflectory::domain::exercise::Exercise;
use reflectory::domain::instrument::{Kind, Part, Question};
use reflectory::domain::questionnaire::Questionnaire;
use reflectory::format::instrument::read;
use reflectory::locale::language;
use reflectory::locale::texts;

use super::{SHIPPED, asked_of, assert_problems, edited, exercise_at, line_of};

const MAIN: &str = "instrument.toml";
const LEADERSHIP: &str = "areas/a-leadership.toml";

fn short(level: &str, form: &str, optional: &[&str]) -> Exercise {
    Exercise { short_form: Some(form.to_owned()), ..exercise_at(level, optional) }
}

fn codes(questionnaire: &Questionnaire) -> String {
    questionnaire.asked.iter().map(|asked| asked.code.as_str()).collect::<Vec<_>>().join(" ")
}

fn own_statement() -> Question {
    let model = SHIPPED.question("A1").unwrap();
    Question { code: "breaks".to_owned(), part: Part::Own, kind: Kind::Own, tags: Vec::new(), ..model.clone() }
}

#[test]
fn the_short_forms_hold_16_and_8_core_statements() {
    let keys: Vec<&str> = SHIPPED.short_forms.iter().map(|form| form.key.as_str()).collect();
    assert_eq!(keys, ["short-16", "short-8"]);
    assert_eq!(SHIPPED.short_form("short-8").map(|form| form.title.as_str()), Some("8 statements"));
    assert_eq!(SHIPPED.short_form("short"), None);
    let tagged = |form: &str| {
        let tagged = SHIPPED.questions.iter().filter(|q| q.tags.iter().any(|tag| tag == form));
        let statements = tagged.filter(|q| matches!(q.part, Part::Area(_)));
        statements.inspect(|q| assert_eq!(q.kind, Kind::Core)).map(|q| q.code.as_str()).collect::<Vec<_>>()
    };
    let (sixteen, eight) = (tagged("short-16"), tagged("short-8"));
    assert_eq!((sixteen.len(), eight.len()), (16, 8));
    assert!(eight.iter().all(|code| sixteen.contains(code)), "results of the two can be compared");
}

#[test]
fn what_each_group_is_asked_in_a_short_form() {
    let check = |level: &str, form: &str, group: &str, expected: &str| {
        assert_eq!(codes(&asked_of(&short(level, form, &[]), group)), expected, "{form}, {group}, {level}");
    };
    for level in SHIPPED.levels.iter().map(|level| level.key.as_str()) {
        for group in ["leaders", "teachers"] {
            check(level, "short-16", group, "A1 A3 B2 C1 C3 C5 D2 D3 E1 E2 F3 F4 F5 G3 G5 H1 W2");
            check(level, "short-8", group, "A3 C3 D3 E1 F4 F5 G5 H1 W2");
        }
        let primary = level == "primary";
        check(
            level,
            "short-16",
            "students",
            if primary { "C3 C5 F3 F4 F5 H1 W2" } else { "B2 C3 C5 F3 F4 F5 G3 G5 H1 W2" },
        );
        check(level, "short-8", "students", if primary { "C3 F4 F5 H1 W2" } else { "C3 F4 F5 G5 H1 W2" });
    }
}

#[test]
fn optional_and_own_statements_come_on_top_of_a_short_form() {
    let mut exercise = short("primary", "short-8", &["A4", "C10"]);
    exercise.own = vec![own_statement()];
    assert_eq!(codes(&asked_of(&exercise, "teachers")), "A3 A4 C3 C10 D3 E1 F4 F5 G5 H1 breaks W2");
    assert_eq!(codes(&asked_of(&exercise, "students")), "C3 C10 F4 F5 H1 W2");
}

#[test]
fn a_short_form_keeps_its_areas_and_drops_other_headings() {
    let areas: Vec<&str> = SHIPPED.areas.iter().map(|area| area.short.as_str()).collect();
    for group in ["leaders", "teachers", "students"] {
        let questionnaire = asked_of(&short("primary", "short-8", &[]), group);
        let texts = texts::of(language::english());
        let titles: Vec<String> = questionnaire.blocks.iter().map(|block| texts.say(&block.title.say())).collect();
        assert_eq!(titles, [areas.as_slice(), &["In your own words"]].concat(), "{group}");
        let lengths: usize = questionnaire.blocks.iter().map(|block| block.range.len()).sum();
        assert_eq!(lengths, questionnaire.asked.len());
    }
}

/// Tags may stand on anything: an optional statement is then in without being switched on.
#[test]
fn everything_with_the_tag_is_asked_and_nothing_else() {
    let mut it = SHIPPED.clone();
    for question in &mut it.questions {
        let tagged = ["A4", "A2", "adoption", "W1"].contains(&question.code.as_str());
        question.tags = if tagged { vec!["tiny".to_owned()] } else { Vec::new() };
    }
    let of = |form: &str| {
        let exercise = short("primary", form, &[]);
        codes(&Questionnaire::for_group(&it, &exercise, it.group("leaders").unwrap()))
    };
    assert_eq!(of("tiny"), "A2 A4 adoption W1");
    assert_eq!(of("unknown"), "");
}

/// Lets `change` edit the built-in files.
fn files(edits: &[(&str, &str, &str)]) -> reflectory::format::Files {
    let mut files = reflectory::format::builtin::selfie();
    for (file, from, to) in edits {
        files.insert((*file).to_owned(), edited(&files[*file], from, to));
    }
    files
}

/// The text of `instrument.toml` from its first short form to the rule after the last.
fn short_forms_of(main: &str) -> &str {
    let from = main.find("[[short_form]]").unwrap();
    let length = main[from..].find("# ---").unwrap();
    &main[from..from + length]
}

#[test]
fn tags_name_a_short_form() {
    let check = |file: &str, from: &str, to: &str, marker: &str| {
        let files = files(&[(file, from, to)]);
        let line = line_of(&files[file], marker);
        let part = "No short form is called \"short-9\". Short forms: short-16, short-8.";
        assert_problems(file, &read(&files).unwrap_err(), &[(file, line, part)]);
    };
    check(LEADERSHIP, "\"short-8\"]", "\"short-9\"]", "\"short-9\"]");
    check("words.toml", "tags = [\"short-16\", \"short-8\"]", "tags = [\"short-16\", \"short-9\"]", "short-9");
    check("other.toml", "type = \"multiple\"", "type = \"multiple\"\ntags = [\"short-9\"]", "short-9");
}

#[test]
fn other_areas_can_be_tagged_with_all_their_lines() {
    let it = read(&files(&[("other.toml", "key = \"cpd\"", "key = \"cpd\"\ntags = [\"short-8\"]")])).unwrap();
    let exercise = short("primary", "short-8", &[]);
    let teachers = Questionnaire::for_group(&it, &exercise, it.group("teachers").unwrap());
    let cpd = it.questions.iter().filter(|q| q.part == Part::Other(0)).count();
    assert_eq!((cpd, teachers.asked.len()), (9, 8 + 9 + 1));
}

#[test]
fn an_instrument_without_short_forms_may_have_any_tags() {
    let main = reflectory::format::builtin::selfie()[MAIN].clone();
    let it = read(&files(&[(MAIN, short_forms_of(&main), ""), (LEADERSHIP, "\"short-8\"]", "\"x\"]")])).unwrap();
    assert!(it.short_forms.is_empty());
    assert_eq!(it.questions.len(), SHIPPED.questions.len());
}

#[test]
fn short_forms_with_a_problem() {
    let check = |from: &str, to: &str, marker: &str, part: &str| {
        let files = files(&[(MAIN, from, to)]);
        let line = if marker.is_empty() { 0 } else { line_of(&files[MAIN], marker) };
        assert_problems(to, &read(&files).unwrap_err(), &[(MAIN, line, part)]);
    };
    check("title = \"8 statements\"\n", "", "[[short_form]]", "`title` is missing");
    check("title = \"8 statements\"", "title = \"8\"\nwhy = \"\"", "why", "key `why` is unknown");
    let long = format!("what = \"{}\"", "lost ".repeat(33));
    check("what = \"Area B", &format!("{long}\n#"), "what = \"lost", "164 characters, at most 160");
    let third = |key: &str| format!("{key}\"\ntitle = \"x\"\nwhat = \"x\"\n\n[[short_form]]\nkey = \"short-16");
    check("short-16", &third("Short 4"), "Short 4", "may hold a-z, 0-9 and -");
    check("key = \"short-16", &format!("key = \"{}", third("short-8")), "key = \"short-8\"", "a second time");
    check("key = \"short-16", &format!("key = \"{}", third("short-4")), "", "tagged with the short form \"short-4\"");
}
