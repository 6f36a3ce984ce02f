//! `reflectory exercise`: the life of an exercise as a script drives it, and what each verb answers to bad input.

use std::fs;
use std::path::Path;

use jiff::civil::date;
use reflectory::domain::correction::Change;
use reflectory::domain::exercise::ExerciseId;
use reflectory::locale::texts::in_english;
use reflectory::runtime::{keys, life};
use reflectory::store::archive::ArchiveReport;
use reflectory::store::archive_file::Archived;
use reflectory::store::life::Deleted;
use reflectory::store::{ExerciseRow, Store};
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::support::app::{fill, give_key};
use crate::support::bin::{EXERCISE, Finished, ID, School};

const PASSPHRASE: &str = "a long and winding meadow path";
/// Three weeks before the exercise of the tests opens.
const BEFORE: &str = "2026-11-02T10:00:00Z";

#[track_caller]
fn done(finished: Finished) -> String {
    assert_eq!((finished.code, finished.err.as_str()), (Some(0), ""), "{finished:?}");
    finished.out
}

/// It said why not, on the right channel, and printed nothing else.
#[track_caller]
fn refused(finished: Finished) -> String {
    assert_eq!((finished.code, finished.out.as_str()), (Some(1), ""), "{finished:?}");
    for jargon in ["panicked", "Error {", "Os {", "Some(", "None"] {
        assert!(!finished.err.contains(jargon), "{jargon} in {finished:?}");
    }
    finished.err
}

fn run(school: &School, arguments: &[&str]) -> Finished {
    school.run(&[&["exercise"], arguments].concat())
}

fn run_with(school: &School, arguments: &[&str], lines: &[&str]) -> Finished {
    school.run_with(&[&["exercise"], arguments].concat(), lines)
}

/// What a command with `--json` printed: one value per line.
#[track_caller]
fn values(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[track_caller]
fn value(out: &str) -> Value {
    let mut all = values(out);
    assert_eq!(all.len(), 1, "{out}");
    all.remove(0)
}

fn show(school: &School) -> Value {
    value(&done(run(school, &["show", ID, "--json"])))
}

/// The states of everything there is, as `list` tells them.
fn states(school: &School) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let listed = values(&done(run(school, &["list", "--json"])));
    listed.iter().map(|line| (text(&line["exercise"]), text(&line["state"]))).collect()
}

fn path(school: &School, name: &str) -> String {
    school.path(name).to_str().unwrap().to_owned()
}

/// A school with a coordinator whose key lies in its folder.
fn with_key() -> School {
    let school = School::empty().at(BEFORE);
    let lines = [PASSPHRASE, PASSPHRASE];
    let made = school.run_with(&["key", "new", "--name", "Ms Peeters"], &lines);
    assert_eq!(made.code, Some(0), "{made:?}");
    school
}

/// The same with the tests' exercise as a set-up.
fn set_up(school: &School) {
    let file = school.write("exercise.toml", EXERCISE);
    done(run(school, &["new", file.to_str().unwrap()]));
}

/// A school on the first day of its exercise, whose coordinator has no key file.
fn open() -> School {
    School::open()
}

/// A school with a key and an exercise with three sheets, on its first day.
fn with_sheets() -> School {
    let school = with_key();
    set_up(&school);
    done(run(&school, &["activate", ID]));
    fill(&school.store(), 3);
    school.at("2026-11-23T10:00:00Z")
}

#[test]
fn an_exercise_lives_through_all_verbs() {
    let school = with_key();
    set_up(&school);
    assert_eq!(states(&school), [(ID.to_owned(), "draft".to_owned())]);
    let ready = done(run(&school, &["check", ID]));
    assert!(ready.starts_with(&format!("Nothing keeps {ID} from being activated")), "{ready}");
    let frozen = done(run(&school, &["activate", ID]));
    assert!(frozen.contains("It opens on Monday 23 November 2026, 00:00"), "{frozen}");
    assert_eq!(states(&school), [(ID.to_owned(), "activated".to_owned())]);
    let back = done(run(&school, &["recall", ID]));
    assert!(back.starts_with("The activation is taken back."), "{back}");
    assert_eq!(states(&school), [(ID.to_owned(), "draft".to_owned())]);
    done(run(&school, &["activate", ID]));
    fill(&school.store(), 3);
    let school = school.at("2026-11-23T10:00:00Z");
    assert_eq!(states(&school), [(ID.to_owned(), "open".to_owned())]);
    let corrected = done(run(&school, &["correct", ID, "--last-day", "2026-12-11"]));
    assert_eq!(
        corrected,
        "2026-1-primary is corrected: last day Friday 11 December 2026.\n\
         The correction is logged with its day, and the report will print it.\n"
    );
    let before = show(&school);
    let archive = path(&school, "kept.archive");
    let archived = done(run_with(&school, &["archive", ID, &archive], &[ID, PASSPHRASE]));
    assert!(archived.starts_with(&format!("{ID} is in {archive} with 3 sealed sheets, read back")), "{archived}");
    assert_eq!(done(run(&school, &["list", "--json"])), "");
    let restored = done(run(&school, &["restore", &archive]));
    assert!(restored.starts_with(&format!("{ID} is back")), "{restored}");
    assert_eq!(show(&school), before);
    assert_eq!(before["last_day"], "2026-12-11");
    assert!(Path::new(&archive).exists(), "the archive stays where it is");
}

