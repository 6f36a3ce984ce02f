//! The files of a stick: read to a limit and believed in nothing, written beside and renamed.
//!
//! A stick was in other hands. What should be a file and is a link or a device is neither read nor written.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::format::wire::WireError;
use crate::format::wire::stick::sheets::{List, STATION_BYTES_MAX, Sheets};
use crate::format::wire::stick::{EXERCISE_BYTES_MAX, Marked, Marks, StickExercise, TAKEN_BYTES_MAX, Taken};
use crate::runtime::saving::{self, Existing};
use crate::seal::carry::{self, Carried};
use crate::seal::hex;
use crate::seal::hub_key::HubKey;
use crate::seal::join::{self, JoinCode};
use crate::seal::signing::{self, SchoolKey};

/// Everything of ours on a stick lies in here.
const FOLDER: &str = "reflectory";
const EXERCISE: &str = "exercise.json";
const TAKEN: &str = "taken.json";
const STATIONS: &str = "stations";
const ENDING: &str = "sheets";
const READ_ME: &str = "read-me.txt";
/// Most files or folders that are looked at in one folder.
const ENTRIES_MAX: usize = 4_000;

/// For whoever finds a stick.
const FOUND: &str = "This stick belongs to a school. It carries a questionnaire and sealed sheets.\r\n\
    Nobody can read an answer from it without the school's key.\r\n\
    If you have found it, please bring it to the school's office.\r\n";

/// A stick that is plugged in, or any other folder.
pub struct Stick {
    folder: PathBuf,
}

/// An exercise as a stick brought it: whole, and marked by somebody who knows its join code.
pub struct Brought {
    /// What was written.
    pub exercise: StickExercise,
    /// The join code.
    pub code: JoinCode,
}

/// What a station put on a stick: whole, and signed with the key in its list.
pub struct FromStation {
    /// What it says of itself and the sheets.
    pub list: List,
    /// The sheets in their envelopes.
    pub sheets: Vec<(SheetId, Vec<u8>)>,
    marked: Vec<u8>,
    authentication: [u8; 32],
}

impl FromStation {
    /// Whether whoever wrote it knows the join code of this key.
    pub fn knows(&self, carry_key: &[u8; 32]) -> bool {
        join::is_same(&carry::authentication(carry_key, &self.marked), &self.authentication)
    }
}

impl Stick {
    /// A stick in this folder. The folder is never made: where it is missing, no stick is plugged in there.
    ///
    /// # Errors
    /// A sentence for people.
    pub fn at(folder: &Path) -> Result<Stick, String> {
        if folder.is_dir() {
            return Ok(Stick { folder: folder.to_owned() });
        }
        Err(format!(
            "There is no folder {}. Please plug the stick in, and name the folder where it is.",
            folder.display()
        ))
    }

