//! What is known of the machine, and what it must not keep.

use crate::app::Machine;

/// The machine's name and which start of it this is. Whether a class can be joined from it depends on the store.
#[cfg(unix)]
pub fn this() -> Machine {
    let name = rustix::system::uname().nodename().to_string_lossy().into_owned();
    Machine { name, boot: boot_id(), in_lab: false }
}

/// The machine's name; which start of it this is cannot be told here.
#[cfg(not(unix))]
pub fn this() -> Machine {
    Machine { name: std::env::var("COMPUTERNAME").unwrap_or_default(), boot: String::new(), in_lab: false }
}

#[cfg(unix)]
fn boot_id() -> String {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    id.trim().chars().take(64).collect()
}

/// Asks the system to write no picture of the memory when a program falls over: it could hold
/// answers.
#[cfg(unix)]
pub fn leave_no_core_dump() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // Where the system refuses, nothing is lost but this precaution.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

/// Nothing to ask of this system.
#[cfg(not(unix))]
pub fn leave_no_core_dump() {}
