//! What the folder itself tells: the files in it, who may read them, their times, and whether any holds answers in clear.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::domain::exercise::Frozen;
use crate::runtime::audit::{Finding, Level, Notes};
use crate::runtime::keys;
use crate::store::look;

/// Files that are looked at, and how deep folders are followed; a store has a handful.
const FILES_MAX: usize = 10_000;
const DEPTH_MAX: usize = 6;
/// Bytes read at once, and how many of them are looked at again with the next.
const PIECE: usize = 1 << 16;
const OVERLAP: usize = 256;
/// Longest question code that is looked for.
const CODE_MAX: usize = 64;

/// A file as it lay there before the store was opened.
pub(super) struct Lying {
    path: PathBuf,
    size: u64,
    /// The permissions of group and others, where there are such.
    others: u32,
    beginning: Vec<u8>,
}

/// Everything that lies in a folder.
#[derive(Default)]
pub(super) struct Seen {
    files: Vec<Lying>,
    others: u32,
    unread: usize,
}

/// Looks at names, sizes and first bytes.
pub(super) fn look(folder: &Path) -> Seen {
    let mut seen = Seen { others: fs::metadata(folder).map_or(0, |metadata| others(&metadata)), ..Seen::default() };
    collect(folder, DEPTH_MAX, &mut seen);
    seen.files.sort_by(|one, other| one.path.cmp(&other.path));
    seen
}

fn collect(folder: &Path, depth: usize, seen: &mut Seen) {
    let Ok(entries) = fs::read_dir(folder) else {
        seen.unread += 1;
        return;
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        // Links are not followed: what they lead to is not in this folder.
        let Ok(metadata) = fs::symlink_metadata(&path) else { continue };
        if metadata.is_dir() && depth > 0 {
            collect(&path, depth - 1, seen);
        } else if metadata.is_file() && seen.files.len() < FILES_MAX {
            let mut beginning = Vec::new();
            let read = File::open(&path).and_then(|file| file.take(100).read_to_end(&mut beginning));
            seen.unread += usize::from(read.is_err());
            seen.files.push(Lying { path, size: metadata.len(), others: others(&metadata), beginning });
        } else {
            seen.unread += 1;
        }
    }
}

#[cfg(unix)]
fn others(metadata: &fs::Metadata) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o077
}

#[cfg(not(unix))]
fn others(_: &fs::Metadata) -> u32 {
    0
}

/// What all of it tells. `own` are the files that belong to the school.
pub(super) fn notes(folder: &Path, seen: &Seen, own: &[PathBuf], known: &[Arc<Frozen>]) -> Vec<Finding> {
    let mut notes = Notes::about("the folder");
    permissions(&mut notes, seen);
    leftovers(&mut notes, folder, seen, own);
    readable(&mut notes, folder, seen, known);
    notes.tells(
        "times",
        "The system keeps when each file was last written: of an exercise that is open that is when its last sheet came, of the \
         drafts when somebody last answered; of a closed one, when it was closed.",
        Some("Nothing needs doing, but let nobody look at the folder again and again while people answer."),
    );
    key_files(&mut notes, folder);
    if seen.unread > 0 {
        let tells =
            format!("{} entries could not be looked at: links, folders too deep, or not readable.", seen.unread);
        notes.tells("not seen", tells, None);
    }
    notes.findings
}

fn permissions(notes: &mut Notes, seen: &Seen) {
    const LOOKED_AT: &str = "permissions";
    const TO_DO: &str = "Take the right to read from group and others: chmod -R go-rwx on the folder.";
    if !cfg!(unix) {
        notes.tells(LOOKED_AT, "Who may read the folder was not looked at on this system.", None);
        return;
    }
    let open: Vec<String> = seen.files.iter().filter(|file| file.others > 0).map(|file| name(&file.path)).collect();
    // Whoever may pass through the folder can open a file in it by its name.
    match (open.is_empty(), seen.others & 0o011 > 0, seen.others > 0) {
        (true, _, false) => notes.fine(LOOKED_AT, "Only the owner's account can read the folder and its files."),
        (true, _, true) => {
            notes.tells(
                LOOKED_AT,
                "Other accounts can see the folder: names, sizes and times, not contents.",
                Some(TO_DO),
            );
        }
        (false, true, _) => {
            notes.danger(LOOKED_AT, format!("Other accounts can read or change {}.", open.join(", ")), TO_DO);
        }
        (false, false, _) => {
            let tells = format!("Only the folder keeps other accounts from {}.", open.join(", "));
            notes.tells(LOOKED_AT, tells, Some(TO_DO));
        }
    }
}

