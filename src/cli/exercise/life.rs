//! Activated exercises corrected, archived, deleted and brought back.

use std::path::Path;

use jiff::civil::Date;

use crate::app::effect::Exit;
use crate::cli::exercise::found::{Found, Here};
use crate::cli::exercise::set_up::said;
use crate::cli::{Failure, print, secret};
use crate::domain::correction::Change;
use crate::domain::exercise::{ExerciseId, Frozen, People};
use crate::domain::secret::Secret;
use crate::format::exercises;
use crate::locale::texts::in_english;
use crate::runtime::codes::Patience;
use crate::runtime::exercise_files::Opened;
use crate::runtime::lab::outside;
use crate::runtime::life;
use crate::runtime::workplace::set_ups;
use crate::store::Store;

/// What `reflectory exercise correct` takes.
#[derive(Debug, clap::Args)]
pub struct Correcting {
    /// Its id, such as 2026-1-primary
    id: String,
    /// A later last day, before it has closed
    #[arg(long, value_name = "DATE", required_unless_present = "people", conflicts_with = "people")]
    last_day: Option<String>,
    /// How many people of a group are eligible, such as students=200
    #[arg(long, value_name = "GROUP=N")]
    people: Option<String>,
    /// How many of them are invited; left out, all of them where all were, else as many as now
    #[arg(long, value_name = "N", requires = "people")]
    invited: Option<String>,
    /// One line of JSON
    #[arg(long)]
    json: bool,
}

/// What leaves the store, and the word that it is meant.
#[derive(Debug, clap::Args)]
pub struct Leaving {
    /// Its id, such as 2026-1-primary
    id: String,
    /// Its id once more, instead of being asked for it
    #[arg(long, value_name = "ID")]
    yes: Option<String>,
}

/// Corrects an exercise.
pub fn correct(here: &Here, asked: &Correcting) -> Result<Exit, Failure> {
    let mut store = here.store()?;
    let opened = exercise(here, &store, &asked.id, "so everything can still be changed in it.")?;
    let frozen = opened.frozen.clone();
    drop(opened);
    let change = match (&asked.last_day, &asked.people) {
        (Some(day), _) => Change::LastDay(day_of(day)?),
        (None, Some(people)) => people_of(&frozen, people, asked.invited.as_deref())?,
        (None, None) => return Err(Failure::Sentence("Please say what to correct.".to_owned())),
    };
    let seen = frozen.corrections.len();
    let made = life::correct(&mut store, &frozen.id, change, seen, here.now).map_err(Failure::from)?;
    if asked.json {
        return print(&[exercises::corrected(&frozen.id, &made, &frozen.instrument)]);
    }
    let words = life::change_words(&made.change, &frozen.instrument);
    print(&[format!("{} is corrected: {words}.", frozen.id.0), life::LOGGED.to_owned()])
}

/// The exercise of this id; a set-up is none.
fn exercise(here: &Here, store: &Store, id: &str, else_words: &str) -> Result<Box<Opened>, Failure> {
    match here.find(store, id)? {
        Found::Exercise(opened) => Ok(opened),
        Found::SetUp(_) => Err(Failure::Sentence(format!("{id} is still being set up, {else_words}"))),
    }
}

fn day_of(typed: &str) -> Result<Date, Failure> {
    typed.trim().parse().map_err(|_| {
        Failure::Sentence(format!(
            "{typed:?} should be a day of the calendar, such as 2026-12-11. Nothing was changed."
        ))
    })
}

fn people_of(frozen: &Frozen, typed: &str, invited: Option<&str>) -> Result<Change, Failure> {
    let keys: Vec<&str> = frozen.instrument.groups.iter().map(|group| group.key.as_str()).collect();
    let wrong = || {
        Failure::Sentence(format!(
            "{typed:?} should be a group and a number, such as students=200. Groups: {}. Nothing was changed.",
            keys.join(", ")
        ))
    };
    let (key, eligible) = typed.split_once('=').ok_or_else(wrong)?;
    let group = frozen.instrument.group(key.trim()).ok_or_else(wrong)?;
    let eligible: u32 = eligible.trim().parse().map_err(|_| wrong())?;
    let before = frozen.exercise.people.get(group.0).copied().unwrap_or_default();
    let invited = match invited {
        Some(typed) => typed
            .trim()
            .parse()
            .map_err(|_| Failure::Sentence(format!("{typed:?} should be a number of people. Nothing was changed.")))?,
        None if before.invited == before.eligible && before.invited > 0 => eligible,
        None => before.invited,
    };
    Ok(Change::People { group, people: People { eligible, invited } })
}

