//! Codes as a text to read, to copy and to print.

use crate::app::effect;
use crate::app::input::{Key, Size, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::request::WorkplaceRequest;
use crate::app::workplace::request::forms::PaperOrder;
use crate::app::workplace::room::Step;
use crate::domain::certificate::Form;
use crate::domain::exercise::ExerciseId;
use crate::domain::secret::Secret;
use crate::locale::say::Say;

/// Rows of the screen that belong to no code: header, tabs, title, notice and keys.
const CHROME_ROWS: u16 = 9;

/// Codes to hand out.
#[derive(Debug)]
pub struct Sheet {
    /// Above them.
    pub title: Say,
    /// The text, as it is printed.
    pub text: Secret,
    /// First line shown.
    pub top: usize,
    /// The file's name.
    name: String,
    /// Whose one-time slips these are; `None` for codes of groups.
    slips: Option<ExerciseId>,
    /// Whether they were saved, or the person has been told that they are kept nowhere.
    may_go: bool,
}

/// What the sheet came to.
#[derive(Debug)]
pub enum Done {
    /// It is left.
    Leave,
    /// It stays, with this.
    Step(Step),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    PageUp,
    PageDown,
    Copy,
    Write,
    Paper(Form),
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-read-on" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::PageUp, Key::Home], action: Act::PageUp, shown: "PgUp", label: "" },
    Binding { keys: &[Key::PageDown, Key::Char(' ')], action: Act::PageDown, shown: "Space", label: "key-next-page" },
    Binding { keys: &[Key::Char('y')], action: Act::Copy, shown: "y", label: "key-copy" },
    Binding { keys: &[Key::Char('w')], action: Act::Write, shown: "w", label: "key-write-a-file" },
    Binding { keys: &[Key::Char('p')], action: Act::Paper(Form::Pdf), shown: "p", label: "key-pdf" },
    Binding { keys: &[Key::Char('h')], action: Act::Paper(Form::Html), shown: "h", label: "key-html" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "key-back",
    },
];

/// The message for whoever leaves slips behind.
pub const NOWHERE_ELSE: &str = "slips-nowhere-else";

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    vec![("codes shown", keymap::bare(KEYS))]
}

impl Sheet {
    /// The codes of the groups: they can be shown again.
    pub fn codes(title: &Say, text: &Secret, id: &ExerciseId) -> Sheet {
        let name = format!("codes-{}.txt", id.0);
        Sheet { title: title.clone(), text: text.clone(), top: 0, name, slips: None, may_go: true }
    }

    /// Slips: their codes are kept nowhere.
    pub fn slips(title: &Say, text: &Secret, id: &ExerciseId) -> Sheet {
        Sheet {
            name: format!("slips-{}.txt", id.0),
            slips: Some(id.clone()),
            may_go: false,
            ..Sheet::codes(title, text, id)
        }
    }

    /// The same with further ones on a new page.
    pub fn with(self, more: &Secret) -> Sheet {
        let text = Secret::new(format!("{}\n\u{c}\n{}", self.text.expose().trim_end(), more.expose()));
        Sheet { text, may_go: false, ..self }
    }

    /// Whether these codes are nowhere else yet, and nobody was told so.
    pub fn is_only_copy(&self) -> bool {
        !self.may_go
    }

    /// A file was written.
    pub fn written(&mut self) {
        self.may_go = true;
    }

    /// Lines shown at once.
    pub fn height(size: Size) -> usize {
        usize::from(size.rows.saturating_sub(CHROME_ROWS)).max(1)
    }

    /// What happened, and what it came to.
    pub fn update(&mut self, msg: &Msg, size: Size) -> Done {
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Scroll(Way::Up) => Some(Act::Up),
            Msg::Scroll(Way::Down) => Some(Act::Down),
            _ => None,
        };
        let page = Sheet::height(size);
        let last = self.text.expose().lines().count().saturating_sub(page);
        let top = self.top.min(last);
        match act {
            Some(Act::Up) => self.top = top.saturating_sub(1),
            Some(Act::Down) => self.top = (top + 1).min(last),
            Some(Act::PageUp) => self.top = top.saturating_sub(page),
            Some(Act::PageDown) => self.top = (top + page).min(last),
            Some(Act::Copy) => {
                return Done::Step(match effect::copy(self.text.clone()) {
                    Ok(effect) => Step::Tell("codes-copied".into(), vec![effect]),
                    Err(sentence) => Step::Tell(sentence, Vec::new()),
                });
            }
            Some(Act::Write) => {
                let (name, text) = (self.name.clone(), self.text.clone());
                return Done::Step(Step::ask(WorkplaceRequest::WriteText { name, text, private: true }));
            }
            Some(Act::Paper(form)) => {
                let Some(id) = &self.slips else { return Done::Step(Step::stay()) };
                let what = PaperOrder::Slips { id: id.clone(), text: self.text.clone() };
                return Done::Step(Step::ask(WorkplaceRequest::WritePaper { what, form }));
            }
            Some(Act::Leave) if self.may_go => return Done::Leave,
            Some(Act::Leave) => {
                self.may_go = true;
                return Done::Step(Step::Tell(NOWHERE_ELSE.into(), Vec::new()));
            }
            None => {}
        }
        Done::Step(Step::stay())
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(KEYS, |act| matches!(act, Act::Paper(_)) && self.slips.is_none())
    }
}
