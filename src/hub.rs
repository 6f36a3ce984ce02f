//! Machines talk: the hub's sockets and a station's questions to it.
//!
//! Bytes go in and out here, limited in every way, and nothing is decided: what a question means is
//! in `format::wire`, the answer comes from the store, through `runtime`. Knows no file, no screen
//! and no store; the only async code of the program is in [`server`], behind a channel.
//!
//! - [`server`]: takes connections and hands what is [`asks`] to the store's thread.
//! - [`doors`]: whose token opens what. [`limits`]: how much of everything there may be.
//! - [`identity`]: the hub's certificate. [`pin`]: a hub's certificate as a stranger sees it.
//! - [`board`]: what a class's teacher shows, for those who wait to hear of it.
//! - [`client`]: what a station asks its hub.
//! - [`found`]: where a hub may be. An address, nothing that is believed.
//!
//! ```text
//!  station                      hub
//!  client ──TLS 1.3, pinned──► server ──Asked──► the store's thread (runtime)
//!         ◄──────────────────         ◄─Answer──
//! ```

mod answering;
mod connection;
mod crowd;
mod guesses;
mod tls;

pub mod asks;
pub mod board;
pub mod client;
pub mod doors;
pub mod found;
pub mod identity;
pub mod limits;
pub mod networks;
pub mod pin;
pub mod server;

use std::io;

/// The name in every hub's certificate. It is nobody's (RFC 2606), so nothing about a school is told
/// before the certificate is known, and a certificate need not list addresses that change.
pub const NAME: &str = "hub.reflectory.invalid";

/// Where a hub listens unless it is told otherwise.
pub const PORT: u16 = 7373;

/// Where a class listens: its teacher's machine may be the hub as well.
pub const CLASS_PORT: u16 = 7374;

/// What a response says when nothing was taken because the disk is full.
const FULL: &str = "full";

/// Why a hub could not begin.
#[derive(Debug, thiserror::Error)]
pub enum HubError {
    /// Nothing can listen there: the port is taken, or the machine does not allow it.
    #[error("port {port} of this machine cannot be used: {reason}; end what uses it, or take another port")]
    Port {
        /// The port that was tried.
        port: u16,
        /// What the machine said.
        reason: io::Error,
    },
    /// The key or the certificate is not usable.
    #[error("this machine's certificate cannot be used: {0}")]
    Identity(String),
    /// The machine gives no thread, or no room for one.
    #[error("the hub could not begin: {0}")]
    Machine(#[from] io::Error),
}
