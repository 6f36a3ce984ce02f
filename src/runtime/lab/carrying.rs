//! What goes up and down by hand, where there is no network: the exercise from the hub to its stations, their sheets to
//! the hub ([`collecting`](crate::runtime::lab::collecting) takes them in there), and what arrived back to them.
//!
//! Sheets stay in a station's outbox until the hub has said, signed, that they arrived: a stick that is lost, damaged or
//! carried twice costs nothing but the way.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::format::station::Above;
use crate::format::wire::bundle::{self, Bundle};
use crate::format::wire::stick::StickExercise;
use crate::format::wire::stick::sheets::{List, SHEETS_BYTES_MAX, Sheets};
use crate::locale::texts::in_english;
use crate::runtime::lab::adopting::take_over;
use crate::runtime::lab::joining::station_key;
use crate::runtime::lab::life;
use crate::runtime::lab::opening;
use crate::runtime::lab::sending::again;
use crate::runtime::lab::serving::Served;
use crate::runtime::lab::stick::{Brought, Stick};
use crate::runtime::lab::words;
use crate::seal::signing::SchoolKey;
use crate::seal::{hex, join};
use crate::store::error::StoreError;
use crate::store::exercise_file::ExerciseFile;
use crate::store::{ExerciseRow, Store};

/// What was done, and what was not and why: one stick or exercise that is not right keeps nobody from the others.
#[derive(Debug)]
pub struct Outcome<T> {
    /// What was done.
    pub done: Vec<T>,
    /// Sentences for people.
    pub problems: Vec<String>,
}

impl<T> Default for Outcome<T> {
    fn default() -> Outcome<T> {
        Outcome { done: Vec::new(), problems: Vec::new() }
    }
}

/// What went onto a stick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CarriedOut {
    /// The exercise, from the topmost machine.
    Exercise {
        /// Which one.
        id: ExerciseId,
        /// What is compared at the stations.
        check: String,
    },
    /// A station's sheets.
    Sheets {
        /// Of which exercise.
        id: ExerciseId,
        /// The station's number; 0 while it has none.
        number: u32,
        /// Sheets of this station on the stick now.
        sheets: u32,
        /// Sheets for which there was no room at once.
        left: u32,
        /// Other sheets that were on the stick and stay there: handed in by another way meanwhile, or of another machine
        /// with the same key.
        others: u32,
        /// Sheets of which the stick said that they arrived.
        arrived: u32,
    },
}

/// What came from a stick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedIn {
    /// Of which exercise.
    pub id: ExerciseId,
    /// The station's number; 0 while it has none.
    pub number: u32,
    /// Whether the exercise is new here.
    pub is_new: bool,
    /// What is compared with the coordinator's machine, where the stick has the exercise.
    pub check: Option<String>,
    /// Sheets of which the stick said that they arrived.
    pub arrived: u32,
    /// Sheets that wait still.
    pub waiting: u32,
}

/// Fills a stick: with the exercise and its code at the topmost machine, with the sheets that wait at any other.
///
/// # Errors
/// A sentence for people: there is no stick, or nothing to carry.
pub fn out(folder: &Path, dir: &Path, named: Option<&str>, now: Timestamp) -> Result<Outcome<CarriedOut>, String> {
    let stick = Stick::at(dir)?;
    let mut store = Store::open_existing(folder).map_err(words)?;
    let mut outcome = Outcome::default();
    for row in chosen(&store, named)? {
        let done = match above(&store, &row.id) {
            Err(sentence) => Err(sentence),
            Ok(None) => exercise_out(&mut store, &row, &stick, now),
            Ok(Some(above)) => sheets_out(&mut store, &row.id, above, &stick, &mut outcome.problems),
        };
        match done {
            Ok(done) => outcome.done.push(done),
            Err(sentence) => outcome.problems.push(sentence),
        }
    }
    Ok(outcome)
}

