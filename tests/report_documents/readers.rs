//! Readers of what was written that share nothing with the writers.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use roxmltree::{Document as Tree, Node, ParsingOptions};
use serde_json::Value;

use super::Figures;

const HTML: &str = "http://www.w3.org/1999/xhtml";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A bar as it was read back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub caption: String,
    pub label: String,
    pub who: String,
    pub shown: String,
    pub rest: String,
    /// Label, count and share of each answer, where they are shown.
    pub parts: Vec<(String, String, String)>,
}

pub fn tag(name: &'static str) -> (&'static str, &'static str) {
    (HTML, name)
}

pub fn page(html: &str) -> Tree<'_> {
    Tree::parse_with_options(html, ParsingOptions { allow_dtd: true, ..ParsingOptions::default() }).unwrap()
}

/// All words below a node, the letter of a badge and a code left out.
fn words(node: Node) -> String {
    let is_sign = |node: &Node| {
        let class = node.attribute("class").unwrap_or("");
        node.has_tag_name(tag("span")) && (class.starts_with("badge") || class == "code")
    };
    let texts = node.descendants().filter(|n| n.is_text() && !n.ancestors().any(|above| is_sign(&above)));
    texts.filter_map(|n| n.text()).collect::<String>().trim().to_owned()
}

fn below<'a>(node: Node<'a, 'a>, name: &'static str) -> Vec<Node<'a, 'a>> {
    node.descendants().filter(|n| n.has_tag_name(tag(name))).collect()
}

fn children<'a>(node: Node<'a, 'a>) -> Vec<Node<'a, 'a>> {
    node.children().filter(Node::is_element).collect()
}

pub fn html_rows(html: &str) -> Vec<Row> {
    let tree = page(html);
    let mut rows = Vec::new();
    let figures = tree.descendants().filter(|n| n.has_tag_name(tag("figure")));
    for figure in figures.map(|figure| tree.get_node(figure.id()).unwrap()) {
        let caption = words(below(figure, "figcaption")[0]);
        let table = children(figure).into_iter().find(|n| n.has_tag_name(tag("table"))).unwrap();
        for body in children(table).into_iter().filter(|n| n.has_tag_name(tag("tbody"))) {
            let lines = children(body);
            let label = words(lines[0]);
            let mut parts = BTreeMap::new();
            for chosen in below(body, "table") {
                let titles: Vec<String> =
                    below(below(chosen, "thead")[0], "th").into_iter().skip(1).map(words).collect();
                for line in below(below(chosen, "tbody")[0], "tr") {
                    let cells = children(line);
                    let counts = cells.iter().skip(1).zip(&titles).map(|(cell, title)| {
                        (title.clone(), words(below(*cell, "b")[0]), words(below(*cell, "small")[0]))
                    });
                    parts.insert(words(cells[0]), counts.collect());
                }
            }
            for line in lines.iter().filter(|line| line.attribute("data-of").is_some()) {
                let cells = children(*line);
                let who = words(cells[0]);
                let class = |name| cells.iter().find(|n| n.attribute("class") == Some(name)).map(|n| words(*n));
                let shown = class("figure").or_else(|| class("why")).unwrap();
                let parts = parts.get(&who).cloned().unwrap_or_default();
                rows.push(Row {
                    caption: caption.clone(),
                    label: label.clone(),
                    who,
                    shown,
                    rest: class("rest").unwrap(),
                    parts,
                });
            }
        }
    }
    rows
}

/// `1: 0 (0.0 %); 2: 3 (25.0 %)`, whatever stands in the labels.
fn parts(text: &str) -> Vec<(String, String, String)> {
    if text.is_empty() {
        return Vec::new();
    }
    let one = |part: &str| {
        let (label, rest) = part.rsplit_once(": ").unwrap();
        let (count, share) = rest.split_once(" (").unwrap();
        (label.to_owned(), count.to_owned(), share.trim_end_matches(')').to_owned())
    };
    text.split("; ").map(one).collect()
}

fn unescaped(text: &str) -> String {
    let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("**", "");
    plain.replace('\\', "").trim().to_owned()
}

