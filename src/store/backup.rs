//! Backups: a folder per backup, complete and compared with the originals before it gets its name; and the way back.
//!
//! Copied are `school.db`, every listed exercise, the coordinators' key files (sealed with their passphrases), and the
//! action plans as they stand, also one that somebody broke.
//! Drafts are not: they live two hours, on their own machine. A backup tells what its files tell, so one of an open
//! exercise tells an order (see [`exercise_file`](crate::store::exercise_file)), and two of them who came in between:
//! keep them as carefully as the school's own folder. Must not know: the clock; backups are numbered.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::domain::exercise::ExerciseId;
use crate::store::Store;
use crate::store::check;
use crate::store::connection::{self, Db};
use crate::store::error::StoreError;
use crate::store::gate::Gate;
use crate::store::place;
use crate::store::plans;
use crate::store::schema::Kind;
use crate::store::secured;

/// How many backups of one school are kept in one place.
const KEPT: usize = 5;
/// The school's setting with the random part of its backups' names, so that two schools can share a stick.
const NAME: &str = "backup_name";

/// What was copied, and read back from the copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupReport {
    /// Where the copy is.
    pub folder: PathBuf,
    /// Each exercise with its submitted sheets per group position, as far as there are any.
    pub exercises: Vec<(ExerciseId, Vec<u32>)>,
    /// How many key files.
    pub keys: usize,
    /// How many action plans.
    pub plans: usize,
    /// Size of all files together.
    pub bytes: u64,
}

/// Copies a school into a new folder under `target` while others go on working with it. Of this school's backups there
/// the newest five are kept; the oldest goes only after the new one was read back and found the same. (Read back
/// through the system, which may answer from its memory: a stick that lies about what it wrote is found out later.)
///
/// One damaged exercise stops the whole: a backup from which something is missing must not push out a complete one.
pub fn backup(folder: &Path, target: &Path) -> Result<BackupReport, StoreError> {
    let mut store = Store::open_existing(folder)?;
    refuse_target(folder, target)?;
    let prefix = format!("reflectory-{}-", name(&mut store)?);
    let before = earlier(target, &prefix)?;
    let number = before.last().map_or(1, |(number, _)| number + 1);
    let part = target.join(format!("{prefix}part"));
    remove_folder(&part)?;
    let whole = target.join(format!("{prefix}{number:05}"));
    let own = Source { folder, open: Db::open, gate: Some(Gate::of(folder, connection::WAIT)?) };
    let report = copy_school(own, &part).and_then(|report| {
        fs::rename(&part, &whole).map_err(|error| StoreError::from_io(&whole, &error))?;
        place::sync_folder(target)?;
        Ok(BackupReport { folder: whole.clone(), ..report })
    });
    if report.is_err() {
        // On a full disk the rest of it would be in the way. It is removed at the next attempt otherwise.
        remove_folder(&part).ok();
    }
    let report = report?;
    let exercises: Vec<ExerciseId> = report.exercises.iter().map(|(id, _)| id.clone()).collect();
    // The backup is made and stays, whether or not this can be noted.
    secured::note_backup(&store, &report.folder, &exercises).ok();
    for (_, old) in before.iter().rev().skip(KEPT - 1) {
        remove_folder(old)?;
    }
    Ok(report)
}

/// Copies a backup to where no school is yet, and compares it with what the backup holds. The list of exercises comes
/// last: a crash leaves no school that would lack something.
pub fn restore(source: &Path, folder: &Path) -> Result<BackupReport, StoreError> {
    if !place::school_file(source).is_file() {
        return Err(StoreError::Missing { folder: source.to_owned() });
    }
    place::refuse_share(folder)?;
    refuse_school(folder)?;
    place::create_folder(folder)?;
    let part = folder.join("restore.part");
    remove_folder(&part)?;
    let report = copy_school(Source { folder: source, open: Db::read, gate: None }, &part);
    if report.is_err() {
        remove_folder(&part).ok();
    }
    let report = report?;
    let mut files = files_in(&part)?;
    // A folder without a list of exercises is no school yet: plans that a crash leaves there are in nobody's way.
    restore_plans(&part, folder)?;
    // `false` before `true`.
    files.sort_by_key(|file| *file == place::school_file(&part));
    for file in files.into_iter().filter(|file| is_key(file) || is_database(file)) {
        let Some(name) = file.file_name() else { continue };
        if !place::publish_first(&file, &folder.join(name))? {
            return Err(StoreError::SchoolThere { folder: folder.to_owned() });
        }
    }
    remove_folder(&part)?;
    Ok(BackupReport { folder: folder.to_owned(), ..report })
}

/// Where copies are made from. A backup is only read, so that one on a medium that may not be written can be restored;
/// in the school's own folder a step that a killed program left half done has to be taken back first, which is writing,
/// and others use it, so there is its gate to go through.
struct Source<'a> {
    folder: &'a Path,
    open: fn(&Path, Kind, Duration) -> Result<Db, StoreError>,
    gate: Option<Gate>,
}

