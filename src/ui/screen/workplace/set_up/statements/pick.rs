//! Choosing a short form, or a group whose walk is looked at.

use crate::app::input::Target;
use crate::app::workplace::set_up::statements::pick::{Pick, What};
use crate::app::workplace::set_up::statements::telling::Shown;
use crate::domain::setup::Setup;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::set_up::statements::{is_tall, times};
use crate::ui::screen::{LEFT, list_row, measure};
use crate::ui::theme::{Glyph, Role};

/// Draws the page.
pub fn draw(canvas: &mut Canvas, row: u16, page: &Pick, shown: Shown) {
    match page.what {
        What::ShortForm => short_forms(canvas, row, page, shown),
        What::Group => groups(canvas, row, page, shown),
    }
}

fn short_forms(canvas: &mut Canvas, row: u16, page: &Pick, shown: Shown) {
    let columns = measure(canvas);
    let gap = u16::from(is_tall(canvas));
    let title = canvas.say("statements-how-much");
    canvas.text(LEFT, row, columns, &title, Role::Strong);
    let mut row = row + 1 + gap;
    let forms = &shown.instrument().short_forms;
    let everything = (None, canvas.say("statements-all"), canvas.say("statements-all-what"));
    let each = forms.iter().map(|form| (Some(form.key.clone()), form.title.clone(), form.what.clone()));
    let mut under = String::new();
    for (ix, (key, title, what)) in std::iter::once(everything).chain(each).enumerate() {
        let chosen = key == shown.setup.short_form;
        list_row(canvas, row, ix == page.at, &title, ix);
        if chosen {
            let mark = canvas.theme().glyph(Glyph::Chosen);
            let after = LEFT + 4 + canvas.width(&title);
            canvas.text(after, row, 1, mark, Role::Chosen);
            let words = canvas.say("statements-chosen");
            canvas.text(after + 2, row, columns, &words, Role::Muted);
        }
        let setup = Setup { short_form: key, ..shown.setup.clone() };
        times(canvas, LEFT + 2, row + 1, Shown { setup: &setup, ..shown });
        let height = if gap > 0 { 3 } else { 0 };
        let lines = canvas.paragraph(LEFT + 2, row + 2, columns.saturating_sub(2), height, &what, Role::Muted);
        canvas.hit(LEFT, row, columns, 2 + lines, Target::Row(ix));
        row += 2 + lines + gap;
        if ix == page.at {
            under = what;
        }
    }
    // Where there is no room for all, the one under the cursor tells what it leaves out.
    if gap == 0 {
        canvas.paragraph(LEFT + 2, row + 1, columns.saturating_sub(2), 3, &under, Role::Muted);
    }
}

fn groups(canvas: &mut Canvas, row: u16, page: &Pick, shown: Shown) {
    let columns = measure(canvas);
    let words = canvas.say("statements-preview");
    let top = row + canvas.paragraph(LEFT, row, columns, 4, &words, Role::Plain) + 1;
    for (row, (ix, group)) in (top..).zip(shown.instrument().groups.iter().enumerate()) {
        list_row(canvas, row, ix == page.at, &group.title, ix);
    }
}