/// Archives an exercise.
pub fn archive(here: &Here, leaving: &Leaving, to: &Path) -> Result<Exit, Failure> {
    let store = here.store()?;
    let else_words = format!(
        "and only an activated exercise can be archived. Its file is printed by: reflectory exercise show {} --toml",
        leaving.id
    );
    exercise(here, &store, &leaving.id, &else_words)?;
    outside::refuse_published(&store, &ExerciseId(leaving.id.clone())).map_err(Failure::from)?;
    let id = leaving.confirmed()?;
    let (passphrase, mut lines) = passphrase(&store)?;
    drop(store);
    let mut patience = Patience::default();
    let mut leave = life::Leaving { folder: &here.folder, passphrase: passphrase.as_ref(), patience: &mut patience };
    let report = leave.archive(&id, to).map_err(Failure::from)?;
    lines.push(in_english(&life::archived_words(&report, to)));
    lines.push("This archive is the only copy: keep it well, and the key with it.".to_owned());
    lines.extend(life::left_words(report.left.as_deref()).as_ref().map(in_english));
    lines.push(format!("Bring it back with: reflectory exercise restore {}", to.display()));
    print(&lines)
}

/// Deletes an exercise, or throws a set-up away.
pub fn delete(here: &Here, leaving: &Leaving) -> Result<Exit, Failure> {
    let store = here.store()?;
    if let Found::SetUp(set_up) = here.find(&store, &leaving.id)? {
        let id = leaving.confirmed()?;
        let mut patience = Patience::default();
        return said(set_ups::remove(&here.office(&mut patience), &id, set_up.row.revision));
    }
    outside::refuse_published(&store, &ExerciseId(leaving.id.clone())).map_err(Failure::from)?;
    let id = leaving.confirmed()?;
    let (passphrase, mut lines) = passphrase(&store)?;
    drop(store);
    let mut patience = Patience::default();
    let mut leave = life::Leaving { folder: &here.folder, passphrase: passphrase.as_ref(), patience: &mut patience };
    let deleted = leave.delete(&id).map_err(Failure::from)?;
    lines.push(in_english(&life::deleted_words(&id, &deleted)));
    lines.extend(life::left_words(deleted.left.as_deref()).as_ref().map(in_english));
    print(&lines)
}

impl Leaving {
    /// The id, once it was typed a second time.
    fn confirmed(&self) -> Result<ExerciseId, Failure> {
        let typed = match &self.yes {
            Some(typed) => typed.clone(),
            None => secret::ask_shown(&format!("To be sure it is this one, type its name, {}: ", self.id))?
                .expose()
                .to_owned(),
        };
        if typed.trim() == self.id {
            return Ok(ExerciseId(self.id.clone()));
        }
        Err(Failure::Sentence(format!("What was typed is not its name, {}. Nothing was changed.", self.id)))
    }
}

/// A coordinator's passphrase; in a school without a key nobody can be asked, and that is said instead.
fn passphrase(store: &Store) -> Result<(Option<Secret>, Vec<String>), Failure> {
    if life::asks_passphrase(store)? {
        return Ok((Some(secret::ask("Your passphrase: ")?), Vec::new()));
    }
    Ok((None, vec!["This school has no key, so no passphrase was asked.".to_owned()]))
}

/// Brings an exercise back.
pub fn restore(here: &Here, from: &Path) -> Result<Exit, Failure> {
    let id = life::restore(&here.folder, from).map_err(Failure::from)?;
    print(&[in_english(&life::restored_words(&id))])
}
