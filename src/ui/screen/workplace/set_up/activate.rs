//! Step 4: the check list, what will freeze, and the question that comes before it does.

use crate::app::input::Target;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::activate::checks::{Asked, Check, Mark, asked, names, today};
use crate::app::workplace::set_up::activate::telling::{STATE_ROWS, TOP, Telling};
use crate::app::workplace::set_up::activate::{Activate, Mode};
use crate::domain::calendar::Days;
use crate::domain::setup::Setup;
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::set_up::dates::slot_words;
use crate::ui::screen::workplace::set_up::name;
use crate::ui::screen::{LEFT, measure, scroll, told};
use crate::ui::theme::{Glyph, Role};

/// The numbers in the table.
const NUMBERS: [&str; 4] = ["numbers-invited", "numbers-minimum", "activate-head-statements", "activate-head-minutes"];
/// Columns between them, where there is room and where there is little.
const BETWEEN: (u16, u16) = (3, 1);
/// Columns below which there is little room.
const NARROW: u16 = 70;
/// Columns of the cursor and the sign before a line.
const INDENT: u16 = 4;

/// One line as it is drawn.
struct Line {
    /// The check it belongs to; the last one stands for what will freeze.
    row: usize,
    sign: Option<Mark>,
    text: String,
    cells: Vec<String>,
    role: Role,
}

/// Draws the step, from `row` on.
pub fn draw(canvas: &mut Canvas, row: u16, it: &Activate, setup: &Setup, here: Here) {
    let columns = measure(canvas);
    let Some(known) = here.known else {
        canvas.text(LEFT, row, columns, &canvas.say("one-moment"), Role::Muted);
        return;
    };
    match &it.mode {
        Mode::List => list(canvas, row, it, setup, known, here),
        Mode::Confirm | Mode::Activating => confirm(canvas, row, it, setup, known, here),
        Mode::Telling(page) => telling(canvas, page, setup),
        Mode::Passphrase(_) | Mode::Trying => passphrase(canvas, row, it),
    }
}

fn list(canvas: &mut Canvas, row: u16, it: &Activate, setup: &Setup, known: &Known, here: Here) {
    let columns = measure(canvas);
    let checks = it.checks(setup, here);
    let missing = checks.iter().filter(|check| check.mark == Mark::Missing).count();
    let (lead, role) = match missing {
        0 => (Say::new("activate-ready"), Role::Chosen),
        count => (Say::new("activate-missing").with("count", count), Role::Strong),
    };
    let lead = canvas.say(lead);
    let top = row + canvas.paragraph(LEFT, row, columns, 2, &lead, role) + 1;
    let groups = asked(setup, known.instrument_named(&setup.instrument), today(setup, here));
    let table = Table::of(&groups, canvas);
    let lines = lines(&checks, &table, setup, known, canvas);
    let height = usize::from(canvas.size().rows.saturating_sub(top + 3));
    let at = it.row.min(checks.len());
    let last = lines.iter().rposition(|line| line.row == at).unwrap_or(0);
    let first = scroll(last, lines.len(), height);
    for (ix, line) in lines.iter().skip(first).take(height).enumerate() {
        draw_line(canvas, top + ix as u16, line, line.row == at, checks.len(), &table.wide);
    }
    let more = canvas.size().columns.saturating_sub(LEFT);
    if first + height < lines.len() {
        let below = canvas.say("more-below");
        canvas.text_right(more, top + height as u16, &below, Role::Muted);
    }
    if first > 0 {
        let above = canvas.say("more-above");
        canvas.text_right(more, top.saturating_sub(1), &above, Role::Muted);
    }
}

