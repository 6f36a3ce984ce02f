//! The pages of a report.

/// A page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Page {
    #[default]
    Read,
    Areas,
    Statements,
    Groups,
    Own,
    Others,
    Words,
    Focus,
    Notes,
}

impl Page {
    /// All of them, in order.
    pub const ALL: [Page; 9] = [
        Page::Read,
        Page::Areas,
        Page::Statements,
        Page::Groups,
        Page::Own,
        Page::Others,
        Page::Words,
        Page::Focus,
        Page::Notes,
    ];

    /// Its title, and a shorter one for narrow terminals, as messages.
    pub fn title(self) -> (&'static str, &'static str) {
        match self {
            Page::Read => ("results-page-read", "results-page-read-short"),
            Page::Areas => ("results-page-areas", "results-page-areas"),
            Page::Statements => ("results-page-statements", "results-page-statements"),
            Page::Groups => ("results-page-groups", "results-page-groups"),
            Page::Own => ("results-page-own", "results-page-own-short"),
            Page::Others => ("results-page-others", "results-page-others-short"),
            Page::Words => ("results-page-words", "results-page-words-short"),
            Page::Focus => ("results-page-focus", "results-page-focus"),
            Page::Notes => ("results-page-notes", "results-page-notes"),
        }
    }

    /// Its position among all.
    pub fn at(self) -> usize {
        Page::ALL.iter().position(|page| *page == self).unwrap_or(0)
    }

    /// The page after or before this one; behind the last one the first follows.
    pub fn turned(self, forward: bool) -> Page {
        let count = Page::ALL.len();
        let at = if forward { self.at() + 1 } else { self.at() + count - 1 };
        Page::ALL.get(at % count).copied().unwrap_or_default()
    }
}
