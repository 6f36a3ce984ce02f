//! The tally: unsealed sheets as counts per group, question and answer.
//!
//! A sheet leaves whole numbers behind and, where it holds any, its own words; nothing that joins two of its answers
//! is kept. So the tally grows with texts only, and the order of the sheets leaves no trace: texts are sorted before
//! they are shown.

use std::cmp::Ordering;
use std::fmt;

use zeroize::Zeroizing;

use crate::domain::answer::{Answer, Sheet};
use crate::domain::exercise::Frozen;
use crate::domain::instrument::{Form, GroupIx, Instrument, Part, Question};
use crate::domain::questionnaire::is_chosen;

/// Counts of an exercise's sheets.
#[derive(Clone)]
pub struct Tally<'a> {
    frozen: &'a Frozen,
    groups: Vec<GroupTally>,
    /// Places to be counted up by the sheet that is being read, kept so that no sheet allocates.
    places: Vec<usize>,
}

#[derive(Clone, Default)]
struct GroupTally {
    sheets: u32,
    agreed: u32,
    /// By code, as a sheet's answers are.
    columns: Vec<Column>,
    counts: Vec<u32>,
}

/// Where the answers to one question are counted.
#[derive(Clone)]
struct Column {
    code: String,
    first: usize,
    shape: Shape,
    texts: Vec<Zeroizing<String>>,
}

/// What is counted of a question, in this order.
#[derive(Clone, Copy)]
enum Shape {
    /// Each point, then N/A.
    Scale { points: usize },
    /// Each option, then the opt-out, where one is offered.
    Single { options: usize, opt_out: bool },
    /// Each option, then "none of these", then all who ticked anything of it.
    Multiple { options: usize },
    /// Texts instead of counts.
    Words,
}

/// A sheet that does not fit the exercise's questionnaire. Nothing of it was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// No such group.
    Group,
    /// The group is not asked this code, or not in this way.
    Answer {
        /// The code.
        code: String,
    },
}

/// The counts of two exercises cannot become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherExercise;

impl<'a> Tally<'a> {
    /// No sheet yet.
    pub fn new(frozen: &'a Frozen) -> Tally<'a> {
        let groups = (0..frozen.instrument.groups.len()).map(|ix| GroupTally::new(frozen, GroupIx(ix))).collect();
        Tally { frozen, groups, places: Vec::new() }
    }

    /// What the sheets belong to.
    pub fn frozen(&self) -> &'a Frozen {
        self.frozen
    }

    /// Counts a sheet, wholly or not at all.
    ///
    /// # Errors
    /// [`Misfit`] where it holds anything that its group is not asked.
    pub fn add(&mut self, sheet: &Sheet) -> Result<(), Misfit> {
        let group = self.groups.get_mut(sheet.group.0).ok_or(Misfit::Group)?;
        self.places.clear();
        let mut texts = false;
        let mut columns = group.columns.iter();
        for (code, answer) in &sheet.answers {
            let column = columns.find_map(|column| match column.code.as_str().cmp(code) {
                Ordering::Less => None,
                Ordering::Equal => Some(Some(column)),
                Ordering::Greater => Some(None),
            });
            let fits = column.flatten().is_some_and(|column| column.mark(answer, &mut self.places));
            if !fits {
                return Err(Misfit::Answer { code: code.clone() });
            }
            texts |= matches!(answer, Answer::Words(_));
        }
        for place in &self.places {
            if let Some(count) = group.counts.get_mut(*place) {
                *count += 1;
            }
        }
        if texts {
            group.keep_texts(sheet);
        }
        group.sheets += 1;
        group.agreed += u32::from(sheet.own_line);
        Ok(())
    }

    /// Takes over what another tally of the same exercise counted.
    ///
    /// # Errors
    /// [`OtherExercise`]; nothing is taken over then.
    pub fn absorb(&mut self, other: Tally<'_>) -> Result<(), OtherExercise> {
        if !std::ptr::eq(self.frozen, other.frozen) && self.frozen != other.frozen {
            return Err(OtherExercise);
        }
        for (group, other) in self.groups.iter_mut().zip(other.groups) {
            group.sheets += other.sheets;
            group.agreed += other.agreed;
            for (count, more) in group.counts.iter_mut().zip(other.counts) {
                *count += more;
            }
            for (column, other) in group.columns.iter_mut().zip(other.columns) {
                column.texts.extend(other.texts);
            }
        }
        Ok(())
    }

    /// Sheets of a group.
    pub fn sheets(&self, group: GroupIx) -> u32 {
        self.groups.get(group.0).map_or(0, |g| g.sheets)
    }

    /// Sheets of a group on which was ticked that its results may be shown on their own.
    pub(super) fn agreed(&self, group: GroupIx) -> u32 {
        self.groups.get(group.0).map_or(0, |g| g.agreed)
    }

