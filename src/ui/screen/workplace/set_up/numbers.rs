//! Step 1: the level, how many people each group has, and classes where a sample is asked.

pub mod classes;
pub mod plan;
pub mod words;

use crate::app::input::Target;
use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::numbers::{Cell, Mode, Numbers, people};
use crate::domain::exercise::People;
use crate::domain::instrument::{Group, GroupIx, Instrument, Level};
use crate::domain::participation;
use crate::domain::sentences;
use crate::domain::setup::Setup;
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::{LEFT, list_row, measure};
use crate::ui::theme::{Glyph, Role};

/// Columns below which the reason of a minimum leaves the table.
const NARROW: u16 = 76;
/// Rows from which there are blank lines between the parts.
const TALL: u16 = 24;
/// Rows from which nothing has to be close.
const ROOMY: u16 = 30;
/// Columns in which a number is typed.
const NUMBER_COLUMNS: u16 = 7;

/// The labels of lines and columns.
const SCHOOL: &str = "numbers-school";
const LEVEL: &str = "numbers-level";
const CLASSES: &str = "numbers-classes";
const ELIGIBLE: &str = "numbers-eligible";
const INVITED: &str = "numbers-invited";
const MINIMUM: &str = "numbers-minimum";

/// Where the columns of the table stand.
struct Grid {
    name: u16,
    value: u16,
    /// Column after the last digit.
    eligible: u16,
    invited: u16,
    minimum: u16,
    word: u16,
}

