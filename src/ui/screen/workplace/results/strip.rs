//! All statements of one group on one page: a strip for each area, higher signs for higher means.

use crate::app::input::Target;
use crate::app::workplace::results::report::OpenReport;
use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::focus::Place;
use crate::domain::report::sentences::{self, standing};
use crate::domain::report::statement::{Cell, Hidden, StatementResult};
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::results::columns;
use crate::ui::screen::workplace::results::look::Look;
use crate::ui::screen::workplace::results::report::{BODY, empty};
use crate::ui::screen::{LEFT, scroll};
use crate::ui::theme::{Glyph, Role};

/// Columns of a statement.
const CELL: u16 = 5;
/// Columns from which an area's title stands beside its strip, not above it.
const BESIDE: u16 = 110;
/// Columns of a title beside its strip.
const TITLE: u16 = 36;
/// Columns of a letter, or of `own`, beside its strip.
const LETTER: u16 = 4;

/// One row of the strips: statements of an area or the own ones, and the position of the first of them among all.
struct StripRow {
    area: Option<usize>,
    first: usize,
    count: usize,
    heads: bool,
    number: usize,
}

/// Draws the strips of the line that is turned to.
pub fn draw(canvas: &mut Canvas, it: &OpenReport, looks: &[Look]) {
    let (Some(line), Some(look)) = (it.report.lines.get(it.line), looks.get(it.line)) else {
        return empty(canvas, "results-no-groups");
    };
    let wide = columns(canvas);
    let after = canvas.text(LEFT, BODY, 3, &look.letters, look.role);
    let counts = canvas.say(sentences::of(line.sheets, line.invited));
    let after = canvas.text(after + 1, BODY, wide, &canvas.say(sentences::title(line)), Role::Strong);
    canvas.text(after + 2, BODY, wide, &counts, Role::Plain);
    let which = Say::new("results-group-at").with("at", it.line + 1).with("of", looks.len());
    canvas.text_right(LEFT + wide, BODY, &canvas.say(which), Role::Muted);
    let mut top = BODY + 1;
    if let Some(words) = standing(line, &it.report.facts) {
        top += canvas.paragraph(LEFT, top, wide, 2, &canvas.say(words), Role::Warm);
    }
    let bottom = canvas.size().rows.saturating_sub(3);
    explain(canvas, bottom.saturating_sub(2), it);
    let height = usize::from(bottom.saturating_sub(top + if canvas.size().rows < 24 { 2 } else { 3 })).max(1);
    let (shape, rows) = fitting(&it.report, wide, height);
    let here = |row: &StripRow| row.first <= it.cell && it.cell < row.first + row.count;
    let lines = lines(&rows, &shape);
    let is_cursor = |(row, part): &(usize, Line)| *part == Line::Values && rows.get(*row).is_some_and(here);
    let cursor = lines.iter().position(is_cursor).unwrap_or(0);
    let first = scroll(cursor, lines.len(), height);
    for (row, (at, part)) in (top..).zip(lines.into_iter().skip(first).take(height)) {
        if let Some(strip) = rows.get(at) {
            draw_line(canvas, (row, shape.left), strip, part, it, look);
        }
    }
}

/// What stands around the values.
struct Shape {
    /// Columns before the values.
    left: u16,
    /// Whether an area's title stands above its values; else it stands beside them, or its letter alone.
    above: bool,
    /// Whether every value has its code above it.
    codes: bool,
}

/// The most talkative shape in which all strips fit on the page; where none does, the shortest.
fn fitting(report: &Report, wide: u16, height: usize) -> (Shape, Vec<StripRow>) {
    let beside = wide >= BESIDE;
    let shapes = [
        Shape { left: if beside { TITLE } else { 2 }, above: !beside, codes: true },
        Shape { left: if beside { TITLE } else { 2 }, above: !beside, codes: false },
        Shape { left: LETTER, above: false, codes: true },
        Shape { left: LETTER, above: false, codes: false },
    ];
    let mut tried = Vec::new();
    for shape in shapes {
        let rows = strip_rows(report, usize::from(wide.saturating_sub(shape.left) / CELL).max(1));
        let fits = lines(&rows, &shape).len() <= height;
        if fits {
            return (shape, rows);
        }
        tried.push((shape, rows));
    }
    tried.pop().unwrap_or((Shape { left: LETTER, above: false, codes: false }, Vec::new()))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Title,
    Codes,
    Values,
}

/// The lines of all strips: a title above its first strip, codes, values.
fn lines(rows: &[StripRow], shape: &Shape) -> Vec<(usize, Line)> {
    let mut lines = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        if row.heads && shape.above {
            lines.push((at, Line::Title));
        }
        if shape.codes {
            lines.push((at, Line::Codes));
        }
        lines.push((at, Line::Values));
    }
    lines
}

fn strip_rows(report: &Report, in_row: usize) -> Vec<StripRow> {
    let mut rows = Vec::new();
    let mut first = 0;
    let areas = report.areas.iter().enumerate().map(|(at, area)| (Some(at), area.statements.len()));
    for (area, count) in areas.chain(std::iter::once((None, report.own.len()))) {
        let mut left = count;
        while left > 0 {
            let here = left.min(in_row);
            rows.push(StripRow { area, first, count: here, heads: left == count, number: count - left });
            first += here;
            left -= here;
        }
    }
    rows
}

