//! A chart as one SVG that needs nothing else: the same in a browser, in a document and through the companion.
//!
//! Every line has a letter and a pattern beside its colour, every bar its figure in print, and texts wrap rather than
//! being cut.

pub mod letters;
mod rows;
mod sketch;

use crate::document::Mark;
use crate::document::block::{BarRow, Bars};
use crate::document::chart::Chart;
use crate::document::chart::svg::letters::{Face, escaped};
use crate::document::chart::svg::rows::Rows;
use crate::document::chart::svg::sketch::{FONTS, INK, RULE, SOFT, Side, Sketch, WARM, letter_width, n};
use crate::locale::texts;

/// Narrowest drawing, in units of its own.
pub const WIDTH_MIN: u32 = 320;
/// Widest before it is drawn larger instead: a line of text and a bar are best taken in at once up to here.
pub const WIDTH_LAID_OUT_MAX: u32 = 960;
/// Widest picture, in pixels: twice what a beamer shows.
pub const WIDTH_MAX: u32 = 8000;
/// Round the drawing.
const MARGIN: f64 = 24.0;

/// A chart with its title, legend and sentences, `width` pixels wide.
pub fn chart(chart: &Chart, width: u32) -> String {
    let (wide, laid_out) = widths(width);
    let inner = laid_out - 2.0 * MARGIN;
    let mut sketch = Sketch::new("c-");
    let mut y = MARGIN;
    let paragraph = |sketch: &mut Sketch, y: f64, face: Face, ink: &str, text: &str| {
        if text.is_empty() { y } else { sketch.lines((MARGIN, y), face, ink, &face.wrap(text, inner)) }
    };
    y = paragraph(&mut sketch, y, Face::bold(22.0), INK, &chart.title);
    y = paragraph(&mut sketch, y + 2.0, Face::regular(14.0), SOFT, &chart.subtitle);
    if let Some(caution) = &chart.caution {
        y = paragraph(&mut sketch, y + 4.0, Face::bold(14.0), WARM, caution);
    }
    sketch.line((MARGIN, y + 8.0), (laid_out - MARGIN, y + 8.0), RULE, 1.0);
    y = paragraph(&mut sketch, y + 18.0, Face::bold(15.0), INK, &chart.bars.caption);
    y = legend(&mut sketch, (MARGIN, y + 4.0), inner, chart);
    let rows = Rows { bars: &chart.bars, marks: &chart.marks, ticks: &chart.ticks, left: MARGIN, width: inner };
    y = rows.draw(&mut sketch, y + 6.0);
    sketch.line((MARGIN, y + 4.0), (laid_out - MARGIN, y + 4.0), RULE, 1.0);
    y += 12.0;
    for sentence in &chart.foot {
        y = paragraph(&mut sketch, y, Face::regular(12.0), SOFT, sentence) + 2.0;
    }
    let height = y + MARGIN * 0.6;
    if let Some(word) = &chart.watermark {
        sketch.watermark(word, (laid_out, height));
    }
    let patterns = sketch.patterns(&chart.marks);
    let told = [escaped(&format!("{}. {}", chart.title, chart.subtitle)), escaped(&chart.told())];
    framed(sketch, (wide, laid_out, height), &patterns, &told)
}

/// Bars alone, for a place that has its own title and legend. `ids` begins the names in it: another one for every
/// drawing of a page.
pub fn bars(bars: &Bars, marks: &[Mark], width: u32, ids: &str) -> String {
    let (wide, laid_out) = widths(width);
    let mut sketch = Sketch::new(ids);
    let rows = Rows { bars, marks, ticks: &[], left: 1.0, width: laid_out - 2.0 };
    let height = rows.draw(&mut sketch, 0.0) + 2.0;
    let patterns = sketch.patterns(marks);
    let row = |row: &BarRow| {
        let shown = row.bars.iter().map(|bar| {
            let mark = bar.mark.and_then(|at| marks.get(at));
            mark.map_or_else(|| bar.shown.clone(), |mark| format!("{} {}", mark.title, bar.shown))
        });
        format!("{} {}: {}", row.code, row.label, shown.collect::<Vec<_>>().join(", "))
    };
    let told: Vec<String> = bars.rows.iter().map(row).collect();
    let told = [escaped(&bars.caption), escaped(&told.join("; "))];
    framed(sketch, (wide, laid_out, height), &patterns, &told)
}

