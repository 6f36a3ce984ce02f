//! The room of the results: choosing, unsealing, reading a report, and comparing two.

use jiff::SignedDuration;
use reflectory::app::input::Way;
use reflectory::app::msg::Msg;
use reflectory::app::workplace::request::forms::{ChartOf, ReportForm};
use reflectory::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::late::Late;
use reflectory::domain::note::{Note, NotePlace};
use reflectory::domain::report::Report;
use reflectory::domain::report::changes::Changes;
use reflectory::domain::report::other::{OtherItem, OtherResult};
use reflectory::domain::report::statement::Cell;
use reflectory::domain::report::words::Texts;

use crate::journeys::last_time;
use crate::support::app::{EXERCISE, Journey, OPEN, at, fill};
use crate::support::keys::PASSPHRASE;
use crate::support::report;
use crate::support::results::{ask, comparing, frozen, last_year, reading, ready, reply, report_of, room};

const HIGH: [u32; 3] = [5, 17, 80];

/// The screens of this room, for the test of every size and look.
pub fn screens() -> Vec<(&'static str, Journey)> {
    let unsealing = |progress: bool| {
        let mut journey = closed(12);
        journey.press("<enter>");
        if progress {
            ask(&mut journey, "secret<enter>");
            reply(&mut journey, WorkplaceReply::Unsealing { done: 5, of: 12 });
        }
        journey
    };
    let late = |keys: &str| {
        let (mut journey, mut known) = room(&[EXERCISE]);
        (known.editions, known.needs_both) = (vec![Some(1)], vec![true]);
        known.late = vec![Late::of(vec![4, 0, 7], 5, false)];
        reply(&mut journey, WorkplaceReply::Known(known));
        journey.press(keys);
        journey
    };
    let with = || {
        let (mut journey, mut known) = three();
        known.editions = vec![Some(1); 3];
        reply(&mut journey, WorkplaceReply::Known(known));
        ask(&mut journey, "c");
        journey
    };
    vec![
        ("results", ready(HIGH).0),
        ("unseal", unsealing(false)),
        ("unsealing", unsealing(true)),
        ("results, late sheets", late("")),
        ("new edition", late("e")),
        ("compare with which", with()),
        ("how to read this", reading([2, 17, 80], "")),
        ("areas", reading(HIGH, "<tab>")),
        ("areas, staff pooled", reading([2, 3, 80], "<tab>")),
        ("areas, incomplete", reading([0, 17, 80], "<tab>")),
        ("in which form it is written", reading(HIGH, "<tab>w<down>")),
        ("statements", reading(HIGH, "<tab><down><down><enter>s")),
        ("a statement in full", reading(HIGH, "<tab><down><down><enter><enter>")),
        ("one group", reading(HIGH, "<tab><tab><tab><right>")),
        ("own statements", reading(HIGH, "<tab><tab><tab><tab>")),
        ("other areas", reading(HIGH, "<tab><tab><tab><tab><tab>")),
        ("other areas, in full", reading(HIGH, "<tab><tab><tab><tab><tab><right><enter>")),
        ("other areas, a choice", reading(HIGH, "<tab><tab><tab><tab><tab><right><right><right><right>")),
        ("in their own words", reading(HIGH, "<tab><tab><tab><tab><tab><tab><right>")),
        ("focus", reading(HIGH, "<backtab><backtab>")),
        ("focus, with changes", since_last_year("<backtab><backtab><end>")),
        ("no notes", reading(HIGH, "<backtab>")),
        ("a note", reading(HIGH, "<tab>nSaid at the meet")),
        ("a search", reading(HIGH, "/internet")),
        ("compared", comparing("")),
        ("compared, statements", comparing("<right><right><right>gs")),
        ("compared, why", comparing("<right><right><right><enter>")),
        ("compared, other areas", comparing("<left><backtab>g")),
    ]
}

/// The room with one closed exercise and so many students' sheets in it.
fn closed(students: u32) -> Journey {
    let (mut journey, mut known) = room(&[EXERCISE]);
    known.submitted = vec![vec![0, 0, students]];
    reply(&mut journey, WorkplaceReply::Known(known));
    journey
}

