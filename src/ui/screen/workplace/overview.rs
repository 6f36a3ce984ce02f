//! Live participation, one bar per group.

use jiff::civil::Date;

use crate::app::workplace::overview::Overview;
use crate::app::workplace::room::Here;
use crate::app::workplace::school::is_due;
use crate::domain::calendar::{Phase, days_between};
use crate::domain::classes::ClassCount;
use crate::domain::exercise::{Exercise, ExerciseId, Frozen};
use crate::domain::instrument::{Group, GroupIx, USUAL};
use crate::domain::lab::{self, Lab};
use crate::domain::participation::{self, GroupCount, Level, Reach};
use crate::domain::time_limit::Now;
use crate::ui::bar::{self, GroupBar};
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::{TOP, one_moment};
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::{Glyph, Role};

/// Columns below which words are shortened.
const NARROW: u16 = 76;
/// Columns of one class.
const CLASS_COLUMNS: u16 = 38;
/// Days of the small history that are shown.
const DAYS_SHOWN: usize = 5;

/// Draws the bars.
pub fn draw(canvas: &mut Canvas, it: &Overview, here: Here) {
    let Some(frozen) = here.exercises.get(it.at) else { return nothing_yet(canvas, here) };
    let narrow = canvas.size().columns < NARROW;
    let tall = canvas.size().rows >= 24;
    let mut row = if tall { TOP } else { TOP - 1 };
    canvas.text(LEFT, row, measure(canvas), &state_line(&frozen.exercise, here.now, narrow), Role::Plain);
    let Some(submitted) = &it.submitted else {
        which(canvas, LEFT, row + 1, frozen);
        canvas.text(LEFT, row + 3, measure(canvas), "One moment: the sheets are being counted.", Role::Muted);
        return;
    };
    let counts = frozen.counts(submitted);
    let level = participation::level(&counts);
    row += 1;
    let after = canvas.text(LEFT, row, measure(canvas), "Participation: ", Role::Plain);
    let after = canvas.text(after, row, measure(canvas), level_words(level), Role::Strong);
    which(canvas, after + 2, row, frozen);
    row += 2;
    if it.by_class {
        return classes(canvas, row, it, frozen);
    }
    let step = if tall { 4 } else { 3 };
    for (ix, (group, count)) in frozen.instrument.groups.iter().zip(&counts).enumerate() {
        draw_group(canvas, row, group, *count);
        if tall {
            let came = it.came(&frozen.id, GroupIx(ix));
            canvas.text(LEFT + 3, row + 2, measure(canvas), &came_words(&came, today(frozen, here.now)), Role::Muted);
        }
        row += step;
    }
    let mark = canvas.theme().glyph(Glyph::Mark);
    let legend = format!("{mark} minimum · the full length is everybody invited");
    canvas.text(LEFT + 3, row.saturating_sub(u16::from(tall)), measure(canvas), &legend, Role::Muted);
    let missing = of_lab(&frozen.id, here).map_or_else(|| missing_words(it), lab::in_words);
    let row = row + u16::from(!tall);
    if !missing.is_empty() {
        canvas.paragraph(LEFT + 3, row, measure(canvas).saturating_sub(3), 1, &missing, Role::Plain);
    }
    let school = || is_due(here).then(|| canvas.say("overview-look-at-school"));
    if let Some(mind) = it.mind.as_ref().map(|mind| canvas.say(mind.clone())).or_else(school) {
        canvas.paragraph(LEFT + 3, row + 1, measure(canvas).saturating_sub(3), 2, &mind, Role::Warm);
    }
    if it.help {
        explain(canvas);
    }
}

/// The open lab of this exercise.
pub fn of_lab<'a>(id: &ExerciseId, here: Here<'a>) -> Option<&'a Lab> {
    here.lab.filter(|lab| lab.exercise == *id)
}

