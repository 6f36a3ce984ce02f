//! Sticks from the command line: what goes onto one, what comes from one, and kits.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::app::effect::Exit;
use crate::cli::{Failure, Options, help, print, server, store_folder};
use crate::hub::PORT;
use crate::runtime::clock::Clock;
use crate::runtime::lab::carrying::{self, CarriedIn, CarriedOut};
use crate::runtime::lab::collecting::{self, Collected, CollectedAll};
use crate::runtime::lab::kits;

/// What `reflectory carry` is asked.
#[derive(Debug, Subcommand)]
pub enum CarryCommand {
    /// Fill a stick: with the exercise at the coordinator's machine, with the sheets that wait at a station
    #[command(after_help = help::CARRY_OUT)]
    Out(StickArguments),
    /// At a station: take over the exercise from a stick, and what arrived of this station's sheets
    #[command(after_help = help::CARRY_IN)]
    In(StickArguments),
}

/// A stick, and perhaps one exercise.
#[derive(Debug, Args)]
pub struct StickArguments {
    /// The folder of the stick
    dir: PathBuf,
    /// Which exercise, by its id such as 2026-1-primary; all where it is left out
    #[arg(long, value_name = "ID")]
    exercise: Option<String>,
}

/// What `reflectory collect` is asked.
#[derive(Debug, Args)]
pub struct CollectArguments {
    /// The folders of the sticks, or postgres://USER@HOST/DATABASE for what arrived at a server
    #[arg(required = true, value_name = "DIR")]
    dirs: Vec<PathBuf>,
}

/// What `reflectory kit` is asked.
#[derive(Debug, Args)]
pub struct KitArguments {
    /// The folder of the stick
    dir: PathBuf,
    /// Which exercise, by its id such as 2026-1-primary; all that are not unsealed yet where it is left out
    #[arg(long, value_name = "ID")]
    exercise: Option<String>,
    /// This program for another system, such as reflectory.exe
    #[arg(long, value_name = "FILE")]
    program: Vec<PathBuf>,
    /// The port at which the lab is opened
    #[arg(long, value_name = "N", default_value_t = PORT)]
    port: u16,
}

/// Fills a stick or takes over what it brings.
///
/// # Errors
/// A sentence for people.
pub(super) fn run(options: &Options, command: &CarryCommand) -> Result<Exit, Failure> {
    let folder = store_folder(options)?;
    match command {
        CarryCommand::Out(StickArguments { dir, exercise }) => {
            let now = Clock::new().now().wall;
            let outcome = carrying::out(&folder, dir, exercise.as_deref(), now).map_err(Failure::from)?;
            told(outcome.done.iter().flat_map(carried_out).collect(), &outcome.problems)
        }
        CarryCommand::In(StickArguments { dir, exercise }) => {
            let outcome = carrying::bring(&folder, dir, exercise.as_deref()).map_err(Failure::from)?;
            told(outcome.done.iter().flat_map(carried_in).collect(), &outcome.problems)
        }
    }
}

/// Takes in what sticks bring.
///
/// # Errors
/// A sentence for people.
pub(super) fn collect(options: &Options, asked: &CollectArguments) -> Result<Exit, Failure> {
    let now = Clock::new().now().wall;
    let folder = store_folder(options)?;
    for dir in &asked.dirs {
        server::refuse_mistyped(dir)?;
    }
    let (servers, sticks): (Vec<PathBuf>, Vec<PathBuf>) =
        asked.dirs.iter().cloned().partition(|dir| server::is_address(dir));
    let mut all = match sticks.as_slice() {
        [] => CollectedAll::default(),
        sticks => collecting::collect(&folder, sticks, now).map_err(Failure::from)?,
    };
    let mut lines: Vec<String> = all.outcome.done.iter().map(collected).collect();
    for address in &servers {
        // What is wrong with one keeps nothing from the others.
        match server::fetch(&folder, address) {
            Ok(brought) => {
                lines.extend(brought.exercises.iter().map(server::fetched));
                all.outcome.problems.extend(brought.problems);
            }
            Err(sentence) => all.outcome.problems.push(sentence),
        }
    }
    for (id, missing) in &all.missing {
        lines.push(match missing.as_slice() {
            [] => format!("{}  Every station's stick was collected.", id.0),
            [one] => format!("{}  Not by stick yet: station {one}. In the network it hands in by itself.", id.0),
            more => {
                let numbers: Vec<String> = more.iter().map(u32::to_string).collect();
                format!(
                    "{}  Not by stick yet: stations {}. In the network they hand in by themselves.",
                    id.0,
                    numbers.join(", ")
                )
            }
        });
    }
    told(lines, &all.outcome.problems)
}

