//! One statement in full: who answered, N/A, the distribution in the scale's words, and what each group read.

use crate::app::input::Size;
use crate::app::workplace::results::rows::{Figure, Row, Rows};
use crate::domain::exact::Exact;
use crate::domain::instrument::Wording;
use crate::domain::report::Report;
use crate::domain::report::protection::Line;
use crate::domain::report::sentences::{self, NO_RATING};
use crate::domain::report::statement::{Cell, Hidden, Ratings, StatementResult};

/// The rows.
pub fn rows(report: &Report, statement: &StatementResult, note: Option<&String>, size: Size) -> Vec<Row> {
    let mut rows = Rows::new(size);
    rows.heading(&format!("{}  {}", statement.code, statement.title));
    let (answered, invited) = answered(statement);
    let axis = report.axis_of(statement);
    let overall = statement.overall.as_ref().map(|mean| match axis.level(mean) {
        Some(level) => format!("{} ({level})", mean.shown()),
        None => mean.shown().to_string(),
    });
    rows.paragraph(
        &match overall {
            Some(mean) => format!("Overall {mean} · {answered} of {invited} answered"),
            None => format!("Overall: {}", no_overall(statement)),
        },
        Row::Plain,
    );
    if let Some(note) = note {
        rows.paragraph(&format!("Note: {note}"), Row::Warm);
    }
    rows.push(Row::Blank);
    table(&mut rows, report, statement);
    for (line, cell) in report.lines.iter().zip(&statement.cells) {
        if let Cell::Hidden(hidden) = cell {
            rows.paragraph(&format!("{}: {}.", line.title, sentences::hidden(*hidden)), Row::Quiet);
        }
    }
    rows.heading("What each group read");
    wordings(&mut rows, report, &statement.wordings);
    rows.rows
}

/// Figures in a column for each line that has any, nothing where none has.
pub fn table(rows: &mut Rows, report: &Report, statement: &StatementResult) {
    let shown: Vec<(usize, &Cell, &Ratings)> =
        statement.cells.iter().enumerate().filter_map(|(line, cell)| Some((line, cell, cell.ratings()?))).collect();
    if shown.is_empty() {
        return;
    }
    rows.push(Row::Lines(shown.iter().map(|(line, ..)| *line).collect()));
    let each = |figure: &dyn Fn(&Ratings) -> Figure| -> Vec<(usize, Figure)> {
        shown.iter().map(|(line, _, ratings)| (*line, figure(ratings))).collect()
    };
    let axis = report.axis_of(statement);
    let mean = |cell: &Cell| Figure::words(cell.mean().map_or_else(|| value(cell), |mean| axis.told(mean)));
    rows.figures("mean", shown.iter().map(|(line, cell, _)| (*line, mean(cell))).collect());
    let answered = each(&|ratings| Figure::words(format!("{} of {}", ratings.answered(), ratings.invited)));
    rows.figures("answered of invited", answered);
    let scale = report.scale_of(statement);
    for (ix, words) in scale.map_or(&[][..], |scale| &scale.points).iter().enumerate() {
        let point = ix + 1;
        let cells = each(&|ratings| counted(ratings.points.get(ix).copied().unwrap_or(0), ratings.share(point)));
        rows.figures(&format!("{point} {words}"), cells);
    }
    let opt_out = scale.map_or("does not apply", |scale| scale.opt_out.as_str());
    let not_applicable = each(&|ratings| Figure::words(ratings.not_applicable.to_string()));
    rows.figures(&format!("N/A: {opt_out}"), not_applicable);
    rows.figures("unanswered", each(&|ratings| Figure::words(ratings.unanswered.to_string())));
    rows.push(Row::Blank);
}

/// A count and its share of those who answered.
pub fn counted(count: u32, share: Option<Exact>) -> Figure {
    match share {
        Some(share) => {
            let percent = share.percent();
            Figure { words: format!("{count} · {percent} %"), share: Some(percent.tenths()) }
        }
        None => Figure::words(count.to_string()),
    }
}

/// What each group of a line read; groups that read the same stand together.
pub fn wordings(rows: &mut Rows, report: &Report, wordings: &[Option<Wording>]) {
    for (at, line) in report.lines.iter().enumerate() {
        let mut said: Vec<String> = Vec::new();
        for wording in line.groups.iter().filter_map(|group| wordings.get(group.0)?.as_ref()) {
            let stem = wording.stem.as_ref().map_or_else(String::new, |stem| format!("{stem} "));
            let words = format!("{stem}{}", wording.text);
            if !said.contains(&words) {
                said.push(words);
            }
        }
        if said.is_empty() {
            said.push("not asked".to_owned());
        }
        for words in said {
            rows.of(at, &words);
        }
        for step in steps(line, wordings) {
            rows.of(at, &step);
        }
    }
}

/// The steps that the groups of a line chose from, each behind its number.
fn steps(line: &Line, wordings: &[Option<Wording>]) -> Vec<String> {
    let wording = line.groups.iter().find_map(|group| wordings.get(group.0)?.as_ref());
    let steps = wording.map_or(&[][..], |wording| &wording.steps);
    (1..).zip(steps).map(|(point, step): (usize, _)| format!("{point}  {step}")).collect()
}

/// A cell in a few words: its mean, or why there is none.
pub fn value(cell: &Cell) -> String {
    match cell {
        Cell::Mean { mean, .. } => mean.shown().to_string(),
        Cell::NoRating(_) => NO_RATING.to_owned(),
        Cell::Hidden(hidden) => short(*hidden).to_owned(),
    }
}

/// Why something is hidden, where there is little room.
pub fn short(hidden: Hidden) -> &'static str {
    match hidden {
        Hidden::NotAsked => "not asked",
        Hidden::NotChosen => "not chosen",
        Hidden::NoSheets => "no sheets",
        Hidden::GroupHidden => "too small",
        Hidden::NotBothAsked => "not both",
        Hidden::TooFew => "too few",
    }
}

/// Answered of invited over the lines that show counts.
pub fn answered(statement: &StatementResult) -> (u32, u32) {
    let ratings = || statement.cells.iter().filter_map(Cell::ratings);
    (ratings().map(Ratings::answered).sum(), ratings().map(|ratings| ratings.invited).sum())
}

/// Why a statement has no overall value.
pub fn no_overall(statement: &StatementResult) -> &'static str {
    if statement.cells.iter().any(|cell| matches!(cell, Cell::NoRating(_))) {
        return NO_RATING;
    }
    let hidden = statement.cells.iter().filter_map(|cell| match cell {
        Cell::Hidden(hidden) => Some(*hidden),
        Cell::Mean { .. } | Cell::NoRating(_) => None,
    });
    // What concerns the people comes before what was never asked.
    hidden.max_by_key(|hidden| *hidden as u8).map_or("no groups", sentences::hidden)
}
