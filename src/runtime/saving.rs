//! Bytes written to a path that the person named: beside it first, then renamed, so that no reader ever meets half of
//! it, and what was there before stays whole until the new file is durable.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// What is done about a file that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and nothing is written.
    Stays,
    /// The person said that it may go.
    Goes,
}

impl Existing {
    /// `--force` says that it may go.
    pub fn forced(force: bool) -> Existing {
        if force { Existing::Goes } else { Existing::Stays }
    }
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum SavingError {
    /// A file of this name is there. A screen asks then; the command line has `--force`.
    #[error("{} is there already and was not changed. Please choose another name, or add --force to replace it.", .0.display())]
    Taken(PathBuf),
    /// It names a folder, or a device.
    #[error("{} is a folder or a device, not a file. Nothing was written. Please name a file.", .0.display())]
    NoFile(PathBuf),
    /// There is no such folder.
    #[error("The folder {} is not there. Nothing was written. Please make it, or choose another one.", .0.display())]
    NoFolder(PathBuf),
    /// The folder takes no files.
    #[error("The folder {} takes no files from you. Nothing was written. Please choose another one.", .0.display())]
    Closed(PathBuf),
    /// There is no room.
    #[error("There is no room left in {}. Nothing was written, and what was there is as it was. Please make room, or choose another place.", .0.display())]
    Full(PathBuf),
    /// Something else.
    #[error("{} could not be written: {error}. What was there is as it was.", path.display())]
    Failed {
        /// Which file.
        path: PathBuf,
        /// What the machine says.
        error: io::Error,
    },
}

/// Whether bytes could be written there, asked before long work. Nothing is written.
///
/// # Errors
/// Why not.
pub fn check(path: &Path, existing: Existing) -> Result<(), SavingError> {
    let path = absolute(path);
    match fs::metadata(&path) {
        Ok(meta) if !meta.is_file() => return Err(SavingError::NoFile(path)),
        Ok(_) if existing == Existing::Stays => return Err(SavingError::Taken(path)),
        // A link that leads nowhere is something too.
        Err(_) if existing == Existing::Stays && path.is_symlink() => return Err(SavingError::Taken(path)),
        Ok(_) | Err(_) => {}
    }
    let folder = folder_of(&path)?;
    if folder.is_dir() { Ok(()) } else { Err(SavingError::NoFolder(folder)) }
}

/// Writes bytes to a path, durably, and tells where they lie, from the root. A link is followed: what it leads to is
/// replaced, not the link.
///
/// # Errors
/// Why nothing was written.
pub fn save(path: &Path, bytes: &[u8], existing: Existing) -> Result<PathBuf, SavingError> {
    check(path, existing)?;
    let path = absolute(path);
    let target = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
    let folder = folder_of(&target)?;
    let written = beside(&folder).and_then(|mut file| {
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        Ok(file)
    });
    let file = written.map_err(|error| told(error, &path, &folder))?;
    let renamed = match existing {
        // Somebody may have written it since the check.
        Existing::Stays => file.persist_noclobber(&target),
        Existing::Goes => file.persist(&target),
    };
    renamed.map_err(|failed| told(failed.error, &path, &folder))?;
    sync_folder(&folder);
    Ok(path)
}

/// A file that goes by itself unless it is renamed, with the rights of any other document.
fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".reflectory-").suffix(".part");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn folder_of(path: &Path) -> Result<PathBuf, SavingError> {
    path.parent().map(Path::to_owned).ok_or_else(|| SavingError::NoFile(path.to_owned()))
}

/// What an error of the machine means for a file in a folder.
pub(super) fn told(error: io::Error, path: &Path, folder: &Path) -> SavingError {
    match error.kind() {
        ErrorKind::AlreadyExists => SavingError::Taken(path.to_owned()),
        ErrorKind::NotFound => SavingError::NoFolder(folder.to_owned()),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => SavingError::Closed(folder.to_owned()),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => SavingError::Full(folder.to_owned()),
        _ => SavingError::Failed { path: path.to_owned(), error },
    }
}

/// Makes the new name durable, where the system has a way to; the bytes are durable already.
fn sync_folder(folder: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}
