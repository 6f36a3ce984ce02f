//! Access codes, slips to print, receipts and the kiosk's PIN.

use std::path::Path;

use rand::seq::SliceRandom;

use crate::app::effect::Exit;
use crate::cli::{Failure, print, secret};
use crate::domain::calendar::Phase;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::runtime::clock::Clock;
use crate::runtime::codes as pin;
use crate::runtime::exercise_files::Opened;
use crate::seal::code;
use crate::store::Store;

/// Most slips of one run.
const SLIPS_MAX: usize = 5000;
/// Shortest PIN.
const PIN_CHARS_MIN: usize = 4;

/// What `reflectory codes` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  reflectory codes 2026-1-primary                                     one code per group
  reflectory codes 2026-1-primary --slips students=200 --per-page 12  one-time slips to cut")]
pub struct CodesArguments {
    /// The exercise's id, such as 2026-1-primary
    exercise: String,
    /// One-time slips: a group and how many, such as students=200
    #[arg(long, value_name = "GROUP=N")]
    slips: Vec<String>,
    /// Slips on one printed page
    #[arg(long, value_name = "N", default_value_t = 12, value_parser = clap::value_parser!(u16).range(1..=60))]
    per_page: u16,
}

/// Makes and prints codes.
///
/// # Errors
/// The store's, or a sentence about what was asked.
pub fn run(folder: &Path, arguments: &CodesArguments) -> Result<Exit, Failure> {
    let store = Store::open_existing(folder)?;
    let mut opened = Opened::open(&store, &ExerciseId(arguments.exercise.clone()))?;
    if arguments.slips.is_empty() { group_codes(&mut opened) } else { slips(&mut opened, arguments) }
}

fn draw() -> Result<code::Code, Failure> {
    code::draw().map_err(|error| Failure::Sentence(format!("No code could be drawn: {error}.")))
}

/// One code per invited group; codes that exist are printed again, not changed.
fn group_codes(opened: &mut Opened) -> Result<Exit, Failure> {
    let known = opened.file.group_codes()?;
    let groups = opened.frozen.exercise.invited_groups();
    let mut lines = vec![format!("{}, {}", opened.frozen.exercise.school, opened.frozen.level_title()), String::new()];
    for group in groups {
        let title = opened.frozen.instrument.groups.get(group.0).map_or("", |g| g.title.as_str()).to_owned();
        let shown = match known.iter().find(|(ix, _)| *ix == group) {
            Some((_, code)) => code.clone(),
            None => {
                let drawn = draw()?.shown().to_string();
                opened.file.set_group_code(group, &drawn)?;
                drawn
            }
        };
        lines.push(format!("  {title:<18} {shown}"));
    }
    lines.push(String::new());
    lines.push(
        "Everybody of a group uses the same code. From now on these groups answer with their code only.".to_owned(),
    );
    lines
        .push("Whoever has a code can answer more than once with it; one-time slips prevent that: --slips.".to_owned());
    print(&lines)
}

fn slips(opened: &mut Opened, arguments: &CodesArguments) -> Result<Exit, Failure> {
    let mut wanted = Vec::new();
    for text in &arguments.slips {
        wanted.push(wanted_slips(opened, text)?);
    }
    let mut printed = Vec::new();
    for (group, title, count) in wanted {
        let codes: Vec<code::Code> = (0..count).map(|_| draw()).collect::<Result<_, _>>()?;
        let hashes = hashed(&codes, opened.file.slip_salt(), group)?;
        if !opened.file.add_slips(&hashes)? {
            return Err(Failure::Sentence(
                "These slips could not be added. Nothing was changed; please try again.".to_owned(),
            ));
        }
        printed.extend(codes.iter().map(|code| (title.clone(), code.shown().to_string())));
    }
    // Printed in an order that tells nothing of the order in which they were drawn or stored.
    printed.shuffle(&mut rand::rng());
    print(&sheet(
        &opened.frozen.exercise.school,
        opened.frozen.level_title(),
        &printed,
        usize::from(arguments.per_page),
    ))
}

