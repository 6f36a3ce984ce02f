//! What a statement needs of its scale: a sentence for each point where it has any, and as many points as the others.

use crate::domain::instrument::{Form, Instrument, MARK_COLUMNS, Part, STEP_COLUMNS, STEP_LINES, Scale, mark};
use crate::format::problem::Reading;
use crate::format::statements::fits_in;
use crate::format::tables::Table;
use crate::text;

/// A sentence for each point of the scale, where a group has them.
pub fn read_steps(own: &Table, scale: &Scale, reading: &mut Reading) -> Vec<String> {
    if !own.has("steps") {
        return Vec::new();
    }
    let steps = own.texts("steps", reading);
    let (points, found) = (scale.points.len(), steps.len());
    if found != points {
        let first = steps.first().map_or(&own.at, |step| &step.at);
        reading.problem(
            first,
            format!(
                "`steps` needs a sentence for each of the {points} points of \"{}\"; {found} stand here.",
                scale.key
            ),
        );
    }
    if let Some(long) = scale.points.iter().map(|point| mark(point)).find(|mark| text::width(mark) > MARK_COLUMNS) {
        let sentence = format!(
            "The mark of a level is what stands before its first space, at most {MARK_COLUMNS} signs, such as A1; that of \
             \"{}\" is \"{long}\".",
            scale.key
        );
        reading.problem(&own.at, sentence);
    }
    steps.iter().for_each(|step| fits_in(step, STEP_LINES, STEP_COLUMNS, reading));
    steps.into_iter().map(|step| step.value).collect()
}

/// Notes a statement of an area whose scale has more or fewer points than those before it: an area's mean, and the
/// school's, is a mean of all of them.
pub fn note_other_points(table: &Table, scale: usize, it: &Instrument, reading: &mut Reading) {
    let points = |at: usize| it.scales.get(at).map_or(0, |scale| scale.points.len());
    let before = it.questions.iter().find_map(|question| match (question.part, &question.form) {
        (Part::Area(_), Form::Scale(at)) => Some((question, points(*at))),
        _ => None,
    });
    if let Some((first, before)) = before.filter(|(_, before)| *before != points(scale)) {
        let now = points(scale);
        let sentence = format!(
            "This scale has {now} points, and that of {} has {before}. All areas need equally many, or no mean is one.",
            first.code
        );
        reading.problem(&table.at, sentence);
    }
}
