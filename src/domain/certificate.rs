//! A certificate for having taken part, or for having coordinated: its words. It bears a name that its owner typed, and no
//! time.
//!
//! The name is written to no file but the one its owner asks for. Wiped from memory as soon as it is not needed are the line
//! in which it was typed, this value, the text that goes to the clipboard, the document made of it, the order that the
//! printing companion gets, and the finished file's bytes. Not wiped are the copies that others make of it: the cells of the
//! screen, the terminal and what it keeps above the screen, the keys and what was pasted on their way here, the pieces from
//! which an HTML page is put together, the companion's own memory, the pipes between the two, the clipboard, a printer's
//! queue; and what the system has written to swap or into a picture of the memory before.

use crate::domain::calendar::year_words;
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::secret::Secret;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// Longest name, in characters.
pub const NAME_CHARS_MAX: usize = 300;

/// What somebody did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Part {
    Participant,
    Coordinator,
}

/// A certificate, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Its owner, as typed.
    pub name: Secret,
    /// The exercise.
    pub exercise: ExerciseId,
    /// The school.
    pub school: String,
    /// BCP 47 tag of its language.
    pub language: &'static str,
    /// The title.
    pub title: String,
    /// The line above the name.
    pub above: String,
    /// What stands below the name: what its owner did.
    pub below: String,
    /// Education level, session and school year.
    pub about: String,
    /// The last line.
    pub foot: String,
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
    pub fn new(frozen: &Frozen, part: Part, name: Secret, texts: &Texts) -> Certificate {
        let exercise = &frozen.exercise;
        let school = match exercise.school.as_str() {
            "" => texts.word("certificate-our-school"),
            school => school.to_owned(),
        };
        let did = match part {
            Part::Participant => "certificate-took-part",
            Part::Coordinator => "certificate-coordinated",
        };
        let about = Say::new("certificate-about").with("level", frozen.level_title().to_owned());
        let about = about.with("session", exercise.session).with("year", year_words(exercise.year));
        Certificate {
            name,
            exercise: frozen.id.clone(),
            school: exercise.school.clone(),
            language: texts.language().code,
            title: texts.word("certificate-title"),
            above: texts.word("certificate-above"),
            below: texts.say(&Say::new(did).with("school", school)),
            about: texts.say(&about),
            foot: texts.word("paper-made-with"),
        }
    }

    /// All of it, to be copied.
    pub fn text(&self) -> Secret {
        let name = self.name.expose();
        let parts = [&self.title, "\n\n", &self.above, "\n\n", name, "\n\n", &self.below, "\n", &self.about];
        let parts = parts.into_iter().chain(["\n\n", &self.foot]);
        // As long as needed from the beginning: a text that grows leaves its earlier copies behind.
        let mut text = String::with_capacity(parts.clone().map(str::len).sum());
        text.extend(parts);
        Secret::new(text)
    }
}
