//! What the library has no words for, written into the parts it makes: whose file this is and in which language, and heads
//! of tables that stand on every page.

use docx_rs::XMLDocx;

use crate::document::Document;
use crate::document::docx::parts::clean;
use crate::document::html::escape::plain;

/// What made a file that has no school.
const MAKER: &str = "Reflectory";

/// Completes the parts; `None` where one of them is no text, which does not happen.
pub fn completed(mut file: XMLDocx, document: &Document) -> Option<XMLDocx> {
    let author = if document.author.is_empty() { MAKER } else { &document.author };
    let of = |text: &str| plain(&clean(text));
    let (author, title, language) = (of(author), of(&document.title), of(&document.language));
    let known = "<dc:creator>unknown</dc:creator><cp:lastModifiedBy>unknown</cp:lastModifiedBy>";
    let told = format!(
        "<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator><cp:lastModifiedBy>{author}</cp:lastModifiedBy>\
         <dc:language>{language}</dc:language>"
    );
    replace(&mut file.doc_props.core, known, &told)?;
    // For spelling, and for voices that read aloud.
    let end = "</w:rPr></w:rPrDefault>";
    replace(&mut file.styles, end, &format!("<w:lang w:val=\"{language}\" />{end}"))?;
    // Of all rows, only heads of tables have no properties of their own.
    replace(&mut file.document, "<w:trPr />", "<w:trPr><w:cantSplit /><w:tblHeader /></w:trPr>")?;
    Some(file)
}

/// Replaces what the library wrote. Texts of people hold no tags, so it is found nowhere else.
fn replace(part: &mut Vec<u8>, known: &str, told: &str) -> Option<()> {
    let text = std::str::from_utf8(part).ok()?.replace(known, told);
    *part = text.into_bytes();
    Some(())
}
