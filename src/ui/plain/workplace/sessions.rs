//! The sessions of a school year: what ran in each, an exercise's page with its corrections, and a new set-up.

use crate::app::input::Key;
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::pick::Pick;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::sessions::begin::{Asks, Begin};
use crate::app::workplace::sessions::page::{Doing, Page};
use crate::app::workplace::sessions::windows::{self, Entry, Standing, Taken, Window};
use crate::app::workplace::sessions::{Open, Sessions};
use crate::domain::calendar;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::LevelIx;
use crate::domain::strand::Strand;
use crate::ui::plain::workplace::overview::group_words;
use crate::ui::plain::workplace::stand::{Stand, presses};
use crate::ui::screen::workplace::codes::RECALL;
use crate::ui::screen::workplace::sessions::page::{
    PEOPLE, archive_words, correction_words, delete_words, labelled, last_day_words, people_title,
};
use crate::ui::screen::workplace::sessions::words::{participation, range, school_year, state, state_sentence};
use crate::ui::screen::workplace::sessions::{RESTORE, remove_words};

/// An exercise in words: `Primary, session 1 of 2026-2027`.
pub fn name_of(frozen: &Frozen) -> String {
    let exercise = &frozen.exercise;
    format!("{}, session {} of {}", frozen.level_title(), exercise.session, school_year(exercise.year))
}

/// What stands there.
pub fn stand(it: &Sessions, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    match &it.open {
        Open::List => list(it, known, here, hints),
        Open::Page(page) => exercise(page, known, here, hints),
        Open::Begin(open) => begin(open, known, here),
        Open::Remove { id, ask, .. } => {
            let mut stand = Stand::at("Remove this set-up?");
            stand.say(remove_words(id));
            stand.ask(ask);
            stand
        }
        Open::Restore(ask) => {
            let mut stand = Stand::at("Bring an exercise back from its archive.");
            stand.say(RESTORE);
            stand.ask(ask);
            stand
        }
    }
}

fn list(it: &Sessions, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(format!("Sessions. School year {}.", school_year(it.year(here))));
    let shown = it.windows(known, here);
    for window in &shown {
        let standing = match window.standing {
            Standing::Now => "now",
            Standing::Next => "next",
            Standing::Later => "later",
            Standing::Past => "over",
        };
        stand.say(format!("Session {}: {}, {standing}.", window.number, range(window.days)));
    }
    let entries: Vec<(&Window, Entry)> =
        shown.iter().flat_map(|window| window.entries.iter().map(move |entry| (window, *entry))).collect();
    for (at, (window, entry)) in entries.iter().enumerate() {
        stand.row(format!("session {}: {}", window.number, entry_words(*entry, window, known, here)), at);
    }
    stand.act(hints, "key-earlier-year", "an earlier school year");
    stand.act(hints, "key-later-year", "a later school year");
    // Removing is about the entry under the cursor, so the cursor goes there first.
    for (at, (_, entry)) in entries.iter().enumerate() {
        if let Entry::SetUp(_) = entry {
            let way = if at > it.row { Key::Down } else { Key::Up };
            let msgs = presses(way, at.abs_diff(it.row)).into_iter().chain([Msg::Key(Key::Char('x'))]).collect();
            stand.offer(format!("remove the set-up of {}", title_of(*entry, known)), msgs);
        }
    }
    stand.act(hints, "key-from-an-archive", "bring an exercise back from an archive");
    stand
}

fn title_of(entry: Entry, known: &Known) -> String {
    match entry {
        Entry::SetUp(ix) => {
            let level = known.set_ups.get(ix).and_then(|kept| known.instrument.levels.get(kept.setup.level.0));
            level.map_or_else(String::new, |level| level.title.clone())
        }
        Entry::Exercise(ix) => known.exercises.get(ix).map_or_else(String::new, |f| f.level_title().to_owned()),
        Entry::New => String::new(),
    }
}

fn entry_words(entry: Entry, window: &Window, known: &Known, here: Here) -> String {
    let title = title_of(entry, known);
    match entry {
        Entry::New if window.standing == Standing::Now => "set one up".to_owned(),
        Entry::New => "prepare one".to_owned(),
        Entry::SetUp(_) => format!("{title}, being set up"),
        Entry::Exercise(ix) => {
            let Some(frozen) = known.exercises.get(ix) else { return title };
            let submitted = known.submitted.get(ix).map_or(&[][..], Vec::as_slice);
            let took_part = participation(frozen, submitted, here.now);
            let took_part = if took_part.is_empty() { String::new() } else { format!(", {took_part}") };
            format!("{title}, {}{took_part}", state(&frozen.exercise, here.now))
        }
    }
}

