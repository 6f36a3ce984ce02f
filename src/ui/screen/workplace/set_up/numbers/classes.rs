//! Classes and departments: the list, one of them being entered, and what the choice means.

use crate::app::input::Target;
use crate::app::workplace::set_up::numbers::class_form::{ClassForm, Line};
use crate::app::workplace::set_up::numbers::classes::{Classes, Mode};
use crate::app::workplace::set_up::numbers::typing::Typing;
use crate::domain::classes::Class;
use crate::domain::instrument::Instrument;
use crate::domain::setup::Setup;
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::set_up::numbers::{NARROW, TALL, plan, words};
use crate::ui::screen::{LEFT, measure, scroll};
use crate::ui::theme::{Glyph, Role};

/// The words above the columns, and those of the last one.
const NAME: &str = "classes-name";
const GRADE: &str = "classes-grade";
const GROUP: &str = "classes-group";
const PEOPLE: &str = "classes-people";
const ASKED: &str = "classes-asked";
const NOT_ASKED: &str = "classes-not-asked";

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
    /// Words that are long in a language push the columns to the left.
    fn of(canvas: &Canvas) -> Grid {
        let columns = canvas.size().columns;
        let wide = |id: &'static str| canvas.width(&canvas.say(id));
        let narrow = columns < NARROW;
        let (grade, group, asked) = if narrow { (27, 34, 49) } else { (32, 45, 68) };
        let (grade_columns, group_columns) = if narrow { (6, 5) } else { (12, 15) };
        let grade_columns = wide(GRADE).max(grade_columns);
        let group_columns = (wide(GROUP) + u16::from(narrow)).max(group_columns);
        // Before the word stand a sign and a blank.
        let word = wide(ASKED).max(wide(NOT_ASKED)) + 2;
        let asked = columns.saturating_sub(word).min(asked);
        let size = asked.saturating_sub(2);
        let group = size.saturating_sub(wide(PEOPLE).max(6) + group_columns).min(group);
        let grade = group.saturating_sub(grade_columns + 1).min(grade);
        Grid { grade, grade_columns, group, group_columns, size, asked }
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
    let title = canvas.say("classes-title");
    canvas.text(LEFT, row, columns, &title, Role::Strong);
    row += 1;
    if setup.classes.is_empty() {
        row += 1;
        let about = canvas.say(words::CLASSES);
        row += canvas.paragraph(LEFT, row, columns, 6, &about, Role::Plain) + 1;
        let next = canvas.say("classes-begin");
        canvas.paragraph(LEFT, row, columns, 5, &next, Role::Plain);
        return;
    }
    let meaning =
        meaning(it, setup, instrument).map_or((Role::Plain, String::new()), |(role, say)| (role, canvas.say(say)));
    let lines = text::wrap(&meaning.1, usize::from(columns)).len() as u16;
    // What the choice means stands above the keys; a notice fits between them.
    let below = canvas.size().rows.saturating_sub(4 + lines);
    let end = below.saturating_sub(u16::from(canvas.size().rows >= TALL));
    let grid = Grid::of(canvas);
    headings(canvas, row, &grid);
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

fn headings(canvas: &mut Canvas, row: u16, grid: &Grid) {
    let [name, grade, group, people] = [NAME, GRADE, GROUP, PEOPLE].map(|id| canvas.say(id));
    canvas.text(LEFT + 2, row, 20, &name, Role::Muted);
    canvas.text(grid.grade, row, grid.grade_columns, &grade, Role::Muted);
    canvas.text(grid.group, row, grid.group_columns, &group, Role::Muted);
    canvas.text_right(grid.size, row, &people, Role::Muted);
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
        if class.asked { (Glyph::Ticked, ASKED, Role::Chosen) } else { (Glyph::Unticked, NOT_ASKED, Role::Muted) };
    let line = format!("{} {}", canvas.theme().glyph(sign), canvas.say(word));
    let columns = canvas.size().columns;
    canvas.text(grid.asked, row, columns, &line, role);
    canvas.hit(LEFT, row, columns.saturating_sub(2 * LEFT), 1, Target::Row(ix));
}

/// What is to be said below the list: the question before a class is removed, or what the choice means for the group of
/// the class under the cursor.
pub fn meaning(it: &Classes, setup: &Setup, instrument: &Instrument) -> Option<(Role, Say)> {
    if let Mode::Removing = it.mode
        && let Some(class) = setup.classes.get(it.row)
    {
        return Some((Role::Warm, Say::new("classes-remove").with("name", class.name.clone())));
    }
    let at = it.group_here(setup);
    instrument.groups.get(at.0).and_then(|group| words::chosen(setup, at, group))
}

fn class_form(canvas: &mut Canvas, mut row: u16, it: &ClassForm, setup: &Setup, instrument: &Instrument) {
    let columns = measure(canvas);
    let old = it.at.and_then(|at| setup.classes.get(at));
    let title = old.map_or_else(|| canvas.say("class-form-new"), |class| class.name.clone());
    canvas.text(LEFT, row, columns, &title, Role::Strong);
    row += 2;
    let labels = Line::ALL.map(|line| canvas.say(label(line)));
    let widest = labels.iter().map(|label| canvas.width(label)).max().unwrap_or(0);
    let value = LEFT + 2 + (widest + 2).max(10);
    let room = canvas.size().columns.saturating_sub(value + 1).min(40);
    for (ix, (line, label)) in Line::ALL.into_iter().zip(labels).enumerate() {
        let here = line == it.line;
        let group = instrument.groups.get(it.group.0).map_or("", |group| group.title.as_str());
        if here {
            let cursor = canvas.theme().glyph(Glyph::Cursor);
            canvas.text(LEFT, row, 1, cursor, Role::Accent);
        }
        canvas.text(LEFT + 2, row, widest, &label, Role::Muted);
        let role = if here { Role::Strong } else { Role::Plain };
        match typing(it, line) {
            Some(typing) if here => field::line(canvas, value, row, room, &typing.field),
            Some(typing) => {
                canvas.text(value, row, room, &typing.field.text(), role);
            }
            None => {
                canvas.text(value, row, room, group, role);
            }
        }
        canvas.hit(LEFT, row, columns, 1, Target::Row(ix));
        row += 1;
    }
    row += 1;
    if let Some(problem) = it.problem() {
        let problem = canvas.say(problem.clone());
        row += canvas.paragraph(LEFT, row, columns, 3, &problem, Role::Warm) + 1;
    }
    let about = canvas.say(about(it.line));
    canvas.paragraph(LEFT, row, columns, 4, &about, Role::Muted);
}

/// The message with what a line of the form holds.
pub fn label(line: Line) -> &'static str {
    match line {
        Line::Name => "class-form-name",
        Line::Grade => "class-form-grade",
        Line::Group => "class-form-group",
        Line::Size => "class-form-people",
    }
}

/// The message with what it is for.
pub fn about(line: Line) -> &'static str {
    match line {
        Line::Name => "class-form-about-name",
        Line::Grade => "class-form-about-grade",
        Line::Group => "class-form-about-group",
        Line::Size => "class-form-about-people",
    }
}

/// What is typed in a line; the group is turned.
fn typing(it: &ClassForm, line: Line) -> Option<&Typing> {
    match line {
        Line::Name => Some(&it.name),
        Line::Grade => Some(&it.grade),
        Line::Group => None,
        Line::Size => Some(&it.size),
    }
}
