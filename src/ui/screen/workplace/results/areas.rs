//! The overview of areas: each a bar, and a smaller one for each group.

use crate::app::input::Target;
use crate::app::workplace::results::detail::short;
use crate::app::workplace::results::report::OpenReport;
use crate::domain::note::NotePlace;
use crate::domain::report::area::{AreaCell, AreaResult};
use crate::domain::report::axis::Axis;
use crate::domain::report::sentences::NO_RATING;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::results::columns;
use crate::ui::screen::workplace::results::look::{Look, mean_bar, value_columns};
use crate::ui::screen::workplace::results::report::BODY;
use crate::ui::screen::{LEFT, goes_on, scroll};
use crate::ui::theme::{Glyph, Role};

/// Draws the areas.
pub fn draw(canvas: &mut Canvas, it: &OpenReport, looks: &[Look]) {
    let areas = &it.report.areas;
    let axis = it.report.axis();
    // The row of the notes is free where the area under the cursor has none.
    let noted = it.note.is_some() || it.note_place().is_some_and(|place| it.notes.contains_key(&place));
    let height = canvas.size().rows.saturating_sub(BODY + 2 + u16::from(noted));
    let room = height / (areas.len().max(1) as u16);
    let step = room.clamp(2, 3);
    let fits = usize::from(height / step).max(1);
    let first = scroll(it.area, areas.len(), fits);
    for (place, (at, area)) in areas.iter().enumerate().skip(first).take(fits).enumerate() {
        let row = BODY + step * place as u16;
        let noted = it.notes.contains_key(&NotePlace::Area(area.letter));
        draw_area(canvas, row, area, (at == it.area, noted), looks, &axis);
        canvas.hit(LEFT, row, columns(canvas), 2, Target::Row(at));
    }
    let last = BODY + (step * fits as u16).saturating_sub(1);
    goes_on(canvas, (BODY, last), [first > 0, first + fits < areas.len()]);
}

fn draw_area(
    canvas: &mut Canvas,
    row: u16,
    area: &AreaResult,
    (here, noted): (bool, bool),
    looks: &[Look],
    axis: &Axis,
) {
    let wide = columns(canvas);
    let hue = Role::hue(&area.hue);
    if here {
        let sign = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(LEFT, row, 1, sign, Role::Accent);
    }
    canvas.text(LEFT + 2, row, 1, &area.letter.to_string(), hue);
    let title = (wide / 2).min(44);
    let role = if here { Role::Strong } else { Role::Plain };
    canvas.text(LEFT + 4, row, title.saturating_sub(6), &area.title, role);
    if noted {
        let sign = canvas.theme().glyph(Glyph::Note);
        canvas.text(LEFT + title - 1, row, 1, sign, Role::Warm);
    }
    let bar_at = LEFT + title + 1;
    let value = value_columns(axis);
    let bar = (LEFT + wide).saturating_sub(bar_at + value);
    match &area.overall {
        Some(overall) => {
            let line = canvas.theme().glyph(Glyph::LineDone);
            mean_bar(canvas, (bar_at, row, bar), axis.part(overall.shown()), line, hue);
            canvas.text_right(LEFT + wide, row, &canvas.say(axis.says(overall)), Role::Strong);
        }
        None => {
            canvas.text(bar_at, row, bar + value, &canvas.say("results-no-value"), Role::Muted);
        }
    }
    cells(canvas, row + 1, area, looks, axis);
}

fn cells(canvas: &mut Canvas, row: u16, area: &AreaResult, looks: &[Look], axis: &Axis) {
    let room = columns(canvas).saturating_sub(4);
    let cell = room / (looks.len().max(1) as u16);
    for (place, (result, look)) in (0u16..).zip(area.cells.iter().zip(looks)) {
        let column = LEFT + 4 + place * cell;
        canvas.text(column, row, 2, &look.letters, look.role);
        let at = column + 1 + canvas.width(&look.letters);
        let left = (column + cell).saturating_sub(at + 2);
        match result {
            AreaCell::Mean { mean, core, optional } => {
                let behind = if *optional > 0 { format!("({core}+{optional})") } else { format!("({core})") };
                let value = value_columns(axis);
                let bar = left.saturating_sub(value + 6);
                mean_bar(canvas, (at, row, bar), axis.part(mean.shown()), look.fill, look.role);
                let after = canvas.text(at + bar + 1, row, value - 1, &canvas.say(axis.says(mean)), Role::Plain);
                canvas.text(after + 1, row, 6, &behind, Role::Muted);
            }
            AreaCell::NoRating => {
                canvas.text(at, row, left, &canvas.say(NO_RATING), Role::Muted);
            }
            AreaCell::Hidden(hidden) => {
                canvas.text(at, row, left, &canvas.say(short(*hidden)), Role::Muted);
            }
        }
    }
}
