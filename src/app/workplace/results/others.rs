//! One of the other areas, in the view its type needs: average, average rank, distribution, or who ticked what.

use crate::app::input::Size;
use crate::app::workplace::results::detail::{counted, no_overall, short, table, value, wordings};
use crate::app::workplace::results::rows::{Figure, Row, Rows};
use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::axis::Axis;
use crate::domain::report::other::{ChoiceCell, ChoiceResult, Chosen, OtherItem, OtherResult, View};
use crate::domain::report::sentences::{self, NO_RATING};
use crate::domain::report::statement::{Cell, Hidden, StatementResult};

/// Whether there is more to be read of it than averages: how many chose each point. Choices tell that at once.
pub fn has_more(other: &OtherResult) -> bool {
    other.items.iter().any(|item| matches!(item, OtherItem::Rated(_)))
}

/// The rows; `in_full` with how many chose each point of what was rated.
pub fn rows(report: &Report, other: &OtherResult, in_full: bool, size: Size) -> Vec<Row> {
    let mut rows = Rows::new(size);
    rows.heading(&format!(
        "{} of {}  {}",
        other.number,
        report.others.len().max(usize::from(other.number)),
        other.title
    ));
    scale(&mut rows, report, other);
    let mut headed = Vec::new();
    for item in &other.items {
        match item {
            OtherItem::Rated(statement) if in_full => rated_in_full(&mut rows, report, statement),
            OtherItem::Rated(statement) => rated(&mut rows, report, statement, &mut headed),
            OtherItem::Chosen(choice) => chosen(&mut rows, report, choice),
        }
    }
    // In full every item says it for itself.
    if !(in_full && has_more(other)) {
        not_asked(&mut rows, report, other);
    }
    rows.rows
}

/// Groups that have no figures here, each with the reason.
fn not_asked(rows: &mut Rows, report: &Report, other: &OtherResult) {
    rows.push(Row::Blank);
    for (at, line) in report.lines.iter().enumerate() {
        let hidden = other.items.first().and_then(|item| match item {
            OtherItem::Rated(statement) => match statement.cells.get(at) {
                Some(Cell::Hidden(hidden)) => Some(*hidden),
                Some(Cell::Mean { .. } | Cell::NoRating(_)) | None => None,
            },
            OtherItem::Chosen(choice) => match choice.cells.get(at) {
                Some(ChoiceCell::Hidden(hidden)) => Some(*hidden),
                Some(ChoiceCell::Shown(_)) | None => None,
            },
        });
        if let Some(hidden) = hidden.filter(|hidden| *hidden != Hidden::TooFew) {
            rows.paragraph(&format!("{}: {}.", line.title, sentences::hidden(hidden)), Row::Quiet);
        }
    }
}

/// What the ends of the scale mean, once for all items.
fn scale(rows: &mut Rows, report: &Report, other: &OtherResult) {
    let first = other.items.iter().find_map(|item| match item {
        OtherItem::Rated(statement) => Some(statement.scale),
        OtherItem::Chosen(_) => None,
    });
    if let Some(scale) = first.and_then(|at| report.scales.get(at)) {
        let [lowest, .., highest] = scale.points.as_slice() else { return };
        let points = scale.points.len();
        let words = format!("Average of 1 ({lowest}) to {points} ({highest}); \"{}\" stands apart.", scale.opt_out);
        rows.paragraph(&words, Row::Quiet);
        rows.push(Row::Blank);
    }
}

fn rated(rows: &mut Rows, report: &Report, statement: &StatementResult, headed: &mut Vec<usize>) {
    let shown = |cell: &Cell| !matches!(cell, Cell::Hidden(hidden) if *hidden != Hidden::TooFew);
    let cells: Vec<(usize, &Cell)> = statement.cells.iter().enumerate().filter(|(_, cell)| shown(cell)).collect();
    if cells.is_empty() {
        return rows.paragraph(&format!("{}: {}", statement.title, no_overall(statement)), Row::Quiet);
    }
    let lines: Vec<usize> = cells.iter().map(|(line, _)| *line).collect();
    if lines != *headed {
        rows.push(Row::Lines(lines.clone()));
        *headed = lines;
    }
    let label = match &statement.overall {
        Some(overall) if cells.len() > 1 => format!("{}: overall {}", statement.title, overall.shown()),
        Some(_) | None => statement.title.clone(),
    };
    let axis = report.axis_of(statement);
    let mean = |cell: &Cell| Figure { words: value(cell), share: cell.mean().map(|mean| on_scale(mean, &axis)) };
    rows.figures(&label, cells.iter().map(|(line, cell)| (*line, mean(cell))).collect());
    let counts = |cell: &Cell| match cell.ratings() {
        Some(ratings) => Figure::words(format!("{} of {}", ratings.answered(), ratings.invited)),
        None => Figure::default(),
    };
    rows.figures("· answered of invited", cells.iter().map(|(line, cell)| (*line, counts(cell))).collect());
    let apart = |cell: &Cell| cell.ratings().map_or(0, |ratings| ratings.not_applicable);
    if cells.iter().any(|(_, cell)| apart(cell) > 0) {
        let words = |cell: &Cell| Figure::words(apart(cell).to_string());
        rows.figures("· stood apart", cells.iter().map(|(line, cell)| (*line, words(cell))).collect());
    }
}

