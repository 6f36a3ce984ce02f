//! The lab: a hub and its stations as processes and as sockets, while machines die, links break and strangers try.

mod classes;
mod classroom;
mod crew;
mod hostile;
mod losses;
pub mod machines;
mod namespaces;
mod sockets;
mod worker;
