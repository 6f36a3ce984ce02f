//! Instruments and exercise files checked; what a sound instrument holds, counted.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::app::effect::Exit;
use crate::cli::{Failure, Options, print};
use crate::domain::instrument::{Instrument, Kind, Part};
use crate::domain::school::is_language_tag;
use crate::domain::sentences;
use crate::format::language::places::Place;
use crate::format::language::{self, InLanguage, skeleton};
use crate::format::problem::Problem;
use crate::format::{self, Files};
use crate::locale;
use crate::locale::texts::in_english;
use crate::runtime::activate::ActivateError;
use crate::runtime::clock::Clock;
use crate::runtime::folder;
use crate::runtime::instruments::Instruments;
use crate::text::is_right_to_left;

/// Most texts and tables of a kind that are named for a language.
const NAMED_MAX: usize = 20;
/// What is said when a check found nothing.
const NOTHING_WRONG: &str = "No problems found.";

/// What shall be checked.
#[derive(Debug, Args)]
pub struct Check {
    /// The folder of an instrument or of several, an exercise's file, or a language's folder of .ftl files; a built-in
    /// instrument where it is left out
    dir: Option<PathBuf>,
    /// Print a file for a translation into this language, with what the folder has of it
    #[arg(long, value_name = "LANG")]
    skeleton: Option<String>,
}

/// Checks, or prints a language file to begin with.
///
/// # Errors
/// Every problem there is.
pub(super) fn run(options: &Options, check: Check) -> Result<Exit, Failure> {
    let dir = check.dir.or_else(|| options.questionnaires.clone());
    match (check.skeleton, dir) {
        (Some(code), dir) => skeleton(&folders(options, dir)?, &code),
        (None, Some(file)) if file.is_file() => match folder::instrument_of(&file) {
            Some(folder) => Err(Failure::Sentence(format!(
                "{} belongs to an instrument. Please check the folder: reflectory check {}",
                file.display(),
                folder.display()
            ))),
            None => exercise(options, &file),
        },
        (None, Some(dir)) if folder::has_messages(&dir) => messages(&dir),
        (None, dir) => {
            let (mut lines, mut problems) = (Vec::new(), Vec::new());
            for files in folders(options, dir)? {
                lines.extend(if lines.is_empty() { None } else { Some(String::new()) });
                let (told, found) = instrument(&files);
                lines.extend(told);
                problems.extend(found);
            }
            conclude(lines, problems)
        }
    }
}

/// Prints what was found, and every problem after it.
fn conclude(mut lines: Vec<String>, problems: Vec<Problem>) -> Result<Exit, Failure> {
    if problems.is_empty() {
        lines.extend([String::new(), NOTHING_WRONG.to_owned()]);
        return print(&lines);
    }
    print(&lines)?;
    Err(ActivateError::Problems { problems }.into())
}

/// Checks the screens' words of a language, in a folder that has its code as its name.
///
/// # Errors
/// Every problem of its files.
fn messages(dir: &Path) -> Result<Exit, Failure> {
    let files = folder::messages_in(dir).map_err(|problems| ActivateError::Problems { problems })?;
    let name = dir.canonicalize().ok().and_then(|dir| Some(dir.file_name()?.to_str()?.to_owned()));
    let code = name.unwrap_or_default();
    let (covered, problems) = format::messages::check(&code, &files);
    // A coordinator's words are all there or none.
    let is_whole = covered.iter().any(|file| !file.is_participants && file.missing.len() < file.messages);
    let mut lines = vec![format!("{:<22} {:>8} {:>8}", "file", "messages", "missing")];
    for file in covered.iter().filter(|file| is_whole || file.is_participants) {
        let missing = file.missing.len();
        lines.push(format!("{:<22} {:>8} {missing:>8}", file.file, file.messages - missing));
        lines.extend(named("missing", &file.missing));
    }
    conclude(lines, problems)
}

/// The files of what shall be checked: a folder's instruments, or the one of the name that was given, or else the usual
/// one.
///
/// # Errors
/// The folder cannot be read, or there is none of this name.
fn folders(options: &Options, dir: Option<PathBuf>) -> Result<Vec<Files>, Failure> {
    let problems = |problems| ActivateError::Problems { problems };
    let files = match (&options.instrument, dir) {
        (None, Some(dir)) => {
            let folders = folder::instruments_in(&dir).map_err(problems)?;
            folders.iter().map(|folder| folder::instrument_files(folder)).collect::<Result<_, _>>()
        }
        (name, dir) => Instruments::new(dir, name.clone()).files(None).map(|files| vec![files]),
    };
    Ok(files.map_err(problems)?)
}

/// Checks an exercise's file without touching any store.
///
/// # Errors
/// Every problem of it, and of the instrument.
fn exercise(options: &Options, file: &Path) -> Result<Exit, Failure> {
    let name = file.display().to_string();
    let text = folder::read_text(file).map_err(|sentence| Failure::Sentence(format!("{name}: {sentence}")))?;
    let instruments = options.instruments();
    let now = Clock::new().now().wall;
    let asked = instruments.of_exercise(&name, &text).and_then(|asked| instruments.read(Some(&asked)));
    let read = asked.and_then(|instrument| format::exercise::read(&name, &text, &instrument, Some(now)));
    read.map_err(|problems| ActivateError::Problems { problems })?;
    print(&[NOTHING_WRONG.to_owned()])
}

