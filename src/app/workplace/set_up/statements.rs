//! Step 2: core statements to read, optional ones to tick, own ones to write, and a preview.

pub mod bring;
pub mod items;
pub mod keys;
pub mod own;
pub mod pick;
pub mod suggested;
pub mod telling;

use crate::app::field::Field;
use crate::app::input::{Target, Way};
use crate::app::keymap::{self, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::request::{Known, WorkplaceReply};
use crate::app::workplace::room::{Here, Step};
use crate::app::workplace::set_up::statements::bring::Bring;
use crate::app::workplace::set_up::statements::items::{Item, Standing};
use crate::app::workplace::set_up::statements::keys::{Act, KEYS, READ_KEYS, ReadAct, SEARCH_KEYS, SearchAct};
use crate::app::workplace::set_up::statements::own::OwnPage;
use crate::app::workplace::set_up::statements::pick::Pick;
use crate::app::workplace::set_up::statements::telling::Shown;
use crate::domain::exercise::OWN_MAX;
use crate::domain::instrument::Question;
use crate::domain::setup::Setup;
use crate::locale::say::Say;

/// Longest search.
const SOUGHT_CHARS_MAX: usize = 40;
/// Columns from which every key is named.
const MIDDLE: u16 = 80;

/// The state.
#[derive(Debug, Default)]
pub struct Statements {
    /// The cursor, among the entries that are listed.
    pub at: usize,
    /// Words the entries must have; empty lists all.
    pub sought: String,
    /// What is shown.
    pub page: Page,
}

/// The list, or what stands over it.
#[derive(Debug, Default)]
pub enum Page {
    /// The list alone.
    #[default]
    List,
    /// The list, while a search is typed.
    Search(Field),
    /// One question in full, from this line on.
    Read(usize),
    /// An own statement being written.
    Own(OwnPage),
    /// Own statements being brought in.
    Bring(Bring),
    /// A short form or a group being chosen.
    Pick(Pick),
}

/// What a page wants.
#[derive(Debug)]
pub enum Then {
    /// Stay on the page.
    Stay(Step),
    /// Go back to the list.
    Close(Step),
}

/// Keys beside which those of the set-up and the workplace work.
pub fn keys_beside() -> Vec<Named> {
    vec![("set-up: questionnaire", keymap::bare(KEYS))]
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    let mut tables = vec![
        ("set-up: searching statements", keymap::bare(SEARCH_KEYS)),
        ("set-up: reading a statement", keymap::bare(READ_KEYS)),
    ];
    tables.extend(own::key_tables());
    tables.extend(bring::key_tables());
    tables.extend(pick::key_tables());
    tables
}

impl Statements {
    /// The words the entries must have now, also while they are typed.
    pub fn sought_now(&self) -> String {
        match &self.page {
            Page::Search(field) => field.text(),
            Page::List | Page::Read(_) | Page::Own(_) | Page::Bring(_) | Page::Pick(_) => self.sought.clone(),
        }
    }

    /// The entries as they are listed.
    pub fn listed(&self, setup: &Setup, known: &Known) -> Vec<(items::Heading, Item)> {
        items::items(setup, known.instrument_named(&setup.instrument), &self.sought_now())
    }

    /// The entry that has the cursor.
    pub fn item(&self, setup: &Setup, known: &Known) -> Option<Item> {
        let listed = self.listed(setup, known);
        listed.get(self.at.min(listed.len().saturating_sub(1))).map(|(_, item)| item.clone())
    }

    /// What happened, and what follows. Every change of the set-up is saved by the room.
    pub fn update(&mut self, msg: &Msg, setup: &mut Setup, here: Here) -> Step {
        let Some(known) = here.known else { return Step::Pass };
        let then = match std::mem::take(&mut self.page) {
            Page::List => return self.list(msg, setup, known),
            Page::Search(field) => return self.search(msg, field, setup, known),
            Page::Read(from) => return self.read(msg, from, setup, here, known),
            Page::Own(mut page) => {
                let then = page.update(msg, setup, known);
                if let Some(code) = &page.code {
                    self.go_to_own(code, setup, known);
                }
                self.page = Page::Own(page);
                then
            }
            Page::Bring(mut page) => {
                let then = page.update(msg, setup, known);
                self.page = Page::Bring(page);
                then
            }
            Page::Pick(mut page) => {
                let then = page.update(msg, setup, here, known);
                self.page = Page::Pick(page);
                then
            }
        };
        self.follow(then)
    }

    fn follow(&mut self, then: Then) -> Step {
        match then {
            Then::Stay(step) => step,
            Then::Close(step) => {
                self.page = Page::List;
                step
            }
        }
    }

    fn list(&mut self, msg: &Msg, setup: &mut Setup, known: &Known) -> Step {
        let listed = self.listed(setup, known);
        let last = listed.len().saturating_sub(1);
        self.at = self.at.min(last);
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(row)) if *row == self.at => Some(Act::Open),
            Msg::Click(Target::Row(row)) => {
                self.at = (*row).min(last);
                let does = matches!(listed.get(self.at), Some((_, Item::New | Item::Bring)));
                return if does { self.open(setup, known) } else { Step::stay() };
            }
            Msg::Scroll(Way::Up) => Some(Act::Up),
            Msg::Scroll(Way::Down) => Some(Act::Down),
            _ => None,
        };
        match act {
            Some(Act::Up) => self.at = self.at.saturating_sub(1),
            Some(Act::Down) => self.at = (self.at + 1).min(last),
            Some(Act::Top) => self.at = 0,
            Some(Act::Bottom) => self.at = last,
            Some(Act::PageUp) => self.at = self.at.saturating_sub(STEP),
            Some(Act::PageDown) => self.at = (self.at + STEP).min(last),
            Some(Act::PreviousArea) => self.at = area_before(&listed, self.at),
            Some(Act::NextArea) => self.at = area_after(&listed, self.at),
            Some(Act::Tick) => return self.tick(setup, known),
            Some(Act::Open) => return self.open(setup, known),
            Some(Act::Search) => self.page = Page::Search(Field::new("", SOUGHT_CHARS_MAX)),
            Some(Act::All) => self.seek(String::new(), setup, known),
            Some(Act::New) => return self.write_new(setup),
            Some(Act::Bring) => self.page = Page::Bring(Bring::default()),
            Some(Act::ShortForm) => self.page = Page::Pick(Pick::short_form(setup, known)),
            Some(Act::Preview) => self.page = Page::Pick(Pick::preview()),
            None => return Step::Pass,
        }
        Step::stay()
    }

    /// Lists what has these words, the cursor where it was if that is still there.
    fn seek(&mut self, sought: String, setup: &Setup, known: &Known) {
        let before = self.item(setup, known);
        self.sought = sought;
        self.page = Page::List;
        let listed = self.listed(setup, known);
        self.at = listed.iter().position(|(_, item)| Some(item) == before.as_ref()).unwrap_or(0);
    }

    fn go_to_own(&mut self, code: &str, setup: &Setup, known: &Known) {
        let is_it = |item: &Item| matches!(item, Item::Own(ix) if setup.own.get(*ix).is_some_and(|o| o.code == code));
        let listed = self.listed(setup, known);
        if let Some(at) = listed.iter().position(|(_, item)| is_it(item)) {
            self.at = at;
        }
    }

    /// Opens the own statement at a place, with the cursor on it in the list below.
    pub fn open_own(&mut self, at: usize, setup: &Setup, known: &Known) {
        let Some(own) = setup.own.get(at) else { return };
        self.sought.clear();
        self.page = Page::Own(OwnPage::of(Some(own.code.clone())));
        self.go_to_own(&own.code, setup, known);
    }

    fn tick(&mut self, setup: &mut Setup, known: &Known) -> Step {
        match self.item(setup, known) {
            Some(Item::Asked(ix)) => match known.instrument_named(&setup.instrument).questions.get(ix) {
                Some(question) => tick(question, setup, known),
                None => Step::stay(),
            },
            Some(Item::Stray(ix)) if ix < setup.optional.len() => {
                setup.optional.remove(ix);
                Step::stay()
            }
            Some(Item::Own(_)) => tell("statements-own-is-asked"),
            Some(Item::New | Item::Bring) => self.open(setup, known),
            Some(Item::Stray(_)) | None => Step::stay(),
        }
    }

    fn open(&mut self, setup: &mut Setup, known: &Known) -> Step {
        match self.item(setup, known) {
            Some(Item::Asked(_)) => self.page = Page::Read(0),
            Some(Item::Own(ix)) => {
                let code = setup.own.get(ix).map(|own| own.code.clone());
                self.page = Page::Own(OwnPage::of(code));
            }
            Some(Item::New) => return self.write_new(setup),
            Some(Item::Bring) => self.page = Page::Bring(Bring::default()),
            Some(Item::Stray(_)) => return self.tick(setup, known),
            None => {}
        }
        Step::stay()
    }

    fn write_new(&mut self, setup: &Setup) -> Step {
        if !setup.takes_own() {
            return Step::Tell(Say::new("statements-no-more-own").with("most", OWN_MAX), Vec::new());
        }
        self.page = Page::Own(OwnPage::of(None));
        Step::stay()
    }

    fn search(&mut self, msg: &Msg, mut field: Field, setup: &Setup, known: &Known) -> Step {
        let act = match msg {
            Msg::Key(key) => match keymap::lookup(SEARCH_KEYS, *key) {
                Some(act) => Some(act),
                None => {
                    field.key(*key);
                    self.at = 0;
                    None
                }
            },
            Msg::Paste(text) => {
                field.insert(text);
                self.at = 0;
                None
            }
            Msg::Click(Target::Row(row)) => {
                self.at = *row;
                Some(SearchAct::Keep)
            }
            _ => None,
        };
        let typed = field.text();
        self.page = Page::Search(field);
        match act {
            Some(SearchAct::Keep) => self.seek(typed, setup, known),
            Some(SearchAct::Leave) => self.seek(String::new(), setup, known),
            None => {}
        }
        Step::stay()
    }

    fn read(&mut self, msg: &Msg, from: usize, setup: &mut Setup, here: Here, known: &Known) -> Step {
        let listed = self.listed(setup, known);
        let is_read = |at: &usize| matches!(listed.get(*at), Some((_, Item::Asked(_))));
        let act = match msg {
            Msg::Key(key) => keymap::lookup(READ_KEYS, *key),
            Msg::Scroll(Way::Up) => Some(ReadAct::Up),
            Msg::Scroll(Way::Down) => Some(ReadAct::Down),
            _ => None,
        };
        self.page = Page::Read(from);
        match act {
            Some(ReadAct::Up) => self.page = Page::Read(from.saturating_sub(1)),
            Some(ReadAct::Down) => self.page = Page::Read((from + 1).min(self.last_top(setup, here, known))),
            Some(ReadAct::Previous) => {
                self.at = (0..self.at).rev().find(is_read).unwrap_or(self.at);
                self.page = Page::Read(0);
            }
            Some(ReadAct::Next) => {
                self.at = (self.at + 1..listed.len()).find(is_read).unwrap_or(self.at);
                self.page = Page::Read(0);
            }
            Some(ReadAct::Tick) => return self.tick(setup, known),
            Some(ReadAct::Back) => self.page = Page::List,
            None => {}
        }
        Step::stay()
    }

    fn last_top(&self, setup: &Setup, here: Here, known: &Known) -> usize {
        let Some(Item::Asked(ix)) = self.item(setup, known) else { return 0 };
        let question = known.instrument_named(&setup.instrument).questions.get(ix);
        question.map_or(0, |question| telling::last_top(question, here.size, Shown { setup, known, texts: here.texts }))
    }

    /// What the store answered to this step.
    pub fn told(&mut self, reply: &WorkplaceReply, setup: &mut Setup, here: Here) -> Step {
        let Some(known) = here.known else { return Step::stay() };
        let Page::Bring(page) = &mut self.page else { return Step::stay() };
        let then = page.told(reply, setup, known);
        self.follow(then)
    }

    /// Whether the step takes every key, as while a text is typed.
    pub fn is_typing(&self) -> bool {
        !matches!(self.page, Page::List)
    }

    /// The keys for the last lines.
    pub fn hints(&self, setup: &Setup, here: Here) -> Vec<Hint> {
        let Some(known) = here.known else { return Vec::new() };
        match &self.page {
            Page::List => keymap::hints(KEYS, |act| match act {
                Act::All => self.sought.is_empty(),
                // New and bring stand in the list too; a row that is clicked twice opens.
                Act::NextArea | Act::Bring => here.size.columns < MIDDLE,
                _ => false,
            }),
            Page::Search(_) => keymap::hints(SEARCH_KEYS, |_| false),
            Page::Read(_) => {
                let item = self.item(setup, known);
                let question = match item {
                    Some(Item::Asked(ix)) => known.instrument_named(&setup.instrument).questions.get(ix),
                    Some(Item::Own(_) | Item::New | Item::Bring | Item::Stray(_)) | None => None,
                };
                let fixed = question.is_none_or(|q| !matches!(items::standing(q, setup), Standing::On | Standing::Off));
                keymap::hints(READ_KEYS, |act| act == ReadAct::Tick && fixed)
            }
            Page::Own(page) => page.hints(setup, known),
            Page::Bring(page) => page.hints(),
            Page::Pick(page) => page.hints(),
        }
    }
}

