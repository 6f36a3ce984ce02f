//! A chart in characters, for terminals that show no pictures and for people who have it read aloud.

use crate::document::block::{Bar, BarRow};
use crate::document::chart::Chart;
use crate::locale::say::Say;
use crate::locale::texts;
use crate::text::{is_plain, width, wrap};

/// Narrowest chart.
pub const COLUMNS_MIN: usize = 40;
/// Widest: a longer bar is not read better.
pub const COLUMNS_MAX: usize = 120;
/// Cells of a bar by the style of its line; the first is the bar over all. Letters stand beside them.
const FILLS: [(&str, &str); 7] = [("█", "#"), ("█", "#"), ("▒", "+"), ("░", ":"), ("▓", "%"), ("▚", "="), ("□", "o")];

/// The chart in lines of at most `columns`. `ascii`: letters only.
pub fn lines(chart: &Chart, columns: usize, ascii: bool) -> Vec<String> {
    let columns = columns.clamp(COLUMNS_MIN, COLUMNS_MAX);
    let texts = texts::of(chart.language);
    let mut lines = Vec::new();
    let mut paragraph = |text: &str| {
        lines.extend(wrap(&plain(text), columns).into_iter().filter(|line| !line.is_empty()));
    };
    paragraph(&chart.title);
    paragraph(&chart.subtitle);
    chart.watermark.iter().for_each(|word| paragraph(&chart.language.in_capitals(word)));
    chart.caution.iter().for_each(|caution| paragraph(caution));
    let (low, high) = &chart.bars.ends;
    let scale = texts.say(&Say::new("report-from-to").with("low", low.clone()).with("high", high.clone()));
    let caption = &chart.bars.caption;
    let bars_go =
        || texts.say(&Say::new("chart-bars-go").with("caption", caption.clone()).with("scale", scale.clone()));
    paragraph(&if caption.ends_with(&scale) { caption.clone() } else { bars_go() });
    if chart.bars.rows.iter().any(|row| row.bars.len() > 1) {
        let marks = chart.marks.iter().map(|mark| format!("{} {}", mark.letter, mark.title));
        paragraph(&marks.collect::<Vec<_>>().join("   "));
    }
    chart.tick.iter().for_each(|tick| paragraph(&format!("{} {tick}", tick_sign(ascii))));
    for (at, row) in chart.bars.rows.iter().enumerate() {
        lines.push(String::new());
        lines.extend(named(row, columns));
        let tick = chart.ticks.get(at).copied().flatten();
        lines.extend(row.bars.iter().flat_map(|bar| bar_lines(chart, bar, tick, columns, ascii)));
    }
    lines.push(String::new());
    for sentence in &chart.foot {
        lines.extend(wrap(&plain(sentence), columns));
    }
    if ascii {
        lines.into_iter().map(|line| line.replace('–', "-").replace('▲', "^").replace('▼', "v")).collect()
    } else {
        lines
    }
}

fn tick_sign(ascii: bool) -> &'static str {
    if ascii { "|" } else { "│" }
}

fn named(row: &BarRow, columns: usize) -> Vec<String> {
    let name = format!("{} {}", row.code, row.label);
    wrap(plain(&name).trim(), columns)
}

/// A text that moves no cursor and turns no direction.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| is_plain(*c)).collect()
}

/// One bar; what does not fit beside it stands below.
fn bar_lines(chart: &Chart, bar: &Bar, tick: Option<u32>, columns: usize, ascii: bool) -> Vec<String> {
    let mark = bar.mark.and_then(|at| chart.marks.get(at));
    let letters = chart.marks.iter().map(|mark| width(&mark.letter)).max().unwrap_or(0);
    let letter = mark.map_or_else(String::new, |mark| plain(&mark.letter));
    let letter = format!("  {letter}{} ", " ".repeat(letters.saturating_sub(width(&letter))));
    let words = plain(&if bar.rest.is_empty() { bar.shown.clone() } else { format!("{}  {}", bar.shown, bar.rest) });
    let drawn = match bar.length {
        None => String::new(),
        Some(length) => {
            let style = mark.map_or(0, |mark| mark.style % (FILLS.len() - 1) + 1);
            let cells = (columns.saturating_sub(width(&letter)) / 2).max(10);
            cells_of(length, tick, cells, (style, ascii)) + "  "
        }
    };
    let before = width(&letter) + width(&drawn);
    let mut words = wrap(&words, columns.saturating_sub(before).max(10)).into_iter();
    let mut lines = vec![format!("{letter}{drawn}{}", words.next().unwrap_or_default()).trim_end().to_owned()];
    lines.extend(words.map(|more| format!("{}{more}", " ".repeat(before))));
    lines
}

fn cells_of(length: u32, tick: Option<u32>, cells: usize, (style, ascii): (usize, bool)) -> String {
    let place = |thousandths: u32| (thousandths.min(1000) as usize * cells + 500) / 1000;
    let (unicode, plain) = FILLS.get(style).copied().unwrap_or(("█", "#"));
    let fill = if ascii { plain } else { unicode };
    let tick = tick.map(|tick| place(tick).min(cells.saturating_sub(1)));
    let cell = |at: usize| match tick {
        Some(tick) if tick == at => tick_sign(ascii),
        _ if at < place(length).max(1) => fill,
        _ if ascii => ".",
        _ => "·",
    };
    (0..cells).map(cell).collect()
}
