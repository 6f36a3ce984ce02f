//! Planning a sample: how many classes per grade, whom that asks, and the seed of the draw.

use crate::app::input::Target;
use crate::app::workplace::set_up::numbers::people;
use crate::app::workplace::set_up::numbers::plan::{Choice, Plan, advised, choices};
use crate::domain::instrument::Instrument;
use crate::domain::setup::Setup;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::set_up::numbers::{TALL, words};
use crate::ui::screen::{LEFT, measure, scroll};
use crate::ui::theme::{Glyph, Role};

/// Column after the number of classes per grade.
const PER_GRADE: u16 = 15;
/// Column after the number of classes.
const CLASSES: u16 = 27;
/// Where the number of people begins.
const PEOPLE: u16 = 31;

/// Draws the plan.
pub fn draw(canvas: &mut Canvas, mut row: u16, it: &Plan, setup: &Setup, instrument: &Instrument) {
    let Some(group) = instrument.groups.get(it.group.0) else { return };
    let columns = measure(canvas);
    let choices = choices(setup, it.group);
    let all = people::in_classes(setup, it.group);
    let eligible = people::of(setup, it.group).map_or(all, |people| people.eligible);
    let (wanted, per_grade) = advised(setup, it.group, group);
    let title = format!("Plan a sample: {}", group.title.to_lowercase());
    canvas.text(LEFT, row, columns, &title, Role::Strong);
    row += 1;
    row += canvas.paragraph(LEFT, row, columns, 3, &words::advice(group, eligible, wanted), Role::Plain);
    let roomy = u16::from(canvas.size().rows >= TALL);
    row += roomy;
    canvas.text_right(PER_GRADE, row, "per grade", Role::Muted);
    canvas.text_right(CLASSES, row, "classes", Role::Muted);
    canvas.text(PEOPLE, row, columns, "people", Role::Muted);
    row += 1;
    let once = text::wrap(words::DRAW_ONCE, usize::from(columns)).len() as u16;
    // Below the choices stand the seed and what makes a draw worth something; the last line above the keys is free.
    let below = canvas.size().rows.saturating_sub(3 + once + 1);
    let height = usize::from(below.saturating_sub(row)).min(choices.len());
    let first = scroll(it.row, choices.len(), height);
    for (ix, choice) in choices.iter().enumerate().skip(first).take(height) {
        choice_row(canvas, row, (ix, *choice), ix == it.row, choice.per_grade == per_grade, all);
        row += 1;
    }
    let row = if row < below { row + roomy } else { row };
    let after = canvas.text(LEFT, row, 6, "Seed", Role::Muted);
    match &it.typing {
        Some(typing) => field::line(canvas, after + 2, row, 20, &typing.field),
        None => {
            canvas.text(after + 2, row, 20, &it.seed.to_string(), Role::Plain);
        }
    }
    canvas.paragraph(LEFT, row + 1, columns, once, words::DRAW_ONCE, Role::Muted);
}

fn choice_row(canvas: &mut Canvas, row: u16, (ix, choice): (usize, Choice), here: bool, is_advised: bool, all: u32) {
    let role = if here { Role::Strong } else { Role::Plain };
    if here {
        let cursor = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(LEFT, row, 1, cursor, Role::Accent);
    }
    canvas.text_right(PER_GRADE, row, &choice.per_grade.to_string(), role);
    canvas.text_right(CLASSES, row, &choice.classes.to_string(), role);
    let (least, most) = choice.people;
    let range = if least == most { least.to_string() } else { format!("{least} to {most}") };
    let after = canvas.text(PEOPLE, row, 24, &format!("{range} of {all}"), role);
    if is_advised {
        canvas.text(after + 2, row, 10, "advised", Role::Chosen);
    }
    let columns = canvas.size().columns;
    canvas.hit(LEFT, row, columns.saturating_sub(2 * LEFT), 1, Target::Row(ix));
}
