//! Means, shares and lists, with the figures that others printed.

use reflectory::domain::answer::{Answer, Sheet};
use reflectory::domain::exact::Exact;
use reflectory::domain::instrument::{GroupIx, Kind};
use reflectory::domain::report::Report;
use reflectory::domain::report::area::AreaCell;
use reflectory::domain::report::focus::Place;
use reflectory::domain::report::order::{Of, Order, sorted};
use reflectory::domain::report::other::{ChoiceResult, OtherItem, View};
use reflectory::domain::report::statement::{Cell, Hidden, StatementResult};

use crate::support::report::{
    LEADERS, SHIPPED, SMALL, STUDENTS, TEACHERS, answered, frozen, own, report, sheet, sheets,
};

fn statement<'a>(report: &'a Report, code: &str) -> &'a StatementResult {
    let rated = |item: &'a OtherItem| match item {
        OtherItem::Rated(statement) => Some(statement),
        OtherItem::Chosen(_) => None,
    };
    let others = report.others.iter().flat_map(|other| &other.items).filter_map(rated);
    report.statements().chain(&report.own).chain(others).find(|s| s.code == code).unwrap()
}

fn choice<'a>(report: &'a Report, code: &str) -> &'a ChoiceResult {
    let chosen = |item: &'a OtherItem| match item {
        OtherItem::Chosen(choice) if choice.code == code => Some(choice),
        OtherItem::Chosen(_) | OtherItem::Rated(_) => None,
    };
    report.others.iter().flat_map(|other| &other.items).find_map(chosen).unwrap()
}

/// Numerator/denominator and what is printed.
fn told(value: &Exact) -> String {
    format!("{value} {}", value.shown())
}

#[test]
fn the_guides_printed_examples_come_out() {
    let mut frozen = frozen(&SHIPPED, [5, 4, 200]);
    frozen.exercise.smallest_cell = 4;
    let mut all = answered(STUDENTS, "F5", &[2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 1, 1]);
    all.iter_mut().for_each(|s| drop(s.answers.remove("C3")));
    all.extend(answered(TEACHERS, "cpd_visits", &[1, 2, 3, 3]));
    let report = report(&frozen, &all);
    let f5 = statement(&report, "F5").cells[2].clone();
    let Cell::Mean { mean, ratings } = f5 else { panic!("hidden") };
    assert_eq!(told(&mean), "38/13 2.9");
    assert_eq!((&*ratings.points, ratings.answered(), ratings.invited), (&[2, 2, 4, 5, 0][..], 13, 200));
    let visits = &statement(&report, "cpd_visits").cells[1];
    assert_eq!(told(visits.mean().unwrap()), "9/4 2.3");
    let minimum: Vec<u32> = report.participation.groups.iter().map(|group| group.count.minimum).collect();
    assert_eq!((minimum[0], minimum[2]), (4, 80));
}

#[test]
fn printed_averages_of_eight_areas_come_out() {
    let table = [
        ("Klimop V2", [42, 43, 42, 39, 41, 44, 38, 44], "4.2"),
        ("Klimop V1", [45, 38, 44, 42, 45, 37, 32, 39], "4.0"),
        ("Voskeslaan V2", [41, 42, 45, 43, 42, 40, 40, 42], "4.2"),
        ("Voskeslaan V1", [25, 23, 31, 32, 37, 28, 28, 32], "3.0"),
        ("Unesco V2", [33, 35, 44, 37, 42, 38, 32, 42], "3.8"),
        ("Unesco V1", [36, 36, 43, 37, 40, 37, 26, 39], "3.7"),
    ];
    for (school, areas, printed) in table {
        let areas = areas.map(|tenths| Exact::ratio(tenths, 10).unwrap());
        assert_eq!(Exact::mean(&areas).unwrap().shown().to_string(), printed, "{school}");
    }
}

