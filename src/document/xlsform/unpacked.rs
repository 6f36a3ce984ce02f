//! A spreadsheet file unpacked to a limit and packed anew without compression: who reads that meets no surprise in size.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::document::xlsform::reading::Unreadable;

/// Most bytes of all parts, unpacked: far more than two thousand statements in all languages have.
const UNPACKED_MAX: u64 = 64 * 1024 * 1024;
/// Most parts of a file.
const PARTS_MAX: usize = 500;

/// The file with its parts as they are when unpacked.
///
/// # Errors
/// What keeps it from being read: damage, macros, another kind of file, or more than there can be.
pub(super) fn unpacked(bytes: &[u8]) -> Result<Vec<u8>, Unreadable> {
    let damaged = |error: zip::result::ZipError| Unreadable::Damaged(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > PARTS_MAX {
        return Err(Unreadable::TooMuch);
    }
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut left = UNPACKED_MAX;
    for ix in 0..archive.len() {
        let part = archive.by_index(ix).map_err(damaged)?;
        let name = part.name().map_err(damaged)?.into_owned();
        let mut content = Vec::new();
        // What the file says of a part's size is not believed.
        part.take(left + 1).read_to_end(&mut content).map_err(|error| Unreadable::Damaged(error.to_string()))?;
        left = left.checked_sub(content.len() as u64).ok_or(Unreadable::TooMuch)?;
        check(&name, &content)?;
        packed.start_file(name, options).map_err(damaged)?;
        packed.write_all(&content).map_err(|error| Unreadable::Damaged(error.to_string()))?;
    }
    Ok(packed.finish().map_err(damaged)?.into_inner())
}

/// What a part tells of the whole.
fn check(name: &str, content: &[u8]) -> Result<(), Unreadable> {
    let name = name.to_lowercase();
    if name.ends_with("vbaproject.bin") {
        return Err(Unreadable::Macros);
    }
    if name == "mimetype" && content.starts_with(b"application/vnd.oasis") {
        return Err(Unreadable::OtherKind("an OpenDocument spreadsheet (ODS)"));
    }
    if !name.ends_with(".xml") && !name.ends_with(".rels") {
        return Ok(());
    }
    let text = str::from_utf8(content).map_err(|_| Unreadable::Damaged(format!("{name} is not UTF-8")))?;
    if name == "[content_types].xml" && text.contains("macroEnabled") {
        return Err(Unreadable::Macros);
    }
    check_counts(&name, text)
}

/// How many texts a part says it has is what room is made for, so it must not be more than its bytes can hold.
fn check_counts(name: &str, text: &str) -> Result<(), Unreadable> {
    for (at, found) in text.match_indices("uniqueCount") {
        let behind = text.get(at + found.len()..).unwrap_or("").trim_start();
        let Some(value) = behind.strip_prefix('=') else { continue };
        let digits: String =
            value.trim_start().trim_start_matches(['"', '\'']).chars().take_while(char::is_ascii_digit).collect();
        if !digits.is_empty() && !digits.parse::<usize>().is_ok_and(|count| count <= text.len()) {
            return Err(Unreadable::Damaged(format!("{name} says that it holds {digits} texts")));
        }
    }
    Ok(())
}
