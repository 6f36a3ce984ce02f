//! A hub, or a stick, with the right marks and whatever exercise: a station takes it over, or refuses it in words. What it
//! took over must open.
//!
//! The bytes are changes to a real bundle: one byte says what, two where, one how many bytes follow to be put there.

use std::sync::OnceLock;

use jiff::ToSpan;
use reflectory::domain::instrument::GroupIx;
use reflectory::format::wire::bundle::Bundle;
use reflectory::runtime::exercise_files::{Opened, questionnaires};
use reflectory::runtime::lab::adopting::take_over;
use reflectory::store::Store;

use crate::made;

/// Changes at once.
const CHANGES_MAX: usize = 8;

fn real() -> &'static Bundle {
    static BUNDLE: OnceLock<Bundle> = OnceLock::new();
    BUNDLE.get_or_init(made::bundle)
}

/// Changes the bundle as the bytes say, and takes it over.
pub fn try_bytes(data: &[u8]) {
    let mut bundle = real().clone();
    let mut rest = data;
    for _ in 0..CHANGES_MAX {
        let Some(([what, high, low, length], behind)) = rest.split_first_chunk::<4>() else { break };
        let (bytes, behind) = behind.split_at(usize::from(*length).min(behind.len()));
        change(&mut bundle, *what, usize::from(*high) << 8 | usize::from(*low), bytes);
        rest = behind;
    }
    let Ok(bytes) = bundle.to_bytes() else { return };
    let read = Bundle::from_bytes(&bytes).expect("what is sent is read");
    let folder = made::folder();
    let store = folder.path().join("station");
    let Ok(id) = take_over(&store, &read) else { return };
    let opened = Opened::open(&Store::open_existing(&store).expect("its store"), &id);
    let opened = opened.unwrap_or_else(|error| panic!("taken over, and it does not open: {error}"));
    assert!(!questionnaires(&opened.frozen).is_empty());
    take_over(&store, &read).expect("once more does no harm");
}

fn change(bundle: &mut Bundle, what: u8, place: usize, bytes: &[u8]) {
    let text = || String::from_utf8_lossy(bytes).into_owned();
    let number = bytes.iter().take(4).fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
    let group = GroupIx(place % 300);
    match what % 16 {
        // Most changes are to texts: those are read longest.
        0..=7 => in_texts(bundle, usize::from(what % 8), place, bytes),
        8 => bundle.corrections.push(text()),
        9 => bundle.padded = number,
        10 => bundle.slips.push((std::array::from_fn(|at| bytes.get(at).copied().unwrap_or(1)), group)),
        11 => bundle.group_codes.push((group, text())),
        12 => bundle.level = text(),
        13 => bundle.exercise.0 = text(),
        14 => {
            let days = i64::from(number % 800) - 400;
            bundle.last_day = bundle.last_day.checked_add(days.days()).unwrap_or(bundle.last_day);
        }
        _ => {
            bundle.keys.push(std::array::from_fn(|at| bytes.get(at).copied().unwrap_or(2)));
            bundle.needs_all = place % 2 == 0;
        }
    }
}

/// Puts bytes into one of the texts, in the place of as many; the exercise's own text comes first.
fn in_texts(bundle: &mut Bundle, which: usize, place: usize, bytes: &[u8]) {
    let mut names: Vec<String> = bundle.frozen.keys().cloned().collect();
    names.sort_by_key(|name| name != "exercise.toml");
    let Some(text) = names.get(which % names.len().max(1)).and_then(|name| bundle.frozen.get_mut(name)) else { return };
    let begin = text.floor_char_boundary(place % text.len().max(1));
    let end = text.floor_char_boundary((begin + bytes.len()).min(text.len())).max(begin);
    text.replace_range(begin..end, &String::from_utf8_lossy(bytes));
}

/// Changes that a person might make.
pub fn seeds() -> Vec<Vec<u8>> {
    let exercise = &real().frozen["exercise.toml"];
    let put = |what: u8, place: usize, bytes: &[u8]| {
        let place = u16::try_from(place).unwrap_or(u16::MAX).to_be_bytes();
        let length = u8::try_from(bytes.len()).unwrap_or(u8::MAX);
        [&[what], place.as_slice(), &[length], bytes].concat()
    };
    let at = |part: &str| exercise.find(part).unwrap_or(0);
    vec![
        Vec::new(),
        put(0, at("2026-12-04"), b"2026-12-05"),
        put(0, at("students = 200"), b"students = 999"),
        put(0, at("year"), b"\xff\xfe = \"\"\"\n"),
        put(0, at("[eligible]"), b"[[own]]\nid = \"a\"\nstudents.text = \"b\"\n"),
        put(1, 40, b"title = \"\\u202e\"\n"),
        put(3, 300, b"[[statement]]\ncode = \"A1\"\n"),
        put(8, 0, br#"{"on":"2026-11-25","last_day":"2026-12-05"}"#),
        put(8, 0, br#"{"on":"2026-11-25","group":"students","eligible":200,"invited":100}"#),
        put(9, 0, &[0, 0, 8, 0]),
        put(10, 2, &[1; 32]),
        put(10, 206, &[1; 32]),
        put(11, 206, b"22222-22222"),
        put(11, 2, b"22222-22222"),
        put(14, 0, &[0, 0, 1, 145]),
        put(15, 0, &[8; 32]),
    ]
}
