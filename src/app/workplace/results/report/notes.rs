//! Notes beside areas and statements, written during a meeting.

use crate::app::field::Field;
use crate::app::keymap;
use crate::app::msg::Msg;
use crate::app::workplace::request::WorkplaceRequest;
use crate::app::workplace::results::page::Page;
use crate::app::workplace::results::report::keys::{NOTE_KEYS, NoteAct};
use crate::app::workplace::results::report::{OpenReport, Writing};
use crate::app::workplace::room::Step;
use crate::domain::note::{NOTE_MAX, Note, NotePlace};

impl OpenReport {
    /// Takes over the notes that are kept.
    pub fn noted(&mut self, notes: &[Note]) {
        self.notes = notes.iter().map(|note| (note.place.clone(), note.text.clone())).collect();
    }

    /// Beside what a note would stand now.
    pub fn note_place(&self) -> Option<NotePlace> {
        if let Some(place) = self.here() {
            return self.report.statement(place).map(|statement| NotePlace::Statement(statement.code.clone()));
        }
        match self.page {
            Page::Areas => self.report.areas.get(self.area).map(|area| NotePlace::Area(area.letter)),
            Page::Notes => self.notes.keys().nth(self.top).cloned(),
            _ => None,
        }
    }

    pub(super) fn write_note(&mut self) {
        let Some(place) = self.note_place() else { return };
        let field = Field::new(self.notes.get(&place).map_or("", String::as_str), NOTE_MAX);
        self.note = Some(Writing { place, field });
    }

    pub(super) fn writing(&mut self, msg: &Msg) -> Step {
        let Some(writing) = &mut self.note else { return Step::stay() };
        match msg {
            Msg::Key(key) => match keymap::lookup(NOTE_KEYS, *key) {
                Some(NoteAct::Keep) => {
                    let (place, text) = (writing.place.clone(), writing.field.text().trim().to_owned());
                    self.note = None;
                    if text.is_empty() {
                        self.notes.remove(&place);
                    } else {
                        self.notes.insert(place.clone(), text.clone());
                        // Who has just written one wants to see that it is there.
                        self.notes_shown = true;
                    }
                    self.top = if self.page == Page::Notes { 0 } else { self.top };
                    let exercise = self.report.facts.exercise.clone();
                    return Step::ask(WorkplaceRequest::KeepNote { exercise, place, text });
                }
                Some(NoteAct::Leave) => self.note = None,
                None => {
                    writing.field.key(*key);
                }
            },
            Msg::Paste(text) => writing.field.insert(text),
            _ => {}
        }
        Step::stay()
    }
}
