//! A draft as bytes, to be sealed under its code and read back on the same machine.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::domain::answer::SheetId;
use crate::domain::draft::{Begun, Draft, Ticket};
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::instrument::GroupIx;
use crate::domain::questionnaire::Questionnaire;
use crate::domain::secret::Secret;
use crate::format::sheet;

/// Version of the shape below.
const VERSION: u32 = 1;
/// Bytes a draft needs beside the sheet's own body.
pub const BESIDE_BODY: usize = 1024;

#[derive(Serialize, Deserialize)]
struct Shape<'a> {
    v: u32,
    exercise: &'a str,
    group: usize,
    sheet: [u8; 16],
    receipt: &'a str,
    slip: Option<[u8; 32]>,
    at: &'a str,
    begun_wall_ms: i64,
    begun_steady_ms: i64,
    boot: &'a str,
    used_ms: i64,
}

/// The draft's bytes: a head of plain facts, a line break, the sheet's body.
pub fn encode(draft: &Draft, frozen: &Frozen) -> Zeroizing<Vec<u8>> {
    let shape = Shape {
        v: VERSION,
        exercise: &draft.exercise.0,
        group: draft.sheet.group.0,
        sheet: draft.sheet.id.0,
        receipt: draft.ticket.receipt.expose(),
        slip: draft.ticket.slip,
        at: &draft.at,
        begun_wall_ms: draft.begun.wall.as_millisecond(),
        begun_steady_ms: milliseconds(draft.begun.steady),
        boot: &draft.begun.boot,
        used_ms: milliseconds(draft.used),
    };
    let questionnaire = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, draft.sheet.group);
    let mut bytes = Zeroizing::new(serde_json::to_vec(&shape).unwrap_or_default());
    bytes.push(b'\n');
    bytes.extend_from_slice(&sheet::body(&draft.sheet, &questionnaire));
    bytes
}

fn milliseconds(duration: SignedDuration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// The exercise a draft's bytes name.
pub fn exercise_of(bytes: &[u8]) -> Option<ExerciseId> {
    let (head, _) = split(bytes)?;
    let shape: Shape = serde_json::from_slice(head).ok()?;
    Some(ExerciseId(shape.exercise.to_owned()))
}

fn split(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().position(|b| *b == b'\n')?;
    Some((bytes.get(..end)?, bytes.get(end + 1..)?))
}

/// A draft read back; `None` when it is not one of this exercise or version.
pub fn decode(bytes: &[u8], code: Secret, frozen: &Frozen) -> Option<Draft> {
    let (head, body) = split(bytes)?;
    let shape: Shape = serde_json::from_slice(head).ok()?;
    if shape.v != VERSION || shape.exercise != frozen.id.0 {
        return None;
    }
    let (id, group) = (SheetId(shape.sheet), GroupIx(shape.group));
    let questionnaire = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group);
    let sheet = sheet::from_body(id, group, body, &questionnaire).ok()?;
    Some(Draft {
        exercise: frozen.id.clone(),
        sheet,
        ticket: Ticket { id, code, receipt: Secret::new(shape.receipt.to_owned()), slip: shape.slip },
        at: shape.at.to_owned(),
        begun: Begun {
            wall: Timestamp::from_millisecond(shape.begun_wall_ms).ok()?,
            steady: SignedDuration::from_millis(shape.begun_steady_ms),
            boot: shape.boot.to_owned(),
        },
        used: SignedDuration::from_millis(shape.used_ms),
    })
}
