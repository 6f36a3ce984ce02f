//! Characters that reached the pages and have no glyph. The data's were replaced before; a template's own words were not.

use std::collections::BTreeSet;

use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

use crate::notice::Warning;

/// A sentence about characters without a glyph, if there are any.
pub fn warning(pages: &PagedDocument) -> Option<Warning> {
    let mut missing = BTreeSet::new();
    pages.pages().iter().for_each(|page| collect(&page.frame, &mut missing));
    if missing.is_empty() {
        return None;
    }
    let signs = missing.into_iter().collect::<Vec<_>>().join(" ");
    Some(Warning { message: format!("The fonts have no glyph for what the template says here: {signs}"), place: None })
}

fn collect(frame: &Frame, missing: &mut BTreeSet<String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect(&group.frame, missing),
            FrameItem::Text(text) => {
                let absent = text.glyphs.iter().filter(|glyph| glyph.id == 0);
                missing.extend(absent.filter_map(|glyph| text.text.get(glyph.range())).map(str::to_owned));
            }
            _ => {}
        }
    }
}
