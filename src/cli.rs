//! The command line: arguments to actions, results to text and exit codes.

pub mod activate;
pub mod audit;
pub mod badge;
pub mod carry;
pub mod certificate;
pub mod chart;
pub mod check;
pub mod class;
pub mod codes;
pub mod compare;
pub mod exercise;
mod failing;
pub mod form;
pub mod help;
pub mod import;
pub mod instrument;
pub mod keeping;
pub mod key_making;
pub mod keys;
pub mod lab;
mod language;
pub mod paper;
pub mod participation;
pub mod plan;
pub mod rehearse;
pub mod report;
mod screens;
pub mod secret;
pub mod series;
pub mod server;
pub mod theme;

use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::builder::FalseyValueParser;
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use etcetera::BaseStrategy;

use crate::app::effect::Exit;
use crate::cli::theme::Wishes;
use crate::domain::exercise::Frozen;
use crate::locale::language::Language;
use crate::runtime;
use crate::runtime::activate::ActivateError;
use crate::runtime::desk::Desk;
use crate::runtime::instruments::Instruments;
use crate::store::error::StoreError;

/// A school looks at how it uses digital technology: a questionnaire in the terminal, anonymous,
/// offline, counted live.
#[derive(Debug, Parser)]
#[command(name = "reflectory", version, after_help = help::ALL)]
pub struct Arguments {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, clap::Args)]
struct Options {
    /// Folder of the store [default: the platform's data folder]; for a server's hub, postgres://USER@HOST/DATABASE
    #[arg(long, global = true, value_name = "DIR", env = "REFLECTORY_STORE", hide_env_values = true)]
    store: Option<PathBuf>,
    /// Folder of an instrument, or of several, beside those built in
    #[arg(long, global = true, value_name = "DIR")]
    questionnaires: Option<PathBuf>,
    /// Which instrument, by its name; `reflectory instrument list` tells them [default: selfie, or that of the folder]
    #[arg(long, global = true, value_name = "NAME")]
    instrument: Option<String>,
    /// Letters only, for terminals without Unicode
    #[arg(long, global = true)]
    ascii: bool,
    /// Language, such as nl or sr-Latn [default: REFLECTORY_LANG, else the system's]
    #[arg(long, global = true, value_name = "LANG", value_parser = language::named)]
    lang: Option<&'static Language>,
    /// Answer and coordinate in numbered lines, for screen readers, braille lines and simple terminals
    #[arg(long, global = true, env = "REFLECTORY_PLAIN", value_parser = FalseyValueParser::new())]
    plain: bool,
    #[command(flatten)]
    wishes: Wishes,
}

impl Options {
    /// The instruments there are, and the one that was named.
    fn instruments(&self) -> Instruments {
        Instruments::new(self.questionnaires.clone(), self.instrument.clone())
    }

