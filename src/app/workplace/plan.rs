//! Plan: what the school does next about what its reports showed.

pub mod aims;
pub mod changing;
pub mod facts;
pub mod keys;
pub mod open;
pub mod picking;
pub mod saving;
pub mod together;

use crate::app::effect::Effect;
use crate::app::field::Field;
use crate::app::input::Target;
use crate::app::keymap::{self, Hint};
use crate::app::msg::Msg;
use crate::app::workplace::pick::{self, Pick, Picked};
use crate::app::workplace::plan::keys::{LIST_KEYS, ListAct, TYPE_KEYS, TypeAct};
use crate::app::workplace::plan::open::{Came, OpenPlan};
use crate::app::workplace::plan::saving::ask;
use crate::app::workplace::request::plans::KeptPlan;
use crate::app::workplace::request::{Known, WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::{Here, PlanOrder, Step};
use crate::app::workplace::sessions::windows;
use crate::domain::calendar;
use crate::domain::plan::stamp::Stamp;
use crate::domain::plan::{Item, Plan, TITLE_MAX};
use crate::domain::strand::Strand;
use crate::locale::say::Say;

const STAYS: &str = "plan-changed-not-removed";
/// Why a title cannot be taken.
pub(super) const NO_TITLE: &str = "plan-title-missing";

/// The state.
#[derive(Debug, Default)]
pub struct PlanRoom {
    /// The plan under the cursor.
    pub row: usize,
    /// What is open.
    pub open: Open,
}

/// What is open.
#[derive(Debug, Default)]
pub enum Open {
    /// The list.
    #[default]
    List,
    /// The education level of a new plan is chosen, and the questionnaire where there are several.
    Strand(Pick),
    /// The title of a new plan is typed.
    Title {
        /// Its level and instrument.
        strand: Strand,
        /// The title.
        field: Field,
    },
    /// Into which plan an item goes.
    Into {
        /// The item and where it comes from.
        order: Box<PlanOrder>,
        /// The choice: the plans of that level, then a new one.
        pick: Pick,
    },
    /// Whether a plan is removed.
    Remove {
        /// Which.
        kept: Box<KeptPlan>,
        /// The choice.
        pick: Pick,
    },
    /// A plan.
    Plan(Box<OpenPlan>),
}

/// Whether a reply concerns this room, wherever the coordinator has gone since.
pub fn is_for(reply: &WorkplaceReply) -> bool {
    matches!(
        reply,
        WorkplaceReply::PlanKept(..)
            | WorkplaceReply::PlanChanged(_)
            | WorkplaceReply::PlanNotKept(_)
            | WorkplaceReply::PlanChecked(..)
    )
}

/// The plans an item of this order can go into.
pub fn fitting<'a>(order: &PlanOrder, known: &'a Known, here: Here) -> Vec<&'a KeptPlan> {
    let year = this_year(here);
    let fits = |kept: &&KeptPlan| kept.plan.strand() == order.strand && kept.plan.year >= year;
    known.plans.kept.iter().filter(fits).collect()
}

/// The school year in which a plan that is begun now lies.
pub fn this_year(here: Here) -> i16 {
    calendar::school_year(windows::today(here))
}

/// The title a new plan begins with.
pub fn new_title(strand: &Strand, known: &Known, year: i16) -> String {
    let it = known.instrument_named(&strand.instrument);
    let title = it.level(&strand.level).map_or_else(|| strand.level.clone(), |level| Strand::title(it, level));
    format!("{title} {}", calendar::year_words(year))
}

impl PlanRoom {
    /// Takes an item from another room.
    pub fn begin(&mut self, order: PlanOrder, here: Here) -> Step {
        let Some(known) = here.known else { return Step::stay() };
        if let Open::Plan(open) = &mut self.open
            && !open.is_durable()
        {
            return Step::Tell(Say::new("plan-saving-wait"), open.save());
        }
        if fitting(&order, known, here).is_empty() {
            return self.begin_with(&order, known, here);
        }
        self.open = Open::Into { order: Box::new(order), pick: Pick::default() };
        Step::stay()
    }

