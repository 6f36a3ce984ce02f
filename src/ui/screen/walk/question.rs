//! One question, generous or in a slot of a shared page. Text and scale stand on the same rows from
//! the first question to the last.

use std::ops::Range;

use crate::app::input::Target;
use crate::app::page::{SCALE_ROWS, SLOT_ROWS};
use crate::app::walk::Walk;
use crate::domain::answer::WORDS_MAX;
use crate::domain::instrument::{MARK_COLUMNS, STEP_LINES};
use crate::domain::questionnaire::{Asked, AskedForm};
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::{LEFT, goes_on, measure, scroll};
use crate::ui::theme::{Glyph, Role};

/// Rows kept for the text of a question on a page of its own; the format's limits fit into them.
const TEXT_ROWS: u16 = 4;
/// Column of an option's words, behind cursor, mark and digit.
const WORDS_AT: u16 = 6;

/// Rows that the answers keep at least beside a help text.
const OPTIONS_LEAST: u16 = 2;
/// Most rows for one's own words.
const FIELD_ROWS_MAX: u16 = 8;

/// Points of the scale whose highest is named in the hint to the help text.
const FIVE: usize = 5;

/// Columns from which the notes beside the points are shown: all of them, or none.
const NOTES_FROM: u16 = 72;

/// A question on a page of its own.
pub fn single(canvas: &mut Canvas, walk: &Walk, top: u16) {
    let Some(asked) = walk.current() else { return };
    let columns = measure(canvas);
    let rows = canvas.size().rows;
    let is_stepped = is_stepped(&asked.form);
    // Steps are many lines: on a small screen the row above gives way, unless a class says something there.
    let is_close = is_stepped && rows < 24 && walk.following.is_none();
    let top = if is_close { top.saturating_sub(1) } else { top };
    let mut row = top;
    if let Some(stem) = &asked.stem {
        row += canvas.paragraph(LEFT, row, columns, 2, stem, Role::Plain);
    }
    let above = if is_stepped { STEP_LINES as u16 } else { TEXT_ROWS };
    let text_rows = (top + above).saturating_sub(row);
    let text = text_of(canvas, asked);
    let used = canvas.paragraph(LEFT, row, columns, text_rows, &text, Role::Strong);
    let lines = help_lines(canvas, walk, asked);
    let scale_top = top + above + u16::from(rows >= 24);
    // Rows that the statement leaves free go to an open help text, before any answer has to give way.
    let needed = scale_top + (option_lines(canvas, &asked.form).len() + lines.len()) as u16;
    let over = if lines.is_empty() { 0 } else { needed.saturating_sub(canvas.bottom()) };
    let scale_top = scale_top - over.min(text_rows.saturating_sub(used + 1));
    if is_stepped && rows >= 24 {
        let which = canvas.say("walk-steps");
        canvas.text(LEFT, scale_top - 1, columns, &which, Role::Muted);
    }
    // The help text takes what it needs; answers that have no place beside it are scrolled, and a sign says so.
    let room = canvas.bottom().saturating_sub(scale_top);
    let room = match lines.len() as u16 {
        0 => room.saturating_sub(u16::from(!is_close)),
        needed => room.saturating_sub(needed).max(OPTIONS_LEAST),
    };
    let below = match &asked.form {
        AskedForm::Words => own_words(canvas, walk, scale_top, room),
        AskedForm::Scale { .. } | AskedForm::Single { .. } | AskedForm::Multiple { .. } => {
            options(canvas, walk, walk.at, asked, scale_top, room)
        }
    };
    below_answers(canvas, walk, asked, &lines, below);
}

/// Whether a sentence for each point is what is chosen from.
fn is_stepped(form: &AskedForm) -> bool {
    matches!(form, AskedForm::Scale { steps, .. } if !steps.is_empty())
}

/// The statement; one that stands in another language than everything around it says so.
fn text_of(canvas: &Canvas, asked: &Asked) -> String {
    if asked.as_written { format!("{} {}", asked.text, canvas.say("walk-as-written")) } else { asked.text.clone() }
}

/// Several questions on one page.
pub fn shared(canvas: &mut Canvas, walk: &Walk, page: Range<usize>, top: u16) {
    let columns = measure(canvas);
    let stem = walk.current().and_then(|asked| asked.stem.as_ref());
    if let Some(stem) = stem {
        canvas.paragraph(LEFT, top.saturating_sub(1), columns, 2, stem, Role::Plain);
    }
    let mut row = top + 1;
    for at in page {
        let Some(asked) = walk.questionnaire.asked.get(at) else { continue };
        let here = at == walk.at;
        let text = text_of(canvas, asked);
        canvas.paragraph(LEFT, row, columns, 3, &text, if here { Role::Strong } else { Role::Muted });
        let lines = text::wrap(&text, usize::from(columns)).len().min(3) as u16;
        options(canvas, walk, at, asked, row + lines, SCALE_ROWS);
        row += SLOT_ROWS;
    }
    if let Some(asked) = walk.current() {
        let lines = help_lines(canvas, walk, asked);
        let below = below_page(canvas, row);
        below_answers(canvas, walk, asked, &lines, below);
    }
}

