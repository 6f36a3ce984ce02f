//! Step 3: a month calendar with the days that are possible.

pub mod meaning;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::app::field::Field;
use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::request::WorkplaceReply;
use crate::app::workplace::room::{Here, Step};
use crate::app::workplace::set_up::dates::meaning::{Meaning, Rules, later, typed};
use crate::domain::calendar::{self, days_between};
use crate::domain::month::Month;
use crate::domain::setup::Setup;
use crate::locale::say::Say;

/// Longest day somebody types.
const TYPED_CHARS_MAX: usize = 24;
/// Columns from which two months stand side by side.
const TWO_MONTHS: u16 = 76;

/// The state.
#[derive(Debug, Default)]
pub struct Dates {
    /// The day under the cursor; `None` until it was moved.
    cursor: Option<Date>,
    /// The first month shown; `None` until the cursor was moved.
    left: Option<Month>,
    /// A day that is being typed.
    pub field: Option<Field>,
    /// Whether the day under the cursor was chosen a moment ago, in vain.
    pub refused: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Days(i32),
    Earlier,
    Later,
    Choose,
    Type,
    Clear,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TypeAct {
    Take,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Left], action: Act::Days(-1), shown: "←→", label: "key-day" },
    Binding { keys: &[Key::Right], action: Act::Days(1), shown: "→", label: "" },
    Binding { keys: &[Key::Up], action: Act::Days(-7), shown: "↑↓", label: "key-week" },
    Binding { keys: &[Key::Down], action: Act::Days(7), shown: "↓", label: "" },
    Binding { keys: &[Key::PageUp], action: Act::Earlier, shown: "PgUp", label: "key-earlier" },
    Binding { keys: &[Key::PageDown], action: Act::Later, shown: "PgDn", label: "key-later" },
    Binding { keys: &[Key::Enter, Key::Char(' ')], action: Act::Choose, shown: "Enter", label: "key-choose" },
    Binding { keys: &[Key::Char('t')], action: Act::Type, shown: "t", label: "key-type-a-day" },
    Binding { keys: &[Key::Char('x'), Key::Delete], action: Act::Clear, shown: "x", label: "key-clear" },
];

const TYPING: &[Binding<TypeAct>] = &[
    Binding { keys: &[Key::Enter], action: TypeAct::Take, shown: "Enter", label: "key-take-this-day" },
    Binding {
        keys: &[Key::Up, Key::Esc, Key::BackTab, Key::Ctrl('c')],
        action: TypeAct::Leave,
        shown: "Esc",
        label: "key-back",
    },
];

/// Keys beside which those of the set-up and the workplace work.
pub fn keys_beside() -> Vec<Named> {
    vec![("set-up: dates", keymap::bare(KEYS))]
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    vec![("set-up: a day typed", keymap::bare(TYPING))]
}

impl Dates {
    /// What happened, and what follows. Every change of the set-up is saved by the room.
    pub fn update(&mut self, msg: &Msg, setup: &mut Setup, here: Here) -> Step {
        let Some(rules) = Rules::of(setup, here) else { return Step::Pass };
        self.refused = false;
        let step = match (&mut self.field, msg) {
            (Some(_), Msg::Key(key)) => self.typing(*key, setup, rules),
            (Some(field), Msg::Paste(text)) => {
                field.insert(text);
                Step::stay()
            }
            (Some(_) | None, Msg::Click(Target::Row(place))) => {
                self.field = None;
                let days = i32::try_from(*place).unwrap_or(0);
                self.choose(later(rules.span().first, days), setup, rules)
            }
            (None, Msg::Key(key)) => match keymap::lookup(KEYS, *key) {
                Some(act) => self.act(act, setup, rules),
                None => return Step::Pass,
            },
            (Some(_) | None, _) => return Step::Pass,
        };
        // The months stay where they are until the cursor leaves them.
        self.left = self.shown(setup, here).first().copied();
        step
    }

