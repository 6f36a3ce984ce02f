//! The real program: what it prints, with which code it ends, and that it leaves nothing behind.

use std::fs;

use serde_json::Value;

use super::everything;
use crate::support::bin::School;
use crate::support::pty::{Ended, Start, Turn};

#[test]
fn it_ends_well_only_when_everything_is_ready() {
    let school = School::open();
    fs::create_dir(school.path("tmp")).unwrap();
    let before = everything(&school.store());
    let run = |arguments: &[&str]| {
        let mut command = school.command(arguments);
        command.env("TMPDIR", school.path("tmp"));
        crate::support::bin::finish(command.spawn().unwrap())
    };
    let done = run(&["rehearse", "--quiet"]);
    assert!(done.out.starts_with("Rehearsal of 2026-1-primary, on a copy: nothing of it counts.\n"), "{done:?}");
    assert!(done.out.contains("  ok         unsealing       23 sheets were opened"), "{done:?}");
    assert!(done.out.lines().all(|line| line.chars().count() <= 80), "{done:?}");
    // What this machine is like decides; both ways the code agrees with what was printed.
    let is_ready = !done.out.contains("\n  not ready");
    assert_eq!(done.code, Some(if is_ready { 0 } else { 1 }), "{done:?}");
    assert_eq!(done.err.is_empty(), is_ready, "{done:?}");

    let refused = run(&["rehearse", "--quiet", "--stick", "nowhere"]);
    assert_eq!(refused.code, Some(1), "{refused:?}");
    assert!(refused.err.contains("not ready yet"), "{refused:?}");
    let key = run(&["rehearse", "--quiet", "--with-key", "--json"]);
    let line: Value = serde_json::from_str(&key.out).unwrap();
    assert_eq!((key.code, line["ready"].as_bool()), (Some(1), Some(false)), "no passphrase was typed: {key:?}");
    let steps = line["steps"].as_array().unwrap();
    assert!(steps.iter().any(|step| step["what"] == "key" && step["standing"] == "not ready"), "{key:?}");

    assert_eq!(everything(&school.store()), before, "the store is as it was");
    assert_eq!(fs::read_dir(school.path("tmp")).unwrap().count(), 0, "no copy is left");
}

#[test]
fn a_signal_ends_it_between_two_steps_and_nothing_is_left() {
    let (turn, school) = (Turn::take(), School::open());
    fs::create_dir(school.path("tmp")).unwrap();
    let place = school.path("tmp").display().to_string();
    let terminal = Start::new(&turn, &school, &["rehearse", "--quiet"]).with("TMPDIR", &place).run();
    terminal.wait_for("codes");
    terminal.signal("TERM");
    terminal.wait_for("The rehearsal was ended early.");
    assert_eq!(terminal.wait_end(), Ended::Code(1));
    assert_eq!(fs::read_dir(school.path("tmp")).unwrap().count(), 0, "no copy is left");
}

#[test]
fn a_machine_without_anything_is_looked_at_and_stays_without() {
    let school = School::empty();
    let nothing = school.run(&["rehearse", "--quiet"]);
    assert!(nothing.code == Some(1) && nothing.err.contains("reflectory rehearse --sample"), "{nothing:?}");
    let list = school.run(&["rehearse", "--machine", "--quiet", "--json"]);
    let line: Value = serde_json::from_str(&list.out).unwrap();
    assert_eq!(line["steps"], Value::Array(Vec::new()));
    let whats: Vec<&str> =
        line["list"].as_array().unwrap().iter().map(|point| point["what"].as_str().unwrap()).collect();
    for what in ["window", "signs", "colours", "keyboard", "network", "clock", "drive", "store", "memory", "swap"] {
        assert!(whats.contains(&what), "{what}: {whats:?}");
    }
    assert!(!school.store().exists(), "looking makes no store");
    let both = school.run(&["rehearse", "--machine", "--sample"]);
    assert_eq!(both.code, Some(2));
}

#[test]
fn keys_are_pressed_one_after_another() {
    let (turn, school) = (Turn::take(), School::empty());
    let mut terminal = Start::new(&turn, &school, &["rehearse", "--machine", "--keys", "--quiet"]).run();
    for (name, key) in [
        ("Enter", "<enter>"),
        ("Esc", "<esc>"),
        ("Tab", "<tab>"),
        ("the arrow up", "<up>"),
        ("the arrow down", "<down>"),
        ("the arrow left", "<left>"),
        ("the arrow right", "<right>"),
        ("Backspace", "<backspace>"),
        ("the space bar", " "),
        // Somebody's digits are elsewhere.
        ("1", "2"),
        ("5", "5"),
        ("?", "?"),
    ] {
        terminal.wait_for(&format!("Please press: {name} "));
        terminal.press(key);
    }
    terminal.wait_for("as another key: 1.");
    assert_eq!(terminal.wait_end(), Ended::Code(1));
    terminal.assert_restored();
}
