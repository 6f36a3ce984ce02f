//! The areas beside each other, and one area with its statements.

use crate::document::block::{Bar, BarRow, Bars, OVERALL};
use crate::document::chart::{Chart, answered, subtitle};
use crate::document::figures::{caution, marks, mean_length, shown, watermark};
use crate::domain::exact::Exact;
use crate::domain::instrument::Group;
use crate::domain::report::Report;
use crate::domain::report::area::{AreaCell, AreaResult};
use crate::domain::report::axis::Axis;
use crate::domain::report::sentences::{NO_RATING, hidden};
use crate::domain::report::statement::{Cell, Hidden, Ratings, StatementResult};

/// All areas: the overall value and each group's.
pub fn areas(report: &Report, groups: &[Group]) -> Chart {
    let mut foot = vec![answered(report)];
    if let Some(school) = &report.school {
        let behind = if school.areas == 1 {
            "from 1 area".to_owned()
        } else {
            format!("the mean of {} areas, each weighing the same", school.areas)
        };
        foot.push(format!("School average: {}, {behind}.", report.axis().told(&school.mean)));
    }
    let axis = report.axis();
    let rows = report.areas.iter().map(|area| area_row(area, area.title.clone(), &axis)).collect();
    chart(report, groups, "areas", "Overview of areas", ("Areas", rows), foot)
}

/// One area, by its letter: the area itself, then its statements. `None` where there is no such area.
pub fn area(report: &Report, groups: &[Group], letter: char) -> Option<Chart> {
    let area = report.areas.iter().find(|area| area.letter.eq_ignore_ascii_case(&letter))?;
    let chosen = area.statements.iter().filter(|statement| is_asked(statement));
    let axis = report.axis();
    let whole = area_row(area, "The whole area".to_owned(), &axis);
    let rows = std::iter::once(whole).chain(chosen.map(|statement| statement_row(statement, &axis))).collect();
    let name = format!("area-{}", area.letter.to_ascii_lowercase());
    let title = format!("{} {}", area.letter, area.title);
    Some(chart(report, groups, &name, &title, ("Statements", rows), vec![answered(report)]))
}

/// The areas of a report, as they can be asked for: `A Leadership, B …`.
pub fn letters(report: &Report) -> String {
    report.areas.iter().map(|area| format!("{} {}", area.letter, area.title)).collect::<Vec<_>>().join(", ")
}

fn chart(
    report: &Report,
    groups: &[Group],
    name: &str,
    title: &str,
    (caption, rows): (&str, Vec<BarRow>),
    foot: Vec<String>,
) -> Chart {
    let level = report.participation.level;
    let axis = report.axis();
    Chart {
        name: format!("{name}-{}", report.facts.exercise.0),
        title: title.to_owned(),
        subtitle: subtitle(&report.facts),
        caution: caution(level),
        watermark: watermark(level),
        marks: marks(report, groups),
        bars: Bars {
            main: OVERALL.to_owned(),
            caption: format!("{caption}, {}", axis.words()),
            ends: axis.ends(),
            rows,
        },
        ticks: Vec::new(),
        tick: None,
        foot,
    }
}

fn main_bar(overall: Option<&Exact>, behind: usize, axis: &Axis) -> Bar {
    let groups = if behind == 1 { "from 1 group".to_owned() } else { format!("mean of {behind} groups") };
    let rest = if behind == 0 { String::new() } else { groups };
    let length = overall.map(|mean| mean_length(mean, axis));
    Bar { mark: None, length, shown: shown(overall, axis), rest, parts: Vec::new() }
}

fn area_row(area: &AreaResult, label: String, axis: &Axis) -> BarRow {
    let behind = area.cells.iter().filter(|cell| cell.mean().is_some()).count();
    let asked = area.cells.iter().enumerate().filter(|(_, cell)| **cell != AreaCell::Hidden(Hidden::NotAsked));
    let bars = asked.map(|(at, cell)| match cell {
        AreaCell::Mean { mean, core, optional } => {
            let count = core + optional;
            let rest = if count == 1 { "1 statement".to_owned() } else { format!("{count} statements") };
            bar(at, Some(mean_length(mean, axis)), axis.told(mean), rest)
        }
        AreaCell::NoRating => bar(at, None, NO_RATING.to_owned(), String::new()),
        AreaCell::Hidden(why) => bar(at, None, hidden(*why).to_owned(), String::new()),
    });
    let main = main_bar(area.overall.as_ref(), behind, axis);
    row(area.letter.to_string(), label, std::iter::once(main).chain(bars).collect())
}

/// Whether any group was asked and the school chose it.
fn is_asked(statement: &StatementResult) -> bool {
    let not_asked = |cell: &Cell| matches!(cell, Cell::Hidden(Hidden::NotAsked | Hidden::NotChosen));
    !statement.cells.iter().all(not_asked)
}

fn statement_row(statement: &StatementResult, axis: &Axis) -> BarRow {
    let behind = statement.cells.iter().filter(|cell| cell.mean().is_some()).count();
    let asked = statement.cells.iter().enumerate().filter(|(_, cell)| **cell != Cell::Hidden(Hidden::NotAsked));
    let bars = asked.map(|(at, cell)| match cell {
        Cell::Mean { mean, ratings } => bar(at, Some(mean_length(mean, axis)), axis.told(mean), behind_it(ratings)),
        Cell::NoRating(ratings) => bar(at, None, NO_RATING.to_owned(), behind_it(ratings)),
        Cell::Hidden(why) => bar(at, None, hidden(*why).to_owned(), String::new()),
    });
    let main = main_bar(statement.overall.as_ref(), behind, axis);
    row(statement.code.clone(), statement.title.clone(), std::iter::once(main).chain(bars).collect())
}

fn behind_it(ratings: &Ratings) -> String {
    format!("{} of {} answered", ratings.answered(), ratings.invited)
}

fn bar(at: usize, length: Option<u32>, shown: String, rest: String) -> Bar {
    Bar { mark: Some(at), length, shown, rest, parts: Vec::new() }
}

fn row(code: String, label: String, bars: Vec<Bar>) -> BarRow {
    BarRow { code, label, remark: None, said: Vec::new(), bars }
}