    /// Which signs a report is made of, and in which language its documents are.
    fn signs(&self) -> report::Signs {
        report::Signs { ascii: self.ascii, plain: self.plain, language: language::asked(self).at_work() }
    }
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Answer the questionnaire
    #[command(after_help = help::ANSWER)]
    Answer {
        /// Which exercise, by its id such as 2026-1-primary
        #[arg(long, value_name = "ID")]
        exercise: Option<String>,
    },
    /// Set an exercise up, watch who takes part, and what follows
    #[command(after_help = help::COORDINATE)]
    Coordinate {
        /// Which exercise, by its id such as 2026-1-primary
        #[arg(long, value_name = "ID")]
        exercise: Option<String>,
    },
    /// Print participation
    #[command(after_help = help::PARTICIPATION)]
    Participation {
        /// Which exercise, by its id such as 2026-1-primary
        #[arg(long, value_name = "ID")]
        exercise: Option<String>,
        /// One line of JSON per exercise
        #[arg(long)]
        json: bool,
    },
    /// Check an exercise against the calendar and freeze it
    #[command(after_help = help::ACTIVATE)]
    Activate {
        /// The exercise file
        file: PathBuf,
    },
    /// Set-ups and exercises: what the screens do with them, for scripts
    #[command(subcommand, after_help = help::EXERCISE)]
    Exercise(exercise::ExerciseCommand),
    /// Questionnaires: which there are, one of your own to begin with, and forms for Kobo and ODK
    #[command(subcommand, after_help = help::instrument::ALL)]
    Instrument(instrument::InstrumentCommand),
    /// Check an instrument's folder, or an exercise's file, and list every problem
    #[command(after_help = help::CHECK)]
    Check(check::Check),
    /// Answer in a loop on a shared machine; leaving it needs the PIN
    #[command(after_help = help::KIOSK)]
    Kiosk {
        /// Which exercise, by its id such as 2026-1-primary
        #[arg(long, value_name = "ID")]
        exercise: Option<String>,
        /// Minutes without a key before it asks whether somebody is there
        #[arg(long, value_name = "MINUTES", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=60))]
        idle: u8,
        /// Set the PIN instead of starting
        #[arg(long)]
        set_pin: bool,
    },
    /// Answer with a whole class: on a beamer with a machine each, or all at one machine in turn
    Class(class::ClassArguments),
    /// The coordinators' keys, which alone open the sheets
    #[command(subcommand, after_help = help::KEY)]
    Key(keys::KeyCommand),
    /// Make access codes: one per group, or one-time slips to print and cut
    Codes(codes::CodesArguments),
    /// Print blank numbered forms, to be filled on paper
    Form(form::FormArguments),
    /// Make what is handed out on paper, as PDF or for a browser
    #[command(subcommand, after_help = help::PRINT)]
    Print(paper::PrintCommand),
    /// Bring in sheets that were filled on paper, from a table
    Import(import::ImportArguments),
    /// Print an exercise's report
    Report(report::ReportArguments),
    /// Compare the reports of two exercises of one level
    Compare(compare::CompareArguments),
    /// Draw participation, the areas, one area, or two rounds: as a picture, a PDF, or in characters
    Chart(chart::ChartArguments),
    /// Show all rounds of a level side by side, or those that several schools share
    Series(series::SeriesArguments),
    /// Write the school's badge of an exercise
    Badge(badge::BadgeArguments),
    /// Write a coordinator's certificate, once an exercise has closed
    Certificate(certificate::CertificateArguments),
    /// Is this badge, report or summary as the school made it?
    Verify(badge::VerifyArguments),
    /// Action plans: what the school does next, and what became of it
    #[command(subcommand, after_help = help::PLAN)]
    Plan(plan::PlanCommand),
    /// Open the exercise to the lab: other machines join and hand in over the network
    #[command(after_help = help::HUB)]
    Hub(lab::HubArguments),
    /// Make this machine a station of the lab, once
    #[command(after_help = help::JOIN)]
    Join(lab::JoinArguments),
    /// How this station stands, and what waits here
    #[command(after_help = help::STATION)]
    Station {
        /// Hand in what waits, once, before telling
        #[arg(long)]
        send: bool,
    },
    /// Sheets and exercises by stick, where there is no network
    #[command(subcommand, after_help = help::CARRY)]
    Carry(carry::CarryCommand),
    /// At the coordinator's machine: take in the sheets that sticks and kits bring
    #[command(after_help = help::COLLECT)]
    Collect(carry::CollectArguments),
    /// Make a stick on which staff answer at any machine of theirs
    #[command(after_help = help::KIT)]
    Kit(carry::KitArguments),
    /// Try everything the day before, with sheets that never count, and look whether this machine is ready
    #[command(after_help = help::REHEARSE)]
    Rehearse(rehearse::RehearseArguments),
    /// Does a sheet with these three receipt words lie here? Until its exercise closes
    #[command(after_help = help::RECEIPT)]
    Receipt {
        /// The three words
        #[arg(required = true, num_args = 1..=3, value_name = "WORDS")]
        words: Vec<String>,
    },
    /// Copy the store and the sealed keys to a second medium, and read it back
    #[command(after_help = help::BACKUP)]
    Backup {
        /// A folder on the second medium
        dir: PathBuf,
    },
    /// Bring a backup back onto a fresh machine
    #[command(after_help = help::RESTORE)]
    Restore {
        /// The backup's own folder, such as …/reflectory-…-00001
        dir: PathBuf,
    },
    /// Search the store as somebody would who has the disk, and say what they could learn
    Audit(audit::AuditArguments),
    /// Look around in a sample school with made-up participants
    #[command(after_help = help::DEMO)]
    Demo {
        /// The same number gives the same participants
        #[arg(long, value_name = "N")]
        seed: Option<u64>,
        /// Keep the sample school in this folder
        #[arg(long, value_name = "DIR")]
        dir: Option<PathBuf>,
    },
    /// Print what a shell needs to complete commands and options
    #[command(after_help = help::COMPLETIONS)]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page, or write the pages of all commands
    #[command(after_help = help::MAN)]
    Man {
        /// The folder for the pages of all commands
        #[arg(long, value_name = "DIR")]
        dir: Option<PathBuf>,
    },
}

