//! The participant's walk: the page of questions and what floats around it.

pub mod lists;
pub mod question;

use jiff::SignedDuration;

use crate::app::class::following::Following;
use crate::app::input::{Key, Target};
use crate::app::page;
use crate::app::walk::{Mode, Walk};
use crate::domain::time_limit::{Now, minutes_up};
use crate::ui::bar;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, big_words, header, measure, notice};
use crate::ui::theme::{Glyph, Role};

/// Draws the walk.
pub fn draw(canvas: &mut Canvas, walk: &Walk, now: Now) {
    let left = walk.left(now);
    let preview = if walk.is_preview() { "Preview · " } else { "" };
    let who = format!("{preview}{} · {}", walk.frozen.one_of(walk.group), walk.frozen.level_title());
    header(canvas, &who, &time_words(left, walk.mode), left <= SignedDuration::from_mins(10));
    match walk.mode {
        Mode::Asking => asking(canvas, walk),
        Mode::Areas(at) => lists::areas(canvas, walk, at),
        Mode::Review(at) => lists::review(canvas, walk, at),
        Mode::Confirm => confirm(canvas, walk),
        Mode::Sending => {
            dialog(canvas, "One moment: your answers are being stored.", &[]);
        }
        Mode::Leave => {
            let line = "Your answers would then be gone. Nothing of them is kept.";
            dialog(canvas, "Leave without handing in?", &[line]);
        }
        Mode::TimeUp => time_up(canvas, walk),
        Mode::Stopped => {
            let kept = "Your answers are kept, under these three words. Please write them down:";
            let row = dialog(canvas, "Your class stops here.", &[kept]) + 1;
            let row = row + walk.code_when_stopped().map_or(0, |code| big_words(canvas, row, code.expose())) + 1;
            let back = "Come back with them within the two hours, on this machine: c, the words, then w.";
            canvas.paragraph(LEFT, row, measure(canvas), 3, back, Role::Plain);
        }
    }
    if let Some(following) = walk.following.as_ref().filter(|following| is_told(walk.mode, following)) {
        canvas.text(LEFT, class_row(canvas, walk), measure(canvas), &following.line(now), Role::Muted);
    }
    match walk.shown_code(now) {
        Some(code) => notice(canvas, Some(&format!("Your code to come back: {}", code.expose()))),
        None => notice(canvas, walk.notice.as_deref()),
    }
}

/// Whether the line of the class stands; what has stopped says so itself.
fn is_told(mode: Mode, following: &Following) -> bool {
    !(mode == Mode::Sending || mode == Mode::Stopped && following.is_stopped())
}

/// The time left: minutes until the last one, then seconds.
fn time_words(left: SignedDuration, mode: Mode) -> String {
    let minutes = minutes_up(left);
    let words = match (minutes / 60, minutes % 60) {
        (0, 0) => "time is over".to_owned(),
        (0, 1) => format!("{} s left", left.as_secs() + i64::from(left.subsec_nanos() > 0)),
        (0, minutes) => format!("{minutes} min left"),
        (hours, minutes) => format!("{hours} h {minutes:02} min left"),
    };
    match mode {
        Mode::TimeUp => format!("{words} to decide"),
        _ => words,
    }
}

/// The quiet line of a class: above the statement, and under the header where there is none.
fn class_row(canvas: &Canvas, walk: &Walk) -> u16 {
    match walk.mode {
        Mode::Asking => asking_row(canvas) + 2,
        _ => 1,
    }
}

/// Row of the progress line.
fn asking_row(canvas: &Canvas) -> u16 {
    if canvas.size().rows >= 24 { 2 } else { 1 }
}

fn asking(canvas: &mut Canvas, walk: &Walk) {
    let size = canvas.size();
    let mut row = asking_row(canvas);
    progress(canvas, walk, row);
    row += 3;
    let on_page = page::page(&walk.questionnaire, walk.at, size);
    let scale = matches!(walk.current().map(|a| a.form.rows()), Some(6));
    // A class looks at one statement.
    if walk.following.is_none() && (on_page.len() > 1 || page::slots(size) > 1 && scale) {
        question::shared(canvas, walk, on_page, row);
    } else {
        question::single(canvas, walk, row);
    }
}

