//! A certificate as a document: one page across.

use crate::document::block::Block;
use crate::document::{Document, Kind, Section};
use crate::domain::certificate::Certificate;
use crate::text;

/// The page. Neither its file's name nor its metadata tell the owner's name.
pub fn certificate(it: &Certificate) -> Document {
    let plain = |words: &str| words.chars().filter(|c| text::is_plain(*c)).collect::<String>();
    let paragraph = |words: &str| Block::Paragraph { text: plain(words) };
    let blocks = vec![
        paragraph(it.above()),
        Block::Big { text: plain(it.name.expose()) },
        paragraph(&it.below()),
        paragraph(&it.about),
    ];
    Document {
        kind: Kind::Certificate,
        name: format!("certificate-{}", it.exercise.0),
        title: it.title().to_owned(),
        subtitle: String::new(),
        author: plain(&it.school),
        language: "en".to_owned(),
        watermark: None,
        caution: None,
        foot: vec![it.foot().to_owned()],
        fingerprint: None,
        marks: Vec::new(),
        sections: vec![Section { id: "certificate".to_owned(), title: String::new(), new_page: false, blocks }],
    }
}
