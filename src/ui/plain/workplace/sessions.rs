//! The sessions of a school year: what ran in each, an exercise's page with its corrections, and a new set-up.

use crate::app::input::Key;
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::ask::Ask;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::sessions::begin::{Asks, Begin};
use crate::app::workplace::sessions::page::{Doing, Page};
use crate::app::workplace::sessions::windows::{self, Entry, Standing, Taken, Window};
use crate::app::workplace::sessions::{Open, Sessions};
use crate::domain::calendar;
use crate::domain::calendar::year_words;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::LevelIx;
use crate::domain::setup::Setup;
use crate::domain::strand::Strand;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::ui::plain::workplace::codes;
use crate::ui::plain::workplace::overview::group_words;
use crate::ui::plain::workplace::stand::{Stand, presses};
use crate::ui::screen::workplace::sessions::page::{
    PEOPLE, archive_words, correction_words, delete_words, labelled, last_day_words, people_title,
};
use crate::ui::screen::workplace::sessions::words::{participation, range, state, state_sentence};
use crate::ui::screen::workplace::sessions::{RESTORE, remove_words};

/// An exercise in words: `Primary, session 1 of 2026-2027`; an instrument other than the usual one stands behind the
/// level.
pub fn name_of(frozen: &Frozen) -> Say {
    let exercise = &frozen.exercise;
    let say = Say::new("lines-exercise").with("level", frozen.title());
    say.with("session", exercise.session).with("year", year_words(exercise.year))
}

/// What stands there.
pub fn stand(it: &Sessions, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    match &it.open {
        Open::List => list(it, known, here, hints),
        Open::Page(page) => exercise(page, known, here, hints),
        Open::Begin(open) => begin(open, known, here),
        Open::Remove { id, ask, .. } => typing(here.texts, "sessions-remove", remove_words(id), ask),
        Open::Restore(ask) => typing(here.texts, "lines-restore", RESTORE, ask),
    }
}

fn list(it: &Sessions, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(here.texts, Say::new("lines-sessions").with("year", year_words(it.year(here))));
    let shown = it.windows(known, here);
    for window in &shown {
        let say = Say::new(match window.standing {
            Standing::Now => "lines-session-now",
            Standing::Next => "lines-session-next",
            Standing::Later => "lines-session-later",
            Standing::Past => "lines-session-past",
        });
        stand.say(say.with("number", window.number).with("days", range(window.days)));
    }
    let entries: Vec<(&Window, Entry)> =
        shown.iter().flat_map(|window| window.entries.iter().map(move |entry| (window, *entry))).collect();
    for (at, (window, entry)) in entries.iter().enumerate() {
        let words = entry_words(&stand, *entry, window, known, here);
        stand.row(Say::new("lines-session-entry").with("number", window.number).with("entry", words), at);
    }
    stand.act(hints, "key-earlier-year", "lines-do-earlier-year");
    stand.act(hints, "key-later-year", "lines-do-later-year");
    // Removing is about the entry under the cursor, so the cursor goes there first.
    for (at, (_, entry)) in entries.iter().enumerate() {
        if let Entry::SetUp(_) = entry {
            let way = if at > it.row { Key::Down } else { Key::Up };
            let msgs = presses(way, at.abs_diff(it.row)).into_iter().chain([Msg::Key(Key::Char('x'))]).collect();
            stand.offer(Say::new("lines-do-remove-set-up").with("level", title_of(*entry, known)), msgs);
        }
    }
    stand.act(hints, "key-from-an-archive", "lines-do-restore");
    stand
}

/// Level and instrument of an entry: two of one level are told apart.
fn title_of(entry: Entry, known: &Known) -> String {
    let title = match entry {
        Entry::SetUp(ix) => known.set_ups.get(ix).map(|kept| {
            let Setup { instrument, level, .. } = &kept.setup;
            Strand::title(known.instrument_named(instrument), *level)
        }),
        Entry::Exercise(ix) => known.exercises.get(ix).map(|frozen| frozen.title()),
        Entry::New => None,
    };
    title.unwrap_or_default()
}

fn entry_words(stand: &Stand, entry: Entry, window: &Window, known: &Known, here: Here) -> Say {
    let title = title_of(entry, known);
    match entry {
        Entry::New if window.standing == Standing::Now => "lines-entry-set-up".into(),
        Entry::New => "lines-entry-prepare".into(),
        Entry::SetUp(_) => Say::new("lines-entry-being").with("level", title),
        Entry::Exercise(ix) => {
            let Some(frozen) = known.exercises.get(ix) else { return title.into() };
            let submitted = known.submitted.get(ix).map_or(&[][..], Vec::as_slice);
            let took_part = participation(frozen, submitted, here.now);
            let took_part = took_part.map_or_else(String::new, |words| format!(", {}", stand.word(words)));
            format!("{title}, {}{took_part}", stand.word(state(&frozen.exercise, here.now))).into()
        }
    }
}