/// What went wrong, as one text for people.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "each is the error it holds")]
pub enum Failure {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Run(#[from] runtime::RunError),
    #[error(transparent)]
    Sample(#[from] runtime::sample::SampleError),
    #[error(transparent)]
    Activate(#[from] ActivateError),
    #[error("{0}")]
    Sentence(String),
}

/// Runs the program; the exit code is 0 when it did what was asked, 1 when it said why not.
pub fn main() -> ExitCode {
    runtime::machine::leave_no_core_dump();
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(Exit::Done) => ExitCode::SUCCESS,
        // The usual code after SIGHUP: nobody is there to read a sentence.
        Ok(Exit::HangUp) => ExitCode::from(129),
        Err(failure) => {
            let _ = writeln!(std::io::stderr(), "{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<Exit, Failure> {
    let options = &arguments.options;
    match arguments.command {
        None => screens::home(options),
        Some(Command::Answer { exercise }) => screens::answer(options, exercise.as_deref()),
        Some(Command::Coordinate { exercise }) => screens::coordinate(options, exercise.as_deref()),
        Some(Command::Participation { exercise, json }) => participation::print(options, exercise.as_deref(), json),
        Some(Command::Activate { file }) => activate::file(options, &file),
        Some(Command::Exercise(command)) => exercise::run(options, command),
        Some(Command::Instrument(command)) => instrument::run(options, &command),
        Some(Command::Check(check)) => check::run(options, check),
        Some(Command::Kiosk { exercise, idle, set_pin }) => screens::kiosk(options, exercise.as_deref(), idle, set_pin),
        Some(Command::Class(class)) => screens::class(options, &class),
        Some(Command::Key(command)) => keys::run(&store_folder(options)?, command),
        Some(Command::Codes(codes)) => codes::run(&store_folder(options)?, &codes, options.signs().language),
        Some(Command::Form(form)) => form::run(&store_folder(options)?, language::of(options), &form),
        Some(Command::Print(what)) => {
            paper::run(&store_folder(options)?, &options.instruments(), language::asked(options), what)
        }
        Some(Command::Import(import)) => import::run(&store_folder(options)?, &import),
        Some(Command::Report(report)) => report::run(options, &report),
        Some(Command::Compare(compare)) => compare::run(&store_folder(options)?, &compare, options.signs()),
        Some(Command::Chart(chart)) => chart::run(options, &chart),
        Some(Command::Series(series)) => {
            let signs = report::Signs { ascii: options.ascii(), ..options.signs() };
            series::run(&store_folder(options)?, &series, options.instrument.as_deref(), signs)
        }
        Some(Command::Badge(badge)) => badge::run(&store_folder(options)?, language::asked(options).at_work(), &badge),
        Some(Command::Certificate(asked)) => {
            certificate::run(&store_folder(options)?, &asked, options.signs().language)
        }
        Some(Command::Verify(asked)) => badge::check(&store_folder(options)?, &asked),
        Some(Command::Plan(command)) => plan::run(options, command),
        Some(Command::Hub(asked)) => lab::hub(options, &asked),
        Some(Command::Join(asked)) => lab::join(options, &asked),
        Some(Command::Station { send }) => lab::station(options, send),
        Some(Command::Carry(command)) => carry::run(options, &command),
        Some(Command::Collect(asked)) => carry::collect(options, &asked),
        Some(Command::Kit(asked)) => carry::kit(options, &asked),
        Some(Command::Rehearse(asked)) => rehearse::run(options, asked),
        Some(Command::Receipt { words }) => codes::receipt(&store_folder(options)?, &words.join(" ")),
        Some(Command::Backup { dir }) => keeping::backup(&store_folder(options)?, &dir),
        Some(Command::Restore { dir }) => keeping::restore(&dir, &store_folder(options)?),
        Some(Command::Audit(arguments)) => audit::run(&store_folder(options)?, &arguments),
        Some(Command::Demo { seed, dir }) => screens::demo(options, seed, dir),
        Some(Command::Completions { shell }) => help::completions(Arguments::command(), shell),
        Some(Command::Man { dir }) => help::man(Arguments::command(), dir.as_deref()),
    }
}

fn nothing_yet() -> Failure {
    Failure::Sentence(
        "Nothing is set up here yet. `reflectory activate exercise.toml` freezes an exercise; `reflectory demo` shows a sample school."
            .to_owned(),
    )
}

/// The exercises that can be opened, or the one that is wanted; why it cannot, where that is so.
fn loaded(desk: &mut Desk, wanted: Option<&str>) -> Result<Vec<Arc<Frozen>>, Failure> {
    let all = desk.load()?;
    match desk.unreadable().iter().find(|(id, _)| Some(id.0.as_str()) == wanted) {
        Some((_, error)) => Err(error.clone().into()),
        None => chosen(all, wanted),
    }
}

fn chosen(all: Vec<Arc<Frozen>>, wanted: Option<&str>) -> Result<Vec<Arc<Frozen>>, Failure> {
    let Some(wanted) = wanted else { return Ok(all) };
    let ids: Vec<String> = all.iter().map(|f| f.id.0.clone()).collect();
    let found: Vec<_> = all.into_iter().filter(|f| f.id.0 == wanted).collect();
    if found.is_empty() {
        let there = if ids.is_empty() { "none".to_owned() } else { ids.join(", ") };
        return Err(Failure::Sentence(format!("No exercise is called \"{wanted}\" here. There are: {there}.")));
    }
    Ok(found)
}

/// Prints lines.
fn print(lines: &[String]) -> Result<Exit, Failure> {
    given(lines.iter().map(|line| format!("{line}\n")).collect::<String>().as_bytes())
}

/// Writes bytes to the standard output.
///
/// # Errors
/// Not all of them could be written. A closed pipe (`| head`) is no failure; a disk that is full is one, for what the
/// shell wrote there is only a part.
fn given(bytes: &[u8]) -> Result<Exit, Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Sentence(format!(
            "Not all of it could be written: {error}. What is there now is only a part."
        ))),
        Ok(()) | Err(_) => Ok(Exit::Done),
    }
}

fn store_folder(options: &Options) -> Result<PathBuf, Failure> {
    if let Some(folder) = &options.store {
        if server::is_address(folder) {
            return Err(server::not_a_folder());
        }
        server::refuse_mistyped(folder)?;
        return Ok(folder.clone());
    }
    let base = etcetera::choose_base_strategy().map_err(|_| {
        Failure::Sentence("This account has no home folder, so please say where the store is: --store DIR.".to_owned())
    })?;
    Ok(base.data_dir().join("reflectory"))
}
