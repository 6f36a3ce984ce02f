//! The report as DOCX: what stands beside its words, and how another program lays it out on paper.

use std::path::{Path, PathBuf};
use std::process::Command;

use reflectory::document::Document;
use reflectory::document::block::Block;
use reflectory::document::docx::docx;
use reflectory::domain::participation::Level;
use reflectory::domain::report::sentences;
use reflectory::locale::texts::in_english;

use super::printed::read;
use super::readers::part;
use super::{full, made};

/// Says that LibreOffice must be there, as on the machine that checks every change.
const REQUIRE: &str = "REFLECTORY_REQUIRE_LIBREOFFICE";

/// A LibreOffice that writes texts, not only spreadsheets.
fn writer() -> Option<PathBuf> {
    let found = std::env::split_paths(&std::env::var_os("PATH")?)
        .filter_map(|folder| folder.join("soffice").canonicalize().ok())
        .find(|path| path.with_file_name("libswlo.so").is_file());
    assert!(found.is_some() || std::env::var_os(REQUIRE).is_none(), "{REQUIRE} is set, and there is no Writer");
    if found.is_none() {
        eprintln!("skipped: there is no LibreOffice Writer on this machine");
    }
    found
}

fn pdf(writer: &Path, bytes: &[u8]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("report.docx"), bytes).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    let done = Command::new(writer)
        .args([&profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir"])
        .args([folder.path(), &folder.path().join("report.docx")])
        .output()
        .unwrap();
    std::fs::read(folder.path().join("report.pdf")).unwrap_or_else(|error| panic!("{error}: {done:?}"))
}

fn report() -> Document {
    let mut report = full(5);
    report.facts.school = "Lindén & <Co>".to_owned();
    report.participation.level = Level::Incomplete;
    made(&report, &[], None)
}

#[test]
fn a_docx_says_whose_it_is_and_repeats_heads_of_tables() {
    let document = report();
    let file = docx(&document).unwrap();
    let core = part(&file, "docProps/core.xml");
    let tree = roxmltree::Document::parse(&core).unwrap();
    let told = |name: &str| {
        let mut found = tree.descendants().filter(|node| node.tag_name().name() == name);
        let text = found.next().and_then(|node| node.text()).map(str::to_owned);
        assert!(found.next().is_none(), "{name} twice");
        text.unwrap_or_else(|| panic!("no {name}: {core}"))
    };
    let expected = [&document.title, "Lindén & <Co>", "Lindén & <Co>", "en"];
    assert_eq!(["title", "creator", "lastModifiedBy", "language"].map(told), expected);
    assert!(part(&file, "word/styles.xml").contains("<w:lang w:val=\"en\" />"));
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let tables = blocks.filter(|block| matches!(block, Block::Table(_) | Block::Bars(_))).count();
    let text = part(&file, "word/document.xml");
    assert_eq!((text.matches("<w:tblHeader />").count(), text.contains("<w:trPr />")), (tables, false));
}

#[test]
fn on_paper_no_page_is_bare_and_every_title_is_there() {
    let Some(writer) = writer() else { return };
    let document = report();
    let Some(text) = read(&pdf(&writer, &docx(&document).unwrap())) else { return };
    let pages: Vec<&str> = text.split('\u{c}').filter(|page| !page.is_empty()).collect();
    assert!(pages.len() > document.sections.iter().filter(|section| section.new_page).count(), "{}", pages.len());
    let caution = in_english(&sentences::caution(Level::Incomplete).unwrap());
    for (number, page) in (1..).zip(&pages) {
        let known =
            |line: &str| line == caution || line == "INCOMPLETE" || document.foot.iter().any(|foot| foot == line);
        let said = page.lines().map(str::trim).filter(|line| !line.is_empty() && !known(line)).count();
        assert!(said > 0 && page.contains(&caution), "page {number}: {page}");
    }
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for section in &document.sections {
        assert!(words.contains(&section.title), "{}", section.title);
    }
    assert!(words.contains("Lindén & <Co>"));
}