/// Which exercise it is, at the right of a row; where there is little room, what tells it from others of its level.
fn which(canvas: &mut Canvas, from: u16, row: u16, frozen: &Frozen) {
    let right = canvas.size().columns.saturating_sub(LEFT);
    let said = |title: &str| format!("{title} · session {}", frozen.exercise.session);
    let (whole, short) = (said(&frozen.title()), said(&frozen.instrument.short));
    let fits = canvas.width(&whole) <= right.saturating_sub(from) || frozen.instrument.name == USUAL;
    canvas.text_right(right, row, if fits { &whole } else { &short }, Role::Muted);
}

fn nothing_yet(canvas: &mut Canvas, here: Here) {
    if here.known.is_none() {
        return one_moment(canvas);
    }
    let columns = measure(canvas);
    let row = TOP;
    let row = row + canvas.paragraph(LEFT, row, columns, 2, "Nobody is asked yet.", Role::Strong) + 1;
    let next = "Set an exercise up in room 3. As soon as it is activated, you see here who takes part.";
    canvas.paragraph(LEFT, row, columns, 3, next, Role::Plain);
}

fn draw_group(canvas: &mut Canvas, row: u16, group: &Group, count: GroupCount) {
    let role = Role::Group(group.colour);
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    canvas.text(LEFT, row, 1, &group.letter.to_string(), role);
    let after = canvas.text(LEFT + 3, row, columns, &group.title, Role::Strong);
    let reach = if columns + 2 * LEFT < NARROW { short_reach(count) } else { reach_words(count) };
    canvas.text_right(LEFT + columns, row, &reach, reach_role(count));
    let share = count.percent().map_or(String::new(), |p| format!("   {p} %"));
    let figures = format!("{} of {}{share}", count.submitted, count.invited);
    let at = (LEFT + 19).max(after + 2);
    canvas.text(at, row, columns, &figures, Role::Plain);
    let bar = GroupBar {
        fill: canvas.theme().fill(group),
        role,
        submitted: count.submitted,
        invited: count.invited,
        minimum: count.minimum,
    };
    bar::group(canvas, LEFT + 3, row + 1, columns.saturating_sub(3), &bar);
}

/// Which classes have hardly begun.
pub fn missing_words(it: &Overview) -> String {
    let few = it.classes.iter().filter(|(_, _, count)| *count == ClassCount::Few);
    let names: Vec<&str> = few.map(|(_, name, _)| name.as_str()).collect();
    if names.is_empty() { String::new() } else { format!("Fewer than 5 yet: {}.", names.join(", ")) }
}

/// The classes in columns, each with its count in steps.
fn classes(canvas: &mut Canvas, top: u16, it: &Overview, frozen: &Frozen) {
    let title = "By class, in steps of five; classes of fewer than ten people have no count.";
    canvas.text(LEFT, top, canvas.size().columns, title, Role::Muted);
    let height = canvas.size().rows.saturating_sub(top + 5).max(1);
    for (place, (group, name, count)) in (0u16..).zip(&it.classes) {
        let (column, row) = (LEFT + place / height * CLASS_COLUMNS, top + 2 + place % height);
        let group = frozen.instrument.groups.get(group.0);
        let letter = group.map_or(' ', |group| group.letter).to_string();
        let role = group.map_or(Role::Plain, |group| Role::Group(group.colour));
        canvas.text(column, row, 1, &letter, role);
        canvas.text(column + 2, row, 14, name, Role::Plain);
        let (words, role) = match count {
            ClassCount::TooSmall => ("too small to count".to_owned(), Role::Muted),
            ClassCount::Few => ("fewer than 5".to_owned(), Role::Strong),
            ClassCount::AtLeast(n) => (format!("{n} or more"), Role::Plain),
        };
        canvas.text(column + 17, row, CLASS_COLUMNS - 18, &words, role);
    }
}

fn today(frozen: &Frozen, now: Now) -> Date {
    now.wall.to_zoned(frozen.exercise.zone.clone()).date()
}

