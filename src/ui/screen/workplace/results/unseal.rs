//! Unsealing: what is about to happen, the passphrase, and how far it is.

use crate::app::workplace::request::Known;
use crate::app::workplace::results::table::name;
use crate::app::workplace::results::unseal::Unseal;
use crate::app::workplace::room::Here;
use crate::ui::bar;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::results::columns;
use crate::ui::screen::workplace::{TOP, ask};
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::Role;

const STATIONS: &str = "Stations known to hold sheets that are not here: none. A machine that was never in touch with this \
                        one is not known here; if there is one, bring its sheets in first.";
const AFTER: &str = "Afterwards the numbers of people can no longer be corrected, and sheets that come late count only in \
                     a batch that is large enough. The report is kept and needs no key.";

/// Draws what is asked, or how far it is.
pub fn draw(canvas: &mut Canvas, it: &Unseal, known: &Known, here: Here) {
    let wide = measure(canvas);
    let title = format!("Unseal {}", name(here, &it.id));
    let mut row = TOP + canvas.paragraph(LEFT, TOP, wide, 1, &title, Role::Strong) + 1;
    row += canvas.paragraph(LEFT, row, wide, 2, &sheets(it, known), Role::Plain);
    row += canvas.paragraph(LEFT, row, wide, 3, STATIONS, Role::Plain);
    let gap = u16::from(canvas.size().rows >= 24);
    row += gap + canvas.paragraph(LEFT, row + gap, wide, 4, AFTER, Role::Muted) + 1;
    if !it.ask.waiting {
        ask::draw(canvas, row, &it.ask);
        return;
    }
    match it.progress {
        None => {
            canvas.text(LEFT, row, wide, "One moment: the passphrase is being tried.", Role::Muted);
        }
        Some((done, of)) => {
            canvas.text(LEFT, row, wide, &format!("{done} of {of} sheets unsealed"), Role::Plain);
            bar::progress(canvas, LEFT, row + 1, columns(canvas).min(wide), done, of);
        }
    }
}

/// How many sheets of each group are here.
fn sheets(it: &Unseal, known: &Known) -> String {
    let at = known.exercises.iter().position(|frozen| frozen.id == it.id);
    let Some((frozen, counts)) = at.and_then(|at| known.exercises.get(at).zip(known.submitted.get(at))) else {
        return String::new();
    };
    let groups = frozen.instrument.groups.iter().zip(counts);
    let words: Vec<String> = groups.map(|(group, count)| format!("{count} {}", group.title.to_lowercase())).collect();
    format!("Sheets that are here: {}.", words.join(", "))
}
