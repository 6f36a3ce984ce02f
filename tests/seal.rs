//! What is sealed opens for those it was sealed to, as what it was sealed as, and not otherwise.

use std::collections::BTreeSet;

use proptest::prelude::*;
use reflectory::seal::code::{self, ALPHABET, TypingSlip};
use reflectory::seal::draft::DraftKey;
use reflectory::seal::key_file::{self, KeyFile, KeyFileError, UnlockError, unlock};
use reflectory::seal::keys::{PublicKey, SecretKey};
use reflectory::seal::padding::PADDED_MAX;
use reflectory::seal::recovery::{WordsError, from_recovery_words, recovery_words};
use reflectory::seal::sheet::{Binding, KEYS_MAX, Needs, ResealError, open, reseal, seal, sealed_len};
use reflectory::seal::strength::weakness;
use reflectory::seal::stretch::Cost;
use reflectory::seal::{OpenError, SealError, words};

/// As little work as Argon2id allows.
const QUICK: Cost = Cost { memory_kib: 8, passes: 1, lanes: 1 };
const HERE: Binding = Binding { exercise: "2026-1-isced2", group: "students", sheet: [7; 16] };
const PADDED: usize = 256;

fn keys(count: usize) -> (Vec<SecretKey>, Vec<PublicKey>) {
    let secrets: Vec<SecretKey> = (0..count).map(|_| SecretKey::draw().unwrap()).collect();
    let publics = secrets.iter().map(SecretKey::public).collect();
    (secrets, publics)
}

fn refs(secrets: &[SecretKey]) -> Vec<&SecretKey> {
    secrets.iter().collect()
}

// Sheets

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_sheet_comes_back_as_it_was(plain in prop::collection::vec(any::<u8>(), 0..=PADDED - 4), count in 1..=4_usize, all: bool) {
        let (secrets, publics) = keys(count);
        let needs = if all { Needs::All } else { Needs::Any };
        let sealed = seal(&plain, PADDED, &publics, needs, &HERE).unwrap();
        prop_assert_eq!(sealed.len(), sealed_len(PADDED, count));
        let opened = open(&sealed, &refs(&secrets), &HERE).unwrap();
        prop_assert_eq!(&*opened, &plain);
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), ours: bool) {
        let mut bytes = bytes;
        if ours && bytes.len() >= 3 {
            bytes[..3].copy_from_slice(&[1, 1, 1]);
        }
        let (secrets, _) = keys(1);
        prop_assert!(open(&bytes, &refs(&secrets), &HERE).is_err());
        let draft = DraftKey::derive_at(QUICK, "apple river stone", &[1; 16]).unwrap();
        prop_assert!(draft.open_draft(&bytes).is_err());
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in "\\PC{0,300}") {
        prop_assert!(KeyFile::from_text(&text).is_err());
        prop_assert!(from_recovery_words(&text).is_err());
        let _ = code::parse(&text);
        let once = words::normalise(&text);
        prop_assert_eq!(words::normalise(&once), once.clone());
        let beginning: String = text.chars().take(24).collect();
        let _ = weakness(&beginning);
    }
}

#[test]
fn every_sheet_is_as_long_as_any_other() {
    let (_, publics) = keys(2);
    let texts = "ů".repeat(500);
    let lengths: BTreeSet<usize> = [b"".as_slice(), b"3", texts.as_bytes(), &[b'x'; 4096 - 4]]
        .into_iter()
        .flat_map(|plain| {
            [Needs::Any, Needs::All].map(|needs| seal(plain, 4096, &publics, needs, &HERE).unwrap().len())
        })
        .collect();
    assert_eq!(lengths, BTreeSet::from([3 + 2 * 80 + 4096 + 16]));
}

#[test]
fn the_same_sheet_never_looks_the_same_twice() {
    let (_, publics) = keys(1);
    let one = seal(b"3", PADDED, &publics, Needs::Any, &HERE).unwrap();
    let other = seal(b"3", PADDED, &publics, Needs::Any, &HERE).unwrap();
    let same = one.iter().zip(&other).skip(3).filter(|(a, b)| a == b).count();
    assert!(same < 30, "{same} of {} bytes are equal", one.len());
}

