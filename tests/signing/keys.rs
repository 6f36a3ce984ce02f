//! The signing key through the years: made, shared with a second coordinator, made anew where somebody goes.

use std::path::Path;

use reflectory::domain::secret::Secret;
use reflectory::runtime::codes::Patience;
use reflectory::runtime::hand_over::{Newcomer, add_key, replace_key};
use reflectory::runtime::signing::{follow, open, public_keys};
use reflectory::runtime::unlock::open_key;
use reflectory::runtime::{badges, key_making, signing};
use reflectory::seal::keys::SecretKey;
use reflectory::seal::recovery::from_recovery_words;
use reflectory::seal::signing::{SchoolKey, fits};
use reflectory::seal::{OpenError, hex};
use reflectory::store::school::Coordinator;
use reflectory::store::{Store, backup};
use serde_json::json;
use tempfile::TempDir;

use super::{own_keys, unsealed, verify, write_badge};
use crate::support::keys::PASSPHRASE;

const OTHER: &str = "violet harbour sings at noon";

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

fn store(folder: &Path) -> Store {
    Store::open_existing(folder).unwrap()
}

fn key_of(folder: &Path, passphrase: &str) -> SecretKey {
    open_key(folder, &store(folder), &secret(passphrase), &mut Patience::default()).unwrap().secret
}

/// Who opens the school's key with a passphrase, by its public part.
fn opens(folder: &Path, passphrase: &str) -> [u8; 32] {
    open(&mut store(folder), &key_of(folder, passphrase)).unwrap().public()
}

/// RFC 8032, section 7.1, tests 2 and 1.
#[test]
fn signatures_are_those_of_the_standard() {
    let public = hex::decode("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c").unwrap();
    let signature = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
                     085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
    let signature: [u8; 64] = hex::decode(signature).unwrap();
    assert!(fits(&public, &[0x72], &signature));
    for (bytes, place) in [(&[0x73][..], 70), (&[], 70), (&[0x72], 0), (&[0x72], 40)] {
        let mut changed = signature;
        if let Some(byte) = changed.get_mut(place) {
            *byte ^= 1;
        }
        assert!(!fits(&public, bytes, &changed), "{bytes:?} {place}");
    }
    // A key of small order fits no signature, not even the one that fits every text.
    let mut nobody = [0; 64];
    nobody[0] = 1;
    let mut small = [0; 32];
    small[0] = 1;
    assert!(!fits(&small, b"anything", &nobody));
}

#[test]
fn the_secret_opens_for_its_coordinator_and_its_public_part_only() {
    let [ada, eve] = [(); 2].map(|()| SecretKey::draw().unwrap());
    let key = SchoolKey::draw().unwrap();
    let slot = key.seal_to(&ada.public()).unwrap();
    assert_eq!(SchoolKey::open(&slot, &ada, &key.public()).unwrap().sign(b"x"), key.sign(b"x"));
    assert_eq!(SchoolKey::open(&slot, &eve, &key.public()).unwrap_err(), OpenError::NotForThese);
    let other = SchoolKey::draw().unwrap().public();
    assert_eq!(SchoolKey::open(&slot, &ada, &other).unwrap_err(), OpenError::NotForThese);
    for place in [0, 31, 32, 79] {
        let mut changed = slot;
        changed[place] ^= 1;
        assert!(SchoolKey::open(&changed, &ada, &key.public()).is_err(), "{place}");
    }
}

#[test]
fn it_is_made_with_the_first_key_and_never_lies_there_in_clear() {
    let folder = TempDir::new().unwrap();
    let made = key_making::first(folder.path(), "Ada", &secret(OTHER)).unwrap();
    let [public] = public_keys(&store(folder.path())).unwrap()[..] else { panic!("one key") };
    assert_ne!(public, made.coordinator.public, "never the sheets' key");
    assert_eq!(opens(folder.path(), OTHER), public);
    // The words on paper lead to it as well.
    let words = from_recovery_words(made.recovery_words.expose()).unwrap();
    let key = open(&mut store(folder.path()), &words).unwrap();
    assert_eq!(key.public(), public);
    let stranger = SecretKey::draw().unwrap();
    assert!(open(&mut store(folder.path()), &stranger).unwrap_err().contains("no coordinator's"));
    assert_eq!(public_keys(&store(folder.path())).unwrap(), [public], "a stranger changes nothing");
}

#[test]
fn a_second_coordinator_signs_with_the_same_key() {
    let folder = TempDir::new().unwrap();
    key_making::first(folder.path(), "Ada", &secret(OTHER)).unwrap();
    let before = public_keys(&store(folder.path())).unwrap();
    let coming = Newcomer { name: "Ben", passphrase: &secret(PASSPHRASE) };
    add_key(folder.path(), &secret(OTHER), &coming, true, &mut Patience::default()).unwrap().handed_over.unwrap();
    assert_eq!([opens(folder.path(), OTHER), opens(folder.path(), PASSPHRASE)], [before[0]; 2]);
    assert_eq!(public_keys(&store(folder.path())).unwrap(), before);
}

