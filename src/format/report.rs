//! A report as JSON, from which it is drawn again when key and sheets are gone; and as CSV. `docs/format.md` describes
//! both.

mod beside;
mod csv;
mod names;
mod reading;
mod shape;
mod sums;
mod table;
mod writing;

pub mod comparison;
pub mod release;
pub mod summary;

use thiserror::Error;

use crate::domain::note::Note;
use crate::domain::report::Report;
use crate::domain::report::changes::Changes;
use crate::format::report::shape::Head;

/// What the JSON of a report says of itself.
pub const FORMAT: &str = "reflectory-report";
/// The newest version that is read. It is written only where it is needed: the first knew nothing beside a report, and
/// the second no scale of other than five points.
pub const VERSION: u32 = 3;
/// The version of every report whose scales have five points.
pub const FIVE_POINTS: u32 = 2;
/// Most bytes that are read; as many as a store keeps.
pub const BYTES_MAX: usize = 500_000_000;

/// A text that gives no report. What it says, names no answer.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum UnreadableReport {
    /// Longer than any report.
    #[error("This report is longer than {BYTES_MAX} bytes. Nothing was read.")]
    TooLong,
    /// JSON of something else, or no JSON.
    #[error("This is no report of Reflectory. Nothing was read.")]
    NotAReport,
    /// Written by a later version of the program.
    #[error(
        "This report was written by a newer version of Reflectory (its version is {0}). It is safe as it is. Update \
         Reflectory on this machine, then open it again."
    )]
    Newer(u32),
    /// Something in it does not fit.
    #[error("This report is damaged ({0}). Nothing was changed. Bring it back from a backup or an archive.")]
    Damaged(String),
}

/// The JSON of a report. Equal reports give equal texts.
pub fn write(report: &Report) -> String {
    serde_json::to_string(&writing::shape(report)).unwrap_or_default()
}

/// What is given away beside a report; it is no part of the report and not kept with it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beside<'a> {
    /// What changed most since an earlier round, where there is one.
    pub changes: Option<&'a Changes>,
    /// Notes, where they are wanted.
    pub notes: Option<&'a [Note]>,
}

/// The JSON of a report with what stands beside it.
pub fn write_with(report: &Report, with: &Beside) -> String {
    let mut shape = writing::shape(report);
    shape.changes = with.changes.map(|changes| beside::changes(changes, report));
    shape.notes = with.notes.map(|notes| notes.iter().map(beside::note).collect());
    serde_json::to_string(&shape).unwrap_or_default()
}

/// The report that [`write`] wrote, or [`write_with`] without what stands beside it.
///
/// # Errors
/// [`UnreadableReport`].
pub fn read(text: &str) -> Result<Report, UnreadableReport> {
    if text.len() > BYTES_MAX {
        return Err(UnreadableReport::TooLong);
    }
    // First only what tells its version, for a later one may look otherwise.
    let head: Head = serde_json::from_str(text).map_err(|_| UnreadableReport::NotAReport)?;
    if head.format != FORMAT || head.version == 0 {
        return Err(UnreadableReport::NotAReport);
    }
    if head.version > VERSION {
        return Err(UnreadableReport::Newer(head.version));
    }
    let shape = serde_json::from_str(text).map_err(|error| {
        // Its own words may repeat a part of the text.
        UnreadableReport::Damaged(format!("line {}, column {}", error.line(), error.column()))
    })?;
    let report = reading::report(&shape).map_err(UnreadableReport::Damaged)?;
    sums::check(&report).map_err(UnreadableReport::Damaged)?;
    Ok(report)
}

/// A report as CSV in long form: one row for each statement, line and figure.
pub fn csv(report: &Report) -> String {
    csv::csv(report)
}
