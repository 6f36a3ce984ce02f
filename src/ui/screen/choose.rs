//! Which exercise.

use crate::app::choose::Choose;
use crate::domain::time_limit::Now;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, header, home, list_row, measure, notice, scroll};
use crate::ui::theme::Role;

/// Draws the list.
pub fn draw(canvas: &mut Canvas, choose: &Choose, now: Now) {
    header(canvas, "", "", false);
    let columns = measure(canvas);
    let which = canvas.say("choose-which");
    canvas.paragraph(LEFT, 3, columns, 1, &which, Role::Strong);
    let height = usize::from(canvas.size().rows.saturating_sub(7 + canvas.key_rows()));
    let first = scroll(choose.row, choose.exercises.len(), height);
    for (line, (ix, frozen)) in choose.exercises.iter().enumerate().skip(first).take(height).enumerate() {
        let standing = home::standing(canvas, frozen, now);
        list_row(canvas, 5 + line as u16, ix == choose.row, &standing, ix);
    }
    notice(canvas, choose.notice.as_ref());
}
