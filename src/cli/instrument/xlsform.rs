//! Instruments as XLSForm, out and in.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::app::effect::Exit;
use crate::cli::check::counts;
use crate::cli::{Failure, Options, print};
use crate::document::xlsform::write;
use crate::format::xlsform::Tongue;
use crate::format::xlsform::export::export as exported;
use crate::format::xlsform::import::{NOT_TAKEN, Taken, import as imported};
use crate::format::{Files, instrument, language};
use crate::locale::language::ALL;
use crate::locale::texts;
use crate::runtime::activate::ActivateError;
use crate::runtime::instruments::Instruments;
use crate::runtime::saving::{self, Existing};
use crate::runtime::xlsform::{check_new, form, write_new};

/// Most lines of a list that are printed; the file has them all.
const SHOWN_MAX: usize = 12;

/// What `reflectory instrument export` takes.
#[derive(Debug, Args)]
pub struct Export {
    /// The instrument's name or folder; the built-in one where it is left out
    #[arg(value_name = "NAME|DIR")]
    which: Option<PathBuf>,
    /// The file
    #[arg(short, long, value_name = "FILE.xlsx")]
    output: PathBuf,
    /// Replace the file where it is there already
    #[arg(long)]
    force: bool,
}

/// What `reflectory instrument import` takes.
#[derive(Debug, Args)]
pub struct Import {
    /// The form
    #[arg(value_name = "FILE.xlsx")]
    file: PathBuf,
    /// The instrument's folder, new or empty
    #[arg(long, value_name = "DIR")]
    into: PathBuf,
}

/// Writes an instrument as an XLSForm.
///
/// # Errors
/// Every problem of the instrument and its languages, or why the file could not be written.
pub(super) fn export(options: &Options, asked: &Export) -> Result<Exit, Failure> {
    let problems = |problems| ActivateError::Problems { problems };
    let existing = Existing::forced(asked.force);
    saving::check(&asked.output, existing).map_err(told)?;
    let files = files(options, asked.which.as_deref())?;
    let it = instrument::read(&files).map_err(problems)?;
    let (languages, found) = language::read_all(&files, &it);
    if !found.is_empty() {
        return Err(problems(found).into());
    }
    let bytes = write(&exported(&it, &languages, &tongues())).map_err(told)?;
    let path = saving::save(&asked.output, &bytes, existing).map_err(told)?;
    let count = it.questions.len();
    let languages = match languages.len() {
        0 => "one language".to_owned(),
        others => format!("{} languages", others + 1),
    };
    print(&[
        format!("{} ({}) is written to {}.", it.title, it.name, path.display()),
        format!("It has {count} questions in {languages}. docs/xlsform.md says what stands where."),
    ])
}

fn told(error: impl std::fmt::Display) -> Failure {
    Failure::Sentence(error.to_string())
}

/// The texts of the instrument that was named: a folder, else a name.
fn files(options: &Options, which: Option<&Path>) -> Result<Files, Failure> {
    let problems = |problems| ActivateError::Problems { problems };
    let files = match which {
        Some(folder) if folder.is_dir() => Instruments::new(Some(folder.to_owned()), None).files(None),
        Some(name) => options.instruments().files(Some(&name.display().to_string())),
        None => options.instruments().files(None),
    };
    Ok(files.map_err(problems)?)
}

/// The languages that the program knows.
fn tongues() -> Vec<Tongue> {
    let tongue = |language: &'static crate::locale::language::Language| Tongue {
        code: language.code.to_owned(),
        name: language.name.to_owned(),
        who: texts::of(language).word("welcome-who"),
        level: texts::of(language).word("form-level"),
    };
    ALL.iter().map(tongue).collect()
}

/// Makes an instrument's folder from a form.
///
/// # Errors
/// Why the form could not be read or the folder not be written; nothing was written then.
pub(super) fn import(asked: &Import) -> Result<Exit, Failure> {
    check_new(&asked.into).map_err(told)?;
    let book = form(&asked.file).map_err(told)?;
    let taken = imported(&book, &tongues())
        .map_err(|error| Failure::Sentence(format!("{}: {error} Nothing was written.", asked.file.display())))?;
    let name = asked.file.file_name().unwrap_or(asked.file.as_os_str()).to_string_lossy();
    let list = taken.told(&name);
    let mut texts: Vec<(String, String)> =
        taken.files.iter().map(|(name, text)| (name.clone(), text.clone())).collect();
    texts.extend(list.clone().map(|list| (NOT_TAKEN.to_owned(), list)));
    write_new(&asked.into, &texts).map_err(told)?;
    print(&summary(&asked.into, &taken))
}

/// What came of it: counts, what was left, what to look at, and whether it is an instrument already.
fn summary(folder: &Path, taken: &Taken) -> Vec<String> {
    let shown = folder.display();
    let mut lines = taken.instrument.as_ref().map(counts).unwrap_or_default();
    let list_file = folder.join(NOT_TAKEN);
    for (heading, list) in [("Not taken over, or not as it stands", &taken.left), ("Please look at", &taken.look)] {
        if list.is_empty() {
            continue;
        }
        lines.extend([String::new(), format!("{heading} ({}):", list.len())]);
        lines.extend(list.iter().take(SHOWN_MAX).map(|noted| format!("- {noted}")));
        if list.len() > SHOWN_MAX {
            lines.push(format!("- and {} more in {}", list.len() - SHOWN_MAX, list_file.display()));
        }
    }
    lines.push(String::new());
    if taken.problems.is_empty() {
        lines.push(format!("The instrument lies in {shown}. No problems found: `reflectory check {shown}` agrees."));
    } else {
        lines.push(format!(
            "What could be read lies in {shown}. It is no instrument yet; this is still to be put right there:"
        ));
        lines.extend(taken.problems.iter().map(ToString::to_string));
        lines.push(format!("`reflectory check {shown}` tells when all is well."));
    }
    lines
}
