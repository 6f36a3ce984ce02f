//! The report as HTML, DOCX and Markdown: every figure is that of its JSON, nothing a person wrote acts, every section is
//! there.

mod browser;
mod converted;
mod printed;
mod readers;

use std::collections::BTreeMap;

use reflectory::app::workplace::request::forms::ReportForm;
use reflectory::document::block::Block;
use reflectory::document::docx::docx;
use reflectory::document::html::html;
use reflectory::document::markdown::markdown;
use reflectory::document::report::{Earlier, Material, fingerprint, report as document};
use reflectory::document::{Document, Section};
use reflectory::domain::correction::{Change, Correction};
use reflectory::domain::note::{Note, NotePlace};
use reflectory::domain::report::Report;
use reflectory::domain::report::changes::Changes;
use reflectory::domain::report::comparison::compare;
use reflectory::domain::report::words::Texts;
use reflectory::format;
use reflectory::format::report::Beside;
use reflectory::format::report_text;
use serde_json::Value;
use zeroize::Zeroizing;

use readers::{Row, docx_rows, figures_of_csv, figures_of_json, figures_of_text, html_rows, markdown_rows};

use crate::support::report::{
    SHIPPED, SMALL, STUDENTS, School, TEACHERS, english, frozen, own, report as report_of, sheets,
};
use crate::support::results::sheets as sheets_of;

/// A school drawn by a seed: small groups, few answers, anything hidden.
fn drawn(seed: u64) -> Report {
    let school = School::draw(&SMALL, seed);
    report_of(&school.frozen, &school.sheets)
}

/// A school in which every group shows every figure.
fn full(seed: u64) -> Report {
    let mut frozen = frozen(&SHIPPED, [10, 40, 200]);
    frozen.exercise.own = vec![own("own0", &[TEACHERS, STUDENTS])];
    frozen.exercise.optional = vec!["C10".to_owned()];
    let sheets = sheets_of(&frozen, [8, 30, 120], seed);
    report_of(&frozen, &sheets)
}

fn made(report: &Report, notes: &[Note], earlier: Option<&Report>) -> Document {
    let comparison = earlier.map(|earlier| compare(earlier, report).unwrap());
    let changes = earlier.map(|earlier| Changes::new(earlier, report, 5).unwrap());
    let earlier = earlier.zip(comparison.as_ref()).map(|(report, comparison)| Earlier { report, comparison });
    let fingerprint = fingerprint(&format::report::write(report));
    document(&Material {
        report,
        groups: &SHIPPED.groups,
        notes,
        changes: changes.as_ref(),
        planned: &[],
        earlier,
        fingerprint: &fingerprint,
        texts: english(),
    })
}

fn section<'a>(document: &'a Document, id: &str) -> &'a Section {
    document.sections.iter().find(|section| section.id == id).unwrap_or_else(|| panic!("no section {id}"))
}

/// Everything people read in a section.
fn words(section: &Section) -> String {
    serde_json::to_string(&section.blocks).unwrap()
}

/// Figures of statements by title and line: the value, and what it rests on.
type Figures = BTreeMap<(String, String), (String, String)>;

/// Those of a document's bars, for statements with one of these titles.
fn figures(rows: &[Row], like: &Figures) -> Figures {
    let mut found = Figures::new();
    let titles: Vec<&String> = like.keys().map(|(title, _)| title).collect();
    for row in rows.iter().filter(|row| titles.contains(&&row.label) && row.shown.parse::<f64>().is_ok()) {
        let points: Vec<String> = row.parts.iter().map(|(_, count, _)| count.clone()).collect();
        let rest = if row.who == "Overall" { String::new() } else { format!("{} ({})", row.rest, points.join(" ")) };
        let before = found.insert((row.label.clone(), row.who.clone()), (row.shown.clone(), rest));
        assert!(before.is_none(), "{row:?} stands there twice");
    }
    found
}

#[test]
fn every_figure_is_the_same_in_every_form() {
    let mut compared = 0;
    for seed in 0..12 {
        let report = if seed == 0 { full(7) } else { drawn(seed) };
        let json: Value = serde_json::from_str(&format::report::write(&report)).unwrap();
        let expected = figures_of_json(&json);
        compared += expected.len();
        let document = made(&report, &[], None);
        let forms =
            [html_rows(&html(&document)), markdown_rows(&markdown(&document)), docx_rows(&docx(&document).unwrap())];
        for rows in &forms {
            assert_eq!(figures(rows, &expected), expected, "seed {seed}");
        }
        assert_eq!(figures_of_csv(&format::report::csv(&report)), expected, "seed {seed}");
        let mut of_text = figures_of_text(&report_text::lines(&report, &Beside::default(), false, english()));
        of_text.retain(|(title, _), _| expected.keys().any(|(known, _)| known == title));
        assert_eq!(of_text, expected, "seed {seed}");
        areas_agree(&json, &forms);
        shares_agree(&json, &forms);
    }
    assert!(compared > 100, "{compared}");
}

