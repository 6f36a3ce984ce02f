//! The file beside the one that is written: locked while somebody writes it, so that what nobody writes any more can be
//! told and goes.

use std::ffi::OsStr;
use std::fs::{File, Metadata};
use std::io;
use std::path::Path;

use tempfile::NamedTempFile;

/// Ends its name.
const ENDING: &str = ".part";
/// How often one is begun anew because somebody cleared it away before it was locked.
#[cfg(unix)]
const AGAIN_MAX: u32 = 8;

/// Begins its name: the same for the same target, whatever letters that has and however long it is.
fn prefix(target: &Path) -> String {
    let name = target.file_name().unwrap_or(OsStr::new("")).as_encoded_bytes();
    format!(".reflectory-{:08x}-", crc32fast::hash(name))
}

/// A file that goes by itself unless it is renamed: with the rights of any other document, or, where it replaces one, for
/// its owner alone until [`hand_on`].
pub(super) fn begin(target: &Path, folder: &Path, before: Option<&Metadata>) -> io::Result<NamedTempFile> {
    let prefix = prefix(target);
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(ENDING);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(if before.is_some() { 0o600 } else { 0o666 }));
    #[cfg(unix)]
    for _ in 0..AGAIN_MAX {
        let file = builder.tempfile_in(folder)?;
        // Where nothing can be locked, nothing is cleared away either.
        if is_held(file.as_file()).unwrap_or(true) {
            return Ok(file);
        }
    }
    #[cfg(not(unix))]
    let _ = before;
    builder.tempfile_in(folder)
}

/// Gives a file the rights of the one that it replaces. Some file systems have none; then it stays its owner's.
pub(super) fn hand_on(before: Option<&Metadata>, file: &File) {
    #[cfg(unix)]
    if let Some(before) = before {
        use std::os::unix::fs::PermissionsExt;
        let mode = before.permissions().mode() & 0o777;
        let _ = file.set_permissions(PermissionsExt::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = (before, file);
}

/// Takes away what earlier writings of a target left and nobody writes any more.
#[cfg(unix)]
pub(super) fn clear(target: &Path, folder: &Path) {
    use std::fs;
    let prefix = prefix(target);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_left = name.starts_with(&prefix) && name.ends_with(ENDING);
        // No link and no pipe is opened.
        if !is_left || !entry.file_type().is_ok_and(|kind| kind.is_file()) {
            continue;
        }
        // Some network drives lock only what is open for writing.
        let Ok(file) = File::options().read(true).write(true).open(entry.path()) else { continue };
        // Locked meanwhile, so that whoever has just begun it sees that it is gone.
        if matches!(is_held(&file), Ok(true)) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Elsewhere nothing tells whether another program is still writing.
#[cfg(not(unix))]
pub(super) fn clear(_target: &Path, _folder: &Path) {}

/// Locks a file as long as it is open; whether it is ours then and still there.
#[cfg(unix)]
fn is_held(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;

    use rustix::fs::{FlockOperation, flock};
    match flock(file, FlockOperation::NonBlockingLockExclusive) {
        Err(rustix::io::Errno::WOULDBLOCK) => Ok(false),
        Ok(()) => Ok(file.metadata()?.nlink() > 0),
        Err(error) => Err(error.into()),
    }
}
