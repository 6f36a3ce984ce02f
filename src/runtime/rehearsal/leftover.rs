//! Folders of rehearsals that were killed: the next one clears them away.

use std::fs::{self, DirEntry};
use std::path::Path;
use std::time::{Duration, SystemTime};

/// How the names of a rehearsal's folders begin.
pub(super) const PREFIX: &str = "reflectory-rehearsal-";
/// A rehearsal takes minutes; a folder that was left alone for longer than a day is nobody's any more.
const AGE_MIN: Duration = Duration::from_secs(24 * 60 * 60);

/// Removes what old rehearsals left in a place. What cannot be removed is somebody else's, and stays.
pub(super) fn clear(place: &Path) {
    let Ok(entries) = fs::read_dir(place) else { return };
    for entry in entries.flatten().filter(is_left) {
        let _ = fs::remove_dir_all(entry.path());
    }
}

/// A folder, no link to one, with such a name, old enough.
fn is_left(entry: &DirEntry) -> bool {
    let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
    let changed = entry.metadata().and_then(|metadata| metadata.modified());
    let age = changed.ok().and_then(|changed| SystemTime::now().duration_since(changed).ok());
    let is_ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
    is_folder && is_ours && age.is_some_and(|age| age > AGE_MIN)
}