/// The width that was asked for, within reason, and the one that the drawing is laid out in.
fn widths(width: u32) -> (f64, f64) {
    let wide = width.clamp(WIDTH_MIN, WIDTH_MAX);
    (f64::from(wide), f64::from(wide.min(WIDTH_LAID_OUT_MAX)))
}

fn framed(sketch: Sketch, (wide, laid_out, height): (f64, f64, f64), patterns: &str, told: &[String; 2]) -> String {
    let height = height.ceil();
    let ids = sketch.ids.clone();
    let [title, desc] = told;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\" role=\"img\" \
         aria-labelledby=\"{ids}title {ids}desc\" font-family=\"{FONTS}\">\n<title id=\"{ids}title\">{title}</title>\n\
         <desc id=\"{ids}desc\">{desc}</desc>\n{patterns}<rect width=\"{}\" height=\"{}\" fill=\"#ffffff\"/>\n{}</svg>\n",
        n(laid_out),
        n(height),
        n(wide),
        n(height * wide / laid_out),
        n(laid_out),
        n(height),
        sketch.pieces()
    )
}

/// What letters, patterns and ticks mean, where rows hold more than one line. Returns where it ends.
fn legend(sketch: &mut Sketch, (left, top): (f64, f64), width: f64, chart: &Chart) -> f64 {
    const FACE: Face = Face { size: 13.0, bold: false };
    const SAMPLE: f64 = 22.0;
    let many = chart.bars.rows.iter().any(|row| row.bars.len() > 1);
    let bars = || chart.bars.rows.iter().flat_map(|row| &row.bars);
    let used = |at: usize| many && bars().any(|bar| bar.mark == Some(at));
    let (mut x, mut y, mut any) = (left, top, false);
    if many && bars().any(|bar| bar.mark.is_none()) {
        sketch.field((x, y + 1.0), (SAMPLE, 14.0), sketch::MAIN, None);
        let overall = texts::of(chart.language).word("chart-overall");
        sketch.text((x + SAMPLE + 6.0, y + 12.5), FACE, INK, Side::Start, &overall);
        x += SAMPLE + 6.0 + FACE.width(&overall) + 22.0;
    }
    for (_, mark) in chart.marks.iter().enumerate().filter(|(at, _)| used(*at)) {
        let before = SAMPLE + 6.0 + letter_width(mark) + 6.0;
        let lines = FACE.wrap(&mark.title, width - before);
        let widest = lines.iter().map(|line| FACE.width(line)).fold(0.0, f64::max);
        if x > left && x + before + widest > left + width {
            (x, y) = (left, y + 24.0);
        }
        sketch.field((x, y + 2.0), (SAMPLE, 12.0), &sketch.fill(mark.style), Some(sketch::colour(mark.style)));
        sketch.letter((x + SAMPLE + 6.0, y), mark);
        let end = sketch.lines((x + before, y - 1.0), FACE, INK, &lines);
        y += (end - y - 24.0).max(0.0);
        x += before + widest + 22.0;
        any = true;
    }
    if let Some(tick) = &chart.tick {
        let lines = FACE.wrap(tick, width - 12.0);
        let widest = 12.0 + lines.iter().map(|line| FACE.width(line)).fold(0.0, f64::max);
        if x > left && x + widest > left + width {
            (x, y) = (left, y + 24.0);
        }
        sketch.line((x + 3.0, y - 1.0), (x + 3.0, y + 17.0), INK, 2.4);
        let end = sketch.lines((x + 12.0, y - 1.0), FACE, INK, &lines);
        y += (end - y - 24.0).max(0.0);
        any = true;
    }
    if any { y + 24.0 } else { y }
}
