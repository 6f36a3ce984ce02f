//! Choosing from a few: the short form that is asked, or the group whose walk is looked at.

use std::sync::Arc;

use crate::app::Screen;
use crate::app::input::{Key, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::walk::Walk;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::{Here, Step};
use crate::app::workplace::set_up::statements::Then;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::setup::Setup;

/// The state.
#[derive(Debug)]
pub struct Pick {
    /// What is chosen.
    pub what: What,
    /// The cursor.
    pub at: usize,
}

/// What is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Everything, or one of the instrument's short forms.
    ShortForm,
    /// A group, for a preview.
    Group,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Choose,
    Back,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter, Key::Char(' ')], action: Act::Choose, shown: "Enter", label: "key-choose" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Left, Key::Ctrl('c')],
        action: Act::Back,
        shown: "q",
        label: "key-back",
    },
];

/// Its key table.
pub fn key_tables() -> Vec<Named> {
    vec![("set-up: short form or preview", keymap::bare(KEYS))]
}

impl Pick {
    /// The short forms, cursor on the one that holds.
    pub fn short_form(setup: &Setup, known: &Known) -> Pick {
        let place = |key: &String| {
            known.instrument_named(&setup.instrument).short_forms.iter().position(|form| form.key == *key)
        };
        let at = setup.short_form.as_ref().and_then(place).map_or(0, |place| place + 1);
        Pick { what: What::ShortForm, at }
    }

    /// The groups.
    pub fn preview() -> Pick {
        Pick { what: What::Group, at: 0 }
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, setup: &mut Setup, here: Here, known: &Known) -> Then {
        let count = match self.what {
            What::ShortForm => known.instrument_named(&setup.instrument).short_forms.len() + 1,
            What::Group => known.instrument_named(&setup.instrument).groups.len(),
        };
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(row)) if *row < count => {
                self.at = *row;
                Some(Act::Choose)
            }
            Msg::Scroll(Way::Up) => Some(Act::Up),
            Msg::Scroll(Way::Down) => Some(Act::Down),
            _ => None,
        };
        match act {
            Some(Act::Up) => self.at = self.at.saturating_sub(1),
            Some(Act::Down) => self.at = (self.at + 1).min(count.saturating_sub(1)),
            Some(Act::Choose) => return self.choose(setup, here, known),
            Some(Act::Back) => return Then::Close(Step::stay()),
            None => {}
        }
        Then::Stay(Step::stay())
    }

    fn choose(&self, setup: &mut Setup, here: Here, known: &Known) -> Then {
        match self.what {
            What::ShortForm => {
                let form =
                    self.at.checked_sub(1).and_then(|at| known.instrument_named(&setup.instrument).short_forms.get(at));
                setup.short_form = form.map(|form| form.key.clone());
                Then::Close(Step::stay())
            }
            // The choice stays, so that one group can be looked at after the other.
            What::Group => {
                let today = here.now.wall.to_zoned(setup.zone.clone()).date();
                let frozen = Arc::new(Frozen::preview_of(setup, known.instrument_named(&setup.instrument), today));
                let walk = Walk::preview(frozen, GroupIx(self.at), here.now);
                Then::Stay(Step::Open(Box::new(Screen::Walk(Box::new(walk)))))
            }
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(KEYS, |_| false)
    }
}
