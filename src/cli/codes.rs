//! Access codes, slips to print, receipts and the kiosk's PIN.

use std::path::Path;

use crate::app::effect::Exit;
use crate::cli::{Failure, help, print, secret};
use crate::domain::calendar::Phase;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::locale::language::Language;
use crate::locale::texts::{self, Texts};
use crate::runtime::clock::Clock;
use crate::runtime::codes as pin;
use crate::runtime::exercise_files::Opened;
use crate::runtime::slips;
use crate::store::Store;

/// Shortest PIN.
const PIN_CHARS_MIN: usize = 4;

/// What `reflectory codes` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = help::CODES)]
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
pub fn run(folder: &Path, arguments: &CodesArguments, language: &'static Language) -> Result<Exit, Failure> {
    let store = Store::open_existing(folder)?;
    let mut opened = Opened::open(&store, &ExerciseId(arguments.exercise.clone()))?;
    opened.speak(language.code)?;
    let texts = texts::of(language);
    if arguments.slips.is_empty() {
        group_codes(&mut opened, texts)
    } else {
        print_slips(&mut opened, arguments, texts)
    }
}

/// One code per invited group; codes that exist are printed again, not changed.
fn group_codes(opened: &mut Opened, texts: &Texts) -> Result<Exit, Failure> {
    let codes = slips::group_codes(opened)?;
    let mut lines = slips::codes_sheet(&opened.shown, &codes, texts);
    lines
        .push("Whoever has a code can answer more than once with it; one-time slips prevent that: --slips.".to_owned());
    print(&lines)
}

fn print_slips(opened: &mut Opened, arguments: &CodesArguments, texts: &Texts) -> Result<Exit, Failure> {
    let wanted: Vec<_> = arguments.slips.iter().map(|text| wanted_slips(opened, text)).collect::<Result<_, _>>()?;
    let mut printed = Vec::new();
    for (group, title, count) in wanted {
        let codes = slips::make_slips(opened, group, count, None)?;
        printed.extend(codes.into_iter().map(|code| (title.clone(), code)));
    }
    slips::shuffle(&mut printed);
    let (school, level) = (&opened.shown.exercise.school, opened.shown.title());
    print(&slips::sheet(school, &level, &printed, usize::from(arguments.per_page), texts))
}

/// A group and how many, as typed: `students=200`.
pub(super) fn wanted_slips(opened: &Opened, text: &str) -> Result<(GroupIx, String, usize), Failure> {
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
    slips::check_count(count)?;
    let one = opened.shown.one_of(group).to_owned();
    Ok((group, one, count))
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
