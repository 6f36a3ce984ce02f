//! The blocks a document is made of. Everything in them is as it is shown: words and rounded figures.

use serde::Serialize;

/// What the value of all lines together is called.
pub const OVERALL: &str = "Overall";

/// A block.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A heading within a section.
    Heading {
        /// The words.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// The words.
        text: String,
    },
    /// A few words in large letters, for posters, certificates and codes.
    Big {
        /// The words.
        text: String,
    },
    /// Something that must be seen: a title and a sentence.
    Callout {
        /// Title.
        title: String,
        /// The sentence.
        text: String,
    },
    /// Points, one below the other.
    List {
        /// The points.
        items: Vec<String>,
    },
    /// Names with their values.
    Facts {
        /// Name and value.
        facts: Vec<(String, String)>,
    },
    /// A table.
    Table(Table),
    /// Bars by row and line.
    Bars(Bars),
    /// All of something on one page as small fields that are darker the higher the value.
    Strip(Strip),
    /// Texts in people's own words, each apart.
    Quotes {
        /// The texts.
        texts: Vec<String>,
    },
    /// A question to be answered on paper.
    Ask(Ask),
    /// Slips to cut, each the same size.
    Slips {
        /// Line above every code.
        above: String,
        /// Line below every code.
        below: String,
        /// The codes, each with the word it is sorted by (a group, a class).
        codes: Vec<(String, String)>,
    },
    /// Words in numbered fields, as on a recovery sheet.
    Words {
        /// The words, in order.
        words: Vec<String>,
    },
    /// Empty lines to write on.
    Lines {
        /// How many.
        lines: u32,
    },
    /// A drawing.
    Picture {
        /// The drawing as SVG.
        svg: String,
        /// What it shows, in a sentence.
        alt: String,
    },
}

/// A table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell per column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// Title.
    pub title: String,
    /// Whether it holds figures, which stand to the right.
    pub figures: bool,
    /// Share of the width against the other columns.
    pub share: u32,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cell {
    /// What stands in it.
    pub text: String,
    /// Position in [`Document::marks`](crate::document::Document::marks) of the line it belongs to.
    pub mark: Option<usize>,
    /// Whether it stands out.
    pub strong: bool,
}

/// Bars: per row a main bar and a smaller one per line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bars {
    /// What they show.
    pub caption: String,
    /// What a bar without a mark is, in a word: [`OVERALL`].
    pub main: String,
    /// What the ends of the axis mean: `1` and `5`, or `0 %` and `100 %`.
    pub ends: (String, String),
    /// The rows.
    pub rows: Vec<BarRow>,
}

/// What is measured in one row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BarRow {
    /// Letter or code.
    pub code: String,
    /// What it is.
    pub label: String,
    /// Something to know about it, such as a note of the meeting.
    pub remark: Option<String>,
    /// The wording each line saw.
    pub said: Vec<Said>,
    /// Its bars; one without a mark is the main one and stands first.
    pub bars: Vec<Bar>,
}

/// A wording and who saw it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Said {
    /// Title of the group.
    pub group: String,
    /// The wording.
    pub text: String,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bar {
    /// Position in the document's marks; none for the overall value.
    pub mark: Option<usize>,
    /// Its length in thousandths of the axis; none where there is nothing to draw.
    pub length: Option<u32>,
    /// The figure as shown, or in a few words why there is none.
    pub shown: String,
    /// What it rests on: `25 of 33 answered, N/A 2, unanswered 1`. May be empty.
    pub rest: String,
    /// Counts per point or option with its words, where they are shown.
    pub parts: Vec<Count>,
}

/// How many chose a point of a scale or an option.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Count {
    /// The point or the option, in words.
    pub label: String,
    /// How many.
    pub count: u32,
    /// Their share as shown: `25 %`. Empty where nobody answered.
    pub share: String,
    /// Thousandths of the whole.
    pub length: u32,
}

/// Small fields in rows, darker the higher the value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Strip {
    /// What it shows.
    pub caption: String,
    /// Position in the document's marks of the line it is about.
    pub mark: Option<usize>,
    /// The rows.
    pub rows: Vec<StripRow>,
}

/// A row of a strip.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StripRow {
    /// What it is: an area.
    pub label: String,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A field of a strip.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// Letter or code.
    pub code: String,
    /// The figure as shown, or in a few words why there is none.
    pub shown: String,
    /// 1 to 5, darker the higher; none where there is no value.
    pub step: Option<u8>,
}

/// A question on paper.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ask {
    /// Its number or code.
    pub code: String,
    /// The question.
    pub text: String,
    /// When a 5 fits; may be empty.
    pub help: String,
    /// How it is answered.
    pub answer: Answer,
}

/// How a question on paper is answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub enum Answer {
    /// One of these is ticked.
    One {
        /// What can be ticked.
        choices: Vec<String>,
    },
    /// Any of these are ticked.
    Many {
        /// What can be ticked.
        choices: Vec<String>,
    },
    /// Something is written.
    Written {
        /// Lines to write on.
        lines: u32,
    },
}
