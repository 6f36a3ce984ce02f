//! Rounds side by side at the command line: a school's own, or summaries that a cluster of schools share.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::app::effect::Exit;
use crate::cli::report::{STANDARD_OUTPUT, Signs, kept, none_yet, now};
use crate::cli::{Failure, given, help, print};
use crate::document::xlsx;
use crate::domain::exercise::ExerciseId;
use crate::domain::report::Report;
use crate::domain::report::series::{Series, Summary, round};
use crate::domain::strand::Strand;
use crate::format::report::release::How;
use crate::format::report::summary;
use crate::format::series_text;
use crate::locale::texts;
use crate::runtime::saving::{self, Existing};
use crate::runtime::{badges, folder, results, spoken};
use crate::store::Store;

/// How rounds are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// For people
    Text,
    /// One line, for programs: everything, exactly
    Json,
    /// In long form, for spreadsheets
    Csv,
    /// A spreadsheet with a chart
    Xlsx,
}

/// What `reflectory series` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = help::SERIES)]
pub struct SeriesArguments {
    /// Summaries that schools share, CSV or JSON; without any, the rounds of this school
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Only the rounds of this education level, such as primary
    #[arg(long, value_name = "LEVEL", conflicts_with = "files")]
    level: Option<String>,
    /// Print what one round shares with other schools: areas overall and participation, as CSV or JSON
    #[arg(long, value_name = "EXERCISE", conflicts_with_all = ["files", "level"])]
    summary: Option<String>,
    /// How it is printed; a summary is CSV unless it shall be JSON
    #[arg(long, value_enum)]
    format: Option<Form>,
    /// The file it is written to; without it, or with `-`, it is printed
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace the file if there is one of this name
    #[arg(long, requires = "output")]
    force: bool,
}

impl SeriesArguments {
    /// The file that was named.
    fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new(STANDARD_OUTPUT))
    }
}

impl Form {
    /// What the release register says of it.
    fn how(self) -> How {
        match self {
            Form::Text => How::Text,
            Form::Json => How::Json,
            Form::Csv => How::Csv,
            Form::Xlsx => How::Xlsx,
        }
    }
}

/// Prints rounds side by side, or the summary of one; or writes them into a file.
///
/// # Errors
/// A sentence for people about files that cannot be read or written, or that there is nothing to show yet.
pub fn run(store: &Path, asked: &SeriesArguments, instrument: Option<&str>, signs: Signs) -> Result<Exit, Failure> {
    let told = |error: saving::SavingError| Failure::Sentence(error.to_string());
    let existing = Existing::forced(asked.force);
    match asked.file() {
        Some(file) => saving::check(file, existing).map_err(told)?,
        None if asked.format == Some(Form::Xlsx) && std::io::stdout().is_terminal() => {
            return Err(Failure::Sentence(
                "This is a file, not something to read here. Please say where it shall go: -o FILE.".to_owned(),
            ));
        }
        None => {}
    }
    let bytes = made(store, asked, instrument, signs)?;
    match asked.file() {
        Some(file) => print(&[format!("Written: {}", saving::save(file, &bytes, existing).map_err(told)?.display())]),
        None => given(&bytes),
    }
}

fn made(store: &Path, asked: &SeriesArguments, instrument: Option<&str>, signs: Signs) -> Result<Vec<u8>, Failure> {
    if let Some(id) = &asked.summary {
        return share(store, &ExerciseId(id.clone()), asked.format.unwrap_or(Form::Csv), signs);
    }
    let form = asked.format.unwrap_or(Form::Text);
    if asked.files.is_empty() {
        return own(store, (asked.level.as_deref(), instrument), form, signs);
    }
    shown(&Series::new(read(&asked.files)?), form, signs)
}

fn shown(series: &Series, form: Form, signs: Signs) -> Result<Vec<u8>, Failure> {
    Ok(match form {
        Form::Text => lines(&series_text::lines(series, signs.ascii, texts::of(signs.language))),
        Form::Json => lines(&[summary::write(series)]),
        Form::Csv => summary::csv(series).into_bytes(),
        Form::Xlsx => xlsx::series::xlsx(series, texts::of(signs.language))
            .map_err(|error| Failure::Sentence(format!("The spreadsheet could not be put together: {error}.")))?,
    })
}

fn lines(lines: &[String]) -> Vec<u8> {
    lines.iter().map(|line| format!("{line}\n")).collect::<String>().into_bytes()
}

/// Notes that a kept report goes out in this form.
fn note(store: &Path, id: &ExerciseId, form: Form) -> Result<(), Failure> {
    results::note_release(store, id, form.how(), now()).map_err(Failure::from)
}

/// Every round of every file, in the order given; all files that cannot be read are told at once.
fn read(files: &[PathBuf]) -> Result<Vec<Summary>, Failure> {
    let (mut rounds, mut problems) = (Vec::new(), Vec::new());
    for file in files {
        let text = folder::read_text(file);
        match text.and_then(|text| summary::read(&text).map_err(|error| error.to_string())) {
            Ok(more) => rounds.extend(more),
            Err(sentence) => problems.extend(sentence.lines().map(|line| format!("{}: {line}", file.display()))),
        }
    }
    if problems.is_empty() { Ok(rounds) } else { Err(Failure::Sentence(problems.join("\n"))) }
}

