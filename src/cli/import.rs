//! Sheets filled on paper, brought in at the command line.

use std::io::{BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

use crate::app::effect::Exit;
use crate::cli::{Failure, help, print};
use crate::domain::calendar::Phase;
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::runtime::clock::Clock;
use crate::runtime::exercise_files::Opened;
use crate::runtime::import::{self, ImportError, Imported};
use crate::runtime::taken_part::taken_part;
use crate::store::Store;

/// Most numbers that are told of forms that were skipped.
const SKIPPED_MAX: usize = 20;
/// What erasing does not do.
const FLASH: &str = "It was written over and removed. On a stick, an SSD or a drive that keeps versions, the old content \
                     can still lie there; and look at the bin, at backups and at the mail it came with.";

/// What `reflectory import` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = help::IMPORT)]
pub struct ImportArguments {
    /// The exercise's id, such as 2026-1-primary
    exercise: String,
    /// The table: CSV in UTF-8, one line a sheet
    file: PathBuf,
    /// Look for problems and say what would come in; store nothing
    #[arg(long)]
    dry_run: bool,
    /// Erase the table once everything in it is stored
    #[arg(long, conflicts_with = "dry_run")]
    erase: bool,
}

/// Brings sheets in.
///
/// # Errors
/// Every problem of the table with its line, or the store's; nothing was stored then.
pub fn run(folder: &Path, arguments: &ImportArguments) -> Result<Exit, Failure> {
    let mut store = Store::open_existing(folder)?;
    let id = ExerciseId(arguments.exercise.clone());
    let mut opened = Opened::open(&store, &id)?;
    let bytes = import::table(&arguments.file).map_err(Failure::from)?;
    let now = Clock::new().now().wall;
    let unsealed = import::is_unsealed(&opened)?;
    let imported = import::import(&mut opened, &bytes, now, unsealed, arguments.dry_run).map_err(failure)?;
    let frozen = std::sync::Arc::clone(&opened.frozen);
    let mut lines = told(&frozen, &imported, arguments.dry_run);
    if unsealed && !imported.aside && imported.new.iter().sum::<u32>() > 0 {
        lines.push("They come after the unsealing, so a new edition of the report is needed to count them.".to_owned());
    }
    if !arguments.dry_run {
        lines.extend(more_than_invited(&opened)?);
    }
    print(&lines)?;
    drop(opened);
    if arguments.dry_run {
        return print(&[in_clear(&arguments.file, true)]);
    }
    if frozen.exercise.phase(now) == Phase::Closed {
        // So that the file does not tell which came late; where somebody holds it, the next start does it.
        store.close(&id).ok();
    }
    clear_away(arguments, &bytes, &imported)
}

fn failure(error: ImportError) -> Failure {
    match error {
        ImportError::Store(error) => Failure::Store(error),
        ImportError::Problems(_) | ImportError::NotYet(_) => Failure::Sentence(error.to_string()),
    }
}

/// What came in, or would.
fn told(frozen: &Frozen, imported: &Imported, dry_run: bool) -> Vec<String> {
    let total: u32 = imported.new.iter().sum();
    let groups = frozen.instrument.groups.iter().zip(&imported.new).filter(|(_, new)| **new > 0);
    let per_group: Vec<String> = groups.map(|(group, new)| format!("{} {new}", group.title)).collect();
    let sheets = if total == 1 { "1 sheet".to_owned() } else { format!("{total} sheets") };
    let what = match (dry_run, imported.aside) {
        (true, false) => "would come in",
        (true, true) => "would be set aside",
        (false, false) => "came in, sealed like the others",
        (false, true) => "were set aside, sealed like the others",
    };
    let mut lines = vec![match total {
        0 => "Nothing is new in this table.".to_owned(),
        _ => format!("{sheets} {what}: {}.", per_group.join(", ")),
    }];
    if imported.aside && total > 0 {
        lines.push(format!(
            "They come after the unsealing, and a group has fewer than {} of them: shown in a new report they could be told \
             from the others. They are kept and counted apart.",
            frozen.exercise.smallest_cell
        ));
    }
    lines.extend(skipped(imported));
    lines.extend(imported.cautions.iter().cloned());
    if dry_run {
        lines.push("No problems found. Nothing was stored: this was only a look.".to_owned());
    }
    lines
}

fn skipped(imported: &Imported) -> Option<String> {
    let count = imported.skipped.len();
    let some = imported.skipped.iter().take(SKIPPED_MAX);
    let shown: Vec<String> = some.map(|(line, number)| format!("{number} (line {line})")).collect();
    let more = if count > SKIPPED_MAX { format!(" and {} more", count - SKIPPED_MAX) } else { String::new() };
    (count > 0).then(|| {
        format!(
            "Skipped, for their numbers came before: {}{more}. If these are other forms with the same numbers, give them \
             numbers that are free and bring them in again.",
            shown.join(", ")
        )
    })
}

/// Groups that have more sheets now than people who were asked.
fn more_than_invited(opened: &Opened) -> Result<Vec<String>, Failure> {
    let frozen = &opened.frozen;
    let counts = frozen.counts(&taken_part(&opened.file, frozen)?);
    let groups = frozen.instrument.groups.iter().zip(counts).filter(|(_, count)| count.submitted > count.invited);
    let line = |(group, count): (&crate::domain::instrument::Group, crate::domain::participation::GroupCount)| {
        let (submitted, invited) = (count.submitted, count.invited);
        format!(
            "{}: {submitted} sheets of {invited} invited. Did somebody answer twice, or is the number to be corrected?",
            group.title
        )
    };
    Ok(groups.map(line).collect())
}

fn in_clear(file: &Path, dry_run: bool) -> String {
    let how = if dry_run { "When they are brought in, --erase removes the table." } else { "Please remove the table." };
    format!(
        "{} still lies there in clear, with everybody's answers in it; so do the forms. {how} Shred the forms as soon as \
         you need them no more.",
        file.display()
    )
}

/// Reminds of the table, and erases it where that was asked for.
fn clear_away(arguments: &ImportArguments, bytes: &[u8], imported: &Imported) -> Result<Exit, Failure> {
    let shown = arguments.file.display();
    if arguments.erase && !imported.skipped.is_empty() {
        return print(&[format!(
            "{shown} was not erased: some of its numbers came before, and if those are other forms, their answers are only \
             there. It lies there in clear; remove it yourself when you are sure."
        )]);
    }
    if !arguments.erase && !asked(&arguments.file)? {
        return print(&[in_clear(&arguments.file, false)]);
    }
    import::erase(&arguments.file, bytes)
        .map_err(|sentence| Failure::Sentence(format!("The sheets are stored. {sentence}")))?;
    print(&[format!("{shown} is erased. {FLASH}"), "The forms on paper are still there: shred them.".to_owned()])
}

/// Asks at a terminal whether the table shall go; in scripts nobody is asked and it stays.
fn asked(file: &Path) -> Result<bool, Failure> {
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return Ok(false);
    }
    let failed =
        |error: std::io::Error| Failure::Sentence(format!("The sheets are stored. Nothing could be read: {error}."));
    let mut out = std::io::stdout().lock();
    write!(out, "Erase {} now, with everybody's answers in it? [y/N] ", file.display()).map_err(failed)?;
    out.flush().map_err(failed)?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).map_err(failed)?;
    Ok(["y", "yes"].iter().any(|yes| line.trim().eq_ignore_ascii_case(yes)))
}
