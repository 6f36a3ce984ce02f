//! Results: which exercises have a report, unsealing, the report itself, and two of them compared.

pub mod areas;
pub mod comparing;
pub mod focus;
pub mod list;
pub mod look;
pub mod report;
pub mod rows;
pub mod strip;
pub mod table;
pub mod unseal;
pub mod words;

use crate::app::workplace::results::table::{comparable, name};
use crate::app::workplace::results::{Open, Results};
use crate::app::workplace::room::Here;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::{TOP, one_moment};
use crate::ui::screen::{LEFT, list_row, measure};
use crate::ui::theme::Role;

/// Draws the room.
pub fn draw(canvas: &mut Canvas, it: &Results, here: Here) {
    let Some(known) = here.known else { return one_moment(canvas) };
    match &it.open {
        Open::Table => table::draw(canvas, it, known, here),
        Open::Unseal(open) => unseal::draw(canvas, open, known, here),
        Open::With { id, pick } => {
            let columns = measure(canvas);
            let question = canvas.say(Say::new("results-compare-with").with("exercise", name(here, id)));
            let top = TOP + canvas.paragraph(LEFT, TOP, columns, 2, &question, Role::Strong) + 1;
            for ((at, other), row) in comparable(known, id).iter().enumerate().zip(top..) {
                let other = canvas.say(name(here, other));
                list_row(canvas, row, at == pick.row, &other, at);
            }
        }
        Open::Fetching { .. } => one_moment(canvas),
        Open::Report(open) => report::draw(canvas, open, here),
        Open::Comparing(open) => comparing::draw(canvas, open),
    }
}

/// Columns of a page.
pub fn columns(canvas: &Canvas) -> u16 {
    canvas.size().columns.saturating_sub(2 * LEFT)
}
