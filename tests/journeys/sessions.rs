//! The room of the sessions: the windows of a school year, and the life of an exercise in them.

use std::fs;

use jiff::Timestamp;
use reflectory::app::Screen;
use reflectory::app::home::{Home, Place};
use reflectory::app::msg::Msg;
use reflectory::domain::answer::SheetId;
use reflectory::domain::instrument::GroupIx;
use reflectory::locale::language::by_code;
use reflectory::runtime::activate::activate;
use reflectory::store::Store;
use reflectory::store::corrections::Corrected;
use reflectory::store::exercise_file::Submission;

use crate::support::app::{EXERCISE, Journey, asked_by, at};
use crate::support::keys::{PASSPHRASE, give_key_file};
use crate::support::store::quick_folder;

const NAME: &str = "2026-1-primary";

/// A school with a key and exercises, before the unlocked room.
pub fn room(exercises: &[&str]) -> Journey {
    let folder = quick_folder();
    give_key_file(&folder.path().join("store"), "Ada");
    let long_ago: Timestamp = "2025-08-01T00:00:00Z".parse().unwrap();
    for exercise in exercises {
        let mut store = Store::open(&folder.path().join("store")).unwrap();
        activate(&mut store, "exercise.toml", exercise, &asked_by(exercise), long_ago).unwrap();
    }
    let mut journey = Journey::coordinate(folder);
    journey.press("2").sees("This room is locked").press(PASSPHRASE).press("<enter>").misses("locked.");
    journey
}

/// The screens of this room, for the test of every size and look.
pub fn screens() -> Vec<(&'static str, Journey)> {
    let at = |keys: &str| {
        let mut journey = room(&[EXERCISE]);
        journey.press(keys);
        journey
    };
    vec![
        ("sessions", at("")),
        ("which questionnaire", at("n")),
        ("which session", at("n<enter>")),
        ("which level", at("n<enter><enter>")),
        ("an exercise's page", at("<enter>")),
        ("a later last day", at("<enter>e")),
        ("as whom to look at it", at("<enter>v")),
        ("whose people", at("<enter>p")),
        ("a group's people", at("<enter>p<enter>")),
        ("an activation taken back", at("<enter>u")),
        ("archive", at("<enter>a")),
        ("delete", at("<enter>x")),
        ("from an archive", at("o")),
    ]
}

/// A sheet from another connection.
fn arrive(journey: &Journey) {
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    let mut file = store.exercise(&store.exercises().unwrap()[0].id).unwrap();
    let sealing = file.sealing().unwrap();
    let id = SheetId([7; 16]);
    let sheet =
        Submission { id, group: GroupIx(0), body: b"{}", sealing: &sealing, receipt: None, slip: None, envelope: None };
    file.submit(&sheet).unwrap();
}

fn exercises(journey: &Journey) -> Vec<String> {
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    store.exercises().unwrap().into_iter().map(|row| row.id.0).collect()
}

/// Empties a line and types another text.
fn instead(journey: &mut Journey, text: &str) {
    journey.press(&"<backspace>".repeat(80)).press(text).press("<enter>");
}

fn last_year() -> String {
    let text = EXERCISE.replace("year = 2026", "year = 2025");
    text.replace("2026-11-23", "2025-11-24").replace("2026-12-04", "2025-12-05")
}

#[test]
fn the_windows_of_the_year_say_what_stands_in_each() {
    let mut journey = room(&[EXERCISE]);
    for (columns, rows) in [(80, 24), (132, 43)] {
        journey.resize(columns, rows).sees("School year 2026-2027").sees("today, 24 November 2026");
        journey.sees("Session 1").sees("1 August – 31 December 2026").sees("Primary").sees("open until 4 Dec");
        journey.sees("nobody yet").sees("+ set one up").sees("Session 2").sees("+ prepare one");
    }
    journey.sees("Session 3").sees("1 April – 31 July 2027").sees("later").sees("nothing yet");
    journey.resize(60, 20).sees("open until 4 Dec").sees("+ set one up");
    journey.resize(80, 24);
    // The state follows the date, also when nobody's program runs at that moment.
    journey.now = at("2026-12-05T00:00:00+01:00");
    journey.send(Msg::Tick).sees("closed since 4 Dec");
    journey.now = at("2026-12-04T23:59:59+01:00");
    journey.send(Msg::Tick).sees("open until 4 Dec");
    journey.now = at("2026-11-22T23:59:59+01:00");
    journey.send(Msg::Tick).sees("opens on 23 Nov");
}

