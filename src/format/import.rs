//! Sheets that were filled on paper, as somebody typed them into a table: one row a sheet.
//!
//! ```text
//! number,group,A1,A2,access,W1,own_line
//! S-0012,students,4,NA,a+c,more time,
//! ```
//!
//! The delimiter may be a comma, a semicolon or a tab, the columns come in any order. Everything that is wrong is found
//! in one reading, each with its line and column. What is said of a wrong answer repeats it only where it is no text in
//! somebody's own words.

mod answer;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use csv::StringRecord;

use crate::domain::answer::Answer;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::questionnaire::Questionnaire;
use crate::format::import::table::Row;
use crate::format::paper::{GROUP, NUMBER, OWN_LINE, column, shown_number, typed_number};

/// Largest file.
pub const FILE_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Most problems that are kept; a table of another kind must not flood the screen.
pub const PROBLEMS_MAX: usize = 200;

/// A sheet of the table.
pub struct PaperSheet {
    /// Its line, from 1.
    pub line: usize,
    /// The form's number.
    pub number: u32,
    /// Who answered.
    pub group: GroupIx,
    /// Answers by code.
    pub answers: BTreeMap<String, Answer>,
    /// The tick of a small group.
    pub own_line: bool,
}

/// A table that was read.
pub struct Table {
    /// Its sheets, in the order of their lines.
    pub sheets: Vec<PaperSheet>,
    /// Sentences about what is worth a look and no obstacle.
    pub cautions: Vec<String>,
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetProblem {
    /// Line, from 1; 0 when it concerns the whole file.
    pub line: usize,
    /// Name of the column, where it is one cell.
    pub column: Option<String>,
    /// What is wrong, as a sentence.
    pub message: String,
}

impl fmt::Display for SheetProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, &self.column) {
            (0, _) => write!(f, "{}", self.message),
            (line, None) => write!(f, "line {line}: {}", self.message),
            (line, Some(column)) => write!(f, "line {line}, {column}: {}", self.message),
        }
    }
}

/// Reads a table against the exercise it belongs to.
///
/// # Errors
/// Everything that is wrong with it, in the order of the lines.
pub fn read(bytes: &[u8], frozen: &Frozen) -> Result<Table, Vec<SheetProblem>> {
    let rows = table::rows(bytes).map_err(|problem| vec![problem])?;
    let mut rows = rows.iter();
    let Some(header) = rows.next() else {
        return Err(vec![whole(
            "There is nothing in this file. The first line names the columns, each further line is a sheet.",
        )]);
    };
    let mut reader = Reader::new(frozen);
    let columns = reader.header(header);
    let mut sheets = Vec::new();
    if reader.problems.is_empty() {
        for row in rows.filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty())) {
            sheets.extend(reader.sheet(row, &columns));
        }
    }
    if sheets.is_empty() && reader.problems.is_empty() {
        reader.problems.push(whole("There is no sheet in this file, only the line with the columns."));
    }
    if reader.problems.is_empty() {
        let cautions = cautions(frozen, &columns, &sheets);
        Ok(Table { sheets, cautions })
    } else {
        reader.problems.sort_by_key(|problem| problem.line);
        Err(reader.problems)
    }
}

fn whole(message: &str) -> SheetProblem {
    SheetProblem { line: 0, column: None, message: message.to_owned() }
}

/// What a column holds.
#[derive(Clone, PartialEq, Eq)]
enum Column {
    Number,
    Group,
    OwnLine,
    Code(String),
    /// Without a name: nothing may stand in it.
    Nameless,
}

struct Reader<'a> {
    frozen: &'a Frozen,
    questionnaires: Vec<Questionnaire>,
    /// Line on which a form stood first.
    seen: BTreeMap<(GroupIx, u32), usize>,
    problems: Vec<SheetProblem>,
}

impl<'a> Reader<'a> {
    fn new(frozen: &'a Frozen) -> Reader<'a> {
        let groups = (0..frozen.instrument.groups.len()).map(GroupIx);
        let asked = |group| Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group);
        let questionnaires = groups.map(asked).collect();
        Reader { frozen, questionnaires, seen: BTreeMap::new(), problems: Vec::new() }
    }

    fn problem(&mut self, line: usize, column: Option<&str>, message: String) {
        if self.problems.len() < PROBLEMS_MAX {
            self.problems.push(SheetProblem { line, column: column.map(str::to_owned), message });
        }
    }

