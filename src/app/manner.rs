//! What a person wants of the program, beyond its words: how large, how patient.

use jiff::SignedDuration;

use crate::app::home::Place;
use crate::app::{App, Screen};

/// The wishes, and what the terminal can do for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    /// Statements in large letters.
    pub large: bool,
    /// Whether the terminal shows the blocks of which large letters are drawn.
    pub blocks: bool,
    /// Whether the terminal shows other letters than A to Z.
    pub letters: bool,
    /// How long nobody may touch anything before the workplace locks.
    pub lock_after: SignedDuration,
}

impl Default for Manner {
    fn default() -> Manner {
        Manner { large: false, blocks: true, letters: true, lock_after: SignedDuration::from_mins(5) }
    }
}

impl App {
    /// The same in a manner, the first screen included.
    pub fn in_manner(self, manner: Manner) -> App {
        let mut app = App { manner, own_manner: manner, ..self };
        app.screens.iter_mut().for_each(|screen| suit(screen, manner));
        app
    }

    /// A screen that is put on top.
    pub(super) fn suit(&self, screen: &mut Screen) {
        suit(screen, self.manner);
        if let Screen::Workplace(workplace) = screen {
            workplace.language = self.language;
        }
    }

    /// The commands that do in lines, in a window of any size, what is drawn here; none of a shared machine, a class or the
    /// sample school.
    pub fn in_lines(&self) -> &'static [&'static str] {
        const ANSWER: &str = "reflectory answer --plain";
        const COORDINATE: &str = "reflectory coordinate --plain";
        let is = |wanted: fn(&Screen) -> bool| self.screens.iter().any(wanted);
        let is_sample = is(|screen| matches!(screen, Screen::Home(home) if home.place == Place::Sample));
        if self.kiosk.is_some() || is_sample || is(|screen| matches!(screen, Screen::Class(_))) {
            &[]
        } else if is(|screen| matches!(screen, Screen::Workplace(_))) {
            &[COORDINATE]
        } else if matches!(self.screen(), Some(Screen::Home(_))) {
            &[ANSWER, COORDINATE]
        } else {
            &[ANSWER]
        }
    }

    /// What somebody chose in a walk holds for what follows.
    pub(super) fn keep_manner(&mut self) {
        if let Some(Screen::Walk(walk)) = self.screens.last() {
            self.manner = walk.manner;
        }
    }

    /// The next person at a shared machine finds the manner it was started in.
    pub(super) fn own_manner(&mut self) {
        self.manner = self.own_manner;
    }
}

fn suit(screen: &mut Screen, manner: Manner) {
    match screen {
        Screen::Walk(walk) => walk.manner = manner,
        Screen::Workplace(workplace) => workplace.lock_after = manner.lock_after,
        Screen::Home(_)
        | Screen::Choose(_)
        | Screen::Welcome(_)
        | Screen::Enter(_)
        | Screen::Start(_)
        | Screen::Thanks(_)
        | Screen::Class(_)
        | Screen::Languages(_) => {}
    }
}
