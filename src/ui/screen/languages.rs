//! Which language.

use crate::app::languages::Languages;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, header, list_row, measure, more, notice, scroll};
use crate::ui::theme::Role;

/// First row of the list.
const TOP: u16 = 6;

/// Draws the list, each language by its own name.
pub fn draw(canvas: &mut Canvas, languages: &Languages) {
    header(canvas, "", "", false);
    let columns = measure(canvas);
    let (question, note) = (canvas.say("languages"), canvas.say("languages-note"));
    canvas.paragraph(LEFT, 2, columns, 1, &question, Role::Strong);
    canvas.paragraph(LEFT, 3, columns, 2, &note, Role::Muted);
    let height = usize::from(canvas.size().rows.saturating_sub(TOP + 2 + canvas.key_rows()));
    let first = scroll(languages.row, languages.all.len(), height);
    for (line, (ix, language)) in languages.all.iter().enumerate().skip(first).take(height).enumerate() {
        list_row(canvas, TOP + line as u16, ix == languages.row, language.name, ix);
    }
    if first > 0 {
        more(canvas, TOP.saturating_sub(1), "more-above");
    }
    if first + height < languages.all.len() {
        more(canvas, TOP + height as u16, "more-below");
    }
    notice(canvas, languages.notice.as_ref());
}
