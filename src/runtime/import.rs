//! Sheets filled on paper, brought in from a table: sealed like any other sheet, all of them or none.
//!
//! The table itself lies in clear until somebody erases it.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::domain::answer::{Sheet, SheetId};
use crate::domain::calendar::Phase;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::late::{LateBatch, late_batch};
use crate::format::import::{FILE_BYTES_MAX, PROBLEMS_MAX, PaperSheet, SheetProblem, Table, read};
use crate::format::paper::shown_number;
use crate::runtime::exercise_files::{Opened, hand_in_all};
use crate::seal::paper;
use crate::store::batch::Destination;
use crate::store::error::StoreError;

/// Why nothing was brought in. Nothing was stored then.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The table has problems.
    #[error("{}", list(.0))]
    Problems(Vec<SheetProblem>),
    /// The exercise is not open yet.
    #[error(
        "This exercise is not open yet: its first day is {0}. Nothing was stored. Bring the sheets in from that day on."
    )]
    NotYet(jiff::civil::Date),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What was brought in, or would be.
#[derive(Debug, PartialEq, Eq)]
pub struct Imported {
    /// New sheets per group, in the instrument's order.
    pub new: Vec<u32>,
    /// Forms that had come before and were skipped, as printed, with their lines.
    pub skipped: Vec<(usize, String)>,
    /// Whether the new sheets came too late to count and are kept apart.
    pub aside: bool,
    /// Sentences about what is worth a look.
    pub cautions: Vec<String>,
}

/// Whether a report of the exercise was unsealed already.
///
/// # Errors
/// The store's.
pub fn is_unsealed(opened: &Opened) -> Result<bool, StoreError> {
    opened.file.is_unsealed()
}

/// Brings the sheets of a table in; with `dry_run` only says what would be done.
///
/// While the exercise is open, and after it until the unsealing, they count. After that only a batch counts that is
/// large enough in each group it touches (decisions: *Calendar*).
///
/// # Errors
/// [`ImportError`]; nothing is stored then.
pub fn import(
    opened: &mut Opened,
    bytes: &[u8],
    now: Timestamp,
    unsealed: bool,
    dry_run: bool,
) -> Result<Imported, ImportError> {
    let frozen = std::sync::Arc::clone(&opened.frozen);
    let table = read(bytes, &frozen).map_err(ImportError::Problems)?;
    if frozen.exercise.phase(now) == Phase::NotYet {
        return Err(ImportError::NotYet(frozen.exercise.slot.first));
    }
    let salt = opened.file.slip_salt();
    let Table { sheets, cautions } = table;
    let places: Vec<Place> = sheets.iter().map(|sheet| Place::of(sheet, &frozen, &salt)).collect();
    let ids: Vec<SheetId> = places.iter().map(|place| place.id).collect();
    let cell = frozen.exercise.smallest_cell;
    let decide = |groups: &[GroupIx]| destination(&per_group(groups, &frozen), cell, unsealed);
    let (new, into) = if dry_run {
        let there = opened.file.are_there(&ids)?;
        let new: BTreeSet<SheetId> = ids.iter().zip(there).filter(|(_, there)| !there).map(|(id, _)| *id).collect();
        let into = decide(&groups_of(&places, &new));
        (new, into)
    } else {
        let sheets: Vec<Sheet> = sheets.into_iter().zip(&ids).map(|(sheet, id)| sheet_of(sheet, *id)).collect();
        let batch = hand_in_all(opened, &sheets, decide)?;
        (batch.new.into_iter().collect(), batch.into)
    };
    let is_new = |place: &&Place| new.contains(&place.id);
    Ok(Imported {
        new: per_group(&groups_of(&places, &new), &frozen),
        skipped: places.iter().filter(|place| !is_new(place)).map(|p| (p.line, p.shown.clone())).collect(),
        aside: into == Destination::Aside,
        cautions,
    })
}

/// What is remembered of a row while its sheet goes into the store.
struct Place {
    line: usize,
    shown: String,
    group: GroupIx,
    id: SheetId,
}

