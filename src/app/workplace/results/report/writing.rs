//! In which form the report that is open is written into a file.

use crate::app::msg::Msg;
use crate::app::workplace::pick::Picked;
use crate::app::workplace::request::{ReportForm, WorkplaceRequest};
use crate::app::workplace::results::report::OpenReport;
use crate::app::workplace::room::Step;

/// A form, and whether the notes of the meeting go with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The form.
    pub form: ReportForm,
    /// With the notes.
    pub notes: bool,
}

impl Choice {
    /// What it is, in a few words.
    pub fn title(self) -> String {
        let notes = if self.notes { ", with your notes" } else { "" };
        format!("{}{notes}", self.form.title())
    }
}

impl OpenReport {
    /// What can be chosen. Notes stay here unless they are chosen by name.
    pub fn choices(&self) -> Vec<Choice> {
        let noted = !self.notes.is_empty();
        let each = |form: ReportForm| {
            let with = (noted && form.takes_notes()).then_some(Choice { form, notes: true });
            std::iter::once(Choice { form, notes: false }).chain(with)
        };
        ReportForm::ALL.into_iter().flat_map(each).collect()
    }

    /// What happened while a form is chosen.
    pub(super) fn choosing_form(&mut self, msg: &Msg) -> Step {
        let choices = self.choices();
        let Some(pick) = &mut self.form else { return Step::stay() };
        match pick.update(msg, choices.len()) {
            Picked::Not => Step::stay(),
            Picked::Left => {
                self.form = None;
                Step::stay()
            }
            Picked::One(at) => {
                self.form = None;
                let Some(Choice { form, notes }) = choices.get(at).copied() else { return Step::stay() };
                let exercise = self.report.facts.exercise.clone();
                Step::ask(WorkplaceRequest::WriteReport { exercise, form, notes })
            }
        }
    }
}
