//! Codes to hand out: what can be done, how many slips, and the codes as they are printed.

use jiff::civil::Date;

use crate::app::input::Target;
use crate::app::workplace::codes::batches::Batches;
use crate::app::workplace::codes::sheet::Sheet;
use crate::app::workplace::codes::{Choice, Codes, View};
use crate::app::workplace::room::Here;
use crate::domain::calendar::Phase;
use crate::domain::exercise::Frozen;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::{TOP, lab, one_moment};
use crate::ui::screen::{LEFT, measure, scroll};
use crate::ui::theme::{Glyph, Role};

/// Columns of the names of what slips are for.
const NAMES: u16 = 40;

/// What slips mean.
pub const SLIPS: &str =
    "Groups with slips are entered with a code only. Slips are shown once; nobody can look them up later.";
/// What taking an activation back means.
pub const RECALL: &str = "It becomes a set-up again, with everything as it is, and you can change and activate it anew. Codes \
                          and slips that were handed out open nothing any more. If somebody has begun to answer, nothing \
                          changes.";

/// Draws the page.
pub fn draw(canvas: &mut Canvas, it: &Codes, here: Here) {
    let Some(frozen) = it.frozen(here) else { return one_moment(canvas) };
    let name = format!("{} · session {} of {}", frozen.title(), frozen.exercise.session, school_year(frozen));
    canvas.text(LEFT, TOP - 1, measure(canvas), &name, Role::Strong);
    match &it.view {
        View::Menu => menu(canvas, it, frozen, here),
        View::AskingGroups => moment(canvas, "One moment: the codes are being made."),
        View::Batches(batches) => draw_batches(canvas, batches),
        View::Making(left, _) => {
            let words = format!("One moment: the slips are being made. {} after these.", batches_left(left.len()));
            moment(canvas, if left.is_empty() { "One moment: the slips are being made." } else { &words });
        }
        View::Lab(page) => lab::draw(canvas, page),
        View::Sheet(sheet) => draw_sheet(canvas, sheet),
        View::Recall => recall(canvas, TOP + 1),
        View::Recalling | View::Over => moment(canvas, "One moment: the activation is being taken back."),
    }
}

fn school_year(frozen: &Frozen) -> String {
    format!("{}-{}", frozen.exercise.year, i32::from(frozen.exercise.year) + 1)
}

fn batches_left(count: usize) -> String {
    if count == 1 { "One more batch".to_owned() } else { format!("{count} more batches") }
}

fn moment(canvas: &mut Canvas, words: &str) {
    canvas.text(LEFT, TOP + 1, measure(canvas), words, Role::Muted);
}

fn day(date: Date) -> String {
    date.strftime("%A %-d %B %Y").to_string()
}

fn menu(canvas: &mut Canvas, it: &Codes, frozen: &Frozen, here: Here) {
    let columns = measure(canvas);
    let slot = frozen.exercise.slot;
    let tall = canvas.size().rows >= 24;
    let mut row = TOP + u16::from(tall);
    if it.fresh {
        let done = canvas.theme().glyph(Glyph::Done);
        row += canvas.paragraph(LEFT, row, columns, 1, &format!("{done} It is activated."), Role::Chosen);
    }
    let when = match frozen.exercise.phase(here.now.wall) {
        Phase::NotYet => {
            format!("It opens on {}, 00:00, and closes on {}, 23:59.", day(slot.first), day(slot.last))
        }
        Phase::Open => format!("It is open until {}, 23:59.", day(slot.last)),
        Phase::Closed => {
            format!("It has been closed since {}, 23:59. Codes open nothing any more.", day(slot.last))
        }
    };
    row += canvas.paragraph(LEFT, row, columns, 2, &when, Role::Plain) + 1;
    let choices = it.choices(here);
    if choices.is_empty() {
        return;
    }
    row += canvas.paragraph(LEFT, row, columns, 2, &how_people_come_in(frozen), Role::Muted) + 1;
    for (ix, choice) in choices.iter().enumerate() {
        let at_cursor = ix == it.row;
        let (title, words) = choice_words(*choice);
        if at_cursor {
            let cursor = canvas.theme().glyph(Glyph::Cursor);
            canvas.text(LEFT, row, 1, cursor, Role::Accent);
        }
        let role = if at_cursor { Role::Strong } else { Role::Plain };
        canvas.text(LEFT + 2, row, columns, title, role);
        // Where there is little room, only what is under the cursor is explained, below the list: no row moves.
        let explained = if tall { 2 } else { 0 };
        let used = 1 + canvas.paragraph(LEFT + 2, row + 1, columns.saturating_sub(2), explained, words, Role::Muted);
        canvas.hit(LEFT, row, columns, used, Target::Row(ix));
        row += used + u16::from(tall);
    }
    if let Some(choice) = choices.get(it.row).filter(|_| !tall) {
        canvas.paragraph(LEFT, row + 1, columns, 2, choice_words(*choice).1, Role::Muted);
    }
}

