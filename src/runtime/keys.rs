//! The coordinators' key files in the store's folder.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::locale::say::Say;
use crate::runtime::folder::read_text;
use crate::seal::key_file::KeyFile;

/// Ending of a key file's name.
const ENDING: &str = "key";

/// A key file and where it lies.
#[derive(Debug)]
pub struct Found {
    /// Its path.
    pub path: PathBuf,
    /// The file.
    pub file: KeyFile,
}

/// The readable key files of a folder, by name; those that cannot be read are left out.
pub fn in_folder(folder: &Path) -> Vec<Found> {
    paths(folder).into_iter().filter_map(|path| open(&path).ok().map(|file| Found { path, file })).collect()
}

/// Where key files lie in a folder, by name, readable or not.
pub fn paths(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == ENDING));
    paths.sort();
    paths
}

/// One key file.
///
/// # Errors
/// A sentence for people.
pub fn open(path: &Path) -> Result<KeyFile, Say> {
    let shown = path.display().to_string();
    let text = read_text(path)
        .map_err(|problem| Say::new("told-of-file").with("path", shown.clone()).with("problem", problem))?;
    KeyFile::from_text(&text)
        .map_err(|error| Say::new("told-key-broken").with("path", shown).with("cause", error.to_string()))
}

/// A path for a new key file that is not taken.
pub fn free_path(folder: &Path) -> PathBuf {
    let named = |n: u32| folder.join(format!("coordinator-{n}.{ENDING}"));
    (1..1000).map(named).find(|path| !path.exists()).unwrap_or_else(|| named(1000))
}

/// Writes a key file beside and renames it, readable to its owner alone.
///
/// # Errors
/// A sentence for people.
pub fn write(path: &Path, file: &KeyFile) -> Result<(), Say> {
    // A name of its own for each writing, so that two programs do not write into one file.
    let beside = path.with_extension(format!("key-new-{:016x}", rand::random::<u64>()));
    let written = write_private(&beside, file.to_text().as_bytes())
        .and_then(|()| fs::rename(&beside, path))
        .and_then(|()| sync_parent(path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written.map_err(|error| {
        Say::new("told-key-not-written").with("path", path.display().to_string()).with("cause", error.to_string())
    })
}

/// Makes the new name durable. Windows has no such call for folders.
fn sync_parent(path: &Path) -> std::io::Result<()> {
    if cfg!(windows) {
        return Ok(());
    }
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::File::open(parent)?.sync_all()
}

/// Writes a file that only its owner may read, durably; an existing one of that name is replaced.
///
/// # Errors
/// What the system says.
pub fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// The highest number of sheets that a key file of the folder remembers for an exercise.
pub fn remembered(folder: &Path, exercise: &str) -> u32 {
    in_folder(folder).iter().map(|found| found.file.seen(exercise)).max().unwrap_or(0)
}