#[test]
fn in_april_two_sessions_are_open_and_in_july_the_next_year_can_be_prepared() {
    let mut journey = room(&[]);
    let mut at_day = |day: &str, seen: &[&str]| {
        journey.now = at(&format!("{day}T10:00:00Z"));
        journey.send(Msg::Tick);
        journey.press("n<enter>").sees("For which session?");
        for text in seen {
            journey.sees(text);
        }
        let rows = journey.screen().lines().filter(|line| line.contains(" of 20")).count();
        assert_eq!(rows, seen.len(), "{day}\n{}", journey.screen());
        journey.press("q");
    };
    at_day("2027-03-31", &["Session 2 of 2026-2027", "Session 3 of 2026-2027"]);
    at_day("2027-04-01", &["Session 2 of 2026-2027", "Session 3 of 2026-2027", "Session 1 of 2027-2028"]);
    at_day("2027-07-31", &["Session 3 of 2026-2027", "Session 1 of 2027-2028"]);
    journey.sees("School year 2026-2027").sees("1 August – 31 December 2027");
    journey.now = at("2027-08-01T10:00:00Z");
    journey.send(Msg::Tick).sees("School year 2027-2028");
}

#[test]
fn a_set_up_is_begun_where_there_is_room_and_thrown_away_by_its_name() {
    let mut journey = room(&[EXERCISE]);
    journey.press("n").sees("Which questionnaire?").sees("It asks: School leaders, Teachers, Students.");
    journey.press("<enter><enter>").sees("Which level, in session 1 of 2026-2027?").sees("has its exercise");
    journey.press("<enter>").sees("This level has its exercise in this session already.");
    journey.press("<down><enter>").sees("Lower secondary · session 1 of 2026-2027").sees("saved");
    journey
        .press("<c-c>2")
        .sees("being set up")
        .press("n<enter><enter><down><enter>")
        .sees("is being set up for this session already");
    journey.press("q");
    // The cursor stood on the first row, the exercise.
    journey.press("x").sees("Only a set-up can be removed here");
    journey.press("<down>x").sees("type its name: 2026-1-lower-secondary");
    journey.press("2026-1-primary<enter>").sees("This is not its name. Nothing was changed.");
    instead(&mut journey, "2026-1-lower-secondary");
    journey.sees("The set-up is removed").misses("being set up").sees("Primary");
    assert_eq!(exercises(&journey), [NAME]);
}

#[test]
fn a_set_up_that_somebody_else_changed_is_not_thrown_away() {
    let mut journey = room(&[]);
    journey.press("n<enter><enter><enter>").sees("Primary · session 1").press("<c-c>2x");
    let mut store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    let row = store.setups().unwrap().remove(0);
    let theirs = row.text.replace("smallest_cell = 5", "smallest_cell = 9");
    store.save_setup(&row.id, &theirs, Some(row.revision), None).unwrap();
    journey.press(NAME).press("<enter>").sees("Somebody else has changed this set-up meanwhile");
    assert_eq!(store.setups().unwrap().len(), 1);
    // Seen once more, it can go.
    journey.press("x").press(NAME).press("<enter>").sees("The set-up is removed");
    assert_eq!(store.setups().unwrap(), []);
}

