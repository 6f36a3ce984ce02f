//! Step 4: the check list, what will freeze, and the question that comes before it does.

use crate::app::input::Target;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::activate::checks::{Asked, Check, Mark, asked, today};
use crate::app::workplace::set_up::activate::telling::{STATE_ROWS, TOP, Telling};
use crate::app::workplace::set_up::activate::{Activate, Mode};
use crate::domain::calendar::Days;
use crate::domain::setup::Setup;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::set_up::dates::slot_words;
use crate::ui::screen::workplace::set_up::name;
use crate::ui::screen::{LEFT, measure, scroll, told};
use crate::ui::theme::{Glyph, Role};

/// The numbers in the table, with their columns where there is room and where there is little.
const NUMBERS: [(&str, u16, u16); 4] =
    [("invited", 10, 8), ("minimum", 11, 8), ("statements", 13, 11), ("minutes", 11, 8)];
/// Columns below which there is little room.
const NARROW: u16 = 70;
/// What is lost with the key.
pub const KEY_LOST: &str = "Whoever loses both the passphrase and the recovery words loses the answers: nobody can open \
                        the sheets then.";

/// What trying a passphrase means.
pub const ONLY_TRIED: &str = "Type it as you will when the sheets are opened. Nothing is opened now; it is only tried.";
/// What activating means.
pub const FREEZES: &str = "From then on nothing that participants see can change, also when a questionnaire file changes. \
                           Until somebody begins to answer, the activation can be taken back.";

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
        canvas.text(LEFT, row, columns, "One moment.", Role::Muted);
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
        0 => ("Everything is ready: a activates it.".to_owned(), Role::Chosen),
        1 => ("One thing is missing. Enter goes where it is mended.".to_owned(), Role::Strong),
        n => (format!("{n} things are missing. Enter goes where each is mended."), Role::Strong),
    };
    canvas.text(LEFT, row, columns, &lead, role);
    let top = row + 2;
    let lines = lines(
        &checks,
        &asked(setup, known.instrument_named(&setup.instrument), today(setup, here)),
        setup,
        known,
        columns,
    );
    let height = usize::from(canvas.size().rows.saturating_sub(top + 3));
    let at = it.row.min(checks.len());
    let last = lines.iter().rposition(|line| line.row == at).unwrap_or(0);
    let first = scroll(last, lines.len(), height);
    for (ix, line) in lines.iter().skip(first).take(height).enumerate() {
        draw_line(canvas, top + ix as u16, line, line.row == at, checks.len());
    }
    let more = canvas.size().columns.saturating_sub(LEFT);
    if first + height < lines.len() {
        canvas.text_right(more, top + height as u16, "more ↓", Role::Muted);
    }
    if first > 0 {
        canvas.text_right(more, row, "more ↑", Role::Muted);
    }
}

fn draw_line(canvas: &mut Canvas, row: u16, line: &Line, here: bool, checks: usize) {
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
    canvas.text(LEFT + 4, row, columns.saturating_sub(4), &line.text, role);
    let wide = |(_, wide, narrow): &(&str, u16, u16)| if columns < NARROW { *narrow } else { *wide };
    let mut right = LEFT + columns - NUMBERS.iter().map(wide).sum::<u16>().min(columns);
    for (number, cell) in NUMBERS.iter().zip(&line.cells) {
        right += wide(number);
        canvas.text_right(right, row, cell, line.role);
    }
    if line.row < checks {
        canvas.hit(LEFT, row, columns, 1, Target::Row(line.row));
    }
}

fn lines(checks: &[Check], groups: &[Asked], setup: &Setup, known: &Known, columns: u16) -> Vec<Line> {
    let mut lines = Vec::new();
    let wide = usize::from(columns.saturating_sub(4));
    let plain = |row: usize, text: String, role: Role| Line { row, sign: None, text, cells: Vec::new(), role };
    for (row, check) in checks.iter().enumerate() {
        for (ix, text) in text::wrap(&check.words, wide).into_iter().enumerate() {
            let sign = (ix == 0).then_some(check.mark);
            lines.push(Line { row, sign, text, cells: Vec::new(), role: Role::Plain });
        }
    }
    let row = checks.len();
    lines.push(plain(row, String::new(), Role::Plain));
    lines.push(plain(row, "What will freeze".to_owned(), Role::Strong));
    let heads = NUMBERS.map(|(head, _, _)| head.to_owned()).to_vec();
    lines.push(Line { row, sign: None, text: String::new(), cells: heads, role: Role::Muted });
    for asked in groups {
        let (text, cells) = group_cells(asked);
        lines.push(Line { row, sign: None, text, cells, role: Role::Plain });
    }
    for words in [counted(setup, known), KEY_LOST.to_owned()] {
        lines.extend(text::wrap(&words, wide).into_iter().map(|text| plain(row, text, Role::Muted)));
    }
    lines
}

