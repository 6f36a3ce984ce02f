//! `reflectory rehearse`: the day before, everything once; and whether this machine is ready.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::app::effect::Exit;
use crate::cli::{Failure, Options, print, secret, store_folder};
use crate::domain::exercise::ExerciseId;
use crate::domain::rehearsal::{Point, Standing, open_points};
use crate::format;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::lab::opening::openable;
use crate::runtime::machine;
use crate::runtime::readiness::screen::size_now;
use crate::runtime::readiness::{self, keys};
use crate::runtime::rehearsal::{self, key};
use crate::runtime::sample::Sample;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::text::wrap;

/// Columns of a whole line where nobody says how many there are.
const COLUMNS: usize = 79;
/// Columns of the words that read well, whatever there is room for.
const WORDS: std::ops::RangeInclusive<usize> = 26..=60;
/// Columns of the standing and of the name.
const STANDING: usize = 11;
const WHAT: usize = 16;

/// What `reflectory rehearse` is asked.
#[derive(Debug, Args)]
pub struct RehearseArguments {
    /// Which exercise, by its id such as 2026-1-primary
    #[arg(long, value_name = "ID", conflicts_with_all = ["sample", "machine"])]
    exercise: Option<String>,
    /// With a made-up school, where there is no exercise yet
    #[arg(long, conflicts_with = "machine")]
    sample: bool,
    /// Only look whether this machine is ready
    #[arg(long)]
    machine: bool,
    /// Ask for the coordinator's passphrase and try the real key; nothing is opened
    #[arg(long, conflicts_with_all = ["sample", "machine"])]
    with_key: bool,
    /// Ask for a printed code and try what it opens; it stays unused
    #[arg(long, conflicts_with_all = ["sample", "machine"])]
    with_code: bool,
    /// A stick that is plugged in, to be tried; what is on it stays
    #[arg(long, value_name = "DIR", conflicts_with = "machine")]
    stick: Option<PathBuf>,
    /// Press the keys one after another
    #[arg(long)]
    keys: bool,
    /// Neither tell the network anything nor search it
    #[arg(long)]
    quiet: bool,
    /// One line of JSON
    #[arg(long)]
    json: bool,
}

/// Rehearses, and looks at the machine.
///
/// # Errors
/// A sentence for people, also where something is not ready yet.
pub(super) fn run(options: &Options, asked: RehearseArguments) -> Result<Exit, Failure> {
    let folder = store_folder(options)?;
    let steps = if asked.machine { Vec::new() } else { steps(&folder, &asked)? };
    let look = readiness::Asked { folder: &folder, ascii: options.ascii, search: !asked.quiet };
    let mut list = readiness::list(&look);
    if asked.keys {
        let pressed = keys::press();
        let pressed = pressed.map_err(|error| Failure::Sentence(format!("No key could be read: {error}.")))?;
        list.retain(|point| point.what != pressed.what);
        list.push(pressed);
    }
    if asked.json {
        print(&[format::rehearsal::line(&machine::this().name, &steps, &list)])?;
    } else {
        print(&[String::new(), format!("This machine, {}:", machine::this().name)])?;
        list.iter().try_for_each(show)?;
    }
    match open_points(&steps) + open_points(&list) {
        0 if asked.json => Ok(Exit::Done),
        0 => {
            print(&[String::new(), "Ready. Lines with \"look\" can wait, but somebody should know of them.".to_owned()])
        }
        1 => Err(Failure::Sentence("1 point is not ready yet: its line says what to do.".to_owned())),
        points => Err(Failure::Sentence(format!("{points} points are not ready yet: their lines say what to do."))),
    }
}

