//! Sheets that arrive from below, by the same rules wherever they are kept: in a school's own file, and in a server's
//! database. Each counts once whatever the path, parted from its slip.

use std::collections::{BTreeMap, BTreeSet};

use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use reflectory::domain::answer::SheetId;
use reflectory::domain::instrument::GroupIx;
use reflectory::store::arrivals::{Arrival, Arrived, Expected};
use reflectory::store::codes;
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::ExerciseFile;
use reflectory::store::sealing::Sealing;
use tempfile::TempDir;

use crate::support::store::{LEADERS, SEALING, STUDENTS, TEACHERS, exercise, primary, quick_school, sealing, sheet_id};

pub const EXPECTED: Expected = Expected { groups: 3, body_bytes: 600 };

/// Where sheets of one exercise are kept, whatever that is.
pub trait Room {
    /// New slips of a group.
    fn add_slips(&mut self, slips: &[([u8; 32], GroupIx)]);
    /// A group gets a code.
    fn add_code(&mut self, group: GroupIx);
    /// How sheets are sealed from now on; the keys were replaced, and those that are there sealed anew.
    fn change_keys(&mut self, new: &Sealing);
    /// The verb under test.
    fn arrive(&mut self, arrivals: &[Arrival]) -> Result<Vec<Arrived>, StoreError>;
    /// Sheets per group: those that count, and those set aside.
    fn counts(&mut self) -> (Vec<u32>, Vec<u32>);
    /// How many slips are used.
    fn used(&mut self) -> usize;
    /// Whether a receipt with these words is valid.
    fn has_receipt(&mut self, words: &str) -> bool;
    /// Every sheet with its group.
    fn ids(&mut self) -> BTreeMap<SheetId, GroupIx>;
    /// Whoever comes next opens it anew.
    fn reopen(&mut self);
}

/// A school's own file.
struct InAFile {
    folder: TempDir,
    file: ExerciseFile,
    expected: Expected,
}

fn in_a_file() -> Option<Box<dyn Room>> {
    let folder = quick_school();
    let file = exercise(folder.path()).unwrap();
    Some(Box::new(InAFile { folder, file, expected: EXPECTED }))
}

impl Room for InAFile {
    fn add_slips(&mut self, slips: &[([u8; 32], GroupIx)]) {
        assert_eq!(self.file.add_slips(slips), Ok(true));
    }

    fn add_code(&mut self, group: GroupIx) {
        self.file.set_group_code(group, "K7M2P-9QRTX").unwrap();
    }

    fn change_keys(&mut self, new: &Sealing) {
        self.file.reseal(new, |sheet| Some([sheet.body.as_slice(), &[1]].concat())).unwrap();
        self.expected.body_bytes += 1;
    }

    fn arrive(&mut self, arrivals: &[Arrival]) -> Result<Vec<Arrived>, StoreError> {
        self.file.arrive(arrivals, self.expected)
    }

    fn counts(&mut self) -> (Vec<u32>, Vec<u32>) {
        (self.file.counts(3).unwrap(), self.file.twice_counts(3).unwrap())
    }

    fn used(&mut self) -> usize {
        self.file.used_slips().unwrap().len()
    }

    fn has_receipt(&mut self, words: &str) -> bool {
        self.file.has_receipt(words).unwrap()
    }

    fn ids(&mut self) -> BTreeMap<SheetId, GroupIx> {
        let mut ids = BTreeMap::new();
        self.file
            .each_body(|body| {
                let id = SheetId(body.id.try_into().unwrap());
                assert_eq!(ids.insert(id, STUDENTS), None, "twice");
            })
            .unwrap();
        self.file
            .sheets(|sheet| {
                ids.insert(sheet.id, sheet.group);
            })
            .unwrap();
        ids
    }

    fn reopen(&mut self) {
        self.file = exercise(self.folder.path()).unwrap();
    }
}

/// A sheet with these numbers in it, from a participant.
pub fn arrival(n: u64) -> Arrival {
    let words = format!("words of {n}");
    Arrival {
        id: sheet_id(n),
        group: STUDENTS,
        body: n.to_be_bytes().repeat(75),
        receipt: Some(codes::receipt_hash(&primary().id, &words)),
        slip: None,
        sealing: SEALING.fingerprint(),
    }
}

/// The same with a slip.
pub fn with_slip(n: u64, slip: u8) -> Arrival {
    Arrival { slip: Some([slip; 32]), ..arrival(n) }
}

