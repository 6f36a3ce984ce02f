//! The school's badge at the command line: given out, and checked with everything else that is signed.

use std::fs::File;
use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::app::effect::Exit;
use crate::cli::{Failure, given, help, print, secret};
use crate::domain::exercise::ExerciseId;
use crate::format::signed;
use crate::locale::language::Language;
use crate::locale::texts;
use crate::runtime::badges::{self, Form};
use crate::runtime::codes::Patience;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::saving::{self, Existing};
use crate::runtime::signing;
use crate::runtime::verify::{FILE_BYTES_MAX, Known, Verdict, verify};
use crate::store::Store;

/// How a badge is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A drawing
    Svg,
    /// A picture
    Png,
    /// The signed words alone
    Json,
}

/// What `reflectory badge` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = help::BADGE)]
pub struct BadgeArguments {
    /// The exercise's id, such as 2026-1-primary
    exercise: String,
    /// Where it goes; the ending tells the format
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// How it is written [default: by the file's ending, else svg]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Width of a PNG in pixels
    #[arg(long, default_value_t = 1200, value_name = "PIXELS", value_parser = clap::value_parser!(u32).range(64..=4000))]
    width: u32,
    /// Replace the file if it is there
    #[arg(long)]
    force: bool,
}

/// What `reflectory verify` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = help::VERIFY)]
pub struct VerifyArguments {
    /// A badge (SVG, PNG, JSON), a report (PDF, JSON) or a summary (JSON)
    file: PathBuf,
    /// The school's key as it told you, did:key:…; without it, the keys of this machine's school are known
    #[arg(long, value_name = "KEY")]
    key: Vec<String>,
}

/// Writes the badge of an exercise; asks for a passphrase where it was not signed yet.
///
/// # Errors
/// A sentence for people: the criteria do not hold, or it could not be written.
pub fn run(folder: &Path, language: &'static Language, asked: &BadgeArguments) -> Result<Exit, Failure> {
    let id = ExerciseId(asked.exercise.clone());
    let existing = Existing::forced(asked.force);
    if let Some(path) = &asked.output {
        saving::check(path, existing).map_err(|error| Failure::Sentence(error.to_string()))?;
    }
    let format = asked.format.unwrap_or_else(|| by_ending(asked.output.as_deref()));
    if asked.output.is_none() && format == Format::Png && std::io::stdout().is_terminal() {
        return Err(Failure::Sentence("A picture goes into a file: -o badge.png".to_owned()));
    }
    let credential = credential(folder, &id)?;
    let form = match format {
        Format::Svg => Form::Svg,
        Format::Png => Form::Png(asked.width),
        Format::Json => Form::Json,
    };
    let bytes =
        badges::picture(&credential, form, &Interrupt::on_signals(), texts::of(language)).map_err(Failure::from)?;
    let Some(path) = &asked.output else {
        return given(&bytes);
    };
    let path = saving::save(path, &bytes, existing).map_err(|error| Failure::Sentence(error.to_string()))?;
    print(&[
        format!("The badge: {}", path.display()),
        format!("Anybody can check it: reflectory verify {}", path.display()),
    ])
}

fn by_ending(path: Option<&Path>) -> Format {
    let ending = path.and_then(Path::extension).and_then(|ending| ending.to_str()).unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "png" => Format::Png,
        "json" => Format::Json,
        _ => Format::Svg,
    }
}

/// The kept credential, made now where there is none yet.
fn credential(folder: &Path, id: &ExerciseId) -> Result<String, Failure> {
    let kept = || badges::kept(&Store::open_existing(folder)?, id).map_err(Failure::from);
    if let Some(credential) = kept()? {
        return Ok(credential);
    }
    badges::criteria(folder, id).map_err(Failure::from)?;
    let passphrase = secret::ask("Your passphrase, to sign the badge: ")?;
    badges::make_up(folder, id, &passphrase, &mut Patience::default()).map_err(Failure::from)?;
    kept()?.ok_or_else(|| Failure::Sentence("The badge was not kept. Please try again.".to_owned()))
}

/// Says whether a file is as the school made it; ends with 0 only where it is right and the key is known.
///
/// # Errors
/// The verdict where it is any other, after the lines were printed; or that the file cannot be read.
pub fn check(folder: &Path, asked: &VerifyArguments) -> Result<Exit, Failure> {
    let store = Store::open_existing(folder).ok();
    let (mut keys, mut earlier) = (Vec::new(), Vec::new());
    for key in &asked.key {
        let public = signed::public_of(key);
        keys.push(public.ok_or_else(|| Failure::Sentence(format!("\"{key}\" is no key: it begins with did:key:z")))?);
    }
    if let (true, Some(store)) = (keys.is_empty(), &store) {
        keys = signing::public_keys(store).map_err(Failure::from)?;
        earlier = keys.split_off(keys.len().min(1));
    }
    let kept = |report: &crate::domain::report::Report| {
        badges::signature(store.as_ref()?, &report.facts.exercise, report.facts.edition).ok()?
    };
    let verified = verify(read(&asked.file)?, &Known { keys: &keys, earlier: &earlier, signature: &kept });
    print(&verified.lines)?;
    match verified.verdict {
        Verdict::Right => Ok(Exit::Done),
        Verdict::UnknownKey => Err(Failure::Sentence("Whose key it is could not be told.".to_owned())),
        Verdict::Changed => Err(Failure::Sentence("Do not rely on it.".to_owned())),
        Verdict::NotSigned => Err(Failure::Sentence("Nobody's signature stands behind it.".to_owned())),
        Verdict::Unreadable => Err(Failure::Sentence("It could not be checked.".to_owned())),
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let told = |why: String| Failure::Sentence(format!("{}: {why}", path.display()));
    let meta = std::fs::metadata(path).map_err(|error| told(format!("This cannot be read: {error}.")))?;
    if !meta.is_file() {
        return Err(told("This is no file.".to_owned()));
    }
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes));
    read.map_err(|error| told(format!("This cannot be read: {error}.")))?;
    if bytes.len() as u64 > FILE_BYTES_MAX {
        return Err(told(format!("This has more than {} MB, which no file of Reflectory has.", FILE_BYTES_MAX >> 20)));
    }
    Ok(bytes)
}
