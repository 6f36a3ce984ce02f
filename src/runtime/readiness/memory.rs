//! Memory: how much is free, and whether it goes to the drive.

use std::fs;

use crate::domain::rehearsal::Point;
use crate::runtime::audit::machine::{can_hibernate, on_drive};

const MEMORY: &str = "memory";
/// What opening a key takes beside the program itself.
const LEAST_KB: u64 = 150_000;
/// With a hub, a report and a few hundred sheets.
const ADVISED_KB: u64 = 500_000;

pub(super) fn points() -> Vec<Point> {
    if !cfg!(target_os = "linux") {
        return vec![
            Point::left_out(MEMORY, "It was not looked at on this system; 500 MB free are plenty."),
            Point::look(
                "swap",
                "It was not looked at on this system. Where the drive is not encrypted: switch hibernation off.",
            ),
        ];
    }
    let read = |path: &str| String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned();
    vec![
        free(available(&read("/proc/meminfo"))),
        drive(&on_drive(&read("/proc/swaps")), can_hibernate(&read("/sys/power/state"), &read("/sys/power/disk"))),
    ]
}

/// Available memory in kB, from the text of `/proc/meminfo`.
pub fn available(meminfo: &str) -> Option<u64> {
    let line = meminfo.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

/// Free memory in kB.
pub fn free(kb: Option<u64>) -> Point {
    let Some(kb) = kb else { return Point::left_out(MEMORY, "The system does not say how much is free.") };
    let free = format!("{} MB are free", kb / 1_000);
    if kb < LEAST_KB {
        return Point::not_ready(
            MEMORY,
            format!("Only {free}. Please close other programs; without 150 MB no key and no draft can be opened."),
        );
    }
    if kb < ADVISED_KB {
        return Point::look(
            MEMORY,
            format!("{free}: enough for a station. A coordinator's machine with a lab is better off with 500."),
        );
    }
    Point::ready(MEMORY, format!("{free}."))
}

/// What of the memory can go to the drive.
pub fn drive(places: &[&str], hibernates: bool) -> Point {
    const SWAP: &str = "swap";
    let what = match (places.is_empty(), hibernates) {
        (true, false) => {
            return Point::ready(SWAP, "No memory goes to the drive: not by swapping, not by hibernation.");
        }
        (false, false) => format!("Memory can go to the drive ({})", places.join(", ")),
        (true, true) => "This machine can hibernate, and all memory goes to the drive then".to_owned(),
        (false, true) => format!("Memory can go to the drive ({}; hibernation)", places.join(", ")),
    };
    Point::look(
        SWAP,
        format!(
            "{what}, with answers that are being typed. Please switch that off where people answer, or encrypt the drive."
        ),
    )
}
