//! A school's own template: what it gets, what it cannot reach, and what is said when it is broken.

use serde_json::{Value, json};

use crate::support::{fault, order, printed, text};

fn own(template: &str) -> Value {
    let mut order = order("letter");
    order["template"] = json!(template);
    order
}

fn broken(template: &str) -> (String, Value, Value, Value) {
    let error = fault(own(template).to_string().as_bytes());
    (
        error["message"].as_str().unwrap().to_owned(),
        error["file"].clone(),
        error["line"].clone(),
        error["column"].clone(),
    )
}

#[test]
fn the_built_in_template_handed_over_as_an_own_one_prints_the_same() {
    let built_in = printed(&order("letter")).0;
    assert_eq!(printed(&own(include_str!("../templates/template.typ"))).0, built_in);
}

#[test]
fn an_own_template_has_the_data_and_the_parts() {
    let template = r#"
#import "document.typ": *
#let data = json("data.json")
#set document(title: data.document.title)
#show: frame.with(data)
= Our own head
#words(data.document.title) on #data.paper
#for part in data.document.sections { section(part, data.document.marks) }
"#;
    let (pdf, said) = printed(&own(template));
    assert_eq!(said, "");
    let Some(text) = text(&pdf) else { return };
    assert!(text.contains("Our own head We would like to know what you think on a4 Dear parents,"), "{text}");
}

#[test]
fn a_broken_template_is_told_with_line_and_column() {
    let (message, file, line, column) = broken("#let a = 1\n\n  #colour(a)\n");
    assert!(message.starts_with("unknown variable: colour"), "{message}");
    assert_eq!((file, line, column), (json!("template.typ"), json!(3), json!(4)));
    let (message, _, line, column) = broken("Ωμέγα #let (\n");
    assert!(message.contains("unclosed delimiter"), "{message}");
    assert_eq!((line, column), (json!(1), json!(12)), "columns are characters, not bytes");
}

#[test]
fn a_fault_in_a_part_is_told_where_the_own_template_calls_it() {
    let (_, file, line, _) = broken("#import \"document.typ\": *\n\n#words(7)\n");
    assert_eq!((file, line), (json!("template.typ"), json!(3)));
}

#[test]
fn files_packages_and_the_clock_are_refused_in_words() {
    let file = broken("#read(\"/etc/passwd\")");
    assert!(file.0.contains("etc/passwd is not part of the order"), "{}", file.0);
    let climbing = broken("#image(\"../../secret.png\")");
    assert_eq!(climbing.2, json!(1), "{}", climbing.0);
    let package = broken("#import \"@preview/tablex:0.0.8\": *");
    assert!(package.0.contains("packages are not available"), "{}", package.0);
    let clock = broken("#datetime.today().display()");
    assert!(clock.0.contains("current date"), "{}", clock.0);
}

#[test]
fn a_drawing_cannot_reach_files() {
    for (file, refusal) in [
        ("/etc/hostname", "absolute paths are not allowed"),
        ("../../etc/hostname", "failed to load linked image"),
        ("Cargo.toml", "not part of the order"),
        ("http://127.0.0.1:9/a.png", "failed to load linked image"),
    ] {
        let image = format!("<image href=\"{file}\" width=\"9\" height=\"9\"/>");
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">{image}</svg>");
        let mut order = order("picture");
        order["picture"]["svg"] = json!(svg);
        let error = fault(order.to_string().as_bytes());
        assert!(error["message"].as_str().unwrap().contains(refusal), "{file}: {error}");
    }
}

#[test]
fn an_endless_template_ends_with_an_error() {
    let (message, _, line, _) = broken("#let f(n) = f(n + 1)\n#f(0)");
    assert!(message.contains("maximum function call depth exceeded"), "{message}");
    assert_eq!(line, json!(1));
    assert!(broken("#while true {}").0.contains("always true"), "the loop is found");
}

#[test]
fn attachments_are_in_the_pdf_whatever_the_template() {
    let mut order = order("report");
    order["template"] = json!("#set document(title: \"Bare\")\nOnly this.");
    let (pdf, _) = printed(&order);
    let Some(listed) = crate::support::tool("pdfdetach", &["-list", "PDF"], &pdf) else { return };
    assert!(String::from_utf8_lossy(&listed.stdout).contains("report.json"));
}

#[test]
fn the_example_in_the_description_prints() {
    let description = include_str!("../../../docs/print.md");
    let example = description.split("```typst\n").nth(1).unwrap().split("```").next().unwrap();
    let (pdf, said) = printed(&own(example));
    assert_eq!(said, "");
    let Some(text) = text(&pdf) else { return };
    assert!(text.contains("We would like to know what you think") && text.contains("Dear parents,"), "{text}");
}