/// Where one is: in the whole, in the areas, in this area.
fn progress(canvas: &mut Canvas, walk: &Walk, row: u16) {
    let whole = walk.questionnaire.asked.len();
    let columns = measure(canvas);
    let count = format!("{} of {whole}", walk.at + 1);
    // As wide as the last count will be, so that the line keeps its length.
    let wide = canvas.width(&format!("{whole} of {whole}")) + 3;
    bar::progress(canvas, LEFT, row, columns.saturating_sub(wide), walk.at + 1, whole);
    canvas.text_right(LEFT + columns, row, &count, Role::Muted);
    let Some(block) = walk.current().map(|asked| asked.block) else { return };
    let Some(heading) = walk.questionnaire.blocks.get(block) else { return };
    let asked_blocks: Vec<usize> =
        (0..walk.questionnaire.blocks.len()).filter(|b| walk.block_progress(*b).asked > 0).collect();
    let part = asked_blocks.iter().position(|b| *b == block).unwrap_or(0) + 1;
    let within = walk.at.saturating_sub(heading.range.start) + 1;
    let after = canvas.text(LEFT, row + 1, columns, &heading.title, Role::Plain);
    let place = format!("  part {part} of {} · statement {within} of {}", asked_blocks.len(), heading.range.len());
    canvas.text(after, row + 1, columns.saturating_sub(after.saturating_sub(LEFT)), &place, Role::Muted);
}

fn confirm(canvas: &mut Canvas, walk: &Walk) {
    let progress = walk.progress();
    let open = progress.unanswered();
    let line = match open {
        0 => "You have an answer to everything.".to_owned(),
        1 => format!("You answered {} of {}. One is left out; that is fine.", progress.asked - open, progress.asked),
        _ => {
            format!("You answered {} of {}. {open} are left out; that is fine.", progress.asked - open, progress.asked)
        }
    };
    let after = "Afterwards nothing can be changed, and nobody will know which sheet is yours.";
    let below = dialog(canvas, "Hand in your answers?", &[&line, after]);
    if walk.asks_own_line() {
        own_line(canvas, walk, below + 1);
    }
}

/// The small group's question.
fn own_line(canvas: &mut Canvas, walk: &Walk, row: u16) {
    let columns = measure(canvas);
    let tick = canvas.theme().glyph(if walk.own_line { Glyph::Ticked } else { Glyph::Unticked });
    canvas.text(LEFT, row, 1, tick, if walk.own_line { Role::Chosen } else { Role::Muted });
    let question = "Our group's results may be shown on their own.";
    let used = canvas.paragraph(LEFT + 2, row, columns.saturating_sub(2), 2, question, Role::Strong);
    let why = "Your group is small. With few sheets this happens only if every one of you ticks it; you may leave it.";
    let used = used + canvas.paragraph(LEFT + 2, row + used, columns.saturating_sub(2), 3, why, Role::Muted);
    canvas.hit(LEFT, row, columns, used, Target::Press(Key::Char(' ')));
}

fn time_up(canvas: &mut Canvas, walk: &Walk) {
    let progress = walk.progress();
    let answered = progress.asked - progress.unanswered();
    let line = format!("You answered {answered} of {}. Nothing can be changed any more.", progress.asked);
    let choice = "Do you want to hand these answers in? Without your word they are discarded.";
    dialog(canvas, "The two hours are over.", &[&line, choice]);
}

/// A question in the middle of an otherwise empty screen; returns the row below it.
fn dialog(canvas: &mut Canvas, title: &str, lines: &[&str]) -> u16 {
    let columns = measure(canvas);
    let mut row = 5;
    row += canvas.paragraph(LEFT, row, columns, 2, title, Role::Strong) + 1;
    for line in lines {
        row += canvas.paragraph(LEFT, row, columns, 3, line, Role::Plain);
    }
    row
}
