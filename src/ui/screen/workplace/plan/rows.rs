//! What a plan does: statements with their objectives, and below each its activities.

use crate::app::input::Target;
use crate::app::workplace::plan::open::{OpenPlan, Spot};
use crate::domain::plan::Item;
use crate::domain::plan::activity::{Activity, Mark};
use crate::locale::day;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::plan::{BODY, columns, cursor, height};
use crate::ui::screen::{LEFT, goes_on, scroll};
use crate::ui::theme::{Glyph, Role};

/// Columns from which a row says who sees to it.
const WITH_WHO: u16 = 100;
/// Rows of what is said in full below.
const FULL: u16 = 3;

/// Draws the rows that fit around the cursor.
pub fn draw(canvas: &mut Canvas, it: &OpenPlan) {
    let spots = it.spots();
    let top_row = BODY + 1;
    let room = height(canvas, top_row + FULL + 1);
    full(canvas, it);
    // A free row before every statement but the first.
    let mut drawn: Vec<Option<(usize, Spot)>> = Vec::new();
    for (at, spot) in spots.iter().enumerate() {
        if matches!(spot, Spot::Item(_)) && at > 0 {
            drawn.push(None);
        }
        drawn.push(Some((at, *spot)));
    }
    let here = drawn.iter().position(|row| row.is_some_and(|(at, _)| at == it.row)).unwrap_or(0);
    let top = scroll(here, drawn.len(), room);
    for (row, shown) in (top_row..).zip(drawn.iter().skip(top).take(room)) {
        let Some((at, spot)) = *shown else { continue };
        cursor(canvas, row, at == it.row, at);
        match (spot, it.item(spot), it.activity(spot)) {
            (Spot::Item(_), Some(one), _) => item(canvas, row, one),
            (Spot::Activity(..), _, Some(one)) => activity(canvas, row, one, at == it.row),
            _ => {}
        }
    }
    let last = top_row.saturating_add(room as u16).saturating_sub(1);
    goes_on(canvas, (top_row, last), [top > 0, top + room < drawn.len()]);
}

/// What the cursor stands on, in full.
fn full(canvas: &mut Canvas, it: &OpenPlan) {
    let Some(spot) = it.here() else { return };
    let words = match (it.activity(spot), it.item(spot)) {
        (Some(activity), _) => {
            let parts = [&activity.what, &activity.who, &activity.resources, &activity.money];
            let parts: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
            parts.join(" · ")
        }
        (None, Some(item)) => item.objective.clone(),
        (None, None) => return,
    };
    let row = canvas.size().rows.saturating_sub(3 + FULL);
    let wide = columns(canvas).min(90).saturating_sub(2);
    canvas.paragraph(LEFT + 2, row, wide, FULL, &words, Role::Muted);
    canvas.hit(LEFT, row, wide, FULL, Target::Row(it.row));
}

fn item(canvas: &mut Canvas, row: u16, item: &Item) {
    let wide = columns(canvas).saturating_sub(2);
    let head = format!("{}  {}", item.code, item.title);
    let after = canvas.text(LEFT + 2, row, wide, &head, Role::Strong);
    let left = (LEFT + 2 + wide).saturating_sub(after + 3);
    if !item.objective.is_empty() {
        canvas.text(after + 3, row, left, &item.objective, Role::Plain);
    } else {
        let none = canvas.say("plan-no-objective");
        canvas.text(after + 3, row, left, &none, Role::Muted);
    }
}

/// The sign of a mark; its word stands beside it.
pub fn sign(canvas: &Canvas, mark: Mark) -> &'static str {
    canvas.theme().glyph(match mark {
        Mark::Open => Glyph::Unticked,
        Mark::Doing => Glyph::NotApplicable,
        Mark::Done => Glyph::Done,
    })
}

/// Columns of a mark with its word and a free one.
fn mark_columns(canvas: &Canvas) -> u16 {
    let words = Mark::ALL.map(|mark| canvas.width(&canvas.say(mark.said())));
    words.into_iter().max().unwrap_or(0) + 3
}

fn activity(canvas: &mut Canvas, row: u16, activity: &Activity, here: bool) {
    let column = LEFT + 4;
    let role = if activity.mark == Mark::Done { Role::Muted } else { Role::Plain };
    let marks = mark_columns(canvas);
    let mark = format!("{} {}", sign(canvas, activity.mark), canvas.say(activity.mark.said()));
    canvas.text(column, row, marks, &mark, role);
    let days = canvas.say(days(activity));
    let end = canvas.text_right(LEFT + columns(canvas), row, &days, Role::Muted);
    // Where there is little room, it stands below with the rest.
    let who = if canvas.size().columns >= WITH_WHO { activity.who.as_str() } else { "" };
    let who_columns = canvas.width(who).min(24);
    let who_at = end.saturating_sub(who_columns + 2);
    canvas.text(who_at, row, who_columns, who, Role::Muted);
    let what = column + marks + 1;
    let role = if here { Role::Strong } else { role };
    canvas.text(what, row, who_at.saturating_sub(what + 2), &activity.what, role);
}

/// From when to when, in the shortest words.
pub fn days(activity: &Activity) -> Say {
    match (activity.from, activity.to) {
        (Some(from), Some(to)) if from == to => day::short(from),
        (Some(from), Some(to)) => {
            Say::new("plan-days-between").with("from", day::short(from)).with("to", day::short(to))
        }
        (Some(from), None) => Say::new("plan-days-from").with("day", day::short(from)),
        (None, Some(to)) => Say::new("plan-days-until").with("day", day::short(to)),
        (None, None) => Say::new("plan-days-none"),
    }
}
