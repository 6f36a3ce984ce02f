//! Examples a school can start from: one objective of an area with its measurement and activities.

use jiff::civil::Date;

use crate::domain::instrument::{Instrument, LevelIx};
use crate::domain::plan::Item;
use crate::domain::plan::activity::{Activity, Mark, month_of};
use crate::domain::plan::target::{Target, Wanted};

/// An example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Letter of the area.
    pub area: String,
    /// Code of the statement.
    pub code: String,
    /// What is to be different at the end.
    pub objective: String,
    /// How one will know, as a sentence.
    pub measure: String,
    /// How one will know, as a figure; `None` for an example without.
    pub wanted: Option<Wanted>,
    /// What is done, without days.
    pub activities: Vec<Planned>,
}

/// An activity of an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// What, with what, by whom.
    pub activity: Activity,
    /// First and last month, from 0 for August.
    pub months: (usize, usize),
}

impl Example {
    /// Whether it speaks of what an instrument asks. The examples are about the `usual` one's areas; another one has
    /// them where its area of this letter is the same and asks the statement too.
    pub fn is_for(&self, it: &Instrument, usual: &Instrument) -> bool {
        it.area_title(&self.area) == usual.area_title(&self.area) && it.question(&self.code).is_some()
    }

    /// An item like the example for a school year, with the wording a level reads. What the level is not asked has none;
    /// a target about a group that is not asked is left out.
    pub fn item(&self, it: &Instrument, level: LevelIx, year: i16) -> Item {
        let begun = match it.question(&self.code) {
            Some(question) => Item::of_question(question, it, level),
            None => Item { area: self.area.clone(), code: self.code.clone(), ..Item::default() },
        };
        let asked = |line: &str| begun.said.iter().any(|said| said.group == line);
        let wanted = self.wanted.clone().filter(|wanted| wanted.line().is_none_or(asked) && !begun.said.is_empty());
        let target = wanted.map(|wanted| Target { code: self.code.clone(), versions: begun.versions(), wanted });
        Item {
            objective: self.objective.clone(),
            measure: self.measure.clone(),
            target,
            activities: self.activities.iter().map(|planned| planned.in_year(year)).collect(),
            ..begun
        }
    }
}

impl Planned {
    fn in_year(&self, year: i16) -> Activity {
        let day = |at: usize, end: bool| -> Option<Date> {
            let month = month_of(year, at)?;
            Some(if end { month.last() } else { month.first() })
        };
        Activity {
            from: day(self.months.0, false),
            to: day(self.months.1, true),
            mark: Mark::Open,
            ..self.activity.clone()
        }
    }
}
