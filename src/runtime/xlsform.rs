//! Forms read from files, and instruments written into folders of their own.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use crate::document::xlsform::reading::{FILE_BYTES_MAX, Unreadable, read};
use crate::format::xlsform::Book;
use crate::runtime::saving::{Existing, SavingError, make_folder, save};

/// Why a form was not read.
#[derive(Debug, thiserror::Error)]
pub enum FormError {
    /// The file is not there, or not for us.
    #[error("{} cannot be read: {error}. Nothing was written.", path.display())]
    NoFile {
        /// Which file.
        path: PathBuf,
        /// What the machine says.
        error: std::io::Error,
    },
    /// What is in it.
    #[error("{}: {why} Nothing was written.", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// Why not.
        why: Unreadable,
    },
}

/// The sheets of a form.
///
/// # Errors
/// [`FormError`]: the file is not there, is no spreadsheet, or holds what a form must not.
pub fn form(path: &Path) -> Result<Book, FormError> {
    let failed = |error| FormError::NoFile { path: path.to_owned(), error };
    let file = File::open(path).map_err(failed)?;
    if !file.metadata().map_err(failed)?.is_file() {
        return Err(failed(std::io::Error::new(ErrorKind::InvalidInput, "it is not a file")));
    }
    let mut bytes = Vec::new();
    file.take(FILE_BYTES_MAX as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    read(&bytes).map_err(|why| FormError::Unreadable { path: path.to_owned(), why })
}

/// Why a folder was not written.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// Something is there already.
    #[error("{} holds something already and was not changed. Please name a folder that is new or empty.", .0.display())]
    Taken(PathBuf),
    /// It names a file.
    #[error("{} is not a folder. Nothing was written. Please name a folder that is new or empty.", .0.display())]
    NoFolder(PathBuf),
    /// It cannot be looked into.
    #[error("{} cannot be read: {error}. Nothing was written.", path.display())]
    Closed {
        /// Which folder.
        path: PathBuf,
        /// What the machine says.
        error: std::io::Error,
    },
    /// The files could not be written; those that were are gone again.
    #[error(transparent)]
    Saving(#[from] SavingError),
}

/// Whether a folder is new or empty.
///
/// # Errors
/// [`FolderError`] where it is neither.
pub fn check_new(folder: &Path) -> Result<(), FolderError> {
    match fs::read_dir(folder) {
        Ok(entries) => {
            if entries.count() == 0 {
                Ok(())
            } else {
                Err(FolderError::Taken(folder.to_owned()))
            }
        }
        Err(error) if error.kind() == ErrorKind::NotFound && !folder.is_symlink() => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => Err(FolderError::NoFolder(folder.to_owned())),
        Err(error) => Err(FolderError::Closed { path: folder.to_owned(), error }),
    }
}

/// Writes texts into a folder that is new or empty: all of them, or none.
///
/// # Errors
/// [`FolderError`]; then the folder is as it was.
pub fn write_new(folder: &Path, texts: &[(String, String)]) -> Result<(), FolderError> {
    check_new(folder)?;
    let mut made: Vec<PathBuf> = Vec::new();
    let mut written: Vec<PathBuf> = Vec::new();
    write_all(folder, texts, &mut made, &mut written).inspect_err(|_| {
        // Only what was written here this moment, newest first.
        written.iter().rev().for_each(|file| drop(fs::remove_file(file)));
        made.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
    })
}

fn write_all(
    folder: &Path,
    texts: &[(String, String)],
    made: &mut Vec<PathBuf>,
    written: &mut Vec<PathBuf>,
) -> Result<(), FolderError> {
    for (name, text) in texts {
        let path = folder.join(name);
        for above in [Some(folder), path.parent()].into_iter().flatten() {
            if !above.is_dir() {
                make_folder(above)?;
                made.push(above.to_owned());
            }
        }
        written.push(save(&path, text.as_bytes(), Existing::Stays)?);
    }
    Ok(())
}
