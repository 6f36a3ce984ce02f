//! The coordinators' keys at the command line: made, added, checked, replaced.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::Subcommand;

use crate::app::effect::Exit;
use crate::cli::key_making::{NewKey, make};
use crate::cli::{Failure, help, print, secret};
use crate::domain::exercise::ExerciseId;
use crate::format::signed;
use crate::runtime::hand_over::{self, Interrupted};
use crate::runtime::key_change::KeyChange;
use crate::runtime::key_check::{CheckedExercise, check as check_all};
use crate::runtime::key_making::none_yet;
use crate::runtime::keys::Found;
use crate::runtime::signing;
use crate::runtime::unlock::{Proof, known, meant, unlock};
use crate::seal::hex;
use crate::seal::keys::SecretKey;
use crate::store::Store;

/// Most damaged sheets that are named one by one.
const NAMED_MAX: usize = 20;

/// What `reflectory key` can do.
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Make the first coordinator's key
    #[command(after_help = help::KEY_NEW)]
    New(NewKey),
    /// Add the second coordinator; sheets that are there are sealed anew for both
    #[command(after_help = help::KEY_ADD)]
    Add {
        /// The key to be made
        #[command(flatten)]
        new: NewKey,
        /// Both keys together are needed to open the sheets, not any one of them
        #[arg(long)]
        both: bool,
    },
    /// Prove that a key and its passphrase open this store's sheets
    #[command(after_help = help::KEY_CHECK)]
    Check {
        /// The key file; the only one in the store's folder where it is left out
        #[arg(long, value_name = "FILE")]
        key: Vec<PathBuf>,
        /// Type the 24 recovery words instead of the passphrase
        #[arg(long)]
        recovery: bool,
    },
    /// Replace a coordinator's key when people change; all sheets are sealed anew
    #[command(after_help = help::KEY_REPLACE)]
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
    /// Print the public part of the key that signs for this school, so that others can compare it
    #[command(after_help = help::KEY_SIGNING)]
    Signing,
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
        KeyCommand::Signing => show_signing(folder),
        KeyCommand::Replace { new, old, recovery } => replace(folder, &new, old.as_deref(), recovery),
    }
}

fn make_first(folder: &Path, new: &NewKey) -> Result<Exit, Failure> {
    let mut store = Store::open(folder)?;
    none_yet(&store).map_err(Failure::from)?;
    let made = make(folder, new)?;
    store.set_coordinators(&[made.coordinator], false)?;
    signing::follow(&mut store, &[]).map_err(Failure::from)?;
    Ok(Exit::Done)
}

fn show_signing(folder: &Path) -> Result<Exit, Failure> {
    let keys = signing::public_keys(&Store::open_existing(folder)?).map_err(Failure::from)?;
    if keys.is_empty() {
        return Err(Failure::Sentence(
            "This school has no signing key yet. One is made with the first coordinator's key, or when sheets are unsealed."
                .to_owned(),
        ));
    }
    print(&keys.iter().map(signed::did).collect::<Vec<_>>())
}

fn ask(found: &Found, with_words: bool) -> Result<SecretKey, Failure> {
    let proof = match with_words {
        true => Proof::Words(secret::ask("The 24 recovery words: ")?),
        false => Proof::Passphrase(secret::ask(&format!("Passphrase of {}: ", found.file.name()))?),
    };
    unlock(found, &proof).map_err(Failure::from)
}

/// Unlocks the first of these that can be unlocked; asks for the next only where one could not.
fn ask_any(files: &[Found], with_words: bool) -> Result<Vec<SecretKey>, Failure> {
    let mut refused = None;
    for found in files {
        match ask(found, with_words) {
            Ok(secret) => return Ok(vec![secret]),
            Err(error) => refused = refused.or(Some(error)),
        }
    }
    Err(refused.unwrap_or_else(|| Failure::Sentence("There is no key file. Nothing was changed.".to_owned())))
}

/// Shows how far it is, where somebody looks.
fn show_progress(id: &ExerciseId, done: usize, all: usize) {
    let mut err = std::io::stderr().lock();
    if err.is_terminal() {
        let bar = "=".repeat(done * 40 / all.max(1));
        let end = if done == all { "\n" } else { "" };
        let _ = write!(err, "\r  {}  [{bar:<40}] {done} of {all}{end}", id.0);
    }
}

