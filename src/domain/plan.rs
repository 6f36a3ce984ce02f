//! Action plans: what a school does next about what its report showed, who sees to it, until when, and by which figure
//! it will know.
//!
//! The order of the guide's template: area, statement, the wording each group saw, objective, measurement, activities. A
//! plan is for one school year and one education level. It holds the wording it grew from, so it can be read when the
//! questionnaire has changed, and knows no figure: those stand in the reports.

pub mod activity;
pub mod example;
pub mod merge;
pub mod outcome;
pub mod sentences;
pub mod stamp;
pub mod target;

use std::collections::BTreeMap;

use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{Form, GroupIx, Instrument, LevelIx, Part, Question, Wording};
use crate::domain::plan::activity::{Activity, Mark};
use crate::domain::plan::stamp::Stamp;
use crate::domain::plan::target::Target;
use crate::domain::report::Report;
use crate::domain::report::focus::Place;
use crate::domain::report::other::OtherItem;
use crate::domain::strand::Strand;
use crate::locale::say::Say;

/// Longest title of a plan, in characters.
pub const TITLE_MAX: usize = 80;
/// Longest text of a plan, in characters: a wording, an objective, a measurement, what is done.
pub const TEXT_MAX: usize = 300;
/// Longest short text, in characters: who, resources, money.
pub const SHORT_MAX: usize = 120;
/// Longest text for participants, in characters.
pub const TOLD_MAX: usize = 120;
/// Most things participants are told of one time: more is not read.
pub const TOLD_COUNT_MAX: usize = 5;
/// Most items of a plan. One or two are advised.
pub const ITEMS_MAX: usize = 40;
/// Most activities of an item.
pub const ACTIVITIES_MAX: usize = 20;

/// The area of an item that is about an own statement.
pub const OWN: &str = "own";
/// The line of leaders and teachers who are shown together.
const STAFF: &str = "staff";

/// A plan's name in commands and files: `2026-primary`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanId(pub String);

/// An action plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Title.
    pub title: String,
    /// The school's name; may be empty.
    pub school: String,
    /// The instrument whose statements it speaks of.
    pub instrument: String,
    /// Key of the education level.
    pub level: String,
    /// School year, by the calendar year of its August.
    pub year: i16,
    /// The exercise whose report it grew from; `None` where it was begun without one.
    pub exercise: Option<ExerciseId>,
    /// What it is about.
    pub items: Vec<Item>,
    /// How calendars know it again.
    pub stamp: Stamp,
}

/// A statement and what is to become of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// Letter of the area, key of the other area, or [`OWN`].
    pub area: String,
    /// Code of the statement or the question.
    pub code: String,
    /// Its short title.
    pub title: String,
    /// What each group that is asked it read.
    pub said: Vec<Said>,
    /// What is to be different at the end.
    pub objective: String,
    /// How one will know, as a sentence.
    pub measure: String,
    /// How one will know, as a figure of the next report.
    pub target: Option<Target>,
    /// What is done.
    pub activities: Vec<Activity>,
    /// What participants are told of it; `None` where they are told nothing.
    pub told: Option<Told>,
}

/// A wording, and who saw it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The group's key.
    pub group: String,
    /// The wording; with the stem in front where there is one.
    pub text: String,
    /// Its version.
    pub version: u32,
}

/// What participants are told: what they said, and what was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Goes on after "Last time you said".
    pub said: String,
    /// Goes on after "Since then we".
    pub since: String,
}

impl PlanId {
    /// A name that is free for a plan of this year and level.
    pub fn free(year: i16, level: &str, taken: &[PlanId]) -> PlanId {
        let level: String = level.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        let stem = format!("{year}-{}", level.to_ascii_lowercase());
        let more = (2..).map(|number| format!("{stem}-{number}"));
        let mut names = std::iter::once(stem.clone()).chain(more).map(PlanId);
        names.find(|name| !taken.contains(name)).unwrap_or_default()
    }
}

impl Plan {
    /// The level and instrument it is for.
    pub fn strand(&self) -> Strand {
        Strand { instrument: self.instrument.clone(), level: self.level.clone() }
    }

    /// Activities that are not done.
    pub fn open_activities(&self) -> usize {
        let activities = self.items.iter().flat_map(|item| &item.activities);
        activities.filter(|activity| activity.mark != Mark::Done).count()
    }

    /// Items about a statement the instrument no longer has. They stay as they are; only their target cannot be checked.
    pub fn without_statement(&self, it: &Instrument) -> Vec<&Item> {
        let is_gone = |item: &&Item| item.area != OWN && it.question(&item.code).is_none();
        self.items.iter().filter(is_gone).collect()
    }

