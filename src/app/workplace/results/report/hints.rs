//! The keys of a report that are named below it: those that do something where one is.

use crate::app::keymap::{self, Hint};
use crate::app::workplace::pick;
use crate::app::workplace::results::page::Page;
use crate::app::workplace::results::report::OpenReport;
use crate::app::workplace::results::report::keys::{
    Act, DETAIL_KEYS, DetailAct, KEYS, NOTE_KEYS, SEARCH_KEYS, SearchAct,
};
use crate::app::workplace::results::rows::height;
use crate::app::workplace::room::Here;

impl OpenReport {
    /// The keys for the last lines.
    pub fn hints(&self, can_compare: bool, here: Here) -> Vec<Hint> {
        if self.note.is_some() {
            return keymap::hints(NOTE_KEYS, |_| false);
        }
        if self.form.is_some() {
            return pick::hints();
        }
        if self.detail.is_some() {
            return self.detail_hints(here);
        }
        if let Some(search) = &self.search {
            let found = search.found.places.len();
            return keymap::hints(SEARCH_KEYS, |act| match act {
                SearchAct::Up | SearchAct::Down => found < 2,
                SearchAct::More => found == 0,
                SearchAct::Leave => false,
            });
        }
        keymap::hints(KEYS, |act| match act {
            Act::Compare => !can_compare,
            Act::Up | Act::Down => !self.moves(here),
            Act::Before | Act::After => self.others_beside() == 0,
            Act::More => self.page != Page::Areas && self.here().is_none() && !self.can_unfold(),
            Act::Sort => !matches!(self.page, Page::Statements | Page::Own),
            Act::Note => self.note_place().is_none(),
            Act::ShowNotes => self.notes.is_empty() || self.page == Page::Notes,
            // Where there is little room it stands with the statement in full; the key works here too.
            Act::Plan => self.planned().is_none() || self.page == Page::Statements,
            _ => false,
        })
    }

    fn detail_hints(&self, here: Here) -> Vec<Hint> {
        let list = match (&self.search, self.page) {
            (Some(search), _) => search.found.last(),
            (None, Page::Statements) => self.statements.last(),
            (None, Page::Own) => self.own.last(),
            (None, _) => 0,
        };
        let fits = self.detail_rows(here).len() <= height(here.size);
        keymap::hints(DETAIL_KEYS, |act| match act {
            DetailAct::Up | DetailAct::Down => fits,
            DetailAct::Before | DetailAct::After => list == 0,
            DetailAct::ShowNotes => self.notes.is_empty(),
            DetailAct::Note | DetailAct::Plan | DetailAct::Close => false,
        })
    }

    /// Whether the cursor of this page can go anywhere, or the page is longer than the screen.
    fn moves(&self, here: Here) -> bool {
        self.last(here) > 0 || self.goes_on(true, here) || self.goes_on(false, here)
    }

    /// How many more of what this page shows can be turned to.
    fn others_beside(&self) -> usize {
        let count = match self.page {
            Page::Areas | Page::Read | Page::Own | Page::Focus | Page::Notes => 0,
            Page::Statements => self.report.areas.len(),
            Page::Groups => self.report.lines.len(),
            Page::Others => self.report.others.len(),
            Page::Words => self.word_pages().len(),
        };
        count.saturating_sub(1)
    }
}
