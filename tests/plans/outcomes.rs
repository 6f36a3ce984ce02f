//! What becomes of targets: met, nearer, not met, cannot say; by printed figures, of the same words and the same line.

use std::collections::BTreeMap;

use proptest::prelude::{any, proptest};
use proptest::test_runner::Config;
use reflectory::domain::answer::{Answer, Sheet};
use reflectory::domain::exact::Shown;
use reflectory::domain::exercise::Frozen;
use reflectory::domain::instrument::Instrument;
use reflectory::domain::plan::outcome::{Doubt, Outcome, Verdict, outcomes};
use reflectory::domain::plan::sentences;
use reflectory::domain::plan::target::{Bound, Target, Wanted};
use reflectory::domain::plan::{Item, Plan};
use reflectory::domain::report::Report;
use reflectory::domain::report::statement::Hidden;
use reflectory::locale::texts::in_english;

use crate::support::report::{LEADERS, SMALL, STUDENTS, School, TEACHERS, answered, frozen, report, sheet, sheets};

const PEOPLE: [u32; 3] = [20, 20, 40];

fn next(it: &Instrument) -> Frozen {
    let mut frozen = frozen(it, PEOPLE);
    frozen.exercise.session = 2;
    frozen.id = frozen.exercise.id(it);
    frozen
}

fn then(sheets: &[Sheet]) -> Report {
    report(&frozen(&SMALL, PEOPLE), sheets)
}

fn now(sheets: &[Sheet]) -> Report {
    report(&next(&SMALL), sheets)
}

fn target(code: &str, wanted: Wanted) -> Target {
    let level = SMALL.level("lower-secondary").unwrap();
    let item = Item::of_question(SMALL.question(code).unwrap(), &SMALL, level);
    Target { code: code.to_owned(), versions: item.versions(), wanted }
}

fn mean(line: Option<&str>, tenths: u64) -> Wanted {
    Wanted::Mean { line: line.map(str::to_owned), at_least: Shown::from_tenths(tenths) }
}

fn agreeing(line: &str, at_least: u8) -> Wanted {
    Wanted::Agreeing { line: line.to_owned(), at_least }
}

fn plan(target: Target) -> Plan {
    let item = Item { code: target.code.clone(), target: Some(target), ..Item::default() };
    let (instrument, level) = (SMALL.name.clone(), "lower-secondary".to_owned());
    Plan { instrument, level, items: vec![item], ..crate::plans::plan() }
}

fn came(target: Target, before: Option<&Report>, after: &Report) -> Outcome {
    outcomes(&plan(target), before, after).remove(0).unwrap()
}

fn words(outcome: &Outcome, wanted: &Wanted) -> String {
    in_english(&sentences::outcome(outcome, wanted))
}

#[test]
fn a_mean_is_judged_as_it_is_printed() {
    for (before, after, tenths, expected) in [
        (&[3, 3, 3, 3, 3][..], &[4, 4, 4, 4, 4][..], 35, "met: 3.0 then, 4.0 now"),
        // 3.45… prints 3.5.
        (&[3, 3, 3, 3, 3], &[3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4], 35, "met: 3.0 then, 3.5 now"),
        (&[3, 3, 3, 3, 3], &[3, 3, 3, 4, 4], 35, "nearer: 3.0 then, 3.4 now"),
        (&[3, 3, 3, 3, 3], &[3, 3, 3, 3, 3], 35, "not met: 3.0 then, 3.0 now"),
        // 3.04 and 3.0 are not equal, but both are printed 3.0.
        (&[3; 25], &[&[3; 24][..], &[4]].concat(), 35, "not met: 3.0 then, 3.0 now"),
        (&[4, 4, 4, 4, 4], &[3, 3, 3, 3, 3], 45, "not met: 4.0 then, 3.0 now"),
        (&[5, 5, 5, 5, 5], &[4, 4, 4, 4, 4], 35, "met: 5.0 then, 4.0 now"),
    ] {
        let wanted = mean(Some("students"), tenths);
        let (then, now) = (then(&answered(STUDENTS, "C3", before)), now(&answered(STUDENTS, "C3", after)));
        let outcome = came(target("C3", wanted.clone()), Some(&then), &now);
        assert_eq!(words(&outcome, &wanted), expected, "{before:?} {after:?}");
    }
}

