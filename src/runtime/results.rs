//! From sealed sheets to a kept report, and further editions of it.
//!
//! The first unsealing makes edition 1 and keeps it in the exercise's file; from then on it is read without any key. A
//! sheet that comes later waits until there are enough for a new edition.

use std::path::Path;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::domain::answer::SheetId;
use crate::domain::calendar::Phase;
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::instrument::GroupIx;
use crate::domain::lab;
use crate::domain::late::{Late, LateBatch, is_enough, late_batch};
use crate::domain::report::release::{hold_texts_back, may_release};
use crate::domain::report::sentences::release_refusal;
use crate::domain::report::{Aside, Occasion, Report};
use crate::domain::secret::Secret;
use crate::format::report::release::{How, Release};
use crate::format::{self, report};
use crate::locale::say::Say;
use crate::locale::texts::in_english;
use crate::runtime::badges;
use crate::runtime::codes::Patience;
use crate::runtime::exercise_files::Opened;
use crate::runtime::lab::outside;
use crate::runtime::unlock;
use crate::runtime::unsealing::{Tallied, tally_every};
use crate::seal::keys::SecretKey;
use crate::store::Store;
use crate::store::editions::{Edition, NewEdition};
use crate::store::error::StoreError;
use crate::store::exercise_file::{ExerciseFile, StoredSheet};

const MEANWHILE: &str = "told-unseal-meanwhile";
const NOTHING_LEFT: &str = "No report of this exercise is kept, so its sheets were not erased: nothing would be left.";

/// What unsealing needs, beside the exercise's id.
pub struct Unsealing<'a> {
    /// The store's folder.
    pub folder: &'a Path,
    /// The passphrases of one coordinator or, where both keys are needed, of both.
    pub passphrases: &'a [Secret],
    /// What slows down the guessing of passphrases.
    pub patience: &'a mut Patience,
    /// The moment.
    pub now: Timestamp,
}

/// What is known before an unsealing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prospect {
    /// Sheets that are here, per group in the instrument's order.
    pub sheets: Vec<u32>,
    /// What is known of stations that hold sheets, in sentences.
    pub stations: Vec<Say>,
    /// Whether the passphrases of both coordinators are needed.
    pub needs_both: bool,
}

/// A report that was made and kept just now.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// The report.
    pub report: Report,
    /// Sheets that did not open and were set aside now.
    pub damaged: Vec<SheetId>,
}

fn words(error: StoreError) -> Say {
    error.into()
}

fn open(folder: &Path, id: &ExerciseId) -> Result<(Store, Opened), Say> {
    let store = Store::open_existing(folder).map_err(words)?;
    let opened = Opened::open(&store, id).map_err(words)?;
    Ok((store, opened))
}

fn today(frozen: &Frozen, now: Timestamp) -> Date {
    now.to_zoned(frozen.exercise.zone.clone()).date()
}

/// What an unsealing will find; nothing is opened or changed.
///
/// # Errors
/// A sentence for people: it is too early, was done before, or there is no sheet; or the store's.
pub fn prospect(folder: &Path, id: &ExerciseId, now: Timestamp) -> Result<Prospect, Say> {
    let (store, opened) = open(folder, id)?;
    refuse_first(&opened, now)?;
    let sheets = opened.file.counts(opened.frozen.instrument.groups.len()).map_err(words)?;
    Ok(Prospect {
        sheets,
        stations: lab::outside_words(
            &outside::missing_stations(&store, id)?,
            None,
            outside::server(&store, id, &opened.file.slip_salt())?.as_deref(),
            outside::twice(&opened)?,
        ),
        needs_both: opened.sealing.needs_all && opened.sealing.keys.len() > 1,
    })
}

/// Why a first unsealing is not possible now.
fn refuse_first(opened: &Opened, now: Timestamp) -> Result<(), Say> {
    let exercise = &opened.frozen.exercise;
    match exercise.phase(now) {
        Phase::NotYet | Phase::Open => {
            let last = exercise.slot.last;
            let from = last.checked_add(1.day()).unwrap_or(last);
            let say = Say::new("told-too-early").with("last", last.to_string());
            return Err(say.with("first", from.to_string()));
        }
        Phase::Closed => {}
    }
    if let Some(last) = opened.file.last_edition().map_err(words)? {
        return Err(Say::new("told-unsealed-already").with("edition", last.number.to_string()));
    }
    let sheets = opened.file.counts(opened.frozen.instrument.groups.len()).map_err(words)?;
    if sheets.iter().all(|count| *count == 0) { Err("told-no-sheets".into()) } else { Ok(()) }
}

