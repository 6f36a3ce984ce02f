//! An instrument's folder read from the disk, with limits on everything.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::format::Files;
use crate::format::problem::{Problem, whole_file};
use crate::format::tables::FILE_BYTES_MAX;

/// Most files of one instrument.
const FILES_MAX: usize = 64;
/// Most instruments of one folder.
const INSTRUMENTS_MAX: usize = 64;
/// The file that makes a folder an instrument.
pub const MAIN: &str = "instrument.toml";

/// The folders of the instruments in a folder: itself, or those right below it, in the order of their names.
///
/// # Errors
/// The folder cannot be read, or holds none.
pub fn instruments_in(folder: &Path) -> Result<Vec<PathBuf>, Vec<Problem>> {
    let shown = folder.display().to_string();
    let entries = fs::read_dir(folder)
        .map_err(|error| vec![whole_file(&shown, format!("This folder cannot be read: {error}."))])?;
    if folder.join(MAIN).exists() {
        return Ok(vec![folder.to_owned()]);
    }
    let all = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut folders: Vec<PathBuf> = all.filter(|path| path.join(MAIN).is_file()).take(INSTRUMENTS_MAX).collect();
    folders.sort();
    if folders.is_empty() {
        let sentence = format!("There is no instrument here: neither the folder nor one right below it has an {MAIN}.");
        return Err(vec![whole_file(&shown, sentence)]);
    }
    Ok(folders)
}

/// The texts of an instrument's folder.
///
/// # Errors
/// Files that cannot be read, each with the reason.
pub fn instrument_files(folder: &Path) -> Result<Files, Vec<Problem>> {
    let mut files = Files::new();
    let mut problems = Vec::new();
    collect(folder, "", &mut files, &mut problems);
    if files.len() > FILES_MAX {
        problems.push(whole_file(
            &folder.display().to_string(),
            format!("There are more than {FILES_MAX} TOML files here."),
        ));
    }
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

/// The instrument's folder that a file lies in, or in a folder of.
pub fn instrument_of(file: &Path) -> Option<&Path> {
    file.ancestors().skip(1).take(2).find(|folder| folder.join(MAIN).is_file())
}

/// Whether a folder holds the screens' words of a language, and no instrument.
pub fn has_messages(folder: &Path) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    !folder.join(MAIN).exists() && paths.any(|path| is_messages(&path))
}

/// The screens' words in a folder, file by file.
///
/// # Errors
/// Files that cannot be read, each with the reason.
pub fn messages_in(folder: &Path) -> Result<Files, Vec<Problem>> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| is_messages(path));
    paths.sort();
    let (mut files, mut problems) = (Files::new(), Vec::new());
    for path in paths.into_iter().take(FILES_MAX) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        match read_text(&path) {
            Ok(text) => drop(files.insert(name, text)),
            Err(sentence) => problems.push(whole_file(&path.display().to_string(), sentence)),
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

fn is_messages(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "ftl")
}

fn collect(folder: &Path, prefix: &str, files: &mut Files, problems: &mut Vec<Problem>) {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            problems.push(whole_file(&folder.display().to_string(), format!("This folder cannot be read: {error}.")));
            return;
        }
    };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths.into_iter().take(4 * FILES_MAX) {
        let Some(name) = path.file_name().and_then(|n| n.to_str()) else { continue };
        // What systems and editors leave behind.
        if name.starts_with('.') {
            continue;
        }
        let name = format!("{prefix}{name}");
        if path.is_dir() && prefix.is_empty() && !name.starts_with('.') {
            collect(&path, &format!("{name}/"), files, problems);
        } else if path.extension().is_some_and(|e| e == "toml") && files.len() <= FILES_MAX {
            match read_text(&path) {
                Ok(text) => {
                    files.insert(name, text);
                }
                Err(sentence) => problems.push(whole_file(&path.display().to_string(), sentence)),
            }
        }
    }
}

/// A text file of at most 1 MB in UTF-8, without a byte-order mark.
///
/// # Errors
/// A sentence for people.
pub fn read_text(path: &Path) -> Result<String, String> {
    let mut bytes = Vec::new();
    // Whoever opens a pipe waits until somebody writes into it.
    if fs::metadata(path).is_ok_and(|it| !it.is_file()) {
        return Err("This is not a file.".to_owned());
    }
    let file = fs::File::open(path).map_err(|error| format!("This file cannot be read: {error}."))?;
    if !file.metadata().is_ok_and(|m| m.is_file()) {
        return Err("This is not a file.".to_owned());
    }
    file.take(FILE_BYTES_MAX as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| format!("This file cannot be read: {error}."))?;
    if bytes.len() > FILE_BYTES_MAX {
        return Err("This file is larger than 1 MB. Nothing in it was read.".to_owned());
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| "This file is not UTF-8 text. Please save it as UTF-8 and try again.".to_owned())?;
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(&text).to_owned())
}
