//! Statements that are suggested: a school can take some of them as its own.

use std::sync::Arc;

use crate::domain::exercise::Translation;
use crate::domain::instrument::{Group, Instrument, Question};

/// A set of them on one topic.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestions {
    /// Name at the command line, such as `blended-learning`.
    pub name: String,
    /// What people call the set.
    pub title: String,
    /// One sentence on what it is about.
    pub what: String,
    /// The statements as own ones, in their order; they may be more than one exercise takes.
    pub own: Vec<Question>,
    /// The same in further languages.
    pub translations: Vec<Translation>,
    /// The instrument whose groups and language they are written for.
    pub instrument: Arc<Instrument>,
}

impl Suggestions {
    /// Those that an exercise of this instrument can take: it must ask in the language they are written in, on the
    /// scale they are written for, and somebody whom they address.
    pub fn suited(&self, instrument: &Instrument) -> Vec<&Question> {
        if !instrument.own_scale_agrees() || instrument.language != self.instrument.language {
            return Vec::new();
        }
        self.own.iter().filter(|question| self.first_words(question, instrument).is_some()).collect()
    }

    /// What the first group of an instrument that a statement addresses reads.
    pub fn first_words<'a>(&'a self, question: &'a Question, instrument: &Instrument) -> Option<(&'a Group, &'a str)> {
        let read = |key: &str| {
            let at = self.instrument.group(key)?;
            Some((self.instrument.groups.get(at.0)?, question.wordings.get(at.0)?.as_ref()?.text.as_str()))
        };
        instrument.groups.iter().find_map(|group| read(&group.key))
    }
}
