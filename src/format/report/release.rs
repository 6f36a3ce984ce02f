//! An entry of the release register as one line of JSON: `{"edition":1,"how":"csv","on":"2026-12-14"}`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How a report left the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// It was unsealed and kept.
    Kept,
    /// It was shown on a screen.
    Screen,
    /// It was written as JSON.
    Json,
    /// It was written as CSV.
    Csv,
    /// It was written as text.
    Text,
    /// It was made into a document.
    Document,
    /// It was written as HTML.
    Html,
    /// It was printed as PDF.
    Pdf,
    /// It was written as DOCX.
    Docx,
    /// It was written as XLSX.
    Xlsx,
    /// It was written as Markdown.
    Markdown,
}

/// What was shown or given away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Release {
    /// The edition.
    pub edition: u32,
    /// In which way.
    pub how: How,
    /// The day, in the school's zone. The same on the same day is one entry.
    pub on: Date,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    edition: u32,
    how: How,
    on: String,
}

/// One line of JSON without a line break.
pub fn write(release: &Release) -> String {
    let Release { edition, how, on } = *release;
    serde_json::to_string(&Shape { edition, how, on: on.to_string() }).unwrap_or_default()
}

/// A line that [`write`] wrote; `None` for any other.
pub fn read(line: &str) -> Option<Release> {
    let Shape { edition, how, on } = serde_json::from_str(line).ok()?;
    Some(Release { edition, how, on: on.parse().ok()? })
}
