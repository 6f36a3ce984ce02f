//! What an exported form that was edited says otherwise than the instrument it was read as: every such cell, so that
//! nothing that somebody wrote is dropped in silence.

use std::collections::BTreeMap;

use crate::domain::instrument::Instrument;
use crate::format::language::InLanguage;
use crate::format::xlsform::export::{CHECKSUM, LANGUAGE, export};
use crate::format::xlsform::table::{Head, Row, Table, cleaned, code_of};
use crate::format::xlsform::{Book, CHOICES, FACTS, HINT_PLACE, LABEL_PLACE, Noted, SETTINGS, SURVEY, TEXTS, Tongue};

/// What tells the rows of each sheet apart.
const KEYS: [(&str, &[&str]); 5] = [
    (SURVEY, &["name"]),
    (CHOICES, &["list_name", "name"]),
    (SETTINGS, &[]),
    (FACTS, &["table", "key"]),
    (TEXTS, &["table", "key"]),
];

/// Every cell of a form that is not in the same place when its instrument is exported again.
pub(super) fn since(
    book: &Book,
    it: &Instrument,
    languages: &[(String, InLanguage)],
    tongues: &[Tongue],
) -> Vec<Noted> {
    let again = export(it, languages, tongues);
    let mut noted = Vec::new();
    for (name, keys) in KEYS {
        if let (Some(before), Some(after)) = (book.sheet(name), again.sheet(name)) {
            noted.extend(compare(&Table::new(before), &Table::new(after), keys, tongues));
        }
    }
    noted
}

/// A column: what it holds, and in which language.
type Column = (String, Option<String>);

fn column(head: &Head, tongues: &[Tongue]) -> Column {
    let language = head.language.as_deref();
    (head.column.clone(), language.map(|named| code_of(named, tongues).unwrap_or_else(|| named.to_owned())))
}

fn compare(before: &Table, after: &Table, keys: &[&str], tongues: &[Tongue]) -> Vec<Noted> {
    let key = |table: &Table, row: Row| keys.iter().map(|key| table.cell(row, key).to_owned()).collect::<Vec<_>>();
    let mut rows: BTreeMap<Vec<String>, BTreeMap<Column, &str>> = BTreeMap::new();
    for row in &after.rows {
        let cells = after.cells(*row).map(|(head, cell)| (column(head, tongues), cell));
        rows.insert(key(after, *row), cells.collect());
    }
    let (mut noted, mut left) = (Vec::new(), Vec::new());
    for row in before.rows.iter().filter(|row| !is_made(before, **row)) {
        let found = rows.get(&key(before, *row));
        let differs = |(head, cell): &(&Head, &str)| {
            let same = found.and_then(|cells| cells.get(&column(head, tongues)));
            !same.is_some_and(|same| *same == *cell || *same == cleaned(cell))
        };
        let others: Vec<(&Head, &str)> = before.cells(*row).filter(|cell| is_ours(cell.0) && differs(cell)).collect();
        let note = |what: String, why: &str| Noted {
            sheet: before.name.to_owned(),
            row: Some(row.number),
            what,
            why: why.to_owned(),
        };
        if found.is_none() && [FACTS, TEXTS].contains(&before.name) {
            left.push(format!("{} {}", before.cell(*row, "table"), before.cell(*row, "key")));
            continue;
        }
        if found.is_none() {
            let what = others.iter().map(|(_, cell)| *cell).collect::<Vec<_>>().join(" · ");
            noted.push(note(what, "This row was added by hand and could not be understood as a statement."));
            continue;
        }
        noted.extend(
            others.into_iter().map(|(head, cell)| {
                note(format!("{} = {cell}", head.shown), "What stands here could not be taken over.")
            }),
        );
    }
    noted.extend(left_over(before.name, left));
    noted
}

/// What the other sheets still hold of rows that were taken out of the form: said once, however many cells it is.
fn left_over(sheet: &str, mut keys: Vec<String>) -> Option<Noted> {
    keys.sort();
    keys.dedup();
    let what = keys.join(" · ");
    let why = "What belongs to rows that are no longer in the form was left out with them.".to_owned();
    (!keys.is_empty()).then(|| Noted { sheet: sheet.to_owned(), row: None, what, why })
}

/// Places are how words are found, not something that is said; the version follows from the rest.
fn is_ours(head: &Head) -> bool {
    ![LABEL_PLACE, HINT_PLACE, "version"].contains(&head.column.as_str())
}

/// Rows that are made anew each time: ends of groups and checksums.
fn is_made(table: &Table, row: Row) -> bool {
    let is = |column: &str| table.cell(row, column);
    match table.name.to_lowercase().as_str() {
        SURVEY => is("type").to_lowercase().starts_with("end"),
        FACTS => is("table") == CHECKSUM || is("table").starts_with(LANGUAGE),
        _ => false,
    }
}
