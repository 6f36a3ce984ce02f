//! About, help, the guide to the questionnaire, and statement lists to save.

use crate::app::workplace::resources::{Item, Open, Resources};
use crate::app::workplace::room::Here;
use crate::domain::instrument::{Instrument, LevelIx};
use crate::domain::strand::Strand;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::{TOP, one_moment, reading};
use crate::ui::screen::{LEFT, list_row, measure};
use crate::ui::theme::Role;

/// Draws the room.
pub fn draw(canvas: &mut Canvas, it: &Resources, here: Here) {
    let instrument = here.known.and_then(|known| known.instruments.get(it.instrument)).map(|it| &**it);
    match &it.open {
        None => list(canvas, it),
        Some(Open::Text(item, at)) => reading::draw(canvas, *at, &item.text(instrument, here.texts)),
        Some(Open::Lists { level, row }) => lists(canvas, *level, *row, instrument),
    }
}

fn list(canvas: &mut Canvas, it: &Resources) {
    let columns = measure(canvas);
    let heading = canvas.say("resources-heading");
    canvas.paragraph(LEFT, TOP, columns, 1, &heading, Role::Strong);
    for (ix, item) in Item::ALL.into_iter().enumerate() {
        let (title, more) = words(item);
        let (title, more) = (canvas.say(title), canvas.say(more));
        let row = TOP + 2 + 3 * ix as u16;
        list_row(canvas, row, ix == it.row, &title, ix);
        canvas.text(LEFT + 2, row + 1, columns, &more, Role::Muted);
    }
}

/// What an item is called, and what it is.
fn words(item: Item) -> (&'static str, &'static str) {
    match item {
        Item::Steps => ("resources-steps", "resources-steps-more"),
        Item::Questionnaire => ("resources-questionnaire", "resources-questionnaire-more"),
        Item::Lists => ("resources-lists", "resources-lists-more"),
        Item::About => ("resources-about", "resources-about-more"),
    }
}

fn lists(canvas: &mut Canvas, level: usize, at: usize, instrument: Option<&Instrument>) {
    let Some(instrument) = instrument else { return one_moment(canvas) };
    let columns = measure(canvas);
    let title = canvas.say(Say::new("lists-heading").with("level", Strand::title(instrument, LevelIx(level))));
    canvas.text(LEFT, TOP, columns, &title, Role::Strong);
    for (ix, group) in instrument.groups.iter().enumerate() {
        list_row(canvas, TOP + 2 + ix as u16, ix == at, &group.title, ix);
    }
    let below = TOP + 3 + instrument.groups.len() as u16;
    let more = canvas.say("lists-more");
    canvas.paragraph(LEFT, below, columns, 4, &more, Role::Muted);
}