/// A report that is open, with what changed since the year before.
fn since_last_year(keys: &str) -> Journey {
    let (mut journey, now) = ready(HIGH);
    let then = report_of(&journey, "2025-1-primary", [5, 20, 120], 4);
    let asked = ask(&mut journey, "<enter>");
    assert!(matches!(asked.as_slice(), [WorkplaceRequest::Report(_)]), "{asked:?}");
    let (id, changes) = (now.facts.exercise.clone(), Changes::new(&then, &now, 5).unwrap());
    reply(&mut journey, WorkplaceReply::Results(Box::new(now)));
    reply(&mut journey, WorkplaceReply::Changes(id, Some(Box::new(changes))));
    journey.press(keys);
    journey
}

fn three() -> (Journey, Box<reflectory::app::workplace::request::Known>) {
    let second = EXERCISE.replace("session = 1", "session = 2").replace("2026-11-23", "2027-02-01");
    room(&[EXERCISE, &last_year(), &second.replace("2026-12-04", "2027-02-12")])
}

/// A figure as it stands in a report.
fn shown(report: &Report, code: &str, line: usize) -> String {
    let statement = report.statements().find(|statement| statement.code == code).unwrap();
    statement.cells[line].mean().unwrap().shown().to_string()
}

#[test]
fn the_table_says_where_each_level_stands() {
    let mut journey = closed(0);
    journey.sees("School year 2026-2027").sees("Session 3").sees("not taking part").sees("Nobody handed in a sheet");
    journey.misses("Enter view").press("<enter>").sees("there is nothing to unseal");
    let (mut journey, mut known) = room(&[EXERCISE, &last_year()]);
    known.submitted = vec![vec![1, 0, 0]; 2];
    reply(&mut journey, WorkplaceReply::Known(known.clone()));
    journey.sees("closed").sees("1 sheet waits sealed");
    known.editions = vec![Some(1), None];
    reply(&mut journey, WorkplaceReply::Known(known.clone()));
    journey.sees("▸ report ready").sees("as soon as a second one of this level is ready").misses("c compare");
    journey.press("c").sees("There is none yet");
    known.editions = vec![Some(2), Some(1)];
    reply(&mut journey, WorkplaceReply::Known(known));
    journey.sees("▸ edition 2").sees("c compare");
    // The year before lies to the left of the first session.
    journey.press("<left>").sees("School year 2025-2026").sees("▸ not taking part");
    journey.press("<left><left>").sees("▸ report ready").press("<down>").sees("does not take part");
}

#[test]
fn nothing_is_unsealed_while_people_answer() {
    let (mut journey, mut known) = room(&[EXERCISE]);
    known.submitted = vec![vec![0, 0, 12]];
    reply(&mut journey, WorkplaceReply::Known(known));
    journey.now = at(OPEN);
    journey.press("<up>").sees("open until 4 Dec").misses("Enter view");
    assert!(ask(&mut journey, "<enter>").is_empty());
    journey.sees("People are still answering").sees("Friday 4 December 2026");
    journey.now = at("2026-12-04T22:59:59Z");
    journey.press("<up>").sees("open until 4 Dec");
    journey.now = at("2026-12-04T23:00:00Z");
    journey.press("<up>").sees("▸ closed").press("<enter>").sees("Your passphrase");
}

#[test]
fn unsealing_asks_the_passphrase_and_shows_how_far_it_is() {
    let mut journey = closed(12);
    journey.press("<enter>").sees("Unseal Primary · session 1 of 2026-2027").sees("12 students").sees("none");
    assert!(ask(&mut journey, "<enter>").is_empty(), "an empty passphrase was sent");
    let asked = ask(&mut journey, "secret 4<enter>");
    assert!(
        matches!(asked.as_slice(), [WorkplaceRequest::Unseal { id, passphrases }]
            if id.0 == "2026-1-primary" && passphrases.len() == 1 && passphrases[0].expose() == "secret 4"),
        "{asked:?}"
    );
    journey.sees("is being tried").misses("secret");
    reply(&mut journey, WorkplaceReply::Unsealing { done: 5, of: 12 });
    journey.sees("5 of 12 sheets unsealed");
    reply(&mut journey, WorkplaceReply::Refused("That passphrase opens no key.".to_owned().into()));
    journey.sees("That passphrase opens no key.").sees("Your passphrase").misses("secret");
    ask(&mut journey, "right<enter>");
    let mut leaving = closed(12);
    leaving.press("<enter>");
    ask(&mut leaving, "right<enter>");
    leaving.press("<esc>").sees("The sheets are still being opened.");
    // Whoever looks elsewhere meanwhile finds the report on coming back.
    journey.press("<up>");
    let report = report_of(&journey, "2026-1-primary", [0, 0, 12], 1);
    reply(&mut journey, WorkplaceReply::Results(Box::new(report)));
    journey.press("4").sees("Edition 1 of this report").sees("participation is incomplete");
}