/// What came on the last days, such as `today +3 · Friday +12`; empty where nothing was seen to come.
fn came_words(came: &[(Date, u32)], today: Date) -> String {
    let words = came.iter().take(DAYS_SHOWN).map(|(day, count)| {
        let day = if *day == today { "today".to_owned() } else { day.strftime("%A").to_string() };
        format!("{day} +{count}")
    });
    words.collect::<Vec<String>>().join(" · ")
}

fn reach_role(count: GroupCount) -> Role {
    match count.reach() {
        Reach::Reached => Role::Chosen,
        Reach::Close | Reach::Below | Reach::Nobody => Role::Plain,
        Reach::LeftOut => Role::Muted,
    }
}

fn short_reach(count: GroupCount) -> String {
    match count.reach() {
        Reach::LeftOut => "not invited".to_owned(),
        Reach::Reached if count.submitted > count.invited => "check number".to_owned(),
        Reach::Reached => "reached".to_owned(),
        Reach::Close | Reach::Below | Reach::Nobody => format!("{} to go", count.missing()),
    }
}

fn reach_words(count: GroupCount) -> String {
    match count.reach() {
        Reach::LeftOut => "not invited".to_owned(),
        Reach::Reached if count.submitted > count.invited => {
            "more sheets than people invited: please check the number".to_owned()
        }
        Reach::Reached => "reached".to_owned(),
        Reach::Close => format!("close: {} to go to the minimum", count.missing()),
        Reach::Below | Reach::Nobody => format!("{} to go to the minimum", count.missing()),
    }
}

/// The participation level while people answer.
pub fn level_words(level: Level) -> &'static str {
    match level {
        Level::None => "none yet",
        Level::Incomplete => "incomplete, some group has nobody yet",
        Level::Medium => "medium",
        Level::High => "high",
    }
}

fn state_line(exercise: &Exercise, now: Now, narrow: bool) -> String {
    let day = if narrow { short_day } else { day };
    let today = now.wall.to_zoned(exercise.zone.clone()).date();
    match exercise.phase(now.wall) {
        Phase::NotYet => {
            format!("Opens on {}, 00:00 · {}", day(exercise.slot.first), days(days_between(today, exercise.slot.first)))
        }
        Phase::Open => {
            let left = days_between(today, exercise.slot.last);
            let left = if left == 0 { "last day".to_owned() } else { format!("{} left", days(left)) };
            format!("Open until {}, 23:59 · {left}", day(exercise.slot.last))
        }
        Phase::Closed => format!("Closed since {}, 23:59", day(exercise.slot.last)),
    }
}

fn days(count: i32) -> String {
    if count == 1 { "1 day".to_owned() } else { format!("{count} days") }
}

/// A day where there is little room: `Fri 27 Nov`.
fn short_day(date: Date) -> String {
    date.strftime("%a %-d %b").to_string()
}

/// A day as people write it: `Friday 27 November 2026`.
pub fn day(date: Date) -> String {
    date.strftime("%A %-d %B %Y").to_string()
}

fn explain(canvas: &mut Canvas) {
    let size = canvas.size();
    let columns = measure(canvas);
    let lines = [
        "Each bar is a group: the sheets handed in, against everybody invited. Nobody's answers, name or time are shown here or kept with a sheet.",
        "The mark is the minimum for meaningful results. It follows from how many people the group has.",
        "Participation is high when all groups reach it, or all but one and that one is close (80 % of it). It is incomplete while a group has nobody.",
        "The bars move by themselves when a sheet arrives.",
    ];
    let top = if size.rows >= 24 { 6 } else { TOP };
    canvas.clear(0, top, size.columns, size.rows.saturating_sub(top + 2));
    let mut row = top;
    for line in lines {
        row += canvas.paragraph(LEFT, row, columns, 4, line, Role::Plain) + 1;
    }
}
