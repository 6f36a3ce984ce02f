//! Rounds side by side at the command line: a school's own, or summaries that a cluster of schools share.

use std::path::{Path, PathBuf};

use crate::app::effect::Exit;
use crate::cli::report::{Format, kept, none_yet, note, printed};
use crate::cli::{Failure, help, print};
use crate::domain::exercise::ExerciseId;
use crate::domain::report::Report;
use crate::domain::report::series::{Series, Summary, round};
use crate::format::report::summary;
use crate::format::series_text;
use crate::runtime::{badges, folder};
use crate::store::Store;

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
    format: Option<Format>,
}

/// Prints rounds side by side, or the summary of one.
///
/// # Errors
/// A sentence for people about files that cannot be read, or that there is nothing to show yet.
pub fn run(store: &Path, asked: &SeriesArguments, ascii: bool) -> Result<Exit, Failure> {
    if let Some(id) = &asked.summary {
        return share(store, &ExerciseId(id.clone()), asked.format.unwrap_or(Format::Csv));
    }
    let format = asked.format.unwrap_or(Format::Text);
    if asked.files.is_empty() {
        return own(store, asked.level.as_deref(), format, ascii);
    }
    show(&Series::new(read(&asked.files)?), format, ascii)
}

fn show(series: &Series, format: Format, ascii: bool) -> Result<Exit, Failure> {
    match format {
        Format::Text => print(&series_text::lines(series, ascii)),
        Format::Json => print(&[summary::write(series)]),
        Format::Csv => printed(&summary::csv(series)),
    }
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

/// Prints what one round shares.
fn share(store: &Path, id: &ExerciseId, format: Format) -> Result<Exit, Failure> {
    if format == Format::Text {
        return Err(Failure::Sentence(
            "A summary is read by other programs, so it is CSV or JSON. As text the rounds are shown by: reflectory series"
                .to_owned(),
        ));
    }
    let report = kept(store, id)?.ok_or_else(|| none_yet(store, id))?;
    note(store, id, format)?;
    let signed = badges::signed_summary(&Store::open_existing(store)?, &report).map_err(Failure::Sentence)?;
    match signed.filter(|_| format == Format::Json) {
        Some(signed) => print(&[signed]),
        None => show(&badges::shared_summary(&report), format, true),
    }
}

/// Prints the rounds of this school, level by level, for no level is merged with another.
fn own(store: &Path, wanted: Option<&str>, format: Format, ascii: bool) -> Result<Exit, Failure> {
    let reports = all_kept(store)?;
    let mut levels: Vec<&str> = Vec::new();
    for report in &reports {
        if !levels.contains(&report.facts.level.as_str()) {
            levels.push(&report.facts.level);
        }
    }
    if levels.is_empty() {
        return Err(Failure::Sentence(
            "No report is kept here yet, so there are no rounds to show. A report is made after an exercise has closed: \
             reflectory report EXERCISE --unseal"
                .to_owned(),
        ));
    }
    if let Some(wanted) = wanted.filter(|wanted| !levels.contains(wanted)) {
        return Err(Failure::Sentence(format!(
            "No report of the level \"{wanted}\" is kept here. There are: {}.",
            levels.join(", ")
        )));
    }
    levels.retain(|level| wanted.is_none_or(|wanted| *level == wanted));
    if format != Format::Text && levels.len() > 1 {
        return Err(Failure::Sentence(format!("Please choose a level: --level {}", levels.join(", --level "))));
    }
    for (at, level) in levels.iter().enumerate() {
        let of_level: Vec<&Report> = reports.iter().filter(|report| report.facts.level == **level).collect();
        for report in &of_level {
            note(store, &report.facts.exercise, format)?;
        }
        if format == Format::Text {
            let title = of_level.last().map_or("", |report| report.facts.level_title.as_str());
            print(&[if at > 0 { "\n" } else { "" }.to_owned() + title, String::new()])?;
        }
        let rounds = of_level.iter().map(|report| Summary::new(report, round(report)));
        show(&Series::new(rounds.collect()), format, ascii)?;
    }
    Ok(Exit::Done)
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
