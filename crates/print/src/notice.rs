//! What is told on the standard error: errors and warnings, each as one line of JSON.

use serde::Serialize;

/// Why nothing was printed.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// Started by hand, without an order.
    #[error(
        "An order is expected on the standard input; `reflectory` sends it. See `reflectory-print --help` for examples."
    )]
    NoOrder,
    /// The order could not be read to its end.
    #[error("The order could not be read: {0}.")]
    NotRead(String),
    /// The order is longer than it may be.
    #[error("The order is longer than {} MB.", limit / (1024 * 1024))]
    TooLong {
        /// The limit in bytes.
        limit: u64,
    },
    /// The order is not as `docs/print.md` describes it.
    #[error("{message}")]
    Order {
        /// What is wrong.
        message: String,
        /// Where in the JSON, from 1; none where it concerns the order as a whole.
        place: Option<(usize, usize)>,
    },
    /// A template, or what it does with the data, is wrong.
    #[error("{message}")]
    Template {
        /// What is wrong.
        message: String,
        /// Where, if it has a place.
        place: Option<Place>,
    },
    /// There is no such page.
    #[error("There is no page {page}: the document has {pages}.")]
    NoPage {
        /// The page asked for, from 1.
        page: u32,
        /// How many there are.
        pages: usize,
    },
    /// The picture would have more pixels than can be held.
    #[error("A picture of this width would be too large ({width} by {height} pixels). Choose a smaller width.")]
    TooLarge {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u64,
    },
    /// A part of the templates that does not exist.
    #[error("There is no template {name}. There are: {known}.")]
    NoTemplate {
        /// The name asked for.
        name: String,
        /// The names there are.
        known: String,
    },
    /// The typesetter stopped in the middle.
    #[error("The typesetter stopped at something in this document that it cannot set. Nothing was printed.")]
    Stopped,
    /// The time was over.
    #[error("It took longer than {seconds} s and was ended. Nothing was printed.")]
    TooSlow {
        /// The time.
        seconds: u64,
    },
    /// Nobody took the bytes.
    #[error("The result could not be handed out: {0}.")]
    NotWritten(String),
}

/// A place in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The template's name: `template.typ` for a school's own, else that of the built-in part.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Something that was printed, but not as it was meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What.
    pub message: String,
    /// Where, if it has a place.
    pub place: Option<Place>,
}

#[derive(Serialize)]
struct Line<'a> {
    message: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
}

impl Fault {
    /// No such template, with those there are.
    pub fn unknown_template(name: &str) -> Fault {
        Fault::NoTemplate { name: name.to_owned(), known: crate::templates::names().join(", ") }
    }

    /// As one line: `{"error":{"message","file","line","column"}}`; what has no place has `null` there.
    pub fn json(&self) -> String {
        let message = self.to_string();
        let place = match self {
            Fault::Template { place, .. } => place.clone(),
            Fault::Order { place: Some((line, column)), .. } => {
                Some(Place { file: "order".to_owned(), line: *line, column: *column })
            }
            Fault::Order { place: None, .. }
            | Fault::NoOrder
            | Fault::NotRead(_)
            | Fault::TooLong { .. }
            | Fault::NoPage { .. }
            | Fault::TooLarge { .. }
            | Fault::NoTemplate { .. }
            | Fault::Stopped
            | Fault::TooSlow { .. }
            | Fault::NotWritten(_) => None,
        };
        json("error", &message, place.as_ref())
    }
}

impl Warning {
    /// As one line: `{"warning":{"message","file","line","column"}}`.
    pub fn json(&self) -> String {
        json("warning", &self.message, self.place.as_ref())
    }
}

fn json(kind: &str, message: &str, place: Option<&Place>) -> String {
    let line = Line {
        message,
        file: place.map(|place| place.file.as_str()),
        line: place.map(|place| place.line),
        column: place.map(|place| place.column),
    };
    let body = serde_json::to_string(&line).unwrap_or_default();
    format!("{{\"{kind}\":{body}}}")
}
