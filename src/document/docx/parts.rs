//! Runs and tables of a DOCX.

use docx_rs::{BreakType, Paragraph, Run, Shading, Table as Grid, TableCell, TableLayoutType, TableRow, WidthType};

use crate::document::Mark;
use crate::document::block::{Bar, BarRow, Bars, Strip, Table};

/// Width of what can be written on, in twentieths of a point.
const WIDE: usize = 9_638;
/// Behind the head of a table.
const HEAD: &str = "E9EDF1";

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
    TableCell::new().width(width, WidthType::Dxa).add_paragraph(Paragraph::new().add_run(words.size(18)))
}

fn grid(rows: Vec<TableRow>, widths: Vec<usize>) -> Grid {
    Grid::new(rows).set_grid(widths).width(WIDE, WidthType::Dxa).layout(TableLayoutType::Fixed)
}

fn head(titles: &[&str], widths: &[usize]) -> TableRow {
    let cell = |(title, width): (&&str, &usize)| cell(run(title).bold(), *width).shading(Shading::new().fill(HEAD));
    TableRow::new(titles.iter().zip(widths).map(cell).collect()).cant_split()
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
        rows.push(TableRow::new(cells.collect()).cant_split());
    }
    grid(rows, widths)
}

/// Bars as a table: a row for what is measured, then one for each bar, and below what was read and noted.
pub fn bars(bars: &Bars, marks: &[Mark]) -> Grid {
    let widths = widths(&[5, 3, 6, 7]);
    let mut rows = vec![head(&["Who", "Value", "Rests on", "How they chose"], &widths)];
    for row in &bars.rows {
        let name = format!("{} {}", row.code, row.label);
        rows.push(TableRow::new(vec![cell(run(name.trim()).bold(), WIDE).grid_span(4)]).cant_split());
        rows.extend(row.bars.iter().map(|bar| bar_row(bar, &bars.main, marks, &widths)));
        let below = below(row);
        if !below.is_empty() {
            rows.push(TableRow::new(vec![cell(run(&below.join("\n")).italic(), WIDE).grid_span(4)]).cant_split());
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
    TableRow::new(runs.into_iter().zip(widths).map(|(words, width)| cell(words, *width)).collect()).cant_split()
}

fn below(row: &BarRow) -> Vec<String> {
    let note = row.remark.iter().map(|remark| format!("Note: {remark}"));
    note.chain(row.said.iter().map(|said| format!("{}: {}", said.group, said.text))).collect()
}

/// A strip as a table of two columns.
pub fn strip(strip: &Strip) -> Grid {
    let widths = widths(&[1, 3]);
    let row = |row: &crate::document::block::StripRow| {
        let fields: Vec<String> = row.fields.iter().map(|field| format!("{} {}", field.code, field.shown)).collect();
        let runs = [run(&row.label).bold(), run(&fields.join("   "))];
        TableRow::new(runs.into_iter().zip(&widths).map(|(words, width)| cell(words, *width)).collect()).cant_split()
    };
    grid(strip.rows.iter().map(row).collect(), widths.clone())
}
