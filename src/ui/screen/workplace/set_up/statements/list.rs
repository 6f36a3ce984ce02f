//! The list of statements by area, and the one under the cursor below it or beside it.

use crate::app::input::Target;
use crate::app::workplace::set_up::statements::items::{self, Heading, Item, Standing};
use crate::app::workplace::set_up::statements::telling::{self, How, Shown};
use crate::app::workplace::set_up::statements::{Page, Statements};
use crate::domain::exercise::OWN_MAX;
use crate::domain::instrument::{GroupIx, Kind, Question};
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::set_up::statements::question;
use crate::ui::screen::workplace::set_up::statements::{Area, bottom, is_tall, question_of, times};
use crate::ui::screen::{LEFT, scroll};
use crate::ui::theme::{Glyph, Role};

/// Columns from which the statement stands beside the list.
const BESIDE: u16 = 112;
/// Columns of the list then.
const LIST_COLUMNS: u16 = 62;
/// The words at the end of an entry, such as `core`; they have a column of their own.
const WORDS: [&str; 4] = ["statements-word-own", "statements-word-core", "statements-word-out", "statements-word-form"];
/// Columns of the letters of the groups.
const LETTERS: u16 = 7;

/// Draws the list with what belongs to it.
pub fn draw(canvas: &mut Canvas, row: u16, it: &Statements, shown: Shown) {
    let listed = it.listed(shown.setup, shown.known);
    let at = it.at.min(listed.len().saturating_sub(1));
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    times(canvas, LEFT, row, shown);
    status(canvas, row + 1, it, listed.len(), shown);
    let top = row + if is_tall(canvas) { 3 } else { 2 };
    let beside = canvas.size().columns >= BESIDE;
    let below = match canvas.size().rows {
        _ if beside => 0,
        30.. => 11,
        24.. => 7,
        _ => 5,
    };
    let end = bottom(canvas).saturating_sub(below);
    let wide = if beside { LIST_COLUMNS } else { columns };
    entries(canvas, Area { column: LEFT, row: top, columns: wide, end }, &listed, at, shown);
    let area = if beside {
        Area { column: LEFT + wide + 4, row: top, columns: columns.saturating_sub(wide + 4), end: bottom(canvas) }
    } else {
        Area { column: LEFT + 2, row: end + 1, columns: columns.saturating_sub(2), end: bottom(canvas) }
    };
    if let Some((_, item)) = listed.get(at) {
        detail(canvas, area, item, shown);
    }
}

/// What is asked in a few words, or the search.
fn status(canvas: &mut Canvas, row: u16, it: &Statements, count: usize, shown: Shown) {
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    let found = Say::new("statements-found").with("count", count);
    if let Page::Search(field) = &it.page {
        let (search, found) = (canvas.say("statements-search"), canvas.say(found));
        let after = canvas.text(LEFT, row, columns, &search, Role::Plain) + 1;
        let column = canvas.text_right(LEFT + columns, row, &found, Role::Muted);
        return field::line(canvas, after, row, column.saturating_sub(after + 1), field);
    }
    if !it.sought.is_empty() {
        let say = Say::new("statements-found-for").with("words", it.sought.clone()).with("found", found);
        let line = canvas.say(say);
        canvas.text(LEFT, row, columns, &line, Role::Plain);
        return;
    }
    let line = asked_words(shown, columns);
    canvas.text(LEFT, row, columns, &line, Role::Muted);
}

/// Everything or a short form, how many optional statements and how many own ones; without the first where not all fits.
fn asked_words(shown: Shown, columns: u16) -> String {
    let Shown { setup, known, texts } = shown;
    let form = setup.short_form.as_ref().and_then(|key| known.instrument_named(&setup.instrument).short_form(key));
    let form = form.map_or_else(|| texts.word("statements-everything"), |form| form.title.clone());
    let is_here = |q: &&Question| q.kind == Kind::Optional && !items::readers(q, setup.level).is_empty();
    let optional: Vec<&Question> = known.instrument_named(&setup.instrument).questions.iter().filter(is_here).collect();
    let on = optional.iter().filter(|q| items::standing(q, setup) == Standing::On).count();
    let optional = texts.say(&Say::new("statements-optional").with("on", on).with("count", optional.len()));
    let own = texts.say(&Say::new("statements-own").with("count", setup.own.len()).with("most", OWN_MAX));
    let whole = format!("{form} · {optional} · {own}");
    if text::width(&whole) <= usize::from(columns) { whole } else { format!("{optional} · {own}") }
}

/// A line of the list.
enum Entry {
    Heading(Heading),
    Item(usize),
}

fn entries(canvas: &mut Canvas, area: Area, listed: &[(Heading, Item)], at: usize, shown: Shown) {
    if listed.is_empty() {
        let none = canvas.say("statements-found-none");
        canvas.text(area.column + 2, area.row, area.columns, &none, Role::Muted);
        return;
    }
    let mut lines = Vec::new();
    let mut above = None;
    for (ix, (heading, _)) in listed.iter().enumerate() {
        if above != Some(*heading) {
            lines.push(Entry::Heading(*heading));
            above = Some(*heading);
        }
        lines.push(Entry::Item(ix));
    }
    let height = usize::from(area.end.saturating_sub(area.row));
    let here = lines.iter().position(|line| matches!(line, Entry::Item(ix) if *ix == at)).unwrap_or(0);
    let first = scroll(here, lines.len(), height);
    for (row, line) in (area.row..area.end).zip(lines.iter().skip(first)) {
        match line {
            Entry::Heading(heading) => {
                let words = heading_words(*heading, shown);
                canvas.text(area.column + 2, row, area.columns.saturating_sub(2), &words, Role::Strong);
            }
            Entry::Item(ix) => {
                if let Some((_, item)) = listed.get(*ix) {
                    entry(canvas, Area { row, ..area }, item, *ix == at, shown);
                    canvas.hit(area.column, row, area.columns, 1, Target::Row(*ix));
                }
            }
        }
    }
}

