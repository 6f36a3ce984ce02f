//! Languages: the instrument's and the interface's files, which one is chosen, and a screen in none but one.

mod alphabet;
mod class;
mod documents;
mod instrument;
mod instruments;
mod interface;
mod lines;
mod messages;
mod papers;
mod plans;
mod reports;
mod screens;
mod told;
mod wishes;
mod workplace;
