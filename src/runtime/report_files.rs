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
use crate::runtime::badges;
use crate::runtime::beside;
use crate::runtime::exercise_files::Opened;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::plans;
use crate::runtime::print::{Companion, TIME_MAX};
use crate::runtime::results;
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
    /// The moment.
    pub now: Timestamp,
}

impl Wanted<'_> {
    /// A form and nothing else.
    pub fn plain(form: ReportForm, now: Timestamp) -> Wanted<'static> {
        Wanted { form, notes: false, earlier: None, paper: Paper::A4, template: None, ascii: false, now }
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
pub fn make(folder: &Path, id: &ExerciseId, wanted: &Wanted, interrupt: &Interrupt) -> Result<Made, String> {
    let report = results::kept(folder, id)?.ok_or("There is no report of this exercise yet.")?;
    let plain = |text: String| (text.into_bytes(), Vec::new());
    let (bytes, warnings) = match wanted.form {
        ReportForm::Csv => plain(format::report::csv(&report)),
        ReportForm::Json | ReportForm::Text => {
            let changes = beside::changes(folder, &report, wanted.form.how(), wanted.now)?;
            let notes = if wanted.notes { Some(beside::notes(folder, id)?) } else { None };
            let with = Beside { changes: changes.as_ref(), notes: notes.as_deref() };
            plain(match wanted.form {
                ReportForm::Json => format::report::write_with(&report, &with) + "\n",
                _ => report_text::lines(&report, &with, wanted.ascii).join("\n") + "\n",
            })
        }
        ReportForm::Html => plain(html::html(&document(folder, &report, wanted)?)),
        ReportForm::Markdown => plain(markdown::markdown(&document(folder, &report, wanted)?)),
        ReportForm::Docx => {
            let file = docx::docx(&document(folder, &report, wanted)?);
            (file.ok_or("The document could not be put together. Nothing was written.")?, Vec::new())
        }
        ReportForm::Xlsx => {
            let file = with_material(folder, &report, wanted, xlsx::xlsx)?;
            (file.map_err(|error| format!("The spreadsheet could not be put together: {error}."))?, Vec::new())
        }
        ReportForm::Pdf => {
            let document = document(folder, &report, wanted)?;
            let store = Store::open_existing(folder).map_err(|error| error.to_string())?;
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
pub fn document(folder: &Path, report: &Report, wanted: &Wanted) -> Result<Document, String> {
    with_material(folder, report, wanted, self::report)
}

/// Gathers all that a document is made of, and makes it.
fn with_material<T>(
    folder: &Path,
    report: &Report,
    wanted: &Wanted,
    make: impl FnOnce(&Material) -> T,
) -> Result<T, String> {
    let id = &report.facts.exercise;
    let store = Store::open_existing(folder).map_err(|error| error.to_string())?;
    let opened = Opened::open(&store, id).map_err(|error| error.to_string())?;
    let notes: Vec<Note> = if wanted.notes { beside::notes(folder, id)? } else { Vec::new() };
    let earlier = wanted.earlier.map(|earlier| earlier_round(folder, earlier, report)).transpose()?;
    let changes = beside::changes(folder, report, wanted.form.how(), wanted.now)?;
    if let Some((before, _)) = &earlier {
        results::note_release(folder, &before.facts.exercise, wanted.form.how(), wanted.now)?;
    }
    let planned = planned(folder, &store, report, &opened.frozen.instrument, wanted)?;
    let fingerprint = fingerprint(&format::report::write(report));
    Ok(make(&Material {
        report,
        groups: &opened.frozen.instrument.groups,
        notes: &notes,
        changes: changes.as_ref(),
        planned: &planned,
        earlier: earlier.as_ref().map(|(report, comparison)| Earlier { report, comparison }),
        fingerprint: &fingerprint,
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
) -> Result<Vec<Planned>, String> {
    let id = &report.facts.exercise;
    let mut planned = Vec::new();
    for found in plans::all(store).map_err(|error| error.to_string())? {
        let Ok(plan) = found.plan else { continue };
        if plans::is_asked(&plan, report) {
            let check = plans::check(folder, &plan, Some(id), wanted.form.how(), wanted.now)?;
            planned.extend(check.and_then(|check| Planned::new(&plan, &check.outcomes, it)));
        }
    }
    Ok(planned)
}

fn earlier_round(folder: &Path, id: &ExerciseId, report: &Report) -> Result<(Report, Comparison), String> {
    let before = results::kept(folder, id)?.ok_or_else(|| format!("There is no report of {} yet.", id.0))?;
    let when = |report: &Report| (report.facts.year, report.facts.session);
    if when(&before) > when(report) {
        return Err(format!(
            "{} is the later one. Please write the report of {0} and compare it with {}.",
            id.0, report.facts.exercise.0
        ));
    }
    let comparison = compare(&before, report).map_err(|problem| sentences::not_comparable(problem).to_owned())?;
    Ok((before, comparison))
}

/// A PDF that carries the report's JSON inside, and the school's signature of it where it was signed.
fn pdf(
    document: &Document,
    report: &Report,
    signature: Option<&str>,
    wanted: &Wanted,
    interrupt: &Interrupt,
) -> Result<(Vec<u8>, Vec<String>), String> {
    let companion = Companion::find().map_err(|error| error.to_string())?;
    let json = format::report::write(report);
    let inside = Attachment {
        name: REPORT_FILE,
        media_type: "application/json",
        about: "Every figure of this report, exactly, for programs.",
        text: &json,
    };
    let signature = signature.map(|text| Attachment {
        name: SIGNATURE_FILE,
        media_type: "application/json",
        about: "The school's signature of report.json; reflectory verify checks it.",
        text,
    });
    let order = Order {
        paper: wanted.paper,
        template: wanted.template,
        attachments: std::iter::once(inside).chain(signature).collect(),
        ..Order::document(document)
    };
    let printed = companion.print(&order, TIME_MAX, interrupt).map_err(|error| error.to_string())?;
    Ok((printed.bytes, printed.warnings))
}
