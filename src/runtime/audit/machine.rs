//! What the machine adds: memory that goes to the drive, and the kind of drive the folder lies on.

use std::fs;
use std::path::Path;

use crate::runtime::audit::{Finding, Notes};
use crate::store::mounts;

/// File systems without permissions.
const WITHOUT_PERMISSIONS: [&str; 5] = ["vfat", "msdos", "exfat", "fat", "umsdos"];
/// File systems that keep what was written over, in snapshots or in their log.
const WITH_OLD_VERSIONS: [&str; 5] = ["btrfs", "zfs", "bcachefs", "nilfs2", "f2fs"];

/// What is found on this machine.
pub(super) fn notes(folder: &Path) -> Vec<Finding> {
    let mut notes = Notes::about("the machine");
    if cfg!(target_os = "linux") {
        let read = |path: &str| String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned();
        swap(&mut notes, &read("/proc/swaps"));
        hibernation(&mut notes, &read("/sys/power/state"), &read("/sys/power/disk"));
        let real = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        drive(&mut notes, mounts::file_system(&read("/proc/self/mountinfo"), &real));
    } else {
        notes.tells(
            "swap and drive",
            "Neither was looked at on this system.",
            Some("Encrypt the drive of this machine."),
        );
    }
    notes.findings
}

/// The places of `/proc/swaps` that are on a drive; compressed memory is none.
pub fn on_drive(swaps: &str) -> Vec<&str> {
    let names = swaps.lines().skip(1).filter_map(|line| line.split_whitespace().next());
    names.filter(|name| !name.starts_with("/dev/zram")).collect()
}

fn swap(notes: &mut Notes, swaps: &str) {
    const LOOKED_AT: &str = "swap";
    let places = on_drive(swaps);
    if swaps.trim().is_empty() {
        notes.tells(LOOKED_AT, "The system does not say whether memory goes to the drive.", None);
    } else if places.is_empty() {
        notes.fine(LOOKED_AT, "No memory goes to the drive by swapping.");
    } else {
        let tells = format!("Memory can go to the drive ({}), with answers that are being typed.", places.join(", "));
        notes.tells(LOOKED_AT, tells, Some("Encrypt it, or switch it off where people answer."));
    }
}

/// Whether all memory can go to the drive, by the texts of `/sys/power/state` and `/sys/power/disk`.
pub fn can_hibernate(states: &str, ways: &str) -> bool {
    states.split_whitespace().any(|state| state == "disk") && !ways.contains("[disabled]")
}

fn hibernation(notes: &mut Notes, states: &str, ways: &str) {
    if can_hibernate(states, ways) {
        let tells =
            "This machine can hibernate: all its memory then goes to the drive, with answers that are being typed.";
        notes.tells("hibernation", tells, Some("Switch hibernation off where people answer, or encrypt the drive."));
    } else {
        notes.fine("hibernation", "This machine does not seem to hibernate.");
    }
}

fn drive(notes: &mut Notes, kind: Option<&str>) {
    const LOOKED_AT: &str = "drive";
    match kind {
        None => notes.tells(LOOKED_AT, "The system does not say on what kind of drive the folder lies.", None),
        Some(kind) if WITHOUT_PERMISSIONS.contains(&kind) => notes.danger(
            LOOKED_AT,
            format!("The folder lies on {kind}, as sticks do, which knows no permissions: every account can read it."),
            "Keep the store on the machine's own drive; take backups to the stick, and lock it away.",
        ),
        Some(kind) if WITH_OLD_VERSIONS.contains(&kind) => notes.tells(
            LOOKED_AT,
            format!("The folder lies on {kind}, which can keep earlier versions of a file, also of the open one after its closing."),
            Some("Make no snapshots of this folder, or remove them when the exercise is over."),
        ),
        Some(kind) => notes.fine(LOOKED_AT, format!("The folder lies on {kind}, which knows permissions.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::audit::Level;

    fn level(look: impl Fn(&mut Notes)) -> Level {
        let mut notes = Notes::about("test");
        look(&mut notes);
        notes.findings.pop().unwrap().level
    }

    #[test]
    fn swap_on_a_drive_is_said_and_compressed_memory_is_not() {
        let head = "Filename\t\t\t\tType\t\tSize\tUsed\tPriority\n";
        let on = |text: &str| level(|notes| swap(notes, &format!("{head}{text}")));
        assert_eq!(on(""), Level::Fine);
        assert_eq!(on("/dev/zram0 partition 8 0 100\n"), Level::Fine);
        assert_eq!(on("/dev/zram0 partition 8 0 100\n/swapfile file 8 0 -2\n"), Level::TellsSomething);
        assert_eq!(level(|notes| swap(notes, "")), Level::TellsSomething, "not knowing is not fine");
    }

    #[test]
    fn hibernation_is_said_where_it_is_possible() {
        let can = |states, ways| level(|notes| hibernation(notes, states, ways));
        assert_eq!(can("freeze mem disk\n", "[platform] shutdown\n"), Level::TellsSomething);
        assert_eq!(can("freeze mem disk\n", "[disabled]\n"), Level::Fine);
        assert_eq!(can("freeze mem\n", ""), Level::Fine);
    }

    #[test]
    fn a_stick_without_permissions_is_a_danger() {
        let on = |kind| level(|notes| drive(notes, kind));
        assert_eq!(on(Some("vfat")), Level::Danger);
        assert_eq!(on(Some("btrfs")), Level::TellsSomething);
        assert_eq!(on(Some("ext4")), Level::Fine);
        assert_eq!(on(None), Level::TellsSomething);
    }
}
