//! Text to value and back: instruments, exercises, sheets, reports, figures for scripts, messages between machines.
//!
//! Pure: text comes in as arguments and leaves as return values. Reading a file for people to edit
//! returns *all* its problems at once, each with its place.

pub mod badge;
pub mod baked;
pub mod builtin;
pub mod class;
pub mod correction;
pub mod draft;
pub mod exercise;
pub mod exercises;
pub mod figures;
pub mod import;
pub mod instrument;
pub mod language;
pub mod messages;
pub mod once;
pub mod paper;
pub mod pdf_files;
pub mod plan;
pub mod problem;
pub mod rehearsal;
pub mod report;
pub mod report_text;
pub mod school;
pub mod series_text;
pub mod setup;
pub mod sheet;
pub mod signed;
pub mod statements;
pub mod station;
pub mod suggestions;
pub mod tables;
pub mod wire;
pub mod xlsform;

/// The texts of an instrument by their names inside its folder (`instrument.toml`, `areas/…`).
pub type Files = std::collections::BTreeMap<String, String>;