#[test]
fn n_a_and_unanswered_are_counted_and_never_a_zero() {
    let frozen = frozen(&SMALL, [20, 20, 20]);
    let mut all = answered(STUDENTS, "C3", &[5, 5, 4, 0, 0]);
    all.extend(sheets(2, STUDENTS, &[]));
    all.extend(answered(TEACHERS, "C3", &[0, 0, 0, 0, 0]));
    let report = report(&frozen, &all);
    let c3 = statement(&report, "C3");
    let ratings = c3.cells[2].ratings().unwrap();
    assert_eq!((ratings.answered(), ratings.not_applicable, ratings.unanswered, ratings.sheets()), (3, 2, 2, 7));
    assert_eq!(told(c3.cells[2].mean().unwrap()), "14/3 4.7");
    assert!(matches!(&c3.cells[1], Cell::NoRating(r) if r.not_applicable == 5));
    // "No rating" is no value: the overall one is the students'.
    assert_eq!(told(c3.overall.as_ref().unwrap()), "14/3 4.7");
    assert_eq!(ratings.share(5).unwrap().percent().to_string(), "66.7");
    assert_eq!((ratings.share(0), ratings.share(6)), (None, None));
}

#[test]
fn an_area_is_the_mean_of_its_shown_statement_means() {
    let mut frozen = frozen(&SMALL, [20, 20, 20]);
    frozen.exercise.optional = vec!["C10".to_owned()];
    frozen.exercise.own = vec![own("z1", &[STUDENTS])];
    // Means 4, 2 and 3 on five, three and four answers; too few of nothing else.
    let mut all: Vec<Sheet> = sheets(3, STUDENTS, &[("C3", 4), ("C5", 2), ("C10", 3), ("z1", 1)]);
    all.extend(sheets(1, STUDENTS, &[("C3", 4), ("C10", 3), ("z1", 1)]));
    all.extend(sheets(1, STUDENTS, &[("C3", 4), ("B2", 5)]));
    all.extend(sheets(5, TEACHERS, &[("C1", 5), ("C3", 1)]));
    let report = report(&frozen, &all);
    let c = &report.areas[2];
    let cell = |line: usize| match &c.cells[line] {
        AreaCell::Mean { mean, core, optional } => format!("{mean} {core} {optional}"),
        other => format!("{other:?}"),
    };
    assert_eq!([cell(0), cell(1), cell(2)], ["Hidden(NoSheets)", "3/1 2 0", "3/1 2 1"]);
    assert_eq!(told(c.overall.as_ref().unwrap()), "3/1 3.0");
    // Own statements stand apart: their mean of 1 is in no area.
    assert_eq!(told(report.own[0].overall.as_ref().unwrap()), "1/1 1.0");
    assert_eq!(report.own[0].kind, Kind::Own);
    // One area of eight has a value.
    let school = report.school.as_ref().unwrap();
    assert_eq!((told(&school.mean), school.areas), ("3/1 3.0".to_owned(), 1));
    // B: one answer of the students, and nothing of the teachers.
    let reasons: Vec<&AreaCell> = report.areas[1].cells.iter().collect();
    assert_eq!(reasons[2], &AreaCell::Hidden(Hidden::TooFew));
    assert_eq!(report.areas[0].cells[2], AreaCell::Hidden(Hidden::NotAsked));
    assert_eq!(report.areas[1].overall, None);
}

#[test]
fn the_overall_value_is_of_groups_not_of_people() {
    let frozen = frozen(&SMALL, [20, 20, 500]);
    let mut all = answered(LEADERS, "C3", &[1, 1, 1, 1, 1]);
    all.extend(sheets(300, STUDENTS, &[("C3", 5)]));
    assert_eq!(told(statement(&report(&frozen, &all), "C3").overall.as_ref().unwrap()), "3/1 3.0");
}