    fn begin_with(&mut self, order: &PlanOrder, known: &Known, here: Here) -> Step {
        let year = this_year(here);
        let title = new_title(&order.strand, known, year);
        let mut plan = new_plan(title, &order.strand, known, year);
        plan.exercise = Some(order.exercise.clone());
        self.open_with(OpenPlan::new(plan), Some(order.item.clone()))
    }

    fn open_with(&mut self, mut open: OpenPlan, item: Option<Item>) -> Step {
        if let Some(item) = item {
            open.add(item);
        }
        let effects = open.save().into_iter().chain(open.ask_check()).collect();
        self.open = Open::Plan(Box::new(open));
        Step::Stay(effects)
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, here: Here) -> Step {
        let Some(known) = here.known else { return Step::Pass };
        match &mut self.open {
            Open::List => self.list(msg, known),
            Open::Strand(_) | Open::Title { .. } => self.begin_new(msg, known, here),
            Open::Into { .. } => self.which_plan(msg, known, here),
            Open::Remove { .. } => self.remove(msg),
            Open::Plan(open) => match open.update(msg, known, here.texts.language()) {
                Came::Stay(step) => step,
                Came::Leave => {
                    let (can, effects) = open.leave();
                    if can {
                        self.open = Open::List;
                        return Step::ask(WorkplaceRequest::Look);
                    }
                    Step::Stay(effects)
                }
            },
        }
    }

    fn list(&mut self, msg: &Msg, known: &Known) -> Step {
        let last = known.plans.kept.len().saturating_sub(1);
        self.row = self.row.min(last);
        let act = match msg {
            Msg::Key(key) => keymap::lookup(LIST_KEYS, *key),
            Msg::Click(Target::Row(row)) => {
                self.row = (*row).min(last);
                Some(ListAct::Open)
            }
            _ => None,
        };
        let here = known.plans.kept.get(self.row);
        match (act, here) {
            (Some(ListAct::Up), _) => self.row = self.row.saturating_sub(1),
            (Some(ListAct::Down), _) => self.row = (self.row + 1).min(last),
            (Some(ListAct::New), _) => self.open = Open::Strand(Pick { row: usual_strand(known) }),
            (Some(ListAct::Open), Some(kept)) => return self.open_with(OpenPlan::of(kept.clone()), None),
            (Some(ListAct::Remove), Some(kept)) => {
                self.open = Open::Remove { kept: Box::new(kept.clone()), pick: Pick::default() };
            }
            (Some(ListAct::Open | ListAct::Remove), None) => {}
            (None, _) => return Step::Pass,
        }
        Step::stay()
    }

    fn begin_new(&mut self, msg: &Msg, known: &Known, here: Here) -> Step {
        let year = this_year(here);
        match &mut self.open {
            Open::Strand(pick) => match pick.update(msg, known.strands().len()) {
                Picked::Not => {}
                Picked::Left => self.open = Open::List,
                Picked::One(at) => {
                    if let Some((strand, _)) = known.strands().into_iter().nth(at) {
                        let field = Field::new(&new_title(&strand, known, year), TITLE_MAX);
                        self.open = Open::Title { strand, field };
                    }
                }
            },
            Open::Title { strand, field } => match msg {
                Msg::Key(key) => match keymap::lookup(TYPE_KEYS, *key) {
                    Some(TypeAct::Leave) => self.open = Open::List,
                    Some(TypeAct::Keep) => {
                        let title = field.text().trim().to_owned();
                        if title.is_empty() {
                            return Step::Tell(Say::new(NO_TITLE), Vec::new());
                        }
                        let plan = new_plan(title, &strand.clone(), known, year);
                        return self.open_with(OpenPlan::new(plan), None);
                    }
                    None => {
                        field.key(*key);
                    }
                },
                Msg::Paste(text) => field.insert(text),
                _ => {}
            },
            _ => {}
        }
        Step::stay()
    }

