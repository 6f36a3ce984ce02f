//! Runs and tables of a DOCX.

use docx_rs::{
    BreakType, LineSpacing, LineSpacingType, Paragraph, Run, Shading, Table as Grid, TableBorder, TableBorderPosition,
    TableCell, TableCellMargins, TableLayoutType, TableRow, WidthType,
};

use crate::document::block::{Bar, BarRow, Bars, Strip, Table};
use crate::document::{Document, Mark};
use crate::locale::texts::Texts;

/// Width of what can be written on, in twentieths of a point.
const WIDE: usize = 9_638;
/// Behind the head of a table.
const HEAD: &str = "E9EDF1";
/// The lines of a table.
const LINE: &str = "9AA5B1";
/// Above and below the words of a cell, in twentieths of a point; four times as much at their sides.
const ROOM: usize = 25;

/// A text with its line breaks.
pub fn run(text: &str) -> Run {
    let mut run = Run::new();
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(clean(line));
    }
    run
}

/// Without what XML has no place for.
pub fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') { ' ' } else { c }).collect()
}

fn cell(words: Run, width: usize) -> TableCell {
    let close = LineSpacing::new().before(0).after(0).line(240).line_rule(LineSpacingType::Auto);
    let words = Paragraph::new().add_run(words.size(18)).line_spacing(close);
    TableCell::new().width(width, WidthType::Dxa).add_paragraph(words)
}

/// A row that is not cut where a page ends.
fn whole(cells: Vec<TableCell>) -> TableRow {
    TableRow::new(cells).cant_split()
}

fn grid(rows: Vec<TableRow>, widths: Vec<usize>) -> Grid {
    let edges = [
        TableBorderPosition::Top,
        TableBorderPosition::Bottom,
        TableBorderPosition::Left,
        TableBorderPosition::Right,
        TableBorderPosition::InsideH,
        TableBorderPosition::InsideV,
    ];
    let line = |at: TableBorderPosition| TableBorder::new(at).color(LINE).size(4);
    let grid = Grid::new(rows).set_grid(widths).width(WIDE, WidthType::Dxa).layout(TableLayoutType::Fixed);
    let grid = grid.margins(TableCellMargins::new().margin(ROOM, 4 * ROOM, ROOM, 4 * ROOM));
    edges.into_iter().fold(grid, |grid, at| grid.set_border(line(at)))
}

fn head(titles: &[&str], widths: &[usize]) -> TableRow {
    let cell = |(title, width): (&&str, &usize)| cell(run(title).bold(), *width).shading(Shading::new().fill(HEAD));
    // The only rows without a property: so they are found when they are told to stand on every page.
    TableRow::new(titles.iter().zip(widths).map(cell).collect())
}

/// Widths of columns by their shares.
fn widths(shares: &[u32]) -> Vec<usize> {
    let all: u32 = shares.iter().sum::<u32>().max(1);
    shares.iter().map(|share| WIDE * *share as usize / all as usize).collect()
}

/// A table.
pub fn table(table: &Table) -> Grid {
    let widths = widths(&table.columns.iter().map(|column| column.share).collect::<Vec<_>>());
    let titles: Vec<&str> = table.columns.iter().map(|column| column.title.as_str()).collect();
    let mut rows = vec![head(&titles, &widths)];
    for row in &table.rows {
        let cells = row.iter().zip(&widths).map(|(one, width)| {
            let words = run(&one.text);
            cell(if one.strong { words.bold() } else { words }, *width)
        });
        rows.push(whole(cells.collect()));
    }
    grid(rows, widths)
}

/// Bars as a table: a row for what is measured, then one for each bar, and below what was read and noted.
pub fn bars(bars: &Bars, document: &Document) -> Grid {
    let texts = document.texts();
    let chose = bars.rows.iter().flat_map(|row| &row.bars).any(|bar| !bar.parts.is_empty());
    let widths = if chose { widths(&[9, 4, 12, 15]) } else { widths(&[5, 3, 13]) };
    let titles = ["report-who", "report-value", "report-rests-on", "report-how-chose"].map(|id| texts.word(id));
    let titles: Vec<&str> = titles.iter().take(widths.len()).map(String::as_str).collect();
    let mut rows = vec![head(&titles, &widths)];
    for row in &bars.rows {
        let name = format!("{} {}", row.code, row.label);
        let all = |words: Run| whole(vec![cell(words, WIDE).grid_span(widths.len())]);
        rows.push(all(run(name.trim()).bold()));
        rows.extend(row.bars.iter().map(|bar| bar_row(bar, &bars.main, &document.marks, &widths)));
        let below = below(row, texts);
        if !below.is_empty() {
            rows.push(all(run(&below.join("\n")).italic()));
        }
    }
    grid(rows, widths)
}

fn bar_row(bar: &Bar, main: &str, marks: &[Mark], widths: &[usize]) -> TableRow {
    let mark = bar.mark.and_then(|at| marks.get(at));
    let who = mark.map_or_else(|| main.to_owned(), |mark| mark.title.clone());
    let chose: Vec<String> =
        bar.parts.iter().map(|part| format!("{}: {} ({})", part.label, part.count, part.share)).collect();
    let shown = if mark.is_none() { run(&bar.shown).bold() } else { run(&bar.shown) };
    let runs = [run(&who), shown, run(&bar.rest), run(&chose.join("; "))];
    whole(runs.into_iter().zip(widths).map(|(words, width)| cell(words, *width)).collect())
}

fn below(row: &BarRow, texts: &Texts) -> Vec<String> {
    let note = row.remark.iter().map(|remark| format!("{}: {remark}", texts.word("report-note")));
    note.chain(row.said.iter().map(|said| format!("{}: {}", said.group, said.text))).collect()
}

/// A strip as a table of two columns.
pub fn strip(strip: &Strip) -> Grid {
    let widths = widths(&[1, 3]);
    let row = |row: &crate::document::block::StripRow| {
        let fields: Vec<String> = row.fields.iter().map(|field| format!("{} {}", field.code, field.shown)).collect();
        let runs = [run(&row.label).bold(), run(&fields.join("   "))];
        whole(runs.into_iter().zip(&widths).map(|(words, width)| cell(words, *width)).collect())
    };
    grid(strip.rows.iter().map(row).collect(), widths.clone())
}