#[test]
fn every_other_area_has_the_view_its_type_needs() {
    let frozen = frozen(&SMALL, [20, 20, 20]);
    let with = |group: GroupIx, answers: &[(&str, Answer)]| {
        let mut sheet = sheet(group, &[], false);
        sheet.answers = answers.iter().map(|(code, answer)| ((*code).to_owned(), answer.clone())).collect();
        sheet
    };
    let teacher = |rank: Option<usize>, ticked: Answer| {
        let rank = rank.map_or(Answer::NotApplicable, Answer::One);
        with(TEACHERS, &[("teaching_time", rank), ("inhibiting", ticked)])
    };
    let mut all = vec![
        teacher(Some(0), Answer::Some(0b11)),
        teacher(Some(1), Answer::Some(0b11)),
        teacher(Some(4), Answer::NoneOfThese),
        teacher(None, Answer::Some(0b100)),
        with(TEACHERS, &[]),
    ];
    all.extend([0, 0, 2, 2, 2].map(|at| with(STUDENTS, &[("access", Answer::One(at))])));
    all.push(with(STUDENTS, &[("access", Answer::NotApplicable)]));
    let report = report(&frozen, &all);
    let time = choice(&report, "teaching_time");
    let teachers = time.cells[1].chosen().unwrap();
    // Ranks 1, 2 and 5; the opt-out stands apart.
    assert_eq!((time.view, told(teachers.rank.as_ref().unwrap())), (View::Rank, "8/3 2.7".to_owned()));
    assert_eq!((teachers.apart, teachers.answered, teachers.unanswered, teachers.invited), (1, 3, 1, 20));
    assert_eq!(told(time.overall.as_ref().unwrap()), "8/3 2.7");
    let ticked = choice(&report, "inhibiting");
    let teachers = ticked.cells[1].chosen().unwrap();
    // Two of the four who ticked anything, "none of these" included; not of all five.
    assert_eq!((ticked.view, teachers.share(0).unwrap().percent().to_string()), (View::Ticked, "50.0".to_owned()));
    assert_eq!((teachers.answered, teachers.apart, teachers.unanswered), (4, 1, 1));
    assert_eq!((ticked.overall.clone(), teachers.rank.clone()), (None, None));
    let access = choice(&report, "access");
    let students = access.cells[2].chosen().unwrap();
    let shares: Vec<String> = (0..3).map(|at| students.share(at).unwrap().percent().to_string()).collect();
    assert_eq!((access.view, shares), (View::Distribution, vec!["40.0".into(), "0.0".into(), "60.0".into()]));
    assert_eq!((students.apart, students.answered), (1, 5));
}

#[test]
fn statements_are_listed_in_four_orders() {
    let frozen = frozen(&SMALL, [20, 20, 20]);
    let all = sheets(5, TEACHERS, &[("C1", 3), ("C3", 5), ("C5", 3)]);
    let report = report(&frozen, &all);
    let c: Vec<&StatementResult> = report.areas[2].statements.iter().collect();
    let codes = |of: Of, order: Order| {
        sorted(&c, of, order).into_iter().map(|at| c[at].code.as_str()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(codes(Of::Overall, Order::Highest), "C3 C1 C5 C10");
    assert_eq!(codes(Of::Line(1), Order::Lowest), "C1 C5 C3 C10");
    assert_eq!(codes(Of::Line(2), Order::Highest), "C1 C3 C5 C10");
    assert_eq!(codes(Of::Overall, Order::Ascending), "C1 C3 C5 C10");
    assert_eq!(codes(Of::Overall, Order::Descending), "C10 C5 C3 C1");
}

#[test]
fn the_focus_finds_lowest_highest_widest_and_n_a() {
    let mut frozen = frozen(&SMALL, [20, 20, 20]);
    frozen.exercise.own = vec![own("z1", &[TEACHERS])];
    let mut all = sheets(5, TEACHERS, &[("C1", 3), ("C3", 5), ("C5", 4), ("z1", 1)]);
    all.extend(sheets(4, STUDENTS, &[("C3", 2), ("C5", 4), ("F5", 0)]));
    all.extend(sheets(1, STUDENTS, &[("C3", 2), ("C5", 0), ("F5", 0)]));
    let report = report(&frozen, &all);
    let focus = report.focus(2);
    let codes = |points: &[reflectory::domain::report::focus::Point]| {
        let one = |p: &reflectory::domain::report::focus::Point| {
            format!("{} {} {:?}", report.statement(p.place).unwrap().code, p.number, p.line)
        };
        points.iter().map(one).collect::<Vec<_>>()
    };
    assert_eq!(codes(&focus.lowest), ["z1 1/1 None", "C1 3/1 None"]);
    assert_eq!(codes(&focus.highest), ["C5 4/1 None", "C3 7/2 None"]);
    assert_eq!(codes(&focus.widest), ["C3 3/1 None"]);
    assert_eq!(codes(&focus.not_applicable), ["F5 1/1 Some(2)", "C5 1/5 Some(2)"]);
    assert_eq!(report.statement(Place::Own(7)), None);
}

#[test]
fn a_report_without_any_sheet_can_be_made() {
    let report = report(&frozen(&SHIPPED, [5, 35, 200]), &[]);
    assert_eq!((report.school.clone(), report.areas.len(), report.lines.len()), (None, 8, 3));
    assert!(report.statements().all(|s| s.overall.is_none() && s.cells.iter().all(|cell| cell.ratings().is_none())));
    let empty = report.focus(5);
    assert!(empty.lowest.is_empty() && empty.widest.is_empty() && empty.not_applicable.is_empty());
}
