//! What the tests share.

pub mod app;
pub mod bin;
#[cfg(unix)]
pub mod pty;
pub mod store;
