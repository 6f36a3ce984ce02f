//! A whole exercise out of the store into one file, and back.
//!
//! The exercise leaves the store only after its archive was read back and found the same. All the while the
//! [`gate`](crate::store::gate) is shut, so that no sheet comes into the exercise that would not be in the archive. What
//! an archive tells is what the exercise's file tells: that of an open exercise tells an order (see
//! [`exercise_file`](crate::store::exercise_file)). Drafts are not in it. Must not know: the clock.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use crate::domain::exercise::ExerciseId;
use crate::store::archive_file::{self, Archived};
use crate::store::connection::{self, Db};
use crate::store::error::StoreError;
use crate::store::gate::Gate;
use crate::store::origin::Origin;
use crate::store::outbox;
use crate::store::schema::Kind;
use crate::store::{COLUMNS, ExerciseRow, Store, check, exercise_row, frozen, life, list, listed_in_place_of};
use crate::store::{place, refuse_sheets_in_the_way, sealing, setups};

/// What was archived, and read back from the archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchiveReport {
    /// What the archive says of itself.
    pub archived: Archived,
    /// The exercise's own file, where it could not be removed yet because something keeps it. Nothing leads to it any
    /// more, and it goes when the school is next opened.
    pub left: Option<PathBuf>,
}

impl Store {
    /// Which school this is: 32 hexadecimal digits, drawn once; a backup that is brought back keeps them.
    pub fn identity(&self) -> Result<String, StoreError> {
        identity(&self.school.connection).map_err(|error| self.school.error(&error))
    }

    /// Takes an exercise out of the store into a new file. A crash leaves the exercise in the store, the complete archive,
    /// or both. Sheets that stations still hold for it can be submitted once it was brought back: what the school keeps of
    /// its lab stays meanwhile. Envelopes that were refused above go into the archive too.
    ///
    /// # Errors
    /// [`StoreError::FileThere`], [`StoreError::NoTarget`], [`StoreError::BackupInside`], [`StoreError::NotHandedIn`],
    /// [`StoreError::TooLarge`], [`StoreError::CopyDiffers`], and those of the store; the exercise is then where it was.
    pub fn archive(&mut self, id: &ExerciseId, to: &Path) -> Result<ArchiveReport, StoreError> {
        refuse_target(&self.folder, to)?;
        let school = self.school.file().to_owned();
        let say = |error: rusqlite::Error| StoreError::from_sql(&school, &error);
        let alone = Gate::shut(&mut self.school)?;
        let (exercise, origin) = life::open_listed(&alone, &self.folder, id, self.wait)?;
        let file = exercise.file().to_owned();
        let there = Content::of(&exercise.connection).map_err(|error| exercise.error(&error))?;
        if !there.sound {
            return Err(exercise.damaged("its pages are not in order"));
        }
        outbox::refuse_waiting(&exercise.connection, id).map_err(|error| exercise.error(&error))??;
        // Nobody has the file in use now, and reading it otherwise than through SQLite drops no lock of anybody's.
        drop(exercise);
        let (bytes, sha256) = archive_file::measure(&file)?;
        let archived = Archived {
            row: listed_row(&alone, id).map_err(say)?,
            school_identity: identity(&alone).map_err(say)?,
            sheets: there.sheets.counts.clone(),
            aside: there.aside,
            bytes,
            sha256,
        };
        let (part, checked) = (place::with_suffix(to, ".part"), place::with_suffix(to, ".check"));
        let written = write_and_read_back(&archived, &file, &part, &checked, &origin, &there);
        place::remove(&checked)?;
        if let Err(error) = written {
            place::remove(&part).ok();
            return Err(error);
        }
        if !place::publish_first(&part, to)? {
            return Err(StoreError::FileThere { file: to.to_owned() });
        }
        life::take_out(&alone, &origin).map_err(say)?;
        alone.commit().map_err(say)?;
        Ok(ArchiveReport { archived, left: self.removed(&file) })
    }

    /// Brings an exercise back from its archive, which stays as it is. Its file is the one that was archived, byte for
    /// byte; listing comes last, as at an activation.
    ///
    /// # Errors
    /// [`StoreError::NoArchive`], [`StoreError::ArchiveCutShort`], [`StoreError::ArchiveDamaged`], [`StoreError::Newer`],
    /// [`StoreError::TooLarge`], [`StoreError::OtherSchool`], [`StoreError::PlaceTaken`], and those of the store; nothing
    /// is changed then.
    pub fn restore_archive(&mut self, from: &Path) -> Result<ExerciseId, StoreError> {
        let archived = archive_file::look_into_archive(from)?;
        if archived.school_identity != self.identity()? {
            return Err(StoreError::OtherSchool { file: from.to_owned() });
        }
        let (row, wait) = (&archived.row, self.wait);
        let Some(file) = place::exercise_file(&self.folder, &row.id) else {
            return Err(archive_file::damaged(from, "no name of an exercise"));
        };
        // The file may still lie there from when it was archived.
        self.finish_leaving().ok();
        let school = self.school.file().to_owned();
        let say = |error: rusqlite::Error| StoreError::from_sql(&school, &error);
        let listing = self.school.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(say)?;
        let setup = setups::find(&listing, &row.id).map_err(say)?.map(|setup| setup.id);
        if let Some(id) = listed_in_place_of(&listing, row).map_err(say)?.or(setup) {
            return Err(StoreError::PlaceTaken { id });
        }
        let part = place::with_suffix(&file, ".part");
        let origin = match bring_back(from, &archived, &part) {
            Ok(origin) => origin,
            Err(error) => {
                place::remove(&part).ok();
                return Err(error);
            }
        };
        // A crash before the listing leaves the very same file; any other with sheets stays.
        if !is_same(&file, &archived) {
            refuse_sheets_in_the_way(&file, wait)?;
        }
        place::publish(&part, &file)?;
        list(&listing, row, &origin.frozen_sha256).map_err(say)?;
        listing.commit().map_err(say)?;
        // Opened as the program will open it.
        self.exercise(&row.id)?.frozen()?;
        Ok(archived.row.id)
    }
}

