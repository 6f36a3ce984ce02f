//! A search for a statement, by code, title or what a group read.

use crate::app::field::Field;
use crate::app::input::Target;
use crate::app::keymap;
use crate::app::msg::Msg;
use crate::app::workplace::results::list::List;
use crate::app::workplace::results::report::keys::{SEARCH_KEYS, SearchAct};
use crate::app::workplace::results::report::{Detail, OpenReport, Search};
use crate::app::workplace::room::Step;

/// Longest text that is searched for.
const SEARCH_CHARS_MAX: usize = 60;

impl OpenReport {
    /// Begins a search.
    pub(super) fn search(&mut self) {
        self.search = Some(Search { field: Field::new("", SEARCH_CHARS_MAX), found: List::default() });
    }

    pub(super) fn searching(&mut self, msg: &Msg) -> Step {
        let Some(search) = &mut self.search else { return Step::stay() };
        let act = match msg {
            Msg::Key(key) => keymap::lookup(SEARCH_KEYS, *key),
            Msg::Click(Target::Row(row)) => {
                search.found.row = (*row).min(search.found.last());
                Some(SearchAct::More)
            }
            Msg::Paste(text) => {
                search.field.insert(text);
                search.found = List::search(&self.report, &search.field.text());
                return Step::stay();
            }
            _ => None,
        };
        match (act, msg) {
            (Some(SearchAct::Up), _) => search.found.row = search.found.row.saturating_sub(1),
            (Some(SearchAct::Down), _) => search.found.row = (search.found.row + 1).min(search.found.last()),
            (Some(SearchAct::More), _) => self.detail = self.here().map(|place| Detail { place, top: 0 }),
            (Some(SearchAct::Leave), _) => self.search = None,
            (None, Msg::Key(key)) if search.field.key(*key) => {
                search.found = List::search(&self.report, &search.field.text());
            }
            (None, _) => {}
        }
        Step::stay()
    }
}
