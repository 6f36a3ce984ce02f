//! A server that several schools share, from the command line: its hub, and what a school puts there and takes from it.

use std::path::Path;
use std::time::Duration;

use crate::app::effect::Exit;
use crate::cli::{Failure, print};
use crate::domain::exercise::ExerciseId;
use crate::domain::lab;
use crate::locale::texts::in_english;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::lab::server::{self, Brought, Fetched, Put, SchoolLine};

/// How often it is looked whether the hub shall end.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// How many of these looks pass until it is looked whether there is something new to say.
const TELL_AFTER: u32 = 10;

/// Whether this names a database of a server rather than a folder.
pub(super) fn is_address(text: &Path) -> bool {
    server::is_address(text)
}

/// Refuses what was meant to be an address of a database, without repeating it: there may be a password in it.
pub(super) fn refuse_mistyped(text: &Path) -> Result<(), Failure> {
    if !server::is_mistyped(text) {
        return Ok(());
    }
    Err(Failure::Sentence(
        "What was typed looks like the address of a database, and is not quite one. Nothing was changed. It begins with postgres:// in small letters: postgres://USER@HOST/DATABASE."
            .to_owned(),
    ))
}

/// What every command says that works on a school's own folder.
pub(super) fn not_a_folder() -> Failure {
    Failure::Sentence(
        "This works on a school's own folder, and --store names a server's database. With one works: reflectory hub. A school's own machine reaches it by: reflectory exercise publish ID --to ADDRESS, and reflectory collect ADDRESS."
            .to_owned(),
    )
}

/// Opens the hub of a server until a signal ends it.
///
/// # Errors
/// A sentence for people.
pub(super) fn hub(address: &Path, exercise: Option<&str>, port: u16, announce: bool) -> Result<Exit, Failure> {
    if exercise.is_some() {
        return Err(Failure::Sentence(
            "A server's hub serves every exercise that schools published there. Please leave --exercise out."
                .to_owned(),
        ));
    }
    let interrupt = Interrupt::on_signals();
    let mut open = server::open(address, port, announce).map_err(Failure::from)?;
    let at = if open.addresses().is_empty() { "in no network".to_owned() } else { open.addresses().join(", ") };
    print(&[
        "The lab is open. It closes with Ctrl-C; whatever was handed in is safe.".to_owned(),
        format!("  Database    {}", open.name()),
        format!("  Address     {at}"),
        "Join codes are the schools' own: each sees its code when it publishes.".to_owned(),
    ])?;
    let mut said: Vec<String> = Vec::new();
    let mut looks = 0;
    while !interrupt.is_asked() {
        if looks % TELL_AFTER == 0 {
            if let Some(sentence) = open.ends() {
                drop(open);
                return Err(Failure::Sentence(sentence));
            }
            match open.standing() {
                Ok(standing) => said = tell(said, standing.iter().map(line).collect())?,
                Err(sentence) => said = tell(said, vec![sentence])?,
            }
        }
        looks += 1;
        std::thread::sleep(LOOK_EVERY);
    }
    drop(open);
    print(&["The lab is closed.".to_owned()])
}

/// Prints what is new, and says what was said last.
fn tell(before: Vec<String>, now: Vec<String>) -> Result<Vec<String>, Failure> {
    let new: Vec<String> = now.iter().filter(|line| !before.contains(line)).cloned().collect();
    if !new.is_empty() {
        print(&new)?;
    }
    Ok(now)
}

/// One school's exercise in one line; counts and nothing else.
fn line(of: &SchoolLine) -> String {
    let twice = match of.lab.twice {
        0 => String::new(),
        twice => format!(" {twice} set aside: without a slip that was free."),
    };
    let sheets = of.sheets;
    let trouble = of.trouble.map_or_else(String::new, |trouble| format!(" {trouble}"));
    format!(
        "{}, {}  {sheets} sheets. {}{twice}{trouble}",
        of.school,
        of.lab.exercise.0,
        in_english(&lab::in_words(&of.lab))
    )
}

/// Puts an exercise on a server, or takes it off.
///
/// # Errors
/// A sentence for people.
pub(super) fn publish(folder: &Path, id: &str, address: &Path, withdraw: bool) -> Result<Exit, Failure> {
    refuse_mistyped(address)?;
    if !is_address(address) {
        return Err(Failure::Sentence(
            "--to takes a database such as postgres://school@db.example/schools.".to_owned(),
        ));
    }
    let id = ExerciseId(id.to_owned());
    if withdraw {
        let gone = server::withdraw(folder, &id, address).map_err(Failure::from)?;
        return print(&[format!("{} is on the server no more; its {gone} sheets there are gone.", id.0)]);
    }
    let Put { server, code, is_new } = server::publish(folder, &id, address).map_err(Failure::from)?;
    let done = if is_new { "is published at" } else { "is up to date at" };
    print(&[
        format!("{} {done} {server}.", id.0),
        format!("  Join code   {code}"),
        format!("  On each machine, once:  reflectory join HUB --code {code}    (HUB: ask whoever runs the server)"),
        "Later, as often as you like: reflectory collect with the same address takes the sheets over.".to_owned(),
    ])
}

/// Takes over what arrived at a server.
///
/// # Errors
/// A sentence for people.
pub(super) fn fetch(folder: &Path, address: &Path) -> Result<Brought, String> {
    server::fetch(folder, address)
}

/// What came of one exercise, in one line.
pub(super) fn fetched(of: &Fetched) -> String {
    let taken = of.taken;
    let (new, all) =
        (taken.new + taken.aside, taken.new + taken.aside + taken.there + taken.other_keys + taken.unreadable);
    let mut line = format!("{}  server: {all} sheets, {new} new", of.id.0);
    if taken.aside > 0 {
        line.push_str(&format!(" ({} set aside: without a slip that was free)", taken.aside));
    }
    line.push('.');
    if taken.other_keys > 0 {
        line.push_str(&format!(
            " {} were not taken: they are sealed to keys that were replaced since. They stay on the server.",
            taken.other_keys
        ));
    }
    if taken.unreadable > 0 {
        line.push_str(&format!(
            " {} were not taken: they are no sheets of it. They stay on the server.",
            taken.unreadable
        ));
    }
    let machines = if of.stations == 1 { "1 machine has".to_owned() } else { format!("{} machines have", of.stations) };
    line.push_str(&format!(" {machines} joined there."));
    line
}
