//! Charts made from what a store keeps, and brought into the form that is wanted.

use std::path::Path;
use std::time::Duration;

use crate::document::chart::areas;
use crate::document::chart::{Chart, participation, svg};
use crate::document::print::{Order, Output, Picture};
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::report::Report;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::print::{Companion, PrintError, Printed};
use crate::store::Store;

/// Longest a picture may take: many times what it takes on a slow machine.
const TIME_MAX: Duration = Duration::from_secs(30);

/// Who has taken part in an exercise, now.
///
/// # Errors
/// A sentence for people.
pub fn live(folder: &Path, frozen: &Frozen, texts: &Texts) -> Result<Chart, Say> {
    let store = Store::open_existing(folder)?;
    let file = store.exercise(&frozen.id)?;
    let counts = file.counts(frozen.instrument.groups.len())?;
    Ok(participation::live(frozen, &counts, texts))
}

/// One area of a report, or all of them where none is named.
///
/// # Errors
/// A sentence for people: there is no such area.
pub fn of_areas(report: &Report, frozen: &Frozen, letter: Option<char>, texts: &Texts) -> Result<Chart, Say> {
    let groups = &frozen.instrument.groups;
    match letter {
        None => Ok(areas::areas(report, groups, texts)),
        Some(letter) => areas::area(report, groups, letter, texts).ok_or_else(|| Say::written(no_area(report, letter))),
    }
}

/// That there is no such area, and which there are.
pub fn no_area(report: &Report, letter: char) -> String {
    format!("There is no area {}. There are: {}.", letter.escape_debug(), areas::letters(report))
}

/// A chart as PNG or PDF, made by the companion.
///
/// # Errors
/// Why it could not be made.
pub fn printed(chart: &Chart, output: Output, width: u32, interrupt: &Interrupt) -> Result<Printed, PrintError> {
    let width = width.clamp(svg::WIDTH_MIN, svg::WIDTH_MAX);
    let (drawing, alt) = (svg::chart(chart, width), chart.told());
    let picture = Picture { svg: &drawing, title: &chart.title, alt: &alt, language: chart.language.code };
    let order = Order { output, ..Order::picture(picture, width) };
    Companion::find()?.print(&order, TIME_MAX, interrupt)
}

/// What a chart of an exercise is called in words, where there is none: it has no report yet.
pub fn no_report(id: &ExerciseId) -> Say {
    Say::new("told-no-report-to-draw").with("id", id.0.clone())
}
