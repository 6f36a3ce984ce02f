//! The program as a state: what happens comes in as a [`Msg`], what shall be done leaves as [`Effect`]s.
//!
//! `update` is the only way in. Nothing in here reads a clock, a file or a terminal, or draws a
//! random number; time arrives with every message.

pub mod choose;
pub mod coordinate;
pub mod effect;
pub mod field;
pub mod home;
pub mod input;
pub mod keymap;
pub mod msg;
pub mod page;
pub mod thanks;
pub mod walk;
pub mod walk_keys;
pub mod welcome;

use std::sync::Arc;

use crate::app::choose::Choose;
use crate::app::coordinate::Coordinate;
use crate::app::effect::{Effect, Exit, StoreRequest};
use crate::app::home::{Home, HowTo};
use crate::app::input::{Key, Size, Target};
use crate::app::keymap::Hint;
use crate::app::msg::{Msg, StoreReply};
use crate::app::thanks::Thanks;
use crate::app::walk::Walk;
use crate::app::welcome::Welcome;
use crate::domain::exercise::Frozen;
use crate::domain::time_limit::Now;

/// Smallest terminal that is drawn; below it a kind request stands instead.
pub const SIZE_MIN: Size = Size { columns: 60, rows: 20 };

/// A screen. The set is closed; overlays are modes of a screen.
#[derive(Debug)]
pub enum Screen {
    /// Where a person without a plan begins.
    Home(Home),
    /// How to set up one's own school.
    HowTo(HowTo),
    /// Which of several exercises.
    Choose(Choose),
    /// What the questionnaire is, and for whom.
    Welcome(Welcome),
    /// The questionnaire itself, to the confirmation.
    Walk(Box<Walk>),
    /// The sheet is stored.
    Thanks(Thanks),
    /// The coordinator's live view.
    Coordinate(Coordinate),
}

/// What a screen wants to happen to the stack of screens.
#[derive(Debug)]
pub enum Turn {
    /// Stay, and do these.
    Stay(Vec<Effect>),
    /// Put a screen on top.
    Push(Screen, Vec<Effect>),
    /// Go to another screen instead of this one.
    Replace(Screen, Vec<Effect>),
    /// Leave this screen.
    Pop,
    /// End the program.
    Quit,
}

impl Turn {
    /// Stay and do nothing.
    pub fn stay() -> Turn {
        Turn::Stay(Vec::new())
    }

    /// Stay and ask the store.
    pub fn ask(request: StoreRequest) -> Turn {
        Turn::Stay(vec![Effect::Store(request)])
    }
}

/// The whole state.
#[derive(Debug)]
pub struct App {
    screens: Vec<Screen>,
    /// Size of the terminal.
    pub size: Size,
    /// The last moment seen, for drawing what depends on time.
    pub now: Now,
}

impl App {
    /// Begins with one screen.
    pub fn new(first: Screen, size: Size, now: Now) -> App {
        App { screens: vec![first], size, now }
    }

    /// The screen on top.
    pub fn screen(&self) -> Option<&Screen> {
        self.screens.last()
    }

    /// What the first screen needs from the store.
    pub fn start(&self) -> Vec<Effect> {
        self.screens.last().map(entering).unwrap_or_default()
    }

    /// Everything that can happen goes through here.
    pub fn update(&mut self, msg: Msg, now: Now) -> Vec<Effect> {
        self.now = now;
        let msg = match msg {
            Msg::Resize(size) => {
                self.size = size;
                return Vec::new();
            }
            Msg::HangUp => return vec![Effect::Quit(Exit::HangUp)],
            // A click on a key's hint is that key.
            Msg::Click(Target::Press(key)) => Msg::Key(key),
            other => other,
        };
        // A reply may belong to a screen further down (participation behind a walk).
        if let Msg::Stored(reply) = &msg {
            return self.stored(reply, now);
        }
        let size = self.size;
        let turn = match self.screens.last_mut() {
            None => Turn::Quit,
            Some(Screen::Home(home)) => home.update(&msg),
            Some(Screen::HowTo(how_to)) => how_to.update(&msg),
            Some(Screen::Choose(choose)) => choose.update(&msg),
            Some(Screen::Welcome(welcome)) => welcome.update(&msg, now),
            Some(Screen::Walk(walk)) => walk.update(&msg, now, size),
            Some(Screen::Thanks(thanks)) => thanks.update(&msg),
            Some(Screen::Coordinate(coordinate)) => coordinate.update(&msg),
        };
        self.turn(turn)
    }

