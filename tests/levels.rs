//! Scales of two to six points, and instruments whose points are levels.

mod points;

use reflectory::domain::instrument::{Instrument, Scale};

use crate::support::report::SMALL;

/// A few questions of the built-in instrument, each scale with so many points.
fn of_points(points: usize) -> Instrument {
    let mut it = SMALL.clone();
    for scale in &mut it.scales {
        *scale = Scale {
            points: (1..=points).map(|point| format!("{} point {point}", scale.key)).collect(),
            notes: vec![String::new(); points],
            ..scale.clone()
        };
    }
    it
}
