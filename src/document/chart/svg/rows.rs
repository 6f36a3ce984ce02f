//! Rows of bars: what is measured at the left, or above where it is narrow, then a bar per line with its figure.

use crate::document::Mark;
use crate::document::block::{Bar, BarRow, Bars};
use crate::document::chart::svg::letters::Face;
use crate::document::chart::svg::sketch::{ACCENT, INK, MAIN, RULE, SOFT, Side, Sketch, WASH, colour, letter_width};

/// Units below which what is measured stands above its bars, and what they rest on below them.
const NARROW: f64 = 620.0;
/// Between columns.
const GAP: f64 = 10.0;
/// Shortest bar, so that the lowest value is seen too.
const BAR_MIN: f64 = 2.0;
const LABEL: Face = Face { size: 14.0, bold: true };
const CODE: Face = Face { size: 12.0, bold: true };
const MAIN_FIGURE: Face = Face { size: 16.0, bold: true };
const FIGURE: Face = Face { size: 13.5, bold: true };
const REST: Face = Face { size: 12.0, bold: false };
const AXIS: Face = Face { size: 12.0, bold: false };

/// Rows to draw.
pub struct Rows<'a> {
    /// The bars.
    pub bars: &'a Bars,
    /// Their lines.
    pub marks: &'a [Mark],
    /// Places that are marked on the axis, by row, in thousandths.
    pub ticks: &'a [Option<u32>],
    /// Where they begin.
    pub left: f64,
    /// How wide they are.
    pub width: f64,
}

/// Where the columns stand.
struct Columns {
    narrow: bool,
    /// Width of what is measured.
    label: f64,
    letter: f64,
    track: f64,
    track_width: f64,
    figure: f64,
    figure_width: f64,
    rest: f64,
    rest_width: f64,
}

