//! The form of an archive: three lines of text, then the bytes of an exercise's file.
//!
//! ```text
//! reflectory-archive 1
//! {"exercise":"2026-1-primary","school":"…",…,"bytes":53248,"sha256":"…"}
//! SHA-256 of the two lines above
//! ```
//!
//! `bytes` and `sha256` are of what follows. The checksums find damage; they keep nobody from making an archive up. Must
//! not know: the store, or what the bytes mean.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::domain::exercise::ExerciseId;
use crate::store::error::StoreError;
use crate::store::{ExerciseRow, place};

/// What every archive begins with; its version follows.
pub(crate) const MAGIC: &str = "reflectory-archive ";
const VERSION: u32 = 1;
/// Most bytes of the three lines; the school's name is the only part of any length.
const HEAD_BYTES_MAX: u64 = 64 * 1024;
/// Most bytes of an exercise in an archive: 200,000 sheets of ten kilobytes.
const BYTES_MAX: u64 = GIGABYTES_MAX * 1_000_000_000;
const GIGABYTES_MAX: u64 = 2;
/// Bytes copied at once.
const PIECE: usize = 1 << 16;

/// What an archive says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archived {
    /// The exercise as it was listed.
    pub row: ExerciseRow,
    /// Which school it comes from, as [`crate::store::Store::identity`] says it.
    pub school_identity: String,
    /// Submitted sheets per group position, as far as there are any.
    pub sheets: Vec<u32>,
    /// Sheets set aside.
    pub aside: u32,
    /// Size of the exercise's file.
    pub bytes: u64,
    /// Fingerprint of the exercise's file, in hexadecimal digits.
    pub sha256: String,
}

/// The second line.
#[derive(Serialize, Deserialize)]
struct Line {
    exercise: String,
    school: String,
    level: String,
    year: i16,
    session: u8,
    first_day: String,
    last_day: String,
    school_identity: String,
    sheets: Vec<u32>,
    aside: u32,
    bytes: u64,
    sha256: String,
}

/// Reads only what an archive says of itself; of the rest, whether it has the right length.
pub fn look_into_archive(file: &Path) -> Result<Archived, StoreError> {
    open(file).map(|(archived, _)| archived)
}

/// Size and fingerprint of a file that nobody writes to.
pub(crate) fn measure(file: &Path) -> Result<(u64, String), StoreError> {
    let say = |error: io::Error| StoreError::from_io(file, &error);
    let (bytes, hash) = copy(&mut File::open(file).map_err(say)?, &mut io::sink(), say, say)?;
    if bytes > BYTES_MAX {
        return Err(StoreError::TooLarge { file: file.to_owned(), gigabytes_max: GIGABYTES_MAX });
    }
    Ok((bytes, hash))
}

/// Writes an archive of a file that nobody writes to, under a name that is free.
pub(crate) fn write(archive: &Path, archived: &Archived, source: &Path) -> Result<(), StoreError> {
    let say = |error: io::Error| StoreError::from_io(archive, &error);
    let say_source = |error: io::Error| StoreError::from_io(source, &error);
    place::create_file(archive)?;
    let mut to = OpenOptions::new().write(true).open(archive).map_err(say)?;
    to.write_all(&head(archived).map_err(say)?).map_err(say)?;
    copy(&mut File::open(source).map_err(say_source)?, &mut to, say_source, say)?;
    to.sync_all().map_err(say)
}

