//! What a further edition may show beside those that are out (decisions: *Few people in a group*).
//!
//! Every kept edition counts as known to everybody. Whoever has two of them can subtract, and what is left is a table
//! about the late sheets alone. So that table must itself keep the rules of a report, and no cell that an edition hides
//! may follow from what the others show:
//!
//! - In each group there are no late sheets, or as many as the smallest cell.
//! - Where both editions show a cell, the late sheets have answers enough to be shown on their own.
//! - Where the earlier edition hides a cell that the new one shows, two people of whom only one had answered then could
//!   change places unless all answers are the same; then it must be possible that nobody had answered, and where nobody
//!   gave a rating at all, that more or fewer had opted out.
//! - Where the new edition hides a cell that the earlier one showed, the late sheets must be able to bring an answer.
//! - Texts of a line change by those of ten sheets or not at all.
//!
//! Every other figure of a report is computed from shown cells, so it adds nothing. Reports of other exercises are about
//! other sheets: no difference of theirs is about anybody.

use crate::domain::report::Report;
use crate::domain::report::other::{ChoiceResult, Chosen, OtherItem, View};
use crate::domain::report::protection::{Line, Standing, VALID_MIN, WORDS_FROM};
use crate::domain::report::statement::{Cell, Ratings, StatementResult};
use crate::domain::report::words::Texts;

/// Why an edition may not come beside those that are out. What it says to people stands in `report::sentences`. Names no
/// statement: which one it is would tell of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is about other sheets, or not the next edition.
    NotNext,
    /// In the group or line of this title, sheets or answers that an earlier edition counted are missing.
    Changed(String),
    /// Too few late sheets of a group.
    SmallBatch {
        /// Title of the group.
        group: String,
        /// Its late sheets.
        sheets: u32,
        /// How many are needed.
        smallest_cell: u32,
    },
    /// In the line of this title, too few of the late sheets answered some statement.
    FewAnswers(String),
    /// In the line of this title, fewer than ten sheets would add texts.
    FewTexts(String),
}

/// Whether a further edition may come beside the earlier ones, all of which are out.
///
/// # Errors
/// [`Refusal`] says why not.
pub fn may_release(earlier: &[Report], new: &Report) -> Result<(), Refusal> {
    for old in earlier {
        same_exercise(old, new)?;
        groups(old, new)?;
        for (before, after, line) in shown_in_both(old, new) {
            cells(old, new, (before, after), line)?;
        }
    }
    for line in 0..new.lines.len() {
        for at in 0..new.words.len() {
            if kept_texts(earlier, new, at, line).is_some() {
                return Err(Refusal::FewTexts(title(new, line)));
            }
        }
    }
    Ok(())
}

/// Leaves the texts of a line as they were in the last edition where those of fewer than ten sheets would be added, so
/// that they need not keep the figures from coming out.
pub fn hold_texts_back(earlier: &[Report], new: &mut Report) {
    for line in 0..new.lines.len() {
        for at in 0..new.words.len() {
            let kept = kept_texts(earlier, new, at, line).cloned();
            let place = new.words.get_mut(at).and_then(|words| words.texts.get_mut(line));
            if let (Some(kept), Some(place)) = (kept, place) {
                *place = kept;
            }
        }
    }
}

fn title(report: &Report, line: usize) -> String {
    report.lines.get(line).map_or_else(String::new, |line| line.title.clone())
}

fn same_exercise(old: &Report, new: &Report) -> Result<(), Refusal> {
    let (before, after) = (&old.facts, &new.facts);
    let same = before.exercise == after.exercise
        && before.school == after.school
        && before.edition < after.edition
        && before.smallest_cell == after.smallest_cell
        && old.participation.groups.len() == new.participation.groups.len()
        && old.standings.len() == new.standings.len();
    if same { Ok(()) } else { Err(Refusal::NotNext) }
}

/// The late sheets of each group, and that nobody who was hidden is shown now.
fn groups(old: &Report, new: &Report) -> Result<(), Refusal> {
    for (before, after) in old.participation.groups.iter().zip(&new.participation.groups) {
        let smallest_cell = new.facts.smallest_cell;
        match after.count.submitted.checked_sub(before.count.submitted) {
            None => return Err(Refusal::Changed(after.title.clone())),
            Some(sheets) if sheets > 0 && sheets < smallest_cell => {
                return Err(Refusal::SmallBatch { group: after.title.clone(), sheets, smallest_cell });
            }
            Some(_) => {}
        }
    }
    for ((before, after), group) in old.standings.iter().zip(&new.standings).zip(&new.participation.groups) {
        let opened = match before {
            Standing::LeftOut => after.is_shown(),
            Standing::PooledAsStaff => after.is_own_line(),
            Standing::OwnLine | Standing::OwnLineAgreed => *after == Standing::PooledAsStaff,
            Standing::NotInvited | Standing::NoSheets => false,
        };
        if opened {
            return Err(Refusal::Changed(group.title.clone()));
        }
    }
    Ok(())
}

/// Positions of the lines that both reports show, with the later line.
fn shown_in_both<'a>(old: &'a Report, new: &'a Report) -> impl Iterator<Item = (usize, usize, &'a Line)> {
    new.lines.iter().enumerate().filter_map(|(after, line)| {
        let before = old.line(&line.key)?;
        let shown = line.standing.is_shown() && old.lines.get(before)?.standing.is_shown();
        shown.then_some((before, after, line))
    })
}

