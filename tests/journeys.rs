//! Journeys: what a person types, and what they see.

mod coordinate;
mod home;
mod reading;
mod shared;
mod walk;