/// The rehearsal itself, told step by step.
fn steps(folder: &Path, asked: &RehearseArguments) -> Result<Vec<Point>, Failure> {
    // Not before what is typed: at a question Ctrl-C ends at once, and nothing is there yet.
    let early = asked.sample.then(Interrupt::on_signals);
    let sample = match asked.sample {
        true => Some(Sample::temporary(0)?),
        false => None,
    };
    let folder = sample.as_ref().map_or(folder, Sample::folder);
    let id = chosen(folder, asked)?;
    // What is typed is asked for first, so that nobody has to wait for the question.
    let code = asked.with_code.then(|| secret::ask_shown("A code from your printed sheets: ")).transpose()?;
    let key = if asked.with_key { tried_key(folder, &id)? } else { key::left_out() };
    let (is_shown, announce, stick) = (!asked.json, !asked.quiet, asked.stick.clone());
    if is_shown {
        print(&[format!("Rehearsal of {}, on a copy: nothing of it counts.", id.0)])?;
    }
    let interrupt = early.unwrap_or_else(Interrupt::on_signals);
    let wanted = rehearsal::Asked { folder, id: &id, stick, announce, code, interrupt: interrupt.clone() };
    let mut points = rehearsal::rehearse(&wanted, |point| {
        if is_shown {
            // Where nobody reads any more, the rehearsal is still brought to its end.
            let _ = show(point);
        }
    });
    if interrupt.is_asked() {
        let left: Vec<&str> =
            points.iter().filter(|point| point.standing == Standing::Look).map(|p| p.words.as_str()).collect();
        let gone = "The rehearsal was ended early. What it had made is cleared away, and nothing of it counts.";
        let ended = if left.is_empty() {
            gone.to_owned()
        } else {
            format!("The rehearsal was ended early. {}", left.join(" "))
        };
        return Err(Failure::Sentence(ended));
    }
    if is_shown {
        show(&key)?;
    }
    points.push(key);
    Ok(points)
}

fn tried_key(folder: &Path, id: &ExerciseId) -> Result<Point, Failure> {
    let needed = key::needed(folder, id).map_err(Failure::from)?;
    let ask = |which: usize| match needed {
        1 => secret::ask("Passphrase of a coordinator: "),
        _ => secret::ask(&format!("Passphrase of coordinator {} of {needed}: ", which + 1)),
    };
    let passphrases = (0..needed).map(ask).collect::<Result<Vec<_>, Failure>>()?;
    Ok(key::check(folder, id, &passphrases))
}

/// The exercise that is meant: the one that is named, or the only one that is not unsealed.
fn chosen(folder: &Path, asked: &RehearseArguments) -> Result<ExerciseId, Failure> {
    if asked.sample {
        let newest = Store::open_existing(folder)?.exercises()?.into_iter().next();
        return newest.map(|row| row.id).ok_or_else(nothing_yet);
    }
    let ids = match openable(folder) {
        Err(StoreError::Missing { .. }) => return Err(nothing_yet()),
        ids => ids?,
    };
    match (&asked.exercise, ids.as_slice()) {
        (Some(named), _) => Ok(ExerciseId(named.clone())),
        (None, [one]) => Ok(one.clone()),
        (None, []) => Err(nothing_yet()),
        (None, several) => {
            let ids: Vec<&str> = several.iter().map(|id| id.0.as_str()).collect();
            Err(Failure::Sentence(format!("Please say which is meant: --exercise {}.", ids.join(" or "))))
        }
    }
}

fn nothing_yet() -> Failure {
    Failure::Sentence(
        "There is no exercise here to be rehearsed. With a made-up school: reflectory rehearse --sample. To look at this machine alone: reflectory rehearse --machine."
            .to_owned(),
    )
}

/// One point, its words below each other.
fn show(point: &Point) -> Result<(), Failure> {
    let columns = size_now().map_or(COLUMNS, |(columns, _)| usize::from(columns).saturating_sub(1));
    let room = columns.saturating_sub(2 + STANDING + WHAT).clamp(*WORDS.start(), *WORDS.end());
    let mut words = point.words.lines().flat_map(|line| wrap(line, room));
    let first = words.next().unwrap_or_default();
    let mut lines = vec![format!("  {:<STANDING$}{:<WHAT$}{first}", point.standing.word(), point.what)];
    lines.extend(words.map(|line| format!("  {:<STANDING$}{:<WHAT$}{line}", "", "")));
    print(&lines)?;
    // A step that takes a moment is seen when it is done.
    let _ = std::io::stdout().flush();
    Ok(())
}