fn group_cells(asked: &Asked) -> (String, Vec<String>) {
    let title = asked.group.title.clone();
    let cells = match asked.people {
        None => vec!["not known".to_owned(), "–".to_owned(), asked.statements.to_string(), asked.minutes.to_string()],
        Some(people) if people.invited == 0 => vec!["left out".to_owned()],
        Some(people) => {
            [people.invited, asked.minimum, asked.statements as u32, asked.minutes].map(|n| n.to_string()).to_vec()
        }
    };
    (title, cells)
}

/// What freezes beside the groups' numbers.
pub fn counted(setup: &Setup, known: &Known) -> String {
    let days = match setup.first_day.zip(setup.last_day) {
        Some((first, last)) => {
            let days = Days { first, last }.count();
            format!("{days} days")
        }
        None => "days not chosen".to_owned(),
    };
    format!(
        "Own statements {} · {days} · smallest cell {} · languages {}",
        setup.own.len(),
        setup.smallest_cell,
        known.school.languages.join(", ")
    )
}

fn confirm(canvas: &mut Canvas, row: u16, it: &Activate, setup: &Setup, known: &Known, here: Here) {
    let columns = measure(canvas);
    let mut row = row + u16::from(canvas.size().rows >= 24);
    row += canvas.paragraph(LEFT, row, columns, 2, &format!("Activate {}?", name(setup, here)), Role::Strong) + 1;
    let people: u32 = setup.people.iter().flatten().map(|people| people.invited).sum();
    if let Some((first, last)) = setup.first_day.zip(setup.last_day) {
        let slot = Days { first, last };
        let words = format!("{people} people are asked: {}, {} days.", slot_words(slot), slot.count());
        row += canvas.paragraph(LEFT, row, columns, 3, &words, Role::Plain) + 1;
    }
    row += canvas.paragraph(LEFT, row, columns, 4, FREEZES, Role::Plain) + 1;
    let who = known.coordinators.join(" and ");
    let keys = format!("Sheets are sealed to {who}. {KEY_LOST}");
    row += canvas.paragraph(LEFT, row, columns, 4, &keys, Role::Plain) + 1;
    if matches!(it.mode, Mode::Activating) {
        canvas.text(LEFT, row, columns, "One moment: it is being activated.", Role::Muted);
    }
}

fn telling(canvas: &mut Canvas, page: &Telling, setup: &Setup) {
    let row = TOP;
    let columns = measure(canvas);
    let told = page.is_told(setup);
    let sign = canvas.theme().glyph(if told { Glyph::Ticked } else { Glyph::Unticked });
    let words = format!("{sign} Tell participants what came of last time");
    canvas.text(LEFT, row, columns, &words, if told { Role::Chosen } else { Role::Strong });
    canvas.hit(LEFT, row, columns, 1, Target::Row(0));
    canvas.paragraph(LEFT, row + 1, columns, STATE_ROWS, &page.state(setup), Role::Muted);
    told::draw(canvas, page.top(setup, canvas.size()), &page.offered, page.from);
}

fn passphrase(canvas: &mut Canvas, row: u16, it: &Activate) {
    let columns = measure(canvas);
    let mut row = row + 1;
    row += canvas.paragraph(LEFT, row, columns, 2, "Is the passphrase still known?", Role::Strong) + 1;
    row += canvas.paragraph(LEFT, row, columns, 3, ONLY_TRIED, Role::Plain) + 1;
    let Mode::Passphrase(typed) = &it.mode else {
        canvas.text(LEFT, row, columns, "One moment: the passphrase is being tried.", Role::Muted);
        return;
    };
    let side = canvas.theme().glyph(Glyph::Cursor);
    canvas.text(LEFT, row, 1, side, Role::Accent);
    field::hidden(canvas, LEFT + 2, row, columns.saturating_sub(2), typed);
}
