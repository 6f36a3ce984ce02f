//! Drafts on their way to the disk and back: sealed under their code, on this machine only.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use crate::domain::answer::SheetId;
use crate::domain::calendar::Phase;
use crate::domain::draft::{Draft, Ticket};
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::secret::Secret;
use crate::domain::time_limit::{LAST_WORD, LIMIT, Now};
use crate::format;
use crate::locale::say::Say;
use crate::runtime::desk::told;
use crate::runtime::exercise_files::Opened;
use crate::seal::draft::DraftKey;
use crate::store::drafts::Drafts;
use crate::store::error::StoreError;

/// Every draft is padded to this length, whatever its exercise, so that none stands out.
pub const PADDED: usize = 16 * 1024;

/// Keys of the drafts under way. Deriving one takes a good part of a second on purpose, so it is done
/// once per walk.
#[derive(Default)]
pub struct Drafting {
    keys: BTreeMap<SheetId, DraftKey>,
    kept: Option<(PathBuf, Drafts)>,
}

impl Drafting {
    /// Keeps a draft under its code; durable when it returns.
    ///
    /// # Errors
    /// A sentence for the participant: their answers are on the screen, but would not survive a power
    /// cut.
    pub fn save(&mut self, folder: &Path, draft: &Draft, opened: &Opened, now: Timestamp) -> Result<(), Say> {
        let sentence = |cause: Say| Say::new("not-kept").with("cause", cause);
        let failed = |error: StoreError| sentence(told::participant(&error));
        let drafts = drafts(&mut self.kept, folder, now).map_err(failed)?;
        let id = draft.ticket.id;
        let key = match self.keys.entry(id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                new.insert(derive(drafts, &draft.ticket.code).map_err(|cause| sentence(cause.into()))?)
            }
        };
        let plain = format::draft::encode(draft, &opened.frozen);
        let sealed = key.seal_draft(&plain, padded(opened)).map_err(|error| sentence(error.to_string().into()))?;
        let saved = drafts.save(key.tag, draft.delete_after_hour(), &sealed);
        saved.map_err(failed)
    }

    /// Derives a sheet's key before its first answer. Where it cannot, the first answer will, and says
    /// so if it cannot either.
    pub fn prepare(&mut self, folder: &Path, ticket: &Ticket, now: Timestamp) {
        // One person answers at a time: the key of whoever was here before goes.
        self.keys.clear();
        let Ok(drafts) = drafts(&mut self.kept, folder, now) else { return };
        // A machine that is never switched off gets rid of what ran out as well; it stays sealed if not.
        let _ = drafts.purge(now.as_second().div_euclid(3600));
        if let Entry::Vacant(new) = self.keys.entry(ticket.id)
            && let Ok(key) = derive(drafts, &ticket.code)
        {
            new.insert(key);
        }
    }

    /// Forgets a draft, its key included.
    pub fn drop_draft(&mut self, folder: &Path, id: SheetId, now: Timestamp) {
        let Some(key) = self.keys.remove(&id) else { return };
        // If it cannot be removed now it goes when its hour is over; it stays sealed until then.
        if let Ok(drafts) = drafts(&mut self.kept, folder, now) {
            let _ = drafts.remove(key.tag);
        }
    }

    /// The draft kept under a code; `None` when there is none.
    ///
    /// # Errors
    /// A sentence for the participant: it ran out, its exercise is closed, or the disk could not be
    /// read.
    pub fn resume(
        &mut self,
        folder: &Path,
        code: Secret,
        opened: &BTreeMap<ExerciseId, Opened>,
        now: Now,
        boot: &str,
    ) -> Result<Option<(Arc<Frozen>, Draft)>, Say> {
        let words = |error: StoreError| told::participant(&error);
        let drafts = drafts(&mut self.kept, folder, now.wall).map_err(words)?;
        let key = derive(drafts, &code)?;
        let Some(sealed) = drafts.load(key.tag).map_err(words)? else { return Ok(None) };
        let Ok(plain) = key.open_draft(&sealed) else {
            return Err(Say::new("words-damaged"));
        };
        let found = format::draft::exercise_of(&plain).and_then(|id| opened.get(&id));
        let draft = found.and_then(|o| Some((&o.shown, format::draft::decode(&plain, code, &o.frozen)?)));
        let Some((frozen, draft)) = draft else {
            return Err(Say::new("words-no-exercise"));
        };
        if let Some(over) = over(frozen, &draft, now, boot) {
            // Not removed here: a clock that is wrong once must not cost anybody's answers. It goes when
            // its hour is over.
            return Err(Say::new(over));
        }
        self.keys.clear();
        self.keys.insert(draft.ticket.id, key);
        Ok(Some((Arc::clone(frozen), draft)))
    }
}

/// The folder's drafts, opened once; those whose time is over go at that moment.
fn drafts<'a>(
    kept: &'a mut Option<(PathBuf, Drafts)>,
    folder: &Path,
    now: Timestamp,
) -> Result<&'a mut Drafts, StoreError> {
    let known = kept.take().filter(|(at, _)| at == folder).map(|(_, drafts)| drafts);
    let drafts = match known {
        Some(drafts) => drafts,
        None => {
            let mut drafts = Drafts::open(folder)?;
            drafts.purge(now.as_second().div_euclid(3600))?;
            drafts
        }
    };
    Ok(&mut kept.insert((folder.to_owned(), drafts)).1)
}

/// The length of every draft on a machine, unless a larger instrument needs the next step.
fn padded(opened: &Opened) -> usize {
    (opened.sealing.padded as usize + format::draft::BESIDE_BODY).next_multiple_of(PADDED)
}

/// Why a draft can no longer be handed in.
fn over(frozen: &Frozen, draft: &Draft, now: Now, boot: &str) -> Option<&'static str> {
    if frozen.exercise.phase(now.wall) == Phase::Closed {
        return Some("words-closed");
    }
    let ran_out = draft.used_at(now, boot) >= LIMIT.saturating_add(LAST_WORD);
    ran_out.then_some("words-over")
}

fn derive(drafts: &Drafts, code: &Secret) -> Result<DraftKey, String> {
    DraftKey::derive(code.expose(), &drafts.salt()).map_err(|error| error.to_string())
}