#[test]
fn a_list_tells_every_state_in_words_and_for_scripts() {
    let school = open();
    done(run(&school, &["new", "--level", "lower-secondary", "--session", "2026-2"]));
    let words = done(run(&school, &["list"]));
    let expected = "\
2026-2-lower-secondary  no school named yet, Lower secondary
  being set up, 6 points are still open; days not chosen yet
2026-1-primary  Test school, Primary
  open until Friday 4 December 2026, 23:59; 2026-11-23 to 2026-12-04
  participation: none
";
    assert_eq!(words, expected);
    let lines = values(&done(run(&school, &["list", "--json"])));
    assert_eq!(lines.len(), 2);
    let (draft, exercise) = (&lines[0], &lines[1]);
    assert_eq!((&draft["version"], &draft["state"]), (&json!(1), &json!("draft")));
    assert_eq!(
        (&draft["year"], &draft["session"], &draft["level"]),
        (&json!(2026), &json!(2), &json!("lower-secondary"))
    );
    assert_eq!((&draft["first_day"], &draft["participation"]), (&Value::Null, &Value::Null));
    assert_eq!(draft["open_points"].as_array().unwrap().len(), 6);
    assert_eq!((&exercise["state"], &exercise["participation"]), (&json!("open"), &json!("none")));
    assert_eq!((&exercise["last_day"], &exercise["time_zone"]), (&json!("2026-12-04"), &json!("Europe/Brussels")));
    assert_eq!(exercise["open_points"], json!([]));
    let cases =
        [("2026-11-22T22:59:59Z", "activated"), ("2026-12-04T22:59:58Z", "open"), ("2026-12-04T23:00:00Z", "closed")];
    let mut school = school;
    for (now, state) in cases {
        school = school.at(now);
        assert_eq!(states(&school)[1].1, state, "{now}");
    }
    let words = done(run(&school, &["list"]));
    assert!(words.contains("closed since Friday 4 December 2026, 23:59"), "{words}");
}

#[test]
fn an_empty_place_lists_nothing_and_makes_nothing() {
    let school = School::empty();
    assert!(refused(run(&school, &["list"])).starts_with("Nothing is set up here yet."));
    assert_eq!(done(run(&school, &["list", "--json"])), "");
    for arguments in [&["show", ID][..], &["recall", ID], &["copy", ID, "--session", "2026-2"], &["delete", ID]] {
        assert!(refused(run(&school, arguments)).starts_with("There is no school in the folder"), "{arguments:?}");
    }
    assert!(!school.store().exists());
}

#[test]
fn a_set_up_that_cannot_be_read_is_listed_and_left_alone() {
    let school = open();
    let short = school.short_questionnaires();
    let file = fs::read_to_string(short.join("instrument.toml")).unwrap();
    school.write("short/instrument.toml", file.replace("name = \"selfie\"", "name = \"another\""));
    let short = short.to_str().unwrap();
    done(run(&school, &["new", "--level", "primary", "--session", "2026-2", "--questionnaires", short]));
    let words = done(run(&school, &["list"]));
    assert!(
        words.contains("2026-2-primary-another  being set up\n  the questionnaires there are cannot read it: "),
        "{words}"
    );
    let lines = values(&done(run(&school, &["list", "--json"])));
    assert_eq!((&lines[1]["exercise"], &lines[1]["state"]), (&json!("2026-2-primary-another"), &json!("unreadable")));
    assert_eq!(lines[1]["problems"].as_array().unwrap().len(), 1);
    let err = refused(run(&school, &["show", "2026-2-primary-another"]));
    let safe = "The set-up 2026-2-primary-another cannot be read with the questionnaires there are. It is safe";
    assert!(err.starts_with(safe), "{err}");
    assert!(
        done(run(&school, &["show", "2026-2-primary-another", "--questionnaires", short])).contains("being set up")
    );
}

