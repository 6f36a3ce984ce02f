//! What the sample school planned after its first round: three things, of which one was done, one begun and one forgotten.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::domain::calendar::{Days, school_year};
use crate::domain::exact::Shown;
use crate::domain::instrument::{Instrument, LevelIx};
use crate::domain::plan::activity::Mark;
use crate::domain::plan::stamp::Stamp;
use crate::domain::plan::target::Wanted;
use crate::domain::plan::{Item, Plan, Told};
use crate::domain::report::Report;
use crate::domain::report::statement::Cell;
use crate::format::plan::examples::built_in;
use crate::locale::language;

/// One thing that was planned.
struct Aim {
    /// Whose built-in example it follows.
    code: &'static str,
    /// How much more than in the report was wanted, in tenths.
    gain: u64,
    /// How far its activities are.
    mark: Mark,
    /// What participants said, and what was done.
    told: Option<[&'static str; 2]>,
}

const AIMS: [Aim; 3] = [
    Aim {
        code: "C5",
        gain: 3,
        mark: Mark::Done,
        told: Some([
            "that help comes late when something does not work",
            "have a place to tell of trouble, and a first-aid team for devices",
        ]),
    },
    Aim {
        code: "D1",
        gain: 20,
        mark: Mark::Doing,
        told: Some([
            "that training does not fit what you need",
            "talk with every teacher about it before we choose the next training",
        ]),
    },
    Aim { code: "E4", gain: 3, mark: Mark::Open, told: None },
];

/// The plan that grew from a report, for the school year of the round after it; what is done lies between the two.
pub(super) fn plan(report: &Report, it: &Instrument, year: i16, between: Days) -> Plan {
    let facts = &report.facts;
    let level = it.level(&facts.level);
    let items = AIMS.iter().filter_map(|aim| item(aim, report, it, level?, year, between));
    Plan {
        title: "What we do next".to_owned(),
        school: facts.school.clone(),
        instrument: facts.instrument.clone(),
        level: facts.level.clone(),
        year,
        exercise: Some(facts.exercise.clone()),
        items: items.collect(),
        stamp: Stamp::default(),
    }
}

fn item(aim: &Aim, report: &Report, it: &Instrument, level: LevelIx, year: i16, between: Days) -> Option<Item> {
    let example = built_in(language::english()).iter().find(|example| example.code == aim.code)?;
    let mut item = example.item(it, level, year);
    if let Some(Wanted::Mean { line: Some(line), at_least }) = item.target.as_mut().map(|target| &mut target.wanted) {
        let statement = report.statements().find(|statement| statement.code == aim.code)?;
        let highest = u64::try_from(report.axis_of(statement).points()).unwrap_or(0) * 10;
        let then = statement.cells.get(report.line(line)?).and_then(Cell::mean)?.shown();
        *at_least = Shown::from_tenths((then.tenths() + aim.gain).min(highest));
    }
    // Days of the plan's year only: a round in the summer is followed by another school year.
    let day = |day: Date, by: Span| day.checked_add(by).ok().filter(|day| school_year(*day) == year);
    for activity in &mut item.activities {
        activity.mark = aim.mark;
        activity.from = day(between.first, 14.days());
        activity.to = day(between.last, -(7.days()));
    }
    item.told = aim.told.map(|[said, since]| Told { said: said.to_owned(), since: since.to_owned() });
    Some(item)
}