    fn act(&mut self, act: Act, setup: &mut Setup, rules: Rules) -> Step {
        let day = self.day(setup, rules);
        let moved = match act {
            Act::Days(days) => later(day, days),
            Act::Earlier => day.checked_sub(1.month()).unwrap_or(day),
            Act::Later => day.checked_add(1.month()).unwrap_or(day),
            Act::Choose => return self.choose(day, setup, rules),
            Act::Type => {
                self.field = Some(Field::new("", TYPED_CHARS_MAX));
                return Step::stay();
            }
            Act::Clear => {
                (setup.first_day, setup.last_day) = (None, None);
                return Step::stay();
            }
        };
        let span = rules.span();
        self.cursor = Some(moved.clamp(span.first, span.last));
        Step::stay()
    }

    /// The day under the cursor: before it was moved the first day that was chosen, else the first possible one.
    pub fn day(&self, setup: &Setup, rules: Rules) -> Date {
        let (span, first_days) = (rules.span(), calendar::first_days(rules.window, rules.today));
        let first = setup.first_day.or(first_days.map(|days| days.first)).unwrap_or(rules.today);
        self.cursor.unwrap_or(first).clamp(span.first, span.last)
    }

    /// The months shown: two where there is room, the cursor's among them.
    pub fn shown(&self, setup: &Setup, here: Here) -> Vec<Month> {
        let Some(rules) = Rules::of(setup, here) else { return Vec::new() };
        let at = Month::of(self.day(setup, rules));
        let (earliest, latest) = (Month::of(rules.window.first), Month::of(rules.window.last));
        let left = self.left.unwrap_or(at).clamp(earliest, latest).min(at);
        if here.size.columns < TWO_MONTHS || earliest == latest {
            return vec![at];
        }
        match left.next() {
            Some(right) if right >= at && right <= latest => vec![left, right],
            // The cursor has gone past the right one, or the left one is the last.
            _ => at.previous().into_iter().chain([at]).collect(),
        }
    }

    /// A day's place for clicks.
    pub fn place(day: Date, rules: Rules) -> usize {
        usize::try_from(days_between(rules.span().first, day)).unwrap_or(0)
    }

    fn choose(&mut self, day: Date, setup: &mut Setup, rules: Rules) -> Step {
        let span = rules.span();
        let is_shown = span.first <= day && day <= span.last;
        if is_shown {
            self.cursor = Some(day);
        }
        match rules.meaning(day, setup) {
            Meaning::First | Meaning::Last(_) => {
                rules.take(day, setup);
                Step::stay()
            }
            // What is under the cursor says by itself why not.
            Meaning::Inside(_) | Meaning::No(_) if is_shown => {
                self.refused = true;
                Step::stay()
            }
            Meaning::Inside(_) | Meaning::No(_) => Step::Tell(rules.words(day, setup), Vec::new()),
        }
    }

    fn typing(&mut self, key: Key, setup: &mut Setup, rules: Rules) -> Step {
        let Some(field) = &mut self.field else { return Step::stay() };
        match keymap::lookup(TYPING, key) {
            Some(TypeAct::Leave) => self.field = None,
            Some(TypeAct::Take) => {
                let Some(day) = typed(&field.text(), rules.window) else {
                    return Step::Tell(Say::new("dates-no-day"), Vec::new());
                };
                self.field = None;
                return self.choose(day, setup, rules);
            }
            None => {
                field.key(key);
            }
        }
        Step::stay()
    }

    /// What the store answered to this step.
    pub fn told(&mut self, _reply: &WorkplaceReply, _setup: &mut Setup, _here: Here) -> Step {
        Step::stay()
    }

    /// Whether the step takes every key, as while a text is typed.
    pub fn is_typing(&self) -> bool {
        self.field.is_some()
    }

    /// The keys for the last lines.
    pub fn hints(&self, setup: &Setup, here: Here) -> Vec<Hint> {
        if self.is_typing() {
            return keymap::hints(TYPING, |_| false);
        }
        let nothing = setup.first_day.is_none() && setup.last_day.is_none();
        let unknown = Rules::of(setup, here).is_none();
        keymap::hints(KEYS, |act| unknown || (act == Act::Clear && nothing))
    }
}
