//! Folders and file names on the disk: where a school and its exercises are kept.
//!
//! Knows nothing of SQL. Whatever it creates is for the owner's eyes only (0700 and 0600 on Unix).

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::domain::exercise::ExerciseId;
use crate::store::error::StoreError;
use crate::store::mounts;

/// Longest name of an exercise; far below what any file system allows.
pub(crate) const NAME_LENGTH_MAX: usize = 64;

/// The school's file.
pub(crate) fn school_file(folder: &Path) -> PathBuf {
    folder.join("school.db")
}

/// An exercise's file, or `None` for a name that could lead out of the folder or upset a file system.
/// (The prefix keeps `con`, `nul` and their like from being what Windows takes them for.)
pub(crate) fn exercise_file(folder: &Path, id: &ExerciseId) -> Option<PathBuf> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let fits = !id.0.is_empty() && id.0.len() <= NAME_LENGTH_MAX && id.0.chars().all(plain);
    fits.then(|| folder.join(format!("exercise-{}.db", id.0)))
}

/// The file of the drafts on this machine.
pub(crate) fn drafts_file(folder: &Path) -> PathBuf {
    folder.join("drafts.db")
}

/// Which file a name leads to, so that another one put in its place is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark(u64, u64);

/// The mark of the file that has this name now; an error when there is none.
pub(crate) fn mark(file: &Path) -> Result<Mark, StoreError> {
    match fs::metadata(file) {
        #[cfg(unix)]
        Ok(metadata) => {
            use std::os::unix::fs::MetadataExt;
            Ok(Mark(metadata.dev(), metadata.ino()))
        }
        // Elsewhere a file that is open cannot be replaced by another.
        #[cfg(not(unix))]
        Ok(_) => Ok(Mark(0, 0)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(StoreError::Gone { file: file.to_owned() }),
        Err(error) => Err(StoreError::from_io(file, &error)),
    }
}

/// The path with something added to its last part.
pub(crate) fn with_suffix(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Creates the folder where it is missing. Ask [`refuse_share`] before.
pub(crate) fn create_folder(folder: &Path) -> Result<(), StoreError> {
    if folder.is_dir() {
        return Ok(());
    }
    if folder.exists() {
        return Err(StoreError::NotAFolder { folder: folder.to_owned() });
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| StoreError::from_io(folder, &error))?;
    folder.parent().map_or(Ok(()), sync_folder)
}

/// Refuses a folder on a network share; one that is still to be created is judged by where it would come to lie.
/// See [`mounts`] for what this cannot see; on systems other than Linux and Windows, and on a Linux without `/proc`,
/// it sees nothing.
pub(crate) fn refuse_share(folder: &Path) -> Result<(), StoreError> {
    let Some(real) = folder.ancestors().find_map(|part| fs::canonicalize(non_empty(part)).ok()) else { return Ok(()) };
    let kind = if cfg!(windows) {
        mounts::unc_share(&real.to_string_lossy()).or_else(|| mounts::unc_share(&folder.to_string_lossy()))
    } else {
        // Elsewhere than on Linux there is no such text, and nothing is refused.
        let table = fs::read("/proc/self/mountinfo").unwrap_or_default();
        mounts::share_kind(&String::from_utf8_lossy(&table), &real)
    };
    match kind {
        Some(kind) => Err(StoreError::NetworkShare { folder: folder.to_owned(), kind }),
        None => Ok(()),
    }
}

/// A new, empty file only its owner can read. It is an error when there is one already.
pub(crate) fn create_file(file: &Path) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop).map_err(|error| StoreError::from_io(file, &error))
}

/// Removes a file; there being none is fine.
pub(crate) fn remove(file: &Path) -> Result<(), StoreError> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::from_io(file, &error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Makes a finished file durable under its final name, in the place of any that was there.
///
/// No connection of this process may have `file` open: closing any handle drops the process's locks on it.
pub(crate) fn publish(part: &Path, file: &Path) -> Result<(), StoreError> {
    sync_file(part)?;
    fs::rename(part, file).map_err(|error| StoreError::from_io(file, &error))?;
    file.parent().map_or(Ok(()), sync_folder)
}

/// The same, but the file that is there already wins. Says whether ours was taken.
pub(crate) fn publish_first(part: &Path, file: &Path) -> Result<bool, StoreError> {
    sync_file(part)?;
    let published = match fs::hard_link(part, file) {
        Ok(()) => true,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => false,
        // A file system without hard links (FAT on a stick): leaves an instant in which two programs that set up
        // one school at once could both succeed; the later one then starts from an empty list.
        Err(_) if file.exists() => false,
        Err(_) => fs::rename(part, file).map(|()| true).map_err(|error| StoreError::from_io(file, &error))?,
    };
    remove(part)?;
    file.parent().map_or(Ok(()), sync_folder)?;
    Ok(published)
}

pub(crate) fn sync_file(file: &Path) -> Result<(), StoreError> {
    let synced = OpenOptions::new().read(true).write(true).open(file).and_then(|handle| handle.sync_all());
    synced.map_err(|error| StoreError::from_io(file, &error))
}

/// Makes names in a folder durable. Windows has no such call for folders; NTFS keeps its own journal of names.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    if cfg!(windows) {
        return Ok(());
    }
    let folder = non_empty(folder);
    File::open(folder).and_then(|handle| handle.sync_all()).map_err(|error| StoreError::from_io(folder, &error))
}

/// The folder a file lies in, or is to lie in.
pub(crate) fn folder_of(file: &Path) -> PathBuf {
    file.parent().map_or_else(|| PathBuf::from("."), |parent| non_empty(parent).to_owned())
}

/// The parent of a bare name is the empty path, which stands for the current folder.
fn non_empty(path: &Path) -> &Path {
    if path.as_os_str().is_empty() { Path::new(".") } else { path }
}
