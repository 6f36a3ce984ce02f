//! Languages: the instrument's and the interface's files, which one is chosen, and a screen in none but one.

mod instrument;
mod interface;
mod screens;
mod wishes;
