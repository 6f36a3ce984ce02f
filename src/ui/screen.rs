//! One module per screen, and the frame they share.

pub mod certificate;
pub mod choose;
pub mod class;
pub mod enter;
pub mod home;
pub mod languages;
pub mod own_result;
pub mod start;
pub mod thanks;
pub mod told;
pub mod walk;
pub mod welcome;
pub mod workplace;

use crate::app::input::Target;
use crate::domain::questionnaire::Title;
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::theme::{Glyph, Role};

/// The program's name, and its columns.
const NAME: &str = "Reflectory";
const NAME_WIDTH: u16 = 10;
/// Left edge of everything that is read.
pub const LEFT: u16 = 3;
/// Most lines of a notice.
const NOTICE_LINES: usize = 5;
/// The row below header and tabs.
const BELOW_TABS: u16 = 2;
/// Widest a paragraph gets: longer lines are hard to read.
const MEASURE: u16 = 76;

/// Columns of a paragraph on this canvas.
pub fn measure(canvas: &Canvas) -> u16 {
    canvas.size().columns.saturating_sub(2 * LEFT).min(MEASURE)
}

/// The header: the program's name, where one is, and on the right what matters beside it.
pub fn header(canvas: &mut Canvas, place: &str, right: &str, warm: bool) {
    let columns = canvas.size().columns;
    let end = if right.is_empty() {
        columns.saturating_sub(1)
    } else {
        canvas.text_right(columns.saturating_sub(1), 0, right, if warm { Role::Warm } else { Role::Muted })
    };
    // Where one is matters more than the program's name, which gives way on a small screen; then all but the first of it.
    let with_name = canvas.width(place) <= end.saturating_sub(NAME_WIDTH + 6);
    let column = if with_name { canvas.text(1, 0, columns, NAME, Role::Accent) + 4 } else { 1 };
    let room = end.saturating_sub(column + 1);
    let first = place.split(" · ").next().unwrap_or(place);
    canvas.text(column, 0, room, if canvas.width(place) <= room { place } else { first }, Role::Plain);
}

/// One line that matters now, above the keys; it never lies on what is typed.
pub fn notice(canvas: &mut Canvas, notice: Option<&Say>) {
    let Some(notice) = notice.map(|notice| canvas.say(notice.clone())) else { return };
    let lines = notice_lines(canvas, &notice);
    let low = canvas.size().rows.saturating_sub(canvas.key_rows() + lines);
    let typed = canvas.cursor_row();
    let is_free = |top: &u16| typed.is_none_or(|row| row < *top || row >= top + lines);
    let top = [low.saturating_sub(1), low].into_iter().find(is_free).unwrap_or(BELOW_TABS);
    canvas.clear(0, top, canvas.size().columns, lines);
    canvas.paragraph(LEFT, top, notice_columns(canvas), lines, &notice, Role::Warm);
}

/// Keeps the rows free that it needs, so that what is drawn from now on ends before them.
pub fn make_room(canvas: &mut Canvas, notice: Option<&Say>) {
    if let Some(notice) = notice.map(|notice| canvas.say(notice.clone())) {
        canvas.set_notice_rows(notice_lines(canvas, &notice) + 1);
    }
}

fn notice_columns(canvas: &Canvas) -> u16 {
    canvas.size().columns.saturating_sub(2 * LEFT)
}

fn notice_lines(canvas: &Canvas, notice: &str) -> u16 {
    text::wrap(notice, usize::from(notice_columns(canvas))).len().min(NOTICE_LINES) as u16
}

/// A heading of the walk.
pub fn block_title(canvas: &Canvas, title: &Title) -> String {
    canvas.say(title.say())
}

/// That there is more above or below, at the right edge.
pub fn more(canvas: &mut Canvas, row: u16, id: &'static str) {
    let words = canvas.say(id);
    let right = canvas.size().columns.saturating_sub(1);
    canvas.text_right(right, row, &words, Role::Muted);
}

/// The same by a sign alone, where the list takes every row from `first` to `last`.
pub fn goes_on(canvas: &mut Canvas, (first, last): (u16, u16), [above, below]: [bool; 2]) {
    let column = canvas.size().columns.saturating_sub(2);
    for (row, sign, shown) in [(first, "↑", above), (last, "↓", below)] {
        if shown {
            canvas.text(column, row, 1, sign, Role::Accent);
        }
    }
}

/// Words to remember, set wide, each in its own place; returns the rows used.
pub fn big_words(canvas: &mut Canvas, row: u16, words: &str) -> u16 {
    let mut column = LEFT + 2;
    for word in words.split(' ') {
        let spaced: String = word.to_uppercase().chars().flat_map(|c| [c, ' ']).collect();
        let wide = canvas.width(&spaced) + 3;
        column = canvas.text(column, row, wide, spaced.trim_end(), Role::Chosen) + 4;
    }
    1
}

/// A row of a list: cursor, text, the whole line clickable.
pub fn list_row(canvas: &mut Canvas, row: u16, here: bool, text: &str, index: usize) {
    let columns = canvas.size().columns;
    if here {
        let cursor = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(LEFT, row, 1, cursor, Role::Accent);
    }
    let role = if here { Role::Strong } else { Role::Plain };
    canvas.text(LEFT + 2, row, columns.saturating_sub(LEFT * 2 + 2), text, role);
    canvas.hit(LEFT, row, columns.saturating_sub(2 * LEFT), 1, Target::Row(index));
}

/// First row of a window of `height` over `count` rows that keeps `at` in view.
pub fn scroll(at: usize, count: usize, height: usize) -> usize {
    if count <= height {
        return 0;
    }
    at.saturating_sub(height / 2).min(count - height)
}