#[test]
fn a_share_is_of_the_valid_answers() {
    let wanted = agreeing("students", 60);
    let then = then(&answered(STUDENTS, "C3", &[1, 2, 3, 4, 5]));
    let outcome = came(target("C3", wanted.clone()), Some(&then), &now(&answered(STUDENTS, "C3", &[4, 5, 5, 3, 1, 0])));
    assert_eq!(words(&outcome, &wanted), "met: 40.0 % then, 60.0 % now");
    let outcome =
        came(target("C3", wanted.clone()), Some(&then), &now(&answered(STUDENTS, "C3", &[4, 5, 1, 1, 1, 1, 1])));
    assert_eq!(words(&outcome, &wanted), "not met: 40.0 % then, 28.6 % now");
}

#[test]
fn what_lacked_then_keeps_nobody_from_saying_met_now() {
    let wanted = mean(Some("students"), 35);
    let now = now(&answered(STUDENTS, "C3", &[4; 6]));
    for before in [None, Some(then(&answered(STUDENTS, "C3", &[4, 4])))] {
        let outcome = came(target("C3", wanted.clone()), before.as_ref(), &now);
        assert_eq!(words(&outcome, &wanted), "met: 4.0 now");
        let aim = mean(Some("students"), 45);
        let outcome = came(target("C3", aim.clone()), before.as_ref(), &now);
        assert_eq!(words(&outcome, &aim), "not met: 4.0 now");
    }
}

#[test]
fn what_the_later_report_hides_cannot_be_said() {
    let before = then(&answered(STUDENTS, "C3", &[3; 6]));
    let doubt = |wanted: Wanted, code: &str, sheets: &[Sheet]| {
        let outcome = came(target(code, wanted), Some(&before), &now(sheets));
        assert_eq!(outcome.now, None);
        match outcome.verdict {
            Verdict::CannotSay(doubt) => doubt,
            other => panic!("{other:?}"),
        }
    };
    let students = || mean(Some("students"), 35);
    assert_eq!(doubt(students(), "C3", &answered(STUDENTS, "C3", &[3; 4])), Doubt::Hidden(Hidden::GroupHidden));
    let two = [answered(STUDENTS, "C3", &[5, 5]), sheets(6, STUDENTS, &[])].concat();
    assert_eq!(doubt(students(), "C3", &two), Doubt::Hidden(Hidden::TooFew));
    assert_eq!(doubt(agreeing("students", 10), "C3", &two), Doubt::Hidden(Hidden::TooFew));
    assert_eq!(doubt(students(), "C3", &answered(STUDENTS, "C3", &[0; 6])), Doubt::NoRating);
    assert_eq!(doubt(students(), "C3", &[]), Doubt::Hidden(Hidden::NoSheets));
    assert_eq!(doubt(students(), "A1", &sheets(6, STUDENTS, &[])), Doubt::Hidden(Hidden::NotAsked));
    assert_eq!(doubt(students(), "C10", &sheets(6, STUDENTS, &[])), Doubt::Hidden(Hidden::NotChosen));
    assert_eq!(doubt(mean(Some("cooks"), 35), "C3", &sheets(6, STUDENTS, &[("C3", 5)])), Doubt::NoLine);
    assert_eq!(doubt(agreeing("students", 10), "inhibiting", &sheets(6, STUDENTS, &[])), Doubt::OtherForm);
    // Leaders and teachers together are not the teachers.
    let few = [sheets(3, LEADERS, &[("C3", 5)]), sheets(3, TEACHERS, &[("C3", 5)])].concat();
    assert_eq!(doubt(mean(Some("teachers"), 35), "C3", &few), Doubt::Pooled);
}