fn check(folder: &Path, named: &[PathBuf], with_words: bool) -> Result<Exit, Failure> {
    let store = Store::open_existing(folder)?;
    let interrupted = KeyChange::pending(&store)?.is_some();
    let known: Vec<[u8; 32]> = known(&store)?.iter().map(|coordinator| coordinator.public).collect();
    let files = meant(folder, named, &known).map_err(Failure::from)?;
    let secrets = if named.is_empty() && !interrupted && !store.needs_all()? {
        ask_any(&files, with_words)?
    } else {
        files.iter().map(|found| ask(found, with_words)).collect::<Result<_, _>>()?
    };
    let checked = check_all(folder, &store, &secrets, &show_progress)?;
    let mut lines = vec!["Key and passphrase belong together and to this school.".to_owned()];
    if checked.interrupted {
        lines.push(
            "A change of the keys was interrupted. The same `key add` or `key replace` again finishes it.".to_owned(),
        );
    }
    lines.extend(checked.exercises.iter().flat_map(told));
    print(&lines)
}

fn told(exercise: &CheckedExercise) -> Vec<String> {
    let damaged = &exercise.damaged;
    let late = match exercise.late {
        0 => String::new(),
        late => format!(", {late} of them late ones that no report counts yet"),
    };
    let mut lines = vec![format!("  {}  {} sheets open{late}", exercise.id.0, exercise.opened)];
    if damaged.is_empty() {
        return lines;
    }
    if !exercise.set_aside {
        lines.push(format!("  {} sheets do not open with this key. They are as they were.", damaged.len()));
        return lines;
    }
    lines.push(format!("  {} damaged, set aside and no longer counted:", damaged.len()));
    lines.extend(damaged.iter().take(NAMED_MAX).map(|id| format!("    {}", hex::encode(&id.0))));
    lines
}

fn add(folder: &Path, new: &NewKey, both: bool) -> Result<Exit, Failure> {
    let mut store = Store::open_existing(folder)?;
    if let Some(change) = KeyChange::pending(&store)? {
        return finish(folder, &mut store, change, &[], false);
    }
    hand_over::may_add(&store).map_err(Failure::from)?;
    let known: Vec<[u8; 32]> = store.coordinators()?.iter().map(|c| c.public).collect();
    let secrets = match store.exercises()?.is_empty() {
        true => Vec::new(),
        false => ask_any(&meant(folder, &[], &known).map_err(Failure::from)?, false)?,
    };
    let ready = hand_over::addition(&store, secrets, both, &show_progress).map_err(Failure::from)?;
    let made = make(folder, new)?;
    print(&ready.complete(&mut store, &made).map_err(Failure::from)?.lines())
}

fn replace(folder: &Path, new: &NewKey, old: Option<&Path>, with_words: bool) -> Result<Exit, Failure> {
    let mut store = Store::open_existing(folder)?;
    let named: Vec<PathBuf> = old.map(Path::to_owned).into_iter().collect();
    if let Some(change) = KeyChange::pending(&store)? {
        return finish(folder, &mut store, change, &named, with_words);
    }
    let known: Vec<[u8; 32]> = store.coordinators()?.iter().map(|c| c.public).collect();
    let mut files = meant(folder, &named, &known).map_err(Failure::from)?;
    let (Some(goes), true) = (files.pop(), files.is_empty()) else {
        return Err(Failure::Sentence(
            "There are several key files. Please name the one that goes: --old FILE.".to_owned(),
        ));
    };
    hand_over::may_replace(&store).map_err(Failure::from)?;
    let secret = ask(&goes, with_words)?;
    let ready = hand_over::replacement(&store, goes, secret, &show_progress).map_err(Failure::from)?;
    let made = make(folder, new)?;
    print(&ready.complete(&mut store, &made).map_err(Failure::from)?.lines())
}

/// Finishes a change that was interrupted, with the key that was made for it then.
fn finish(
    folder: &Path,
    store: &mut Store,
    change: KeyChange,
    named: &[PathBuf],
    with_words: bool,
) -> Result<Exit, Failure> {
    print(&["An earlier change of the keys was interrupted. It is finished now; no further key is made.".to_owned()])?;
    let interrupted = Interrupted::find(folder, store, change, named).map_err(Failure::from)?;
    let secrets = [ask(&interrupted.old, with_words)?, ask(&interrupted.new, false)?];
    print(&interrupted.finish(store, &secrets, &show_progress).map_err(Failure::from)?.lines())
}
