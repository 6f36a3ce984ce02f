//! A certificate as a document: one page across.

use zeroize::Zeroize;

use crate::document::block::Block;
use crate::document::{Document, Kind, Section};
use crate::domain::certificate::Certificate;
use crate::text;

/// The page. Neither its file's name nor its metadata tell the owner's name.
pub fn certificate(it: &Certificate) -> Document {
    let plain = |words: &str| {
        // As long as needed from the beginning: a text that grows leaves its earlier copies behind.
        let mut plain = String::with_capacity(words.len());
        plain.extend(words.chars().filter(|c| text::is_plain(*c)));
        plain
    };
    let paragraph = |words: &str| Block::Paragraph { text: plain(words) };
    let blocks = vec![
        paragraph(&it.above),
        Block::Big { text: plain(it.name.expose()) },
        paragraph(&it.below),
        paragraph(&it.about),
    ];
    Document {
        kind: Kind::Certificate,
        name: format!("certificate-{}", it.exercise.0),
        title: it.title.clone(),
        subtitle: String::new(),
        author: plain(&it.school),
        language: it.language.to_owned(),
        watermark: None,
        caution: None,
        foot: vec![it.foot.clone()],
        fingerprint: None,
        marks: Vec::new(),
        sections: vec![Section { id: "certificate".to_owned(), title: String::new(), new_page: false, blocks }],
    }
}

/// Wipes the name from the page, once it was made into a file.
pub fn forget(mut page: Document) {
    for block in page.sections.iter_mut().flat_map(|section| &mut section.blocks) {
        if let Block::Big { text } = block {
            text.zeroize();
        }
    }
}