/// The row below the questions of a shared page, each of which ends with an empty one.
fn below_page(canvas: &Canvas, row: u16) -> u16 {
    row.min(canvas.size().rows.saturating_sub(7))
}

/// Whether the help text has room below the questions of a shared page.
pub fn help_fits(canvas: &Canvas, walk: &Walk, page: &Range<usize>, top: u16) -> bool {
    let Some(asked) = walk.current() else { return true };
    let below = below_page(canvas, top + 1 + SLOT_ROWS * page.len() as u16);
    below + help_lines(canvas, walk, asked).len() as u16 <= canvas.bottom()
}

/// A line of the options: which option, which line of it, and its words.
struct OptionLine {
    option: usize,
    is_first: bool,
    words: String,
}

/// Column of an option's words, behind cursor, mark, digit and, of a step, its level's mark.
fn words_at(form: &AskedForm) -> u16 {
    LEFT + WORDS_AT + form.marks().map_or(0, |_| MARK_COLUMNS as u16 + 1)
}

/// Columns of an option's words. A step has a narrower margin on the right: it needs every column of a small screen.
fn room_for_words(canvas: &Canvas, form: &AskedForm) -> u16 {
    let margin = if is_stepped(form) { LEFT - 1 } else { LEFT };
    canvas.size().columns.saturating_sub(words_at(form) + margin)
}

/// The options' lines. In some languages an option needs two on a small screen.
fn option_lines(canvas: &Canvas, form: &AskedForm) -> Vec<OptionLine> {
    let columns = room_for_words(canvas, form);
    let lines = |option: usize| {
        let words = text::wrap(words_of(form, option).0, usize::from(columns));
        words.into_iter().enumerate().map(move |(ix, words)| OptionLine { option, is_first: ix == 0, words })
    };
    (0..form.rows()).flat_map(lines).collect()
}

/// The options in at most `room` rows; returns the row below them.
pub fn options(canvas: &mut Canvas, walk: &Walk, at: usize, asked: &Asked, top: u16, room: u16) -> u16 {
    let lines = option_lines(canvas, &asked.form);
    let height = lines.len().min(usize::from(room.max(1)));
    let here = (at == walk.at).then(|| lines.iter().position(|line| line.option == walk.row)).flatten();
    let first = here.map_or(0, |line| scroll(line, lines.len(), height));
    for (row, line) in (top..).zip(lines.iter().skip(first).take(height)) {
        draw_option(canvas, walk, at, asked, line, row);
    }
    // Words may need every column up to the margin, where a sign alone has its place.
    let rows = (top, top + height as u16 - 1);
    goes_on(canvas, rows, [first > 0, first + height < lines.len()]);
    top + height as u16
}

fn draw_option(canvas: &mut Canvas, walk: &Walk, at: usize, asked: &Asked, line: &OptionLine, row: u16) {
    let option = line.option;
    let answer = walk.answers.get(at).and_then(Option::as_ref);
    let chosen = asked.form.is_chosen(option, answer);
    let here = at == walk.at && option == walk.row;
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    if line.is_first {
        draw_mark(canvas, &asked.form, option, (chosen, here), row);
    }
    let role = match (chosen, here) {
        (true, _) => Role::Chosen,
        (false, true) => Role::Strong,
        (false, false) => Role::Plain,
    };
    let (words_at, room) = (words_at(&asked.form), room_for_words(canvas, &asked.form));
    let after = canvas.text(words_at, row, room, &line.words, role);
    let note = words_of(&asked.form, option).1;
    if !note.is_empty() && after + 2 < LEFT + columns {
        let note_at = after.max(LEFT + WORDS_AT + 19) + 2;
        let room = (LEFT + columns).saturating_sub(note_at);
        if canvas.size().columns >= NOTES_FROM && canvas.width(note) <= room {
            canvas.text(note_at, row, room, note, Role::Muted);
        }
    }
    canvas.hit(LEFT, row, columns, 1, Target::Answer { question: at, row: option });
}

