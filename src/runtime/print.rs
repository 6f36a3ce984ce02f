//! The printing companion, `reflectory-print`: found, handed an order, and ended when it is not wanted any more.
//!
//! It gets everything on its standard input and gives bytes back on its standard output; on the standard error it tells
//! what is wrong, one line of JSON each (`docs/print.md`). What an order holds, such as a name on a certificate, stands
//! in no argument, no variable and no file.

mod child;

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;
use zeroize::Zeroizing;

use crate::document::print::{Order, Output};
use crate::runtime::interrupt::Interrupt;
use crate::runtime::print::child::{Ended, run};

/// Names another program than the one beside this or in the path.
pub const VARIABLE: &str = "REFLECTORY_PRINT";
/// The program's name.
pub const NAME: &str = "reflectory-print";
/// Longest an order may take: a hundred times the full report on a slow machine.
pub const TIME_MAX: Duration = Duration::from_secs(120);

/// The companion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Companion {
    path: PathBuf,
}

/// What it made.
#[derive(Debug, PartialEq, Eq)]
pub struct Printed {
    /// The PDF, PNG or SVG.
    pub bytes: Vec<u8>,
    /// What the person should know beside it, such as a sign that no font has.
    pub warnings: Vec<String>,
}

/// Why nothing was made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// There is no companion.
    #[error(
        "PDF and PNG are made by a companion, reflectory-print, which is not on this machine. To get it: cargo install \
         --path crates/print, or put it beside reflectory. Without it, HTML and SVG can be written, and a browser prints \
         the HTML."
    )]
    Missing,
    /// The variable leads nowhere.
    #[error("{VARIABLE} names {}, and there is no such program.", .0.display())]
    NotThere(PathBuf),
    /// It is there and does not start.
    #[error("{} does not start: {words}. HTML and SVG can be written without it.", path.display())]
    NotStarted {
        /// Where it lies.
        path: PathBuf,
        /// What the machine says.
        words: String,
    },
    /// The template, or the drawing, has a mistake at this place.
    #[error("{}line {line}, column {column}: {message}", file.as_ref().map_or_else(String::new, |file| format!("{file}, ")))]
    Template {
        /// The file, where it is known.
        file: Option<String>,
        /// Line, from 1.
        line: u64,
        /// Column, from 1.
        column: u64,
        /// What is wrong there.
        message: String,
    },
    /// It says no.
    #[error("It could not be printed: {0}")]
    Refused(String),
    /// It ran out of memory.
    #[error(
        "Printing needed more memory than there is for it. Nothing was written. If the template is your own: does it repeat \
         something without end? Otherwise closing other programs may help."
    )]
    TooLarge,
    /// It took too long.
    #[error("Printing took longer than {} seconds and was ended. Nothing was written.", .0.as_secs())]
    TooLong(Duration),
    /// It gave back more than fits, or something else than was ordered.
    #[error(
        "The printing companion gave back something that cannot be used. Nothing was written. Is it of this version?"
    )]
    NotUsable,
    /// It began what was ordered, and the end is missing.
    #[error(
        "The printing companion broke off: the end of what it made is missing. Nothing was written. Please try again; if it \
         happens once more, closing other programs may help."
    )]
    CutOff,
    /// Somebody ended it.
    #[error("Ended. Nothing was written.")]
    Interrupted,
}

/// A line on the companion's standard error.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Told {
    Error(Place),
    Warning(Place),
}

#[derive(Deserialize)]
struct Place {
    message: String,
    file: Option<String>,
    line: Option<u64>,
    column: Option<u64>,
}

impl Companion {
    /// The one the variable names, else beside this program, else in the path.
    ///
    /// # Errors
    /// There is none.
    pub fn find() -> Result<Companion, PrintError> {
        let named = std::env::var_os(VARIABLE).filter(|value| !value.is_empty()).map(PathBuf::from);
        let beside = std::env::current_exe().ok().and_then(|exe| exe.parent().map(Path::to_owned));
        let path = std::env::var_os("PATH").unwrap_or_default();
        Companion::find_in(named, beside.into_iter().chain(std::env::split_paths(&path)))
    }