/// A file with one of everything.
const RICH: &str = r#"school = "Linden School"
level = "primary"
year = 2026
session = 1
first_day = 2026-11-23
optional = ["C10"]
smallest_cell = 7

[eligible]
leaders = 0
teachers = 12
students = 60

[invited]
students = 48

[[own]]
id = "breaks"
title = "Breaks"
students.text = "In our school, breaks are for playing, not for screens."
students.help = "Nobody looks at a phone or a tablet during the break."
[own.lang.fr]
students.text = "Les pauses sont faites pour jouer."
students.help = "Personne ne regarde un écran."

[[class]]
name = "5b"
grade = "5"
group = "students"
size = 24

[[class]]
name = "5a"
grade = "5"
group = "students"
size = 24
asked = false

[[draw]]
group = "students"
seed = 7
per_grade = 1
[[told]]
said = "help comes late"
since = "have a help desk"
"#;

#[test]
fn everything_that_was_decided_is_shown() {
    let school = with_key();
    let file = school.write("rich.toml", RICH);
    done(run(&school, &["new", file.to_str().unwrap()]));
    let shown = show(&school);
    assert_eq!((&shown["version"], &shown["state"]), (&json!(1), &json!("draft")));
    assert_eq!((&shown["smallest_cell"], &shown["short_form"]), (&json!(7), &Value::Null));
    assert_eq!(shown["optional"], json!(["C10"]));
    let own = json!([{"id": "breaks", "title": "Breaks", "groups": ["students"], "languages": ["fr"]}]);
    assert_eq!(shown["own"], own);
    let students = json!({"group": "students", "eligible": 60, "invited": 48, "minimum": 30, "submitted": null});
    assert_eq!(shown["groups"][2], students);
    let class = json!({"name": "5a", "grade": "5", "group": "students", "size": 24, "asked": false});
    assert_eq!(shown["classes"][1], class);
    assert_eq!(shown["draws"], json!([{"group": "students", "seed": 7, "per_grade": 1}]));
    assert_eq!(shown["told"], json!([{"said": "help comes late", "since": "have a help desk"}]));
    assert_eq!(shown["open_points"], json!(["The last day is not chosen yet."]));
    assert_eq!(shown["cautions"].as_array().unwrap().len(), 2, "{shown}");
    assert_eq!(shown["corrections"], json!([]));
    let words = done(run(&school, &["show", ID]));
    for part in [
        "being set up, 1 point is still open; from 2026-11-23, last day not chosen yet",
        "  Own statements  breaks (Breaks): students",
        "  Students                   60       48       30         -",
        "Participants are told:\n  Last time you said help comes late. Since then we have a help desk.\n",
        "Classes:\n  5b, grade 5: 24 students, asked\n  5a, grade 5: 24 students, not asked\n",
        "Drawn:\n  Students: 1 per grade, drawn with the seed 7\n",
        "Still open:\n  The last day is not chosen yet.\n",
        "Worth a word:\n  School leaders are left out.",
    ] {
        assert!(words.contains(part), "{part} in\n{words}");
    }
}

#[test]
fn the_exercise_file_comes_out_as_it_went_in() {
    let school = with_key();
    let file = school.write("rich.toml", RICH);
    done(run(&school, &["new", file.to_str().unwrap()]));
    let text = done(run(&school, &["show", ID, "--toml"]));
    assert!(text.starts_with("# An exercise:") && text.contains("# last_day"), "{text}");
    // Read again it is the same set-up.
    let before = show(&school);
    done(run(&school, &["delete", ID, "--yes", ID]));
    let again = school.write("again.toml", &text);
    done(run(&school, &["new", again.to_str().unwrap()]));
    assert_eq!(show(&school), before);
    assert_eq!(done(run(&school, &["show", ID, "--toml"])), text);
    // What was frozen is printed as it was frozen, also after a correction.
    let open = open();
    done(run(&open, &["correct", ID, "--last-day", "2026-12-05"]));
    assert_eq!(done(run(&open, &["show", ID, "--toml"])), EXERCISE);
}

