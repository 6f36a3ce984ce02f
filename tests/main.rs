//! The one test binary: it links once.

// `cfg(test)` tells the lints that the helpers in here are tests too.
#![cfg(test)]

mod cli;
mod journeys;
#[cfg(unix)]
mod pty;
mod python_format;
mod rules;
mod screens;
mod seal;
mod store;
mod support;
mod tidy;
