//! A statement in full, above the page or the search it was opened from.

use crate::app::input::{Target, Way};
use crate::app::keymap;
use crate::app::msg::Msg;
use crate::app::workplace::results::detail;
use crate::app::workplace::results::list::List;
use crate::app::workplace::results::page::Page;
use crate::app::workplace::results::report::keys::{DETAIL_KEYS, DetailAct};
use crate::app::workplace::results::report::{Detail, OpenReport};
use crate::app::workplace::results::rows::{Row, height};
use crate::app::workplace::room::{Here, Step};

impl OpenReport {
    /// The list a statement in full was opened from.
    fn list(&mut self) -> Option<&mut List> {
        match (&mut self.search, self.page) {
            (Some(search), _) => Some(&mut search.found),
            (None, Page::Statements) => Some(&mut self.statements),
            (None, Page::Own) => Some(&mut self.own),
            (None, _) => None,
        }
    }

    pub(super) fn in_detail(&mut self, msg: &Msg, here: Here) -> Step {
        let Some(mut open) = self.detail else { return Step::stay() };
        let act = match msg {
            Msg::Key(key) => keymap::lookup(DETAIL_KEYS, *key),
            Msg::Scroll(Way::Up) => Some(DetailAct::Up),
            Msg::Scroll(Way::Down) => Some(DetailAct::Down),
            Msg::Click(Target::Part(at)) => {
                self.detail = None;
                self.search = None;
                self.go(Page::ALL.get(*at).copied().unwrap_or_default());
                return Step::stay();
            }
            _ => None,
        };
        let last = self.detail_rows(here).len().saturating_sub(height(here.size));
        match act {
            Some(DetailAct::Up) => open.top = open.top.min(last).saturating_sub(1),
            Some(DetailAct::Down) => open.top = (open.top + 1).min(last),
            Some(DetailAct::Note) => {
                self.write_note();
                return Step::stay();
            }
            Some(DetailAct::ShowNotes) => {
                self.notes_shown = !self.notes_shown;
                return Step::stay();
            }
            Some(DetailAct::Plan) => return self.plan(),
            Some(DetailAct::Close) => {
                self.detail = None;
                return Step::stay();
            }
            Some(turn @ (DetailAct::Before | DetailAct::After)) => {
                if let Some(list) = self.list() {
                    let last = list.last();
                    list.row =
                        if turn == DetailAct::After { (list.row + 1).min(last) } else { list.row.saturating_sub(1) };
                    open = list.here().map_or(open, |place| Detail { place, top: 0 });
                }
            }
            None => return Step::Pass,
        }
        self.detail = Some(open);
        Step::stay()
    }

    /// The rows of the statement that is open in full.
    pub fn detail_rows(&self, here: Here) -> Vec<Row> {
        let statement = self.detail.and_then(|detail| self.report.statement(detail.place));
        let note = self.note_place().and_then(|place| self.notes.get(&place)).filter(|_| self.notes_shown);
        statement.map_or_else(Vec::new, |statement| detail::rows(&self.report, statement, note, here.size, here.texts))
    }
}
