//! `report`, `compare` and `series` on a school of two rounds: refused, unsealed, printed, shared.

use reflectory::domain::answer::{Answer, Sheet, SheetId};
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::note::NotePlace;
use reflectory::format::report::release::How;
use reflectory::runtime::exercise_files::{Opened, hand_in};
use reflectory::runtime::{beside, results};
use reflectory::store::Store;
use serde_json::Value;

use crate::support::app::draft_of;
use crate::support::bin::{EXERCISE, Finished, School};
use crate::support::keys::{PASSPHRASE, give_key_file};

pub const FIRST: &str = "2026-1-primary";
pub const SECOND: &str = "2026-2-primary";
const LATER: &str = "2027-03-01T10:00:00Z";

/// Hands in sheets of leaders, teachers and students; every teacher chooses `rating` for A1.
fn answer(school: &School, id: &str, counts: [usize; 3], rating: u8) {
    let store = Store::open_existing(&school.store()).unwrap();
    let mut opened = Opened::open(&store, &ExerciseId(id.to_owned())).unwrap();
    for (group, count) in counts.into_iter().enumerate() {
        for number in 0..count {
            let seed = group * 100 + number + 1;
            let id = SheetId((seed as u128).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835).to_be_bytes());
            let a2 = if number % 2 == 0 { Answer::NotApplicable } else { Answer::Rating(3) };
            let mut answers = vec![("A1".to_owned(), Answer::Rating(rating)), ("A2".to_owned(), a2)];
            if group == 2 {
                answers.push(("used".to_owned(), Answer::Some(0b11)));
            }
            let sheet = Sheet { id, group: GroupIx(group), answers: answers.into_iter().collect(), own_line: false };
            let frozen = opened.frozen.clone();
            hand_in(&mut opened, &draft_of(&frozen, sheet)).unwrap();
        }
    }
}

pub fn done(finished: Finished) -> String {
    assert_eq!(finished.code, Some(0), "{finished:?}");
    finished.out
}

/// Fails unless the program says no, prints nothing, and says all of these.
pub fn refused(finished: &Finished, parts: &[&str]) {
    assert_eq!((finished.code, finished.out.as_str()), (Some(1), ""), "{finished:?}");
    for part in parts {
        assert!(finished.err.contains(part), "{part:?} in {}", finished.err);
    }
}

/// Two rounds, both over: two leaders and six teachers each, and students in the second; nothing is unsealed.
pub(crate) fn two_rounds() -> School {
    let mut school = School::empty();
    give_key_file(&school.store(), "Ada");
    let folder = school.short_questionnaires();
    let activate = |school: &School, text: &str| {
        let file = school.write("exercise.toml", text);
        done(school.run(&["activate", file.to_str().unwrap(), "--questionnaires", folder.to_str().unwrap()]));
    };
    activate(&school, EXERCISE);
    answer(&school, FIRST, [2, 6, 0], 2);
    school = school.at("2027-01-11T10:00:00Z");
    let second = EXERCISE.replace("session = 1", "session = 2").replace("2026-11-23", "2027-01-11");
    activate(&school, &second.replace("2026-12-04", "2027-01-22"));
    answer(&school, SECOND, [2, 8, 11], 4);
    school.at(LATER)
}

pub(crate) fn unseal(school: &School, id: &str) -> Finished {
    school.run_with(&["report", id, "--unseal"], &[PASSPHRASE])
}

#[test]
fn without_a_kept_report_the_reason_and_the_way_are_told() {
    let school = two_rounds();
    refused(
        &school.run(&["report", FIRST]),
        &["There is no report of 2026-1-primary yet", "report 2026-1-primary --unseal"],
    );
    refused(&school.run(&["compare", FIRST, SECOND]), &["There is no report of 2026-1-primary yet"]);
    refused(&school.run(&["series"]), &["No report is kept here yet"]);
    refused(&school.run(&["series", "--summary", SECOND]), &["There is no report of 2026-2-primary yet"]);
    refused(&school.run(&["report", "2020-1-primary"]), &["2020-1-primary"]);
    let wrong = school.run_with(&["report", FIRST, "--unseal"], &["something else entirely"]);
    refused(&wrong, &["passphrase"]);
    let open = School::open();
    refused(&open.run(&["report", FIRST]), &["There is no report", "can be unsealed from 2026-12-05"]);
    refused(&open.run(&["report", FIRST, "--unseal"]), &["can be unsealed from 2026-12-05"]);
}

#[test]
fn unsealing_tells_its_progress_beside_the_report_and_keeps_it() {
    let school = two_rounds();
    let made = unseal(&school, FIRST);
    assert_eq!(made.code, Some(0), "{made:?}");
    for part in
        ["Stations known to hold sheets that are not here: none.", "Opening sheets: 8 of 8", "Edition 1 is kept"]
    {
        assert!(made.err.contains(part), "{part}: {}", made.err);
    }
    std::fs::remove_file(school.store().join("key-1.reflectory-key")).ok();
    let again = school.run(&["report", FIRST]);
    assert_eq!((again.code, again.err.as_str()), (Some(0), ""));
    assert_eq!(again.out, made.out, "no key is needed any more, and the text is the same");
    let told = school.run(&["report", FIRST, "--unseal"]);
    assert!(told.err.contains("Unsealed already: edition 1") && told.out == made.out, "{told:?}");
    refused(&school.run_with(&["report", FIRST, "--new-edition"], &[PASSPHRASE]), &["No sheet has come"]);
}