fn slips(numbers: impl IntoIterator<Item = u8>) -> Vec<([u8; 32], GroupIx)> {
    numbers.into_iter().map(|n| ([n; 32], STUDENTS)).collect()
}

fn each_is_answered_in_its_place(room: &mut dyn Room) {
    room.add_slips(&slips([1, 2]));
    let other = Sealing { needs_all: true, ..sealing() };
    let batch = [
        with_slip(5, 1),
        Arrival { group: GroupIx(3), ..arrival(1) },
        Arrival { sealing: other.fingerprint(), ..arrival(2) },
        Arrival { body: vec![0; 599], ..arrival(3) },
        Arrival { body: vec![0; 601], ..arrival(4) },
        with_slip(6, 1),
        with_slip(7, 9),
        Arrival { group: TEACHERS, ..with_slip(8, 2) },
        with_slip(5, 2),
        Arrival { group: TEACHERS, ..arrival(9) },
    ];
    let expected = [
        Arrived::Stored,
        Arrived::NoSuchGroup,
        Arrived::OtherKeys,
        Arrived::Unreadable,
        Arrived::Unreadable,
        Arrived::SetAside,
        Arrived::SetAside,
        Arrived::SetAside,
        Arrived::AlreadyThere,
        Arrived::Stored,
    ];
    assert_eq!(room.arrive(&batch).unwrap(), expected);
    assert_eq!(room.counts(), (vec![0, 1, 1], vec![0, 1, 2]));
    assert_eq!(room.used(), 1, "neither another group nor a repeat used the other one");
    let receipts: Vec<u64> = (0..12).filter(|n| room.has_receipt(&format!("words of {n}"))).collect();
    assert_eq!(receipts, [5, 6, 7, 8, 9], "of everything that was taken, also what is set aside");
    // All once more: what was taken is there, and what was not is refused for the same reason.
    room.reopen();
    let again = room.arrive(&batch).unwrap();
    let refused = [Arrived::NoSuchGroup, Arrived::OtherKeys, Arrived::Unreadable];
    let same = |(first, again): (&Arrived, &Arrived)| {
        *again == if refused.contains(first) { *first } else { Arrived::AlreadyThere }
    };
    assert!(expected.iter().zip(&again).all(same), "{again:?}");
    assert_eq!(room.counts(), (vec![0, 1, 1], vec![0, 1, 2]));
    assert_eq!(room.used(), 1);
    // The free slip is still free, and lets one in.
    assert_eq!(room.arrive(&[with_slip(10, 2), with_slip(11, 2)]), Ok(vec![Arrived::Stored, Arrived::SetAside]));
    assert_eq!(room.arrive(&[]), Ok(vec![]));
}

fn who_needs_a_slip_is_who_needs_a_code(room: &mut dyn Room) {
    room.add_slips(&slips([1]));
    room.add_slips(&[([7; 32], LEADERS)]);
    room.add_code(LEADERS);
    let of = |n, group| Arrival { group, ..arrival(n) };
    let arrived = room.arrive(&[of(1, STUDENTS), of(2, TEACHERS), of(3, LEADERS)]);
    assert_eq!(arrived, Ok(vec![Arrived::SetAside, Arrived::Stored, Arrived::Stored]));
}

fn a_repeat_after_a_change_of_keys_is_no_new_sheet(room: &mut dyn Room) {
    room.add_slips(&slips([1]));
    let batch = [with_slip(1, 1), with_slip(2, 1)];
    assert_eq!(room.arrive(&batch), Ok(vec![Arrived::Stored, Arrived::SetAside]));
    let new = Sealing { keys: vec![[3; 32]], ..sealing() };
    room.change_keys(&new);
    assert_eq!(room.arrive(&batch), Ok(vec![Arrived::AlreadyThere; 2]));
    assert_eq!(room.arrive(&[arrival(3)]), Ok(vec![Arrived::OtherKeys]));
    let newly = Arrival { sealing: new.fingerprint(), body: vec![4; 601], group: TEACHERS, ..arrival(4) };
    assert_eq!(room.arrive(&[newly]), Ok(vec![Arrived::Stored]));
}

