//! What stands beside a report: notes, and what changed most since an earlier round.

use crate::domain::note::NotePlace;
use crate::domain::report::changes::Changed;
use crate::domain::report::sentences::{self, NO_EARLIER_ROUND, since};
use crate::format::report_text::{COLUMNS, FOCUS, NOTHING, Writer};
use crate::locale::say::Say;
use crate::text::{width, wrap};

/// Writes the largest changes, or what they need.
pub(super) fn changes(writer: &mut Writer) {
    let texts = writer.texts;
    let Some(changes) = writer.beside.changes else {
        return writer.says(&[Say::new("focus-change-why").with("why", NO_EARLIER_ROUND)]);
    };
    for (id, list) in [("report-increase", &changes.increased), ("report-decrease", &changes.decreased)] {
        let title = texts.say(&since(id, changes));
        if list.is_empty() {
            writer.line(format!("{title}: {NOTHING}"));
            continue;
        }
        writer.line(title);
        list.iter().take(FOCUS).for_each(|one| changed(writer, one));
    }
}

fn changed(writer: &mut Writer, changed: &Changed) {
    let (report, texts) = (writer.report, writer.texts);
    let Some((statement, line)) = report.statement(changed.place).zip(writer.titles.get(changed.line)) else { return };
    let sign = match (changed.by.tenths() > 0, writer.ascii) {
        (true, false) => "▲",
        (true, true) => "^",
        (false, false) => "▼",
        (false, true) => "v",
    };
    let chance = changed.chance.and_then(sentences::chance);
    let chance = chance.map_or_else(String::new, |say| format!(", {}", texts.say(&say)));
    let number = format!("{sign} {}", texts.say(&changed.by.into()));
    let [before, after] = [changed.before, changed.after].map(|shown| texts.say(&shown.into()));
    let named = format!("    {number:>7}  {}, {line}", writer.name(changed.place, statement));
    writer.line(named);
    writer.line(format!("             {before} -> {after}{chance}"));
}

/// Writes the note beside an area or a statement, where notes are wanted and there is one.
pub(super) fn note(writer: &mut Writer, place: &NotePlace) {
    let notes = writer.beside.notes.unwrap_or_default();
    let Some(note) = notes.iter().find(|note| note.place == *place) else { return };
    for (at, line) in wrap(&note.text, COLUMNS - 10).into_iter().enumerate() {
        let name = format!("{}:", writer.texts.word("report-note"));
        let label = if at == 0 { name.clone() } else { " ".repeat(width(&name)) };
        writer.line(format!("    {label} {line}"));
    }
}