#[test]
fn what_does_not_fit_is_refused() {
    let (_, publics) = keys(KEYS_MAX + 1);
    let one = &publics[..1];
    let too_long = seal(&[0; PADDED - 3], PADDED, one, Needs::Any, &HERE);
    assert_eq!(too_long, Err(SealError::TooLong { bytes: PADDED - 3, room: PADDED - 4 }));
    assert_eq!(seal(b"", 3, one, Needs::Any, &HERE), Err(SealError::Padding(3)));
    assert_eq!(seal(b"", PADDED_MAX + 1, one, Needs::Any, &HERE), Err(SealError::Padding(PADDED_MAX + 1)));
    assert_eq!(seal(b"", PADDED, &[], Needs::Any, &HERE), Err(SealError::Keys(0)));
    assert_eq!(seal(b"", PADDED, &publics, Needs::Any, &HERE), Err(SealError::Keys(5)));
    assert_eq!(
        seal(b"", PADDED, &[publics[0], publics[1], publics[0]], Needs::All, &HERE),
        Err(SealError::SameKeyTwice)
    );
    assert_eq!(seal(b"", PADDED, &[PublicKey([0; 32])], Needs::Any, &HERE), Err(SealError::BadKey));
    let long = "x".repeat(256);
    let nowhere = Binding { exercise: &long, ..HERE };
    assert_eq!(seal(b"", PADDED, one, Needs::Any, &nowhere), Err(SealError::NameTooLong { bytes: 256, max: 255 }));
}

#[test]
fn a_sheet_opens_nowhere_else() {
    let (secrets, publics) = keys(1);
    let sealed = seal(b"3", PADDED, &publics, Needs::Any, &HERE).unwrap();
    let elsewhere = [
        Binding { exercise: "2026-2-isced2", ..HERE },
        Binding { group: "teachers", ..HERE },
        Binding { sheet: [8; 16], ..HERE },
        // The same bytes in a row, cut at another place.
        Binding { exercise: "2026-1-isced2s", group: "tudents", ..HERE },
        Binding { exercise: "", group: "2026-1-isced2students", ..HERE },
    ];
    for binding in elsewhere {
        assert_eq!(open(&sealed, &refs(&secrets), &binding), Err(OpenError::NotForThese), "{binding:?}");
    }
    assert!(open(&sealed, &refs(&secrets), &HERE).is_ok());
}

#[test]
fn one_flipped_bit_or_a_missing_byte_and_it_does_not_open() {
    for needs in [Needs::Any, Needs::All] {
        for count in [1, 2] {
            let (secrets, publics) = keys(count);
            let sealed = seal(b"3, 4, 5", 40, &publics, needs, &HERE).unwrap();
            for at in 0..sealed.len() {
                let mut changed = sealed.clone();
                changed[at] ^= 1 << (at % 8);
                assert!(open(&changed, &refs(&secrets), &HERE).is_err(), "byte {at}, {needs:?}, {count} keys");
                if at < 3 {
                    for value in (0..=255).filter(|value| *value != sealed[at]) {
                        changed[at] = value;
                        assert!(open(&changed, &refs(&secrets), &HERE).is_err(), "byte {at} = {value}");
                    }
                }
            }
            for length in [0, 1, 2, 3, 82, 83, 84, sealed.len() - 1] {
                assert!(open(&sealed[..length], &refs(&secrets), &HERE).is_err(), "cut to {length}");
            }
            assert!(open(&[sealed.as_slice(), &[0]].concat(), &refs(&secrets), &HERE).is_err());
        }
    }
}

#[test]
fn a_later_form_is_named() {
    let (secrets, publics) = keys(1);
    let mut sealed = seal(b"3", PADDED, &publics, Needs::Any, &HERE).unwrap();
    sealed[0] = 2;
    assert_eq!(open(&sealed, &refs(&secrets), &HERE), Err(OpenError::Version(2)));
}