impl Grid {
    /// Words that are long in a language push the columns to the left.
    fn of(canvas: &Canvas) -> Grid {
        let columns = canvas.size().columns;
        let wide = |ids: &[&'static str]| widest(canvas, ids);
        let labels = wide(&[SCHOOL, LEVEL, CLASSES]);
        let word = columns.saturating_sub(wide(&words::STANDS));
        let (invited_columns, minimum_columns) = (wide(&[INVITED]), wide(&[MINIMUM]));
        if columns < NARROW {
            let word = word.min(50);
            let minimum = word.saturating_sub(2);
            let invited = minimum.saturating_sub(minimum_columns + 1).min(40);
            let eligible = invited.saturating_sub(invited_columns + 2).min(31);
            Grid { name: 5, value: (labels + 7).max(14), eligible, invited, minimum, word }
        } else {
            let eligible = 47u16.saturating_sub(invited_columns + 1).min(36);
            Grid { name: 6, value: (labels + 8).max(16), eligible, invited: 47, minimum: 51, word: word.min(69) }
        }
    }

    /// Columns for the name of a group: left of the cursor before a number of so many columns.
    fn name_columns(&self, number: u16) -> u16 {
        self.eligible.saturating_sub(self.name + number + 2).min(20)
    }
}

/// Columns of the widest of some words.
fn widest(canvas: &Canvas, ids: &[&'static str]) -> u16 {
    ids.iter().map(|id| canvas.width(&canvas.say(*id))).max().unwrap_or(0)
}

/// Draws the step, from `row` on.
pub fn draw(canvas: &mut Canvas, row: u16, it: &Numbers, setup: &Setup, here: Here) {
    let Some(known) = here.known else { return };
    let instrument = known.instrument_named(&setup.instrument);
    match &it.mode {
        Mode::Table | Mode::Typing(_) => table(canvas, row, it, setup, instrument),
        Mode::Levels(at) => levels(canvas, row, *at, setup, instrument),
        Mode::Classes(list) => classes::draw(canvas, row, list, setup, instrument),
    }
}

fn table(canvas: &mut Canvas, mut row: u16, it: &Numbers, setup: &Setup, instrument: &Instrument) {
    let grid = Grid::of(canvas);
    let blank = u16::from(canvas.size().rows >= TALL);
    let cells = Cell::all(setup.people.len());
    let place = |cell: Cell| Target::Row(cells.iter().position(|c| *c == cell).unwrap_or(0));
    let level = instrument.levels.get(setup.level.0).map_or(String::new(), |level| level_words(canvas, level));
    let missing = canvas.say("numbers-school-missing");
    let (school, role) =
        if setup.school.is_empty() { (missing.as_str(), Role::Warm) } else { (setup.school.as_str(), Role::Plain) };
    line(canvas, row, &grid, (SCHOOL, school, role), (it, Cell::School), place(Cell::School));
    line(canvas, row + 1, &grid, (LEVEL, &level, Role::Plain), (it, Cell::Level), place(Cell::Level));
    row += 2 + blank;
    headings(canvas, row, &grid);
    row += 1;
    for (ix, group) in instrument.groups.iter().enumerate().take(setup.people.len()) {
        let at = GroupIx(ix);
        canvas.text(LEFT, row, 1, &group.letter.to_string(), Role::Group(group.colour));
        canvas.text(grid.name, row, grid.name_columns(number_columns(it, setup)), &group.title, Role::Plain);
        group_row(canvas, row, &grid, group, setup, people::of(setup, at));
        for cell in [Cell::Eligible(at), Cell::Invited(at)] {
            number(canvas, row, &grid, setup, (it, cell), place(cell));
        }
        row += 1;
    }
    row += u16::from(canvas.size().rows >= ROOMY);
    let asked = setup.classes.iter().filter(|class| class.asked).count();
    let classes = match setup.classes.len() {
        0 => Say::new("numbers-no-classes"),
        all => Say::new("numbers-classes-entered").with("all", all).with("asked", asked),
    };
    let classes = canvas.say(classes);
    line(canvas, row, &grid, (CLASSES, &classes, Role::Plain), (it, Cell::Classes), place(Cell::Classes));
    row += 2;
    sentences_below(canvas, row, about(it, setup, instrument));
}

/// A level beside its label: in a narrow window without the ages.
fn level_words(canvas: &Canvas, level: &Level) -> String {
    let isced = Say::new("numbers-level-isced").with("level", level.title.clone()).with("isced", level.isced);
    let narrow = canvas.size().columns < NARROW;
    if narrow { canvas.say(isced) } else { format!("{} · {}", level.title, canvas.say(words::level(level))) }
}

fn headings(canvas: &mut Canvas, row: u16, grid: &Grid) {
    let [eligible, invited, minimum] = [ELIGIBLE, INVITED, MINIMUM].map(|id| canvas.say(id));
    canvas.text_right(grid.eligible, row, &eligible, Role::Muted);
    canvas.text_right(grid.invited, row, &invited, Role::Muted);
    if canvas.size().columns < NARROW {
        canvas.text_right(grid.minimum, row, &minimum, Role::Muted);
    } else {
        canvas.text(grid.minimum, row, 20, &minimum, Role::Muted);
    }
}

/// A line with a label and a value that can be changed.
fn line(
    canvas: &mut Canvas,
    row: u16,
    grid: &Grid,
    (label, value, role): (&'static str, &str, Role),
    (it, cell): (&Numbers, Cell),
    target: Target,
) {
    let columns = canvas.size().columns;
    let room = columns.saturating_sub(grid.value + 1);
    let here = it.cell == cell;
    if here {
        let cursor = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(LEFT, row, 1, cursor, Role::Accent);
    }
    let label = canvas.say(label);
    canvas.text(grid.name, row, grid.value.saturating_sub(grid.name + 1), &label, Role::Muted);
    match &it.mode {
        Mode::Typing(typing) if here => field::line(canvas, grid.value, row, room, &typing.field),
        _ => {
            canvas.text(grid.value, row, room, value, if here && role == Role::Plain { Role::Strong } else { role });
        }
    }
    canvas.hit(LEFT, row, columns.saturating_sub(2 * LEFT), 1, target);
}

/// How many of a group must answer, and how it stands.
fn group_row(canvas: &mut Canvas, row: u16, grid: &Grid, group: &Group, setup: &Setup, numbers: Option<People>) {
    let eligible = numbers.map_or(0, |numbers| numbers.eligible);
    if eligible > 0 {
        let minimum = participation::minimum(&group.minimum, eligible);
        let percent = participation::percent(&group.minimum, eligible);
        if canvas.size().columns < NARROW {
            canvas.text_right(grid.minimum, row, &minimum.to_string(), Role::Plain);
        } else {
            let why = Say::new("numbers-minimum-of").with("minimum", minimum).with("percent", percent);
            let why = canvas.say(why.with("eligible", eligible));
            // How the minimum comes about is said below too.
            let columns = grid.word.saturating_sub(grid.minimum + 1);
            let why = if canvas.width(&why) <= columns { why } else { minimum.to_string() };
            canvas.text(grid.minimum, row, columns, &why, Role::Plain);
        }
    }
    let (word, role) = words::word(setup, group, numbers);
    let word = canvas.say(word);
    canvas.text(grid.word, row, canvas.size().columns, &word, role);
}

/// Columns of the longest number of eligible people, the one that is typed among them.
fn number_columns(it: &Numbers, setup: &Setup) -> u16 {
    let typed = match (&it.mode, it.cell) {
        (Mode::Typing(typing), Cell::Eligible(_)) => text::width(&typing.field.text()) as u16,
        _ => 0,
    };
    let kept = setup.people.iter().flatten().map(|people| people.eligible.to_string().len() as u16);
    kept.chain([typed.min(NUMBER_COLUMNS), 1]).max().unwrap_or(1)
}

/// A number of people, or the field in which it is typed.
fn number(canvas: &mut Canvas, row: u16, grid: &Grid, setup: &Setup, (it, cell): (&Numbers, Cell), target: Target) {
    let numbers = cell.group().and_then(|group| people::of(setup, group));
    let (right, number) = match cell {
        Cell::Invited(_) => (grid.invited, numbers.map(|numbers| numbers.invited)),
        Cell::Eligible(_) | Cell::School | Cell::Level | Cell::Classes => {
            (grid.eligible, numbers.map(|numbers| numbers.eligible))
        }
    };
    let here = it.cell == cell;
    let shown = number.map_or("–".to_owned(), |number| number.to_string());
    let column = match &it.mode {
        Mode::Typing(typing) if here => {
            let wide = text::width(&typing.field.text()) as u16;
            let column = right.saturating_sub(wide.min(NUMBER_COLUMNS));
            field::line(canvas, column, row, NUMBER_COLUMNS + 1, &typing.field);
            column
        }
        _ => canvas.text_right(right, row, &shown, if here { Role::Accent } else { Role::Plain }),
    };
    if here {
        let cursor = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(column.saturating_sub(2), row, 1, cursor, Role::Accent);
    }
    canvas.hit(right.saturating_sub(NUMBER_COLUMNS), row, NUMBER_COLUMNS, 1, target);
}

/// What is worth saying about the cell under the cursor.
fn about(it: &Numbers, setup: &Setup, instrument: &Instrument) -> words::Words {
    let mut about = Vec::new();
    if let Mode::Typing(typing) = &it.mode
        && let Some(problem) = &typing.problem
    {
        about.push((Role::Warm, problem.clone()));
    }
    if setup.people.iter().all(|people| people.is_some_and(|people| people.invited == 0)) {
        about.push((Role::Warm, sentences::nobody_invited()));
    }
    let group = |at: GroupIx| instrument.groups.get(at.0);
    match it.cell {
        Cell::School => about.push((Role::Plain, words::SCHOOL.into())),
        Cell::Level => about.push((Role::Plain, words::LEVELS.into())),
        Cell::Eligible(at) => {
            about.extend(group(at).into_iter().flat_map(|g| words::eligible(setup, instrument, at, g)))
        }
        Cell::Invited(at) => about.extend(group(at).into_iter().flat_map(|g| words::invited(setup, instrument, at, g))),
        Cell::Classes => about.push((Role::Plain, words::CLASSES.into())),
    }
    about
}

/// Sentences above the keys, each of them whole or not at all.
fn sentences_below(canvas: &mut Canvas, mut row: u16, sentences: words::Words) {
    let columns = measure(canvas);
    let end = canvas.size().rows.saturating_sub(3);
    let sentences: Vec<(Role, String)> = sentences.into_iter().map(|(role, say)| (role, canvas.say(say))).collect();
    let lines = |sentence: &str| text::wrap(sentence, usize::from(columns)).len() as u16;
    let count = sentences.len().saturating_sub(1) as u16;
    let all = sentences.iter().map(|(_, sentence)| lines(sentence)).sum::<u16>();
    let gap = u16::from(row + all + count <= end);
    for (role, sentence) in sentences {
        let lines = lines(&sentence);
        if row + lines <= end {
            row += canvas.paragraph(LEFT, row, columns, lines, &sentence, role) + gap;
        }
    }
}

fn levels(canvas: &mut Canvas, mut row: u16, at: usize, setup: &Setup, instrument: &Instrument) {
    let columns = measure(canvas);
    let tall = canvas.size().rows >= TALL;
    let question = canvas.say("numbers-which-level");
    canvas.text(LEFT, row, columns, &question, Role::Strong);
    row += 1 + u16::from(tall);
    for (ix, level) in instrument.levels.iter().enumerate() {
        let chosen = Say::new("numbers-level-chosen").with("level", level.title.clone());
        let title = if ix == setup.level.0 { canvas.say(chosen) } else { level.title.clone() };
        list_row(canvas, row, ix == at, &title, ix);
        let about = canvas.say(words::level(level));
        canvas.text(LEFT + 4, row + 1, columns.saturating_sub(4), &about, Role::Muted);
        canvas.hit(LEFT, row + 1, columns, 1, Target::Row(ix));
        row += 2;
    }
    sentences_below(canvas, row + u16::from(tall), vec![(Role::Muted, words::LEVELS.into())]);
}