#[test]
fn a_new_set_up_lacks_everything_and_says_so() {
    let school = School::empty().at(BEFORE);
    let out = done(run(&school, &["new", "--level", "primary", "--session", "2026-1"]));
    assert!(
        out.starts_with(&format!("{ID} is kept as a set-up. Nobody can answer yet.\n7 points are still open.")),
        "{out}"
    );
    let err = refused(run(&school, &["check", ID]));
    for part in [
        "2026-1-primary cannot be activated yet: 7 points are still open.",
        "The school has no name yet.",
        "The first day is not chosen yet.",
        "There is no coordinator's key yet",
    ] {
        assert!(err.contains(part), "{part} in\n{err}");
    }
    assert_eq!(refused(run(&school, &["activate", ID])), err);
    let finished = run(&school, &["check", ID, "--json"]);
    assert_eq!(finished.code, Some(1));
    let checked = value(&finished.out);
    assert_eq!((&checked["version"], &checked["exercise"], &checked["ready"]), (&json!(1), &json!(ID), &json!(false)));
    assert_eq!(checked["open_points"].as_array().unwrap().len(), 7);
}

#[test]
fn what_the_school_says_of_itself_stands_in_a_new_set_up() {
    let school = with_key();
    let kept = r#"{"name":"Linden School","zone":"Europe/Athens","languages":["en","fr"],"smallest_cell":8}"#;
    Store::open(&school.store()).unwrap().set_setting("school", kept).unwrap();
    done(run(&school, &["new", "--level", "primary", "--session", "2026-1"]));
    let shown = show(&school);
    assert_eq!((&shown["school"], &shown["time_zone"]), (&json!("Linden School"), &json!("Europe/Athens")));
    assert_eq!(shown["smallest_cell"], 8);
}

#[test]
fn a_place_is_given_once() {
    let school = open();
    let file = school.write("again.toml", EXERCISE);
    let taken = "Primary already has an exercise in session 1 of 2026-2027.";
    for arguments in [
        &["new", file.to_str().unwrap()][..],
        &["new", "--level", "primary", "--session", "2026-1"],
        &["copy", ID, "--session", "2026-1"],
    ] {
        assert!(refused(run(&school, arguments)).starts_with(taken), "{arguments:?}");
    }
    let empty = ["new", "--level", "primary", "--session", "2026-2"];
    done(run(&school, &empty));
    assert!(refused(run(&school, &empty)).contains("in session 2 of 2026-2027"));
    assert_eq!(states(&school).len(), 2);
}

#[test]
fn a_set_up_that_cannot_begin_says_why_and_leaves_no_store_behind() {
    let school = School::empty().at(BEFORE);
    let cases = [
        ("primary", "2026-9", "Session 2026-9 cannot be set up now. These can: 2026-1, 2026-2."),
        ("primary", "2025-1", "Session 2025-1 cannot be set up now."),
        ("primary", "2027-1", "Session 2027-1 cannot be set up now."),
        ("primary", "autumn", "\"autumn\" should be a school year and a session, such as 2026-1"),
        ("primary", "26-1", "\"26-1\" should be a school year and a session"),
        ("primary", "2026-300", "\"2026-300\" should be a school year and a session"),
        ("kindergarten", "2026-1", "No level is called \"kindergarten\". Levels: primary, lower-secondary"),
    ];
    for (level, session, sentence) in cases {
        let err = refused(run(&school, &["new", "--level", level, "--session", session]));
        assert!(err.starts_with(sentence), "{level} {session}: {err}");
    }
    let broken = school.write(
        "broken.toml",
        EXERCISE.replace("leaders = 3", "leaders = \"three\"").replace("session = 1", "sesion = 1"),
    );
    let err = refused(run(&school, &["new", broken.to_str().unwrap()]));
    assert!(
        err.contains("broken.toml:4:1: ") && err.contains("broken.toml:9:") && err.contains("problems found."),
        "{err}"
    );
    let err = refused(run(&school, &["new", "nowhere.toml"]));
    assert!(err.starts_with("nowhere.toml: This file cannot be read"), "{err}");
    assert!(!school.store().exists());
    for arguments in
        [&["new"][..], &["new", "--level", "primary"], &["new", "--session", "2026-1"], &["new", "a", "--level", "b"]]
    {
        assert_eq!(run(&school, arguments).code, Some(2), "{arguments:?}");
    }
}

