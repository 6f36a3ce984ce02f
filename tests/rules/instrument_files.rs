//! The instrument's files: what ships is sound, every kind of problem is found at its line, and no
//! text whatever makes the reading panic.

use std::path::Path;

use proptest::prelude::*;
use reflectory::domain::exercise::Exercise;
use reflectory::domain::instrument::{GroupIx, Instrument, LevelIx, USUAL};
use reflectory::domain::questionnaire::Questionnaire;
use reflectory::format::builtin::{self, selfie};
use reflectory::format::exercise;
use reflectory::format::instrument::read;
use reflectory::format::problem::{PROBLEMS_MAX, Reading};

use super::{SHIPPED, assert_problems, assert_sound, cases, edited, exercise_at, line_of};

const MAIN: &str = "instrument.toml";
const LEADERSHIP: &str = "areas/a-leadership.toml";
const OTHER: &str = "other.toml";
const EXAMPLE: &str = include_str!("../../questionnaires/example-exercise.toml");

#[test]
fn what_ships_is_sound() {
    let it = read(&selfie()).unwrap();
    let keys = |keys: Vec<&str>| keys.join(" ");
    assert_eq!(keys(it.groups.iter().map(|g| g.key.as_str()).collect()), "leaders teachers students");
    assert_eq!(it.areas.iter().map(|a| a.letter).collect::<String>(), "ABCDEFGH");
    assert_eq!((it.levels.len(), it.sessions.len(), it.scales.len(), it.others.len()), (5, 3, 4, 10));
    assert_eq!(it.groups.iter().map(|g| g.letter).collect::<String>(), "LTS");
}

/// Names of the TOML files in a folder and right below it, as the lists of what is built in have them.
fn listed(folder: &Path) -> Vec<String> {
    let entries = |path: &Path| std::fs::read_dir(path).unwrap().map(|e| e.unwrap().path()).collect::<Vec<_>>();
    let folders = entries(folder).into_iter().filter(|path| path.is_dir());
    let mut found: Vec<String> = folders
        .flat_map(|path| entries(&path))
        .chain(entries(folder))
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .map(|path| path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/"))
        .collect();
    found.sort();
    found
}

#[test]
fn every_file_of_every_instruments_folder_is_built_in() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires"));
    let names = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    let names = names.filter(|path| path.join(MAIN).exists());
    let mut names: Vec<String> = names.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    let mut built_in: Vec<&str> = builtin::ALL.iter().map(|(name, _)| *name).collect();
    assert_eq!(built_in.first(), Some(&USUAL));
    built_in.sort_unstable();
    assert_eq!(names, built_in);
    for (name, texts) in builtin::ALL {
        let mut built_in: Vec<&str> = texts.iter().map(|(name, _)| *name).collect();
        built_in.sort_unstable();
        assert_eq!(listed(&folder.join(name)), built_in, "{name}");
        assert_eq!(read(&builtin::files(name).unwrap()).unwrap().name, *name);
    }
}

/// After one edit in one file: one problem, on the last line that holds `marker`.
fn check(file: &str, from: &str, to: &str, marker: &str, part: &str) {
    let mut files = selfie();
    let text = edited(&files[file], from, to);
    let line = line_of(&text, marker);
    files.insert(file.to_owned(), text);
    assert_problems(&format!("{from:?} to {to:?}"), &read(&files).unwrap_err(), &[(file, line, part)]);
}

#[test]
fn keys_that_are_unknown_missing_or_of_another_type() {
    check(LEADERSHIP, "kind = \"core\"", "kind = \"core\"\nmood = \"good\"", "mood", "key `mood` is unknown");
    check(LEADERSHIP, "leaders.help", "leaders.hlep = \"x\"\nleaders.help", "hlep", "key `hlep` is unknown");
    check(MAIN, "name = \"selfie\"", "name = \"selfie\"\nauthor = \"me\"", "author", "key `author` is unknown");
    check(
        MAIN,
        "who = \"heads and deputy heads, also those who teach\"\n",
        "",
        "[[group]]\nkey = \"leaders\"",
        "`who` is missing",
    );
    check(MAIN, "minutes = 20", "minutes = \"twenty\"", "twenty", "must be a whole number from 1 to 120");
    check(MAIN, "minutes = 20", "minutes = 500", "minutes = 500", "must be a whole number from 1 to 120");
    check(LEADERSHIP, "title = \"Digital strategy\"", "title = 5", "title = 5", "must be a text in quotes");
    check(LEADERSHIP, "kind = \"core\"", "kind = \"main\"", "kind = \"main\"", "must be core or optional");
    check(OTHER, "type = \"multiple\"", "type = \"many\"", "type = \"many\"", "must be one of");
    check(LEADERSHIP, "tags = [\"short-16\"]", "tags = \"short-16\"", "tags = \"short-16\"", "must be a list of texts");
}

