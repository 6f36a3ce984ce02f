//! The program as a state: what happens comes in as a [`Msg`], what shall be done leaves as [`Effect`]s.
//!
//! `update` is the only way in. Nothing in here reads a clock, a file or a terminal, or draws a
//! random number; time arrives with every message.

pub mod certificate;
pub mod choose;
pub mod class;
pub mod effect;
pub mod enter;
pub mod field;
pub mod home;
pub mod input;
pub mod keymap;
pub mod kiosk;
pub mod languages;
pub mod large;
pub mod manner;
pub mod msg;
pub mod own_result;
pub mod page;
mod speaking;
pub mod start;
pub mod thanks;
pub mod walk;
pub mod walk_keys;
pub mod welcome;
pub mod workplace;

use std::sync::Arc;

use crate::app::choose::Choose;
use crate::app::class::Class;
use crate::app::class::joining::Told;
use crate::app::effect::{Effect, Exit, StoreRequest};
use crate::app::enter::Enter;
use crate::app::home::Home;
use crate::app::input::{Key, Size, Target};
use crate::app::keymap::Hint;
use crate::app::kiosk::Kiosk;
use crate::app::languages::Languages;
use crate::app::manner::Manner;
use crate::app::msg::{Msg, StoreReply};
use crate::app::start::Start;
use crate::app::thanks::Thanks;
use crate::app::walk::Walk;
use crate::app::welcome::Welcome;
use crate::app::workplace::Workplace;
use crate::domain::exercise::Frozen;
use crate::domain::time_limit::Now;
use crate::locale::language::{self, Language};
use crate::locale::texts;

/// Smallest terminal that is drawn; below it a kind request stands instead.
pub const SIZE_MIN: Size = Size { columns: 60, rows: 20 };

/// A screen. The set is closed; overlays are modes of a screen.
#[derive(Debug)]
pub enum Screen {
    /// Where a person without a plan begins.
    Home(Home),
    /// Which of several exercises.
    Choose(Choose),
    /// What the questionnaire is, and for whom.
    Welcome(Welcome),
    /// Typing a code.
    Enter(Enter),
    /// The moment before the first statement.
    Start(Start),
    /// The questionnaire itself, to the confirmation.
    Walk(Box<Walk>),
    /// The sheet is stored.
    Thanks(Thanks),
    /// A class that answers together, at its teacher's machine.
    Class(Box<Class>),
    /// Where a coordinator works.
    Workplace(Box<Workplace>),
    /// Choosing another language.
    Languages(Languages),
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

/// What is known of the machine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Machine {
    /// Its name, shown where a draft stays on it.
    pub name: String,
    /// Which start of the machine this is; empty where it cannot be told.
    pub boot: String,
    /// Whether it is a station of a lab, from which a class can be joined.
    pub in_lab: bool,
}

/// The whole state.
#[derive(Debug)]
pub struct App {
    screens: Vec<Screen>,
    /// Size of the terminal.
    pub size: Size,
    /// The last moment seen, for drawing what depends on time.
    pub now: Now,
    /// The machine it runs on.
    pub machine: Machine,
    /// Whose words are shown.
    pub language: &'static Language,
    own_language: &'static Language,
    /// How it is shown, as somebody wants it.
    pub manner: Manner,
    own_manner: Manner,
    /// A shared machine's rules, where it is one.
    pub kiosk: Option<Kiosk>,
    /// What a class's other machines have heard of this one.
    class: Told,
}

impl App {
    /// Begins with one screen.
    pub fn new(first: Screen, size: Size, now: Now, machine: Machine) -> App {
        let language = language::english();
        App {
            screens: vec![first],
            size,
            now,
            machine,
            language,
            own_language: language,
            manner: Manner::default(),
            own_manner: Manner::default(),
            kiosk: None,
            class: Told::default(),
        }
    }

    /// The same on a shared machine.
    pub fn in_kiosk(self, kiosk: Kiosk) -> App {
        App { kiosk: Some(kiosk), ..self }
    }

    /// The screen on top.
    pub fn screen(&self) -> Option<&Screen> {
        self.screens.last()
    }

    /// What the first screen needs from the store.
    pub fn start(&mut self) -> Vec<Effect> {
        let effects = self.screens.last().map(entering).unwrap_or_default();
        self.tell_class(effects, self.now)
    }

