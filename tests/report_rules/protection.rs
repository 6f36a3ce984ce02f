//! Who is shown, who is not, and what stays decided.

use jiff::civil::date;
use reflectory::domain::answer::{Answer, Sheet};
use reflectory::domain::exercise::{Frozen, People};
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::participation::Level;
use reflectory::domain::report::protection::Standing::{
    LeftOut, NoSheets, NotInvited, OwnLine, OwnLineAgreed, PooledAsStaff,
};
use reflectory::domain::report::protection::{Standing, standings};
use reflectory::domain::report::sentences;
use reflectory::domain::report::statement::{Cell, Hidden, StatementResult};
use reflectory::domain::report::tally::{Misfit, OtherExercise, Tally};
use reflectory::domain::report::words::Texts;
use reflectory::domain::report::{Aside, Occasion, Report};
use reflectory::locale::texts::in_english;
use zeroize::Zeroizing;

use crate::support::report::{
    FIRST, LEADERS, SMALL, STUDENTS, TEACHERS, answered, frozen, report, sheet, sheets, tally,
};

/// Sheets per group, and how many of them agreed.
type Counts = [(usize, usize); 3];
/// People invited, smallest cell, who was told, sheets, and how the groups stand.
type Case<'a> = ([u32; 3], u32, &'a [GroupIx], Counts, [Standing; 3]);
/// What was decided, sheets later, and how the groups stand then.
type Later = ([Standing; 3], Counts, [Standing; 3]);

/// Sheets per group; of the first `agreed` of them is ticked that the group may be shown.
fn some(counts: Counts) -> Vec<Sheet> {
    let one = |(ix, (count, agreed)): (usize, (usize, usize))| {
        (0..count).map(move |at| sheet(GroupIx(ix), &[("C3", 4)], at < agreed))
    };
    counts.into_iter().enumerate().flat_map(one).collect()
}

fn standing(people: [u32; 3], cell: u32, told: &[GroupIx], counts: Counts) -> Vec<Standing> {
    let mut frozen = frozen(&SMALL, people);
    frozen.exercise.smallest_cell = cell;
    frozen.told_small = told.to_vec();
    report(&frozen, &some(counts)).standings
}

