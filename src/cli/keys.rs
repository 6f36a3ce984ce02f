//! The coordinators' keys: made, added, checked, replaced.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Subcommand;

use crate::app::effect::Exit;
use crate::cli::{Failure, print, secret};
use crate::domain::secret::Secret;
use crate::runtime::exercise_files::{Opened, public_keys};
use crate::runtime::unsealing::{self, Unsealed};
use crate::runtime::{keeping, keys};
use crate::seal::key_file::{self, KeyFile, UnlockError};
use crate::seal::keys::SecretKey;
use crate::seal::{recovery, strength};
use crate::store::Store;
use crate::store::school::Coordinator;
use crate::store::sealing::Sealing;

/// Most coordinators of a school.
const COORDINATORS_MAX: usize = 2;

/// What `reflectory key` can do.
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Make the first coordinator's key
    New(NewKey),
    /// Add the second coordinator; sheets that are there are sealed anew for both
    Add {
        /// The key to be made
        #[command(flatten)]
        new: NewKey,
        /// Both keys together are needed to open the sheets, not any one of them
        #[arg(long)]
        both: bool,
    },
    /// Prove that a key and its passphrase open this store's sheets
    Check {
        /// The key file; the only one in the store's folder where it is left out
        #[arg(long, value_name = "FILE")]
        key: Vec<PathBuf>,
        /// Type the 24 recovery words instead of the passphrase
        #[arg(long)]
        recovery: bool,
    },
    /// Replace a coordinator's key when people change; all sheets are sealed anew
    Replace {
        /// The key to be made
        #[command(flatten)]
        new: NewKey,
        /// The key file that goes
        #[arg(long, value_name = "FILE")]
        old: Option<PathBuf>,
        /// Type the 24 recovery words of the old key instead of its passphrase
        #[arg(long)]
        recovery: bool,
    },
}

/// A key to be made.
#[derive(Debug, clap::Args)]
pub struct NewKey {
    /// The coordinator's name or function, shown to colleagues
    #[arg(long, default_value = "Coordinator", value_name = "NAME")]
    name: String,
    /// Where the key file goes; else into the store's folder
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Write the recovery sheet to this file instead of the screen
    #[arg(long, value_name = "FILE")]
    recovery_sheet: Option<PathBuf>,
}

/// Does one of them.
///
/// # Errors
/// A sentence for people.
pub fn run(folder: &Path, command: KeyCommand) -> Result<Exit, Failure> {
    match command {
        KeyCommand::New(new) => make_first(folder, &new),
        KeyCommand::Add { new, both } => add(folder, &new, both),
        KeyCommand::Check { key, recovery } => check(folder, &key, recovery),
        KeyCommand::Replace { new, old, recovery } => replace(folder, &new, old.as_deref(), recovery),
    }
}

fn sentence(text: impl Into<String>) -> Failure {
    Failure::Sentence(text.into())
}

fn make_first(folder: &Path, new: &NewKey) -> Result<Exit, Failure> {
    let mut store = Store::open(folder)?;
    if !store.coordinators()?.is_empty() {
        return Err(sentence(
            "This school has a key already. `key add` adds the second coordinator, `key replace` takes over from somebody.",
        ));
    }
    let (made, lines) = make(folder, new)?;
    store.set_coordinators(&[made], false)?;
    print(&lines)
}

/// Asks for a passphrase, writes the key file and the recovery sheet; returns the public part and
/// what to say.
fn make(folder: &Path, new: &NewKey) -> Result<(Coordinator, Vec<String>), Failure> {
    let path = new.file.clone().unwrap_or_else(|| keys::free_path(folder));
    for taken in std::iter::once(&path).chain(&new.recovery_sheet) {
        if taken.exists() {
            return Err(sentence(format!("{} is there already and is not written over.", taken.display())));
        }
    }
    let passphrase = new_passphrase()?;
    let made = key_file::make(&new.name, passphrase.expose());
    let (file, secret) = made.map_err(|error| sentence(format!("The key could not be made: {error}.")))?;
    keys::write(&path, &file).map_err(Failure::Sentence)?;
    let words = recovery::recovery_words(&secret);
    let mut lines = vec![format!("The key file: {}", path.display()), String::new()];
    let sheet = recovery_sheet(&new.name, &words);
    match &new.recovery_sheet {
        Some(path) => {
            let written = keys::write_private(path, sheet.join("\n").as_bytes());
            written.map_err(|error| sentence(format!("The recovery sheet could not be written: {error}.")))?;
            lines.push(format!("The recovery sheet: {}. Print it, lock it away, and delete the file.", path.display()));
        }
        None => lines.extend(sheet),
    }
    lines.push(String::new());
    lines.push("Whoever loses the passphrase and the recovery words before the unsealing loses the answers. Nobody can help then.".to_owned());
    lines.push("Try it once: reflectory key check".to_owned());
    Ok((Coordinator { name: new.name.clone(), public: file.public_key().0 }, lines))
}