#[test]
fn a_file_is_checked_with_line_and_column_and_activated_as_ever() {
    let school = with_key();
    let sound = school.write("sound.toml", EXERCISE);
    let sound = sound.to_str().unwrap();
    let out = done(run(&school, &["check", sound]));
    assert!(
        out.starts_with(&format!("{sound}: No problems found.\n")) && out.contains("this is a small group"),
        "{out}"
    );
    let checked = value(&done(run(&school, &["check", sound, "--json"])));
    assert_eq!((&checked["exercise"], &checked["ready"]), (&json!(ID), &json!(true)));
    assert_eq!(checked["cautions"].as_array().unwrap().len(), 1);
    let late = school.write("late.toml", EXERCISE.replace("2026-12-04", "2026-12-24"));
    let late = late.to_str().unwrap();
    let err = refused(run(&school, &["check", late]));
    assert!(err.contains("late.toml:6:") && err.contains("At most 21 are possible"), "{err}");
    let finished = run(&school, &["check", late, "--json"]);
    assert_eq!((finished.code, &value(&finished.out)["ready"]), (Some(1), &json!(false)));
    assert!(value(&finished.out)["open_points"][0].as_str().unwrap().starts_with(&format!("{late}:6:")));
    assert!(refused(run(&school, &["activate", late])).contains("late.toml:6:"));
    assert_eq!(states(&school), []);
    assert!(done(run(&school, &["activate", sound])).starts_with(&format!("{ID} is activated and frozen.")));
    assert_eq!(done(run(&school, &["check", ID])), format!("{ID} is activated already.\n"));
    assert!(refused(run(&school, &["activate", ID])).starts_with(&format!("{ID} is activated already.")));
    assert!(refused(run(&school, &["activate", sound])).contains("is already activated"));
}

#[test]
fn an_unknown_name_is_refused_and_the_known_ones_are_told() {
    let school = open();
    done(run(&school, &["new", "--level", "lower-secondary", "--session", "2026-2"]));
    let archive = path(&school, "a.archive");
    for arguments in [
        &["show", "2026-1-primry"][..],
        &["check", "2026-1-primry"],
        &["activate", "2026-1-primry"],
        &["recall", "2026-1-primry"],
        &["correct", "2026-1-primry", "--last-day", "2026-12-11"],
        &["copy", "2026-1-primry", "--session", "2026-2"],
        &["archive", "2026-1-primry", &archive],
        &["delete", "2026-1-primry"],
    ] {
        let err = refused(run(&school, arguments));
        let known = "There is: 2026-2-lower-secondary, 2026-1-primary.";
        assert!(err.contains("\"2026-1-primry\"") && err.contains(known), "{arguments:?}: {err}");
    }
}

#[test]
fn an_activation_is_taken_back_only_while_nobody_has_begun() {
    let school = open();
    fill(&school.store(), 1);
    let err = refused(run(&school, &["recall", ID]));
    assert!(err.starts_with("Somebody has begun to answer"), "{err}");
    assert_eq!(school.submitted(), [0, 0, 1]);
    done(run(&school, &["new", "--level", "primary", "--session", "2026-2"]));
    let err = refused(run(&school, &["recall", "2026-2-primary"]));
    assert!(err.starts_with("2026-2-primary is still being set up"), "{err}");
}

#[test]
fn corrections_are_made_logged_and_told() {
    let school = open();
    let made = value(&done(run(&school, &["correct", ID, "--last-day", "2026-12-11", "--json"])));
    let correction = json!({"on": "2026-11-23", "last_day": "2026-12-11"});
    assert_eq!(made, json!({"version": 1, "exercise": ID, "correction": correction}));
    let out = done(run(&school, &["correct", ID, "--people", "students=80"]));
    assert!(out.contains("Students: 80 eligible, 80 invited"), "where all were invited all are: {out}");
    done(run(&school, &["correct", ID, "--people", "students=80", "--invited", "50"]));
    let out = done(run(&school, &["correct", ID, "--people", "students=90"]));
    assert!(out.contains("Students: 90 eligible, 50 invited"), "where a sample was invited it stays: {out}");
    let shown = show(&school);
    assert_eq!(shown["last_day"], "2026-12-11");
    assert_eq!((&shown["groups"][2]["eligible"], &shown["groups"][2]["invited"]), (&json!(90), &json!(50)));
    assert_eq!(shown["corrections"].as_array().unwrap().len(), 4);
    assert_eq!(shown["corrections"][0], correction);
    let people = json!({"group": "students", "eligible": 90, "invited": 50});
    assert_eq!(shown["corrections"][3], json!({"on": "2026-11-23", "people": people}));
    let words = done(run(&school, &["show", ID]));
    assert!(words.contains("Corrections:\n  2026-11-23  last day Friday 11 December 2026\n"), "{words}");
    assert!(words.contains("  2026-11-23  Students: 90 eligible, 50 invited\n"), "{words}");
}

