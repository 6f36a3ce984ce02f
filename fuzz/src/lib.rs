//! Everything that reads bytes from outside, under libFuzzer.
//!
//! Each module is one target: `seeds` are real messages from which libFuzzer begins, `try_bytes` does with any bytes what
//! the program would do with them. A panic anywhere, more memory than the bytes can be worth, and ten seconds of silence
//! are failures; so is a message that is read and then written otherwise.
//!
//! `.ci/fuzz` builds and runs all of them; what it needs beside the toolchain is a C++ compiler.

pub mod adopting;
pub mod envelope;
pub mod server;
pub mod station;
pub mod stick;
pub mod wire;

mod made;

use std::alloc::System;
use std::fs;
use std::path::Path;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTED: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Memory that reading may ask for, whatever the bytes say of themselves.
const BYTES_MAX: usize = 4 << 20;
/// And for each byte that is there: some readers go over the text more than once.
const BYTES_PER_BYTE: usize = 400;

/// Puts the seeds where libFuzzer finds them.
pub fn begin(target: &str, seeds: &[Vec<u8>]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    fs::create_dir_all(&folder).expect("a folder for the corpus");
    for (number, seed) in seeds.iter().enumerate() {
        fs::write(folder.join(format!("seed-{number:02}")), seed).expect("a seed");
    }
}

/// Does something with bytes, and fails if that asked for far more memory than they are worth.
fn frugally<T>(bytes: &[u8], work: impl FnOnce() -> T) -> T {
    let region = Region::new(COUNTED);
    let value = work();
    let asked = region.change().bytes_allocated;
    let allowed = BYTES_MAX + BYTES_PER_BYTE * bytes.len();
    assert!(asked <= allowed, "{asked} bytes of memory for {} bytes", bytes.len());
    value
}

/// The first byte, and the others.
fn split(data: &[u8]) -> (u8, &[u8]) {
    data.split_first().map_or((0, data), |(first, rest)| (*first, rest))
}

/// A seed with its first byte.
fn seed(first: u8, rest: &[u8]) -> Vec<u8> {
    [&[first], rest].concat()
}