    /// What the columns hold. Without a problem each stands there once, number and group among them.
    fn header(&mut self, row: &Row) -> Vec<Column> {
        let mut columns = Vec::new();
        for (at, cell) in row.cells.iter().enumerate() {
            let name = cell.trim();
            let column = match self.named(name) {
                Ok(column) => column,
                Err(sentence) => {
                    self.problem(row.line, Some(&excerpt(name)), sentence);
                    Column::Nameless
                }
            };
            if column != Column::Nameless && columns.contains(&column) {
                let sentence = "This column stands there twice. Please leave one of them out.";
                self.problem(row.line, Some(&excerpt(name)), format!("{sentence} (the second is column {})", at + 1));
            }
            columns.push(column);
        }
        for (column, name) in [(Column::Number, NUMBER), (Column::Group, GROUP)] {
            if !columns.contains(&column) {
                let message = format!(
                    "There is no column `{name}`. The first line must name the columns: {NUMBER}, {GROUP} and the codes of \
                     the statements. `reflectory form EXERCISE GROUP --columns` prints it."
                );
                self.problem(row.line, None, message);
            }
        }
        columns
    }

    fn named(&self, name: &str) -> Result<Column, String> {
        let fixed = [(NUMBER, Column::Number), (GROUP, Column::Group), (OWN_LINE, Column::OwnLine)];
        if let Some((_, column)) = fixed.into_iter().find(|(fixed, _)| fixed.eq_ignore_ascii_case(name)) {
            return Ok(column);
        }
        if name.is_empty() {
            return Ok(Column::Nameless);
        }
        let asked = || self.questionnaires.iter().flat_map(|all| &all.asked);
        let exact = asked().find(|asked| column(&asked.code) == name);
        let found = exact.or_else(|| asked().find(|asked| column(&asked.code).eq_ignore_ascii_case(name)));
        match found {
            Some(asked) => Ok(Column::Code(asked.code.clone())),
            None if self.frozen.instrument.question(name).is_some() => {
                Err("This is asked of nobody in this exercise. Please leave the column out.".to_owned())
            }
            None => {
                Err("There is nothing of this name in the exercise. Please mend the name, or leave the column out."
                    .to_owned())
            }
        }
    }

    fn sheet(&mut self, row: &Row, columns: &[Column]) -> Option<PaperSheet> {
        if row.cells.len() != columns.len() {
            let message = format!(
                "This line has {} cells, and the first line has {}. Please see whether one is missing, or whether a text \
                 with a comma needs quotation marks.",
                row.cells.len(),
                columns.len()
            );
            self.problem(row.line, None, message);
            return None;
        }
        let before = self.problems.len();
        let cell = |wanted: &Column| cell_of(&row.cells, columns, wanted);
        let group = self.group(row.line, cell(&Column::Group));
        let number = self.number(row.line, cell(&Column::Number), group);
        let group = group?;
        let own_line = self.own_line(row.line, cell(&Column::OwnLine), group);
        let mut answers = BTreeMap::new();
        for (column, cell) in columns.iter().zip(&row.cells) {
            match column {
                Column::Code(code) => {
                    answers.extend(self.answer(row.line, code, cell, group).map(|answer| (code.clone(), answer)));
                }
                Column::Nameless if !cell.trim().is_empty() => {
                    self.problem(row.line, None, "There is something in a column without a name.".to_owned());
                }
                Column::Number | Column::Group | Column::OwnLine | Column::Nameless => {}
            }
        }
        let sound = self.problems.len() == before;
        number.filter(|_| sound).map(|number| PaperSheet { line: row.line, number, group, answers, own_line })
    }

    fn group(&mut self, line: usize, cell: &str) -> Option<GroupIx> {
        let groups = &self.frozen.instrument.groups;
        let called = |name: &str| name.eq_ignore_ascii_case(cell);
        let found = groups.iter().position(|g| called(&g.key) || called(&g.title) || called(&g.letter.to_string()));
        let keys = || groups.iter().map(|g| g.key.as_str()).collect::<Vec<_>>().join(", ");
        let Some(ix) = found else {
            let message = match cell {
                "" => format!("The group is missing: one of {}.", keys()),
                _ => format!("There is no group “{}”. Groups: {}.", excerpt(cell), keys()),
            };
            self.problem(line, Some(GROUP), message);
            return None;
        };
        if !self.frozen.exercise.invited_groups().contains(&GroupIx(ix)) {
            self.problem(line, Some(GROUP), format!("{} are not invited in this exercise.", self.title(GroupIx(ix))));
            return None;
        }
        Some(GroupIx(ix))
    }