#[test]
fn a_correction_is_logged_with_the_day_in_the_schools_zone() {
    // In Brussels the 26th has begun an hour ago.
    let school = open().at("2026-11-25T23:30:00Z");
    let made = value(&done(run(&school, &["correct", ID, "--last-day", "2026-12-11", "--json"])));
    assert_eq!(made["correction"]["on"], "2026-11-26");
}

#[test]
fn a_correction_on_top_of_one_that_was_not_seen_is_not_made() {
    let school = open();
    let mut store = Store::open(&school.store()).unwrap();
    let (id, now) = (ExerciseId(ID.to_owned()), "2026-11-23T10:00:00Z".parse().unwrap());
    let until = |day| Change::LastDay(date(2026, 12, day));
    life::correct(&mut store, &id, until(8), 0, now).unwrap();
    let refused = life::correct(&mut store, &id, until(9), 0, now).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.starts_with("Somebody else has corrected this exercise meanwhile."), "{refused}");
    assert_eq!(show(&school)["last_day"], "2026-12-08");
}

#[test]
fn a_correction_that_is_not_possible_changes_nothing() {
    let school = open();
    let before = show(&school);
    let cases: [(&[&str], &str); 14] = [
        (&["--last-day", "2026-12-04"], "The last day can only become later"),
        (&["--last-day", "2026-12-01"], "The last day can only become later"),
        (&["--last-day", "2026-12-14"], "The exercise would last 22 days."),
        (&["--last-day", "11.12.2026"], "\"11.12.2026\" should be a day of the calendar"),
        (&["--last-day", "2026-02-30"], "\"2026-02-30\" should be a day of the calendar"),
        (&["--people", "students=60"], "These numbers hold already"),
        (&["--people", "students=60", "--invited", "61"], "More people are invited (61) than eligible (60)."),
        (&["--people", "students=60", "--invited", "0"], "Students are asked"),
        (&["--people", "students=60", "--invited", "many"], "\"many\" should be a number of people."),
        (&["--people", "students=100001"], "A group has at most 100000 people."),
        (&["--people", "students=-1"], "\"students=-1\" should be a group and a number"),
        (
            &["--people", "pupils=60"],
            "\"pupils=60\" should be a group and a number, such as students=200. Groups: leaders",
        ),
        (&["--people", "students"], "\"students\" should be a group and a number"),
        (&["--people", "students=99999999999"], "\"students=99999999999\" should be a group and a number"),
    ];
    for (asked, sentence) in cases {
        let err = refused(run(&school, &[&["correct", ID], asked].concat()));
        assert!(err.starts_with(sentence) && err.contains("Nothing was changed."), "{asked:?}: {err}");
    }
    for asked in [&[][..], &["--invited", "5"], &["--last-day", "2026-12-11", "--people", "students=70"]] {
        assert_eq!(run(&school, &[&["correct", ID], asked].concat()).code, Some(2), "{asked:?}");
    }
    assert_eq!(show(&school), before);
    done(run(&school, &["new", "--level", "primary", "--session", "2026-2"]));
    let err = refused(run(&school, &["correct", "2026-2-primary", "--people", "students=70"]));
    assert!(err.contains("still being set up"), "{err}");
    let school = school.at("2026-12-05T10:00:00Z");
    let err = refused(run(&school, &["correct", ID, "--last-day", "2026-12-11"]));
    assert!(err.starts_with("The exercise has closed"), "{err}");
    // Numbers can still be corrected then.
    done(run(&school, &["correct", ID, "--people", "students=70"]));
}

#[test]
fn a_copy_brings_everything_but_the_days() {
    let school = with_key();
    let file = school.write("rich.toml", RICH.replace("optional", "last_day = 2026-12-04\noptional"));
    done(run(&school, &["new", file.to_str().unwrap()]));
    done(run(&school, &["copy", ID, "--session", "2026-2"]));
    done(run(&school, &["activate", ID]));
    done(run(&school, &["correct", ID, "--people", "students=70", "--invited", "50"]));
    done(run(&school, &["copy", ID, "--session", "2026-1", "--level", "lower-secondary"]));
    let source = show(&school);
    for (id, level, session, students) in
        [("2026-2-primary", "primary", 2, (60, 48)), ("2026-1-lower-secondary", "lower-secondary", 1, (70, 50))]
    {
        let copy = value(&done(run(&school, &["show", id, "--json"])));
        assert_eq!(
            (&copy["level"], &copy["session"], &copy["state"]),
            (&json!(level), &json!(session), &json!("draft"))
        );
        assert_eq!((&copy["first_day"], &copy["last_day"]), (&Value::Null, &Value::Null), "{id}");
        let group = &copy["groups"][2];
        assert_eq!((&group["eligible"], &group["invited"]), (&json!(students.0), &json!(students.1)), "{id}");
        for same in ["school", "time_zone", "smallest_cell", "short_form", "optional", "own", "classes", "draws"] {
            assert_eq!(copy[same], source[same], "{id}: {same}");
        }
    }
    let err = refused(run(&school, &["copy", ID, "--session", "2031-1"]));
    assert!(err.starts_with("Session 2031-1 cannot be set up now."), "{err}");
    let err = refused(run(&school, &["copy", ID, "--session", "2026-2", "--level", "kindergarten"]));
    assert!(err.starts_with("No level is called \"kindergarten\"."), "{err}");
}

