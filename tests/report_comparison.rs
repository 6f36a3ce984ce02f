//! Two reports of one level side by side.

use reflectory::domain::answer::{Answer, Sheet};
use reflectory::domain::exact::Exact;
use reflectory::domain::exercise::Frozen;
use reflectory::domain::instrument::Form;
use reflectory::domain::random::SplitMix64;
use reflectory::domain::report::Report;
use reflectory::domain::report::comparison::chance::{Answers, Chance, chance};
use reflectory::domain::report::comparison::order::{Order, sorted};
use reflectory::domain::report::comparison::others::ItemComparison;
use reflectory::domain::report::comparison::statements::StatementComparison;
use reflectory::domain::report::comparison::{Change, Compared, Comparison, NotComparable, Why, compare};
use reflectory::domain::report::order::Of;

use crate::support::report::{
    LEADERS, SMALL, STUDENTS, School, TEACHERS, answered, frozen, own, report, sheet, sheets,
};

/// An exercise of the session after.
fn next(people: [u32; 3]) -> Frozen {
    let mut frozen = frozen(&SMALL, people);
    frozen.exercise.session = 2;
    frozen.id = frozen.exercise.id(&SMALL);
    frozen
}

fn compared(before: &[Sheet], after: &[Sheet]) -> Comparison {
    let people = [20, 20, 40];
    compare(&report(&frozen(&SMALL, people), before), &report(&next(people), after)).unwrap()
}

fn statement<'a>(comparison: &'a Comparison, code: &str) -> &'a StatementComparison {
    let areas = comparison.areas.iter().flat_map(|area| &area.statements);
    areas.chain(&comparison.own).find(|s| s.code == code).unwrap()
}

fn line(comparison: &Comparison, key: &str) -> usize {
    comparison.lines.iter().position(|line| line.key == key).unwrap()
}

/// `+0.3`, `=`, or why not.
fn told(compared: &Compared) -> String {
    match compared.change {
        Change::Increased(d) | Change::Decreased(d) => d.to_string(),
        Change::Same => "=".to_owned(),
        Change::NotPossible(why) => format!("{why:?}"),
    }
}

#[test]
fn arrows_go_by_the_printed_numbers() {
    for (before, after, expected) in [
        // 2.666… and 2.75: printed 2.7 and 2.8.
        (&[2, 3, 3][..], &[2, 3, 3, 3][..], "+0.1"),
        // 8/3 and 27/10 are not equal, but both are printed 2.7.
        (&[2, 3, 3], &[2, 2, 2, 3, 3, 3, 3, 3, 3, 3], "="),
        (&[5, 5, 5], &[1, 1, 1], "-4.0"),
        (&[4, 4, 4], &[4, 4, 4, 4], "="),
        (&[4, 4, 4], &[4, 4], "Hidden"),
        (&[0, 0, 0], &[4, 4, 4], "NoRating"),
        (&[0, 0, 0], &[4, 4], "Hidden"),
    ] {
        let all = |answers: &[u8]| [answered(STUDENTS, "C3", answers), sheets(5, STUDENTS, &[("C5", 3)])].concat();
        let both = compared(&all(before), &all(after));
        let c3 = statement(&both, "C3");
        assert_eq!(told(&c3.cells[2].compared), expected, "{before:?} {after:?}");
        assert_eq!(told(&c3.overall), expected, "{before:?} {after:?}");
        assert_eq!(told(&statement(&both, "C5").overall), "=");
        assert_eq!(c3.cells[2].chance.is_some(), !expected.starts_with(['H', 'N']));
    }
}

fn two(change: impl Fn(&mut Frozen)) -> Comparison {
    let all = [sheets(5, TEACHERS, &[("C3", 3), ("C1", 2)]), sheets(5, STUDENTS, &[("C3", 4)])].concat();
    let mut later = next([20, 20, 40]);
    change(&mut later);
    compare(&report(&frozen(&SMALL, [20, 20, 40]), &all), &report(&later, &all)).unwrap()
}

