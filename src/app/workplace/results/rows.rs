//! Pages that are read from top to bottom, as rows that fit: text, and figures in a column for each line.

use crate::app::input::Size;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text;

/// Columns and rows of a screen that belong to no page of a report: margins; header, tabs, pages, legend and keys.
pub const CHROME: Size = Size { columns: 6, rows: 9 };
/// A size in which nothing is wrapped, for whoever is read lines.
pub const UNWRAPPED: Size = Size { columns: u16::MAX, rows: u16::MAX };
/// Widest the workplace gets.
const WIDE_MAX: u16 = 120;
/// Widest a paragraph gets: longer lines are hard to read.
const MEASURE: usize = 76;

/// Fewest columns of a line's figures.
const CELL_MIN: u16 = 14;
/// Most columns of a line's figures.
const CELL_MAX: u16 = 26;
/// Fewest columns of the labels beside them.
const LABEL_MIN: u16 = 12;
/// Most columns of the labels.
const LABEL_MAX: u16 = 44;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// Nothing.
    Blank,
    /// Heads what follows.
    Heading(String),
    /// A line of text.
    Plain(String),
    /// A line that steps back.
    Quiet(String),
    /// Mind this.
    Warm(String),
    /// Lines of the report, each above its column.
    Lines(Vec<usize>),
    /// A figure for each of these lines.
    Figures {
        /// What is counted.
        label: String,
        /// How many columns there are.
        of: usize,
        /// A line of the report and its figure, for each column; none where only the label goes on.
        cells: Vec<(usize, Figure)>,
    },
    /// A line of text that belongs to a line of the report, which is named at the first of them.
    Of {
        /// The line.
        line: usize,
        /// Whether the line is named here.
        named: bool,
        /// The text.
        text: String,
    },
}

/// A figure as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// In words and numbers.
    pub words: String,
    /// The same where there is less room; empty where there is no other way to say it.
    pub narrow: String,
    /// Tenths of a percent, for a bar.
    pub share: Option<u64>,
}

impl Figure {
    /// Without a bar.
    pub fn words(words: String) -> Figure {
        Figure { words, ..Figure::default() }
    }
}

/// Rows in the making, wrapped to some columns.
#[derive(Debug)]
pub struct Rows {
    wide: u16,
    columns: usize,
    /// The words they are in.
    pub texts: &'static Texts,
    /// What is there so far.
    pub rows: Vec<Row>,
}

/// Rows of a page that are shown at once.
pub fn height(size: Size) -> usize {
    usize::from(size.rows.saturating_sub(CHROME.rows)).max(1)
}

/// Columns of a paragraph.
pub fn measure(size: Size) -> usize {
    if size == UNWRAPPED {
        return usize::MAX;
    }
    usize::from(size.columns.min(WIDE_MAX).saturating_sub(CHROME.columns)).min(MEASURE)
}

/// Columns of the labels and of each line's figures, where a page is so wide.
pub fn split(wide: u16, lines: usize) -> (u16, u16) {
    let lines = u16::try_from(lines.max(1)).unwrap_or(u16::MAX);
    let label = wide.saturating_sub(lines.saturating_mul(CELL_MAX)).clamp(LABEL_MIN, LABEL_MAX);
    let label = label.max((wide * 2 / 5).min(wide.saturating_sub(lines.saturating_mul(CELL_MIN))));
    (label, (wide.saturating_sub(label) / lines).min(CELL_MAX))
}

impl Rows {
    /// None yet.
    pub fn new(size: Size, texts: &'static Texts) -> Rows {
        let wide = size.columns.min(WIDE_MAX).saturating_sub(CHROME.columns);
        Rows { wide, columns: measure(size), texts, rows: Vec::new() }
    }

    /// One row.
    pub fn push(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// A paragraph, wrapped.
    pub fn paragraph(&mut self, what: impl Into<Say>, row: fn(String) -> Row) {
        let words = self.texts.say(&what.into());
        self.rows.extend(text::wrap(&words, self.columns).into_iter().map(row));
    }

    /// A heading with a free row above it.
    pub fn heading(&mut self, what: impl Into<Say>) {
        if self.rows.last().is_some_and(|row| *row != Row::Blank) {
            self.rows.push(Row::Blank);
        }
        self.paragraph(what, Row::Heading);
    }

    /// A figure for each of some lines; a label that is too long goes on below.
    pub fn figures(&mut self, label: impl Into<Say>, cells: Vec<(usize, Figure)>) {
        let label = self.texts.say(&label.into());
        let of = cells.len();
        let room = split(self.wide, of).0.saturating_sub(2);
        let mut cells = Some(cells);
        for label in text::wrap(&label, usize::from(room)) {
            self.rows.push(Row::Figures { label, of, cells: cells.take().unwrap_or_default() });
        }
    }

    /// A paragraph that belongs to a line, wrapped behind its name.
    pub fn of(&mut self, line: usize, what: impl Into<Say>) {
        let words = self.texts.say(&what.into());
        let lines = text::wrap(&words, self.columns.saturating_sub(4)).into_iter().enumerate();
        self.rows.extend(lines.map(|(at, text)| Row::Of { line, named: at == 0, text }));
    }
}
