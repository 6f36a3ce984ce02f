//! Scales of two to six points, and instruments whose points are levels.

mod instrument;
mod points;
mod profile;
mod result;
mod walk;

use jiff::Timestamp;
use reflectory::app::choose::screen_for;
use reflectory::domain::instrument::{Instrument, Scale};
use reflectory::format::{self, Files};
use reflectory::runtime::activate::activate;
use reflectory::store::Store;
use tempfile::TempDir;

use crate::support::app::{Journey, give_key};
use crate::support::report::SMALL;
use crate::support::store::quick_folder;

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

const MAIN: &str = r#"
name = "levels"
title = "Where teachers stand"
time_zone = "Europe/Brussels"
computing = "levels"
[[group]]
key = "teachers"
letter = "T"
title = "Teachers"
one = "Teacher"
colour = "red"
pattern = "medium"
who = "everybody who teaches"
minimum = [{ percent = 50 }]
[[level]]
key = "primary"
title = "Primary"
isced = 1
[[session]]
number = 1
first = "08-01"
last = "12-31"
[[scale]]
key = "levels"
points = ["A1 Newcomer", "A2 Explorer", "B1 Integrator", "B2 Expert", "C1 Leader", "C2 Pioneer"]
opt_out = "does not apply to me"
[[scale]]
key = "agreement"
points = ["strongly disagree", "disagree", "slightly agree", "agree", "strongly agree"]
opt_out = "does not apply to me"
[[area]]
letter = "P"
title = "Professional engagement"
short = "Your work as a teacher"
file = "areas/p.toml"
hue = "magenta"
[[area]]
letter = "R"
title = "Digital resources"
short = "Your materials"
file = "areas/r.toml"
hue = "cyan"
"#;

/// A step as long as the smallest screen takes: two lines of 46 columns.
fn step(code: &str, level: &str) -> String {
    format!("I do what {code} says as somebody at {level} does, and this sentence is as long as one may be.")
}

fn statement(code: &str) -> String {
    let steps: Vec<String> =
        ["A1", "A2", "B1", "B2", "C1", "C2"].map(|level| format!("{:?}", step(code, level))).into();
    format!(
        "[[statement]]\ncode = \"{code}\"\ntitle = \"Title of {code}\"\nkind = \"core\"\nscale = \"levels\"\n\
         teachers.text = \"How you go about what {code} is about, in two lines of a small screen, as long as it may be.\"\n\
         teachers.help = \"What is meant by {code}.\"\nteachers.steps = [{}]\n",
        steps.join(", ")
    )
}

/// An instrument for teachers alone: three statements in two areas, each with six steps.
fn files() -> Files {
    let area = |codes: &[&str]| codes.iter().map(|code| statement(code)).collect::<String>();
    [("instrument.toml", MAIN.to_owned()), ("areas/p.toml", area(&["P1", "P2"])), ("areas/r.toml", area(&["R1"]))]
        .map(|(name, text)| (name.to_owned(), text))
        .into()
}

fn levels() -> Instrument {
    format::instrument::read(&files()).unwrap()
}

const EXERCISE: &str = r#"
instrument = "levels"
school = "Linden School"
level = "primary"
year = 2026
session = 1
first_day = 2026-11-23
last_day = 2026-12-04
[eligible]
teachers = 35
[[own]]
id = "room"
title = "The staff room"
teachers.text = "Our staff room has what we need."
teachers.help = "Nobody has to go and look for a cable."
"#;

/// A store with an exercise of such an instrument.
fn store_of(files: &Files) -> TempDir {
    let folder = quick_folder();
    give_key(&folder.path().join("store"));
    let mut store = Store::open(&folder.path().join("store")).unwrap();
    let before: Timestamp = "2026-08-01T00:00:00Z".parse().unwrap();
    activate(&mut store, "exercise.toml", EXERCISE, files, before).unwrap();
    folder
}

/// A teacher at the first statement.
fn teacher() -> Journey {
    let mut journey = Journey::begin(store_of(&files()), |all| screen_for(all).unwrap());
    journey.press("<enter><enter><enter>");
    journey
}
