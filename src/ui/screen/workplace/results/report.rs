//! The frame of every page of a report: pages, exercise, the groups' legend, the watermark, and the note below.

use crate::app::input::Target;
use crate::app::workplace::pick::Pick;
use crate::app::workplace::results::page::Page;
use crate::app::workplace::results::report::{OpenReport, Search};
use crate::app::workplace::results::table::named;
use crate::app::workplace::results::{how, others};
use crate::app::workplace::room::Here;
use crate::domain::note::NotePlace;
use crate::domain::participation::Level;
use crate::domain::report::Report;
use crate::domain::report::protection::Line;
use crate::domain::report::sentences;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::TOP;
use crate::ui::screen::workplace::results::look::Look;
use crate::ui::screen::workplace::results::{areas, columns, focus, list, rows, strip, words};
use crate::ui::screen::{LEFT, list_row, scroll};
use crate::ui::theme::{Glyph, Role};

/// First row of a page.
pub const BODY: u16 = TOP + 3;
/// Columns from which pages have their full titles.
const FULL_TITLES: u16 = 114;
/// Columns from which every page has a title.
const TITLES: u16 = 80;
/// Fewest columns to type in what is searched for.
const SEARCH_MIN: u16 = 1;

/// Draws the page that is open.
pub fn draw(canvas: &mut Canvas, it: &OpenReport, here: Here) {
    let looks = Look::all(&it.report, &it.groups, canvas.theme());
    pages(canvas, it.page);
    facts(canvas, &it.report);
    legend(canvas, &it.report, &looks);
    watermark(canvas, it.report.participation.level);
    if let Some(pick) = &it.form {
        forms(canvas, it, pick);
    } else if let Some(detail) = it.detail {
        rows::draw(canvas, &it.detail_rows(here), detail.top, &looks);
    } else if let Some(search) = &it.search {
        search_line(canvas, search);
        list::draw(canvas, BODY + 2, &search.found, it, &looks);
    } else {
        page(canvas, it, here, &looks);
    }
    note_line(canvas, it);
}

/// In which form it is to be written.
fn forms(canvas: &mut Canvas, it: &OpenReport, pick: &Pick) {
    let choices = it.choices();
    let question = canvas.say("results-write-as");
    let top = BODY + canvas.paragraph(LEFT, BODY, columns(canvas), 2, &question, Role::Strong);
    let height = usize::from(canvas.size().rows.saturating_sub(top + 3)).max(1);
    let first = scroll(pick.row, choices.len(), height);
    for ((at, choice), row) in choices.iter().enumerate().skip(first).take(height).zip(top..) {
        list_row(canvas, row, at == pick.row, &canvas.say(choice.title()), at);
    }
}

fn page(canvas: &mut Canvas, it: &OpenReport, here: Here, looks: &[Look]) {
    match it.page {
        Page::Read => rows::draw(canvas, &how::rows(&it.report, here.size, here.texts), it.top, looks),
        Page::Areas => areas::draw(canvas, it, looks),
        Page::Statements => list::area(canvas, it, looks),
        Page::Own => list::own(canvas, it, looks),
        Page::Groups => strip::draw(canvas, it, looks),
        Page::Others => match it.report.others.get(it.other) {
            Some(other) => {
                let all = others::rows(&it.report, other, it.in_full, here.size, here.texts);
                rows::draw(canvas, &all, it.top, looks);
            }
            None => empty(canvas, "results-no-others"),
        },
        Page::Words => words::draw(canvas, it, looks),
        Page::Focus => focus::draw(canvas, it, here, looks),
        Page::Notes => notes(canvas, it),
    }
}

/// One sentence instead of a page.
pub fn empty(canvas: &mut Canvas, sentence: &'static str) {
    canvas.paragraph(LEFT, BODY, columns(canvas), 4, &canvas.say(sentence), Role::Plain);
}

