//! The coordinators' keys, as the workplace asks for them.

use crate::app::workplace::request::WorkplaceReply;
use crate::domain::secret::Secret;
use crate::locale::say::Say;
use crate::runtime::hand_over::{self, HandedOver, NewKey, Newcomer};
use crate::runtime::key_change::KeyChange;
use crate::runtime::key_making::{self, MadeKey};
use crate::runtime::workplace::{Office, words};
use crate::store::Store;

/// Makes the school's first key.
///
/// # Errors
/// A sentence for people; nothing was changed then.
pub fn make_key(office: &Office, name: &str, passphrase: &Secret) -> Result<WorkplaceReply, Say> {
    let made = key_making::first(office.folder, name, passphrase)?;
    Ok(told(made, None))
}

/// Makes a colleague's key, and seals every sheet anew for both. A change that was cut off is finished instead, with the
/// same two passphrases.
///
/// # Errors
/// A sentence for people; nothing was changed then.
pub fn add_key(office: &mut Office, mine: &Secret, coming: &Newcomer, both: bool) -> Result<WorkplaceReply, Say> {
    if let Some(finished) = finish(office, mine, coming.passphrase)? {
        return Ok(finished);
    }
    hand_over::add_key(office.folder, mine, coming, both, office.patience).map(handed_over)
}

/// Makes a successor's key in the place of the one whose passphrase this is, and seals every sheet anew. A change that
/// was cut off is finished instead.
///
/// # Errors
/// A sentence for people; nothing was changed then.
pub fn replace_keys(office: &mut Office, mine: &Secret, coming: &Newcomer) -> Result<WorkplaceReply, Say> {
    if let Some(finished) = finish(office, mine, coming.passphrase)? {
        return Ok(finished);
    }
    hand_over::replace_key(office.folder, mine, coming, office.patience).map(handed_over)
}

fn finish(office: &mut Office, mine: &Secret, new: &Secret) -> Result<Option<WorkplaceReply>, Say> {
    let store = Store::open_existing(office.folder).map_err(words)?;
    if KeyChange::pending(&store).map_err(words)?.is_none() {
        return Ok(None);
    }
    drop(store);
    let finished = hand_over::finish_by(office.folder, mine, new, office.patience)?;
    Ok(finished.map(|_| WorkplaceReply::Done(Say::new("keys-finished"))))
}

fn handed_over(new: NewKey) -> WorkplaceReply {
    let unfinished = new.handed_over.map_or_else(Some, |done| left_over(&done));
    told(new.made, unfinished)
}

/// A sentence where some sheets did not open and stay as they were.
fn left_over(done: &HandedOver) -> Option<Say> {
    let left: usize = done.exercises.iter().map(|exercise| exercise.left).sum();
    (left > 0).then(|| Say::new("keys-sheets-left").with("sheets", left))
}

fn told(made: MadeKey, unfinished: Option<Say>) -> WorkplaceReply {
    WorkplaceReply::KeyMade { words: made.recovery_words, path: made.path.display().to_string(), unfinished }
}