/// What one round shares.
fn share(store: &Path, id: &ExerciseId, form: Form, signs: Signs) -> Result<Vec<u8>, Failure> {
    if form == Form::Text || form == Form::Xlsx {
        return Err(Failure::Sentence(
            "A summary is read by other programs, so it is CSV or JSON. As text or as a spreadsheet the rounds are shown \
             by: reflectory series"
                .to_owned(),
        ));
    }
    let report = kept(store, id)?.ok_or_else(|| none_yet(store, id))?;
    note(store, id, form)?;
    let signed = badges::signed_summary(&Store::open_existing(store)?, &report).map_err(Failure::from)?;
    match signed.filter(|_| form == Form::Json) {
        Some(signed) => Ok(lines(&[signed])),
        None => shown(&badges::shared_summary(&report), form, signs),
    }
}

/// The rounds of this school, level by level and instrument by instrument, for none is merged with another.
fn own(store: &Path, wanted: (Option<&str>, Option<&str>), form: Form, signs: Signs) -> Result<Vec<u8>, Failure> {
    let reports = all_kept(store)?;
    let mut strands: Vec<Strand> = Vec::new();
    for strand in reports.iter().map(|report| report.facts.strand()) {
        if !strands.contains(&strand) {
            strands.push(strand);
        }
    }
    if strands.is_empty() {
        return Err(Failure::Sentence(
            "No report is kept here yet, so there are no rounds to show. A report is made after an exercise has closed: \
             reflectory report EXERCISE --unseal"
                .to_owned(),
        ));
    }
    let strands = wanted_of(strands, wanted)?;
    if form != Form::Text && strands.len() > 1 {
        let choice = |strand: &Strand| format!("--level {} --instrument {}", strand.level, strand.instrument);
        let choices: Vec<String> = strands.iter().map(choice).collect();
        return Err(Failure::Sentence(format!("Please choose one: {}", choices.join(", "))));
    }
    let mut all = Vec::new();
    for (at, strand) in strands.iter().enumerate() {
        let rounds: Vec<&Report> = reports.iter().filter(|report| report.facts.strand() == *strand).collect();
        for report in &rounds {
            note(store, &report.facts.exercise, form)?;
        }
        let titles = match (form, rounds.last()) {
            (Form::Text | Form::Xlsx, Some(newest)) => titles(store, newest, signs)?,
            _ => BTreeMap::new(),
        };
        let titled = |kept: &str| titles.get(kept).cloned().unwrap_or_else(|| kept.to_owned());
        if form == Form::Text {
            let title = rounds.last().map_or_else(String::new, |report| titled(&report.facts.level_title));
            all.extend(lines(&[if at > 0 { "\n" } else { "" }.to_owned() + &title, String::new()]));
        }
        let rounds = rounds.iter().map(|report| Summary::new(report, round(report)).titled(titled));
        all.extend(shown(&Series::new(rounds.collect()), form, signs)?);
    }
    Ok(all)
}

/// Titles of the level, the areas and the groups as a report keeps them, each with what it is in the language of the
/// rounds: the newest report's words for all of them, so that what was one row stays one.
fn titles(store: &Path, report: &Report, signs: Signs) -> Result<BTreeMap<String, String>, Failure> {
    let Some(spoken) = spoken::kept(store, &report.facts.exercise, signs.language)? else { return Ok(BTreeMap::new()) };
    let all = |report: &Report| {
        let areas = report.areas.iter().map(|area| area.title.clone());
        let groups = report.participation.groups.iter().map(|group| group.title.clone());
        std::iter::once(report.facts.level_title.clone()).chain(areas).chain(groups).collect::<Vec<_>>()
    };
    let level = (report.facts.strand().key(), spoken.facts.level_title.clone());
    Ok(all(report).into_iter().zip(all(&spoken)).chain([level]).collect())
}

/// Those of the level and the instrument that were named; a sentence where there is none.
fn wanted_of(all: Vec<Strand>, (level, instrument): (Option<&str>, Option<&str>)) -> Result<Vec<Strand>, Failure> {
    let there: Vec<String> = all.iter().map(Strand::key).collect();
    let is_level = |strand: &Strand| level.is_none_or(|level| strand.level == level);
    let is_instrument = |strand: &Strand| instrument.is_none_or(|instrument| strand.instrument == instrument);
    let wanted: Vec<Strand> = all.into_iter().filter(|strand| is_level(strand) && is_instrument(strand)).collect();
    if wanted.is_empty() {
        let named = level.or(instrument).unwrap_or_default();
        return Err(Failure::Sentence(format!(
            "No report of the level \"{named}\" is kept here. There are: {}.",
            there.join(", ")
        )));
    }
    Ok(wanted)
}

/// Every kept report, the oldest round first.
fn all_kept(folder: &Path) -> Result<Vec<Report>, Failure> {
    let exercises = Store::open_existing(folder)?.exercises()?;
    let mut reports = Vec::new();
    for exercise in exercises {
        reports.extend(kept(folder, &exercise.id)?);
    }
    reports.sort_by_key(|report| (report.facts.year, report.facts.session));
    Ok(reports)
}
