//! A kept report in the form a person wants: made in memory, for whoever writes it.

use std::path::Path;

use jiff::Timestamp;

use crate::app::workplace::request::forms::ReportForm;
use crate::document::print::{Attachment, Order, Paper};
use crate::document::report::planned::Planned;
use crate::document::report::{Earlier, Material, fingerprint, report};
use crate::document::{Document, docx, html, markdown, xlsx};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::Instrument;
use crate::domain::note::Note;
use crate::domain::report::comparison::{Comparison, compare};
use crate::domain::report::{Report, sentences};
use crate::format::report::Beside;
use crate::format::report::release::How;
use crate::format::{self, report_text};
use crate::locale::language;
use crate::locale::say::Say;
use crate::locale::texts::{self, Texts};
use crate::runtime::badges;
use crate::runtime::beside;
use crate::runtime::exercise_files::Opened;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::plans;
use crate::runtime::print::{Companion, TIME_MAX};
use crate::runtime::results;
use crate::runtime::spoken;
use crate::runtime::verify::{REPORT_FILE, SIGNATURE_FILE};
use crate::store::Store;

/// What is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// In which form.
    pub form: ReportForm,
    /// With the notes of the meeting, where the form has a place for them.
    pub notes: bool,
    /// With the comparison to this earlier exercise, where the form has a place for it.
    pub earlier: Option<&'a ExerciseId>,
    /// On which paper a PDF is laid out.
    pub paper: Paper,
    /// A template of the school's own for a PDF.
    pub template: Option<&'a str>,
    /// No arrows in plain text.
    pub ascii: bool,
    /// In whose words a document is.
    pub texts: &'static Texts,
    /// The moment.
    pub now: Timestamp,
}

impl Wanted<'_> {
    /// A form and nothing else, in English.
    pub fn plain(form: ReportForm, now: Timestamp) -> Wanted<'static> {
        let texts = texts::of(language::english());
        Wanted { form, notes: false, earlier: None, paper: Paper::A4, template: None, ascii: false, texts, now }
    }
}

/// A report that was made.
#[derive(Debug, PartialEq, Eq)]
pub struct Made {
    /// A name for it, with its ending.
    pub name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
    /// What the person should know beside it.
    pub warnings: Vec<String>,
}

impl ReportForm {
    /// What the release register says of it.
    pub fn how(self) -> How {
        match self {
            ReportForm::Html => How::Html,
            ReportForm::Pdf => How::Pdf,
            ReportForm::Docx => How::Docx,
            ReportForm::Xlsx => How::Xlsx,
            ReportForm::Markdown => How::Markdown,
            ReportForm::Csv => How::Csv,
            ReportForm::Json => How::Json,
            ReportForm::Text => How::Text,
        }
    }
}

/// Makes the newest kept report in a form. That figures of an earlier report go out with it is noted; that it goes out
/// itself is for the caller to note.
///
/// # Errors
/// A sentence for people: there is no report, it cannot be compared, or it could not be printed.
pub fn make(folder: &Path, id: &ExerciseId, wanted: &Wanted, interrupt: &Interrupt) -> Result<Made, Say> {
    let report = results::kept(folder, id)?.ok_or("told-no-report")?;
    let plain = |text: String| (text.into_bytes(), Vec::new());
    let (bytes, warnings) = match wanted.form {
        ReportForm::Csv => plain(format::report::csv(&report)),
        ReportForm::Json | ReportForm::Text => {
            let changes = beside::changes(folder, &report, wanted.form.how(), wanted.now)?;
            let notes = if wanted.notes { Some(beside::notes(folder, id)?) } else { None };
            let with = Beside { changes: changes.as_ref(), notes: notes.as_deref() };
            plain(match wanted.form {
                ReportForm::Json => format::report::write_with(&report, &with) + "\n",
                _ => {
                    let report = spoken::kept(folder, id, wanted.texts.language())?.unwrap_or(report);
                    report_text::lines(&report, &with, wanted.ascii, wanted.texts).join("\n") + "\n"
                }
            })
        }
        ReportForm::Html => plain(html::html(&document(folder, &report, wanted)?)),
        ReportForm::Markdown => plain(markdown::markdown(&document(folder, &report, wanted)?)),
        ReportForm::Docx => {
            let file = docx::docx(&document(folder, &report, wanted)?);
            (file.ok_or("told-document-not-made")?, Vec::new())
        }
        ReportForm::Xlsx => {
            let file = with_material(folder, &report, wanted, xlsx::xlsx)?;
            (file.map_err(|error| Say::new("told-spreadsheet-not-made").with("cause", error.to_string()))?, Vec::new())
        }
        ReportForm::Pdf => {
            let document = document(folder, &report, wanted)?;
            let store = Store::open_existing(folder)?;
            let signature = badges::signature(&store, id, report.facts.edition)?;
            pdf(&document, &report, signature.as_deref(), wanted, interrupt)?
        }
    };
    Ok(Made { name: format!("report-{}.{}", id.0, wanted.form.ending()), bytes, warnings })
}

