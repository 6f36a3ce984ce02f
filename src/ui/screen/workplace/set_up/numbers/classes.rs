//! Classes and departments: the list, one of them being entered, and what the choice means.

use crate::app::input::Target;
use crate::app::workplace::set_up::numbers::class_form::{ClassForm, Line};
use crate::app::workplace::set_up::numbers::classes::{Classes, Mode};
use crate::domain::classes::Class;
use crate::domain::instrument::Instrument;
use crate::domain::setup::Setup;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::set_up::numbers::{NARROW, TALL, plan, words};
use crate::ui::screen::{LEFT, measure, scroll};
use crate::ui::theme::{Glyph, Role};

/// Where the columns of the list stand.
struct Grid {
    grade: u16,
    grade_columns: u16,
    group: u16,
    group_columns: u16,
    /// Column after the last digit.
    size: u16,
    asked: u16,
}

impl Grid {
    fn of(canvas: &Canvas) -> Grid {
        if canvas.size().columns < NARROW {
            Grid { grade: 27, grade_columns: 6, group: 34, group_columns: 5, size: 47, asked: 49 }
        } else {
            Grid { grade: 32, grade_columns: 12, group: 45, group_columns: 15, size: 66, asked: 68 }
        }
    }
}

/// Draws what is open.
pub fn draw(canvas: &mut Canvas, row: u16, it: &Classes, setup: &Setup, instrument: &Instrument) {
    match &it.mode {
        Mode::List | Mode::Removing => list(canvas, row, it, setup, instrument),
        Mode::Form(form) => class_form(canvas, row, form, setup, instrument),
        Mode::Plan(plan) => plan::draw(canvas, row, plan, setup, instrument),
    }
}

fn list(canvas: &mut Canvas, mut row: u16, it: &Classes, setup: &Setup, instrument: &Instrument) {
    let columns = measure(canvas);
    canvas.text(LEFT, row, columns, "Classes and departments", Role::Strong);
    row += 1;
    if setup.classes.is_empty() {
        row += 1;
        row += canvas.paragraph(LEFT, row, columns, 4, words::CLASSES, Role::Plain) + 1;
        let next = "n enters the first one. Enter all of them, also those that will perhaps not be asked: only then \
                    does a draw speak for everybody.";
        canvas.paragraph(LEFT, row, columns, 4, next, Role::Plain);
        return;
    }
    let meaning = meaning(it, setup, instrument);
    let lines = text::wrap(&meaning.1, usize::from(columns)).len() as u16;
    // What the choice means stands above the keys; a notice fits between them.
    let below = canvas.size().rows.saturating_sub(4 + lines);
    let end = below.saturating_sub(u16::from(canvas.size().rows >= TALL));
    let grid = Grid::of(canvas);
    canvas.text(LEFT + 2, row, 20, "name", Role::Muted);
    canvas.text(grid.grade, row, grid.grade_columns, "grade", Role::Muted);
    canvas.text(grid.group, row, grid.group_columns, "group", Role::Muted);
    canvas.text_right(grid.size, row, "people", Role::Muted);
    row += 1;
    let height = usize::from(end.saturating_sub(row));
    let at = it.row.min(setup.classes.len().saturating_sub(1));
    let first = scroll(at, setup.classes.len(), height);
    for (ix, class) in setup.classes.iter().enumerate().skip(first).take(height) {
        class_row(canvas, row, &grid, (ix, class), ix == at, instrument);
        row += 1;
    }
    canvas.paragraph(LEFT, below.min(row + 1), columns, lines, &meaning.1, meaning.0);
}

fn class_row(
    canvas: &mut Canvas,
    row: u16,
    grid: &Grid,
    (ix, class): (usize, &Class),
    here: bool,
    instrument: &Instrument,
) {
    let role = if here { Role::Strong } else { Role::Plain };
    if here {
        let cursor = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(LEFT, row, 1, cursor, Role::Accent);
    }
    canvas.text(LEFT + 2, row, grid.grade.saturating_sub(LEFT + 3), &class.name, role);
    canvas.text(grid.grade, row, grid.grade_columns, &class.grade, role);
    if let Some(group) = instrument.groups.get(class.group.0) {
        let whole = canvas.width(&group.title) <= grid.group_columns;
        let name = if whole { group.title.clone() } else { group.letter.to_string() };
        canvas.text(grid.group, row, grid.group_columns, &name, Role::Group(group.colour));
    }
    canvas.text_right(grid.size, row, &class.size.to_string(), role);
    let (sign, word, role) =
        if class.asked { (Glyph::Ticked, "asked", Role::Chosen) } else { (Glyph::Unticked, "no", Role::Muted) };
    let sign = canvas.theme().glyph(sign);
    canvas.text(grid.asked, row, 8, &format!("{sign} {word}"), role);
    let columns = canvas.size().columns;
    canvas.hit(LEFT, row, columns.saturating_sub(2 * LEFT), 1, Target::Row(ix));
}

/// What is to be said below the list: the question before a class is removed, or what the choice means.
fn meaning(it: &Classes, setup: &Setup, instrument: &Instrument) -> (Role, String) {
    if let Mode::Removing = it.mode
        && let Some(class) = setup.classes.get(it.row)
    {
        return (Role::Warm, format!("Remove {} from the list?", class.name));
    }
    let at = it.group_here(setup);
    instrument.groups.get(at.0).map_or((Role::Plain, String::new()), |group| words::chosen(setup, at, group))
}

fn class_form(canvas: &mut Canvas, mut row: u16, it: &ClassForm, setup: &Setup, instrument: &Instrument) {
    let columns = measure(canvas);
    let old = it.at.and_then(|at| setup.classes.get(at));
    let title = old.map_or("A new class or department", |class| &class.name);
    canvas.text(LEFT, row, columns, title, Role::Strong);
    row += 2;
    for (ix, line) in Line::ALL.into_iter().enumerate() {
        let here = line == it.line;
        let group = instrument.groups.get(it.group.0).map_or("", |group| group.title.as_str());
        let (label, typing) = match line {
            Line::Name => ("Name", Some(&it.name)),
            Line::Grade => ("Grade", Some(&it.grade)),
            Line::Group => ("Group", None),
            Line::Size => ("People", Some(&it.size)),
        };
        if here {
            let cursor = canvas.theme().glyph(Glyph::Cursor);
            canvas.text(LEFT, row, 1, cursor, Role::Accent);
        }
        canvas.text(LEFT + 2, row, 8, label, Role::Muted);
        let role = if here { Role::Strong } else { Role::Plain };
        match typing {
            Some(typing) if here => field::line(canvas, LEFT + 12, row, 40, &typing.field),
            Some(typing) => {
                canvas.text(LEFT + 12, row, 40, &typing.field.text(), role);
            }
            None => {
                canvas.text(LEFT + 12, row, 40, group, role);
            }
        }
        canvas.hit(LEFT, row, columns, 1, Target::Row(ix));
        row += 1;
    }
    row += 1;
    if let Some(problem) = it.problem() {
        row += canvas.paragraph(LEFT, row, columns, 2, problem, Role::Warm) + 1;
    }
    let about = match it.line {
        Line::Name => "As people in the school know it, such as 5b, or Languages for a department of teachers.",
        Line::Grade => "Classes of one grade are drawn together, so that every grade is asked. It may stay empty.",
        Line::Group => "Whose class it is: students, or teachers for a department.",
        Line::Size => "How many people it has. Together, the classes should be everyone who is eligible.",
    };
    canvas.paragraph(LEFT, row, columns, 3, about, Role::Muted);
}
