//! The lab: many machines, one exercise. Every machine has its own store and may have a store above it; sealed sheets
//! move upwards, each counted once, whatever the path.
//!
//! - [`opening`]: the hub opens; [`desk`] answers what stations ask, [`seen`] is what is known of them meanwhile.
//! - [`joining`]: a machine joins, and its store takes over the exercise ([`adopting`]).
//! - [`sending`]: what lies on a station goes up.
//! - [`carrying`]: the same by [`stick`], which [`collecting`] takes in at the hub. [`kits`]: stations on a stick.

pub mod adopting;
pub mod carrying;
pub mod collecting;
pub mod desk;
pub mod joining;
pub mod kits;
pub mod life;
pub mod opening;
pub mod outside;
pub mod seen;
pub mod sending;
pub mod serving;
pub mod stick;
