//! What people wrote in their own words, apart from everything else they answered.

use std::cmp::Ordering;

use zeroize::Zeroizing;

use crate::domain::instrument::{Part, Question, Wording};
use crate::domain::report::Report;
use crate::domain::report::protection::{Line, WORDS_FROM};
use crate::domain::report::statement::{Hidden, belongs, counted, wordings};
use crate::domain::report::tally::Tally;

/// A question answered in one's own words.
#[derive(Clone, Debug, PartialEq)]
pub struct WordsResult {
    /// Its code.
    pub code: String,
    /// Title.
    pub title: String,
    /// What each group of the instrument read; `None` where it is not asked at this level.
    pub wordings: Vec<Option<Wording>>,
    /// One per line of the report.
    pub texts: Vec<Texts>,
}

/// What one line shows of its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Texts {
    /// Every text, possibly none, in the order of its UTF-8 bytes, or as [`Report::order_words`] put them. The order is
    /// that of the texts alone, for each question by itself, so that it tells nothing of the sheets.
    Shown(Vec<Zeroizing<String>>),
    /// Nothing. [`Hidden::TooFew`]: the group has fewer than [`WORDS_FROM`] sheets. Pooled staff show no texts either
    /// ([`Hidden::GroupHidden`]): both groups were promised ten of their own.
    Hidden(Hidden),
}

impl Report {
    /// Puts the texts of every question into another order of the texts themselves, such as that of a language.
    pub fn order_words(&mut self, compare: impl Fn(&str, &str) -> Ordering) {
        for texts in self.words.iter_mut().flat_map(|question| &mut question.texts) {
            if let Texts::Shown(texts) = texts {
                texts.sort_by(|one, other| compare(one, other));
            }
        }
    }
}

/// Every question in own words at this level.
pub(super) fn words(tally: &Tally, lines: &[Line]) -> Vec<WordsResult> {
    let all = tally.frozen().instrument.questions.iter().filter(|q| q.part == Part::Words && belongs(q, tally));
    let one = |question: &Question| WordsResult {
        code: question.code.clone(),
        title: question.title.clone(),
        wordings: wordings(question, tally),
        texts: lines.iter().map(|line| texts(question, tally, line)).collect(),
    };
    all.map(one).collect()
}

fn texts(question: &Question, tally: &Tally, line: &Line) -> Texts {
    if let Err(hidden) = counted(question, tally, line) {
        return Texts::Hidden(hidden);
    }
    match line.groups.as_slice() {
        [group] if line.sheets >= WORDS_FROM => Texts::Shown(tally.texts(*group, &question.code)),
        [_] => Texts::Hidden(Hidden::TooFew),
        _ => Texts::Hidden(Hidden::GroupHidden),
    }
}