#[test]
fn leaving_needs_the_name_and_the_passphrase() {
    let school = with_sheets();
    let archive = path(&school, "kept.archive");
    let before = show(&school);
    let name = "What was typed is not its name, 2026-1-primary. Nothing was changed.";
    let wrong = "This is not the passphrase of Ms Peeters's key. Nothing was changed.";
    let cases: [(&[&str], &[&str], &str); 5] = [
        (&[], &["2026-1-primry", PASSPHRASE], name),
        (&[], &[], name),
        (&["--yes", "2026-1-primry"], &[PASSPHRASE], name),
        (&["--yes", ID], &["not the passphrase at all"], wrong),
        (&["--yes", ID], &[""], "Please type the passphrase of your key."),
    ];
    for verb in [&["archive", ID, &archive][..], &["delete", ID]] {
        for (more, lines, sentence) in cases {
            let err = refused(run_with(&school, &[verb, more].concat(), lines));
            assert!(err.starts_with(sentence), "{verb:?} {more:?} {lines:?}: {err}");
        }
    }
    assert_eq!(show(&school), before);
    assert!(!Path::new(&archive).exists());
}

#[test]
fn an_archive_is_never_written_over_anything_nor_into_the_school() {
    let school = with_sheets();
    let there = school.write("there.archive", "something");
    let inside = school.store().join("kept.archive");
    let nowhere = school.path("no/such/folder/kept.archive");
    for (file, sentence) in [
        (&there, "There is already something with the name"),
        (&inside, "is the school's own folder"),
        (&nowhere, "There is no folder"),
    ] {
        let arguments = ["archive", ID, file.to_str().unwrap(), "--yes", ID];
        let err = refused(run_with(&school, &arguments, &[PASSPHRASE]));
        assert!(err.contains(sentence), "{err}");
    }
    assert_eq!(fs::read(&there).unwrap(), b"something");
    assert_eq!(school.submitted(), [0, 0, 3]);
    done(run(&school, &["new", "--level", "primary", "--session", "2026-2"]));
    let free = path(&school, "free.archive");
    let err = refused(run_with(&school, &["archive", "2026-2-primary", &free], &["2026-2-primary", PASSPHRASE]));
    assert!(err.contains("only an activated exercise can be archived"), "{err}");
    assert!(err.contains("reflectory exercise show 2026-2-primary --toml"), "{err}");
}

#[test]
fn a_deleted_exercise_is_gone_and_its_place_is_free() {
    let school = with_sheets();
    let out = done(run_with(&school, &["delete", ID, "--yes", ID], &[PASSPHRASE]));
    assert_eq!(out, format!("{ID} is deleted, with 3 sealed sheets. Its place is free again.\n"));
    assert_eq!(states(&school), []);
    assert!(!school.store().join(format!("exercise-{ID}.db")).exists());
    // A set-up has no answers, and goes with its name alone.
    set_up(&school);
    assert!(refused(run_with(&school, &["delete", ID], &["yes"])).contains("is not its name"));
    assert_eq!(done(run_with(&school, &["delete", ID], &[ID])), "The set-up is removed.\n");
    assert_eq!(states(&school), []);
}

#[test]
fn an_exercise_that_was_deleted_is_not_missed_later() {
    let school = with_sheets();
    let seen = || keys::remembered(&school.store(), ID);
    done(school.run_with(&["key", "check"], &[PASSPHRASE]));
    assert_eq!(seen(), 3, "the key remembers sheets, to notice an older copy of the store");
    let archive = path(&school, "kept.archive");
    done(run_with(&school, &["archive", ID, &archive, "--yes", ID], &[PASSPHRASE]));
    assert_eq!(seen(), 0);
    done(run(&school, &["restore", &archive]));
    assert_eq!(seen(), 3);
    done(run_with(&school, &["delete", ID, "--yes", ID], &[PASSPHRASE]));
    assert_eq!(seen(), 0);
}

