//! The plain mode: lines in, lines out, and the same sheet as from the screens.

mod journeys;
#[cfg(unix)]
mod program;
pub mod words;
mod workplace;

use reflectory::ui::plain::page::{page, status};
use reflectory::ui::plain::place;
use reflectory::ui::plain::typed::{Typed, typed};

use crate::support::app::Journey;

/// Types a line; what is read then, in one text.
fn line(journey: &mut Journey, text: &str) -> String {
    let before = place(&journey.app);
    let lines = match typed(&journey.app, text) {
        Typed::Tell(lines) => lines,
        Typed::Do(msgs) => {
            for msg in msgs {
                journey.send(msg);
            }
            if place(&journey.app) == before { status(&journey.app) } else { page(&journey.app) }
        }
    };
    lines.join("\n")
}

/// Types lines one after the other; what is read at the end.
fn lines(journey: &mut Journey, all: &[&str]) -> String {
    all.iter().fold(String::new(), |_, text| line(journey, text))
}

/// Fails unless every part is read.
#[track_caller]
fn reads(told: &str, parts: &[&str]) {
    for part in parts {
        assert!(told.contains(part), "{part:?} is not read:\n{told}");
    }
}