    /// The exercises that the stick has something of, by their names.
    ///
    /// # Errors
    /// A sentence for people.
    pub fn exercises(&self) -> Result<Vec<ExerciseId>, String> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let names = entries(&self.folder.join(FOLDER))?.into_iter().filter(|path| is_folder(path));
        let names = names.filter_map(|path| path.file_name()?.to_str().map(str::to_owned));
        Ok(names.filter(|name| !name.is_empty() && name.chars().all(plain)).map(ExerciseId).collect())
    }

    /// The exercise that the stick brings, if it does.
    ///
    /// # Errors
    /// A sentence for people: it is damaged, or somebody changed it.
    pub fn exercise(&self, id: &ExerciseId) -> Result<Option<Brought>, String> {
        let path = self.of(id).join(EXERCISE);
        let Some(bytes) = read(&path, EXERCISE_BYTES_MAX)? else { return Ok(None) };
        let marked = Marked::from_bytes(&bytes).map_err(|error| refill(&path, &error))?;
        let exercise = StickExercise::from_line(marked.line).map_err(|error| refill(&path, &error))?;
        let code = join::parse(&exercise.code).map_err(|_| refill(&path, &CHANGED))?;
        let of = carry::marked(Carried::Exercise, marked.line);
        let is_known = is_signed(&exercise.bundle.hub_signing, &of, &marked.marks)
            && join::is_same(&carry::authentication(&join::carry_key(&code), &of), &marked.marks.authentication);
        if !is_known || exercise.bundle.exercise != *id {
            return Err(refill(&path, &CHANGED));
        }
        Ok(Some(Brought { exercise, code }))
    }

    /// Writes an exercise.
    ///
    /// # Errors
    /// A sentence for people; what was there before is there still.
    pub fn put_exercise(&self, exercise: &StickExercise, code: &JoinCode, key: &HubKey) -> Result<(), String> {
        let line = exercise.to_line().map_err(|error| error.to_string())?;
        let of = carry::marked(Carried::Exercise, &line);
        let authentication = carry::authentication(&join::carry_key(code), &of);
        let marks = Marks { signature: key.sign(&carry::signed(&of, &authentication)), authentication };
        self.put(
            &self.of(&exercise.bundle.exercise).join(EXERCISE),
            &Marked { line: &line, marks, rest: b"" }.to_bytes(),
        )?;
        self.put(&self.folder.join(FOLDER).join(READ_ME), FOUND.as_bytes())
    }

    /// What arrived of this stick's sheets, as the hub with this key says; nothing where the stick was not back yet.
    ///
    /// # Errors
    /// A sentence for people: it is damaged, changed, or another hub's.
    pub fn taken(&self, id: &ExerciseId, hub: &[u8; 32]) -> Result<Option<Taken>, String> {
        let path = self.of(id).join(TAKEN);
        let Some(bytes) = read(&path, TAKEN_BYTES_MAX)? else { return Ok(None) };
        let marked = Marked::from_bytes(&bytes).map_err(|error| refill(&path, &error))?;
        let of = carry::marked(Carried::Taken, marked.line);
        if !is_signed(hub, &of, &marked.marks) {
            return Err(refill(&path, &CHANGED));
        }
        let taken = Taken::from_line(marked.line).map_err(|error| refill(&path, &error))?;
        let is_ours = taken.hub == *hub && taken.exercise == *id;
        if is_ours { Ok(Some(taken)) } else { Err(refill(&path, &CHANGED)) }
    }

    /// Writes what arrived.
    ///
    /// # Errors
    /// A sentence for people; what was there before is there still.
    pub fn put_taken(&self, taken: &Taken, code: &JoinCode, key: &HubKey) -> Result<(), String> {
        let line = taken.to_line().map_err(|error| error.to_string())?;
        let of = carry::marked(Carried::Taken, &line);
        let authentication = carry::authentication(&join::carry_key(code), &of);
        let marks = Marks { signature: key.sign(&carry::signed(&of, &authentication)), authentication };
        self.put(&self.of(&taken.exercise).join(TAKEN), &Marked { line: &line, marks, rest: b"" }.to_bytes())
    }

    /// The files that stations put there for an exercise.
    ///
    /// # Errors
    /// A sentence for people.
    pub fn stations(&self, id: &ExerciseId) -> Result<Vec<PathBuf>, String> {
        let all = entries(&self.of(id).join(STATIONS))?;
        Ok(all.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == ENDING)).collect())
    }

    /// Where the station with this key puts its sheets.
    pub fn station(&self, id: &ExerciseId, public: &[u8; 32]) -> PathBuf {
        self.of(id).join(STATIONS).join(station_file(public))
    }

    /// What a station put there.
    ///
    /// # Errors
    /// A sentence for people: it is damaged, half of it is missing, or somebody changed or renamed it.
    pub fn sheets(&self, path: &Path) -> Result<Option<FromStation>, String> {
        let Some(bytes) = read(path, STATION_BYTES_MAX)? else { return Ok(None) };
        let found = || {
            let marked = Marked::from_bytes(&bytes)?;
            let list = List::from_line(marked.line)?;
            let of = carry::marked(Carried::List, marked.line);
            if !is_signed(&list.station, &of, &marked.marks)
                || path.file_name() != Some(station_file(&list.station).as_ref())
            {
                return Err(CHANGED);
            }
            let sheets = list.sheets(marked.rest)?;
            Ok(FromStation { list, sheets, marked: of, authentication: marked.marks.authentication })
        };
        found().map(Some).map_err(|error: WireError| {
            format!(
                "{}: {error} Nothing was taken from it, and its station still has every sheet. Please run there once more: reflectory carry out DIR.",
                path.display()
            )
        })
    }

    /// Writes a station's sheets with their list.
    ///
    /// # Errors
    /// A sentence for people; what was there before is there still.
    pub fn put_sheets(
        &self,
        list: &List,
        sheets: &Sheets,
        key: &SchoolKey,
        carry_key: &[u8; 32],
    ) -> Result<(), String> {
        let line = list.to_line();
        let of = carry::marked(Carried::List, &line);
        let authentication = carry::authentication(carry_key, &of);
        let marks = Marks { signature: key.sign(&carry::signed(&of, &authentication)), authentication };
        let bytes = Marked { line: &line, marks, rest: sheets.bytes() }.to_bytes();
        self.put(&self.station(&list.exercise, &list.station), &bytes)
    }

    fn of(&self, id: &ExerciseId) -> PathBuf {
        self.folder.join(FOLDER).join(&id.0)
    }

    /// Writes a file, with the folders it lies in.
    fn put(&self, path: &Path, bytes: &[u8]) -> Result<(), String> {
        let within = path.strip_prefix(&self.folder).map_err(|error| error.to_string())?;
        let mut at = self.folder.clone();
        let mut parts = within.components().peekable();
        while let Some(part) = parts.next() {
            at.push(part);
            let is_last = parts.peek().is_none();
            match fs::symlink_metadata(&at) {
                Ok(there) if there.is_dir() != is_last && there.is_file() == is_last => {}
                Ok(_) => return Err(not_ours(&at)),
                Err(_) if is_last => {}
                Err(_) => saving::make_folder(&at).map_err(|error| error.to_string())?,
            }
        }
        saving::save(path, bytes, Existing::Goes).map(drop).map_err(|error| error.to_string())
    }
}

