//! A plan that is open: its pages, the lines of an item or an activity, and what is being typed or chosen.

use crate::app::field::Field;
use crate::app::input::{Target, Way};
use crate::app::keymap::{self, Hint};
use crate::app::msg::Msg;
use crate::app::workplace::pick::{self, Pick};
use crate::app::workplace::plan::facts::{self, Fact};
use crate::app::workplace::plan::keys::{FACT_KEYS, FactAct, PLAN_KEYS, PlanAct, TYPE_KEYS};
use crate::app::workplace::plan::picking;
use crate::app::workplace::plan::saving::Saving;
use crate::app::workplace::request::Known;
use crate::app::workplace::request::plans::KeptPlan;
use crate::app::workplace::room::Step;
use crate::domain::plan::activity::Activity;
use crate::domain::plan::merge::Clash;
use crate::domain::plan::outcome::Check;
use crate::domain::plan::{ACTIVITIES_MAX, Item, Plan, TEXT_MAX, TITLE_MAX};
use crate::locale::language::Language;
use crate::locale::say::Say;

/// A page of a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Page {
    #[default]
    Items,
    Months,
    Targets,
}

/// Where one is in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// An item.
    Item(usize),
    /// An activity of an item.
    Activity(usize, usize),
}

/// What is being typed.
#[derive(Debug)]
pub struct Typing {
    /// Into what.
    pub what: Typed,
    /// The line.
    pub field: Field,
}

/// Into what something is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// The plan's title.
    Title,
    /// A new activity of this item.
    New(usize),
    /// A line of the item or the activity that is open.
    Fact(Fact),
}

/// What is being chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picking {
    /// A statement for a new item.
    Statement,
    /// An example for a new item.
    Example,
    /// As what the plan is written.
    Form,
    /// Whether what is under the cursor is removed.
    Remove(Spot),
}

/// The state.
#[derive(Debug)]
pub struct OpenPlan {
    /// The plan as it is shown.
    pub plan: Plan,
    /// How it is saved.
    pub saving: Saving,
    /// The page.
    pub page: Page,
    /// The cursor on it.
    pub row: usize,
    /// The item or activity whose lines are looked at.
    pub lines: Option<Spot>,
    /// The cursor in them.
    pub fact: usize,
    /// What is being typed.
    pub typing: Option<Typing>,
    /// What is being chosen, and the cursor in it.
    pub picking: Option<(Picking, Pick)>,
    /// What was typed into lines that somebody else changed at the same time, the next one last.
    pub returned: Vec<Clash>,
    /// What became of the targets; `None` until it is told.
    pub check: Option<Option<Box<Check>>>,
}

/// What came of a message.
#[derive(Debug)]
pub enum Came {
    /// It stays open.
    Stay(Step),
    /// It is to be closed.
    Leave,
}

impl Page {
    /// All of them, in order.
    pub const ALL: [Page; 3] = [Page::Items, Page::Months, Page::Targets];

    /// Its title.
    pub fn title(self) -> &'static str {
        match self {
            Page::Items => "plan-page-items",
            Page::Months => "plan-page-months",
            Page::Targets => "plan-page-targets",
        }
    }

    fn turned(self, forward: bool) -> Page {
        let at = Page::ALL.iter().position(|page| *page == self).unwrap_or(0);
        let count = Page::ALL.len();
        let next = if forward { at + 1 } else { at + count - 1 };
        Page::ALL.get(next % count).copied().unwrap_or_default()
    }
}

impl OpenPlan {
    /// A plan that is kept already.
    pub fn of(kept: KeptPlan) -> OpenPlan {
        let saving = Saving::of(&kept);
        OpenPlan { saving, ..OpenPlan::new(kept.plan) }
    }

    /// A new one.
    pub fn new(plan: Plan) -> OpenPlan {
        OpenPlan {
            plan,
            saving: Saving::default(),
            page: Page::Items,
            row: 0,
            lines: None,
            fact: 0,
            typing: None,
            picking: None,
            returned: Vec::new(),
            check: None,
        }
    }