/// The report as a document, with the notes and the comparison that are wanted.
///
/// # Errors
/// A sentence for people.
pub fn document(folder: &Path, report: &Report, wanted: &Wanted) -> Result<Document, Say> {
    with_material(folder, report, wanted, self::report)
}

/// Gathers all that a document is made of, and makes it.
fn with_material<T>(
    folder: &Path,
    report: &Report,
    wanted: &Wanted,
    make: impl FnOnce(&Material) -> T,
) -> Result<T, Say> {
    let id = &report.facts.exercise;
    let store = Store::open_existing(folder)?;
    let mut opened = Opened::open(&store, id)?;
    opened.speak(wanted.texts.language().code)?;
    // Words in the language of the document; what is fingerprinted and compared is the report as it is kept.
    let spoken = spoken::in_language(report.clone(), &opened.shown, wanted.texts.language());
    let notes: Vec<Note> = if wanted.notes { beside::notes(folder, id)? } else { Vec::new() };
    let earlier = wanted.earlier.map(|earlier| earlier_round(folder, earlier, &spoken, wanted.texts)).transpose()?;
    let changes = beside::changes(folder, report, wanted.form.how(), wanted.now)?;
    if let Some((before, _)) = &earlier {
        results::note_release(folder, &before.facts.exercise, wanted.form.how(), wanted.now)?;
    }
    let planned = planned(folder, &store, report, &opened.shown.instrument, wanted)?;
    let fingerprint = fingerprint(&format::report::write(report));
    Ok(make(&Material {
        report: &spoken,
        groups: &opened.shown.instrument.groups,
        notes: &notes,
        changes: changes.as_ref(),
        planned: &planned,
        earlier: earlier.as_ref().map(|(report, comparison)| Earlier { report, comparison }),
        fingerprint: &fingerprint,
        texts: wanted.texts,
    }))
}

/// The plans that grew from an earlier round of this level, with what the report says of their targets. A plan that cannot
/// be read is left out here; the room of plans tells of it.
fn planned(
    folder: &Path,
    store: &Store,
    report: &Report,
    it: &Instrument,
    wanted: &Wanted,
) -> Result<Vec<Planned>, Say> {
    let id = &report.facts.exercise;
    let mut planned = Vec::new();
    for found in plans::all(store)? {
        let Ok(plan) = found.plan else { continue };
        if plans::is_asked(&plan, report) {
            let check = plans::check(folder, &plan, Some(id), wanted.form.how(), wanted.now)?;
            planned.extend(check.and_then(|check| Planned::new(&plan, &check.outcomes, it)));
        }
    }
    Ok(planned)
}

fn earlier_round(folder: &Path, id: &ExerciseId, report: &Report, texts: &Texts) -> Result<(Report, Comparison), Say> {
    let before = spoken::kept(folder, id, texts.language())?
        .ok_or_else(|| Say::written(format!("There is no report of {} yet.", id.0)))?;
    let when = |report: &Report| (report.facts.year, report.facts.session);
    if when(&before) > when(report) {
        return Err(Say::written(format!(
            "{} is the later one. Please write the report of {0} and compare it with {}.",
            id.0, report.facts.exercise.0
        )));
    }
    let comparison = compare(&before, report).map_err(sentences::not_comparable)?;
    Ok((before, comparison))
}

/// A PDF that carries the report's JSON inside, and the school's signature of it where it was signed.
fn pdf(
    document: &Document,
    report: &Report,
    signature: Option<&str>,
    wanted: &Wanted,
    interrupt: &Interrupt,
) -> Result<(Vec<u8>, Vec<String>), Say> {
    let companion = Companion::find()?;
    let json = format::report::write(report);
    let [about, of_signature] =
        ["report-attached-figures", "report-attached-signature"].map(|id| wanted.texts.word(id));
    let inside = Attachment { name: REPORT_FILE, media_type: "application/json", about: &about, text: &json };
    let signature = signature.map(|text| Attachment {
        name: SIGNATURE_FILE,
        media_type: "application/json",
        about: &of_signature,
        text,
    });
    let order = Order {
        paper: wanted.paper,
        template: wanted.template,
        attachments: std::iter::once(inside).chain(signature).collect(),
        ..Order::document(document)
    };
    let printed = companion.print(&order, TIME_MAX, interrupt)?;
    Ok((printed.bytes, printed.warnings))
}
