//! Instruments of levels in their files: what is read, what is refused, and what is translated.

use reflectory::domain::answering_time;
use reflectory::domain::exercise::Frozen;
use reflectory::domain::instrument::{Computing, GroupIx};
use reflectory::domain::questionnaire::{AskedForm, Questionnaire};
use reflectory::format::builtin::selfie;
use reflectory::format::language::skeleton::skeleton;
use reflectory::format::language::{self, InLanguage};
use reflectory::format::{Files, import, instrument, paper};
use reflectory::locale::{language as languages, texts};

use super::{files, levels, step};
use crate::support::report::SHIPPED;

const TEACHERS: GroupIx = GroupIx(0);

fn problems(files: &Files) -> String {
    let problems = instrument::read(files).expect_err("it should have been refused");
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The files after one edit, which must change something.
fn edited(file: &str, from: &str, to: &str) -> Files {
    let mut files = files();
    let text = files[file].replacen(from, to, 1);
    assert_ne!(text, files[file], "{from:?}");
    files.insert(file.to_owned(), text);
    files
}

pub fn frozen() -> Frozen {
    let it = levels();
    let text = super::EXERCISE;
    let exercise = reflectory::format::exercise::read("exercise.toml", text, &it, None).unwrap();
    Frozen {
        id: exercise.id(&it),
        exercise,
        instrument: it,
        corrections: Vec::new(),
        told_small: Vec::new(),
        coded: Vec::new(),
    }
}

pub fn asked() -> Questionnaire {
    let frozen = frozen();
    Questionnaire::for_group(&frozen.instrument, &frozen.exercise, TEACHERS)
}

#[test]
fn levels_and_steps_are_read_and_means_is_what_is_usual() {
    let it = levels();
    assert_eq!((it.computing, SHIPPED.computing), (Computing::Levels, Computing::Means));
    let asked = asked();
    let codes: Vec<&str> = asked.asked.iter().map(|asked| asked.code.as_str()).collect();
    assert_eq!(codes, ["P1", "P2", "R1", "room"]);
    let form = &asked.asked[0].form;
    let AskedForm::Scale { steps, opt_out, .. } = form else { panic!("{form:?}") };
    assert_eq!((steps.len(), steps[2].as_str(), opt_out.as_str()), (6, &*step("P1", "B1"), "does not apply to me"));
    assert_eq!(form.marks().unwrap(), ["A1", "A2", "B1", "B2", "C1", "C2"]);
    let own = &asked.asked[3].form;
    assert!(own.marks().is_none() && own.rows() == 6, "own statements are on the scale of agreement");
    let means = edited("instrument.toml", "computing = \"levels\"", "computing = \"means\"");
    assert_eq!(instrument::read(&means).unwrap().computing, Computing::Means);
}

#[test]
fn what_is_wrong_with_steps_is_said_with_its_line() {
    let one = format!("{:?}, ", step("P1", "A1"));
    let fewer = problems(&edited("areas/p.toml", &one, ""));
    assert!(
        fewer.contains("areas/p.toml:8:") && fewer.contains("each of the 6 points of \"levels\"; 5 stand here"),
        "{fewer}"
    );
    let long =
        problems(&edited("areas/p.toml", "sentence is as long", "sentence is much longer than it may be, and so long"));
    assert!(long.contains("areas/p.toml:8:") && long.contains("3 lines of 46 columns, at most 2"), "{long}");
    let text = problems(&edited("areas/p.toml", "as long as it may be", "and then on and on into a third line of it"));
    assert!(text.contains("areas/p.toml:6:") && text.contains("3 lines of 54 columns, at most 2"), "{text}");
    let empty = problems(&edited("areas/p.toml", &format!("{:?}", step("P1", "A1")), "\"\""));
    assert!(empty.contains("This text is empty."), "{empty}");
    let mark = problems(&edited("instrument.toml", "A1 Newcomer", "Newcomer"));
    assert!(mark.contains("that of \"levels\" is \"Newcomer\""), "{mark}");
    let computing = problems(&edited("instrument.toml", "\"levels\"\n[[group]]", "\"medians\"\n[[group]]"));
    assert!(computing.contains("`computing` must be one of: means, levels."), "{computing}");
    let mut other = selfie();
    let text = other["other.toml"].replacen("\nteachers.help", "\nteachers.steps = [\"a\"]\nteachers.help", 1);
    other.insert("other.toml".to_owned(), text);
    assert!(problems(&other).contains("`steps` is unknown"), "only statements of an area have steps");
}

fn laid(text: &str) -> InLanguage {
    language::read("lang/xx.toml", text, &levels()).unwrap()
}

#[test]
fn steps_are_translated_with_their_statement() {
    let english = skeleton("xx", &levels(), None);
    assert!(english.contains("\nteachers.steps = [\"I do what P1"), "{english}");
    let same = laid(&english);
    assert_eq!((same.missing, same.stale, same.instrument), (vec![], vec![], levels()));
    let begun = english.replace(&step("R1", "C2"), "Ik begin iets nieuws.");
    let it = laid(&begun).instrument;
    assert_eq!(it.question("R1").unwrap().wordings[0].as_ref().unwrap().steps[5], "Ik begin iets nieuws.");
    assert_eq!(skeleton("xx", &levels(), Some(&it)), begun);
    let missing = laid(&english.replace(&step("P2", "A2"), ""));
    assert_eq!(missing.missing.len(), 1);
    assert_eq!(
        (missing.missing[0].table.as_str(), missing.missing[0].key.as_str()),
        ("statement.P2", "teachers.steps.1")
    );
    let as_written: Vec<bool> =
        missing.instrument.questions.iter().map(|q| q.wordings[0].as_ref().unwrap().as_written).collect();
    assert_eq!(as_written, [false, true, false], "half a translation is none");
    let mut newer = levels();
    newer.questions[0].wordings[0].as_mut().unwrap().steps[0].push_str(" Now.");
    let stale = language::read("lang/xx.toml", &english, &newer).unwrap().stale;
    assert_eq!(stale, ["statement.P1"]);
    let long = english.replacen("as long as one may be", "as long as one may be and then somewhat longer", 1);
    let refused = language::read("lang/xx.toml", &long, &levels()).unwrap_err();
    assert!(refused[0].message.contains("3 lines of 46 columns, at most 2"), "{refused:?}");
}

#[test]
fn steps_are_read_and_so_they_take_time() {
    let (asked, pace) = (asked(), levels().groups[0].pace);
    let with = answering_time::estimate(&asked, pace);
    let mut bare = asked.clone();
    for one in &mut bare.asked {
        if let AskedForm::Scale { steps, .. } = &mut one.form {
            steps.clear();
        }
    }
    let words: i64 = 3 * 6 * step("P1", "A1").split_whitespace().count() as i64;
    let reading = (with - answering_time::estimate(&bare, pace)).as_millis() as i64;
    assert!((reading - words * 60_000 / 150).abs() < 3, "{reading} for {words} words");
}

#[test]
fn on_paper_each_step_has_a_box_and_the_table_takes_digit_or_mark() {
    let frozen = frozen();
    let form = paper::forms(&frozen, TEACHERS, 1..=1, false, texts::of(languages::english()));
    let flat = form.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains(&format!("[ ] 3 B1 {}", step("P1", "B1"))), "{form}");
    assert!(flat.contains("[ ] 0 does not apply to me"), "{form}");
    assert!(flat.contains("Which of these fits you best? (one cross)"), "{form}");
    let read = |cell: &str| import::read(format!("number,group,P1\n1,teachers,{cell}\n").as_bytes(), &frozen);
    let answer = |cell: &str| read(cell).unwrap().sheets.remove(0).answers.remove("P1").unwrap();
    assert!(answer("5") == answer("C1") && answer("b2") == answer("4") && answer("1") == answer("a1"));
    assert!(read("D1").is_err() && read("7").is_err() && read("A").is_err());
}