#[test]
fn a_new_key_is_made_where_somebody_goes_and_old_badges_stay_right() {
    let school = unsealed();
    let badge = write_badge(&school, "badge.svg");
    let before = own_keys(&school);
    let coming = Newcomer { name: "Ben", passphrase: &secret(OTHER) };
    let handed = replace_key(&school.store(), &secret(PASSPHRASE), &coming, &mut Patience::default()).unwrap();
    handed.handed_over.unwrap();
    let after = own_keys(&school);
    assert_eq!((after.len(), after[1]), (2, before[0]));
    assert_ne!(after[0], before[0]);
    assert_eq!(opens(&school.store(), OTHER), after[0]);
    let out = verify(&school, &badge);
    assert!(out.code == Some(0) && out.out.starts_with("Right:"), "{out:?}");
    // Whoever went may have kept the key: that is said.
    assert!(out.out.contains("with an earlier key") && out.out.contains("may still have it"), "{out:?}");
    // Given out again, it is the one that was kept.
    let again = write_badge(&school, "again.svg");
    assert_eq!(std::fs::read(again).unwrap(), std::fs::read(badge).unwrap());
}

/// A coordinator was added by a version that knew no signing key, or before the secret could be sealed to them.
#[test]
fn whoever_cannot_open_it_makes_one_for_everybody() {
    let folder = TempDir::new().unwrap();
    key_making::first(folder.path(), "Ada", &secret(OTHER)).unwrap();
    let before = public_keys(&store(folder.path())).unwrap();
    let ben = SecretKey::draw().unwrap();
    let mut store = store(folder.path());
    let mut both = store.coordinators().unwrap();
    both.push(Coordinator { name: "Ben".to_owned(), public: ben.public().0 });
    store.set_coordinators(&both, false).unwrap();
    follow(&mut store, &[]).unwrap();
    assert_eq!(public_keys(&store).unwrap(), before, "without a key at hand nothing changes");
    let new = open(&mut store, &ben).unwrap().public();
    assert_eq!(public_keys(&store).unwrap(), [new, before[0]]);
    drop(store);
    assert_eq!(opens(folder.path(), OTHER), new);
}

/// Each program on a connection of its own, all at one moment.
fn at_once(folder: &Path, secrets: &[SecretKey]) -> Vec<[u8; 32]> {
    let start = std::sync::Barrier::new(secrets.len());
    let one = |secret: &SecretKey| {
        let mut store = store(folder);
        start.wait();
        open(&mut store, secret).unwrap().public()
    };
    std::thread::scope(|scope| {
        let all: Vec<_> = secrets.iter().map(|secret| scope.spawn(|| one(secret))).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect()
    })
}

#[test]
fn of_programs_that_make_it_at_once_one_wins_and_the_others_take_its() {
    for _ in 0..4 {
        let folder = TempDir::new().unwrap();
        let secrets: Vec<SecretKey> = (0..6).map(|_| SecretKey::draw().unwrap()).collect();
        let named = |secret: &SecretKey| Coordinator { name: "Ada".to_owned(), public: secret.public().0 };
        let all: Vec<Coordinator> = secrets.iter().map(named).collect();
        Store::open(folder.path()).unwrap().set_coordinators(&all, false).unwrap();
        let publics = at_once(folder.path(), &secrets);
        assert_eq!(public_keys(&store(folder.path())).unwrap(), [publics[0]], "one key, and no earlier one");
        assert_eq!(publics, [publics[0]; 6]);
        // One of them goes: a new key, once, whoever notices first.
        store(folder.path()).set_coordinators(&all[1..], false).unwrap();
        let after = at_once(folder.path(), &secrets[1..]);
        assert_eq!(public_keys(&store(folder.path())).unwrap(), [after[0], publics[0]]);
        assert_eq!(after, [after[0]; 5]);
    }
}

#[test]
fn a_backup_brings_it_back_with_the_badges() {
    let school = unsealed();
    let media = TempDir::new().unwrap();
    let copy = backup::backup(&school.store(), media.path()).unwrap();
    let fresh = media.path().join("fresh");
    backup::restore(&copy.folder, &fresh).unwrap();
    assert_eq!(public_keys(&store(&fresh)).unwrap(), own_keys(&school));
    let id = reflectory::domain::exercise::ExerciseId("2026-2-primary".to_owned());
    assert!(badges::kept(&store(&fresh), &id).unwrap().is_some());
    assert_eq!(opens(&fresh, PASSPHRASE), own_keys(&school)[0]);
}

#[test]
fn what_is_no_object_is_not_signed_and_what_is_kept_broken_is_told() {
    let key = SchoolKey::draw().unwrap();
    assert!(signing::sign(&key, json!([1])).is_err());
    let folder = TempDir::new().unwrap();
    key_making::first(folder.path(), "Ada", &secret(OTHER)).unwrap();
    store(folder.path()).set_setting("signing-key", "{").unwrap();
    assert!(public_keys(&store(folder.path())).unwrap_err().contains("cannot be read"));
}