fn draw_line(canvas: &mut Canvas, row: u16, line: &Line, here: bool, checks: usize, wide: &[u16; 4]) {
    let columns = measure(canvas);
    let sign = match line.sign {
        Some(Mark::Ready) => canvas.theme().glyph(Glyph::Done),
        Some(Mark::Missing) => canvas.theme().glyph(Glyph::Unticked),
        Some(Mark::Mind) => "!",
        None => "",
    };
    let sign_role = if line.sign == Some(Mark::Ready) { Role::Chosen } else { Role::Warm };
    if here && (line.sign.is_some() || (line.row == checks && line.role == Role::Strong)) {
        let cursor = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(LEFT, row, 1, cursor, Role::Accent);
    }
    canvas.text(LEFT + 2, row, 1, sign, sign_role);
    let role = if here && line.row < checks { Role::Strong } else { line.role };
    canvas.text(LEFT + INDENT, row, columns.saturating_sub(INDENT), &line.text, role);
    let mut right = LEFT + columns.saturating_sub(wide.iter().sum());
    for (wide, cell) in wide.iter().zip(&line.cells) {
        right += wide;
        canvas.text_right(right, row, cell, line.role);
    }
    if line.row < checks {
        canvas.hit(LEFT, row, columns, 1, Target::Row(line.row));
    }
}

/// What will freeze of the groups: in a table, or in lines where its heads are too wide for one.
struct Table {
    heads: [String; 4],
    wide: [u16; 4],
    groups: Vec<(String, Vec<String>)>,
    is_table: bool,
}

impl Table {
    fn of(groups: &[Asked], canvas: &Canvas) -> Table {
        let columns = measure(canvas);
        let heads = NUMBERS.map(|head| canvas.say(head));
        let groups: Vec<_> = groups.iter().map(|asked| group_cells(asked, canvas)).collect();
        let between = if columns < NARROW { BETWEEN.1 } else { BETWEEN.0 };
        let mut wide = [0; 4];
        for (place, wide) in wide.iter_mut().enumerate() {
            let cells = groups.iter().filter_map(|(_, cells)| cells.get(place)).chain(heads.get(place));
            *wide = cells.map(|cell| canvas.width(cell)).max().unwrap_or_default() + between;
        }
        let titles = groups.iter().map(|(title, _)| canvas.width(title)).max().unwrap_or_default();
        let is_table = INDENT + titles + wide.iter().sum::<u16>() <= columns;
        Table { heads, wide, groups, is_table }
    }

    /// Its lines, each its text and its cells.
    fn lines(&self, columns: usize) -> Vec<(String, Vec<String>)> {
        if self.is_table {
            return self.groups.clone();
        }
        let in_words = |(title, cells): &(String, Vec<String>)| {
            let cells: Vec<String> = match cells.as_slice() {
                [word] => vec![word.clone()],
                cells => self.heads.iter().zip(cells).map(|(head, cell)| format!("{head} {cell}")).collect(),
            };
            text::wrap(&format!("{title}: {}", cells.join(" · ")), columns)
        };
        self.groups.iter().flat_map(in_words).map(|text| (text, Vec::new())).collect()
    }
}

fn lines(checks: &[Check], table: &Table, setup: &Setup, known: &Known, canvas: &Canvas) -> Vec<Line> {
    let mut lines = Vec::new();
    let wide = usize::from(measure(canvas).saturating_sub(INDENT));
    let plain = |row: usize, text: String, role: Role| Line { row, sign: None, text, cells: Vec::new(), role };
    for (row, check) in checks.iter().enumerate() {
        for (ix, text) in text::wrap(&canvas.say(check.words.clone()), wide).into_iter().enumerate() {
            let sign = (ix == 0).then_some(check.mark);
            lines.push(Line { row, sign, text, cells: Vec::new(), role: Role::Plain });
        }
    }
    let row = checks.len();
    lines.push(plain(row, String::new(), Role::Plain));
    lines.push(plain(row, canvas.say("activate-freezes"), Role::Strong));
    if table.is_table {
        lines.push(Line { row, sign: None, text: String::new(), cells: table.heads.to_vec(), role: Role::Muted });
    }
    for (text, cells) in table.lines(wide) {
        lines.push(Line { row, sign: None, text, cells, role: Role::Plain });
    }
    for words in [counted(setup, known), Say::new("activate-key-lost")] {
        lines.extend(text::wrap(&canvas.say(words), wide).into_iter().map(|text| plain(row, text, Role::Muted)));
    }
    lines
}

fn group_cells(asked: &Asked, canvas: &Canvas) -> (String, Vec<String>) {
    let title = asked.group.title.clone();
    let numbers = |all: &[u32]| all.iter().map(u32::to_string).collect::<Vec<String>>();
    let statements = asked.statements as u32;
    let cells = match asked.people {
        None => {
            let unknown = [canvas.say("activate-not-known"), "–".to_owned()];
            unknown.into_iter().chain(numbers(&[statements, asked.minutes])).collect()
        }
        Some(people) if people.invited == 0 => vec![canvas.say("numbers-left-out")],
        Some(people) => numbers(&[people.invited, asked.minimum, statements, asked.minutes]),
    };
    (title, cells)
}

