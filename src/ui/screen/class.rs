//! A class on the beamer: what is asked, and how many have answered. Never what.

pub mod aloud;
pub mod scale;

use jiff::SignedDuration;

use crate::app::class::{Class, Stage};
use crate::domain::class::Pace;
use crate::domain::time_limit::{Now, minutes_up};
use crate::locale::say::Say;
use crate::text;
use crate::text::big::spaced;
use crate::ui::bar;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, header, notice};
use crate::ui::theme::{Glyph, Role};

/// Widest a class is drawn: a beamer is looked at from far away.
pub const WIDE_MAX: u16 = 160;
/// Columns from which letters are set wide: the longest statement then still has room.
const WIDE_FROM: u16 = 116;
/// Rows from which they are.
const TALL_FROM: u16 = 30;
/// Rows of a statement, the question above it included; the format's limits fit into them.
const TEXT_ROWS: u16 = 4;

/// Draws the class.
pub fn draw(canvas: &mut Canvas, class: &Class, now: Now) {
    // The code first: who comes late needs it, and a narrow screen cuts what stands last.
    let code = class.code.as_ref().map_or(String::new(), |code| format!("{code} · "));
    let who = format!("{code}{} · {}", class.frozen.one_of(class.group), class.frozen.level_title());
    let least = class.counts.least_left;
    let warm = least.is_some_and(|left| left <= SignedDuration::from_mins(10));
    let least = least.map_or(String::new(), |left| canvas.say(least_words(left)));
    header(canvas, &who, &least, warm);
    match (&class.stage, class.current()) {
        _ if class.elsewhere => elsewhere(canvas),
        _ if class.ending => ending(canvas, class),
        (Stage::Gathering | Stage::Stopped { .. }, _) => gathering(canvas, class),
        (Stage::Open, Some(_)) => statement(canvas, class, now),
        (Stage::Open, None) => review(canvas, class),
    }
    if class.stage == Stage::Open && !class.elsewhere {
        way_in(canvas, class);
    }
    notice(canvas, class.notice.as_ref());
}

/// The time that everybody in the class still has, in whole minutes.
fn least_words(left: SignedDuration) -> Say {
    let minutes = minutes_up(left);
    match (minutes / 60, minutes % 60) {
        (0, minutes) => Say::new("beamer-least-minutes").with("minutes", minutes),
        (hours, minutes) => {
            Say::new("beamer-least-hours").with("hours", hours).with("minutes", format!("{minutes:02}"))
        }
    }
}

fn columns(canvas: &Canvas) -> u16 {
    canvas.size().columns.saturating_sub(2 * LEFT)
}

/// Whether letters are set wide. The size alone decides, so that nothing jumps from statement to statement.
fn is_wide(canvas: &Canvas) -> bool {
    canvas.size().columns >= WIDE_FROM && canvas.size().rows >= TALL_FROM
}

/// A text in letters set wide where there is room; returns the rows used, at most `rows`.
fn big(canvas: &mut Canvas, row: u16, rows: u16, content: &str, role: Role) -> u16 {
    let columns = columns(canvas);
    if !is_wide(canvas) {
        return canvas.paragraph(LEFT, row, columns, rows, content, role);
    }
    let mut used = 0;
    for line in text::wrap(content, usize::from(columns / 2)) {
        if used < rows {
            canvas.text(LEFT, row + used, columns, &spaced(&line), role);
            used += 2;
        }
    }
    used.saturating_sub(1)
}

/// How a machine still joins once the class has begun, on a line of its own above the keys.
fn way_in(canvas: &mut Canvas, class: &Class) {
    let (Some(code), Some(address)) = (&class.code, class.addresses.first()) else { return };
    let typed = format!("{code} {address}");
    let told = canvas.say(Say::new("beamer-late").with("typed", typed.clone()));
    let columns = columns(canvas);
    let line = if canvas.width(&told) <= columns { &told } else { &typed };
    canvas.text(LEFT, canvas.size().rows.saturating_sub(4), columns, line, Role::Muted);
}

/// Another window leads the class.
fn elsewhere(canvas: &mut Canvas) {
    let columns = columns(canvas);
    let mut row = 5;
    let what = canvas.say("beamer-elsewhere");
    row += canvas.paragraph(LEFT, row, columns, 2, &what, Role::Strong) + 1;
    let line = canvas.say("beamer-elsewhere-more");
    canvas.paragraph(LEFT, row, columns, 5, &line, Role::Plain);
}

