//! Rounds side by side: a school's own, or those that a cluster of schools share on purpose.
//!
//! A [`Summary`] is all that a round shares: the areas' overall values, the school's average and who took part. Values
//! are as printed, so that what leaves the school is no finer than its page. Columns stay in the order in which they are
//! given: nothing here sorts, counts places or names a best one.

use crate::domain::exact::{Exact, Shown};
use crate::domain::participation::Level;
use crate::domain::report::Report;
use crate::domain::report::axis::USUAL;

/// What one round shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What stands above its column, such as school and round.
    pub name: String,
    /// Key of the education level, with the instrument's where it is not the usual one; empty where it is not known.
    pub level: String,
    /// How many took part, in a word; `None` where it is not known.
    pub participation: Option<Level>,
    /// The groups, in the instrument's order; empty where they are not known.
    pub groups: Vec<SummaryGroup>,
    /// The highest value an area can have: the points of its statements' scale.
    pub points: usize,
    /// The areas, in the instrument's order.
    pub areas: Vec<SummaryArea>,
    /// The average as it was printed; `None` where only the areas are known.
    pub printed_average: Option<Shown>,
}

/// How a group took part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryGroup {
    /// Its title.
    pub title: String,
    /// Those who were asked.
    pub invited: u32,
    /// Sheets that were handed in.
    pub submitted: u32,
    /// Whether its answers are in the values.
    pub is_counted: bool,
}

/// An area's name. Rows of two rounds are one where both parts are equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaName {
    /// `A`, `B` and so on; `None` in tables that have no letters.
    pub letter: Option<char>,
    /// Title.
    pub title: String,
}

/// An area's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryArea {
    /// Which area.
    pub name: AreaName,
    /// Its overall value as printed; `None` where the report shows none.
    pub shown: Option<Shown>,
}

/// Rounds side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// The rounds, in the order in which they were given.
    pub rounds: Vec<Summary>,
    /// The areas: those of the first round, then what others have beside them.
    pub areas: Vec<AreaName>,
    /// Titles of the groups, in the same way.
    pub groups: Vec<String>,
}

impl AreaName {
    /// As it is printed: `A Leadership`.
    pub fn words(&self) -> String {
        self.letter.map_or_else(|| self.title.clone(), |letter| format!("{letter} {}", self.title))
    }

    /// The name that [`AreaName::words`] prints like this.
    pub fn from_words(words: &str) -> AreaName {
        let parts = words.split_once(' ').filter(|(letter, title)| is_letter(letter) && !title.trim().is_empty());
        match parts {
            Some((letter, title)) => AreaName { letter: letter.chars().next(), title: title.trim().to_owned() },
            None => AreaName { letter: None, title: words.to_owned() },
        }
    }
}

fn is_letter(text: &str) -> bool {
    text.len() == 1 && text.chars().all(|c| c.is_ascii_uppercase())
}

/// The round of a report in a word, such as `2026-1`, and its edition where there were several.
pub fn round(report: &Report) -> String {
    let facts = &report.facts;
    let edition = if facts.edition > 1 { format!(", edition {}", facts.edition) } else { String::new() };
    format!("{}-{}{edition}", facts.year, facts.session)
}

impl Summary {
    /// What a report shares, under a name.
    pub fn new(report: &Report, name: String) -> Summary {
        let areas = report.areas.iter().map(|area| SummaryArea {
            name: AreaName { letter: Some(area.letter), title: area.title.clone() },
            shown: area.overall.as_ref().map(Exact::shown),
        });
        let groups = report.participation.groups.iter().zip(&report.standings).map(|(group, standing)| SummaryGroup {
            title: group.title.clone(),
            invited: group.count.invited,
            submitted: group.count.submitted,
            is_counted: standing.is_shown(),
        });
        Summary {
            name,
            level: report.facts.strand().key(),
            participation: Some(report.participation.level),
            groups: groups.collect(),
            points: report.axis().points(),
            areas: areas.collect(),
            printed_average: report.school.as_ref().map(|school| school.mean.shown()),
        }
    }

    /// The same with other titles of the level, the areas and the groups.
    #[must_use]
    pub fn titled(mut self, title: impl Fn(&str) -> String) -> Summary {
        self.level = title(&self.level);
        self.areas.iter_mut().for_each(|area| area.name.title = title(&area.name.title));
        self.groups.iter_mut().for_each(|group| group.title = title(&group.title));
        self
    }

    /// The value of an area, where it is shown.
    pub fn area(&self, name: &AreaName) -> Option<Shown> {
        self.areas.iter().find(|area| area.name == *name)?.shown
    }

    /// A group, by its title.
    pub fn group(&self, title: &str) -> Option<&SummaryGroup> {
        self.groups.iter().find(|group| group.title == title)
    }

    /// The average of the areas' printed values.
    pub fn average_of_areas(&self) -> Option<Shown> {
        let values = self.areas.iter().filter_map(|area| Exact::ratio(area.shown?.tenths(), 10));
        Some(Exact::mean(&values.collect::<Vec<_>>())?.shown())
    }

    /// The average: as it was printed or, where only the areas are known, the mean of these.
    pub fn average(&self) -> Option<Shown> {
        self.printed_average.or_else(|| self.average_of_areas())
    }

    /// Whether the printed average can belong to the areas. Each of them was rounded by at most half a tenth, and so was
    /// the average, so the two can lie one tenth apart and no more.
    pub fn is_average_possible(&self) -> bool {
        match (self.printed_average, self.average_of_areas()) {
            (Some(printed), Some(computed)) => printed.since(computed).tenths().abs() <= 1,
            (Some(_), None) => false,
            (None, _) => true,
        }
    }
}

impl Series {
    /// How many points the scales of all rounds have; `None` where they differ.
    pub fn points(&self) -> Option<usize> {
        let first = self.rounds.first().map_or(USUAL, |round| round.points);
        self.rounds.iter().all(|round| round.points == first).then_some(first)
    }

    /// Lays rounds side by side.
    pub fn new(rounds: Vec<Summary>) -> Series {
        let (mut areas, mut groups): (Vec<AreaName>, Vec<String>) = (Vec::new(), Vec::new());
        for round in &rounds {
            for area in round.areas.iter().filter(|area| !areas.contains(&area.name)).collect::<Vec<_>>() {
                areas.push(area.name.clone());
            }
            for group in round.groups.iter().filter(|group| !groups.contains(&group.title)).collect::<Vec<_>>() {
                groups.push(group.title.clone());
            }
        }
        Series { rounds, areas, groups }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_areas_name_comes_back_from_its_words() {
        for (letter, title) in [(Some('A'), "Leadership"), (None, "Leadership"), (None, "ICT"), (None, "Äpfel x")] {
            let name = AreaName { letter, title: title.to_owned() };
            assert_eq!(AreaName::from_words(&name.words()), name);
        }
    }
}
