//! Reflectory: a school looks at how it uses digital technology.
//!
//! ```text
//!            keys, clicks, time                    what is shown
//!                   │                                    ▲
//!   runtime ────────┼────────────────────────────────────┼──────────  the only mixer
//!     input ──► Msg │        ┌── Effect ──► worker ──► store (SQLite)
//!                   ▼        │                 │
//!   app       update(msg, now) ◄── StoreReply ─┘          │
//!               │                                         │
//!   domain    walk rules, calendar, participation   ui: view(state) ──► hits
//!   format    TOML and JSON to domain values and back
//! ```
//!
//! Read in this order:
//!
//! - [`domain`]: what can be asked and answered, the calendar, the counts. Pure; knows no file, no
//!   clock, no terminal.
//! - [`format`]: text to value and back, with all problems of a file at once. Pure.
//! - [`locale`]: the interface's words in every language; numbers and days as each writes them. Pure.
//! - [`text`]: columns of text in a terminal. Pure; imports nothing of ours.
//! - [`app`]: the state. What happens is a [`app::msg::Msg`], what shall be done is an
//!   [`app::effect::Effect`]; `update` is the only way from one to the other. Time is an argument.
//! - [`ui`]: draws the state and returns what can be clicked where.
//! - [`document`]: what goes on paper, on a beamer or into a file, as one value in blocks, and the ways out of it. Pure.
//! - [`store`]: the SQLite files, and behind a feature a server's database. Knows no screen.
//! - [`seal`]: sealed sheets, key files, drafts and codes. Bytes in, bytes out; all cryptography is
//!   here and composes published parts only.
//! - [`hub`]: the sockets between a hub and its stations. Knows no store and no screen; the only async code.
//! - [`runtime`]: the loop, the terminal, the worker that owns the store, the sample school.
//! - [`cli`]: arguments to actions.
//!
//! The items are public for the sake of `tests/`, without a promise of stability. Who may import
//! whom is checked by `tests/tidy.rs`.

pub mod app;
pub mod cli;
pub mod document;
pub mod domain;
pub mod format;
pub mod hub;
pub mod locale;
pub mod runtime;
pub mod seal;
pub mod store;
pub mod text;
pub mod ui;
