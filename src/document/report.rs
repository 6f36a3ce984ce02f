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
pub mod talk;

use sha2::{Digest, Sha256};

use crate::document::block::Block;
use crate::document::figures::{caution, marks, school_year, watermark};
use crate::document::report::planned::Planned;
use crate::document::{Document, Kind, Section};
use crate::domain::instrument::Group;
use crate::domain::note::{Note, NotePlace};
use crate::domain::report::changes::Changes;
use crate::domain::report::comparison::Comparison;
use crate::domain::report::sentences;
use crate::domain::report::{Facts, Report};
use crate::locale::day::date;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

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
    /// In whose words.
    pub texts: &'static Texts,
}

/// An earlier round of the same level.
#[derive(Clone, Copy, Debug)]
pub struct Earlier<'a> {
    /// Its report.
    pub report: &'a Report,
    /// Both, compared.
    pub comparison: &'a Comparison,
}

/// SHA-256 of a text, in hexadecimal. Of a report the text is what `format::report::write` gives.
pub fn fingerprint(json: &str) -> String {
    Sha256::digest(json.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The report as a document.
pub fn report(material: &Material) -> Document {
    let Material { report, groups, earlier, fingerprint, texts, .. } = *material;
    let facts = &report.facts;
    let mut sections =
        vec![opening::participation(material), opening::how_to_read(material), areas::overview(material)];
    sections.push(talk::focus(material));
    sections.extend(areas::each(material));
    sections.extend(groups::each(material));
    sections.extend(areas::own(material));
    sections.extend(others::each(material));
    sections.extend(talk::words(material));
    sections.extend(earlier.map(|earlier| compared::since(report, &earlier, texts)));
    sections.extend(planned::planned(material.planned, texts));
    sections.extend(talk::notes(material));
    sections.push(computed(material));
    Document {
        kind: Kind::Report,
        name: format!("report-{}", facts.exercise.0),
        title: texts.say(&Say::new("report-title").with("level", facts.level_title.clone())),
        subtitle: texts.say(&round(facts)),
        author: facts.school.clone(),
        language: texts.language().code.to_owned(),
        watermark: watermark(report.participation.level, texts),
        caution: caution(report.participation.level, texts),
        foot: vec![
            texts.say(&Say::new("report-made-with").with("which", sentences::which(facts))),
            texts.say(&sentences::NOT_AFFILIATED),
            texts.word("report-fingerprint"),
        ],
        fingerprint: Some(fingerprint.to_owned()),
        marks: marks(report, groups, texts),
        sections,
    }
}

/// Session and school year of a report, as a title.
pub(super) fn round(facts: &Facts) -> Say {
    Say::new("report-round").with("session", facts.session).with("year", school_year(facts.year))
}

/// An edition and the day of its unsealing.
fn edition(facts: &Facts) -> Say {
    Say::new("report-unsealed").with("edition", facts.edition).with("day", date(facts.unsealed_on))
}

/// How the figures are computed, in words.
fn computed(material: &Material) -> Section {
    let (facts, texts) = (&material.report.facts, material.texts);
    let facts = vec![
        (texts.word("report-edition"), texts.say(&edition(facts))),
        (texts.word("report-questionnaire"), facts.instrument.clone()),
    ];
    let paragraphs = [sentences::COMPUTED, sentences::minimum()].map(|say| paragraph(&texts.say(&say)));
    let blocks = paragraphs.into_iter().chain([Block::Facts { facts }]).collect();
    section("computed", &texts.word("report-computed"), false, blocks)
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
