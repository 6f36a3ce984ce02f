//! What is typed at a terminal, secrets without being shown; or one line of standard input in scripts.

use std::io::{BufRead, IsTerminal, Write};

use crate::cli::Failure;
use crate::domain::secret::Secret;

/// Longest line, in bytes.
const BYTES_MAX: u64 = 1024;

/// Asks once.
///
/// # Errors
/// When nothing could be read.
pub fn ask(prompt: &str) -> Result<Secret, Failure> {
    let read = if std::io::stdin().is_terminal() { rpassword::prompt_password(prompt) } else { line() };
    match read {
        Ok(text) => Ok(Secret::new(text)),
        Err(error) => Err(Failure::Sentence(format!("Nothing could be read: {error}."))),
    }
}

fn line() -> std::io::Result<String> {
    // As long as can be needed from the beginning: a text that grows leaves its earlier copies behind.
    let mut text = String::with_capacity(BYTES_MAX as usize);
    std::io::Read::take(std::io::stdin().lock(), BYTES_MAX).read_line(&mut text)?;
    text.truncate(text.trim_end_matches(['\n', '\r']).len());
    Ok(text)
}

/// Asks for a line that may be seen while it is typed.
///
/// # Errors
/// When nothing could be read.
pub fn ask_shown(prompt: &str) -> Result<Secret, Failure> {
    if std::io::stdin().is_terminal() {
        let mut out = std::io::stderr().lock();
        // Where the question cannot be shown it can still be answered.
        let _ = write!(out, "{prompt}").and_then(|()| out.flush());
    }
    line().map(Secret::new).map_err(|error| Failure::Sentence(format!("Nothing could be read: {error}.")))
}

/// Asks twice and compares.
///
/// # Errors
/// When the two differ.
pub fn ask_twice(prompt: &str, again: &str) -> Result<Secret, Failure> {
    let first = ask(prompt)?;
    if ask(again)? == first {
        Ok(first)
    } else {
        Err(Failure::Sentence("The two were not the same. Nothing was changed; please try again.".to_owned()))
    }
}