fn new_passphrase() -> Result<Secret, Failure> {
    let passphrase = secret::ask_twice("New passphrase: ", "The same again: ")?;
    let judged = strength::strength(passphrase.expose());
    if judged.enough { Ok(passphrase) } else { Err(sentence(format!("{} Nothing was changed.", judged.advice))) }
}

fn recovery_sheet(name: &str, words: &str) -> Vec<String> {
    let mut lines =
        vec![format!("Recovery sheet of {name}. Whoever holds it can open the sheets: lock it away."), String::new()];
    let words: Vec<&str> = words.split(' ').collect();
    for (row, four) in words.chunks(4).enumerate() {
        let numbered: Vec<String> =
            four.iter().enumerate().map(|(ix, word)| format!("{:>2} {word:<10}", row * 4 + ix + 1)).collect();
        lines.push(format!("  {}", numbered.join("  ").trim_end()));
    }
    lines
}

/// The key files that are meant: those named, or the only one of the folder.
fn meant(folder: &Path, named: &[PathBuf]) -> Result<Vec<(PathBuf, KeyFile)>, Failure> {
    if named.is_empty() {
        let found = keys::in_folder(folder);
        if found.is_empty() {
            return Err(sentence(format!(
                "There is no readable key file in {}. Please name it: --key FILE.",
                folder.display()
            )));
        }
        return Ok(found.into_iter().map(|f| (f.path, f.file)).collect());
    }
    named.iter().map(|path| Ok((path.clone(), keys::open(path).map_err(Failure::Sentence)?))).collect()
}

fn unlock(path: &Path, file: &KeyFile, with_words: bool) -> Result<SecretKey, Failure> {
    if with_words {
        let words = secret::ask("The 24 recovery words: ")?;
        let secret = recovery::from_recovery_words(words.expose())
            .map_err(|error| sentence(format!("These are not recovery words: {error}. Nothing was changed.")))?;
        return match secret.public() == file.public_key() {
            true => Ok(secret),
            false => Err(sentence("These recovery words belong to another key. Nothing was changed.")),
        };
    }
    let passphrase = secret::ask(&format!("Passphrase of {}: ", file.name()))?;
    key_file::unlock(file, passphrase.expose()).map_err(|error| match error {
        UnlockError::WrongPassphrase => sentence(
            "This is not the passphrase of this key. Nothing was changed; the recovery words help too: --recovery.",
        ),
        other => sentence(format!(
            "{}: {other}. Nothing was changed. A copy of the key file or the recovery words help.",
            path.display()
        )),
    })
}

fn unlock_all(folder: &Path, named: &[PathBuf], with_words: bool) -> Result<Vec<SecretKey>, Failure> {
    meant(folder, named)?.iter().map(|(path, file)| unlock(path, file, with_words)).collect()
}

fn check(folder: &Path, named: &[PathBuf], with_words: bool) -> Result<Exit, Failure> {
    let store = Store::open_existing(folder)?;
    let secrets = unlock_all(folder, named, with_words)?;
    let known = store.coordinators()?;
    for secret in &secrets {
        if !known.iter().any(|c| c.public == secret.public().0) {
            return Err(sentence("This key belongs to another school's store. Nothing was changed."));
        }
    }
    let mut lines = vec!["Key and passphrase belong together and to this school.".to_owned()];
    for row in store.exercises()? {
        let mut opened = Opened::open(&store, &row.id)?;
        let unsealed = open_all(&mut opened, &secrets)?;
        // A sheet is damaged only where no key is missing that might open it.
        let mut keys = known.iter().map(|c| c.public).chain(opened.sealing.keys.iter().copied());
        let with_all = keys.all(|key| secrets.iter().any(|secret| secret.public().0 == key));
        let aside = with_all && unsealed.opened > 0;
        lines.extend(told(&row.id.0, &unsealed, aside));
        if aside && !unsealed.damaged.is_empty() {
            opened.file.set_aside(&unsealed.damaged)?;
        }
    }
    keeping::note_seen(folder, &store);
    print(&lines)
}