#[test]
fn either_key_opens_where_any_is_enough() {
    let (secrets, publics) = keys(4);
    let (strangers, _) = keys(2);
    let sealed = seal(b"3", PADDED, &publics, Needs::Any, &HERE).unwrap();
    for secret in &secrets {
        assert_eq!(&**open(&sealed, &[secret], &HERE).unwrap(), b"3");
        assert_eq!(&**open(&sealed, &[&strangers[0], secret], &HERE).unwrap(), b"3");
    }
    assert_eq!(open(&sealed, &refs(&strangers), &HERE), Err(OpenError::NotForThese));
    assert_eq!(open(&sealed, &[], &HERE), Err(OpenError::NotForThese));
}

#[test]
fn every_key_is_needed_where_all_are() {
    let (secrets, publics) = keys(3);
    let (strangers, _) = keys(3);
    let sealed = seal(b"3", PADDED, &publics, Needs::All, &HERE).unwrap();
    let [a, b, c] = [&secrets[0], &secrets[1], &secrets[2]];
    for order in [[a, b, c], [c, a, b], [b, c, a]] {
        assert_eq!(&**open(&sealed, &order, &HERE).unwrap(), b"3");
    }
    for some in [vec![a, b], vec![b, c], vec![a, c, &strangers[0]], vec![a, a, c]] {
        assert_eq!(open(&sealed, &some, &HERE), Err(OpenError::NeedsEveryKey { opened: 2, of: 3 }));
    }
    assert_eq!(open(&sealed, &refs(&strangers), &HERE), Err(OpenError::NotForThese));

    // What one slot of an "all" sheet holds is not the sheet key: called "any", it does not open.
    let mut claimed = sealed;
    claimed[1] = 1;
    for secret in [a, b, c] {
        assert_eq!(open(&claimed, &[secret], &HERE), Err(OpenError::Damaged));
    }
}

#[test]
fn a_sheet_is_sealed_anew_to_a_successor() {
    let (secrets, publics) = keys(2);
    let (successors, successor_keys) = keys(2);
    let old = seal(b"3, 4, 5", PADDED, &publics, Needs::Any, &HERE).unwrap();
    let new = reseal(&old, &[&secrets[0]], &successor_keys, Needs::All, &HERE).unwrap();
    assert_eq!(new.len(), old.len());
    assert_eq!(&**open(&new, &refs(&successors), &HERE).unwrap(), b"3, 4, 5");
    assert_eq!(open(&new, &refs(&secrets), &HERE), Err(OpenError::NotForThese));

    let one = reseal(&old, &[&secrets[1]], &successor_keys[..1], Needs::Any, &HERE).unwrap();
    assert_eq!(one.len(), sealed_len(PADDED, 1));
    let stranger = reseal(&old, &refs(&successors), &successor_keys, Needs::Any, &HERE);
    assert_eq!(stranger, Err(ResealError::Open(OpenError::NotForThese)));
    let nobody = reseal(&old, &refs(&secrets), &[], Needs::Any, &HERE);
    assert_eq!(nobody, Err(ResealError::Seal(SealError::Keys(0))));
}

// Key files

fn quick_file() -> (KeyFile, SecretKey) {
    key_file::make_at(QUICK, "Zoë \"Z\" Novák\n", "crème brûlée").unwrap()
}

