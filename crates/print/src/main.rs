//! Reflectory's documents as PDF, PNG and SVG: an order as JSON on the standard input, bytes on the standard output.
//!
//! ```text
//!   stdin ──► order (strict JSON) ──► signs (what the fonts lack is replaced) ──► world (templates, fonts, data)
//!                                                                                  │ Typst
//!   stdout ◄──────────────────────── press (PDF/UA-1, PNG, SVG) ◄──────────────────┘
//!   stderr ◄── notice (an error or warnings, each one JSON line)
//! ```
//!
//! No file, no network, no clock: what is not in the order or in the program is not there. `docs/print.md` describes
//! the order for others.

mod command;
mod fonts;
mod limits;
mod notice;
mod order;
mod press;
mod signs;
mod templates;
mod world;

use std::process::ExitCode;

fn main() -> ExitCode {
    command::run()
}