/// The exercises that are meant: the one that is named, or all that are handed up from here or not unsealed yet.
///
/// # Errors
/// A sentence for people: there is none.
pub(super) fn chosen(store: &Store, named: Option<&str>) -> Result<Vec<ExerciseRow>, String> {
    let mut rows = store.exercises().map_err(words)?;
    match named {
        Some(name) => rows.retain(|row| row.id.0 == name),
        None => rows.retain(|row| {
            let is_unsealed = || store.exercise(&row.id).and_then(|file| file.is_unsealed());
            store.above(&row.id).is_ok_and(|above| above.is_some()) || is_unsealed().is_ok_and(|unsealed| !unsealed)
        }),
    }
    match (rows.is_empty(), named) {
        (false, _) => Ok(rows),
        (true, Some(id)) => Err(format!("No exercise is called \"{id}\" here.")),
        (true, None) => {
            Err("There is nothing to carry: no exercise is activated here, or all are unsealed.".to_owned())
        }
    }
}

/// What is kept about the machine above.
///
/// # Errors
/// A sentence for people.
pub(super) fn above(store: &Store, id: &ExerciseId) -> Result<Option<Above>, String> {
    let kept = store.above(id).map_err(words)?;
    kept.map(|text| Above::read(&text)).transpose().map_err(|error| format!("{}: {error}.", id.0))
}

fn exercise_out(store: &mut Store, row: &ExerciseRow, stick: &Stick, now: Timestamp) -> Result<CarriedOut, String> {
    let hub = opening::hub(store).map_err(|why| in_english(&why))?;
    refuse_another(stick, &row.id, &hub.key.signing_public())?;
    let served = Served::of(store, row, &hub.key)?;
    let check = check(&served.bundle)?;
    let life = life::of(store).map_err(words)?;
    let exercise = StickExercise { written: now, life, code: served.code.shown(), bundle: served.bundle };
    stick.put_exercise(&exercise, &served.code, &hub.key)?;
    Ok(CarriedOut::Exercise { id: row.id.clone(), check })
}

fn sheets_out(
    store: &mut Store,
    id: &ExerciseId,
    above: Above,
    stick: &Stick,
    problems: &mut Vec<String>,
) -> Result<CarriedOut, String> {
    refuse_another(stick, id, &above.hub_signing)?;
    let key = SchoolKey::from_secret(&above.station_key);
    let hub = above.hub_signing;
    // A list of receipts that is damaged keeps no sheet from its way up.
    let told = receipts(store, id, above.clone(), stick);
    let Told { above, arrived, ids } = told.unwrap_or_else(|sentence| {
        problems.push(sentence);
        Told { above, arrived: 0, ids: BTreeSet::new() }
    });
    let file = store.exercise(id).map_err(words)?;
    let (waiting, _) = file.outbox_counts().map_err(words)?;
    let mut envelopes = fitting(&file).map_err(words)?;
    let own: BTreeSet<SheetId> = envelopes.iter().map(|(id, _)| *id).collect();
    // Two machines that were made from one image have one key, and so one place on the stick.
    let before = stick.sheets(&stick.station(id, &key.public())).ok().flatten().filter(|from| from.list.hub == hub);
    let before = before.map(|from| from.sheets).unwrap_or_default();
    envelopes.extend(before.into_iter().filter(|(id, _)| !own.contains(id) && !ids.contains(id)));
    let sheets = Sheets::pack(envelopes).map_err(|error| error.to_string())?;
    let list = List::of(id, hub, key.public(), &sheets).map_err(|error| error.to_string())?;
    stick.put_sheets(&list, &sheets, &key, &above.carry_key)?;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let of_own = sheets.count().min(own.len());
    Ok(CarriedOut::Sheets {
        id: id.clone(),
        number: above.number,
        sheets: count(of_own),
        left: waiting.saturating_sub(count(of_own)),
        others: count(sheets.count() - of_own),
        arrived,
    })
}

/// Envelopes that wait, as many as a stick takes at once.
///
/// # Errors
/// The store's.
pub(super) fn fitting(file: &ExerciseFile) -> Result<Vec<(SheetId, Vec<u8>)>, StoreError> {
    // All of an exercise have one length.
    let each = file.outbox(1)?.first().map_or(0, |(_, envelope)| envelope.len()).max(1);
    file.outbox(SHEETS_BYTES_MAX / each)
}

