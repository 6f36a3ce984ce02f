//! Drives that somebody plugged in: those the system calls removable.
//!
//! On Linux that is a drive on USB that lies where desktops bring such drives in; on macOS one that can be ejected; on
//! Windows one of the type "removable". Not seen are: cards in a built-in reader and encrypted drives on Linux (their
//! device is not the one on USB), drives that somebody mounted elsewhere, and large USB disks that Windows calls fixed.
//! Taken for one is a virtual machine's disk that is made to look like USB. Where a drive is not seen, nothing is written.

use crate::locale::say::Say;
use std::path::{Path, PathBuf};

use sysinfo::{DiskRefreshKind, Disks};

/// Folders below which systems bring drives in; any place where there are none of them, as on Windows.
#[cfg(unix)]
const PLACES: &[&str] = &["/media", "/run/media", "/Volumes"];
#[cfg(not(unix))]
const PLACES: &[&str] = &[""];

/// A drive as the system tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drive {
    /// Where its files are.
    pub place: PathBuf,
    /// Whether it can be plugged out.
    pub removable: bool,
}

/// The only drive that is plugged in.
///
/// # Errors
/// A sentence for people: there is none, or there are several.
pub fn drive() -> Result<PathBuf, Say> {
    one_of(all())
}

/// All that are plugged in.
pub fn all() -> Vec<PathBuf> {
    // Neither their kind nor their room is asked: a drive that does not answer must not keep anybody waiting.
    let disks = Disks::new_with_refreshed_list_specifics(DiskRefreshKind::nothing());
    let told = |disk: &sysinfo::Disk| Drive { place: disk.mount_point().to_owned(), removable: disk.is_removable() };
    plugged_in(disks.list().iter().map(told))
}

/// Where those are that somebody plugged in; a machine that itself runs from USB is none.
pub fn plugged_in(drives: impl Iterator<Item = Drive>) -> Vec<PathBuf> {
    let is_below =
        |place: &Path, folder: &str| folder.is_empty() || (place.starts_with(folder) && place != Path::new(folder));
    let is_brought_in = |drive: &Drive| PLACES.iter().any(|folder| is_below(&drive.place, folder));
    let mut places: Vec<PathBuf> =
        drives.filter(|drive| drive.removable && is_brought_in(drive)).map(|drive| drive.place).collect();
    places.sort();
    places.dedup();
    places
}

/// The only one of these.
///
/// # Errors
/// As [`drive`].
pub fn one_of(mut drives: Vec<PathBuf>) -> Result<PathBuf, Say> {
    match (drives.pop(), drives.is_empty()) {
        (None, _) => Err("told-no-drive".into()),
        (Some(drive), true) => Ok(drive),
        (Some(_), false) => Err("told-many-drives".into()),
    }
}