impl Rows<'_> {
    /// Draws all below `y` and returns where they end.
    pub fn draw(&self, sketch: &mut Sketch, y: f64) -> f64 {
        let columns = self.columns();
        let mut y = self.axis(sketch, &columns, y);
        for (at, row) in self.bars.rows.iter().enumerate() {
            if at > 0 && self.bars.rows.iter().any(|row| row.bars.len() > 1) {
                sketch.line((self.left, y), (self.left + self.width, y), WASH, 1.5);
                y += 8.0;
            }
            y = self.row(sketch, &columns, row, self.ticks.get(at).copied().flatten(), y) + 8.0;
        }
        y
    }

    fn columns(&self) -> Columns {
        let narrow = self.width < NARROW;
        let bars = || self.bars.rows.iter().flat_map(|row| &row.bars);
        let widest = |face: Face, texts: &mut dyn Iterator<Item = &String>| {
            texts.map(|text| face.width(text)).fold(0.0, f64::max)
        };
        let figure_width = widest(MAIN_FIGURE, &mut bars().filter(|bar| bar.length.is_some()).map(|bar| &bar.shown));
        let figure_width = figure_width.clamp(28.0, self.width * 0.22);
        let rest_width = widest(REST, &mut bars().map(|bar| &bar.rest)).min(self.width * 0.2);
        let rest_width = if narrow { 0.0 } else { rest_width };
        let label = if narrow { self.width } else { self.width * 0.27 };
        let letter = self.left + if narrow { 0.0 } else { label + GAP };
        let letters = self.marks.iter().map(letter_width).fold(0.0, f64::max);
        let track = letter + if letters > 0.0 { letters + 6.0 } else { 0.0 };
        let right = self.left + self.width;
        let rest = if narrow { track } else { right - rest_width };
        let figures_end = if rest_width > 0.0 { rest - GAP } else { right };
        let figure = figures_end - figure_width;
        let track_width = (figure - 8.0 - track).max(40.0);
        let rest_width = if narrow { right - track } else { rest_width };
        Columns { narrow, label, letter, track, track_width, figure, figure_width, rest, rest_width }
    }

    /// What the ends mean, and the points between where they are counted.
    fn axis(&self, sketch: &mut Sketch, columns: &Columns, y: f64) -> f64 {
        let (low, high) = &self.bars.ends;
        let points = match (low.parse::<i32>(), high.parse::<i32>()) {
            (Ok(low), Ok(high)) if high.checked_sub(low).is_some_and(|steps| (1..=5).contains(&steps)) => {
                (low..=high).map(|point| point.to_string()).collect()
            }
            _ => vec![low.clone(), high.clone()],
        };
        let last = points.len().saturating_sub(1).max(1);
        for (at, point) in points.iter().enumerate() {
            let share = at as f64 / last as f64;
            let x = columns.track + columns.track_width * share;
            let side = match at {
                0 => Side::Start,
                at if at == last => Side::End,
                _ => Side::Middle,
            };
            sketch.text((x, y + AXIS.size), AXIS, SOFT, side, point);
        }
        y + AXIS.leading() + 2.0
    }

    fn row(&self, sketch: &mut Sketch, columns: &Columns, row: &BarRow, tick: Option<u32>, y: f64) -> f64 {
        let label_end = self.label(sketch, columns, row, y);
        let mut y = if columns.narrow { label_end + 3.0 } else { y };
        for bar in &row.bars {
            y = self.bar(sketch, columns, bar, tick, y);
        }
        y.max(label_end)
    }

    /// Code, label and remark. Returns where they end.
    fn label(&self, sketch: &mut Sketch, columns: &Columns, row: &BarRow, y: f64) -> f64 {
        let mut x = self.left;
        if !row.code.is_empty() {
            // A code is short; one that is not is cut into the label's lines.
            let width = CODE.width(&row.code) + 9.0;
            if width < columns.label / 2.0 {
                sketch.field((x + 0.5, y + 1.5), (width, 17.0), "#ffffff", Some(ACCENT));
                sketch.text((x + 0.5 + width / 2.0, y + 14.3), CODE, ACCENT, Side::Middle, &row.code);
                x += width + 7.0;
            }
        }
        let room = columns.label - (x - self.left);
        let label = if x > self.left { row.label.clone() } else { format!("{} {}", row.code, row.label) };
        let mut end = sketch.lines((x, y + 1.0), LABEL, INK, &LABEL.wrap(&label, room));
        if let Some(remark) = &row.remark {
            end = sketch.lines((x, end + 2.0), REST, SOFT, &REST.wrap(remark, room));
        }
        end
    }

    /// One bar. Returns where the next one begins.
    fn bar(&self, sketch: &mut Sketch, columns: &Columns, bar: &Bar, tick: Option<u32>, y: f64) -> f64 {
        let mark = bar.mark.and_then(|at| self.marks.get(at));
        if let Some(mark) = mark {
            sketch.letter((columns.letter, y + 1.0), mark);
        }
        let Some(length) = bar.length else {
            let room = columns.figure + columns.figure_width - columns.track;
            let words = if bar.rest.is_empty() { bar.shown.clone() } else { format!("{}, {}", bar.shown, bar.rest) };
            let lines = REST.wrap(&words, room);
            return sketch.lines((columns.track, y + 2.5), REST, SOFT, &lines).max(y + 18.0) + 4.0;
        };
        let height = if mark.is_some() { 15.0 } else { 18.0 };
        let top = y + (18.0 - height) / 2.0;
        sketch.field((columns.track, y), (columns.track_width, 18.0), WASH, None);
        for quarter in [0.25, 0.5, 0.75] {
            let x = columns.track + columns.track_width * quarter;
            sketch.line((x, y), (x, y + 18.0), RULE, 1.0);
        }
        let long = (columns.track_width * f64::from(length.min(1000)) / 1000.0).max(BAR_MIN);
        let (fill, edge) = match mark {
            Some(mark) => (sketch.fill(mark.style), colour(mark.style)),
            None => (MAIN.to_owned(), MAIN),
        };
        sketch.field((columns.track, top), (long, height), &fill, Some(edge));
        sketch.line((columns.track, y - 1.0), (columns.track, y + 19.0), SOFT, 1.2);
        if let Some(tick) = tick {
            let x = columns.track + columns.track_width * f64::from(tick.min(1000)) / 1000.0;
            sketch.line((x, y - 3.0), (x, y + 21.0), "#ffffff", 5.0);
            sketch.line((x, y - 3.0), (x, y + 21.0), INK, 2.4);
        }
        let face = if mark.is_some() { FIGURE } else { MAIN_FIGURE };
        let figure = face.wrap(&bar.shown, columns.figure_width);
        let mut end = sketch.lines((columns.figure, y + 14.0 - face.size), face, INK, &figure);
        if !bar.rest.is_empty() {
            let top = if columns.narrow { end.max(y + 18.0) } else { y + 1.5 };
            let lines = REST.wrap(&bar.rest, columns.rest_width);
            end = end.max(sketch.lines((columns.rest, top), REST, SOFT, &lines));
        }
        end.max(y + 18.0) + 4.0
    }
}