/// What is whole and yet not what its writer wrote.
const CHANGED: WireError =
    WireError::Value { what: "A file on the stick", part: "somebody changed it, or it is of another machine" };

fn is_signed(public: &[u8; 32], marked: &[u8], marks: &Marks) -> bool {
    signing::fits(public, &carry::signed(marked, &marks.authentication), &marks.signature)
}

/// The name of a station's file: short, and the same each time.
fn station_file(public: &[u8; 32]) -> String {
    let [a, b, c, d, e, f, ..] = *public;
    format!("{}.{ENDING}", hex::encode(&[a, b, c, d, e, f]))
}

fn refill(path: &Path, error: &WireError) -> String {
    format!(
        "{}: {error} Nothing was changed. Please fill the stick once more at the coordinator's machine: reflectory carry out DIR.",
        path.display()
    )
}

fn not_ours(path: &Path) -> String {
    format!(
        "{} is a link or something else that does not belong there. Nothing was changed. Please use another stick.",
        path.display()
    )
}

/// A file's bytes, if there is one.
fn read(path: &Path, max: usize) -> Result<Option<Vec<u8>>, String> {
    let sentence = |error: std::io::Error| {
        format!("{} cannot be read: {error}. Nothing was changed. Please try again, or another stick.", path.display())
    };
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_file() => {}
        Ok(_) => return Err(not_ours(path)),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(sentence(error)),
    }
    let mut bytes = Vec::new();
    let limit = u64::try_from(max).unwrap_or(u64::MAX).saturating_add(1);
    File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes)).map_err(sentence)?;
    if bytes.len() > max {
        return Err(format!("{} is far too large for what it should be. Nothing was read from it.", path.display()));
    }
    Ok(Some(bytes))
}

/// What lies in a folder, in the order of the names; nothing where there is none.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    if !is_folder(folder) {
        return Ok(Vec::new());
    }
    let listed = fs::read_dir(folder).and_then(|all| {
        all.take(ENTRIES_MAX).map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<Vec<PathBuf>>>()
    });
    let mut listed = listed.map_err(|error| {
        format!(
            "{} cannot be read: {error}. Nothing was changed. Please try again, or another stick.",
            folder.display()
        )
    })?;
    listed.sort();
    Ok(listed)
}

/// Whether it is a folder itself, and no link to one.
fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|there| there.is_dir())
}
