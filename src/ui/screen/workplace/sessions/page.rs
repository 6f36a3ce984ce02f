//! One exercise: its facts, its corrections, and what can be done with the whole of it.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::app::workplace::pick::Pick;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::sessions::page::{Doing, Page};
use crate::domain::calendar::{self, SLOT_DAYS_MAX};
use crate::domain::correction::{Change, Correction};
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::late::Late;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::sessions::words::{participation, range, school_year, state_sentence, weekday};
use crate::ui::screen::workplace::{TOP, ask, codes, sessions};
use crate::ui::screen::{LEFT, list_row, measure};
use crate::ui::theme::Role;

/// Columns of the labels of the facts.
const LABEL: u16 = 18;
/// Columns below which the facts are said shorter.
const NARROW: u16 = 76;

/// Draws the page.
pub fn draw(canvas: &mut Canvas, it: &Page, known: &Known, here: Here) {
    let Some(frozen) = it.frozen(known) else { return };
    let columns = sessions::columns(canvas);
    let exercise = &frozen.exercise;
    let title = format!("{} · session {} of {}", frozen.title(), exercise.session, school_year(exercise.year));
    canvas.text_right(LEFT + columns, TOP, &frozen.id.0, Role::Muted);
    let room = columns.saturating_sub(canvas.width(&frozen.id.0) + 2);
    canvas.text(LEFT, TOP, room, &title, Role::Strong);
    canvas.text(LEFT, TOP + 1, columns, &state_sentence(exercise, here.now), Role::Plain);
    let row = TOP + 3;
    match &it.doing {
        Doing::Look => facts(canvas, row, frozen, known, here),
        Doing::LastDay(lines) => {
            let row = question(canvas, row, "A later last day", &last_day_words(frozen));
            ask::draw(canvas, row, lines);
        }
        Doing::Group(pick) => choose_group(canvas, row, pick, "Whose number was not right?", frozen),
        Doing::Preview(pick) => choose_group(canvas, row, pick, "As whom do you want to look at it?", frozen),
        Doing::People(group, lines) => {
            let row = question(canvas, row, &people_title(frozen, *group), PEOPLE);
            ask::draw(canvas, row, lines);
        }
        Doing::Copy(begin) => sessions::begin(canvas, row, begin, known, here),
        Doing::Recall => codes::recall(canvas, row),
        Doing::Recalling => {
            canvas.text(LEFT, row, columns, "One moment.", Role::Muted);
        }
        Doing::Archive(lines) => {
            let row = question(canvas, row, "Put it away into one file", &archive_words(frozen));
            ask::draw(canvas, row, lines);
        }
        Doing::Delete(lines) => {
            let row = question(canvas, row, "Delete it for good?", &delete_words(frozen, known));
            ask::draw(canvas, row, lines);
        }
    }
}

fn question(canvas: &mut Canvas, row: u16, title: &str, more: &str) -> u16 {
    let columns = measure(canvas);
    let row = row + canvas.paragraph(LEFT, row, columns, 1, title, Role::Strong);
    let row = row + u16::from(canvas.size().rows >= 24);
    row + canvas.paragraph(LEFT, row, columns, 6, more, Role::Plain) + 1
}

fn facts(canvas: &mut Canvas, top: u16, frozen: &Frozen, known: &Known, here: Here) {
    let bottom = canvas.size().rows.saturating_sub(3);
    let mut row = top;
    for (label, words) in labelled(frozen, canvas.size().columns < NARROW) {
        row += fact(canvas, row, label, &words);
    }
    row += 1;
    row = groups(canvas, row, frozen, known, here) + 1;
    let room = usize::from(bottom.saturating_sub(row)).max(1);
    let log = &frozen.corrections;
    if log.is_empty() {
        fact(canvas, row, "Corrections", "none");
        return;
    }
    // The newest stay in sight.
    let shown = if log.len() <= room { log.len() } else { room.saturating_sub(1) };
    let hidden = log.len() - shown;
    for (ix, correction) in log.iter().skip(hidden).enumerate() {
        let label = if ix == 0 { "Corrections" } else { "" };
        row += fact(canvas, row, label, &correction_words(correction, frozen));
    }
    if hidden > 0 {
        fact(canvas, row, if shown == 0 { "Corrections" } else { "" }, &format!("and {hidden} before these"));
    }
}

fn fact(canvas: &mut Canvas, row: u16, label: &str, words: &str) -> u16 {
    let columns = sessions::columns(canvas);
    canvas.text(LEFT, row, LABEL, label, Role::Muted);
    canvas.text(LEFT + LABEL, row, columns.saturating_sub(LABEL), words, Role::Plain);
    1
}

/// What was decided for it, each with its label; shorter where there is little room.
pub fn labelled(frozen: &Frozen, narrow: bool) -> Vec<(&'static str, String)> {
    let exercise = &frozen.exercise;
    let zone = exercise.zone.iana_name().unwrap_or("UTC");
    let count = exercise.slot.count();
    let days = if narrow {
        let short = |day: Date| day.strftime("%-d %b").to_string();
        format!("{} – {}, {count} days", short(exercise.slot.first), short(exercise.slot.last))
    } else {
        format!("{}, {count} days, {zone}", range(exercise.slot))
    };
    let form = exercise.short_form.as_deref().map_or("everything".to_owned(), |key| format!("short form {key}"));
    let (optional, own) = (exercise.optional.len(), exercise.own.len());
    let statements = match own {
        _ if narrow => "",
        1 => " statement",
        _ => " statements",
    };
    let asked = format!("{form}, {optional} optional, {own} own{statements}");
    let why = if narrow { "" } else { "; a group with fewer has no line of its own" };
    let cell = format!("{} sheets{why}", exercise.smallest_cell);
    let coded: Vec<String> = frozen
        .coded
        .iter()
        .filter_map(|group| frozen.instrument.groups.get(group.0))
        .map(|group| group.title.to_lowercase())
        .collect();
    let entry = match coded.len() {
        0 => "without a code".to_owned(),
        _ if frozen.open_groups().is_empty() => "everybody with a code".to_owned(),
        _ => format!("with a code: {}", coded.join(", ")),
    };
    vec![("Days", days), ("Asked", asked), ("Smallest cell", cell), ("Answering", entry)]
}

