//! The lab from the command line: the hub, and the stations that join it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;

use crate::app::effect::Exit;
use crate::cli::{Failure, Options, print, server, store_folder};
use crate::domain::exercise::ExerciseId;
use crate::domain::lab::{self, HandedUp, Lab};
use crate::format::station::{self, Above};
use crate::hub::PORT;
use crate::hub::client::ClientError;
use crate::locale::texts::in_english;
use crate::runtime::folder;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::lab::joining::{self, Joined};
use crate::runtime::lab::opening::{self, OpenLab};
use crate::runtime::lab::sending::Sending;
use crate::store::Store;

/// How often the hub looks whether there is something new to say.
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// What `reflectory hub` is asked.
#[derive(Debug, Args)]
pub struct HubArguments {
    /// Which exercise, by its id such as 2026-1-primary; all that are not unsealed yet where it is left out
    #[arg(long, value_name = "ID")]
    exercise: Option<String>,
    /// The port stations come to
    #[arg(long, value_name = "N", default_value_t = PORT)]
    port: u16,
    /// Do not tell the network where it is; stations then need the address
    #[arg(long)]
    quiet: bool,
}

/// What `reflectory join` is asked.
#[derive(Debug, Args)]
pub struct JoinArguments {
    /// Where the coordinator's machine is, such as 192.168.1.20; the network is asked where it is left out
    address: Option<String>,
    /// The join code from the coordinator's screen
    #[arg(long, value_name = "CODE", required_unless_present = "file")]
    code: Option<String>,
    /// A station.toml with address and code, rolled out to many machines
    #[arg(long, value_name = "FILE", conflicts_with = "code")]
    file: Option<PathBuf>,
}

/// Opens the lab until a signal ends it.
///
/// # Errors
/// A sentence for people.
pub(super) fn hub(options: &Options, asked: &HubArguments) -> Result<Exit, Failure> {
    if let Some(address) = options.store.as_deref().filter(|store| server::is_address(store)) {
        return server::hub(address, asked.exercise.as_deref(), asked.port, !asked.quiet);
    }
    let folder = store_folder(options)?;
    let ids = wanted(&folder, asked.exercise.as_deref())?;
    let interrupt = Interrupt::on_signals();
    let open = opening::open(&folder, &ids, asked.port, !asked.quiet).map_err(Failure::from)?;
    let mut lines = vec!["The lab is open. It closes with Ctrl-C; whatever was handed in is safe.".to_owned()];
    for id in &ids {
        lines.extend(how_to_join(&open, id)?);
    }
    print(&lines)?;
    let mut said = vec![String::new(); ids.len()];
    while !interrupt.is_asked() {
        for (id, said) in ids.iter().zip(&mut said) {
            // One that is busy, or gone, closes the lab of no other.
            let Ok(now) = told(&folder, &open, id) else { continue };
            if now != *said {
                print(std::slice::from_ref(&now))?;
                *said = now;
            }
        }
        std::thread::sleep(LOOK_EVERY);
    }
    drop(open);
    print(&["The lab is closed.".to_owned()])
}

/// The exercises to open: the one that is named, or all whose sheets are not unsealed.
fn wanted(folder: &Path, named: Option<&str>) -> Result<Vec<ExerciseId>, Failure> {
    let ids = match named {
        None => opening::openable(folder)?,
        Some(id) => {
            let rows = Store::open_existing(folder)?.exercises()?;
            rows.into_iter().map(|row| row.id).filter(|known| known.0 == id).collect()
        }
    };
    match (ids.is_empty(), named) {
        (false, _) => Ok(ids),
        (true, Some(id)) => Err(Failure::Sentence(format!("No exercise is called \"{id}\" here."))),
        (true, None) => Err(Failure::Sentence(
            "There is no exercise to open the lab for: none is activated, or all are unsealed.".to_owned(),
        )),
    }
}

fn how_to_join(open: &OpenLab, id: &ExerciseId) -> Result<Vec<String>, Failure> {
    let Lab { code, addresses, .. } = open.standing(id)?;
    let address = addresses.first().map_or("ADDRESS", String::as_str);
    let mut lines = vec![
        String::new(),
        id.0.clone(),
        format!("  Join code   {code}"),
        format!(
            "  Address     {}",
            if addresses.is_empty() { "this machine is in no network".to_owned() } else { addresses.join(", ") }
        ),
    ];
    lines.push(format!("  On each lab machine, once:  reflectory join {address} --code {code}"));
    Ok(lines)
}