#[test]
fn words_that_name_nothing() {
    check(MAIN, "\"Europe/Brussels\"", "\"Europe/Bruxelles\"", "Bruxelles", "No time zone is called");
    check(MAIN, "colour = \"blue\"", "colour = \"pink\"", "pink", "must be one of: blue, red");
    check(MAIN, "letter = \"H\"", "letter = \"HH\"", "\"HH\"", "one capital letter");
    check(MAIN, "first = \"08-01\"", "first = \"1 August\"", "1 August", "a month and a day");
    check(OTHER, "scale = \"usefulness\"", "scale = \"joy\"", "scale = \"joy\"", "No scale is called \"joy\"");
    let (from, to) = ("levels = [\"upper-secondary-vocational\"]", "levels = [\"vocational\"]");
    check(LEADERSHIP, from, to, to, "No level is called \"vocational\"");
}

#[test]
fn codes_and_keys_stand_once() {
    check(LEADERSHIP, "code = \"A2\"", "code = \"A1\"", "code = \"A1\"", "used a second time");
    check("areas/h-competence.toml", "code = \"H1\"", "code = \"A1\"", "code = \"A1\"", "used a second time");
    check("words.toml", "code = \"W2\"", "code = \"access\"", "code = \"access\"", "used a second time");
    check(LEADERSHIP, "code = \"A1\"", "code = \"A 1\"", "code = \"A 1\"", "may hold letters");
    check(OTHER, "key = \"inh_equipment\"", "key = \"inh_funding\"", "inh_funding", "stands here a second time");
    let twice = "isced = 4\n[[level]]\nkey = \"primary\"\ntitle = \"Primary\"\nisced = 1";
    check(MAIN, "isced = 4", twice, "key = \"primary\"", "stands here a second time");
    check(MAIN, "number = 3", "number = 2", "number = 2", "stands here a second time");
}

/// Sheets on paper name a group by its letter or its title.
#[test]
fn groups_other_areas_and_days_are_told_apart() {
    for (file, from, to, part) in [
        (MAIN, "letter = \"L\"", "letter = \"T\"", "Two groups have the letter T."),
        (MAIN, "title = \"Teachers\"", "title = \"School leaders\"", "Two groups are called \"School leaders\"."),
        (MAIN, "last = \"04-30\"", "last = \"02-30\"", "`last` must be a month and a day"),
        (OTHER, "number = 2", "number = 1", "Two other areas have the number 1."),
    ] {
        let mut files = selfie();
        files.insert(file.to_owned(), edited(&files[file], from, to));
        let problems = read(&files).unwrap_err();
        assert!(problems.len() == 1 && problems[0].message.starts_with(part), "{part}: {problems:?}");
    }
}

#[test]
fn texts_that_are_missing_empty_too_long_or_not_plain() {
    let leaders = "leaders.text = \"As leaders, we work from a written plan for what our school wants to do with digital technology.\"";
    let with = |text: &str| format!("leaders.text = \"{text}\"");
    let (long, wide) = ("many words ".repeat(30), "漢字 ".repeat(60));
    check(LEADERSHIP, leaders, &with(&long), "many words", "too long for the screen");
    check(LEADERSHIP, leaders, &with(&wide), "漢字", "too long for the screen");
    check(LEADERSHIP, leaders, &with(" "), "leaders.text = \" \"", "This text is empty");
    check(LEADERSHIP, leaders, &with("a\\u202Eb"), "202E", "control or invisible character");
    check(LEADERSHIP, leaders, &with("a\\nb"), "a\\nb", "or a line break");
    check(LEADERSHIP, leaders, "", "leaders.help = \"The plan names", "`text` is missing here");
    let title = "t".repeat(45);
    check(LEADERSHIP, "\"Digital strategy\"", &format!("\"{title}\""), &title, "45 characters, at most 44");
    let option = "o".repeat(49);
    check(OTHER, "key = \"own\"\ntext = \"", &format!("key = \"own\"\ntext = \"{option}"), &option, "too long");
}