    /// What participants are told of it, where both halves are written.
    pub fn told(&self) -> Vec<Told> {
        let whole = |told: &&Told| !told.said.is_empty() && !told.since.is_empty();
        self.items.iter().filter_map(|item| item.told.as_ref()).filter(whole).cloned().collect()
    }
}

impl Item {
    /// Begins an item about a statement of a report.
    pub fn of(report: &Report, place: Place) -> Option<Item> {
        let statement = report.statement(place)?;
        let area = match place {
            Place::Area { area, .. } => report.areas.get(area)?.letter.to_string(),
            Place::Own(_) => OWN.to_owned(),
        };
        let keys = report.participation.groups.iter().map(|group| group.key.as_str());
        Some(Item {
            area,
            code: statement.code.clone(),
            title: statement.title.clone(),
            said: said(keys, &statement.wordings),
            ..Item::default()
        })
    }

    /// Begins an item about the first question of an other area.
    pub fn of_other(report: &Report, other: usize) -> Option<Item> {
        let other = report.others.get(other)?;
        let (code, title, wordings) = match other.items.first()? {
            OtherItem::Rated(one) => (&one.code, &one.title, &one.wordings),
            OtherItem::Chosen(one) => (&one.code, &one.title, &one.wordings),
        };
        let keys = report.participation.groups.iter().map(|group| group.key.as_str());
        Some(Item {
            area: other.key.clone(),
            code: code.clone(),
            title: title.clone(),
            said: said(keys, wordings),
            ..Item::default()
        })
    }

    /// Begins an item about a question as a level reads it.
    pub fn of_question(question: &Question, it: &Instrument, level: LevelIx) -> Item {
        let area = match question.part {
            Part::Area(at) => it.areas.get(at).map_or_else(String::new, |area| area.letter.to_string()),
            Part::Other(at) => it.others.get(at).map_or_else(String::new, |other| other.key.clone()),
            Part::Own | Part::Words => OWN.to_owned(),
        };
        let keys = it.groups.iter().map(|group| group.key.as_str());
        let groups = (0..it.groups.len()).map(GroupIx);
        let wordings: Vec<_> = groups.map(|group| question.wording(group, level).cloned()).collect();
        Item {
            area,
            code: question.code.clone(),
            title: question.title.clone(),
            said: said(keys, &wordings),
            ..Item::default()
        }
    }

    /// Versions of what the groups read, for a target about the item's own statement.
    pub fn versions(&self) -> BTreeMap<String, u32> {
        self.said.iter().map(|said| (said.group.clone(), said.version)).collect()
    }
}

/// What each group read, those that are not asked left out.
pub fn said<'a>(keys: impl Iterator<Item = &'a str>, wordings: &[Option<Wording>]) -> Vec<Said> {
    let one = |(key, wording): (&str, &Option<Wording>)| {
        let wording = wording.as_ref()?;
        let stem = wording.stem.as_deref().unwrap_or("");
        let text = format!("{stem} {}", wording.text).trim().to_owned();
        Some(Said { group: key.to_owned(), text, version: wording.version })
    };
    keys.zip(wordings).filter_map(one).collect()
}

/// Titles of what a plan names by keys; the key itself where the instrument has it no more.
impl Instrument {
    /// Title of a line.
    pub fn line_title(&self, key: &str) -> Say {
        match self.groups.iter().find(|group| group.key == key) {
            Some(group) => Say::from(group.title.clone()),
            None if key == STAFF => Say::new("plan-staff"),
            None => Say::from(key.to_owned()),
        }
    }

    /// A target in words, with the titles of what it is about.
    pub fn target_words(&self, target: &Target) -> Say {
        let option = |key: &str| self.option_words(&target.code, key);
        sentences::target(target, |line| self.line_title(line), option)
    }

    /// Words of a question's option.
    pub fn option_words(&self, code: &str, key: &str) -> String {
        let options = self.question(code).map(|question| match &question.form {
            Form::Single { options, .. } | Form::Multiple { options, .. } => options.as_slice(),
            Form::Scale(_) | Form::Words => &[],
        });
        let option = options.unwrap_or_default().iter().find(|option| option.key == key);
        option.map_or_else(|| key.to_owned(), |option| option.text.clone())
    }

    /// Title of an item's area, with its letter in front where it has one.
    pub fn area_title(&self, key: &str) -> Say {
        if key == OWN {
            return Say::new("plan-own-statements");
        }
        let area = self.areas.iter().find(|area| key.chars().eq([area.letter]));
        let other = self.others.iter().find(|other| other.key == key);
        Say::from(match (area, other) {
            (Some(area), _) => format!("{} {}", area.letter, area.title),
            (None, Some(other)) => other.title.clone(),
            (None, None) => key.to_owned(),
        })
    }
}
