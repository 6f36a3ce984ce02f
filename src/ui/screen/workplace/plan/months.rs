//! A plan's activities over the months of its school year: a column for each month, a bar for each activity.

use crate::app::workplace::plan::open::{OpenPlan, Spot};
use crate::app::workplace::room::Here;
use crate::app::workplace::sessions::windows;
use crate::domain::plan::activity::{Activity, MONTHS, Mark, month_at, month_of};
use crate::locale::day;
use crate::text::cut;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::plan::{BODY, columns, cursor, height};
use crate::ui::screen::{LEFT, scroll};
use crate::ui::theme::{Role, Theme};

/// Draws the months that fit and the rows around the cursor.
pub fn draw(canvas: &mut Canvas, it: &OpenPlan, here: Here) {
    let wide = columns(canvas);
    // A month's columns with its gap; its short name is cut to them.
    let month = match wide {
        110.. => 6,
        70.. => 4,
        _ => 3,
    };
    let label = wide.saturating_sub(month * MONTHS as u16 + 2);
    let first = LEFT + label + 2;
    let today = month_at(windows::today(here), it.plan.year);
    for at in 0..MONTHS {
        let Some(name) = month_of(it.plan.year, at).map(|month| canvas.say(day::month_short(month.first()))) else {
            continue;
        };
        // A column of the month's stays free.
        let name = cut(&name, usize::from(month - 1), "");
        let role = if i64::try_from(at) == Ok(today) { Role::Accent } else { Role::Muted };
        canvas.text(first + at as u16 * month, BODY, month, &name, role);
    }
    let spots = it.spots();
    let top_row = BODY + 1;
    let room = height(canvas, top_row + 1);
    let top = scroll(it.row, spots.len(), room);
    for (row, (at, spot)) in (top_row..).zip(spots.iter().enumerate().skip(top).take(room)) {
        cursor(canvas, row, at == it.row, at);
        match (spot, it.item(*spot), it.activity(*spot)) {
            (Spot::Item(_), Some(item), _) => {
                canvas.text(
                    LEFT + 2,
                    row,
                    wide.saturating_sub(2),
                    &format!("{}  {}", item.code, item.title),
                    Role::Strong,
                );
            }
            (_, _, Some(activity)) => {
                let role = if at == it.row { Role::Strong } else { Role::Plain };
                canvas.text(LEFT + 4, row, label.saturating_sub(4), &activity.what, role);
                bar(canvas, (first, row, month), activity, it.plan.year);
            }
            _ => {}
        }
    }
    legend(canvas);
}

/// The fill of a mark: fuller the further it is.
fn fill(theme: &Theme, mark: Mark) -> &'static str {
    match (mark, theme.is_ascii()) {
        (Mark::Open, false) => "░",
        (Mark::Doing, false) => "▒",
        (Mark::Done, false) => "█",
        (Mark::Open, true) => ".",
        (Mark::Doing, true) => "+",
        (Mark::Done, true) => "#",
    }
}

fn bar(canvas: &mut Canvas, (first, row, month): (u16, u16, u16), activity: &Activity, year: i16) {
    let Some((from, to)) = activity.months(year) else {
        let none = canvas.say("plan-days-none");
        canvas.text(first, row, month * MONTHS as u16, &none, Role::Muted);
        return;
    };
    let column = first + from as u16 * month;
    let wide = (to - from + 1) as u16 * month;
    let sign = fill(canvas.theme(), activity.mark);
    let role = if activity.mark == Mark::Done { Role::Muted } else { Role::Line };
    // The gap behind the last month stays free.
    canvas.fill(column, row, wide.saturating_sub(1), sign, role);
}

fn legend(canvas: &mut Canvas) {
    let row = canvas.size().rows.saturating_sub(4);
    let mut column = LEFT + 2;
    for mark in Mark::ALL {
        let sign = fill(canvas.theme(), mark).repeat(2);
        let words = format!("{sign} {}", canvas.say(mark.said()));
        let wide = canvas.width(&words);
        column = canvas.text(column, row, wide, &words, Role::Muted) + 3;
    }
}
