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

/// Columns of a row's name.
const NAME: u16 = 20;
/// Lines for what is worth a word.
const NOTES: u16 = 2;

/// Draws the page.
pub fn draw(canvas: &mut Canvas, row: u16, page: &OwnPage, shown: Shown) {
    let Shown { setup, known } = shown;
    let columns = measure(canvas);
    let typed = page.as_typed(setup, known);
    let own = page.code.as_ref().and_then(|code| setup.own(code));
    let title = own.map_or_else(|| "A new statement of your own".to_owned(), telling::name);
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
        let words = telling::most_worth_a_word(&code, Shown { setup: &typed, known }).unwrap_or_default();
        canvas.paragraph(LEFT, notes, columns, NOTES, &words, Role::Warm);
    }
}

fn draw_rows(canvas: &mut Canvas, area: Area, rows: &[Row], page: &OwnPage, shown: Shown) {
    let height = usize::from(area.end.saturating_sub(area.row));
    let first = scroll(page.at, rows.len(), height);
    for (line, (ix, row)) in (area.row..area.end).zip(rows.iter().enumerate().skip(first)) {
        let here = ix == page.at;
        if here {
            let cursor = canvas.theme().glyph(Glyph::Cursor);
            canvas.text(area.column, line, 1, cursor, Role::Accent);
        }
        let is_help = matches!(row, Row::Words { which: Words::Help, .. });
        let indent = if is_help { 4 } else { 2 };
        let name_role = if here { Role::Strong } else { Role::Plain };
        canvas.text(area.column + indent, line, NAME, &name(row, shown), name_role);
        let words = page.words(row, shown.setup);
        let column = area.column + indent.max(2) + NAME + 2 - (indent - 2);
        let columns = area.columns.saturating_sub(NAME + 4);
        let (words, role) =
            if words.is_empty() { (unwritten(row, page, shown), Role::Muted) } else { (words, Role::Plain) };
        canvas.text(column, line, columns, words, role);
        canvas.hit(area.column, line, area.columns, 1, Target::Row(ix));
    }
}

/// What a row holds, in a few words.
pub fn name(row: &Row, shown: Shown) -> String {
    match row {
        Row::Title => "Title".to_owned(),
        Row::Words { which: Words::Help, .. } => sentences::helps_with(&shown.known.instrument),
        Row::Words { group, language, which: Words::Text } => {
            let title = shown.instrument().groups.get(group.0).map_or("", |group| group.title.as_str());
            language.as_ref().map_or_else(|| title.to_owned(), |language| format!("{title}, {language}"))
        }
    }
}

/// What stands where nothing is written.
pub fn unwritten(row: &Row, page: &OwnPage, shown: Shown) -> &'static str {
    let Row::Words { group, language, which } = row else { return "none" };
    let other = Row::Words { group: *group, language: language.clone(), which: Words::Text };
    match (which, language) {
        (Words::Text, Some(_)) => "not translated",
        (Words::Text, None) => "not asked",
        (Words::Help, _) if page.words(&other, shown.setup).is_empty() => "",
        (Words::Help, _) => "not written yet",
    }
}

/// The text under the cursor: as it stands, or as it is typed.
fn draw_text(canvas: &mut Canvas, area: Area, row: &Row, page: &OwnPage, shown: Shown) {
    let height = area.end.saturating_sub(area.row);
    if let Some(typed) = &page.typed {
        let (used, fits) = room_words(&typed.text(), row);
        let role = if fits { Role::Muted } else { Role::Warm };
        let right = (area.column + area.columns + 2).min(canvas.size().columns.saturating_sub(LEFT));
        canvas.text_right(right, area.row.saturating_sub(1), &used, role);
        return field::block(canvas, area.column, area.row, area.columns, height, typed);
    }
    let words = page.words(row, shown.setup);
    let (words, role) = if words.is_empty() { (purpose(row), Role::Muted) } else { (words, Role::Plain) };
    let lines = text::wrap(words, usize::from(area.columns));
    for (line, words) in (area.row..area.end).zip(lines) {
        canvas.text(area.column + 2, line, area.columns, &words, role);
    }
}

/// What a row is for.
fn purpose(row: &Row) -> &'static str {
    match row {
        Row::Title => "A few words that name the statement in the report. Participants do not see them.",
        Row::Words { which: Words::Text, language: None, .. } => {
            "What this group reads, such as \"In our school, …\". Left empty, the group is not asked."
        }
        Row::Words { which: Words::Text, language: Some(_), .. } => {
            "The same in this language. Left empty, people read it as it was written, marked."
        }
        Row::Words { which: Words::Help, .. } => {
            "One or two sentences that tell what a full yes, a 5, would look like."
        }
    }
}