/// The keys that the passphrases open, and that they are enough.
fn keys(asked: &mut Unsealing, store: &Store, opened: &Opened) -> Result<Vec<SecretKey>, Say> {
    let mut secrets: Vec<SecretKey> = Vec::new();
    for passphrase in asked.passphrases {
        let key = unlock::open_key(asked.folder, store, passphrase, asked.patience)?;
        if secrets.iter().all(|known| known.public() != key.secret.public()) {
            secrets.push(key.secret);
        }
    }
    let keys = &opened.sealing.keys;
    let have = keys.iter().filter(|key| secrets.iter().any(|secret| secret.public().0 == **key)).count();
    if have == 0 && !keys.is_empty() {
        return Err("told-opens-nothing".into());
    }
    if opened.sealing.needs_all && have < keys.len() {
        return Err(Say::new("told-keys-together").with("keys", keys.len()));
    }
    Ok(secrets)
}

/// Unseals an exercise for the first time and keeps its report as edition 1.
///
/// Sheets that do not open, or do not fit the questionnaire, are set aside as `key check` does, and counted in the
/// report as damaged. A sheet that comes meanwhile is late.
///
/// # Errors
/// A sentence for people; no report was kept then.
pub fn unseal(asked: &mut Unsealing, id: &ExerciseId, progress: impl Fn(usize, usize) + Sync) -> Result<Made, Say> {
    let (mut store, mut opened) = open(asked.folder, id)?;
    refuse_first(&opened, asked.now)?;
    let secrets = keys(asked, &store, &opened)?;
    let mut stored = Vec::new();
    opened.file.sheets(|sheet| stored.push(sheet)).map_err(words)?;
    let frozen = std::sync::Arc::clone(&opened.frozen);
    let Tallied { tally, counted, damaged } = tally_every(&frozen, &stored, &secrets, progress);
    if counted.is_empty() {
        return Err("told-opens-nothing".into());
    }
    set_aside(&mut opened, &damaged)?;
    let aside = aside(&opened, &[])?;
    let day = today(&frozen, asked.now);
    let report = Report::new(&tally, &Occasion { edition: 1, day, aside: &aside, decided: &[] });
    keep(&mut opened, &report, &counted, None)?;
    badges::sign(&mut store, &secrets, &report).ok();
    finish(store, id, opened);
    Ok(Made { report, damaged })
}