pub fn markdown_rows(text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let (mut caption, mut label, mut inside) = (String::new(), String::new(), false);
    for line in text.lines() {
        if line.starts_with("**") {
            caption = unescaped(line);
        }
        let Some(cells) = line.strip_prefix("| ").and_then(|line| line.strip_suffix(" |")) else {
            inside = inside && !line.is_empty();
            continue;
        };
        let cells: Vec<String> = cells.replace("\\|", "/").split(" | ").map(unescaped).collect();
        if cells.get(1).is_some_and(|cell| cell == "Who") {
            inside = true;
        } else if inside && cells[0] != "---" {
            if !cells[0].is_empty() {
                label.clone_from(&cells[0]);
            }
            let chose = cells.get(4).map_or("", String::as_str);
            let [who, shown, rest] = [1, 2, 3].map(|at| cells[at].clone());
            // The code stands before the title.
            rows.push(Row {
                caption: caption.clone(),
                label: uncoded(&label, &caption),
                who,
                shown,
                rest,
                parts: parts(chose),
            });
        }
    }
    rows
}

/// Without a statement's code or an area's letter, which an option that begins with "A" does not bear.
fn uncoded(label: &str, caption: &str) -> String {
    let is_area = caption.starts_with("Areas, ") || caption.starts_with("The whole area");
    let is_code = |word: &str| {
        let number = word.trim_start_matches(|c: char| c.is_ascii_uppercase());
        word.len() - number.len() == 1 && (is_area || !number.is_empty()) && number.chars().all(|c| c.is_ascii_digit())
    };
    let coded = label.split_once(' ').filter(|(word, _)| is_code(word));
    coded.map_or(label, |(_, title)| title).to_owned()
}

