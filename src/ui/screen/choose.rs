//! Which exercise.

use crate::app::choose::Choose;
use crate::app::input::Target;
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
    let all = &choose.exercises;
    let several = all.iter().any(|frozen| home::questionnaire(frozen, all).is_some());
    // A title and what stands below it have two lines each.
    let step = if several { 4 } else { 1 };
    let height = usize::from(canvas.size().rows.saturating_sub(7 + canvas.key_rows()) / step).max(1);
    let first = scroll(choose.row, all.len(), height);
    for (row, (ix, frozen)) in (5..).step_by(usize::from(step)).zip(all.iter().enumerate().skip(first).take(height)) {
        let standing = home::standing(canvas, frozen, now);
        let Some(title) = home::questionnaire(frozen, all) else {
            list_row(canvas, row, ix == choose.row, &standing, ix);
            continue;
        };
        list_row(canvas, row, ix == choose.row, "", ix);
        let (role, room) = (if ix == choose.row { Role::Strong } else { Role::Plain }, columns.saturating_sub(2));
        let below = row + canvas.paragraph(LEFT + 2, row, room, 2, title, role);
        canvas.paragraph(LEFT + 2, below, room, 2, &standing, Role::Muted);
        canvas.hit(LEFT, row, columns, step, Target::Row(ix));
    }
    notice(canvas, choose.notice.as_ref());
}
