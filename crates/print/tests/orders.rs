//! Orders are read strictly, and every refusal says what is wrong.

use serde_json::{Value, json};

use crate::support::{DOCUMENTS, fault, message, order, pdf, printed, with_blocks};

fn refusal(change: impl Fn(&mut Value)) -> String {
    let mut order = order("letter");
    change(&mut order);
    message(order.to_string().as_bytes())
}

#[test]
fn every_kind_of_document_prints_on_both_papers() {
    for name in DOCUMENTS {
        let mut order = order(name);
        order["paper"] = json!("letter");
        let (letter, _) = printed(&order);
        assert!(pdf(name).starts_with(b"%PDF-1.7") && letter.starts_with(b"%PDF-1.7"), "{name}");
        assert!(pdf(name) != letter, "{name}: the paper makes a difference");
    }
}

#[test]
fn another_version_is_refused_before_anything_else_is_read() {
    let said = refusal(|order| {
        order["version"] = json!(2);
        order["new_field"] = json!(true);
    });
    assert!(said.contains("version 2") && said.contains("version 1"), "{said}");
}

#[test]
fn another_format_is_refused() {
    let said = refusal(|order| order["format"] = json!("reflectory-report"));
    assert!(said.contains("its format is “reflectory-report”"), "{said}");
}

#[test]
fn unknown_fields_and_blocks_are_refused_by_name() {
    assert!(refusal(|order| order["colour"] = json!("red")).contains("unknown field `colour`"));
    assert!(refusal(|order| order["document"]["colour"] = json!("red")).contains("unknown field `colour`"));
    let wrong_block = with_blocks(json!([{ "block": "video", "text": "x" }])).to_string();
    assert!(message(wrong_block.as_bytes()).contains("unknown variant `video`"));
    let wrong_field = with_blocks(json!([{ "block": "paragraph", "text": "x", "size": 3 }])).to_string();
    assert!(message(wrong_field.as_bytes()).contains("unknown field `size`"));
}

#[test]
fn an_error_in_the_json_has_its_line_and_column() {
    let error = fault(b"{\n  \"format\": \"reflectory-print\",\n  \"version\": one\n}");
    assert_eq!((&error["file"], &error["line"]), (&json!("order"), &json!(3)));
    assert!(error["column"].as_u64().unwrap() > 10, "{error}");
}

#[test]
fn a_document_or_a_picture_and_not_both() {
    assert!(refusal(|order| order["document"] = Value::Null).contains("a document or a picture"));
    let both = refusal(|order| order["picture"] = json!({ "svg": "<svg/>", "title": "", "alt": "" }));
    assert!(both.contains("a document or a picture"));
}

#[test]
fn numbers_outside_their_limits_are_refused() {
    assert!(refusal(|order| order["width"] = json!(15)).contains("16 to 10000"));
    assert!(refusal(|order| order["width"] = json!(10_001)).contains("16 to 10000"));
    let page = |page: u32| {
        refusal(|order| {
            order["output"] = json!("png");
            order["page"] = json!(page);
        })
    };
    assert_eq!(page(2), "There is no page 2: the document has 1.");
    assert_eq!(page(0), "There is no page 0: the document has 1.");
    let large = refusal(|order| {
        order["output"] = json!("png");
        order["width"] = json!(9_000);
    });
    assert!(large.contains("Choose a smaller width"), "{large}");
}

#[test]
fn marks_rows_and_names_that_do_not_fit_are_refused() {
    let row = json!([{ "text": "a", "mark": 3, "strong": false }]);
    let column = json!({ "title": "A", "figures": false, "share": 1 });
    let table = |columns: Value, rows: Value| {
        let block = json!({ "block": "table", "caption": "", "columns": columns, "rows": rows });
        message(with_blocks(json!([block])).to_string().as_bytes())
    };
    assert!(table(json!([column]), json!([row])).contains("a mark that the document does not have"));
    assert!(table(json!([column, column]), json!([[]])).contains("do not match its columns"));
    assert!(table(json!([]), json!([])).contains("do not match its columns"));
    assert!(refusal(|order| order["document"]["language"] = json!("../en")).contains("is not a language"));
    let of_drawing = refusal(|order| {
        order["document"] = Value::Null;
        order["picture"] = json!({ "svg": "<svg/>", "title": "", "alt": "", "language": "../en" });
    });
    assert!(of_drawing.contains("is not a language"));
    assert!(refusal(|order| order["document"]["sections"][0]["id"] = json!("a b")).contains("A section's id"));
}

#[test]
fn attachments_have_harmless_names_and_types() {
    let attached = |name: &str, media_type: &str| {
        refusal(|order| {
            order["attachments"] = json!([{ "name": name, "media_type": media_type, "about": "x", "text": "y" }]);
        })
    };
    for name in ["", "../report.json", ".hidden", "a/b", "a b", "é.json"] {
        assert!(attached(name, "application/json").contains("An attachment's name"), "{name}");
    }
    for media_type in ["json", "a/", "/b", "text/plain; charset=x"] {
        assert!(attached("a.json", media_type).contains("not a media type"), "{media_type}");
    }
}

