//! Which exercise.

use crate::app::choose::Choose;
use crate::app::input::Target;
use crate::domain::exercise::Frozen;
use crate::domain::time_limit::Now;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, header, home, list_row, measure, more, notice, scroll};
use crate::ui::theme::Role;

/// Row of the first exercise.
const TOP: u16 = 5;
/// Most lines of a title and of what stands below it: school, level and day together on a small screen.
const LINES_MAX: u16 = 3;

/// Draws the list.
pub fn draw(canvas: &mut Canvas, choose: &Choose, now: Now) {
    header(canvas, "", "", false);
    let columns = measure(canvas);
    let which = canvas.say("choose-which");
    canvas.paragraph(LEFT, 3, columns, 1, &which, Role::Strong);
    let all = &choose.exercises;
    let room = columns.saturating_sub(2);
    // A title and what stands below it, in as many lines as the longest has.
    let lines = |words: &str| text::wrap(words, usize::from(room)).len().min(usize::from(LINES_MAX)) as u16;
    let rows = |frozen: &Frozen| {
        home::questionnaire(frozen, all).map_or(0, lines) + lines(&home::standing(canvas, frozen, now))
    };
    let step = all.iter().map(|frozen| rows(frozen)).max().unwrap_or(1);
    let height = usize::from(canvas.size().rows.saturating_sub(7 + canvas.key_rows()) / step).max(1);
    let first = scroll(choose.row, all.len(), height);
    if first > 0 {
        more(canvas, TOP - 1, "more-above");
    }
    if first + height < all.len() {
        more(canvas, TOP + height as u16 * step, "more-below");
    }
    for (row, (ix, frozen)) in (TOP..).step_by(usize::from(step)).zip(all.iter().enumerate().skip(first).take(height)) {
        let standing = home::standing(canvas, frozen, now);
        list_row(canvas, row, ix == choose.row, "", ix);
        let role = if ix == choose.row { Role::Strong } else { Role::Plain };
        // Whether it is open stands at the end, so a line that is too long goes on below.
        match home::questionnaire(frozen, all) {
            None => canvas.paragraph(LEFT + 2, row, room, LINES_MAX, &standing, role),
            Some(title) => {
                let below = row + canvas.paragraph(LEFT + 2, row, room, LINES_MAX, title, role);
                canvas.paragraph(LEFT + 2, below, room, LINES_MAX, &standing, Role::Muted)
            }
        };
        canvas.hit(LEFT, row, columns, step, Target::Row(ix));
    }
    notice(canvas, choose.notice.as_ref());
}
