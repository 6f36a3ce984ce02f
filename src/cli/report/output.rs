//! In which form a report goes out at the command line, and where to.

use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::app::effect::Exit;
use crate::app::workplace::request::forms::ReportForm;
use crate::cli::report::{STANDARD_OUTPUT, Signs, now, tell};
use crate::cli::{Failure, given};
use crate::document::print::Paper;
use crate::domain::exercise::ExerciseId;
use crate::domain::report::Report;
use crate::format;
use crate::locale::texts;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::report_files::{self, Wanted};
use crate::runtime::results;
use crate::runtime::saving::{self, Existing};
use crate::runtime::spoken;
use crate::ui::plain;

/// Longest template, in bytes: a hundred times the one that is built in.
const TEMPLATE_MAX: u64 = 4_000_000;

/// What says how it goes out.
#[derive(Debug, clap::Args)]
pub struct OutputArguments {
    /// In which form
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
    /// The file it is written to; without it, or with `-`, it is printed
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace the file if there is one of this name
    #[arg(long, requires = "output")]
    force: bool,
    /// With the notes that were written beside it
    #[arg(long)]
    notes: bool,
    /// Only what is kept, byte for byte: what the fingerprint at a document's foot is of (json)
    #[arg(long, conflicts_with = "notes")]
    kept: bool,
    /// With the comparison to an earlier exercise (html, pdf, docx, xlsx, md)
    #[arg(long, value_name = "EARLIER")]
    compare: Option<String>,
    /// A template of your own for the PDF; reflectory-print --templates prints the built-in one
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    /// The paper of the PDF
    #[arg(long, value_enum, default_value_t = Sheet::A4)]
    paper: Sheet,
}

/// The forms of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// For people, in a terminal
    Text,
    /// One file to show, to print from a browser, or to hand on
    Html,
    /// To print; needs reflectory-print
    Pdf,
    /// To go on writing in
    Docx,
    /// A spreadsheet with charts and formulas
    Xlsx,
    /// Markdown, to paste elsewhere
    Md,
    /// One line, for programs: everything, exactly
    Json,
    /// In long form, for spreadsheets
    Csv,
}

/// The paper of a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Sheet {
    /// ISO A4
    A4,
    /// US Letter
    Letter,
}

impl Form {
    fn form(self) -> ReportForm {
        match self {
            Form::Text => ReportForm::Text,
            Form::Html => ReportForm::Html,
            Form::Pdf => ReportForm::Pdf,
            Form::Docx => ReportForm::Docx,
            Form::Xlsx => ReportForm::Xlsx,
            Form::Md => ReportForm::Markdown,
            Form::Json => ReportForm::Json,
            Form::Csv => ReportForm::Csv,
        }
    }

    /// Whether a terminal shows nothing useful of it.
    fn is_file(self) -> bool {
        match self {
            Form::Html | Form::Pdf | Form::Docx | Form::Xlsx => true,
            Form::Text | Form::Md | Form::Json | Form::Csv => false,
        }
    }
}

impl OutputArguments {
    /// The file that was named. `-` is the standard output, as everywhere at a command line.
    fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new(STANDARD_OUTPUT))
    }
}

/// Whether what is asked fits together, and the file could be written.
///
/// # Errors
/// A sentence for people.
pub fn check(asked: &OutputArguments) -> Result<(), Failure> {
    let say = |sentence: &str| Err(Failure::Sentence(sentence.to_owned()));
    if asked.notes && !asked.format.form().takes_notes() {
        return say("CSV holds figures only. Notes are printed with any other --format. Nothing was done.");
    }
    if asked.kept && asked.format != Form::Json {
        return say("What is kept is JSON. Please add --format json.");
    }
    if asked.compare.is_some() && !asked.format.form().is_document() {
        return say("A comparison goes into html, pdf, docx, xlsx or md. Please choose one of these with --format.");
    }
    if (asked.template.is_some() || asked.paper != Sheet::A4) && asked.format != Form::Pdf {
        return say("A template and a paper are for the PDF. Please add --format pdf.");
    }
    match asked.file() {
        Some(file) => saving::check(file, Existing::forced(asked.force)).map_err(|error| told(&error)),
        None if asked.format.is_file() && std::io::stdout().is_terminal() => {
            say("This is a file, not something to read here. Please say where it shall go: -o FILE.")
        }
        None => Ok(()),
    }
}

/// Makes the report in its form, notes that it goes out, and writes it.
///
/// # Errors
/// A sentence for people; then nothing was written.
pub fn give(folder: &Path, kept: &Report, asked: &OutputArguments, signs: Signs) -> Result<Exit, Failure> {
    let id = &kept.facts.exercise;
    let form = asked.format.form();
    let earlier = asked.compare.clone().map(ExerciseId);
    let template = asked.template.as_deref().map(read_template).transpose()?;
    let paper = match asked.paper {
        Sheet::A4 => Paper::A4,
        Sheet::Letter => Paper::Letter,
    };
    let (earlier, template) = (earlier.as_ref(), template.as_deref());
    let texts = texts::of(signs.language);
    let wanted = Wanted { form, notes: asked.notes, earlier, paper, template, ascii: signs.ascii, texts, now: now() };
    // A PDF takes long enough to be ended.
    let interrupt = if form == ReportForm::Pdf { Interrupt::on_signals() } else { Interrupt::default() };
    let bytes = if asked.kept {
        format::report::write(kept).into_bytes()
    } else if signs.plain && form == ReportForm::Text && !asked.notes {
        let report = spoken::kept(folder, id, signs.language).map_err(Failure::from)?;
        let report = report.as_ref().unwrap_or(kept);
        plain::workplace::report::whole(report, texts::in_lines(signs.language))
            .iter()
            .map(|line| format!("{}\n", plain::spoken(line)))
            .collect::<String>()
            .into()
    } else {
        let made = report_files::make(folder, id, &wanted, &interrupt).map_err(Failure::from)?;
        made.warnings.iter().for_each(|warning| tell(warning));
        made.bytes
    };
    results::note_release(folder, id, form.how(), now()).map_err(Failure::from)?;
    match asked.file() {
        Some(file) => {
            let path = saving::save(file, &bytes, Existing::forced(asked.force)).map_err(|error| told(&error))?;
            tell(&format!("Written: {}.", path.display()));
            Ok(Exit::Done)
        }
        None => given(&bytes),
    }
}

fn told(error: &saving::SavingError) -> Failure {
    Failure::Sentence(error.to_string())
}

fn read_template(path: &Path) -> Result<String, Failure> {
    let name = path.display();
    let unreadable = |error: std::io::Error| Failure::Sentence(format!("The template {name} cannot be read: {error}."));
    if fs::metadata(path).map_err(unreadable)?.len() > TEMPLATE_MAX {
        return Err(Failure::Sentence(format!("{name} is longer than any template. Nothing was written.")));
    }
    fs::read_to_string(path).map_err(unreadable)
}
