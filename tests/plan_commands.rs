//! `reflectory plan`: begun, listed, shown, checked and exported; refused with a sentence.

use std::fs;

use serde_json::Value;

use crate::support::bin::{Finished, School};

fn done(finished: Finished) -> String {
    assert_eq!(finished.code, Some(0), "{finished:?}");
    finished.out
}

/// Fails unless the program says no, prints nothing, and says all of these.
fn refused(finished: &Finished, parts: &[&str]) {
    assert_eq!((finished.code, finished.out.as_str()), (Some(1), ""), "{finished:?}");
    for part in parts {
        assert!(finished.err.contains(part), "{part:?} in {}", finished.err);
    }
}

#[test]
fn a_plan_is_begun_and_goes_out_in_every_form() {
    let school = School::open();
    assert!(done(school.run(&["plan", "list"])).contains("No plan yet."));
    let begun = done(school.run(&["plan", "new", "Help that helps", "--level", "primary", "--example", "c"]));
    assert!(begun.contains("Begun: 2026-primary") && begun.contains("plans/2026-primary.toml"), "{begun}");
    done(school.run(&["plan", "new", "Two", "--level", "primary", "--year", "2027", "--statement", "F5"]));
    let list = done(school.run(&["plan", "list"]));
    assert!(
        list.contains("2026-primary  Help that helps (2026-2027, primary): 2 statements, 5 open activities"),
        "{list}"
    );
    let lines = done(school.run(&["plan", "list", "--json"]));
    let first: Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!((&first["id"], &first["open"]), (&Value::from("2026-primary"), &Value::from(5)));
    let shown = done(school.run(&["plan", "show", "2026-primary", "2027-primary"]));
    for part in ["Target: Students: mean of C5 at least 3.5", "[open] One place to tell of trouble", "Two", "F5"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    // Side by side first: an area that only one of them speaks of has a dash on the other side.
    let whose = |line: &str| line.contains("primary, 2026-2027") && line.contains("primary, 2027-2028");
    assert!(shown.lines().any(whose), "{shown}");
    let area = |title: &str| -> (usize, Vec<&str>) {
        let at = shown.lines().position(|line| line == title).unwrap_or_else(|| panic!("{title}: {shown}"));
        (at, shown.lines().nth(at + 1).unwrap().split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect())
    };
    let ((first, ours), (second, theirs)) =
        (area("C Infrastructure and Equipment"), area("F Pedagogy: Implementation in the Classroom"));
    assert!(first < second && ours[0].starts_with("C") && ours[1] == "-", "{shown}");
    assert!(theirs[0] == "-" && theirs[1].starts_with("F5 "), "{shown}");
    let calendar = school.path("plan.ics");
    let written = ["plan", "export", "2026-primary", "--format", "ics", "-o", calendar.to_str().unwrap()];
    assert!(done(school.run(&written)).contains("Written:"));
    assert_eq!(fs::read_to_string(&calendar).unwrap().matches("BEGIN:VEVENT").count(), 5);
    let empty = ["plan", "export", "2027-primary", "--format", "ics"];
    refused(&school.run(&empty), &["No activity of this plan has a day yet", "Nothing was written."]);
    refused(&school.run(&written), &["is there already", "was not changed", "--force"]);
    done(school.run(&[&written[..], &["--force"]].concat()));
    assert!(done(school.run(&["plan", "export", "2026-primary"])).contains("Activities for C5 Technical support"));
    // A plan of another school is looked at as a file.
    let file = school.write("theirs.toml", done(school.run(&["plan", "export", "2026-primary", "--format", "toml"])));
    assert!(done(school.run(&["plan", "show", file.to_str().unwrap()])).contains("Help that helps"));
    refused(&school.run(&["plan", "check", "2026-primary"]), &["No report of this level has come after this plan yet"]);
}

#[test]
fn what_cannot_be_done_is_said_and_nothing_is_written() {
    let school = School::open();
    let new = |more: &[&str]| school.run(&[&["plan", "new", "A plan"], more].concat());
    refused(&new(&["--level", "nursery"]), &["No level is called \"nursery\"", "primary"]);
    refused(
        &new(&["--level", "primary", "--statement", "Z9"]),
        &["No statement has the code \"Z9\"", "Nothing was written"],
    );
    refused(&new(&["--level", "primary", "--example", "Z"]), &["no examples for the area \"Z\""]);
    refused(&new(&["--exercise", "2026-1-primary"]), &["There is no report of 2026-1-primary yet"]);
    refused(&school.run(&["plan", "new", " ", "--level", "primary"]), &["A title has 1 to 80 letters"]);
    refused(
        &school.run(&["plan", "show", "none"]),
        &["There is no plan and no file called \"none\"", "Plans here: none."],
    );
    assert!(!school.store().join("plans").exists());
    let broken = school.write("store/plans/broken.toml", "title = \"A\"\nyear = 2026\nlevel = 3\n");
    let list = done(school.run(&["plan", "list"]));
    assert!(list.contains("broken  cannot be read; the file stays as it is."), "{list}");
    assert!(list.contains("broken.toml:3:9: `level` must be a text in quotes."), "{list}");
    let json: Value = serde_json::from_str(done(school.run(&["plan", "list", "--json"])).trim()).unwrap();
    assert_eq!((&json["problems"][0]["line"], &json["problems"][0]["column"]), (&Value::from(3), &Value::from(9)));
    refused(&school.run(&["plan", "export", "broken"]), &["broken.toml:3:9", "The file stays as it is."]);
    assert_eq!(fs::read_to_string(broken).unwrap(), "title = \"A\"\nyear = 2026\nlevel = 3\n");
}

#[test]
fn a_statement_that_is_gone_is_kept_and_said() {
    let school = School::open();
    done(school.run(&["plan", "new", "A plan", "--level", "primary", "--statement", "C5"]));
    let file = school.store().join("plans/2026-primary.toml");
    let text = fs::read_to_string(&file).unwrap().replace("\"C5\"", "\"C99\"");
    fs::write(&file, &text).unwrap();
    let shown = done(school.run(&["plan", "show", "2026-primary"]));
    assert!(shown.contains("C99 Technical support: this questionnaire has no such statement any more."), "{shown}");
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
}