/// The choice of a session, then of a level.
fn begin(it: &Begin, known: &Known, here: Here) -> Stand {
    let (year, number) = match it.asks(known) {
        Asks::Instrument => return begin_instrument(known),
        Asks::Session => return begin_session(it, known, here),
        Asks::Level(year, number) => (year, number),
    };
    let instrument = it.instrument(known);
    let mut stand = Stand::at(format!("Which level, in session {number} of {}?", school_year(year)));
    stand.say("There is one exercise for each level in a session.");
    for (ix, level) in instrument.levels.iter().enumerate() {
        let taken = match windows::taken(known, year, number, &Strand::of(instrument, LevelIx(ix))) {
            None => "",
            Some(Taken::SetUp) => ", is being set up",
            Some(Taken::Exercise) => ", has its exercise",
        };
        stand.row(format!("{}, ISCED {}{taken}", level.title, level.isced), ix);
    }
    stand
}

fn begin_instrument(known: &Known) -> Stand {
    let mut stand = Stand::at("Which questionnaire?");
    for (ix, instrument) in known.instruments.iter().enumerate() {
        stand.row(instrument.title.clone(), ix);
    }
    stand
}

fn begin_session(it: &Begin, known: &Known, here: Here) -> Stand {
    let mut stand = match it.from {
        Some(_) => {
            let mut stand = Stand::at("Copy it into which session?");
            stand.say("Everything comes along but the dates: numbers, classes, statements and your own ones.");
            stand
        }
        None => {
            let mut stand = Stand::at("For which session?");
            stand.say("An exercise lies wholly in one session. In April two sessions overlap: you say which.");
            stand
        }
    };
    for (ix, (year, number)) in
        calendar::sessions_for_setup(it.instrument(known), windows::today(here)).into_iter().enumerate()
    {
        let days = it.instrument(known).session(number).and_then(|session| calendar::window(session, year));
        let taken = it.from.as_ref().and_then(|(_, level)| windows::taken(known, year, number, level));
        let more = match (taken, days) {
            (Some(_), _) => ", this level is there already".to_owned(),
            (None, Some(days)) => format!(", {}", range(days)),
            (None, None) => String::new(),
        };
        stand.row(format!("session {number} of {}{more}", school_year(year)), ix);
    }
    stand
}

/// One exercise.
fn exercise(it: &Page, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    let Some(frozen) = it.frozen(known) else { return Stand::at("One moment.") };
    let name = name_of(frozen);
    match &it.doing {
        Doing::Look => look(it, frozen, known, here, hints),
        Doing::LastDay(ask) => typing(format!("A later last day. {name}."), last_day_words(frozen), ask),
        Doing::Group(pick) => groups("Whose number was not right?", pick, frozen),
        Doing::Preview(pick) => groups("As whom do you want to look at it?", pick, frozen),
        Doing::People(group, ask) => typing(people_title(frozen, *group), PEOPLE.to_owned(), ask),
        Doing::Copy(open) => begin(open, known, here),
        Doing::Recall => {
            let mut stand = Stand::at("Take the activation back?");
            stand.say(RECALL);
            stand.decide("yes", "take it back", Key::Char('y'));
            stand.decide("no", "leave it activated", Key::Char('n'));
            stand
        }
        Doing::Recalling => Stand::at("One moment."),
        Doing::Archive(ask) => typing(format!("Put {name} away into one file."), archive_words(frozen), ask),
        Doing::Delete(ask) => typing(format!("Delete {name} for good?"), delete_words(frozen, known), ask),
    }
}

fn typing(title: String, words: String, ask: &crate::app::workplace::ask::Ask) -> Stand {
    let mut stand = Stand::at(title);
    stand.say(words);
    stand.ask(ask);
    stand
}

fn groups(title: &str, _pick: &Pick, frozen: &Frozen) -> Stand {
    let mut stand = Stand::at(title);
    for (ix, (group, people)) in frozen.instrument.groups.iter().zip(&frozen.exercise.people).enumerate() {
        stand.row(format!("{}, {} invited of {} eligible", group.title, people.invited, people.eligible), ix);
    }
    stand
}

fn look(it: &Page, frozen: &Frozen, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(format!("Exercise. {}.", name_of(frozen)));
    stand.say(state_sentence(&frozen.exercise, here.now));
    for (label, words) in labelled(frozen, false) {
        stand.say(format!("{label}: {words}."));
    }
    stand.say(format!("Its name: {}.", it.id.0));
    let at = known.exercises.iter().position(|other| other.id == frozen.id);
    let submitted = at.and_then(|ix| known.submitted.get(ix)).map_or(&[][..], Vec::as_slice);
    for (group, count) in frozen.instrument.groups.iter().zip(frozen.counts(submitted)) {
        stand.say(group_words(&group.title, count));
    }
    if frozen.corrections.is_empty() {
        stand.say("Corrections: none.");
    }
    for correction in &frozen.corrections {
        stand.say(format!("Correction: {}.", correction_words(correction, frozen)));
    }
    stand.act(hints, "key-watch", "participation");
    stand.act(hints, "key-codes", "codes and slips to hand out");
    stand.act(hints, "key-preview", "look at it as a group meets it");
    stand.act(hints, "key-last-day", "correct the last day");
    stand.act(hints, "key-people", "correct the number of people of a group");
    stand.act(hints, "key-take-it-back", "take the activation back");
    stand.act(hints, "key-copy", "copy it into another session");
    stand.act(hints, "key-archive", "put it away into one file");
    stand.act(hints, "key-delete", "delete it for good");
    stand
}
