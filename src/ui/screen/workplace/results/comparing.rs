//! Two exercises side by side: then, now, what became of it, and why where it cannot be said.

use crate::app::input::Target;
use crate::app::workplace::results::comparing::entries::{Entry, EntryCell};
use crate::app::workplace::results::comparing::{Comparing, Part};
use crate::app::workplace::results::page::Page;
use crate::app::workplace::results::table::named;
use crate::domain::exact::Exact;
use crate::domain::instrument::GroupIx;
use crate::domain::participation::Level;
use crate::domain::report::Report;
use crate::domain::report::comparison::chance::Chance;
use crate::domain::report::comparison::{Change, Compared, ComparedLine, Why};
use crate::domain::report::order::Of;
use crate::domain::report::sentences;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::TOP;
use crate::ui::screen::workplace::results::columns;
use crate::ui::screen::workplace::results::look::Look;
use crate::ui::screen::workplace::results::report::watermark;
use crate::ui::screen::{LEFT, scroll};
use crate::ui::theme::{Glyph, Role};

/// First row of what is listed.
const BODY: u16 = TOP + 3;
/// Columns of a value and the space before it.
const VALUE: u16 = 7;
/// Columns of the sign and the difference.
const CHANGE: u16 = 9;
/// Columns of a word beside it, such as `within chance`.
const MARK: u16 = 16;
/// The same where there is little room, such as `chance`.
const MARK_NARROW: u16 = 7;
/// Columns that such a word may need more in another language.
const MARK_MORE: u16 = 6;
/// Columns below which words are shortened.
const NARROW: u16 = 64;
/// The earlier one and the later one.
const THEN: &str = "compare-then";
const NOW: &str = "compare-now";
/// Words beside a difference: other statements, within chance, everybody answered.
const SHORT_MARKS: [&str; 3] = ["compare-other-statements-short", "chance-within", "chance-everybody-short"];
/// The same where there is little room.
const NARROW_MARKS: [&str; 3] = ["compare-other-statements-narrow", "chance-within-narrow", "chance-everybody-narrow"];

/// Draws the comparison.
pub fn draw(canvas: &mut Canvas, it: &Comparing) {
    let wide = columns(canvas);
    let facts = &it.after.facts;
    let title = canvas.say(Say::new("compare-title").with("level", facts.level_title.clone()));
    canvas.text(LEFT, TOP - 1, wide, &title, Role::Strong);
    took_part(canvas, TOP, it, &it.before, THEN);
    took_part(canvas, TOP + 1, it, &it.after, NOW);
    let levels = [it.before.participation.level, it.after.participation.level];
    let lower = [Level::Incomplete, Level::None, Level::Medium].into_iter().find(|level| levels.contains(level));
    watermark(canvas, lower.unwrap_or(Level::High));
    heads(canvas, it);
    let bottom = canvas.size().rows.saturating_sub(3);
    let panel = if it.explained { it.comparison.lines.len() as u16 + 2 } else { 0 };
    let height = usize::from(bottom.saturating_sub(BODY + 2 + panel)).max(1);
    let first = scroll(it.row, it.entries.len(), height);
    for (row, (at, entry)) in (BODY + 2..).zip(it.entries.iter().enumerate().skip(first).take(height)) {
        draw_entry(canvas, row, entry, it, at == it.row);
        canvas.hit(LEFT, row, wide, 1, Target::Row(at));
    }
    if it.entries.is_empty() {
        canvas.text(LEFT, BODY + 2, wide, &canvas.say("compare-nothing"), Role::Muted);
    }
    if it.explained {
        explain(canvas, bottom.saturating_sub(panel), it);
    }
}

/// Who took part in one of the two.
fn took_part(canvas: &mut Canvas, row: u16, it: &Comparing, report: &Report, when: &'static str) {
    let wide = columns(canvas);
    let facts = &report.facts;
    let name = if canvas.size().columns >= 100 {
        canvas.say(named(&facts.level_title, facts.session, facts.year))
    } else {
        format!("{}-{}", facts.year, facts.session)
    };
    let level = canvas.say(sentences::participation_level(report.participation.level));
    let right = canvas.text_right(LEFT + wide, row, &level, Role::Muted);
    let at = LEFT + widest(canvas, &[THEN, NOW]) + 1;
    canvas.text(LEFT, row, wide, &canvas.say(when), Role::Muted);
    let mut column = canvas.text(at, row, wide, &name, Role::Plain) + 2;
    for line in &report.lines {
        let look = Look::of(&it.groups, &line.groups, canvas.theme());
        let words = canvas.say(sentences::of(line.sheets, line.invited));
        if column + 4 + canvas.width(&words) >= right {
            break;
        }
        let after = canvas.text(column, row, 3, &look.letters, look.role);
        column = canvas.text(after + 1, row, wide, &words, Role::Plain) + 2;
    }
}

