//! The school's own statements while a set-up is edited: written, translated, removed, and taken over from elsewhere.

use crate::domain::exercise::{OWN_MAX, Translation};
use crate::domain::instrument::{
    CODE_MAX, Form, GroupIx, Instrument, Kind, LevelIx, OWN_SCALE, Part, Question, Wording,
};
use crate::domain::setup::Setup;

/// Beginning of an id that cannot be made from the words.
const PLAIN_ID: &str = "own";

/// One of the two texts of a wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// The statement.
    Text,
    /// When a 5 fits.
    Help,
}

/// What became of own statements that were to be taken over; each is named by its title or id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenOver {
    /// They are here now.
    pub taken: Vec<String>,
    /// They were here already, word by word.
    pub there: Vec<String>,
    /// Their id belongs to another statement here.
    pub id_taken: Vec<String>,
    /// There are [`OWN_MAX`] already.
    pub too_many: Vec<String>,
}

/// An id from the first words of a text: a-z, 0-9 and -, at most [`CODE_MAX`], and not taken yet.
fn id_from(words: &str, is_taken: impl Fn(&str) -> bool) -> String {
    // Three characters stay free for a hyphen and a number.
    let room = CODE_MAX - 3;
    let mut id = String::new();
    for word in words.to_lowercase().split(|c: char| !c.is_alphanumeric()) {
        let word: String = word.chars().filter(char::is_ascii_alphanumeric).take(room).collect();
        if word.is_empty() {
            continue;
        }
        if !id.is_empty() && id.len() + 1 + word.len() > room {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(&word);
    }
    if !id.is_empty() && !is_taken(&id) {
        return id;
    }
    let stem = if id.is_empty() { PLAIN_ID } else { &id };
    let free = (2..100).map(|n| format!("{stem}-{n}")).find(|id| !is_taken(id));
    free.unwrap_or_default()
}

impl Setup {
    /// The own statement with this id.
    pub fn own(&self, code: &str) -> Option<&Question> {
        self.own.iter().find(|own| own.code == code)
    }

    /// Whether there is room for one more own statement.
    pub fn takes_own(&self) -> bool {
        self.own.len() < OWN_MAX
    }

    /// Begins an own statement that nobody is asked yet, with an id made from the first words written for it;
    /// `None` where there are [`OWN_MAX`] already.
    pub fn add_own(&mut self, words: &str, instrument: &Instrument) -> Option<String> {
        if !self.takes_own() {
            return None;
        }
        let code = id_from(words, |id| instrument.question(id).is_some() || self.own(id).is_some());
        self.own.push(Question {
            code: code.clone(),
            part: Part::Own,
            title: String::new(),
            kind: Kind::Own,
            form: Form::Scale(scale(OWN_SCALE, instrument)),
            levels: Vec::new(),
            wordings: vec![None; instrument.groups.len()],
            tags: Vec::new(),
        });
        Some(code)
    }

    /// Removes an own statement with its translations.
    pub fn remove_own(&mut self, code: &str) {
        self.own.retain(|own| own.code != code);
        self.translations.retain(|translation| translation.code != code);
    }

    /// Gives an own statement a title; it may be empty.
    pub fn title_own(&mut self, code: &str, title: &str) {
        if let Some(own) = self.own.iter_mut().find(|own| own.code == code) {
            title.clone_into(&mut own.title);
        }
    }

    /// What a group reads in the language an own statement was written in, or in a further one; empty where nothing
    /// is written.
    pub fn own_words(&self, code: &str, group: GroupIx, language: Option<&str>, which: Words) -> &str {
        let (text, help) = match language {
            None => {
                let wording = self.own(code).and_then(|own| own.wordings.get(group.0)?.as_ref());
                wording.map_or(("", ""), |wording| (wording.text.as_str(), wording.help.as_str()))
            }
            Some(language) => {
                let found = self.translations.iter().find(|t| t.is_for(code, group, language));
                found.map_or(("", ""), |t| (t.text.as_str(), t.help.as_str()))
            }
        };
        match which {
            Words::Text => text,
            Words::Help => help,
        }
    }

    /// Writes what a group reads. A group for which neither text nor help is written is not asked.
    pub fn write_own(&mut self, code: &str, group: GroupIx, language: Option<&str>, which: Words, words: &str) {
        match language {
            None => self.write_wording(code, group, which, words),
            Some(language) => self.write_translation(code, group, language, which, words),
        }
    }

    fn write_wording(&mut self, code: &str, group: GroupIx, which: Words, words: &str) {
        let own = self.own.iter_mut().find(|own| own.code == code);
        let Some(place) = own.and_then(|own| own.wordings.get_mut(group.0)) else { return };
        let empty = || Wording { version: 1, ..Wording::default() };
        let wording = place.get_or_insert_with(empty);
        match which {
            Words::Text => words.clone_into(&mut wording.text),
            Words::Help => words.clone_into(&mut wording.help),
        }
        if wording.text.is_empty() && wording.help.is_empty() {
            *place = None;
        }
    }

    fn write_translation(&mut self, code: &str, group: GroupIx, language: &str, which: Words, words: &str) {
        if !self.translations.iter().any(|t| t.is_for(code, group, language)) {
            self.translations.push(Translation {
                code: code.to_owned(),
                group,
                language: language.to_owned(),
                text: String::new(),
                help: String::new(),
            });
        }
        for translation in self.translations.iter_mut().filter(|t| t.is_for(code, group, language)) {
            match which {
                Words::Text => words.clone_into(&mut translation.text),
                Words::Help => words.clone_into(&mut translation.help),
            }
        }
        self.translations.retain(|t| !(t.text.is_empty() && t.help.is_empty()));
        self.order_translations();
    }

    /// By statement, then language, then group, as a file lists them.
    fn order_translations(&mut self) {
        let own: Vec<String> = self.own.iter().map(|own| own.code.clone()).collect();
        let place = |code: &str| own.iter().position(|own| own == code);
        self.translations
            .sort_by(|a, b| (place(&a.code), &a.language, a.group).cmp(&(place(&b.code), &b.language, b.group)));
    }

    /// Takes over own statements with their translations, written for the instrument `from`. Ids are kept, so that
    /// results compare. What does not fit is told; nothing here is changed by it.
    pub fn take_over(
        &mut self,
        questions: &[Question],
        translations: &[Translation],
        from: &Instrument,
        instrument: &Instrument,
    ) -> TakenOver {
        let mut told = TakenOver::default();
        for question in questions {
            let name = if question.title.is_empty() { question.code.clone() } else { question.title.clone() };
            let carried = carried(question, from, instrument);
            match self.own(&question.code) {
                Some(here) if *here == carried => told.there.push(name),
                Some(_) => told.id_taken.push(name),
                None if instrument.question(&question.code).is_some() => told.id_taken.push(name),
                None if !self.takes_own() => told.too_many.push(name),
                None => {
                    self.own.push(carried);
                    let mine = translations.iter().filter(|t| t.code == question.code);
                    let there =
                        |t: &Translation| Some(Translation { group: group(t.group, from, instrument)?, ..t.clone() });
                    self.translations.extend(mine.filter_map(there));
                    told.taken.push(name);
                }
            }
        }
        self.order_translations();
        told
    }
}

impl Translation {
    /// Whether it is what a group reads of an own statement in a language.
    pub fn is_for(&self, code: &str, group: GroupIx, language: &str) -> bool {
        self.code == code && self.group == group && self.language.eq_ignore_ascii_case(language)
    }
}

/// The question with the positions another instrument has for its groups and its scale.
fn carried(question: &Question, from: &Instrument, to: &Instrument) -> Question {
    let key = match question.form {
        Form::Scale(at) => from.scales.get(at).map_or(OWN_SCALE, |scale| scale.key.as_str()),
        Form::Single { .. } | Form::Multiple { .. } | Form::Words => OWN_SCALE,
    };
    let levels = |levels: &[LevelIx]| -> Vec<LevelIx> {
        levels.iter().filter_map(|level| to.level(&from.levels.get(level.0)?.key)).collect()
    };
    let wording = |key: &str| {
        let wording = question.wordings.get(from.group(key)?.0)?.as_ref()?;
        Some(Wording { levels: levels(&wording.levels), ..wording.clone() })
    };
    let wordings = to.groups.iter().map(|group| wording(&group.key)).collect();
    Question { form: Form::Scale(scale(key, to)), levels: levels(&question.levels), wordings, ..question.clone() }
}

fn group(at: GroupIx, from: &Instrument, to: &Instrument) -> Option<GroupIx> {
    to.group(&from.groups.get(at.0)?.key)
}

fn scale(key: &str, instrument: &Instrument) -> usize {
    instrument.scales.iter().position(|scale| scale.key == key).unwrap_or(0)
}
