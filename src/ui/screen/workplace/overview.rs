//! Live participation, one bar per group.

use jiff::civil::Date;

use crate::app::Exercises;
use crate::app::workplace::overview::Overview;
use crate::app::workplace::overview::classes::{COUNT_AT, Grid, class_words};
use crate::app::workplace::room::Here;
use crate::app::workplace::school::is_due;
use crate::domain::calendar::{Phase, days_between};
use crate::domain::classes::ClassCount;
use crate::domain::exercise::{Exercise, ExerciseId, Frozen};
use crate::domain::instrument::{Group, GroupIx, USUAL};
use crate::domain::lab::{self, Lab};
use crate::domain::participation::{self, GroupCount, Level, Reach};
use crate::domain::time_limit::Now;
use crate::locale::day;
use crate::locale::language::Language;
use crate::locale::say::Say;
use crate::text;
use crate::ui::bar::{self, GroupBar};
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::{TOP, one_moment};
use crate::ui::screen::{LEFT, goes_on, measure};
use crate::ui::theme::{Glyph, Role};

/// Columns below which words are shortened.
const NARROW: u16 = 76;
/// What the bars mean.
const EXPLAINED: [&str; 4] =
    ["overview-explained-bar", "overview-explained-mark", "overview-explained-level", "overview-explained-moves"];
/// Days of the small history that are shown.
const DAYS_SHOWN: usize = 5;