/// Takes over what a stick brings to a station: the exercise, what changed in it since, and what arrived of its sheets.
///
/// # Errors
/// A sentence for people: there is no stick, or nothing on it.
pub fn bring(folder: &Path, dir: &Path, named: Option<&str>) -> Result<Outcome<CarriedIn>, String> {
    let stick = Stick::at(dir)?;
    let mut ids = stick.exercises()?;
    ids.retain(|id| named.is_none_or(|named| named == id.0));
    if ids.is_empty() {
        return Err(format!(
            "There is no exercise on {}. Please fill the stick at the coordinator's machine: reflectory carry out DIR.",
            dir.display()
        ));
    }
    let mut outcome = Outcome::default();
    for id in ids {
        match bring_one(folder, &stick, &id) {
            Ok(done) => outcome.done.push(done),
            Err(sentence) => outcome.problems.push(sentence),
        }
    }
    Ok(outcome)
}

fn bring_one(folder: &Path, stick: &Stick, id: &ExerciseId) -> Result<CarriedIn, String> {
    let known = match Store::open_existing(folder) {
        Ok(store) => {
            let known = above(&store, id)?;
            let is_listed = store.exercises().map_err(words)?.iter().any(|row| row.id == *id);
            if is_listed && known.is_none() {
                return Err(format!(
                    "{} is this machine's own exercise, so nothing was taken over. To take sheets in from the stick: reflectory collect DIR.",
                    id.0
                ));
            }
            known
        }
        Err(StoreError::Missing { .. }) => None,
        Err(error) => return Err(error.to_string()),
    };
    let is_new = known.is_none();
    if let Some(known) = &known {
        refuse_another(stick, id, &known.hub_signing)?;
    }
    let brought = stick.exercise(id)?;
    let check = brought.as_ref().map(|brought| check(&brought.exercise.bundle)).transpose()?;
    let above = match (known, brought) {
        (None, None) => return Err(format!("The stick has sheets of {} but not the exercise itself.", id.0)),
        (Some(known), None) => known,
        (known, Some(brought)) => follow(folder, known, &brought)?,
    };
    let mut store = Store::open(folder).map_err(words)?;
    let Told { above, arrived, .. } = receipts(&mut store, id, above, stick)?;
    let (waiting, _) = store.exercise(id).and_then(|file| file.outbox_counts()).map_err(words)?;
    Ok(CarriedIn { id: id.clone(), number: above.number, is_new, check, arrived, waiting })
}

/// Takes the exercise over, unless what is here is as new.
fn follow(folder: &Path, known: Option<Above>, brought: &Brought) -> Result<Above, String> {
    let StickExercise { written, life, bundle, .. } = &brought.exercise;
    if let Some(known) = &known
        && !is_newer(folder, *written, bundle)?
    {
        return Ok(known.clone());
    }
    let stamp = bundle.to_bytes().map(|bytes| bundle::stamp(&bytes)).map_err(|error| error.to_string())?;
    let key = station_key(folder)?;
    take_over(folder, bundle)?;
    let (class_key, carry_key) = (*join::class_key(&brought.code), *join::carry_key(&brought.code));
    let above = match known {
        Some(known) => Above { class_key, carry_key, stamp, ..known },
        None => Above {
            addresses: Vec::new(),
            certificate: Vec::new(),
            token: [0; 32],
            number: 0,
            transport: bundle.transport,
            hub_signing: bundle.hub_signing,
            station_key: *key.secret(),
            class_key,
            carry_key,
            stamp,
            life: None,
        },
    };
    let mut store = Store::open(folder).map_err(words)?;
    store.set_above(&bundle.exercise, &above.write()).map_err(words)?;
    store.set_setting(&setting(&bundle.exercise), &written.to_string()).map_err(words)?;
    meet(&mut store, &bundle.exercise, above, *life, *written).map(|(above, _)| above)
}

