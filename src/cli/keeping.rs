//! Backup and restore.

use std::path::Path;

use crate::app::effect::Exit;
use crate::cli::{Failure, print};
use crate::runtime::clock::Clock;
use crate::runtime::keeping;
use crate::runtime::lab::life;
use crate::store::Store;
use crate::store::backup::{self, BackupReport};

/// Backs up and says what was read back.
///
/// # Errors
/// The store's, as a sentence.
pub fn backup(folder: &Path, target: &Path) -> Result<Exit, Failure> {
    let report = keeping::backup_to(folder, target, Clock::new().now().wall)?;
    print(&told("Backed up and read back", &report))
}

/// Brings a backup back.
///
/// # Errors
/// The store's, as a sentence.
pub fn restore(source: &Path, folder: &Path) -> Result<Exit, Failure> {
    let report = backup::restore(source, folder)?;
    // Stations hand in again what the backup may lack.
    life::begin(&mut Store::open_existing(folder)?)?;
    print(&told("Restored and read back", &report))
}

fn told(what: &str, report: &BackupReport) -> Vec<String> {
    let mut lines = vec![format!("{what}: {}", report.folder.display())];
    for (id, counts) in &report.exercises {
        lines.push(format!("  {}  {} sheets", id.0, counts.iter().sum::<u32>()));
    }
    if report.plans > 0 {
        lines.push(format!("  {} action plans", report.plans));
    }
    lines.push(format!("  {} key files, {} kB", report.keys, report.bytes / 1024));
    lines.push("Drafts are not in it: they live two hours, on their machine.".to_owned());
    lines
}
