//! Unsealing, and counting late sheets: what is about to happen, the passphrase, and how far it is.

use crate::app::workplace::request::Known;
use crate::app::workplace::results::table::name;
use crate::app::workplace::results::unseal::{Aim, Unseal};
use crate::app::workplace::room::Here;
use crate::domain::instrument::Group;
use crate::domain::lab;
use crate::domain::late::is_enough;
use crate::locale::arg::Arg;
use crate::locale::say::Say;
use crate::ui::bar;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::results::columns;
use crate::ui::screen::workplace::{TOP, ask};
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::Role;

/// What holds after the first unsealing.
pub const AFTER: &str = "unseal-after";
/// What holds after a new edition.
pub const AFTER_NEW: &str = "unseal-after-new";
/// Most rows of it.
const AFTER_ROWS: u16 = 6;

/// Draws what is asked, or how far it is.
pub fn draw(canvas: &mut Canvas, it: &Unseal, known: &Known, here: Here) {
    let wide = measure(canvas);
    let (title, here_now, after) = match it.aim {
        Aim::First => ("unseal-title", sheets(it, known), AFTER),
        Aim::NewEdition => ("unseal-title-new", late(it, known), AFTER_NEW),
    };
    let title = canvas.say(Say::new(title).with("exercise", name(here, &it.id)));
    // With two passphrases and a refusal below them a small screen has no row to spare.
    let gap = u16::from(canvas.size().rows >= 24);
    let mut row = TOP + canvas.paragraph(LEFT, TOP, wide, 2, &title, Role::Strong) + gap;
    row += canvas.paragraph(LEFT, row, wide, 3, &canvas.say(here_now), Role::Plain);
    if it.aim == Aim::First {
        let open = here.lab.filter(|lab| lab.exercise == it.id);
        let stations = lab::outside_words(known.stations(&it.id), open, known.server(&it.id), known.twice(&it.id));
        row += canvas.paragraph(LEFT, row, wide, 5, &here.texts.sentences(&stations), Role::Plain);
    }
    // What is typed must have its rows, whatever stands above it.
    let asked = u16::try_from(it.ask.lines.len()).unwrap_or(1) * (1 + gap) + 1;
    let rows = canvas.size().rows.saturating_sub(3 + row + gap + asked).clamp(1, AFTER_ROWS);
    row += gap + canvas.paragraph(LEFT, row + gap, wide, rows, &canvas.say(after), Role::Muted);
    row += if it.ask.lines.len() > 1 { gap } else { 1 };
    if !it.ask.waiting {
        ask::draw(canvas, row, &it.ask);
        return;
    }
    match it.progress {
        None => {
            canvas.text(LEFT, row, wide, &canvas.say("unseal-trying"), Role::Muted);
        }
        Some((done, of)) => {
            canvas.text(
                LEFT,
                row,
                wide,
                &canvas.say(Say::new("unseal-done").with("done", done).with("of", of)),
                Role::Plain,
            );
            bar::progress(canvas, LEFT, row + 1, columns(canvas).min(wide), done, of);
        }
    }
}

/// How many sheets of each group are here.
pub fn sheets(it: &Unseal, known: &Known) -> Say {
    let at = known.exercises.iter().position(|frozen| frozen.id == it.id);
    let Some((frozen, counts)) = at.and_then(|at| known.exercises.get(at).zip(known.submitted.get(at))) else {
        return String::new().into();
    };
    let groups = frozen.instrument.groups.iter().zip(counts);
    Say::new("unseal-sheets").with("groups", groups.map(|(group, count)| of_group(group, *count)).collect::<Vec<_>>())
}

/// How many late sheets of each group are counted, and how many wait on.
pub fn late(it: &Unseal, known: &Known) -> Say {
    let found = known.exercises.iter().zip(&known.late).find(|(frozen, _)| frozen.id == it.id);
    let Some((frozen, late)) = found else { return String::new().into() };
    let cell = frozen.exercise.smallest_cell;
    let of = |counted: bool| -> Vec<Say> {
        let groups = frozen.instrument.groups.iter().zip(&late.waiting);
        let groups = groups.filter(|(_, sheets)| **sheets > 0 && is_enough(**sheets, cell) == counted);
        groups.map(|(group, sheets)| of_group(group, *sheets)).collect()
    };
    match of(false) {
        none if none.is_empty() => Say::new("unseal-late").with("groups", of(true)),
        few => Say::new("unseal-late-few").with("groups", of(true)).with("few", few),
    }
}

fn of_group(group: &Group, sheets: u32) -> Say {
    Say::new("unseal-group").with("sheets", sheets).with("group", Arg::Within(group.title.clone()))
}