#[test]
fn a_group_has_its_own_line_from_the_smallest_cell_or_when_all_agreed() {
    let cases: &[Case] = &[
        // The smallest cell is of sheets, not of people invited.
        ([20, 20, 20], 5, &[], [(5, 0), (4, 0), (6, 0)], [OwnLine, LeftOut, OwnLine]),
        ([20, 20, 20], 3, &[], [(3, 0), (2, 0), (6, 0)], [OwnLine, LeftOut, OwnLine]),
        ([20, 20, 20], 7, &[], [(9, 0), (6, 0), (7, 0)], [OwnLine, LeftOut, OwnLine]),
        // Every one of its sheets must have ticked.
        ([5, 20, 20], 5, &[], [(4, 4), (5, 0), (5, 0)], [OwnLineAgreed, OwnLine, OwnLine]),
        ([5, 20, 20], 5, &[], [(4, 3), (5, 0), (5, 0)], [LeftOut, OwnLine, OwnLine]),
        ([1, 20, 20], 5, &[], [(1, 1), (5, 0), (5, 0)], [OwnLineAgreed, OwnLine, OwnLine]),
        // Enough sheets need no agreement.
        ([8, 20, 20], 5, &[], [(5, 1), (5, 0), (5, 0)], [OwnLine, OwnLine, OwnLine]),
        // Only those who were told that they are small were asked: ten invited are not, nine are.
        ([10, 20, 20], 5, &[], [(4, 4), (5, 0), (5, 0)], [LeftOut, OwnLine, OwnLine]),
        ([9, 20, 20], 5, &[], [(4, 4), (5, 0), (5, 0)], [OwnLineAgreed, OwnLine, OwnLine]),
        // What was promised stays promised, though a correction made the group larger.
        ([30, 20, 20], 5, &[LEADERS], [(4, 4), (5, 0), (5, 0)], [OwnLineAgreed, OwnLine, OwnLine]),
        // Both too small: pooled when together they reach the cell.
        ([5, 9, 20], 5, &[], [(2, 0), (3, 0), (5, 0)], [PooledAsStaff, PooledAsStaff, OwnLine]),
        ([5, 9, 20], 5, &[], [(2, 0), (2, 0), (5, 0)], [LeftOut, LeftOut, OwnLine]),
        ([5, 9, 20], 5, &[], [(4, 0), (4, 0), (0, 0)], [PooledAsStaff, PooledAsStaff, NoSheets]),
        // One that agreed, or is large enough, is not pooled, and the other stays alone.
        ([5, 9, 20], 5, &[], [(4, 4), (4, 0), (5, 0)], [OwnLineAgreed, LeftOut, OwnLine]),
        ([5, 9, 20], 5, &[], [(4, 0), (4, 4), (5, 0)], [LeftOut, OwnLineAgreed, OwnLine]),
        ([5, 9, 20], 5, &[], [(4, 0), (7, 0), (5, 0)], [LeftOut, OwnLine, OwnLine]),
        ([5, 9, 20], 5, &[], [(0, 0), (4, 0), (5, 0)], [NoSheets, LeftOut, OwnLine]),
        // Students are never pooled.
        ([5, 20, 9], 5, &[], [(3, 0), (6, 0), (4, 0)], [LeftOut, OwnLine, LeftOut]),
        ([0, 20, 20], 5, &[], [(0, 0), (6, 0), (0, 0)], [NotInvited, OwnLine, NoSheets]),
        ([0, 9, 20], 5, &[], [(0, 0), (4, 0), (9, 0)], [NotInvited, LeftOut, OwnLine]),
        ([5, 9, 9], 5, &[], [(0, 0), (0, 0), (0, 0)], [NoSheets, NoSheets, NoSheets]),
    ];
    for (people, cell, told, counts, expected) in cases {
        assert_eq!(standing(*people, *cell, told, *counts), expected, "{people:?} {cell} {told:?} {counts:?}");
    }
}

fn statement<'a>(report: &'a Report, code: &str) -> &'a StatementResult {
    report.statements().find(|s| s.code == code).unwrap()
}

fn cell<'a>(report: &'a Report, code: &str, line: &str) -> &'a Cell {
    &statement(report, code).cells[report.line(line).unwrap()]
}

#[test]
fn a_group_left_out_is_in_no_figure() {
    let frozen = frozen(&SMALL, [20, 20, 20]);
    let mut all = answered(TEACHERS, "C3", &[1, 1, 1, 1]);
    all.extend(answered(STUDENTS, "C3", &[4, 4, 4, 4, 5]));
    let report = report(&frozen, &all);
    assert_eq!(*cell(&report, "C3", "teachers"), Cell::Hidden(Hidden::GroupHidden));
    let alone = crate::support::report::report(&frozen, &all[4..]);
    assert_eq!(statement(&report, "C3").overall, statement(&alone, "C3").overall);
    assert_eq!(statement(&report, "C3").overall.as_ref().unwrap().to_string(), "21/5");
    assert_eq!(report.school, alone.school);
    // Who took part is told all the same, and what is not asked or not chosen is no secret.
    assert_eq!(report.participation.groups[1].count.submitted, 4);
    assert_eq!(*cell(&report, "C10", "teachers"), Cell::Hidden(Hidden::NotChosen));
    assert_eq!(*cell(&report, "A1", "students"), Cell::Hidden(Hidden::NotAsked));
}