#[test]
fn another_wording_version_cannot_be_compared() {
    let both = two(|later| {
        let c3 = later.instrument.questions.iter_mut().find(|q| q.code == "C3").unwrap();
        c3.wordings[2].as_mut().unwrap().version += 1;
    });
    let c3 = statement(&both, "C3");
    assert_eq!([1, 2].map(|at: usize| told(&c3.cells[at].compared)), ["=", "OtherWording"]);
    assert_eq!(told(&c3.overall), "OtherWording");
    assert_eq!(c3.cells[2].chance, None);
    // Mending the words raises nothing.
    let mended = two(|later| {
        let c3 = later.instrument.questions.iter_mut().find(|q| q.code == "C3").unwrap();
        c3.wordings[2].as_mut().unwrap().text = "Mended.".to_owned();
    });
    assert_eq!(told(&statement(&mended, "C3").overall), "=");
    // Another scale is another question.
    let scaled = two(|later| {
        later.instrument.questions.iter_mut().find(|q| q.code == "C3").unwrap().form = Form::Scale(1);
    });
    assert_eq!(told(&statement(&scaled, "C3").overall), "OtherWording");
    // Areas are compared all the same, and say that other statements stand behind them.
    let c = &both.areas[2];
    assert_eq!(
        (told(&c.overall), c.cells[1].same_statements, c.cells[2].same_statements),
        ("=".to_owned(), true, false)
    );
}

#[test]
fn what_is_missing_on_one_side_cannot_be_compared() {
    let mut without = next([20, 20, 40]);
    without.instrument.questions.retain(|q| q.code != "C1");
    let all = [sheets(5, TEACHERS, &[("C1", 3)]), sheets(5, STUDENTS, &[("C3", 4)])].concat();
    let gone = compare(&report(&frozen(&SMALL, [20, 20, 40]), &all), &report(&without, &all[5..])).unwrap();
    assert_eq!(told(&statement(&gone, "C1").overall), "Missing");
    assert_eq!(gone.areas[2].statements.last().unwrap().code, "C1");
    let optional = compare(
        &report(&frozen(&SMALL, [20, 20, 40]), &sheets(5, STUDENTS, &[])),
        &report(
            &{
                let mut later = next([20, 20, 40]);
                later.exercise.optional = vec!["C10".to_owned()];
                later.exercise.own = vec![own("z1", &[STUDENTS])];
                later
            },
            &sheets(5, STUDENTS, &[("C10", 3), ("z1", 2)]),
        ),
    )
    .unwrap();
    assert_eq!(told(&statement(&optional, "C10").overall), "Missing");
    assert_eq!(told(&statement(&optional, "C10").cells[2].compared), "Missing");
    assert_eq!(told(&statement(&optional, "z1").overall), "Missing");
    assert_eq!(told(&optional.school), "Hidden");
    // Leaders handed in nothing both times: that is no change that is missing.
    assert_eq!(told(&statement(&optional, "C3").cells[0].compared), "InNeither");
    assert_eq!(told(&statement(&optional, "C10").cells[0].compared), "InNeither");
    assert_eq!(told(&optional.areas[2].cells[0].compared), "InNeither");
    // Teachers handed in once, students twice.
    assert_eq!([0, 1, 2].map(|at: usize| told(&gone.areas[2].cells[at].compared)), ["InNeither", "Missing", "="]);
}

