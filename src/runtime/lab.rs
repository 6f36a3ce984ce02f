//! The lab: many machines, one exercise. Every machine has its own store and may have a store above it; sealed sheets
//! move upwards, each counted once, whatever the path.
//!
//! - [`opening`]: the hub opens; [`desk`] answers what stations ask, [`seen`] is what is known of them meanwhile. What it
//!   hands out and takes in lies on a [`shelf`]: the store's own [`files`], or a server.
//! - [`joining`]: a machine joins, and its store takes over the exercise ([`adopting`]).
//! - [`sending`]: what lies on a station goes up. [`life`]: after a backup was brought back, once more.
//! - [`serving`]: an exercise as it is handed out. [`outside`]: sheets that an unsealing would not count.
//! - [`server`]: a hub for many schools, whose shelf is a database.
//! - [`carrying`]: the same by [`stick`], which [`collecting`] takes in at the hub. [`kits`]: stations on a stick.

pub mod adopting;
pub mod carrying;
pub mod collecting;
pub mod desk;
pub mod files;
pub mod joining;
pub mod kits;
pub mod life;
pub mod opening;
pub mod outside;
pub mod seen;
pub mod sending;
pub mod server;
pub mod serving;
pub mod shelf;
pub mod stick;

use crate::store::error::StoreError;

/// A store's error, in words.
pub(in crate::runtime) fn words(error: StoreError) -> String {
    error.to_string()
}
