//! The participant's screens and the coordinator's rooms in lines, for screen readers, braille lines and simple
//! terminals: the same state, the same messages. Pure: a state gives lines, and a line that was typed gives messages; whoever types nothing new hears nothing.

pub mod choices;
pub mod command;
pub mod page;
pub mod typed;
pub mod workplace;

use std::mem::{Discriminant, discriminant};

use crate::app::certificate::Writing;
use crate::app::input::Size;
use crate::app::walk::Mode;
use crate::app::{App, Screen};
use crate::locale::language::Language;
use crate::locale::say::Say;
use crate::text;
use crate::ui::plain::command::Command;

/// The size that stands for a terminal without one: what depends on it stays the same for everybody.
pub const SIZE: Size = Size { columns: 80, rows: 24 };

/// Where somebody is. When it changes, everything that stands there is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    screen: Option<Discriminant<Screen>>,
    part: Option<Part>,
    language: &'static Language,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Walk(Mode, usize),
    Welcome(crate::app::welcome::Mode),
    /// Whether a certificate is made, whether its name is typed, and whether one's own result is read.
    Thanks(bool, bool, bool),
    /// Whether something to begin with is there.
    Start(bool),
    /// The line that says where one is.
    Workplace(String),
}

/// Where somebody is now.
pub fn place(app: &App) -> Place {
    let part = match app.screen() {
        Some(Screen::Walk(walk)) => Some(match walk.mode {
            Mode::Asking => Part::Walk(walk.mode, walk.at),
            // In lines there is no cursor.
            Mode::Areas(_) => Part::Walk(Mode::Areas(0), 0),
            Mode::Review(_) => Part::Walk(Mode::Review(0), 0),
            mode => Part::Walk(mode, 0),
        }),
        Some(Screen::Welcome(welcome)) => Some(Part::Welcome(match welcome.mode {
            crate::app::welcome::Mode::Group(_) => crate::app::welcome::Mode::Group(0),
            mode => mode,
        })),
        Some(Screen::Thanks(thanks)) => {
            let making = thanks.certificate.as_ref();
            let typing = making.is_some_and(|making| making.typing.is_some());
            Some(Part::Thanks(making.is_some(), typing, thanks.shows_own_result()))
        }
        Some(Screen::Start(start)) => Some(Part::Start(start.ticket.is_some())),
        Some(Screen::Workplace(it)) => Some(Part::Workplace(workplace::place(app, it))),
        _ => None,
    };
    Place { screen: app.screen().map(discriminant), part, language: app.language }
}

/// Whether the store has the word: what is typed meanwhile is read afterwards.
pub fn waits(app: &App) -> bool {
    match app.screen() {
        Some(Screen::Start(start)) => start.ticket.is_none() && start.notice.is_none(),
        Some(Screen::Enter(enter)) => enter.waiting,
        Some(Screen::Walk(walk)) => walk.mode == Mode::Sending,
        Some(Screen::Languages(languages)) => languages.is_waiting(),
        Some(Screen::Thanks(thanks)) => {
            thanks.certificate.as_ref().is_some_and(|making| making.writing != Writing::Not)
        }
        _ => false,
    }
}

/// The one line that matters now, where there is one.
pub fn notice(app: &App) -> Option<Say> {
    let said = match app.screen()? {
        Screen::Home(_) | Screen::Class(_) => None,
        Screen::Workplace(it) => return workplace::notice(app, it).map(Say::from),
        Screen::Choose(choose) => choose.notice.clone(),
        Screen::Welcome(welcome) => welcome.notice.clone(),
        Screen::Enter(enter) => enter.notice.clone(),
        Screen::Start(start) => start.notice.clone(),
        Screen::Walk(walk) => match walk.shown_code(app.now) {
            Some(code) => Some(Say::new("walk-code").with("code", code.expose().to_owned())),
            None => walk.notice.clone(),
        },
        Screen::Thanks(thanks) => thanks.notice.clone(),
        Screen::Languages(languages) => languages.notice.clone(),
    }?;
    // There are no keys to press here.
    let of_keys = said.id == "slip-refused";
    Some(if of_keys { Say::new("plain-slip-refused").with("word", Command::Slip.word(app.language)) } else { said })
}

/// Whether what is typed is not to be seen.
pub fn is_secret(app: &App) -> bool {
    matches!(app.screen(), Some(Screen::Workplace(it)) if workplace::is_secret(app, it))
}

/// What is said while something takes long, where it may.
pub fn patience(app: &App) -> Option<String> {
    match app.screen() {
        Some(Screen::Workplace(it)) => Some(workplace::patience(app, it)),
        _ => None,
    }
}

/// A line as it goes out: one line, nothing in it but what can be read, and no signs that stand for a look.
pub fn spoken(line: &str) -> String {
    let line = line.replace(" · ", ", ");
    let plain = line.chars().map(|sign| if sign == '\n' || sign == '\t' { ' ' } else { sign });
    plain.filter(|sign| text::is_plain(*sign)).collect::<String>().trim_end().to_owned()
}
