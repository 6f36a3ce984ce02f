//! A sheet by the names of its columns, as forms write them: letter case aside, with languages behind `::`.

use crate::domain::school::is_language_tag;
use crate::format::xlsform::{Sheet, Tongue};
use crate::text::is_plain;

/// A column's name taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// What the column holds, such as `label`.
    pub column: String,
    /// The language as it is named, such as `Deutsch (de)`.
    pub language: Option<String>,
    /// The name as it stands.
    pub shown: String,
}

/// A sheet with its columns.
pub(super) struct Table<'a> {
    /// The sheet's name.
    pub name: &'a str,
    /// Its columns.
    pub heads: Vec<Head>,
    /// Its other rows, blank ones left out.
    pub rows: Vec<Row<'a>>,
}

/// A row of a sheet.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    /// Its number, from 1 for the first row of the sheet.
    pub number: usize,
    cells: &'a [String],
}

impl<'a> Table<'a> {
    /// The sheet under the names in its first row.
    pub(super) fn new(sheet: &'a Sheet) -> Table<'a> {
        let mut rows = sheet.rows.iter().enumerate().map(|(ix, cells)| Row { number: ix + 1, cells });
        let heads = rows.next().map_or_else(Vec::new, |first| first.cells.iter().map(|text| head(text)).collect());
        let rows = rows.filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty())).collect();
        Table { name: &sheet.name, heads, rows }
    }

    /// Every cell of a row that is not blank, with its column.
    pub(super) fn cells(&self, row: Row<'a>) -> impl Iterator<Item = (&Head, &'a str)> {
        let cells = self.heads.iter().zip(row.cells).map(|(head, cell)| (head, cell.trim()));
        cells.filter(|(_, cell)| !cell.is_empty())
    }

    /// The cell of a column that has no language; empty where there is none.
    pub(super) fn cell(&self, row: Row<'a>, column: &str) -> &'a str {
        let mut cells = self.cells(row);
        cells.find(|(head, _)| head.column == column && head.language.is_none()).map_or("", |(_, cell)| cell)
    }
}

/// Other names of columns, and their usual ones.
const ALIASES: &[(&str, &str)] = &[
    ("caption", "label"),
    ("relevance", "relevant"),
    ("bind::relevant", "relevant"),
    ("value", "name"),
    ("command", "type"),
    ("calculate", "calculation"),
    ("bind::calculate", "calculation"),
    ("bind::required", "required"),
    ("bind::constraint", "constraint"),
    ("constraining_message", "constraint_message"),
    ("read_only", "readonly"),
    ("control::appearance", "appearance"),
    ("control:appearance", "appearance"),
];

/// A column's name taken apart.
fn head(shown: &str) -> Head {
    let shown = shown.trim();
    let usual = |name: &str| {
        let name = name.trim().to_lowercase().replace(' ', "_");
        ALIASES.iter().find(|(other, _)| *other == name).map_or(name, |(_, usual)| (*usual).to_owned())
    };
    let whole = usual(shown);
    // `bind::relevant` names no language.
    let parts = match whole.split(':').next() {
        Some("bind" | "control" | "body" | "instance" | "parameters") => None,
        Some("media") => shown.split_once(':').and_then(|(_, rest)| split(rest.trim_start_matches(':'))),
        _ => split(shown),
    };
    match parts {
        Some((column, language)) => {
            Head { column: usual(column), language: Some(language.to_owned()), shown: shown.to_owned() }
        }
        None => {
            Head { column: whole.trim_start_matches("media::").to_owned(), language: None, shown: shown.to_owned() }
        }
    }
}

fn split(name: &str) -> Option<(&str, &str)> {
    let (column, language) = name.split_once("::").or_else(|| name.split_once(':'))?;
    Some((column.trim(), language.trim())).filter(|(column, language)| !column.is_empty() && !language.is_empty())
}

/// English names of languages, as forms often write them, and their codes.
const ENGLISH: &[(&str, &str)] = &[
    ("english", "en"),
    ("bulgarian", "bg"),
    ("croatian", "hr"),
    ("czech", "cs"),
    ("danish", "da"),
    ("dutch", "nl"),
    ("estonian", "et"),
    ("finnish", "fi"),
    ("french", "fr"),
    ("german", "de"),
    ("greek", "el"),
    ("hungarian", "hu"),
    ("irish", "ga"),
    ("italian", "it"),
    ("latvian", "lv"),
    ("lithuanian", "lt"),
    ("maltese", "mt"),
    ("polish", "pl"),
    ("portuguese", "pt"),
    ("romanian", "ro"),
    ("slovak", "sk"),
    ("slovenian", "sl"),
    ("spanish", "es"),
    ("swedish", "sv"),
    ("turkish", "tr"),
    ("ukrainian", "uk"),
];

/// The code of a language as a form names it: in brackets at the end, or by its own or its English name.
pub(super) fn code_of(named: &str, tongues: &[Tongue]) -> Option<String> {
    let named = named.trim();
    let in_brackets = named.strip_suffix(')').and_then(|name| Some(name.rsplit_once('(')?.1.trim()));
    if let Some(code) = in_brackets.filter(|code| is_language_tag(code)) {
        let known = tongues.iter().find(|tongue| tongue.code.eq_ignore_ascii_case(code));
        return Some(known.map_or_else(|| code.to_owned(), |tongue| tongue.code.clone()));
    }
    let lower = named.to_lowercase();
    let same = |tongue: &&Tongue| tongue.name.to_lowercase() == lower || tongue.code.to_lowercase() == lower;
    if let Some(tongue) = tongues.iter().find(same) {
        return Some(tongue.code.clone());
    }
    ENGLISH.iter().find(|(name, _)| *name == lower).map(|(_, code)| (*code).to_owned())
}

/// A cell's text on one line, without signs that cannot be seen.
pub(super) fn cleaned(text: &str) -> String {
    let breaks = text.replace("\r\n", "\n");
    let lines: Vec<&str> = breaks.split(['\n', '\r', '\t']).map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join(" ").chars().filter(|sign| is_plain(*sign)).collect::<String>().trim().to_owned()
}
