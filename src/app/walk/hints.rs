//! The keys of a walk: which table works now, and how it is named in the last lines.

use crate::app::keymap::{self, Binding, Hint};
use crate::app::walk::{Mode, Walk};
use crate::app::walk_keys::{self, Act};
use crate::domain::class::Open;
use crate::domain::questionnaire::AskedForm;

impl Walk {
    /// The keys that work now.
    pub fn table(&self) -> &'static [Binding<Act>] {
        match self.mode {
            Mode::Asking => match self.current().map(|asked| &asked.form) {
                Some(AskedForm::Words) => walk_keys::WORDS,
                Some(AskedForm::Scale { .. } | AskedForm::Single { .. } | AskedForm::Multiple { .. }) | None => {
                    walk_keys::OPTIONS
                }
            },
            Mode::Areas(_) => walk_keys::AREAS,
            Mode::Review(_) => walk_keys::REVIEW,
            Mode::Confirm => walk_keys::CONFIRM,
            Mode::Sending => &[],
            Mode::Leave => walk_keys::LEAVE,
            Mode::TimeUp => walk_keys::TIME_UP,
            Mode::Stopped => walk_keys::STOPPED,
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        // Every key is always named, also where it does nothing yet: the line never jumps.
        let mut hints = keymap::hints(self.table(), |act| self.is_hidden(act));
        if !self.asks_own_line() {
            hints.retain(|hint| hint.label != walk_keys::OWN_LINE_LABEL);
        }
        if !self.slip_used {
            hints.retain(|hint| hint.label != walk_keys::ANOTHER_SLIP_LABEL);
        }
        if !self.may_go_on_alone() {
            hints.retain(|hint| hint.label != walk_keys::ALONE_LABEL);
        }
        self.name_class(&mut hints);
        // The digits differ from question to question; the row says exactly which.
        if self.mode == Mode::Asking
            && let Some(first) = hints.first_mut()
            && let Some(shown) = self.current().map(|a| digits_shown(&a.form))
            && !shown.is_empty()
        {
            first.shown = format!("{shown} Space").into();
            first.key = None;
        }
        hints
    }

    fn is_hidden(&self, act: Act) -> bool {
        let in_class = match self.led_to().filter(|_| self.mode == Mode::Asking) {
            Some(Open::Nowhere) => matches!(act, Act::Areas | Act::Review | Act::Back | Act::Next),
            Some(Open::Only(range)) => {
                matches!(act, Act::Areas | Act::Review) || (act == Act::Back && range.len() == 1)
            }
            Some(Open::Everywhere) | None => false,
        };
        // Levels with a sentence each need the rows that one key more would take on a small screen.
        let is_long = act == Act::Large && self.current().is_some_and(|asked| asked.form.marks().is_some());
        // Where the key of the class is named, the second way to choose gives it its place on a small screen.
        in_class || is_long || (act == Act::WithClass && !self.in_lab) || (act == Act::ChooseHere && self.in_lab)
    }

    /// In a class, going on and the key of the class mean something else.
    fn name_class(&self, hints: &mut [Hint]) {
        let together = matches!(self.led_to(), Some(Open::Only(range)) if range.len() == 1);
        for hint in hints {
            match hint.label {
                walk_keys::NEXT_LABEL if together && self.mode == Mode::Asking => hint.label = "key-ready",
                walk_keys::CLASS_LABEL if self.following.is_some() => hint.label = "key-alone",
                _ => {}
            }
        }
    }
}

/// The digits that choose something here, such as `1–5 0`.
fn digits_shown(form: &AskedForm) -> String {
    let last = (1..=9).rev().find(|digit| form.row_of_digit(*digit).is_some());
    let zero = if form.row_of_digit(0).is_some() { " 0" } else { "" };
    last.map_or_else(String::new, |last| format!("1–{last}{zero}"))
}
