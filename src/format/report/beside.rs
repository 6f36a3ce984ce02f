//! What a report that is given away has beside it, as JSON: notes, and what changed since an earlier round.

use crate::domain::note::{Note, NotePlace};
use crate::domain::report::Report;
use crate::domain::report::changes::{Changed, Changes};
use crate::format::report::names::{CHANCES, word};
use crate::format::report::shape::{ChangedShape, ChangesShape, NoteShape};

pub(super) fn changes(changes: &Changes, report: &Report) -> ChangesShape {
    let all = |list: &[Changed]| list.iter().filter_map(|one| changed(one, report)).collect();
    ChangesShape {
        since: changes.since.0.clone(),
        year: changes.year,
        session: changes.session,
        increased: all(&changes.increased),
        decreased: all(&changes.decreased),
    }
}

/// `None` only where the changes are those of another report.
fn changed(changed: &Changed, report: &Report) -> Option<ChangedShape> {
    Some(ChangedShape {
        code: report.statement(changed.place)?.code.clone(),
        line: report.lines.get(changed.line)?.key.clone(),
        before: changed.before.to_string(),
        after: changed.after.to_string(),
        difference: changed.by.to_string(),
        chance: changed.chance.map(|chance| word(&CHANCES, &chance).to_owned()),
    })
}

pub(super) fn note(note: &Note) -> NoteShape {
    let (area, statement) = match &note.place {
        NotePlace::Area(letter) => (Some(*letter), None),
        NotePlace::Statement(code) => (None, Some(code.clone())),
    };
    NoteShape { area, statement, text: note.text.clone() }
}
