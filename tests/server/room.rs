//! An exercise in a database, for the rules that hold wherever sheets are kept.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use reflectory::domain::answer::SheetId;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::lab::ExerciseOf;
use reflectory::store::arrivals::{Arrival, Arrived, Expected};
use reflectory::store::codes;
use reflectory::store::database::Database;
use reflectory::store::database::exercises::{Publication, Published};
use reflectory::store::error::StoreError;
use reflectory::store::sealing::Sealing;

use crate::arrivals::{EXPECTED, Room};
use crate::support::postgres::shared;
use crate::support::store::{primary, sealing};

/// Longer than anything here takes, also on a machine with much else to do.
const LONG: Duration = Duration::from_secs(60);

/// One published exercise.
pub struct InADatabase {
    pub address: String,
    pub database: Database,
    pub of: ExerciseOf,
    pub sealing: Sealing,
    pub expected: Expected,
    pub slips: Vec<([u8; 32], GroupIx)>,
    pub coded: Vec<GroupIx>,
}

/// In a database of its own; nothing where there is no PostgreSQL.
pub fn in_a_database() -> Option<Box<dyn Room>> {
    let room = InADatabase::new(shared()?.database(), "a school");
    Some(Box::new(room))
}

impl InADatabase {
    /// A school's exercise in a database.
    pub fn new(address: String, school: &str) -> InADatabase {
        let database = Database::open_or_make(&address, None).unwrap();
        let of = ExerciseOf { school: school.to_owned(), id: primary().id };
        let (slips, coded) = (Vec::new(), Vec::new());
        let mut room = InADatabase { address, database, of, sealing: sealing(), expected: EXPECTED, slips, coded };
        assert_eq!(room.publish(), Publication::New);
        room
    }

    /// Publishes it as it stands now.
    pub fn publish(&mut self) -> Publication {
        let published = Published {
            of: &self.of,
            slip_salt: [1; 16],
            bundle: b"unread",
            stamp: [2; 32],
            code: "a code",
            sealing: self.sealing.fingerprint(),
            expected: self.expected,
            slips: &self.slips,
            coded: &self.coded,
            used: &[],
            unsealed: false,
        };
        self.database.publish(&published).unwrap()
    }
}

impl Room for InADatabase {
    fn add_slips(&mut self, slips: &[([u8; 32], GroupIx)]) {
        self.slips.extend(slips);
        assert_eq!(self.publish(), Publication::Renewed);
    }

    fn add_code(&mut self, group: GroupIx) {
        self.coded.push(group);
        self.publish();
    }

    fn change_keys(&mut self, new: &Sealing) {
        self.sealing = new.clone();
        self.expected.body_bytes += 1;
        self.publish();
    }

    fn arrive(&mut self, arrivals: &[Arrival]) -> Result<Vec<Arrived>, StoreError> {
        self.database.arrive(&self.of, arrivals)
    }

    fn counts(&mut self) -> (Vec<u32>, Vec<u32>) {
        self.database.counts(&self.of, 3).unwrap()
    }

    fn used(&mut self) -> usize {
        self.database.marks(&self.of).unwrap().used.len()
    }

    fn has_receipt(&mut self, words: &str) -> bool {
        self.database.marks(&self.of).unwrap().receipts.contains(&codes::receipt_hash(&self.of.id, words))
    }

    fn ids(&mut self) -> BTreeMap<SheetId, GroupIx> {
        let ids = self.database.sheet_ids(&self.of).unwrap();
        let sheets = self.database.sheets(&self.of, &ids).unwrap();
        assert_eq!(sheets.len(), ids.len());
        sheets.into_iter().map(|sheet| (sheet.id, sheet.group)).collect()
    }

    fn reopen(&mut self) {
        self.database = Database::open(&self.address, None).unwrap();
    }
}

/// Asks again until there is an answer, for a long time at most.
pub fn until<T>(mut look: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + LONG;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < end, "it did not come to be");
        std::thread::sleep(Duration::from_millis(20));
    }
}
