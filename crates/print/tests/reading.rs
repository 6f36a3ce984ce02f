//! PDFs opened and read back by programs of others: poppler and qpdf.

use serde_json::json;

use crate::support::{DOCUMENTS, order, pdf, printed, text, tool};

#[test]
fn qpdf_finds_no_fault_in_any_document() {
    for name in DOCUMENTS {
        let Some(checked) = tool("qpdf", &["--check", "PDF"], &pdf(name)) else { return };
        let said = String::from_utf8_lossy(&checked.stdout).into_owned() + &String::from_utf8_lossy(&checked.stderr);
        assert!(said.contains("No syntax or stream encoding errors found"), "{name}: {said}");
    }
}

#[test]
fn a_report_is_tagged_and_says_its_title_school_and_language() {
    let pdf = pdf("report");
    let Some(info) = tool("pdfinfo", &["PDF"], &pdf) else { return };
    let info = String::from_utf8(info.stdout).unwrap();
    for line in ["Tagged: yes", "Title: How we use digital technology", "Author: Linden School, Brussels"] {
        let (name, value) = line.split_once(": ").unwrap();
        let found = info.lines().find_map(|line| line.strip_prefix(&format!("{name}:"))).map(str::trim);
        assert_eq!(found, Some(value), "{info}");
    }
    assert!(info.contains("(A4)"), "{info}");
    let holds = |needle: &str| pdf.windows(needle.len()).any(|window| window == needle.as_bytes());
    assert!(holds("pdfuaid:part"), "the file says that it is PDF/UA");
    assert!(holds("/Lang (en)") || holds("/Lang(en)"), "the language is told");
}

#[test]
fn a_greek_document_says_that_it_is_greek() {
    let pdf = pdf("greek");
    let Some(text) = text(&pdf) else { return };
    assert!(text.contains("Πώς χρησιμοποιούμε την τεχνολογία") && text.contains("Δημοτικό Σχολείο Πλάκας"), "{text}");
    assert!(pdf.windows(8).any(|window| window == b"/Lang(el" || window == b"/Lang (e"), "the language is told");
}

#[test]
fn every_page_of_a_report_says_the_caution_the_foot_and_the_fingerprint() {
    let order = order("report");
    let pdf = pdf("report");
    let Some(output) = tool("pdftotext", &["PDF", "-"], &pdf) else { return };
    let text = String::from_utf8(output.stdout).unwrap();
    let pages = text.trim_end_matches('\u{c}').split('\u{c}').collect::<Vec<_>>();
    assert!(pages.len() > 5, "{}", pages.len());
    for (number, page) in pages.iter().enumerate() {
        let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
        let numbered = format!("{}/{}", number + 1, pages.len());
        let fingerprint = order["document"]["fingerprint"].as_str().unwrap();
        for words in ["View with caution: participation was medium.", "not affiliated", fingerprint] {
            assert!(page.contains(words), "page {}: {words} in {page}", number + 1);
        }
        assert!(page.replace(" / ", "/").contains(&numbered), "page {}: {numbered} in {page}", number + 1);
    }
}

#[test]
fn the_head_of_a_table_stands_on_every_page_it_reaches() {
    let Some(text) = text(&pdf("report")) else { return };
    assert!(text.matches("Number Statement Average").count() >= 2, "{text}");
}

#[test]
fn bookmarks_lead_to_every_section() {
    let pdf = pdf("report");
    let Some(output) = tool("qpdf", &["--json=1", "--json-key=outlines", "PDF"], &pdf) else { return };
    let outlines = String::from_utf8(output.stdout).unwrap();
    for title in ["Participation", "Areas at a glance", "In their own words", "Notes"] {
        assert!(outlines.contains(&format!("\"title\": \"{title}\"")), "{title} in {outlines}");
    }
}

#[test]
fn every_figure_of_the_bars_is_in_the_text() {
    let order = order("report");
    let Some(text) = text(&pdf("report")) else { return };
    for section in order["document"]["sections"].as_array().unwrap() {
        for block in section["blocks"].as_array().unwrap().iter().filter(|block| block["block"] == "bars") {
            for row in block["rows"].as_array().unwrap() {
                let label = row["label"].as_str().unwrap();
                assert!(text.contains(label), "{label}");
                for bar in row["bars"].as_array().unwrap() {
                    let (shown, rest) = (bar["shown"].as_str().unwrap(), bar["rest"].as_str().unwrap());
                    assert!(text.contains(shown) && text.contains(rest), "{shown}, {rest} of {label}");
                }
            }
        }
    }
}

#[test]
fn an_attached_file_comes_out_as_it_went_in() {
    let order = order("report");
    let pdf = pdf("report");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out.json");
    let arguments = ["-save", "1", "-o", out.to_str().unwrap(), "PDF"];
    if tool("pdfdetach", &arguments, &pdf).is_none() {
        return;
    }
    assert_eq!(json!(std::fs::read_to_string(out).unwrap()), order["attachments"][0]["text"]);
}

#[test]
fn a_drawing_in_a_pdf_has_its_words_for_those_who_do_not_see_it() {
    let mut order = order("picture");
    order["output"] = json!("pdf");
    let (pdf, said) = printed(&order);
    assert_eq!(said, "");
    let Some(output) = tool("pdfinfo", &["-struct", "PDF"], &pdf) else { return };
    let tree = String::from_utf8(output.stdout).unwrap();
    assert!(tree.contains("Figure"), "{tree}");
    let Some(words) = text(&pdf) else { return };
    assert!(words.contains("Συμμετοχή") && words.contains("Участие"), "{words}");
}
