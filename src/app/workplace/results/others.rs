//! One of the other areas, in the view its type needs: average, average rank, distribution, or who ticked what.

use crate::app::input::Size;
use crate::app::workplace::results::detail::{counted, no_overall, said, short, table, value, why, wordings};
use crate::app::workplace::results::rows::{Figure, Row, Rows};
use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::axis::Axis;
use crate::domain::report::other::{ChoiceCell, ChoiceResult, Chosen, OtherItem, OtherResult, View};
use crate::domain::report::sentences::{self, NO_RATING};
use crate::domain::report::statement::{Cell, Hidden, StatementResult};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// Whether there is more to be read of it than averages: how many chose each point. Choices tell that at once.
pub fn has_more(other: &OtherResult) -> bool {
    other.items.iter().any(|item| matches!(item, OtherItem::Rated(_)))
}

/// The rows; `in_full` with how many chose each point of what was rated.
pub fn rows(report: &Report, other: &OtherResult, in_full: bool, size: Size, texts: &'static Texts) -> Vec<Row> {
    let mut rows = Rows::new(size, texts);
    let heading = Say::new("others-heading").with("at", other.number);
    let heading = heading.with("of", report.others.len().max(usize::from(other.number)));
    rows.heading(heading.with("title", other.title.clone()));
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
            rows.paragraph(why(line, hidden), Row::Quiet);
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
        let words = Say::new("others-scale").with("lowest", lowest.clone()).with("points", points.to_string());
        let words = words.with("highest", highest.clone()).with("apart", scale.opt_out.clone());
        rows.paragraph(words, Row::Quiet);
        rows.push(Row::Blank);
    }
}

fn rated(rows: &mut Rows, report: &Report, statement: &StatementResult, headed: &mut Vec<usize>) {
    let shown = |cell: &Cell| !matches!(cell, Cell::Hidden(hidden) if *hidden != Hidden::TooFew);
    let cells: Vec<(usize, &Cell)> = statement.cells.iter().enumerate().filter(|(_, cell)| shown(cell)).collect();
    if cells.is_empty() {
        let words = Say::new("results-title-why").with("title", statement.title.clone());
        return rows.paragraph(words.with("why", no_overall(statement)), Row::Quiet);
    }
    let lines: Vec<usize> = cells.iter().map(|(line, _)| *line).collect();
    if lines != *headed {
        rows.push(Row::Lines(lines.clone()));
        *headed = lines;
    }
    let (texts, axis) = (rows.texts, report.axis_of(statement));
    let mean =
        |cell: &Cell| Figure { share: cell.mean().map(|mean| on_scale(mean, &axis)), ..said(texts, value(cell)) };
    rows.figures(
        with_overall(statement, cells.len() > 1),
        cells.iter().map(|(line, cell)| (*line, mean(cell))).collect(),
    );
    let counts = |cell: &Cell| match cell.ratings() {
        Some(ratings) => said(texts, sentences::of(ratings.answered(), ratings.invited)),
        None => Figure::default(),
    };
    rows.figures("others-answered", cells.iter().map(|(line, cell)| (*line, counts(cell))).collect());
    let apart = |cell: &Cell| cell.ratings().map_or(0, |ratings| ratings.not_applicable);
    if cells.iter().any(|(_, cell)| apart(cell) > 0) {
        let words = |cell: &Cell| Figure::words(apart(cell).to_string());
        rows.figures("others-apart", cells.iter().map(|(line, cell)| (*line, words(cell))).collect());
    }
}

/// The title of what was rated, with its overall value where that is wanted.
fn with_overall(statement: &StatementResult, is_wanted: bool) -> Say {
    match &statement.overall {
        Some(overall) if is_wanted => {
            Say::new("others-overall").with("title", statement.title.clone()).with("mean", overall.shown())
        }
        Some(_) | None => statement.title.clone().into(),
    }
}

/// How many chose each point, in counts and percent, and what each group read.
fn rated_in_full(rows: &mut Rows, report: &Report, statement: &StatementResult) {
    rows.heading(with_overall(statement, true));
    table(rows, report, statement);
    for (line, cell) in report.lines.iter().zip(&statement.cells) {
        // That it was not asked stands where its wording would.
        if let Cell::Hidden(hidden) = cell
            && *hidden != Hidden::NotAsked
        {
            rows.paragraph(why(line, *hidden), Row::Quiet);
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
        View::Rank => "others-ranks",
        View::Distribution => "others-shares",
        View::Ticked => "others-ticked",
    };
    rows.paragraph(what, Row::Quiet);
    rows.push(Row::Blank);
    let cells: Vec<(usize, &ChoiceCell)> = choice.cells.iter().enumerate().filter(|(_, cell)| is_told(cell)).collect();
    if cells.is_empty() {
        return;
    }
    rows.push(Row::Lines(cells.iter().map(|(line, _)| *line).collect()));
    let texts = rows.texts;
    let too_few = said(texts, short(Hidden::TooFew).into());
    let each = |figure: &dyn Fn(&Chosen) -> Figure, hidden: &Figure| -> Vec<(usize, Figure)> {
        let one = |cell: &ChoiceCell| cell.chosen().map_or_else(|| hidden.clone(), figure);
        cells.iter().map(|(line, cell)| (*line, one(cell))).collect()
    };
    let answered = |chosen: &Chosen| said(texts, sentences::of(chosen.answered, chosen.invited));
    let none = Figure::default();
    rows.figures("detail-answered", each(&answered, &too_few));
    if choice.view == View::Rank {
        let rank = |chosen: &Chosen| said(texts, chosen.rank.as_ref().map_or(NO_RATING, |rank| rank.shown().into()));
        rows.figures("others-average-rank", each(&rank, &none));
        if let Some(overall) = choice.overall.as_ref().filter(|_| cells.len() > 1) {
            rows.paragraph(Say::new("others-average-rank-all").with("rank", overall.shown()), Row::Plain);
        }
    }
    for (at, option) in choice.options.iter().enumerate() {
        let share = |chosen: &Chosen| counted(texts, chosen.options.get(at).copied().unwrap_or(0), chosen.share(at));
        let number = if choice.view == View::Rank { format!("{} ", at + 1) } else { String::new() };
        rows.figures(format!("{number}{}", option.text), each(&share, &none));
    }
    if let Some(apart) = &choice.apart {
        rows.figures(apart.clone(), each(&|chosen| Figure::words(chosen.apart.to_string()), &none));
    }
    rows.figures("detail-unanswered", each(&|chosen| Figure::words(chosen.unanswered.to_string()), &none));
    rows.heading("detail-read");
    wordings(rows, report, &choice.wordings);
}

/// Whether a line has a column: it shows figures, or has too few answers for them.
fn is_told(cell: &ChoiceCell) -> bool {
    match cell {
        ChoiceCell::Shown(_) => true,
        ChoiceCell::Hidden(hidden) => *hidden == Hidden::TooFew,
    }
}
