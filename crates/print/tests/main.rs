//! The printing companion from outside: orders in, bytes out, read back by other programs.

// `cfg(test)` tells the lints that the helpers in here are tests too.
#![cfg(test)]

mod command;
mod limits;
mod orders;
mod pages;
mod reading;
mod same;
mod support;
mod templates;
mod texts;
