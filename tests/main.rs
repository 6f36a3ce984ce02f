//! The one test binary: it links once.

mod journeys;
mod screens;
mod store;
mod support;
