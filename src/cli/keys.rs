//! The coordinators' keys: made, added, checked, replaced.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Subcommand;

use crate::app::effect::Exit;
use crate::cli::key_making::{NewKey, make};
use crate::cli::{Failure, print, secret};
use crate::runtime::exercise_files::Opened;
use crate::runtime::key_change::KeyChange;
use crate::runtime::unsealing::{self, Unsealed};
use crate::runtime::{keeping, keys};
use crate::seal::hex;
use crate::seal::key_file::{self, KeyFile, UnlockError};
use crate::seal::keys::SecretKey;
use crate::seal::recovery;
use crate::store::Store;

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
    let (made, _) = make(folder, new)?;
    store.set_coordinators(&[made], false)?;
    Ok(Exit::Done)
}

/// The key files that are meant: those named, or those of the folder that belong to one of these keys. Others that
/// lie there, retired or a neighbour's, are no hindrance.
fn meant(folder: &Path, named: &[PathBuf], known: &[[u8; 32]]) -> Result<Vec<(PathBuf, KeyFile)>, Failure> {
    let files: Vec<(PathBuf, KeyFile)> = if named.is_empty() {
        let mut seen = Vec::new();
        let mut found = keys::in_folder(folder);
        found.retain(|f| {
            let key = f.file.public_key().0;
            let wanted = known.contains(&key) && !seen.contains(&key);
            seen.push(key);
            wanted
        });
        found.into_iter().map(|f| (f.path, f.file)).collect()
    } else {
        let open = |path: &PathBuf| Ok((path.clone(), keys::open(path).map_err(Failure::Sentence)?));
        named.iter().map(open).collect::<Result<_, Failure>>()?
    };
    if files.is_empty() {
        return Err(sentence(format!(
            "There is no readable key file of this school in {}. Please name it: --key FILE.",
            folder.display()
        )));
    }
    if files.iter().any(|(_, file)| !known.contains(&file.public_key().0)) {
        return Err(sentence("This key belongs to another school's store. Nothing was changed."));
    }
    Ok(files)
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

/// Unlocks the first of these that can be unlocked; asks for the next only where one could not.
fn unlock_any(files: &[(PathBuf, KeyFile)], with_words: bool) -> Result<Vec<SecretKey>, Failure> {
    let mut refused = None;
    for (path, file) in files {
        match unlock(path, file, with_words) {
            Ok(secret) => return Ok(vec![secret]),
            Err(error) => refused = refused.or(Some(error)),
        }
    }
    Err(refused.unwrap_or_else(|| sentence("There is no key file. Nothing was changed.")))
}

fn check(folder: &Path, named: &[PathBuf], with_words: bool) -> Result<Exit, Failure> {
    let store = Store::open_existing(folder)?;
    let change = KeyChange::pending(&store)?;
    let mut known: Vec<[u8; 32]> = store.coordinators()?.iter().map(|c| c.public).collect();
    known.extend(change.iter().flat_map(|change| &change.coordinators).map(|c| c.public));
    let files = meant(folder, named, &known)?;
    let secrets = if named.is_empty() && change.is_none() && !store.needs_all()? {
        unlock_any(&files, with_words)?
    } else {
        files.iter().map(|(path, file)| unlock(path, file, with_words)).collect::<Result<_, _>>()?
    };
    let mut lines = vec!["Key and passphrase belong together and to this school.".to_owned()];
    if change.is_some() {
        lines.push(
            "A change of the keys was interrupted. The same `key add` or `key replace` again finishes it.".to_owned(),
        );
    }
    for row in store.exercises()? {
        let mut opened = Opened::open(&store, &row.id)?;
        let unsealed = open_all(&mut opened, &secrets)?;
        // A sheet is damaged only where no key is missing that might open it.
        let mut keys = known.iter().copied().chain(opened.sealing.keys.iter().copied());
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
        let shown = hex::encode(&id.0);
        lines.push(format!("    {shown}"));
    }
    lines
}

fn add(folder: &Path, new: &NewKey, both: bool) -> Result<Exit, Failure> {
    let mut store = Store::open_existing(folder)?;
    if let Some(change) = KeyChange::pending(&store)? {
        return finish(folder, &mut store, &change, &[], false);
    }
    let mut coordinators = store.coordinators()?;
    if coordinators.is_empty() {
        return Err(sentence("There is no first key yet: reflectory key new."));
    }
    if coordinators.len() >= COORDINATORS_MAX {
        return Err(sentence("There are two coordinators already. `key replace` takes over from one of them."));
    }
    let known: Vec<[u8; 32]> = coordinators.iter().map(|c| c.public).collect();
    let secrets = match store.exercises()?.is_empty() {
        true => Vec::new(),
        false => unlock_any(&meant(folder, &[], &known)?, false)?,
    };
    prove(&store, &secrets, None)?;
    let (made, key_file) = make(folder, new)?;
    coordinators.push(made);
    let mut lines = seal_anew(&mut store, &KeyChange { coordinators, needs_all: both, key_file }, &secrets)?;
    lines.push(which_opens(both).to_owned());
    print(&lines)
}

fn which_opens(both: bool) -> &'static str {
    if both { "From now on both keys together open the sheets." } else { "From now on either key opens the sheets." }
}

