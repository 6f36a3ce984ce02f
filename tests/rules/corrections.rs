//! What may be corrected after activation, how it is logged, and what stays promised.

use jiff::civil::{Date, date};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq};
use reflectory::domain::calendar::{Phase, window};
use reflectory::domain::correction::{Change, Correction, CorrectionProblem, problem, told_small};
use reflectory::domain::exercise::{Exercise, People};
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::sentences;
use reflectory::format::correction::{read, write};
use reflectory::locale::texts::in_english;

use super::{SHIPPED, cases, exercise_at};

const TEACHERS: GroupIx = GroupIx(1);
const STUDENTS: GroupIx = GroupIx(2);

/// From 23 November to 11 December 2026, 19 days; students are left out.
fn exercise() -> Exercise {
    let mut exercise = exercise_at("primary", &[]);
    exercise.people[STUDENTS.0] = People { eligible: 200, invited: 0 };
    exercise
}

fn people(group: GroupIx, eligible: u32, invited: u32) -> Change {
    Change::People { group, people: People { eligible, invited } }
}

fn on(change: Change) -> Correction {
    Correction { on: date(2026, 12, 1), change }
}

#[test]
fn the_last_day_can_only_become_later() {
    let check = |day: Date, phase: Phase, expected: Option<CorrectionProblem>| {
        for unsealed in [false, true] {
            let found = problem(&exercise(), &SHIPPED, &Change::LastDay(day), phase, unsealed);
            assert_eq!(found, expected, "{day} {phase:?}");
        }
    };
    let now = date(2026, 12, 11);
    for phase in [Phase::NotYet, Phase::Open] {
        check(date(2026, 12, 12), phase, None);
        check(date(2026, 12, 13), phase, None);
        check(date(2026, 12, 14), phase, Some(CorrectionProblem::TooLong(22)));
        check(now, phase, Some(CorrectionProblem::NotLater(now)));
        check(date(2026, 12, 1), phase, Some(CorrectionProblem::NotLater(now)));
    }
    check(date(2026, 12, 12), Phase::Closed, Some(CorrectionProblem::Closed));
}

#[test]
fn the_last_day_stays_inside_the_window() {
    let mut late = exercise();
    (late.slot.first, late.slot.last) = (date(2026, 12, 18), date(2026, 12, 30));
    let check = |day: Date| problem(&late, &SHIPPED, &Change::LastDay(day), Phase::Open, false);
    let session = window(SHIPPED.session(1).unwrap(), 2026).unwrap();
    assert_eq!(check(date(2026, 12, 31)), None);
    assert_eq!(check(date(2027, 1, 1)), Some(CorrectionProblem::OutsideWindow(session)));
}

#[test]
fn a_groups_numbers_can_change_until_the_unsealing() {
    let check = |change: Change, expected: Option<CorrectionProblem>| {
        for phase in [Phase::NotYet, Phase::Open, Phase::Closed] {
            assert_eq!(problem(&exercise(), &SHIPPED, &change, phase, false), expected, "{change:?} {phase:?}");
            let unsealed = problem(&exercise(), &SHIPPED, &change, phase, true);
            assert_eq!(unsealed, Some(CorrectionProblem::Unsealed), "{change:?} {phase:?}");
        }
    };
    check(people(TEACHERS, 36, 36), None);
    check(people(TEACHERS, 36, 35), None);
    check(people(TEACHERS, 35, 34), None);
    check(people(TEACHERS, 35, 1), None);
    check(people(TEACHERS, 35, 35), Some(CorrectionProblem::NothingChanged));
    let more = People { eligible: 35, invited: 36 };
    check(people(TEACHERS, 35, 36), Some(CorrectionProblem::MoreInvitedThanEligible(more)));
    check(people(TEACHERS, 100_001, 36), Some(CorrectionProblem::TooMany));
    check(people(TEACHERS, 35, 0), Some(CorrectionProblem::IsAsked(TEACHERS)));
    check(people(STUDENTS, 200, 1), Some(CorrectionProblem::WasLeftOut(STUDENTS)));
    check(people(STUDENTS, 190, 0), None);
    check(people(GroupIx(3), 5, 5), Some(CorrectionProblem::NoSuchGroup));
}

#[test]
fn corrections_are_made_in_their_order() {
    let log = [
        on(Change::LastDay(date(2026, 12, 12))),
        on(people(TEACHERS, 40, 38)),
        on(people(TEACHERS, 41, 39)),
        on(Change::LastDay(date(2026, 12, 13))),
        on(people(GroupIx(9), 1, 1)),
    ];
    let before = exercise();
    let after = before.corrected(&log);
    let mut expected = before.clone();
    expected.slot.last = date(2026, 12, 13);
    expected.people[TEACHERS.0] = People { eligible: 41, invited: 39 };
    assert_eq!(after, expected);
    assert_eq!(before.corrected(&[]), before);
    // What was corrected so far is where the next one begins.
    let next = problem(&after, &SHIPPED, &Change::LastDay(date(2026, 12, 13)), Phase::Open, false);
    assert_eq!(next, Some(CorrectionProblem::NotLater(date(2026, 12, 13))));
}

/// Leaders are 5 of a smallest cell of 5, so they are small; students are left out, so there is nobody to tell.
#[test]
fn who_was_told_to_be_few_stays_so() {
    let check = |log: &[Correction], expected: &[usize]| {
        let expected: Vec<GroupIx> = expected.iter().copied().map(GroupIx).collect();
        assert_eq!(told_small(&exercise(), log), expected, "{log:?}");
    };
    check(&[], &[0]);
    check(&[on(people(GroupIx(0), 50, 50))], &[0]);
    check(&[on(people(TEACHERS, 10, 10))], &[0]);
    check(&[on(people(TEACHERS, 9, 9))], &[0, 1]);
    check(&[on(people(TEACHERS, 35, 9)), on(people(TEACHERS, 35, 30))], &[0, 1]);
    check(&[on(Change::LastDay(date(2026, 12, 12)))], &[0]);
}

