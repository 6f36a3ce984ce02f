//! Files that are no forms, or that hold what a form must not: each refused in clear words, none believed.

use std::io::{Cursor, Read, Write};

use proptest::collection::vec;
use proptest::prelude::{any, proptest};
use proptest::test_runner::Config;
use reflectory::document::xlsform::reading::{FILE_BYTES_MAX, Unreadable, read};
use reflectory::document::xlsform::write;
use reflectory::format::xlsform::Book;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use zip::write::SimpleFileOptions;

use super::sheet;

fn form() -> Vec<u8> {
    write(&Book { sheets: vec![sheet("survey", &["type|name|label", "text|t|Say it"])] }).unwrap()
}

/// A file whose sheet `survey` was made by `fill`.
fn made(fill: impl Fn(&mut Worksheet) -> Result<(), XlsxError>) -> Vec<u8> {
    let mut page = Worksheet::new();
    page.set_name("survey").unwrap();
    fill(&mut page).unwrap();
    let mut workbook = Workbook::new();
    workbook.push_worksheet(page);
    workbook.save_to_buffer().unwrap()
}

/// The file with its parts changed, and one more.
fn repacked(bytes: &[u8], more: Option<(&str, Vec<u8>)>, change: impl Fn(&str, Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        packed.start_file(&*name, options).unwrap();
        packed.write_all(&change(&name, content)).unwrap();
    }
    if let Some((name, content)) = more {
        packed.start_file(name, options).unwrap();
        packed.write_all(&content).unwrap();
    }
    packed.finish().unwrap().into_inner()
}

fn same(_: &str, content: Vec<u8>) -> Vec<u8> {
    content
}

fn check(bytes: &[u8], expected: &str) {
    let error = read(bytes).expect_err(expected).to_string();
    assert!(error.contains(expected), "{error}");
}

#[test]
fn cells_are_read_as_somebody_would_type_them() {
    let day = ExcelDateTime::from_ymd(2026, 11, 22).unwrap();
    let bytes = made(|page| {
        page.write_string(0, 0, "=1+1")?
            .write_number(0, 1, 5.0)?
            .write_number(0, 2, 0.25)?
            .write_boolean(0, 3, true)?;
        page.write_datetime_with_format(0, 4, &day, &Format::new().set_num_format("yyyy-mm-dd"))?;
        // Far off and empty, but for how it is drawn.
        page.write_blank(1_000_000, 16_000, &Format::new().set_bold())?.write_string(2, 1, "_x0041_")?;
        Ok(())
    });
    let cells = [
        ["=1+1", "5", "0.25", "TRUE", "2026-11-22"].map(str::to_owned).to_vec(),
        vec![],
        vec![String::new(), "_x0041_".to_owned()],
    ];
    assert_eq!(read(&bytes).unwrap().sheets[0].rows, cells);
}

#[test]
fn merged_cells_formulas_and_macros_are_refused_by_name() {
    let plain = Format::new();
    check(
        &made(|page| page.merge_range(1, 0, 1, 2, "x", &plain).map(drop)),
        "In the sheet \"survey\" the cells A2:C2 are",
    );
    check(&made(|page| page.write_formula(6, 27, "=A1&\"b\"").map(drop)), "\"survey\" the cell AB7 holds a formula");
    check(&repacked(&form(), Some(("xl/vbaProject.bin", vec![1])), same), "This file has macros");
    let enabled = |name: &str, content: Vec<u8>| match name {
        "[Content_Types].xml" => {
            let text = String::from_utf8(content).unwrap();
            text.replace("spreadsheetml.sheet.main", "sheet.macroEnabled.main").into_bytes()
        }
        _ => content,
    };
    check(&repacked(&form(), None, enabled), "This file has macros");
}

#[test]
fn merged_cells_and_formulas_elsewhere_do_no_harm() {
    let mut workbook = Workbook::new();
    let mut survey = Worksheet::new();
    survey.set_name("Survey").unwrap().write_string(0, 0, "type").unwrap();
    let mut help = Worksheet::new();
    help.set_name("help").unwrap().merge_range(0, 0, 3, 3, "x", &Format::new()).unwrap();
    help.write_formula(9, 9, "=1").unwrap();
    workbook.push_worksheet(survey);
    workbook.push_worksheet(help);
    let book = read(&workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(
        book.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.rows.len())).collect::<Vec<_>>(),
        [("Survey", 1), ("help", 0)]
    );
}

#[test]
fn other_files_are_told_apart() {
    check(b"", "This file is empty");
    check(b"type,name\ntext,t\n", "a text, perhaps CSV");
    check(&[0xff; 40], "another kind of file");
    check(&[0xd0, 0xcf, 0x11, 0xe0, 0, 0], "an older spreadsheet (XLS)");
    check(b"PK\x03\x04 and no more", "damaged");
    let whole = form();
    check(&whole[..whole.len() / 2], "damaged");
    check(
        &repacked(&whole, Some(("mimetype", b"application/vnd.oasis.opendocument.spreadsheet".to_vec())), same),
        "ODS",
    );
    check(&vec![b' '; FILE_BYTES_MAX + 1], "larger than 10 MB");
    for missing in ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"] {
        let other = |name: &str, content: Vec<u8>| if name == missing { b"<a/>".to_vec() } else { content };
        check(&repacked(&whole, None, other), "damaged");
    }
}

#[test]
fn more_than_a_form_can_have_is_refused_before_there_is_no_room() {
    let bomb = |name: &str, content: Vec<u8>| match name {
        "xl/worksheets/sheet1.xml" => [b"<worksheet>".to_vec(), vec![b' '; 70_000_000]].concat(),
        _ => content,
    };
    let packed = repacked(&form(), None, bomb);
    assert!(packed.len() < 1_000_000);
    assert_eq!(read(&packed), Err(Unreadable::TooMuch));
    for (row, column) in [(24_000, 0), (0, 400)] {
        assert_eq!(read(&made(|page| page.write_string(row, column, "x").map(drop))), Err(Unreadable::TooMuch));
    }
    let counts = |name: &str, content: Vec<u8>| match name {
        "xl/sharedStrings.xml" => {
            let text = String::from_utf8(content).unwrap();
            assert!(text.contains("uniqueCount=\"6\""), "{text}");
            text.replace("uniqueCount=\"6\"", "uniqueCount = '99999999999999'").into_bytes()
        }
        _ => content,
    };
    check(&repacked(&form(), None, counts), "says that it holds 99999999999999 texts");
    let parts = |count: usize| {
        let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for at in 0..count {
            packed.start_file(format!("{at}.bin"), SimpleFileOptions::default()).unwrap();
        }
        packed.finish().unwrap().into_inner()
    };
    assert_eq!(read(&parts(501)), Err(Unreadable::TooMuch));
}

proptest! {
    #![proptest_config(Config { cases: 64, failure_persistence: None, ..Config::default() })]

    #[test]
    fn no_bytes_make_it_fall_over(changes in vec((any::<u16>(), any::<u8>()), 1..6), part in 0..12_usize) {
        let at = std::cell::Cell::new(0);
        let change = |_: &str, mut content: Vec<u8>| {
            if at.replace(at.get() + 1) == part && !content.is_empty() {
                for (place, byte) in &changes {
                    let place = usize::from(*place) % content.len();
                    content[place] = *byte;
                }
            }
            content
        };
        let bytes = repacked(&form(), None, change);
        let _ = read(&bytes);
    }
}
