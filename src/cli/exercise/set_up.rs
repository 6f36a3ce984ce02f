//! Set-ups begun, copied, activated and recalled.

use std::path::Path;

use crate::app::effect::Exit;
use crate::app::workplace::request::WorkplaceReply;
use crate::cli::activate::{activated, file as activate_file};
use crate::cli::exercise::found::{Found, Given, Here, given};
use crate::cli::exercise::told;
use crate::cli::{Failure, Options, print};
use crate::domain::calendar::sessions_for_setup;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{Instrument, LevelIx};
use crate::domain::school::School;
use crate::domain::setup::Setup;
use crate::format;
use crate::locale::say::Say;
use crate::locale::texts::in_english;
use crate::runtime::activate::{ActivateError, activate_setup};
use crate::runtime::codes::Patience;
use crate::runtime::folder;
use crate::runtime::workplace::{look, set_ups};

/// Begins a set-up from a file, or an empty one of a level in a session.
pub fn begin(here: &Here, file: Option<&Path>, empty: Option<(&str, &str)>) -> Result<Exit, Failure> {
    let (it, setup) = match (file, empty) {
        (Some(file), _) => {
            let name = file.display().to_string();
            let text = folder::read_text(file).map_err(|sentence| Failure::Sentence(format!("{name}: {sentence}")))?;
            let problems = |problems| ActivateError::Problems { problems };
            let it = here.instrument_of(&name, &text).map_err(problems)?;
            let setup = format::setup::read(&name, &text, &it).map_err(problems)?;
            (it, setup)
        }
        (None, Some((level, session))) => {
            let it = here.instrument()?;
            let ((year, session), level) = (session_of(session)?, level_of(level, &it)?);
            let school = match here.store_if_any()? {
                Some(store) => look::kept_school(&store, &it).map_err(Failure::from)?,
                None => School::empty(&it),
            };
            let setup = Setup::new(level, year, session, &school, &it);
            (it, setup)
        }
        (None, None) => return Err(Failure::Sentence("Please name a file, or a level and a session.".to_owned())),
    };
    keep_new(here, &it, &setup)
}

/// Begins a set-up like another one.
pub fn copy(here: &Here, from: &str, session: &str, level: Option<&str>) -> Result<Exit, Failure> {
    let store = here.store()?;
    let (year, session) = session_of(session)?;
    let (it, source) = match here.find(&store, from)? {
        Found::SetUp(set_up) => (set_up.instrument, set_up.setup),
        Found::Exercise(opened) => {
            // Groups and levels stand where the frozen instrument has them; a file names them.
            let frozen = &opened.frozen;
            let it = here.instruments.instrument(Some(&frozen.instrument.name)).map_err(Failure::from)?;
            let text = format::setup::write(&Setup::of(&frozen.exercise, &frozen.instrument), &frozen.instrument);
            let problems = |problems| ActivateError::Problems { problems };
            let setup = format::setup::read(from, &text, &it).map_err(problems)?;
            (it, setup)
        }
    };
    let level = level.map_or(Ok(source.level), |level| level_of(level, &it))?;
    keep_new(here, &it, &source.copied_to(level, year, session))
}

