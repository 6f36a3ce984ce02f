//! The lab: many machines, one exercise. Every machine has its own store and may have a store above it; sealed sheets
//! move upwards, each counted once, whatever the path.
//!
//! - [`opening`]: the hub opens; [`desk`] answers what stations ask, [`seen`] is what is known of them meanwhile.
//! - [`joining`]: a machine joins, and its store takes over the exercise ([`adopting`]).
//! - [`sending`]: what lies on a station goes up.

pub mod adopting;
pub mod desk;
pub mod joining;
pub mod life;
pub mod opening;
pub mod seen;
pub mod sending;
pub mod serving;
