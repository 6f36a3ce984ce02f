//! The coordinator's workplace: the bar of tabs, the lock, and the room beneath.

pub mod ask;
pub mod certificates;
pub mod codes;
pub mod lab;
pub mod lock;
pub mod overview;
pub mod plan;
pub mod protection;
pub mod reading;
pub mod resources;
pub mod results;
pub mod school;
pub mod sessions;
pub mod set_up;

use crate::app::input::Target;
use crate::app::workplace::Workplace;
use crate::app::workplace::room::Room;
use crate::domain::time_limit::Now;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, header, measure, notice};
use crate::ui::theme::Role;

/// First row of a room.
pub const TOP: u16 = 3;
/// Columns from which the tabs have their full titles.
const FULL_TITLES: u16 = 96;
/// Columns from which every tab has a title.
const TITLES: u16 = 80;
/// Widest a room gets: beyond that the eye loses the line.
pub const WIDE_MAX: u16 = 120;

/// Draws the workplace.
pub fn draw(canvas: &mut Canvas, it: &Workplace, now: Now) {
    let known = it.known.as_deref();
    let here = it.here(now, canvas.size());
    let school = known.map(|k| k.school.name.as_str()).filter(|name| !name.is_empty());
    let frozen = it.exercises.get(it.overview.at);
    let school = school.or(frozen.map(|f| f.exercise.school.as_str())).unwrap_or("");
    header(canvas, school, it.lock_words(), false);
    tabs(canvas, it.room);
    match it.room {
        _ if it.is_shut() => lock::draw(canvas, &it.lock),
        Room::Overview => overview::draw(canvas, &it.overview, here),
        Room::Sessions => sessions::draw(canvas, &it.sessions, here),
        Room::SetUp => set_up::draw(canvas, &it.set_up, here),
        Room::Results => results::draw(canvas, &it.results, here),
        Room::Plan => plan::draw(canvas, &it.plan, here),
        Room::Certificates => certificates::draw(canvas, &it.certificates, here),
        Room::Resources => resources::draw(canvas, &it.resources, here),
        Room::Protection => protection::draw(canvas, &it.protection, here),
        Room::School => school::draw(canvas, &it.school, here),
    }
    notice(canvas, it.line(now).as_ref());
}

/// The rooms by their digits; where there is little room only the present one is named.
fn tabs(canvas: &mut Canvas, here: Room) {
    let columns = canvas.size().columns;
    let gap = if (TITLES..FULL_TITLES).contains(&columns) { 1 } else { 2 };
    let mut column = 1;
    for (place, room) in Room::ALL.into_iter().enumerate() {
        let (full, short) = room.title();
        let title = match columns {
            FULL_TITLES.. => full,
            TITLES.. => short,
            _ if room == here => full,
            _ => "",
        };
        let digit = (place + 1).to_string();
        let line = if title.is_empty() { digit } else { format!("{digit} {title}") };
        let wide = canvas.width(&line);
        let role = if room == here { Role::Accent } else { Role::Muted };
        canvas.text(column, 1, wide, &line, role);
        canvas.hit(column, 1, wide, 1, Target::Tab(place));
        column += wide + gap;
    }
}

/// Says that the store has not answered yet.
pub fn one_moment(canvas: &mut Canvas) {
    canvas.text(LEFT, TOP, measure(canvas), &canvas.say("one-moment"), Role::Muted);
}