#[test]
fn half_a_passphrase_does_not_stay_behind_the_lock() {
    let mut journey = closed(12);
    journey.press("<enter>").press("half").sees("****").wait(SignedDuration::from_mins(6)).sees("This room is locked");
    journey.press(PASSPHRASE).press("<enter>").sees("Your passphrase").misses("****");
}

#[test]
fn with_both_keys_needed_both_passphrases_are_asked() {
    let (mut journey, mut known) = room(&[EXERCISE]);
    known.submitted = vec![vec![0, 0, 12]];
    known.needs_both = vec![true];
    known.coordinators = vec!["Ada".to_owned(), "Ben".to_owned()];
    reply(&mut journey, WorkplaceReply::Known(known));
    journey.press("<enter>").sees("Passphrase of Ada").sees("Passphrase of Ben");
    let asked = ask(&mut journey, "one<enter>two<enter>");
    assert!(
        matches!(asked.as_slice(), [WorkplaceRequest::Unseal { passphrases, .. }]
            if passphrases[0].expose() == "one" && passphrases[1].expose() == "two"),
        "{asked:?}"
    );
}

#[test]
fn a_report_is_read_page_by_page() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = reading(HIGH, "");
        let report = report_of(&journey, "2026-1-primary", HIGH, 7);
        journey.resize(columns, rows).sees("5 of 5").sees("17 of 35").sees("80 of 200").misses("view with caution");
        journey.sees("participation is high").sees("Friday 4 December 2026");
        let average = report.school.as_ref().unwrap().mean.shown();
        journey.sees(&format!("school average {average}"));
        journey.press("<tab>").sees("Leadership").sees("(1)").sees("not asked");
        journey.press("<down><down><enter>").sees("C1").sees(&shown(&report, "C1", 0)).sees(&shown(&report, "C1", 1));
        journey.sees("13 statements").press("<right>").sees("area 4 of 8").press("<left><left>").sees("area 2 of 8");
        journey
            .press("<tab>")
            .sees("group 1 of 3")
            .press("<right><right>")
            .sees("Students")
            .sees("not asked of this group");
        journey.press("<tab>").sees("apart from the areas").sees("Breaks");
        journey.press("<tab>").sees("1 of 10").press("<right>").sees("2 of 10").sees("Teachers' confidence");
        journey.press("<tab>").sees("Not shown: too few answers.").press("<right>").sees("hours a week");
        journey.press("<tab>").sees("Lowest").sees("Widest gap between groups").sees("Most N/A");
        journey.press("<tab>").sees("No notes yet").press("<tab>").sees("Edition 1").press("q").sees("School year");
    }
}

#[test]
fn a_text_longer_than_the_page_is_read_to_its_end() {
    let mut journey = reading(HIGH, "");
    let mut report = report_of(&journey, "2026-1-primary", HIGH, 7);
    // 500 characters, as many as fit into an answer.
    let long: String = (100..225).map(|number| format!("{number} ")).collect();
    report.words[0].texts[2] = Texts::Shown(vec![long.trim().to_owned().into(), "zebra".to_owned().into()]);
    journey.press("q");
    ask(&mut journey, "<enter>");
    reply(&mut journey, WorkplaceReply::Results(Box::new(report)));
    journey.resize(60, 20).press("<tab><tab><tab><tab><tab><tab><right><right>").sees("100 101").misses("224");
    journey.sees("text 1 of 2 goes on below").misses("zebra");
    journey.press("<down><down><down><down>").sees("223 224").sees("text 1 of 2").misses("goes on below");
    journey.press("<down>").sees("zebra").sees("text 2 of 2").misses("224").press("<up>").sees("100 101");
    journey.send(Msg::Scroll(Way::Down)).misses("100 101").press("<home>").sees("100 101");
}

