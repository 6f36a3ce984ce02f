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
/// Column of the first tab.
const TABS_LEFT: u16 = 1;
/// Widest a room gets: beyond that the eye loses the line.
pub const WIDE_MAX: u16 = 120;

/// Draws the workplace.
pub fn draw(canvas: &mut Canvas, it: &Workplace, now: Now) {
    let known = it.known.as_deref();
    let here = it.here(now, canvas.size());
    let school = known.map(|k| k.school.name.as_str()).filter(|name| !name.is_empty());
    let frozen = it.exercises.get(it.overview.at);
    let school = school.or(frozen.map(|f| f.exercise.school.as_str())).unwrap_or("");
    let lock = it.lock_words().map_or_else(String::new, |lock| canvas.say(lock));
    header(canvas, school, &lock, false);
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
    let (titles, gap) = tab_titles(canvas, here);
    let mut column = TABS_LEFT;
    for (place, (room, title)) in Room::ALL.into_iter().zip(&titles).enumerate() {
        let wide = canvas.width(title);
        let role = if room == here { Role::Accent } else { Role::Muted };
        canvas.text(column, 1, wide, title, role);
        canvas.hit(column, 1, wide, 1, Target::Tab(place));
        column += wide + gap;
    }
}

/// The titles with their digits and the columns between them: the longest and widest that fit.
fn tab_titles(canvas: &Canvas, here: Room) -> (Vec<String>, u16) {
    let with = |title: &dyn Fn(Room) -> &'static str| -> Vec<String> {
        let line = |(place, room): (usize, Room)| match title(room) {
            "" => (place + 1).to_string(),
            id => format!("{} {}", place + 1, canvas.say(id)),
        };
        Room::ALL.into_iter().enumerate().map(line).collect()
    };
    let full = with(&|room| room.title().0);
    let short = with(&|room| room.title().1);
    let one = with(&|room| if room == here { room.title().0 } else { "" });
    let fits = |(titles, gap): &(Vec<String>, u16)| {
        let wide: u16 = titles.iter().map(|title| canvas.width(title) + gap).sum();
        TABS_LEFT + wide - gap <= canvas.size().columns
    };
    let ways = [(full.clone(), 2), (full, 1), (short.clone(), 2), (short, 1)];
    ways.into_iter().find(fits).unwrap_or((one, 2))
}

/// Says that the store has not answered yet.
pub fn one_moment(canvas: &mut Canvas) {
    canvas.text(LEFT, TOP, measure(canvas), &canvas.say("one-moment"), Role::Muted);
}
