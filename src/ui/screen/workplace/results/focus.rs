//! What is worth talking about, on one screen to take into a meeting.

use crate::app::input::Target;
use crate::app::workplace::results::detail::answered;
use crate::app::workplace::results::report::OpenReport;
use crate::app::workplace::results::report::focus::{FOCUS_WIDE, Since, focus_height};
use crate::app::workplace::room::Here;
use crate::domain::calendar::year_words;
use crate::domain::report::changes::Changed;
use crate::domain::report::comparison::chance::Chance;
use crate::domain::report::focus::{Place, Point};
use crate::domain::report::sentences;
use crate::domain::report::statement::Cell;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::LEFT;
use crate::ui::screen::workplace::results::columns;
use crate::ui::screen::workplace::results::look::Look;
use crate::ui::screen::workplace::results::report::BODY;
use crate::ui::theme::{Glyph, Role};

/// The kinds of the focus within one report, as messages.
pub const TITLES: [&str; 4] = ["focus-lowest", "focus-highest", "focus-widest", "focus-na"];

/// Its position behind the other kinds, as the cursor counts them.
const CHANGE: usize = TITLES.len();

/// Draws the lists, in two columns where there is room, and the changes below them.
pub fn draw(canvas: &mut Canvas, it: &OpenReport, here: Here, looks: &[Look]) {
    let shown = focus_height(here);
    let two = canvas.size().columns >= FOCUS_WIDE;
    let wide = if two { columns(canvas) / 2 - 1 } else { columns(canvas) };
    let height = canvas.size().rows.saturating_sub(BODY + 3);
    let step = (height / if two { 3 } else { 5 }).min(shown as u16 + 2);
    let mut index = 0;
    for (kind, points) in it.kinds().into_iter().enumerate() {
        let (across, down) = if two { (kind % 2, kind / 2) } else { (0, kind) };
        let column = LEFT + across as u16 * (wide + 2);
        let top = BODY + down as u16 * step;
        let title = Say::from(TITLES.get(kind).copied().unwrap_or_default());
        let title = if points.is_empty() { Say::new("focus-none").with("title", title) } else { title };
        canvas.text(column, top, wide, &canvas.say(title), Role::Muted);
        for (rank, point) in points.iter().take(shown).enumerate() {
            let cursor = it.point == (kind, rank);
            draw_point(canvas, (column, top + 1 + rank as u16, wide), (kind, point), cursor, it, looks);
            canvas.hit(column, top + 1 + rank as u16, wide, 1, Target::Row(index));
            index += 1;
        }
    }
    let top = BODY + step * if two { 2 } else { 4 };
    let rows = if it.changes.most().is_empty() { 2 } else { 1 };
    canvas.paragraph(LEFT, top, columns(canvas), rows, &canvas.say(change_title(&it.changes)), Role::Muted);
    for (rank, changed) in it.changes.most().iter().take(shown).enumerate() {
        let row = top + 1 + rank as u16;
        draw_change(canvas, row, changed, it.point == (CHANGE, rank), it, looks);
        canvas.hit(LEFT, row, columns(canvas), 1, Target::Row(index + rank));
    }
}

/// What heads the changes.
pub fn change_title(changes: &Since) -> Say {
    match changes {
        Since::Asked => Say::new("focus-change"),
        Since::Nothing => Say::new("focus-change-why").with("why", sentences::NO_EARLIER_ROUND),
        Since::Round { changes, most } => {
            let say = Say::new(if most.is_empty() { "focus-change-none" } else { "focus-change-since" });
            say.with("session", changes.session).with("year", year_words(changes.year))
        }
    }
}