#[test]
fn a_focus_without_points_says_none_behind_its_heading() {
    // Where one group answered, no two lie apart.
    reading([0, 0, 80], "<backtab><backtab>").sees("Widest gap between groups: none");
}

#[test]
fn both_sessions_beside_one_can_be_reached_with_the_mouse() {
    let mut journey = ready(HIGH).0;
    journey.click("← session before").sees("School year 2025-2026").click("→ after").sees("School year 2026-2027");
}

#[test]
fn a_report_that_came_twice_is_not_compared_with_itself() {
    let (mut journey, now) = ready(HIGH);
    let then = report_of(&journey, "2025-1-primary", HIGH, 4);
    // Asked for, left, and then wanted for a comparison: it comes once more than is needed.
    ask(&mut journey, "<enter>qc");
    for report in [&now, &now, &then] {
        reply(&mut journey, WorkplaceReply::Results(Box::new(report.clone())));
    }
    journey.sees("two sessions compared").sees("then 2025-1").sees("now  2026-1");
}

#[test]
fn below_high_participation_every_page_says_so() {
    for (counts, words) in [([5, 3, 80], "view with caution"), ([0, 17, 80], "incomplete · incomplete")] {
        let mut journey = reading(counts, "");
        for _ in 0..9 {
            journey.sees(words).press("<tab>");
        }
        journey.press("<tab><tab><enter>").sees(words);
    }
}

#[test]
fn a_report_is_written_by_a_key_and_told_where() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = reading(HIGH, "<tab>w");
        journey.resize(columns, rows).sees("Write this report into your documents").sees("HTML, to show");
        assert!(ask(&mut journey, "q").is_empty());
        journey.misses("Write this report").sees("Leadership");
        let asked = ask(&mut journey, "w<enter>");
        assert!(
            matches!(asked.as_slice(), [WorkplaceRequest::WriteChart { shows: ChartOf::Areas, .. }]),
            "the chart of the page comes first: {asked:?}"
        );
        reply(&mut journey, WorkplaceReply::Written("Written: areas.png.".to_owned().into()));
        let asked = ask(&mut journey, "w<down><down><down><enter>");
        let [WorkplaceRequest::WriteReport { exercise, form, notes: false }] = asked.as_slice() else {
            panic!("{asked:?}")
        };
        assert_eq!((exercise.0.as_str(), *form), ("2026-1-primary", ReportForm::Docx));
        reply(&mut journey, WorkplaceReply::Written("Written: report-2026-1-primary.docx.".to_owned().into()));
        journey.sees("Written: report-2026-1-primary.docx.").sees("Leadership");
        // With the mouse alone; notes only by name, and only when there are any.
        journey.press("w").misses("your notes").click("plain text");
        let note = Note { place: NotePlace::Area('A'), text: "Talk".to_owned() };
        reply(&mut journey, WorkplaceReply::Notes(exercise.clone(), vec![note]));
        journey.press("w").sees("HTML, to show and to print, with your notes");
        let asked = ask(&mut journey, "<down><down><enter>");
        assert!(
            matches!(asked.as_slice(), [WorkplaceRequest::WriteReport { form: ReportForm::Html, notes: true, .. }]),
            "{asked:?}"
        );
    }
}

#[test]
fn hidden_groups_show_no_figure_and_the_reason() {
    let mut journey = reading([2, 17, 80], "<pagedown>");
    journey.sees("fewer than 5 sheets, so this group is left out of every figure");
    journey.press("<tab>").sees("L too small").press("<down><down><enter><enter>").sees("group too small to show");
    let mut journey = reading([2, 3, 80], "");
    journey.resize(132, 43).sees("Staff 5 of 40").sees("are shown together and count as one group");
    journey.press("<tab>").sees("LT ▚");
}

