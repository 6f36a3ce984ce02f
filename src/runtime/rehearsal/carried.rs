//! A third station, which has no network: the exercise comes to it by stick, and its sheets go back by stick.

use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};

use crate::runtime::lab::carrying::{self, CarriedIn, Outcome};
use crate::runtime::lab::collecting;
use crate::runtime::rehearsal::Done;
use crate::runtime::rehearsal::leftover::PREFIX;
use crate::runtime::rehearsal::steps::{Rehearsal, ready};

/// The station without a network.
const STATION: u32 = 3;
/// Sheets of each group there.
const EACH: usize = 2;

pub(super) fn stick(rehearsal: &mut Rehearsal<'_>) -> Result<Done, String> {
    let place = rehearsal.asked.stick.clone().unwrap_or_else(|| rehearsal.copy.folder().to_owned());
    if place.exists() && !place.is_dir() {
        return Err(format!(
            "{} is no folder. Please give the folder under which the stick is found.",
            place.display()
        ));
    }
    // In a folder of its own, so that what a real stick carries stays as it is; it goes at the end.
    let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(&place).map_err(|error| {
        format!("Nothing can be written to {}: {error}. Is the stick plugged in, and not locked?", place.display())
    })?;
    let sheets = there_and_back(rehearsal, folder.path())?;
    let of = match &rehearsal.asked.stick {
        Some(stick) => format!("on {}", stick.display()),
        None => "in a folder; a stick of yours is tried with --stick DIR".to_owned(),
    };
    let left = folder.path().to_owned();
    folder.close().map_err(|error| format!("{} could not be removed: {error}. Please delete it.", left.display()))?;
    ready(format!(
        "The exercise went to a third station and {sheets} sheets came back, {of}. The station knows that they arrived."
    ))
}

fn there_and_back(rehearsal: &mut Rehearsal<'_>, stick: &Path) -> Result<u32, String> {
    let (hub, station) = (rehearsal.copy.hub(), rehearsal.copy.station(STATION));
    let noon = rehearsal.copy.while_open();
    let later = |hours: i64| noon.checked_add(SignedDuration::from_hours(hours)).unwrap_or(noon);
    all_done(carrying::out(&hub, stick, None, noon)?)?;
    bring(&station, stick)?;
    let before = rehearsal.sheets;
    let mut opened = rehearsal.copy.opened(&station)?;
    for group in rehearsal.copy.frozen.exercise.invited_groups() {
        for _ in 0..EACH {
            rehearsal.people.answer(&mut opened, group, None)?;
            rehearsal.sheets += 1;
        }
    }
    super::networked::with_slip(rehearsal, 2, &station)?;
    let sheets = rehearsal.sheets - before;
    all_done(carrying::out(&station, stick, None, later(1))?)?;
    let collected = collect(&hub, stick, later(2))?;
    if collected != sheets {
        return Err(format!(
            "{sheets} sheets were on the stick, and {collected} of them were new. Please report this."
        ));
    }
    // Once more: a stick that is forgotten in the machine changes nothing.
    collect(&hub, stick, later(3))?;
    let told = bring(&station, stick)?;
    if told.waiting != 0 {
        return Err(format!(
            "The station was not told that {} of its sheets arrived. Please report this.",
            told.waiting
        ));
    }
    rehearsal.check_count()?;
    Ok(sheets)
}

fn bring(station: &Path, stick: &Path) -> Result<CarriedIn, String> {
    let done = all_done(carrying::bring(station, stick, None)?)?;
    done.into_iter().next().ok_or_else(|| "The stick brought nothing to the station. Please report this.".to_owned())
}

/// Takes the stick in; how many sheets were new.
fn collect(hub: &Path, stick: &Path, now: Timestamp) -> Result<u32, String> {
    let collected = collecting::collect(hub, &[PathBuf::from(stick)], now)?;
    Ok(all_done(collected.outcome)?.iter().map(|station| station.new).sum())
}

/// What was done, where nothing went wrong.
fn all_done<T>(outcome: Outcome<T>) -> Result<Vec<T>, String> {
    match outcome.problems.into_iter().next() {
        Some(sentence) => Err(sentence),
        None => Ok(outcome.done),
    }
}
