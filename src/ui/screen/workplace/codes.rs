//! Codes to hand out: what can be done, how many slips, and the codes as they are printed.

use jiff::Timestamp;

use crate::app::input::Target;
use crate::app::workplace::codes::batches::Batches;
use crate::app::workplace::codes::sheet::Sheet;
use crate::app::workplace::codes::{Choice, Codes, View};
use crate::app::workplace::room::Here;
use crate::domain::calendar::{Phase, year_words};
use crate::domain::exercise::Frozen;
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::{TOP, lab, one_moment};
use crate::ui::screen::{LEFT, measure, scroll};
use crate::ui::theme::{Glyph, Role};

/// Columns of the names of what slips are for.
const NAMES: u16 = 46;

/// The message of what slips mean.
pub const SLIPS: &str = "slips-meaning";
/// The message of what taking an activation back means.
pub const RECALL: &str = "recall-meaning";

/// Draws the page.
pub fn draw(canvas: &mut Canvas, it: &Codes, here: Here) {
    let Some(frozen) = it.frozen(here) else { return one_moment(canvas) };
    let name = canvas.fitted(measure(canvas), &exercise_name(frozen), "title");
    canvas.text(LEFT, TOP - 1, measure(canvas), &name, Role::Strong);
    match &it.view {
        View::Menu => menu(canvas, it, frozen, here),
        View::AskingGroups => moment(canvas, "codes-making"),
        View::Batches(batches) => draw_batches(canvas, batches),
        View::Making(left, _) if left.is_empty() => moment(canvas, "slips-making"),
        View::Making(left, _) => moment(canvas, Say::new("slips-making-left").with("left", left.len())),
        View::Lab(page) => lab::draw(canvas, page),
        View::Sheet(sheet) => draw_sheet(canvas, sheet),
        View::Recall => recall(canvas, TOP + 1),
        View::Recalling | View::Over => moment(canvas, "recall-moment"),
    }
}

fn moment(canvas: &mut Canvas, words: impl Into<Say>) {
    let words = canvas.say(words);
    canvas.paragraph(LEFT, TOP + 1, measure(canvas), 2, &words, Role::Muted);
}

/// Which exercise it is: its level, its session and the school year.
fn exercise_name(frozen: &Frozen) -> Say {
    let year = year_words(frozen.exercise.year);
    let say = Say::new("codes-exercise").with("title", frozen.title());
    say.with("session", frozen.exercise.session.to_string()).with("year", year)
}

/// Since when, or until when, it is open.
pub fn when(frozen: &Frozen, now: Timestamp) -> Say {
    let slot = frozen.exercise.slot;
    match frozen.exercise.phase(now) {
        Phase::NotYet => Say::new("codes-opens").with("first", slot.first).with("last", slot.last),
        Phase::Open => Say::new("codes-open-until").with("last", slot.last),
        Phase::Closed => Say::new("codes-closed").with("last", slot.last),
    }
}

fn menu(canvas: &mut Canvas, it: &Codes, frozen: &Frozen, here: Here) {
    let columns = measure(canvas);
    let tall = canvas.size().rows >= 24;
    let mut row = TOP + u16::from(tall);
    if it.fresh {
        let done = canvas.theme().glyph(Glyph::Done);
        row +=
            canvas.paragraph(LEFT, row, columns, 1, &format!("{done} {}", canvas.say("codes-activated")), Role::Chosen);
    }
    let when = canvas.say(when(frozen, here.now.wall));
    row += canvas.paragraph(LEFT, row, columns, 2, &when, Role::Plain) + 1;
    let choices = it.choices(here);
    if choices.is_empty() {
        return;
    }
    let how = canvas.say(how_people_come_in(frozen));
    row += canvas.paragraph(LEFT, row, columns, 2, &how, Role::Muted) + 1;
    draw_choices(canvas, row, (choices, it.row), frozen);
}

