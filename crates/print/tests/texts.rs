//! What people wrote is printed as they wrote it.

use serde_json::{Value, json};

use crate::support::{DOCUMENTS, order, printed, text, with_blocks};

const MARKUP: &str =
    r##"#panic("x") *bold* _em_ $x^2$ `raw` <label> @ref \u{41} // c /* d */ = H </script> =HYPERLINK("http://x")"##;

fn read(blocks: Value) -> Option<String> {
    text(&printed(&with_blocks(blocks)).0)
}

#[test]
fn typst_markup_prints_literally_in_every_block() {
    let column = json!({ "title": MARKUP, "figures": false, "share": 1 });
    let cell = json!({ "text": MARKUP, "mark": null, "strong": true });
    let blocks = [
        json!({ "block": "heading", "text": MARKUP }),
        json!({ "block": "paragraph", "text": MARKUP }),
        json!({ "block": "callout", "title": MARKUP, "text": MARKUP }),
        json!({ "block": "list", "items": [MARKUP] }),
        json!({ "block": "facts", "facts": [["x", MARKUP]] }),
        json!({ "block": "quotes", "texts": [MARKUP] }),
        json!({ "block": "table", "caption": MARKUP, "columns": [column], "rows": [[cell]] }),
    ];
    for block in blocks {
        let Some(text) = read(json!([block])) else { return };
        for piece in ["#panic(\"x\")", "*bold*", "_em_", "$x^2$", "`raw`", "<label>", "@ref", "\\u{41}", "script>"] {
            assert!(text.contains(piece), "{piece} of {block} in {text}");
        }
    }
}

#[test]
fn names_of_300_characters_stay_on_the_page() {
    let Some(text) = read(json!([{ "block": "paragraph", "text": "N".repeat(300) }])) else { return };
    let letters = text.chars().filter(|letter| *letter == 'N').count();
    // pdftotext leaves out what lies beyond the page's edge.
    assert!(letters >= 300, "{letters}");
    let lines = text.split(' ').filter(|word| word.contains("NNN")).map(str::len).max().unwrap_or_default();
    assert!(lines < 200, "the name is broken into lines");
}

#[test]
fn latin_greek_and_cyrillic_are_complete() {
    let european = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĠġĢģĦħĪīĮįİı\
        ĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚț ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩάέήίόύώϊϋΐΰςαβγ \
        АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЀѐЍѝЇїІіЄєҐґЉљЊњЋћЂђЏџ – — “ ” „ ‘ ’ « » … € № ≥ ≤ → ▲ ▼ ✓ − ×";
    let (pdf, said) = printed(&with_blocks(json!([{ "block": "paragraph", "text": european }])));
    assert_eq!(said, "", "a sign has no glyph");
    let Some(text) = text(&pdf) else { return };
    for sign in european.chars().filter(|sign| !sign.is_whitespace()) {
        assert!(text.contains(sign), "{sign}");
    }
}

#[test]
fn our_own_documents_lack_no_glyph() {
    for name in DOCUMENTS.into_iter().filter(|name| *name != "hostile") {
        assert_eq!(printed(&order(name)).1, "", "{name}");
    }
}

#[test]
fn a_sign_without_a_glyph_is_replaced_as_a_whole_and_told() {
    let (pdf, said) = printed(&with_blocks(json!([{ "block": "paragraph", "text": "ab 👩\u{200d}🏫 cd 😀" }])));
    let warning = serde_json::from_str::<Value>(&said).unwrap();
    let message = warning["warning"]["message"].as_str().unwrap();
    assert!(message.contains("👩\u{200d}🏫") && message.contains("😀"), "{message}");
    let Some(text) = text(&pdf) else { return };
    assert!(text.contains("ab \u{fffd} cd \u{fffd}"), "{text}");
}

#[test]
fn a_glyph_that_a_template_lacks_is_told() {
    let mut order = order("letter");
    order["output"] = json!("png");
    order["template"] = json!("#set document(title: \"x\")\nabc 字");
    let (_, said) = printed(&order);
    assert!(said.contains("The fonts have no glyph for what the template says here: 字"), "{said}");
}

#[test]
fn arabic_and_hebrew_are_shaped_and_controls_turn_nothing() {
    let (pdf, said) = printed(&with_blocks(json!([
        { "block": "quotes", "texts": ["نريد المزيد من الوقت", "אנחנו רוצים יותר זמן"] },
        { "block": "paragraph", "text": "safe \u{202e}txt.exe\u{202c} \u{7}\u{1b}[31m end" },
    ])));
    assert_eq!(said, "");
    let Some(text) = text(&pdf) else { return };
    assert!(text.contains("safe txt.exe [31m end"), "{text}");
    assert!(text.contains("זמן"), "{text}");
}

#[test]
fn lines_of_a_text_stay_lines() {
    let Some(text) = read(json!([{ "block": "quotes", "texts": ["first\nsecond"] }])) else { return };
    assert!(text.contains("first second"), "{text}");
}