/// Machines join.
fn gathering(canvas: &mut Canvas, class: &Class) {
    let has_stopped = class.stage != Stage::Gathering;
    let columns = columns(canvas);
    let gap = u16::from(canvas.size().rows >= 24);
    let mut row = 2 + gap;
    if let Some(code) = &class.code {
        let what = canvas.say("beamer-code");
        canvas.text(LEFT, row, columns, &what, Role::Plain);
        row += 2;
        canvas.text(
            LEFT + 2,
            row,
            columns,
            &code.chars().flat_map(|c| [c, ' ', ' ']).collect::<String>(),
            Role::Chosen,
        );
        row += 2 + gap;
        canvas.text(LEFT, row, columns, &canvas.say(machines(class.counts.joined)), Role::Strong);
        let who = class.frozen.one_of(class.group);
        let how = match has_stopped {
            false => canvas.say(Say::new("beamer-how").with("who", who.to_owned())),
            true => canvas.say("beamer-how-back"),
        };
        row += 1 + canvas.paragraph(LEFT, row + 1, columns, 2, &how, Role::Muted);
        if let Some(address) = class.addresses.first() {
            row += where_it_is(canvas, row, &format!("{code} {address}"));
        }
        row += gap + u16::from(!has_stopped || gap > 0);
    }
    if let Stage::Stopped { after } = &class.stage {
        let part = after.and_then(|at| class.questionnaire.blocks.get(at));
        let stopped = part
            .map_or(Say::new("beamer-stopped"), |part| Say::new("beamer-stopped-after").with("part", part.title.say()));
        let stopped = canvas.say(stopped);
        row += canvas.paragraph(LEFT, row, columns, 2, &stopped, Role::Plain) + 1;
    }
    let what = canvas.say(if has_stopped { "beamer-goes-on-with" } else { "beamer-begins" });
    canvas.text(LEFT, row, columns, &what, Role::Plain);
    let cursor = canvas.theme().glyph(Glyph::Cursor);
    canvas.text(LEFT, row + 1, 1, cursor, Role::Accent);
    let part = part_words(canvas, class);
    canvas.text(LEFT + 2, row + 1, columns.saturating_sub(2), &part, Role::Strong);
    let pace = canvas.say(pace_words(class.pace));
    canvas.text(LEFT, row + 3, columns, &pace, Role::Muted);
}

/// What is typed where the class is not found by itself: always whole, on a second line where one is too short for it.
/// Returns the rows used.
fn where_it_is(canvas: &mut Canvas, row: u16, typed: &str) -> u16 {
    let (columns, told) = (columns(canvas), canvas.say("beamer-not-found"));
    let after = canvas.width(&told) + 1;
    canvas.text(LEFT, row, columns, &told, Role::Muted);
    if after + canvas.width(typed) <= columns {
        canvas.text(LEFT + after, row, columns, typed, Role::Plain);
        return 1;
    }
    canvas.text(LEFT, row + 1, columns, typed, Role::Plain);
    2
}

fn machines(joined: u32) -> Say {
    match joined {
        0 => Say::new("beamer-nobody"),
        joined => Say::new("beamer-machines").with("joined", joined),
    }
}

fn pace_words(pace: Pace) -> &'static str {
    match pace {
        Pace::Together => "beamer-pace-together",
        Pace::WithinArea => "beamer-pace-part",
    }
}

/// The part that is open, or opened first, and which of all it is; in figures where the words do not fit.
fn part_words(canvas: &Canvas, class: &Class) -> String {
    let Some(asked) = class.current() else { return canvas.say("beamer-look-it-over") };
    let blocks = &class.questionnaire.blocks;
    let Some(block) = blocks.get(asked.block) else { return String::new() };
    let asking = |upto: usize| blocks.iter().take(upto).filter(|block| !block.range.is_empty()).count();
    let (part, parts) = (asking(asked.block + 1), asking(blocks.len()));
    let within = class.at.saturating_sub(block.range.start) + 1;
    let whole = block.range.len();
    let place = Say::new("beamer-place").with("title", block.title.say()).with("part", part).with("parts", parts);
    let place = canvas.say(place.with("at", within).with("whole", whole));
    if canvas.width(&place) + 2 <= columns(canvas) {
        return place;
    }
    format!("{} · {part}/{parts} · {within}/{whole}", canvas.say(block.title.say()))
}

