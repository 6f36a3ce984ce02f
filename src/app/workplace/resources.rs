//! About, help, the guide to the questionnaire, and statement lists to save.

use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::guide;
use crate::app::workplace::reading::{self, Reading};
use crate::app::workplace::request::forms::PaperOrder;
use crate::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::{Here, Step};
use crate::domain::certificate::Form;
use crate::domain::instrument::{GroupIx, Instrument, LevelIx};
use crate::domain::secret::Secret;
use crate::locale::texts::Texts;

/// The state.
#[derive(Debug, Default)]
pub struct Resources {
    /// The cursor in the list, or in the lists to save.
    pub row: usize,
    /// Which instrument is told of, by its place among those there are.
    pub instrument: usize,
    /// What is open.
    pub open: Option<Open>,
}

/// What can be open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    /// A text and how far down.
    Text(Item, Reading),
    /// The lists, for this level, cursor on a group.
    Lists {
        /// The level.
        level: usize,
        /// The group under the cursor.
        row: usize,
    },
}

/// What there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Item {
    Steps,
    Questionnaire,
    Lists,
    About,
}

impl Item {
    /// All of them, in order.
    pub const ALL: [Item; 4] = [Item::Steps, Item::Questionnaire, Item::Lists, Item::About];

    /// Its text, where it is one; about this instrument.
    pub fn text(self, instrument: Option<&Instrument>, texts: &Texts) -> String {
        match (self, instrument) {
            (Item::Steps, _) => guide::steps(texts),
            (Item::Questionnaire, Some(instrument)) => guide::questionnaire(instrument, texts),
            (Item::About, _) => guide::about(texts),
            (Item::Questionnaire, None) | (Item::Lists, _) => String::new(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Open,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter, Key::Right, Key::Char(' ')], action: Act::Open, shown: "Enter", label: "key-open" },
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ListAct {
    Up,
    Down,
    Lower,
    Higher,
    Other,
    Save,
    Paper(Form),
    Close,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TextAct {
    Other,
    Close,
}

const LIST_KEYS: &[Binding<ListAct>] = &[
    Binding { keys: &[Key::Up], action: ListAct::Up, shown: "↑↓", label: "key-group" },
    Binding { keys: &[Key::Down], action: ListAct::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Left], action: ListAct::Lower, shown: "←→", label: "key-level" },
    Binding { keys: &[Key::Right], action: ListAct::Higher, shown: "→", label: "" },
    Binding { keys: &[Key::Char('i')], action: ListAct::Other, shown: "i", label: "key-other-questionnaire" },
    Binding { keys: &[Key::Enter], action: ListAct::Save, shown: "Enter", label: "key-write-text" },
    Binding { keys: &[Key::Char('p')], action: ListAct::Paper(Form::Pdf), shown: "p", label: "key-pdf" },
    Binding { keys: &[Key::Char('h')], action: ListAct::Paper(Form::Html), shown: "h", label: "key-html" },
    Binding { keys: CLOSE, action: ListAct::Close, shown: "q", label: "key-back" },
];
const CLOSE: &[Key] = &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')];
const TEXT_KEYS: &[Binding<TextAct>] = &[
    Binding { keys: &[Key::Char('i')], action: TextAct::Other, shown: "i", label: "key-other-questionnaire" },
    Binding { keys: CLOSE, action: TextAct::Close, shown: "q", label: "key-back" },
];

/// Keys beside which the workplace's own work.
pub fn keys_beside() -> Vec<Named> {
    vec![("resources", keymap::bare(KEYS))]
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    let text = keymap::bare(reading::KEYS).into_iter().chain(keymap::bare(TEXT_KEYS)).collect();
    vec![("a text of the guide", text), ("statement lists", keymap::bare(LIST_KEYS))]
}

impl Resources {
    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, here: Here) -> Step {
        match &mut self.open {
            None => self.list(msg),
            Some(Open::Text(item, reading)) => {
                let instruments = here.known.map_or(&[][..], |known| &known.instruments);
                let act = if let Msg::Key(key) = msg { keymap::lookup(TEXT_KEYS, *key) } else { None };
                match act {
                    Some(TextAct::Close) => self.open = None,
                    Some(TextAct::Other) if *item == Item::Questionnaire => {
                        self.instrument = next(self.instrument, instruments.len());
                        *reading = Reading::default();
                    }
                    Some(TextAct::Other) | None => {
                        let text = item.text(instruments.get(self.instrument).map(|it| &**it), here.texts);
                        reading.update(msg, &text, here.size);
                    }
                }
                Step::stay()
            }
            Some(Open::Lists { .. }) => self.lists(msg, here),
        }
    }

    fn list(&mut self, msg: &Msg) -> Step {
        let last = Item::ALL.len() - 1;
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(row)) => {
                self.row = (*row).min(last);
                Some(Act::Open)
            }
            _ => None,
        };
        match act {
            Some(Act::Up) => self.row = self.row.saturating_sub(1),
            Some(Act::Down) => self.row = (self.row + 1).min(last),
            Some(Act::Open) => {
                self.open = Item::ALL.get(self.row).map(|item| match item {
                    Item::Lists => Open::Lists { level: 0, row: 0 },
                    item => Open::Text(*item, Reading::default()),
                });
            }
            None => return Step::Pass,
        }
        Step::stay()
    }

    fn lists(&mut self, msg: &Msg, here: Here) -> Step {
        let (Some(Open::Lists { level, row }), Some(known)) = (&mut self.open, here.known) else {
            self.open = None;
            return Step::stay();
        };
        let it = known.instruments.get(self.instrument).unwrap_or(&known.instrument);
        let (levels, groups) = (it.levels.len(), it.groups.len());
        let act = match msg {
            Msg::Key(key) => keymap::lookup(LIST_KEYS, *key),
            Msg::Click(Target::Row(clicked)) => {
                *row = (*clicked).min(groups.saturating_sub(1));
                Some(ListAct::Save)
            }
            _ => None,
        };
        match act {
            Some(ListAct::Up) => *row = row.saturating_sub(1),
            Some(ListAct::Down) => *row = (*row + 1).min(groups.saturating_sub(1)),
            Some(ListAct::Lower) => *level = level.saturating_sub(1),
            Some(ListAct::Higher) => *level = (*level + 1).min(levels.saturating_sub(1)),
            Some(ListAct::Other) => {
                self.instrument = next(self.instrument, known.instruments.len());
                (*level, *row) = (0, 0);
            }
            Some(ListAct::Save) => {
                let (name, text) = guide::statement_list(it, LevelIx(*level), GroupIx(*row));
                return Step::ask(WorkplaceRequest::WriteText { name, text: Secret::new(text), private: false });
            }
            Some(ListAct::Paper(form)) => {
                let what = PaperOrder::Statements {
                    instrument: it.name.clone(),
                    level: LevelIx(*level),
                    group: GroupIx(*row),
                };
                return Step::ask(WorkplaceRequest::WritePaper { what, form });
            }
            Some(ListAct::Close) => self.open = None,
            None => {}
        }
        Step::stay()
    }

    /// What the store answered to this room: its sentence is the workplace's notice.
    pub fn told(&mut self, _reply: &WorkplaceReply, _here: Here) -> Step {
        Step::stay()
    }

    /// Whether the room takes every key.
    pub fn is_typing(&self) -> bool {
        self.open.is_some()
    }

    /// The keys for the last lines.
    pub fn hints(&self, here: Here) -> Vec<Hint> {
        let only_one = here.known.is_none_or(|known| known.instruments.len() < 2);
        match &self.open {
            None => keymap::hints(KEYS, |_| false),
            Some(Open::Lists { .. }) => keymap::hints(LIST_KEYS, |act| act == ListAct::Other && only_one),
            Some(Open::Text(item, _)) => {
                let mut hints = keymap::hints(reading::KEYS, |_| false);
                let alone = only_one || *item != Item::Questionnaire;
                hints.extend(keymap::hints(TEXT_KEYS, |act| act == TextAct::Other && alone));
                hints
            }
        }
    }
}

/// The place behind one of so many, the first behind the last.
fn next(at: usize, count: usize) -> usize {
    if at + 1 < count { at + 1 } else { 0 }
}
