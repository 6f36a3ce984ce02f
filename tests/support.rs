//! What the tests share.

pub mod app;
pub mod bin;
pub mod keys;
#[cfg(all(unix, feature = "postgres"))]
pub mod postgres;
#[cfg(unix)]
pub mod pty;
pub mod report;
pub mod results;
pub mod setting_up;
pub mod store;