/// Checks an instrument with its languages: what there is to be said of it, and every problem.
pub fn instrument(files: &Files) -> (Vec<String>, Vec<Problem>) {
    let instrument = match format::instrument::read(files) {
        Ok(instrument) => instrument,
        Err(problems) => return (Vec::new(), problems),
    };
    let (languages, problems) = language::read_all(files, &instrument);
    let mut lines = counts(&instrument);
    lines.extend(coverage(&instrument, &languages));
    (lines, problems)
}

/// A language file to begin with, or to go on with where the folder has one of this language.
///
/// # Errors
/// Every problem of the instrument, and of the language's file.
fn skeleton(folders: &[Files], code: &str) -> Result<Exit, Failure> {
    let problems = |problems| ActivateError::Problems { problems };
    if !is_language_tag(code) {
        return Err(Failure::Sentence(in_english(&sentences::not_a_language(code))));
    }
    let [files] = folders else {
        return Err(Failure::Sentence(
            "There are several instruments here. Please say which: --instrument NAME.".to_owned(),
        ));
    };
    let instrument = format::instrument::read(files).map_err(problems)?;
    let name = language::file_name(code);
    let there = files.get(&name).map(|text| language::read(&name, text, &instrument)).transpose().map_err(problems)?;
    print(&[skeleton::skeleton(code, &instrument, there.as_ref().map(|laid| &laid.instrument)).trim_end().to_owned()])
}

/// How complete and how current each language is.
fn coverage(it: &Instrument, languages: &[(String, InLanguage)]) -> Vec<String> {
    let row = |code: &str, counts: [usize; 5], more: String| {
        let [texts, missing, stale, too_long, unchanged] = counts;
        format!("{code:<10} {texts:>6} {missing:>8} {stale:>6} {too_long:>9} {unchanged:>10}{more}")
    };
    let head = format!(
        "{:<10} {:>6} {:>8} {:>6} {:>9} {:>10}",
        "language", "texts", "missing", "stale", "too long", "unchanged"
    );
    let mut lines = vec![String::new(), head];
    let all = skeleton::texts(it).len();
    let turned = |it: &Instrument| match skeleton::texts(it).iter().any(|(_, text)| text.chars().any(is_right_to_left))
    {
        true => "   from right to left: many terminals turn it round, answer --plain does not",
        false => "",
    };
    lines.push(row(&it.language, [all, 0, 0, 0, 0], format!("   as written{}", turned(it))));
    for (code, laid) in languages {
        let missing = laid.missing.len();
        let unchanged = skeleton::unchanged(it, laid);
        let offered = match locale::language::by_code(code) {
            Some(known) if known.code == code => String::new(),
            Some(known) => format!("   never shown: the file must be called {}", language::file_name(known.code)),
            None => "   not offered: a participant's screens are not in this language".to_owned(),
        };
        let counts = [all.saturating_sub(missing), missing, laid.stale.len(), laid.too_long.len(), unchanged.len()];
        lines.push(row(code, counts, offered + turned(&laid.instrument)));
        let places = |places: &[Place]| places.iter().map(|it| format!("{}.{}", it.table, it.key)).collect::<Vec<_>>();
        lines.extend(named("missing", &places(&laid.missing)));
        lines.extend(named("stale", &laid.stale));
        lines.extend(named("too long", &places(&laid.too_long)));
        lines.extend(named("unchanged", &places(&unchanged)));
    }
    lines
}

/// The first of what is missing or wrong, a line each, and how many there are more.
fn named(what: &str, names: &[impl Display]) -> Vec<String> {
    let mut lines: Vec<String> =
        names.iter().take(NAMED_MAX).map(|name| format!("           {what}: {name}")).collect();
    let more = names.len().saturating_sub(NAMED_MAX);
    lines.extend((more > 0).then(|| format!("           {what}: {more} more")));
    lines
}

/// The counts per area, kind and group of a sound instrument.
pub fn counts(it: &Instrument) -> Vec<String> {
    let groups: Vec<String> = it.groups.iter().map(|g| format!("{:>9}", g.key)).collect();
    let mut lines = vec![format!("{}: {}", it.name, it.title), String::new()];
    lines.push(format!("{:<46} core optional {}", "", groups.join(" ")));
    let asked = |part: Part| {
        let count = |ix: usize| {
            it.questions.iter().filter(|q| q.part == part && q.wordings.get(ix).is_some_and(Option::is_some)).count()
        };
        let per_group: Vec<String> = (0..it.groups.len()).map(|ix| format!("{:>9}", count(ix))).collect();
        per_group.join(" ")
    };
    let of_kind = |part: Part, kind: Kind| it.questions.iter().filter(|q| q.part == part && q.kind == kind).count();
    for (ix, area) in it.areas.iter().enumerate() {
        let part = Part::Area(ix);
        let (core, optional) = (of_kind(part, Kind::Core), of_kind(part, Kind::Optional));
        lines.push(format!("{}  {:<43} {core:>4} {optional:>8} {}", area.letter, area.title, asked(part)));
    }
    let areas = |kind: Kind| it.questions.iter().filter(|q| matches!(q.part, Part::Area(_)) && q.kind == kind).count();
    lines.push(format!("{:<46} {:>4} {:>8}", "all areas", areas(Kind::Core), areas(Kind::Optional)));
    lines.push(String::new());
    for (ix, other) in it.others.iter().enumerate() {
        let part = Part::Other(ix);
        lines.push(format!(
            "{:>2} {:<43} {:>4} {:>8} {}",
            other.number,
            other.title,
            of_kind(part, Kind::Core),
            "",
            asked(part)
        ));
    }
    lines.push(format!(
        "{:<46} {:>4} {:>8} {}",
        "in one's own words",
        of_kind(Part::Words, Kind::Core),
        "",
        asked(Part::Words)
    ));
    lines
}
