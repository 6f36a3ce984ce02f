//! Drives that somebody plugged in, as far as the system shows where it brings them in.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders below which desktops bring drives in, and how far below.
const PLACES: &[(&str, u8)] = &[("/media", 2), ("/run/media", 2), ("/Volumes", 1)];

/// The only drive that is plugged in.
///
/// # Errors
/// A sentence for people: there is none, or there are several.
pub fn drive() -> Result<PathBuf, String> {
    let places = PLACES.iter().flat_map(|(place, depth)| drives_below(Path::new(place), *depth));
    one_of(places.collect())
}

/// The only one of these.
///
/// # Errors
/// As [`drive`].
pub fn one_of(mut drives: Vec<PathBuf>) -> Result<PathBuf, String> {
    match (drives.pop(), drives.is_empty()) {
        (None, _) => {
            Err("No drive that is plugged in can be seen. Please plug one in, wait a moment and press the key \
                          again, or write down what is on the screen. Nothing was written."
                .to_owned())
        }
        (Some(drive), true) => Ok(drive),
        (Some(_), false) => Err("More than one drive is plugged in, and nobody can say which is meant. Please leave \
                                 only one in. Nothing was written."
            .to_owned()),
    }
}

/// Folders at most so deep below this one that lie on another drive than it.
pub fn drives_below(place: &Path, depth: u8) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(place) else { return Vec::new() };
    let mut found = Vec::new();
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        // Links are not followed: /Volumes has one to the machine's own disk.
        if path.is_symlink() || !path.is_dir() {
            continue;
        }
        if on_another_drive(&path, place) {
            found.push(path);
        } else if depth > 1 {
            found.extend(drives_below(&path, depth - 1));
        }
    }
    found.sort();
    found
}

#[cfg(unix)]
fn on_another_drive(path: &Path, above: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| fs::metadata(path).map(|meta| meta.dev()).ok();
    device(path).is_some_and(|own| device(above).is_some_and(|other| own != other))
}

/// Where the system does not tell, no drive is seen.
#[cfg(not(unix))]
fn on_another_drive(_path: &Path, _above: &Path) -> bool {
    false
}