#[test]
fn another_wording_cannot_be_compared() {
    let wanted = mean(Some("students"), 35);
    let all = [answered(STUDENTS, "C3", &[4; 6]), sheets(6, TEACHERS, &[("C3", 4)])].concat();
    let raise = |group: usize| {
        let mut it = SMALL.clone();
        let question = it.questions.iter_mut().find(|question| question.code == "C3").unwrap();
        question.wordings[group].as_mut().unwrap().version += 1;
        let mut frozen = next(&SMALL);
        frozen.instrument = it;
        report(&frozen, &all)
    };
    let before = then(&all);
    for before in [None, Some(&before)] {
        let outcome = came(target("C3", wanted.clone()), before, &raise(STUDENTS.0));
        assert_eq!(words(&outcome, &wanted), "cannot say: asked in other words");
        // The words of a group it is not about are no matter.
        assert_eq!(came(target("C3", wanted.clone()), before, &raise(TEACHERS.0)).verdict, Verdict::Met);
        let overall = came(target("C3", mean(None, 35)), before, &raise(TEACHERS.0));
        assert_eq!(overall.verdict, Verdict::CannotSay(Doubt::OtherWording));
    }
    // A target without versions, typed by hand, is still judged by the two reports.
    let by_hand = Target { versions: BTreeMap::new(), ..target("C3", wanted.clone()) };
    let outcome = came(by_hand.clone(), Some(&before), &raise(STUDENTS.0));
    assert_eq!(outcome.verdict, Verdict::CannotSay(Doubt::OtherWording));
    assert_eq!(came(by_hand, None, &raise(STUDENTS.0)).verdict, Verdict::Met);
    // Hidden and in other words: that it was asked in other words is said first.
    let few = Target { wanted: mean(Some("students"), 35), ..target("C3", wanted) };
    let mut hidden = raise(STUDENTS.0);
    let students = hidden.line("students").unwrap();
    for area in &mut hidden.areas {
        for statement in area.statements.iter_mut().filter(|statement| statement.code == "C3") {
            statement.cells[students] = reflectory::domain::report::statement::Cell::Hidden(Hidden::TooFew);
        }
    }
    assert_eq!(came(few, Some(&before), &hidden).verdict, Verdict::CannotSay(Doubt::OtherWording));
}

#[test]
fn an_overall_value_needs_the_same_groups_behind_it() {
    let both = [sheets(6, TEACHERS, &[("C3", 2)]), sheets(6, STUDENTS, &[("C3", 4)])].concat();
    let one = sheets(6, STUDENTS, &[("C3", 4)]);
    let wanted = mean(None, 35);
    let outcome = came(target("C3", wanted.clone()), Some(&then(&both)), &now(&one));
    assert_eq!(words(&outcome, &wanted), "cannot say: other groups behind it");
    let outcome = came(target("C3", wanted.clone()), Some(&then(&both)), &now(&both));
    assert_eq!(words(&outcome, &wanted), "not met: 3.0 then, 3.0 now");
    let pooled = [sheets(3, LEADERS, &[("C3", 2)]), sheets(3, TEACHERS, &[("C3", 2)]), one.clone()].concat();
    let outcome = came(target("C3", wanted), Some(&then(&both)), &now(&pooled));
    assert_eq!(outcome.verdict, Verdict::CannotSay(Doubt::Pooled));
}

fn ticked(bits: &[u32]) -> Vec<Sheet> {
    let one = |bits: &u32| {
        let mut one = sheet(TEACHERS, &[], false);
        one.answers.insert("inhibiting".to_owned(), Answer::Some(*bits));
        one
    };
    bits.iter().map(one).collect()
}

#[test]
fn the_share_of_an_option_has_a_bound_on_either_side() {
    let option = |bound: Bound, percent: u8| {
        let (line, option) = ("teachers".to_owned(), first_option());
        target("inhibiting", Wanted::Option { line, option, bound, percent })
    };
    let (before, after) = (then(&ticked(&[1, 1, 1, 1, 2])), now(&ticked(&[1, 1, 2, 2, 2])));
    let came = |target: Target, after: &Report| came(target, Some(&before), after);
    let most = option(Bound::AtMost, 40);
    assert_eq!(words(&came(most.clone(), &after), &most.wanted), "met: 80.0 % then, 40.0 % now");
    let most = option(Bound::AtMost, 30);
    assert_eq!(words(&came(most.clone(), &after), &most.wanted), "nearer: 80.0 % then, 40.0 % now");
    let least = option(Bound::AtLeast, 90);
    assert_eq!(words(&came(least.clone(), &after), &least.wanted), "not met: 80.0 % then, 40.0 % now");
    let mut unknown = option(Bound::AtLeast, 1);
    if let Wanted::Option { option, .. } = &mut unknown.wanted {
        *option = "no such".to_owned();
    }
    assert_eq!(came(unknown, &after).verdict, Verdict::CannotSay(Doubt::OtherForm));
    // Another list of options is another question.
    let mut other = after.clone();
    for item in other.others.iter_mut().flat_map(|other| &mut other.items) {
        if let reflectory::domain::report::other::OtherItem::Chosen(choice) = item {
            choice.options.last_mut().unwrap().key = "new".to_owned();
        }
    }
    assert_eq!(came(option(Bound::AtLeast, 1), &other).verdict, Verdict::CannotSay(Doubt::OtherWording));
}