impl Place {
    fn of(sheet: &PaperSheet, frozen: &Frozen, salt: &[u8; 16]) -> Place {
        let group = frozen.instrument.groups.get(sheet.group.0).map_or("", |g| g.key.as_str());
        Place {
            line: sheet.line,
            shown: shown_number(frozen, sheet.group, sheet.number),
            group: sheet.group,
            id: SheetId(paper::sheet_id(salt, &frozen.id.0, group, sheet.number)),
        }
    }
}

fn sheet_of(sheet: PaperSheet, id: SheetId) -> Sheet {
    Sheet { id, group: sheet.group, answers: sheet.answers, own_line: sheet.own_line }
}

fn groups_of(places: &[Place], ids: &BTreeSet<SheetId>) -> Vec<GroupIx> {
    places.iter().filter(|place| ids.contains(&place.id)).map(|place| place.group).collect()
}

fn per_group(groups: &[GroupIx], frozen: &Frozen) -> Vec<u32> {
    let mut counts = vec![0; frozen.instrument.groups.len()];
    for group in groups {
        if let Some(count) = counts.get_mut(group.0) {
            *count += 1;
        }
    }
    counts
}

fn destination(new: &[u32], smallest_cell: u32, unsealed: bool) -> Destination {
    match late_batch(new, smallest_cell) {
        LateBatch::SetAside if unsealed => Destination::Aside,
        LateBatch::SetAside | LateBatch::Taken => Destination::Counted,
    }
}

fn list(problems: &[SheetProblem]) -> String {
    let mut lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let count = match problems.len() {
        1 => "1 problem".to_owned(),
        // There may be more, which were not kept.
        PROBLEMS_MAX => format!("The first {PROBLEMS_MAX} problems"),
        count => format!("{count} problems"),
    };
    lines.push(format!("{count} found. Nothing was stored: sheets come in all together or not at all."));
    lines.join("\n")
}

/// The bytes of a table.
///
/// # Errors
/// A sentence for people.
pub fn table(path: &Path) -> Result<Zeroizing<Vec<u8>>, String> {
    let shown = path.display();
    let say = |error: std::io::Error| format!("{shown} cannot be read: {error}. Nothing was stored.");
    let file = File::open(path).map_err(say)?;
    if !file.metadata().map_err(say)?.is_file() {
        return Err(format!("{shown} is not a file. Nothing was stored."));
    }
    let mut bytes = Zeroizing::new(Vec::new());
    // One byte more than fits, so that a longer file is told.
    file.take(FILE_BYTES_MAX as u64 + 1).read_to_end(&mut bytes).map_err(say)?;
    Ok(bytes)
}

/// Writes zeros over a table, empties it and removes it, if it still holds what was brought in. On flash, and on file
/// systems that keep versions, that does not reach the old blocks.
///
/// # Errors
/// A sentence for people; the table may still be there.
pub fn erase(path: &Path, brought_in: &[u8]) -> Result<(), String> {
    let shown = path.display();
    let say = |error: std::io::Error| format!("{shown} could not be erased: {error}. Please remove it yourself.");
    // Where the name is a link, what it leads to is meant, and the link.
    let is_link = std::fs::symlink_metadata(path).is_ok_and(|about| about.is_symlink());
    let real = std::fs::canonicalize(path).map_err(say)?;
    if table(&real)?.as_slice() != brought_in {
        return Err(format!(
            "{shown} was changed since it was read, so it was not erased. Bring it in once more: what came already is skipped."
        ));
    }
    let mut file = OpenOptions::new().write(true).open(&real).map_err(say)?;
    let zeros = vec![0; brought_in.len()];
    file.seek(SeekFrom::Start(0)).and_then(|_| file.write_all(&zeros)).and_then(|()| file.sync_all()).map_err(say)?;
    file.set_len(0).and_then(|()| file.sync_all()).map_err(say)?;
    drop(file);
    std::fs::remove_file(&real).map_err(say)?;
    if is_link {
        std::fs::remove_file(path).map_err(say)?;
    }
    Ok(())
}