#[test]
fn what_left_and_what_could_not_go_yet_is_told() {
    let row = ExerciseRow {
        id: ExerciseId(ID.to_owned()),
        school: "Test school".to_owned(),
        level: "primary".to_owned(),
        year: 2026,
        session: 1,
        first_day: date(2026, 11, 23),
        last_day: date(2026, 12, 4),
    };
    let left = Path::new("store/exercise-2026-1-primary.db");
    let told = in_english(&life::left_words(Some(left)).unwrap());
    assert!(told.starts_with("store/exercise-2026-1-primary.db is still held by another program."), "{told}");
    assert_eq!(life::left_words(None), None);
    let deleted = Deleted { sheets: 1, left: None };
    let told = in_english(&life::deleted_words(&row.id, &deleted));
    assert_eq!(told, "2026-1-primary is deleted, with 1 sealed sheet. Its place is free again.");
    let (sheets, school_identity, sha256) = (vec![1, 0, 2], String::new(), String::new());
    let archived = Archived { row, school_identity, sheets, aside: 4, bytes: 1, sha256 };
    let told = life::archived_words(&ArchiveReport { archived, left: None }, Path::new("a.archive"));
    let told = in_english(&told);
    assert!(told.starts_with("2026-1-primary is in a.archive with 7 sealed sheets, read back"), "{told}");
}

#[test]
fn without_any_key_only_the_name_is_asked_and_that_is_said() {
    for archived in [true, false] {
        let school = open();
        Connection::open(school.store().join("school.db")).unwrap().execute("DELETE FROM coordinator", []).unwrap();
        let archive = path(&school, "kept.archive");
        let verb = if archived { &["archive", ID, &archive][..] } else { &["delete", ID] };
        assert!(refused(run_with(&school, verb, &["primary"])).contains("is not its name"));
        let out = done(run_with(&school, verb, &[ID]));
        assert!(out.starts_with("This school has no key, so no passphrase was asked.\n"), "{out}");
        assert_eq!((states(&school), Path::new(&archive).exists()), (vec![], archived));
    }
    // A key that lies elsewhere is another matter: its passphrase is asked.
    let school = open();
    let err = refused(run_with(&school, &["delete", ID], &[ID, PASSPHRASE]));
    assert!(err.starts_with("There is no key file of this school"), "{err}");
    assert_eq!(states(&school).len(), 1);
}

#[test]
fn an_archive_that_cannot_come_back_says_why_and_changes_nothing() {
    let school = with_sheets();
    let archive = school.path("kept.archive");
    done(run_with(&school, &["archive", ID, archive.to_str().unwrap(), "--yes", ID], &[PASSPHRASE]));
    let whole = fs::read(&archive).unwrap();
    let mut damaged = whole.clone();
    *damaged.last_mut().unwrap() ^= 1;
    let files = [
        (school.write("cut.archive", &whole[..whole.len() / 2]), "is cut short: its end is missing."),
        (school.write("damaged.archive", damaged), "is damaged."),
        (school.write("other.txt", "my holidays"), "There is no archive of an exercise with the name"),
    ];
    let restore = |school: &School, file: &Path| run(school, &["restore", file.to_str().unwrap()]);
    for (file, sentence) in &files {
        let err = refused(restore(&school, file));
        assert!(err.contains(sentence) && err.contains("Nothing was changed"), "{err}");
    }
    assert!(!refused(restore(&school, &school.path("nowhere"))).is_empty());
    assert_eq!(states(&school), []);
    // Another school's; and where no school is, none is begun.
    let neighbour = School::empty();
    assert!(refused(restore(&neighbour, &archive)).starts_with("There is no school in the folder"));
    assert!(!neighbour.store().exists());
    give_key(&neighbour.store());
    assert!(refused(restore(&neighbour, &archive)).contains("comes from another school"));
    // Its place was taken meanwhile.
    let school = school.at(BEFORE);
    set_up(&school);
    assert!(refused(restore(&school, &archive)).contains("The place of the exercise 2026-1-primary is taken"));
    assert_eq!(states(&school), [(ID.to_owned(), "draft".to_owned())]);
    done(run(&school, &["delete", ID, "--yes", ID]));
    done(restore(&school, &archive));
    assert_eq!((school.submitted(), fs::read(&archive).unwrap()), (vec![0, 0, 3], whole));
}