#[test]
fn hidden_and_pooled_groups_cannot_be_compared() {
    let c3 = |group, count, value| sheets(count, group, &[("C3", value)]);
    // Teachers left out at first.
    let both = compared(
        &[c3(TEACHERS, 4, 3), c3(STUDENTS, 5, 4)].concat(),
        &[c3(TEACHERS, 5, 3), c3(STUDENTS, 5, 4)].concat(),
    );
    let statement_ = statement(&both, "C3");
    let told_at = |at: usize| told(&statement_.cells[at].compared);
    assert_eq!([told_at(0), told_at(1), told_at(2)], ["InNeither", "Hidden", "="]);
    // The overall value has another group behind it now; so have the area's and the school's.
    assert_eq!(told(&statement_.overall), "OtherGroups");
    assert_eq!(told(&both.areas[2].overall), "OtherGroups");
    assert_eq!(told(&both.school), "OtherGroups");
    // Pooled at first, on their own later.
    let both = compared(
        &[c3(LEADERS, 2, 3), c3(TEACHERS, 3, 3), c3(STUDENTS, 5, 4)].concat(),
        &[c3(LEADERS, 5, 3), c3(TEACHERS, 5, 3), c3(STUDENTS, 5, 4)].concat(),
    );
    let keys: Vec<&str> = both.lines.iter().map(|line| line.key.as_str()).collect();
    assert_eq!(keys, ["leaders", "teachers", "students", "staff"]);
    let pooled = statement(&both, "C3");
    let cells: Vec<String> = pooled.cells.iter().map(|cell| told(&cell.compared)).collect();
    assert_eq!(cells, ["PooledDifferently", "PooledDifferently", "=", "PooledDifferently"]);
    assert_eq!(told(&pooled.overall), "PooledDifferently");
    assert_eq!(told(&both.areas[2].cells[3].compared), "PooledDifferently");
    // Pooled both times.
    let staff = [c3(LEADERS, 2, 3), c3(TEACHERS, 3, 3)].concat();
    let both = compared(&staff, &staff);
    assert_eq!(told(&statement(&both, "C3").cells[line(&both, "staff")].compared), "=");
}

#[test]
fn levels_instruments_and_editions_are_not_mixed() {
    let one = |change: &dyn Fn(&mut Report)| {
        let mut later = report(&next([20, 20, 40]), &[]);
        change(&mut later);
        compare(&report(&frozen(&SMALL, [20, 20, 40]), &[]), &later).map(drop)
    };
    assert_eq!(one(&|_| {}), Ok(()));
    assert_eq!(one(&|later| later.facts.level = "primary".to_owned()), Err(NotComparable::OtherLevel));
    assert_eq!(one(&|later| later.facts.instrument = "ours".to_owned()), Err(NotComparable::OtherInstrument));
    let first = frozen(&SMALL, [20, 20, 40]);
    assert_eq!(one(&|later| later.facts.exercise = first.id.clone()), Err(NotComparable::SameExercise));
}

/// The rule of the mark in binary floats, for numbers that are not near its border.
fn in_floats(counts: &[u32], not_applicable: u32, eligible: u32) -> (f64, f64, f64) {
    let values = || counts.iter().enumerate().flat_map(|(at, count)| (0..*count).map(move |_| at as f64 + 1.0));
    let n = values().count() as f64;
    let mean = values().sum::<f64>() / n;
    let spread = values().map(|value| (value - mean).powi(2)).sum::<f64>() / (n - 1.0);
    let rest = (1.0 - (n + f64::from(not_applicable)) / f64::from(eligible)).max(0.0);
    (n, mean, spread / n * rest)
}