    fn which_plan(&mut self, msg: &Msg, known: &Known, here: Here) -> Step {
        let Open::Into { order, pick } = &mut self.open else { return Step::stay() };
        let plans = fitting(order, known, here);
        match pick.update(msg, plans.len() + 1) {
            Picked::Not => Step::stay(),
            Picked::Left => {
                self.open = Open::List;
                Step::stay()
            }
            Picked::One(at) => {
                let order = order.clone();
                match plans.get(at) {
                    Some(kept) => self.open_with(OpenPlan::of((*kept).clone()), Some(order.item)),
                    None => self.begin_with(&order, known, here),
                }
            }
        }
    }

    fn remove(&mut self, msg: &Msg) -> Step {
        let Open::Remove { kept, pick } = &mut self.open else { return Step::stay() };
        match pick.update(msg, 2) {
            Picked::Not => return Step::stay(),
            Picked::Left | Picked::One(0) => {}
            Picked::One(_) => {
                let request = WorkplaceRequest::DropPlan { id: kept.id.clone(), revision: kept.revision.clone() };
                self.open = Open::List;
                return Step::Stay(vec![ask(request)]);
            }
        }
        self.open = Open::List;
        Step::stay()
    }

    /// What the store answered to this room, wherever the coordinator has gone since.
    pub fn told(&mut self, reply: &WorkplaceReply) -> Step {
        let Open::Plan(open) = &mut self.open else {
            // One that was to be removed has changed: whoever asked may want to look at it first.
            let stays = matches!((&self.open, reply), (Open::List, WorkplaceReply::PlanChanged(_)));
            let look = || vec![ask(WorkplaceRequest::Look)];
            return if stays { Step::Tell(Say::new(STAYS), look()) } else { Step::stay() };
        };
        let step = open.told(reply);
        if open.has_left() {
            self.open = Open::List;
        }
        step
    }

    /// What has to be asked before the workplace is left; `None` where nothing is on its way.
    pub fn unsaved(&mut self) -> Option<Vec<Effect>> {
        match &mut self.open {
            Open::Plan(open) if !open.is_durable() => Some(open.save()),
            _ => None,
        }
    }

    /// Whether the room takes every key.
    pub fn is_typing(&self) -> bool {
        !matches!(self.open, Open::List)
    }

    /// The keys for the last lines.
    pub fn hints(&self, here: Here) -> Vec<Hint> {
        match &self.open {
            Open::List => {
                let none = here.known.is_none_or(|known| known.plans.kept.is_empty());
                keymap::hints(LIST_KEYS, |act| none && act != ListAct::New)
            }
            Open::Title { .. } => keymap::hints(TYPE_KEYS, |_| false),
            Open::Strand(_) | Open::Into { .. } | Open::Remove { .. } => pick::hints(),
            Open::Plan(open) => open.hints(),
        }
    }
}

/// That of the newest exercise, else the lowest level.
fn usual_strand(known: &Known) -> usize {
    let newest = known.exercises.first().map(|frozen| frozen.strand());
    known.strands().iter().position(|(strand, _)| Some(strand) == newest.as_ref()).unwrap_or(0)
}

/// The school's name, or what it was called in the newest exercise.
fn school_name(known: &Known) -> String {
    let of_exercise = || known.exercises.first().map_or_else(String::new, |frozen| frozen.exercise.school.clone());
    Some(known.school.name.clone()).filter(|name| !name.is_empty()).unwrap_or_else(of_exercise)
}

fn new_plan(title: String, strand: &Strand, known: &Known, year: i16) -> Plan {
    let title: String = title.chars().take(TITLE_MAX).collect();
    Plan {
        title,
        school: school_name(known),
        instrument: strand.instrument.clone(),
        level: strand.level.clone(),
        year,
        exercise: None,
        items: Vec::new(),
        stamp: Stamp::default(),
    }
}