/// Makes the next edition of a report with the late sheets of every group that has at least the smallest cell of them.
///
/// # Errors
/// A sentence for people: too few late sheets, or a difference of the editions that would tell of few people. The kept
/// report stays then, and so do the late sheets.
pub fn new_edition(
    asked: &mut Unsealing,
    id: &ExerciseId,
    progress: impl Fn(usize, usize) + Sync,
) -> Result<Made, Say> {
    let (mut store, mut opened) = open(asked.folder, id)?;
    let earlier = editions(&opened)?;
    let Some(last) = earlier.last() else {
        return Err("told-not-unsealed".into());
    };
    if opened.file.are_sheets_erased().map_err(words)? {
        return Err("told-erased".into());
    }
    refuse_few(&opened, &opened.file.late_counts(earlier_groups(last)).map_err(words)?)?;
    let secrets = keys(asked, &store, &opened)?;
    let (mut stored, mut late) = (Vec::new(), Vec::new());
    opened.file.sheets(|sheet| stored.push(sheet)).map_err(words)?;
    opened.file.late_sheets(|sheet| late.push(sheet)).map_err(words)?;
    let frozen = std::sync::Arc::clone(&opened.frozen);
    let all = stored.len() + late.len();
    let before = tally_every(&frozen, &stored, &secrets, |done, _| progress(done, all));
    if before.counted.len() < stored.len() {
        let broken = stored.len() - before.counted.len();
        return Err(Say::new("told-sheets-broken").with("sheets", broken));
    }
    // Opened one group at a time, for only those that open make a batch.
    let (mut tally, mut counted, mut damaged) = (before.tally, before.counted, Vec::new());
    let mut done = stored.len();
    let mut waiting = Vec::new();
    for ix in 0..frozen.instrument.groups.len() {
        let group: Vec<StoredSheet> = late.iter().filter(|sheet| sheet.group == GroupIx(ix)).cloned().collect();
        let batch = tally_every(&frozen, &group, &secrets, |more, _| progress(done + more, all));
        done += group.len();
        damaged.extend(batch.damaged);
        let sheets = u32::try_from(batch.counted.len()).unwrap_or(u32::MAX);
        match late_batch(&[sheets], frozen.exercise.smallest_cell) {
            LateBatch::Taken => {
                tally.absorb(batch.tally).map_err(|_| MEANWHILE)?;
                counted.extend(batch.counted);
                waiting.push(0);
            }
            LateBatch::SetAside => waiting.push(sheets),
        }
    }
    set_aside(&mut opened, &damaged)?;
    if counted.len() == stored.len() {
        return Err(few(&frozen, &waiting));
    }
    let aside = aside(&opened, &waiting)?;
    let edition = last.facts.edition.saturating_add(1);
    let day = today(&frozen, asked.now);
    let mut report = Report::new(&tally, &Occasion { edition, day, aside: &aside, decided: &last.standings });
    hold_texts_back(&earlier, &mut report);
    may_release(&earlier, &report).map_err(|refusal| in_english(&release_refusal(&refusal)))?;
    keep(&mut opened, &report, &counted, Some(last.facts.edition))?;
    badges::sign(&mut store, &secrets, &report).ok();
    finish(store, id, opened);
    Ok(Made { report, damaged })
}

fn earlier_groups(report: &Report) -> usize {
    report.participation.groups.len()
}

fn refuse_few(opened: &Opened, waiting: &[u32]) -> Result<(), Say> {
    let cell = opened.frozen.exercise.smallest_cell;
    if waiting.iter().any(|sheets| is_enough(*sheets, cell)) { Ok(()) } else { Err(few(&opened.frozen, waiting)) }
}

/// Why there is no batch among these late sheets.
fn few(frozen: &Frozen, waiting: &[u32]) -> Say {
    let groups = frozen.instrument.groups.iter().zip(waiting).filter(|(_, sheets)| **sheets > 0);
    let counts: Vec<String> = groups.map(|(group, sheets)| format!("{} {sheets}", group.title)).collect();
    if counts.is_empty() {
        return Say::new("told-none-late");
    }
    Say::new("told-few-late").with("counts", counts.join(", ")).with("cell", frozen.exercise.smallest_cell)
}

fn set_aside(opened: &mut Opened, damaged: &[SheetId]) -> Result<(), Say> {
    if damaged.is_empty() { Ok(()) } else { opened.file.set_aside(damaged).map(|_| ()).map_err(words) }
}

fn aside(opened: &Opened, waiting: &[u32]) -> Result<Vec<Aside>, Say> {
    let damaged = opened.file.aside_counts(opened.frozen.instrument.groups.len()).map_err(words)?;
    let late = waiting.iter().copied().chain(std::iter::repeat(0));
    Ok(damaged.into_iter().zip(late).map(|(damaged, late)| Aside { damaged, late }).collect())
}

/// Keeps a report, if it can be read again just as it is.
fn keep(opened: &mut Opened, report: &Report, counted: &[SheetId], after: Option<u32>) -> Result<(), Say> {
    let text = report::write(report);
    if report::read(&text).as_ref() != Ok(report) {
        return Err("told-report-not-kept".into());
    }
    let new = NewEdition { report: &text, counted, after, corrections: opened.frozen.corrections.len() };
    if !opened.file.add_edition(&new).map_err(words)? {
        return Err(MEANWHILE.into());
    }
    // The report is durable; without this line the register says less, and the editions themselves say the same.
    let Report { facts, .. } = report;
    let release = Release { edition: facts.edition, how: How::Kept, on: facts.unsealed_on };
    opened.file.add_release(&format::report::release::write(&release)).ok();
    Ok(())
}