#[test]
fn a_key_file_comes_back_from_its_text_and_unlocks() {
    let (mut file, secret) = quick_file();
    assert!(file.note_seen("2026-1-isced2", 41));
    assert!(file.note_seen("2026-1-isced2", 12));
    assert!(!file.note_seen(&"x".repeat(201), 1));
    let text = file.to_text();
    assert!(text.starts_with("# The key file of a Reflectory coordinator."), "{text}");
    let read = KeyFile::from_text(&text).unwrap();
    assert_eq!(read, file);
    assert_eq!((read.name(), read.cost()), ("Zoë \"Z\" Novák\n", QUICK));
    assert_eq!((read.seen("2026-1-isced2"), read.seen("2026-1-isced1")), (41, 0));

    let unlocked = unlock(&read, "crème brûlée").unwrap();
    assert_eq!(unlocked.public(), secret.public());
    assert_eq!(read.public_key(), secret.public());
    let sealed = seal(b"3", PADDED, &[read.public_key()], Needs::Any, &HERE).unwrap();
    assert_eq!(&**open(&sealed, &[&unlocked], &HERE).unwrap(), b"3");
    let decomposed = "cre\u{300}me bru\u{302}le\u{301}e";
    assert!(unlock(&read, decomposed).is_ok(), "the same accents from another keyboard");
}

#[test]
fn a_wrong_passphrase_damage_and_a_swap_are_told_apart() {
    let (file, _) = quick_file();
    for wrong in ["", "creme brulee", "Crème brûlée", "crème brûlée ", &"x".repeat(5000)] {
        assert_eq!(unlock(&file, wrong).unwrap_err(), UnlockError::WrongPassphrase, "{wrong}");
    }
    let text = file.to_text();
    for part in ["salt", "nonce", "sealed", "check"] {
        let changed = change_hex(&text, part);
        let read = KeyFile::from_text(&changed).unwrap();
        assert_eq!(unlock(&read, "crème brûlée").unwrap_err(), UnlockError::Damaged, "{part}");
    }
    let cost = KeyFile::from_text(&text.replace("passes = 1", "passes = 2")).unwrap();
    assert_eq!(unlock(&cost, "crème brûlée").unwrap_err(), UnlockError::Damaged);

    let swapped = KeyFile::from_text(&change_hex(&text, "public_key")).unwrap();
    assert_eq!(unlock(&swapped, "crème brûlée").unwrap_err(), UnlockError::Swapped);
    assert_eq!(unlock(&swapped, "something else").unwrap_err(), UnlockError::WrongPassphrase);
}

/// Changes the first digit of a value.
fn change_hex(text: &str, part: &str) -> String {
    let from = format!("{part} = \"");
    let at = text.find(&from).unwrap() + from.len();
    let digit = if &text[at..=at] == "0" { "1" } else { "0" };
    format!("{}{digit}{}", &text[..at], &text[at + 1..])
}

#[test]
fn a_hostile_key_file_is_refused_before_any_work() {
    let text = quick_file().0.to_text();
    for (from, to) in [
        ("memory_kib = 8", "memory_kib = 104857600"),
        ("memory_kib = 8", "memory_kib = 1048577"),
        ("memory_kib = 8", "memory_kib = 7"),
        ("passes = 1", "passes = 4294967295"),
        ("passes = 1", "passes = 0"),
        ("lanes = 1", "lanes = 5"),
        ("lanes = 1", "lanes = 0"),
        ("lanes = 1", "lanes = 2"),
    ] {
        assert_eq!(KeyFile::from_text(&text.replace(from, to)), Err(KeyFileError::Cost), "{to}");
    }
    assert_eq!(KeyFile::from_text(&text.replace("version = 1", "version = 2")), Err(KeyFileError::Version(2)));
    assert_eq!(KeyFile::from_text(&text.replace("argon2id", "md5")), Err(KeyFileError::Part("kdf")));
    assert_eq!(KeyFile::from_text(&text.replace("xchacha20", "rot13")), Err(KeyFileError::Part("cipher")));
    assert_eq!(KeyFile::from_text(&text.replace("salt = \"", "salt = \"0")), Err(KeyFileError::Part("salt")));
    assert_eq!(KeyFile::from_text(&"#".repeat(256 * 1024 + 1)), Err(KeyFileError::TooLong));
    let many: String = (0..1001).map(|n| format!("e{n} = 1\n")).collect();
    assert_eq!(KeyFile::from_text(&format!("{text}{many}")), Err(KeyFileError::Part("seen")));
    for broken in
        ["", "version = 1", "version = \"1\"", "[[[", &text.replace("name =", "nom ="), &format!("{text}\nx = -1")]
    {
        let refused = KeyFile::from_text(broken);
        assert!(matches!(refused, Err(KeyFileError::Part(_) | KeyFileError::Unreadable(_))), "{broken}: {refused:?}");
    }
}