    /// The counts of a question in a group, in the order its form gives them: options or points first, then what
    /// stands apart. Empty where the group is not asked, and for texts.
    pub(super) fn counts(&self, group: GroupIx, code: &str) -> &[u32] {
        let Some(group) = self.groups.get(group.0) else { return &[] };
        let Some(column) = group.column(code) else { return &[] };
        group.counts.get(column.first..column.first + column.shape.width()).unwrap_or(&[])
    }

    /// The texts of a group, in the order of their bytes.
    pub(super) fn texts(&self, group: GroupIx, code: &str) -> Vec<Zeroizing<String>> {
        let column = self.groups.get(group.0).and_then(|g| g.column(code));
        let mut texts = column.map_or_else(Vec::new, |column| column.texts.clone());
        texts.sort_unstable_by(|a, b| a.as_str().cmp(b.as_str()));
        texts
    }
}

/// Whether a question is asked in an exercise, by whichever group it is read.
pub(super) fn is_in(question: &Question, frozen: &Frozen) -> bool {
    question.part == Part::Own || is_chosen(question, &frozen.exercise)
}

/// Everything that can be asked in an exercise, the own statements included.
pub(super) fn questions(frozen: &Frozen) -> impl Iterator<Item = &Question> {
    frozen.instrument.questions.iter().chain(&frozen.exercise.own)
}

impl GroupTally {
    fn new(frozen: &Frozen, group: GroupIx) -> GroupTally {
        let level = frozen.exercise.level;
        let asked = questions(frozen).filter(|q| is_in(q, frozen) && q.wording(group, level).is_some());
        let mut columns: Vec<Column> = asked.map(|question| Column::new(question, &frozen.instrument)).collect();
        columns.sort_by(|a, b| a.code.cmp(&b.code));
        let mut width = 0;
        for column in &mut columns {
            column.first = width;
            width += column.shape.width();
        }
        GroupTally { columns, counts: vec![0; width], ..GroupTally::default() }
    }

    fn column(&self, code: &str) -> Option<&Column> {
        let at = self.columns.binary_search_by(|column| column.code.as_str().cmp(code)).ok()?;
        self.columns.get(at)
    }

    fn keep_texts(&mut self, sheet: &Sheet) {
        for column in &mut self.columns {
            if let (Shape::Words, Some(Answer::Words(text))) = (column.shape, sheet.answers.get(&column.code)) {
                column.texts.push(text.clone());
            }
        }
    }
}

impl Column {
    fn new(question: &Question, it: &Instrument) -> Column {
        let shape = match &question.form {
            Form::Scale(at) => Shape::Scale { points: it.scales.get(*at).map_or(0, |scale| scale.points.len()) },
            Form::Single { options, opt_out, .. } => {
                Shape::Single { options: options.len(), opt_out: opt_out.is_some() }
            }
            Form::Multiple { options, .. } => Shape::Multiple { options: options.len() },
            Form::Words => Shape::Words,
        };
        Column { code: question.code.clone(), first: 0, shape, texts: Vec::new() }
    }

    /// Notes the places that an answer counts up; whether it fits the question.
    fn mark(&self, answer: &Answer, places: &mut Vec<usize>) -> bool {
        match (self.shape, answer) {
            (Shape::Scale { points }, Answer::Rating(n)) if (1..=points).contains(&usize::from(*n)) => {
                places.push(self.first + usize::from(*n) - 1);
            }
            (Shape::Scale { points }, Answer::NotApplicable) => places.push(self.first + points),
            (Shape::Single { options, .. }, Answer::One(n)) if *n < options => places.push(self.first + n),
            (Shape::Single { options, opt_out: true }, Answer::NotApplicable) => places.push(self.first + options),
            (Shape::Multiple { options }, Answer::Some(bits)) if *bits != 0 && within(*bits, options) => {
                places.extend((0..options.min(32)).filter(|at| bits >> at & 1 == 1).map(|at| self.first + at));
                places.push(self.first + options + 1);
            }
            (Shape::Multiple { options }, Answer::NoneOfThese) => {
                places.extend([self.first + options, self.first + options + 1]);
            }
            (Shape::Words, Answer::Words(_)) => {}
            _ => return false,
        }
        true
    }
}

/// Whether no other than the first `options` are ticked.
fn within(bits: u32, options: usize) -> bool {
    u64::from(bits) < 1u64 << options.min(32)
}

impl Shape {
    fn width(self) -> usize {
        match self {
            Shape::Scale { points } => points + 1,
            Shape::Single { options, .. } => options + 1,
            Shape::Multiple { options } => options + 2,
            Shape::Words => 0,
        }
    }
}

// What is hidden never reaches a log or a panic message.
impl fmt::Debug for Tally<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tally(…)")
    }
}