/// What stands above a run of entries.
pub fn heading_words(heading: Heading, shown: Shown) -> String {
    let it = &shown.instrument();
    match heading {
        Heading::Area(ix) => {
            it.areas.get(ix).map_or_else(String::new, |area| format!("{}  {}", area.letter, area.title))
        }
        Heading::Own => shown.texts.word("statements-heading-own"),
        Heading::Other(ix) => it.others.get(ix).map_or_else(String::new, |other| other.title.clone()),
        Heading::Words => shown.texts.word("statements-heading-words"),
        Heading::Stray => shown.texts.word("statements-heading-stray"),
    }
}

/// One entry: cursor, box, code and title, who reads it, and a word on its standing.
fn entry(canvas: &mut Canvas, area: Area, item: &Item, here: bool, shown: Shown) {
    if here {
        let cursor = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(area.column, area.row, 1, cursor, Role::Accent);
    }
    let setup = shown.setup;
    let plain = if here { Role::Strong } else { Role::Plain };
    let right = area.column + area.columns;
    let (column, columns) = (area.column + 4, area.columns.saturating_sub(4));
    let Some(question) = question_of(item, shown) else {
        let (sign, words) = match item {
            Item::New => ("+", Say::new("statements-write-own")),
            Item::Bring => ("+", Say::new("statements-bring-own")),
            Item::Stray(ix) => {
                let code = setup.optional.get(*ix).cloned().unwrap_or_default();
                (canvas.theme().glyph(Glyph::Ticked), Say::new("statements-stray").with("code", code))
            }
            Item::Asked(_) | Item::Own(_) => return,
        };
        canvas.text(area.column + 2, area.row, 1, sign, Role::Muted);
        let words = canvas.say(words);
        canvas.text(column, area.row, columns, &words, if here { Role::Strong } else { Role::Muted });
        return;
    };
    let (sign, word, role) = match (item, items::standing(question, setup)) {
        (Item::Own(_), _) => (Glyph::Ticked, Some("statements-word-own"), plain),
        (_, Standing::Core) => (Glyph::Ticked, Some("statements-word-core"), plain),
        (_, Standing::LeftOut) => (Glyph::Dot, Some("statements-word-out"), if here { plain } else { Role::Muted }),
        (_, Standing::On) => (Glyph::Ticked, None, plain),
        (_, Standing::Off) => (Glyph::Unticked, None, plain),
        (_, Standing::InForm) => (Glyph::Ticked, Some("statements-word-form"), plain),
    };
    let ticked = matches!(items::standing(question, setup), Standing::On) && !matches!(item, Item::Own(_));
    let sign = canvas.theme().glyph(sign);
    canvas.text(area.column + 2, area.row, 1, sign, if ticked { Role::Chosen } else { Role::Muted });
    let groups = &shown.instrument().groups;
    let wide = WORDS.map(|word| canvas.width(&canvas.say(word))).into_iter().max().unwrap_or_default();
    let letters = LETTERS.max(2 * groups.len() as u16 + 1);
    let room = columns.saturating_sub(wide + letters + 2);
    canvas.text(column, area.row, room, &entry_words(item, question), role);
    let readers = items::readers(question, setup.level);
    for (ix, group) in groups.iter().enumerate() {
        if readers.contains(&GroupIx(ix)) {
            let at = right.saturating_sub(wide + letters) + 2 * ix as u16;
            canvas.text(at, area.row, 1, &group.letter.to_string(), Role::Group(group.colour));
        }
    }
    let word = word.map_or_else(String::new, |word| canvas.say(word));
    canvas.text(right.saturating_sub(wide), area.row, wide, &word, Role::Muted);
}

/// Code and title; an own statement has a title of its own, or its first words.
fn entry_words(item: &Item, question: &Question) -> String {
    match item {
        Item::Own(_) => telling::name(question),
        Item::Asked(_) | Item::New | Item::Bring | Item::Stray(_) => {
            let code = &question.code;
            if question.title.is_empty() { code.clone() } else { format!("{code:<4} {}", question.title) }
        }
    }
}

/// The statement under the cursor, as much of it as fits.
fn detail(canvas: &mut Canvas, area: Area, item: &Item, shown: Shown) {
    let Some(question) = question_of(item, shown) else {
        let words = match item {
            Item::New => "statements-write-own-what",
            Item::Bring => "statements-bring-own-what",
            Item::Stray(_) => "statements-stray-what",
            Item::Asked(_) | Item::Own(_) => return,
        };
        let words = canvas.say(words);
        canvas.paragraph(area.column, area.row, area.columns, area.end.saturating_sub(area.row), &words, Role::Plain);
        return;
    };
    let height = usize::from(area.end.saturating_sub(area.row));
    let whole = telling::lines(question, usize::from(area.columns), How::Whole, shown);
    if whole.len() <= height {
        return question::draw_lines(canvas, area, &whole, shown);
    }
    let texts = telling::lines(question, usize::from(area.columns), How::Texts, shown);
    let lines = if texts.len() <= height {
        texts
    } else {
        telling::lines(question, usize::from(area.columns), How::FirstLines, shown)
    };
    question::draw_lines(canvas, area, &lines, shown);
}
