//! Step 3 of a set-up: the days are chosen in a calendar, by keys, by mouse, or typed. Today is Tuesday 24 November.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::Modifier;
use reflectory::ui;
use reflectory::ui::theme::{Palette, Signs, Theme};

use crate::support::app::{Journey, at};
use crate::support::setting_up::{SETUP, editing, kept};

const ID: &str = "2026-1-primary";

fn dates() -> Journey {
    editing(SETUP, ID, 3)
}

#[test]
fn two_days_are_chosen_with_the_keyboard_and_kept_at_once() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = dates();
        journey.resize(columns, rows).sees("Choose the first day.").sees("November 2026");
        journey.sees("Tuesday 24 November 2026: a first day here opens at 00:00.");
        journey.sees("Session 1 runs from 1 August to 31 December 2026.");
        // Down a week and back a day: Monday.
        journey.press("<down><left>").sees("Monday 30 November 2026: a first day here").press("<enter>");
        journey.sees("From Monday 30 November 2026. Now choose the last day.").misses("saving");
        assert!(kept(&journey, ID).contains("first_day = 2026-11-30"), "{}", kept(&journey, ID));
        journey.press("<down><right><right><right><right>");
        journey.sees("Friday 11 December 2026: a last day here makes 12 days and closes at 23:59 in Brussels time.");
        journey.press("<enter>").sees("2026 · 12 days");
        assert!(kept(&journey, ID).contains("last_day = 2026-12-11"), "{}", kept(&journey, ID));
        journey.press("<up>").sees("Friday 4 December 2026: day 5 of 12.");
        journey.press("<enter>").sees("12 days");
        // Another last day, then everything anew.
        journey.press("<down><right><enter>").sees("2026 · 13 days");
        journey.press("x").sees("Choose the first day.").misses("x clear");
        assert!(!kept(&journey, ID).contains("\nfirst_day"), "{}", kept(&journey, ID));
    }
}

#[test]
fn the_days_are_drawn_as_a_run_on_a_grid() {
    let mut journey = dates();
    journey.press("<down><left><enter><down><right><right><right><right><enter><tab><backtab>");
    let screen = journey.screen();
    for line in [
        "    November 2026                      December 2026",
        "    Mo  Tu  We  Th  Fr ┊  Sa  Su       Mo  Tu  We  Th  Fr ┊  Sa  Su",
        "                       ┊       1          ──1───2───3───4─┊───5───6─",
        "     2   3   4   5   6 ┊   7   8      ──7───8───9──10─▸11]┊  12  13",
        "   [30─                ┊",
    ] {
        assert!(screen.lines().any(|l| l.starts_with(line)), "{line:?} is not in\n{screen}");
    }
}

#[test]
fn the_mouse_alone_chooses_the_days() {
    let mut journey = dates();
    // The lowest 30 on the screen is November's: December's ends a row higher.
    journey.click("30 ").sees("From Monday 30 November 2026.");
    journey.click("18 ┊").sees("Monday 30 November – Friday 18 December 2026 · 19 days");
    journey
        .click("x clear")
        .sees("Choose the first day.")
        .click("PgUp")
        .click("PgUp")
        .sees("October 2026")
        .click("PgDn");
    journey.click("type a day").sees("take this day").click("Esc back").sees("Choose the first day.");
}

#[test]
fn what_is_not_possible_is_said_and_changes_nothing() {
    let cases = [
        ("2026-11-23", "Monday 23 November 2026 is not possible: it has passed, today is 24 November 2026."),
        ("2026-12-26", "is not possible: session 1 ends on 31 December 2026, and 7 days are the least."),
        ("2027-01-08", "is not possible: the window of session 1 ends on 31 December 2026."),
        ("2026-07-31", "is not possible: the window of session 1 begins on 1 August 2026."),
        ("31.2.2027", "This is no day. Please write it like 2026-11-23"),
        ("soon", "This is no day."),
        ("2026-11-24-25", "This is no day."),
        ("99999999999-1-1", "This is no day."),
    ];
    for (typed, sentence) in cases {
        let mut journey = dates();
        journey.press("t").press(typed).press("<enter>").sees(sentence);
        assert!(!kept(&journey, ID).contains("\nfirst_day"), "{typed}: {}", kept(&journey, ID));
    }
    let last_days = [
        ("2026-12-05", "is not possible: as the last day it would make 6 days, and 7 are the least."),
        ("2026-12-21", "is not possible: as the last day it would make 22 days, and 21 are the most."),
    ];
    for (typed, sentence) in last_days {
        let mut journey = dates();
        journey.press("t2026-11-30<enter>").sees("From Monday 30 November 2026.");
        journey.press("t").press(typed).press("<enter>").sees(sentence).sees("Now choose the last day.");
        assert!(!kept(&journey, ID).contains("\nlast_day"), "{typed}");
    }
    // Across two windows.
    let mut journey = dates();
    journey.press("t2026-12-21<enter>t2027-01-05<enter>").sees("the window of session 1 ends on 31 December 2026.");
    assert!(!kept(&journey, ID).contains("\nlast_day"));
}

