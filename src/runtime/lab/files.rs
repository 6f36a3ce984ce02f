//! The shelf of a school's own hub: its store's files.

use std::collections::BTreeMap;
use std::path::Path;

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::domain::lab::ExerciseOf;
use crate::format::wire::hand_in::Verdict;
use crate::format::wire::news::Standing;
use crate::runtime::exercise_files::activation;
use crate::runtime::lab::life;
use crate::runtime::lab::serving::Served;
use crate::runtime::lab::shelf::{self, HandedOut, Shelf, Token};
use crate::seal::hub_key::HubKey;
use crate::seal::sheet::sealed_len;
use crate::store::Store;
use crate::store::arrivals::Expected;
use crate::store::error::StoreError;

/// Exercises of one school, each in its file.
pub struct Files {
    store: Store,
    school: String,
    key: HubKey,
    served: BTreeMap<ExerciseId, Served>,
}

impl Files {
    /// On a school's folder, for these exercises.
    ///
    /// # Errors
    /// A sentence for people.
    pub fn new(folder: &Path, key: HubKey, ids: &[ExerciseId]) -> Result<Files, String> {
        let mut store = Store::open_existing(folder).map_err(|error| error.to_string())?;
        let school = store.identity().map_err(|error| error.to_string())?;
        let rows = store.exercises().map_err(|error| error.to_string())?;
        let mut served = BTreeMap::new();
        for row in rows.iter().filter(|row| ids.contains(&row.id)) {
            served.insert(row.id.clone(), Served::of(&mut store, row, &key)?);
        }
        Ok(Files { store, school, key, served })
    }

    fn of(&self, id: &ExerciseId) -> ExerciseOf {
        ExerciseOf { school: self.school.clone(), id: id.clone() }
    }

    fn served(&mut self, of: &ExerciseOf) -> Result<&mut Served, StoreError> {
        let not_here = || StoreError::NoSuchExercise { id: of.id.clone() };
        if of.school == self.school { self.served.get_mut(&of.id).ok_or_else(not_here) } else { Err(not_here()) }
    }
}

impl Shelf for Files {
    fn exercises(&self) -> Vec<ExerciseOf> {
        self.served.keys().map(|id| self.of(id)).collect()
    }

    fn handed_out(&self, of: &ExerciseOf) -> Option<HandedOut<'_>> {
        let served = self.served.get(&of.id).filter(|_| of.school == self.school)?;
        Some(HandedOut { code: &served.code, bundle: &served.bundle, bytes: &served.bytes, stamp: served.stamp })
    }

    fn tokens(&mut self) -> Result<Vec<Token>, StoreError> {
        let mut all = Vec::new();
        for id in self.served.keys() {
            for station in self.store.stations(id)? {
                all.push(Token { exercise: self.of(id), station: station.number, sha256: station.token_sha256 });
            }
        }
        Ok(all)
    }

    fn add_station(&mut self, of: &ExerciseOf, token: [u8; 32], public: [u8; 32]) -> Result<u32, StoreError> {
        self.served(of)?;
        self.store.add_station(&of.id, token, public)
    }

    fn take(&mut self, of: &ExerciseOf, all: &[&(SheetId, Vec<u8>)]) -> Result<Vec<Verdict>, StoreError> {
        // Borrowed apart: what is served, and the key.
        if of.school != self.school {
            return Err(StoreError::NoSuchExercise { id: of.id.clone() });
        }
        let served = self.served.get_mut(&of.id).ok_or_else(|| StoreError::NoSuchExercise { id: of.id.clone() })?;
        take(served, all, &self.key)
    }

    fn standing(&mut self, of: &ExerciseOf) -> Result<Standing, StoreError> {
        match self.served(of)?.opened.file.is_unsealed() {
            Ok(true) => Ok(Standing::Unsealed),
            Ok(false) => Ok(Standing::Open),
            Err(StoreError::NoSuchExercise { .. }) => Ok(Standing::Gone),
            Err(error) => Err(error),
        }
    }

    fn secured(&mut self, of: &ExerciseOf, ids: &[SheetId]) -> Result<Vec<bool>, StoreError> {
        let served = self.served(of)?;
        // A relay keeps nothing for others: only the topmost store can say so.
        if served.above.is_some() {
            return Ok(vec![false; ids.len()]);
        }
        served.opened.file.secured(ids)
    }

    fn life(&mut self) -> Result<u32, StoreError> {
        life::of(&self.store)
    }

    fn look(&mut self) {
        let Ok(rows) = self.store.exercises() else { return };
        for (id, served) in &mut self.served {
            let Some(row) = rows.iter().find(|row| row.id == *id) else { continue };
            // What cannot be read now is read at the next look; sheets are taken meanwhile.
            if served.opened.file.changed().unwrap_or(false) {
                let _ = served.refresh(&self.store, row, &self.key);
            }
        }
        // Exercises that were recalled, archived or deleted are no longer served.
        self.served.retain(|id, _| rows.iter().any(|row| row.id == *id));
    }
}

/// Takes in what comes from below: opened at the top, held unopened at a relay.
///
/// # Errors
/// The store's; then nothing was taken.
pub fn take(served: &mut Served, all: &[&(SheetId, Vec<u8>)], key: &HubKey) -> Result<Vec<Verdict>, StoreError> {
    if served.above.is_some() {
        let envelopes: Vec<(SheetId, Vec<u8>)> = all.iter().map(|one| (*one).clone()).collect();
        served.opened.file.relay(&envelopes)?;
        return Ok(vec![Verdict::Held; all.len()]);
    }
    let activation = activation(&served.opened.frozen.id, &served.opened.file.slip_salt());
    let expected = Expected {
        groups: served.opened.frozen.instrument.groups.len(),
        body_bytes: sealed_len(served.opened.sealing.padded as usize, served.opened.sealing.keys.len()),
    };
    shelf::arrive(all, key, &activation, |arrivals| served.opened.file.arrive(arrivals, expected))
}