/// Copies all files of a school into a new folder and compares them.
fn copy_school(from: Source<'_>, to: &Path) -> Result<BackupReport, StoreError> {
    place::create_folder(to)?;
    // First the list: an exercise that is activated meanwhile is then not in it, rather than listed and missing.
    copy_database(&from, &place::school_file(from.folder), &place::school_file(to), Kind::School)?;
    let store = Store::open_existing(to)?;
    let mut exercises = Vec::new();
    for row in store.exercises()? {
        let damaged = || StoreError::NoSuchExercise { id: row.id.clone() };
        let original = place::exercise_file(from.folder, &row.id).ok_or_else(damaged)?;
        let copy = place::exercise_file(to, &row.id).ok_or_else(damaged)?;
        let counts = copy_database(&from, &original, &copy, Kind::Exercise)?;
        // Opened as the program will open it: the right exercise, with the frozen texts it was activated with.
        store.exercise(&row.id)?.frozen()?;
        exercises.push((row.id, counts));
    }
    drop(store);
    let mut keys = 0;
    for key in files_in(from.folder)?.into_iter().filter(|file| is_key(file)) {
        copy_key(&key, to)?;
        keys += 1;
    }
    let plans = copy_plans(from.folder, to)?;
    place::sync_folder(to)?;
    let mut bytes = 0;
    let copied = files_in(to)?.into_iter().filter(|file| is_key(file) || is_database(file));
    for file in copied.chain(plans::files(&plans::folder(to))?) {
        bytes += fs::metadata(&file).map_err(|error| StoreError::from_io(&file, &error))?.len();
    }
    Ok(BackupReport { folder: to.to_owned(), exercises, keys, plans, bytes })
}

/// Copies one database as it is at one instant, reads the copy back and compares. Says the sheets per group.
fn copy_database(from: &Source<'_>, original: &Path, copy: &Path, kind: Kind) -> Result<Vec<u32>, StoreError> {
    let _inside = from.gate.as_ref().map(Gate::enter).transpose()?;
    let from = (from.open)(original, kind, connection::WAIT)?;
    let say_from = |error: rusqlite::Error| StoreError::from_sql(original, &error);
    let say = |error: rusqlite::Error| StoreError::from_sql(copy, &error);
    place::create_file(copy)?;
    let mut to = Connection::open(copy).map_err(say)?;
    // The copy is made from what this transaction sees, and so is the fingerprint it is compared with.
    let reading = from.connection.unchecked_transaction().map_err(say_from)?;
    let there = content(&reading, kind).map_err(say_from)?;
    let step = Backup::new(&reading, &mut to).and_then(|pages| pages.step(-1)).map_err(say)?;
    reading.finish().map_err(say_from)?;
    to.close().map_err(|(_, error)| say(error))?;
    if step != StepResult::Done {
        return Err(StoreError::Locked { file: original.to_owned() });
    }
    place::remove(&place::with_suffix(copy, "-journal"))?;
    place::sync_file(copy)?;
    let copied = Db::read(copy, kind, connection::WAIT)?;
    let same = content(&copied.connection, kind).map_err(say)? == there;
    if !same || !check::is_sound(&copied.connection).map_err(say)? {
        return Err(StoreError::CopyDiffers { file: copy.to_owned() });
    }
    Ok(there.0.map_or_else(Vec::new, |sheets| sheets.counts))
}

/// What of a school is compared beside the list of its exercises: set-ups, and the lab.
const BESIDE_THE_LIST: [(&str, &str); 5] = [
    ("setup", "SELECT id || ' ' || revision || ' ' || text FROM setup ORDER BY id"),
    ("hub", "SELECT hex(secret) || ' ' || hex(certificate) FROM hub"),
    ("join_code", "SELECT exercise || ' ' || code FROM join_code ORDER BY exercise"),
    (
        "station",
        "SELECT exercise || ' ' || number || ' ' || hex(public) || ' ' || hex(token) || ' ' || collected FROM station
         ORDER BY exercise, number",
    ),
    ("above", "SELECT exercise || ' ' || text FROM above ORDER BY exercise"),
];

/// What is compared: the sheets of an exercise, the list of a school and what stands beside it.
type Content = (Option<check::Sheets>, Vec<String>);

fn content(connection: &Connection, kind: Kind) -> rusqlite::Result<Content> {
    match kind {
        Kind::Exercise => Ok((Some(check::sheets(connection)?), Vec::new())),
        Kind::School | Kind::Drafts => {
            let mut statement =
                connection.prepare("SELECT id || ' ' || hex(frozen_sha256) FROM exercise ORDER BY id")?;
            let mut list = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
            for (table, rows) in BESIDE_THE_LIST {
                // A backup that is restored may be of a version that had no such table.
                if connection.table_exists(None, table)? {
                    let mut statement = connection.prepare(rows)?;
                    let rows = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
                    list.extend(rows);
                }
            }
            Ok((None, list))
        }
    }
}