/// What is listed, of whom, in which order.
fn heads(canvas: &mut Canvas, it: &Comparing) {
    let wide = columns(canvas);
    let (title, hue) = match it.part {
        Part::Areas => (canvas.say(Page::Areas.title().0), Role::Strong),
        Part::Area(at) => match it.comparison.areas.get(at) {
            Some(area) => (format!("{} {}", area.letter, area.title), hue(it, area.letter)),
            None => (String::new(), Role::Plain),
        },
        Part::Own => (canvas.say(Page::Own.title().0), Role::Strong),
        Part::Other(at) => (it.comparison.others.get(at).map_or_else(String::new, |o| o.title.clone()), Role::Strong),
    };
    let order = if it.can_sort() { canvas.say(it.order_words()) } else { String::new() };
    let right = canvas.text_right(LEFT + wide, BODY, &order, Role::Muted);
    canvas.text(LEFT, BODY, right.saturating_sub(LEFT + 1), &title, hue);
    let of = match it.of {
        Of::Overall => canvas.say("compare-all"),
        Of::Line(at) => it.comparison.lines.get(at).map_or_else(String::new, |line| canvas.say(line_title(line))),
    };
    let look = match it.of {
        Of::Overall => None,
        Of::Line(at) => it.comparison.lines.get(at).map(|line| look(it, line, canvas)),
    };
    let mut column = LEFT;
    if let Some(look) = look {
        column = canvas.text(column, BODY + 1, 3, &look.letters, look.role) + 1;
    }
    canvas.text(column, BODY + 1, wide, &of, Role::Plain);
    let at = values_at(canvas);
    canvas.text_right(at + VALUE, BODY + 1, &canvas.say(THEN), Role::Muted);
    canvas.text_right(at + 2 * VALUE, BODY + 1, &canvas.say(NOW), Role::Muted);
}

fn hue(it: &Comparing, letter: char) -> Role {
    let areas = it.after.areas.iter().chain(&it.before.areas);
    areas.into_iter().find(|area| area.letter == letter).map_or(Role::Plain, |area| Role::hue(&area.hue))
}

fn look(it: &Comparing, line: &ComparedLine, canvas: &Canvas) -> Look {
    let of =
        |report: &Report, at: Option<usize>| -> Option<Vec<GroupIx>> { Some(report.lines.get(at?)?.groups.clone()) };
    let groups = of(&it.after, line.after).or_else(|| of(&it.before, line.before)).unwrap_or_default();
    Look::of(&it.groups, &groups, canvas.theme())
}

/// The column before the values.
fn values_at(canvas: &Canvas) -> u16 {
    let mark = if columns(canvas) < NARROW {
        widest(canvas, &NARROW_MARKS).clamp(MARK_NARROW, MARK_NARROW + MARK_MORE)
    } else {
        widest(canvas, &SHORT_MARKS).clamp(MARK, MARK + MARK_MORE)
    };
    (LEFT + columns(canvas)).saturating_sub(2 * VALUE + CHANGE + mark)
}

fn draw_entry(canvas: &mut Canvas, row: u16, entry: &Entry, it: &Comparing, here: bool) {
    if here {
        let sign = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(LEFT, row, 1, sign, Role::Accent);
    }
    let at = values_at(canvas);
    let mut column = LEFT + 2;
    if !entry.code.is_empty() {
        let hue = match (it.part, entry.code.chars().next()) {
            (Part::Areas | Part::Area(_), Some(letter)) => hue(it, letter),
            _ => Role::Plain,
        };
        let wide = if it.part == Part::Areas { 2 } else { 5 };
        column = canvas.text(column, row, 10, &entry.code, hue).max(column + wide - 1) + 1;
    }
    let role = if here { Role::Strong } else { Role::Plain };
    canvas.text(column, row, at.saturating_sub(column), &canvas.say(entry.title.clone()), role);
    match entry.of(it.of) {
        Some(compared) => values(canvas, (at, row), compared, entry.percent, entry.cell(it.of), true),
        None => {
            let words = if it.of == Of::Overall { canvas.say("compare-by-group") } else { String::new() };
            canvas.text(at + 2, row, 2 * VALUE + CHANGE + MARK, &words, Role::Muted);
        }
    }
}