fn draw_line(canvas: &mut Canvas, (row, left): (u16, u16), strip: &StripRow, part: Line, it: &OpenReport, look: &Look) {
    if part == Line::Title || (part == Line::Values && strip.heads) {
        let titled = part == Line::Title || left == TITLE;
        match strip.area.and_then(|at| it.report.areas.get(at)) {
            Some(area) => {
                let after = canvas.text(LEFT, row, 3, &area.letter.to_string(), Role::hue(&area.hue));
                let title = if titled { area.title.as_str() } else { "" };
                canvas.text(after + 1, row, TITLE.saturating_sub(6), title, Role::Muted);
            }
            None if titled => {
                canvas.text(LEFT, row, TITLE.saturating_sub(2), &canvas.say("strip-own-statements"), Role::Plain);
            }
            None => {
                canvas.text(LEFT, row, LETTER, &canvas.say("strip-own"), Role::Plain);
            }
        }
        if part == Line::Title {
            return;
        }
    }
    for place in 0..strip.count {
        let of = match strip.area {
            Some(area) => Place::Area { area, statement: strip.number + place },
            None => Place::Own(strip.number + place),
        };
        let Some(statement) = it.report.statement(of) else { continue };
        let at = strip.first + place;
        let column = LEFT + left + CELL * place as u16;
        canvas.hit(column, row, CELL, 1, Target::Row(at));
        if part == Line::Codes {
            canvas.text(column + 1, row, CELL - 1, &statement.code, Role::Muted);
        } else {
            draw_value(canvas, (column, row), statement, it, (at == it.cell, look));
        }
    }
}

fn draw_value(
    canvas: &mut Canvas,
    (column, row): (u16, u16),
    statement: &StatementResult,
    it: &OpenReport,
    (here, look): (bool, &Look),
) {
    if here {
        let sign = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(column, row, 1, sign, Role::Accent);
    }
    let theme = canvas.theme();
    match statement.cells.get(it.line) {
        Some(Cell::Mean { mean, .. }) => {
            let shown = mean.shown();
            let (part, whole) = it.report.axis_of(statement).part(shown);
            let sign = theme.height(part, whole);
            let after = canvas.text(column + 1, row, 1, sign, look.role);
            canvas.text(after, row, 3, &canvas.say(shown), if here { Role::Strong } else { Role::Plain });
        }
        Some(Cell::NoRating(_)) => {
            canvas.text(column + 1, row, CELL - 1, &canvas.say("strip-na"), Role::Muted);
        }
        Some(Cell::Hidden(hidden)) => {
            let sign = theme.glyph(hidden_sign(*hidden));
            canvas.text(column + 2, row, 1, sign, Role::Muted);
        }
        None => {}
    }
}

fn hidden_sign(hidden: Hidden) -> Glyph {
    match hidden {
        Hidden::NotAsked => Glyph::NotAsked,
        Hidden::NotChosen => Glyph::NotChosen,
        Hidden::NoSheets | Hidden::GroupHidden | Hidden::NotBothAsked | Hidden::TooFew => Glyph::NotShown,
    }
}

/// The statement under the cursor in words, and what the signs mean.
fn explain(canvas: &mut Canvas, row: u16, it: &OpenReport) {
    let wide = columns(canvas);
    let [whole, short] = ["strip-legend", "strip-legend-narrow"].map(|id| canvas.say(legend(canvas, it, id)));
    let legend = if canvas.width(&whole) > wide { short } else { whole };
    canvas.text(LEFT, row + 1, wide, &legend, Role::Muted);
    let Some(statement) = it.here().and_then(|place| it.report.statement(place)) else { return };
    let words = match statement.cells.get(it.line) {
        Some(Cell::Mean { mean, ratings }) => {
            let say = Say::new("strip-answered").with("mean", it.report.axis_of(statement).says(mean));
            canvas.say(say.with("count", ratings.answered()).with("of", ratings.invited))
        }
        Some(Cell::NoRating(ratings)) => {
            let say = Say::new("strip-no-rating").with("count", ratings.not_applicable);
            canvas.say(say.with("of", ratings.invited))
        }
        Some(Cell::Hidden(hidden)) => canvas.say(sentences::hidden(*hidden)),
        None => String::new(),
    };
    let right = canvas.text_right(LEFT + wide, row, &words, Role::Strong);
    let title = format!("{}  {}", statement.code, statement.title);
    canvas.text(LEFT, row, right.saturating_sub(LEFT + 2), &title, Role::Plain);
}

/// What the signs mean; where there is room with a scale's ends as means.
fn legend(canvas: &Canvas, it: &OpenReport, id: &'static str) -> Say {
    let axis = it.report.axis();
    let (lowest, highest) = axis.ends();
    let is_mean = !axis.has_levels() && id == "strip-legend";
    let end = |words: String, point: usize| -> Say {
        if is_mean { Exact::whole(u64::try_from(point).unwrap_or(0)).shown().into() } else { words.into() }
    };
    let say = Say::new(id).with("lowest", end(lowest, 1)).with("highest", end(highest, axis.points()));
    let theme = canvas.theme();
    let say = say.with("low", theme.height(0, 40).to_owned()).with("high", theme.height(40, 40).to_owned());
    let signs = [("not-asked", Glyph::NotAsked), ("not-chosen", Glyph::NotChosen), ("hidden", Glyph::NotShown)];
    signs.into_iter().fold(say, |say, (name, glyph)| say.with(name, theme.glyph(glyph).to_owned()))
}