/// The pages; where there is little room only the present one is named.
fn pages(canvas: &mut Canvas, here: Page) {
    let wide = canvas.size().columns;
    let full = Page::ALL.map(|page| canvas.say(page.title().0));
    let short = Page::ALL.map(|page| canvas.say(page.title().1));
    let fits = |titles: &[String; Page::ALL.len()]| {
        let all: u16 = titles.iter().map(|title| canvas.width(title) + 2).sum();
        LEFT + all <= wide + 1
    };
    let titles = [(FULL_TITLES, full), (TITLES, short)];
    let Some((_, titles)) = titles.into_iter().find(|(from, titles)| wide >= *from && fits(titles)) else {
        let words = Say::new("results-page-at").with("page", Say::from(here.title().0)).with("at", here.at() + 1);
        let words = canvas.say(words.with("of", Page::ALL.len()));
        canvas.text(LEFT, TOP - 1, wide, &words, Role::Accent);
        return;
    };
    let mut column = LEFT;
    for (place, (page, title)) in Page::ALL.into_iter().zip(&titles).enumerate() {
        let sign = if page == here { canvas.theme().glyph(Glyph::Cursor) } else { " " };
        let line = format!("{sign}{title}");
        let columns = canvas.width(&line);
        canvas.text(column, TOP - 1, columns, &line, if page == here { Role::Accent } else { Role::Muted });
        canvas.hit(column, TOP - 1, columns, 1, Target::Part(place));
        column += columns + 1;
    }
}

fn facts(canvas: &mut Canvas, report: &Report) {
    let facts = &report.facts;
    let wide = columns(canvas);
    let name = named(&facts.level_title, facts.session, facts.year);
    let right = match &report.school {
        Some(school) => canvas.say(Say::new("results-school-average").with("mean", report.axis().says(&school.mean))),
        None => String::new(),
    };
    let end = canvas.text_right(LEFT + wide, TOP, &right, Role::Plain);
    let name = if facts.edition > 1 {
        Say::new("results-exercise-edition").with("exercise", name).with("edition", facts.edition)
    } else {
        name
    };
    let room = end.saturating_sub(LEFT + 2);
    let name = canvas.fitted(room, &name, "level");
    canvas.text(LEFT, TOP, room, &name, Role::Plain);
}

/// Every line with its letter, its pattern, and how many took part.
fn legend(canvas: &mut Canvas, report: &Report, looks: &[Look]) {
    let texts = canvas.texts();
    let words = |titles: bool| -> Vec<String> {
        let one = |line: &Line| match titles {
            true => {
                let say = Say::new("results-group-of").with("group", sentences::title(line));
                texts.say(&say.with("count", line.sheets).with("of", line.invited))
            }
            false => texts.say(&sentences::of(line.sheets, line.invited)),
        };
        report.lines.iter().map(one).collect()
    };
    // Titles where they fit, first with generous gaps, then with narrow ones.
    let mut shown = (words(false), 3, 2);
    for (gap, signs) in [(2, 1), (3, 2)] {
        let words = words(true);
        let letters: u16 = looks.iter().map(|look| canvas.width(&look.letters)).sum();
        let all: u16 = words.iter().map(|words| canvas.width(words) + 2 + signs + gap).sum();
        if letters + all <= columns(canvas) + gap {
            shown = (words, gap, signs);
        }
    }
    let (words, gap, signs) = shown;
    let mut column = LEFT;
    for (words, look) in words.iter().zip(looks) {
        let after = canvas.text(column, TOP + 1, 3, &look.letters, look.role);
        let after = canvas.text(after + 1, TOP + 1, signs, &look.fill.repeat(usize::from(signs)), look.role);
        column = canvas.text(after + 1, TOP + 1, columns(canvas), words, Role::Plain) + gap;
    }
}

/// Below high participation every page says so, in the same place.
pub fn watermark(canvas: &mut Canvas, level: Level) {
    let Some(words) = sentences::watermark(level).map(|words| canvas.say(words)) else { return };
    let wide = columns(canvas);
    let dot = canvas.theme().glyph(Glyph::Dot);
    let one = format!("{words} {dot} ");
    let times = usize::from(wide / canvas.width(&one).max(1)).max(1);
    let line = one.repeat(times);
    let line = line.trim_end_matches([' ', '·', '-']);
    canvas.text(LEFT, TOP + 2, wide, line, Role::Warm);
}

