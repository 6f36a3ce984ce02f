//! A certificate for having taken part, or for having coordinated: its words. It bears a name that its owner typed, and no
//! time.
//!
//! The name is written to no file but the one its owner asks for. Wiped from memory as soon as it is not needed are the line
//! in which it was typed, this value, the text that goes to the clipboard, the document made of it, the order that the
//! printing companion gets, and the finished file's bytes. Not wiped are the copies that others make of it: the cells of the
//! screen, the terminal and what it keeps above the screen, the keys and what was pasted on their way here, the pieces from
//! which an HTML page is put together, the companion's own memory, the pipes between the two, the clipboard, a printer's
//! queue; and what the system has written to swap or into a picture of the memory before.

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
    /// Its owner, as typed.
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

    /// All of it, to be copied.
    pub fn text(&self) -> Secret {
        let below = self.below();
        let parts = [self.title(), "\n\n", self.above(), "\n\n", self.name.expose(), "\n\n", &below, "\n", &self.about];
        let parts = parts.into_iter().chain(["\n\n", self.foot()]);
        // As long as needed from the beginning: a text that grows leaves its earlier copies behind.
        let mut text = String::with_capacity(parts.clone().map(str::len).sum());
        text.extend(parts);
        Secret::new(text)
    }
}
