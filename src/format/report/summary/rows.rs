//! Rounds read from a table: areas as rows, rounds as columns.

use csv::{ReaderBuilder, StringRecord};

use crate::domain::exact::Shown;
use crate::domain::participation::Level;
use crate::domain::points::{POINTS_MAX, POINTS_MIN};
use crate::domain::report::axis::USUAL;
use crate::domain::report::series::{AreaName, Summary, SummaryArea, SummaryGroup};
use crate::format::report::names::{LEVELS, value};
use crate::format::report::summary::{
    AREA, AVERAGES, COUNTED, INVITED, LEVEL, MANY, PARTICIPATION, POINTS, SUBMITTED, UnreadableSummary, excerpt,
    no_level, no_points, no_value, shown,
};

/// What a row of the table is about.
enum Row {
    Area(AreaName),
    Points,
    Level,
    Participation,
    Submitted(String),
    Invited(String),
    Counted(String),
    Average,
}

impl Row {
    fn of(title: &str) -> Row {
        let group = |mark: &str| title.strip_prefix(mark).map(str::to_owned);
        if title == LEVEL {
            Row::Level
        } else if title == POINTS {
            Row::Points
        } else if title == PARTICIPATION {
            Row::Participation
        } else if AVERAGES.contains(&title) {
            Row::Average
        } else if let Some(title) = group(SUBMITTED) {
            Row::Submitted(title)
        } else if let Some(title) = group(INVITED) {
            Row::Invited(title)
        } else {
            group(COUNTED).map_or_else(|| Row::Area(AreaName::from_words(title)), Row::Counted)
        }
    }

    /// Puts a cell into its round, or says what is wrong with it.
    fn put(&self, cell: &str, round: &mut Summary) -> Result<(), String> {
        let people = || cell.parse::<u32>().map_err(|_| format!("\"{}\" is no number of people.", excerpt(cell)));
        match self {
            Row::Area(name) => {
                let shown = if cell.is_empty() { None } else { Some(value_of(cell, round)?) };
                round.areas.push(SummaryArea { name: name.clone(), shown });
            }
            // What a round does not know is left empty.
            _ if cell.is_empty() => {}
            Row::Level => cell.clone_into(&mut round.level),
            Row::Participation => {
                round.participation = Some(value::<Level>(&LEVELS, cell).ok_or_else(|| no_level(cell))?);
            }
            Row::Submitted(title) => {
                let people = people()?;
                change_group(round, title, |group| group.submitted = people);
            }
            Row::Invited(title) => {
                let people = people()?;
                change_group(round, title, |group| group.invited = people);
            }
            Row::Counted(title) => {
                let is_counted = match cell {
                    "yes" => true,
                    "no" => false,
                    other => return Err(format!("\"{}\" is neither yes nor no.", excerpt(other))),
                };
                change_group(round, title, |group| group.is_counted = is_counted);
            }
            Row::Points => {
                let points = cell.parse().ok().filter(|points| (POINTS_MIN..=POINTS_MAX).contains(points));
                round.points = points.ok_or_else(|| no_points(cell))?;
            }
            Row::Average => round.printed_average = Some(value_of(cell, round)?),
        }
        Ok(())
    }
}

/// A value on the round's scale.
fn value_of(cell: &str, round: &Summary) -> Result<Shown, String> {
    shown(cell, round.points).ok_or_else(|| no_value(cell, round.points))
}

/// Changes the group of this title, which is new where it was not there.
fn change_group(round: &mut Summary, title: &str, change: impl Fn(&mut SummaryGroup)) {
    if round.group(title).is_none() {
        round.groups.push(SummaryGroup { title: title.to_owned(), invited: 0, submitted: 0, is_counted: true });
    }
    round.groups.iter_mut().filter(|group| group.title == title).for_each(change);
}

/// The rounds of a table, one for each column behind the first.
pub(super) fn rounds(text: &str) -> Result<Vec<Summary>, UnreadableSummary> {
    let mut reader = ReaderBuilder::new();
    reader.has_headers(false).flexible(true).delimiter(delimiter(text));
    let mut records = reader.from_reader(text.as_bytes()).into_records();
    let Some(Ok(header)) = records.next() else { return Err(UnreadableSummary::NotASummary) };
    if cell(&header, 0) != AREA || header.len() < 2 {
        return Err(UnreadableSummary::NotASummary);
    }
    let too_many = || UnreadableSummary::Problems(vec![format!("There are more than {MANY} rounds or rows.")]);
    if header.len() > MANY {
        return Err(too_many());
    }
    let mut rounds: Vec<Summary> = (1..header.len()).map(|at| empty(cell(&header, at))).collect();
    let mut problems = Vec::new();
    let mut titles: Vec<String> = Vec::new();
    for record in records {
        let Ok(record) = record else {
            problems.push("The table cannot be read to its end: it is not UTF-8.".to_owned());
            break;
        };
        if titles.len() >= MANY {
            return Err(too_many());
        }
        let line = line_of(&record, text);
        let title = cell(&record, 0);
        if title.is_empty() && record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if title.is_empty() || titles.iter().any(|known| known == title) || record.len() > header.len() {
            problems
                .push(format!("line {line}: its name is missing or came before, or it has more cells than the first."));
            continue;
        }
        titles.push(title.to_owned());
        let row = Row::of(title);
        for (at, round) in (1..).zip(&mut rounds) {
            if let Err(problem) = row.put(cell(&record, at), round) {
                problems.push(format!("line {line}, {}: {problem}", excerpt(&round.name)));
            }
        }
    }
    if problems.is_empty() { Ok(rounds) } else { Err(UnreadableSummary::Problems(problems)) }
}

/// The line, from 1, on which a record begins: its position comes before the blank lines above it.
fn line_of(record: &StringRecord, text: &str) -> usize {
    let at = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(0);
    let rest = text.get(at..).unwrap_or("");
    let begins = at + rest.len() - rest.trim_start_matches(['\r', '\n']).len();
    1 + text.get(..begins).map_or(0, |before| before.matches('\n').count())
}

fn empty(name: &str) -> Summary {
    let (name, level) = (name.to_owned(), String::new());
    Summary {
        name,
        level,
        participation: None,
        groups: Vec::new(),
        points: USUAL,
        areas: Vec::new(),
        printed_average: None,
    }
}

/// A cell without blanks around it, and without the sign that keeps spreadsheets from taking it for a formula.
fn cell(record: &StringRecord, at: usize) -> &str {
    let cell = record.get(at).unwrap_or("").trim();
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(cell)
}

/// What stands behind the first cell of the header; a spreadsheet writes what its country does.
fn delimiter(text: &str) -> u8 {
    match text.trim_start().trim_start_matches(['"', 'a', 'r', 'e']).chars().next() {
        Some(';') => b';',
        Some('\t') => b'\t',
        _ => b',',
    }
}
