//! A report that is open: its pages, what is looked at on each, a search, and notes beside it.

pub mod focus;
pub mod full;
pub mod hints;
pub mod keys;
pub mod notes;
pub mod plan;
pub mod search;
pub mod words;
pub mod writing;

use std::collections::BTreeMap;

use crate::app::field::Field;
use crate::app::input::{Target, Way};
use crate::app::keymap;
use crate::app::msg::Msg;
use crate::app::workplace::pick::Pick;
use crate::app::workplace::results::list::{From, List, next_order};
use crate::app::workplace::results::page::Page;
use crate::app::workplace::results::report::focus::{FOCUS_COUNT, Since};
use crate::app::workplace::results::report::keys::{Act, KEYS};
use crate::app::workplace::results::rows::{Row, height};
use crate::app::workplace::results::{how, others};
use crate::app::workplace::room::{Here, Step};
use crate::domain::instrument::Group;
use crate::domain::note::NotePlace;
use crate::domain::report::Report;
use crate::domain::report::focus::{Focus, Place};
use crate::domain::report::order::Order;

/// Rows a page key goes.
const PAGE: usize = 5;

/// The state.
#[derive(Debug)]
pub struct OpenReport {
    /// All that is shown.
    pub report: Box<Report>,
    /// The groups, for their letters, colours and patterns.
    pub groups: Vec<Group>,
    /// The page.
    pub page: Page,
    /// The cursor in the overview of areas; also the area whose statements are looked at.
    pub area: usize,
    /// The statements of that area.
    pub statements: List,
    /// The own statements.
    pub own: List,
    /// In which order statements are listed.
    pub order: Order,
    /// The line whose statements stand on one page.
    pub line: usize,
    /// The statement that is looked at there, among all.
    pub cell: usize,
    /// Which of the other areas.
    pub other: usize,
    /// Whether the other areas are read in full, with how many chose each point.
    pub in_full: bool,
    /// Which question in own words, and of which line.
    pub words: usize,
    /// First row shown of a page that is read from top to bottom; first text of the own words; the cursor in the notes.
    pub top: usize,
    /// First row shown of the own words under the cursor, which can be longer than the page.
    pub inside: usize,
    /// What is worth talking about.
    pub focus: Focus,
    /// What changed most since an earlier round, the last kind of it.
    pub changes: Since,
    /// The cursor in it: kind and rank.
    pub point: (usize, usize),
    /// A statement in full.
    pub detail: Option<Detail>,
    /// A search.
    pub search: Option<Search>,
    /// A note that is being written.
    pub note: Option<Writing>,
    /// In which form it is to be written.
    pub form: Option<Pick>,
    /// The notes.
    pub notes: BTreeMap<NotePlace, String>,
    /// Whether they are shown beside what they are about. Not until it is asked for or one is written: a report is often
    /// opened before people, and a note may be about them. Their signs and their own page are always there.
    pub notes_shown: bool,
}

/// A statement in full, and how far down one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Detail {
    /// Which.
    pub place: Place,
    /// First row shown.
    pub top: usize,
}

/// A search and what it found.
#[derive(Debug)]
pub struct Search {
    /// What is looked for.
    pub field: Field,
    /// What was found.
    pub found: List,
}

/// A note that is being written.
#[derive(Debug)]
pub struct Writing {
    /// Beside what.
    pub place: NotePlace,
    /// The line.
    pub field: Field,
}

/// What came of a message.
#[derive(Debug)]
pub enum Came {
    /// It stays open.
    Stay(Step),
    /// It is closed.
    Close,
    /// It is to be compared with another one.
    Compare,
}

impl OpenReport {
    /// Begins with *how to read this*.
    pub fn new(report: Box<Report>, groups: Vec<Group>) -> OpenReport {
        let order = Order::Ascending;
        OpenReport {
            groups,
            page: Page::Read,
            area: 0,
            statements: List::of(&report, From::Area(0), order),
            own: List::of(&report, From::Own, order),
            order,
            line: 0,
            cell: 0,
            other: 0,
            in_full: false,
            words: 0,
            top: 0,
            inside: 0,
            focus: report.focus(FOCUS_COUNT),
            changes: Since::Asked,
            point: (0, 0),
            detail: None,
            search: None,
            note: None,
            form: None,
            notes: BTreeMap::new(),
            notes_shown: false,
            report,
        }
    }

