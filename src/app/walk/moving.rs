//! Moving through the questions and the lists. Moving never selects.

use crate::app::Turn;
use crate::app::field::Field;
use crate::app::input::Size;
use crate::app::walk::{Mode, Walk};
use crate::app::walk_keys::Act;
use crate::domain::answer::{Answer, WORDS_MAX};

impl Walk {
    pub(super) fn next(&mut self, to: usize) {
        if to < self.questionnaire.asked.len() {
            self.go_to(to);
        } else {
            self.mode = Mode::Review(self.first_open_block());
        }
    }

    pub(super) fn back(&mut self, from: usize) {
        if from > 0 {
            self.go_to(from - 1);
        }
    }

    pub(super) fn go_to(&mut self, at: usize) {
        self.at = at;
        self.mode = Mode::Asking;
        self.help = false;
        self.part = 0;
        let answer = self.answers.get(at).and_then(Option::as_ref);
        let form = self.questionnaire.asked.get(at).map(|a| &a.form);
        self.row = form.map_or(0, |f| (0..f.rows()).find(|row| f.is_chosen(*row, answer)).unwrap_or(0));
        let words = match answer {
            Some(Answer::Words(words)) => words.as_str(),
            _ => "",
        };
        self.field = Field::new(words, WORDS_MAX);
    }

    pub(super) fn go_to_block(&mut self, block: usize) -> Turn {
        let range = self.questionnaire.blocks.get(block).map_or(0..0, |b| b.range.clone());
        if !range.is_empty() {
            let open = |at: &usize| self.answers.get(*at).is_some_and(Option::is_none);
            let to = range.clone().find(open).unwrap_or(range.start);
            self.go_to(to);
        }
        Turn::stay()
    }

    pub(super) fn first_open_block(&self) -> usize {
        let open = |block: &usize| self.block_progress(*block).unanswered() > 0;
        let blocks = 0..self.questionnaire.blocks.len();
        blocks.clone().find(open).or_else(|| blocks.clone().find(|b| self.block_progress(*b).asked > 0)).unwrap_or(0)
    }

    pub(super) fn move_up(&mut self, size: Size) {
        if self.row > 0 {
            self.row -= 1;
        } else if self.at > self.page(size).start {
            self.go_to(self.at - 1);
            self.row = self.current().map_or(0, |a| a.form.rows().saturating_sub(1));
        }
    }

    pub(super) fn move_down(&mut self, size: Size) {
        let rows = self.current().map_or(0, |a| a.form.rows());
        if self.row + 1 < rows {
            self.row += 1;
        } else if self.at + 1 < self.page(size).end {
            self.go_to(self.at + 1);
            self.row = 0;
        }
    }

    /// Moves over the blocks that ask this group something.
    pub(super) fn move_in_list(&mut self, act: Act) {
        let asked: Vec<usize> =
            (0..self.questionnaire.blocks.len()).filter(|b| self.block_progress(*b).asked > 0).collect();
        let (Mode::Areas(row) | Mode::Review(row)) = self.mode else { return };
        let to = match act {
            Act::Up => asked.iter().rev().find(|b| **b < row),
            Act::Down => asked.iter().find(|b| **b > row),
            Act::Top => asked.first(),
            Act::Bottom => asked.last(),
            _ => None,
        };
        let to = to.copied().unwrap_or(row);
        self.mode = if matches!(self.mode, Mode::Areas(_)) { Mode::Areas(to) } else { Mode::Review(to) };
    }
}
