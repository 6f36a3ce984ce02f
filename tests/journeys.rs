//! Journeys: what a person types, and what they see.

mod coordinate;
mod home;
mod lock;
mod reading;
mod shared;
mod walk;