#[test]
fn the_mark_of_chance_is_that_of_the_formula() {
    let mut random = SplitMix64::new(3);
    let mut seen = [0; 3];
    for _ in 0..3000 {
        let mut side = || {
            let counts: [u32; 5] = std::array::from_fn(|_| random.below(12) as u32);
            let not_applicable = random.below(4) as u32;
            let answered: u32 = counts.iter().sum::<u32>() + not_applicable;
            let beyond = [0, 0, 10, 400][random.below(4) as usize];
            (counts, not_applicable, (answered + beyond).max(1))
        };
        let (one, two) = (side(), side());
        let answers = |side: &'_ ([u32; 5], u32, u32)| (side.0, side.1, side.2);
        let (a, b) = (answers(&one), answers(&two));
        let found = chance(
            &Answers { counts: &a.0, not_applicable: a.1, eligible: a.2 },
            &Answers { counts: &b.0, not_applicable: b.1, eligible: b.2 },
        );
        let (first, second) = (in_floats(&a.0, a.1, a.2), in_floats(&b.0, b.1, b.2));
        let (difference, limit) = ((first.1 - second.1).abs(), 1.96 * (first.2 + second.2).sqrt());
        let everybody = |side: &([u32; 5], u32, u32)| side.0.iter().sum::<u32>() + side.1 >= side.2;
        let expected = if first.0 < 5.0 || second.0 < 5.0 {
            Chance::Within
        } else if everybody(&one) && everybody(&two) {
            Chance::Everybody
        } else if difference < limit {
            Chance::Within
        } else {
            Chance::Beyond
        };
        if (difference - limit).abs() > 1e-9 || expected == Chance::Everybody {
            assert_eq!(found, expected, "{one:?} {two:?}");
            seen[expected as usize] += 1;
        }
    }
    assert!(seen.iter().all(|count| *count > 100), "{seen:?}");
}

#[test]
fn the_mark_of_chance_at_its_borders() {
    let mark = |before: [u32; 5], after: [u32; 5], eligible: u32| {
        let side = |counts| Answers { counts, not_applicable: 0, eligible };
        chance(&side(&before), &side(&after))
    };
    // Four answers are too few, however different.
    assert_eq!(mark([4, 0, 0, 0, 0], [0, 0, 0, 0, 9], 50), Chance::Within);
    assert_eq!(mark([5, 0, 0, 0, 0], [0, 0, 0, 0, 5], 50), Chance::Beyond);
    assert_eq!(mark([4, 0, 0, 0, 0], [0, 0, 0, 0, 4], 4), Chance::Within);
    // Everybody answered, also when there are more sheets than people.
    assert_eq!(mark([3, 2, 0, 0, 0], [2, 3, 0, 0, 0], 5), Chance::Everybody);
    assert_eq!(mark([3, 4, 0, 0, 0], [2, 3, 0, 0, 0], 5), Chance::Everybody);
    // N/A is an answer; who is silent is not.
    let side = |counts, not_applicable| Answers { counts, not_applicable, eligible: 7 };
    assert_eq!(chance(&side(&[3, 2], 2), &side(&[0, 6], 1)), Chance::Everybody);
    assert_ne!(chance(&side(&[3, 2], 2), &side(&[0, 6], 0)), Chance::Everybody);
    // No difference is nothing to speak of.
    assert_eq!(mark([0, 6, 0, 0, 0], [0, 7, 0, 0, 0], 50), Chance::Within);
    // The largest numbers there can be.
    assert_eq!(mark([50_000, 0, 0, 0, 49_000], [49_000, 0, 0, 0, 50_000], 100_000), Chance::Beyond);
}

