//! `reflectory class` at the command line: what it says before any screen is drawn.

use crate::support::bin::School;

/// What a command that cannot begin says.
fn refusal(school: &School, arguments: &[&str]) -> String {
    let finished = school.run(arguments);
    assert_eq!((finished.code, finished.out.as_str()), (Some(1), ""), "{arguments:?}");
    finished.err
}

#[test]
fn a_class_that_cannot_begin_is_told_why_and_what_to_do() {
    let open = School::open();
    assert!(refusal(&School::empty(), &["class"]).contains("Nothing is set up here yet."));
    assert!(refusal(&open, &["class", "--exercise", "2020-1-primary"]).contains("No exercise is called"));
    let groups = refusal(&open, &["class", "--group", "parents"]);
    let joins = refusal(&School::empty(), &["class"]);
    assert!(joins.contains("reflectory join"), "{joins}");
    assert!(groups.contains("Please say who answers: --group leaders or teachers or students."), "{groups}");
    assert!(refusal(&open, &["class", "--in-turn", "22"]).contains("reflectory kiosk --set-pin"));
    let early = refusal(&School::open().at("2026-11-01T10:00:00Z"), &["class"]);
    assert!(early.contains("is not open now: it can be answered from Monday 23 November 2026"), "{early}");
    // Nothing is wrong: only the terminal is missing here.
    assert!(refusal(&open, &["class"]).contains("This needs a terminal"));
    assert_eq!(open.run(&["class", "--in-turn", "0"]).code, Some(2));
}
