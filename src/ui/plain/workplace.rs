//! The coordinator's workplace in lines: the same rooms, the same messages. One figure a line, one number a choice.
//!
//! Each room gives a [`Stand`]: what is read there, what a number does, and what is being typed.

pub mod classes;
pub mod codes;
pub mod command;
pub mod comparing;
pub mod figures;
pub mod focus;
pub mod numbers;
pub mod overview;
pub mod own;
pub mod report;
pub mod results;
pub mod rows;
pub mod school;
pub mod sessions;
pub mod set_up;
pub mod stand;
pub mod statements;
pub mod told;
pub mod typed;

use crate::app::App;
use crate::app::input::Target;
use crate::app::msg::Msg;
use crate::app::workplace::Workplace;
use crate::app::workplace::guide;
use crate::app::workplace::results::Open as Results;
use crate::app::workplace::room::{Here, Room};
use crate::app::workplace::school::Open as School;
use crate::app::workplace::sessions::Open as Sessions;
use crate::locale::say::Say;
use crate::locale::texts::{Texts, in_lines};
use crate::ui::plain::command::Command as Word;
use crate::ui::plain::workplace::command::Command;
use crate::ui::plain::workplace::stand::{Kind, Stand};
use crate::ui::plain::workplace::told::{all_in_words, in_words};

/// What a room sees of the rest.
pub fn here<'a>(app: &App, it: &'a Workplace) -> Here<'a> {
    Here { texts: texts(app), ..it.here(app.now, app.size) }
}

/// The words for lines of the language that is shown.
pub fn texts(app: &App) -> &'static Texts {
    in_lines(app.language.at_work())
}

/// What stands where the coordinator is.
pub fn stand(app: &App, it: &Workplace) -> Stand {
    let here = here(app, it);
    if it.is_shut() {
        return locked(it, here.texts);
    }
    let Some(known) = here.known else { return Stand::at(here.texts, "one-moment") };
    let hints = it.hints(app.now, app.size);
    match it.room {
        Room::Overview => overview::stand(it, here, &hints),
        Room::Sessions => sessions::stand(&it.sessions, known, here, &hints),
        Room::SetUp => set_up::stand(&it.set_up, known, here, &hints),
        Room::Results => results::stand(&it.results, known, here, &hints),
        Room::School => school::stand(&it.school, known, here, &hints),
        Room::Resources => {
            let mut stand = Stand::at(here.texts, "lines-guide");
            stand.text(&guide::steps_in_lines(here.texts));
            stand.text(&guide::about(here.texts));
            stand
        }
        Room::Protection => {
            let mut stand = Stand::at(here.texts, "lines-protection");
            stand.text(&guide::protection(known, here.texts));
            stand.act(&hints, "key-write-a-letter-for-parents", "lines-do-letter");
            stand
        }
        Room::Plan => elsewhere(here.texts, command::plans()),
        Room::Certificates => elsewhere(here.texts, command::certificates()),
    }
}

/// A room that is not there in lines.
fn elsewhere(texts: &'static Texts, (what, command): (&'static str, Say)) -> Stand {
    let mut stand = Stand::at(texts, what);
    stand.say("lines-elsewhere");
    stand.say(command);
    stand
}

fn locked(it: &Workplace, texts: &'static Texts) -> Stand {
    let mut stand = Stand::at(texts, "lines-locked");
    stand.say("lines-locked-type");
    stand.say(Say::new("lines-locked-open").with("back", Command::Back.word(texts.language())));
    stand.enter("lines-passphrase", &it.lock.field, Kind::Secret);
    stand
}

/// Where the coordinator is: when it changes, everything that stands there is read.
pub fn place(app: &App, it: &Workplace) -> String {
    stand(app, it).title
}

/// What is said while something takes long.
pub fn patience(app: &App, it: &Workplace) -> String {
    let say = match &it.results.open {
        Results::Unseal(unseal) => match unseal.progress {
            Some((done, of)) => Say::new("lines-unsealed").with("done", done).with("of", of),
            None => Say::new("lines-trying"),
        },
        _ => Say::new("one-moment"),
    };
    texts(app).say(&say)
}

/// The one line that matters now, where there is one, in words for lines.
pub fn notice(app: &App, it: &Workplace) -> Option<String> {
    let said = it.line(app.now)?;
    Some(in_words(&texts(app).say(&said)))
}

/// Everything that stands where the coordinator is.
pub fn page(app: &App, it: &Workplace) -> Vec<String> {
    let stand = stand(app, it);
    let mut lines = vec![stand.title.clone()];
    lines.extend(stand.lines.iter().cloned());
    lines.extend(stand.numbered());
    lines.extend(stand.typed_now());
    lines.extend(notice(app, it));
    all_in_words(&lines)
}

/// What is read where nobody has gone anywhere: what was said, else what stands there.
pub fn status(app: &App, it: &Workplace) -> Vec<String> {
    let stand = stand(app, it);
    let said = notice(app, it);
    match (&stand.entry, said) {
        (Some(_), said) => {
            let lines: Vec<String> = said.into_iter().chain(stand.typed_now()).collect();
            all_in_words(&lines)
        }
        (None, Some(said)) => vec![said],
        (None, None) => page(app, it),
    }
}

/// What stands before what is typed.
pub fn prompt(app: &App, it: &Workplace) -> String {
    let stand = stand(app, it);
    let texts = stand.texts;
    let word = |command: Word| command.word(texts.language());
    match stand.entry {
        Some(entry) => in_words(&format!("{}:", entry.label)),
        None if stand.offers.iter().any(|offer| offer.word.is_some()) => {
            texts.say(&Say::new("plain-ask-yes").with("yes", word(Word::Yes)).with("no", word(Word::No)))
        }
        None if stand.offers.is_empty() => texts.word("lines-ask-word"),
        None => texts.word("plain-ask-number"),
    }
}

/// Whether a passphrase is being typed: it is not to be seen.
pub fn is_secret(app: &App, it: &Workplace) -> bool {
    stand(app, it).entry.is_some_and(|entry| entry.is_secret())
}

/// Whether the coordinator is where a room begins.
pub fn is_at_top(it: &Workplace) -> bool {
    match it.room {
        Room::Sessions => matches!(it.sessions.open, Sessions::List),
        Room::Results => matches!(it.results.open, Results::Table),
        Room::School => matches!(it.school.open, School::Facts),
        Room::SetUp => !it.set_up.leaves_itself(),
        Room::Overview | Room::Plan | Room::Certificates | Room::Resources | Room::Protection => true,
    }
}

/// What leads to a room.
pub fn to_room(room: Room) -> Msg {
    Msg::Click(Target::Tab(Room::ALL.iter().position(|other| *other == room).unwrap_or(0)))
}

/// What whoever is interrupted, or whose input ends, hears of what is kept.
pub fn last_word(app: &App, it: &Workplace) -> Option<String> {
    if let (Room::School, School::Keys(keys)) = (it.room, &it.school.open) {
        return school::last_word(keys).map(|id| texts(app).word(id));
    }
    let editing = it.set_up.editing.as_ref()?;
    editing.is_saved().then(|| texts(app).word("lines-set-up-kept"))
}