#[test]
fn shortest_and_longest_are_possible() {
    for (last, days) in [("2026-12-06", 7), ("2026-12-20", 21)] {
        let mut journey = dates();
        journey.press("t30.11.2026<enter>t").press(last).press("<enter>").sees(&format!("· {days} days"));
        assert!(kept(&journey, ID).contains(&format!("last_day = {last}")));
    }
    // Without a year the window says which.
    dates().press("t30.11.<enter>t13.12<enter>").sees("Monday 30 November – Sunday 13 December 2026 · 14 days");
}

#[test]
fn a_day_before_the_first_begins_anew_and_keeps_a_last_day_that_fits() {
    let mut journey = dates();
    journey.press("t30.11.<enter>t13.12.<enter>t26.11.<enter>").sees("Thursday 26 November – Sunday 13 December 2026");
    journey.press("xt30.11.<enter>t20.12.<enter>t26.11.<enter>").sees("From Thursday 26 November 2026. Now choose");
}

#[test]
fn leaving_the_field_changes_nothing() {
    let mut journey = dates();
    journey
        .press("t2026-11-30<esc>")
        .sees("Choose the first day.")
        .press("t")
        .press("<up>")
        .sees("Choose the first day.");
    assert!(!kept(&journey, ID).contains("\nfirst_day"));
}

#[test]
fn april_says_which_session_was_chosen() {
    let spring = SETUP.replace("session = 1", "session = 2");
    let mut journey = editing(&spring, "2026-2-primary", 3);
    journey.sees("April is in session 3 too; you have chosen session 2.");
    journey.sees("Friday 1 January 2027: a first day here opens at 00:00.");
    journey.press("t2027-04-26<enter>").sees("session 2 ends on 30 April 2027");
    let summer = SETUP.replace("session = 1", "session = 3");
    let mut journey = editing(&summer, "2026-3-primary", 3);
    journey.sees("April is in session 2 too").press("t26.4.<enter>").sees("From Monday 26 April 2027.");
}

#[test]
fn days_that_passed_while_the_set_up_lay_there_are_said() {
    let old = SETUP.replace("session = 1", "session = 1\nfirst_day = 2026-11-16\nlast_day = 2026-11-27");
    let mut journey = editing(&old, ID, 3);
    journey.sees("The first day has passed: today is 2026-11-24.");
    // A day chosen now is a first day again.
    journey.press("t30.11.<enter>").sees("From Monday 30 November 2026. Now choose the last day.");
    let mut journey = dates();
    journey.now = at("2026-12-26T09:00:00Z");
    journey.press("<left>").sees("No exercise fits into session 1 any more: it ends on Thursday 31 December 2026.");
}

#[test]
fn days_to_choose_from_and_the_run_show_without_colour() {
    let mut journey = dates();
    journey.theme = Theme { palette: Palette::Mono, signs: Signs::Ascii };
    journey.press("t30.11.<enter>t13.12.<enter>").sees("[30-").sees("-9--10--11-:--12->13]");
    // After 30 November the last days are the 6th to the 20th: bold, in the month at the right.
    journey.press("xt30.11.<enter>").sees("Now choose the last day.");
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    terminal.draw(|frame| drop(ui::view(&journey.app, &journey.theme, frame))).unwrap();
    let cells = terminal.backend().buffer();
    let mut bold = String::new();
    for (row, column) in (9..15).flat_map(|row| (38..70).map(move |column| (row, column))) {
        let cell = &cells[(column, row)];
        bold += if cell.modifier.contains(Modifier::BOLD) { cell.symbol() } else { " " };
    }
    let expected: Vec<String> = (6..=20).map(|day: u8| day.to_string()).collect();
    assert_eq!(bold.split_whitespace().collect::<Vec<_>>(), expected);
}