/// Cursor, mark and digit of an option.
fn draw_mark(canvas: &mut Canvas, form: &AskedForm, option: usize, (chosen, here): (bool, bool), row: u16) {
    let theme = *canvas.theme();
    if here {
        canvas.text(LEFT, row, 1, theme.glyph(Glyph::Cursor), Role::Accent);
    }
    let mark = match (matches!(form, AskedForm::Multiple { .. }), chosen) {
        (true, true) => theme.glyph(Glyph::Ticked),
        (true, false) => theme.glyph(Glyph::Unticked),
        (false, true) => theme.glyph(Glyph::Chosen),
        (false, false) => " ",
    };
    canvas.text(LEFT + 2, row, 1, mark, if chosen { Role::Chosen } else { Role::Muted });
    canvas.text(LEFT + 4, row, 1, &digit_of(form, option), if chosen { Role::Chosen } else { Role::Key });
    let marks = form.marks().unwrap_or_default();
    let level = marks.get(option).copied().unwrap_or_default();
    canvas.text(LEFT + WORDS_AT, row, MARK_COLUMNS as u16, level, if chosen { Role::Chosen } else { Role::Muted });
}

/// The words of an option, and the note beside them.
pub fn words_of(form: &AskedForm, option: usize) -> (&str, &str) {
    match form {
        AskedForm::Scale { points, steps, opt_out } => match (steps.get(option), points.get(option)) {
            (Some(step), _) => (step, ""),
            (None, Some((words, note))) => (words, note),
            (None, None) => (opt_out, ""),
        },
        AskedForm::Single { options, opt_out } => match options.get(option) {
            Some((_, words)) => (words, ""),
            None => (opt_out.as_deref().unwrap_or(""), ""),
        },
        AskedForm::Multiple { options, none } => match options.get(option) {
            Some((_, words)) => (words, ""),
            None => (none, ""),
        },
        AskedForm::Words => ("", ""),
    }
}

/// The digit that chooses an option; a blank where none does.
pub fn digit_of(form: &AskedForm, option: usize) -> String {
    let key = (0..=9u8).find(|digit| form.row_of_digit(*digit) == Some(option));
    key.map_or_else(|| " ".to_owned(), |digit| digit.to_string())
}

/// The field of a question in one's own words in at most `room` rows; returns the row below it.
pub fn own_words(canvas: &mut Canvas, walk: &Walk, top: u16, room: u16) -> u16 {
    let columns = measure(canvas).saturating_sub(2);
    let height = room.saturating_sub(1).clamp(1, FIELD_ROWS_MAX);
    field::block(canvas, LEFT, top, columns, height, &walk.field);
    let count = canvas.say(Say::new("walk-characters").with("count", walk.field.chars()).with("most", WORDS_MAX));
    canvas.text(LEFT + 2, top + height, columns, &count, Role::Muted);
    top + height + 1
}

/// The help text in lines, the statement in easy words above it; none where it is closed.
pub fn help_lines(canvas: &Canvas, walk: &Walk, asked: &Asked) -> Vec<String> {
    if !walk.help {
        return Vec::new();
    }
    let easy = (!asked.easy.is_empty()).then(|| canvas.say(Say::new("walk-easy").with("words", asked.easy.clone())));
    let words: Vec<&str> = easy.as_deref().into_iter().chain([asked.help.as_str()]).collect();
    text::wrap(&words.join("\n"), usize::from(measure(canvas).saturating_sub(2)))
}

/// The help text below the answers, or how to open it; one row stays free between where there is room.
pub fn below_answers(canvas: &mut Canvas, walk: &Walk, asked: &Asked, lines: &[String], below: u16) {
    let bottom = canvas.bottom();
    let needed = lines.len().max(1) as u16;
    let top = below + u16::from(canvas.size().rows >= 24 && below + needed < bottom);
    match walk.help {
        true => draw_help(canvas, lines, top, bottom),
        false if top < bottom && walk.notice.is_none() => {
            let hint = canvas.say(hint(asked));
            canvas.text(LEFT, top, measure(canvas), &hint, Role::Muted);
        }
        false => {}
    }
}

/// How the help text is opened, and what it tells.
fn hint(asked: &Asked) -> &'static str {
    match &asked.form {
        AskedForm::Words => "walk-word-f1",
        AskedForm::Scale { points, steps, .. } if asked.stem.is_none() && points.len() == FIVE && steps.is_empty() => {
            "walk-five"
        }
        AskedForm::Scale { .. } | AskedForm::Single { .. } | AskedForm::Multiple { .. } => "walk-word",
    }
}

/// The help text between two rows.
pub fn draw_help(canvas: &mut Canvas, lines: &[String], top: u16, bottom: u16) {
    let side = canvas.theme().glyph(Glyph::Side);
    let rows = bottom.saturating_sub(top);
    for (row, words) in (top..bottom).zip(lines) {
        canvas.text(LEFT, row, 1, side, Role::Accent);
        canvas.text(LEFT + 2, row, measure(canvas), words, Role::Plain);
    }
    if lines.len() > usize::from(rows) {
        goes_on(canvas, (top, bottom.saturating_sub(1)), [false, true]);
    }
}
