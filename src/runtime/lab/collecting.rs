//! Sticks come back to the hub: their sheets arrive like any others, each once, and the stick is told which arrived.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::format::station::Above;
use crate::format::wire::hand_in::Verdict;
use crate::format::wire::stick::{TAKEN_SHEETS_MAX, TAKEN_STATIONS_MAX, Taken};
use crate::locale::texts::in_english;
use crate::runtime::lab::carrying::{Outcome, above, fitting};
use crate::runtime::lab::desk::Hub;
use crate::runtime::lab::files;
use crate::runtime::lab::kits;
use crate::runtime::lab::life;
use crate::runtime::lab::opening;
use crate::runtime::lab::sending::{again, why};
use crate::runtime::lab::serving::Served;
use crate::runtime::lab::stick::{FromStation, Stick};
use crate::runtime::lab::words;
use crate::seal::join;
use crate::seal::signing::SchoolKey;
use crate::store::Store;

/// What became of one station's sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collected {
    /// Of which exercise.
    pub id: ExerciseId,
    /// The station's number.
    pub number: u32,
    /// Sheets on the stick.
    pub sheets: u32,
    /// Sheets that were not here before.
    pub new: u32,
    /// Of these, how many were set aside because of their slip.
    pub aside: u32,
    /// Sheets that were not taken, by the reason.
    pub refused: BTreeMap<&'static str, u32>,
    /// Whether they wait here to be handed further up.
    pub is_held: bool,
}

/// What came of all sticks.
#[derive(Debug, Default)]
pub struct CollectedAll {
    /// The stations, and what went wrong.
    pub outcome: Outcome<Collected>,
    /// Stations of which no stick was collected yet, for each exercise that a stick had something of.
    pub missing: Vec<(ExerciseId, Vec<u32>)>,
}

/// Takes in what these sticks bring.
///
/// # Errors
/// A sentence for people: this machine's own store cannot be used. What is wrong with a stick is in the outcome.
pub fn collect(folder: &Path, dirs: &[PathBuf], now: Timestamp) -> Result<CollectedAll, String> {
    let mut store = Store::open_existing(folder).map_err(words)?;
    let hub = opening::hub(&mut store).map_err(|why| in_english(&why))?;
    let mut collecting = Collecting { now, store, hub, served: BTreeMap::new(), outcome: Outcome::default() };
    for dir in dirs {
        if let Err(sentence) = collecting.stick(dir) {
            collecting.outcome.problems.push(sentence);
        }
    }
    let mut missing = Vec::new();
    for id in collecting.served.keys() {
        let stations = collecting.store.stations(id).map_err(words)?;
        let numbers = stations.into_iter().filter(|station| !station.collected).map(|station| station.number);
        missing.push((id.clone(), numbers.collect()));
    }
    Ok(CollectedAll { outcome: collecting.outcome, missing })
}

struct Collecting {
    now: Timestamp,
    store: Store,
    hub: Hub,
    served: BTreeMap<ExerciseId, Served>,
    outcome: Outcome<Collected>,
}

/// A station whose sheets are at hand.
struct Station {
    public: [u8; 32],
    /// Whether it shows that it knows the join code, which lets a new one in.
    knows: bool,
}

impl Collecting {
    fn stick(&mut self, dir: &Path) -> Result<(), String> {
        let stick = Stick::at(dir)?;
        let mut is_empty = true;
        for id in stick.exercises()? {
            let files = stick.stations(&id)?;
            is_empty &= files.is_empty();
            if let Some(first) = files.first() {
                match self.serve(&id) {
                    Ok(()) => self.stations(&stick, &id, &files),
                    Err(sentence) => self.outcome.problems.push(format!("{}: {sentence}", first.display())),
                }
            }
        }
        let kit = kits::store_on(dir);
        if let Some(kit) = &kit {
            self.kit(kit)?;
        }
        if is_empty && kit.is_none() {
            return Err(format!(
                "There are no sheets on {}. At a station they are put there with: reflectory carry out DIR.",
                dir.display()
            ));
        }
        Ok(())
    }