/// What can be done, each with what it means; where there is little room only what is under the cursor is explained,
/// below the list: no row moves.
fn draw_choices(canvas: &mut Canvas, top: u16, (choices, at): (&[Choice], usize), frozen: &Frozen) {
    let columns = measure(canvas).saturating_sub(2);
    let said: Vec<(String, String)> = choices
        .iter()
        .map(|choice| choice_words(*choice, frozen))
        .map(|(id, more)| (canvas.say(id), canvas.say(more)))
        .collect();
    let lines = |words: &str| u16::try_from(text::wrap(words, usize::from(columns)).len()).unwrap_or(u16::MAX).min(2);
    let whole = said.iter().fold(top, |row, (_, words)| row.saturating_add(1 + lines(words)));
    let (count, end) = (said.len() as u16, canvas.size().rows.saturating_sub(canvas.key_rows()));
    let explains = canvas.size().rows >= 24 && whole <= end;
    let gap = u16::from(explains && whole + count <= end + 1);
    let mut row = top;
    for (ix, (title, words)) in said.iter().enumerate() {
        if ix == at {
            let cursor = canvas.theme().glyph(Glyph::Cursor);
            canvas.text(LEFT, row, 1, cursor, Role::Accent);
        }
        let role = if ix == at { Role::Strong } else { Role::Plain };
        canvas.text(LEFT + 2, row, columns, title, role);
        let explained = match explains {
            true => canvas.paragraph(LEFT + 2, row + 1, columns, 2, words, Role::Muted),
            false => 0,
        };
        let used = 1 + explained;
        canvas.hit(LEFT, row, columns, used, Target::Row(ix));
        row += used + gap;
    }
    if let Some((_, words)) = said.get(at).filter(|_| !explains) {
        canvas.paragraph(LEFT, row + 1, columns + 2, 3, words, Role::Muted);
    }
}

/// Which groups need a code now.
pub fn how_people_come_in(frozen: &Frozen) -> Say {
    let title = |group: usize| frozen.instrument.groups.get(group).map_or("", |g| g.title.as_str());
    if frozen.coded.is_empty() {
        return Say::new("codes-none");
    }
    let coded: Vec<&str> = frozen.coded.iter().map(|group| title(group.0)).collect();
    let id = if frozen.open_groups().is_empty() { "codes-everybody" } else { "codes-some" };
    Say::new(id).with("groups", coded.join(", "))
}

/// The messages of what can be done, and of what it means.
pub fn choice_words(choice: Choice, frozen: &Frozen) -> (&'static str, &'static str) {
    match choice {
        Choice::GroupCodes if frozen.has_classes_with_codes() => ("codes-of-companies", "codes-of-companies-more"),
        Choice::GroupCodes => ("codes-of-groups", "codes-of-groups-more"),
        Choice::Slips => ("codes-slips", "codes-slips-more"),
        Choice::Lab => ("codes-lab", "codes-lab-more"),
        Choice::Recall => ("codes-recall", "codes-recall-more"),
    }
}

fn draw_batches(canvas: &mut Canvas, it: &Batches) {
    let columns = measure(canvas);
    let mut row = TOP + 1;
    row += canvas.paragraph(LEFT, row, columns, 1, &canvas.say("slips-how-many"), Role::Strong);
    row += canvas.paragraph(LEFT, row, columns, 3, &canvas.say(SLIPS), Role::Muted) + 1;
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
        canvas.text(LEFT + 2, row, NAMES, &canvas.say("slips-all-together"), Role::Muted);
        canvas.text_right(LEFT + 2 + NAMES + 6, row, &it.total().to_string(), Role::Muted);
    }
}

fn draw_sheet(canvas: &mut Canvas, it: &Sheet) {
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    let lines: Vec<&str> = it.text.expose().lines().collect();
    let height = Sheet::height(canvas.size());
    let top = it.top.min(lines.len().saturating_sub(height));
    let after = canvas.text(LEFT, TOP, columns, &canvas.say(it.title.clone()), Role::Plain);
    let all = lines.len();
    let end = (top + height).min(all);
    if all > height {
        let lines = Say::new("codes-lines").with("first", (top + 1).to_string()).with("last", end.to_string());
        let lines = canvas.say(lines.with("all", all.to_string()));
        if after + 2 + canvas.width(&lines) <= LEFT + columns {
            canvas.text_right(LEFT + columns, TOP, &lines, Role::Muted);
        }
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
    row += canvas.paragraph(LEFT, row, columns, 2, &canvas.say("recall-ask"), Role::Strong) + 1;
    canvas.paragraph(LEFT, row, columns, 7, &canvas.say(RECALL), Role::Plain);
}
