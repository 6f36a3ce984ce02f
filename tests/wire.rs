//! Messages between machines: what is written is read back, and any bytes give a value or an error.

mod class;

use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;
use reflectory::domain::answer::SheetId;
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::instrument::GroupIx;
use reflectory::format::wire::WireError;
use reflectory::format::wire::bundle::{BUNDLE_BYTES_MAX, Bundle, stamp};
use reflectory::format::wire::hand_in::{self, ENVELOPES_MAX, HAND_IN_BYTES_MAX, HandIn, IDS_MAX, Verdict};
use reflectory::format::wire::joining::{JOIN_ANSWER_BYTES_MAX, JOIN_BODY_BYTES_MAX, JoinAnswer, JoinAsk, JoinBody};
use reflectory::format::wire::limits::{CODES_MAX, CORRECTIONS_MAX, FILES_MAX, KEYS_MAX, NAME_MAX, PADDED, SLIPS_MAX};
use reflectory::format::wire::news::{Here, NEWS_BYTES_MAX, News, Standing};
use reflectory::seal::envelope::ENVELOPE_MAX;
use reflectory::seal::padding::PADDED_MAX;
use reflectory::seal::sheet;
use zeroize::Zeroizing;

fn bundle() -> Bundle {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    Bundle {
        exercise: ExerciseId("2026-1-isced2".to_owned()),
        school: "Škola \"Pod lipou\"".to_owned(),
        level: "isced2".to_owned(),
        year: 2026,
        session: 1,
        first_day: date(2026, 11, 16),
        last_day: date(2026, 11, 27),
        school_identity: "0123456789abcdef".repeat(2),
        frozen: [file("exercise.toml", "year = 2026\n"), file("areas/a-leadership.toml", "\u{feff}# A\r\n\t")].into(),
        keys: vec![[9; 32], [8; 32]],
        needs_all: true,
        padded: 2048,
        slip_salt: [5; 16],
        slips: vec![([1; 32], GroupIx(2)), ([2; 32], GroupIx(0)), ([2; 32].map(|b| b + 1), GroupIx(2))],
        group_codes: vec![(GroupIx(0), "22222-22222".to_owned()), (GroupIx(1), "33333-33333".to_owned())],
        corrections: vec![r#"{"on":"2026-11-20","last_day":"2026-11-28"}"#.to_owned()],
        transport: [6; 32],
        hub_signing: [7; 32],
    }
}

fn with(change: impl FnOnce(&mut Bundle)) -> Bundle {
    let mut bundle = bundle();
    change(&mut bundle);
    bundle
}

// Bundles

#[test]
fn a_bundle_comes_back_and_has_one_form() {
    let bytes = bundle().to_bytes().unwrap();
    assert_eq!(Bundle::from_bytes(&bytes), Ok(bundle()));
    let turned = with(|b| {
        b.slips.reverse();
        b.group_codes.reverse();
    });
    assert_eq!(turned.to_bytes().unwrap(), bytes, "an order that means nothing changes nothing");
    let text = String::from_utf8(bytes.clone()).unwrap();
    let start = r#"{"format":"reflectory-bundle","version":1,"exercise":"2026-1-isced2","school":"#;
    assert!(text.starts_with(start), "{text}");
    assert!(text.contains(r#""slip_salt":"BQUFBQUFBQUFBQUFBQUFBQ==""#), "{text}");
    let same_in_other_words =
        [text.replace("{\"format\"", "{ \"format\""), text.replace("Škola", "\\u0160kola"), format!("{text}\n")];
    for other in same_in_other_words {
        assert_eq!(Bundle::from_bytes(other.as_bytes()).unwrap_err(), unreadable_bundle(), "{other}");
    }
}

fn unreadable_bundle() -> WireError {
    WireError::Unreadable { what: "The exercise from the other machine" }
}

#[test]
fn a_stamp_tells_every_change() {
    // SHA-256 of three letters, from the appendix of FIPS 180-2.
    assert_eq!(stamp(b"abc")[..4], [0xba, 0x78, 0x16, 0xbf]);
    let one = stamp(&bundle().to_bytes().unwrap());
    let changes: [fn(&mut Bundle); 4] = [
        |b| b.last_day = date(2026, 11, 28),
        |b| b.keys.swap(0, 1),
        |b| b.slips[0].1 = GroupIx(1),
        |b| b.corrections.clear(),
    ];
    for change in changes {
        assert_ne!(stamp(&with(change).to_bytes().unwrap()), one);
    }
}

#[test]
fn what_cannot_be_is_neither_sent_nor_taken() {
    let long = "x".repeat(101);
    let name = |name: &str| with(|b| b.frozen = [(name.to_owned(), String::new())].into());
    let cases: Vec<(&str, Bundle)> = vec![
        ("the exercise's name", with(|b| b.exercise.0 = "../2026".to_owned())),
        ("the exercise's name", with(|b| b.exercise.0 = "2".repeat(65))),
        ("the exercise's name", with(|b| b.exercise.0.clear())),
        ("the school's name", with(|b| b.school = "Lin\u{1b}[2Jden".to_owned())),
        ("the school's name", with(|b| b.school = "\u{202e}nednil".to_owned())),
        ("the school's name", with(|b| b.school = "x".repeat(61))),
        ("the education level", with(|b| b.level = "a\nb".to_owned())),
        ("the school year", with(|b| b.year = 1999)),
        ("the days", with(|b| b.last_day = date(2026, 11, 15))),
        ("which school it is", with(|b| b.school_identity = "0123456789ABCDEF".repeat(2))),
        ("which school it is", with(|b| b.school_identity.clear())),
        ("the names of the texts", with(|b| b.frozen.clear())),
        ("the names of the texts", with(|b| b.frozen = files(FILES_MAX + 1))),
        ("the names of the texts", name(&long)),
        ("the names of the texts", name("")),
        ("the names of the texts", name("/etc/passwd")),
        ("the names of the texts", name("areas/../../x")),
        ("the names of the texts", name("areas\\x")),
        ("the names of the texts", name("c:x")),
        ("the names of the texts", name("areas//x")),
        ("the names of the texts", name("a\0")),
        ("the public keys", with(|b| b.keys.clear())),
        ("the public keys", with(|b| b.keys = vec![[1; 32], [1; 32]])),
        ("the public keys", with(|b| b.keys = (0..5).map(|n| [n; 32]).collect())),
        ("the length of the sheets", with(|b| b.padded = 3)),
        ("the length of the sheets", with(|b| b.padded = PADDED.end() + 1)),
        ("the one-time slips", with(|b| b.slips = slips(SLIPS_MAX + 1))),
        ("the one-time slips", with(|b| b.slips.push(([1; 32], GroupIx(1))))),
        ("the groups", with(|b| b.slips[0].1 = GroupIx(256))),
        ("the groups", with(|b| b.group_codes[0].0 = GroupIx(256))),
        ("the groups' codes", with(|b| b.group_codes[0].1 = "2\t2".to_owned())),
        ("the groups' codes", with(|b| b.group_codes[0].1 = long.clone())),
        ("the groups' codes", with(|b| b.group_codes[1].1 = b.group_codes[0].1.clone())),
        ("the groups' codes", with(|b| b.group_codes = (0..=CODES_MAX).map(|n| (GroupIx(1), n.to_string())).collect())),
        ("the corrections", with(|b| b.corrections = vec!["{}".to_owned(); CORRECTIONS_MAX + 1])),
        ("the corrections", with(|b| b.corrections = vec!["é".repeat(5_001)])),
        ("the corrections", with(|b| b.corrections = vec!["{\n}".to_owned()])),
    ];
    for (part, bundle) in cases {
        let refused = WireError::Value { what: "The exercise from the other machine", part };
        assert_eq!(bundle.to_bytes().unwrap_err(), refused);
        let body = JoinBody { number: 1, token: Zeroizing::new([1; 32]), bundle };
        assert_eq!(body.to_bytes().unwrap_err(), refused);
    }
}

fn files(count: usize) -> reflectory::format::Files {
    (0..count).map(|n| (format!("{n}.toml"), String::new())).collect()
}

fn slips(count: usize) -> Vec<([u8; 32], GroupIx)> {
    let hash = |n: usize| std::array::from_fn(|at| n.to_le_bytes().get(at).copied().unwrap_or(0xaa));
    (0..count).map(|n| (hash(n), GroupIx(255))).collect()
}

#[test]
fn the_same_values_are_refused_when_they_come_from_elsewhere() {
    let text = String::from_utf8(bundle().to_bytes().unwrap()).unwrap();
    let value = |part| WireError::Value { what: "The exercise from the other machine", part };
    for (from, to, expected) in [
        ("2026-1-isced2", "../x", value("the exercise's name")),
        ("\"session\":1", "\"session\":256", unreadable_bundle()),
        ("\"session\":1", "\"session\":-1", unreadable_bundle()),
        ("\"year\":2026", "\"year\":3000", value("the school year")),
        ("2026-11-16", "2026-02-30", value("the days")),
        ("2026-11-16", "20261116", unreadable_bundle()),
        ("areas/a", "areas/../a", value("the names of the texts")),
        ("\"padded\":2048", "\"padded\":4294967295", value("the length of the sheets")),
        ("\"padded\":2048", "\"padded\":2048.0", unreadable_bundle()),
        ("\"slip_salt\":\"", "\"slip_salt\":\"AAAA", unreadable_bundle()),
        ("BQ==", "BR==", unreadable_bundle()),
        ("\"needs_all\":true,", "", unreadable_bundle()),
        ("\"needs_all\":true,", "\"needs_all\":true,\"needs_all\":true,", unreadable_bundle()),
        ("\"needs_all\":true,", "\"needs_all\":true,\"more\":1,", unreadable_bundle()),
        ("reflectory-bundle", "reflectory-summary", unreadable_bundle()),
    ] {
        let other = text.replacen(from, to, 1);
        assert_ne!(other, text);
        assert_eq!(Bundle::from_bytes(other.as_bytes()), Err(expected), "{to}");
    }
    let newer = Bundle::from_bytes(br#"{"format":"reflectory-bundle","version":2,"sky":"blue"}"#).unwrap_err();
    let sentence = "The exercise from the other machine comes from a newer version of the program (form 2). \
                    Please update this one.";
    assert_eq!(newer.to_string(), sentence);
}

#[test]
fn a_bundle_has_room_for_the_most_there_can_be() {
    let most = with(|b| {
        b.slips = slips(SLIPS_MAX);
        b.frozen = files(FILES_MAX);
        b.keys = (0..4).map(|n| [n; 32]).collect();
        b.frozen.insert("0.toml".to_owned(), "\n".repeat(1 << 20));
        b.corrections = vec!["x".repeat(10_000); 10];
    });
    let bytes = most.to_bytes().unwrap();
    assert!(bytes.len() < BUNDLE_BYTES_MAX / 2, "{}", bytes.len());
    assert_eq!(Bundle::from_bytes(&bytes).unwrap().slips.len(), SLIPS_MAX);

    let too_long = with(|b| b.frozen = [("a".to_owned(), "x".repeat(BUNDLE_BYTES_MAX))].into()).to_bytes().unwrap_err();
    assert!(matches!(too_long, WireError::TooLong { max: BUNDLE_BYTES_MAX, .. }), "{too_long}");
    let spaces = Bundle::from_bytes(&vec![b' '; BUNDLE_BYTES_MAX + 1]).unwrap_err();
    assert!(matches!(spaces, WireError::TooLong { .. }), "{spaces}");
    let deep = "[".repeat(100_000);
    assert_eq!(Bundle::from_bytes(deep.as_bytes()).unwrap_err(), unreadable_bundle());
}

#[test]
fn limits_of_messages_are_those_of_what_is_sealed() {
    assert_eq!(usize::try_from(*PADDED.end()).unwrap(), PADDED_MAX);
    assert_eq!(KEYS_MAX, sheet::KEYS_MAX);
    assert!(HandIn(vec![(SheetId([1; 16]), vec![1; ENVELOPE_MAX])]).to_bytes().is_ok());
    assert_eq!(NAME_MAX, 100);
}

// Joining

fn body() -> JoinBody {
    JoinBody { number: 7, token: Zeroizing::new([3; 32]), bundle: bundle() }
}

#[test]
fn joining_goes_there_and_back() {
    let ask = JoinAsk { nonce: [1; 32], proof: [2; 32], public: [255; 32] };
    assert_eq!(JoinAsk::from_bytes(&ask.to_bytes()), Ok(ask));
    let bytes = body().to_bytes().unwrap();
    assert_eq!(JoinBody::from_bytes(&bytes), Ok(body()));
    let answer = JoinAnswer { nonce: [4; 32], proof: [5; 32], body: bytes.clone() };
    let sent = answer.to_bytes().unwrap();
    assert_eq!(JoinAnswer::from_bytes(&sent), Ok(answer));
    assert_eq!(sent[65..], bytes, "the proof is over these very bytes");
    // The bundle inside is the one that is fetched later.
    let alone = bundle().to_bytes().unwrap();
    assert!(bytes.windows(alone.len()).any(|window| window == alone));
}

#[test]
fn what_does_not_fit_joining_is_refused() {
    let empty = JoinAnswer { nonce: [0; 32], proof: [0; 32], body: vec![] };
    let mut newer = empty.to_bytes().unwrap();
    newer[0] = 2;
    assert_eq!(JoinAnswer::from_bytes(&newer), Err(WireError::Version { what: "The answer to joining", version: 2 }));
    for length in 0..65 {
        let cut = JoinAnswer::from_bytes(&empty.to_bytes().unwrap()[..length]);
        assert_eq!(cut, Err(WireError::Unreadable { what: "The answer to joining" }), "{length}");
    }
    let long = JoinAnswer { body: vec![0; JOIN_BODY_BYTES_MAX + 1], ..empty };
    assert!(matches!(long.to_bytes(), Err(WireError::TooLong { .. })));
    let long = JoinAnswer::from_bytes(&vec![1; JOIN_ANSWER_BYTES_MAX + 1]);
    assert!(matches!(long, Err(WireError::TooLong { .. })));
    assert!(matches!(JoinAsk::from_bytes(&[b' '; 1025]), Err(WireError::TooLong { .. })));
    for ask in ["{}", "[]", "", "null", r#"{"nonce":"","proof":"","public":""}"#] {
        assert!(matches!(JoinAsk::from_bytes(ask.as_bytes()), Err(WireError::Unreadable { .. })), "{ask}");
    }
    let text = String::from_utf8(body().to_bytes().unwrap()).unwrap();
    let newer = JoinBody::from_bytes(text.replacen("\"version\":1", "\"version\":9", 1).as_bytes());
    assert_eq!(newer, Err(WireError::Version { what: "The answer to joining", version: 9 }));
}

// Handing in

#[test]
fn a_hand_in_stays_what_it_is_on_the_wire() {
    let hand_in = HandIn(vec![(SheetId([0xab; 16]), b"one".to_vec()), (SheetId([0xcd; 16]), b"x".to_vec())]);
    let mut expected = vec![1, 2];
    expected.extend([0xab; 16]);
    expected.extend(b"\x03\0\0\0one");
    expected.extend([0xcd; 16]);
    expected.extend(b"\x01\0\0\0x");
    assert_eq!(hand_in.to_bytes().unwrap(), expected);
    assert_eq!(HandIn::from_bytes(&expected), Ok(hand_in));
}

#[test]
fn a_hand_in_has_limits() {
    let of = |count: usize, length: usize| HandIn(vec![(SheetId([1; 16]), vec![2; length]); count]);
    let unreadable = Err(WireError::Unreadable { what: "What was handed in" });
    for wrong in [of(0, 1), of(ENVELOPES_MAX + 1, 1), of(256, 1), of(1, 0)] {
        assert!(matches!(wrong.to_bytes(), Err(WireError::Value { .. })), "{}", wrong.0.len());
    }
    for length in [1, 1_000, 65_514, 65_515, 65_516, 100_000, ENVELOPE_MAX] {
        let room = hand_in::room_for(length);
        assert!(of(room, length).to_bytes().is_ok(), "{room} of {length}");
        assert!(of(room + 1, length).to_bytes().is_err(), "one more than {room} of {length}");
    }
    assert_eq!(hand_in::room_for(usize::MAX), 1);
    let long = HandIn::from_bytes(&vec![1; HAND_IN_BYTES_MAX + 1]);
    assert!(matches!(long, Err(WireError::TooLong { .. })));

    let right = of(2, 5).to_bytes().unwrap();
    for length in 0..right.len() {
        assert_eq!(HandIn::from_bytes(&right[..length]), unreadable, "cut to {length}");
    }
    let more = [right.as_slice(), &[0]].concat();
    assert_eq!(HandIn::from_bytes(&more), unreadable);
    for (at, byte, expected) in [
        (0, 2, Err(WireError::Version { what: "What was handed in", version: 2 })),
        (1, 0, unreadable.clone()),
        (1, 1, unreadable.clone()),
        (1, 65, unreadable.clone()),
        (18, 0, unreadable.clone()),
        (21, 255, unreadable.clone()),
    ] {
        let mut changed = right.clone();
        changed[at] = byte;
        assert_eq!(HandIn::from_bytes(&changed), expected, "byte {at}");
    }
}

#[test]
fn verdicts_are_one_byte_each() {
    let bytes = hand_in::verdicts_to_bytes(&Verdict::ALL);
    assert_eq!(bytes, [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(hand_in::verdicts_from_bytes(&bytes, 7).unwrap(), Verdict::ALL);
    let taken: Vec<bool> = Verdict::ALL.into_iter().map(Verdict::is_taken).collect();
    assert_eq!(taken, [true, true, true, true, false, false, false]);
    for (bytes, expected) in [(&[0, 7][..], 2), (&[0], 2), (&[0, 0, 0], 2), (&[], 1)] {
        let refused = WireError::Unreadable { what: "The answer to what was handed in" };
        assert_eq!(hand_in::verdicts_from_bytes(bytes, expected), Err(refused), "{bytes:?}");
    }
}

#[test]
fn ids_and_what_is_secured_go_there_and_back() {
    let ids: Vec<SheetId> = (0..3).map(|n| SheetId([n; 16])).collect();
    let bytes = hand_in::ids_to_bytes(&ids).unwrap();
    assert_eq!(bytes.len(), 48);
    assert_eq!(hand_in::ids_from_bytes(&bytes).unwrap(), ids);
    assert_eq!(hand_in::ids_from_bytes(&[]).unwrap(), []);
    assert_eq!(hand_in::ids_from_bytes(&bytes[..47]), Err(WireError::Unreadable { what: "The list of sheets" }));
    let most = vec![SheetId([1; 16]); IDS_MAX];
    assert_eq!(hand_in::ids_from_bytes(&hand_in::ids_to_bytes(&most).unwrap()).unwrap(), most);
    assert!(matches!(hand_in::ids_to_bytes(&[most, ids].concat()), Err(WireError::TooLong { .. })));
    assert!(matches!(hand_in::ids_from_bytes(&[0; 16 * 501]), Err(WireError::TooLong { .. })));

    let bytes = hand_in::secured_to_bytes(&[true, false]);
    assert_eq!(bytes, [1, 0]);
    assert_eq!(hand_in::secured_from_bytes(&bytes, 2).unwrap(), [true, false]);
    for (bytes, expected) in [(&[2][..], 1), (&[1], 2), (&[1, 1], 1)] {
        let refused = WireError::Unreadable { what: "The answer about secured sheets" };
        assert_eq!(hand_in::secured_from_bytes(bytes, expected), Err(refused), "{bytes:?}");
    }
}

// News

#[test]
fn news_stay_what_they_are_on_the_wire() {
    let here = Here { waiting: 3 };
    assert_eq!(here.to_bytes(), br#"{"waiting":3}"#);
    assert_eq!(Here::from_bytes(br#"{"waiting":3,"later":true}"#), Ok(here));
    let now: Timestamp = "2026-11-22T10:00:00.123Z".parse().unwrap();
    let news = News { now, stamp: [0; 32], standing: Standing::Unsealed, life: 7 };
    let zeros = "A".repeat(43);
    let text = format!(r#"{{"now":"2026-11-22T10:00:00.123Z","stamp":"{zeros}=","standing":"unsealed","life":7}}"#);
    assert_eq!(String::from_utf8(news.to_bytes()).unwrap(), text);
    assert_eq!(News::from_bytes(text.as_bytes()), Ok(news));
    let finer = text.replace(".123Z", ".1239+00:00").replace("unsealed", "gone");
    assert_eq!(News::from_bytes(finer.as_bytes()), Ok(News { standing: Standing::Gone, ..news }));
    let value = WireError::Value { what: "The news from the coordinator's machine", part: "the time" };
    assert_eq!(News::from_bytes(text.replace("2026-11-22T", "2026-13-22T").as_bytes()), Err(value));
    for (from, to) in [("unsealed", "sealed"), ("AAAA", ""), ("\"now\"", "\"then\""), ("}", "}}")] {
        let refused = WireError::Unreadable { what: "The news from the coordinator's machine" };
        assert_eq!(News::from_bytes(text.replacen(from, to, 1).as_bytes()), Err(refused), "{to}");
    }
    assert!(Here::from_bytes(br#"{"waiting":-1}"#).is_err());
    assert!(matches!(Here::from_bytes(&[b' '; NEWS_BYTES_MAX + 1]), Err(WireError::TooLong { .. })));
}

// Any bytes

/// What is read from bytes, if anything, is written and read again as the same value.
fn check_any(bytes: &[u8]) -> Result<(), TestCaseError> {
    if let Ok(bundle) = Bundle::from_bytes(bytes) {
        prop_assert_eq!(bundle.to_bytes().unwrap(), bytes);
    }
    if let Ok(ask) = JoinAsk::from_bytes(bytes) {
        prop_assert_eq!(JoinAsk::from_bytes(&ask.to_bytes()).unwrap(), ask);
    }
    if let Ok(answer) = JoinAnswer::from_bytes(bytes) {
        prop_assert_eq!(answer.to_bytes().unwrap(), bytes);
    }
    if let Ok(body) = JoinBody::from_bytes(bytes) {
        prop_assert_eq!(JoinBody::from_bytes(&body.to_bytes().unwrap()).unwrap(), body);
    }
    if let Ok(hand_in) = HandIn::from_bytes(bytes) {
        prop_assert_eq!(hand_in.to_bytes().unwrap(), bytes);
    }
    if let Ok(here) = Here::from_bytes(bytes) {
        prop_assert_eq!(Here::from_bytes(&here.to_bytes()).unwrap(), here);
    }
    if let Ok(news) = News::from_bytes(bytes) {
        prop_assert_eq!(News::from_bytes(&news.to_bytes()).unwrap(), news);
    }
    if let Ok(ids) = hand_in::ids_from_bytes(bytes) {
        prop_assert_eq!(hand_in::ids_to_bytes(&ids).unwrap(), bytes);
    }
    if let Ok(verdicts) = hand_in::verdicts_from_bytes(bytes, bytes.len()) {
        prop_assert_eq!(hand_in::verdicts_to_bytes(&verdicts), bytes);
    }
    if let Ok(secured) = hand_in::secured_from_bytes(bytes, bytes.len()) {
        prop_assert_eq!(hand_in::secured_to_bytes(&secured), bytes);
    }
    Ok(())
}

/// One right message of each kind.
fn messages() -> Vec<Vec<u8>> {
    let body = body().to_bytes().unwrap();
    let hand_in = HandIn(vec![(SheetId([1; 16]), vec![2; 30]), (SheetId([3; 16]), vec![4; 30])]);
    vec![
        bundle().to_bytes().unwrap(),
        JoinAsk { nonce: [1; 32], proof: [2; 32], public: [3; 32] }.to_bytes(),
        JoinAnswer { nonce: [4; 32], proof: [5; 32], body: body.clone() }.to_bytes().unwrap(),
        body,
        hand_in.to_bytes().unwrap(),
        Here { waiting: 12 }.to_bytes(),
        News { now: Timestamp::UNIX_EPOCH, stamp: [6; 32], standing: Standing::Open, life: 0 }.to_bytes(),
        hand_in::ids_to_bytes(&[SheetId([1; 16]); 3]).unwrap(),
        hand_in::verdicts_to_bytes(&Verdict::ALL),
    ]
}

#[test]
fn every_message_cut_anywhere_gives_a_value_or_an_error() {
    for message in messages() {
        for length in 0..message.len() {
            check_any(&message[..length]).unwrap();
        }
    }
}

proptest! {
    #[test]
    fn a_message_changed_anywhere_gives_a_value_or_an_error(
        which in 0..9_usize, changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)
    ) {
        let mut message = messages().swap_remove(which);
        for (at, byte) in changes {
            let at = at.index(message.len());
            message[at] = byte;
        }
        check_any(&message)?;
    }

    #[test]
    fn any_bytes_give_a_value_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        check_any(&bytes)?;
    }

    #[test]
    fn any_bundle_within_the_limits_comes_back(
        school in "[^\\p{C}\\p{Z}]{1,60}", text: String, year in 2000..=2999_i16, session: u8, days in 0..=400_i64,
        keys in prop::collection::btree_set(any::<[u8; 32]>(), 1..=4), needs_all: bool, padded in PADDED,
        slips in prop::collection::btree_map(any::<[u8; 32]>(), 0..=255_usize, 0..20),
        codes in prop::collection::btree_map("[!-~]{1,30}", 0..=255_usize, 0..5), transport: [u8; 32]
    ) {
        let sent = with(|b| {
            b.school = school;
            b.frozen.insert("exercise.toml".to_owned(), text);
            (b.year, b.session, b.needs_all, b.padded, b.transport) = (year, session, needs_all, padded, transport);
            b.last_day = b.first_day.saturating_add(jiff::Span::new().days(days));
            b.keys = keys.into_iter().rev().collect();
            b.slips = slips.into_iter().map(|(hash, group)| (hash, GroupIx(group))).collect();
            b.group_codes = codes.into_iter().map(|(code, group)| (GroupIx(group), code)).collect();
            b.group_codes.sort_unstable();
        });
        prop_assert_eq!(Bundle::from_bytes(&sent.to_bytes().unwrap()), Ok(sent));
    }

    #[test]
    fn any_hand_in_within_the_limits_comes_back(
        envelopes in prop::collection::vec((any::<[u8; 16]>(), prop::collection::vec(any::<u8>(), 1..100)), 1..=64)
    ) {
        let sent = HandIn(envelopes.into_iter().map(|(id, envelope)| (SheetId(id), envelope)).collect());
        prop_assert_eq!(HandIn::from_bytes(&sent.to_bytes().unwrap()), Ok(sent));
    }
}

#[test]
fn debug_output_of_messages_tells_no_secret() {
    let answer = JoinAnswer { nonce: [1; 32], proof: [2; 32], body: vec![3] };
    let shown = format!("{:?} {answer:?} {:?}", bundle(), body());
    let expected = "Bundle { exercise: ExerciseId(\"2026-1-isced2\"), .. } JoinAnswer(..) JoinBody { number: 7, .. }";
    assert_eq!(shown, expected);
}
