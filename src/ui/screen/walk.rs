//! The participant's walk: the page of questions and what floats around it.

pub mod large;
pub mod lists;
pub mod question;

use jiff::SignedDuration;

use crate::app::class::following::Following;
use crate::app::input::{Key, Target};
use crate::app::page;
use crate::app::walk::{Mode, Walk};
use crate::domain::time_limit::{Now, minutes_up};
use crate::locale::say::Say;
use crate::ui::bar;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, big_words, block_title, header, make_room, measure, notice};
use crate::ui::theme::{Glyph, Role};

/// Draws the walk.
pub fn draw(canvas: &mut Canvas, walk: &Walk, now: Now) {
    let left = walk.left(now);
    let preview = if walk.is_preview() { canvas.say("walk-preview") + " · " } else { String::new() };
    let who = format!("{preview}{} · {}", walk.frozen.one_of(walk.group), walk.frozen.level_title());
    let time = canvas.say(time_words(left, walk.mode));
    header(canvas, &who, &time, left <= SignedDuration::from_mins(10));
    let said = match walk.shown_code(now) {
        Some(code) => Some(Say::new("walk-code").with("code", code.expose().to_owned())),
        None => walk.notice.clone(),
    };
    make_room(canvas, said.as_ref());
    match walk.mode {
        Mode::Asking => asking(canvas, walk),
        Mode::Areas(at) => lists::areas(canvas, walk, at),
        Mode::Review(at) => lists::review(canvas, walk, at),
        Mode::Confirm => confirm(canvas, walk),
        Mode::Sending => {
            dialog(canvas, "walk-sending".into(), &[]);
        }
        Mode::Leave => {
            dialog(canvas, "walk-leave".into(), &["walk-leave-more".into()]);
        }
        Mode::TimeUp => time_up(canvas, walk),
        Mode::Stopped => {
            let row = dialog(canvas, "class-stops".into(), &["class-stops-kept".into(), "start-code".into()]) + 1;
            let row = row + walk.code_when_stopped().map_or(0, |code| big_words(canvas, row, code.expose())) + 1;
            let back = canvas.say("class-stops-back");
            canvas.paragraph(LEFT, row, measure(canvas), 3, &back, Role::Plain);
        }
    }
    if let Some(following) = walk.following.as_ref().filter(|following| is_told(walk.mode, following)) {
        let line = canvas.say(following.line(now));
        canvas.text(LEFT, class_row(canvas, walk), measure(canvas), &line, Role::Muted);
    }
    notice(canvas, said.as_ref());
}

/// Whether the line of the class stands; what has stopped says so itself.
fn is_told(mode: Mode, following: &Following) -> bool {
    !(mode == Mode::Sending || mode == Mode::Stopped && following.is_stopped())
}

/// The time left: minutes until the last one, then seconds.
fn time_words(left: SignedDuration, mode: Mode) -> Say {
    let minutes = minutes_up(left);
    let words = match (minutes / 60, minutes % 60) {
        (0, 0) => Say::new("time-over"),
        (0, 1) => Say::new("time-seconds").with("seconds", left.as_secs() + i64::from(left.subsec_nanos() > 0)),
        (0, minutes) => Say::new("time-minutes").with("minutes", minutes),
        (hours, minutes) => Say::new("time-hours").with("hours", hours).with("minutes", format!("{minutes:02}")),
    };
    match mode {
        Mode::TimeUp => Say::new("time-to-decide").with("time", words),
        _ => words,
    }
}

/// The quiet line of a class: above the statement, and under the header where there is none.
fn class_row(canvas: &Canvas, walk: &Walk) -> u16 {
    match walk.mode {
        Mode::Asking if walk.is_large() => large::PLACE_ROW,
        Mode::Asking => asking_row(canvas) + 2,
        _ => 1,
    }
}

/// Row of the progress line.
fn asking_row(canvas: &Canvas) -> u16 {
    if canvas.size().rows >= 24 { 2 } else { 1 }
}

fn asking(canvas: &mut Canvas, walk: &Walk) {
    if walk.is_large() {
        let taken = large::columns_of_parts(canvas, walk);
        progress(canvas, walk, large::PLACE_ROW - 1, taken);
        return large::draw(canvas, walk);
    }
    let size = canvas.size();
    let mut row = asking_row(canvas);
    progress(canvas, walk, row, 0);
    row += 3;
    let on_page = page::page(&walk.questionnaire, walk.at, size);
    let scale = walk.current().is_some_and(|asked| page::may_share(&asked.form));
    // A class looks at one statement; so does who reads a help text that needs the room of the others.
    let may_share = walk.following.is_none() && (on_page.len() > 1 || page::slots(size) > 1 && scale);
    if may_share && question::help_fits(canvas, walk, &on_page, row) {
        question::shared(canvas, walk, on_page, row);
    } else {
        question::single(canvas, walk, row);
    }
}

