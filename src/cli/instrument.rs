//! Instruments at the command line: which there are, one to begin with, and forms of other tools.

mod xlsform;

use std::path::{Path, PathBuf};

use clap::Subcommand;

use crate::app::effect::Exit;
use crate::cli::instrument::xlsform::{Export, Import};
use crate::cli::{Failure, Options, help, print};
use crate::domain::instrument::{Instrument, Kind, Part};
use crate::format::instrument::skeleton::{GROUPS, skeleton};
use crate::format::{Files, builtin, language};
use crate::runtime::activate::list;
use crate::runtime::instruments;

/// What `reflectory instrument` can do.
#[derive(Debug, Subcommand)]
pub enum InstrumentCommand {
    /// List the instruments there are: names, titles, groups, statements and languages
    #[command(after_help = help::instrument::LIST)]
    List,
    /// Begin an instrument of your own: small, sound, and with comments
    #[command(after_help = help::instrument::NEW)]
    New {
        /// A new folder, or an empty one; its name becomes the instrument's
        dir: PathBuf,
        /// Who is asked, by keys of groups; others than these can be named too
        #[arg(long, value_name = "KEYS", value_delimiter = ',', default_values_t = GROUPS.map(str::to_owned))]
        groups: Vec<String>,
    },
    /// Write an instrument with all its languages as an XLSForm, for Kobo, ODK or a spreadsheet program
    #[command(after_help = help::instrument::EXPORT)]
    Export(Export),
    /// Make an instrument's folder from an XLSForm, and list what could not be taken over
    #[command(after_help = help::instrument::IMPORT)]
    Import(Import),
}

/// Does one of them.
///
/// # Errors
/// A sentence for people.
pub(super) fn run(options: &Options, command: &InstrumentCommand) -> Result<Exit, Failure> {
    match command {
        InstrumentCommand::List => all(options),
        InstrumentCommand::New { dir, groups } => begin(dir, groups),
        InstrumentCommand::Export(asked) => xlsform::export(options, asked),
        InstrumentCommand::Import(asked) => xlsform::import(asked),
    }
}

fn all(options: &Options) -> Result<Exit, Failure> {
    let instruments = options.instruments();
    let say = |problems: Vec<_>| Failure::Sentence(list(&problems));
    let (read, left_out) = instruments.all().map_err(say)?;
    let mut lines = Vec::new();
    for instrument in &read {
        let files = instruments.files(Some(&instrument.name)).map_err(say)?;
        lines.extend(told(instrument, &files));
    }
    if left_out.is_empty() {
        return print(&lines);
    }
    print(&lines)?;
    Err(say(left_out))
}

/// An instrument in four lines.
fn told(it: &Instrument, files: &Files) -> Vec<String> {
    let of_area =
        |kind: Kind| it.questions.iter().filter(|q| matches!(q.part, Part::Area(_)) && q.kind == kind).count();
    let groups: Vec<&str> = it.groups.iter().map(|group| group.key.as_str()).collect();
    let codes = files.keys().filter_map(|name| language::code_of(name));
    let languages: Vec<&str> = std::iter::once(it.language.as_str()).chain(codes).collect();
    vec![
        format!("{}  {}", it.name, it.title),
        format!("  groups: {}", groups.join(", ")),
        format!(
            "  statements: {} core, {} optional, in {} areas",
            of_area(Kind::Core),
            of_area(Kind::Optional),
            it.areas.len()
        ),
        format!("  languages: {}", languages.join(" ")),
    ]
}

fn begin(dir: &Path, groups: &[String]) -> Result<Exit, Failure> {
    let name = instruments::name_for(dir).map_err(Failure::from)?;
    if builtin::texts(&name).is_some() {
        return Err(Failure::Sentence(format!(
            "An instrument that is built in is called {name}, and the two would be taken for one another. Nothing was \
             written. Please choose another name for the folder."
        )));
    }
    let files = skeleton(&name, groups).map_err(Failure::from)?;
    instruments::write(dir, &files).map_err(Failure::from)?;
    let shown = dir.display();
    print(&[
        format!("{name} is begun in {shown}, with {} files. It is sound as it stands.", files.len()),
        format!("Change it, then look at it with: reflectory check {shown}"),
        format!("Use it with: reflectory coordinate --questionnaires {shown}"),
    ])
}