/// A statement and its scale.
fn statement(canvas: &mut Canvas, class: &Class, now: Now) {
    let Some(asked) = class.current() else { return };
    let columns = columns(canvas);
    let top = 1 + u16::from(canvas.size().rows >= 24);
    let whole = class.questionnaire.asked.len();
    let count = |at: usize| Say::new("walk-count").with("at", at).with("whole", whole);
    let place = canvas.say(count(class.at + 1));
    let widest = canvas.say(count(whole));
    let wide = canvas.width(&widest) + 3;
    bar::progress(canvas, LEFT, top, columns.saturating_sub(wide), class.at + 1, whole);
    canvas.text_right(LEFT + columns, top, &place, Role::Muted);
    let part = part_words(canvas, class);
    canvas.text(LEFT, top + 1, columns, &part, Role::Muted);
    let text_top = top + 2 + u16::from(canvas.size().rows >= 24);
    let text_rows = if is_wide(canvas) { 2 * TEXT_ROWS } else { TEXT_ROWS };
    let mut row = text_top;
    if let Some(stem) = &asked.stem {
        row += big(canvas, row, text_rows / 2, stem, Role::Plain) + u16::from(is_wide(canvas));
    }
    big(canvas, row, (text_top + text_rows).saturating_sub(row), &asked.text, Role::Strong);
    let scale_top = text_top + text_rows + u16::from(canvas.size().rows >= 24);
    let below = counts_row(canvas);
    match class.aloud {
        Some(from) => aloud::draw(canvas, asked, from, scale_top, below),
        None => scale::draw(canvas, asked, scale_top, below),
    }
    counted(canvas, class.counts.answered, class, "beamer-answered");
    let words = standing(canvas, class, now);
    canvas.text(LEFT, below + 2, columns, &words, Role::Muted);
}

/// Row of the counts: the bar, what else stands and a notice come below.
fn counts_row(canvas: &Canvas) -> u16 {
    canvas.size().rows.saturating_sub(7)
}

/// How many, as words and as a bar.
fn counted(canvas: &mut Canvas, how_many: u32, class: &Class, what: &'static str) {
    // Where no machine can join there is nothing to count.
    if class.code.is_none() {
        return;
    }
    let counts = class.counts;
    let (columns, row) = (columns(canvas), counts_row(canvas));
    let line = match counts.joined {
        0 => machines(0),
        joined => Say::new(what).with("count", how_many).with("joined", joined),
    };
    let line = canvas.say(line);
    canvas.text(LEFT, row, columns, &line, Role::Strong);
    bar::progress(canvas, LEFT, row + 1, columns, how_many as usize, counts.joined as usize);
}

/// What else stands about the statement. Where not all of it fits, the pace is left out first, then who is ready.
fn standing(canvas: &Canvas, class: &Class, now: Now) -> String {
    let paused = class.paused.then(|| Say::new("beamer-paused"));
    let timer = class.timer_left(now).map(|left| match minutes_up(left) {
        0 => Say::new("beamer-timer-over"),
        minutes => Say::new("beamer-timer").with("minutes", minutes),
    });
    let ready = (class.counts.joined > 0).then(|| Say::new("beamer-ready").with("count", class.counts.ready));
    let pace = Some(match class.pace {
        Pace::Together => Say::new("beamer-together"),
        Pace::WithinArea => Say::new("beamer-own-pace"),
    });
    let stops = class.stops.then(|| Say::new("beamer-stops"));
    let line = |parts: [&Option<Say>; 5]| {
        let words: Vec<String> = parts.into_iter().flatten().map(|say| canvas.say(say.clone())).collect();
        words.join(" · ")
    };
    let ways = [
        [&paused, &timer, &ready, &pace, &stops],
        [&paused, &timer, &ready, &None, &stops],
        [&paused, &timer, &None, &None, &stops],
    ];
    let mut lines = ways.into_iter().map(line);
    let fits = |line: &String| canvas.width(line) <= columns(canvas);
    lines.find(fits).unwrap_or_else(|| line([&paused, &timer, &None, &None, &stops]))
}

/// Everybody looks it over.
fn review(canvas: &mut Canvas, class: &Class) {
    let columns = columns(canvas);
    let mut row = 4;
    let what = canvas.say("beamer-review");
    row += big(canvas, row, 6, &what, Role::Strong) + 2;
    for id in ["beamer-review-out", "beamer-review-in", "beamer-review-nobody"] {
        let line = canvas.say(id);
        row += canvas.paragraph(LEFT, row, columns, 2, &line, Role::Plain);
    }
    counted(canvas, class.counts.handed_in, class, "beamer-handed-in");
    if class.paused {
        let paused = canvas.say("beamer-paused");
        canvas.text(LEFT, counts_row(canvas) + 2, columns, &paused, Role::Muted);
    }
}

/// End the class?
fn ending(canvas: &mut Canvas, class: &Class) {
    let columns = columns(canvas);
    let mut row = 5;
    let what = canvas.say("beamer-end");
    row += canvas.paragraph(LEFT, row, columns, 2, &what, Role::Strong) + 1;
    let line = canvas.say("beamer-end-more");
    canvas.paragraph(LEFT, row, columns, 3, &line, Role::Plain);
    counted(canvas, class.counts.handed_in, class, "beamer-handed-in");
}