/// Which groups need a code now.
pub fn how_people_come_in(frozen: &Frozen) -> String {
    let title = |group: usize| frozen.instrument.groups.get(group).map_or("", |g| g.title.as_str());
    if frozen.coded.is_empty() {
        return "Without codes, people choose their group at a machine of the school.".to_owned();
    }
    let coded: Vec<&str> = frozen.coded.iter().map(|group| title(group.0)).collect();
    if frozen.open_groups().is_empty() {
        return format!("Everybody comes in with a code: {}.", coded.join(", "));
    }
    format!("With a code only: {}. The others choose their group at a machine of the school.", coded.join(", "))
}

/// What can be done, and what it means.
pub fn choice_words(choice: Choice) -> (&'static str, &'static str) {
    match choice {
        Choice::GroupCodes => (
            "One code per group",
            "Everybody of a group uses the same code, on a poster or in a message. It can be used more than once.",
        ),
        Choice::Slips => (
            "One-time slips to print and cut",
            "Each lets one person answer, once. Hand them out like ballot papers, without noting who has which.",
        ),
        Choice::Lab => (
            "Open the lab",
            "Other machines join with a code and hand in over the network, as long as this program runs.",
        ),
        Choice::Recall => (
            "Take the activation back",
            "As long as nobody has begun: it becomes a set-up again, and its codes open nothing any more.",
        ),
    }
}

fn draw_batches(canvas: &mut Canvas, it: &Batches) {
    let columns = measure(canvas);
    let mut row = TOP + 1;
    row += canvas.paragraph(LEFT, row, columns, 1, "How many slips, and for whom?", Role::Strong);
    row += canvas.paragraph(LEFT, row, columns, 2, SLIPS, Role::Muted) + 1;
    let height = usize::from(canvas.size().rows.saturating_sub(row + 5)).max(1);
    let first = scroll(it.row, it.all.len(), height);
    for (ix, batch) in it.all.iter().enumerate().skip(first).take(height) {
        let at_cursor = ix == it.row;
        let role = if at_cursor { Role::Strong } else { Role::Plain };
        if at_cursor {
            let cursor = canvas.theme().glyph(Glyph::Cursor);
            canvas.text(LEFT, row, 1, cursor, Role::Accent);
        }
        canvas.text(LEFT + 2, row, NAMES, &batch.title, role);
        let after = canvas.text_right(LEFT + 2 + NAMES + 6, row, &batch.count.to_string(), role);
        let end = after + canvas.width(&batch.count.to_string());
        if at_cursor {
            canvas.set_cursor(end, row);
        }
        canvas.hit(LEFT, row, columns, 1, Target::Row(ix));
        row += 1;
    }
    if it.all.len() > 1 {
        canvas.text(LEFT + 2, row, NAMES, "all together", Role::Muted);
        canvas.text_right(LEFT + 2 + NAMES + 6, row, &it.total().to_string(), Role::Muted);
    }
}

fn draw_sheet(canvas: &mut Canvas, it: &Sheet) {
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    let lines: Vec<&str> = it.text.expose().lines().collect();
    let height = Sheet::height(canvas.size());
    let top = it.top.min(lines.len().saturating_sub(height));
    canvas.text(LEFT, TOP, columns, &it.title, Role::Plain);
    let end = (top + height).min(lines.len());
    if lines.len() > height {
        let where_ = format!("lines {} to {end} of {}", top + 1, lines.len());
        canvas.text_right(LEFT + columns, TOP, &where_, Role::Muted);
    }
    for (ix, line) in lines.iter().skip(top).take(height).enumerate() {
        let row = TOP + 2 + ix as u16;
        if line.starts_with('\u{c}') {
            let sign = canvas.theme().glyph(Glyph::LineLeft);
            canvas.fill(LEFT, row, measure(canvas), sign, Role::Muted);
        } else {
            canvas.text(LEFT, row, columns, line, Role::Plain);
        }
    }
}

/// Asks whether an activation is to be taken back.
pub fn recall(canvas: &mut Canvas, top: u16) {
    let columns = measure(canvas);
    let mut row = top;
    row += canvas.paragraph(LEFT, row, columns, 2, "Take the activation back?", Role::Strong) + 1;
    canvas.paragraph(LEFT, row, columns, 5, RECALL, Role::Plain);
}
