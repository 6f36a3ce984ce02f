//! Two coordinators in one plan: whoever saves second gets both their changes and the other's, and has what they typed into
//! the same line before them again, in its field.

use crate::app::field::Field;
use crate::app::workplace::plan::facts::Fact;
use crate::app::workplace::plan::open::{OpenPlan, Page, Spot, Typed, Typing};
use crate::app::workplace::request::plans::KeptPlan;
use crate::app::workplace::room::Step;
use crate::domain::plan::merge::{Clash, Line, Merged, Place, merged};
use crate::domain::plan::{Plan, TITLE_MAX};
use crate::locale::say::Say;
use crate::text::cut;

/// Longest text of the other one that is repeated, in columns.
const THEIRS_COLUMNS: usize = 40;

fn spot(place: Place) -> Option<Spot> {
    match place {
        Place::Plan => None,
        Place::Item(at) => Some(Spot::Item(at)),
        Place::Activity(item, at) => Some(Spot::Activity(item, at)),
    }
}

impl Spot {
    /// Where it stands in another plan that has it too.
    fn moved(self, from: &Plan, to: &Plan) -> Option<Spot> {
        let place = match self {
            Spot::Item(at) => Place::Item(at),
            Spot::Activity(item, at) => Place::Activity(item, at),
        };
        spot(place.moved(from, to)?)
    }
}

/// The line as it is typed; `None` for the title, which has no line, and for what is chosen.
fn fact(line: Line) -> Option<Fact> {
    match line {
        Line::Title | Line::Mark => None,
        Line::Objective => Some(Fact::Objective),
        Line::Measure => Some(Fact::Measure),
        Line::Target => Some(Fact::Value),
        Line::Said => Some(Fact::Said),
        Line::Since => Some(Fact::Since),
        Line::What => Some(Fact::What),
        Line::Resources => Some(Fact::Resources),
        Line::Money => Some(Fact::Money),
        Line::Who => Some(Fact::Who),
        Line::From => Some(Fact::From),
        Line::To => Some(Fact::To),
    }
}

/// What the other one has in a line.
fn text_of(plan: &Plan, clash: &Clash) -> String {
    let item = |at: usize| plan.items.get(at);
    let activity = |at: usize, activity: usize| plan.items.get(at)?.activities.get(activity);
    let day = |day: Option<jiff::civil::Date>| day.map_or_else(String::new, |day| day.to_string());
    let text = match (clash.line, clash.place) {
        (Line::Title, _) => Some(plan.title.clone()),
        (Line::Objective, Place::Item(at)) => item(at).map(|item| item.objective.clone()),
        (Line::Measure, Place::Item(at)) => item(at).map(|item| item.measure.clone()),
        (Line::Target, Place::Item(at)) => item(at).and_then(|item| Some(item.target.as_ref()?.wanted.typed())),
        (Line::Said, Place::Item(at)) => item(at).and_then(|item| Some(item.told.as_ref()?.said.clone())),
        (Line::Since, Place::Item(at)) => item(at).and_then(|item| Some(item.told.as_ref()?.since.clone())),
        (line, Place::Activity(at, of)) => activity(at, of).map(|activity| match line {
            Line::What => activity.what.clone(),
            Line::Resources => activity.resources.clone(),
            Line::Money => activity.money.clone(),
            Line::Who => activity.who.clone(),
            Line::From => day(activity.from),
            Line::To => day(activity.to),
            _ => String::new(),
        }),
        _ => None,
    };
    text.unwrap_or_default()
}

/// Whether a statement that one removed is there all the same, because the other changed something in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Removed {
    Neither,
    ByThem,
    ByYou,
}

fn removed(base: &Plan, (mine, theirs): (&Plan, &Plan), common: &Plan) -> Removed {
    let stays = |at: usize| Place::Item(at).moved(base, common).is_some();
    let goes = |at: usize, to: &Plan| Place::Item(at).moved(base, to).is_none();
    let items = || (0..base.items.len()).filter(|at| stays(*at));
    if items().any(|at| goes(at, theirs)) {
        Removed::ByThem
    } else if items().any(|at| goes(at, mine)) {
        Removed::ByYou
    } else {
        Removed::Neither
    }
}