#[test]
fn an_order_of_more_than_32_megabytes_is_refused() {
    let long = vec![b' '; 32 * 1024 * 1024 + 1];
    assert_eq!(message(&long), "The order is longer than 32 MB.");
}

#[test]
fn deep_nesting_and_bytes_that_are_no_text_are_errors_not_crashes() {
    let deep = "[".repeat(100_000);
    assert!(message(deep.as_bytes()).contains("not as it should be"));
    assert!(message(&[0xff, 0xfe, 0x00]).contains("not as it should be"));
}

#[test]
fn the_examples_in_the_description_are_orders_and_blocks() {
    let description = include_str!("../../../docs/print.md");
    let examples = description.split("```json\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let examples = examples.collect::<Vec<_>>();
    let shortest = serde_json::from_str::<Value>(examples[0]).unwrap();
    assert!(printed(&shortest).0.starts_with(b"%PDF"));
    let bars = serde_json::from_str::<Value>(examples[1]).unwrap();
    let mut order = with_blocks(json!([bars]));
    order["document"]["marks"] = json!([{ "key": "a", "title": "A", "letter": "A", "style": 0 }]);
    assert!(printed(&order).0.starts_with(b"%PDF"));
}

#[test]
fn the_description_names_every_field_and_block() {
    let description = include_str!("../../../docs/print.md");
    fn names(value: &Value, found: &mut std::collections::BTreeSet<String>) {
        match value {
            Value::Object(fields) => {
                found.extend(fields.keys().cloned());
                found.extend(fields.get("block").and_then(Value::as_str).map(str::to_owned));
                fields.values().for_each(|value| names(value, found));
            }
            Value::Array(values) => values.iter().for_each(|value| names(value, found)),
            _ => {}
        }
    }
    let mut found = std::collections::BTreeSet::new();
    ["blocks", "report", "picture"].iter().for_each(|name| names(&order(name), &mut found));
    assert!(found.len() > 60, "{}", found.len());
    for name in found {
        assert!(description.contains(&format!("`{name}`")) || description.contains(&format!("\"{name}\"")), "{name}");
    }
}

/// The value with every text empty and every number 0.
fn emptied(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| {
                let kept =
                    matches!(name.as_str(), "block" | "answer" | "kind" | "id" | "language" | "columns" | "rows");
                let value =
                    if kept && !value.is_array() && !value.is_object() { value.clone() } else { emptied(value) };
                (name.clone(), value)
            })
            .collect(),
        Value::Array(values) => values.iter().map(emptied).collect(),
        Value::String(_) => json!(""),
        Value::Number(_) => json!(0),
        Value::Null | Value::Bool(_) => value.clone(),
    }
}

#[test]
fn a_document_of_empty_texts_and_zeros_still_prints() {
    let mut order = order("blocks");
    let svg = json!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    order["document"] = emptied(&order["document"]);
    order["document"]["sections"][0]["id"] = json!("only");
    let blocks = order["document"]["sections"][0]["blocks"].as_array_mut().unwrap();
    blocks.iter_mut().filter(|block| block["block"] == "picture").for_each(|block| block["svg"] = svg.clone());
    assert!(printed(&order).0.starts_with(b"%PDF"));
    let picture = json!({ "svg": svg, "title": "", "alt": "" });
    let mut order = crate::support::order("picture");
    order["picture"] = picture;
    assert!(printed(&order).0.starts_with(b"\x89PNG"));
    order["output"] = json!("pdf");
    assert!(printed(&order).0.starts_with(b"%PDF"));
}

#[test]
fn a_document_of_empty_lists_still_prints() {
    let blocks = json!([
        { "block": "list", "items": [] },
        { "block": "facts", "facts": [] },
        { "block": "bars", "caption": "", "ends": ["", ""], "rows": [] },
        { "block": "strip", "caption": "", "mark": null, "rows": [{ "label": "", "fields": [] }] },
        { "block": "quotes", "texts": [] },
        { "block": "ask", "code": "", "text": "", "help": "", "answer": { "answer": "one", "choices": [] } },
        { "block": "slips", "above": "", "below": "", "codes": [] },
        { "block": "words", "words": [] },
        { "block": "lines", "lines": 0 },
    ]);
    for kind in ["report", "plan", "poster", "questionnaire", "slips", "letter", "recovery", "certificate"] {
        let mut order = with_blocks(blocks.clone());
        order["document"]["kind"] = json!(kind);
        assert!(printed(&order).0.starts_with(b"%PDF"), "{kind}");
        order["document"]["sections"] = json!([]);
        assert!(printed(&order).0.starts_with(b"%PDF"), "{kind} without sections");
    }
}
