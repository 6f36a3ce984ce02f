//! Journeys: what a person types, and what they see.

pub mod certificates;
pub mod class;
pub mod coordinate;
mod home;
mod in_flight;
mod instruments;
pub mod lab;
mod large;
pub mod last_time;
mod lock;
mod new_edition;
pub mod plan;
mod plan_two;
mod reading;
pub mod results;
pub mod school;
pub mod sessions;
mod set_up_activate;
mod set_up_copy;
mod set_up_dates;
pub mod set_up_numbers;
pub mod set_up_statements;
#[cfg(unix)]
mod set_up_two;
mod shared;
mod walk;
pub mod writing;