fn wanted_slips(opened: &Opened, text: &str) -> Result<(GroupIx, String, usize), Failure> {
    let keys: Vec<&str> = opened.frozen.instrument.groups.iter().map(|g| g.key.as_str()).collect();
    let wrong = || {
        Failure::Sentence(format!(
            "\"{text}\" should be a group and a number, such as students=200. Groups: {}.",
            keys.join(", ")
        ))
    };
    let (key, count) = text.split_once('=').ok_or_else(wrong)?;
    let group = opened.frozen.instrument.group(key.trim()).ok_or_else(wrong)?;
    let count: usize = count.trim().parse().map_err(|_| wrong())?;
    if count == 0 || count > SLIPS_MAX {
        return Err(Failure::Sentence(format!("Between 1 and {SLIPS_MAX} slips can be made at once.")));
    }
    let one = opened.frozen.one_of(group).to_owned();
    Ok((group, one, count))
}

/// A slip's slow hash and its group, as the store keeps it.
type HashedSlip = ([u8; 32], GroupIx);

/// The slow hashes of all codes, on every core.
fn hashed(codes: &[code::Code], salt: [u8; 16], group: GroupIx) -> Result<Vec<HashedSlip>, Failure> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = codes.len().div_ceil(cores).max(1);
    let parts = std::thread::scope(|scope| {
        let one = |codes: &'_ [code::Code]| codes.iter().map(|code| code::slip_hash(code, &salt)).collect::<Vec<_>>();
        let threads: Vec<_> = codes.chunks(share).map(|chunk| scope.spawn(move || one(chunk))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_default()).collect::<Vec<_>>()
    });
    let hashes: Result<Vec<[u8; 32]>, _> = parts.into_iter().flatten().collect();
    match hashes {
        Ok(hashes) if hashes.len() == codes.len() => Ok(hashes.into_iter().map(|hash| (hash, group)).collect()),
        _ => Err(Failure::Sentence("The slips could not be made on this machine. Nothing was changed.".to_owned())),
    }
}

/// The slips as text to print: cut lines between, a form feed between pages.
fn sheet(school: &str, level: &str, slips: &[(String, String)], per_page: usize) -> Vec<String> {
    let cut = "- - - - - - - - - - - - - - - - - - - - - - - - - - - -".to_owned();
    let mut lines = Vec::new();
    for (page, on_page) in slips.chunks(per_page).enumerate() {
        if page > 0 {
            lines.push("\u{c}".to_owned());
        }
        for (one, code) in on_page {
            lines.push(cut.clone());
            lines.push(format!("  {school}, {level}    {one}"));
            lines.push(String::new());
            lines.push(format!("  Your code:   {code}"));
            lines.push(
                "  It works once. Nobody can tell your answers by it: only a mark that it was used is kept.".to_owned(),
            );
        }
        lines.push(cut.clone());
    }
    lines
}

/// Says whether a sheet with this receipt is stored, and nothing more.
///
/// # Errors
/// The store's.
pub fn receipt(folder: &Path, words: &str) -> Result<Exit, Failure> {
    let store = Store::open_existing(folder)?;
    let now = Clock::new().now().wall;
    let mut any_open = false;
    for row in store.exercises()? {
        let opened = Opened::open(&store, &row.id)?;
        if opened.frozen.exercise.phase(now) == Phase::Closed {
            continue;
        }
        any_open = true;
        if opened.file.has_receipt(words)? {
            return print(&["Yes: a sheet with this receipt is stored.".to_owned()]);
        }
    }
    let sentence = if any_open {
        "No sheet with this receipt is stored here. Please check the words; on another machine it may be stored there."
    } else {
        "No exercise is open here. Receipts are kept only until the closing."
    };
    Err(Failure::Sentence(sentence.to_owned()))
}

/// Asks for the PIN that ends a kiosk, twice, and keeps its slow hash.
///
/// # Errors
/// When the two differ, the PIN is too short, or the store refuses.
pub fn set_pin(folder: &Path) -> Result<Exit, Failure> {
    let mut store = Store::open_existing(folder)?;
    let typed = secret::ask_twice("PIN that ends the kiosk: ", "The same again: ")?;
    if typed.expose().trim().chars().count() < PIN_CHARS_MIN {
        return Err(Failure::Sentence(format!(
            "Please take at least {PIN_CHARS_MIN} characters. Nothing was changed."
        )));
    }
    if !pin::set_pin(&mut store, &typed)? {
        let short =
            "This machine has too little free memory for that just now. The PIN is as it was; please try again.";
        return Err(Failure::Sentence(short.to_owned()));
    }
    print(&["The PIN is set.".to_owned()])
}