    fn title(&self, group: GroupIx) -> String {
        self.frozen.instrument.groups.get(group.0).map_or_else(String::new, |g| g.title.clone())
    }

    fn number(&mut self, line: usize, cell: &str, group: Option<GroupIx>) -> Option<u32> {
        let Some((letter, number)) = typed_number(cell) else {
            let message = match cell {
                "" => "The number is missing. It stands at the top of the form.".to_owned(),
                _ => format!("“{}” is no number of a form. It looks like S-0012, or 12.", excerpt(cell)),
            };
            self.problem(line, Some(NUMBER), message);
            return None;
        };
        let group = group?;
        let own = self.frozen.instrument.groups.get(group.0).map(|g| g.letter);
        if letter.is_some() && letter != own {
            let message = format!(
                "“{}” is not a form of {}. Please see which of the two is right: the number, or the group.",
                excerpt(cell),
                self.title(group)
            );
            self.problem(line, Some(NUMBER), message);
            return None;
        }
        if let Some(first) = self.seen.insert((group, number), line) {
            let shown = shown_number(self.frozen, group, number);
            let message = format!("Form {shown} stands on line {first} already. A form counts once.");
            self.problem(line, Some(NUMBER), message);
            return None;
        }
        Some(number)
    }

    fn own_line(&mut self, line: usize, cell: &str, group: GroupIx) -> bool {
        let yes = cell.eq_ignore_ascii_case("yes");
        if !yes && !cell.is_empty() && !cell.eq_ignore_ascii_case("no") {
            self.problem(line, Some(OWN_LINE), format!("“{}” should be yes, no, or nothing.", excerpt(cell)));
        } else if yes && !self.frozen.is_small(group) {
            let message = format!("{} are not a small group and are not asked this.", self.title(group));
            self.problem(line, Some(OWN_LINE), message);
        }
        yes
    }

    fn answer(&mut self, line: usize, code: &str, cell: &str, group: GroupIx) -> Option<Answer> {
        let cell = cell.trim();
        if cell.is_empty() {
            return None;
        }
        let asked = self.questionnaires.get(group.0).and_then(|all| all.asked.iter().find(|asked| asked.code == code));
        let read = match asked {
            Some(asked) => answer::read(cell, &asked.form),
            None => Err(format!("{} are not asked this, so nothing can stand here.", self.title(group))),
        };
        read.unwrap_or_else(|sentence| {
            self.problem(line, Some(&column(code)), sentence);
            None
        })
    }
}

/// The cell of a column, trimmed; nothing where there is no such column.
fn cell_of<'r>(cells: &'r StringRecord, columns: &[Column], wanted: &Column) -> &'r str {
    let at = columns.iter().position(|column| column == wanted);
    at.and_then(|at| cells.get(at)).unwrap_or("").trim()
}

/// As much of a cell as a sentence can hold.
pub(crate) fn excerpt(cell: &str) -> String {
    let plain: String = cell.chars().map(|c| if crate::text::is_plain(c) { c } else { ' ' }).collect();
    crate::text::cut(plain.trim(), 24, "…")
}

fn cautions(frozen: &Frozen, columns: &[Column], sheets: &[PaperSheet]) -> Vec<String> {
    let mut cautions = Vec::new();
    let groups: BTreeSet<GroupIx> = sheets.iter().map(|sheet| sheet.group).collect();
    for group in &groups {
        let title = frozen.instrument.groups.get(group.0).map_or("", |g| g.title.as_str());
        let asked = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, *group).asked;
        let here = |code: &String| columns.iter().any(|column| matches!(column, Column::Code(there) if there == code));
        let missing: Vec<String> = asked.into_iter().map(|asked| asked.code).filter(|code| !here(code)).collect();
        if !missing.is_empty() {
            cautions.push(format!("{title}: no column for {}. That counts as not answered.", missing.join(", ")));
        }
        if frozen.is_small(*group) && !columns.contains(&Column::OwnLine) {
            cautions
                .push(format!("{title}: no column `{OWN_LINE}`. None of these sheets agrees to a line of their own."));
        }
    }
    let empty: Vec<String> = sheets.iter().filter(|s| s.answers.is_empty()).map(|s| s.line.to_string()).collect();
    if !empty.is_empty() {
        cautions
            .push(format!("Without a single answer, and counted as a sheet all the same: line {}.", empty.join(", ")));
    }
    cautions
}
