//! Kits: a stick with the program and a station of its own, for people who answer at machines that no lab has.
//!
//! The kit is made in the hub's own store, so it is a station from the start, with number, certificate and token, and
//! needs no network to become one. It gets its name when all of it is there. What is on it: the program, what a station
//! has, and nothing else; no coordinator's key, no sheet of anybody, not the hub's secret and not the join code.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::domain::exercise::ExerciseId;
use crate::format::station::{ADDRESSES_MAX, Above};
use crate::locale::texts::in_english;
use crate::runtime::lab::adopting::take_over;
use crate::runtime::lab::carrying::{above, chosen};
use crate::runtime::lab::desk::Hub;
use crate::runtime::lab::life;
use crate::runtime::lab::opening;
use crate::runtime::lab::serving::Served;
use crate::runtime::lab::words;
use crate::runtime::saving::{self, Existing};
use crate::seal::join;
use crate::seal::signing::SchoolKey;
use crate::store::{ExerciseRow, Store};

/// The folder of a kit on its stick.
const FOLDER: &str = "reflectory-kit";
/// Its name while it is made.
const PART: &str = "reflectory-kit.part";
const STORE: &str = "store";
/// The program's name, here and on Windows.
const PROGRAM: &str = "reflectory";
const PROGRAM_WINDOWS: &str = "reflectory.exe";

/// Starts the kit on Linux and macOS. Sticks often allow no programs to be run from them: then a copy is.
const START: &str = r#"#!/bin/sh
# Starts the questionnaire from this stick. What you answer stays sealed on the stick.
here=$(cd "$(dirname "$0")" && pwd) || exit 1
program="$here/reflectory"
if [ ! -f "$program" ]; then
  echo "There is no program for this machine on the stick. Please tell the coordinator." >&2
  exit 1
fi
if [ ! -x "$program" ]; then
  copy=$(mktemp -d) || exit 1
  trap 'rm -rf "$copy"' EXIT
  cp "$program" "$copy/reflectory" && chmod 700 "$copy/reflectory" || exit 1
  program="$copy/reflectory"
fi
"$program" --store "$here/store" answer "$@"
"#;

/// Starts it on Windows.
const START_WINDOWS: &str = "@echo off\r\n\
rem Starts the questionnaire from this stick. What you answer stays sealed on the stick.\r\n\
if not exist \"%~dp0reflectory.exe\" (\r\n\
  echo There is no program for Windows on this stick. Please tell the coordinator.\r\n\
  pause\r\n\
  exit /b 1\r\n\
)\r\n\
\"%~dp0reflectory.exe\" --store \"%~dp0store\" answer %*\r\n\
if errorlevel 1 pause\r\n";

const READ_ME: &str = "This stick is for answering your school's questionnaire at any machine of yours.\r\n\
\r\n\
  Windows          open this folder and double-click answer.cmd\r\n\
  Linux, macOS     open a terminal in this folder and type:  sh answer\r\n\
\r\n\
Your sheet is sealed before it is stored. Nobody can read it from the stick, not even you.\r\n\
Please take the stick out only when the program has ended, and bring it back to the coordinator.\r\n\
If you have found this stick, please bring it to the school's office.\r\n";

/// A kit that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kit {
    /// Its folder on the stick.
    pub folder: PathBuf,
    /// What is answered with it, and its number as a station there.
    pub stations: Vec<(ExerciseId, u32)>,
}

/// The store of the kit on a stick, if there is one.
pub fn store_on(dir: &Path) -> Option<PathBuf> {
    let store = dir.join(FOLDER).join(STORE);
    let is_own = |path: &Path| fs::symlink_metadata(path).is_ok_and(|there| there.is_dir());
    (is_own(&dir.join(FOLDER)) && is_own(&store)).then_some(store)
}

/// Makes a kit in a folder on a stick, with these programs, one for each system. `port` is the one at which the lab
/// is opened, for kits in reach of it.
///
/// # Errors
/// A sentence for people; there is no kit then.
pub fn make(folder: &Path, dir: &Path, named: Option<&str>, programs: &[PathBuf], port: u16) -> Result<Kit, String> {
    if !dir.is_dir() {
        return Err(format!(
            "There is no folder {}. Please plug the stick in, and name the folder where it is.",
            dir.display()
        ));
    }
    let (kit, part) = (dir.join(FOLDER), dir.join(PART));
    if fs::symlink_metadata(&kit).is_ok() {
        return Err(format!(
            "There is a kit on {} already. It was not changed. Each kit needs a stick of its own; to empty this one: reflectory collect DIR, then delete {FOLDER}.",
            dir.display()
        ));
    }
    let mut store = Store::open_existing(folder).map_err(words)?;
    let rows = chosen(&store, named)?;
    for row in &rows {
        if above(&store, &row.id)?.is_some() {
            return Err(format!("{} comes from another machine. Kits are made at the coordinator's.", row.id.0));
        }
    }
    remove(&part)?;
    let made = fill(&mut store, &part, &rows, programs, port).and_then(|stations| {
        fs::rename(&part, &kit).map_err(|error| failed(&kit, &error))?;
        saving::sync_folder(dir);
        Ok(Kit { folder: kit.clone(), stations })
    });
    if made.is_err() {
        // On a full stick the rest of it would be in the way.
        remove(&part).ok();
    }
    made
}

