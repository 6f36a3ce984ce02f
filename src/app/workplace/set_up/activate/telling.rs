//! What participants are told came of last time: offered from the newest plan of the level that says it, looked at,
//! and told or not.

use crate::app::input::{Key, Size, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::welcome::last_time;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::domain::plan::{TOLD_COUNT_MAX, Told};
use crate::domain::setup::Setup;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text::wrap;

/// First row of the page.
pub const TOP: u16 = 5;
/// Most rows of the sentence about it.
pub const STATE_ROWS: u16 = 2;

/// The page on which it is looked at.
#[derive(Debug, PartialEq, Eq)]
pub struct Telling {
    /// What is told where it is told.
    pub offered: Vec<Told>,
    /// Where that comes from: the plan's title; `None` where it stands in the set-up alone.
    pub plan: Option<String>,
    /// The first that is shown.
    pub from: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Tell,
    Up,
    Down,
    Back,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Char(' '), Key::Enter], action: Act::Tell, shown: "Space", label: "key-tell-it-or-not" },
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-scroll" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Left, Key::Ctrl('c')],
        action: Act::Back,
        shown: "q",
        label: "key-back-to-the-list",
    },
];

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    vec![("set-up: what came of last time", keymap::bare(KEYS))]
}

/// What the newest plan of the set-up's level has to say, and its title; of a later school year's nothing.
fn from_plan<'a>(setup: &Setup, known: &'a Known) -> Option<(&'a str, Vec<Told>)> {
    let level = known.instrument_named(&setup.instrument).levels.get(setup.level.0)?;
    let mut plans = known.plans.kept.iter().map(|kept| &kept.plan);
    plans.find_map(|plan| {
        let mut told = plan.told();
        told.truncate(TOLD_COUNT_MAX);
        let is_meant = plan.level == level.key && plan.year <= setup.year && !told.is_empty();
        is_meant.then_some((plan.title.as_str(), told))
    })
}

/// The line of the check list, and whether it is told; `None` where there is nothing to tell.
pub fn line(setup: &Setup, known: &Known) -> Option<(Say, bool)> {
    let plan = from_plan(setup, known);
    let say = |id: &'static str, told: &[Told]| Say::new(id).with("count", told.len());
    match (setup.told.as_slice(), plan) {
        ([], None) => None,
        ([], Some((_, told))) => Some((say("activate-tell-offer", &told), false)),
        (told, Some((_, theirs))) if theirs != told => Some((say("activate-tell-other", told), true)),
        (told, _) => Some((say("activate-told", told), true)),
    }
}

impl Telling {
    /// Opens the page; `None` where there is nothing to tell.
    pub fn open(setup: &Setup, known: &Known) -> Option<Telling> {
        match from_plan(setup, known) {
            Some((title, offered)) => Some(Telling { offered, plan: Some(title.to_owned()), from: 0 }),
            None if setup.told.is_empty() => None,
            None => Some(Telling { offered: setup.told.clone(), plan: None, from: 0 }),
        }
    }

    /// Whether exactly this is told.
    pub fn is_told(&self, setup: &Setup) -> bool {
        setup.told == self.offered
    }

    /// Where it comes from, and where it is told.
    pub fn state(&self, setup: &Setup) -> Say {
        match (&self.plan, self.is_told(setup), setup.told.is_empty()) {
            (Some(_), false, false) => Say::new("activate-tell-state-other"),
            (Some(title), _, _) => Say::new("activate-tell-state-plan").with("plan", title.clone()),
            (None, _, _) => Say::new("activate-tell-state"),
        }
    }

    /// First row of the pairs: below whether it is told, the sentence about it and a free row.
    pub fn top(&self, setup: &Setup, size: Size, texts: &Texts) -> u16 {
        let state = wrap(&texts.say(&self.state(setup)), last_time::columns(size)).len();
        TOP + 2 + u16::try_from(state).unwrap_or(STATE_ROWS).min(STATE_ROWS)
    }

    fn last(&self, setup: &Setup, here: Here) -> usize {
        let top = self.top(setup, here.size, here.texts);
        last_time::last_top(&self.offered, top, here.size, here.texts)
    }

    /// What happened, and whether the page stays.
    pub fn update(&mut self, msg: &Msg, setup: &mut Setup, here: Here) -> bool {
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(_)) => Some(Act::Tell),
            Msg::Scroll(Way::Up) => Some(Act::Up),
            Msg::Scroll(Way::Down) => Some(Act::Down),
            _ => None,
        };
        match act {
            Some(Act::Tell) if self.is_told(setup) => setup.told.clear(),
            Some(Act::Tell) => setup.told.clone_from(&self.offered),
            Some(Act::Up) => self.from = last_time::scrolled(self.from, Way::Up, self.last(setup, here)),
            Some(Act::Down) => self.from = last_time::scrolled(self.from, Way::Down, self.last(setup, here)),
            Some(Act::Back) => return false,
            None => {}
        }
        true
    }

    /// The keys for the last lines.
    pub fn hints(&self, setup: &Setup, here: Here) -> Vec<Hint> {
        keymap::hints(KEYS, |act| act == Act::Up && self.last(setup, here) == 0)
    }
}