fn many_in_any_order_and_split_are_the_union_once(room: &mut dyn Room, seed: u64) {
    let hash = |n: u64| -> [u8; 32] { [n.to_be_bytes(); 4].concat().try_into().unwrap() };
    room.add_slips(&(0..180).map(|n| (hash(n), STUDENTS)).collect::<Vec<_>>());
    // 180 sheets with a slip each, 10 with a slip that is unknown, and 10 of a group that needs none.
    let arrivals: Vec<Arrival> = (0..200)
        .map(|n| match n {
            0..190 => Arrival { slip: Some(hash(n)), ..arrival(n) },
            _ => Arrival { group: TEACHERS, ..arrival(n) },
        })
        .collect();
    let mut rng = StdRng::seed_from_u64(seed);
    // Each once, and every third again by another path.
    let mut order: Vec<usize> = (0..200).chain((0..200).filter(|n| n % 3 == seed as usize % 3)).collect();
    order.shuffle(&mut rng);
    let mut stored = BTreeSet::new();
    let mut left = order.as_slice();
    while !left.is_empty() {
        let (now, later) = left.split_at(rng.random_range(1..=left.len().min(40)));
        left = later;
        let batch: Vec<Arrival> = now.iter().map(|at| arrivals[*at].clone()).collect();
        for (at, arrived) in now.iter().zip(room.arrive(&batch).unwrap()) {
            match arrived {
                Arrived::Stored | Arrived::SetAside => assert!(stored.insert(*at), "seed {seed}: {at} twice"),
                other => assert!(other == Arrived::AlreadyThere && stored.contains(at), "seed {seed}: {other:?}"),
            }
        }
        if rng.random_ratio(1, 5) {
            room.reopen();
        }
    }
    assert_eq!(room.counts(), (vec![0, 10, 180], vec![0, 0, 10]), "seed {seed}");
    assert_eq!(room.used(), 180, "seed {seed}");
    assert!((0..200).all(|n| room.has_receipt(&format!("words of {n}"))), "seed {seed}");
    assert!(room.ids().into_keys().eq((0..200).map(sheet_id).collect::<BTreeSet<_>>()), "seed {seed}");
}

fn of_sheets_with_one_slip_one_counts_whatever_the_order(room: &mut dyn Room, seed: u64) {
    room.add_slips(&slips(0..10));
    let mut rng = StdRng::seed_from_u64(seed);
    let mut arrivals: Vec<Arrival> = (0..30u8).map(|n| with_slip(n.into(), n % 10)).collect();
    arrivals.shuffle(&mut rng);
    for batch in arrivals.chunks(rng.random_range(1..=30)) {
        room.arrive(batch).unwrap();
    }
    assert_eq!(room.counts(), (vec![0, 0, 10], vec![0, 0, 20]), "seed {seed}");
    assert!(room.ids().into_keys().eq((0..30).map(sheet_id).collect::<BTreeSet<_>>()), "seed {seed}");
}

/// The rules, one test each, for one kind of room.
macro_rules! rules {
    ($kind:ident, $make:path) => {
        mod $kind {
            #[test]
            fn each_is_answered_in_its_place() {
                $make().into_iter().for_each(|mut room| super::each_is_answered_in_its_place(room.as_mut()));
            }

            #[test]
            fn who_needs_a_slip_is_who_needs_a_code() {
                $make().into_iter().for_each(|mut room| super::who_needs_a_slip_is_who_needs_a_code(room.as_mut()));
            }

            #[test]
            fn a_repeat_after_a_change_of_keys_is_no_new_sheet() {
                let mut rooms = $make().into_iter();
                rooms
                    .by_ref()
                    .for_each(|mut room| super::a_repeat_after_a_change_of_keys_is_no_new_sheet(room.as_mut()));
            }

            #[test]
            fn many_in_any_order_and_split_are_the_union_once() {
                for seed in 0..3 {
                    let mut rooms = $make().into_iter();
                    rooms.by_ref().for_each(|mut room| {
                        super::many_in_any_order_and_split_are_the_union_once(room.as_mut(), seed);
                    });
                }
            }

            #[test]
            fn of_sheets_with_one_slip_one_counts_whatever_the_order() {
                for seed in 0..8 {
                    let mut rooms = $make().into_iter();
                    rooms.by_ref().for_each(|mut room| {
                        super::of_sheets_with_one_slip_one_counts_whatever_the_order(room.as_mut(), seed);
                    });
                }
            }
        }
    };
}

rules!(file, super::in_a_file);
#[cfg(all(unix, feature = "postgres"))]
rules!(database, crate::server::room::in_a_database);
