//! The commands that open the screens.

use std::path::{Path, PathBuf};

use jiff::SignedDuration;

use crate::app::Screen;
use crate::app::choose::screen_for;
use crate::app::effect::Exit;
use crate::app::home::{Home, Place};
use crate::app::workplace::Workplace;
use crate::cli::class::{self, ClassArguments};
use crate::cli::language;
use crate::cli::theme::shown;
use crate::cli::{Failure, Options, chosen, codes, loaded, nothing_yet, print, store_folder};
use crate::locale::texts;
use crate::runtime::clock::Clock;
use crate::runtime::desk::Desk;
use crate::runtime::sample::Sample;
use crate::runtime::{self, Shared, plain, terminal};
use crate::store::Store;

/// What is said where there is only a screen.
const NO_LINES: &str = "This is drawn on a screen, and there are no lines of it. In lines there are: reflectory answer --plain, reflectory \
coordinate --plain, and the commands; reflectory --help tells all.";

/// The first screen.
///
/// # Errors
/// A sentence for people.
pub(super) fn home(options: &Options) -> Result<Exit, Failure> {
    is_drawn(options)?;
    let mut desk =
        Desk::own(store_folder(options)?).speaking(language::of(options)).with_instruments(options.instruments());
    let exercises = desk.load()?;
    let first = Screen::Home(Home::new(Place::Own, exercises));
    Ok(runtime::run(first, desk, shown(options), None)?)
}

/// A sample school, in a folder or gone afterwards.
///
/// # Errors
/// A sentence for people.
pub(super) fn demo(options: &Options, seed: Option<u64>, dir: Option<PathBuf>) -> Result<Exit, Failure> {
    is_drawn(options)?;
    let seed = seed.unwrap_or_else(rand::random);
    let sample = match dir {
        Some(dir) => Sample::kept(dir, seed)?,
        None => Sample::temporary(seed)?,
    };
    let mut desk = Desk::sample(sample).speaking(language::of(options)).with_instruments(options.instruments());
    let exercises = desk.load()?;
    let first = Screen::Home(Home::new(Place::Sample, exercises));
    Ok(runtime::run(first, desk, shown(options), None)?)
}

/// The questionnaire.
///
/// # Errors
/// A sentence for people.
pub(super) fn answer(options: &Options, wanted: Option<&str>) -> Result<Exit, Failure> {
    let mut desk = Desk::own(store_folder(options)?).speaking(language::of(options));
    let exercises = loaded(&mut desk, wanted)?;
    let first = screen_for(exercises).ok_or_else(nothing_yet)?;
    if options.plain || terminal::is_plain() {
        return Ok(plain::run(first, desk)?.0);
    }
    Ok(runtime::run(first, desk, shown(options), None)?)
}

/// A class that answers together.
///
/// # Errors
/// A sentence for people.
pub(super) fn class(options: &Options, asked: &ClassArguments) -> Result<Exit, Failure> {
    is_drawn(options)?;
    class::run(options, asked)
}

/// Fails where lines are wanted and a screen would be drawn.
fn is_drawn(options: &Options) -> Result<(), Failure> {
    if options.plain || terminal::is_plain() {
        return Err(Failure::Sentence(NO_LINES.to_owned()));
    }
    Ok(())
}

/// The workplace.
///
/// # Errors
/// A sentence for people.
pub(super) fn coordinate(options: &Options, wanted: Option<&str>) -> Result<Exit, Failure> {
    let language = language::of(options);
    let mut desk = Desk::own(store_folder(options)?).speaking(language).with_instruments(options.instruments());
    let exercises = desk.load()?;
    let wanted = match wanted {
        Some(_) => chosen(exercises.clone(), wanted)?.first().map(|frozen| frozen.id.clone()),
        None => None,
    };
    let workplace = Workplace::new(Place::Own, exercises, wanted.as_ref(), Clock::new().now());
    let first = Screen::Workplace(Box::new(workplace));
    if options.plain || terminal::is_plain() {
        let (ended, language) = plain::run(first, desk)?;
        // Codes, recovery words and own words may have been read.
        return if ended == Exit::Done {
            print(&[texts::of(language.at_work()).word("plain-close-window")])
        } else {
            Ok(ended)
        };
    }
    Ok(runtime::run(first, desk, shown(options), None)?)
}

/// The questionnaire on a shared machine, or its PIN.
///
/// # Errors
/// A sentence for people.
pub(super) fn kiosk(options: &Options, wanted: Option<&str>, idle_minutes: u8, set_pin: bool) -> Result<Exit, Failure> {
    let folder = store_folder(options)?;
    if set_pin {
        return codes::set_pin(&folder);
    }
    is_drawn(options)?;
    let mut desk = Desk::own(folder.clone()).speaking(language::of(options));
    let exercises = loaded(&mut desk, wanted)?;
    let first = screen_for(exercises).ok_or_else(nothing_yet)?;
    has_pin(&folder)?;
    let idle_max = SignedDuration::from_mins(i64::from(idle_minutes));
    Ok(runtime::run(first, desk, shown(options), Some(Shared { idle_max, in_turn: None }))?)
}

/// Fails where no PIN is set with which a shared machine could be left.
pub(super) fn has_pin(folder: &Path) -> Result<(), Failure> {
    if runtime::codes::has_pin(&Store::open_existing(folder)?)? {
        return Ok(());
    }
    Err(Failure::Sentence("A kiosk is left with a PIN, and none is set yet: reflectory kiosk --set-pin.".to_owned()))
}
