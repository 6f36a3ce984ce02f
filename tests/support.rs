//! What the tests share.

pub mod app;
pub mod bin;
pub mod keys;
#[cfg(unix)]
pub mod pty;
pub mod store;
