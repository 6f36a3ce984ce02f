//! What is worth talking about, on one screen to take into a meeting.

use crate::app::input::Target;
use crate::app::workplace::results::detail::answered;
use crate::app::workplace::results::report::OpenReport;
use crate::app::workplace::results::report::focus::{FOCUS_WIDE, Since, focus_height};
use crate::app::workplace::room::Here;
use crate::domain::report::changes::Changed;
use crate::domain::report::focus::{Place, Point};
use crate::domain::report::sentences;
use crate::domain::report::statement::Cell;
use crate::ui::canvas::Canvas;
use crate::ui::screen::LEFT;
use crate::ui::screen::workplace::results::columns;
use crate::ui::screen::workplace::results::look::Look;
use crate::ui::screen::workplace::results::report::BODY;
use crate::ui::theme::{Glyph, Role};

/// The kinds of the focus within one report.
pub const TITLES: [&str; 4] = ["Lowest", "Highest", "Widest gap between groups", "Most N/A"];

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
        let after = canvas.text(column, top, wide, TITLES.get(kind).copied().unwrap_or(""), Role::Muted);
        if points.is_empty() {
            canvas.text(after, top, wide, ": none", Role::Muted);
        }
        for (rank, point) in points.iter().take(shown).enumerate() {
            let cursor = it.point == (kind, rank);
            draw_point(canvas, (column, top + 1 + rank as u16, wide), (kind, point), cursor, it, looks);
            canvas.hit(column, top + 1 + rank as u16, wide, 1, Target::Row(index));
            index += 1;
        }
    }
    let top = BODY + step * if two { 2 } else { 4 };
    canvas.text(LEFT, top, columns(canvas), &change_title(&it.changes), Role::Muted);
    for (rank, changed) in it.changes.most().iter().take(shown).enumerate() {
        let row = top + 1 + rank as u16;
        draw_change(canvas, row, changed, it.point == (CHANGE, rank), it, looks);
        canvas.hit(LEFT, row, columns(canvas), 1, Target::Row(index + rank));
    }
}

/// What heads the changes.
pub fn change_title(changes: &Since) -> String {
    match changes {
        Since::Asked => "Largest change".to_owned(),
        Since::Nothing => format!("Largest change: {}", sentences::NO_EARLIER_ROUND),
        Since::Round { changes, most } => {
            let since =
                format!("since session {} of {}-{}", changes.session, changes.year, i32::from(changes.year) + 1);
            if most.is_empty() { format!("Largest change {since}: none") } else { format!("Largest change {since}") }
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
    let chance = changed.chance.and_then(sentences::chance).map_or_else(String::new, |words| format!("  {words}"));
    let words = format!("{look} {} {}  {sign} {}{chance}", changed.before, changed.after, changed.by);
    let end = canvas.text_right(LEFT + wide, row, &words, Role::Plain);
    let role = if cursor { Role::Strong } else { Role::Plain };
    canvas.text(after + 1, row, end.saturating_sub(after + 2), &statement.title, role);
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
            format!("{look} {} %  {} of {}", point.number.percent(), ratings.not_applicable, ratings.sheets())
        }
        (2, _) => {
            let mut means: Vec<(&Cell, &Look)> = statement.cells.iter().zip(looks).collect();
            means.retain(|(cell, _)| cell.mean().is_some());
            means.sort_by(|(a, _), (b, _)| a.mean().cmp(&b.mean()));
            let one = |at: Option<&(&Cell, &Look)>| {
                at.and_then(|(cell, look)| Some(format!("{} {}", look.letters, cell.mean()?.shown())))
                    .unwrap_or_default()
            };
            format!("{}  {}  {}", one(means.first()), one(means.last()), point.number.shown())
        }
        _ => format!("{}  {count} of {invited}", point.number.shown()),
    };
    let end = canvas.text_right(column + wide, row, &words, Role::Plain);
    let role = if cursor { Role::Strong } else { Role::Plain };
    canvas.text(after + 1, row, end.saturating_sub(after + 2), &statement.title, role);
}