/// Where one is: in the whole, in the areas, in this area.
/// The bar, and below it where one is; `taken` columns at that line's end are another's.
fn progress(canvas: &mut Canvas, walk: &Walk, row: u16, taken: u16) {
    let whole = walk.questionnaire.asked.len();
    let columns = measure(canvas);
    let count = |at: usize| Say::new("walk-count").with("at", at).with("whole", whole);
    // As wide as the last count will be, so that the line keeps its length.
    let wide = canvas.width(&canvas.say(count(whole))) + 3;
    bar::progress(canvas, LEFT, row, columns.saturating_sub(wide), walk.at + 1, whole);
    let count = canvas.say(count(walk.at + 1));
    canvas.text_right(LEFT + columns, row, &count, Role::Muted);
    let Some(block) = walk.current().map(|asked| asked.block) else { return };
    let Some(heading) = walk.questionnaire.blocks.get(block) else { return };
    let asked_blocks: Vec<usize> =
        (0..walk.questionnaire.blocks.len()).filter(|b| walk.block_progress(*b).asked > 0).collect();
    let part = asked_blocks.iter().position(|b| *b == block).unwrap_or(0) + 1;
    let within = walk.at.saturating_sub(heading.range.start) + 1;
    let title = block_title(canvas, &heading.title);
    let after = canvas.text(LEFT, row + 1, columns, &title, Role::Plain);
    let after = after + 2;
    let room = (LEFT + columns).saturating_sub(after + taken);
    let within = |id: &'static str| Say::new(id).with("at", within).with("whole", heading.range.len());
    let place = canvas.say(within("walk-place").with("part", part).with("parts", asked_blocks.len()));
    // Where there is no room for both, the place among all parts is left to the line above.
    let place = if canvas.width(&place) <= room { place } else { canvas.say(within("walk-count")) };
    if canvas.width(&place) <= room || taken == 0 {
        canvas.text(after, row + 1, room, &place, Role::Muted);
    }
}

/// How much is answered, where it is about to be handed in.
pub fn confirm_words(walk: &Walk) -> Say {
    let progress = walk.progress();
    let open = progress.unanswered();
    match open {
        0 => Say::new("confirm-all"),
        _ => Say::new("confirm-some")
            .with("given", progress.asked - open)
            .with("asked", progress.asked)
            .with("left", open),
    }
}

/// How much is answered, where the time is over.
pub fn time_up_words(walk: &Walk) -> Say {
    let progress = walk.progress();
    let answered = progress.asked - progress.unanswered();
    Say::new("time-up-answered").with("given", answered).with("asked", progress.asked)
}

fn confirm(canvas: &mut Canvas, walk: &Walk) {
    let below = dialog(canvas, "confirm".into(), &[confirm_words(walk), "confirm-after".into()]);
    if walk.asks_own_line() {
        own_line(canvas, walk, below + 1);
    }
}

/// The small group's question.
fn own_line(canvas: &mut Canvas, walk: &Walk, row: u16) {
    let columns = measure(canvas);
    let tick = canvas.theme().glyph(if walk.own_line { Glyph::Ticked } else { Glyph::Unticked });
    canvas.text(LEFT, row, 1, tick, if walk.own_line { Role::Chosen } else { Role::Muted });
    let question = canvas.say("confirm-own-line");
    let used = canvas.paragraph(LEFT + 2, row, columns.saturating_sub(2), 2, &question, Role::Strong);
    let why = canvas.say("confirm-own-line-why");
    let used = used + canvas.paragraph(LEFT + 2, row + used, columns.saturating_sub(2), 3, &why, Role::Muted);
    canvas.hit(LEFT, row, columns, used, Target::Press(Key::Char(' ')));
}

fn time_up(canvas: &mut Canvas, walk: &Walk) {
    dialog(canvas, "time-up".into(), &[time_up_words(walk), "time-up-choice".into()]);
}

/// A question in the middle of an otherwise empty screen; returns the row below it.
fn dialog(canvas: &mut Canvas, title: Say, lines: &[Say]) -> u16 {
    let columns = measure(canvas);
    let mut row = 5;
    let title = canvas.say(title);
    row += canvas.paragraph(LEFT, row, columns, 2, &title, Role::Strong) + 1;
    for line in lines {
        let line = canvas.say(line.clone());
        row += canvas.paragraph(LEFT, row, columns, 3, &line, Role::Plain);
    }
    row
}