impl OpenPlan {
    /// Somebody else saved first: their plan with what was changed here, and the fields that both changed.
    pub(super) fn meet(&mut self, theirs: &KeptPlan) -> Step {
        let base = self.saving.kept().unwrap_or(&theirs.plan).clone();
        let Merged { plan, mut clashes } = merged(&base, &self.plan, &theirs.plan);
        // What came back before and was not decided yet stays, where it is still about something.
        let waiting = std::mem::take(&mut self.returned);
        let moved = |clash: Clash| Some(Clash { place: clash.place.moved(&self.plan, &plan)?, ..clash });
        clashes.extend(waiting.into_iter().filter_map(moved));
        let half = self.half_typed(&plan);
        let is_theirs = plan == theirs.plan;
        let removed = removed(&base, (&self.plan, &theirs.plan), &plan);
        let page = self.page;
        *self = OpenPlan { plan, page, ..OpenPlan::of(theirs.clone()) };
        let chosen = clashes.iter().any(|clash| clash.mine.is_none());
        clashes.retain(|clash| clash.mine.is_some());
        clashes.reverse();
        self.returned = clashes;
        // Whoever is in the middle of a sentence finishes it first.
        let asked = match half {
            Some((typing, lines)) => {
                self.open_field(typing, lines);
                None
            }
            None => self.ask_next(),
        };
        let sentence = asked.unwrap_or_else(|| {
            Say::new(match (removed, chosen, is_theirs) {
                (Removed::ByThem, ..) => "plan-met-removed-by-them",
                (Removed::ByYou, ..) => "plan-met-removed-by-you",
                (Removed::Neither, true, _) => "plan-met-chosen",
                (Removed::Neither, false, true) => "plan-met-theirs",
                (Removed::Neither, false, false) => "plan-met-both",
            })
        });
        Step::Tell(sentence, self.save().into_iter().chain(self.ask_check()).collect())
    }

    /// What is being typed, and where that is in another plan; `None` where the other one has no such line.
    fn half_typed(&mut self, to: &Plan) -> Option<(Typing, Option<Spot>)> {
        let typing = self.typing.take()?;
        let moved = |spot: Spot| spot.moved(&self.plan, to);
        let lines = match self.lines {
            Some(spot) => Some(moved(spot)?),
            None => None,
        };
        let what = match (typing.what, self.lines) {
            (Typed::New(at), _) => match moved(Spot::Item(at))? {
                Spot::Item(at) | Spot::Activity(at, _) => Typed::New(at),
            },
            // A number is of the target that stands above it.
            (Typed::Fact(Fact::Value), Some(Spot::Item(at))) => {
                let target = |plan: &Plan, at: usize| plan.items.get(at).and_then(|item| item.target.clone());
                let there = lines.map(|(Spot::Item(at) | Spot::Activity(at, _))| at)?;
                if target(&self.plan, at) != target(to, there) {
                    return None;
                }
                typing.what
            }
            (what @ (Typed::Title | Typed::Fact(_)), _) => what,
        };
        Some((Typing { what, field: typing.field }, lines))
    }

    /// Opens a field on the lines it belongs to.
    fn open_field(&mut self, typing: Typing, lines: Option<Spot>) {
        self.lines = None;
        if let Some(spot) = lines {
            if self.page == Page::Targets && matches!(spot, Spot::Activity(..)) {
                self.page = Page::Items;
            }
            self.look_at(spot);
            if let Typed::Fact(fact) = typing.what {
                self.fact = self.facts(spot).iter().position(|one| *one == fact).unwrap_or(0);
            }
        }
        self.typing = Some(typing);
    }

    /// Opens the next field whose words came back, and says why; `None` where there is none.
    pub(super) fn ask_next(&mut self) -> Option<Say> {
        let clash = self.returned.pop()?;
        let words = clash.mine.clone().unwrap_or_default();
        let theirs = text_of(&self.plan, &clash);
        let (what, chars_max) =
            fact(clash.line).map_or((Typed::Title, TITLE_MAX), |fact| (Typed::Fact(fact), fact.chars_max()));
        self.open_field(Typing { what, field: Field::new(&words, chars_max) }, spot(clash.place));
        Some(match theirs.is_empty() {
            true => Say::new("plan-clash-emptied"),
            false => Say::new("plan-clash-wrote").with("theirs", cut(&theirs, THEIRS_COLUMNS, "…")),
        })
    }
}
