//! Whether a machine is ready for tomorrow, in a lab administrator's words: what it shows, where it stores, what it reaches.
//!
//! Everything is only looked at. In the store's folder one nameless file is written for a moment, to see how long that
//! takes.

pub mod clock;
pub mod drive;
pub mod keys;
pub mod memory;
pub mod network;
pub mod screen;

use std::path::Path;

use crate::domain::rehearsal::Point;
use crate::runtime::codes;
use crate::runtime::print::Companion;
use crate::runtime::removable;
use crate::store::Store;

/// What is asked of a machine.
pub struct Asked<'a> {
    /// The store's folder; there need not be one yet.
    pub folder: &'a Path,
    /// Whether letters only are shown.
    pub ascii: bool,
    /// Whether the network may be searched.
    pub search: bool,
}

/// The list of this machine.
pub fn list(asked: &Asked) -> Vec<Point> {
    let mut points = screen::points(asked.ascii);
    let reached = network::points(asked.folder, asked.search);
    let is_asked = reached.iter().any(|point| point.what == clock::DIFFERENCE);
    points.extend(reached);
    points.extend(clock::points(asked.folder, is_asked));
    points.extend(drive::points(asked.folder));
    points.extend(memory::points());
    points.push(pin(asked.folder));
    points.push(companion());
    points.push(sticks());
    points
}

fn pin(folder: &Path) -> Point {
    const PIN: &str = "kiosk PIN";
    match Store::open_existing(folder).and_then(|store| codes::has_pin(&store)) {
        Ok(true) => Point::ready(PIN, "A PIN is set: this machine can be shared."),
        Ok(false) => Point::look(PIN, "No PIN is set. Where people share this machine: reflectory kiosk --set-pin."),
        Err(_) => Point::look(
            PIN,
            "There is no store yet. Where people share this machine, later: reflectory kiosk --set-pin.",
        ),
    }
}

fn companion() -> Point {
    const PRINTING: &str = "printing";
    match Companion::find() {
        Ok(_) => Point::ready(PRINTING, "The printing companion is here: PDF can be made."),
        Err(_) => Point::look(
            PRINTING,
            "The printing companion, reflectory-print, is not here. Only the coordinator's machine needs it, for PDF; \
             without it a browser prints the HTML.",
        ),
    }
}

fn sticks() -> Point {
    const STICKS: &str = "sticks";
    let places = removable::all();
    if places.is_empty() {
        return Point::ready(
            STICKS,
            "No stick is plugged in. Where sticks are used: plug one in once and look here again.",
        );
    }
    let places: Vec<String> = places.iter().map(|place| place.display().to_string()).collect();
    Point::ready(STICKS, format!("Plugged in: {}.", places.join(", ")))
}
