//! What the tests share.

pub mod app;