    /// Makes an exercise of this machine ready to take sheets in.
    fn serve(&mut self, id: &ExerciseId) -> Result<(), String> {
        if self.served.contains_key(id) {
            return Ok(());
        }
        let rows = self.store.exercises().map_err(words)?;
        let row = rows.iter().find(|row| row.id == *id).ok_or_else(|| {
            format!("these sheets are of {}, which is not on this machine. Nothing was taken; they stay there.", id.0)
        })?;
        let served = Served::of(&mut self.store, row, &self.hub.key)?;
        self.served.insert(id.clone(), served);
        Ok(())
    }

    fn stations(&mut self, stick: &Stick, id: &ExerciseId, files: &[PathBuf]) {
        let mut arrived = Arrived::default();
        for file in files {
            let taken = stick.sheets(file).and_then(|from| match from {
                Some(from) => self.station(id, from, &mut arrived),
                None => Ok(()),
            });
            if let Err(sentence) = taken {
                let name = file.display().to_string();
                let is_named = sentence.starts_with(&name);
                self.outcome.problems.push(if is_named { sentence } else { format!("{name}: {sentence}") });
            }
        }
        if let Err(sentence) = self.tell(stick, id, arrived) {
            self.outcome.problems.push(format!(
                "{sentence} The sheets themselves are safely here; only the stick does not say so, and its stations will bring them again, which does no harm."
            ));
        }
    }

    fn station(&mut self, id: &ExerciseId, from: FromStation, arrived: &mut Arrived) -> Result<(), String> {
        let Some(served) = self.served.get(id) else { return Ok(()) };
        if from.list.exercise != *id || from.list.hub != served.bundle.hub_signing {
            return Err(another());
        }
        let station = Station { public: from.list.station, knows: from.knows(&join::carry_key(&served.code)) };
        self.let_in(id, &station)?;
        let verdicts = self.take(id, &from.sheets)?;
        let number = self.note(id, &station, &verdicts)?;
        arrived.stations.push((station.public, number));
        let taken = from.sheets.iter().zip(&verdicts).filter(|(_, verdict)| verdict.is_taken());
        arrived.sheets.extend(taken.map(|((id, _), _)| *id));
        Ok(())
    }

    /// Whether these sheets may come in: of a station that is known, or of one that knows the join code.
    fn let_in(&self, id: &ExerciseId, station: &Station) -> Result<(), String> {
        let known = self.store.station_by_public(id, &station.public).map_err(words)?;
        if known.is_some() || station.knows {
            return Ok(());
        }
        Err("these sheets come from a machine that does not know the join code. Nothing was taken; they stay there. Please carry the exercise to that machine again: reflectory carry out DIR here, reflectory carry in DIR there.".to_owned())
    }

    fn take(&mut self, id: &ExerciseId, sheets: &[(SheetId, Vec<u8>)]) -> Result<Vec<Verdict>, String> {
        let Some(served) = self.served.get_mut(id) else { return Ok(Vec::new()) };
        let all: Vec<&(SheetId, Vec<u8>)> = sheets.iter().collect();
        files::take(served, &all, &self.hub.key).map_err(words)
    }

    /// Notes that a station's stick was collected, with a number for one that was not known; says what became of it.
    fn note(&mut self, id: &ExerciseId, station: &Station, verdicts: &[Verdict]) -> Result<u32, String> {
        let is_held = self.served.get(id).is_some_and(|served| served.above.is_some());
        let number = match self.store.station_by_public(id, &station.public).map_err(words)? {
            Some(known) => known.number,
            None => {
                // A token that nobody has: this station is not in the network yet.
                let token = join::draw_token().map_err(|error| format!("No number could be given: {error}."))?;
                let hash = join::sha256(token.as_slice());
                self.store.add_station(id, hash, station.public).map_err(words)?
            }
        };
        let count = |wanted: &dyn Fn(Verdict) -> bool| {
            u32::try_from(verdicts.iter().filter(|verdict| wanted(**verdict)).count()).unwrap_or(u32::MAX)
        };
        let mut refused = BTreeMap::new();
        for verdict in verdicts.iter().filter(|verdict| !verdict.is_taken()) {
            *refused.entry(why(*verdict)).or_insert(0) += 1;
        }
        if refused.is_empty() {
            self.store.mark_collected(id, number).map_err(words)?;
        }
        self.outcome.done.push(Collected {
            id: id.clone(),
            number,
            sheets: count(&|_| true),
            new: count(&|verdict| matches!(verdict, Verdict::Stored | Verdict::SetAside)),
            aside: count(&|verdict| verdict == Verdict::SetAside),
            refused,
            is_held,
        });
        Ok(number)
    }

