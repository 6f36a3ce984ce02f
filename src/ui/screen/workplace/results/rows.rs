//! Pages that are read from top to bottom.

use crate::app::workplace::results::rows::{Figure, Row, split};
use crate::ui::canvas::Canvas;
use crate::ui::screen::LEFT;
use crate::ui::screen::workplace::results::columns;
use crate::ui::screen::workplace::results::look::{Look, share_bar};
use crate::ui::screen::workplace::results::report::BODY;
use crate::ui::theme::{Glyph, Role};

/// Columns from which a share has a bar beside it.
const WITH_BAR: u16 = 20;
/// Columns of a count and a share, such as `1234 · 100.0 %`.
const WORDS: u16 = 13;

/// Draws what is seen of the rows from `top` on, and a mark where more follows.
pub fn draw(canvas: &mut Canvas, rows: &[Row], top: usize, looks: &[Look]) {
    let height = usize::from(canvas.size().rows.saturating_sub(BODY + 3));
    let top = top.min(rows.len().saturating_sub(height));
    for (row, what) in (BODY..).zip(rows.iter().skip(top).take(height)) {
        draw_row(canvas, row, what, looks);
    }
    let right = canvas.size().columns.saturating_sub(2);
    let dot = canvas.theme().glyph(Glyph::Mark);
    if top + height < rows.len() {
        canvas.text(right, BODY + height as u16 - 1, 1, dot, Role::Accent);
    }
    if top > 0 {
        canvas.text(right, BODY, 1, dot, Role::Accent);
    }
}

fn draw_row(canvas: &mut Canvas, row: u16, what: &Row, looks: &[Look]) {
    let wide = columns(canvas);
    match what {
        Row::Blank => {}
        Row::Heading(words) => {
            canvas.text(LEFT, row, wide, words, Role::Strong);
        }
        Row::Plain(words) => {
            canvas.text(LEFT, row, wide, words, Role::Plain);
        }
        Row::Quiet(words) => {
            canvas.text(LEFT, row, wide, words, Role::Muted);
        }
        Row::Warm(words) => {
            canvas.text(LEFT, row, wide, words, Role::Warm);
        }
        Row::Lines(lines) => {
            let (label, cell) = split(wide, lines.len());
            for (column, look) in cells(label, cell).zip(lines.iter().filter_map(|line| looks.get(*line))) {
                let after = canvas.text(column, row, cell, &look.letters, look.role);
                canvas.text(after + 1, row, 2, &look.fill.repeat(2), look.role);
            }
        }
        Row::Figures { label: words, of, cells: figures } => {
            let (label, cell) = split(wide, *of);
            canvas.text(LEFT, row, label, words, Role::Plain);
            for (column, (line, figure)) in cells(label, cell).zip(figures) {
                if let Some(look) = looks.get(*line) {
                    draw_figure(canvas, (column, row, cell), figure, look);
                }
            }
        }
        Row::Of { line, named, text } => {
            if *named && let Some(look) = looks.get(*line) {
                canvas.text(LEFT, row, 3, &look.letters, look.role);
            }
            canvas.text(LEFT + 4, row, wide.saturating_sub(4), text, Role::Plain);
        }
    }
}

fn cells(label: u16, cell: u16) -> impl Iterator<Item = u16> {
    (0u16..).map(move |place| LEFT + label + place * cell)
}

fn draw_figure(canvas: &mut Canvas, (column, row, cell): (u16, u16, u16), figure: &Figure, look: &Look) {
    let fits = canvas.width(&figure.words) < cell || figure.narrow.is_empty();
    let words = if fits { &figure.words } else { &figure.narrow };
    canvas.text(column, row, cell.saturating_sub(1), words, Role::Plain);
    if let Some(share) = figure.share.filter(|_| cell >= WITH_BAR) {
        let at = column + WORDS + 1;
        share_bar(canvas, at, row, cell.saturating_sub(WORDS + 3), share, look);
    }
}
