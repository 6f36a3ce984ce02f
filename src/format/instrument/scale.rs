//! `[[scale]]` in `instrument.toml`.

use crate::domain::instrument::{Scale, TITLE_MAX};
use crate::domain::points::{POINTS_MAX, POINTS_MIN};
use crate::format::instrument::{required, too_long};
use crate::format::problem::Reading;
use crate::format::tables::{At, Table};

/// A `[[scale]]`: two to six points, a note for each, and what 0 means.
pub(super) fn read(table: &Table, reading: &mut Reading) -> Option<(At<String>, Scale)> {
    let key = table.required("key", reading);
    let points = read_points(table, reading);
    let notes = read_notes(table, points.len(), reading);
    let opt_out = required(table, "opt_out", 40, reading);
    told_apart(&points, &opt_out, table, reading);
    table.finish(&[], reading);
    let key = key?;
    Some((key.clone(), Scale { key: key.value, points, notes, opt_out }))
}

/// Points and opt-out have words, each others: else nobody knows what is chosen.
fn told_apart(points: &[String], opt_out: &str, table: &Table, reading: &mut Reading) {
    if points.iter().any(|point| point.trim().is_empty()) {
        reading.problem(&table.at, "A point of this scale has no words.");
    }
    for (ix, point) in points.iter().enumerate().filter(|(_, point)| !point.trim().is_empty()) {
        if points.iter().take(ix).any(|other| other == point) || opt_out == point {
            reading.problem(
                &table.at,
                format!("\"{point}\" stands twice in this scale, where each choice needs words of its own."),
            );
        }
    }
}

/// The words of a scale's points.
fn read_points(table: &Table, reading: &mut Reading) -> Vec<String> {
    let points = words_of_points(table, "points", reading);
    match points.len() {
        POINTS_MIN..=POINTS_MAX => {}
        1 => reading.problem(
            &table.at,
            format!(
                "A scale of one point leaves nothing to choose: `points` needs {POINTS_MIN} to {POINTS_MAX} of them."
            ),
        ),
        found => reading.problem(
            &table.at,
            format!("`points` must hold the words of {POINTS_MIN} to {POINTS_MAX} points; {found} stand here."),
        ),
    }
    points
}

/// A note for each point; where there are none, all are empty.
fn read_notes(table: &Table, points: usize, reading: &mut Reading) -> Vec<String> {
    if !table.has("notes") {
        return vec![String::new(); points];
    }
    let notes = words_of_points(table, "notes", reading);
    if notes.len() != points {
        let found = notes.len();
        reading.problem(
            &table.at,
            format!("`notes` must hold a text for each of the {points} points; {found} stand here."),
        );
    }
    notes
}

fn words_of_points(table: &Table, key: &'static str, reading: &mut Reading) -> Vec<String> {
    let list = table.texts(key, reading);
    for text in &list {
        too_long(text, TITLE_MAX, reading);
    }
    list.into_iter().map(|text| text.value).collect()
}