    fn stored(&mut self, reply: &StoreReply, now: Now) -> Vec<Effect> {
        let turn = match self.screens.last_mut() {
            Some(Screen::Walk(walk)) => walk.stored(reply, now),
            Some(Screen::Coordinate(coordinate)) => coordinate.stored(reply),
            Some(Screen::Home(home)) => home.stored(reply),
            Some(Screen::Welcome(welcome)) => welcome.stored(reply, now),
            Some(Screen::HowTo(how_to)) => how_to.stored(reply),
            Some(Screen::Choose(_) | Screen::Thanks(_)) | None => Turn::stay(),
        };
        self.turn(turn)
    }

    fn turn(&mut self, turn: Turn) -> Vec<Effect> {
        match turn {
            Turn::Stay(effects) => return effects,
            Turn::Push(screen, effects) => {
                self.screens.push(screen);
                return effects;
            }
            Turn::Replace(screen, effects) => {
                self.screens.pop();
                self.screens.push(screen);
                return effects;
            }
            Turn::Pop => {
                self.screens.pop();
            }
            Turn::Quit => self.screens.clear(),
        }
        match self.screens.last() {
            Some(screen) => entering(screen),
            None => vec![Effect::Quit(Exit::Done)],
        }
    }

    /// The keys of the screen on top, for its last lines.
    pub fn hints(&self) -> Vec<Hint> {
        match self.screens.last() {
            None => Vec::new(),
            Some(Screen::Home(home)) => home.hints(),
            Some(Screen::HowTo(how_to)) => how_to.hints(),
            Some(Screen::Choose(choose)) => choose.hints(),
            Some(Screen::Welcome(welcome)) => welcome.hints(self.now),
            Some(Screen::Walk(walk)) => walk.hints(),
            Some(Screen::Thanks(thanks)) => thanks.hints(),
            Some(Screen::Coordinate(coordinate)) => coordinate.hints(),
        }
    }

    /// How long until something on the screen changes by itself; `None` when nothing does.
    pub fn next_change(&self) -> Option<std::time::Duration> {
        let left = match self.screens.last() {
            Some(Screen::Walk(walk)) => Some(walk.next_change(self.now)),
            Some(Screen::Coordinate(_) | Screen::Welcome(_) | Screen::Home(_)) => {
                Some(jiff::SignedDuration::from_secs(20))
            }
            Some(Screen::HowTo(_) | Screen::Choose(_) | Screen::Thanks(_)) | None => None,
        };
        left.and_then(|left| std::time::Duration::try_from(left).ok())
    }
}

/// What a screen asks for when it becomes the one on top.
fn entering(screen: &Screen) -> Vec<Effect> {
    match screen {
        Screen::Home(home) => {
            vec![Effect::Store(StoreRequest::Watch(None)), Effect::Store(StoreRequest::Exercises(home.place))]
        }
        Screen::Coordinate(coordinate) => coordinate.watch(),
        Screen::HowTo(_) | Screen::Choose(_) | Screen::Welcome(_) | Screen::Walk(_) | Screen::Thanks(_) => Vec::new(),
    }
}

/// Every key table of every screen, by name.
pub fn key_tables() -> Vec<keymap::Named> {
    let screens =
        [home::key_tables, choose::key_tables, welcome::key_tables, walk_keys::key_tables, thanks::key_tables];
    screens.into_iter().flat_map(|tables| tables()).chain(coordinate::key_tables()).collect()
}

/// Frozen exercises are shared between screens, never copied.
pub type Exercises = Vec<Arc<Frozen>>;

/// The key that ends a program that has not been told how: it is looked up before anything else.
pub fn is_interrupt(key: Key) -> bool {
    key == Key::Ctrl('c')
}