#[test]
fn a_correction_is_one_line_of_json() {
    let check = |correction: Correction, line: &str| {
        assert_eq!(write(&correction, &SHIPPED), line);
        assert_eq!(read(line, &SHIPPED).unwrap(), correction);
    };
    check(on(Change::LastDay(date(2026, 12, 12))), r#"{"on":"2026-12-01","last_day":"2026-12-12"}"#);
    check(
        on(people(STUDENTS, 120, 60)),
        r#"{"on":"2026-12-01","people":{"group":"students","eligible":120,"invited":60}}"#,
    );
}

#[test]
fn a_line_that_is_no_correction_is_told() {
    let check = |line: &str, part: &str| {
        let error = read(line, &SHIPPED).unwrap_err().to_string();
        assert!(error.contains(part) && error.contains(line), "{line}: {error}");
    };
    check("", "EOF");
    check("last_day", "expected");
    check(r#"{"on":"2026-12-01"}"#, "either `last_day` or `people`");
    check(r#"{"last_day":"2026-12-01"}"#, "missing field `on`");
    check(r#"{"on":"2026-12-01","last_day":"2026-12-32"}"#, "2026-12-32");
    check(r#"{"on":"2026-12-01","people":{"group":"pupils","eligible":1,"invited":1}}"#, "no group `pupils`");
    check(r#"{"on":"2026-12-01","people":{"group":"students","eligible":-1,"invited":1}}"#, "-1");
    check(r#"{"on":"2026-12-01","last_day":"2026-12-02","level":"primary"}"#, "unknown field `level`");
}

fn any_change() -> impl Strategy<Value = Change> {
    let day = (0..400i64).prop_map(|days| date(2026, 10, 1).saturating_add(jiff::Span::new().days(days)));
    let numbers = (0..4usize, 0..60u32, 0..60u32);
    proptest::prop_oneof![
        day.prop_map(Change::LastDay),
        numbers.prop_map(|(group, eligible, invited)| people(GroupIx(group), eligible, invited)),
    ]
}

proptest::proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn any_correction_comes_back_from_its_line(change in any_change(), day in 1..=28i8) {
        let correction = Correction { on: date(2027, 2, day), change };
        if !matches!(change, Change::People { group: GroupIx(3), .. }) {
            let line = write(&correction, &SHIPPED);
            prop_assert!(!line.contains('\n'));
            prop_assert_eq!(read(&line, &SHIPPED).unwrap(), correction);
        }
    }

    /// After any changes that are allowed one after the other, the days keep the rules, the same groups are asked,
    /// and every group that was small at any time is known to be.
    #[test]
    fn allowed_changes_break_no_promise(changes in proptest::collection::vec(any_change(), 0..12), open in any::<bool>()) {
        let before = exercise();
        let mut now = before.clone();
        let mut log = Vec::new();
        let phase = if open { Phase::Open } else { Phase::Closed };
        for change in changes {
            let small_before = told_small(&before, &log);
            if problem(&now, &SHIPPED, &change, phase, false).is_none() {
                log.push(on(change));
                now = before.corrected(&log);
            }
            let told = told_small(&before, &log);
            prop_assert!(small_before.iter().all(|group| told.contains(group)));
            prop_assert!(now.invited_groups().into_iter().filter(|g| now.is_small(*g)).all(|g| told.contains(&g)));
        }
        prop_assert_eq!(now.invited_groups(), before.invited_groups());
        prop_assert!(now.slot.count() <= 21 && now.slot.last >= before.slot.last);
        prop_assert!(open || now.slot == before.slot);
        prop_assert!(now.people.iter().all(|p| p.invited <= p.eligible));
    }
}

#[test]
fn problems_say_what_holds_and_what_to_do() {
    let check = |problem: CorrectionProblem, expected: &str| {
        assert_eq!(in_english(&sentences::correction_problem(&problem, &SHIPPED)), expected);
    };
    let last = date(2026, 12, 11);
    check(
        CorrectionProblem::Closed,
        "The exercise has closed, so its last day can no longer change. All sheets are safe.",
    );
    check(
        CorrectionProblem::NotLater(last),
        "The last day can only become later, and it is 2026-12-11 now. Choose a day after that.",
    );
    check(
        CorrectionProblem::TooLong(22),
        "The exercise would last 22 days. At most 21 are possible, both end days counted. Choose an earlier last day.",
    );
    let session = window(SHIPPED.session(1).unwrap(), 2026).unwrap();
    check(
        CorrectionProblem::OutsideWindow(session),
        "The session ends on 2026-12-31. Choose that day or an earlier one.",
    );
    check(
        CorrectionProblem::MoreInvitedThanEligible(People { eligible: 5, invited: 6 }),
        "More people are invited (6) than eligible (5).",
    );
    check(
        CorrectionProblem::WasLeftOut(STUDENTS),
        "Students were left out, and everybody who answers was told so. This cannot change any more; a group that is \
         left out keeps 0 invited.",
    );
    check(
        CorrectionProblem::IsAsked(TEACHERS),
        "Teachers are asked, and everybody who answers was told so. This cannot change any more; at least 1 must stay \
         invited.",
    );
}
