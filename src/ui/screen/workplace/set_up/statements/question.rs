//! One question in full, on a page of its own or beside the list.

use crate::app::workplace::set_up::statements::telling::{self, How, Line, Shown, Tone};
use crate::domain::instrument::Question;
use crate::ui::canvas::Canvas;
use crate::ui::screen::LEFT;
use crate::ui::screen::workplace::set_up::statements::Area;
use crate::ui::theme::Role;

/// The question on a page of its own, from a line on.
pub fn draw(canvas: &mut Canvas, row: u16, question: &Question, from: usize, shown: Shown) {
    let page = telling::page(canvas.size());
    let area = Area { column: LEFT, row, columns: page.columns, end: row + page.rows };
    let lines = telling::lines(question, usize::from(page.columns), How::Whole, shown);
    let last = lines.len().saturating_sub(usize::from(page.rows));
    draw_lines(canvas, area, lines.get(from.min(last)..).unwrap_or_default(), shown);
    if from < last {
        let more = canvas.say("statements-more-below");
        canvas.text_right(LEFT + page.columns, area.end, &more, Role::Muted);
    }
}

/// Draws lines as far as there is room.
pub fn draw_lines(canvas: &mut Canvas, area: Area, lines: &[Line], shown: Shown) {
    for (row, line) in (area.row..area.end).zip(lines) {
        if let Some(group) = line.group.and_then(|ix| shown.instrument().groups.get(ix)) {
            canvas.text(area.column, row, 1, &group.letter.to_string(), Role::Group(group.colour));
        }
        let columns = area.columns.saturating_sub(line.indent);
        canvas.text(area.column + line.indent, row, columns, &line.text, role(line.tone));
    }
}

fn role(tone: Tone) -> Role {
    match tone {
        Tone::Title => Role::Strong,
        Tone::Words => Role::Plain,
        Tone::Aside => Role::Muted,
        Tone::Mind => Role::Warm,
    }
}