    /// What stands on the page, row by row.
    pub fn spots(&self) -> Vec<Spot> {
        let mut spots = Vec::new();
        for (at, item) in self.plan.items.iter().enumerate() {
            spots.push(Spot::Item(at));
            if self.page != Page::Targets {
                spots.extend((0..item.activities.len()).map(|activity| Spot::Activity(at, activity)));
            }
        }
        spots
    }

    /// What the cursor stands on.
    pub fn here(&self) -> Option<Spot> {
        let spots = self.spots();
        spots.get(self.row.min(spots.len().saturating_sub(1))).copied()
    }

    /// The item of a spot.
    pub fn item(&self, spot: Spot) -> Option<&Item> {
        let (Spot::Item(at) | Spot::Activity(at, _)) = spot;
        self.plan.items.get(at)
    }

    /// The activity of a spot.
    pub fn activity(&self, spot: Spot) -> Option<&Activity> {
        match spot {
            Spot::Item(_) => None,
            Spot::Activity(item, at) => self.plan.items.get(item)?.activities.get(at),
        }
    }

    pub(super) fn item_mut(&mut self, spot: Spot) -> Option<&mut Item> {
        let (Spot::Item(at) | Spot::Activity(at, _)) = spot;
        self.plan.items.get_mut(at)
    }

    pub(super) fn activity_mut(&mut self, spot: Spot) -> Option<&mut Activity> {
        match spot {
            Spot::Item(_) => None,
            Spot::Activity(_, at) => self.item_mut(spot)?.activities.get_mut(at),
        }
    }

    /// The lines that are looked at.
    pub fn facts(&self, spot: Spot) -> Vec<Fact> {
        match (spot, self.item(spot)) {
            (Spot::Item(_), Some(item)) => facts::of_item(item),
            (Spot::Activity(..), Some(_)) => facts::ACTIVITY.to_vec(),
            (_, None) => Vec::new(),
        }
    }

    /// Opens the lines of an item or an activity.
    pub fn look_at(&mut self, spot: Spot) {
        self.row = self.spots().iter().position(|one| *one == spot).unwrap_or(self.row);
        self.lines = Some(spot);
        self.fact = 0;
    }

    /// Adds an item, or finds the one about the same statement, and opens its lines.
    pub fn add(&mut self, item: Item) {
        let there = self.plan.items.iter().position(|one| one.code == item.code && one.area == item.area);
        let at = there.unwrap_or(self.plan.items.len());
        if there.is_none() {
            self.plan.items.push(item);
        }
        self.page = Page::Items;
        self.look_at(Spot::Item(at));
    }

    /// What happened, and what follows. Examples are in the language of whoever looks.
    pub fn update(&mut self, msg: &Msg, known: &Known, language: &'static Language) -> Came {
        let came = if self.typing.is_some() {
            Came::Stay(self.typed(msg, known.instrument_named(&self.plan.instrument)))
        } else if self.picking.is_some() {
            Came::Stay(picking::update(self, msg, known, language))
        } else if let Some(spot) = self.lines {
            Came::Stay(self.on_lines(msg, spot, known.instrument_named(&self.plan.instrument)))
        } else {
            self.on_page(msg)
        };
        match came {
            Came::Stay(step) => Came::Stay(self.with_saving(step)),
            Came::Leave => Came::Leave,
        }
    }

