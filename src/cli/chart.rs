//! Charts at the command line: into a file, into a pipe, or onto the terminal.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ValueEnum;

use crate::app::effect::Exit;
use crate::cli::report::{STANDARD_OUTPUT, kept, none_yet, printed};
use crate::cli::{Failure, Options, given, help, language, loaded, nothing_yet, print, store_folder};
use crate::document::chart::{Chart, compared, svg, text};
use crate::document::print::Output;
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::report::comparison::compare;
use crate::domain::report::{Report, sentences};
use crate::format::report::release::How;
use crate::locale::texts::{self, Texts, in_english};
use crate::runtime::clock::Clock;
use crate::runtime::desk::Desk;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::picture::{self, Here, Shows};
use crate::runtime::print::{PrintError, Printed};
use crate::runtime::saving::{self, Existing};
use crate::runtime::{charts, results, spoken};

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// Who has taken part, as it stands now
    Participation,
    /// All areas of the kept report
    Areas,
    /// One area with its statements: --area
    Area,
    /// Two rounds beside each other: --compare
    Comparison,
}

/// How it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// In characters
    Text,
    /// A drawing of any size, for browsers and documents
    Svg,
    /// A picture
    Png,
    /// A page
    Pdf,
}

/// How it is shown in a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Show {
    /// As the terminal says that it can
    Auto,
    /// By kitty's graphics protocol
    Kitty,
    /// By iTerm2's inline images
    Iterm,
    /// As sixels
    Sixel,
    /// In characters
    Text,
}

/// What `reflectory chart` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = help::CHART)]
pub struct ChartArguments {
    /// What is drawn
    #[arg(value_enum)]
    what: What,
    /// The exercise's id, such as 2026-1-primary; the newest where it is left out
    #[arg(long, value_name = "ID")]
    exercise: Option<String>,
    /// An area's letter
    #[arg(long, value_name = "LETTER")]
    area: Option<char>,
    /// An earlier exercise of the same level beside it
    #[arg(long, value_name = "EARLIER")]
    compare: Option<String>,
    /// How it is drawn; the file's ending tells too
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Width in pixels
    #[arg(long, value_name = "N", default_value_t = 1200, value_parser = clap::value_parser!(u32).range(i64::from(svg::WIDTH_MIN)..=i64::from(svg::WIDTH_MAX)))]
    width: u32,
    /// The file; without it, or with `-`, it is printed
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace the file where it is there already
    #[arg(long, requires = "output")]
    force: bool,
    /// Show it in this terminal: as a picture where it can, else in characters; or as you say
    #[arg(long, value_enum, value_name = "HOW", num_args = 0..=1, require_equals = true, default_missing_value = "auto", conflicts_with_all = ["output", "format"])]
    show: Option<Show>,
}

impl ChartArguments {
    /// The file that was named.
    fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new(STANDARD_OUTPUT))
    }
}

/// A chart, and the exercises whose kept reports it shows.
struct Drawn {
    chart: Chart,
    shown: Vec<ExerciseId>,
}

/// Draws a chart.
///
/// # Errors
/// A sentence for people; no file was written or changed then.
pub(super) fn run(options: &Options, asked: &ChartArguments) -> Result<Exit, Failure> {
    let folder = store_folder(options)?;
    let format = format(asked)?;
    let existing = Existing::forced(asked.force);
    if let Some(path) = asked.file() {
        saving::check(path, existing).map_err(told)?;
    } else if matches!(format, Format::Png | Format::Pdf) && std::io::stdout().is_terminal() {
        return Err(sentence(
            "This is no text to be shown here. Please name a file: -o FILE; or add --show instead of --format.",
        ));
    }
    let drawn = drawn(options, asked)?;
    if let Some(how) = asked.show {
        note(&folder, &drawn)?;
        return show(&drawn.chart, how, options.ascii);
    }
    let (bytes, interrupt) = made(&drawn.chart, format, asked, options.ascii)?;
    note(&folder, &drawn)?;
    if interrupt.is_asked() {
        return Err(sentence(&PrintError::Interrupted.to_string()));
    }
    let Some(path) = asked.file() else {
        return given(&bytes);
    };
    let path = saving::save(path, &bytes, existing).map_err(told)?;
    print(&[format!("Written: {}", path.display())])
}

fn sentence(words: &str) -> Failure {
    Failure::Sentence(words.to_owned())
}

fn told(error: impl std::fmt::Display) -> Failure {
    Failure::Sentence(error.to_string())
}

/// The format that was named, else that of the file's ending; characters where nothing tells.
fn format(asked: &ChartArguments) -> Result<Format, Failure> {
    let Some(path) = asked.file().filter(|_| asked.format.is_none()) else {
        return Ok(asked.format.unwrap_or(Format::Text));
    };
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or("").to_ascii_lowercase();
    match ending.as_str() {
        "svg" => Ok(Format::Svg),
        "png" => Ok(Format::Png),
        "pdf" => Ok(Format::Pdf),
        "txt" => Ok(Format::Text),
        _ => Err(sentence("Please say how it is drawn: --format svg, png, pdf or text; or end the file's name so.")),
    }
}

