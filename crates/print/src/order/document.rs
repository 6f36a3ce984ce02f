//! A document as it is handed over.

use serde::{Deserialize, Serialize};

use crate::order::block::{Bars, Block, Strip, Table};

/// Something to read, print or show.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
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
    /// SHA-256 of the data it was made from, in hexadecimal; stands at the foot.
    pub fingerprint: Option<String>,
    /// The lines whose colour, letter and pattern its blocks use, by position.
    pub marks: Vec<Mark>,
    /// Its parts, in order.
    pub sections: Vec<Section>,
}

/// What a document is.
#[derive(Debug, Deserialize, Serialize)]
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
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
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
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
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

impl Document {
    /// What serde cannot check: names for links, the language, positions of marks, cells per row.
    pub fn check(&self) -> Result<(), String> {
        check_tag(&self.language)?;
        for section in &self.sections {
            let fits = |character: char| character.is_ascii_alphanumeric() || character == '-';
            if section.id.is_empty() || !section.id.chars().all(fits) {
                return Err(format!("A section's id has letters, digits and “-”: not “{}”.", section.id));
            }
            section.blocks.iter().try_for_each(|block| self.check_block(&section.id, block))?;
        }
        Ok(())
    }

    fn check_block(&self, section: &str, block: &Block) -> Result<(), String> {
        let marked = |mark: Option<usize>| mark.is_none_or(|position| position < self.marks.len());
        let (marks_fit, shape_fits) = match block {
            Block::Table(Table { columns, rows, .. }) => (
                rows.iter().flatten().all(|cell| marked(cell.mark)),
                !columns.is_empty() && rows.iter().all(|row| row.len() == columns.len()),
            ),
            Block::Bars(Bars { rows, .. }) => (rows.iter().flat_map(|row| &row.bars).all(|bar| marked(bar.mark)), true),
            Block::Strip(Strip { mark, .. }) => (marked(*mark), true),
            Block::Heading { .. }
            | Block::Paragraph { .. }
            | Block::Big { .. }
            | Block::Callout { .. }
            | Block::List { .. }
            | Block::Facts { .. }
            | Block::Quotes { .. }
            | Block::Ask(_)
            | Block::Slips { .. }
            | Block::Words { .. }
            | Block::Lines { .. }
            | Block::Picture { .. } => (true, true),
        };
        if !marks_fit {
            return Err(format!("Section {section} names a mark that the document does not have."));
        }
        if !shape_fits {
            return Err(format!("A table in section {section} has a row whose cells do not match its columns."));
        }
        Ok(())
    }
}

/// Whether something can be in a language of this tag; a sentence where not.
pub fn check_tag(language: &str) -> Result<(), String> {
    if is_tag(language) {
        return Ok(());
    }
    Err(format!("“{language}” is not a language such as “en” or “pt-BR”."))
}

/// Whether a text has the shape of a BCP 47 tag with a language of two or three letters first.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.chars().all(|letter| letter.is_ascii_lowercase())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.chars().all(|it| it.is_ascii_alphanumeric()))
}