/// Makes a kit.
///
/// # Errors
/// A sentence for people.
pub(super) fn kit(options: &Options, asked: &KitArguments) -> Result<Exit, Failure> {
    let own = std::env::current_exe();
    let own = own.map_err(|error| Failure::Sentence(format!("This program cannot find itself: {error}.")))?;
    let programs: Vec<PathBuf> = std::iter::once(own).chain(asked.program.iter().cloned()).collect();
    let folder = store_folder(options)?;
    let made = kits::make(&folder, &asked.dir, asked.exercise.as_deref(), &programs, asked.port);
    let made = made.map_err(Failure::from)?;
    let mut lines = vec![format!("The kit is ready: {}", made.folder.display())];
    lines.extend(made.stations.iter().map(|(id, number)| format!("  {}  as station {number}", id.0)));
    lines.push("On it: Windows double-clicks answer.cmd; Linux and macOS type `sh answer`.".to_owned());
    lines.push("When it is back: reflectory collect DIR.".to_owned());
    print(&lines)
}

/// Prints what was done; what was not is the failure.
fn told(lines: Vec<String>, problems: &[String]) -> Result<Exit, Failure> {
    let done = print(&lines)?;
    if problems.is_empty() { Ok(done) } else { Err(Failure::Sentence(problems.join("\n"))) }
}

fn carried_out(done: &CarriedOut) -> Vec<String> {
    match done {
        CarriedOut::Exercise { id, check } => vec![
            format!("{}  is on the stick, with its join code. Check number: {check}", id.0),
            "At each station: reflectory carry in DIR, which shows the same number.".to_owned(),
            "Whoever has the stick can hand in false sheets, and read none. Please look after it.".to_owned(),
        ],
        CarriedOut::Sheets { id, number, sheets, left, others, arrived } => {
            let mut lines = arrived_line(id.0.as_str(), *arrived);
            lines.push(format!(
                "{}  {}: {} on the stick. They stay here too.",
                id.0,
                station(*number),
                counted(*sheets)
            ));
            if *others > 0 {
                lines.push(format!("{} that were on the stick before stay there too.", counted(*others)));
            }
            if *left > 0 {
                lines.push(format!("There was no room for {} more; they go another time.", counted(*left)));
            }
            lines.push("Now bring the stick to the coordinator's machine: reflectory collect DIR.".to_owned());
            lines
        }
    }
}

fn carried_in(done: &CarriedIn) -> Vec<String> {
    let mut lines = Vec::new();
    if done.is_new {
        lines.push(format!("{}  can be answered here now: reflectory answer, or reflectory kiosk.", done.id.0));
    }
    if let Some(check) = &done.check {
        lines.push(format!(
            "{}  Check number: {check}. It must be the one the coordinator's machine showed.",
            done.id.0
        ));
    }
    lines.extend(arrived_line(&done.id.0, done.arrived));
    let waiting =
        if done.waiting == 0 { "nothing waits here".to_owned() } else { format!("{} here", waits(done.waiting)) };
    lines.push(format!("{}  {}: {waiting}.", done.id.0, station(done.number)));
    lines
}

fn collected(done: &Collected) -> String {
    let mut line = format!("{}  station {}: {}, {} new", done.id.0, done.number, counted(done.sheets), done.new);
    if done.is_held {
        line =
            format!("{}  station {}: {} now wait here to be handed on", done.id.0, done.number, counted(done.sheets));
    }
    if done.aside > 0 {
        line.push_str(&format!(", {} of them set aside: their slip was used before or is unknown", done.aside));
    }
    for (why, count) in &done.refused {
        line.push_str(&format!(". {} not taken ({why}); they stay at the station", counted(*count)));
    }
    line.push('.');
    line
}

fn arrived_line(id: &str, arrived: u32) -> Vec<String> {
    match arrived {
        0 => Vec::new(),
        arrived => vec![format!("{id}  {} arrived at the coordinator's machine.", counted(arrived))],
    }
}

fn station(number: u32) -> String {
    if number == 0 { "this station (its number comes with the stick)".to_owned() } else { format!("station {number}") }
}

fn counted(sheets: u32) -> String {
    if sheets == 1 { "1 sheet".to_owned() } else { format!("{sheets} sheets") }
}

fn waits(sheets: u32) -> String {
    if sheets == 1 { "1 sheet waits".to_owned() } else { format!("{sheets} sheets wait") }
}
