//! Languages: the instrument's and the interface's files, which one is chosen, and a screen in none but one.

mod class;
mod instrument;
mod instruments;
mod interface;
mod papers;
mod reports;
mod screens;
mod wishes;
mod workplace;
