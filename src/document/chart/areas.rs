//! The areas beside each other, and one area with its statements.

use crate::document::block::{Bar, BarRow, Bars};
use crate::document::chart::{Chart, answered, subtitle};
use crate::document::figures::{caution, marks, mean_length, on_scale, scale, shown, watermark};
use crate::domain::exact::Exact;
use crate::domain::instrument::Group;
use crate::domain::report::Report;
use crate::domain::report::area::{AreaCell, AreaResult};
use crate::domain::report::axis::Axis;
use crate::domain::report::sentences::{NO_RATING, hidden};
use crate::domain::report::statement::{Cell, Hidden, Ratings, StatementResult};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// All areas: the overall value and each group's.
pub fn areas(report: &Report, groups: &[Group], texts: &Texts) -> Chart {
    let mut foot = vec![answered(report, texts)];
    let axis = report.axis();
    if let Some(school) = &report.school {
        let average = Say::new("chart-school-average").with("mean", texts.say(&axis.says(&school.mean)));
        foot.push(texts.say(&average.with("areas", school.areas)));
    }
    let rows = report.areas.iter().map(|area| area_row(area, area.title.clone(), &axis, texts)).collect();
    let about = About { name: "areas", title: &texts.word("report-overview"), caption: "report-areas" };
    chart(report, groups, &about, (rows, foot), texts)
}

/// One area, by its letter: the area itself, then its statements. `None` where there is no such area.
pub fn area(report: &Report, groups: &[Group], letter: char, texts: &Texts) -> Option<Chart> {
    let area = report.areas.iter().find(|area| area.letter.eq_ignore_ascii_case(&letter))?;
    let chosen = area.statements.iter().filter(|statement| is_asked(statement));
    let axis = report.axis();
    let whole = area_row(area, texts.word("report-whole-area"), &axis, texts);
    let rows = std::iter::once(whole).chain(chosen.map(|statement| statement_row(statement, &axis, texts))).collect();
    let name = format!("area-{}", area.letter.to_ascii_lowercase());
    let title = format!("{} {}", area.letter, area.title);
    let about = About { name: &name, title: &title, caption: "report-statements" };
    Some(chart(report, groups, &about, (rows, vec![answered(report, texts)]), texts))
}

/// The areas of a report, as they can be asked for: `A Leadership, B …`.
pub fn letters(report: &Report) -> String {
    report.areas.iter().map(|area| format!("{} {}", area.letter, area.title)).collect::<Vec<_>>().join(", ")
}

/// What a chart is called: its file, its title, and by its message what the bars show.
struct About<'a> {
    name: &'a str,
    title: &'a str,
    caption: &'a str,
}

fn chart(
    report: &Report,
    groups: &[Group],
    about: &About,
    (rows, foot): (Vec<BarRow>, Vec<String>),
    texts: &Texts,
) -> Chart {
    let level = report.participation.level;
    let axis = report.axis();
    Chart {
        name: format!("{}-{}", about.name, report.facts.exercise.0),
        title: about.title.to_owned(),
        subtitle: subtitle(&report.facts, texts),
        caution: caution(level, texts),
        watermark: watermark(level, texts),
        marks: marks(report, groups, texts),
        bars: Bars {
            main: texts.word("report-overall"),
            caption: texts.say(&on_scale(texts.word(about.caption), scale(&axis))),
            ends: axis.ends(),
            rows,
        },
        ticks: Vec::new(),
        tick: None,
        foot,
        language: texts.language(),
    }
}

fn main_bar(overall: Option<&Exact>, behind: usize, axis: &Axis, texts: &Texts) -> Bar {
    let groups = || texts.say(&Say::new("chart-groups").with("groups", behind));
    let rest = if behind == 0 { String::new() } else { groups() };
    let length = overall.map(|mean| mean_length(mean, axis));
    Bar { mark: None, length, shown: shown(overall, axis, texts), rest, parts: Vec::new() }
}

fn area_row(area: &AreaResult, label: String, axis: &Axis, texts: &Texts) -> BarRow {
    let behind = area.cells.iter().filter(|cell| cell.mean().is_some()).count();
    let asked = area.cells.iter().enumerate().filter(|(_, cell)| **cell != AreaCell::Hidden(Hidden::NotAsked));
    let bars = asked.map(|(at, cell)| match cell {
        AreaCell::Mean { mean, core, optional } => {
            let rest = texts.say(&Say::new("chart-statements").with("count", core + optional));
            bar(at, Some(mean_length(mean, axis)), texts.say(&axis.says(mean)), rest)
        }
        AreaCell::NoRating => bar(at, None, texts.say(&NO_RATING), String::new()),
        AreaCell::Hidden(why) => bar(at, None, texts.say(&hidden(*why)), String::new()),
    });
    let main = main_bar(area.overall.as_ref(), behind, axis, texts);
    row(area.letter.to_string(), label, std::iter::once(main).chain(bars).collect())
}

/// Whether any group was asked and the school chose it.
fn is_asked(statement: &StatementResult) -> bool {
    let not_asked = |cell: &Cell| matches!(cell, Cell::Hidden(Hidden::NotAsked | Hidden::NotChosen));
    !statement.cells.iter().all(not_asked)
}

fn statement_row(statement: &StatementResult, axis: &Axis, texts: &Texts) -> BarRow {
    let behind = statement.cells.iter().filter(|cell| cell.mean().is_some()).count();
    let asked = statement.cells.iter().enumerate().filter(|(_, cell)| **cell != Cell::Hidden(Hidden::NotAsked));
    let bars = asked.map(|(at, cell)| match cell {
        Cell::Mean { mean, ratings } => {
            bar(at, Some(mean_length(mean, axis)), texts.say(&axis.says(mean)), behind_it(ratings, texts))
        }
        Cell::NoRating(ratings) => bar(at, None, texts.say(&NO_RATING), behind_it(ratings, texts)),
        Cell::Hidden(why) => bar(at, None, texts.say(&hidden(*why)), String::new()),
    });
    let main = main_bar(statement.overall.as_ref(), behind, axis, texts);
    row(statement.code.clone(), statement.title.clone(), std::iter::once(main).chain(bars).collect())
}

fn behind_it(ratings: &Ratings, texts: &Texts) -> String {
    let say = Say::new("chart-answered").with("answered", ratings.answered());
    texts.say(&say.with("invited", ratings.invited))
}

fn bar(at: usize, length: Option<u32>, shown: String, rest: String) -> Bar {
    Bar { mark: Some(at), length, shown, rest, parts: Vec::new() }
}

fn row(code: String, label: String, bars: Vec<Bar>) -> BarRow {
    BarRow { code, label, remark: None, said: Vec::new(), bars }
}