#[test]
fn an_exercise_is_corrected_within_its_rules_and_the_log_tells() {
    let mut journey = room(&[EXERCISE]);
    journey
        .press("<enter>")
        .sees("Primary · session 1 of 2026-2027")
        .sees("Open until Friday 4 December 2026, 10 days left.");
    journey
        .sees("12 days, Europe/Brussels")
        .sees("everything, 1 optional, 1 own")
        .sees("0 of 35   invited   minimum 17");
    journey.sees("Corrections       none").press("e").sees("until Sunday 13 December 2026 at most");
    for (typed, said) in [
        ("soon", "This is not a day."),
        ("2026-12-01", "The last day can only become later"),
        ("2026-12-04", "The last day can only become later"),
        ("2026-12-14", "would last 22 days"),
        ("2027-01-02", "days. At most 21 are possible"),
    ] {
        instead(&mut journey, typed);
        journey.sees(said);
    }
    instead(&mut journey, "2026-12-07");
    journey.sees("The last day is 2026-12-07 now").sees("2026-11-24  last day now Monday 7 December 2026");
    journey.press("p<down><enter>").sees("How many are there? Teachers");
    instead(&mut journey, "30");
    instead(&mut journey, "31");
    journey.sees("More people are invited (31) than eligible (30).");
    journey.press("<up>");
    journey.press("<down>");
    instead(&mut journey, "0");
    journey.sees("at least 1 must stay invited");
    instead(&mut journey, "30");
    journey.sees("Teachers now 30 invited of 30 eligible").sees("0 of 30   invited   minimum 18");
    // After the closing the last day stands.
    journey.now = at("2026-12-08T10:00:00Z");
    journey.press("e").sees("has closed").sees("Closed since Monday 7 December 2026.");
}

#[test]
fn a_correction_on_top_of_somebody_elses_is_told() {
    let mut journey = room(&[EXERCISE]);
    journey.press("<enter>e");
    let mut store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    let id = store.exercises().unwrap()[0].id.clone();
    let theirs = r#"{"on":"2026-11-24","last_day":"2026-12-05"}"#;
    let corrected = store.correct(&id, theirs, 0, Some("2026-12-05".parse().unwrap()));
    assert_eq!(corrected, Ok(Corrected::Logged));
    instead(&mut journey, "2026-12-06");
    journey.sees("Somebody else has corrected this exercise meanwhile. Nothing was changed.");
    assert_eq!(store.exercise(&id).unwrap().corrections().unwrap(), [theirs]);
}

#[test]
fn last_years_exercise_is_copied_without_its_dates() {
    let mut journey = room(&[&last_year()]);
    journey.press("<left>").sees("School year 2025-2026").sees("closed since 5 Dec").press("<enter>");
    journey.press("y").sees("Copy it into which session?").sees("Everything comes along but the dates");
    journey.press("<down><enter>").sees("Primary · session 2 of 2026-2027").sees("saved");
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    let text = store.setups().unwrap().remove(0).text;
    assert!(text.contains("C10") && text.contains("breaks") && text.contains("teachers = 35"), "{text}");
    assert!(text.lines().all(|line| !line.starts_with("first_day") && !line.starts_with("last_day")), "{text}");
    // The same session a second time is refused.
    journey.press("<c-c>2<left><enter>y<down><enter>").sees("is being set up for this session already");
}

/// Keys from the room of sessions to a copy of last year's exercise that is activated, and those from home to that
/// room beside the passphrase; as docs/benchmarks.md says.
const COPY_KEYS: [usize; 2] = [25, 3];

#[test]
fn a_copy_of_last_years_exercise_is_activated_with_few_keys() {
    let folder = room(&[&last_year()]).folder;
    let mut journey = Journey::begin(folder, |all| Screen::Home(Home::new(Place::Own, all)));
    journey.press("c2").sees("This room is locked").press(PASSPHRASE).press("<enter>").sees("School year 2026-2027");
    let mut pressed = 0;
    let mut press = |keys: &str, sign: &str| {
        pressed += reflectory::app::input::keys(keys).len();
        journey.press(keys).sees(sign);
    };
    press("<left><enter>", "Closed since Friday 5 December 2025.");
    press("y<enter>", "Primary · session 1 of 2026-2027");
    press("<tab><tab>", "Choose the first day.");
    press("t30.11.<enter>", "From Monday 30 November 2026. Now choose the last day.");
    press("t11.12.<enter>", "12 days");
    press("<tab>", "Everything is ready");
    press("a", "Activate Primary · session 1 of 2026-2027?");
    press("y", "It is activated.");
    assert_eq!([pressed, "c2".len() + 1], COPY_KEYS);
    let written = format!("takes {pressed} keys from the room of sessions");
    assert!(include_str!("../../docs/benchmarks.md").contains(&written), "docs/benchmarks.md says another number");
    assert_eq!(exercises(&journey), [NAME, "2025-1-primary"]);
}