#[test]
fn a_statement_in_full_tells_answers_in_words_counts_and_percent() {
    let (journey, _) = room(&[EXERCISE]);
    let frozen = frozen(&journey, "2026-1-primary");
    let mut sheets = report::answered(report::TEACHERS, "C1", &[1, 1, 2, 4, 0, 0]);
    sheets.push(report::sheet(report::TEACHERS, &[], false));
    sheets.extend(report::answered(GroupIx(0), "C1", &[0, 0, 0, 0, 0]));
    drop(journey);
    let (mut journey, _) = ready(HIGH);
    ask(&mut journey, "<enter>");
    reply(&mut journey, WorkplaceReply::Results(Box::new(report::report(&frozen, &sheets))));
    journey.resize(100, 30).press("<tab><down><down><enter>").sees("L no rating").sees("2.0").sees("4 of 40");
    journey.press("<enter>").sees("Overall 2.0").sees("1 strongly disagree").sees("2 · 50.0 %").sees("1 · 25.0 %");
    journey
        .sees("4 of 35")
        .sees("unanswered")
        .sees("What each group read")
        .sees("not asked of this group")
        .press("<right>")
        .sees("C2");
    journey.press("q").sees("▸ C2");
}

#[test]
fn statements_are_sorted_and_found() {
    let mut journey = reading(HIGH, "<tab><down><down><enter>");
    let report = report_of(&journey, "2026-1-primary", HIGH, 7);
    let mut values: Vec<_> = report.areas[2].statements.iter().filter_map(|s| s.overall.clone()).collect();
    values.sort();
    let first = |journey: &mut Journey| {
        let screen = journey.screen();
        screen.lines().find(|line| line.trim_start().starts_with('▸') && line.contains('━')).unwrap_or("").to_owned()
    };
    journey.sees("by position").press("s").sees("highest first");
    assert!(first(&mut journey).contains(&values.last().unwrap().shown().to_string()));
    journey.press("s").sees("lowest first");
    assert!(first(&mut journey).contains(&values.first().unwrap().shown().to_string()));
    journey.press("s").sees("last position first").sees("C16").press("s").sees("▸ C1 ");
    journey.press("/INTERNET 4<backspace><backspace>").sees("5 statements").sees("Internet access");
    journey.press("zz").sees("nothing found").press("<tab>").sees("13 statements").press("/c10").sees("1 statement");
    journey.press("<enter>").sees("Overall").press("q").sees("Search for c10").press("<tab>").sees("C1 ");
}

#[test]
fn the_focus_tells_what_changed_most_since_an_earlier_round() {
    for (columns, rows) in [(60, 20), (80, 24), (100, 30), (132, 43)] {
        let mut journey = since_last_year("");
        journey.resize(columns, rows).press("<backtab><backtab>").sees("Lowest").sees("Most N/A");
        let then = report_of(&journey, "2025-1-primary", [5, 20, 120], 4);
        let now = report_of(&journey, "2026-1-primary", HIGH, 7);
        let changes = Changes::new(&then, &now, 5).unwrap();
        journey.sees("Largest change since session 1 of 2025-2026");
        let most = changes.in_turn();
        let statement = now.statement(most[0].place).unwrap();
        let screen = journey.press("<end>").screen();
        let lines: Vec<&str> = screen.lines().skip_while(|line| !line.contains("Largest change")).skip(1).collect();
        let parts = [statement.code.clone(), most[0].after.to_string(), most[0].by.to_string()];
        assert!(parts.iter().all(|part| lines[0].contains(part)), "{parts:?} in {screen}");
        assert!(screen.contains("within chance") || rows < 24, "{screen}");
        journey.press("<enter>").sees("answered of invited").press("q").sees("Largest change");
    }
    let mut journey = reading(HIGH, "<backtab><backtab>");
    journey.sees("Largest change: needs an earlier round of this level");
}

