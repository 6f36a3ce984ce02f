//! Writing one own statement: a title, what each group reads, and the same in the school's further languages.

use crate::app::field::Field;
use crate::app::input::{Key, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Step;
use crate::app::workplace::set_up::statements::Then;
use crate::domain::instrument::{GroupIx, HELP_LINES, STATEMENT_COLUMNS, STATEMENT_LINES, TITLE_MAX};
use crate::domain::setup::Setup;
use crate::domain::setup::own::Words;
use crate::locale::say::Say;
use crate::text;

/// The state.
#[derive(Debug)]
pub struct OwnPage {
    /// Its id; `None` until its first words are there.
    pub code: Option<String>,
    /// The cursor, among [`OwnPage::rows`].
    pub at: usize,
    /// The text of that row, while it is typed.
    pub typed: Option<Field>,
    /// Whether the next `x` removes it.
    pub asked: bool,
}

/// One line of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// A short title for reports.
    Title,
    /// What a group reads.
    Words {
        /// Which group.
        group: GroupIx,
        /// The language; `None` for the one it is written in.
        language: Option<String>,
        /// The statement or its help.
        which: Words,
    },
}

/// How much a text may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Room {
    Chars(usize),
    Lines(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Type,
    Remove,
    Back,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up, Key::BackTab], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down, Key::Tab], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter, Key::Char(' ')], action: Act::Type, shown: "Enter", label: "key-write" },
    Binding { keys: &[Key::Char('x'), Key::Delete], action: Act::Remove, shown: "x", label: "key-remove" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Left, Key::Ctrl('c')],
        action: Act::Back,
        shown: "q",
        label: "key-back",
    },
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TypeAct {
    Keep,
    Leave,
}

const TYPE_KEYS: &[Binding<TypeAct>] = &[
    Binding { keys: &[Key::Enter], action: TypeAct::Keep, shown: "Enter", label: "key-keep" },
    Binding {
        keys: &[Key::Up, Key::Esc, Key::BackTab, Key::Ctrl('c')],
        action: TypeAct::Leave,
        shown: "↑",
        label: "key-leave-it-as-it-was",
    },
];

/// Its key tables.
pub fn key_tables() -> Vec<Named> {
    vec![
        ("set-up: an own statement", keymap::bare(KEYS)),
        ("set-up: writing an own statement", keymap::bare(TYPE_KEYS)),
    ]
}

impl OwnPage {
    /// The page of an own statement, or of a new one.
    pub fn of(code: Option<String>) -> OwnPage {
        OwnPage { code, at: 0, typed: None, asked: false }
    }

    /// The lines of the page. A further language asks for what the groups of the first one read.
    pub fn rows(&self, setup: &Setup, known: &Known) -> Vec<Row> {
        let mut rows = vec![Row::Title];
        let both = |group: usize, language: Option<&String>| {
            [Words::Text, Words::Help].map(|which| Row::Words {
                group: GroupIx(group),
                language: language.cloned(),
                which,
            })
        };
        let groups = known.instrument_named(&setup.instrument).groups.len();
        rows.extend((0..groups).flat_map(|group| both(group, None)));
        let Some(code) = &self.code else { return rows };
        for language in known.school.languages.iter().skip(1) {
            let is_written = |language: Option<&str>, group: usize| {
                let words = |which| setup.own_words(code, GroupIx(group), language, which);
                !words(Words::Text).is_empty() || !words(Words::Help).is_empty()
            };
            let groups = (0..groups).filter(|group| is_written(None, *group) || is_written(Some(language), *group));
            rows.extend(groups.flat_map(|group| both(group, Some(language))));
        }
        rows
    }

