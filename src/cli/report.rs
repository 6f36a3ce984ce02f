//! Reports at the command line: a kept one printed or written to a file, and a first one made where a coordinator asks
//! for it.

mod output;

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use clap::ValueEnum;

use crate::app::effect::Exit;
use crate::cli::report::output::OutputArguments;
use crate::cli::{Failure, Options, given, help, secret, store_folder};
use crate::domain::exercise::ExerciseId;
use crate::domain::report::Report;
use crate::domain::secret::Secret;
use crate::format::report::release::How;
use crate::locale::language;
use crate::locale::language::Language;
use crate::locale::texts::{self, in_english};
use crate::runtime::clock::Clock;
use crate::runtime::codes::Patience;
use crate::runtime::exercise_files::Opened;
use crate::runtime::results::{self, Made, Unsealing};
use crate::store::Store;

/// The file name that means the standard output.
pub(super) const STANDARD_OUTPUT: &str = "-";

/// How a comparison or a series is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Text,
    /// One line, for programs: everything, exactly
    Json,
    /// In long form, for spreadsheets
    Csv,
}

/// Which signs a printed report is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs {
    /// No arrows.
    pub ascii: bool,
    /// Lines to be read out: one figure each, no columns.
    pub plain: bool,
    /// The language of documents and spreadsheets.
    pub language: &'static Language,
}

/// What `reflectory report` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = help::REPORT)]
pub struct ReportArguments {
    /// The exercise's id, such as 2026-1-primary
    exercise: String,
    #[command(flatten)]
    output: OutputArguments,
    /// Where no report is kept yet: ask for the passphrase, open the sheets, and keep the report
    #[arg(long)]
    unseal: bool,
    /// Count the sheets that came late, where they are enough, in a new edition
    #[arg(long, conflicts_with = "unseal")]
    new_edition: bool,
}

impl Format {
    /// What the release register says of it.
    pub(super) fn how(self) -> How {
        match self {
            Format::Text => How::Text,
            Format::Json => How::Json,
            Format::Csv => How::Csv,
        }
    }
}

/// Prints the newest kept report, made just now where that was asked for.
///
/// # Errors
/// A sentence for people: there is no report yet, or why there can be none.
pub(super) fn run(options: &Options, asked: &ReportArguments) -> Result<Exit, Failure> {
    let folder = &store_folder(options)?;
    let id = ExerciseId(asked.exercise.clone());
    // Nobody types a passphrase first and is told then that there is no place for the file.
    output::check(&asked.output)?;
    let report = match kept(folder, &id)? {
        Some(report) if asked.new_edition => make(folder, &id, keys_needed(folder, &id)?, Some(&report))?,
        Some(report) => {
            if asked.unseal {
                tell(&format!("Unsealed already: edition {} is kept and needs no key.", report.facts.edition));
            }
            report
        }
        None if asked.unseal => {
            let prospect = results::prospect(folder, &id, now()).map_err(Failure::from)?;
            tell(&texts::of(language::english()).sentences(&prospect.stations));
            make(folder, &id, keys_needed(folder, &id)?, None)?
        }
        None => return Err(none_yet(folder, &id)),
    };
    output::give(folder, &report, &asked.output, options.signs())
}

/// The newest kept report of an exercise.
pub(super) fn kept(folder: &Path, id: &ExerciseId) -> Result<Option<Report>, Failure> {
    results::kept(folder, id).map_err(Failure::from)
}

/// Why an exercise has no report, and what makes one.
pub(super) fn none_yet(folder: &Path, id: &ExerciseId) -> Failure {
    // Before its day, or without a sheet, unsealing would only say no.
    if let Err(why) = results::prospect(folder, id, now()) {
        return Failure::Sentence(format!("There is no report of {} yet. {}", id.0, in_english(&why)));
    }
    Failure::Sentence(format!(
        "There is no report of {id} yet: its sheets are still sealed. A coordinator opens them with: reflectory report \
         {id} --unseal",
        id = id.0
    ))
}

/// Notes that the newest edition goes out in this form.
pub(super) fn note(folder: &Path, id: &ExerciseId, format: Format) -> Result<(), Failure> {
    results::note_release(folder, id, format.how(), now()).map_err(Failure::from)
}

/// Prints a text that ends its last line itself.
pub(super) fn printed(text: &str) -> Result<Exit, Failure> {
    given(text.as_bytes())
}

pub(super) fn now() -> jiff::Timestamp {
    Clock::new().now().wall
}

/// Says something beside what is printed.
fn tell(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// How many coordinators have to type their passphrase.
fn keys_needed(folder: &Path, id: &ExerciseId) -> Result<usize, Failure> {
    let opened = Opened::open(&Store::open_existing(folder)?, id)?;
    Ok(if opened.sealing.needs_all { opened.sealing.keys.len() } else { 1 })
}

/// Unseals and keeps: the first edition, or the one after `before`.
fn make(folder: &Path, id: &ExerciseId, keys: usize, before: Option<&Report>) -> Result<Report, Failure> {
    let prompts = ["Your passphrase: ", "The other coordinator's passphrase: "];
    let passphrases: Vec<Secret> =
        prompts.iter().take(keys).map(|prompt| secret::ask(prompt)).collect::<Result<_, _>>()?;
    let mut patience = Patience::default();
    let mut unsealing = Unsealing { folder, passphrases: &passphrases, patience: &mut patience, now: now() };
    let progress = Progress::default();
    let made = match before {
        None => results::unseal(&mut unsealing, id, |done, of| progress.show(done, of)),
        Some(_) => results::new_edition(&mut unsealing, id, |done, of| progress.show(done, of)),
    };
    progress.end();
    let Made { report, damaged } = made.map_err(Failure::from)?;
    if !damaged.is_empty() {
        tell(&match damaged.len() {
            1 => "1 sheet did not open. It is set aside and in no figure; the report says so.".to_owned(),
            count => format!("{count} sheets did not open. They are set aside and in no figure; the report says so."),
        });
    }
    tell(&format!("Edition {} is kept. It needs no key from now on.", report.facts.edition));
    Ok(report)
}

/// How far the opening of sheets is, told on the standard error: a line that is written over, or a few lines where it
/// is no terminal.
#[derive(Default)]
struct Progress {
    /// Steps told so far, and one.
    told: AtomicUsize,
}

impl Progress {
    /// May be called from several threads at once, and out of order.
    fn show(&self, done: usize, of: usize) {
        let mut err = std::io::stderr();
        let steps = if err.is_terminal() { 100 } else { 4 };
        let step = done.saturating_mul(steps).checked_div(of).unwrap_or(steps) + 1;
        if self.told.fetch_max(step, Ordering::Relaxed) >= step {
            return;
        }
        // Where nobody can see it, unsealing goes on.
        let _ = if err.is_terminal() {
            write!(err, "\rOpening sheets: {done} of {of} ").and_then(|()| err.flush())
        } else {
            writeln!(err, "Opening sheets: {done} of {of}")
        };
    }

    /// Leaves the line.
    fn end(&self) {
        let mut err = std::io::stderr();
        if err.is_terminal() && self.told.load(Ordering::Relaxed) > 0 {
            let _ = writeln!(err);
        }
    }
}