fn first_option() -> String {
    use reflectory::domain::instrument::Form;
    match &SMALL.question("inhibiting").unwrap().form {
        Form::Multiple { options, .. } => options[0].key.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn another_level_or_questionnaire_says_nothing() {
    let after = now(&sheets(6, STUDENTS, &[("C3", 5)]));
    let aim = || target("C3", mean(Some("students"), 35));
    let level = Plan { level: "primary".to_owned(), ..plan(aim()) };
    let instrument = Plan { instrument: "ours".to_owned(), ..plan(aim()) };
    for (plan, doubt) in [(level, Doubt::OtherLevel), (instrument, Doubt::OtherInstrument)] {
        let outcome = outcomes(&plan, None, &after).remove(0).unwrap();
        assert_eq!(outcome.verdict, Verdict::CannotSay(doubt));
    }
    let gone = Target { code: "C99".to_owned(), ..aim() };
    assert_eq!(came(gone, None, &after).verdict, Verdict::CannotSay(Doubt::Gone));
    let mut without = plan(aim());
    without.items[0].target = None;
    assert_eq!(outcomes(&without, None, &after), [None]);
}

proptest! {
    #![proptest_config(Config { cases: 48, failure_persistence: None, ..Config::default() })]

    /// Against any two schools: the verdict follows from the printed figures, and no figure is told that the report hides.
    #[test]
    fn verdicts_follow_from_what_is_printed(one in any::<u64>(), other in any::<u64>(), tenths in 10u64..=50, code in 0usize..4) {
        let (before, mut after) = (School::draw(&SMALL, one), School::draw(&SMALL, other));
        after.frozen.exercise.session = 2;
        after.frozen.id = after.frozen.exercise.id(&SMALL);
        let (before, after) = (report(&before.frozen, &before.sheets), report(&after.frozen, &after.sheets));
        let code = ["C3", "A1", "F5", "conf_teach"][code];
        for line in [Some("leaders"), Some("teachers"), Some("students"), None] {
            let wanted = mean(line, tenths);
            let Outcome { then, now, verdict } = came(target(code, wanted.clone()), Some(&before), &after);
            let missing = |shown: Option<Shown>| shown.map(|shown| tenths.saturating_sub(shown.tenths()));
            match verdict {
                Verdict::Met => assert_eq!(missing(now), Some(0)),
                Verdict::Nearer => assert!(missing(now) > Some(0) && missing(now) < missing(then)),
                Verdict::NotMet => assert!(missing(now) > Some(0) && missing(then).is_none_or(|then| Some(then) <= missing(now))),
                Verdict::CannotSay(_) => assert_eq!(now, None),
            }
            let shown = |report: &Report| {
                let rated = report.others.iter().flat_map(|other| &other.items).filter_map(|item| match item {
                    reflectory::domain::report::other::OtherItem::Rated(one) => Some(one),
                    reflectory::domain::report::other::OtherItem::Chosen(_) => None,
                });
                let statement = report.statements().chain(rated).find(|statement| statement.code == code)?;
                let mean = match line {
                    None => statement.overall.as_ref(),
                    Some(line) => statement.cells[report.line(line)?].mean(),
                };
                mean.map(reflectory::domain::exact::Exact::shown)
            };
            assert!(now.is_none() || now == shown(&after));
            assert!(then.is_none() || then == shown(&before));
            if line.is_some() {
                assert_eq!(now, shown(&after));
            }
        }
    }
}