fn fill(
    store: &mut Store,
    part: &Path,
    rows: &[ExerciseRow],
    programs: &[PathBuf],
    port: u16,
) -> Result<Vec<(ExerciseId, u32)>, String> {
    saving::make_folder(part).map_err(|error| error.to_string())?;
    for program in programs {
        copy_program(program, part)?;
    }
    for (name, text) in [("answer", START), ("answer.cmd", START_WINDOWS), ("read-me.txt", READ_ME)] {
        let path =
            saving::save(&part.join(name), text.as_bytes(), Existing::Stays).map_err(|error| error.to_string())?;
        if name == "answer" {
            may_be_run(&path);
        }
    }
    let hub = opening::hub(store).map_err(|why| in_english(&why))?;
    let kit = part.join(STORE);
    // Everything that takes room first: who joins is numbered, and a number for a kit that came to nothing is missed.
    let mut served = Vec::new();
    for row in rows {
        let one = Served::of(store, row, &hub.key)?;
        take_over(&kit, &one.bundle)?;
        served.push(one);
    }
    let key = SchoolKey::draw().map_err(|error| format!("No key could be drawn: {error}."))?;
    let addresses: Vec<String> = opening::reached_at(port).into_iter().take(ADDRESSES_MAX).collect();
    served.iter().map(|one| join_kit(store, &kit, one, &hub, &key, &addresses)).collect()
}

/// Makes the kit's store a station of an exercise.
fn join_kit(
    store: &mut Store,
    kit: &Path,
    served: &Served,
    hub: &Hub,
    key: &SchoolKey,
    addresses: &[String],
) -> Result<(ExerciseId, u32), String> {
    let id = &served.bundle.exercise;
    let token = join::draw_token().map_err(|error| format!("No key could be drawn: {error}."))?;
    let number = store.add_station(id, join::sha256(token.as_slice()), key.public()).map_err(words)?;
    let above = Above {
        addresses: addresses.to_vec(),
        certificate: hub.certificate.clone(),
        token: *token,
        number,
        transport: served.bundle.transport,
        hub_signing: served.bundle.hub_signing,
        station_key: *key.secret(),
        class_key: *join::class_key(&served.code),
        carry_key: *join::carry_key(&served.code),
        stamp: served.stamp,
        life: Some(life::of(store).map_err(words)?),
    };
    let joined = Store::open(kit).and_then(|mut kit| kit.set_above(id, &above.write()));
    if joined.is_err() {
        // Nobody shall wait for a kit that was never made.
        store.mark_collected(id, number).ok();
    }
    joined.map(|()| (id.clone(), number)).map_err(words)
}

/// Copies a program, named after the system it is for.
fn copy_program(program: &Path, part: &Path) -> Result<(), String> {
    let is_windows = program.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("exe"));
    let target = part.join(if is_windows { PROGRAM_WINDOWS } else { PROGRAM });
    if target.exists() {
        return Err(format!("{} is for the same system as another program. Nothing was made.", program.display()));
    }
    let copied = fs::copy(program, &target).and_then(|_| {
        // On Windows a file is made durable by somebody who may write it.
        File::options().write(true).open(&target).and_then(|file| file.sync_all())
    });
    copied.map_err(|error| failed(&target, &error))?;
    may_be_run(&target);
    Ok(())
}

/// Where the stick knows of such things; elsewhere it is started without.
fn may_be_run(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o755));
    }
    #[cfg(not(unix))]
    let _ = path;
}

fn remove(part: &Path) -> Result<(), String> {
    match fs::symlink_metadata(part) {
        Ok(there) if there.is_dir() => fs::remove_dir_all(part).map_err(|error| failed(part, &error)),
        Ok(_) => Err(format!("{} is in the way. Nothing was changed.", part.display())),
        Err(_) => Ok(()),
    }
}

fn failed(path: &Path, error: &io::Error) -> String {
    let why = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "there is no room left on the stick".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
            "the stick takes no files; perhaps it has a small switch at its side".to_owned()
        }
        _ => error.to_string(),
    };
    format!("{} could not be written: {why}. There is no kit on the stick now.", path.display())
}