/// What is compared between an exercise's file and its copy.
#[derive(PartialEq, Eq)]
struct Content {
    sheets: check::Sheets,
    aside: u32,
    frozen_sha256: [u8; 32],
    sound: bool,
}

impl Content {
    fn of(connection: &Connection) -> rusqlite::Result<Content> {
        let sheets = check::sheets(connection)?;
        let all = sealing::number_of_sheets(connection)?;
        let standing = frozen::Standing::read(connection)?;
        let frozen_sha256 = standing.fingerprint();
        let sound = frozen::all(connection, standing)?.is_some() && check::is_sound(connection)?;
        let aside = all.saturating_sub(sheets.counts.iter().sum());
        Ok(Content { sheets, aside, frozen_sha256, sound })
    }
}

fn write_and_read_back(
    archived: &Archived,
    file: &Path,
    part: &Path,
    checked: &Path,
    origin: &Origin,
    there: &Content,
) -> Result<(), StoreError> {
    // What a crash left of an earlier attempt.
    place::remove(part)?;
    place::remove(checked)?;
    archive_file::write(part, archived, file)?;
    let read_back = archive_file::extract(part, checked)?;
    let copy = Db::read(checked, Kind::Exercise, connection::WAIT)?;
    let content = Content::of(&copy.connection).map_err(|error| copy.error(&error))?;
    if read_back != *archived || Origin::of(&copy)? != *origin || content != *there {
        return Err(StoreError::CopyDiffers { file: part.to_owned() });
    }
    Ok(())
}

/// Copies an exercise out of its archive and checks that it is the one the archive says.
fn bring_back(from: &Path, archived: &Archived, part: &Path) -> Result<Origin, StoreError> {
    // What a crash left of an earlier attempt, or of an activation.
    place::remove(part)?;
    place::remove(&place::with_suffix(part, "-journal"))?;
    let said_of_archive = |error: StoreError| match error {
        StoreError::Newer { .. } => StoreError::Newer { file: from.to_owned() },
        StoreError::Damaged { cause, .. } => archive_file::damaged(from, cause),
        StoreError::NotOurs { .. } => archive_file::damaged(from, "no file of an exercise"),
        other => other,
    };
    let extracted = archive_file::extract(from, part)?;
    let copy = Db::read(part, Kind::Exercise, connection::WAIT).map_err(said_of_archive)?;
    let read = || Ok((Origin::of(&copy)?, Content::of(&copy.connection).map_err(|error| copy.error(&error))?));
    let (origin, content) = read().map_err(said_of_archive)?;
    origin.must_be(part, &archived.row.id, &content.frozen_sha256).map_err(said_of_archive)?;
    let same = extracted == *archived && content.sheets.counts == archived.sheets && content.aside == archived.aside;
    if !same || !content.sound {
        return Err(archive_file::damaged(from, "it does not hold what it says"));
    }
    Ok(origin)
}

/// Whether a file, which nobody lists and so nobody uses, is what the archive holds.
fn is_same(file: &Path, archived: &Archived) -> bool {
    let journal = fs::metadata(place::with_suffix(file, "-journal")).map_or(0, |metadata| metadata.len());
    journal == 0 && archive_file::measure(file).is_ok_and(|(_, sha256)| sha256 == archived.sha256)
}

/// A new file, in a folder that is there and is not the school's own.
fn refuse_target(folder: &Path, to: &Path) -> Result<(), StoreError> {
    let target = place::folder_of(to);
    let (Ok(own), Ok(real)) = (fs::canonicalize(folder), fs::canonicalize(&target)) else {
        return Err(StoreError::NoTarget { folder: target });
    };
    if real.starts_with(&own) {
        return Err(StoreError::BackupInside { folder: target });
    }
    if fs::symlink_metadata(to).is_ok() || to.file_name().is_none() {
        return Err(StoreError::FileThere { file: to.to_owned() });
    }
    Ok(())
}

fn listed_row(school: &Connection, id: &ExerciseId) -> rusqlite::Result<ExerciseRow> {
    school.query_row(&format!("SELECT {COLUMNS} FROM exercise WHERE id = ?1"), [&id.0], exercise_row)
}

fn identity(school: &Connection) -> rusqlite::Result<String> {
    let bytes: [u8; 16] = school.query_row("SELECT school FROM identity", [], |row| row.get(0))?;
    Ok(archive_file::hex(&bytes))
}
