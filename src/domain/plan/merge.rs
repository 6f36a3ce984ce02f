//! Two people changed one plan at a time: what each of them did, in one plan.
//!
//! Both are compared with the plan they began from. A line that only one of them changed is as that one left it. Where both
//! changed a line, it stays as it was kept first, and the words of the other come back as a [`Clash`], so that nobody's words
//! are lost. What one added is there; what one removed goes, unless the other changed something in it.

use jiff::civil::Date;

use crate::domain::plan::activity::Activity;
use crate::domain::plan::target::Target;
use crate::domain::plan::{Item, Plan, Told};

/// Where something stands in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The plan itself.
    Plan,
    /// This item.
    Item(usize),
    /// This activity of an item.
    Activity(usize, usize),
}

/// A line that both changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Line {
    Title,
    Objective,
    Measure,
    Target,
    Said,
    Since,
    What,
    Resources,
    Money,
    Who,
    From,
    To,
    Mark,
}

/// What came of a line that both changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// Where it stands in the common plan.
    pub place: Place,
    /// The line.
    pub line: Line,
    /// What the second one had typed; `None` for what is chosen, not typed.
    pub mine: Option<String>,
}

/// Both plans in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The common plan.
    pub plan: Plan,
    /// The lines that both changed, from top to bottom.
    pub clashes: Vec<Clash>,
}

/// An item as it is known in another plan: its area and code, and how many of the same come before it.
fn known_by(items: &[Item], at: usize) -> Option<(&str, &str, usize)> {
    let item = items.get(at)?;
    let is_same = |other: &&Item| other.area == item.area && other.code == item.code;
    Some((&item.area, &item.code, items.iter().take(at).filter(is_same).count()))
}

/// Where an item of one plan stands in another one.
fn place_of(items: &[Item], at: usize, others: &[Item]) -> Option<usize> {
    let known = known_by(items, at)?;
    (0..others.len()).find(|other| known_by(others, *other) == Some(known))
}

fn numbered(item: &Item, number: u32) -> Option<usize> {
    item.activities.iter().position(|activity| activity.number == number)
}

impl Place {
    /// Where it stands in another plan that has it too.
    pub fn moved(self, from: &Plan, to: &Plan) -> Option<Place> {
        match self {
            Place::Plan => Some(Place::Plan),
            Place::Item(at) => place_of(&from.items, at, &to.items).map(Place::Item),
            Place::Activity(item, at) => {
                let number = from.items.get(item)?.activities.get(at)?.number;
                let item = place_of(&from.items, item, &to.items)?;
                Some(Place::Activity(item, numbered(to.items.get(item)?, number)?))
            }
        }
    }
}

/// What both made of the plan they began from; `theirs` was kept first.
pub fn merged(base: &Plan, mine: &Plan, theirs: &Plan) -> Merged {
    let mut merging = Merging { year: theirs.year, clashes: Vec::new() };
    let title = merging.words(Place::Plan, Line::Title, [&base.title, &mine.title, &theirs.title]);
    let mut plan = Plan { title, items: Vec::new(), ..theirs.clone() };
    for (at, item) in theirs.items.iter().enumerate() {
        let of = |other: &Plan| place_of(&theirs.items, at, &other.items).and_then(|at| other.items.get(at).cloned());
        let here = plan.items.len();
        match (of(base), of(mine)) {
            (Some(base), Some(mine)) => plan.items.push(merging.item(here, &base, &mine, item)),
            // Both began an item about the same statement.
            (None, Some(mine)) => plan.items.push(merging.item(here, &begun(item), &mine, item)),
            (Some(base), None) if base == *item => {}
            (_, None) => plan.items.push(item.clone()),
        }
    }
    for (at, item) in mine.items.iter().enumerate() {
        let before = place_of(&mine.items, at, &base.items).and_then(|at| base.items.get(at));
        if place_of(&mine.items, at, &theirs.items).is_none() && before != Some(item) {
            plan.items.push(item.clone());
        }
    }
    plan.number();
    Merged { plan, clashes: merging.clashes }
}

/// An item before anything was written into it.
fn begun(item: &Item) -> Item {
    let Item { area, code, title, said, .. } = item.clone();
    Item { area, code, title, said, ..Item::default() }
}

struct Merging {
    year: i16,
    clashes: Vec<Clash>,
}

