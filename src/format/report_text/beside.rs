//! What stands beside a report: notes, and what changed most since an earlier round.

use crate::domain::note::NotePlace;
use crate::domain::report::changes::{Changed, Changes};
use crate::domain::report::focus::Place;
use crate::domain::report::sentences::{self, NO_EARLIER_ROUND};
use crate::format::report_text::{COLUMNS, FOCUS, Writer};
use crate::locale::texts::in_english;
use crate::text::wrap;

/// Writes the largest changes, or what they need.
pub(super) fn changes(writer: &mut Writer) {
    let Some(changes) = writer.beside.changes else {
        return writer.line(format!("Largest change: {}.", in_english(&NO_EARLIER_ROUND)));
    };
    let since = since(changes);
    for (title, list) in [("Largest increase", &changes.increased), ("Largest decrease", &changes.decreased)] {
        if list.is_empty() {
            writer.line(format!("{title} {since}: none"));
            continue;
        }
        writer.line(format!("{title} {since}"));
        list.iter().take(FOCUS).for_each(|one| changed(writer, one));
    }
}

fn since(changes: &Changes) -> String {
    format!("since session {} of {}/{}", changes.session, changes.year, changes.year.saturating_add(1))
}

fn changed(writer: &mut Writer, changed: &Changed) {
    let report = writer.report;
    let Some((statement, line)) = report.statement(changed.place).zip(report.lines.get(changed.line)) else { return };
    let own = match changed.place {
        Place::Area { .. } => "",
        Place::Own(_) => "our own: ",
    };
    let sign = match (changed.by.tenths() > 0, writer.ascii) {
        (true, false) => "▲",
        (true, true) => "^",
        (false, false) => "▼",
        (false, true) => "v",
    };
    let chance = changed
        .chance
        .and_then(sentences::chance)
        .as_ref()
        .map(in_english)
        .map_or_else(String::new, |words| format!(", {words}"));
    let number = format!("{sign} {}", changed.by);
    let Changed { before, after, .. } = changed;
    writer.line(format!("    {number:>7}  {own}{} {}, {}", statement.code, statement.title, line.title));
    writer.line(format!("             {before} -> {after}{chance}"));
}

/// Writes the note beside an area or a statement, where notes are wanted and there is one.
pub(super) fn note(writer: &mut Writer, place: &NotePlace) {
    let notes = writer.beside.notes.unwrap_or_default();
    let Some(note) = notes.iter().find(|note| note.place == *place) else { return };
    for (at, line) in wrap(&note.text, COLUMNS - 10).into_iter().enumerate() {
        let label = if at == 0 { "Note:" } else { "     " };
        writer.line(format!("    {label} {line}"));
    }
}