#[test]
fn an_activated_exercise_can_be_looked_at_as_its_participants_do() {
    let mut journey = room(&[EXERCISE]);
    journey.press("<enter>v").sees("As whom do you want to look at it?").press("<down><down><enter>");
    journey.sees("Preview · Student · Primary").press("5rs<enter>").sees("This was a preview.").press(" ");
    journey.sees("2026-1-primary");
    assert_eq!(journey.counts(), [0, 0, 0]);
    // Nobody has begun by this, so the activation can still be taken back.
    journey.press("u").sees("Take the activation back?").press("q").press("c").sees("codes");
}

#[test]
fn what_was_corrected_stays_decided_when_an_activation_is_undone() {
    let mut journey = room(&[EXERCISE]);
    journey.press("<enter>e");
    instead(&mut journey, "2026-12-06");
    journey.sees("6 Dec").press("uy");
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    assert_eq!(store.exercises().unwrap(), []);
    let text = store.setups().unwrap().remove(0).text;
    assert!(text.contains("last_day = 2026-12-06") && text.contains("teachers = 35"), "{text}");
}

#[test]
fn one_lost_file_does_not_keep_the_coordinator_from_the_others() {
    let mut journey = room(&[EXERCISE, &last_year()]);
    let store = journey.folder.path().join("store");
    std::fs::remove_file(store.join("exercise-2025-1-primary.db")).unwrap();
    journey.press("q");
    let mut next = Journey::coordinate(journey.folder);
    next.sees("0 of 200").sees("exercise-2025-1-primary.db");
}

#[test]
fn an_activation_is_taken_back_until_somebody_has_answered() {
    let mut journey = room(&[EXERCISE]);
    journey.press("<enter>u").sees("Take the activation back?").press("<enter>n").sees("Corrections");
    assert_eq!(exercises(&journey), [NAME]);
    journey.press("uy").sees("being set up").misses("open until");
    assert_eq!(exercises(&journey), [""; 0]);
    let mut journey = room(&[EXERCISE]);
    journey.press("<enter>u");
    arrive(&journey);
    journey.press("y").sees("Nothing was changed");
    assert_eq!(exercises(&journey), [NAME]);
}

#[test]
fn an_exercise_goes_into_an_archive_and_comes_back() {
    let mut journey = room(&[EXERCISE]);
    arrive(&journey);
    let file = journey.folder.path().join("away.archive");
    journey.press("<enter>a").sees("Its name: 2026-1-primary");
    instead(&mut journey, file.to_str().unwrap());
    journey.press("2026-1-primray<enter>").press(PASSPHRASE).press("<enter>").sees("This is not its name.");
    journey.press("<up>");
    instead(&mut journey, NAME);
    // What was typed as the passphrase is shown as stars.
    journey.misses(PASSPHRASE).sees("****");
    instead(&mut journey, "wrong");
    journey.sees("This is not the passphrase of Ada's key.");
    assert_eq!((exercises(&journey), file.exists()), (vec![NAME.to_owned()], false));
    journey.press(PASSPHRASE).press("<enter>").sees("with 1 sealed sheet, read back and complete").misses("open until");
    assert_eq!((exercises(&journey), file.exists()), (Vec::new(), true));
    journey.press("o");
    instead(&mut journey, file.to_str().unwrap());
    journey.sees("2026-1-primary is back, as it was.").sees("open until 4 Dec");
    assert_eq!(journey.counts(), [1, 0, 0]);
}

