//! Bringing own statements in: from a file, from an exercise or a set-up of the school, or from those suggested.

use crate::app::field::Field;
use crate::app::input::{Key, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::request::{Known, WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::Step;
use crate::app::workplace::set_up::statements::Then;
use crate::app::workplace::set_up::statements::suggested::{self, After, Suggested};
use crate::domain::exercise::{OWN_MAX, Translation};
use crate::domain::instrument::{Instrument, LevelIx, Question};
use crate::domain::setup::Setup;
use crate::domain::setup::own::TakenOver;
use crate::locale::say::Say;

/// Longest path of a file.
const PATH_CHARS_MAX: usize = 1000;

/// The state.
#[derive(Debug, Default)]
pub struct Bring {
    /// The cursor: 0 is the file, then the sources, then the sets of suggestions.
    pub at: usize,
    /// The file's path, while it is typed.
    pub path: Option<Field>,
    /// A set of suggestions, while some of it are ticked.
    pub suggested: Option<Suggested>,
}

/// An exercise or a set-up that has own statements.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Education level.
    pub level: LevelIx,
    /// School year.
    pub year: i16,
    /// Session number.
    pub session: u8,
    /// Its own statements.
    pub own: &'a [Question],
    translations: &'a [Translation],
    /// The instrument whose groups and levels they speak of.
    pub instrument: &'a Instrument,
}

/// Every place to bring own statements from, exercises first, without the set-up itself.
pub fn sources<'a>(setup: &Setup, known: &'a Known) -> Vec<Source<'a>> {
    let exercises = known.exercises.iter().map(|frozen| Source {
        level: frozen.exercise.level,
        year: frozen.exercise.year,
        session: frozen.exercise.session,
        own: &frozen.exercise.own,
        translations: &frozen.exercise.translations,
        instrument: &frozen.instrument,
    });
    let set_ups = known.set_ups.iter().map(|kept| Source {
        level: kept.setup.level,
        year: kept.setup.year,
        session: kept.setup.session,
        own: &kept.setup.own,
        translations: &kept.setup.translations,
        instrument: known.instrument_named(&kept.setup.instrument),
    });
    let itself = |source: &Source| {
        (source.level, source.year, source.session) == (setup.level, setup.year, setup.session)
            && source.instrument.name == setup.instrument
    };
    exercises.chain(set_ups).filter(|source| !source.own.is_empty() && !itself(source)).collect()
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
    Binding { keys: &[Key::Enter, Key::Char(' ')], action: Act::Choose, shown: "Enter", label: "key-bring-in" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Left, Key::Ctrl('c')],
        action: Act::Back,
        shown: "q",
        label: "key-back",
    },
];

const PATH_KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Enter], action: Act::Choose, shown: "Enter", label: "key-read-the-file" },
    Binding {
        keys: &[Key::Up, Key::Esc, Key::BackTab, Key::Ctrl('c')],
        action: Act::Back,
        shown: "↑",
        label: "key-no-file",
    },
];

/// Its key tables.
pub fn key_tables() -> Vec<Named> {
    vec![
        ("set-up: bringing own statements in", keymap::bare(KEYS)),
        ("set-up: own statements from a file", keymap::bare(PATH_KEYS)),
        suggested::key_table(),
    ]
}