/// The text of a file inside a DOCX.
pub fn part(docx: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

pub fn docx_rows(docx: &[u8]) -> Vec<Row> {
    let text = part(docx, "word/document.xml");
    let tree = Tree::parse(&text).unwrap();
    let said = |node: Node| -> String {
        let texts = node.descendants().filter(|n| n.has_tag_name((WORD, "t")));
        texts.filter_map(|n| n.text()).collect::<String>().trim().to_owned()
    };
    let body = tree.descendants().find(|n| n.has_tag_name((WORD, "body"))).unwrap();
    let mut rows = Vec::new();
    let mut caption = String::new();
    for child in body.children().filter(Node::is_element) {
        if !child.has_tag_name((WORD, "tbl")) {
            caption = said(child);
            continue;
        }
        let mut label = String::new();
        let lines: Vec<Node> = child.children().filter(|n| n.has_tag_name((WORD, "tr"))).collect();
        let cells = |line: &Node| -> Vec<String> {
            line.children().filter(|n| n.has_tag_name((WORD, "tc"))).map(said).collect()
        };
        // Where nobody chose among answers, no column is left empty for it.
        if !["Who|Value|Rests on|How they chose", "Who|Value|Rests on"].contains(&cells(&lines[0]).join("|").as_str()) {
            continue;
        }
        for line in &lines[1..] {
            match cells(line).as_slice() {
                [who, shown, rest, chose] => rows.push(Row {
                    caption: caption.clone(),
                    label: label.clone(),
                    who: who.clone(),
                    shown: shown.clone(),
                    rest: rest.clone(),
                    parts: parts(chose),
                }),
                // What each group read stands below its bars, slanted.
                [who, shown, rest] => rows.push(Row {
                    caption: caption.clone(),
                    label: label.clone(),
                    who: who.clone(),
                    shown: shown.clone(),
                    rest: rest.clone(),
                    parts: parts(""),
                }),
                [one] if !line.descendants().any(|n| n.has_tag_name((WORD, "i"))) => label = uncoded(one, &caption),
                [_] => {}
                other => panic!("{other:?}"),
            }
        }
    }
    rows
}

/// Every statement of a report: those of the areas, own ones, and rated items.
fn statements(json: &Value) -> Vec<&Value> {
    let areas = json["areas"].as_array().unwrap().iter().flat_map(|area| area["statements"].as_array().unwrap());
    let items = json["others"].as_array().unwrap().iter().flat_map(|other| other["items"].as_array().unwrap());
    areas.chain(json["own"].as_array().unwrap()).chain(items.filter_map(|item| item.get("rated"))).collect()
}

fn behind(answered: u64, invited: u64, not_applicable: u64, unanswered: u64, points: &[String]) -> String {
    format!("{answered} of {invited} answered, N/A {not_applicable}, unanswered {unanswered} ({})", points.join(" "))
}

pub fn figures_of_json(json: &Value) -> Figures {
    let lines: BTreeMap<&str, &str> = json["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| (l["key"].as_str().unwrap(), l["title"].as_str().unwrap()))
        .collect();
    let mut figures = Figures::new();
    for statement in statements(json) {
        let title = statement["title"].as_str().unwrap().to_owned();
        if let Some(shown) = statement["overall"]["shown"].as_str() {
            figures.insert((title.clone(), "Overall".to_owned()), (shown.to_owned(), String::new()));
        }
        for cell in statement["cells"].as_array().unwrap() {
            let Some(shown) = cell["mean"]["shown"].as_str() else { continue };
            let ratings = &cell["ratings"];
            let points: Vec<u64> = ratings["points"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap()).collect();
            let number = |key: &str| ratings[key].as_u64().unwrap();
            let counts: Vec<String> = points.iter().map(u64::to_string).collect();
            let answered = points.iter().sum();
            let rest = behind(answered, number("invited"), number("not_applicable"), number("unanswered"), &counts);
            let line = lines[cell["line"].as_str().unwrap()].to_owned();
            figures.insert((title.clone(), line), (shown.to_owned(), rest));
        }
    }
    figures
}

pub fn figures_of_csv(text: &str) -> Figures {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let titles: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let column = |name: &str| titles.iter().position(|title| title == name).unwrap();
    let [part, title, line, figure, option, value] = ["part", "title", "line", "figure", "option", "value"].map(column);
    let mut lines: BTreeMap<String, String> = BTreeMap::new();
    let mut all: BTreeMap<(String, String), BTreeMap<String, String>> = BTreeMap::new();
    for record in reader.records().map(Result::unwrap) {
        match &record[part] {
            "participation" => {
                lines.insert(record[line].to_owned(), record[title].to_owned());
            }
            "statement" | "own" | "other" => {
                let at = (record[title].to_owned(), record[line].to_owned());
                all.entry(at)
                    .or_default()
                    .insert(format!("{}{}", &record[figure], &record[option]), record[value].to_owned());
            }
            _ => {}
        }
    }
    let mut figures = Figures::new();
    for ((title, line), found) in all {
        let Some(mean) = found.get("mean").filter(|mean| !mean.is_empty()) else { continue };
        let number = |key: &str| found[key].parse().unwrap();
        let (who, rest) = if line == "*" {
            ("Overall".to_owned(), String::new())
        } else {
            let points: Vec<String> = (1..=5).map(|point| found[&format!("chose{point}")].clone()).collect();
            let rest =
                behind(number("answered"), number("invited"), number("not_applicable"), number("unanswered"), &points);
            (lines.get(&line).cloned().unwrap_or_else(|| title_of(&line)), rest)
        };
        figures.insert((title, who), (mean.clone(), rest));
    }
    figures
}

/// The title of a line of the built-in groups.
fn title_of(key: &str) -> String {
    match key {
        "leaders" => "School leaders",
        "teachers" => "Teachers",
        "students" => "Students",
        "staff" => "Staff",
        other => panic!("{other}"),
    }
    .to_owned()
}

pub fn figures_of_text(lines: &[String]) -> Figures {
    let mut figures = Figures::new();
    let mut title = String::new();
    // How many chose each point stands on a line of its own where it did not fit beside.
    let mut joined: Vec<String> = Vec::new();
    for line in lines {
        match joined.last_mut() {
            Some(before) if line.starts_with("    ") && line.trim_start().starts_with('(') => {
                before.push_str("  ");
                before.push_str(line.trim_start());
            }
            _ => joined.push(line.clone()),
        }
    }
    for line in &joined {
        if let Some(cell) = line.strip_prefix("    ").filter(|cell| !cell.starts_with(' ')) {
            // Title, figure and rest stand apart by two blanks.
            let parts: Vec<&str> = cell.split("  ").map(str::trim).filter(|part| !part.is_empty()).collect();
            if let [who, shown, rest, points] = parts.as_slice()
                && points.starts_with('(')
            {
                figures.insert((title.clone(), (*who).to_owned()), ((*shown).to_owned(), format!("{rest} {points}")));
            }
        } else if let Some((name, overall)) = line.rsplit_once(": ") {
            title = name.split_once(' ').map_or(name, |(_, title)| title).to_owned();
            let is_area = name.split_once(' ').is_some_and(|(code, _)| code.len() == 1);
            if overall.parse::<f64>().is_ok() && !is_area {
                figures.insert((title.clone(), "Overall".to_owned()), (overall.to_owned(), String::new()));
            }
        }
    }
    figures
}
