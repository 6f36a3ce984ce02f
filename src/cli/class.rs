//! `reflectory class`: a whole class answers together, each pupil at a machine or all at one in turn.

use std::sync::Arc;

use jiff::SignedDuration;

use crate::app::Screen;
use crate::app::class::Class;
use crate::app::effect::Exit;
use crate::app::welcome::Welcome;
use crate::cli::language;
use crate::cli::screens::has_pin;
use crate::cli::theme::shown;
use crate::cli::{Failure, Options, help, loaded, nothing_yet, store_folder};
use crate::domain::calendar::Phase;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::hub::CLASS_PORT;
use crate::locale::day;
use crate::locale::texts::in_english;
use crate::runtime::class::Place;
use crate::runtime::desk::Desk;
use crate::runtime::{self, Shared};
use crate::store::Store;
use crate::store::error::StoreError;

/// Who answers unless it is said: a class is one of students.
const STUDENTS: &str = "students";

const NOT_JOINED: &str = "Nothing is set up here yet. Please let this machine join your school's lab first, with the join code of the \
                          coordinator's machine: reflectory join.";

/// Which class, and how it answers.
#[derive(Debug, clap::Args)]
#[command(after_help = help::CLASS)]
pub struct ClassArguments {
    /// Which exercise, by its id such as 2026-1-primary
    #[arg(long, value_name = "ID")]
    exercise: Option<String>,
    /// Who answers, by the key of the group such as students
    #[arg(long, value_name = "KEY")]
    group: Option<String>,
    /// So many pupils come up to this machine one after the other; leaving it needs the PIN
    #[arg(long, value_name = "PUPILS", value_parser = clap::value_parser!(u32).range(1..=1000))]
    in_turn: Option<u32>,
    /// The port pupils' machines come to
    #[arg(long, value_name = "N", default_value_t = CLASS_PORT)]
    port: u16,
    /// Do not tell the network where it is; pupils then type the address behind the code
    #[arg(long)]
    quiet: bool,
    /// In turn: minutes without a key before it asks whether somebody is there
    #[arg(long, value_name = "MINUTES", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=60))]
    idle: u8,
}

/// Opens the screen.
///
/// # Errors
/// A sentence for people.
pub(super) fn run(options: &Options, asked: &ClassArguments) -> Result<Exit, Failure> {
    let folder = store_folder(options)?;
    // A machine of a lab is meant, in most cases: it joins first, and has its exercise from there.
    if let Err(StoreError::Missing { .. }) = Store::open_existing(&folder) {
        return Err(Failure::Sentence(NOT_JOINED.to_owned()));
    }
    let mut desk = Desk::own(folder.clone()).speaking(language::of(options));
    let all = loaded(&mut desk, asked.exercise.as_deref())?;
    let frozen = open_one(&all, desk.clock().now().wall)?;
    let group = group_of(&frozen, asked.group.as_deref())?;
    let Some(pupils) = asked.in_turn else {
        let first = Screen::Class(Box::new(Class::new(frozen, group)));
        let place = Place { port: asked.port, announces: !asked.quiet };
        return Ok(runtime::run_at(place, first, desk, shown(options), None)?);
    };
    has_pin(&folder)?;
    let idle_max = SignedDuration::from_mins(i64::from(asked.idle));
    let first = Screen::Welcome(Welcome::of_class(frozen, group));
    Ok(runtime::run(first, desk, shown(options), Some(Shared { idle_max, in_turn: Some(pupils) }))?)
}

/// The exercise that is open now.
fn open_one(all: &[Arc<Frozen>], now: jiff::Timestamp) -> Result<Arc<Frozen>, Failure> {
    let open: Vec<&Arc<Frozen>> = all.iter().filter(|frozen| frozen.exercise.phase(now) == Phase::Open).collect();
    match (open.as_slice(), all.first()) {
        ([one], _) => Ok(Arc::clone(one)),
        ([], None) => Err(nothing_yet()),
        ([], Some(newest)) => {
            let slot = newest.exercise.slot;
            Err(Failure::Sentence(format!(
                "{} is not open now: it can be answered from {} to {}.",
                newest.id.0,
                in_english(&day::whole(slot.first)),
                in_english(&day::whole(slot.last))
            )))
        }
        (several, _) => {
            let ids: Vec<&str> = several.iter().map(|frozen| frozen.id.0.as_str()).collect();
            Err(Failure::Sentence(format!(
                "Several can be answered now. Please say which: --exercise {}.",
                ids.join(" or ")
            )))
        }
    }
}

/// The group of this key, or the only one, or the students; else the sentence that says which there are.
fn group_of(frozen: &Frozen, wanted: Option<&str>) -> Result<GroupIx, Failure> {
    let invited = frozen.exercise.invited_groups();
    let only = if let ([only], None) = (invited.as_slice(), wanted) { Some(*only) } else { None };
    let named = || frozen.instrument.group(wanted.unwrap_or(STUDENTS)).filter(|group| invited.contains(group));
    let found = only.or_else(named);
    found.ok_or_else(|| {
        let keys = invited.iter().filter_map(|group| frozen.instrument.groups.get(group.0));
        let keys: Vec<&str> = keys.map(|group| group.key.as_str()).collect();
        Failure::Sentence(format!("Please say who answers: --group {}.", keys.join(" or ")))
    })
}
