//! What somebody who has the disk could learn: the store searched as they would search it.
//!
//! Says what was looked at and what it tells, kindly and plainly. Never says that people are anonymous: it can only say
//! what it looked for and did not find. No time of a file and no code is repeated in what it says, for the report may
//! go further than the disk.

pub mod machine;

mod bodies;
mod exercise;
mod folder;

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;

use crate::domain::exercise::Frozen;
use crate::runtime::exercise_files::Opened;
use crate::store::Store;
use crate::store::error::StoreError;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Nothing was found where it was looked for.
    Fine,
    /// It tells whoever has the disk something; most of it cannot be otherwise.
    TellsSomething,
    /// It should not be so.
    Danger,
}

/// One look and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The exercise, or the folder or the machine.
    pub about: String,
    /// How grave it is.
    pub level: Level,
    /// What was looked at.
    pub looked_at: &'static str,
    /// What it tells.
    pub tells: String,
    /// What can be done.
    pub to_do: Option<&'static str>,
}

/// Everything that was found, and what the looking does not cover.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    version: u32,
    /// Whether something is not as it should be.
    pub danger: bool,
    /// The findings, in the order of looking.
    pub findings: Vec<Finding>,
    /// What an exercise's file tells while it is open.
    pub open_store_tells: &'static [&'static str],
    /// What is left of that after the closing.
    pub closed_store_tells: &'static [&'static str],
    /// What no look of this kind can find.
    pub not_looked_at: &'static [&'static str],
}

/// Version of the report's shape; raised when a field changes its meaning.
const VERSION: u32 = 1;

/// What an open file tells in any case. `docs/security.md` says the same at more length.
pub const OPEN: &[&str] = &[
    "How many sheets each group has handed in, and how many slips are used.",
    "In which order the sheets came: their pages lie one behind the other.",
    "When the file was last written, to the second, and how often: the last sheet's time.",
    "Two copies of it tell which sheets came in between.",
    "Receipts as fast hashes: all possible words can be tried, which shows whose words have a sheet here, not which.",
    "Drafts tell how many people are answering, and the hour after which each draft goes.",
];

/// What a closed file tells in any case.
pub const CLOSED: &[&str] = &[
    "How many sheets each group has handed in, which slips are used, and how many sheets were set aside.",
    "Not the order, not the time of any sheet, and no receipt: the file was written anew in the order of the random ids.",
    "A sheet that comes after the closing is seen to be late until the file is closed again.",
];

/// What cannot be seen from here. The list stands in every report, also where nothing was found.
pub const NOT_LOOKED_AT: &[&str] = &[
    "A camera, or a person, behind the chair.",
    "A person's own style in what they wrote in their own words.",
    "A slip whose code somebody noted with a name: it shows that this person took part.",
    "A coordinator who copies the open store before and after one person hands in.",
    "What swap and hibernation hold, also from earlier days: only whether they are on is seen.",
    "Old copies of a key that was replaced, and passphrases or recovery sheets kept elsewhere.",
    "Backups and snapshots elsewhere, and what the drive itself keeps of removed or rewritten files.",
    "What else runs on this machine: somebody who controls it while people answer sees what they type.",
];

impl Report {
    fn new(findings: Vec<Finding>) -> Report {
        let danger = findings.iter().any(|finding| finding.level == Level::Danger);
        Report {
            version: VERSION,
            danger,
            findings,
            open_store_tells: OPEN,
            closed_store_tells: CLOSED,
            not_looked_at: NOT_LOOKED_AT,
        }
    }
}

/// Findings on their way into a report.
struct Notes {
    about: String,
    findings: Vec<Finding>,
}

impl Notes {
    fn about(about: &str) -> Notes {
        Notes { about: about.to_owned(), findings: Vec::new() }
    }

    fn add(&mut self, level: Level, looked_at: &'static str, tells: impl Into<String>, to_do: Option<&'static str>) {
        let (about, tells) = (self.about.clone(), tells.into());
        self.findings.push(Finding { about, level, looked_at, tells, to_do });
    }

    fn fine(&mut self, looked_at: &'static str, tells: impl Into<String>) {
        self.add(Level::Fine, looked_at, tells, None);
    }

    fn tells(&mut self, looked_at: &'static str, tells: impl Into<String>, to_do: Option<&'static str>) {
        self.add(Level::TellsSomething, looked_at, tells, to_do);
    }

    fn danger(&mut self, looked_at: &'static str, tells: impl Into<String>, to_do: &'static str) {
        self.add(Level::Danger, looked_at, tells, Some(to_do));
    }
}

/// Searches a store; one exercise of it, or all.
///
/// # Errors
/// The store's, when it cannot be opened at all or has no such exercise. A file in it that cannot be read is a finding.
pub fn audit(folder: &Path, wanted: Option<&str>, now: Timestamp) -> Result<Report, StoreError> {
    // What a killed program left is looked at before the store is opened: opening it tidies up.
    let seen = folder::look(folder);
    let store = Store::open_existing(folder)?;
    let rows = store.exercises()?;
    if let Some(wanted) = wanted
        && !rows.iter().any(|row| row.id.0 == wanted)
    {
        return Err(StoreError::NoSuchExercise { id: crate::domain::exercise::ExerciseId(wanted.to_owned()) });
    }
    let mut known: Vec<Arc<Frozen>> = Vec::new();
    let mut of_exercises = Vec::new();
    for row in &rows {
        let looked = Opened::open(&store, &row.id).and_then(|opened| {
            known.push(Arc::clone(&opened.frozen));
            if wanted.is_none_or(|wanted| row.id.0 == wanted) { exercise::notes(&opened) } else { Ok(Vec::new()) }
        });
        of_exercises.extend(looked.unwrap_or_else(|error| exercise::unreadable(&row.id.0, &error)));
    }
    let mut findings = folder::notes(folder, &seen, &store.own_files()?, &known);
    findings.extend(exercise::school(&store)?);
    findings.extend(exercise::drafts(folder, now).unwrap_or_else(|error| exercise::unreadable("drafts", &error)));
    findings.extend(machine::notes(folder));
    findings.extend(of_exercises);
    Ok(Report::new(findings))
}
