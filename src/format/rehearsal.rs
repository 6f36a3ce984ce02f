//! A rehearsal as one line of JSON, so that a list of many machines can be made of it.

use serde::Serialize;

use crate::domain::rehearsal::{Point, open_points};

/// Version of the shape below; raised when a field changes its meaning.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Shape<'a> {
    version: u32,
    machine: &'a str,
    program: &'static str,
    ready: bool,
    /// Of the rehearsal; empty where only the machine was looked at.
    steps: Vec<PointShape<'a>>,
    /// Of the machine.
    list: Vec<PointShape<'a>>,
}

#[derive(Serialize)]
struct PointShape<'a> {
    what: &'a str,
    standing: &'static str,
    words: &'a str,
}

/// The steps of a rehearsal and the list of a machine, under the machine's name.
pub fn line(machine: &str, steps: &[Point], list: &[Point]) -> String {
    let shape = Shape {
        version: VERSION,
        machine,
        program: env!("CARGO_PKG_VERSION"),
        ready: open_points(steps) + open_points(list) == 0,
        steps: steps.iter().map(point).collect(),
        list: list.iter().map(point).collect(),
    };
    serde_json::to_string(&shape).unwrap_or_default()
}

fn point(point: &Point) -> PointShape<'_> {
    PointShape { what: point.what, standing: point.standing.word(), words: &point.words }
}