/// Then, now, the sign and the difference, and a word beside them.
fn values(
    canvas: &mut Canvas,
    (at, row): (u16, u16),
    compared: &Compared,
    percent: bool,
    cell: Option<&EntryCell>,
    in_short: bool,
) {
    let none = canvas.theme().glyph(Glyph::NotAsked);
    let shown = |canvas: &Canvas, value: &Option<Exact>| match value {
        Some(value) if percent => canvas.say(Say::new("results-percent").with("percent", value.percent())),
        Some(value) => canvas.say(value.shown()),
        None => none.to_owned(),
    };
    canvas.text_right(at + VALUE, row, &shown(canvas, &compared.before), Role::Plain);
    canvas.text_right(at + 2 * VALUE, row, &shown(canvas, &compared.after), Role::Strong);
    let column = at + 2 * VALUE + 2;
    let (sign, difference) = match compared.change {
        Change::Increased(difference) => (Glyph::Increased, canvas.say(difference)),
        Change::Decreased(difference) => (Glyph::Decreased, canvas.say(difference)),
        Change::Same => (Glyph::Same, String::new()),
        Change::NotPossible(why) => {
            let words = canvas.say(if in_short { short(why).into() } else { sentences::why(why) });
            let right = columns(canvas) + LEFT;
            // A reason that does not fit beside the values takes their place.
            let column = if column + canvas.width(&words) > right { at + 2 } else { column };
            canvas.clear(column, row, right.saturating_sub(column), 1);
            canvas.text(column, row, right.saturating_sub(column), &words, Role::Muted);
            return;
        }
    };
    let sign = canvas.theme().glyph(sign);
    let after = canvas.text(column, row, 1, sign, Role::Strong);
    canvas.text(after + 1, row, CHANGE - 4, &difference, Role::Plain);
    let column = column + CHANGE - 2;
    let room = (columns(canvas) + LEFT).saturating_sub(column);
    let words = cell.and_then(|cell| mark(cell, in_short)).map(|marks| marks.map(|mark| canvas.say(mark)));
    let fits = words.into_iter().flatten().find(|words| canvas.width(words) <= room);
    canvas.text(column, row, room, &fits.unwrap_or_default(), Role::Muted);
}

/// The word beside a difference, as messages, the longest first.
fn mark(cell: &EntryCell, in_short: bool) -> Option<[&'static str; 3]> {
    let [other, within, all] = SHORT_MARKS;
    let [other_narrow, within_narrow, all_narrow] = NARROW_MARKS;
    match cell.chance {
        _ if cell.other_statements => Some(["compare-other-statements", other, other_narrow]),
        None => None,
        Some(Chance::Within) => Some([within, within, within_narrow]),
        Some(Chance::Everybody) if in_short => Some([all, all, all_narrow]),
        Some(Chance::Everybody) => Some(["chance-everybody", all, all_narrow]),
        Some(Chance::Beyond) if in_short => None,
        Some(Chance::Beyond) => Some(["chance-beyond"; 3]),
    }
}

/// Why two values are not compared, where there is little room: the name of a message.
fn short(why: Why) -> &'static str {
    match why {
        Why::InNeither => "not-compared-short-neither",
        Why::OtherWording => "not-compared-short-wording",
        Why::Missing | Why::PooledDifferently | Why::OtherGroups | Why::Hidden | Why::NoRating => "not-compared-short",
    }
}

/// The title of a line of the two.
fn line_title(line: &ComparedLine) -> Say {
    sentences::titled(&line.key, &line.title)
}

/// Columns of the widest of some messages.
fn widest(canvas: &Canvas, messages: &[&'static str]) -> u16 {
    messages.iter().map(|message| canvas.width(&canvas.say(*message))).max().unwrap_or(0)
}

/// The entry under the cursor for all and for every line, with the reasons in full.
fn explain(canvas: &mut Canvas, top: u16, it: &Comparing) {
    let wide = columns(canvas);
    canvas.clear(LEFT, top, wide, it.comparison.lines.len() as u16 + 2);
    let Some(entry) = it.here() else { return };
    let line = canvas.theme().glyph(Glyph::LineLeft);
    canvas.fill(LEFT, top, wide, line, Role::Muted);
    let titles = wide >= 90;
    let at = if titles { LEFT + 24 } else { LEFT + 4 };
    let mut row = top + 1;
    if let Some(overall) = &entry.overall {
        canvas.text(LEFT, row, at, &canvas.say(if titles { "compare-all" } else { "compare-all-narrow" }), Role::Plain);
        values(canvas, (at, row), overall, entry.percent, None, false);
        row += 1;
    }
    for (line, cell) in it.comparison.lines.iter().zip(&entry.cells) {
        let look = look(it, line, canvas);
        let after = canvas.text(LEFT, row, 3, &look.letters, look.role);
        if titles {
            canvas.text(after + 1, row, at.saturating_sub(after + 2), &canvas.say(line_title(line)), Role::Plain);
        }
        values(canvas, (at, row), &cell.compared, entry.percent, Some(cell), false);
        row += 1;
    }
}