/// A statement without any wording for leaders.
#[test]
fn staff_without_a_wording() {
    let mut files = selfie();
    let text = &files[LEADERSHIP];
    let without: Vec<&str> =
        text.lines().filter(|line| !line.starts_with("leaders.") || !line.contains("plan")).collect();
    let without = without.join("\n");
    assert!(without.len() < text.len());
    files.insert(LEADERSHIP.to_owned(), without);
    let problems = read(&files).unwrap_err();
    let first = problems.first().unwrap();
    let line = line_of(&files[LEADERSHIP], "[[statement]]\ncode = \"A1\"");
    assert_eq!(
        (first.line, first.message.as_str()),
        (line, "The wording for school leaders is missing: leaders.text.")
    );
}

#[test]
fn minimum_tables_that_do_not_rise() {
    let rise = "The rows must rise";
    check(MAIN, "{ up_to = 10, percent = 70 }", "{ up_to = 4, percent = 70 }", "up_to = 4,", rise);
    check(MAIN, "{ up_to = 10, percent = 70 }", "{ up_to = 5, percent = 71 }", "percent = 71", rise);
    let last = "Every row but the last needs `up_to`";
    check(
        MAIN,
        "{ up_to = 30, percent = 60 },\n  { percent = 50 }",
        "{ up_to = 30, percent = 59 }",
        "percent = 59",
        last,
    );
    check(MAIN, "{ up_to = 10, percent = 70 }", "{ percent = 71 }", "percent = 71", last);
    check(MAIN, "{ percent = 50 }", "{ percent = 101 }", "percent = 101", "from 1 to 100");
    check(MAIN, "  { percent = 50 },", "  { },", "{ }", "`percent` is missing");
}

#[test]
fn what_is_not_toml() {
    check(LEADERSHIP, "code = \"A1\"", "code = \"A1\"\ncode = \"A1b\"", "A1b", "This is not TOML");
    let mut files = selfie();
    files.insert(LEADERSHIP.to_owned(), edited(&files[LEADERSHIP], "code = \"A3\"", "code = "));
    let problems = read(&files).unwrap_err();
    assert_eq!(problems[0].line, line_of(&files[LEADERSHIP], "code = \n"));
    assert!(problems[0].message.starts_with("This is not TOML"), "{}", problems[0]);
}

#[test]
fn files_that_are_missing_unused_empty_or_huge() {
    let of = |change: fn(&mut reflectory::format::Files)| {
        let mut files = selfie();
        change(&mut files);
        read(&files).unwrap_err()
    };
    let unused = of(|files| drop(files.insert("areas/z-notes.toml".to_owned(), String::new())));
    assert_problems("unused", &unused, &[("areas/z-notes.toml", 0, "so it is not used")]);
    let missing = of(|files| drop(files.remove("areas/c-infrastructure.toml")));
    assert_problems("missing", &missing, &[("areas/c-infrastructure.toml", 0, "not in the folder")]);
    let main = of(|files| drop(files.remove(MAIN)));
    assert_problems("no instrument", &main, &[(MAIN, 0, "missing from the folder")]);
    let empty = of(|files| drop(files.insert(LEADERSHIP.to_owned(), String::new())));
    assert_problems("empty", &empty, &[(LEADERSHIP, 0, "no [[statement]]")]);
    let huge = of(|files| drop(files.insert(LEADERSHIP.to_owned(), "#".repeat((1 << 20) + 1))));
    assert_problems("huge", &huge, &[(LEADERSHIP, 0, "larger than 1 MB")]);
}

#[test]
fn other_and_own_words_may_be_left_out() {
    let mut files = selfie();
    files.remove(OTHER);
    files.remove("words.toml");
    let it = read(&files).unwrap();
    assert!(it.others.is_empty());
    assert_eq!(
        it.questions.len(),
        SHIPPED.questions.iter().filter(|q| q.code.len() <= 3 && !q.code.starts_with('W')).count()
    );
}

#[test]
fn a_missing_scale_is_told_at_every_statement_that_wants_it() {
    let mut files = selfie();
    files.insert(MAIN.to_owned(), edited(&files[MAIN], "key = \"usefulness\"", "key = \"use\""));
    let line = line_of(&files[OTHER], "scale = \"usefulness\"");
    assert_problems("scale", &read(&files).unwrap_err(), &[(OTHER, line, "No scale is called \"usefulness\"")]);
    files.insert(MAIN.to_owned(), edited(&files[MAIN], "key = \"agreement\"", "key = \"consent\""));
    let problems = read(&files).unwrap_err();
    let statements =
        SHIPPED.questions.iter().filter(|q| matches!(q.part, reflectory::domain::instrument::Part::Area(_)));
    assert_eq!(problems.iter().filter(|p| p.message.contains("\"agreement\"")).count(), statements.count());
}

