//! A certificate for having taken part, or for having coordinated: its words. It bears a name that its owner typed, which
//! is stored nowhere, and no time.

use crate::domain::badge::session_words;
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::secret::Secret;

/// Longest name, in characters.
pub const NAME_CHARS_MAX: usize = 300;

/// What somebody did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Part {
    Participant,
    Coordinator,
}

/// A certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// What its owner did.
    pub part: Part,
    /// Its owner, as typed; wiped from memory when it goes.
    pub name: Secret,
    /// The exercise.
    pub exercise: ExerciseId,
    /// The school.
    pub school: String,
    /// Education level, session and school year.
    pub about: String,
}

/// How a certificate is written to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One page across.
    Pdf,
    /// For a browser, which prints it.
    Html,
}

impl Certificate {
    /// The certificate of an exercise for a name.
    pub fn new(frozen: &Frozen, part: Part, name: Secret) -> Certificate {
        let exercise = &frozen.exercise;
        Certificate {
            part,
            name,
            exercise: frozen.id.clone(),
            school: exercise.school.clone(),
            about: format!("{}, {}", frozen.level_title(), session_words(exercise.year, exercise.session)),
        }
    }

    /// The title.
    pub fn title(&self) -> &'static str {
        "Certificate"
    }

    /// The line above the name.
    pub fn above(&self) -> &'static str {
        "This is to say that"
    }

    /// What stands below the name.
    pub fn below(&self) -> String {
        let school = if self.school.is_empty() { "our school" } else { self.school.as_str() };
        match self.part {
            Part::Participant => format!("took part when {school} looked at how it uses digital technology."),
            Part::Coordinator => format!("coordinated how {school} looked at its use of digital technology."),
        }
    }

    /// The last line.
    pub fn foot(&self) -> &'static str {
        "Made with Reflectory. Not affiliated with the European Commission."
    }

    /// All of it as lines, to be shown and copied.
    pub fn lines(&self) -> Vec<String> {
        let name = self.name.expose().to_owned();
        let title = self.title().to_owned();
        let empty = String::new();
        let mut lines = vec![title, empty.clone(), self.above().to_owned(), empty.clone(), name, empty.clone()];
        lines.extend([self.below(), self.about.clone(), empty, self.foot().to_owned()]);
        lines
    }
}