#[test]
fn what_was_seen_stays_bounded_and_readable() {
    let (mut file, _) = quick_file();
    for n in 0..1100 {
        assert!(file.note_seen(&format!("{n:0200}"), n));
    }
    let read = KeyFile::from_text(&file.to_text()).unwrap();
    assert_eq!((read.seen(&format!("{:0200}", 99)), read.seen(&format!("{:0200}", 100))), (0, 100));
}

#[test]
fn the_shipped_costs_are_those_promised() {
    assert_eq!(Cost::CAREFUL, Cost { memory_kib: 65_536, passes: 3, lanes: 1 });
    assert_eq!(Cost::SLIP, Cost { memory_kib: 19_456, passes: 2, lanes: 1 });
    let (file, secret) = key_file::make("Ana", "a passphrase").unwrap();
    assert_eq!(file.cost(), Cost::CAREFUL);
    let text = file.to_text();
    for line in ["memory_kib = 65536", "passes = 3", "lanes = 1"] {
        assert!(text.contains(line), "{text}");
    }
    let moved = key_file::lock(&secret, "Ana", "another passphrase").unwrap();
    assert_eq!((moved.cost(), moved.public_key()), (Cost::CAREFUL, secret.public()));

    let salt = [3; 16];
    let draft = DraftKey::derive("apple river stone", &salt).unwrap();
    assert_eq!(draft.tag, DraftKey::derive_at(Cost::CAREFUL, "apple river stone", &salt).unwrap().tag);
    let slip = code::parse("22222-22222").unwrap();
    assert_eq!(code::slip_hash(&slip, &salt), code::slip_hash_at(Cost::SLIP, &slip, &salt));
}

#[test]
fn a_name_or_passphrase_without_end_is_refused() {
    let long = "x".repeat(2000);
    let name = key_file::make_at(QUICK, &long, "p").unwrap_err();
    assert_eq!(name, SealError::NameTooLong { bytes: 2000, max: 200 });
    let passphrase = key_file::make_at(QUICK, "n", &long).unwrap_err();
    assert_eq!(passphrase, SealError::NameTooLong { bytes: 2000, max: 1024 });
}

// Recovery words

#[test]
fn recovery_words_bring_the_key_back() {
    for _ in 0..20 {
        let secret = SecretKey::draw().unwrap();
        let words = recovery_words(&secret);
        assert_eq!(words.split(' ').count(), 24);
        assert_eq!(from_recovery_words(&words).unwrap().public(), secret.public());
        let copied: String =
            words.split(' ').enumerate().map(|(n, word)| format!("{:2}. {}\n", n + 1, word.to_uppercase())).collect();
        assert_eq!(from_recovery_words(&copied).unwrap().public(), secret.public());
    }
}

#[test]
fn a_wrong_recovery_word_is_named() {
    // The all-zero key of BIP 39's published test vectors.
    let zero = format!("{}art", "abandon ".repeat(23));
    assert!(from_recovery_words(&zero).is_ok());
    let unknown = zero.replacen("abandon abandon", "abandon abandom", 1);
    assert_eq!(from_recovery_words(&unknown).unwrap_err(), WordsError::Unknown { position: 2 });
    assert_eq!(from_recovery_words(&zero.replace("art", "arm")).unwrap_err(), WordsError::Checksum);
    assert_eq!(from_recovery_words("abandon art").unwrap_err(), WordsError::Count { words: 2 });
    assert_eq!(from_recovery_words(&"é".repeat(100_000)).unwrap_err(), WordsError::Count { words: 1 });
}

// Strength