fn groups(canvas: &mut Canvas, top: u16, frozen: &Frozen, known: &Known, here: Here) -> u16 {
    let columns = sessions::columns(canvas);
    let place = known.exercises.iter().position(|other| other.id == frozen.id);
    let submitted = place.and_then(|ix| known.submitted.get(ix)).map_or(&[][..], Vec::as_slice);
    let mut row = top;
    for (group, count) in frozen.instrument.groups.iter().zip(frozen.counts(submitted)) {
        canvas.text(LEFT, row, 1, &group.letter.to_string(), Role::Group(group.colour));
        canvas.text(LEFT + 2, row, LABEL.saturating_sub(3), &group.title, Role::Plain);
        let (submitted, invited, minimum) = (count.submitted, count.invited, count.minimum);
        let words = match count.invited {
            0 => "left out".to_owned(),
            _ if canvas.size().columns < NARROW => format!("{submitted:>4} of {invited:<4} invited, min. {minimum}"),
            _ => format!("{submitted:>4} of {invited:<4} invited   minimum {minimum:<4}   {} eligible", count.eligible),
        };
        canvas.text(LEFT + LABEL, row, columns.saturating_sub(LABEL), &words, Role::Plain);
        row += 1;
    }
    let level = participation(frozen, submitted, here.now);
    if !level.is_empty() {
        canvas.text(LEFT + LABEL, row, columns, level, Role::Strong);
        row += 1;
    }
    row
}

/// A correction and its day.
pub fn correction_words(correction: &Correction, frozen: &Frozen) -> String {
    match correction.change {
        Change::LastDay(day) => format!("{}  last day now {}", correction.on, weekday(day)),
        Change::People { group, people } => {
            let title = frozen.instrument.groups.get(group.0).map_or("", |group| group.title.as_str());
            format!("{}  {title} now {} invited of {} eligible", correction.on, people.invited, people.eligible)
        }
    }
}

/// What a later last day means.
pub fn last_day_words(frozen: &Frozen) -> String {
    let exercise = &frozen.exercise;
    let window = frozen.instrument.session(exercise.session).and_then(|s| calendar::window(s, exercise.year));
    let longest = exercise.slot.first.checked_add((SLOT_DAYS_MAX - 1).days()).unwrap_or(exercise.slot.last);
    let latest = window.map_or(longest, |window| window.last.min(longest));
    format!(
        "Everybody who answers sees it at once. It can only become later: until {} at most ({SLOT_DAYS_MAX} days, inside \
         the session). It is logged, and the report says so.",
        weekday(latest)
    )
}

/// What other numbers of people mean.
pub const PEOPLE: &str = "The report counts against these numbers. The change is logged, and the report says so. What was promised \
                      to a small group stays promised.";

/// Whose numbers are asked.
pub fn people_title(frozen: &Frozen, group: GroupIx) -> String {
    let title = frozen.instrument.groups.get(group.0).map_or("", |group| group.title.as_str());
    format!("How many are there? {title}")
}

fn choose_group(canvas: &mut Canvas, top: u16, pick: &Pick, title: &str, frozen: &Frozen) {
    let columns = measure(canvas);
    let first = top + canvas.paragraph(LEFT, top, columns, 1, title, Role::Strong) + 1;
    for (ix, (group, people)) in frozen.instrument.groups.iter().zip(&frozen.exercise.people).enumerate() {
        let row = first + ix as u16;
        list_row(canvas, row, ix == pick.row, &group.title, ix);
        let words = format!("{} invited of {} eligible", people.invited, people.eligible);
        canvas.text(LEFT + 24, row, columns.saturating_sub(24), &words, Role::Muted);
    }
}

/// What putting it away means.
pub fn archive_words(frozen: &Frozen) -> String {
    format!(
        "The whole exercise goes into one file, sealed sheets included, and leaves the store once the file was read back \
         and found complete. In Sessions, o brings it back. Choose a folder on a stick or in your documents. Its name: {}",
        frozen.id.0
    )
}

/// What deleting it means.
pub fn delete_words(frozen: &Frozen, known: &Known) -> String {
    let place = known.exercises.iter().position(|other| other.id == frozen.id);
    let counted: u32 = place.and_then(|ix| known.submitted.get(ix)).map_or(0, |counts| counts.iter().sum());
    let late = known.late(&frozen.id);
    // Those that the report counts are gone already where they were erased.
    let counted = if late.is_some_and(|late| late.are_erased) { 0 } else { counted };
    let sheets = match counted + late.map_or(0, Late::all) {
        0 => String::new(),
        1 => ", 1 sealed sheet included".to_owned(),
        more => format!(", {more} sealed sheets included"),
    };
    format!(
        "All of it goes{sheets}, and nobody can bring it back; an archive (a) can be brought back. Backups keep \
         what they have. To be sure it is this one, type its name: {}",
        frozen.id.0
    )
}