/// Keeps a set-up that is not there yet and says what it lacks.
fn keep_new(here: &Here, it: &Instrument, setup: &Setup) -> Result<Exit, Failure> {
    may_begin(here, it, setup)?;
    let mut patience = Patience::default();
    let reply = set_ups::keep(&here.office(&mut patience), setup, None).map_err(Failure::from)?;
    if let WorkplaceReply::PlaceTaken(sentence) = reply {
        return Err(Failure::Sentence(in_english(&sentence)));
    }
    let WorkplaceReply::SetupKept(ExerciseId(id), _) = reply else {
        return Err(Failure::Sentence("The set-up was not kept. Please try again.".to_owned()));
    };
    let open = match here.find(&here.store()?, &id)? {
        Found::SetUp(set_up) => set_up.open_points.len(),
        // Somebody was very quick.
        Found::Exercise(_) => 0,
    };
    let mut lines = vec![format!("{id} is kept as a set-up. Nobody can answer yet.")];
    lines.push(match open {
        0 => format!("Nothing is missing. Freeze it with: reflectory exercise activate {id}"),
        _ => format!("{}. See which: reflectory exercise check {id}", capital(&told::points(open))),
    });
    print(&lines)
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// A set-up is begun for a session that runs, or for the next one.
fn may_begin(here: &Here, it: &Instrument, setup: &Setup) -> Result<(), Failure> {
    let possible = sessions_for_setup(it, here.now.to_zoned(setup.zone.clone()).date());
    if possible.contains(&(setup.year, setup.session)) {
        return Ok(());
    }
    let possible: Vec<String> = possible.iter().map(|(year, session)| format!("{year}-{session}")).collect();
    Err(Failure::Sentence(format!(
        "Session {}-{} cannot be set up now. These can: {}. Nothing was changed.",
        setup.year,
        setup.session,
        possible.join(", ")
    )))
}

/// School year and number, typed as `2026-1`.
fn session_of(typed: &str) -> Result<(i16, u8), Failure> {
    let numbers = typed.trim().split_once('-').and_then(|(year, session)| {
        let year: i16 = year.parse().ok()?;
        Some((year, session.parse().ok()?)).filter(|_| (2000..=2999).contains(&year))
    });
    numbers.ok_or_else(|| {
        Failure::Sentence(format!(
            "{typed:?} should be a school year and a session, such as 2026-1: the year of its August, and 1, 2 or 3. \
             Nothing was changed."
        ))
    })
}

fn level_of(typed: &str, it: &Instrument) -> Result<LevelIx, Failure> {
    it.level(typed.trim()).ok_or_else(|| {
        let all: Vec<&str> = it.levels.iter().map(|level| level.key.as_str()).collect();
        Failure::Sentence(format!("No level is called {typed:?}. Levels: {}. Nothing was changed.", all.join(", ")))
    })
}

/// Freezes a set-up, or a file.
pub(super) fn activate(options: &Options, here: &Here, what: &Path) -> Result<Exit, Failure> {
    let (mut store, set_up) = match given(here, what)? {
        Given::Here(store, Found::SetUp(set_up)) => (store, set_up),
        Given::Here(_, Found::Exercise(opened)) => {
            let sentence = format!("{} is activated already. It is safe and was not changed.", opened.frozen.id.0);
            return Err(Failure::Sentence(sentence));
        }
        Given::File(file) => return activate_file(options, file),
    };
    if !set_up.open_points.is_empty() {
        return Err(Failure::Sentence(told::open(&set_up.row.id, &set_up.open_points, &[])));
    }
    let files = set_ups::set_up_files(&here.instruments, &set_up.row);
    let files = files.map_err(|problems| ActivateError::Problems { problems })?;
    let done = activate_setup(&mut store, (&set_up.row.text, set_up.row.revision), &files, here.now)?;
    print(&activated(&done))
}

/// Takes an activation back.
pub fn recall(here: &Here, id: &str) -> Result<Exit, Failure> {
    if let Found::SetUp(_) = here.find(&here.store()?, id)? {
        return Err(Failure::Sentence(format!("{id} is still being set up, so there is nothing to take back.")));
    }
    let mut patience = Patience::default();
    said(set_ups::recall(&here.office(&mut patience), &ExerciseId(id.to_owned())))
}

/// Prints what a function of the screens says.
pub fn said(reply: Result<WorkplaceReply, Say>) -> Result<Exit, Failure> {
    match reply.map_err(Failure::from)? {
        WorkplaceReply::Done(sentence) => print(&[in_english(&sentence)]),
        _ => Err(Failure::Sentence(
            "Somebody else changed it meanwhile. Nothing was changed now. Look at it once more, then try again."
                .to_owned(),
        )),
    }
}