#[test]
fn inside_a_shown_group_a_statement_needs_three_valid_answers() {
    let frozen = frozen(&SMALL, [20, 20, 20]);
    let shown = |answers: &[u8], sheets: usize| {
        let mut all = answered(STUDENTS, "C3", answers);
        all.extend(crate::support::report::sheets(sheets - answers.len(), STUDENTS, &[("C5", 3)]));
        match cell(&report(&frozen, &all), "C3", "students") {
            Cell::Mean { mean, ratings } => format!("{} of {}", mean.shown(), ratings.answered()),
            Cell::NoRating(ratings) => format!("no rating, {} N/A", ratings.not_applicable),
            Cell::Hidden(hidden) => format!("{hidden:?}"),
        }
    };
    assert_eq!(shown(&[2, 3, 3], 6), "2.7 of 3");
    assert_eq!(shown(&[2, 3, 3, 0, 0], 6), "2.7 of 3");
    assert_eq!(shown(&[2, 3], 6), "TooFew");
    assert_eq!(shown(&[2, 3, 0, 0, 0, 0], 6), "TooFew");
    assert_eq!(shown(&[], 6), "TooFew");
    assert_eq!(shown(&[0, 0], 6), "TooFew");
    assert_eq!(shown(&[0, 0, 0], 6), "no rating, 3 N/A");
    assert_eq!(shown(&[0, 0, 0, 0, 0, 0], 6), "no rating, 6 N/A");
}

#[test]
fn a_group_shown_because_all_agreed_needs_no_minimum() {
    let frozen = frozen(&SMALL, [2, 20, 20]);
    let all = [sheet(LEADERS, &[("C3", 2)], true), sheet(LEADERS, &[("C3", 0)], true)];
    let report = report(&frozen, &all);
    let ratings = cell(&report, "C3", "leaders").ratings().unwrap();
    assert_eq!((ratings.answered(), ratings.not_applicable, ratings.unanswered, ratings.invited), (1, 1, 0, 2));
    assert_eq!(statement(&report, "C3").overall.as_ref().unwrap().to_string(), "2/1");
    let nobody = cell(&report, "C5", "leaders");
    assert!(matches!(nobody, Cell::NoRating(r) if r.unanswered == 2 && r.answered() == 0), "{nobody:?}");
}

#[test]
fn pooled_staff_count_as_one_value_where_both_were_asked() {
    let frozen = frozen(&SMALL, [5, 9, 20]);
    let mut all = answered(LEADERS, "C3", &[1, 2]);
    all.extend(sheets(3, TEACHERS, &[("C3", 3), ("conf_teach", 5)]));
    all.extend(answered(STUDENTS, "C3", &[5, 5, 5, 5, 5]));
    let report = report(&frozen, &all);
    let keys: Vec<&str> = report.lines.iter().map(|line| line.key.as_str()).collect();
    assert_eq!(keys, ["staff", "students"]);
    let staff = &report.lines[0];
    assert_eq!((staff.groups.as_slice(), staff.invited, staff.sheets), (&[LEADERS, TEACHERS][..], 14, 5));
    assert_eq!(cell(&report, "C3", "staff").mean().unwrap().to_string(), "12/5");
    // (12/5 + 5) / 2: one value beside the students', not two.
    assert_eq!(statement(&report, "C3").overall.as_ref().unwrap().to_string(), "37/10");
    let told = format!("{:?}", report.others);
    assert!(told.contains("NotBothAsked") && !told.contains("points: [0, 0, 0, 0, 3]"));
}

fn words(count: usize, group: GroupIx) -> Vec<Sheet> {
    let one = |at: usize| {
        let mut sheet = sheet(group, &[], false);
        let text = Answer::Words(Zeroizing::new(format!("text {}", 99 - at)));
        sheet.answers.insert("W1".to_owned(), text);
        sheet
    };
    (0..count).map(one).collect()
}

