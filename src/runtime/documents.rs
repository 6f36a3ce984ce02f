//! Files written for the person: into their documents, under a name that is free.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use crate::locale::say::Say;
use crate::runtime::folder::read_text;

/// Longest name of a file, in bytes; every file system takes more.
const NAME_BYTES_MAX: usize = 120;
/// Longest ending that is kept as one, in bytes.
const ENDING_BYTES_MAX: usize = 10;
/// Most files of one name.
const SAME_NAME_MAX: u32 = 999;
/// Names that Windows keeps for its devices, with any ending.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul"];

/// Who may read a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Whoever may read the person's other documents.
    Usual,
    /// The person alone: there are codes in it. (On Windows a person's folders are closed to others anyway.)
    OwnerOnly,
}

/// Writes a text into the person's documents folder; into the current folder where there is none or it takes nothing.
/// Nothing is written over: a name that is taken becomes `name-2`, `name-3`, …
///
/// # Errors
/// A sentence for people.
pub fn write_text(name: &str, text: &str, readers: Readers) -> Result<PathBuf, Say> {
    write(name, text.as_bytes(), readers)
}

/// The same for bytes.
///
/// # Errors
/// A sentence for people.
pub fn write(name: &str, bytes: &[u8], readers: Readers) -> Result<PathBuf, Say> {
    let here = Path::new(".");
    let Some(documents) = folder() else { return write_in(here, name, bytes, readers) };
    write_in(&documents, name, bytes, readers)
        .or_else(|sentence| write_in(here, name, bytes, readers).map_err(|_| sentence))
}

/// The same into a folder that is there. Returns where it lies, from the root.
///
/// # Errors
/// A sentence for people.
pub fn write_text_in(folder: &Path, name: &str, text: &str, readers: Readers) -> Result<PathBuf, Say> {
    write_in(folder, name, text.as_bytes(), readers)
}

/// The same for bytes.
///
/// # Errors
/// A sentence for people.
pub fn write_in(folder: &Path, name: &str, bytes: &[u8], readers: Readers) -> Result<PathBuf, Say> {
    let name = sound_name(name);
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    for number in 1..=SAME_NAME_MAX {
        let path = folder.join(numbered(&name, number));
        match write_new(&path, bytes, readers) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => {
                let say = Say::new("told-not-written").with("path", path.display().to_string());
                return Err(say.with("cause", error.to_string()));
            }
            Ok(()) => return Ok(path),
        }
    }
    let say = Say::new("told-many-files").with("most", SAME_NAME_MAX).with("name", name);
    Err(say.with("folder", folder.display().to_string()))
}

/// Writes a file that must not be there yet, durably; half a file does not stay.
fn write_new(path: &Path, bytes: &[u8], readers: Readers) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if readers == Readers::OwnerOnly {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = readers;
    let mut file = options.open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        drop(file);
        let _ = fs::remove_file(path);
    }
    written
}

/// A name that every file system takes and that stays in its folder: letters, digits and `-_. `, everything else a
/// dash.
pub fn sound_name(name: &str) -> String {
    let kept = |c: char| if c.is_alphanumeric() || "-_. ".contains(c) { c } else { '-' };
    let clean: String = name.chars().map(kept).collect();
    let clean = clean.trim_matches(|c: char| ". -".contains(c));
    let (stem, ending) = parts(clean);
    let mut short = String::new();
    for c in stem.chars() {
        if short.len() + c.len_utf8() + ending.len() > NAME_BYTES_MAX {
            break;
        }
        short.push(c);
    }
    let lower = short.split('.').next().unwrap_or("").trim().to_ascii_lowercase();
    let port = |name: &str| lower.strip_prefix(name).is_some_and(|n| n.len() == 1 && n != "0");
    if short.is_empty() {
        short.push_str("reflectory");
    } else if DEVICES.contains(&lower.as_str()) || port("com") || port("lpt") {
        short.insert(0, '_');
    }
    format!("{short}{ending}")
}

/// Stem and ending, the dot with the ending.
fn parts(name: &str) -> (&str, &str) {
    match name.rfind('.').and_then(|at| name.split_at_checked(at)) {
        Some((stem, ending)) if ending.len() <= ENDING_BYTES_MAX && !stem.is_empty() => (stem, ending),
        _ => (name, ""),
    }
}

fn numbered(name: &str, number: u32) -> String {
    let (stem, ending) = parts(name);
    if number == 1 { name.to_owned() } else { format!("{stem}-{number}{ending}") }
}

/// The person's home.
pub fn home() -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.home_dir().to_owned())
}

/// The person's documents folder, where there is one.
pub fn folder() -> Option<PathBuf> {
    let base = etcetera::choose_base_strategy().ok()?;
    let home = base.home_dir();
    let named = read_text(&base.config_dir().join("user-dirs.dirs")).ok();
    let named = named.and_then(|text| documents_in(&text, home));
    named.into_iter().chain([home.join("Documents")]).find(|folder| folder.is_dir())
}

/// What `user-dirs.dirs` of XDG says: a line such as `XDG_DOCUMENTS_DIR="$HOME/Dokumente"`. A path is either below
/// `$HOME` or begins at the root.
pub fn documents_in(text: &str, home: &Path) -> Option<PathBuf> {
    let value = text.lines().rev().find_map(|line| line.trim().strip_prefix("XDG_DOCUMENTS_DIR="))?;
    let value = value.trim().trim_matches('"').replace('\\', "");
    match value.strip_prefix("$HOME") {
        Some(below) => Some(home.join(below.trim_matches('/'))),
        None => Some(PathBuf::from(value)).filter(|path| path.is_absolute()),
    }
}