#[test]
fn statements_are_listed_in_six_orders() {
    let all = |c1, c3, c5| sheets(5, TEACHERS, &[("C1", c1), ("C3", c3), ("C5", c5)]);
    let both = compared(&all(2, 5, 3), &all(4, 4, 3));
    let c: Vec<&StatementComparison> = both.areas[2].statements.iter().collect();
    let codes = |order| {
        let order = sorted(&c, Of::Line(1), order);
        assert_eq!(order.len(), c.len());
        order.into_iter().map(|at| c[at].code.as_str()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(codes(Order::GreatestIncrease), "C1 C5 C3 C10");
    assert_eq!(codes(Order::GreatestDecrease), "C3 C5 C1 C10");
    assert_eq!(codes(Order::Highest), "C1 C3 C5 C10");
    assert_eq!(codes(Order::Lowest), "C5 C1 C3 C10");
    assert_eq!(codes(Order::Ascending), "C1 C3 C5 C10");
    assert_eq!(codes(Order::Descending), "C10 C5 C3 C1");
}

#[test]
fn other_areas_are_compared_in_their_view() {
    let with = |rank: usize, bits: u32| {
        let mut sheet = sheet(TEACHERS, &[("conf_teach", 3)], false);
        sheet.answers.insert("teaching_time".to_owned(), Answer::One(rank));
        sheet.answers.insert("inhibiting".to_owned(), Answer::Some(bits));
        sheet
    };
    let before: Vec<Sheet> = (0..5).map(|_| with(1, 0b1)).collect();
    let after: Vec<Sheet> = (0..5).map(|at| with(2, if at < 2 { 0b1 } else { 0b10 })).collect();
    let both = compared(&before, &after);
    let find = |code: &str| {
        let chosen = |item: &ItemComparison| match item {
            ItemComparison::Chosen(choice) if choice.code == code => Some(choice.cells[1].clone()),
            ItemComparison::Chosen(_) | ItemComparison::Rated(_) => None,
        };
        both.others.iter().flat_map(|other| &other.items).find_map(chosen).unwrap()
    };
    let time = find("teaching_time");
    assert_eq!((told(time.rank.as_ref().unwrap()), time.chance), ("+1.0".to_owned(), Some(Chance::Beyond)));
    let inhibiting = find("inhibiting");
    let shares: Vec<String> = inhibiting.shares.iter().take(3).map(told).collect();
    assert_eq!((shares, inhibiting.rank), (vec!["-60.0".into(), "+60.0".into(), "=".into()], None));
    // Other options in another order cannot be compared.
    let mut later = next([20, 20, 40]);
    for question in &mut later.instrument.questions {
        if let Form::Single { options, .. } = &mut question.form {
            options.reverse();
        }
    }
    let earlier = report(&frozen(&SMALL, [20, 20, 40]), &before);
    let reversed = compare(&earlier, &report(&later, &after)).unwrap();
    assert!(format!("{:?}", reversed.others[2]).contains("NotPossible(OtherWording)"));
}

#[test]
fn a_comparison_holds_nothing_that_its_reports_do_not_show() {
    let mut marks = 0;
    for seed in 0..150 {
        let (one, two) = (School::draw(&SMALL, seed), School::draw(&SMALL, seed + 1000));
        let mut later = two.frozen.clone();
        later.id = next([1, 1, 1]).id;
        let (before, after) = (report(&one.frozen, &one.sheets), report(&later, &two.sheets));
        let both = compare(&before, &after).unwrap();
        for compared in both.areas.iter().flat_map(|area| &area.statements) {
            let find = |report: &Report| report.statements().find(|s| s.code == compared.code).cloned().unwrap();
            let (earlier, later) = (find(&before), find(&after));
            assert_eq!((&compared.overall.before, &compared.overall.after), (&earlier.overall, &later.overall));
            for (cell, line) in compared.cells.iter().zip(&both.lines) {
                let value = |at: Option<usize>, s: &reflectory::domain::report::statement::StatementResult| {
                    at.and_then(|at| s.cells[at].mean().cloned())
                };
                let values: (Option<Exact>, Option<Exact>) = (value(line.before, &earlier), value(line.after, &later));
                assert_eq!((&cell.compared.before, &cell.compared.after), (&values.0, &values.1));
                let possible = !matches!(cell.compared.change, Change::NotPossible(_));
                assert_eq!(possible, values.0.is_some() && values.1.is_some(), "{} {}", compared.code, line.key);
                assert_eq!(cell.chance.is_some(), possible);
                marks += usize::from(possible);
            }
        }
        assert!(both.lines.iter().all(|line| line.before.is_some() || line.after.is_some()));
        assert_ne!(both.school.change, Change::NotPossible(Why::OtherWording));
    }
    assert!(marks > 200, "{marks}");
}