/// The same, both unsealed.
pub fn kept() -> School {
    let school = two_rounds();
    done(unseal(&school, FIRST));
    done(unseal(&school, SECOND));
    school
}

/// Fails unless the lines stand in the text one below the other.
fn check_lines(text: &str, expected: &[&str]) {
    let lines: Vec<String> = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let found = lines.windows(expected.len()).any(|window| window == expected);
    assert!(found, "{expected:#?} in\n{text}");
}

#[test]
fn the_text_shows_every_figure_with_who_is_behind_it() {
    let school = kept();
    let text = done(school.run(&["report", SECOND]));
    check_lines(
        &text,
        &[
            "A2 Second: 3.0",
            "School leaders - group too small to show",
            "Teachers 3.0 4 of 20 answered, N/A 4, unanswered 0 (0 0 4 0 0)",
            "Students 3.0 5 of 60 answered, N/A 6, unanswered 0 (0 0 5 0 0)",
        ],
    );
    check_lines(&text, &["A Devices 3.5 - 3.5 3.5", "School average 3.5"]);
    check_lines(
        &text,
        &[
            "Students 11 of 60 answered",
            "100.0 % 11 a tablet",
            "100.0 % 11 a phone",
            "0.0 % 0 a laptop",
            "0 none of these",
            "0 Unanswered",
        ],
    );
    check_lines(&text, &["School leaders: fewer than 5 sheets, so this group is left out of every figure."]);
    assert!(text.contains("not affiliated") || text.contains("Not affiliated"), "{text}");
}

#[test]
fn below_high_participation_every_heading_says_so() {
    let school = kept();
    for (id, words) in [(FIRST, "Incomplete: a group has no sheets."), (SECOND, "View with caution:")] {
        let text = done(school.run(&["report", id]));
        let lines: Vec<&str> = text.lines().collect();
        let rules: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].starts_with("===")).collect();
        assert!(rules.len() > 3, "{text}");
        for at in rules {
            assert!(lines[at + 1].starts_with(words), "{}", lines[at - 1]);
        }
    }
}

#[test]
fn json_and_csv_of_a_report_are_what_programs_read() {
    let school = kept();
    let json: Value = serde_json::from_str(&done(school.run(&["report", SECOND, "--format", "json"]))).unwrap();
    assert_eq!((json["format"].as_str(), json["version"].as_u64()), (Some("reflectory-report"), Some(2)));
    let csv = done(school.run(&["report", SECOND, "--format", "csv"]));
    let mean = csv.lines().find(|line| line.contains("A2") && line.contains(",teachers,") && line.contains(",mean,"));
    assert!(mean.is_some_and(|line| line.contains(",3.0,3,1,")), "{mean:?}");
}

#[test]
fn the_largest_changes_since_the_round_before_stand_in_the_report() {
    let school = kept();
    let text = done(school.run(&["report", FIRST]));
    check_lines(&text, &["Largest change: needs an earlier round of this level"]);
    let register = || results::releases(&school.store(), &ExerciseId(FIRST.to_owned())).unwrap();
    assert!(register().iter().all(|release| release.how != How::Json));
    let json: Value = serde_json::from_str(&done(school.run(&["report", SECOND, "--format", "json"]))).unwrap();
    let rose = &json["changes"]["increased"];
    assert_eq!((json["changes"]["since"].as_str(), rose.as_array().map(Vec::len)), (Some(FIRST), Some(1)));
    assert_eq!((rose[0]["code"].as_str(), rose[0]["difference"].as_str()), (Some("A1"), Some("+2.0")));
    assert!(register().iter().any(|release| release.how == How::Json), "figures of the first round went out too");
    let text = done(school.run(&["report", SECOND]));
    check_lines(&text, &["Largest increase since session 1 of 2026/2027", "▲ +2.0 A1 First, Teachers", "2.0 -> 4.0"]);
    check_lines(&text, &["Largest decrease since session 1 of 2026/2027: -"]);
    assert!(done(school.run(&["--ascii", "report", SECOND])).contains("^ +2.0"));
}

