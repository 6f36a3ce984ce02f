//! What is worth a word before activation, though nothing keeps an exercise from it.

use std::collections::BTreeSet;

use crate::domain::instrument::{GroupIx, Instrument, Part, Question};
use crate::domain::participation;
use crate::domain::setup::Setup;

/// Words that two statements must share to look alike, in percent of the words that stand in either.
const ALIKE_PERCENT: usize = 80;

/// One thing worth a word. What it says to people stands in `domain::sentences`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caution {
    /// Nobody of the group is invited: the report bears a mark and there is no badge.
    GroupLeftOut(GroupIx),
    /// Fewer are invited than the minimum that follows from those who are eligible.
    BelowMinimum(GroupIx),
    /// Fewer than twice the smallest cell are invited.
    SmallGroup(GroupIx),
    /// An own statement says what another statement says already.
    OwnLooksLike {
        /// Id of the own statement.
        own: String,
        /// Code of the other; also of an own statement that stands before it.
        code: String,
    },
    /// Some group reads an own statement as it was written, in a language that the school uses.
    OwnNotTranslated {
        /// Id of the own statement.
        own: String,
        /// BCP 47 tag of the language.
        language: String,
    },
}

/// A statement as it is compared: its words in their order, without case, blanks and punctuation.
struct Words {
    joined: String,
    set: BTreeSet<String>,
}

impl Words {
    fn of(text: &str) -> Words {
        let words = || text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase);
        Words { joined: words().collect(), set: words().collect() }
    }

    /// The same but for case, blanks and punctuation, or nearly: at least [`ALIKE_PERCENT`] of the words.
    fn looks_like(&self, other: &Words) -> bool {
        if self.joined.is_empty() || other.joined.is_empty() {
            return false;
        }
        let shared = self.set.intersection(&other.set).count();
        let either = self.set.len() + other.set.len() - shared;
        self.joined == other.joined || shared * 100 >= either * ALIKE_PERCENT
    }
}

impl Setup {
    /// Everything worth a word. `languages` are those the school uses; own statements are written in the first.
    pub fn cautions(&self, instrument: &Instrument, languages: &[String]) -> Vec<Caution> {
        let mut cautions = Vec::new();
        let small = self.smallest_cell.saturating_mul(2);
        for (ix, people) in self.people.iter().enumerate() {
            match people {
                Some(p) if p.invited == 0 => cautions.push(Caution::GroupLeftOut(GroupIx(ix))),
                Some(p) => {
                    let minimum =
                        instrument.groups.get(ix).map_or(0, |g| participation::minimum(&g.minimum, p.eligible));
                    if p.invited < minimum {
                        cautions.push(Caution::BelowMinimum(GroupIx(ix)));
                    }
                    if p.invited < small {
                        cautions.push(Caution::SmallGroup(GroupIx(ix)));
                    }
                }
                None => {}
            }
        }
        self.note_alike(instrument, &mut cautions);
        self.note_untranslated(languages, &mut cautions);
        cautions
    }

    fn note_alike(&self, instrument: &Instrument, cautions: &mut Vec<Caution>) {
        if self.own.is_empty() {
            return;
        }
        let here = |q: &&Question| matches!(q.part, Part::Area(_)) && q.is_asked_at(self.level);
        let mut others: Vec<(&str, Vec<Words>)> =
            instrument.questions.iter().filter(here).map(|q| (q.code.as_str(), words_of(q))).collect();
        for own in &self.own {
            let words = words_of(own);
            let alike = |other: &&(&str, Vec<Words>)| words.iter().any(|w| other.1.iter().any(|o| w.looks_like(o)));
            if let Some((code, _)) = others.iter().find(alike) {
                cautions.push(Caution::OwnLooksLike { own: own.code.clone(), code: (*code).to_owned() });
            }
            others.push((&own.code, words));
        }
    }

    fn note_untranslated(&self, languages: &[String], cautions: &mut Vec<Caution>) {
        for own in &self.own {
            for language in languages.iter().skip(1) {
                let translated = |group: usize| {
                    self.translations
                        .iter()
                        .any(|t| t.code == own.code && t.group.0 == group && t.language.eq_ignore_ascii_case(language))
                };
                let lacks = |(ix, wording): (usize, &Option<_>)| wording.is_some() && !translated(ix);
                if own.wordings.iter().enumerate().any(lacks) {
                    cautions.push(Caution::OwnNotTranslated { own: own.code.clone(), language: language.clone() });
                }
            }
        }
    }
}

fn words_of(question: &Question) -> Vec<Words> {
    question.wordings.iter().flatten().map(|wording| Words::of(&wording.text)).collect()
}
