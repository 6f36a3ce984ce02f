//! One exercise: its facts, its corrections, and what can be done with the whole of it.

use jiff::ToSpan;

use crate::app::workplace::pick::Pick;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::sessions::page::{Doing, Page};
use crate::domain::calendar::{self, SLOT_DAYS_MAX};
use crate::domain::correction::{Change, Correction};
use crate::domain::exercise::{Frozen, People};
use crate::domain::instrument::GroupIx;
use crate::domain::late::Late;
use crate::domain::participation::GroupCount;
use crate::locale::day;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::sessions::words::{
    exercise_title, participation, range, short_range, state_sentence,
};
use crate::ui::screen::workplace::{TOP, ask, codes, sessions};
use crate::ui::screen::{LEFT, list_row, measure};
use crate::ui::theme::Role;

/// Columns of the labels of the facts, unless one is longer.
const LABEL: u16 = 18;
/// Columns before what is told of a group, unless a group's title is longer.
const BEHIND_GROUP: u16 = 24;
/// Columns below which the facts are said shorter.
const NARROW: u16 = 76;

/// The title and the name of its files, in one row, or in two where it is long.
fn titled(canvas: &mut Canvas, columns: u16, frozen: &Frozen) {
    let (title, name) = (exercise_title(frozen), &frozen.id.0);
    let beside = columns.saturating_sub(canvas.width(name) + 2);
    let above = canvas.width(&canvas.say(title.clone())) > beside;
    let (row, room) = if above { (TOP - 1, columns) } else { (TOP, beside) };
    let title = canvas.fitted(room, &title, "title");
    canvas.text(LEFT, row, room, &title, Role::Strong);
    match above {
        true => canvas.text(LEFT, TOP, columns, name, Role::Muted),
        false => canvas.text_right(LEFT + columns, TOP, name, Role::Muted),
    };
}

/// Draws the page.
pub fn draw(canvas: &mut Canvas, it: &Page, known: &Known, here: Here) {
    let Some(frozen) = it.frozen(known) else { return };
    let columns = sessions::columns(canvas);
    let exercise = &frozen.exercise;
    titled(canvas, columns, frozen);
    canvas.paragraph(LEFT, TOP + 1, columns, 2, &canvas.say(state_sentence(exercise, here.now)), Role::Plain);
    let row = TOP + 3;
    match &it.doing {
        Doing::Look => facts(canvas, row, frozen, known, here),
        Doing::LastDay(lines) => {
            let row = question(canvas, row, "exercise-later", last_day_words(frozen));
            ask::draw(canvas, row, lines);
        }
        Doing::Group(pick) => choose_group(canvas, row, pick, "exercise-whose-number", frozen),
        Doing::Preview(pick) => choose_group(canvas, row, pick, "exercise-preview", frozen),
        Doing::People(group, lines) => {
            let row = question(canvas, row, people_title(frozen, *group), Say::new(PEOPLE));
            ask::draw(canvas, row, lines);
        }
        Doing::Copy(begin) => sessions::begin(canvas, row, begin, known, here),
        Doing::Recall => codes::recall(canvas, row),
        Doing::Recalling => {
            canvas.text(LEFT, row, columns, &canvas.say("one-moment"), Role::Muted);
        }
        Doing::Archive(lines) => {
            let row = question(canvas, row, "exercise-archive", archive_words(frozen));
            ask::draw(canvas, row, lines);
        }
        Doing::Delete(lines) => {
            let row = question(canvas, row, "exercise-delete", delete_words(frozen, known));
            ask::draw(canvas, row, lines);
        }
    }
}

fn question(canvas: &mut Canvas, row: u16, title: impl Into<Say>, more: Say) -> u16 {
    let columns = measure(canvas);
    let (title, more) = (canvas.say(title), canvas.say(more));
    let row = row + canvas.paragraph(LEFT, row, columns, 1, &title, Role::Strong);
    let row = row + u16::from(canvas.size().rows >= 24);
    row + canvas.paragraph(LEFT, row, columns, 7, &more, Role::Plain) + 1
}

