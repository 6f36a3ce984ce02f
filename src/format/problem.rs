//! A problem in a file that people edit: what is wrong and where.

use std::fmt;
use std::ops::Range;

/// Most problems kept for one reading; a broken file must not flood the screen.
pub const PROBLEMS_MAX: usize = 200;
/// Longest part of a source line that is printed, in characters.
const EXCERPT: usize = 100;

/// One problem, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file's name.
    pub file: String,
    /// Line, from 1; 0 when the problem concerns the whole file.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The line itself, cut to a printable excerpt.
    pub source: String,
    /// Column of the mark under the excerpt, from 0.
    pub mark: usize,
    /// What is wrong, as a sentence.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            return write!(f, "{}: {}", self.file, self.message);
        }
        writeln!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)?;
        writeln!(f, "{:>5} | {}", self.line, self.source)?;
        write!(f, "{:>5} | {:>width$}", "", "^", width = self.mark + 1)
    }
}

/// A file's text while it is being read, and the problems found so far.
#[derive(Debug)]
pub struct Reading<'a> {
    file: &'a str,
    text: &'a str,
    problems: Vec<Problem>,
}

impl<'a> Reading<'a> {
    /// Begins with no problems.
    pub fn new(file: &'a str, text: &'a str) -> Reading<'a> {
        Reading { file, text, problems: Vec::new() }
    }

    /// The text being read.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Notes a problem at a byte range of the text.
    pub fn problem(&mut self, at: &Range<usize>, message: impl Into<String>) {
        if self.problems.len() >= PROBLEMS_MAX {
            return;
        }
        let mut start = at.start.min(self.text.len());
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        let before = self.text.get(..start).unwrap_or("");
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        let line = self.text.get(line_start..).unwrap_or("").lines().next().unwrap_or("");
        let column = before.get(line_start..).unwrap_or("").chars().count();
        let from = column.saturating_sub(EXCERPT * 3 / 4);
        let printable = |c: char| if c.is_control() { ' ' } else { c };
        self.problems.push(Problem {
            file: self.file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: column + 1,
            source: line.chars().skip(from).take(EXCERPT).map(printable).collect(),
            mark: column - from,
            message: message.into(),
        });
    }

    /// Notes a problem of the file as a whole.
    pub fn whole(&mut self, message: impl Into<String>) {
        self.problems.push(whole_file(self.file, message));
    }

    /// The problems found, in the order of their places.
    pub fn into_problems(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|p| (p.line, p.column));
        self.problems
    }
}

/// A problem that concerns a whole file.
pub fn whole_file(file: &str, message: impl Into<String>) -> Problem {
    Problem { file: file.to_owned(), line: 0, column: 0, source: String::new(), mark: 0, message: message.into() }
}
