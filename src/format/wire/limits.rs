//! What the values of a bundle may be.

use std::collections::BTreeSet;

use crate::domain::school::SCHOOL_NAME_MAX;
use crate::format::wire::bundle::Bundle;
use crate::text::is_plain;

/// Longest name of an exercise, as the store's files can bear it.
const EXERCISE_NAME_MAX: usize = 64;
/// Most files of an instrument, with the exercise among them.
pub const FILES_MAX: usize = 200;
/// Longest name of such a file, longest key and longest code, in characters.
pub const NAME_MAX: usize = 100;
/// Most one-time slips of an exercise.
pub const SLIPS_MAX: usize = 20_000;
/// Most codes of groups and of their classes.
pub const CODES_MAX: usize = 1_000;
/// Most corrections; each is made by hand.
pub const CORRECTIONS_MAX: usize = 1_000;
/// Longest correction, in bytes, as the store keeps it.
const CORRECTION_BYTES_MAX: usize = 10_000;
/// Most keys of a sheet, and its longest padded length, as sheets are sealed.
pub const KEYS_MAX: usize = 4;
/// See [`KEYS_MAX`].
pub const PADDED: std::ops::RangeInclusive<u32> = 4..=1 << 20;
/// School years.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2999;

/// The first part of a bundle whose value cannot be.
pub(super) fn wrong_part(bundle: &Bundle) -> Option<&'static str> {
    let files_fit = (1..=FILES_MAX).contains(&bundle.frozen.len()) && bundle.frozen.keys().all(|name| is_file(name));
    let parts = [
        ("the exercise's name", is_exercise(&bundle.exercise.0)),
        ("the school's name", is_line(&bundle.school, SCHOOL_NAME_MAX)),
        ("the education level", is_line(&bundle.level, NAME_MAX)),
        ("the school year", YEARS.contains(&bundle.year)),
        ("the days", bundle.first_day <= bundle.last_day),
        ("which school it is", is_identity(&bundle.school_identity)),
        ("the names of the texts", files_fit),
        ("the public keys", (1..=KEYS_MAX).contains(&bundle.keys.len()) && all_differ(bundle.keys.iter())),
        ("the length of the sheets", PADDED.contains(&bundle.padded)),
        (
            "the one-time slips",
            bundle.slips.len() <= SLIPS_MAX && all_differ(bundle.slips.iter().map(|(hash, _)| hash)),
        ),
        ("the groups' codes", all_differ(bundle.group_codes.iter().map(|(_, code)| code)) && codes_fit(bundle)),
        ("the corrections", bundle.corrections.len() <= CORRECTIONS_MAX && corrections_fit(bundle)),
    ];
    parts.into_iter().find(|(_, fits)| !fits).map(|(part, _)| part)
}

fn codes_fit(bundle: &Bundle) -> bool {
    bundle.group_codes.len() <= CODES_MAX && bundle.group_codes.iter().all(|(_, code)| is_line(code, NAME_MAX))
}

fn corrections_fit(bundle: &Bundle) -> bool {
    bundle.corrections.iter().all(|line| is_line(line, CORRECTION_BYTES_MAX) && line.len() <= CORRECTION_BYTES_MAX)
}

fn is_line(text: &str, chars_max: usize) -> bool {
    !text.is_empty() && text.chars().count() <= chars_max && text.chars().all(is_plain)
}

fn is_exercise(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=EXERCISE_NAME_MAX).contains(&id.len()) && id.chars().all(plain)
}

/// Parts between slashes, none of which leads elsewhere on any system.
fn is_file(name: &str) -> bool {
    let leads_elsewhere = |part: &str| part.is_empty() || part == "." || part == ".." || part.contains(['\\', ':']);
    is_line(name, NAME_MAX) && !name.split('/').any(leads_elsewhere)
}

fn is_identity(digits: &str) -> bool {
    digits.len() == 32 && digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn all_differ<T: Ord>(mut items: impl Iterator<Item = T>) -> bool {
    let mut seen = BTreeSet::new();
    items.all(|item| seen.insert(item))
}
