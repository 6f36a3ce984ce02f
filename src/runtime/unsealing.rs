//! Opening and sealing anew all sheets of an exercise, on every core.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::domain::answer::{Sheet, SheetId};
use crate::domain::exercise::Frozen;
use crate::domain::questionnaire::Questionnaire;
use crate::domain::report::tally::Tally;
use crate::format;
use crate::runtime::exercise_files::{Opened, needs, public_keys, questionnaires};
use crate::seal::keys::SecretKey;
use crate::seal::sheet::{Binding, open, reseal};
use crate::store::error::StoreError;
use crate::store::exercise_file::StoredSheet;
use crate::store::sealing::{Resealed, Sealing};

/// How many sheets between two tellings of the progress.
const TELL_EVERY: usize = 64;

/// What opening came to.
#[derive(Debug, Default)]
pub struct Unsealed {
    /// Sheets that opened.
    pub opened: usize,
    /// Those of them that came late, and that no report counts yet.
    pub late: usize,
    /// Sheets that did not, in the order of their ids; late ones behind the others.
    pub damaged: Vec<SheetId>,
}

/// Opens every sheet, also the late ones, to see that it opens; nothing of what is in them is kept.
///
/// # Errors
/// The store's.
pub fn open_every(
    opened: &Opened,
    secrets: &[SecretKey],
    progress: impl Fn(usize, usize) + Sync,
) -> Result<Unsealed, StoreError> {
    let mut stored = Vec::new();
    opened.file.sheets(|sheet| stored.push(sheet))?;
    let counted = stored.len();
    opened.file.late_sheets(|sheet| stored.push(sheet))?;
    let mut unsealed = Unsealed::default();
    for (at, (id, sheet)) in open_all(&opened.frozen, &stored, secrets, progress).into_iter().enumerate() {
        match sheet {
            Some(_) => {
                unsealed.opened += 1;
                unsealed.late += usize::from(at >= counted);
            }
            None => unsealed.damaged.push(id),
        }
    }
    Ok(unsealed)
}

/// Every sheet of an exercise in the order of its id, without the late ones; `None` where one does not open or does not fit
/// the questionnaire.
///
/// # Errors
/// The store's.
pub fn unseal(
    opened: &Opened,
    secrets: &[SecretKey],
    progress: impl Fn(usize, usize) + Sync,
) -> Result<Vec<(SheetId, Option<Sheet>)>, StoreError> {
    let mut stored = Vec::new();
    // Read first and open afterwards: reading is one look at the file, and others write meanwhile.
    opened.file.sheets(|sheet| stored.push(sheet))?;
    Ok(open_all(&opened.frozen, &stored, secrets, progress))
}

/// These sheets in their order; `None` where one does not open or does not fit the questionnaire.
fn open_all(
    frozen: &Frozen,
    stored: &[StoredSheet],
    secrets: &[SecretKey],
    progress: impl Fn(usize, usize) + Sync,
) -> Vec<(SheetId, Option<Sheet>)> {
    let done = AtomicUsize::new(0);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = stored.len().div_ceil(cores).max(1);
    let questionnaires = questionnaires(frozen);
    let one = |sheet: &StoredSheet| {
        let count = done.fetch_add(1, Ordering::Relaxed) + 1;
        if count.is_multiple_of(TELL_EVERY) || count == stored.len() {
            progress(count, stored.len());
        }
        (sheet.id, open_one(frozen, sheet, secrets, &questionnaires))
    };
    let every = |chunk: &[StoredSheet]| chunk.iter().map(&one).collect::<Vec<_>>();
    let parts = std::thread::scope(|scope| {
        let every = &every;
        let threads: Vec<_> = stored.chunks(share).map(|chunk| (chunk, scope.spawn(move || every(chunk)))).collect();
        // A thread that ended early left its sheets out; they are opened here then.
        threads.into_iter().map(|(chunk, thread)| thread.join().unwrap_or_else(|_| every(chunk))).collect::<Vec<_>>()
    });
    parts.into_iter().flatten().collect()
}

/// What opening and counting came to.
pub struct Tallied<'a> {
    /// The counts of every sheet that opened.
    pub tally: Tally<'a>,
    /// The sheets that are in it, in the order in which they stand.
    pub counted: Vec<SheetId>,
    /// Sheets that did not open, or do not fit the questionnaire.
    pub damaged: Vec<SheetId>,
}

/// Opens these sheets and counts them, on every core; nothing but the counts and the texts is kept of them.
pub fn tally_every<'a>(
    frozen: &'a Frozen,
    stored: &[StoredSheet],
    secrets: &[SecretKey],
    progress: impl Fn(usize, usize) + Sync,
) -> Tallied<'a> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = stored.len().div_ceil(cores).max(1);
    let questionnaires = questionnaires(frozen);
    let done = AtomicUsize::new(0);
    let tell = || {
        let count = done.fetch_add(1, Ordering::Relaxed) + 1;
        if count.is_multiple_of(TELL_EVERY) || count == stored.len() {
            progress(count, stored.len());
        }
    };
    let part = |sheets: &[StoredSheet]| {
        let mut part = Tallied { tally: Tally::new(frozen), counted: Vec::new(), damaged: Vec::new() };
        for stored in sheets {
            let sheet = open_one(frozen, stored, secrets, &questionnaires);
            match sheet.map(|sheet| part.tally.add(&sheet)) {
                Some(Ok(())) => part.counted.push(stored.id),
                Some(Err(_)) | None => part.damaged.push(stored.id),
            }
            tell();
        }
        part
    };
    let parts = std::thread::scope(|scope| {
        let part = &part;
        let threads: Vec<_> = stored.chunks(share).map(|chunk| (chunk, scope.spawn(move || part(chunk)))).collect();
        // A thread that ended early left its sheets out; they are opened here then.
        threads.into_iter().map(|(chunk, thread)| thread.join().unwrap_or_else(|_| part(chunk))).collect::<Vec<_>>()
    });
    let mut all = Tallied { tally: Tally::new(frozen), counted: Vec::new(), damaged: Vec::new() };
    for part in parts {
        // They are all of one exercise.
        if all.tally.absorb(part.tally).is_ok() {
            all.counted.extend(part.counted);
            all.damaged.extend(part.damaged);
        }
    }
    all
}

fn open_one(
    frozen: &Frozen,
    sheet: &StoredSheet,
    secrets: &[SecretKey],
    questionnaires: &[Questionnaire],
) -> Option<Sheet> {
    let secrets: Vec<&SecretKey> = secrets.iter().collect();
    let body = open(&sheet.body, &secrets, &binding(frozen, sheet)).ok()?;
    format::sheet::from_body(sheet.id, sheet.group, &body, questionnaires.get(sheet.group.0)?).ok()
}

fn binding<'a>(frozen: &'a Frozen, sheet: &StoredSheet) -> Binding<'a> {
    let group = frozen.instrument.groups.get(sheet.group.0).map_or("", |g| g.key.as_str());
    Binding { exercise: &frozen.id.0, group, sheet: sheet.id.0 }
}

/// Seals every sheet to new keys in one step; sheets that do not open stay as they are and are named.
///
/// # Errors
/// The store's; nothing is changed then.
pub fn seal_anew(opened: &mut Opened, secrets: &[SecretKey], new: &Sealing) -> Result<Resealed, StoreError> {
    let secrets: Vec<&SecretKey> = secrets.iter().collect();
    let keys = public_keys(new);
    let (frozen, file) = (&*opened.frozen, &mut opened.file);
    file.reseal(new, |sheet| reseal(&sheet.body, &secrets, &keys, needs(new), &binding(frozen, sheet)).ok())
}