fn drawn(options: &Options, asked: &ChartArguments) -> Result<Drawn, Failure> {
    if asked.what == What::Participation {
        if asked.area.is_some() || asked.compare.is_some() {
            return Err(sentence(
                "Participation has neither areas nor an earlier round. Please leave out --area and --compare.",
            ));
        }
        let folder = store_folder(options)?;
        let frozen = exercises(options, asked)?.into_iter().next().ok_or_else(nothing_yet)?;
        return Ok(Drawn { chart: charts::live(&folder, &frozen, texts(options))?, shown: Vec::new() });
    }
    let letter = match (asked.what, asked.area) {
        (What::Area, None) => return Err(sentence("Which area? Please add its letter, such as --area B.")),
        (What::Areas, Some(_)) => return Err(sentence("For one area: reflectory chart area --area LETTER.")),
        (_, letter) => letter,
    };
    let (report, frozen) = newest(options, asked)?;
    match &asked.compare {
        Some(earlier) => beside(options, &report, &ExerciseId(earlier.clone()), letter),
        None if asked.what == What::Comparison => {
            Err(sentence("Compared with which exercise? Please add it, such as --compare 2025-1-primary."))
        }
        None => {
            let chart = charts::of_areas(&report, &frozen, letter, texts(options))?;
            Ok(Drawn { chart, shown: vec![report.facts.exercise] })
        }
    }
}

/// The words of a chart.
fn texts(options: &Options) -> &'static Texts {
    texts::of(language::of(options).at_work())
}

/// The exercises that can be meant, newest first.
fn exercises(options: &Options, asked: &ChartArguments) -> Result<Vec<Arc<Frozen>>, Failure> {
    let mut desk = Desk::own(store_folder(options)?).speaking(language::of(options).at_work());
    loaded(&mut desk, asked.exercise.as_deref())
}

/// The report that is meant, or the newest that is kept.
fn newest(options: &Options, asked: &ChartArguments) -> Result<(Report, Arc<Frozen>), Failure> {
    let folder = store_folder(options)?;
    let exercises = exercises(options, asked)?;
    for frozen in &exercises {
        if let Some(report) = kept(&folder, &frozen.id)? {
            return Ok((report.spoken(frozen), Arc::clone(frozen)));
        }
    }
    Err(exercises.first().map_or_else(nothing_yet, |frozen| none_yet(&folder, &frozen.id)))
}

/// Two rounds beside each other, whichever was named first.
fn beside(options: &Options, report: &Report, other: &ExerciseId, letter: Option<char>) -> Result<Drawn, Failure> {
    let folder = store_folder(options)?;
    let spoken = spoken::kept(&folder, other, texts(options).language())?;
    let other = spoken.ok_or_else(|| none_yet(&folder, other))?;
    let round = |report: &Report| (report.facts.year, report.facts.session);
    let (before, after) = if round(&other) <= round(report) { (&other, report) } else { (report, &other) };
    let comparison =
        compare(before, after).map_err(|problem| sentence(&in_english(&sentences::not_comparable(problem))))?;
    let chart = compared::compared(before, after, &comparison, letter, texts(options));
    let chart = chart.ok_or_else(|| told(charts::no_area(after, letter.unwrap_or(' '))))?;
    Ok(Drawn { chart, shown: [before, after].map(|report| report.facts.exercise.clone()).to_vec() })
}

/// Notes in the register that kept reports go out as a drawing.
fn note(folder: &Path, drawn: &Drawn) -> Result<(), Failure> {
    let now = Clock::new().now().wall;
    drawn.shown.iter().try_for_each(|id| Ok(results::note_release(folder, id, How::Document, now)?))
}

/// The bytes of a chart; Ctrl-C ends the companion, and then there are none.
fn made(chart: &Chart, format: Format, asked: &ChartArguments, ascii: bool) -> Result<(Vec<u8>, Interrupt), Failure> {
    let output = match format {
        Format::Text => {
            let columns = if asked.file().is_some() { 80 } else { picture::columns() };
            let lines = text::lines(chart, usize::from(columns), ascii);
            return Ok(((lines.join("\n") + "\n").into_bytes(), Interrupt::default()));
        }
        Format::Svg => return Ok((svg::chart(chart, asked.width).into_bytes(), Interrupt::default())),
        Format::Png => Output::Png,
        Format::Pdf => Output::Pdf,
    };
    let interrupt = Interrupt::on_signals();
    let made = charts::printed(chart, output, asked.width, &interrupt).map_err(told)?;
    for warning in made.warnings {
        let _ = writeln!(std::io::stderr(), "{warning}");
    }
    Ok((made.bytes, interrupt))
}

/// Shows a chart in this terminal.
fn show(chart: &Chart, how: Show, ascii: bool) -> Result<Exit, Failure> {
    let said = |shows| Here { shows: Some(shows), ..Here::default() };
    let here = match how {
        Show::Auto => picture::here(),
        Show::Kitty => said(Shows::Kitty),
        Show::Iterm => said(Shows::Iterm),
        Show::Sixel => said(Shows::Sixel),
        Show::Text => Here::default(),
    };
    if here.is_ended {
        return Err(told(PrintError::Interrupted));
    }
    let columns = picture::columns();
    if let Some(shows) = here.shows {
        let wide = columns.saturating_sub(2).clamp(20, 120);
        let made = charts::printed(chart, Output::Png, picture::width(shows, wide), &Interrupt::on_signals());
        // Who asks for sixels by name gets them as they are.
        let is_whole = |png: &[u8]| how != Show::Auto || picture::is_whole(png, shows, picture::variable);
        match made.and_then(|Printed { bytes, .. }| match is_whole(&bytes) {
            true => picture::sequence(&bytes, shows, wide).map(Some).ok_or(PrintError::NotUsable),
            false => Ok(None),
        }) {
            Ok(Some(sequence)) => {
                // A terminal that went away is no failure.
                let _ = std::io::stdout().lock().write_all(&sequence);
                return Ok(Exit::Done);
            }
            Ok(None) => {}
            Err(PrintError::Interrupted) => return Err(told(PrintError::Interrupted)),
            Err(error) => {
                let _ = writeln!(std::io::stderr(), "{error}");
            }
        }
    }
    let shown = printed(&(text::lines(chart, usize::from(columns), ascii).join("\n") + "\n"));
    // Only now: nobody waits for the chart until the terminal has answered.
    drop(here);
    shown
}
