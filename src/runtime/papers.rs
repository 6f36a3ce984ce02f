//! Documents on paper as bytes, and what they need from the store. Secrets go straight into the file that is named,
//! readable by its owner alone.

use std::path::Path;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::app::workplace::guide;
use crate::document::html::html;
use crate::document::print::{Order, Paper};
use crate::document::{Document, paper};
use crate::domain::certificate::Form;
use crate::domain::school::School;
use crate::domain::secret::Secret;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::runtime::certificates::write_straight;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::print::Companion;
use crate::runtime::saving::{self, Existing, SavingError};

/// Whether others who may read the person's documents may read this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Nothing that is secret.
    NoSecret,
    /// Codes, or recovery words.
    Secrets,
}

/// A document as bytes, within a time. It may bear a name, codes or recovery words, so they are wiped when they go.
///
/// # Errors
/// A sentence for people: the printing companion's.
pub fn bytes(
    document: &Document,
    form: Form,
    paper: Paper,
    limit: Duration,
    interrupt: &Interrupt,
) -> Result<Zeroizing<Vec<u8>>, Say> {
    match form {
        Form::Html => Ok(Zeroizing::new(html(document).into_bytes())),
        Form::Pdf => {
            let order = Order { paper, ..Order::document(document) };
            let printed = Companion::find().and_then(|found| found.print(&order, limit, interrupt));
            Ok(Zeroizing::new(printed?.bytes))
        }
    }
}

/// Writes it to a path the person named.
///
/// # Errors
/// Why nothing was written.
pub fn write(path: &Path, bytes: &[u8], existing: Existing, holds: Holds) -> Result<(), SavingError> {
    match holds {
        Holds::NoSecret => saving::save(path, bytes, existing).map(|_| ()),
        // The usual way writes beside and renames: what it leaves where it is cut off could be read by others.
        Holds::Secrets => write_straight(path, bytes, existing),
    }
}

/// The letter for parents.
pub fn parents(school: &School, texts: &Texts) -> Document {
    paper::letter::from_text("letter-for-parents", &guide::parents(school, texts))
}

/// The recovery sheet of a key.
pub fn recovery(owner: &str, words: &Secret, texts: &Texts) -> Document {
    let words: Vec<&str> = words.expose().split_whitespace().collect();
    paper::recovery(owner, &words, texts)
}
