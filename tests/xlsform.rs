//! Instruments as XLSForm and back: exported ones come back exactly, others as well as they can, and nothing is dropped
//! in silence.

mod commands;
mod edited;
mod exact;
mod files;
mod foreign;
mod made_up;
mod pyxform;

use std::collections::BTreeMap;

use reflectory::document::xlsform::reading::read as read_bytes;
use reflectory::document::xlsform::write;
use reflectory::domain::instrument::Instrument;
use reflectory::format::language::{self, InLanguage};
use reflectory::format::xlsform::export::export;
use reflectory::format::xlsform::import::{Taken, import};
use reflectory::format::xlsform::{Book, Noted, Sheet, Tongue};
use reflectory::format::{Files, builtin, instrument};

/// What a folder holds, as values.
type Whole = (Instrument, Vec<(String, InLanguage)>);

fn tongues() -> Vec<Tongue> {
    let tongue = |(code, name): (&str, &str)| Tongue {
        code: code.to_owned(),
        name: name.to_owned(),
        who: format!("Who? {code}"),
        level: format!("Level? {code}"),
    };
    [("en", "English"), ("de", "Deutsch"), ("fr", "Français"), ("sr-Cyrl", "Српски (ћирилица)")].map(tongue).to_vec()
}

fn whole(files: &Files) -> Whole {
    let it = instrument::read(files).unwrap_or_else(|problems| panic!("{problems:#?}\n{files:#?}"));
    let (languages, problems) = language::read_all(files, &it);
    assert_eq!(problems, [], "{files:#?}");
    (it, languages)
}

fn exported(files: &Files) -> Book {
    let (it, languages) = whole(files);
    export(&it, &languages, &tongues())
}

fn imported(book: &Book) -> Taken {
    import(book, &tongues()).unwrap()
}

/// A book through its bytes.
fn through_a_file(book: &Book) -> Book {
    read_bytes(&write(book).unwrap()).unwrap()
}

/// A sheet, its cells parted by `|`.
fn sheet(name: &str, rows: &[&str]) -> Sheet {
    let cells = |row: &&str| row.split('|').map(|cell| cell.trim().to_owned()).collect();
    Sheet { name: name.to_owned(), rows: rows.iter().map(cells).collect() }
}

/// The column of a sheet with this head.
fn column(sheet: &Sheet, head: &str) -> usize {
    sheet.rows[0].iter().position(|name| name == head).unwrap_or_else(|| panic!("no {head} in {:?}", sheet.rows[0]))
}

/// A cell of the only row whose `key` columns hold these values.
fn cell<'a>(book: &'a mut Book, name: &str, keys: &[(&str, &str)], head: &str) -> &'a mut String {
    let sheet = book.sheets.iter_mut().find(|sheet| sheet.name == name).unwrap();
    let at = column(sheet, head);
    let keys: Vec<(usize, &str)> = keys.iter().map(|(head, value)| (column(sheet, head), *value)).collect();
    let mut found = sheet.rows.iter_mut().filter(|row| keys.iter().all(|(at, value)| row[*at] == *value));
    let row = found.next().unwrap_or_else(|| panic!("no row {keys:?} in {name}"));
    assert!(found.next().is_none(), "two rows {keys:?} in {name}");
    &mut row[at]
}

/// Lists as lines.
fn lines(noted: &[Noted]) -> Vec<String> {
    noted.iter().map(ToString::to_string).collect()
}

/// The built-in instrument with two of its languages.
fn small() -> Files {
    let mut files = builtin::selfie();
    files
        .retain(|name, _| !name.starts_with("lang/") || ["lang/de.toml", "lang/sr-Cyrl.toml"].contains(&name.as_str()));
    files
}

/// Words of a language's file or of the instrument's by their places.
fn words(whole: &Whole, code: &str) -> BTreeMap<String, String> {
    let it = whole.1.iter().find(|(there, _)| there == code).map_or(&whole.0, |(_, laid)| &laid.instrument);
    let texts = language::skeleton::texts(it).into_iter();
    texts.map(|(place, text)| (format!("{} {}", place.table, place.key), text)).collect()
}