#[test]
fn text_answers_are_shown_from_ten_sheets_of_a_group() {
    let mut frozen = frozen(&SMALL, [5, 20, 40]);
    let texts = |frozen: &Frozen, sheets: &[Sheet], line: &str| {
        let report = report(frozen, sheets);
        let w1 = report.words.iter().find(|words| words.code == "W1").unwrap();
        match &w1.texts[report.line(line).unwrap()] {
            Texts::Shown(texts) => texts.len() as i32,
            Texts::Hidden(Hidden::TooFew) => -1,
            Texts::Hidden(_) => -2,
        }
    };
    assert_eq!(texts(&frozen, &words(10, STUDENTS), "students"), 10);
    assert_eq!(texts(&frozen, &words(9, STUDENTS), "students"), -1);
    // Ten sheets, two texts.
    let few: Vec<Sheet> = [words(2, STUDENTS), sheets(8, STUDENTS, &[])].concat();
    assert_eq!(texts(&frozen, &few, "students"), 2);
    // Agreement is about figures, not about texts.
    let agreed: Vec<Sheet> = words(2, LEADERS).into_iter().map(|s| Sheet { own_line: true, ..s }).collect();
    assert_eq!(texts(&frozen, &agreed, "leaders"), -1);
    // A group that is left out shows no texts, however many; nor do two that are pooled.
    frozen.exercise.smallest_cell = 15;
    assert_eq!(texts(&frozen, &words(12, STUDENTS), "students"), -2);
    let both: Vec<Sheet> = [words(12, LEADERS), words(12, TEACHERS)].concat();
    assert_eq!(texts(&frozen, &both, "staff"), -2);
    // In the order of the texts, not of the sheets.
    frozen.exercise.smallest_cell = 5;
    let report = report(&frozen, &words(10, STUDENTS));
    let w1 = report.words.iter().find(|words| words.code == "W1").unwrap();
    let Texts::Shown(shown) = &w1.texts[2] else { panic!("hidden") };
    assert!(shown.is_sorted_by(|a, b| a.as_str() <= b.as_str()));
}

#[test]
fn what_was_decided_at_the_first_unsealing_stays() {
    let mut frozen = frozen(&SMALL, [5, 9, 20]);
    frozen.told_small = vec![LEADERS, TEACHERS, STUDENTS];
    let cases: &[Later] = &[
        // Left out stays left out, however many come late; so does what was pooled.
        ([OwnLine, LeftOut, OwnLine], [(5, 0), (9, 0), (5, 0)], [OwnLine, LeftOut, OwnLine]),
        ([PooledAsStaff, PooledAsStaff, OwnLine], [(7, 0), (8, 0), (5, 0)], [PooledAsStaff, PooledAsStaff, OwnLine]),
        // Agreement is no longer needed when the sheets are enough, and then the minimum holds again.
        ([OwnLineAgreed, OwnLine, OwnLine], [(8, 2), (5, 0), (5, 0)], [OwnLine, OwnLine, OwnLine]),
        // A group without sheets had nothing decided.
        ([NoSheets, OwnLine, NoSheets], [(5, 0), (5, 0), (6, 0)], [OwnLine, OwnLine, OwnLine]),
        // Nothing becomes more visible than it was, even if sheets got lost.
        ([OwnLine, OwnLine, OwnLine], [(4, 0), (6, 0), (5, 0)], [LeftOut, OwnLine, OwnLine]),
        ([OwnLine, LeftOut, OwnLine], [(4, 0), (4, 0), (5, 0)], [LeftOut, LeftOut, OwnLine]),
        ([PooledAsStaff, PooledAsStaff, OwnLine], [(2, 0), (2, 0), (5, 0)], [LeftOut, LeftOut, OwnLine]),
        ([NoSheets, LeftOut, OwnLine], [(4, 0), (4, 0), (5, 0)], [LeftOut, LeftOut, OwnLine]),
    ];
    for (decided, counts, expected) in cases {
        let all = some(*counts);
        assert_eq!(standings(&tally(&frozen, &all), decided), expected, "{decided:?} {counts:?}");
    }
}

