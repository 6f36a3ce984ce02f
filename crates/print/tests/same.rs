//! The same order gives the same bytes: no clock, no chance.

use serde_json::json;

use crate::support::{DOCUMENTS, order, pdf, printed};

#[test]
fn every_document_is_byte_identical_twice() {
    for name in DOCUMENTS {
        assert!(pdf(name) == printed(&order(name)).0, "{name}");
    }
}

#[test]
fn pictures_are_byte_identical_twice() {
    for output in ["png", "svg", "pdf"] {
        let mut order = order("picture");
        order["output"] = json!(output);
        assert!(printed(&order).0 == printed(&order).0, "{output}");
    }
}

#[test]
fn no_time_is_in_a_pdf() {
    let pdf = pdf("report");
    let holds = |needle: &[u8]| pdf.windows(needle.len()).any(|window| window == needle);
    assert!(holds(b"/Metadata"), "the search looks at the right bytes");
    for word in ["CreationDate", "ModDate", "xmp:CreateDate", "xmp:ModifyDate"] {
        assert!(!holds(word.as_bytes()), "{word}");
    }
}
