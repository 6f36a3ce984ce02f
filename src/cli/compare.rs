//! Two kept reports compared at the command line.

use std::path::Path;

use crate::app::effect::Exit;
use crate::cli::report::{Format, Signs, kept, none_yet, note, printed};
use crate::cli::{Failure, help, print};
use crate::domain::exercise::ExerciseId;
use crate::domain::report::comparison::compare;
use crate::domain::report::{Report, sentences};
use crate::format::report::comparison;
use crate::format::report_text;
use crate::locale::texts::{self, in_english};
use crate::runtime::spoken;

/// What `reflectory compare` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = help::COMPARE)]
pub struct CompareArguments {
    /// An exercise's id, such as 2025-3-primary
    one: String,
    /// Another of the same level; whichever was earlier is compared with the later
    other: String,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Compares the earlier of two exercises with the later, whichever was named first.
///
/// # Errors
/// A sentence for people: one has no report yet, or the two cannot be compared.
pub fn run(folder: &Path, asked: &CompareArguments, signs: Signs) -> Result<Exit, Failure> {
    let mut reports = Vec::new();
    for id in [&asked.one, &asked.other] {
        let id = ExerciseId(id.clone());
        // Programs get what is kept, people the words of their language.
        let found = match asked.format {
            Format::Text => spoken::kept(folder, &id, signs.language)?,
            Format::Json | Format::Csv => kept(folder, &id)?,
        };
        reports.push(found.ok_or_else(|| none_yet(folder, &id))?);
    }
    reports.sort_by_key(|report| (report.facts.year, report.facts.session));
    let [before, after] = reports.as_slice() else {
        return Err(Failure::Sentence("Please name two exercises.".to_owned()));
    };
    let compared =
        compare(before, after).map_err(|problem| Failure::Sentence(in_english(&sentences::not_comparable(problem))))?;
    for report in [before, after] {
        let Report { facts, .. } = report;
        note(folder, &facts.exercise, asked.format)?;
    }
    match asked.format {
        Format::Text => {
            let texts = texts::of(signs.language);
            print(&report_text::comparison::lines(before, after, &compared, signs.ascii, texts))
        }
        Format::Json => print(&[comparison::write(before, after, &compared)]),
        Format::Csv => printed(&comparison::csv(before, after, &compared)),
    }
}