/// Whether a stick was filled after the last one that was taken over, and knows every correction that is known here: an
/// old stick must not bring old keys back.
fn is_newer(folder: &Path, written: Timestamp, bundle: &Bundle) -> Result<bool, String> {
    let store = Store::open_existing(folder).map_err(words)?;
    let kept = store.setting(&setting(&bundle.exercise)).map_err(words)?;
    let corrections = store.exercise(&bundle.exercise).and_then(|file| file.corrections()).map_err(words)?;
    let last = kept.and_then(|text| text.parse::<Timestamp>().ok());
    Ok(last.is_none_or(|last| written > last) && corrections.len() <= bundle.corrections.len())
}

fn setting(id: &ExerciseId) -> String {
    format!("stick-{}", id.0)
}

/// What the hub said of a station's sheets.
struct Told {
    above: Above,
    arrived: u32,
    ids: BTreeSet<SheetId>,
}

/// Takes out of the outbox what arrived, as the hub has signed, and the number that it gave.
fn receipts(store: &mut Store, id: &ExerciseId, above: Above, stick: &Stick) -> Result<Told, String> {
    let Some(taken) = stick.taken(id, &above.hub_signing)? else {
        return Ok(Told { above, arrived: 0, ids: BTreeSet::new() });
    };
    let (above, is_current) = meet(store, id, above, taken.life, taken.written)?;
    if !is_current {
        return Ok(Told { above, arrived: 0, ids: BTreeSet::new() });
    }
    let arrived = store.exercise(id).and_then(|mut file| file.handed_in(&taken.sheets)).map_err(words)?;
    let public = SchoolKey::from_secret(&above.station_key).public();
    let given = taken.stations.iter().find(|(station, _)| *station == public).map(|(_, number)| *number);
    let above = match given.filter(|number| *number != above.number) {
        Some(number) => Above { number, ..above },
        None => above,
    };
    store.set_above(id, &above.write()).map_err(words)?;
    Ok(Told { above, arrived, ids: taken.sheets.into_iter().collect() })
}

/// Follows the hub into another life of its store: everything is handed in once more, for what it had may be lost. Says
/// whether the stick is from the life that holds now. An earlier one is not believed that anything arrived.
fn meet(
    store: &mut Store,
    id: &ExerciseId,
    above: Above,
    life: u32,
    written: Timestamp,
) -> Result<(Above, bool), String> {
    let key = format!("stick-life-{}", id.0);
    let since = store.setting(&key).map_err(words)?.and_then(|text| text.parse::<Timestamp>().ok());
    if above.life == Some(life) {
        return Ok((above, true));
    }
    if since.is_some_and(|since| written <= since) {
        return Ok((above, false));
    }
    let mut file = store.exercise(id).map_err(words)?;
    again(store, &mut file, id, &above).map_err(words)?;
    let above = Above { life: Some(life), ..above };
    store.set_above(id, &above.write()).map_err(words)?;
    store.set_setting(&key, &written.to_string()).map_err(words)?;
    Ok((above, true))
}

/// A stick that another school fills for an exercise of the same name is left alone.
fn refuse_another(stick: &Stick, id: &ExerciseId, hub: &[u8; 32]) -> Result<(), String> {
    match stick.exercise(id) {
        Ok(Some(brought)) if brought.exercise.bundle.hub_signing != *hub => Err(format!(
            "This stick carries {} of another coordinator's machine ({}). Nothing was changed, here or on the stick. Please use another stick.",
            id.0, brought.exercise.bundle.school
        )),
        // What is missing or damaged there is replaced, or said when it is needed.
        Ok(_) | Err(_) => Ok(()),
    }
}

/// What stands on both screens: 64 bits of the bundle's fingerprint. A stick that somebody swapped brings another one.
///
/// # Errors
/// A sentence for people.
pub(super) fn check(bundle: &Bundle) -> Result<String, String> {
    let bytes = bundle.to_bytes().map_err(|error| error.to_string())?;
    let [a, b, c, d, e, f, g, h, ..] = bundle::stamp(&bytes);
    let fours = [[a, b], [c, d], [e, f], [g, h]].map(|two| hex::encode(&two));
    Ok(fours.join(" "))
}