fn facts(canvas: &mut Canvas, top: u16, frozen: &Frozen, known: &Known, here: Here) {
    let bottom = canvas.size().rows.saturating_sub(3);
    let narrow = canvas.size().columns < NARROW;
    let facts = labelled(frozen, narrow, here.texts);
    let shorter = labelled(frozen, true, here.texts);
    let corrections = canvas.say("exercise-corrections");
    let labels = facts.iter().map(|(label, _)| canvas.say(*label)).chain([corrections.clone()]);
    let titles = frozen.instrument.groups.iter().map(|group| format!("{} {}", group.letter, group.title));
    let widest = labels.chain(titles).map(|words| canvas.width(&words)).max().unwrap_or_default();
    let at = LABEL.max(widest + 2);
    let mut row = top;
    for ((label, words), (_, shorter)) in facts.into_iter().zip(shorter) {
        let words = canvas.say(words);
        let fits = canvas.width(&words) <= sessions::columns(canvas).saturating_sub(at);
        row += fact(canvas, row, at, &canvas.say(label), &if fits { words } else { canvas.say(shorter) });
    }
    row += 1;
    row = groups(canvas, row, at, frozen, known, here) + 1;
    let room = usize::from(bottom.saturating_sub(row)).max(1);
    let log = &frozen.corrections;
    if log.is_empty() {
        fact(canvas, row, at, &corrections, &canvas.say("exercise-no-corrections"));
        return;
    }
    // The newest stay in sight.
    let shown = if log.len() <= room { log.len() } else { room.saturating_sub(1) };
    let hidden = log.len() - shown;
    for (ix, correction) in log.iter().skip(hidden).enumerate() {
        let label = if ix == 0 { corrections.as_str() } else { "" };
        row += fact(canvas, row, at, label, &canvas.say(correction_words(correction, frozen)));
    }
    if hidden > 0 {
        let before = canvas.say(Say::new("exercise-corrections-before").with("count", hidden));
        fact(canvas, row, at, if shown == 0 { &corrections } else { "" }, &before);
    }
}

fn fact(canvas: &mut Canvas, row: u16, at: u16, label: &str, words: &str) -> u16 {
    let columns = sessions::columns(canvas);
    canvas.text(LEFT, row, at, label, Role::Muted);
    canvas.text(LEFT + at, row, columns.saturating_sub(at), words, Role::Plain);
    1
}

/// What was decided for it, each with its label; shorter where there is little room.
pub fn labelled(frozen: &Frozen, narrow: bool, texts: &Texts) -> Vec<(&'static str, Say)> {
    let exercise = &frozen.exercise;
    let zone = exercise.zone.iana_name().unwrap_or("UTC");
    let days = match narrow {
        true => Say::new("exercise-days-narrow").with("days", short_range(exercise.slot)),
        false => Say::new("exercise-days-zone").with("days", range(exercise.slot)).with("zone", zone.to_owned()),
    };
    let days = days.with("count", exercise.slot.count());
    let form = exercise
        .short_form
        .as_ref()
        .map_or(Say::new("exercise-everything"), |key| Say::new("exercise-short-form").with("key", key.clone()));
    let asked = Say::new(if narrow { "exercise-statements-narrow" } else { "exercise-statements" });
    let asked = asked.with("form", form).with("optional", exercise.optional.len()).with("own", exercise.own.len());
    let cell = Say::new(if narrow { "exercise-cell-narrow" } else { "exercise-cell-more" });
    let cell = cell.with("cell", exercise.smallest_cell);
    let coded: Vec<String> = frozen
        .coded
        .iter()
        .filter_map(|group| frozen.instrument.groups.get(group.0))
        .map(|group| texts.language().within(&group.title))
        .collect();
    let entry = match coded.len() {
        0 => Say::new("exercise-no-code"),
        _ if frozen.open_groups().is_empty() => Say::new("exercise-all-coded"),
        _ => Say::new("exercise-coded").with("groups", coded.join(", ")),
    };
    vec![("exercise-days", days), ("exercise-asked", asked), ("exercise-cell", cell), ("exercise-answering", entry)]
}

fn groups(canvas: &mut Canvas, top: u16, at: u16, frozen: &Frozen, known: &Known, here: Here) -> u16 {
    let columns = sessions::columns(canvas);
    let place = known.exercises.iter().position(|other| other.id == frozen.id);
    let submitted = place.and_then(|ix| known.submitted.get(ix)).map_or(&[][..], Vec::as_slice);
    let mut row = top;
    for (group, count) in frozen.instrument.groups.iter().zip(frozen.counts(submitted)) {
        canvas.text(LEFT, row, 1, &group.letter.to_string(), Role::Group(group.colour));
        canvas.text(LEFT + 2, row, at.saturating_sub(3), &group.title, Role::Plain);
        let room = columns.saturating_sub(at);
        let (whole, short) = (canvas.say(group_words(count, false)), canvas.say(group_words(count, true)));
        let narrow = canvas.size().columns < NARROW || canvas.width(&whole) > room;
        canvas.text(LEFT + at, row, room, if narrow { &short } else { &whole }, Role::Plain);
        row += 1;
    }
    if let Some(level) = participation(frozen, submitted, here.now) {
        canvas.text(LEFT + at, row, columns, &canvas.say(level), Role::Strong);
        row += 1;
    }
    row
}