fn draw_change(canvas: &mut Canvas, row: u16, changed: &Changed, cursor: bool, it: &OpenReport, looks: &[Look]) {
    let Some(statement) = it.report.statement(changed.place) else { return };
    let wide = columns(canvas);
    let after = draw_code(canvas, (LEFT, row, wide), changed.place, &statement.code, cursor, it);
    let look = looks.get(changed.line).map_or("", |look| look.letters.as_str());
    let sign = if changed.by.tenths() > 0 { Glyph::Increased } else { Glyph::Decreased };
    let sign = canvas.theme().glyph(sign);
    let [before, after_it, by] =
        [changed.before.into(), changed.after.into(), changed.by.into()].map(|say: Say| canvas.say(say));
    let figures = format!("{look} {before} {after_it}  {sign} {by}");
    let words = with_chance(canvas, &figures, changed.chance, (LEFT + wide).saturating_sub(after + 2));
    let end = canvas.text_right(LEFT + wide, row, &words, Role::Plain);
    let role = if cursor { Role::Strong } else { Role::Plain };
    canvas.text(after + 1, row, end.saturating_sub(after + 2), &statement.title, role);
}

/// A change and what it may rest on, in as many words as fit.
fn with_chance(canvas: &Canvas, figures: &str, chance: Option<Chance>, room: u16) -> String {
    let marks = match chance {
        None | Some(Chance::Beyond) => ["", ""],
        Some(Chance::Within) => ["chance-within", "chance-within-narrow"],
        Some(Chance::Everybody) => ["chance-everybody", "chance-everybody-short"],
    };
    let marks = marks.into_iter().filter(|mark| !mark.is_empty());
    let mut ways = marks.map(|mark| format!("{figures}  {}", canvas.say(mark)));
    ways.find(|words| canvas.width(words) <= room).unwrap_or_else(|| figures.to_owned())
}

/// The cursor's sign and the code in its area's colour; the column behind them.
fn draw_code(
    canvas: &mut Canvas,
    (column, row, wide): (u16, u16, u16),
    place: Place,
    code: &str,
    cursor: bool,
    it: &OpenReport,
) -> u16 {
    if cursor {
        let sign = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(column, row, 1, sign, Role::Accent);
    }
    let hue = match place {
        Place::Area { area, .. } => it.report.areas.get(area).map_or(Role::Plain, |area| Role::hue(&area.hue)),
        Place::Own(_) => Role::Plain,
    };
    canvas.text(column + 2, row, wide / 4, code, hue).max(column + 6)
}

fn draw_point(
    canvas: &mut Canvas,
    (column, row, wide): (u16, u16, u16),
    (kind, point): (usize, &Point),
    cursor: bool,
    it: &OpenReport,
    looks: &[Look],
) {
    let Some(statement) = it.report.statement(point.place) else { return };
    let after = draw_code(canvas, (column, row, wide), point.place, &statement.code, cursor, it);
    let (count, invited) = answered(statement);
    let words = match (kind, point.line.and_then(|line| statement.cells.get(line)).and_then(Cell::ratings)) {
        (3, Some(ratings)) => {
            let look = point.line.and_then(|line| looks.get(line)).map_or("", |look| look.letters.as_str());
            let percent = canvas.say(Say::new("results-percent").with("percent", point.number.percent()));
            format!("{look} {percent}  {}", canvas.say(sentences::of(ratings.not_applicable, ratings.sheets())))
        }
        (2, _) => {
            let mut means: Vec<(&Cell, &Look)> = statement.cells.iter().zip(looks).collect();
            means.retain(|(cell, _)| cell.mean().is_some());
            means.sort_by(|(a, _), (b, _)| a.mean().cmp(&b.mean()));
            let one = |at: Option<&(&Cell, &Look)>| {
                at.and_then(|(cell, look)| Some(format!("{} {}", look.letters, canvas.say(cell.mean()?.shown()))))
                    .unwrap_or_default()
            };
            format!("{}  {}  {}", one(means.first()), one(means.last()), canvas.say(point.number.shown()))
        }
        _ => {
            let of = canvas.say(sentences::of(count, invited));
            format!("{}  {of}", canvas.say(point.number.shown()))
        }
    };
    let end = canvas.text_right(column + wide, row, &words, Role::Plain);
    let role = if cursor { Role::Strong } else { Role::Plain };
    canvas.text(after + 1, row, end.saturating_sub(after + 2), &statement.title, role);
}