/// The choice of a session, then of a level.
fn begin(it: &Begin, known: &Known, here: Here) -> Stand {
    let (year, number) = match it.asks(known) {
        Asks::Instrument => return begin_instrument(known, here),
        Asks::Session => return begin_session(it, known, here),
        Asks::Level(year, number) => (year, number),
    };
    let instrument = it.instrument(known);
    let title = Say::new("begin-level").with("session", number).with("year", year_words(year));
    let mut stand = Stand::at(here.texts, title);
    stand.say("lines-begin-level-one");
    for (ix, level) in instrument.levels.iter().enumerate() {
        let say = Say::new(match windows::taken(known, year, number, &Strand::of(instrument, LevelIx(ix))) {
            None => "lines-isced",
            Some(Taken::SetUp) => "lines-isced-set-up",
            Some(Taken::Exercise) => "lines-isced-taken",
        });
        stand.row(say.with("level", level.title.clone()).with("isced", level.isced.to_string()), ix);
    }
    stand
}

fn begin_instrument(known: &Known, here: Here) -> Stand {
    let mut stand = Stand::at(here.texts, "begin-questionnaire");
    for (ix, instrument) in known.instruments.iter().enumerate() {
        let groups: Vec<&str> = instrument.groups.iter().map(|group| group.title.as_str()).collect();
        let asks = stand.word(Say::new("begin-asks").with("groups", groups.join(", ")));
        stand.row(format!("{}. {asks}", instrument.title), ix);
    }
    stand
}

fn begin_session(it: &Begin, known: &Known, here: Here) -> Stand {
    let (title, how) = match it.from {
        Some(_) => ("begin-copy", "begin-copy-more"),
        None => ("begin-session", "begin-session-more"),
    };
    let mut stand = Stand::at(here.texts, title);
    stand.say(how);
    for (ix, (year, number)) in
        calendar::sessions_for_setup(it.instrument(known), windows::today(here)).into_iter().enumerate()
    {
        let days = it.instrument(known).session(number).and_then(|session| calendar::window(session, year));
        let taken = it.from.as_ref().and_then(|(_, level)| windows::taken(known, year, number, level));
        let id = if taken.is_some() { "lines-session-taken" } else { "lines-session-of" };
        let words = stand.word(Say::new(id).with("number", number).with("year", year_words(year)));
        let days = days.filter(|_| taken.is_none()).map(|days| format!(", {}", stand.word(range(days))));
        stand.row(format!("{words}{}", days.unwrap_or_default()), ix);
    }
    stand
}

/// One exercise.
fn exercise(it: &Page, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    let texts = here.texts;
    let Some(frozen) = it.frozen(known) else { return Stand::at(texts, "one-moment") };
    let named = |id: &'static str| Say::new(id).with("exercise", name_of(frozen));
    match &it.doing {
        Doing::Look => look(it, frozen, known, here, hints),
        Doing::LastDay(ask) => typing(texts, named("lines-later-last-day"), last_day_words(frozen), ask),
        Doing::Group(_) => groups("exercise-whose-number", frozen, texts),
        Doing::Preview(_) => groups("exercise-preview", frozen, texts),
        Doing::People(group, ask) => typing(texts, people_title(frozen, *group), PEOPLE, ask),
        Doing::Copy(open) => begin(open, known, here),
        Doing::Recall => codes::recall(here),
        Doing::Recalling => Stand::at(texts, "one-moment"),
        Doing::Archive(ask) => typing(texts, named("lines-archive"), archive_words(frozen), ask),
        Doing::Delete(ask) => typing(texts, named("lines-delete"), delete_words(frozen, known), ask),
    }
}

fn typing(texts: &'static Texts, title: impl Into<Say>, words: impl Into<Say>, ask: &Ask) -> Stand {
    let mut stand = Stand::at(texts, title);
    stand.say(words);
    stand.ask(ask);
    stand
}

fn groups(title: &'static str, frozen: &Frozen, texts: &'static Texts) -> Stand {
    let mut stand = Stand::at(texts, title);
    for (ix, (group, people)) in frozen.instrument.groups.iter().zip(&frozen.exercise.people).enumerate() {
        let say = Say::new("lines-group-people").with("group", group.title.clone());
        stand.row(say.with("invited", people.invited).with("eligible", people.eligible), ix);
    }
    stand
}

fn look(it: &Page, frozen: &Frozen, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(here.texts, Say::new("lines-exercise-page").with("exercise", name_of(frozen)));
    stand.say(state_sentence(&frozen.exercise, here.now));
    for (label, words) in labelled(frozen, false, here.texts) {
        stand.ended(format!("{}: {}", stand.word(label), stand.word(words)));
    }
    stand.say(Say::new("lines-its-name").with("id", it.id.0.clone()));
    let at = known.exercises.iter().position(|other| other.id == frozen.id);
    let submitted = at.and_then(|ix| known.submitted.get(ix)).map_or(&[][..], Vec::as_slice);
    for (group, count) in frozen.instrument.groups.iter().zip(frozen.counts(submitted)) {
        stand.say(group_words(&group.title, count));
    }
    if frozen.corrections.is_empty() {
        stand.say("lines-no-corrections");
    }
    for correction in &frozen.corrections {
        stand.say(Say::new("lines-correction").with("words", correction_words(correction, frozen)));
    }
    stand.act(hints, "key-watch", "lines-do-participation");
    stand.act(hints, "key-codes", "lines-do-codes");
    stand.act(hints, "key-preview", "lines-do-preview");
    stand.act(hints, "key-last-day", "lines-do-last-day");
    stand.act(hints, "key-people", "lines-do-people");
    stand.act(hints, "key-take-it-back", "lines-do-recall");
    stand.act(hints, "key-copy", "lines-do-copy");
    stand.act(hints, "key-archive", "lines-do-archive");
    stand.act(hints, "key-delete", "lines-do-delete");
    stand
}