#[test]
fn an_archive_that_is_no_good_changes_nothing() {
    let mut journey = room(&[EXERCISE]);
    let file = journey.folder.path().join("away.archive");
    journey.press("<enter>a");
    instead(&mut journey, file.to_str().unwrap());
    journey.press(NAME).press("<enter>").press(PASSPHRASE).press("<enter>").sees("read back and complete");
    let whole = fs::read(&file).unwrap();
    let cut = journey.folder.path().join("cut.archive");
    fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    let bring = |journey: &mut Journey, path: &std::path::Path, said: &str| {
        journey.press("o");
        instead(journey, path.to_str().unwrap());
        journey.sees(said).press("<esc>").sees("School year");
        assert_eq!(exercises(journey), [""; 0]);
    };
    bring(&mut journey, &cut, "is cut short: its end is missing. Nothing was changed.");
    let none = journey.folder.path().join("none");
    bring(&mut journey, &none, "Nothing was changed");
    let mut other = room(&[]);
    bring(&mut other, &file, "comes from another school");
}

#[test]
fn deleting_asks_for_the_name_and_the_passphrase() {
    let mut journey = room(&[EXERCISE]);
    arrive(&journey);
    journey.press("<enter>x").sees("nobody can bring it back").press(NAME).press("<enter>wrong<enter>");
    journey.sees("This is not the passphrase of Ada's key.");
    journey.press("<esc>").sees("Corrections");
    assert_eq!(exercises(&journey), [NAME]);
    journey.press("x").press(NAME).press("<enter>").press(PASSPHRASE).press("<enter>");
    journey.sees("is deleted, with 1 sealed sheet. Its place is free again.").misses("open until");
    assert_eq!(exercises(&journey), [""; 0]);
    // The desk has forgotten its file, and the level can be set up again.
    journey.press("n<enter><enter><enter>").sees("Primary · session 1 of 2026-2027");
}

#[test]
fn the_mouse_alone_does_what_needs_no_typing() {
    for (columns, rows) in [(80, 24), (132, 43)] {
        let mut journey = room(&[EXERCISE, &last_year()]);
        journey.resize(columns, rows);
        journey.click("1 Overview").click("2 Sessions").click("Primary").sees("Corrections");
        journey.click("take it back").click("leave it activated").sees("Corrections");
        journey.click("people").click("Teachers").sees("How many are there? Teachers").click("leave it");
        journey.click("watch").sees("Participation").click("2 Sessions").click("q back").click("earlier year");
        journey
            .sees("closed since 5 Dec")
            .click("Primary")
            .click("copy")
            .click("Session 2 of")
            .sees("session 2 of 2026-2027");
        journey
            .click("2 Sessions")
            .click("later year")
            .click("+ set one up")
            .click("its digital side")
            .click("Post-secondary");
        journey.sees("Post-secondary, non-tertiary · session 1 of 2026-2027");
    }
}

/// What is side by side stands in one form, and nothing looks like something else.
#[test]
fn days_and_months_of_the_list_stand_in_one_form() {
    let mut journey = room(&[EXERCISE]);
    journey.resize(60, 20).sees("Aug Sep Oct Nov Dec Jan");
    for (code, sees, misses) in [
        ("lv", ["1. aug. – 31. dec.", "1. janv. – 30. apr.", "1. apr. – 31. jūl."], "aprīlis"),
        // June and July begin with the same three letters.
        (
            "et",
            ["8   9   10  11  12  1   2", "1. august – 31. detsember 2026", "1. aprill – 31. juuli 2027"],
            "juu juu",
        ),
        ("fr", ["8   9   10  11  12  1   2", "1 août – 31 décembre 2026", "1 avril – 31 juillet 2027"], "jui jui"),
    ] {
        journey.app.speak(by_code(code).unwrap());
        for text in sees {
            journey.sees(text);
        }
        journey.misses(misses);
    }
}

#[test]
fn a_long_title_keeps_what_tells_it_from_others() {
    let mut journey = room(&[&EXERCISE.replace("\"primary\"", "\"upper-secondary-vocational\"")]);
    journey.resize(60, 20).press("<enter>");
    journey.sees("Upper secondary, vocational · session 1 of 2026-2027").sees("2026-1-upper-secondary-vocational");
    journey.press("q1").sees("Participation: none yet").sees("… · session 1");
}