    /// Writes onto the stick which of its sheets are here. Only the topmost machine can say so.
    fn tell(&self, stick: &Stick, id: &ExerciseId, mut arrived: Arrived) -> Result<(), String> {
        let Some(served) = self.served.get(id).filter(|served| served.above.is_none()) else { return Ok(()) };
        if arrived.stations.is_empty() {
            return Ok(());
        }
        arrived.sheets.sort_unstable();
        arrived.sheets.dedup();
        // What does not go onto the list comes again, and is said the next time.
        arrived.sheets.truncate(TAKEN_SHEETS_MAX);
        arrived.stations.truncate(TAKEN_STATIONS_MAX);
        let Arrived { stations, sheets } = arrived;
        let life = life::of(&self.store).map_err(words)?;
        let hub = served.bundle.hub_signing;
        let taken = Taken { exercise: id.clone(), hub, written: self.now, life, stations, sheets };
        stick.put_taken(&taken, &served.code, &self.hub.key)
    }

    /// A kit is a station whose store lies on the stick: it needs no list, and is told by taking its sheets out.
    fn kit(&mut self, folder: &Path) -> Result<(), String> {
        let mut store = Store::open_existing(folder).map_err(words)?;
        for (id, _) in store.aboves().map_err(words)? {
            if let Err(sentence) = self.kit_of(&mut store, &id) {
                self.outcome.problems.push(format!("{}: {sentence}", folder.display()));
            }
        }
        Ok(())
    }

    fn kit_of(&mut self, kit: &mut Store, id: &ExerciseId) -> Result<(), String> {
        self.serve(id)?;
        let Some(above) = above(kit, id)? else { return Ok(()) };
        let Some(served) = self.served.get(id) else { return Ok(()) };
        if above.hub_signing != served.bundle.hub_signing {
            return Err(another());
        }
        let public = SchoolKey::from_secret(&above.station_key).public();
        let station = Station { public, knows: join::is_same(&join::carry_key(&served.code), &above.carry_key) };
        self.let_in(id, &station)?;
        let mut file = kit.exercise(id).map_err(words)?;
        let life = life::of(&self.store).map_err(words)?;
        // A hub that was brought back from a backup may lack what the kit handed in before. On a stick that may only be
        // read it stays as it is.
        if above.life != Some(life) && again(kit, &mut file, id, &above).is_ok() {
            kit.set_above(id, &Above { life: Some(life), ..above }.write()).ok();
        }
        let sheets = fitting(&file).map_err(words)?;
        let verdicts = self.take(id, &sheets)?;
        self.note(id, &station, &verdicts)?;
        let answered = sheets.iter().map(|(id, _)| *id).zip(verdicts);
        let (taken, refused): (Vec<_>, Vec<_>) = answered.partition(|(_, verdict)| verdict.is_taken());
        let taken: Vec<SheetId> = taken.into_iter().map(|(id, _)| id).collect();
        let refused: Vec<_> = refused.into_iter().map(|(id, verdict)| (id, why(verdict))).collect();
        let noted = file.handed_in(&taken).and_then(|_| file.refused(&refused));
        noted.map_err(|error| {
            format!("{error} The sheets themselves are safely here; only the kit does not say so, and will bring them again, which does no harm.")
        })
    }
}

/// What arrived from one stick.
#[derive(Default)]
struct Arrived {
    stations: Vec<([u8; 32], u32)>,
    sheets: Vec<SheetId>,
}

fn another() -> String {
    "these sheets are for another coordinator's machine. Nothing was taken; they stay there.".to_owned()
}