#[test]
fn several_problems_are_told_at_once_in_order() {
    let mut files = selfie();
    let main = edited(&files[MAIN], "isced = 4", "isced = 40");
    let main = edited(&main, "hue = \"brown\"", "hue = \"\"");
    let leadership = edited(&files[LEADERSHIP], "kind = \"optional\"", "kind = \"extra\"");
    let leadership = edited(&leadership, "code = \"A2\"", "code = \"A2!\"");
    let lines = (line_of(&main, "isced = 40"), line_of(&main, "hue = \"\""));
    let statements = (line_of(&leadership, "A2!"), line_of(&leadership, "extra"));
    files.insert(MAIN.to_owned(), main);
    files.insert(LEADERSHIP.to_owned(), leadership);
    files.insert("readme.toml".to_owned(), String::new());
    let expected = [
        (MAIN, lines.0, "from 1 to 8"),
        (MAIN, lines.1, "`hue` is empty"),
        (LEADERSHIP, statements.0, "A code may hold"),
        (LEADERSHIP, statements.1, "core or optional"),
        ("readme.toml", 0, "not used"),
    ];
    assert_problems("several", &read(&files).unwrap_err(), &expected);
}

#[test]
fn a_flood_of_problems_is_cut() {
    let mut files = selfie();
    files.insert(LEADERSHIP.to_owned(), "[[statement]]\n".repeat(5000));
    assert_eq!(read(&files).unwrap_err().len(), PROBLEMS_MAX);
}

#[test]
fn a_problem_is_shown_under_its_line() {
    let mut files = selfie();
    files.insert(
        LEADERSHIP.to_owned(),
        edited(&files[LEADERSHIP], "title = \"Digital strategy\"", "title = \"é\"\ntitel = 1"),
    );
    let problem = read(&files).unwrap_err().remove(0).to_string();
    let lines: Vec<&str> = problem.lines().collect();
    assert!(lines[0].starts_with("areas/a-leadership.toml:41:1: The key `titel` is unknown here."), "{}", lines[0]);
    assert_eq!(lines[1..], ["   41 | titel = 1", "      | ^"]);
}

#[test]
fn a_place_inside_a_letter_or_behind_the_end_is_shown_before_it() {
    let mut reading = Reading::new("a.toml", "é\nab é");
    for place in [6..7, 7..8, 1..1, 99..100] {
        reading.problem(&place, "Here.");
    }
    let places: Vec<(usize, usize)> = reading.into_problems().iter().map(|p| (p.line, p.column)).collect();
    assert_eq!(places, [(1, 1), (2, 4), (2, 4), (2, 5)]);
}

/// A change to a text: bytes from a place are replaced.
type Edit = (prop::sample::Index, usize, Vec<u8>);

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let pieces =
        ["\"", "]", "[[", "=", "\n", "'''", "\"\"\"", "{", "}", ".", "-1", "1e9", "é", "\0", "[statement]", "#"];
    let piece = prop_oneof![
        3 => prop::sample::select(pieces.to_vec()).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..12),
        1 => Just(Vec::new()),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), 0usize..60, piece), 1..5)
}

fn mangled(text: &str, edits: &[Edit]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (place, length, piece) in edits {
        let start = place.index(bytes.len() + 1);
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, piece.iter().copied());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What was accepted can be asked, at every level, of every group.
fn assert_usable(it: &Instrument) {
    for level in 0..it.levels.len() {
        let exercise = Exercise { level: LevelIx(level), ..exercise_at("primary", &[]) };
        for group in 0..it.groups.len() {
            let questionnaire = Questionnaire::for_group(it, &exercise, GroupIx(group));
            assert!(questionnaire.asked.iter().all(|asked| asked.block < questionnaire.blocks.len()));
        }
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn no_text_makes_reading_an_instrument_panic(at in 0..builtin::ALL[0].1.len(), edits in edits()) {
        let mut files = selfie();
        let (name, text) = builtin::ALL[0].1[at];
        files.insert(name.to_owned(), mangled(text, &edits));
        match read(&files) {
            Ok(it) => assert_usable(&it),
            Err(problems) => assert_sound(&problems, |file| files.get(file).map(|text| text.lines().count())),
        }
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_text_makes_reading_an_exercise_panic(edits in edits()) {
        let text = mangled(EXAMPLE, &edits);
        exercise::instrument_name(&text);
        if let Err(problems) = exercise::read("exercise.toml", &text, &SHIPPED, None) {
            assert_sound(&problems, |_| Some(text.lines().count()));
        }
    }

    #[test]
    fn no_bytes_make_reading_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(exercise::read("exercise.toml", &text, &SHIPPED, None).is_err());
        assert!(read(&[(MAIN.to_owned(), text)].into()).is_err());
    }
}