#[test]
fn a_weak_passphrase_is_told_and_a_strong_one_passes() {
    for weak in [
        "",
        "password",
        "password password",
        "Marie-marie MARIE",
        "123456789",
        "Marie",
        "qwertzuiop",
        "2026",
        "school2026",
        "aaaaaaaa",
    ] {
        assert!(weakness(weak).is_some(), "{weak}");
    }
    for strong in
        ["correct copper violin marmalade", "copper violin marmalade copper", "Tři sýčci na střeše pijí kakao"]
    {
        assert_eq!(weakness(strong), None, "{strong}");
    }
    let started = std::time::Instant::now();
    weakness(&"aB3$".repeat(50_000));
    assert!(started.elapsed().as_secs() < 20, "a long passphrase is judged by its beginning");
}

// Drafts

#[test]
fn a_typed_code_finds_its_draft_however_it_is_typed() {
    let salt = [5; 16];
    let key = DraftKey::derive_at(QUICK, "apple river stone", &salt).unwrap();
    let sealed = key.seal_draft(b"half a sheet", PADDED).unwrap();
    for typed in ["APPLE RIVER STONE", "  apple-river–stone ", "Àpple, rivér\tstone.", "apple\u{301} river  stone\n"]
    {
        let typed = DraftKey::derive_at(QUICK, typed, &salt).unwrap();
        assert_eq!(typed.tag, key.tag);
        assert_eq!(&**typed.open_draft(&sealed).unwrap(), b"half a sheet");
    }
    for (other, salt) in [("apple river stones", salt), ("river apple stone", salt), ("apple river stone", [6; 16])] {
        let other = DraftKey::derive_at(QUICK, other, &salt).unwrap();
        assert_ne!(other.tag, key.tag);
        assert_eq!(other.open_draft(&sealed), Err(OpenError::Damaged));
    }
}

#[test]
fn a_draft_has_one_length_and_opens_only_unchanged() {
    let key = DraftKey::derive_at(QUICK, "apple river stone", &[5; 16]).unwrap();
    for plain in [vec![], vec![b'x'; PADDED - 4]] {
        let sealed = key.seal_draft(&plain, PADDED).unwrap();
        assert_eq!(sealed.len(), 1 + 24 + PADDED + 16);
        assert_eq!(*key.open_draft(&sealed).unwrap(), plain);
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1 << (at % 8);
            assert!(key.open_draft(&changed).is_err(), "byte {at}");
        }
        for length in [0, 1, 24, 25, 44, sealed.len() - 1] {
            assert!(key.open_draft(&sealed[..length]).is_err(), "cut to {length}");
        }
        // Under another tag the draft is not this one.
        let mut moved = key.clone();
        moved.tag[0] ^= 1;
        assert_eq!(moved.open_draft(&sealed), Err(OpenError::Damaged));
    }
    let long = key.seal_draft(&[0; PADDED - 3], PADDED);
    assert_eq!(long, Err(SealError::TooLong { bytes: PADDED - 3, room: PADDED - 4 }));
}

// Codes

#[test]
fn a_drawn_code_is_read_back_in_any_dress() {
    for _ in 0..50 {
        let drawn = code::draw().unwrap();
        let shown = drawn.shown();
        assert_eq!((shown.len(), shown.find('-')), (11, Some(5)));
        let bare = shown.replace('-', "");
        for typed in
            [shown.to_lowercase(), bare.clone(), format!("  {}  {} ", &bare[..3], &bare[3..]), shown.replace('-', "–")]
        {
            assert_eq!(code::parse(&typed).unwrap().shown(), shown, "{typed}");
        }
    }
}

#[test]
fn every_single_wrong_symbol_and_every_swap_of_neighbours_is_noticed() {
    for _ in 0..40 {
        let right: Vec<u8> = code::draw().unwrap().shown().replace('-', "").into_bytes();
        for at in 0..10 {
            for symbol in ALPHABET.iter().filter(|symbol| **symbol != right[at]) {
                let mut wrong = right.clone();
                wrong[at] = *symbol;
                assert_eq!(code::parse(std::str::from_utf8(&wrong).unwrap()).unwrap_err(), TypingSlip::Check);
            }
        }
        for at in 0..9 {
            let mut swapped = right.clone();
            swapped.swap(at, at + 1);
            let read = code::parse(std::str::from_utf8(&swapped).unwrap());
            assert_eq!(read.is_err(), swapped != right, "swapped at {at}");
        }
    }
}