/// Every cell of a line, in both reports.
fn cells(old: &Report, new: &Report, at: (usize, usize), line: &Line) -> Result<(), Refusal> {
    let sheets = old.lines.get(at.0).map_or(0, |line| line.sheets);
    let (before, after) = (counted(old, at.0), counted(new, at.1));
    if before.len() != after.len() {
        return Err(Refusal::NotNext);
    }
    for (before, after) in before.iter().zip(&after) {
        let refused = if line.sheets == sheets {
            (before != after).then_some(Problem::Changed)
        } else {
            problem(before.as_ref(), after.as_ref(), sheets)
        };
        match refused {
            None => {}
            Some(Problem::Changed) => return Err(Refusal::Changed(line.title.clone())),
            Some(Problem::FewAnswers) => return Err(Refusal::FewAnswers(line.title.clone())),
        }
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Problem {
    Changed,
    FewAnswers,
}

/// What a shown cell counts.
#[derive(Clone, PartialEq, Eq)]
struct Counts {
    /// People behind each valid answer. Who ticks several options stands in each of them.
    answers: Vec<u32>,
    answered: u32,
    opted_out: u32,
    unanswered: u32,
}

impl Counts {
    fn of_ratings(ratings: &Ratings) -> Counts {
        Counts {
            answers: ratings.points.to_vec(),
            answered: ratings.answered(),
            opted_out: ratings.not_applicable,
            unanswered: ratings.unanswered,
        }
    }

    fn of_chosen(view: View, chosen: &Chosen) -> Counts {
        let mut answers = chosen.options.clone();
        // "None of these" is an answer, an opt-out is not.
        let opted_out = match view {
            View::Ticked => {
                answers.push(chosen.apart);
                0
            }
            View::Rank | View::Distribution => chosen.apart,
        };
        Counts { answers, answered: chosen.answered, opted_out, unanswered: chosen.unanswered }
    }

    /// What the late sheets add; `None` where anything became less.
    fn since(&self, before: &Counts) -> Option<Counts> {
        let pairs = self.answers.iter().zip(&before.answers);
        Some(Counts {
            answers: pairs.map(|(after, before)| after.checked_sub(*before)).collect::<Option<Vec<u32>>>()?,
            answered: self.answered.checked_sub(before.answered)?,
            opted_out: self.opted_out.checked_sub(before.opted_out)?,
            unanswered: self.unanswered.checked_sub(before.unanswered)?,
        })
    }

    /// As a line of a report that has enough sheets.
    fn are_enough(&self) -> bool {
        self.answered >= VALID_MIN || (self.answered == 0 && self.opted_out >= VALID_MIN)
    }

    /// Whether everybody who answered gave the same answer.
    fn are_alike(&self) -> bool {
        self.answers.iter().all(|count| *count == 0 || *count == self.answered)
    }

    /// Whether these counts, in which so many sheets are that a report hid, leave it open what those said: with answers
    /// that differ always, else if they can be without any answer, else if more than one number of them can have opted
    /// out. A report hides fewer than three answers and, where there are none, fewer than three opt-outs.
    fn leave_open(&self, sheets: u32) -> bool {
        let opted_out = self.opted_out.min(VALID_MIN - 1);
        match self.answered {
            0 => self.unanswered.saturating_add(opted_out) > sheets,
            _ if self.are_alike() => self.unanswered.saturating_add(opted_out) >= sheets,
            _ => true,
        }
    }
}

/// What two cells of a line would tell together, where late sheets came in between; `sheets` came before them.
fn problem(before: Option<&Counts>, after: Option<&Counts>, sheets: u32) -> Option<Problem> {
    match (before, after) {
        (Some(before), Some(after)) => match after.since(before) {
            None => Some(Problem::Changed),
            Some(late) => (!late.are_enough()).then_some(Problem::FewAnswers),
        },
        (None, Some(after)) => (!after.leave_open(sheets)).then_some(Problem::FewAnswers),
        // The new cell has fewer than three answers; where two of them are known, so are all.
        (Some(before), None) if before.answered >= VALID_MIN => Some(Problem::Changed),
        (Some(before), None) => (before.answered + 1 >= VALID_MIN).then_some(Problem::FewAnswers),
        (None, None) => None,
    }
}

/// Every cell of a line, in the order of the report; `None` where it is hidden.
fn counted(report: &Report, line: usize) -> Vec<Option<Counts>> {
    let rated = |statement: &StatementResult| {
        let ratings = statement.cells.get(line).and_then(Cell::ratings);
        ratings.map(Counts::of_ratings)
    };
    let chosen = |choice: &ChoiceResult| {
        let chosen = choice.cells.get(line).and_then(|cell| cell.chosen());
        chosen.map(|chosen| Counts::of_chosen(choice.view, chosen))
    };
    let others = report.others.iter().flat_map(|other| &other.items).map(|item| match item {
        OtherItem::Rated(statement) => rated(statement),
        OtherItem::Chosen(choice) => chosen(choice),
    });
    report.statements().chain(&report.own).map(rated).chain(others).collect()
}

/// The texts of the last edition, where those that the new one adds are of fewer than ten sheets.
fn kept_texts<'a>(earlier: &'a [Report], new: &Report, at: usize, line: usize) -> Option<&'a Texts> {
    let key = &new.lines.get(line)?.key;
    let now = new.words.get(at)?.texts.get(line)?;
    let mut last: Option<(&Texts, u32)> = None;
    for old in earlier {
        let before = old.line(key)?;
        let texts = old.words.get(at)?.texts.get(before)?;
        let sheets = old.lines.get(before)?.sheets;
        // Editions that left the texts as they were count from the first of them.
        if last.is_none_or(|(known, _)| known != texts) {
            last = Some((texts, sheets));
        }
    }
    let (texts, sheets) = last?;
    let few = new.lines.get(line)?.sheets.saturating_sub(sheets) < WORDS_FROM;
    (few && matches!(texts, Texts::Shown(_)) && matches!(now, Texts::Shown(_)) && texts != now).then_some(texts)
}
