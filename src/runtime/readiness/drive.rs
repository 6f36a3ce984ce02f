//! Where sheets are stored: room, kind of drive, and how long it takes until something is durable.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::domain::rehearsal::Point;
use crate::store::mounts;

/// What a school's exercise needs at most, with its backup and report.
const ROOM_LEAST: u64 = 200 << 20;
/// Below, other programs may come into trouble first.
const ROOM_ADVISED: u64 = 1 << 30;
/// A draft is durable within a quarter of a second; a drive that takes longer for one write cannot keep that.
const DURABLE_MAX: Duration = Duration::from_millis(200);
/// Writes that are measured; the middle one counts.
const WRITES: usize = 5;
/// About what a sheet takes with its journal.
const BYTES: usize = 16 << 10;
/// File systems that are gone when the machine starts again.
const IN_MEMORY: [&str; 3] = ["tmpfs", "ramfs", "rootfs"];
/// File systems that lab images lay over the drive, often to be set back at each start.
const LAID_OVER: [&str; 3] = ["overlay", "overlayfs", "aufs"];

pub(super) fn points(folder: &Path) -> Vec<Point> {
    let there = nearest(folder);
    let is_new = there != folder;
    let mut points = vec![kind(folder, &there)];
    points.extend(room_in(&there).map(room));
    points.push(match durable_in(&there) {
        Ok(took) => durable(took, folder, is_new),
        Err(error) => Point::not_ready(
            "store",
            format!("Nothing can be written in {}: {error}. Please give this account the right to, or name another folder: --store DIR.", there.display()),
        ),
    });
    points
}

/// The folder itself, or the one it would be made in.
fn nearest(folder: &Path) -> PathBuf {
    let mut parts = folder.ancestors();
    let found = parts.find(|part| part.is_dir()).unwrap_or(Path::new("."));
    if found.as_os_str().is_empty() { PathBuf::from(".") } else { found.to_owned() }
}

fn kind(folder: &Path, there: &Path) -> Point {
    let real = fs::canonicalize(there).unwrap_or_else(|_| there.to_owned());
    if cfg!(windows) {
        let share = mounts::unc_share(&real.to_string_lossy());
        return kind_of(folder, share.is_some(), None);
    }
    let table = String::from_utf8_lossy(&fs::read("/proc/self/mountinfo").unwrap_or_default()).into_owned();
    kind_of(folder, mounts::share_kind(&table, &real).is_some(), mounts::file_system(&table, &real))
}

/// The kind of drive, where it is known.
pub fn kind_of(folder: &Path, is_share: bool, kind: Option<&str>) -> Point {
    const DRIVE: &str = "drive";
    let folder = folder.display();
    match kind {
        _ if is_share => Point::not_ready(
            DRIVE,
            format!(
                "{folder} lies on a network share, where sheets can be lost. Please name a folder on this machine's own drive: --store DIR."
            ),
        ),
        Some(kind) if IN_MEMORY.contains(&kind) => Point::not_ready(
            DRIVE,
            format!(
                "{folder} lies in memory ({kind}) and is gone when the machine is switched off. Please name a folder on the drive: --store DIR."
            ),
        ),
        Some(kind) if LAID_OVER.contains(&kind) => Point::look(
            DRIVE,
            format!(
                "{folder} lies on an {kind}: on some lab machines that is set back at each start, with all sheets. Please make sure that this one keeps its files."
            ),
        ),
        Some(kind) => Point::ready(DRIVE, format!("{folder} lies on this machine's own drive ({kind}).")),
        None => Point::ready(DRIVE, format!("{folder} lies on this machine, as far as the system says.")),
    }
}

#[cfg(unix)]
fn room_in(folder: &Path) -> Option<u64> {
    let told = rustix::fs::statvfs(folder).ok()?;
    Some(told.f_bavail.saturating_mul(told.f_frsize))
}

#[cfg(not(unix))]
fn room_in(folder: &Path) -> Option<u64> {
    let real = fs::canonicalize(folder).ok()?;
    let disks = sysinfo::Disks::new_with_refreshed_list();
    let holds = disks.list().iter().filter(|disk| real.starts_with(disk.mount_point()));
    holds.max_by_key(|disk| disk.mount_point().as_os_str().len()).map(sysinfo::Disk::available_space)
}

/// Room that is left, in bytes.
pub fn room(bytes: u64) -> Point {
    const ROOM: &str = "room";
    let left = if bytes >= 10 << 30 { format!("{} GB", bytes >> 30) } else { format!("{} MB", bytes >> 20) };
    if bytes < ROOM_LEAST {
        return Point::not_ready(
            ROOM,
            format!("Only {left} are left. Please make room: {} MB are enough for any school.", ROOM_LEAST >> 20),
        );
    }
    if bytes < ROOM_ADVISED {
        return Point::look(ROOM, format!("{left} are left: enough for this, but other programs may need more."));
    }
    Point::ready(ROOM, format!("{left} are left."))
}

/// How long it takes until a little is durable.
fn durable_in(folder: &Path) -> io::Result<Duration> {
    // A file without a name, where the system knows such: nothing is left of it, whatever happens.
    let mut file = tempfile::tempfile_in(folder)?;
    let mut took = Vec::with_capacity(WRITES);
    for _ in 0..WRITES {
        let begun = Instant::now();
        file.write_all(&[0; BYTES])?;
        file.sync_all()?;
        took.push(begun.elapsed());
    }
    took.sort_unstable();
    Ok(took.get(WRITES / 2).copied().unwrap_or_default())
}

/// The same in words.
pub fn durable(took: Duration, folder: &Path, is_new: bool) -> Point {
    const STORE: &str = "store";
    let place = if is_new { format!("{} can be made", folder.display()) } else { "It can be written to".to_owned() };
    let millis = took.as_millis().max(1);
    if took > DURABLE_MAX {
        return Point::look(
            STORE,
            format!(
                "{place}, but it takes {millis} ms until something is safely on the drive. Answering may falter; a machine with a quicker drive is better."
            ),
        );
    }
    Point::ready(STORE, format!("{place}; what is stored is safe on the drive after {millis} ms."))
}