/// Puts the file in the order of ids again; where somebody holds it, the next start does it.
fn finish(mut store: Store, id: &ExerciseId, opened: Opened) {
    drop(opened);
    store.close(id).ok();
}

fn editions(opened: &Opened) -> Result<Vec<Report>, Say> {
    let kept = opened.file.editions().map_err(words)?;
    kept.iter().map(|edition| read(edition, &opened.frozen.id)).collect()
}

/// A kept report, which must be the one its place says.
pub(super) fn read(kept: &Edition, id: &ExerciseId) -> Result<Report, Say> {
    let report = report::read(&kept.report).map_err(|error| Say::written(error.to_string()))?;
    if report.facts.edition == kept.number && report.facts.exercise == *id {
        return Ok(report);
    }
    let say = Say::new("told-report-changed").with("edition", kept.number.to_string()).with("id", id.0.clone());
    let (edition, exercise) = (report.facts.edition.to_string(), report.facts.exercise.0.clone());
    Err(say.with("other-edition", edition).with("other", exercise))
}

/// The newest kept report, if there is one. Needs no key and no sheet.
///
/// # Errors
/// A sentence for people.
pub fn kept(folder: &Path, id: &ExerciseId) -> Result<Option<Report>, Say> {
    let store = Store::open_existing(folder).map_err(words)?;
    let file = store.exercise(id).map_err(words)?;
    file.last_edition().map_err(words)?.map(|edition| read(&edition, id)).transpose()
}

/// How late sheets stand, for whoever decides about a new edition.
///
/// # Errors
/// A sentence for people.
pub fn late(folder: &Path, id: &ExerciseId) -> Result<Late, Say> {
    let (_, opened) = open(folder, id)?;
    late_of(&opened.file, &opened.frozen).map_err(words)
}

/// The same of a file that is open.
///
/// # Errors
/// The store's.
pub fn late_of(file: &ExerciseFile, frozen: &Frozen) -> Result<Late, StoreError> {
    let waiting = file.late_counts(frozen.instrument.groups.len())?;
    Ok(Late::of(waiting, frozen.exercise.smallest_cell, file.are_sheets_erased()?))
}

/// Notes in the register that the newest edition was shown or given away.
///
/// # Errors
/// A sentence for people; then it should not be given away.
pub fn note_release(folder: &Path, id: &ExerciseId, how: How, now: Timestamp) -> Result<(), Say> {
    let (_, mut opened) = open(folder, id)?;
    let Some(last) = opened.file.last_edition().map_err(words)? else {
        return Err("told-no-report".into());
    };
    let release = Release { edition: last.number, how, on: today(&opened.frozen, now) };
    opened.file.add_release(&format::report::release::write(&release)).map(|_| ()).map_err(words)
}

/// What the register says, the oldest entry first.
///
/// # Errors
/// A sentence for people.
pub fn releases(folder: &Path, id: &ExerciseId) -> Result<Vec<Release>, Say> {
    let store = Store::open_existing(folder).map_err(words)?;
    let lines = store.exercise(id).and_then(|file| file.releases()).map_err(words)?;
    let unreadable = || Say::written("An entry of the release register cannot be read. The report is not affected.");
    lines.iter().map(|line| format::report::release::read(line).ok_or_else(unreadable)).collect()
}

/// Erases the sealed sheets of an exercise for good, after a coordinator's passphrase was right; its report stays. Says
/// how many went. Whether their time is over is for the caller to ask.
///
/// # Errors
/// A sentence for people; nothing was erased then.
pub fn erase_sheets(asked: &mut Unsealing, id: &ExerciseId) -> Result<u32, Say> {
    let passphrase = asked.passphrases.first().ok_or("told-type-passphrase")?;
    unlock::try_passphrase(asked.folder, passphrase, asked.patience)?;
    let (store, mut opened) = open(asked.folder, id)?;
    // Only a report that can be read stands for the sheets.
    editions(&opened)?;
    let erased = opened.file.erase_sheets().map_err(words)?;
    let erased = erased.ok_or_else(|| Say::written(NOTHING_LEFT))?;
    finish(store, id, opened);
    Ok(erased)
}