    /// Everything that can happen goes through here.
    pub fn update(&mut self, msg: Msg, now: Now) -> Vec<Effect> {
        self.now = now;
        let effects = self.happens(msg, now);
        self.keep_manner();
        self.tell_class(effects, now)
    }

    fn happens(&mut self, msg: Msg, now: Now) -> Vec<Effect> {
        let msg = match msg {
            Msg::Resize(size) => {
                self.size = size;
                return Vec::new();
            }
            Msg::HangUp => return vec![Effect::Quit(Exit::HangUp)],
            // The list of languages itself waits for these two.
            Msg::Stored(reply @ (StoreReply::Spoken(..) | StoreReply::Failed(_))) => return self.stored(reply, now),
            Msg::Stored(reply) => return self.below_languages(|app| app.stored(reply, now)),
            Msg::Class(news) => return self.below_languages(|app| app.class_news(news, now)),
            // A click on a key's hint is that key.
            Msg::Click(Target::Press(key)) => Msg::Key(key),
            other => other,
        };
        // What nobody can see must not be answered or handed in.
        // Leaving is possible all the same; a draft stays under its code.
        let unseen = self.size.columns < SIZE_MIN.columns || self.size.rows < SIZE_MIN.rows;
        if unseen && matches!(msg, Msg::Key(_) | Msg::Click(_) | Msg::Scroll(_) | Msg::Paste(_)) {
            let leaves = matches!(msg, Msg::Key(Key::Ctrl('c'))) && self.kiosk.is_none();
            return if leaves { vec![Effect::Quit(Exit::Done)] } else { Vec::new() };
        }
        if self.kiosk.is_some()
            && let Some(effects) = self.kiosk_first(&msg, now)
        {
            return effects;
        }
        if self.asks_for_language(&msg) {
            self.put(Screen::Languages(Languages::new(self.language, self.manner.letters)));
            return Vec::new();
        }
        let size = self.size;
        let boot = &self.machine.boot;
        let turn = match self.screens.last_mut() {
            None => Turn::Quit,
            Some(Screen::Home(home)) => home.update(&msg, now),
            Some(Screen::Choose(choose)) => choose.update(&msg),
            Some(Screen::Welcome(welcome)) => welcome.update(&msg, now, size, texts::of(self.language)),
            Some(Screen::Enter(enter)) => enter.update(&msg),
            Some(Screen::Start(start)) => start.update(&msg, now, boot),
            Some(Screen::Walk(walk)) => walk.update(&msg, now, size),
            Some(Screen::Thanks(thanks)) => thanks.update(&msg, self.kiosk.is_some(), size, texts::of(self.language)),
            Some(Screen::Class(class)) => class.update(&msg, now),
            Some(Screen::Workplace(workplace)) => workplace.update(&msg, now, size),
            Some(Screen::Languages(languages)) => languages.update(&msg),
        };
        self.turn(turn)
    }

    fn stored(&mut self, reply: StoreReply, now: Now) -> Vec<Effect> {
        if let StoreReply::Opens { frozen, group, slip: Some(slip) } = &reply
            && let Some(effects) = self.another_slip(frozen, *group, *slip, now)
        {
            return effects;
        }
        let mut asks = Vec::new();
        if let StoreReply::Spoken(language, exercises) = &reply {
            asks = self.spoken(language, exercises);
        }
        let size = self.size;
        // A preview may stand above the workplace that asked.
        if let StoreReply::Workplace(_) = reply {
            let asked = self.screens.iter_mut().rev().find_map(|screen| match screen {
                Screen::Workplace(workplace) => Some(workplace),
                _ => None,
            });
            return match asked.map(|workplace| workplace.stored(reply, now, size)) {
                Some(Turn::Stay(effects)) => effects,
                Some(turn) => self.turn(turn),
                None => Vec::new(),
            };
        }
        let boot = &self.machine.boot;
        let walked = matches!(self.screens.last(), Some(Screen::Walk(_)));
        let turn = match self.screens.last_mut() {
            Some(Screen::Walk(walk)) => walk.stored(reply, now),
            Some(Screen::Workplace(workplace)) => workplace.stored(reply, now, size),
            Some(Screen::Home(home)) => home.stored(&reply),
            Some(Screen::Enter(enter)) => enter.stored(reply, now, boot),
            Some(Screen::Start(start)) => start.stored(reply),
            Some(Screen::Thanks(thanks)) => thanks.stored(reply),
            Some(Screen::Languages(languages)) => languages.stored(reply),
            Some(Screen::Welcome(_) | Screen::Choose(_) | Screen::Class(_)) | None => Turn::stay(),
        };
        let mut effects = self.turn(turn);
        effects.extend(asks);
        if walked
            && self.has_handed_in()
            && let Some(kiosk) = &mut self.kiosk
        {
            kiosk.handed_in();
        }
        effects
    }