#[test]
fn a_rated_area_tells_on_enter_how_many_chose_each_point() {
    for (columns, rows) in [(60, 20), (100, 30)] {
        let mut journey = reading(HIGH, "<tab><tab><tab><tab><tab>");
        journey.resize(columns, rows);
        let report = report_of(&journey, "2026-1-primary", HIGH, 7);
        let rated = |other: &OtherResult| match &other.items[0] {
            OtherItem::Rated(statement) => Some(statement.clone()),
            OtherItem::Chosen(_) => None,
        };
        let (at, statement) = report.others.iter().enumerate().find_map(|(at, o)| Some((at, rated(o)?))).unwrap();
        journey.press(&"<right>".repeat(at)).sees("Enter more").misses("unanswered");
        let ratings = statement.cells.iter().find_map(Cell::ratings).unwrap();
        let share = ratings.share(3).unwrap().percent();
        journey.press("<enter>").sees("mean").press("<pagedown>").sees(&format!("{} · {share} %", ratings.points[2]));
        journey.press("<end>").sees("unanswered");
        journey.press("<enter>").misses("unanswered").click("more").press("<end>").sees("unanswered");
        journey.click("more").misses("unanswered");
    }
    let mut journey = reading(HIGH, "<tab><tab><tab><tab><tab><right><right><right><right>");
    journey.misses("Enter more");
}

#[test]
fn a_note_is_kept_beside_what_it_is_about() {
    let mut journey = reading(HIGH, "<tab><down><down>");
    let asked = ask(&mut journey, "nMore loans, q 1 please<enter>");
    assert!(
        matches!(asked.as_slice(), [WorkplaceRequest::KeepNote { exercise, place: NotePlace::Area('C'), text }]
            if exercise.0 == "2026-1-primary" && text == "More loans, q 1 please"),
        "{asked:?}"
    );
    journey.sees("¶ More loans").press("<enter>");
    let asked = ask(&mut journey, "nAsk the caretaker<enter>");
    assert!(
        matches!(asked.as_slice(), [WorkplaceRequest::KeepNote { place: NotePlace::Statement(code), .. }] if code == "C1")
    );
    journey.press("<enter>").sees("Note: Ask the caretaker").press("q");
    // Only what says so leaves a note; a slip of the finger does not.
    journey.press("nnot kept<up><down>").sees("not kept").press("<esc>").sees("¶ Ask the caretaker").press("q<enter>");
    // What is kept comes with the report.
    let (mut journey, report) = ready(HIGH);
    ask(&mut journey, "<enter>");
    let id = report.facts.exercise.clone();
    reply(&mut journey, WorkplaceReply::Results(Box::new(report)));
    let note = Note { place: NotePlace::Area('H'), text: "Talk to year 6".to_owned() };
    reply(&mut journey, WorkplaceReply::Notes(id, vec![note]));
    // Not before people until it is asked for; its sign and its page are there.
    journey.press("<tab><end>").sees("Student Digital").misses("Talk to year 6").press("v").sees("¶ Talk to year 6");
    journey.press("v").misses("Talk to year 6").click("notes on/off").sees("¶ Talk to year 6").press("v<backtab>");
    journey.press("<backtab>").sees("H Student Digital Competence").sees("Talk to year 6");
    let asked = ask(&mut journey, &format!("n{}<enter>", "<backspace>".repeat(20)));
    assert!(matches!(asked.as_slice(), [WorkplaceRequest::KeepNote { text, .. }] if text.is_empty()));
    journey.sees("No notes yet");
}

#[test]
fn two_sessions_are_compared() {
    for (columns, rows) in [(80, 24), (132, 43)] {
        let mut journey = comparing("");
        journey.resize(columns, rows);
        let now = report_of(&journey, "2026-1-primary", HIGH, 7);
        let then = report_of(&journey, "2025-1-primary", [5, 20, 120], 4);
        journey.sees("then").sees("20 of 35").sees("17 of 35").sees("School average");
        let values = |at: usize| [&then, &now].map(|r| r.areas[at].overall.as_ref().unwrap().shown());
        let [before, after] = values(0);
        let difference = after.since(before);
        let screen = journey.screen();
        let line = screen.lines().find(|line| line.contains("Leadership")).unwrap().to_owned();
        let sign = if difference.tenths() < 0 { "▼" } else { "▲" };
        for part in [before.to_string(), after.to_string(), format!("{sign} {difference}")] {
            assert!(line.contains(&part), "{part}: {line}");
        }
        journey.press("<right><right><right>").sees("C10").sees("not possible").press("<pagedown><down><enter>");
        journey.sees("missing in one of the two").press("<enter>").press("g");
        journey.sees("L School leaders").sees("within chance").press("s").sees("greatest increase first");
        journey.press("s").sees("greatest decrease first").press("s").sees("highest first").press("s");
        journey.sees("lowest first").press("s").sees("last position first").press("s").sees("by position");
        journey.press("q").sees("School year 2026-2027");
    }
}