/// Entries that PageUp and PageDown pass.
const STEP: usize = 8;

fn tell(id: &'static str) -> Step {
    Step::Tell(Say::new(id), Vec::new())
}

fn tick(question: &Question, setup: &mut Setup, known: &Known) -> Step {
    match items::standing(question, setup) {
        Standing::On => setup.optional.retain(|code| *code != question.code),
        Standing::Off => {
            setup.optional.push(question.code.clone());
            let place = |code: &String| {
                known.instrument_named(&setup.instrument).questions.iter().position(|q| q.code == *code)
            };
            setup.optional.sort_by_key(place);
        }
        Standing::Core => return tell("statements-core-is-asked"),
        Standing::LeftOut => return tell("statements-form-leaves-out"),
        Standing::InForm => return tell("statements-form-holds"),
    }
    Step::stay()
}

/// The first entry of the area, or of the one before it.
fn area_before(listed: &[(items::Heading, Item)], at: usize) -> usize {
    let first_of = |at: usize| {
        let heading = listed.get(at).map(|(heading, _)| *heading);
        listed.iter().position(|(other, _)| Some(*other) == heading).unwrap_or(0)
    };
    match first_of(at) {
        first if first < at => first,
        first => first_of(first.saturating_sub(1)),
    }
}

/// The first entry of the next area; the last area stays.
fn area_after(listed: &[(items::Heading, Item)], at: usize) -> usize {
    let heading = listed.get(at).map(|(heading, _)| *heading);
    let next = listed.iter().enumerate().skip(at).find(|(_, (other, _))| Some(*other) != heading);
    next.map_or(at, |(ix, _)| ix)
}
