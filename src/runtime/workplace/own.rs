//! Own statements read from an exercise's file, so that they need not be typed again.

use std::path::PathBuf;

use crate::app::workplace::request::WorkplaceReply;
use crate::format;
use crate::format::problem::Problem;
use crate::locale::say::Say;
use crate::runtime::folder;
use crate::runtime::workplace::Office;

/// The own statements of an exercise's file, which may lack everything else but level, year and session.
///
/// # Errors
/// A sentence for people: the file cannot be read, or the first thing that is wrong in it.
pub fn read(office: &Office, path: &str) -> Result<WorkplaceReply, Say> {
    let path = typed(path);
    let shown = path.display().to_string();
    let text = folder::read_text(&path)
        .map_err(|reason| Say::new("told-of-file").with("path", shown.clone()).with("problem", reason))?;
    let name = path.file_name().map_or_else(|| shown.clone(), |name| name.to_string_lossy().into_owned());
    let asked = format::exercise::instrument_name(&text);
    let read = office.instruments.read(asked.as_deref()).and_then(|instrument| {
        let setup = format::setup::read(&name, &text, &instrument)?;
        Ok((instrument, setup))
    });
    let (instrument, setup) = read.map_err(|problems: Vec<Problem>| {
        // Below its first line a problem shows the place in the file, for which a notice has no room.
        let first = problems.first().map_or_else(String::new, ToString::to_string);
        let first = first.lines().next().unwrap_or_default();
        let first = first.to_owned();
        match problems.len().saturating_sub(1) {
            0 => Say::new("told-own-not-taken").with("problem", first),
            more => Say::new("told-own-not-taken-more").with("problem", first).with("more", more),
        }
    })?;
    Ok(WorkplaceReply::OwnRead { own: setup.own, translations: setup.translations, instrument })
}

/// A path as people type or drag it into a terminal: perhaps in quotes, perhaps from the home folder.
fn typed(path: &str) -> PathBuf {
    let path = path.trim();
    let unquoted = ['"', '\''].iter().find_map(|quote| path.strip_prefix(*quote)?.strip_suffix(*quote));
    let path = unquoted.unwrap_or(path);
    match (path.strip_prefix("~/"), std::env::home_dir()) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(path),
    }
}
