//! Set-ups and exercises at the command line: the verbs of the screens, for scripts.

mod found;
mod life;
mod look;
mod set_up;
mod suggested;
mod told;

use std::path::PathBuf;

use clap::Subcommand;

use crate::app::effect::Exit;
use crate::cli::exercise::found::Here;
use crate::cli::exercise::life::{Correcting, Leaving};
use crate::cli::{Failure, Options, help, server, store_folder};

/// What `reflectory exercise` can do.
#[derive(Debug, Subcommand)]
pub enum ExerciseCommand {
    /// List set-ups and exercises
    #[command(after_help = help::EXERCISE_LIST)]
    List {
        /// One line of JSON each
        #[arg(long)]
        json: bool,
    },
    /// Show all that was decided, what is open or corrected, and the counts
    #[command(after_help = help::EXERCISE_SHOW)]
    Show {
        /// Its id, such as 2026-1-primary
        id: String,
        /// One line of JSON
        #[arg(long, conflicts_with = "toml")]
        json: bool,
        /// The exercise file
        #[arg(long)]
        toml: bool,
    },
    /// Begin a set-up, from a file or an empty one
    #[command(after_help = help::EXERCISE_NEW)]
    New {
        /// An exercise file, which may lack everything but level, year and session
        #[arg(required_unless_present = "level")]
        file: Option<PathBuf>,
        /// The education level of an empty one
        #[arg(long, value_name = "LEVEL", requires = "session", conflicts_with = "file")]
        level: Option<String>,
        /// The session of an empty one: school year and number
        #[arg(long, value_name = "YEAR-N", requires = "level", conflicts_with = "file")]
        session: Option<String>,
    },
    /// Say what still keeps a set-up, or a file, from being activated
    #[command(after_help = help::EXERCISE_CHECK)]
    Check {
        /// A set-up's id, or an exercise file
        #[arg(value_name = "ID or FILE")]
        what: PathBuf,
        /// One line of JSON
        #[arg(long)]
        json: bool,
    },
    /// Freeze a set-up, or a file, so that people can answer
    #[command(after_help = help::EXERCISE_ACTIVATE)]
    Activate {
        /// A set-up's id, or an exercise file
        #[arg(value_name = "ID or FILE")]
        what: PathBuf,
    },
    /// Take an activation back, while nobody has begun to answer
    #[command(after_help = help::EXERCISE_RECALL)]
    Recall {
        /// Its id, such as 2026-1-primary
        id: String,
    },
    /// Correct the last day or a group's numbers; it is logged and printed in the report
    #[command(after_help = help::EXERCISE_CORRECT)]
    Correct(Correcting),
    /// Begin a set-up like an earlier exercise or set-up, everything but the days
    #[command(after_help = help::EXERCISE_COPY)]
    Copy {
        /// The id of what is copied, such as 2026-1-primary
        from: String,
        /// For which session: school year and number
        #[arg(long, value_name = "YEAR-N")]
        session: String,
        /// For which education level; the same where it is left out
        #[arg(long, value_name = "LEVEL")]
        level: Option<String>,
    },
    /// List the sets of suggested statements, or print one to save or to paste into an exercise's file
    #[command(after_help = help::EXERCISE_SUGGESTIONS)]
    Suggestions {
        /// A set's name, such as blended-learning
        set: Option<String>,
        /// These statements alone
        #[arg(long, value_name = "IDS", value_delimiter = ',', requires = "set")]
        only: Vec<String>,
    },
    /// Put an exercise on a server that several schools share, or bring it up to date there
    #[command(after_help = help::EXERCISE_PUBLISH)]
    Publish {
        /// Its id, such as 2026-1-primary
        id: String,
        /// The server's database: postgres://USER@HOST/DATABASE
        #[arg(long, value_name = "ADDRESS")]
        to: PathBuf,
        /// Take it off the server instead, with all its sheets there; they must be here first
        #[arg(long)]
        withdraw: bool,
    },
    /// Put a whole exercise into one file and take it out of the store
    #[command(after_help = help::EXERCISE_ARCHIVE)]
    Archive {
        /// Which
        #[command(flatten)]
        leaving: Leaving,
        /// The new file
        file: PathBuf,
    },
    /// Delete a whole exercise or a set-up, for good
    #[command(after_help = help::EXERCISE_DELETE)]
    Delete {
        /// Which
        #[command(flatten)]
        leaving: Leaving,
    },
    /// Bring an exercise back from its archive
    #[command(after_help = help::EXERCISE_RESTORE)]
    Restore {
        /// The archive
        file: PathBuf,
    },
}

/// Does one of them.
///
/// # Errors
/// A sentence for people.
pub(super) fn run(options: &Options, command: ExerciseCommand) -> Result<Exit, Failure> {
    let here = Here::of(options)?;
    match command {
        ExerciseCommand::Suggestions { set: None, .. } => suggested::list(),
        ExerciseCommand::Suggestions { set: Some(set), only } => suggested::print_set(&set, &only),
        ExerciseCommand::List { json } => look::list(&here, json),
        ExerciseCommand::Show { id, json, toml } => look::show(&here, &id, json, toml),
        ExerciseCommand::New { file, level, session } => {
            set_up::begin(&here, file.as_deref(), level.as_deref().zip(session.as_deref()))
        }
        ExerciseCommand::Check { what, json } => look::check(&here, &what, json),
        ExerciseCommand::Activate { what } => set_up::activate(options, &here, &what),
        ExerciseCommand::Recall { id } => set_up::recall(&here, &id),
        ExerciseCommand::Correct(correcting) => life::correct(&here, &correcting),
        ExerciseCommand::Copy { from, session, level } => set_up::copy(&here, &from, &session, level.as_deref()),
        ExerciseCommand::Publish { id, to, withdraw } => server::publish(&store_folder(options)?, &id, &to, withdraw),
        ExerciseCommand::Archive { leaving, file } => life::archive(&here, &leaving, &file),
        ExerciseCommand::Delete { leaving } => life::delete(&here, &leaving),
        ExerciseCommand::Restore { file } => life::restore(&here, &file),
    }
}
