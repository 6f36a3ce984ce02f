//! One statement in full: who answered, N/A, the distribution in the scale's words, and what each group read.

use crate::app::input::Size;
use crate::app::workplace::results::rows::{Figure, Row, Rows};
use crate::domain::exact::Exact;
use crate::domain::instrument::Wording;
use crate::domain::report::Report;
use crate::domain::report::protection::Line;
use crate::domain::report::sentences::{self, NO_RATING};
use crate::domain::report::statement::{Cell, Hidden, Ratings, StatementResult};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// The rows.
pub fn rows(
    report: &Report,
    statement: &StatementResult,
    note: Option<&String>,
    size: Size,
    texts: &'static Texts,
) -> Vec<Row> {
    let mut rows = Rows::new(size, texts);
    rows.heading(format!("{}  {}", statement.code, statement.title));
    rows.paragraph(overall(report, statement), Row::Plain);
    if let Some(note) = note {
        rows.paragraph(Say::new("detail-note").with("note", note.clone()), Row::Warm);
    }
    rows.push(Row::Blank);
    table(&mut rows, report, statement);
    for (line, cell) in report.lines.iter().zip(&statement.cells) {
        if let Cell::Hidden(hidden) = cell {
            rows.paragraph(why(line, *hidden), Row::Quiet);
        }
    }
    rows.heading("detail-read");
    wordings(&mut rows, report, &statement.wordings);
    rows.rows
}

/// The overall value and who is behind it, or why there is none.
fn overall(report: &Report, statement: &StatementResult) -> Say {
    let Some(mean) = &statement.overall else {
        return Say::new("detail-overall-why").with("why", no_overall(statement));
    };
    let shown = match report.axis_of(statement).level(mean) {
        Some(level) => Say::new("detail-level").with("mean", mean.shown()).with("level", level.to_owned()),
        None => mean.shown().into(),
    };
    let (answered, invited) = answered(statement);
    Say::new("detail-overall").with("mean", shown).with("count", answered).with("of", invited)
}

/// A line, and why it shows nothing.
pub fn why(line: &Line, hidden: Hidden) -> Say {
    Say::new("results-group-why").with("group", sentences::title(line)).with("why", sentences::hidden(hidden))
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
    let texts = rows.texts;
    let axis = report.axis_of(statement);
    let mean = |cell: &Cell| said(texts, cell.mean().map_or_else(|| value(cell), |mean| axis.says(mean)));
    rows.figures("detail-mean", shown.iter().map(|(line, cell, _)| (*line, mean(cell))).collect());
    let answered = each(&|ratings| said(texts, sentences::of(ratings.answered(), ratings.invited)));
    rows.figures("detail-answered", answered);
    let scale = report.scale_of(statement);
    for (ix, words) in scale.map_or(&[][..], |scale| &scale.points).iter().enumerate() {
        let point = ix + 1;
        let cells = each(&|ratings| counted(texts, ratings.points.get(ix).copied().unwrap_or(0), ratings.share(point)));
        rows.figures(format!("{point} {words}"), cells);
    }
    let opt_out = scale.map(|scale| Say::new("detail-na").with("words", scale.opt_out.clone()));
    let not_applicable = each(&|ratings| Figure::words(ratings.not_applicable.to_string()));
    rows.figures(opt_out.unwrap_or(Say::new("detail-na-alone")), not_applicable);
    rows.figures("detail-unanswered", each(&|ratings| Figure::words(ratings.unanswered.to_string())));
    rows.push(Row::Blank);
}

/// A count and its share of those who answered.
pub fn counted(texts: &Texts, count: u32, share: Option<Exact>) -> Figure {
    let Some(percent) = share.map(|share| share.percent()) else { return Figure::words(count.to_string()) };
    let say = |id: &'static str| texts.say(&Say::new(id).with("count", count).with("percent", percent));
    Figure {
        words: say("results-count-share"),
        narrow: say("results-count-share-narrow"),
        share: Some(percent.tenths()),
    }
}

/// A figure without a bar.
pub fn said(texts: &Texts, what: Say) -> Figure {
    Figure::words(texts.say(&what))
}

/// What each group of a line read; groups that read the same stand together.
pub fn wordings(rows: &mut Rows, report: &Report, wordings: &[Option<Wording>]) {
    for (at, line) in report.lines.iter().enumerate() {
        let mut said: Vec<Say> = Vec::new();
        for wording in line.groups.iter().filter_map(|group| wordings.get(group.0)?.as_ref()) {
            let stem = wording.stem.as_ref().map_or_else(String::new, |stem| format!("{stem} "));
            let words = Say::from(format!("{stem}{}", wording.text));
            if !said.contains(&words) {
                said.push(words);
            }
        }
        if said.is_empty() {
            said.push("detail-not-asked".into());
        }
        for words in said {
            rows.of(at, words);
        }
        for step in steps(line, wordings) {
            rows.of(at, step);
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
pub fn value(cell: &Cell) -> Say {
    match cell {
        Cell::Mean { mean, .. } => mean.shown().into(),
        Cell::NoRating(_) => NO_RATING,
        Cell::Hidden(hidden) => short(*hidden).into(),
    }
}

/// Why something is hidden, where there is little room: the name of a message.
pub fn short(hidden: Hidden) -> &'static str {
    match hidden {
        Hidden::NotAsked => "hidden-short-not-asked",
        Hidden::NotChosen => "hidden-short-not-chosen",
        Hidden::NoSheets => "hidden-short-no-sheets",
        Hidden::GroupHidden => "hidden-short-too-small",
        Hidden::NotBothAsked => "hidden-short-not-both",
        Hidden::TooFew => "hidden-short-too-few",
    }
}

/// Answered of invited over the lines that show counts.
pub fn answered(statement: &StatementResult) -> (u32, u32) {
    let ratings = || statement.cells.iter().filter_map(Cell::ratings);
    (ratings().map(Ratings::answered).sum(), ratings().map(|ratings| ratings.invited).sum())
}

/// Why a statement has no overall value.
pub fn no_overall(statement: &StatementResult) -> Say {
    if statement.cells.iter().any(|cell| matches!(cell, Cell::NoRating(_))) {
        return NO_RATING;
    }
    let hidden = statement.cells.iter().filter_map(|cell| match cell {
        Cell::Hidden(hidden) => Some(*hidden),
        Cell::Mean { .. } | Cell::NoRating(_) => None,
    });
    // What concerns the people comes before what was never asked.
    hidden.max_by_key(|hidden| *hidden as u8).map_or(Say::new("detail-no-groups"), sentences::hidden)
}
