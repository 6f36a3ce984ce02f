//! A class that answers together: what its teacher shows, where that leads each walk, and what the teacher counts.
//!
//! The teacher opens statements, never answers: a [`Stand`] says where a walk may be and holds nothing that could
//! choose, clear or hand in. What comes back is a [`Here`] for each machine; only [`Counts`] of them are shown.

use std::ops::Range;

use jiff::SignedDuration;

use crate::domain::questionnaire::{Block, Questionnaire};

/// How far the machines of a class may be apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// All at the teacher's statement.
    #[default]
    Together,
    /// Everybody as they like inside the part the teacher has open.
    WithinArea,
}

/// What a class does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Machines join; nothing is open yet.
    Gathering,
    /// It answers, or looks over what it answered.
    Answering,
    /// The teacher speaks. What is open stays open.
    Pausing,
    /// It ends for this lesson and comes back within everybody's two hours.
    Stopped,
    /// It is over. Whoever has not handed in goes on alone.
    Over,
}

/// A place in the questionnaire that everybody of a group shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The statement of this code.
    Statement(String),
    /// Looking it over and handing in.
    Review,
}

/// What the teacher shows, as every machine of the class hears it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    /// Grows with every change, also after the teacher's program was started anew.
    pub version: u64,
    /// The version with which the class came to where it is: a pause or another pace opens nothing new.
    pub opened: u64,
    /// What is open.
    pub at: Spot,
    /// How far apart the machines may be.
    pub pace: Pace,
    /// What the class does.
    pub doing: Doing,
    /// Time left for this statement when this was told, where the teacher gave one. Nothing happens at its end.
    pub timer: Option<SignedDuration>,
}

/// Where a walk that follows may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    /// Where it is; nothing is open yet.
    Nowhere,
    /// At these positions, lists and review not.
    Only(Range<usize>),
    /// Everywhere, the review included.
    Everywhere,
}

/// Where a walk is, as far as following needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walker {
    /// Position of its statement.
    pub at: usize,
    /// Whether that statement has an answer.
    pub answered: bool,
    /// Whether it shows a list instead: the areas or the review.
    pub in_lists: bool,
}

/// Where a walk goes when a stand arrives. Going never selects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Going {
    /// Nowhere.
    Stays,
    /// To the statement at this position.
    To(usize),
    /// To the review.
    ToReview,
}

impl Stand {
    /// Position of what is open; `None` for the review, and for a statement this group is not asked.
    pub fn position(&self, asked: &Questionnaire) -> Option<usize> {
        match &self.at {
            Spot::Statement(code) => asked.position(code),
            Spot::Review => None,
        }
    }

    /// Where a walk that follows may be.
    pub fn open(&self, asked: &Questionnaire) -> Open {
        match (self.doing, &self.at) {
            (Doing::Gathering, _) => Open::Nowhere,
            (Doing::Stopped | Doing::Over, _) | (_, Spot::Review) => Open::Everywhere,
            (Doing::Answering | Doing::Pausing, Spot::Statement(_)) => match (self.position(asked), self.pace) {
                (None, _) => Open::Nowhere,
                (Some(at), Pace::Together) => Open::Only(at..at + 1),
                (Some(at), Pace::WithinArea) => Open::Only(block_at(asked, at).map_or(at..at + 1, |b| b.range.clone())),
            },
        }
    }

    /// Where a walk goes that has heard `before` and hears this now; `None` for one that has just joined.
    ///
    /// Together, it follows. Within a part it stays where it is, ahead or behind, but goes along when it stood where
    /// the teacher stood and has answered; another part takes all along. One that joins begins with what is open.
    pub fn leads(&self, before: Option<&Stand>, asked: &Questionnaire, walker: Walker) -> Going {
        match self.open(asked) {
            Open::Nowhere => Going::Stays,
            Open::Everywhere => {
                let opens = self.opens_review() && !before.is_some_and(Stand::opens_review);
                if opens { Going::ToReview } else { Going::Stays }
            }
            Open::Only(range) => {
                let Some(to) = self.position(asked) else { return Going::Stays };
                let along = walker.answered && before.and_then(|b| b.position(asked)) == Some(walker.at);
                let inside = range.contains(&walker.at) && !walker.in_lists;
                let there = walker.at == to && !walker.in_lists;
                if there || inside && !along && before.is_some() { Going::Stays } else { Going::To(to) }
            }
        }
    }

    fn opens_review(&self) -> bool {
        self.at == Spot::Review && matches!(self.doing, Doing::Answering | Doing::Pausing)
    }
}

/// The heading of the statement at a position.
pub fn block_at(asked: &Questionnaire, at: usize) -> Option<&Block> {
    asked.asked.get(at).and_then(|question| asked.blocks.get(question.block))
}

/// What one machine of a class says of itself. It is counted and never shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Here {
    /// What it speaks of: [`Stand::opened`] of what it heard.
    pub opened: u64,
    /// Whether the statement that is open has an answer.
    pub answered: bool,
    /// Whether the person has done what is open: answered it, or passed over it.
    pub ready: bool,
    /// Whether the sheet is handed in.
    pub handed_in: bool,
    /// Time left to answer, rounded up to whole minutes.
    pub left: SignedDuration,
}

/// What a teacher sees of a class: how many, and never who or what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// What is counted: [`Stand::opened`].
    pub opened: u64,
    /// Machines that joined, also those that have handed in.
    pub joined: u32,
    /// Of these, with an answer to what is open.
    pub answered: u32,
    /// Of these, done with what is open.
    pub ready: u32,
    /// Of these, handed in.
    pub handed_in: u32,
    /// The smallest time left of those who have not handed in.
    pub least_left: Option<SignedDuration>,
}

/// Counts what the machines of a class say about what was opened with this version. What speaks of another one has
/// not answered; a sheet that is handed in has nothing left to do.
pub fn count<'a>(opened: u64, machines: impl IntoIterator<Item = &'a Here>) -> Counts {
    let mut counts = Counts { opened, ..Counts::default() };
    for here in machines {
        let speaks = here.opened == opened;
        counts.joined += 1;
        counts.answered += u32::from(here.handed_in || speaks && here.answered);
        counts.ready += u32::from(here.handed_in || speaks && here.ready);
        counts.handed_in += u32::from(here.handed_in);
        if !here.handed_in {
            counts.least_left = Some(counts.least_left.map_or(here.left, |least| least.min(here.left)));
        }
    }
    counts
}