    /// The one that is named, else in the first of the folders that has it. Folders that are not told from the root are
    /// passed over: what runs must not depend on where one happens to stand.
    ///
    /// # Errors
    /// There is none.
    pub fn find_in(
        named: Option<PathBuf>,
        folders: impl IntoIterator<Item = PathBuf>,
    ) -> Result<Companion, PrintError> {
        if let Some(path) = named {
            return if path.is_file() { Ok(Companion { path }) } else { Err(PrintError::NotThere(path)) };
        }
        let name = format!("{NAME}{}", std::env::consts::EXE_SUFFIX);
        let mut places = folders.into_iter().filter(|folder| folder.is_absolute()).map(|folder| folder.join(&name));
        places.find(|path| path.is_file()).map(|path| Companion { path }).ok_or(PrintError::Missing)
    }

    /// Has an order carried out, within `limit` and until it is interrupted.
    ///
    /// # Errors
    /// Why nothing was made; the companion has ended then.
    pub fn print(&self, order: &Order, limit: Duration, interrupt: &Interrupt) -> Result<Printed, PrintError> {
        match run(&self.path, Zeroizing::new(order.json().into_bytes()), limit, interrupt) {
            Ended::NotStarted(words) => Err(PrintError::NotStarted { path: self.path.clone(), words }),
            Ended::Interrupted => Err(PrintError::Interrupted),
            Ended::TooLong => Err(PrintError::TooLong(limit)),
            Ended::TooMuch => Err(PrintError::NotUsable),
            Ended::Itself { well: false, err, .. } => Err(refused(&err)),
            Ended::Itself { well: true, out, .. } if !begins(order.output, &out) => Err(PrintError::NotUsable),
            Ended::Itself { well: true, out, .. } if !ends(order.output, &out) => Err(PrintError::CutOff),
            Ended::Itself { well: true, out, err } => Ok(Printed { bytes: out, warnings: warnings(&err) }),
        }
    }
}

/// Whether bytes begin as what was ordered does.
fn begins(output: Output, bytes: &[u8]) -> bool {
    match output {
        Output::Pdf => bytes.starts_with(b"%PDF-"),
        Output::Png => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
        Output::Svg => bytes.starts_with(b"<svg") || bytes.starts_with(b"<?xml"),
    }
}

/// Whether bytes end as what was ordered does: a PDF with its last line (ISO 32000, 7.5.5), a PNG with its last chunk,
/// which is always the same (W3C PNG, 11.2.5), an SVG with its root. Each stands at the very end alone.
fn ends(output: Output, bytes: &[u8]) -> bool {
    match output {
        Output::Pdf => bytes.trim_ascii_end().ends_with(b"%%EOF"),
        Output::Png => bytes.ends_with(b"\0\0\0\0IEND\xae\x42\x60\x82"),
        Output::Svg => bytes.trim_ascii_end().ends_with(b"</svg>"),
    }
}

fn told(line: &str) -> Option<Told> {
    serde_json::from_str(line).ok()
}

/// What it told about its end; the last words where it told nothing that is known.
fn refused(err: &str) -> PrintError {
    let error = err.lines().rev().find_map(|line| match told(line)? {
        Told::Error(place) => Some(place),
        Told::Warning(_) => None,
    });
    match error {
        Some(Place { message, file, line: Some(line), column }) => {
            PrintError::Template { file, line, column: column.unwrap_or(1), message: calm(&message) }
        }
        Some(Place { message, .. }) => PrintError::Refused(calm(&message)),
        None => {
            // What Rust says when the system gives no more, before it ends the program.
            if err.lines().any(|line| line.starts_with("memory allocation of")) {
                return PrintError::TooLarge;
            }
            // It does not know how it was called: it is of another version.
            if err.lines().any(|line| line.starts_with("Usage:")) {
                return PrintError::NotUsable;
            }
            let last = err.lines().rev().find(|line| !line.trim().is_empty());
            PrintError::Refused(last.map_or_else(|| "the printing companion ended without a word.".to_owned(), calm))
        }
    }
}

fn warnings(err: &str) -> Vec<String> {
    let warning = |line: &str| match told(line)? {
        Told::Warning(place) => Some(calm(&place.message)),
        Told::Error(_) => None,
    };
    err.lines().filter_map(warning).collect()
}

/// Words of another program, without what would move a terminal's cursor.
fn calm(words: &str) -> String {
    words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().trim().to_owned()
}