    fn turn(&mut self, turn: Turn) -> Vec<Effect> {
        match turn {
            Turn::Stay(effects) => return effects,
            Turn::Push(screen, effects) => {
                self.put(screen);
                return effects;
            }
            Turn::Replace(screen, effects) => {
                self.screens.pop();
                self.put(screen);
                return effects;
            }
            // The first screen of a kiosk is never left; it becomes blank again.
            Turn::Pop if self.ends_a_visit() => return self.lock(self.now),
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
        if self.still_there().is_some() {
            return keymap::hints(kiosk::STILL_KEYS, |_| false);
        }
        let mut hints = match self.screens.last() {
            None => Vec::new(),
            Some(Screen::Home(home)) => home.hints(),
            Some(Screen::Choose(choose)) => choose.hints(),
            Some(Screen::Welcome(welcome)) => welcome.hints(self.now, self.size, texts::of(self.language)),
            Some(Screen::Enter(enter)) => enter.hints(),
            Some(Screen::Start(start)) => start.hints(),
            Some(Screen::Walk(walk)) => walk.hints(),
            Some(Screen::Thanks(thanks)) => thanks.hints(),
            Some(Screen::Class(class)) => class.hints(),
            Some(Screen::Workplace(workplace)) => workplace.hints(self.now, self.size),
            Some(Screen::Languages(languages)) => languages.hints(),
        };
        if let Some(keys) = self.language_keys() {
            // Before the last one, which leaves the screen.
            let at = hints.len().saturating_sub(1);
            hints.splice(at..at, keymap::hints(keys, |()| false));
        }
        if self.kiosk.is_none() {
            return hints;
        }
        // What a kiosk takes away is not offered either.
        hints.into_iter().filter(|hint| hint.key != Some(Key::Esc)).collect()
    }

    /// How long until something on the screen changes by itself; `None` when nothing does.
    pub fn next_change(&self) -> Option<std::time::Duration> {
        let own = match self.screens.last() {
            Some(Screen::Walk(walk)) => Some(walk.next_change(self.now)),
            Some(Screen::Class(class)) => class.next_change(self.now),
            Some(Screen::Workplace(workplace)) => Some(workplace.next_change(self.now)),
            Some(Screen::Welcome(_) | Screen::Home(_)) => Some(jiff::SignedDuration::from_secs(20)),
            Some(
                Screen::Choose(_) | Screen::Enter(_) | Screen::Start(_) | Screen::Thanks(_) | Screen::Languages(_),
            )
            | None => None,
        };
        let idle = self
            .kiosk
            .as_ref()
            .and_then(|kiosk| kiosk.next_change(self.screens.last(), self.screens.len() == 1, self.now));
        let next = own.into_iter().chain(idle).min();
        next.and_then(|left| std::time::Duration::try_from(left).ok())
    }
}

/// What a screen asks for when it becomes the one on top.
fn entering(screen: &Screen) -> Vec<Effect> {
    match screen {
        Screen::Home(home) => {
            vec![Effect::Store(StoreRequest::Watch(None)), Effect::Store(StoreRequest::Exercises(home.place))]
        }
        Screen::Class(class) => class.entering(),
        Screen::Workplace(workplace) => workplace.entering(),
        Screen::Choose(_)
        | Screen::Welcome(_)
        | Screen::Enter(_)
        | Screen::Start(_)
        | Screen::Walk(_)
        | Screen::Thanks(_)
        | Screen::Languages(_) => Vec::new(),
    }
}

/// Every key table of every screen, by name.
pub fn key_tables() -> Vec<keymap::Named> {
    let screens = [
        home::key_tables,
        choose::key_tables,
        welcome::key_tables,
        enter::key_tables,
        start::key_tables,
        walk_keys::key_tables,
        thanks::key_tables,
        kiosk::key_tables,
        languages::key_tables,
        class::keys::key_tables,
    ];
    screens.into_iter().flat_map(|tables| tables()).chain(workplace::keys::key_tables()).collect()
}

/// Frozen exercises are shared between screens, never copied.
pub type Exercises = Vec<Arc<Frozen>>;