fn search_line(canvas: &mut Canvas, search: &Search) {
    let wide = columns(canvas);
    let at = canvas.text(LEFT, BODY, wide, &canvas.say("results-search"), Role::Muted) + 1;
    let count = search.found.places.len();
    let right = match (search.field.chars(), count) {
        (0, _) => Say::new("results-search-what"),
        (_, 0) => Say::new("results-search-nothing"),
        (_, count) => Say::new("results-statements").with("count", count),
    };
    // Of words that leave no room to type in nothing is lost: what was found tells the same.
    let right = Some(canvas.say(right)).filter(|words| at + SEARCH_MIN + canvas.width(words) < LEFT + wide);
    let end = canvas.text_right(LEFT + wide, BODY, &right.unwrap_or_default(), Role::Muted);
    field::line(canvas, at, BODY, end.saturating_sub(at + 1), &search.field);
}

/// The note beside what is looked at, or the one that is being written, above the keys.
fn note_line(canvas: &mut Canvas, it: &OpenReport) {
    let row = canvas.size().rows.saturating_sub(3);
    let wide = columns(canvas);
    let sign = canvas.theme().glyph(Glyph::Note);
    if let Some(writing) = &it.note {
        canvas.clear(LEFT, row, wide, 1);
        let label = canvas.say(Say::new("results-note-on").with("place", beside(&it.report, &writing.place)));
        let label = format!("{sign} {label}");
        let label = crate::text::cut(&label, usize::from(wide / 2), canvas.theme().glyph(Glyph::Ellipsis));
        let after = canvas.text(LEFT, row, wide, &label, Role::Muted);
        field::line(canvas, after + 1, row, (LEFT + wide).saturating_sub(after + 1), &writing.field);
    } else if it.notes_shown
        && it.page != Page::Notes
        && it.detail.is_none()
        && let Some(note) = it.note_place().and_then(|place| it.notes.get(&place))
    {
        canvas.clear(LEFT, row, wide, 1);
        canvas.text(LEFT, row, wide, &format!("{sign} {note}"), Role::Warm);
    }
}

/// What a note stands beside, in words.
pub fn beside(report: &Report, place: &NotePlace) -> String {
    match place {
        NotePlace::Area(letter) => {
            let area = report.areas.iter().find(|area| area.letter == *letter);
            area.map_or_else(|| letter.to_string(), |area| format!("{letter} {}", area.title))
        }
        NotePlace::Statement(code) => {
            let statement = report.places().find(|(_, statement)| statement.code == *code);
            statement.map_or_else(|| code.clone(), |(_, statement)| format!("{code} {}", statement.title))
        }
    }
}

/// All notes, each below what it stands beside.
fn notes(canvas: &mut Canvas, it: &OpenReport) {
    if it.notes.is_empty() {
        return empty(canvas, "results-no-notes");
    }
    let wide = columns(canvas);
    let height = canvas.size().rows.saturating_sub(BODY + 3);
    let fits = usize::from(height / 2).max(1);
    let first = scroll(it.top, it.notes.len(), fits);
    for (place, (at, (beside_what, note))) in it.notes.iter().enumerate().skip(first).take(fits).enumerate() {
        let row = BODY + 2 * place as u16;
        let cursor = at == it.top;
        if cursor {
            let sign = canvas.theme().glyph(Glyph::Cursor);
            canvas.text(LEFT, row, 1, sign, Role::Accent);
        }
        let role = if cursor { Role::Strong } else { Role::Plain };
        canvas.text(LEFT + 2, row, wide.saturating_sub(2), &beside(&it.report, beside_what), role);
        canvas.text(LEFT + 4, row + 1, wide.saturating_sub(4), note, Role::Muted);
        canvas.hit(LEFT, row, wide, 2, Target::Row(at));
    }
}