/// What a file is to this program.
enum Kind {
    /// Its own, a coordinator's key, or an emptied journal of these.
    Expected,
    /// A journal with something in it.
    Journal,
    /// A write-ahead log, which this program never uses.
    Log,
    /// Half of something.
    Unfinished,
    /// A picture of a program's memory.
    CoreDump,
    /// Sheets or drafts under another name.
    Copy,
    /// Anything else.
    Stranger,
}

fn kind(file: &Lying, own: &[PathBuf]) -> Kind {
    let name = name(&file.path);
    let ends = |ending: &str| name.ends_with(ending);
    // A class that is being led has a file that is only locked, and a journal may be emptied instead of removed.
    let emptied = (ends("-journal") || name.starts_with("class-") && ends(".lock")) && file.size == 0;
    if own.contains(&file.path) || emptied || is_key(&file.path) || is_plan(&file.path) {
        Kind::Expected
    } else if ends("-journal") {
        Kind::Journal
    } else if ends("-wal") || ends("-shm") {
        Kind::Log
    } else if name == "core" || name.starts_with("core.") || ends(".core") || ends(".dmp") {
        Kind::CoreDump
    } else if [".part", ".closing", ".key-new"].iter().any(|ending| ends(ending)) || in_restore(&file.path) {
        Kind::Unfinished
    } else if look::holds_answers(&file.beginning) {
        Kind::Copy
    } else {
        Kind::Stranger
    }
}

fn is_key(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "key")
}

/// An action plan: a text of the coordinator's, with no word of participants.
fn is_plan(path: &Path) -> bool {
    let in_plans = path.parent().is_some_and(|folder| name(folder) == "plans");
    in_plans && path.extension().is_some_and(|extension| extension == "toml")
}

/// A restore that was cut short leaves a folder of this name.
fn in_restore(path: &Path) -> bool {
    path.parent().is_some_and(|folder| name(folder) == "restore.part")
}

fn leftovers(notes: &mut Notes, folder: &Path, seen: &Seen, own: &[PathBuf]) {
    const LOOKED_AT: &str = "leftovers";
    let before = notes.findings.len();
    for file in &seen.files {
        let shown = shown(&file.path, folder);
        let (level, tells, to_do) = match kind(file, own) {
            Kind::Expected => continue,
            Kind::Journal => (
                Level::TellsSomething,
                format!(
                    "{shown} ({} bytes): a write was under way or cut short, and it holds pages from before.",
                    file.size
                ),
                "The next start takes it back. If it stays, look whether a program hangs.",
            ),
            Kind::Log => (
                Level::Danger,
                format!("{shown}: a log that keeps pages in the order in which they came. This program uses none."),
                "Some other program has opened the store. Close it, and let no other program open these files.",
            ),
            Kind::Unfinished => (
                Level::TellsSomething,
                format!(
                    "{shown}: half of a copy, left by a program that was ended. It can hold sheets, all of them sealed."
                ),
                "It is replaced when the same is done again; where it is not needed it can be removed.",
            ),
            Kind::CoreDump => (
                Level::Danger,
                format!("{shown}: a picture of a program's memory, which can hold answers in clear."),
                "Remove it, and empty the bin.",
            ),
            Kind::Copy => (
                Level::Danger,
                format!(
                    "{shown}: a copy of sheets or drafts. Compared with the file itself it tells which came in between."
                ),
                "Remove it, or take it to where backups are locked away.",
            ),
            Kind::Stranger => (
                Level::TellsSomething,
                format!("{shown}: this program did not put it here and cannot say what it tells."),
                "If nobody needs it here, take it away.",
            ),
        };
        notes.add(level, LOOKED_AT, tells, Some(to_do));
    }
    if notes.findings.len() == before {
        notes.fine(
            LOOKED_AT,
            "No half-written file, no journal with something in it, no copy and no picture of the memory lies here.",
        );
    }
}

