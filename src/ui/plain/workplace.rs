//! The coordinator's workplace in lines: the same rooms, the same messages. One figure a line, one number a choice.
//!
//! Each room gives a [`Stand`]: what is read there, what a number does, and what is being typed. Texts are English, as in
//! the rooms.

pub mod codes;
pub mod command;
pub mod comparing;
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
use crate::locale::language;
use crate::locale::texts;
use crate::ui::plain::workplace::stand::{Entry, Stand};
use crate::ui::plain::workplace::told::{all_in_lines, in_lines};

/// What a room sees of the rest.
pub fn here<'a>(app: &App, it: &'a Workplace) -> Here<'a> {
    it.here(app.now, app.size)
}

/// What stands where the coordinator is.
pub fn stand(app: &App, it: &Workplace) -> Stand {
    let here = here(app, it);
    if it.is_shut() {
        return locked(it);
    }
    let Some(known) = here.known else { return Stand::at("One moment.") };
    let hints = it.hints(app.now, app.size);
    match it.room {
        Room::Overview => overview::stand(it, here, &hints),
        Room::Sessions => sessions::stand(&it.sessions, known, here, &hints),
        Room::SetUp => set_up::stand(&it.set_up, known, here, &hints),
        Room::Results => results::stand(&it.results, known, here, &hints),
        Room::School => school::stand(&it.school, known, here, &hints),
        Room::Resources => {
            let mut stand = Stand::at("The guide.");
            stand.text(&guide::steps());
            stand.text(&guide::about());
            stand
        }
        Room::Protection => {
            let mut stand = Stand::at("Data protection.");
            stand.text(&guide::protection(known));
            stand.act(&hints, "key-write-a-letter-for-parents", "write a letter for parents into a file");
            stand
        }
        Room::Plan => elsewhere("Action plans", "plan"),
        Room::Certificates => elsewhere("Certificates and the badge", "certificate, and: reflectory badge"),
    }
}

/// A room that is not there in lines.
fn elsewhere(what: &str, command: &str) -> Stand {
    let mut stand = Stand::at(format!("{what}."));
    stand.say("This room is not there in lines. What it does there is as a command too.");
    stand.say(format!("The command is: reflectory {command}"));
    stand
}

fn locked(it: &Workplace) -> Stand {
    let mut stand = Stand::at("This room is locked.");
    stand.say("Please type your passphrase. It is not shown.");
    stand.say("Participation, the guide and data protection stay open to everybody: .back leads there.");
    stand.entry = Some(Entry::secret("Passphrase", &it.lock.field));
    stand
}

/// Where the coordinator is: when it changes, everything that stands there is read.
pub fn place(app: &App, it: &Workplace) -> String {
    stand(app, it).title
}

/// What is said while something takes long.
pub fn patience(it: &Workplace) -> String {
    match &it.results.open {
        Results::Unseal(unseal) => match unseal.progress {
            Some((done, of)) => format!("{done} of {of} sheets are unsealed."),
            None => "The passphrase is being tried.".to_owned(),
        },
        _ => "One moment.".to_owned(),
    }
}

/// The one line that matters now, where there is one, in words for lines.
pub fn notice(app: &App, it: &Workplace) -> Option<String> {
    let said = it.line(app.now)?;
    Some(in_lines(&texts::of(language::english()).say(&said)))
}

/// Everything that stands where the coordinator is.
pub fn page(app: &App, it: &Workplace) -> Vec<String> {
    let stand = stand(app, it);
    let mut lines = vec![stand.title.clone()];
    lines.extend(stand.lines.iter().cloned());
    lines.extend(stand.numbered());
    lines.extend(stand.typed_now());
    lines.extend(notice(app, it));
    all_in_lines(&lines)
}

/// What is read where nobody has gone anywhere: what was said, else what stands there.
pub fn status(app: &App, it: &Workplace) -> Vec<String> {
    let stand = stand(app, it);
    let said = notice(app, it);
    match (&stand.entry, said) {
        (Some(_), said) => said.into_iter().chain(stand.typed_now()).map(|line| in_lines(&line)).collect(),
        (None, Some(said)) => vec![said],
        (None, None) => page(app, it),
    }
}

/// What stands before what is typed.
pub fn prompt(app: &App, it: &Workplace) -> String {
    let stand = stand(app, it);
    match stand.entry {
        Some(entry) => in_lines(&format!("{}:", entry.label)),
        None if stand.offers.iter().any(|offer| !offer.word.is_empty()) => "yes or no:".to_owned(),
        None if stand.offers.is_empty() => "Word:".to_owned(),
        None => "Number:".to_owned(),
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

/// What whoever is interrupted hears of what is kept.
pub fn last_word(it: &Workplace) -> Option<String> {
    let editing = it.set_up.editing.as_ref()?;
    editing.is_saved().then(|| "The set-up is saved as it is. It goes on in the room of set-ups.".to_owned())
}