impl Merging {
    /// One value of base, mine and theirs; `words` are mine where they were typed.
    fn one<T: Clone + PartialEq>(
        &mut self,
        (place, line): (Place, Line),
        [base, mine, theirs]: [&T; 3],
        words: impl Fn(&T) -> Option<String>,
    ) -> T {
        if mine == base || mine == theirs {
            return theirs.clone();
        }
        if theirs == base {
            return mine.clone();
        }
        self.clashes.push(Clash { place, line, mine: words(mine) });
        theirs.clone()
    }

    fn words(&mut self, place: Place, line: Line, values: [&String; 3]) -> String {
        self.one((place, line), values, |mine| Some(mine.clone()))
    }

    fn item(&mut self, at: usize, base: &Item, mine: &Item, theirs: &Item) -> Item {
        let place = Place::Item(at);
        let objective = self.words(place, Line::Objective, [&base.objective, &mine.objective, &theirs.objective]);
        let measure = self.words(place, Line::Measure, [&base.measure, &mine.measure, &theirs.measure]);
        let number = |target: &Option<Target>| same_but_for_the_number(target.as_ref()?, theirs.target.as_ref()?);
        let target = self.one((place, Line::Target), [&base.target, &mine.target, &theirs.target], number);
        let [before, own, other] = [base, mine, theirs].map(|item| item.told.clone().unwrap_or_default());
        let said = self.words(place, Line::Said, [&before.said, &own.said, &other.said]);
        let since = self.words(place, Line::Since, [&before.since, &own.since, &other.since]);
        let told = Some(Told { said, since }).filter(|told| *told != Told::default());
        let activities = self.activities(at, base, mine, theirs);
        Item { objective, measure, target, told, activities, ..theirs.clone() }
    }

    fn activities(&mut self, item: usize, base: &Item, mine: &Item, theirs: &Item) -> Vec<Activity> {
        let of = |side: &Item, number: u32| numbered(side, number).and_then(|at| side.activities.get(at).cloned());
        let mut activities = Vec::new();
        for activity in &theirs.activities {
            let place = Place::Activity(item, activities.len());
            match (of(base, activity.number), of(mine, activity.number)) {
                (Some(base), Some(mine)) => activities.push(self.activity(place, &base, &mine, activity)),
                (Some(base), None) if base == *activity => {}
                // Two that were begun at a time can have one number by chance.
                (Some(_), None) | (None, _) => activities.push(activity.clone()),
            }
        }
        for activity in &mine.activities {
            match (of(base, activity.number), of(theirs, activity.number)) {
                (None, theirs) if theirs.as_ref() != Some(activity) => {
                    let number = if theirs.is_some() { 0 } else { activity.number };
                    activities.push(Activity { number, ..activity.clone() });
                }
                (Some(base), None) if base != *activity => activities.push(activity.clone()),
                _ => {}
            }
        }
        activities
    }

    fn activity(&mut self, place: Place, base: &Activity, mine: &Activity, theirs: &Activity) -> Activity {
        let day = |day: &Option<Date>| Some(day.map_or_else(String::new, |day| day.to_string()));
        let mut activity = Activity {
            what: self.words(place, Line::What, [&base.what, &mine.what, &theirs.what]),
            who: self.words(place, Line::Who, [&base.who, &mine.who, &theirs.who]),
            from: self.one((place, Line::From), [&base.from, &mine.from, &theirs.from], day),
            to: self.one((place, Line::To), [&base.to, &mine.to, &theirs.to], day),
            resources: self.words(place, Line::Resources, [&base.resources, &mine.resources, &theirs.resources]),
            money: self.words(place, Line::Money, [&base.money, &mine.money, &theirs.money]),
            mark: self.one((place, Line::Mark), [&base.mark, &mine.mark, &theirs.mark], |_| None),
            number: theirs.number,
        };
        // The first day of one and the last day of the other need not fit together.
        if activity.days_problem(self.year).is_some() {
            let taken = [(Line::From, activity.from, theirs.from), (Line::To, activity.to, theirs.to)];
            let lost = taken.into_iter().filter(|(_, merged, theirs)| merged != theirs);
            self.clashes.extend(lost.map(|(line, merged, _)| Clash { place, line, mine: day(&merged) }));
            (activity.from, activity.to) = (theirs.from, theirs.to);
        }
        activity
    }
}

/// The number of a target as it is typed, where the other one differs in nothing else.
fn same_but_for_the_number(mine: &Target, theirs: &Target) -> Option<String> {
    let (own, other) = (&mine.wanted, &theirs.wanted);
    let is_same = mine.code == theirs.code
        && own.line() == other.line()
        && own.bound() == other.bound()
        && own.option() == other.option()
        && std::mem::discriminant(own) == std::mem::discriminant(other);
    is_same.then(|| own.typed())
}
