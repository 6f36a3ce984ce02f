//! In which form the report that is open is written into a file.

use crate::app::msg::Msg;
use crate::app::workplace::pick::Picked;
use crate::app::workplace::request::WorkplaceRequest;
use crate::app::workplace::request::forms::{ChartOf, ReportForm};
use crate::app::workplace::results::page::Page;
use crate::app::workplace::results::report::OpenReport;
use crate::app::workplace::room::Step;
use crate::locale::say::Say;

/// What can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The chart of the page that is open, alone.
    Chart(ChartOf),
    /// The whole report.
    Report {
        /// The form.
        form: ReportForm,
        /// With the notes of the meeting.
        notes: bool,
    },
}

impl Choice {
    /// What it is, in a few words.
    pub fn title(self) -> Say {
        match self {
            Choice::Chart(_) => "results-write-chart".into(),
            Choice::Report { form, notes: true } => {
                Say::new("results-write-with-notes").with("form", Say::from(form.title()))
            }
            Choice::Report { form, notes: false } => form.title().into(),
        }
    }
}

impl OpenReport {
    /// What can be chosen. Notes stay here unless they are chosen by name.
    pub fn choices(&self) -> Vec<Choice> {
        let noted = !self.notes.is_empty();
        let each = |form: ReportForm| {
            let with = (noted && form.takes_notes()).then_some(Choice::Report { form, notes: true });
            std::iter::once(Choice::Report { form, notes: false }).chain(with)
        };
        let chart = self.chart().map(Choice::Chart);
        chart.into_iter().chain(ReportForm::ALL.into_iter().flat_map(each)).collect()
    }

    /// The chart of what this page shows, where there is one.
    fn chart(&self) -> Option<ChartOf> {
        match self.page {
            Page::Areas => Some(ChartOf::Areas),
            Page::Statements => self.report.areas.get(self.area).map(|area| ChartOf::Area(area.letter)),
            Page::Read | Page::Own | Page::Groups | Page::Others | Page::Words | Page::Focus | Page::Notes => None,
        }
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
                let exercise = self.report.facts.exercise.clone();
                match choices.get(at).copied() {
                    Some(Choice::Chart(shows)) => Step::ask(WorkplaceRequest::WriteChart { id: exercise, shows }),
                    Some(Choice::Report { form, notes }) => {
                        Step::ask(WorkplaceRequest::WriteReport { exercise, form, notes })
                    }
                    None => Step::stay(),
                }
            }
        }
    }
}
