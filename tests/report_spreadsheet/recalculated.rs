//! The formulas, computed anew by another spreadsheet program.

use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use calamine::{Data, Reader};

use super::{HOSTILE, close, full, made, open};

/// Says that LibreOffice must be there, as on the machine that checks every change.
const REQUIRE: &str = "REFLECTORY_REQUIRE_LIBREOFFICE";

fn soffice() -> Option<PathBuf> {
    let found = std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join("soffice"))
        .find(|path| path.is_file());
    assert!(found.is_some() || std::env::var_os(REQUIRE).is_none(), "{REQUIRE} is set, and there is no soffice");
    if found.is_none() {
        eprintln!("skipped: there is no LibreOffice on this machine");
    }
    found
}

/// The same file with no results beside its formulas, so that they must be computed; and how many there are.
fn without_results(bytes: &[u8]) -> (Vec<u8>, usize) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut bare = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut formulas = 0;
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        if name.starts_with("xl/worksheets/sheet") {
            let text = String::from_utf8(content).unwrap();
            let mut parts = text.split("</f><v>");
            let mut stripped = parts.next().unwrap().to_owned();
            for part in parts {
                formulas += 1;
                stripped.push_str("</f>");
                stripped.push_str(part.split_once("</v>").unwrap().1);
            }
            content = stripped.into_bytes();
        }
        bare.start_file(name, options).unwrap();
        bare.write_all(&content).unwrap();
    }
    (bare.finish().unwrap().into_inner(), formulas)
}

/// What LibreOffice makes of a file: opened, computed and saved again.
fn saved_again(soffice: &Path, bytes: &[u8]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("report.xlsx"), bytes).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    let out = folder.path().join("out");
    let done = Command::new(soffice)
        .args([&profile, "--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"])
        .arg(&out)
        .arg(folder.path().join("report.xlsx"))
        .output()
        .unwrap();
    std::fs::read(out.join("report.xlsx")).unwrap_or_else(|error| panic!("{error}: {done:?}"))
}

#[test]
fn libreoffice_computes_the_same() {
    let Some(soffice) = soffice() else { return };
    let mut report = full(7, 2026);
    report.own[0].title = HOSTILE[0].to_owned();
    report.lines[1].title = "=1+1".to_owned();
    let bytes = made(&report, &[], Some(&full(1, 2025)));
    let (bare, formulas) = without_results(&bytes);
    assert!(formulas > 400, "{formulas}");
    let computed = saved_again(&soffice, &bare);
    let (mut ours, mut theirs) = (open(&bytes), open(&computed));
    assert_eq!(ours.sheet_names(), theirs.sheet_names());
    let mut numbers = 0;
    for name in ours.sheet_names() {
        let (ours, theirs) = (ours.worksheet_range(&name).unwrap(), theirs.worksheet_range(&name).unwrap());
        for (row, column, cell) in ours.used_cells() {
            let at = (row as u32, column as u32);
            let found = theirs.get_value(at).unwrap_or(&Data::Empty);
            match (cell, found) {
                (Data::Float(ours), Data::Float(theirs)) => {
                    assert!(close(*theirs, *ours), "{name} {at:?}: {theirs} for {ours}");
                    numbers += 1;
                }
                _ => assert_eq!(cell.to_string(), found.to_string(), "{name} {at:?}"),
            }
        }
        assert!(!theirs.used_cells().any(|(_, _, cell)| matches!(cell, Data::Error(_))), "{name}");
    }
    assert!(numbers > 2000, "{numbers}");
}