/// What freezes beside the groups' numbers.
pub fn counted(setup: &Setup, known: &Known) -> Say {
    let days = match setup.first_day.zip(setup.last_day) {
        Some((first, last)) => Say::new("activate-counted-days").with("days", Days { first, last }.count()),
        None => Say::new("activate-counted-no-days"),
    };
    let say = Say::new("activate-counted").with("own", setup.own.len()).with("days", days);
    say.with("cell", setup.smallest_cell).with("languages", known.school.languages.join(", "))
}

fn confirm(canvas: &mut Canvas, row: u16, it: &Activate, setup: &Setup, known: &Known, here: Here) {
    let columns = measure(canvas);
    let question = canvas.say(Say::new("activate-question").with("what", name(setup, here)));
    let people: u32 = setup.people.iter().flatten().map(|people| people.invited).sum();
    let asked = setup.first_day.zip(setup.last_day).map(|(first, last)| {
        let slot = Days { first, last };
        let say = Say::new("activate-people").with("people", people).with("slot", slot_words(slot));
        canvas.say(say.with("days", slot.count()))
    });
    let sealed = canvas.say(Say::new("activate-sealed").with("who", names(&known.coordinators)));
    let keys = format!("{sealed} {}", canvas.say("activate-key-lost"));
    let sentences: Vec<String> = asked.into_iter().chain([canvas.say("activate-from-then-on"), keys]).collect();
    // On a small screen blank lines give way: nothing of this may be missing.
    let lines = |words: &String| text::wrap(words, usize::from(columns)).len() + 1;
    let wanted = lines(&question) + sentences.iter().map(lines).sum::<usize>();
    let mut row = row + u16::from(canvas.size().rows >= 24);
    // The last one needs no blank line below it, and the keys take two rows.
    let gap = u16::from(usize::from(row) + wanted < usize::from(canvas.size().rows));
    row += canvas.paragraph(LEFT, row, columns, 2, &question, Role::Strong) + gap;
    for words in &sentences {
        row += canvas.paragraph(LEFT, row, columns, 6, words, Role::Plain) + gap;
    }
    if matches!(it.mode, Mode::Activating) {
        let moment = canvas.say("activate-activating");
        canvas.text(LEFT, row, columns, &moment, Role::Muted);
    }
}

fn telling(canvas: &mut Canvas, page: &Telling, setup: &Setup) {
    let row = TOP;
    let columns = measure(canvas);
    let told = page.is_told(setup);
    let sign = canvas.theme().glyph(if told { Glyph::Ticked } else { Glyph::Unticked });
    let words = format!("{sign} {}", canvas.say("activate-tell"));
    canvas.text(LEFT, row, columns, &words, if told { Role::Chosen } else { Role::Strong });
    canvas.hit(LEFT, row, columns, 1, Target::Row(0));
    let state = canvas.say(page.state(setup));
    canvas.paragraph(LEFT, row + 1, columns, STATE_ROWS, &state, Role::Muted);
    told::draw(canvas, page.top(setup, canvas.size(), canvas.texts()), &page.offered, page.from);
}

fn passphrase(canvas: &mut Canvas, row: u16, it: &Activate) {
    let columns = measure(canvas);
    let mut row = row + 1;
    let known = canvas.say("activate-still-known");
    row += canvas.paragraph(LEFT, row, columns, 2, &known, Role::Strong) + 1;
    let tried = canvas.say("activate-only-tried");
    row += canvas.paragraph(LEFT, row, columns, 3, &tried, Role::Plain) + 1;
    let Mode::Passphrase(typed) = &it.mode else {
        let moment = canvas.say("activate-trying");
        canvas.text(LEFT, row, columns, &moment, Role::Muted);
        return;
    };
    let side = canvas.theme().glyph(Glyph::Cursor);
    canvas.text(LEFT, row, 1, side, Role::Accent);
    field::hidden(canvas, LEFT + 2, row, columns.saturating_sub(2), typed);
}