/// The counts of a group, so that those of all groups stand below each other.
fn group_words(count: GroupCount, narrow: bool) -> Say {
    if count.invited == 0 {
        return Say::new("exercise-left-out");
    }
    let numbers = |id: &'static str| {
        let say = Say::new(id).with("submitted", format!("{:>4}", count.submitted));
        say.with("invited", format!("{:<4}", count.invited))
    };
    match narrow {
        true => numbers("exercise-group-narrow").with("minimum", count.minimum.to_string()),
        false => {
            let say = numbers("exercise-group").with("minimum", format!("{:<4}", count.minimum));
            say.with("eligible", count.eligible.to_string())
        }
    }
}

/// A correction and its day.
pub fn correction_words(correction: &Correction, frozen: &Frozen) -> Say {
    let on = correction.on.to_string();
    match correction.change {
        Change::LastDay(last) => Say::new("exercise-corrected-day").with("on", on).with("day", day::whole(last)),
        Change::People { group, people } => {
            let say = Say::new("exercise-corrected-people").with("on", on).with("group", title_of(frozen, group));
            say.with("invited", people.invited).with("eligible", people.eligible)
        }
    }
}

fn title_of(frozen: &Frozen, group: GroupIx) -> String {
    frozen.instrument.groups.get(group.0).map_or_else(String::new, |group| group.title.clone())
}

/// What a later last day means.
pub fn last_day_words(frozen: &Frozen) -> Say {
    let exercise = &frozen.exercise;
    let window = frozen.instrument.session(exercise.session).and_then(|s| calendar::window(s, exercise.year));
    let longest = exercise.slot.first.checked_add((SLOT_DAYS_MAX - 1).days()).unwrap_or(exercise.slot.last);
    let latest = window.map_or(longest, |window| window.last.min(longest));
    Say::new("exercise-later-more").with("day", day::whole(latest)).with("most", SLOT_DAYS_MAX)
}

/// What other numbers of people mean.
pub const PEOPLE: &str = "exercise-people-more";

/// Whose numbers are asked.
pub fn people_title(frozen: &Frozen, group: GroupIx) -> Say {
    Say::new("exercise-how-many").with("group", title_of(frozen, group))
}

fn choose_group(canvas: &mut Canvas, top: u16, pick: &Pick, title: &'static str, frozen: &Frozen) {
    let columns = measure(canvas);
    let groups = &frozen.instrument.groups;
    let first = top + canvas.paragraph(LEFT, top, columns, 2, &canvas.say(title), Role::Strong) + 1;
    let widest = groups.iter().map(|group| canvas.width(&group.title)).max().unwrap_or_default();
    let words: Vec<String> = frozen.exercise.people.iter().map(|people| canvas.say(invited_of(*people))).collect();
    let needed = words.iter().map(|words| canvas.width(words)).max().unwrap_or_default();
    let behind = BEHIND_GROUP.min(columns.saturating_sub(needed)).max(2 + widest + 2);
    for (ix, (group, words)) in groups.iter().zip(&words).enumerate() {
        let row = first + ix as u16;
        list_row(canvas, row, ix == pick.row, &group.title, ix);
        canvas.text(LEFT + behind, row, columns.saturating_sub(behind), words, Role::Muted);
    }
}

fn invited_of(people: People) -> Say {
    Say::new("exercise-invited-of").with("invited", people.invited).with("eligible", people.eligible)
}

/// What putting it away means.
pub fn archive_words(frozen: &Frozen) -> Say {
    Say::new("exercise-archive-more").with("name", frozen.id.0.clone())
}

/// What deleting it means.
pub fn delete_words(frozen: &Frozen, known: &Known) -> Say {
    let place = known.exercises.iter().position(|other| other.id == frozen.id);
    let counted: u32 = place.and_then(|ix| known.submitted.get(ix)).map_or(0, |counts| counts.iter().sum());
    let late = known.late(&frozen.id);
    // Those that the report counts are gone already where they were erased.
    let counted = if late.is_some_and(|late| late.are_erased) { 0 } else { counted };
    let words = match counted + late.map_or(0, Late::all) {
        0 => Say::new("exercise-delete-more"),
        sheets => Say::new("exercise-delete-sheets").with("sheets", sheets),
    };
    words.with("name", frozen.id.0.clone())
}
