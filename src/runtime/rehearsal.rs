//! The day before: an exercise run through from the codes to the unsealing, on a throw-away copy.
//!
//! The real code does everything: real sockets, real files, a real stick where one is given. Only the time is imagined,
//! for the exercise need not be open yet. What is tried stands in [`steps`], in order; what is copied, and why none of it
//! can ever count, in [`copy`]. The coordinators' real keys are tried only where somebody types a passphrase: [`key`].

pub mod copy;
pub mod key;
pub mod people;

mod carried;
mod classroom;
mod leftover;
mod networked;
mod steps;

use std::path::{Path, PathBuf};

use crate::domain::exercise::ExerciseId;
use crate::domain::rehearsal::{Point, Standing};
use crate::domain::secret::Secret;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::rehearsal::copy::Copy;
use crate::runtime::rehearsal::steps::{Rehearsal, STEPS};

/// What is to be rehearsed.
pub struct Asked<'a> {
    /// The store; it is only read.
    pub folder: &'a Path,
    /// The exercise.
    pub id: &'a ExerciseId,
    /// A stick that is plugged in; a folder stands for one where there is none.
    pub stick: Option<PathBuf>,
    /// Whether the network is told where the copy's lab is, to see whether it can be found.
    pub announce: bool,
    /// A code as it is printed, to see what it opens.
    pub code: Option<Secret>,
    /// Whether somebody ends it; it ends between two steps and clears away what it made.
    pub interrupt: Interrupt,
}

/// What a step came to; its sentence.
type Done = (Standing, String);

/// Rehearses; `tell` hears of each step as soon as it is done. After a step that fails the others are not tried.
pub fn rehearse(asked: &Asked, mut tell: impl FnMut(&Point)) -> Vec<Point> {
    let mut points = Vec::new();
    let mut say = |point: Point, points: &mut Vec<Point>| {
        tell(&point);
        points.push(point);
    };
    leftover::clear(&std::env::temp_dir());
    if let Some(stick) = &asked.stick {
        leftover::clear(stick);
    }
    let copy = match Copy::of(asked.folder, asked.id) {
        Ok(copy) => copy,
        Err(sentence) => {
            say(Point::not_ready("copy", sentence), &mut points);
            return points;
        }
    };
    let words = format!("{} as it is, with keys of its own, in a folder that goes at the end.", asked.id.0);
    say(Point::ready("copy", words), &mut points);
    let mut rehearsal = Rehearsal::new(&copy, asked);
    let mut is_stopped = false;
    for (what, step) in STEPS {
        if asked.interrupt.is_asked() {
            say(Point::left_out(what, "The rehearsal was ended before this."), &mut points);
            continue;
        }
        if is_stopped {
            say(Point::left_out(what, "It follows on what is not ready yet."), &mut points);
            continue;
        }
        let point = match step(&mut rehearsal) {
            Ok((standing, words)) => Point { what, standing, words },
            Err(sentence) => Point::not_ready(what, sentence),
        };
        is_stopped = point.standing == Standing::NotReady;
        say(point, &mut points);
    }
    drop(rehearsal);
    let removed = match copy.remove() {
        Ok(()) => Point::ready("cleared away", "The copy is gone. Nothing of it is in your store, and nothing counts."),
        Err(sentence) => Point::look("cleared away", sentence),
    };
    say(removed, &mut points);
    points
}
