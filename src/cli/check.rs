//! Instruments and exercise files checked; what a sound instrument holds, counted.

use std::path::Path;

use crate::app::effect::Exit;
use crate::cli::{Failure, Options, print};
use crate::domain::instrument::{Instrument, Kind, Part};
use crate::format;
use crate::runtime::activate::ActivateError;
use crate::runtime::clock::Clock;
use crate::runtime::folder;

/// Checks an exercise's file without touching any store.
///
/// # Errors
/// Every problem of it, and of the instrument.
pub(super) fn exercise(options: &Options, file: &Path) -> Result<Exit, Failure> {
    let name = file.display().to_string();
    let text = folder::read_text(file).map_err(|sentence| Failure::Sentence(format!("{name}: {sentence}")))?;
    let files = folder::instrument_files(options.questionnaires.as_deref());
    let instrument = files.and_then(|files| format::instrument::read(&files));
    let now = Clock::new().now().wall;
    let read = instrument.and_then(|instrument| format::exercise::read(&name, &text, &instrument, Some(now)));
    read.map_err(|problems| ActivateError::Problems { problems })?;
    print(&["No problems found.".to_owned()])
}

/// Checks an instrument, the built-in one where no folder is named.
///
/// # Errors
/// Every problem of it.
pub fn instrument(dir: Option<&Path>) -> Result<Exit, Failure> {
    let read = folder::instrument_files(dir).and_then(|files| format::instrument::read(&files));
    let instrument = read.map_err(|problems| ActivateError::Problems { problems })?;
    print(&counts(&instrument))
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
    lines.push(String::new());
    lines.push("No problems found.".to_owned());
    lines
}