/// Participation and stations in one line; counts and nothing else.
fn told(folder: &Path, open: &OpenLab, id: &ExerciseId) -> Result<String, Failure> {
    let file = Store::open_existing(folder)?.exercise(id)?;
    let sheets: u32 = file.counts(usize::from(u8::MAX))?.iter().sum();
    let lab = open.standing(id)?;
    let twice =
        if lab.twice > 0 { format!(" {} set aside: without a slip that was free.", lab.twice) } else { String::new() };
    Ok(format!("{}  {sheets} sheets. {}{twice}", id.0, in_english(&lab::in_words(&lab))))
}

/// Makes this machine a station.
///
/// # Errors
/// A sentence for people.
pub(super) fn join(options: &Options, asked: &JoinArguments) -> Result<Exit, Failure> {
    let folder = store_folder(options)?;
    let (address, code) = match (&asked.file, &asked.code) {
        (Some(file), _) => {
            let name = file.display();
            let text = folder::read_text(file).map_err(|error| Failure::Sentence(format!("{name}: {error}")))?;
            let read = station::read_file(&text).map_err(|error| Failure::Sentence(format!("{name}: {error}.")))?;
            (asked.address.clone().or(read.address), read.code)
        }
        (None, Some(code)) => (asked.address.clone(), code.clone()),
        (None, None) => return Err(Failure::Sentence("A join code is needed: --code CODE.".to_owned())),
    };
    let Joined { exercise, number, address } =
        joining::join(&folder, address.as_deref(), &code).map_err(Failure::from)?;
    print(&[
        format!("This machine is station {number} of {}, at {address}.", exercise.0),
        "From now on `reflectory answer` and `reflectory kiosk` run that questionnaire here.".to_owned(),
        "Sheets are stored here first and handed in by themselves, also later when the network was away.".to_owned(),
    ])
}

/// How this station stands; with `send`, one round of handing in first.
///
/// # Errors
/// A sentence for people.
pub(super) fn station(options: &Options, send: bool) -> Result<Exit, Failure> {
    let folder = store_folder(options)?;
    let store = Store::open_existing(&folder)?;
    let aboves = store.aboves()?;
    if aboves.is_empty() {
        return Err(Failure::Sentence(
            "This machine is no station yet. With the code from the coordinator's screen: reflectory join --code CODE."
                .to_owned(),
        ));
    }
    let mut lines = Vec::new();
    for (id, text) in &aboves {
        let above = Above::read(text).map_err(|error| Failure::Sentence(format!("{}: {error}.", id.0)))?;
        let number = if above.number == 0 { String::new() } else { format!(" {}", above.number) };
        lines.push(match above.addresses.first() {
            Some(at) => format!("Station{number} of {}, handing in at {at}.", id.0),
            None => format!("Station{number} of {}, handing in by stick: reflectory carry out DIR.", id.0),
        });
    }
    let mut sending = Sending::new(&folder);
    let up = if send { sending.round()? } else { sending.standing(false)? };
    lines.extend(waiting(&up, send));
    if let Some(trouble) = sending.trouble() {
        lines.push(format!("The last answer: {trouble}. {}", what_next(trouble)));
    }
    if let Some(broken) = sending.broken() {
        lines.push(broken.to_string());
    }
    // A timer that calls this must see that something is still here.
    let is_left = up.waiting > 0 || sending.trouble().is_some() || sending.broken().is_some();
    if send && is_left { Err(Failure::Sentence(lines.join("\n"))) } else { print(&lines) }
}

fn what_next(trouble: ClientError) -> &'static str {
    match trouble {
        ClientError::Unreachable | ClientError::Busy(_) | ClientError::Full(_) => "It is tried again by itself.",
        ClientError::WrongHub => "Nothing was sent to it. Please ask the coordinator for the address.",
        ClientError::Refused => {
            "Please join once more with the code from the coordinator's screen; what is stored here stays."
        }
        ClientError::Bad => "Please bring both machines to the same version.",
    }
}

fn waiting(up: &HandedUp, asked: bool) -> Vec<String> {
    let mut lines = Vec::new();
    lines.push(match (up.waiting, asked, up.is_reached) {
        (0, _, _) if up.refused > 0 => "Nothing else waits here.".to_owned(),
        (0, _, _) => "Everything that was stored here is handed in.".to_owned(),
        (1, true, false) => "1 sheet waits here: nobody answered above. It is stored safely.".to_owned(),
        (1, _, _) => "1 sheet waits here; it is stored safely.".to_owned(),
        (n, true, false) => format!("{n} sheets wait here: nobody answered above. They are stored safely."),
        (n, _, _) => format!("{n} sheets wait here; they are stored safely."),
    });
    if up.refused > 0 {
        let sheets = if up.refused == 1 { "1 sheet was".to_owned() } else { format!("{} sheets were", up.refused) };
        lines.insert(0, format!("{sheets} not taken above, and stay here safely; please tell the coordinator."));
    }
    lines
}
