//! Planning a sample: how many classes per grade, whom that asks, and the seed of the draw.

use crate::app::input::Target;
use crate::app::workplace::set_up::numbers::people;
use crate::app::workplace::set_up::numbers::plan::{Choice, Plan, advised, choices};
use crate::domain::instrument::Instrument;
use crate::domain::setup::Setup;
use crate::locale::arg::Arg;
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::set_up::numbers::{TALL, words};
use crate::ui::screen::{LEFT, measure, scroll};
use crate::ui::theme::{Glyph, Role};

/// Beside the choice that is advised.
const ADVISED: &str = "sample-advised";

/// Where the columns of the choices stand.
struct Grid {
    /// Column after the number of classes per grade.
    per_grade: u16,
    /// Column after the number of classes.
    classes: u16,
    people: u16,
}

impl Grid {
    /// Numbers stand below the ends of their words, however long these are. What stands last needs so many columns.
    fn of(canvas: &Canvas, per_grade: u16, classes: u16, last: u16) -> Grid {
        let per_grade = (LEFT + 2 + per_grade).max(15);
        let classes = (per_grade + 2 + classes).max(27);
        let people = (classes + 4).min(canvas.size().columns.saturating_sub(last)).max(classes + 2);
        Grid { per_grade, classes, people }
    }
}

/// Draws the plan.
pub fn draw(canvas: &mut Canvas, mut row: u16, it: &Plan, setup: &Setup, instrument: &Instrument) {
    let Some(group) = instrument.groups.get(it.group.0) else { return };
    let columns = measure(canvas);
    let choices = choices(setup, it.group);
    let all = people::in_classes(setup, it.group);
    let eligible = people::of(setup, it.group).map_or(all, |people| people.eligible);
    let (wanted, per_grade) = advised(setup, it.group, group);
    let title = canvas.say(Say::new("sample-title").with("people", Arg::Within(group.title.clone())));
    canvas.text(LEFT, row, columns, &title, Role::Strong);
    row += 1;
    let advice = canvas.say(words::advice(group, eligible, wanted));
    row += canvas.paragraph(LEFT, row, columns, 4, &advice, Role::Plain);
    let roomy = u16::from(canvas.size().rows >= TALL);
    row += roomy;
    let grid = headings(canvas, row, &choices, all);
    row += 1;
    let draw_once = canvas.say(words::DRAW_ONCE);
    let once = text::wrap(&draw_once, usize::from(columns)).len() as u16;
    // Below the choices stand the seed and what makes a draw worth something; the last line above the keys is free.
    let below = canvas.size().rows.saturating_sub(3 + once + 1);
    let height = usize::from(below.saturating_sub(row)).min(choices.len());
    let first = scroll(it.row, choices.len(), height);
    for (ix, choice) in choices.iter().enumerate().skip(first).take(height) {
        choice_row(canvas, row, &grid, (ix, *choice), [ix == it.row, choice.per_grade == per_grade], all);
        row += 1;
    }
    let row = if row < below { row + roomy } else { row };
    let seed = canvas.say("sample-seed");
    let after = canvas.text(LEFT, row, columns, &seed, Role::Muted);
    match &it.typing {
        Some(typing) => field::line(canvas, after + 2, row, 20, &typing.field),
        None => {
            canvas.text(after + 2, row, 20, &it.seed.to_string(), Role::Plain);
        }
    }
    canvas.paragraph(LEFT, row + 1, columns, once, &draw_once, Role::Muted);
}

/// How many people a choice asks.
fn people_words(canvas: &Canvas, choice: Choice, all: u32) -> String {
    canvas.say(words::sample_people(choice, all))
}

/// The words above the choices.
fn headings(canvas: &mut Canvas, row: u16, choices: &[Choice], all: u32) -> Grid {
    let longest = choices.iter().map(|choice| canvas.width(&people_words(canvas, *choice, all))).max().unwrap_or(0);
    let last = longest + 2 + canvas.width(&canvas.say(ADVISED));
    let [per_grade, classes, people] = ["sample-per-grade", "sample-classes", "sample-people"].map(|id| canvas.say(id));
    let grid = Grid::of(canvas, canvas.width(&per_grade), canvas.width(&classes), last);
    canvas.text_right(grid.per_grade, row, &per_grade, Role::Muted);
    canvas.text_right(grid.classes, row, &classes, Role::Muted);
    canvas.text(grid.people, row, canvas.size().columns, &people, Role::Muted);
    grid
}

fn choice_row(
    canvas: &mut Canvas,
    row: u16,
    grid: &Grid,
    (ix, choice): (usize, Choice),
    [here, is_advised]: [bool; 2],
    all: u32,
) {
    let role = if here { Role::Strong } else { Role::Plain };
    if here {
        let cursor = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(LEFT, row, 1, cursor, Role::Accent);
    }
    canvas.text_right(grid.per_grade, row, &choice.per_grade.to_string(), role);
    canvas.text_right(grid.classes, row, &choice.classes.to_string(), role);
    let range = people_words(canvas, choice, all);
    let columns = canvas.size().columns;
    let after = canvas.text(grid.people, row, columns, &range, role);
    if is_advised {
        let advised = canvas.say(ADVISED);
        canvas.text(after + 2, row, columns, &advised, Role::Chosen);
    }
    canvas.hit(LEFT, row, columns.saturating_sub(2 * LEFT), 1, Target::Row(ix));
}