/// Copies an archive's exercise into a file of its own, whose name is free, and checks that it is whole.
pub(crate) fn extract(archive: &Path, to: &Path) -> Result<Archived, StoreError> {
    let (archived, from) = open(archive)?;
    let say = |error: io::Error| StoreError::from_io(archive, &error);
    let say_to = |error: io::Error| StoreError::from_io(to, &error);
    place::create_file(to)?;
    let mut into = OpenOptions::new().write(true).open(to).map_err(say_to)?;
    let (bytes, sha256) = copy(&mut from.take(archived.bytes), &mut into, say, say_to)?;
    into.sync_all().map_err(say_to)?;
    if bytes < archived.bytes {
        return Err(StoreError::ArchiveCutShort { file: archive.to_owned() });
    }
    if sha256 != archived.sha256 {
        return Err(damaged(archive, "its content does not match its fingerprint"));
    }
    Ok(archived)
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An archive is not what was once written.
pub(crate) fn damaged(file: &Path, cause: impl Into<String>) -> StoreError {
    StoreError::ArchiveDamaged { file: file.to_owned(), cause: cause.into() }
}

/// Opens an archive behind its three lines.
fn open(file: &Path) -> Result<(Archived, BufReader<File>), StoreError> {
    let say = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::IsADirectory => StoreError::NoArchive { file: file.to_owned() },
        _ => StoreError::from_io(file, &error),
    };
    let length = fs::metadata(file).map_err(say)?.len();
    let mut from = BufReader::new(File::open(file).map_err(say)?);
    let first = line(&mut from).map_err(say)?;
    let (second, third) = match version(file, &first)? {
        VERSION => (line(&mut from).map_err(say)?, line(&mut from).map_err(say)?),
        newer if newer > VERSION => return Err(StoreError::Newer { file: file.to_owned() }),
        _ => return Err(damaged(file, "no such version")),
    };
    if !third.ends_with(b"\n") {
        let head = first.len() + second.len() + third.len();
        let cut = u64::try_from(head).is_ok_and(|head| head == length);
        return Err(if cut {
            StoreError::ArchiveCutShort { file: file.to_owned() }
        } else {
            damaged(file, "its beginning is too long")
        });
    }
    if third.trim_ascii_end() != checksum(&[&first, &second]).as_bytes() {
        return Err(damaged(file, "its beginning does not match its fingerprint"));
    }
    let archived = archived(&second).ok_or_else(|| damaged(file, "its beginning cannot be read"))?;
    if archived.bytes > BYTES_MAX {
        return Err(StoreError::TooLarge { file: file.to_owned(), gigabytes_max: GIGABYTES_MAX });
    }
    let head = u64::try_from(first.len() + second.len() + third.len()).unwrap_or(u64::MAX);
    match length.cmp(&head.saturating_add(archived.bytes)) {
        std::cmp::Ordering::Less => Err(StoreError::ArchiveCutShort { file: file.to_owned() }),
        std::cmp::Ordering::Greater => Err(damaged(file, "something follows behind its end")),
        std::cmp::Ordering::Equal => Ok((archived, from)),
    }
}

/// The version that the first line says.
fn version(file: &Path, first: &[u8]) -> Result<u32, StoreError> {
    match first.strip_prefix(MAGIC.as_bytes()) {
        Some(rest) => match (rest.strip_suffix(b"\n"), str::from_utf8(rest)) {
            (None, _) if first.len() < MAGIC.len() + 8 => Err(StoreError::ArchiveCutShort { file: file.to_owned() }),
            (_, Ok(text)) => text.trim_end().parse().map_err(|_| damaged(file, "no version")),
            (_, Err(_)) => Err(damaged(file, "no version")),
        },
        None if MAGIC.as_bytes().starts_with(first) => Err(StoreError::ArchiveCutShort { file: file.to_owned() }),
        None => Err(StoreError::NoArchive { file: file.to_owned() }),
    }
}

/// A line with its end, or what there is of it.
fn line(from: &mut BufReader<File>) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    from.take(HEAD_BYTES_MAX).read_until(b'\n', &mut line)?;
    Ok(line)
}

fn head(archived: &Archived) -> io::Result<Vec<u8>> {
    let row = &archived.row;
    let first = format!("{MAGIC}{VERSION}\n").into_bytes();
    let mut second = serde_json::to_vec(&Line {
        exercise: row.id.0.clone(),
        school: row.school.clone(),
        level: row.level.clone(),
        year: row.year,
        session: row.session,
        first_day: row.first_day.to_string(),
        last_day: row.last_day.to_string(),
        school_identity: archived.school_identity.clone(),
        sheets: archived.sheets.clone(),
        aside: archived.aside,
        bytes: archived.bytes,
        sha256: archived.sha256.clone(),
    })?;
    second.push(b'\n');
    let third = checksum(&[&first, &second]) + "\n";
    Ok([first, second, third.into_bytes()].concat())
}

fn archived(second: &[u8]) -> Option<Archived> {
    let line: Line = serde_json::from_slice(second).ok()?;
    Some(Archived {
        row: ExerciseRow {
            id: ExerciseId(line.exercise),
            school: line.school,
            level: line.level,
            year: line.year,
            session: line.session,
            first_day: line.first_day.parse::<Date>().ok()?,
            last_day: line.last_day.parse::<Date>().ok()?,
        },
        school_identity: line.school_identity,
        sheets: line.sheets,
        aside: line.aside,
        bytes: line.bytes,
        sha256: line.sha256,
    })
}

fn checksum(lines: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    lines.iter().for_each(|line| hash.update(line));
    let whole: [u8; 32] = hash.finalize().into();
    hex(&whole)
}

/// Copies everything; says how much it was, and its fingerprint.
fn copy(
    from: &mut impl Read,
    to: &mut impl Write,
    say_from: impl Fn(io::Error) -> StoreError,
    say_to: impl Fn(io::Error) -> StoreError,
) -> Result<(u64, String), StoreError> {
    let (mut hash, mut bytes, mut piece) = (Sha256::new(), 0, vec![0; PIECE]);
    loop {
        let read = match from.read(&mut piece) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(say_from(error)),
        };
        let part = piece.get(..read).unwrap_or_default();
        hash.update(part);
        to.write_all(part).map_err(&say_to)?;
        bytes += u64::try_from(read).unwrap_or(0);
    }
    let whole: [u8; 32] = hash.finalize().into();
    Ok((bytes, hex(&whole)))
}