fn replace(folder: &Path, new: &NewKey, old: Option<&Path>, with_words: bool) -> Result<Exit, Failure> {
    let mut store = Store::open_existing(folder)?;
    let named: Vec<PathBuf> = old.map(Path::to_owned).into_iter().collect();
    if let Some(change) = KeyChange::pending(&store)? {
        return finish(folder, &mut store, &change, &named, with_words);
    }
    let mut coordinators = store.coordinators()?;
    let known: Vec<[u8; 32]> = coordinators.iter().map(|c| c.public).collect();
    let files = meant(folder, &named, &known)?;
    let [(path, file)] = files.as_slice() else {
        return Err(sentence("There are several key files. Please name the one that goes: --old FILE."));
    };
    let needs_all = store.needs_all()?;
    if needs_all && coordinators.len() > 1 {
        return Err(sentence(
            "Both keys together are needed here, so one alone cannot be replaced. `key add` without --both is not possible either; \
             unseal first, then set up the next exercise with new keys.",
        ));
    }
    let secrets = [unlock(path, file, with_words)?];
    prove(&store, &secrets, None)?;
    let (made, key_file) = make(folder, new)?;
    if let Some(coordinator) = coordinators.iter_mut().find(|c| c.public == file.public_key().0) {
        *coordinator = made;
    }
    let mut lines = seal_anew(&mut store, &KeyChange { coordinators, needs_all, key_file }, &secrets)?;
    lines.push(gone(path));
    print(&lines)
}

fn gone(path: &Path) -> String {
    format!(
        "{} no longer opens new sheets. Old copies of the store can still be opened with it: destroy them, or keep them as carefully as before.",
        path.display()
    )
}

/// Finishes a change that was interrupted, with the key that was made for it then.
fn finish(
    folder: &Path,
    store: &mut Store,
    change: &KeyChange,
    named: &[PathBuf],
    with_words: bool,
) -> Result<Exit, Failure> {
    print(&["An earlier change of the keys was interrupted. It is finished now; no further key is made.".to_owned()])?;
    let known: Vec<[u8; 32]> = store.coordinators()?.iter().map(|c| c.public).collect();
    let files = meant(folder, named, &known)?;
    let goes = files.iter().find(|(_, file)| !change.has(&file.public_key().0));
    let Some((path, file)) = goes.or(files.first()) else {
        return Err(sentence("There is no key file. Nothing was changed."));
    };
    let made = keys::open(&change.key_file).map_err(Failure::Sentence)?;
    if !change.has(&made.public_key().0) || known.contains(&made.public_key().0) {
        let shown = change.key_file.display();
        return Err(sentence(format!(
            "{shown} is not the key file that was made then. Nothing was changed. Please bring that one back."
        )));
    }
    let secrets = [unlock(path, file, with_words)?, unlock(&change.key_file, &made, false)?];
    prove(store, &secrets, Some(change))?;
    let mut lines = seal_anew(store, change, &secrets)?;
    lines.push(if goes.is_some() { gone(path) } else { which_opens(change.needs_all).to_owned() });
    print(&lines)
}

/// An error where an exercise has sheets and none opens: sealing anew would leave all of them to a key that goes.
fn prove(store: &Store, secrets: &[SecretKey], change: Option<&KeyChange>) -> Result<(), Failure> {
    for row in store.exercises()? {
        let mut opened = Opened::open(store, &row.id)?;
        if change.is_some_and(|change| opened.sealing == change.sealing(opened.sealing.padded)) {
            continue;
        }
        let unsealed = open_all(&mut opened, secrets)?;
        if unsealed.opened == 0 && !unsealed.damaged.is_empty() {
            return Err(none_opens(&row.id.0, unsealed.damaged.len()));
        }
    }
    Ok(())
}

fn none_opens(id: &str, sheets: usize) -> Failure {
    sentence(format!("{id}: none of its {sheets} sheets opens with this key. Its keys and sheets are as they were."))
}

/// Seals every sheet of every exercise to the new keys, each exercise in one step, then remembers the
/// keys for exercises to come. What is done when it is cut off stays done, and the rest can follow.
fn seal_anew(store: &mut Store, change: &KeyChange, secrets: &[SecretKey]) -> Result<Vec<String>, Failure> {
    change.begin(store)?;
    let mut lines = Vec::new();
    for row in store.exercises()? {
        let mut opened = Opened::open(store, &row.id)?;
        let new = change.sealing(opened.sealing.padded);
        if opened.sealing == new {
            lines.push(format!("  {}  was sealed anew before", row.id.0));
            continue;
        }
        let resealed = unsealing::seal_anew(&mut opened, secrets, &new)?;
        if resealed.done == 0 && !resealed.left.is_empty() {
            return Err(none_opens(&row.id.0, resealed.left.len()));
        }
        lines.push(format!("  {}  {} sheets sealed anew", row.id.0, resealed.done));
        if !resealed.left.is_empty() {
            lines.push(format!("  {} sheets did not open and stay as they were.", resealed.left.len()));
        }
    }
    change.finish(store)?;
    Ok(lines)
}
