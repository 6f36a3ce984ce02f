//! Making a key at the command line: the passphrase asked for, the recovery sheet shown or written.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::cli::{Failure, print, secret};
use crate::runtime::key_making::{self, MadeKey, recovery_sheet};
use crate::runtime::keys;

/// A key to be made.
#[derive(Debug, clap::Args)]
pub struct NewKey {
    /// The coordinator's name or function, shown to colleagues
    #[arg(long, default_value = "Coordinator", value_name = "NAME")]
    pub name: String,
    /// Where the key file goes; else into the store's folder
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Write the recovery sheet to this file instead of the screen
    #[arg(long, value_name = "FILE")]
    recovery_sheet: Option<PathBuf>,
}

/// Asks for a passphrase, writes the key file and shows or writes the recovery words: at once, for whatever comes
/// next may be interrupted, and the words are shown only once.
///
/// # Errors
/// A sentence for people.
pub fn make(folder: &Path, new: &NewKey) -> Result<MadeKey, Failure> {
    let path = new.file.clone().unwrap_or_else(|| keys::free_path(folder));
    for taken in std::iter::once(&path).chain(&new.recovery_sheet) {
        key_making::not_taken(taken).map_err(Failure::from)?;
    }
    let passphrase = secret::ask_twice("New passphrase: ", "The same again: ")?;
    let made = key_making::make_at(&path, &new.name, &passphrase).map_err(Failure::from)?;
    let mut lines = vec![format!("The key file: {}", path.display()), String::new()];
    let sheet = recovery_sheet(&new.name, &made.recovery_words);
    match &new.recovery_sheet {
        Some(path) => {
            let written = keys::write_private(path, sheet.join("\n").as_bytes());
            written.map_err(|error| Failure::Sentence(format!("The recovery sheet could not be written: {error}.")))?;
            lines.push(format!("The recovery sheet: {}. Print it, lock it away, and delete the file.", path.display()));
        }
        None => lines.extend(sheet),
    }
    lines.push(String::new());
    lines.push("Whoever loses the passphrase and the recovery words before the unsealing loses the answers. Nobody can help then.".to_owned());
    lines.push("Try it once: reflectory key check".to_owned());
    print(&lines)?;
    // A closed pipe is no failure here either.
    let _ = std::io::stdout().flush();
    Ok(made)
}
