//! In which forms things are written, and what of them.

use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{GroupIx, LevelIx};
use crate::domain::secret::Secret;

/// In which form a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportForm {
    /// One HTML file that stands alone.
    Html,
    /// PDF, by the printing companion.
    Pdf,
    /// DOCX, to go on writing in.
    Docx,
    /// XLSX, with charts and formulas.
    Xlsx,
    /// Markdown.
    Markdown,
    /// CSV in long form.
    Csv,
    /// JSON that gives the report back exactly.
    Json,
    /// Plain text.
    Text,
}

impl ReportForm {
    /// All of them, the most useful for people first.
    pub const ALL: [ReportForm; 8] = [
        ReportForm::Html,
        ReportForm::Pdf,
        ReportForm::Docx,
        ReportForm::Xlsx,
        ReportForm::Markdown,
        ReportForm::Csv,
        ReportForm::Json,
        ReportForm::Text,
    ];

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            ReportForm::Html => "html",
            ReportForm::Pdf => "pdf",
            ReportForm::Docx => "docx",
            ReportForm::Xlsx => "xlsx",
            ReportForm::Markdown => "md",
            ReportForm::Csv => "csv",
            ReportForm::Json => "json",
            ReportForm::Text => "txt",
        }
    }

    /// Whether there is a place in it for notes.
    pub fn takes_notes(self) -> bool {
        self != ReportForm::Csv
    }

    /// Whether there is a place in it for a whole comparison.
    pub fn is_document(self) -> bool {
        match self {
            ReportForm::Html | ReportForm::Pdf | ReportForm::Docx | ReportForm::Xlsx | ReportForm::Markdown => true,
            ReportForm::Csv | ReportForm::Json | ReportForm::Text => false,
        }
    }

    /// What it is for, in a few words: the name of a message.
    pub fn title(self) -> &'static str {
        match self {
            ReportForm::Html => "report-form-html",
            ReportForm::Pdf => "report-form-pdf",
            ReportForm::Docx => "report-form-docx",
            ReportForm::Xlsx => "report-form-xlsx",
            ReportForm::Markdown => "report-form-markdown",
            ReportForm::Csv => "report-form-csv",
            ReportForm::Json => "report-form-json",
            ReportForm::Text => "report-form-text",
        }
    }
}

/// What can be made on paper.
#[derive(Debug)]
pub enum PaperOrder {
    /// Every statement a group can be asked at a level.
    Statements {
        /// Name of the instrument.
        instrument: String,
        /// The level.
        level: LevelIx,
        /// The group.
        group: GroupIx,
    },
    /// The letter for parents.
    Parents,
    /// One-time slips that were made.
    Slips {
        /// Whose.
        id: ExerciseId,
        /// They, as they are shown.
        text: Secret,
    },
    /// A recovery sheet.
    Recovery {
        /// Whose key it is.
        name: String,
        /// The words, with spaces between.
        words: Secret,
    },
}

/// What a chart shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartOf {
    /// Who has taken part, now.
    Participation,
    /// All areas of the kept report.
    Areas,
    /// One area of it, by its letter.
    Area(char),
}
