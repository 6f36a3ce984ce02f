//! Unsealing, and counting late sheets: what is about to happen, the passphrase, and how far it is.

use crate::app::workplace::request::Known;
use crate::app::workplace::results::table::name;
use crate::app::workplace::results::unseal::{Aim, Unseal};
use crate::app::workplace::room::Here;
use crate::domain::lab;
use crate::domain::late::is_enough;
use crate::ui::bar;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::results::columns;
use crate::ui::screen::workplace::{TOP, ask};
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::Role;

/// What holds after the first unsealing.
pub const AFTER: &str = "Afterwards numbers of people can no longer be corrected, and late sheets count only in a batch that is \
                     large enough. The report is kept and needs no key.";
/// What holds after a new edition.
pub const AFTER_NEW: &str = "They are counted with all others, and the report before is kept too. Where the difference of the two \
                         would tell what a few people said, no new edition is made, and they wait on.";

/// Draws what is asked, or how far it is.
pub fn draw(canvas: &mut Canvas, it: &Unseal, known: &Known, here: Here) {
    let wide = measure(canvas);
    let (verb, here_now, after) = match it.aim {
        Aim::First => ("Unseal", sheets(it, known), AFTER),
        Aim::NewEdition => ("New edition:", late(it, known), AFTER_NEW),
    };
    let title = format!("{verb} {}", name(here, &it.id));
    // With two passphrases and a refusal below them a small screen has no row to spare.
    let gap = u16::from(canvas.size().rows >= 24);
    let mut row = TOP + canvas.paragraph(LEFT, TOP, wide, 1, &title, Role::Strong) + gap;
    row += canvas.paragraph(LEFT, row, wide, 2, &here_now, Role::Plain);
    if it.aim == Aim::First {
        let stations = lab::may_hold(known.stations(&it.id), here.lab.filter(|lab| lab.exercise == it.id));
        let stations = stations + &lab::server_words(known.server(&it.id)) + &lab::aside_words(known.twice(&it.id));
        row += canvas.paragraph(LEFT, row, wide, 5, &stations, Role::Plain);
    }
    row += gap + canvas.paragraph(LEFT, row + gap, wide, 5, after, Role::Muted);
    row += if it.ask.lines.len() > 1 { gap } else { 1 };
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
pub fn sheets(it: &Unseal, known: &Known) -> String {
    let at = known.exercises.iter().position(|frozen| frozen.id == it.id);
    let Some((frozen, counts)) = at.and_then(|at| known.exercises.get(at).zip(known.submitted.get(at))) else {
        return String::new();
    };
    let groups = frozen.instrument.groups.iter().zip(counts);
    let words: Vec<String> = groups.map(|(group, count)| format!("{count} {}", group.title.to_lowercase())).collect();
    format!("Sheets that are here: {}.", words.join(", "))
}

/// How many late sheets of each group are counted, and how many wait on.
pub fn late(it: &Unseal, known: &Known) -> String {
    let found = known.exercises.iter().zip(&known.late).find(|(frozen, _)| frozen.id == it.id);
    let Some((frozen, late)) = found else { return String::new() };
    let cell = frozen.exercise.smallest_cell;
    let of = |counted: bool| {
        let groups = frozen.instrument.groups.iter().zip(&late.waiting);
        let groups = groups.filter(|(_, sheets)| **sheets > 0 && is_enough(**sheets, cell) == counted);
        groups.map(|(group, sheets)| format!("{sheets} {}", group.title.to_lowercase())).collect::<Vec<_>>().join(", ")
    };
    match of(false) {
        none if none.is_empty() => format!("Late sheets that will count: {}.", of(true)),
        few => format!("Late sheets that will count: {}. Too few, they wait: {few}.", of(true)),
    }
}
