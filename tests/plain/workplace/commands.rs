//! What the commands print under `--plain`: nothing that steers a terminal or only looks, and the same figures.

use serde_json::Value;

use crate::plain::words::looks;
use crate::report_commands::{FIRST, SECOND, kept};
use crate::support::bin::School;
use crate::support::setting_up::{SETUP, keep};

/// Prints in lines.
#[track_caller]
fn read(school: &School, arguments: &[&str]) -> String {
    let done = school.run(&[arguments, &["--plain"]].concat());
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{arguments:?}: {done:?}");
    done.out
}

#[test]
fn nothing_a_coordinator_prints_steers_or_only_looks() {
    let school = kept();
    keep(&school.store(), &[("2027-1-primary", &SETUP.replace("year = 2026", "year = 2027"))]);
    let commands: [&[&str]; 11] = [
        &["participation"],
        &["participation", "--exercise", FIRST],
        &["report", SECOND],
        &["report", SECOND, "--notes"],
        &["compare", FIRST, SECOND],
        &["series"],
        &["exercise", "list"],
        &["exercise", "show", SECOND],
        &["exercise", "show", "2027-1-primary"],
        &["plan", "list"],
        &["key", "list"],
    ];
    for command in commands {
        let done = school.run(&[command, &["--plain"]].concat());
        let all = format!("{}{}", done.out, done.err);
        assert!(!all.trim().is_empty(), "{command:?}");
        for line in all.lines() {
            let steers = line.chars().find(|sign| sign.is_control() || ('\u{2500}'..='\u{259F}').contains(sign));
            assert_eq!(steers, None, "{command:?}: {line}");
        }
    }
}

#[test]
fn participation_in_lines_has_the_figures_of_its_json() {
    let school = kept();
    let out = read(&school, &["participation", "--exercise", SECOND]);
    let json = school.run(&["participation", "--exercise", SECOND, "--json"]);
    let figures: Value = serde_json::from_str(&json.out).unwrap();
    for group in figures["groups"].as_array().unwrap() {
        let (submitted, invited) = (&group["submitted"], &group["invited"]);
        let line = format!("{submitted} of {invited} have handed in. The minimum is {}: ", group["minimum"]);
        assert!(out.contains(&line), "{line:?} in {out}");
    }
    for line in out.lines() {
        assert_eq!(looks(line), None, "{line}");
        assert!(!line.contains("  "), "no columns: {line}");
    }
}

#[test]
fn the_report_in_lines_has_the_figures_of_its_json() {
    let school = kept();
    let out = read(&school, &["report", SECOND]);
    let json = school.run(&["report", SECOND, "--format", "json"]);
    let report: Value = serde_json::from_str(&json.out).unwrap();
    let mut figures = 0;
    for area in report["areas"].as_array().unwrap() {
        for statement in area["statements"].as_array().unwrap() {
            for cell in statement["cells"].as_array().unwrap() {
                let Some(mean) = cell["mean"]["shown"].as_str() else { continue };
                let ratings = &cell["ratings"];
                let points: u64 = ratings["points"].as_array().unwrap().iter().filter_map(Value::as_u64).sum();
                let (invited, none) = (&ratings["invited"], &ratings["not_applicable"]);
                let rest = format!(
                    ", {points} of {invited} answered, not applicable {none}, unanswered {}",
                    ratings["unanswered"]
                );
                let found = out.lines().any(|line| line.starts_with(&format!("{mean} ")) && line.contains(&rest));
                assert!(found, "{mean}{rest} in {out}");
                figures += 1;
            }
        }
    }
    assert!(figures > 3, "{figures}: {}", json.out);
    for line in out.lines() {
        assert_eq!(looks(line), None, "{line}");
        assert!(!line.trim().is_empty() && !line.starts_with(' ') && !line.contains("  "), "no columns: {line:?}");
    }
}
