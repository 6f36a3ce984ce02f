//! Documents: what goes on paper, on a beamer or into a file, as one value before it is any of these.
//!
//! ```text
//!   report, plan, questionnaire …  ──►  Document (blocks)  ──►  HTML, DOCX, Markdown
//!                                                          └──►  JSON for reflectory-print ──► PDF, PNG, SVG
//! ```
//!
//! A [`Document`] says everything in words and shown figures, so that no two ways out can round or phrase differently.
//! Pure: no file, no clock. Its JSON is the format of `docs/print.md`.

pub mod badge;
pub mod block;
pub mod certificate;
pub mod chart;
pub mod docx;
pub mod figures;
pub mod html;
pub mod markdown;
pub mod paper;
pub mod plan;
pub mod print;
pub mod report;
pub mod xlsform;
pub mod xlsx;

use serde::Serialize;

use crate::document::block::Block;
use crate::locale::language;
use crate::locale::texts::{self, Texts};

/// Something to read, print or show.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// What it is, which chooses the template.
    pub kind: Kind,
    /// Stem of a file name for it: `report-2026-1-primary`.
    pub name: String,
    /// Title.
    pub title: String,
    /// The line under the title; may be empty.
    pub subtitle: String,
    /// Who it speaks for: the school's name. May be empty.
    pub author: String,
    /// BCP 47 tag of its language.
    pub language: String,
    /// A word across every page, such as `incomplete`.
    pub watermark: Option<String>,
    /// A sentence at the head of every page, such as that it is to be viewed with caution.
    pub caution: Option<String>,
    /// Lines at the foot of every page.
    pub foot: Vec<String>,
    /// SHA-256 of the data it was made from, in hexadecimal; stands below the foot, whose last line says
    /// what it is.
    pub fingerprint: Option<String>,
    /// The lines whose colour, letter and pattern its blocks use, by position.
    pub marks: Vec<Mark>,
    /// Its parts, in order.
    pub sections: Vec<Section>,
}

impl Document {
    /// What is said in its language of what it holds: heads of tables, buttons.
    pub fn texts(&self) -> &'static Texts {
        texts::of(language::by_code(&self.language).unwrap_or(language::english()))
    }
}

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The school report.
    Report,
    /// An action plan, as a table with its parts.
    Plan,
    /// One page to hang up.
    Poster,
    /// A questionnaire to fill on paper, or a list of statements.
    Questionnaire,
    /// One-time slips to cut.
    Slips,
    /// A letter.
    Letter,
    /// A recovery sheet: one page under lock.
    Recovery,
    /// A certificate: one page across.
    Certificate,
}

/// A line of the report as every drawing marks it: by colour, letter and pattern together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// The line's key, such as `students`.
    pub key: String,
    /// Its title.
    pub title: String,
    /// The letter it bears everywhere.
    pub letter: String,
    /// Which of the colours and patterns, from 0.
    pub style: usize,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// Name within the document, for links and tests: letters, digits and dashes.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Whether it begins on a page of its own where there are pages.
    pub new_page: bool,
    /// What stands in it.
    pub blocks: Vec<Block>,
}
