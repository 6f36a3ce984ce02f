//! Own words: from text to text, and through one that is longer than the page.

use zeroize::Zeroizing;

use crate::app::input::Size;
use crate::app::workplace::results::page::Page;
use crate::app::workplace::results::report::OpenReport;
use crate::app::workplace::results::rows::{height, measure};
use crate::app::workplace::room::Here;
use crate::domain::report::words::Texts;
use crate::text::wrap;

/// Most rows of the question above the texts.
pub const QUESTION_ROWS: u16 = 3;
/// Columns before each text.
pub const INDENT: u16 = 2;

/// The rows of a text.
pub fn lines(text: &str, size: Size) -> Vec<String> {
    wrap(text, measure(size).saturating_sub(usize::from(INDENT)))
}

impl OpenReport {
    /// The question in own words that is looked at, as the line's group read it.
    pub fn question(&self) -> Option<&str> {
        let (question, line) = self.word_pages().get(self.words).copied()?;
        let result = self.report.words.get(question)?;
        let group = self.report.lines.get(line)?.groups.first()?;
        let wording = result.wordings.get(group.0)?.as_ref();
        Some(wording.map_or(result.title.as_str(), |wording| wording.text.as_str()))
    }

    /// The texts that are looked at; none where they are hidden.
    pub fn texts(&self) -> &[Zeroizing<String>] {
        let page = self.word_pages().get(self.words).copied();
        let texts = page.and_then(|(question, line)| self.report.words.get(question)?.texts.get(line));
        match texts {
            Some(Texts::Shown(texts)) => texts,
            Some(Texts::Hidden(_)) | None => &[],
        }
    }

    /// A row on or back in the text under the cursor; `false` where it ends, and the next one has its turn.
    pub(super) fn read_on(&mut self, forward: bool, here: Here) -> bool {
        let more = self.goes_on(forward, here);
        if more {
            self.inside = if forward { self.inside + 1 } else { self.inside - 1 };
        }
        more
    }

    /// Whether the text under the cursor goes on, or back, beyond what is shown.
    pub(super) fn goes_on(&self, forward: bool, here: Here) -> bool {
        if self.page != Page::Words {
            return false;
        }
        let question = wrap(self.question().unwrap_or(""), measure(here.size)).len();
        // The group above the question, a free row below it, and what tells the text's place.
        let room = height(here.size).saturating_sub(3 + question.min(usize::from(QUESTION_ROWS)));
        let rows = self.texts().get(self.top).map_or(0, |text| lines(text, here.size).len());
        if forward { self.inside + room < rows } else { self.inside > 0 }
    }
}
