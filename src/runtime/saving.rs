//! Bytes written to a path that the person named: beside it first, then renamed, so that no reader ever meets half of
//! it, and what was there before stays whole until the new file is durable.

mod beside;

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::runtime::interrupt::Hold;

/// Most links that are followed, as Linux does.
const LINKS_MAX: usize = 40;

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
    let target = target(&path);
    if target.is_symlink() {
        return Err(SavingError::NoFile(path));
    }
    let folder = folder_of(&target)?;
    if folder.is_dir() { Ok(()) } else { Err(SavingError::NoFolder(folder)) }
}

/// Writes bytes to a path, durably, and tells where they lie, from the root.
///
/// - A link is followed: what it leads to is replaced, not the link. One that leads nowhere leads to where the file comes
///   to lie; where that folder is missing, such as on a stick that is not plugged in, nothing is written elsewhere instead.
/// - What is replaced hands its rights on, so that a file that others may not read does not become one that they may
///   (on Unix its nine bits; not access lists, and another owner's file becomes one's own). Other names of the same file
///   keep what was in it.
/// - Signals wait until it is done. What a kill or a power cut left beside an earlier writing of the same file goes, unless
///   another program is writing it.
///
/// # Errors
/// Why nothing was written.
pub fn save(path: &Path, bytes: &[u8], existing: Existing) -> Result<PathBuf, SavingError> {
    check(path, existing)?;
    let path = absolute(path);
    let target = target(&path);
    let folder = folder_of(&target)?;
    let _held = Hold::begin();
    beside::clear(&target, &folder);
    let before = fs::metadata(&target).ok();
    let written = beside::begin(&target, &folder, before.as_ref()).and_then(|mut file| {
        file.write_all(bytes)?;
        beside::hand_on(before.as_ref(), file.as_file());
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

/// Makes a folder, durably.
///
/// # Errors
/// Why not.
pub fn make_folder(path: &Path) -> Result<(), SavingError> {
    let path = absolute(path);
    let above = folder_of(&path)?;
    fs::create_dir(&path).map_err(|error| told(error, &path, &above))?;
    sync_folder(&above);
    Ok(())
}

/// Where a path leads, from the root: links are followed also where nothing lies at their end yet. What is still a link
/// leads round in a circle.
pub(super) fn target(path: &Path) -> PathBuf {
    let mut path = absolute(path);
    for _ in 0..LINKS_MAX {
        if let Ok(real) = fs::canonicalize(&path) {
            return real;
        }
        // What a link says is meant from the folder in which it really lies.
        if let (Some(folder), Some(name)) =
            (path.parent().and_then(|folder| fs::canonicalize(folder).ok()), path.file_name())
        {
            path = folder.join(name);
        }
        let Ok(to) = fs::read_link(&path) else { break };
        path = path.parent().map_or_else(|| to.clone(), |folder| folder.join(&to));
    }
    path
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
pub(super) fn sync_folder(folder: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}