    /// What stands in a row.
    pub fn words<'a>(&self, row: &Row, setup: &'a Setup) -> &'a str {
        let Some(code) = &self.code else { return "" };
        match row {
            Row::Title => setup.own(code).map_or("", |own| own.title.as_str()),
            Row::Words { group, language, which } => setup.own_words(code, *group, language.as_deref(), *which),
        }
    }

    /// The set-up as it would be with the text that is being typed.
    pub fn as_typed(&self, setup: &Setup, known: &Known) -> Setup {
        let mut typed = setup.clone();
        if let Some(field) = &self.typed
            && let Some(row) = self.rows(setup, known).get(self.at)
            && let Some(code) =
                self.code.clone().or_else(|| typed.add_own(NEW, known.instrument_named(&setup.instrument)))
        {
            write(&code, row, &tidy(&field.text()), &mut typed);
        }
        typed
    }

    /// The id under which [`OwnPage::as_typed`] has the statement.
    pub fn code_as_typed(&self, typed: &Setup) -> Option<String> {
        let new = || Some(typed.own.last()?.code.clone());
        self.code.clone().or_else(|| self.typed.as_ref().and_then(|_| new()))
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, setup: &mut Setup, known: &Known) -> Then {
        if self.typed.is_some() {
            return Then::Stay(self.typing(msg, setup, known));
        }
        let rows = self.rows(setup, known);
        let last = rows.len().saturating_sub(1);
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(row)) if *row <= last => {
                self.at = *row;
                Some(Act::Type)
            }
            Msg::Scroll(Way::Up) => Some(Act::Up),
            Msg::Scroll(Way::Down) => Some(Act::Down),
            _ => None,
        };
        if matches!(msg, Msg::Key(_) | Msg::Click(_) | Msg::Paste(_)) && act != Some(Act::Remove) {
            self.asked = false;
        }
        match act {
            Some(Act::Up) => self.at = self.at.saturating_sub(1),
            Some(Act::Down) => self.at = (self.at + 1).min(last),
            Some(Act::Type) => {
                let Some(row) = rows.get(self.at) else { return Then::Stay(Step::stay()) };
                self.typed = Some(Field::new(self.words(row, setup), chars_max(row)));
            }
            Some(Act::Remove) => return self.remove(setup),
            Some(Act::Back) => return Then::Close(Step::stay()),
            None => {}
        }
        Then::Stay(Step::stay())
    }

    fn remove(&mut self, setup: &mut Setup) -> Then {
        let Some(code) = &self.code else { return Then::Close(Step::stay()) };
        if !self.asked {
            self.asked = true;
            return Then::Stay(Step::Tell(Say::new("own-remove"), Vec::new()));
        }
        setup.remove_own(code);
        Then::Close(Step::Tell(Say::new("own-removed"), Vec::new()))
    }

    fn typing(&mut self, msg: &Msg, setup: &mut Setup, known: &Known) -> Step {
        let Some(row) = self.rows(setup, known).get(self.at).cloned() else { return Step::stay() };
        let Some(field) = &mut self.typed else { return Step::stay() };
        match msg {
            Msg::Key(key) => match keymap::lookup(TYPE_KEYS, *key) {
                Some(TypeAct::Keep) => return self.keep(&row, setup, known),
                Some(TypeAct::Leave) => self.typed = None,
                None => {
                    field.key(*key);
                }
            },
            Msg::Paste(pasted) => return paste(field, &row, pasted),
            _ => {}
        }
        Step::stay()
    }

    fn keep(&mut self, row: &Row, setup: &mut Setup, known: &Known) -> Step {
        let words = tidy(&self.typed.as_ref().map_or_else(String::new, Field::text));
        if let Some(sentence) = too_long(&words, row) {
            return Step::Tell(sentence, Vec::new());
        }
        self.typed = None;
        if self.code.is_none() && !words.is_empty() {
            self.code = setup.add_own(&words, known.instrument_named(&setup.instrument));
        }
        if let Some(code) = &self.code {
            write(code, row, &words, setup);
        }
        self.at = (self.at + 1).min(self.rows(setup, known).len().saturating_sub(1));
        Step::stay()
    }

    /// The keys for the last lines.
    pub fn hints(&self, _setup: &Setup, _known: &Known) -> Vec<Hint> {
        match self.typed {
            Some(_) => keymap::hints(TYPE_KEYS, |_| false),
            None => keymap::hints(KEYS, |act| act == Act::Remove && self.code.is_none()),
        }
    }
}

/// What stands for the words of a statement that has no id yet.
const NEW: &str = "new";

/// Room of a row: characters of a title, lines of everything else.
fn room(row: &Row) -> Room {
    match row {
        Row::Title => Room::Chars(TITLE_MAX),
        Row::Words { which: Words::Text, .. } => Room::Lines(STATEMENT_LINES),
        Row::Words { which: Words::Help, .. } => Room::Lines(HELP_LINES),
    }
}

/// Some more than fits may be typed, so that a sentence can be shortened after it was written.
fn chars_max(row: &Row) -> usize {
    match room(row) {
        Room::Chars(chars) => chars * 2,
        Room::Lines(lines) => lines * STATEMENT_COLUMNS * 2,
    }
}

/// How much of its room a text takes, such as `2 of 4 lines`, and whether it fits.
pub fn room_words(words: &str, row: &Row) -> (Say, bool) {
    let words = tidy(words);
    match room(row) {
        Room::Chars(max) => {
            let used = words.chars().count();
            (Say::new("own-characters").with("used", used).with("max", max), used <= max)
        }
        Room::Lines(max) => {
            let used = if words.is_empty() { 0 } else { text::wrap(&words, STATEMENT_COLUMNS).len() };
            (Say::new("own-lines").with("used", used).with("max", max), used <= max)
        }
    }
}

fn too_long(words: &str, row: &Row) -> Option<Say> {
    let (used, fits) = room_words(words, row);
    (!fits).then(|| Say::new("own-too-long").with("used", used))
}

/// Takes a pasted text whole or not at all: half a sentence would be worse than none.
fn paste(field: &mut Field, row: &Row, pasted: &str) -> Step {
    let spaced = pasted.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c });
    let clean: String = spaced.filter(|c| text::is_plain(*c)).collect();
    let mut longer = field.clone();
    longer.insert(&clean);
    let (_, fits) = room_words(&longer.text(), row);
    let whole = longer.chars() == field.chars() + clean.chars().count();
    if !fits || !whole {
        let sentence = match room(row) {
            Room::Chars(max) => Say::new("own-pasted-too-long-characters").with("max", max),
            Room::Lines(max) => {
                Say::new("own-pasted-too-long-lines").with("max", max).with("columns", STATEMENT_COLUMNS)
            }
        };
        return Step::Tell(sentence.with("pasted", pasted.chars().count()), Vec::new());
    }
    *field = longer;
    if clean.chars().count() < pasted.chars().count() {
        return Step::Tell(Say::new("own-pasted-left-out"), Vec::new());
    }
    Step::stay()
}

/// Without blanks around it, and one between words.
fn tidy(words: &str) -> String {
    words.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn write(code: &str, row: &Row, words: &str, setup: &mut Setup) {
    match row {
        Row::Title => setup.title_own(code, words),
        Row::Words { group, language, which } => setup.write_own(code, *group, language.as_deref(), *which, words),
    }
}