#[test]
fn participation_edition_and_sheets_set_aside_are_told() {
    let mut frozen = frozen(&SMALL, [5, 35, 200]);
    frozen.exercise.people[2] = People { eligible: 210, invited: 200 };
    let aside = [Aside::default(), Aside { damaged: 1, late: 2 }];
    let occasion = Occasion { edition: 2, day: date(2027, 1, 4), aside: &aside, decided: &[] };
    let all = some([(5, 0), (40, 0), (0, 0)]);
    let report = Report::new(&tally(&frozen, &all), &occasion);
    assert_eq!((report.facts.edition, report.facts.unsealed_on, report.facts.smallest_cell), (2, date(2027, 1, 4), 5));
    assert_eq!(report.participation.level, Level::Incomplete);
    let submitted: Vec<u32> = report.participation.groups.iter().map(|group| group.count.submitted).collect();
    // More sheets than invited are shown as they are.
    assert_eq!(submitted, [5, 40, 0]);
    assert_eq!(report.participation.groups[1].aside, Aside { damaged: 1, late: 2 });
    assert_eq!(report.participation.groups[2].count.eligible, 210);
}

#[test]
fn a_sheet_that_does_not_fit_is_not_counted_at_all() {
    let frozen = frozen(&SMALL, [5, 35, 200]);
    let mut tally = Tally::new(&frozen);
    let misfit = |code: &str| Err(Misfit::Answer { code: code.to_owned() });
    for (answers, code) in [
        (&[("A1", 3)][..], "A1"),
        (&[("B2", 3), ("C3", 6)], "C3"),
        (&[("C10", 3)], "C10"),
        (&[("C3", 3), ("nonsense", 1)], "nonsense"),
        (&[("access", 4)], "access"),
        (&[("W1", 1)], "W1"),
    ] {
        assert_eq!(tally.add(&sheet(STUDENTS, answers, true)), misfit(code), "{answers:?}");
    }
    let mut odd = sheet(STUDENTS, &[], false);
    odd.answers.insert("access".to_owned(), Answer::One(5));
    assert_eq!(tally.add(&odd), misfit("access"));
    odd.answers.clear();
    odd.answers.insert("knowledge".to_owned(), Answer::Some(1 << 7));
    assert_eq!(tally.add(&odd), misfit("knowledge"));
    assert_eq!(tally.add(&sheet(GroupIx(3), &[], false)), Err(Misfit::Group));
    assert_eq!(Report::new(&tally, &FIRST), report(&frozen, &[]));
}

#[test]
fn tallies_of_one_exercise_become_one() {
    let first = frozen(&SMALL, [5, 35, 200]);
    let all: Vec<Sheet> = [some([(5, 3), (6, 0), (20, 0)]), words(12, TEACHERS)].concat();
    let (mut left, right) = (tally(&first, &all[..9]), tally(&first, &all[9..]));
    left.absorb(right).unwrap();
    assert_eq!(Report::new(&left, &FIRST), report(&first, &all));
    let second = frozen(&SMALL, [5, 35, 201]);
    assert_eq!(left.absorb(tally(&second, &all)), Err(OtherExercise));
    assert_eq!(Report::new(&left, &FIRST), report(&first, &all));
}

#[test]
fn the_report_says_who_is_not_shown_and_why() {
    let said = |people: [u32; 3], counts: Counts| {
        let report = report(&frozen(&SMALL, people), &some(counts));
        report
            .lines
            .iter()
            .filter_map(|line| sentences::standing(line, &report.facts))
            .map(|say| in_english(&say))
            .collect::<Vec<_>>()
    };
    assert_eq!(said([20, 20, 20], [(5, 0), (5, 0), (5, 0)]), [""; 0]);
    assert_eq!(
        said([0, 20, 9], [(0, 0), (4, 0), (3, 3)]),
        [
            "School leaders: not asked.",
            "Teachers: fewer than 5 sheets, so this group is left out of every figure.",
            "Students: fewer than 5 sheets, shown because everyone who answered agreed.",
        ]
    );
    assert_eq!(
        said([20, 20, 20], [(3, 0), (4, 0), (0, 0)]),
        [
            "Staff: school leaders and teachers handed in fewer than 5 sheets each, so they are shown together and \
             count as one group.",
            "Students: no sheets.",
        ]
    );
    let minimum = in_english(&sentences::minimum());
    assert!(minimum.contains("from 3 answers") && minimum.contains("from 10 sheets"));
}