/// The overview of areas, and the school's average.
fn areas_agree(json: &Value, forms: &[Vec<Row>; 3]) {
    let lines: BTreeMap<&str, &str> = json["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| (l["key"].as_str().unwrap(), l["title"].as_str().unwrap()))
        .collect();
    let mut expected = Vec::new();
    for area in json["areas"].as_array().unwrap() {
        let title = area["title"].as_str().unwrap();
        expected.extend(area["overall"]["shown"].as_str().map(|shown| (title, "Overall", shown)));
        for cell in area["cells"].as_array().unwrap() {
            let line = lines[cell["line"].as_str().unwrap()];
            expected.extend(cell["mean"]["shown"].as_str().map(|shown| (title, line, shown)));
        }
    }
    for rows in forms {
        let overview =
            rows.iter().filter(|row| row.caption == "Areas, from 1 to 5" && row.shown.parse::<f64>().is_ok());
        let found: Vec<(&str, &str, &str)> = overview.map(|row| (&*row.label, &*row.who, &*row.shown)).collect();
        assert_eq!(found, expected);
    }
}

/// Shares of the options of choices, and average places.
fn shares_agree(json: &Value, forms: &[Vec<Row>; 3]) {
    let lines: Vec<&str> = json["lines"].as_array().unwrap().iter().map(|l| l["title"].as_str().unwrap()).collect();
    let mut expected: Vec<(String, String, String, String)> = Vec::new();
    let mut places: Vec<(String, String)> = Vec::new();
    let items = json["others"].as_array().unwrap().iter().flat_map(|other| other["items"].as_array().unwrap());
    for choice in items.filter_map(|item| item.get("chosen")) {
        for (at, cell) in choice["cells"].as_array().unwrap().iter().enumerate() {
            let Some(chosen) = cell.get("chosen") else { continue };
            places.extend(chosen["rank"]["shown"].as_str().map(|rank| (lines[at].to_owned(), rank.to_owned())));
            if choice["view"] == "rank" {
                continue;
            }
            let answered = chosen["answered"].as_u64().unwrap();
            for (option, count) in
                choice["options"].as_array().unwrap().iter().zip(chosen["options"].as_array().unwrap())
            {
                let count = count.as_u64().unwrap();
                // Half up, in tenths of a percent.
                let tenths = (count * 2000 + answered).checked_div(2 * answered);
                let share = tenths.map_or("–".to_owned(), |tenths| format!("{}.{} %", tenths / 10, tenths % 10));
                let text = option["text"].as_str().unwrap().to_owned();
                expected.push((text, lines[at].to_owned(), share, format!("{count} of {answered}")));
            }
        }
    }
    expected.sort();
    places.sort();
    for rows in forms {
        let shares = rows.iter().filter(|row| row.caption.starts_with("Share of those who answered"));
        let mut found: Vec<_> =
            shares.map(|row| (row.label.clone(), row.who.clone(), row.shown.clone(), row.rest.clone())).collect();
        found.sort();
        assert_eq!(found, expected);
        let ranks = rows.iter().filter(|row| row.caption.starts_with("Average place") && row.who != "Overall");
        let mut found: Vec<_> = ranks
            .filter(|row| row.shown.parse::<f64>().is_ok())
            .map(|row| (row.who.clone(), row.shown.clone()))
            .collect();
        found.sort();
        assert_eq!(found, places);
    }
}

#[test]
fn every_section_is_there_and_says_what_it_shall() {
    let mut report = full(7);
    report.facts.corrections =
        vec![Correction { on: report.facts.days.first, change: Change::LastDay(report.facts.days.last) }];
    let notes = [
        Note { place: NotePlace::Area('A'), text: "Talk with the parents".to_owned() },
        Note { place: NotePlace::Statement("A1".to_owned()), text: "Write it down".to_owned() },
    ];
    let document = made(&report, &notes, None);
    let ids: Vec<&str> = document.sections.iter().map(|section| section.id.as_str()).collect();
    let begin = ["participation", "how-to-read", "areas", "focus", "area-a"];
    assert_eq!(ids[..5], begin);
    for id in ["area-h", "own", "other-1", "other-10", "words", "notes", "computed"] {
        assert!(ids.contains(&id), "{id} in {ids:?}");
    }
    let has = |id: &str, needle: &str| assert!(words(section(&document, id)).contains(needle), "{needle} in {id}");
    has("how-to-read", "Corrected on 23 November 2026: the last day became 11 December 2026.");
    has("how-to-read", "A group has a line of its own from ");
    has("area-a", "Talk with the parents");
    has("area-a", "Write it down");
    has("notes", "Write it down");
    has("computed", "Rounded once, at the end, half up.");
    has("areas", "each weighing the same");
    assert!(document.foot.iter().any(|line| line.contains("Not affiliated with the European Commission")));
    assert_eq!(document.foot.last().unwrap(), "Fingerprint of the report's data (SHA-256):");
    let expected = fingerprint(&format::report::write(&report));
    // On paper and in every file the number stands below the line that says what it is.
    let page = reflectory::document::markdown::markdown(&document);
    assert!(page.contains(&format!("(SHA-256):\n\n`{expected}`")), "{}", page.len());
    let page = reflectory::document::html::html(&document);
    assert!(page.contains(&format!("(SHA-256):</p>\n<p class=\"fingerprint\"><code>{expected}</code>")));
    assert_eq!((document.fingerprint.as_deref(), expected.len()), (Some(expected.as_str()), 64));
    let plain = made(&report, &[], None);
    assert!(plain.sections.iter().all(|section| section.id != "notes" && !words(section).contains("Write it down")));
    assert_eq!(fingerprint(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

#[test]
fn what_was_not_asked_and_what_was_not_chosen_stand_apart() {
    let school = School::draw(&SHIPPED, 3);
    let mut frozen = school.frozen;
    frozen.exercise.optional.clear();
    frozen.exercise.smallest_cell = 3;
    let sheets = sheets(6, STUDENTS, &[("F5", 3)]);
    let report = report_of(&frozen, &sheets);
    let document = made(&report, &[], None);
    let group = section(&document, "group-students");
    let paragraphs: Vec<&String> = group
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Paragraph { text } => Some(text),
            _ => None,
        })
        .collect();
    assert!(paragraphs.iter().any(|text| text.starts_with("Not asked of this group: ")), "{paragraphs:?}");
    assert!(paragraphs.iter().any(|text| text.starts_with("Not chosen by the school: ")), "{paragraphs:?}");
    // No field stands for them.
    let Some(Block::Strip(strip)) = group.blocks.iter().find(|block| matches!(block, Block::Strip(_))) else {
        panic!()
    };
    assert!(strip.rows.iter().flat_map(|row| &row.fields).all(|field| field.shown != "not chosen by the school"));
    // The leaders handed in nothing, so they have no page.
    assert!(document.sections.iter().all(|section| section.id != "group-leaders"));
}

#[test]
fn below_high_participation_every_page_says_so() {
    let school = School::draw(&SMALL, 3);
    let sheets = sheets(6, STUDENTS, &[("F5", 4)]);
    let report = report_of(&school.frozen, &sheets);
    let document = made(&report, &[], None);
    assert_eq!(document.watermark.as_deref(), Some("incomplete"));
    let caution = "Incomplete: a group has no sheets. View with caution.";
    assert_eq!(document.caution.as_deref(), Some(caution));
    let page = html(&document);
    let tree = readers::page(&page);
    let sections: Vec<_> = tree.descendants().filter(|node| node.has_tag_name(readers::tag("section"))).collect();
    assert_eq!(sections.len(), document.sections.len());
    for one in sections {
        let said =
            one.children().any(|node| node.attribute("class") == Some("caution") && node.text() == Some(caution));
        assert!(said, "{:?}", one.attribute("id"));
    }
    assert!(tree.descendants().any(|node| node.attribute("class") == Some("watermark")));
    // Once more on the first page, as a box of its own.
    assert_eq!(markdown(&document).matches(caution).count(), document.sections.len() + 1);
    let header = readers::part(&docx(&document).unwrap(), "word/header1.xml");
    assert!(header.contains(caution) && header.contains("INCOMPLETE"), "{header}");
}

#[test]
fn an_earlier_round_stands_beside() {
    let report = full(5);
    let mut before = full(6);
    before.facts.year -= 1;
    before.facts.exercise.0 = "2025-1-lower-secondary".to_owned();
    let document = made(&report, &[], Some(&before));
    let focus = words(section(&document, "focus"));
    assert!(focus.contains("Largest increase since session 1 of 2025/2026") && focus.contains("Largest decrease"));
    let all = words(section(&document, "comparison"));
    for needle in ["2025-1-lower-secondary", " → ", "▲ +", "▼ -", "within chance"] {
        assert!(all.contains(needle), "{needle}");
    }
    assert!(!all.contains("– → –"), "what neither round has is no comparison");
    let rows: usize = section(&document, "comparison")
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .map(|table| {
            assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{}", table.caption);
            table.rows.len()
        })
        .sum();
    assert!(rows > 20, "{rows}");
}

/// What somebody might write to break what is made of it.
const HOSTILE: &[&str] = &[
    "</script><script>alert(1)</script>",
    "\"' onmouseover=alert(1) <img src=x onerror=alert(1)>",
    "=HYPERLINK(\"http://example.org\",\"click\")",
    "bell\u{7} escape\u{1b}[2J nul\0 end",
    "turned \u{202e}dlrow\u{202c} שלום",
    "]]> <!-- & &amp; {{ #read(\"x\") $x$",
    "| a | b |\n# title\n- point\n1. one",
    "🙂 \u{fffe} Ωμέγα Привет",
];

#[test]
fn nothing_that_people_wrote_acts() {
    let mut report = full(1);
    report.facts.school = HOSTILE.concat();
    for (area, text) in report.areas.iter_mut().zip(HOSTILE) {
        area.title = (*text).to_owned();
        for statement in &mut area.statements {
            statement.title = (*text).to_owned();
        }
    }
    report.lines.iter_mut().zip(HOSTILE).for_each(|(line, text)| line.title = (*text).to_owned());
    for own in &mut report.own {
        own.title = HOSTILE.concat().repeat(40);
    }
    let texts: Vec<Zeroizing<String>> = HOSTILE.iter().map(|text| Zeroizing::new((*text).to_owned())).collect();
    for words in &mut report.words {
        words.texts.iter_mut().for_each(|line| *line = Texts::Shown(texts.clone()));
    }
    let notes: Vec<Note> =
        HOSTILE.iter().map(|text| Note { place: NotePlace::Area('A'), text: (*text).to_owned() }).collect();
    let document = made(&report, &notes, None);
    let page = html(&document);
    let tree = readers::page(&page);
    let count = |name: &'static str| tree.descendants().filter(|node| node.has_tag_name(readers::tag(name))).count();
    assert_eq!((count("script"), count("img"), count("style")), (1, 0, 1));
    let attributes = tree.descendants().flat_map(|node| node.attributes());
    assert!(attributes.into_iter().all(|one| !one.name().starts_with("on")));
    let texts: Vec<&str> = tree.descendants().filter_map(|node| node.text()).collect();
    assert!(texts.contains(&HOSTILE[0]), "the words themselves are there");
    // What turns the direction is alone in its element.
    let turned =
        tree.descendants().filter(|node| node.is_text() && node.text().is_some_and(|t| t.contains('\u{202e}')));
    let mut alone = 0;
    for node in turned {
        let parent = node.parent().unwrap().tag_name().name().to_owned();
        assert!(["bdi", "title", "option", "style"].contains(&parent.as_str()), "{parent}: {:?}", node.text());
        alone += usize::from(parent == "bdi");
    }
    assert!(alone > 3);
    let text = markdown(&document);
    assert!(!text.contains("<script>") && !text.lines().any(|line| line == "# title"), "{text}");
    assert!(docx_rows(&docx(&document).unwrap()).len() > 10);
}

#[test]
fn equal_reports_give_equal_bytes() {
    let report = drawn(2);
    let document = made(&report, &[], None);
    assert_eq!(docx(&document), docx(&made(&report, &[], None)));
    assert_eq!(html(&document), html(&made(&report, &[], None)));
    assert_eq!(markdown(&document), markdown(&made(&report, &[], None)));
}

#[test]
fn every_form_has_an_ending_of_its_own() {
    let mut endings: Vec<&str> = ReportForm::ALL.into_iter().map(ReportForm::ending).collect();
    endings.sort_unstable();
    endings.dedup();
    assert_eq!(endings.len(), ReportForm::ALL.len());
}