/// Opens every sheet on all cores, without keeping what is in them, and shows how far it is.
fn open_all(opened: &mut Opened, secrets: &[SecretKey]) -> Result<Unsealed, Failure> {
    let id = opened.frozen.id.0.clone();
    let progress = |done: usize, all: usize| {
        if std::io::IsTerminal::is_terminal(&std::io::stderr()) {
            let bar = "=".repeat(done * 40 / all.max(1));
            let _ = write!(std::io::stderr(), "\r  {id}  [{bar:<40}] {done} of {all}");
        }
    };
    let unsealed = unsealing::open_every(opened, secrets, progress)?;
    if std::io::IsTerminal::is_terminal(&std::io::stderr()) {
        let _ = writeln!(std::io::stderr());
    }
    Ok(unsealed)
}

fn told(id: &str, unsealed: &Unsealed, aside: bool) -> Vec<String> {
    let mut lines = vec![format!("  {id}  {} sheets open", unsealed.opened)];
    if unsealed.damaged.is_empty() {
        return lines;
    }
    if !aside {
        lines.push(format!("  {} sheets do not open with this key. They are as they were.", unsealed.damaged.len()));
        return lines;
    }
    lines.push(format!("  {} damaged, set aside and no longer counted:", unsealed.damaged.len()));
    for id in unsealed.damaged.iter().take(20) {
        let shown: String = id.0.iter().map(|byte| format!("{byte:02x}")).collect();
        lines.push(format!("    {shown}"));
    }
    lines
}

fn add(folder: &Path, new: &NewKey, both: bool) -> Result<Exit, Failure> {
    let mut store = Store::open_existing(folder)?;
    let mut coordinators = store.coordinators()?;
    if coordinators.is_empty() {
        return Err(sentence("There is no first key yet: reflectory key new."));
    }
    if coordinators.len() >= COORDINATORS_MAX {
        return Err(sentence("There are two coordinators already. `key replace` takes over from one of them."));
    }
    let secrets = if store.exercises()?.is_empty() { Vec::new() } else { unlock_all(folder, &[], false)? };
    let (made, mut lines) = make(folder, new)?;
    coordinators.push(made);
    lines.extend(seal_anew(&mut store, &coordinators, both, &secrets)?);
    lines.push(
        if both {
            "From now on both keys together open the sheets."
        } else {
            "From now on either key opens the sheets."
        }
        .to_owned(),
    );
    print(&lines)
}

fn replace(folder: &Path, new: &NewKey, old: Option<&Path>, with_words: bool) -> Result<Exit, Failure> {
    let mut store = Store::open_existing(folder)?;
    let named: Vec<PathBuf> = old.map(Path::to_owned).into_iter().collect();
    let files = meant(folder, &named)?;
    let [(path, file)] = files.as_slice() else {
        return Err(sentence("There are several key files. Please name the one that goes: --old FILE."));
    };
    let mut coordinators = store.coordinators()?;
    let Some(place) = coordinators.iter().position(|c| c.public == file.public_key().0) else {
        return Err(sentence("This key belongs to another school's store. Nothing was changed."));
    };
    let needs_all = store.needs_all()?;
    if needs_all && coordinators.len() > 1 {
        return Err(sentence(
            "Both keys together are needed here, so one alone cannot be replaced. `key add` without --both is not possible either; \
             unseal first, then set up the next exercise with new keys.",
        ));
    }
    let secret = unlock(path, file, with_words)?;
    let (made, mut lines) = make(folder, new)?;
    if let Some(coordinator) = coordinators.get_mut(place) {
        *coordinator = made;
    }
    lines.extend(seal_anew(&mut store, &coordinators, needs_all, &[secret])?);
    lines.push(format!(
        "{} no longer opens new sheets. Old copies of the store can still be opened with it: destroy them, or keep them as carefully as before.",
        path.display()
    ));
    print(&lines)
}

/// Seals every sheet of every exercise to the new keys, each exercise in one step, then remembers the
/// keys for exercises to come.
fn seal_anew(
    store: &mut Store,
    coordinators: &[Coordinator],
    needs_all: bool,
    secrets: &[SecretKey],
) -> Result<Vec<String>, Failure> {
    let mut lines = Vec::new();
    for row in store.exercises()? {
        let mut opened = Opened::open(store, &row.id)?;
        let new =
            Sealing { keys: coordinators.iter().map(|c| c.public).collect(), needs_all, padded: opened.sealing.padded };
        let mut keys = public_keys(&new);
        keys.truncate(coordinators.len());
        let resealed = unsealing::seal_anew(&mut opened, secrets, &new)?;
        lines.push(format!("  {}  {} sheets sealed anew", row.id.0, resealed.done));
        if !resealed.left.is_empty() {
            lines.push(format!("  {} sheets did not open and stay as they were.", resealed.left.len()));
        }
    }
    store.set_coordinators(coordinators, needs_all)?;
    Ok(lines)
}