/// How many chose each point, in counts and percent, and what each group read.
fn rated_in_full(rows: &mut Rows, report: &Report, statement: &StatementResult) {
    rows.heading(&match &statement.overall {
        Some(overall) => format!("{}: overall {}", statement.title, overall.shown()),
        None => statement.title.clone(),
    });
    table(rows, report, statement);
    for (line, cell) in report.lines.iter().zip(&statement.cells) {
        // That it was not asked stands where its wording would.
        if let Cell::Hidden(hidden) = cell
            && *hidden != Hidden::NotAsked
        {
            rows.paragraph(&format!("{}: {}.", line.title, sentences::hidden(*hidden)), Row::Quiet);
        }
    }
    wordings(rows, report, &statement.wordings);
}

/// How far up its scale a mean lies, in thousandths, by the number that is printed.
fn on_scale(mean: &Exact, axis: &Axis) -> u64 {
    let (part, whole) = axis.part(mean.shown());
    part.saturating_mul(1000).checked_div(whole).unwrap_or(0)
}

fn chosen(rows: &mut Rows, report: &Report, choice: &ChoiceResult) {
    let what = match choice.view {
        View::Rank => "Average rank of the options, 1 for the first; and the share who chose each.",
        View::Distribution => "The share who chose each option.",
        View::Ticked => {
            "The share who ticked each option, among those who ticked any or none of these; together they can exceed 100 %."
        }
    };
    rows.paragraph(what, Row::Quiet);
    rows.push(Row::Blank);
    let cells: Vec<(usize, &ChoiceCell)> = choice.cells.iter().enumerate().filter(|(_, cell)| is_told(cell)).collect();
    if cells.is_empty() {
        return;
    }
    rows.push(Row::Lines(cells.iter().map(|(line, _)| *line).collect()));
    let each = |figure: &dyn Fn(&Chosen) -> Figure, hidden: &str| -> Vec<(usize, Figure)> {
        let one = |cell: &ChoiceCell| cell.chosen().map_or_else(|| Figure::words(hidden), figure);
        cells.iter().map(|(line, cell)| (*line, one(cell))).collect()
    };
    let answered = |chosen: &Chosen| Figure::words(format!("{} of {}", chosen.answered, chosen.invited));
    rows.figures("answered of invited", each(&answered, short(Hidden::TooFew)));
    if choice.view == View::Rank {
        let rank = |chosen: &Chosen| {
            Figure::words(chosen.rank.as_ref().map_or_else(|| NO_RATING.to_owned(), |rank| rank.shown().to_string()))
        };
        rows.figures("average rank", each(&rank, ""));
        if let Some(overall) = choice.overall.as_ref().filter(|_| cells.len() > 1) {
            rows.paragraph(&format!("average rank of all groups: {}", overall.shown()), Row::Plain);
        }
    }
    for (at, option) in choice.options.iter().enumerate() {
        let share = |chosen: &Chosen| counted(chosen.options.get(at).copied().unwrap_or(0), chosen.share(at));
        let number = if choice.view == View::Rank { format!("{} ", at + 1) } else { String::new() };
        rows.figures(&format!("{number}{}", option.text), each(&share, ""));
    }
    if let Some(apart) = &choice.apart {
        rows.figures(apart, each(&|chosen| Figure::words(chosen.apart.to_string()), ""));
    }
    rows.figures("unanswered", each(&|chosen| Figure::words(chosen.unanswered.to_string()), ""));
    rows.heading("What each group read");
    wordings(rows, report, &choice.wordings);
}

/// Whether a line has a column: it shows figures, or has too few answers for them.
fn is_told(cell: &ChoiceCell) -> bool {
    match cell {
        ChoiceCell::Shown(_) => true,
        ChoiceCell::Hidden(hidden) => *hidden == Hidden::TooFew,
    }
}