    fn on_page(&mut self, msg: &Msg) -> Came {
        let act = match msg {
            Msg::Key(key) => keymap::lookup(PLAN_KEYS, *key),
            Msg::Scroll(Way::Up) => Some(PlanAct::Up),
            Msg::Scroll(Way::Down) => Some(PlanAct::Down),
            Msg::Click(Target::Part(at)) => {
                self.turn_to(Page::ALL.get(*at).copied().unwrap_or_default());
                None
            }
            Msg::Click(Target::Row(row)) => {
                let again = self.row == *row;
                self.row = (*row).min(self.spots().len().saturating_sub(1));
                again.then_some(PlanAct::Open)
            }
            _ => None,
        };
        let here = self.here();
        match (act, here) {
            (Some(PlanAct::Leave), _) => return Came::Leave,
            (Some(PlanAct::NextPage), _) => self.turn_to(self.page.turned(true)),
            (Some(PlanAct::PreviousPage), _) => self.turn_to(self.page.turned(false)),
            (Some(PlanAct::Up), _) => self.row = self.row.saturating_sub(1),
            (Some(PlanAct::Down), _) => self.row = (self.row + 1).min(self.spots().len().saturating_sub(1)),
            (Some(PlanAct::Title), _) => self.type_into(Typed::Title, &self.plan.title.clone(), TITLE_MAX),
            (Some(PlanAct::Item), _) => self.pick(Picking::Statement),
            (Some(PlanAct::Example), _) => self.pick(Picking::Example),
            (Some(PlanAct::Write), _) => self.pick(Picking::Form),
            (Some(PlanAct::Open), Some(spot)) => self.look_at(spot),
            (Some(PlanAct::Mark), Some(spot)) => {
                if let Some(activity) = self.activity_mut(spot) {
                    activity.mark = activity.mark.next();
                }
            }
            (Some(PlanAct::Activity), Some(spot)) => return Came::Stay(self.new_activity(spot)),
            (Some(PlanAct::Remove), Some(spot)) => self.pick(Picking::Remove(spot)),
            (Some(_) | None, _) => {}
        }
        Came::Stay(Step::stay())
    }

    fn turn_to(&mut self, page: Page) {
        let here = self.here();
        self.page = page;
        // The cursor stays on what it was on, or on its item.
        let spots = self.spots();
        let same = |spot: Spot| spots.iter().position(|one| *one == spot);
        let item = |spot: Spot| {
            let (Spot::Item(at) | Spot::Activity(at, _)) = spot;
            same(Spot::Item(at))
        };
        self.row = here.and_then(|spot| same(spot).or_else(|| item(spot))).unwrap_or(0);
    }

    fn pick(&mut self, what: Picking) {
        self.picking = Some((what, Pick::default()));
    }

    pub(super) fn new_activity(&mut self, spot: Spot) -> Step {
        let (Spot::Item(at) | Spot::Activity(at, _)) = spot;
        if self.item(spot).is_some_and(|item| item.activities.len() >= ACTIVITIES_MAX) {
            return Step::Tell(Say::new("plan-many-activities").with("count", ACTIVITIES_MAX), Vec::new());
        }
        self.type_into(Typed::New(at), "", TEXT_MAX);
        Step::stay()
    }

    pub(super) fn type_into(&mut self, what: Typed, begins: &str, chars_max: usize) {
        self.typing = Some(Typing { what, field: Field::new(begins, chars_max) });
    }

    /// Removes an item or an activity.
    pub fn remove(&mut self, spot: Spot) {
        match spot {
            Spot::Item(at) if at < self.plan.items.len() => {
                self.plan.items.remove(at);
            }
            Spot::Activity(_, at) => {
                if let Some(item) = self.item_mut(spot).filter(|item| at < item.activities.len()) {
                    item.activities.remove(at);
                }
            }
            Spot::Item(_) => {}
        }
        self.row = self.row.min(self.spots().len().saturating_sub(1));
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        if self.typing.is_some() {
            return keymap::hints(TYPE_KEYS, |_| false);
        }
        if self.picking.is_some() {
            return pick::hints();
        }
        if let Some(spot) = self.lines {
            let turns = self.facts(spot).get(self.fact).is_some_and(|fact| fact.turns());
            return keymap::hints(FACT_KEYS, |act| match act {
                FactAct::Before | FactAct::After => !turns,
                FactAct::Activity => matches!(spot, Spot::Activity(..)),
                _ => false,
            });
        }
        let here = self.here();
        keymap::hints(PLAN_KEYS, |act| match act {
            PlanAct::Up | PlanAct::Down | PlanAct::Open | PlanAct::Activity | PlanAct::Remove => here.is_none(),
            PlanAct::Mark => !matches!(here, Some(Spot::Activity(..))),
            _ => false,
        })
    }
}
