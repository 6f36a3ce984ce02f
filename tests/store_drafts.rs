//! Drafts: there until removed, and then nowhere in the file.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use reflectory::store::drafts::Drafts;
use reflectory::store::error::StoreError;
use rusqlite::Connection;

use crate::support::store::{quick_folder, raw, refused};

/// As a sealed draft: bytes without any pattern, the same for the same number.
fn body(n: u64, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    StdRng::seed_from_u64(n + 1_000_000).fill(&mut bytes[..]);
    bytes
}

fn tag(n: u8) -> [u8; 16] {
    [n; 16]
}

/// How many pieces of these stand in the folder's files. Pieces of eight bytes, one in each 32.
fn traces(folder: &Path, of: &[Vec<u8>]) -> usize {
    let pieces: HashSet<&[u8]> = of.iter().flat_map(|body| body.chunks_exact(8).step_by(4)).collect();
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read(entry.unwrap().path()).unwrap());
    files.map(|bytes| bytes.windows(8).filter(|eight| pieces.contains(eight)).count()).sum()
}

#[test]
fn a_draft_is_what_was_saved_last() {
    let folder = tempfile::tempdir().unwrap();
    let mut drafts = Drafts::open(folder.path()).unwrap();
    assert_eq!(drafts.load(tag(1)), Ok(None));
    drafts.save(tag(1), 100, &body(1, 6500)).unwrap();
    drafts.save(tag(2), 100, &body(2, 6500)).unwrap();
    drafts.save(tag(1), 101, &body(3, 6500)).unwrap();
    let again = Drafts::open(folder.path()).unwrap();
    assert_eq!(again.load(tag(1)), Ok(Some(body(3, 6500))));
    assert_eq!(again.load(tag(2)), Ok(Some(body(2, 6500))));
    assert_eq!(again.count(), Ok(2));
}

#[test]
fn drafts_go_when_their_hour_has_passed() {
    let folder = tempfile::tempdir().unwrap();
    let mut drafts = Drafts::open(folder.path()).unwrap();
    for n in 0..4 {
        drafts.save(tag(n), 100 + i64::from(n), b"sealed").unwrap();
    }
    assert_eq!(drafts.purge(102), Ok(2));
    assert_eq!([0, 1, 2, 3].map(|n| drafts.load(tag(n)).unwrap().is_some()), [false, false, true, true]);
    assert_eq!(drafts.purge(102), Ok(0));
    drafts.remove(tag(2)).unwrap();
    drafts.remove(tag(2)).unwrap();
    assert_eq!(drafts.count(), Ok(1));
}

#[test]
fn the_salt_is_drawn_once_for_a_machine() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let salts: Vec<[u8; 16]> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..6).map(|_| scope.spawn(|| Drafts::open(one.path()).unwrap().salt())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(salts.iter().all(|salt| *salt == salts[0]));
    assert!(Drafts::open(other.path()).unwrap().salt() != salts[0]);
}

/// A room full of people who begin, answer and go, so that rows move from page to page. With these seeds,
/// pieces of removed drafts stay on a page unless the file is built anew. (The lengths differ, as those of two exercises
/// do; with a single length no piece was found in 80 looks.)
fn no_trace_after(seed: u64) {
    let folder = quick_folder();
    let mut drafts = Drafts::open(folder.path()).unwrap();
    let mut rng = StdRng::seed_from_u64(seed);
    let mut removed: Vec<Vec<u8>> = Vec::new();
    let mut live: Vec<([u8; 16], Vec<Vec<u8>>)> = Vec::new();
    for n in 0..200 {
        let kept = body(seed * 1000 + n, [300, 900, 6500][rng.random_range(0..3)]);
        match rng.random_range(0..6) {
            0 | 1 if !live.is_empty() => {
                let (tag, versions) = live.swap_remove(rng.random_range(0..live.len()));
                drafts.remove(tag).unwrap();
                removed.extend(versions);
            }
            2 if !live.is_empty() => {
                let one = rng.random_range(0..live.len());
                drafts.save(live[one].0, 200, &kept).unwrap();
                live[one].1.push(kept);
            }
            _ => {
                let tag = rng.random();
                drafts.save(tag, 200, &kept).unwrap();
                live.push((tag, vec![kept]));
            }
        }
        if n % 25 == 24 {
            assert_eq!(traces(folder.path(), &removed), 0, "seed {seed}, after {n}");
        }
    }
    let last: Vec<Vec<u8>> = live.iter().filter_map(|(_, versions)| versions.last().cloned()).collect();
    assert!(!last.is_empty() && traces(folder.path(), &last) > 0, "what is there is found");
    let all: Vec<Vec<u8>> = live.into_iter().flat_map(|(_, versions)| versions).collect();
    assert!(drafts.purge(201).unwrap() > 0);
    assert_eq!(traces(folder.path(), &all), 0, "seed {seed}");
    assert_eq!(drafts.count(), Ok(0));
}

#[test]
fn nothing_of_a_removed_draft_stays_in_the_file() {
    for seed in [0, 4, 7] {
        no_trace_after(seed);
    }
}

#[test]
fn in_clear_stand_only_the_tag_and_the_hour() {
    let folder = tempfile::tempdir().unwrap();
    Drafts::open(folder.path()).unwrap().save(tag(1), 100, b"sealed").unwrap();
    let connection = Connection::open(folder.path().join("drafts.db")).unwrap();
    let columns = "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c ORDER BY 1";
    let mut columns = connection.prepare(columns).unwrap();
    let found: Vec<String> = columns.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(found, ["draft.body", "draft.delete_after_hour", "draft.tag", "state.only_row", "state.salt"]);
    let rowid = connection.prepare("SELECT rowid FROM draft");
    assert!(rowid.is_err(), "no row number, which would tell an order");
}

#[test]
fn a_full_disk_keeps_the_draft_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut drafts = Drafts::open(folder.path()).unwrap();
    drafts.save(tag(1), 100, &body(1, 6500)).unwrap();
    drafts.limit_pages(1).unwrap();
    let full = StoreError::Full { file: folder.path().join("drafts.db") };
    assert_eq!(refused(drafts.save(tag(1), 100, &body(2, 60_000))), full);
    assert_eq!(refused(drafts.save(tag(2), 100, &body(2, 6500))), full);
    assert_eq!(drafts.load(tag(1)), Ok(Some(body(1, 6500))));
    assert_eq!(drafts.save(tag(1), 100, &body(3, 6500)), Ok(()), "what fits in its place is saved");
}

#[test]
fn another_file_of_that_name_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("drafts.db");
    raw(&file, "CREATE TABLE draft (tag BLOB)");
    let before = fs::read(&file).unwrap();
    assert_eq!(refused(Drafts::open(folder.path())), StoreError::NotOurs { file: file.clone() });
    assert!(fs::read(&file).unwrap() == before);
}

#[cfg(unix)]
#[test]
fn drafts_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("machine");
    Drafts::open(&folder).unwrap().save(tag(1), 100, b"sealed").unwrap();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
    }
}
