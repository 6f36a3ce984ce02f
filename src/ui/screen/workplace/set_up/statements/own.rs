//! Writing one own statement: its lines, and the text under the cursor in the width it will have.

use crate::app::input::Target;
use crate::app::workplace::set_up::statements::own::{OwnPage, Row, room_words};
use crate::app::workplace::set_up::statements::telling::{self, Shown};
use crate::domain::instrument::STATEMENT_COLUMNS;
use crate::domain::sentences;
use crate::domain::setup::own::Words;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::set_up::statements::{Area, bottom};
use crate::ui::screen::{LEFT, measure, scroll};
use crate::ui::theme::{Glyph, Role};

/// Columns of a row's name, at least and at most.
const NAME: (u16, u16) = (20, 28);
/// Lines for what is worth a word.
const NOTES: u16 = 2;

/// Draws the page.
pub fn draw(canvas: &mut Canvas, row: u16, page: &OwnPage, shown: Shown) {
    let Shown { setup, known, .. } = shown;
    let columns = measure(canvas);
    let typed = page.as_typed(setup, known);
    let own = page.code.as_ref().and_then(|code| setup.own(code));
    let title = own.map_or_else(|| canvas.say("own-new"), telling::name);
    canvas.text(LEFT, row, columns, &title, Role::Strong);
    let end = bottom(canvas);
    let (gap, block) = match end.saturating_sub(row) {
        24.. => (1, 7),
        16.. => (0, 5),
        _ => (0, 4),
    };
    let rows = page.rows(setup, known);
    let top = row + 1 + gap;
    let below = end.saturating_sub(NOTES + block + 1 + gap);
    let list = Area { column: LEFT, row: top, columns, end: below.min(top + rows.len() as u16) };
    let text = list.end + 1 + gap;
    let notes = text + block;
    draw_rows(canvas, list, &rows, page, shown);
    if let Some(under) = rows.get(page.at) {
        let area = Area { column: LEFT + 2, row: text, columns: STATEMENT_COLUMNS as u16, end: notes };
        draw_text(canvas, area, under, page, shown);
    }
    if let Some(code) = page.code_as_typed(&typed) {
        let words = telling::most_worth_a_word(&code, Shown { setup: &typed, ..shown });
        let words = words.map_or_else(String::new, |words| canvas.say(words));
        canvas.paragraph(LEFT, notes, columns, NOTES, &words, Role::Warm);
    }
}

fn draw_rows(canvas: &mut Canvas, area: Area, rows: &[Row], page: &OwnPage, shown: Shown) {
    let height = usize::from(area.end.saturating_sub(area.row));
    let first = scroll(page.at, rows.len(), height);
    let widest = rows.iter().map(|row| canvas.width(&name(row, shown)) + indent(row) - 2).max().unwrap_or_default();
    let wide = widest.clamp(NAME.0, NAME.1);
    for (line, (ix, row)) in (area.row..area.end).zip(rows.iter().enumerate().skip(first)) {
        let here = ix == page.at;
        if here {
            let cursor = canvas.theme().glyph(Glyph::Cursor);
            canvas.text(area.column, line, 1, cursor, Role::Accent);
        }
        let indent = indent(row);
        let name_role = if here { Role::Strong } else { Role::Plain };
        canvas.text(area.column + indent, line, wide + 3 - indent, &name(row, shown), name_role);
        let words = page.words(row, shown.setup);
        let (words, role) = match words.is_empty() {
            true => (unwritten(row, page, shown), Role::Muted),
            false => (words.to_owned(), Role::Plain),
        };
        canvas.text(area.column + wide + 4, line, area.columns.saturating_sub(wide + 4), &words, role);
        canvas.hit(area.column, line, area.columns, 1, Target::Row(ix));
    }
}

/// A help text belongs to the row above it.
fn indent(row: &Row) -> u16 {
    if matches!(row, Row::Words { which: Words::Help, .. }) { 4 } else { 2 }
}

/// What a row holds, in a few words.
pub fn name(row: &Row, shown: Shown) -> String {
    match row {
        Row::Title => shown.texts.word("own-title"),
        Row::Words { which: Words::Help, .. } => shown.texts.say(&sentences::helps_with(&shown.known.instrument)),
        Row::Words { group, language, which: Words::Text } => {
            let title = shown.instrument().groups.get(group.0).map_or("", |group| group.title.as_str());
            language.as_ref().map_or_else(|| title.to_owned(), |language| format!("{title}, {language}"))
        }
    }
}

/// What stands where nothing is written.
pub fn unwritten(row: &Row, page: &OwnPage, shown: Shown) -> String {
    let word = |id| shown.texts.word(id);
    let Row::Words { group, language, which } = row else { return word("own-no-title") };
    let other = Row::Words { group: *group, language: language.clone(), which: Words::Text };
    match (which, language) {
        (Words::Text, Some(_)) => word("own-not-translated"),
        (Words::Text, None) => word("own-not-asked"),
        (Words::Help, _) if page.words(&other, shown.setup).is_empty() => String::new(),
        (Words::Help, _) => word("own-not-written"),
    }
}

/// The text under the cursor: as it stands, or as it is typed.
fn draw_text(canvas: &mut Canvas, area: Area, row: &Row, page: &OwnPage, shown: Shown) {
    let height = area.end.saturating_sub(area.row);
    if let Some(typed) = &page.typed {
        let (used, fits) = room_words(&typed.text(), row);
        let used = canvas.say(used);
        let role = if fits { Role::Muted } else { Role::Warm };
        let right = (area.column + area.columns + 2).min(canvas.size().columns.saturating_sub(LEFT));
        canvas.text_right(right, area.row.saturating_sub(1), &used, role);
        return field::block(canvas, area.column, area.row, area.columns, height, typed);
    }
    let words = page.words(row, shown.setup);
    let (words, role) = match words.is_empty() {
        true => (canvas.say(purpose(row)), Role::Muted),
        false => (words.to_owned(), Role::Plain),
    };
    // A text's own width is a little too wide for the smallest screen, indented as it is here.
    let columns = area.columns.min(canvas.size().columns.saturating_sub(area.column + 2));
    let lines = text::wrap(&words, usize::from(columns));
    for (line, words) in (area.row..area.end).zip(lines) {
        canvas.text(area.column + 2, line, area.columns, &words, role);
    }
}

/// What a row is for.
fn purpose(row: &Row) -> &'static str {
    match row {
        Row::Title => "own-title-what",
        Row::Words { which: Words::Text, language: None, .. } => "own-text-what",
        Row::Words { which: Words::Text, language: Some(_), .. } => "own-translation-what",
        Row::Words { which: Words::Help, .. } => "own-help-what",
    }
}
