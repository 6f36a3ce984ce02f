//! How much memory a report takes for each sheet, counted at the allocator, with and without own words.
//!
//! `cargo bench --bench report_memory`; what the figures mean stands in `docs/benchmarks.md`. Apart from the durations,
//! which the counting would disturb.

#[expect(dead_code, reason = "nothing is timed here")]
mod measured;
#[expect(dead_code, reason = "the other benchmarks use the rest of it")]
mod support;

use std::alloc::System;
use std::hint::black_box;

use measured::say;
use reflectory::domain::answer::{Answer, Sheet};
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::report::tally::Tally;
use reflectory::domain::report::{Occasion, Report};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use support::{NOW, School, sheet_id, sure};

#[global_allocator]
static COUNTED: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Sheets in the tally before anything is measured, and how many come then.
const BEFORE: u64 = 1_000;
const MORE: u64 = 100_000;
/// Bytes of each text; none where nobody writes. The last is the longest that is allowed.
const WORDS: [usize; 4] = [0, 40, 120, 500];

fn main() {
    // Without `--bench` it was called as a test, and a test measures nothing.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let school = School::new();
    say(&format!("bytes in use for each of {MORE} sheets, all questions answered"));
    for bytes in WORDS {
        measure(&school, bytes);
    }
}

/// A sheet of the group that a tenth, two tenths and seven tenths of all belong to; every text so long.
fn sheet(school: &School, number: u64, bytes: usize) -> Sheet {
    let group = GroupIx(match number % 10 {
        0 => 0,
        1 | 2 => 1,
        _ => 2,
    });
    let mut sheet = school.sheet(sheet_id(number), group);
    if bytes == 0 {
        sheet.answers.retain(|_, answer| !matches!(answer, Answer::Words(_)));
    }
    for answer in sheet.answers.values_mut() {
        if let Answer::Words(text) = answer {
            *text = format!("{number:0bytes$}").into();
        }
    }
    sheet
}

fn measure(school: &School, bytes: usize) {
    let mut tally = Tally::new(&school.frozen);
    // What it takes once stands before what is measured.
    (0..BEFORE).for_each(|number| sure(tally.add(&sheet(school, number, bytes))));
    let one = sheet(school, 0, bytes);
    let texts = one.answers.values().filter(|answer| matches!(answer, Answer::Words(_))).count();
    let counted = Region::new(COUNTED);
    // Each sheet goes as soon as it is counted, so what is in use afterwards is the tally's.
    (BEFORE..BEFORE + MORE).for_each(|number| sure(tally.add(&sheet(school, number, bytes))));
    let of_tally = in_use(&counted);
    let day = sure(NOW.parse::<jiff::Timestamp>()).to_zoned(jiff::tz::TimeZone::UTC).date();
    let counted = Region::new(COUNTED);
    let report = Report::new(&tally, &Occasion { edition: 1, day, aside: &[], decided: &[] });
    let of_report = in_use(&counted);
    black_box((&tally, &report));
    let name = if texts == 0 { "no own words".to_owned() } else { format!("{texts} texts of {bytes} bytes") };
    say(&format!("  {name:<24} tally {of_tally:>8.1}  report beside it {of_report:>8.1}"));
}

/// Bytes a sheet that were taken and not given back.
fn in_use(counted: &Region<'_, System>) -> f64 {
    let change = counted.change();
    (change.bytes_allocated as f64 - change.bytes_deallocated as f64) / MORE as f64
}
