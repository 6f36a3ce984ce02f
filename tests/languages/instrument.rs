//! Language files of an instrument: complete, current, and what is wrong with others.

use reflectory::domain::instrument::{GroupIx, Instrument, Part};
use reflectory::format::language::skeleton::skeleton;
use reflectory::format::language::{InLanguage, code_of, mixed_scripts, nothing_of, read};
use reflectory::format::{builtin, instrument};

fn selfie() -> Instrument {
    instrument::read(&builtin::selfie()).unwrap()
}

fn english() -> String {
    skeleton("xx", &selfie(), None)
}

fn laid(text: &str) -> InLanguage {
    read("lang/xx.toml", text, &selfie()).unwrap()
}

/// All problems, in one line each.
fn problems(text: &str) -> String {
    let problems = read("lang/xx.toml", text, &selfie()).err().unwrap_or_default();
    problems.iter().map(|problem| format!("{}: {}\n", problem.line, problem.message)).collect()
}

#[test]
fn a_skeleton_lays_the_same_instrument_over_itself() {
    let it = laid(&english());
    assert_eq!((it.missing, it.stale), (vec![], vec![]));
    assert_eq!(it.instrument, selfie());
    // Whoever translates goes on from what is there.
    let begun = english().replace("\"strongly disagree\"", "\"sterk oneens\"");
    assert_eq!(skeleton("xx", &selfie(), Some(&laid(&begun).instrument)), begun);
}

#[test]
fn every_language_that_is_shipped_is_complete_current_and_fits() {
    let files = builtin::selfie();
    let mut found = 0;
    for (name, text) in &files {
        let Some(code) = code_of(name) else { continue };
        let it = read(name, text, &selfie()).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"));
        assert_eq!((it.missing, it.stale), (vec![], vec![]), "{name}");
        assert_ne!(it.instrument, selfie(), "{code} is translated");
        found += 1;
    }
    assert_eq!(found + 1, reflectory::locale::language::ALL.len(), "one for each language but English");
}

#[test]
fn what_is_missing_stands_as_it_was_written_and_says_so() {
    let it = laid(&nothing_of("xx"));
    assert!(it.missing.len() > 500 && it.stale.is_empty());
    let wordings = |it: &Instrument| {
        let code = |code: &str| it.question(code).unwrap().wordings.iter().flatten().map(|w| w.as_written).collect();
        [code("A1"), code("W1")] as [Vec<bool>; 2]
    };
    assert_eq!(wordings(&it.instrument), [vec![true; 2], vec![true; 3]]);
    let marked = |it: &Instrument, part: fn(&Part) -> bool| {
        let of_part = it.questions.iter().filter(|question| part(&question.part));
        let wordings: Vec<bool> =
            of_part.flat_map(|question| question.wordings.iter().flatten()).map(|w| w.as_written).collect();
        assert!(wordings.len() > 10);
        (wordings.iter().all(|it| *it), wordings.iter().any(|it| *it))
    };
    let is_other = |part: &Part| matches!(part, Part::Other(_));
    assert_eq!(marked(&it.instrument, is_other), (true, true));
    assert_eq!(marked(&laid(&english()).instrument, |_| true), (false, false));
    // One item of several under a heading question.
    let (items, text) = ("[other.confidence]", "item.conf_prepare.text = ");
    let from = english().find(items).unwrap();
    let at = from + english()[from..].find(text).unwrap();
    let mut one = english();
    let end = at + one[at..].find('\n').unwrap();
    one.replace_range(at..end, "");
    let one = laid(&one).instrument;
    let of = |code: &str| one.question(code).unwrap().wordings.iter().flatten().all(|wording| wording.as_written);
    assert!(of("conf_prepare") && !of("conf_assess") && !of("conf_contact"));
}

#[test]
fn a_translation_of_an_older_wording_is_stale_and_is_used_all_the_same() {
    let text = english().replace("\"strongly disagree\"", "\"sterk oneens\"");
    let at = text.find("[scale.agreement]\nof = \"").unwrap() + "[scale.agreement]\nof = \"".len();
    let mut old = text.clone();
    old.replace_range(at..at + 8, "00000000");
    let it = laid(&old);
    assert_eq!(it.stale, ["scale.agreement"]);
    assert_eq!(it.instrument.scales[0].points[0], "sterk oneens");
}

#[test]
fn bad_files_are_refused_with_every_problem_and_its_line() {
    let text = english();
    let with = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        problems(&text.replacen(from, to, 1))
    };
    assert!(with("[statement.A1]", "[statement.Z9]").contains("Nothing in the instrument is called `statement.Z9."));
    assert!(with("[group.leaders]", "[group.chefs]").contains("`group.chefs.one`"));
    assert!(with("\"xx\"", "\"yy\"").contains("1: The file's name says \"xx\""));
    assert!(with("language = \"xx\"\n", "").contains("`language` is missing"));
    assert!(with("\"Digital strategy\"", &format!("\"{}\"", "a".repeat(45))).contains("45 characters, at most 44"));
    assert!(with("\"Digital strategy\"", "\"Digi\u{200b}tal\"").contains("invisible"));
    assert!(with("\"Digital strategy\"", "\"Digitаl\"").contains("The word \"Digitаl\" has letters of two scripts"));
    for unseen in ['\u{ad}', '\u{61c}', '\u{fe0f}', '\u{2028}', '\u{e000}', '\u{e0001}'] {
        let said = with("\"Digital strategy\"", &format!("\"Digi{unseen}tal\""));
        assert!(said.contains(&format!("cannot be seen (U+{:04X})", u32::from(unseen))), "{said}");
    }
    // One point too few would give every other one the words of its neighbour.
    let fewer = with("points = [\"strongly disagree\", ", "points = [");
    assert!(fewer.contains("Here are 4 texts, and the scale has 5"), "{fewer}");
    assert!(with("\"Digital strategy\"", "7").contains("must be a text"));
    assert!(problems("language = \"xx\"\n[").contains("not TOML"));
    let long = "word ".repeat(60);
    assert!(
        with(
            "\"As leaders, we work from a written plan for what our school wants to do with digital technology.\"",
            &format!("\"{long}\"")
        )
        .contains("too long for the screen")
    );
}

#[test]
fn two_scripts_in_a_word_are_seen_and_two_words_of_two_scripts_are_fine() {
    for fine in ["", "Ψηφιακή στρατηγική με PDF", "дигитална A4 стратегија", "e-learning", "naïve café", "ħġż", "1–5"]
    {
        assert_eq!(mixed_scripts(fine), None, "{fine}");
    }
    for (bad, word) in [("το σχoλείο", "σχoλείο"), ("школa", "школa")] {
        assert_eq!(mixed_scripts(bad), Some(word));
    }
}

#[test]
fn only_a_group_that_is_asked_has_an_easy_text() {
    let students = GroupIx(2);
    for question in &selfie().questions {
        for (ix, wording) in question.wordings.iter().enumerate() {
            let Some(wording) = wording else { continue };
            let is_statement = question.code.len() <= 3 && !question.code.starts_with('W');
            assert_eq!(!wording.easy.is_empty(), GroupIx(ix) == students && is_statement, "{}", question.code);
        }
    }
}
