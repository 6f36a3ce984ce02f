//! Blank forms to fill on paper.

use std::io::Write;
use std::path::Path;

use crate::app::effect::Exit;
use crate::cli::{Failure, given, help, print};
use crate::domain::exercise::ExerciseId;
use crate::format::paper::{self, NUMBER_MAX};
use crate::locale::language::Language;
use crate::locale::texts;
use crate::runtime::exercise_files::Opened;
use crate::store::Store;

/// What `reflectory form` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = help::FORM)]
pub struct FormArguments {
    /// The exercise's id, such as 2026-1-primary
    exercise: String,
    /// The group that answers, such as students
    group: String,
    /// How many forms
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1000))]
    count: u32,
    /// Number of the first form; each group has numbers of its own
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=i64::from(NUMBER_MAX)))]
    first: u32,
    /// Leave out the help texts below the statements
    #[arg(long)]
    brief: bool,
    /// Print the first line of the table into which these forms are typed, instead of forms
    #[arg(long, conflicts_with_all = ["count", "first", "brief"])]
    columns: bool,
}

/// Prints forms, or the columns of the table for them.
///
/// # Errors
/// The store's, or a sentence about what was asked.
pub fn run(folder: &Path, language: &'static Language, arguments: &FormArguments) -> Result<Exit, Failure> {
    let store = Store::open_existing(folder)?;
    let mut opened = Opened::open(&store, &ExerciseId(arguments.exercise.clone()))?;
    opened.speak(language.code)?;
    let frozen = &opened.frozen;
    let groups = &frozen.instrument.groups;
    let keys = groups.iter().map(|g| g.key.as_str()).collect::<Vec<_>>().join(", ");
    let Some(group) = frozen.instrument.group(&arguments.group) else {
        return Err(Failure::Sentence(format!("There is no group \"{}\". Groups: {keys}.", arguments.group)));
    };
    if !frozen.exercise.invited_groups().contains(&group) {
        let title = groups.get(group.0).map_or("", |g| g.title.as_str());
        return Err(Failure::Sentence(format!(
            "{title} are not invited in {}, so there is no form for them.",
            frozen.id.0
        )));
    }
    if arguments.columns {
        return print(&[paper::columns(frozen, group).join(",")]);
    }
    let last = arguments.first + arguments.count - 1;
    if last > NUMBER_MAX {
        return Err(Failure::Sentence(format!("Numbers go up to {NUMBER_MAX}. Please begin with a lower one.")));
    }
    let forms = paper::forms(&opened.shown, group, arguments.first..=last, !arguments.brief, texts::of(language));
    given(forms.as_bytes())?;
    let shown = |number| paper::shown_number(frozen, group, number);
    let _ = writeln!(
        std::io::stderr(),
        "Forms {} to {}. A number counts once: print further ones with --first {}.",
        shown(arguments.first),
        shown(last),
        last + 1
    );
    Ok(Exit::Done)
}
