//! The sheet of choices, list by list.

use std::collections::BTreeMap;

use crate::format::xlsform::foreign::rows::{Asked, Survey};
use crate::format::xlsform::foreign::{OURS, Reader, Said};
use crate::format::xlsform::table::Table;
use crate::format::xlsform::{Book, CHOICES};

/// A choice.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// Its name in the form.
    pub name: String,
    /// Its words; where the form has none its name.
    pub label: Said,
}

/// The choices of every list, in order.
pub(super) type Lists = BTreeMap<String, Vec<Choice>>;

/// Reads the sheet, and lists what no question uses.
pub(super) fn read(book: &Book, reader: &mut Reader, survey: &Survey) -> Lists {
    let mut lists = Lists::new();
    let Some(sheet) = book.sheet(CHOICES) else { return lists };
    let table = Table::new(sheet);
    reader.note_unknown_languages(&table);
    let used = |list: &str| survey.questions.iter().any(|question| list_of(&question.asked) == Some(list));
    let mut unused: Vec<String> = Vec::new();
    for row in &table.rows {
        let list = table.cell(*row, "list_name");
        let name = table.cell(*row, "name");
        if !used(list) {
            if !unused.iter().any(|there| there == list) {
                reader.left(CHOICES, Some(row.number), list, "No question that was taken over uses this list.");
                unused.push(list.to_owned());
            }
            continue;
        }
        let mut label = reader.said(&table, *row, "label");
        if !label.contains_key(&reader.written) {
            label.insert(reader.written.clone(), name.to_owned());
        }
        for (head, cell) in table.cells(*row) {
            let column = head.column.as_str();
            if !["list_name", "name", "label"].contains(&column) && !OURS.contains(&column) && !column.starts_with('$')
            {
                let why = "Pictures, filters and other columns of choices cannot be kept.";
                reader.left(CHOICES, Some(row.number), &format!("{list} {name}, {} = {cell}", head.shown), why);
            }
        }
        let list_so_far = lists.entry(list.to_owned()).or_default();
        if list_so_far.iter().any(|choice| choice.name == name) {
            let why = "This name stands twice in its list. Both choices were taken; please look at them.";
            reader.look(CHOICES, Some(row.number), &format!("{list} {name}"), why);
        }
        list_so_far.push(Choice { name: name.to_owned(), label });
    }
    lists
}

/// The list that is chosen from.
pub(super) fn list_of(asked: &Asked) -> Option<&str> {
    match asked {
        Asked::One(list) | Asked::Several(list) => Some(list),
        Asked::Words => None,
    }
}