#[test]
fn with_three_reports_one_is_chosen_to_compare_with() {
    let (mut journey, mut known) = three();
    known.editions = vec![Some(1); 3];
    reply(&mut journey, WorkplaceReply::Known(known));
    assert!(ask(&mut journey, "c").is_empty());
    journey.sees("with which one?").sees("session 1 of 2025-2026");
    let asked = ask(&mut journey, "<down><enter>");
    assert!(
        matches!(asked.as_slice(), [WorkplaceRequest::Report(one), WorkplaceRequest::Report(other)] if one != other)
    );
}

#[test]
fn the_mouse_alone_reads_a_report() {
    for (columns, rows) in [(80, 24), (132, 43)] {
        let mut journey = reading(HIGH, "");
        journey.resize(columns, rows);
        journey.click("Areas").click("Leadership").sees("5 statements").click("after").sees("area 2 of 8");
        journey.click("B2").click("B2").sees("Overall").click("close").click("Groups").sees("group 1 of 3");
        journey.click("after").sees("group 2 of 3").click("Focus").sees("Lowest").click("close").sees("School year");
    }
}

#[test]
fn a_closed_exercise_is_unsealed_kept_and_noted_upon() {
    let (journey, _) = room(&[&last_year()]);
    fill(&journey.folder.path().join("store"), 12);
    let mut journey = Journey::coordinate(journey.folder);
    journey.press("4").press(PASSPHRASE).press("<enter>").press("<left><left><left>").sees("School year 2025-2026");
    journey.press("<enter>").sees("12 students").press("not the passphrase<enter>").misses("Who took part");
    journey.press(PASSPHRASE).press("<enter>").sees("Who took part").sees("Students: 12 of 200");
    // It is kept: the next time no key is asked for, and a note is still there.
    journey.press("<tab>nSaid at the meeting<enter>q").press("<enter>").sees("Students: 12 of 200");
    journey.press("<backtab>").sees("Said at the meeting");
    let mut next = Journey::coordinate(journey.folder);
    next.press("4")
        .press(PASSPHRASE)
        .press("<enter>")
        .press("<left><left><left>")
        .sees("report ready")
        .press("<enter>");
    next.sees("Students: 12 of 200").press("<backtab>").sees("Said at the meeting");
}

/// What moves through a page or turns it, where such a key is named, and keys one of which has to show something else:
/// two pairs of sentences may look alike.
const MOVES: [(&str, [&str; 3]); 3] = [
    ("↑↓", ["<down>", "<up>", "<up>"]),
    ("←", ["<left>", "<right>", "<right>"]),
    ("→", ["<left>", "<right>", "<right>"]),
];

#[test]
fn only_keys_that_do_something_are_named() {
    let (mut named, mut silent) = (0, 0);
    for (name, mut journey) in screens().into_iter().chain(last_time::screens()) {
        for (columns, rows) in [(60, 20), (200, 60)] {
            journey.resize(columns, rows);
            for (shown, keys) in MOVES {
                let before = journey.screen();
                let hints = journey.app.hints();
                let says = hints.iter().any(|hint| hint.shown == shown);
                let does = keys.iter().any(|key| journey.press(key).screen() != before);
                assert!(does || !says, "{name} at {columns}x{rows} names {shown}, which does nothing:\n{before}");
                named += usize::from(says);
                silent += usize::from(!says && !does && !hints.is_empty());
            }
        }
    }
    assert!(named > 50 && silent > 10, "{named} {silent}");
}
