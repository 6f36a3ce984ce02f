//! The school report as a document: every section that people read, hang up or talk about.
//!
//! Drawn from a kept [`Report`] alone, so that it shows no figure that the report's JSON does not hold. Lengths of bars
//! go by the printed numbers: equal numbers are equal bars.

mod areas;
mod compared;
mod groups;
mod opening;
mod others;
pub mod planned;
mod statements;
mod talk;

use sha2::{Digest, Sha256};

use crate::document::block::Block;
use crate::document::figures::{caution, marks, watermark};
use crate::document::report::planned::Planned;
use crate::document::{Document, Kind, Section};
use crate::domain::instrument::Group;
use crate::domain::note::{Note, NotePlace};
use crate::domain::report::changes::Changes;
use crate::domain::report::comparison::Comparison;
use crate::domain::report::sentences;
use crate::domain::report::{Facts, Report};

/// What a report is made into a document with.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
    /// The report.
    pub report: &'a Report,
    /// The instrument's groups, for their letters and colours.
    pub groups: &'a [Group],
    /// Notes of the meeting; none where they stay in the school.
    pub notes: &'a [Note],
    /// What changed most since the round before, where there is one.
    pub changes: Option<&'a Changes>,
    /// Plans whose targets this report can be asked about.
    pub planned: &'a [Planned],
    /// An earlier round beside it.
    pub earlier: Option<Earlier<'a>>,
    /// [`fingerprint`] of the report's JSON.
    pub fingerprint: &'a str,
}

/// An earlier round of the same level.
#[derive(Clone, Copy, Debug)]
pub struct Earlier<'a> {
    /// Its report.
    pub report: &'a Report,
    /// Both, compared.
    pub comparison: &'a Comparison,
}

/// What the number below the foot is.
pub const FINGERPRINT: &str = "Fingerprint of the report's data (SHA-256):";

/// SHA-256 of a text, in hexadecimal. Of a report the text is what `format::report::write` gives.
pub fn fingerprint(json: &str) -> String {
    Sha256::digest(json.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The report as a document.
pub fn report(material: &Material) -> Document {
    let Material { report, groups, earlier, fingerprint, .. } = *material;
    let facts = &report.facts;
    let mut sections = vec![opening::participation(report), opening::how_to_read(report), areas::overview(material)];
    sections.push(talk::focus(material));
    sections.extend(areas::each(material));
    sections.extend(groups::each(report));
    sections.extend(areas::own(material));
    sections.extend(others::each(material));
    sections.extend(talk::words(report));
    sections.extend(earlier.map(|earlier| compared::since(report, &earlier)));
    sections.extend(planned::planned(material.planned));
    sections.extend(talk::notes(material));
    sections.push(computed(report));
    Document {
        kind: Kind::Report,
        name: format!("report-{}", facts.exercise.0),
        title: format!("Report: {}", facts.level_title),
        subtitle: subtitle(facts),
        author: facts.school.clone(),
        language: "en".to_owned(),
        watermark: watermark(report.participation.level),
        caution: caution(report.participation.level),
        foot: vec![
            format!("{}. Made with Reflectory.", sentences::which(facts)),
            sentences::NOT_AFFILIATED.to_owned(),
            FINGERPRINT.to_owned(),
        ],
        fingerprint: Some(fingerprint.to_owned()),
        marks: marks(report, groups),
        sections,
    }
}

fn subtitle(facts: &Facts) -> String {
    format!("Session {} of {}/{}", facts.session, facts.year, facts.year.saturating_add(1))
}

/// How the figures are computed, in words.
fn computed(report: &Report) -> Section {
    let mut facts = Vec::new();
    let edition = |number: u32| format!("{number}, unsealed on {}", sentences::day(report.facts.unsealed_on));
    facts.push(("Edition".to_owned(), edition(report.facts.edition)));
    facts.push(("Questionnaire".to_owned(), report.facts.instrument.clone()));
    let blocks = vec![paragraph(sentences::COMPUTED), paragraph(&sentences::minimum()), Block::Facts { facts }];
    section("computed", "How it is computed", false, blocks)
}

fn section(id: &str, title: &str, new_page: bool, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), title: title.to_owned(), new_page, blocks }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph { text: text.to_owned() }
}

fn heading(text: &str) -> Block {
    Block::Heading { text: text.to_owned() }
}

/// The note beside a place, where it is wanted.
fn note<'a>(notes: &'a [Note], place: &NotePlace) -> Option<&'a str> {
    notes.iter().find(|note| note.place == *place).map(|note| note.text.as_str())
}
