//! One person's own result where points are levels: for that person alone, out of the answers just handed in.
//!
//! It is computed from what the sitting still holds in memory, and goes with it: nothing of it is stored or sent.

use std::fmt;

use zeroize::Zeroizing;

use crate::domain::answer::Answer;
use crate::domain::exact::Exact;
use crate::domain::instrument::{Computing, Instrument};
use crate::domain::questionnaire::{AskedForm, Questionnaire};

/// The level chosen at each question, in the order of the questionnaire; 0 where none was. Wiped when it goes.
#[derive(Clone, PartialEq, Eq)]
pub struct Chosen(Zeroizing<Vec<u8>>);

// Answers never reach a log or a panic message.
impl fmt::Debug for Chosen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chosen(…)")
    }
}

impl Chosen {
    /// Of the answers to a questionnaire, in its order; `None` where the instrument's results are no levels.
    pub fn new(answers: &[Option<Answer>], instrument: &Instrument) -> Option<Chosen> {
        let level = |answer: &Option<Answer>| match answer {
            Some(Answer::Rating(point)) => *point,
            Some(Answer::NotApplicable | Answer::One(_) | Answer::Some(_) | Answer::NoneOfThese | Answer::Words(_))
            | None => 0,
        };
        (instrument.computing == Computing::Levels).then(|| Chosen(Zeroizing::new(answers.iter().map(level).collect())))
    }
}

/// A sum of levels, and what it comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// The levels chosen, added up.
    pub sum: u32,
    /// What that could be at most: the highest level of each statement that counts.
    pub most: u32,
    /// Statements with a level. What was answered with 0 or left open counts in nothing.
    pub counted: u32,
    /// Statements without a level.
    pub left_out: u32,
}

impl Sum {
    /// The level the statements come to: `floor(sum / counted + 1/2)`, their mean rounded once and half up; each
    /// statement weighs the same. From 1; `None` where none has a level.
    pub fn level(self) -> Option<usize> {
        let mean = Exact::ratio(u64::from(self.sum), u64::from(self.counted))?;
        usize::try_from(mean.rounded()).ok()
    }

    fn add(&mut self, level: u8, points: usize) {
        if level == 0 {
            self.left_out += 1;
            return;
        }
        self.sum += u32::from(level);
        self.most += u32::try_from(points).unwrap_or(0);
        self.counted += 1;
    }

    fn with(self, other: Sum) -> Sum {
        Sum {
            sum: self.sum + other.sum,
            most: self.most + other.most,
            counted: self.counted + other.counted,
            left_out: self.left_out + other.left_out,
        }
    }
}

/// A statement with the level chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its position in the questionnaire.
    pub asked: usize,
    /// The level, from 1; `None` where it is left out.
    pub level: Option<usize>,
}

/// An area that asked this person anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaSum {
    /// Its position among the questionnaire's blocks.
    pub block: usize,
    /// What its statements come to.
    pub sum: Sum,
    /// Its statements, in order.
    pub items: Vec<Item>,
}

/// The result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnResult {
    /// What all statements of the areas come to.
    pub all: Sum,
    /// The areas, in order.
    pub areas: Vec<AreaSum>,
}

impl OwnResult {
    /// The result of these levels. What the school asked beside the areas has no part in it.
    pub fn new(chosen: &Chosen, questionnaire: &Questionnaire, instrument: &Instrument) -> OwnResult {
        let mut areas = Vec::new();
        // The areas come first among the blocks, also those that ask nothing.
        for (block, it) in questionnaire.blocks.iter().enumerate().take(instrument.areas.len()) {
            let mut area = AreaSum { block, sum: Sum::default(), items: Vec::new() };
            for asked in it.range.clone() {
                let Some(AskedForm::Scale { points, .. }) = questionnaire.asked.get(asked).map(|asked| &asked.form)
                else {
                    continue;
                };
                let level = chosen.0.get(asked).copied().filter(|level| usize::from(*level) <= points.len());
                let level = level.unwrap_or(0);
                area.sum.add(level, points.len());
                area.items.push(Item { asked, level: (level > 0).then_some(usize::from(level)) });
            }
            if !area.items.is_empty() {
                areas.push(area);
            }
        }
        OwnResult { all: areas.iter().fold(Sum::default(), |all, area| all.with(area.sum)), areas }
    }
}
