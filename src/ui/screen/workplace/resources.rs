//! About, help, the guide to the questionnaire, and statement lists to save.

use crate::app::workplace::resources::{Item, Open, Resources};
use crate::app::workplace::room::Here;
use crate::domain::instrument::{Instrument, LevelIx};
use crate::domain::strand::Strand;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::{TOP, one_moment, reading};
use crate::ui::screen::{LEFT, list_row, measure};
use crate::ui::theme::Role;

/// Draws the room.
pub fn draw(canvas: &mut Canvas, it: &Resources, here: Here) {
    let instrument = here.known.and_then(|known| known.instruments.get(it.instrument)).map(|it| &**it);
    match &it.open {
        None => list(canvas, it),
        Some(Open::Text(item, at)) => reading::draw(canvas, *at, &item.text(instrument)),
        Some(Open::Lists { level, row }) => lists(canvas, *level, *row, instrument),
    }
}

fn list(canvas: &mut Canvas, it: &Resources) {
    let columns = measure(canvas);
    canvas.paragraph(LEFT, TOP, columns, 1, "To read and to hand round", Role::Strong);
    for (ix, item) in Item::ALL.into_iter().enumerate() {
        let (title, more) = words(item);
        let row = TOP + 2 + 3 * ix as u16;
        list_row(canvas, row, ix == it.row, title, ix);
        canvas.text(LEFT + 2, row + 1, columns, more, Role::Muted);
    }
}

fn words(item: Item) -> (&'static str, &'static str) {
    match item {
        Item::Steps => ("How it goes, step by step", "from the key to the morning after the last day"),
        Item::Questionnaire => ("The questionnaire", "what is asked, area by area, and of whom"),
        Item::Lists => ("Statement lists", "saved as a text file, to print or to send round"),
        Item::About => ("About Reflectory", "what it is, and where it comes from"),
    }
}

fn lists(canvas: &mut Canvas, level: usize, at: usize, instrument: Option<&Instrument>) {
    let Some(instrument) = instrument else { return one_moment(canvas) };
    let columns = measure(canvas);
    let title = Strand::title(instrument, LevelIx(level));
    canvas.text(LEFT, TOP, columns, &format!("Statement lists · {title}"), Role::Strong);
    for (ix, group) in instrument.groups.iter().enumerate() {
        list_row(canvas, TOP + 2 + ix as u16, ix == at, &group.title, ix);
    }
    let below = TOP + 3 + instrument.groups.len() as u16;
    let more = "Every statement this group can be asked at this level, with its help text. In English, the language the statements are written in.";
    canvas.paragraph(LEFT, below, columns, 3, more, Role::Muted);
}
