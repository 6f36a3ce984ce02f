//! A coordinator's certificate at the command line.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::app::effect::Exit;
use crate::cli::{Failure, help, print, secret};
use crate::document::print::Paper;
use crate::domain::calendar::Phase;
use crate::domain::certificate::{self, Certificate, NAME_CHARS_MAX, Part};
use crate::domain::exercise::ExerciseId;
use crate::domain::secret::Secret;
use crate::locale::language::Language;
use crate::locale::texts;
use crate::runtime::certificates::{bytes, write_straight};
use crate::runtime::clock::Clock;
use crate::runtime::exercise_files::Opened;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::saving::{self, Existing};
use crate::store::Store;
use crate::text;

/// How paper is written to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a printer; made by the companion, reflectory-print
    Pdf,
    /// For a browser, which prints it
    Html,
}

/// The size of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Size {
    /// 210 by 297 mm
    A4,
    /// 8.5 by 11 inches
    Letter,
}

impl From<Size> for Paper {
    fn from(size: Size) -> Paper {
        match size {
            Size::A4 => Paper::A4,
            Size::Letter => Paper::Letter,
        }
    }
}

/// Where it goes and how.
#[derive(Debug, clap::Args)]
pub struct Output {
    /// Where it goes; the ending tells the format
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// How it is written [default: by the file's ending, else pdf]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The paper of a PDF
    #[arg(long, value_enum, default_value_t = Size::A4)]
    pub paper: Size,
    /// Replace the file if it is there
    #[arg(long)]
    force: bool,
}

impl Output {
    /// What was said of a file that is there.
    pub fn existing(&self) -> Existing {
        Existing::forced(self.force)
    }

    /// The format that is meant.
    pub fn form(&self) -> certificate::Form {
        let is_html = |path: &Path| {
            let ending = path.extension().and_then(|ending| ending.to_str());
            ending.is_some_and(|ending| ending.eq_ignore_ascii_case("html") || ending.eq_ignore_ascii_case("htm"))
        };
        match self.format {
            Some(Format::Html) => certificate::Form::Html,
            Some(Format::Pdf) => certificate::Form::Pdf,
            None if is_html(&self.output) => certificate::Form::Html,
            None => certificate::Form::Pdf,
        }
    }

    /// An error where nothing could be written there, before anything is asked or made.
    ///
    /// # Errors
    /// A sentence for people.
    pub fn check(&self) -> Result<(), Failure> {
        saving::check(&self.output, self.existing()).map_err(|error| Failure::Sentence(error.to_string()))
    }
}

/// What `reflectory certificate` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = help::CERTIFICATE)]
pub struct CertificateArguments {
    /// The exercise's id, such as 2026-1-primary
    exercise: String,
    #[command(flatten)]
    output: Output,
}

/// Asks for a name and writes a coordinator's certificate of an exercise that has closed.
///
/// # Errors
/// A sentence for people: too early, no name, or it could not be written.
pub fn run(folder: &Path, asked: &CertificateArguments, language: &'static Language) -> Result<Exit, Failure> {
    asked.output.check()?;
    let store = Store::open_existing(folder)?;
    let mut opened = Opened::open(&store, &ExerciseId(asked.exercise.clone()))?;
    opened.speak(language.code)?;
    let exercise = &opened.frozen.exercise;
    if exercise.phase(Clock::new().now().wall) != Phase::Closed {
        return Err(Failure::Sentence(format!(
            "{} closes on {}. From the next day on there is a certificate for its coordinator; participants get theirs \
             right after they have handed in.",
            asked.exercise, exercise.slot.last
        )));
    }
    // Not an argument: the shell would keep it in its history.
    let name = secret::ask_shown("The name on the certificate (stored nowhere): ")?;
    let typed = name.expose().trim();
    let mut name = String::with_capacity(typed.len());
    name.extend(typed.chars().filter(|c| text::is_plain(*c)).take(NAME_CHARS_MAX));
    if name.is_empty() {
        return Err(Failure::Sentence("Without a name there is no certificate. Nothing was written.".to_owned()));
    }
    let certificate = Certificate::new(&opened.shown, Part::Coordinator, Secret::new(name), texts::of(language));
    let output = &asked.output;
    let made = bytes(&certificate, output.form(), output.paper.into(), &Interrupt::on_signals());
    let made = made.map_err(Failure::from)?;
    let written = write_straight(&output.output, &made, output.existing());
    written.map_err(|error| Failure::Sentence(error.to_string()))?;
    print(&[format!("The certificate: {}. The name stands in no other file.", output.output.display())])
}