fn key_files(notes: &mut Notes, folder: &Path) {
    const LOOKED_AT: &str = "keys";
    let found = keys::in_folder(folder).len();
    if found == 0 {
        notes.fine(LOOKED_AT, "No coordinator's key lies beside the sheets.");
        return;
    }
    let files =
        if found == 1 { "A coordinator's key lies".to_owned() } else { format!("{found} coordinators' keys lie") };
    let tells = format!(
        "{files} in the same folder as the sheets: whoever copies it has both, and only the passphrase protects."
    );
    notes.tells(
        LOOKED_AT,
        tells,
        Some("Take the key file to a stick that is locked away, and keep the passphrase apart from it."),
    );
}

/// Answers in clear look like `"C3":4`. Every file is searched for that, in one-byte and in two-byte letters.
fn readable(notes: &mut Notes, folder: &Path, seen: &Seen, known: &[Arc<Frozen>]) {
    const LOOKED_AT: &str = "answers in clear";
    let codes: BTreeSet<&[u8]> = known
        .iter()
        .flat_map(|frozen| frozen.instrument.questions.iter().chain(&frozen.exercise.own))
        .map(|question| question.code.as_bytes())
        .collect();
    let mut clear = Vec::new();
    for file in &seen.files {
        // A file that is gone meanwhile tells nothing any more.
        if file_has_answers(&file.path, &codes).unwrap_or(false) {
            clear.push(shown(&file.path, folder));
        }
    }
    if clear.is_empty() {
        let tells = format!("In none of {} files stands a question's code beside an answer.", seen.files.len());
        notes.fine(LOOKED_AT, tells);
    } else {
        let tells = format!("A question's code stands beside an answer in {}.", clear.join(", "));
        notes.danger(
            LOOKED_AT,
            tells,
            "Lock the folder away and have somebody look at these files who may read answers.",
        );
    }
}

fn file_has_answers(path: &Path, codes: &BTreeSet<&[u8]>) -> std::io::Result<bool> {
    let mut file = File::open(path)?;
    let mut piece = vec![0; PIECE];
    let mut text = Vec::with_capacity(PIECE + OVERLAP);
    loop {
        let read = file.read(&mut piece)?;
        if read == 0 {
            return Ok(false);
        }
        // Without the zeros two-byte letters read like one-byte letters.
        text.extend(piece.iter().take(read).copied().filter(|byte| *byte != 0));
        if has_answers(&text, codes) {
            return Ok(true);
        }
        let done = text.len().saturating_sub(OVERLAP);
        text.drain(..done);
    }
}

fn has_answers(text: &[u8], codes: &BTreeSet<&[u8]>) -> bool {
    let ends = text.windows(2).enumerate().filter(|(_, two)| *two == b"\":").map(|(at, _)| at);
    for end in ends {
        let before = text.get(end.saturating_sub(CODE_MAX)..end).unwrap_or_default();
        let code = before.rsplit(|byte| *byte == b'"').next().unwrap_or_default();
        let after = text.get(end + 2..).unwrap_or_default();
        let answer = after.iter().find(|byte| **byte != b' ');
        let is_answer = answer.is_some_and(|byte| byte.is_ascii_digit() || matches!(byte, b'"' | b'[' | b'{'));
        if code.len() < before.len() && codes.contains(code) && is_answer {
            return true;
        }
    }
    false
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn shown(path: &Path, folder: &Path) -> String {
    path.strip_prefix(folder).unwrap_or(path).display().to_string()
}