#[test]
fn notes_are_printed_only_when_they_are_wanted() {
    let school = kept();
    let id = ExerciseId(SECOND.to_owned());
    let place = NotePlace::Statement("A2".to_owned());
    beside::keep_note(&school.store(), &id, place, "Talk to year 6").unwrap();
    beside::keep_note(&school.store(), &id, NotePlace::Area('A'), "Good news").unwrap();
    assert!(!done(school.run(&["report", SECOND])).contains("year 6"));
    assert!(!done(school.run(&["report", SECOND, "--format", "json"])).contains("year 6"));
    let text = done(school.run(&["report", SECOND, "--notes"]));
    check_lines(&text, &["Students 3.0 5 of 60 answered, N/A 6, unanswered 0 (0 0 5 0 0)", "Note: Talk to year 6"]);
    check_lines(&text, &["Note: Good news"]);
    let json: Value =
        serde_json::from_str(&done(school.run(&["report", SECOND, "--notes", "--format", "json"]))).unwrap();
    assert_eq!((json["notes"][0]["statement"].as_str(), json["notes"][1]["area"].as_str()), (Some("A2"), Some("A")));
    let none: Value =
        serde_json::from_str(&done(school.run(&["report", FIRST, "--notes", "--format", "json"]))).unwrap();
    assert_eq!(none["notes"].as_array().map(Vec::len), Some(0));
    refused(&school.run(&["report", SECOND, "--notes", "--format", "csv"]), &["CSV holds figures only"]);
}

#[test]
fn a_comparison_goes_from_the_earlier_to_the_later_in_either_order() {
    let school = kept();
    let text = done(school.run(&["compare", FIRST, SECOND]));
    assert_eq!(done(school.run(&["compare", SECOND, FIRST])), text);
    assert!(text.starts_with("Before: Test school, ") && text.contains("\nAfter: Test school, "), "{text}");
    check_lines(&text, &["A1 First", "Overall 2.0 -> 4.0 not possible: other groups behind it"]);
    check_lines(&text, &["Teachers 2.0 -> 4.0 ▲ +2.0"]);
    check_lines(&text, &["Students - -> 4.0 not possible: missing in one of the two"]);
    check_lines(&text, &["Teachers 3.0 -> 3.0 = within chance"]);
    let ascii = done(school.run(&["--ascii", "compare", FIRST, SECOND]));
    check_lines(&ascii, &["Teachers 2.0 -> 4.0 ^ +2.0"]);
    let json: Value = serde_json::from_str(&done(school.run(&["compare", FIRST, SECOND, "--format", "json"]))).unwrap();
    assert_eq!((json["before"]["exercise"].as_str(), json["after"]["exercise"].as_str()), (Some(FIRST), Some(SECOND)));
    assert!(done(school.run(&["compare", FIRST, SECOND, "--format", "csv"])).starts_with("before,after,"));
    refused(&school.run(&["compare", FIRST, FIRST]), &["the same exercise twice"]);
}

#[test]
fn all_rounds_of_a_level_stand_side_by_side_the_oldest_first() {
    let school = kept();
    let text = done(school.run(&["series", "--level", "primary"]));
    check_lines(&text, &["2026-1 2026-2"]);
    check_lines(&text, &["A Devices 2.5 3.5"]);
    check_lines(&text, &["Average 2.5 3.5"]);
    check_lines(
        &text,
        &["School leaders 2 of 3 * 2 of 3 *", "Teachers 6 of 20 8 of 20", "Students 0 of 60 * 11 of 60"],
    );
    refused(&school.run(&["series", "--level", "post-secondary"]), &["There are: primary."]);
}

#[test]
fn a_shared_summary_is_laid_beside_that_of_another_school() {
    let school = kept();
    let ours = done(school.run(&["series", "--summary", SECOND]));
    let json = done(school.run(&["series", "--summary", FIRST, "--format", "json"]));
    let files =
        [school.write("ours.csv", &ours), school.write("json.json", &json)].map(|f| f.to_str().unwrap().to_owned());
    let theirs = school.write("theirs.csv", "area,Hill 2026\nA Devices,4.1\naverage,4.1\n");
    let theirs = theirs.to_str().unwrap();
    let text = done(school.run(&["series", theirs, &files[0], &files[1]]));
    check_lines(&text, &["A Devices 4.1 3.5 2.5"]);
    let joined = done(school.run(&["series", theirs, &files[0], "--format", "csv"]));
    assert!(joined.starts_with("area,Hill 2026,Test school 2026-2\r\nA Devices,4.1,3.5\r\n"), "{joined}");
    refused(&school.run(&["series", "--summary", FIRST, "--format", "text"]), &["CSV or JSON"]);
    refused(&school.run(&["series", "--summary", FIRST, "--format", "xlsx"]), &["CSV or JSON"]);
    let file = school.path("rounds.xlsx");
    let asked = ["series", "--level", "primary", "--format", "xlsx", "-o", file.to_str().unwrap()];
    assert!(done(school.run(&asked)).starts_with("Written: "));
    assert!(std::fs::read(&file).unwrap().starts_with(b"PK"));
    refused(&school.run(&asked), &["is there already"]);
    let registered = results::releases(&school.store(), &ExerciseId(FIRST.to_owned())).unwrap();
    assert!(registered.iter().any(|release| release.how == How::Xlsx), "{registered:?}");
    let broken = school.write("broken.csv", "area,One\nA,9\n");
    let missing = school.path("missing.csv");
    let both = school.run(&["series", broken.to_str().unwrap(), missing.to_str().unwrap()]);
    refused(&both, &["broken.csv: line 2, One: \"9\" is no value", "missing.csv: This file cannot be read"]);
}