#[test]
fn a_typing_slip_is_named() {
    for (typed, slip) in [
        ("", TypingSlip::Length { symbols: 0, of: 10 }),
        ("2222", TypingSlip::Length { symbols: 4, of: 10 }),
        ("22222-22222-2", TypingSlip::Length { symbols: 11, of: 10 }),
        ("2I222-22222", TypingSlip::Symbol { position: 2 }),
        ("22222-L2222", TypingSlip::Symbol { position: 6 }),
        ("22222-2222o", TypingSlip::Symbol { position: 10 }),
        ("02222-22222", TypingSlip::Symbol { position: 1 }),
        ("22222-2é222", TypingSlip::Symbol { position: 7 }),
        ("22222-22223", TypingSlip::Check),
    ] {
        assert_eq!(code::parse(typed).unwrap_err(), slip, "{typed}");
    }
    assert!(code::parse(&"2".repeat(100_000)).is_err());
}

#[test]
fn symbols_are_drawn_without_favourites() {
    let mut counts = [0_u32; 31];
    for _ in 0..2000 {
        let shown = code::draw().unwrap().shown().replace('-', "");
        for symbol in shown.bytes().take(9) {
            counts[ALPHABET.iter().position(|a| *a == symbol).unwrap()] += 1;
        }
    }
    // 18,000 draws, 581 of each expected, standard deviation 24: eight of them are never reached.
    assert!(counts.iter().all(|count| (390..=772).contains(count)), "{counts:?}");
}

#[test]
fn the_hash_of_a_slip_stays_what_it_is() {
    let slip = code::parse("22222-22222").unwrap();
    let hash = code::slip_hash_at(QUICK, &slip, &[9; 16]).unwrap();
    assert_eq!(hash, code::slip_hash_at(QUICK, &code::parse("2222222222").unwrap(), &[9; 16]).unwrap());
    assert_ne!(hash, code::slip_hash_at(QUICK, &slip, &[8; 16]).unwrap());
    // A store keeps these for a year: a change here makes every printed slip void.
    let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, "93e00d9e859dbcdbece679484c518f576a104fc9f7d478bd34a5d4fb94122848");
}

// Words

#[test]
fn the_list_has_1024_plain_words() {
    let list: Vec<&str> = words::WORDS_EN.lines().collect();
    assert_eq!(list.len(), 1024);
    assert_eq!(list.iter().collect::<BTreeSet<_>>().len(), 1024, "a word stands twice");
    for word in list {
        assert!((3..=7).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase()), "{word:?}");
    }
}

#[test]
fn three_words_are_drawn_and_already_normal() {
    let mut seen = BTreeSet::new();
    for _ in 0..100 {
        let code = words::draw_three().unwrap();
        let parts: Vec<&str> = code.split(' ').collect();
        assert_eq!(parts.len(), 3);
        assert!(parts.iter().all(|part| words::WORDS_EN.lines().any(|word| word == *part)), "{code:?}");
        assert_eq!(words::normalise(&code), code);
        seen.insert(code.to_string());
    }
    assert!(seen.len() >= 99, "2 equal codes in 100 are once in 200,000 runs");
    assert!(words::normalise(&"word ".repeat(100_000)).len() <= 200);
}

// Debug output

#[test]
fn debug_output_tells_nothing() {
    let (file, secret) = quick_file();
    let code = code::draw().unwrap();
    let draft = DraftKey::derive_at(QUICK, "apple river stone", &[5; 16]).unwrap();
    assert_eq!(format!("{secret:?} {code:?} {draft:?}"), "SecretKey(..) Code(..) DraftKey(..)");
    assert_eq!(format!("{file:?}"), "KeyFile { name: \"Zoë \\\"Z\\\" Novák\\n\", .. }");
}