impl Bring {
    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, setup: &mut Setup, known: &Known) -> Then {
        if let Some(field) = &mut self.path {
            let act = match msg {
                Msg::Key(key) => keymap::lookup(PATH_KEYS, *key).or_else(|| {
                    field.key(*key);
                    None
                }),
                Msg::Paste(text) => {
                    field.insert(text);
                    None
                }
                _ => None,
            };
            let path = field.text();
            return self.path_act(act, path.trim());
        }
        if let Some(page) = &mut self.suggested {
            let after = page.update(msg, setup, known);
            return self.follow(after);
        }
        let last = sources(setup, known).len() + suggested::sets(setup, known).len();
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(row)) if *row <= last => {
                self.at = *row;
                Some(Act::Choose)
            }
            Msg::Scroll(Way::Up) => Some(Act::Up),
            Msg::Scroll(Way::Down) => Some(Act::Down),
            _ => None,
        };
        match act {
            Some(Act::Up) => self.at = self.at.saturating_sub(1),
            Some(Act::Down) => self.at = (self.at + 1).min(last),
            Some(Act::Choose) => return self.choose(setup, known),
            Some(Act::Back) => return Then::Close(Step::stay()),
            None => {}
        }
        Then::Stay(Step::stay())
    }

    fn path_act(&mut self, act: Option<Act>, path: &str) -> Then {
        match act {
            Some(Act::Choose) if !path.is_empty() => {
                return Then::Stay(Step::ask(WorkplaceRequest::ReadOwn(path.to_owned())));
            }
            Some(Act::Back) => self.path = None,
            Some(Act::Choose | Act::Up | Act::Down) | None => {}
        }
        Then::Stay(Step::stay())
    }

    fn choose(&mut self, setup: &mut Setup, known: &Known) -> Then {
        let Some(at) = self.at.checked_sub(1) else {
            self.path = Some(Field::new("", PATH_CHARS_MAX));
            return Then::Stay(Step::stay());
        };
        let sources = sources(setup, known);
        let Some(source) = sources.get(at).copied() else {
            let set = suggested::sets(setup, known).get(at.saturating_sub(sources.len())).copied();
            self.suggested = set.map(|set| Suggested::of(set, setup, known));
            return Then::Stay(Step::stay());
        };
        let ours = known.instrument_named(&setup.instrument);
        let told = setup.take_over(source.own, source.translations, source.instrument, ours);
        Then::Close(Step::Tell(sentence(&told), Vec::new()))
    }

    fn follow(&mut self, after: After) -> Then {
        match after {
            After::Stay(None) => {}
            After::Stay(Some(sentence)) => return Then::Stay(Step::Tell(sentence, Vec::new())),
            After::Back => self.suggested = None,
            After::Taken(told) => return Then::Close(Step::Tell(sentence(&told), Vec::new())),
        }
        Then::Stay(Step::stay())
    }

    /// What the store answered; what it refuses it says by itself, and the path stays to be mended.
    pub fn told(&mut self, reply: &WorkplaceReply, setup: &mut Setup, known: &Known) -> Then {
        let WorkplaceReply::OwnRead { own, translations, instrument } = reply else { return Then::Stay(Step::stay()) };
        if own.is_empty() {
            return Then::Stay(Step::Tell(Say::new("bring-file-empty"), Vec::new()));
        }
        let ours = known.instrument_named(&setup.instrument);
        let told = setup.take_over(own, translations, instrument, ours);
        Then::Close(Step::Tell(sentence(&told), Vec::new()))
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        match (&self.path, &self.suggested) {
            (Some(_), _) => keymap::hints(PATH_KEYS, |_| false),
            (None, Some(page)) => page.hints(),
            (None, None) => keymap::hints(KEYS, |_| false),
        }
    }
}

/// What was taken over and what was not, with the reasons.
fn sentence(told: &TakenOver) -> Say {
    let mut all = match told.taken.len() {
        0 => Say::new("bring-taken-none"),
        1 => Say::new("bring-taken-one").with("names", list(&told.taken)),
        count => Say::new("bring-taken").with("count", count),
    };
    let others = [
        (&told.there, Say::new("bring-here-already")),
        (&told.id_taken, Say::new("bring-same-id")),
        (&told.too_many, Say::new("bring-too-many").with("most", OWN_MAX)),
    ];
    for (names, next) in others.into_iter().filter(|(names, _)| !names.is_empty()) {
        all = Say::new("bring-and").with("first", all).with("next", next.with("names", list(names)));
    }
    all
}

/// The first few names.
fn list(names: &[String]) -> Say {
    let id = match names.len() {
        0 | 1 => "bring-names-one",
        2 => "bring-names-two",
        3 => "bring-names-three",
        _ => "bring-names-more",
    };
    let places = ["one", "two", "three"];
    let shown = places.into_iter().zip(names);
    let say = shown.fold(Say::new(id), |say, (place, name)| say.with(place, name.clone()));
    match names.len().saturating_sub(places.len()) {
        0 => say,
        more => say.with("more", more),
    }
}