fn copy_key(key: &Path, to: &Path) -> Result<(), StoreError> {
    let Some(name) = key.file_name() else { return Ok(()) };
    let copy = to.join(name);
    let content = fs::read(key).map_err(|error| StoreError::from_io(key, &error))?;
    place::create_file(&copy)?;
    fs::write(&copy, &content).map_err(|error| StoreError::from_io(&copy, &error))?;
    place::sync_file(&copy)?;
    match fs::read(&copy) {
        Ok(copied) if copied == content => Ok(()),
        Ok(_) => Err(StoreError::CopyDiffers { file: copy }),
        Err(error) => Err(StoreError::from_io(&copy, &error)),
    }
}

/// Copies the plans and reads them back; says how many.
fn copy_plans(from: &Path, to: &Path) -> Result<usize, StoreError> {
    let files = plans::files(&plans::folder(from))?;
    for file in &files {
        let Some(name) = file.file_name() else { continue };
        let copy = plans::folder(to).join(name);
        let content = fs::read(file).map_err(|error| StoreError::from_io(file, &error))?;
        plans::put(&copy, &content)?;
        if fs::read(&copy).map_err(|error| StoreError::from_io(&copy, &error))? != content {
            return Err(StoreError::CopyDiffers { file: copy });
        }
    }
    Ok(files.len())
}

/// Brings the plans of a backup into a folder; one that is there already stays, unless it is the same.
fn restore_plans(part: &Path, folder: &Path) -> Result<(), StoreError> {
    for file in plans::files(&plans::folder(part))? {
        let Some(name) = file.file_name() else { continue };
        let place = plans::folder(folder).join(name);
        let content = fs::read(&file).map_err(|error| StoreError::from_io(&file, &error))?;
        if fs::read(&place).is_ok_and(|there| there == content) {
            continue;
        }
        if place.exists() {
            return Err(StoreError::FileThere { file: place });
        }
        plans::put(&place, &content)?;
    }
    Ok(())
}

/// The target has to be a folder outside the school's own.
fn refuse_target(folder: &Path, target: &Path) -> Result<(), StoreError> {
    if target.is_file() {
        return Err(StoreError::NotAFolder { folder: target.to_owned() });
    }
    let (Ok(own), Ok(real)) = (fs::canonicalize(folder), fs::canonicalize(target)) else {
        return Err(StoreError::NoTarget { folder: target.to_owned() });
    };
    if real.starts_with(&own) {
        return Err(StoreError::BackupInside { folder: target.to_owned() });
    }
    Ok(())
}

/// A folder with any file of a school, even one whose list is lost, takes no other school.
fn refuse_school(folder: &Path) -> Result<(), StoreError> {
    if !folder.exists() {
        return Ok(());
    }
    if folder.is_file() {
        return Err(StoreError::NotAFolder { folder: folder.to_owned() });
    }
    let is_ours = |file: &PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name == "school.db" || (name.starts_with("exercise-") && name.ends_with(".db")) || is_key(file)
    };
    if files_in(folder)?.iter().any(is_ours) {
        return Err(StoreError::SchoolThere { folder: folder.to_owned() });
    }
    Ok(())
}

/// The school's name in backups; drawn once.
fn name(store: &mut Store) -> Result<String, StoreError> {
    if let Some(name) = store.setting(NAME)?
        && !name.is_empty()
        && name.chars().all(|c| c.is_ascii_hexdigit())
    {
        return Ok(name);
    }
    let name = format!("{:08x}", rand::random::<u32>());
    store.set_setting(NAME, &name)?;
    Ok(name)
}

/// This school's backups that are there, with their numbers, the oldest first.
fn earlier(target: &Path, prefix: &str) -> Result<Vec<(u32, PathBuf)>, StoreError> {
    let mut found = Vec::new();
    for entry in entries(target)? {
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let number = name.strip_prefix(prefix).filter(|rest| rest.len() >= 5).and_then(|rest| rest.parse().ok());
        if let Some(number) = number
            && entry.is_dir()
        {
            found.push((number, entry));
        }
    }
    found.sort();
    Ok(found)
}

/// Rather than an emptied journal beside one.
fn is_database(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "db")
}

fn is_key(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "key")
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let mut files = entries(folder)?;
    files.retain(|entry| entry.is_file());
    Ok(files)
}

/// Everything in a folder, in the order of names.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let read = || fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<PathBuf>>>();
    let mut all = read().map_err(|error| StoreError::from_io(folder, &error))?;
    all.sort();
    Ok(all)
}

fn remove_folder(folder: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::from_io(folder, &error)),
        Ok(()) | Err(_) => Ok(()),
    }
}