    /// The questions in own words and the lines that could have answered, as one list.
    pub fn word_pages(&self) -> Vec<(usize, usize)> {
        let words = self.report.words.iter().enumerate();
        words.flat_map(|(question, result)| (0..result.texts.len()).map(move |line| (question, line))).collect()
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, here: Here) -> Came {
        if self.note.is_some() {
            return Came::Stay(self.writing(msg));
        }
        if self.form.is_some() {
            return Came::Stay(self.choosing_form(msg));
        }
        if self.detail.is_some() {
            return Came::Stay(self.in_detail(msg, here));
        }
        if self.search.is_some() {
            return Came::Stay(self.searching(msg));
        }
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Scroll(Way::Up) => Some(Act::Up),
            Msg::Scroll(Way::Down) => Some(Act::Down),
            Msg::Click(Target::Part(at)) => {
                self.go(Page::ALL.get(*at).copied().unwrap_or_default());
                return Came::Stay(Step::stay());
            }
            Msg::Click(Target::Row(row)) => {
                self.click(*row, here);
                return Came::Stay(Step::stay());
            }
            _ => None,
        };
        let Some(act) = act else { return Came::Stay(Step::Pass) };
        match act {
            Act::Leave => return Came::Close,
            Act::Compare => return Came::Compare,
            Act::NextPage => self.go(self.page.turned(true)),
            Act::PreviousPage => self.go(self.page.turned(false)),
            Act::Up if self.read_on(false, here) => {}
            Act::Down if self.read_on(true, here) => {}
            Act::Up => self.move_to(self.at(here).saturating_sub(1), here),
            Act::Down => self.move_to(self.at(here).saturating_add(1), here),
            Act::PageUp => self.move_to(self.at(here).saturating_sub(PAGE), here),
            Act::PageDown => self.move_to(self.at(here).saturating_add(PAGE), here),
            Act::First => self.move_to(0, here),
            Act::Last => self.move_to(usize::MAX, here),
            Act::Before => self.turn(false),
            Act::After => self.turn(true),
            Act::More => self.more(),
            Act::Sort => self.sort(),
            Act::Search => self.search(),
            Act::Note => self.write_note(),
            Act::ShowNotes => self.notes_shown = !self.notes_shown,
            Act::Write => self.form = Some(Pick::default()),
            Act::Plan => return Came::Stay(self.plan()),
        }
        Came::Stay(Step::stay())
    }

    fn go(&mut self, page: Page) {
        self.page = page;
        self.top = 0;
        self.inside = 0;
    }

    /// Where the cursor of this page stands.
    fn at(&self, here: Here) -> usize {
        match self.page {
            Page::Areas => self.area,
            Page::Statements => self.statements.row,
            Page::Own => self.own.row,
            Page::Groups => self.cell,
            Page::Focus => self.points(here).iter().position(|point| *point == self.point).unwrap_or(0),
            Page::Read | Page::Others | Page::Words | Page::Notes => self.top,
        }
    }

    fn move_to(&mut self, to: usize, here: Here) {
        let last = self.last(here);
        let to = to.min(last);
        self.inside = 0;
        match self.page {
            Page::Areas => self.turn_area(to),
            Page::Statements => self.statements.row = to,
            Page::Own => self.own.row = to,
            Page::Groups => self.cell = to,
            Page::Focus => self.point = self.points(here).get(to).copied().unwrap_or_default(),
            Page::Read | Page::Others | Page::Words | Page::Notes => self.top = to,
        }
    }

    /// How far the cursor of this page goes.
    fn last(&self, here: Here) -> usize {
        let read = |rows: Vec<Row>| rows.len().saturating_sub(height(here.size));
        match self.page {
            Page::Areas => self.report.areas.len().saturating_sub(1),
            Page::Statements => self.statements.last(),
            Page::Own => self.own.last(),
            Page::Groups => self.report.places().count().saturating_sub(1),
            Page::Focus => self.points(here).len().saturating_sub(1),
            Page::Read => read(how::rows(&self.report, here.size, here.texts)),
            Page::Others => {
                let other = self.report.others.get(self.other);
                other.map_or(0, |other| read(others::rows(&self.report, other, self.in_full, here.size, here.texts)))
            }
            Page::Words => self.texts().len().saturating_sub(1),
            Page::Notes => self.notes.len().saturating_sub(1),
        }
    }

    /// To the area, line, other area or question before or after this one.
    fn turn(&mut self, forward: bool) {
        let step = |at: usize, count: usize| {
            if forward { (at + 1).min(count.saturating_sub(1)) } else { at.saturating_sub(1) }
        };
        match self.page {
            Page::Areas | Page::Statements => self.turn_area(step(self.area, self.report.areas.len())),
            Page::Groups => self.line = step(self.line, self.report.lines.len()),
            Page::Others => {
                self.other = step(self.other, self.report.others.len());
                self.top = 0;
            }
            Page::Words => {
                self.words = step(self.words, self.word_pages().len());
                self.top = 0;
                self.inside = 0;
            }
            Page::Read | Page::Own | Page::Focus | Page::Notes => {}
        }
    }

    fn turn_area(&mut self, area: usize) {
        if area != self.area {
            self.area = area;
            self.statements = List::of(&self.report, From::Area(area), self.order);
        }
    }

    fn sort(&mut self) {
        self.order = next_order(self.order);
        self.statements = List::of(&self.report, From::Area(self.area), self.order);
        self.own = List::of(&self.report, From::Own, self.order);
    }

    /// The statement that is looked at.
    pub fn here(&self) -> Option<Place> {
        match (&self.detail, &self.search) {
            (Some(detail), _) => return Some(detail.place),
            (None, Some(search)) => return search.found.here(),
            (None, None) => {}
        }
        match self.page {
            Page::Statements => self.statements.here(),
            Page::Own => self.own.here(),
            Page::Groups => self.report.places().nth(self.cell).map(|(place, _)| place),
            Page::Focus => self.focused(),
            Page::Read | Page::Areas | Page::Others | Page::Words | Page::Notes => None,
        }
    }

    fn more(&mut self) {
        match self.page {
            Page::Areas => self.go(Page::Statements),
            Page::Others if self.can_unfold() => {
                self.in_full = !self.in_full;
                self.top = 0;
            }
            _ => self.detail = self.here().map(|place| Detail { place, top: 0 }),
        }
    }

    /// Whether there is more to be read of the other area that is looked at.
    fn can_unfold(&self) -> bool {
        self.page == Page::Others && self.report.others.get(self.other).is_some_and(others::has_more)
    }

    fn click(&mut self, row: usize, here: Here) {
        if self.at(here) == row && self.page != Page::Groups || matches!(self.page, Page::Areas) {
            self.move_to(row, here);
            self.more();
        } else {
            self.move_to(row, here);
        }
    }
}
