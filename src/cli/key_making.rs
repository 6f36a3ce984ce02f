//! Making a key: passphrase, key file and recovery sheet.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::cli::{Failure, print, secret};
use crate::domain::secret::Secret;
use crate::runtime::keys;
use crate::seal::{key_file, recovery, strength};
use crate::store::school::Coordinator;

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
/// next may be interrupted, and the words are shown only once. Returns the public part and where the key file lies.
///
/// # Errors
/// A sentence for people.
pub fn make(folder: &Path, new: &NewKey) -> Result<(Coordinator, PathBuf), Failure> {
    let path = new.file.clone().unwrap_or_else(|| keys::free_path(folder));
    for taken in std::iter::once(&path).chain(&new.recovery_sheet) {
        if taken.exists() {
            return Err(sentence(format!("{} is there already and is not written over.", taken.display())));
        }
    }
    let passphrase = new_passphrase()?;
    let made = key_file::make(&new.name, passphrase.expose());
    let (file, secret) = made.map_err(|error| sentence(format!("The key could not be made: {error}.")))?;
    keys::write(&path, &file).map_err(Failure::Sentence)?;
    let words = recovery::recovery_words(&secret);
    let mut lines = vec![format!("The key file: {}", path.display()), String::new()];
    let sheet = recovery_sheet(&new.name, &words);
    match &new.recovery_sheet {
        Some(path) => {
            let written = keys::write_private(path, sheet.join("\n").as_bytes());
            written.map_err(|error| sentence(format!("The recovery sheet could not be written: {error}.")))?;
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
    let path = std::path::absolute(&path).unwrap_or(path);
    Ok((Coordinator { name: new.name.clone(), public: file.public_key().0 }, path))
}

fn sentence(text: impl Into<String>) -> Failure {
    Failure::Sentence(text.into())
}

fn new_passphrase() -> Result<Secret, Failure> {
    let passphrase = secret::ask_twice("New passphrase: ", "The same again: ")?;
    let judged = strength::strength(passphrase.expose());
    if judged.enough { Ok(passphrase) } else { Err(sentence(format!("{} Nothing was changed.", judged.advice))) }
}

fn recovery_sheet(name: &str, words: &str) -> Vec<String> {
    let mut lines =
        vec![format!("Recovery sheet of {name}. Whoever holds it can open the sheets: lock it away."), String::new()];
    let words: Vec<&str> = words.split(' ').collect();
    for (row, four) in words.chunks(4).enumerate() {
        let numbered: Vec<String> =
            four.iter().enumerate().map(|(ix, word)| format!("{:>2} {word:<10}", row * 4 + ix + 1)).collect();
        lines.push(format!("  {}", numbered.join("  ").trim_end()));
    }
    lines
}