/// Draws the bars.
pub fn draw(canvas: &mut Canvas, it: &Overview, here: Here) {
    let Some(frozen) = here.exercises.get(it.at) else { return nothing_yet(canvas, here) };
    let narrow = canvas.size().columns < NARROW;
    let tall = canvas.size().rows >= 24;
    let mut row = if tall { TOP } else { TOP - 1 };
    let state = state_line(&frozen.exercise, here.now, narrow || !fits(canvas, frozen, here.now));
    canvas.text(LEFT, row, measure(canvas), &canvas.say(state), Role::Plain);
    let Some(submitted) = &it.submitted else {
        which(canvas, LEFT, row + 1, frozen, here.exercises);
        let counting = canvas.say("overview-counting");
        canvas.paragraph(LEFT, row + 3, measure(canvas), 2, &counting, Role::Muted);
        return;
    };
    let counts = frozen.counts(submitted);
    let level = participation::level(&counts);
    row += 1;
    let level = level_said(canvas, level, frozen);
    let from = canvas.text(LEFT, row, measure(canvas), &canvas.say("overview-participation"), Role::Plain) + 1;
    let end = which(canvas, from + canvas.width(&level) + 2, row, frozen, here.exercises);
    canvas.text(from, row, end.saturating_sub(from + 2), &level, Role::Strong);
    row += 2;
    if it.by_class {
        return classes(canvas, row, it, frozen, here);
    }
    let step = if tall { 4 } else { 3 };
    for (ix, (group, count)) in frozen.instrument.groups.iter().zip(&counts).enumerate() {
        draw_group(canvas, row, group, *count);
        if tall {
            let came = it.came(&frozen.id, GroupIx(ix));
            let came = came_words(canvas, &came, today(frozen, here.now));
            canvas.text(LEFT + 3, row + 2, measure(canvas), &came, Role::Muted);
        }
        row += step;
    }
    let mark = canvas.theme().glyph(Glyph::Mark);
    let legend = canvas.say(Say::new("overview-legend").with("mark", mark));
    canvas.text(LEFT + 3, row.saturating_sub(u16::from(tall)), measure(canvas), &legend, Role::Muted);
    let missing = of_lab(&frozen.id, here).map(lab::in_words).or_else(|| missing_words(it, canvas.texts().language()));
    let row = row + u16::from(!tall);
    if let Some(missing) = missing {
        let columns = measure(canvas).saturating_sub(3);
        let missing = canvas.fitted(columns, &missing, "classes");
        canvas.text(LEFT + 3, row, columns, &missing, Role::Plain);
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

/// The participation level, as short as the row needs.
fn level_said(canvas: &Canvas, level: Level, frozen: &Frozen) -> String {
    let whole = canvas.say(level_words(level));
    let beside = [canvas.say("overview-participation"), canvas.say(which_words(frozen.title(), frozen))];
    let beside: u16 = beside.iter().map(|words| canvas.width(words) + 2).sum();
    let fits = LEFT + canvas.width(&whole) + beside <= canvas.size().columns.saturating_sub(LEFT);
    match level {
        Level::Incomplete if !fits => canvas.say("participation-incomplete-short"),
        _ => whole,
    }
}

fn which_words(title: String, frozen: &Frozen) -> Say {
    Say::new("overview-which").with("title", title).with("session", frozen.exercise.session)
}

/// Which exercise it is, at the right of a row; where there is little room, what tells it from the others: its level, or
/// its questionnaire where that is asked once. Returns its column.
fn which(canvas: &mut Canvas, from: u16, row: u16, frozen: &Frozen, all: &Exercises) -> u16 {
    let right = canvas.size().columns.saturating_sub(LEFT);
    let room = right.saturating_sub(from);
    let whole = which_words(frozen.title(), frozen);
    let of_its = all.iter().filter(|other| other.instrument.name == frozen.instrument.name);
    let by_level = frozen.instrument.name == USUAL || of_its.count() > 1;
    let fits = canvas.width(&canvas.say(whole.clone())) <= room || by_level;
    let words = if fits { whole } else { which_words(frozen.instrument.short.clone(), frozen) };
    let words = canvas.fitted(room, &words, "title");
    canvas.text_right(right, row, &words, Role::Muted)
}

fn nothing_yet(canvas: &mut Canvas, here: Here) {
    if here.known.is_none() {
        return one_moment(canvas);
    }
    let columns = measure(canvas);
    let row = TOP;
    let (nobody, next) = (canvas.say("overview-nobody"), canvas.say("overview-nobody-more"));
    let row = row + canvas.paragraph(LEFT, row, columns, 2, &nobody, Role::Strong) + 1;
    canvas.paragraph(LEFT, row, columns, 4, &next, Role::Plain);
}

fn draw_group(canvas: &mut Canvas, row: u16, group: &Group, count: GroupCount) {
    let role = Role::Group(group.colour);
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    canvas.text(LEFT, row, 1, &group.letter.to_string(), role);
    let after = canvas.text(LEFT + 3, row, columns, &group.title, Role::Strong);
    let at = (LEFT + 19).max(after + 2);
    let after = canvas.text(at, row, columns, &canvas.say(figures(count)), Role::Plain);
    let narrow = columns + 2 * LEFT < NARROW;
    let ways = [(!narrow).then(|| reach_words(count)), middle_reach(count).filter(|_| !narrow)];
    let mut ways = ways.into_iter().flatten().map(|say| canvas.say(say));
    let reach = ways.find(|words| canvas.width(words) + 2 <= (LEFT + columns).saturating_sub(after));
    let reach = reach.unwrap_or_else(|| canvas.say(short_reach(count)));
    canvas.text_right(LEFT + columns, row, &reach, reach_role(count));
    let bar = GroupBar {
        fill: canvas.theme().fill(group),
        role,
        submitted: count.submitted,
        invited: count.invited,
        minimum: count.minimum,
    };
    bar::group(canvas, LEFT + 3, row + 1, columns.saturating_sub(3), &bar);
}

/// Sheets, people, and their share.
fn figures(count: GroupCount) -> Say {
    let say = |id: &'static str| Say::new(id).with("submitted", count.submitted).with("invited", count.invited);
    match count.percent() {
        None => say("overview-figures"),
        Some(percent) => say("overview-figures-share").with("percent", percent),
    }
}

/// Which classes have hardly begun; nothing where none has.
pub fn missing_words(it: &Overview, language: &Language) -> Option<Say> {
    let few = it.by_name(language).into_iter().filter(|(_, _, count)| *count == ClassCount::Few);
    let names: Vec<&str> = few.map(|(_, name, _)| name.as_str()).collect();
    (!names.is_empty()).then(|| Say::new("overview-few-classes").with("classes", names.join(", ")))
}

/// The classes in columns, each with its count in steps.
fn classes(canvas: &mut Canvas, top: u16, it: &Overview, frozen: &Frozen, here: Here) {
    let title = canvas.say("overview-by-class");
    let top = top + canvas.paragraph(LEFT, top, measure(canvas), 2, &title, Role::Muted) + 1;
    let grid = Grid::of(it, here.size, here.texts);
    let first = it.column.min(grid.last) * grid.height;
    let classes = it.by_name(canvas.texts().language());
    for (place, (group, name, count)) in classes.iter().skip(first).take(grid.shown).enumerate() {
        let column = LEFT + (place / grid.height) as u16 * grid.columns;
        let row = top + (place % grid.height) as u16;
        let group = frozen.instrument.groups.get(group.0);
        let letter = group.map_or(' ', |group| group.letter).to_string();
        let role = group.map_or(Role::Plain, |group| Role::Group(group.colour));
        canvas.text(column, row, 1, &letter, role);
        canvas.text(column + 2, row, COUNT_AT - 3, name, Role::Plain);
        let role = match count {
            ClassCount::TooSmall => Role::Muted,
            ClassCount::Few => Role::Strong,
            ClassCount::AtLeast(_) => Role::Plain,
        };
        let words = canvas.say(class_words(*count));
        canvas.text(column + COUNT_AT, row, grid.columns - COUNT_AT, &words, role);
    }
    let more = [first > 0, first + grid.shown < classes.len()];
    goes_on(canvas, (top, top + grid.height as u16 - 1), more);
}

fn today(frozen: &Frozen, now: Now) -> Date {
    now.wall.to_zoned(frozen.exercise.zone.clone()).date()
}

/// What came on the last days, such as `today +3 · Friday +12`; empty where nothing was seen to come.
fn came_words(canvas: &Canvas, came: &[(Date, u32)], today: Date) -> String {
    let words = came.iter().take(DAYS_SHOWN).map(|(on, count)| {
        let on = if *on == today { Say::new("overview-today") } else { day::weekday(*on) };
        format!("{} +{count}", canvas.say(on))
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

fn short_reach(count: GroupCount) -> Say {
    match count.reach() {
        Reach::LeftOut => Say::new("reach-not-invited"),
        Reach::Reached if count.submitted > count.invited => Say::new("reach-check-short"),
        Reach::Reached => Say::new("reach-reached"),
        Reach::Close | Reach::Below | Reach::Nobody => Say::new("reach-below-short").with("missing", count.missing()),
    }
}

/// Between the two, where that is something else.
fn middle_reach(count: GroupCount) -> Option<Say> {
    (count.submitted > count.invited && count.reach() == Reach::Reached).then(|| Say::new("reach-check-please"))
}

fn reach_words(count: GroupCount) -> Say {
    match count.reach() {
        Reach::LeftOut => Say::new("reach-not-invited"),
        Reach::Reached if count.submitted > count.invited => Say::new("reach-check"),
        Reach::Reached => Say::new("reach-reached"),
        Reach::Close => Say::new("reach-close").with("missing", count.missing()),
        Reach::Below | Reach::Nobody => Say::new("reach-below").with("missing", count.missing()),
    }
}

/// The participation level while people answer.
pub fn level_words(level: Level) -> Say {
    Say::new(match level {
        Level::None => "participation-none",
        Level::Incomplete => "participation-incomplete",
        Level::Medium => "participation-medium",
        Level::High => "participation-high",
    })
}

/// Whether the first line has room for whole days.
fn fits(canvas: &Canvas, frozen: &Frozen, now: Now) -> bool {
    canvas.width(&canvas.say(state_line(&frozen.exercise, now, false))) <= measure(canvas)
}

fn state_line(exercise: &Exercise, now: Now, narrow: bool) -> Say {
    let day = if narrow { day::short_with_weekday } else { day::whole };
    let today = now.wall.to_zoned(exercise.zone.clone()).date();
    let (first, last) = (exercise.slot.first, exercise.slot.last);
    match exercise.phase(now.wall) {
        Phase::NotYet => Say::new("overview-opens").with("day", day(first)).with("days", days_between(today, first)),
        Phase::Open if today == last => Say::new("overview-last-day").with("day", day(last)),
        Phase::Open => Say::new("overview-open").with("day", day(last)).with("days", days_between(today, last)),
        Phase::Closed => Say::new("overview-closed").with("day", day(last)),
    }
}

/// What the bars mean; the lines stand closer where there is little room.
fn explain(canvas: &mut Canvas) {
    let size = canvas.size();
    let columns = measure(canvas);
    let lines = EXPLAINED.map(|id| canvas.say(id));
    let needed: usize = lines.iter().map(|line| text::wrap(line, usize::from(columns)).len()).sum();
    let top = if size.rows >= 24 { 6 } else { TOP };
    let rows = size.rows.saturating_sub(top + canvas.key_rows());
    let gap = u16::from(needed + lines.len() - 1 <= usize::from(rows));
    canvas.clear(0, top, size.columns, rows);
    let mut row = top;
    for line in lines {
        row += canvas.paragraph(LEFT, row, columns, 6, &line, Role::Plain) + gap;
    }
}
