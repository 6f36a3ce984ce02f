//! A document as one HTML file that stands alone: it loads nothing, and reading it needs no script.
//!
//! What little script there is sorts rows and opens what is folded. A policy in the head forbids every request and every
//! other script or style. The file is well-formed XML too, so that any reader of XML can check it.

mod bars;
mod blocks;
pub mod escape;

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};

use crate::document::html::blocks::Page;
use crate::document::html::escape::{attribute, css_string, script_string, text};
use crate::document::{Document, Mark, Section};

/// How it looks on screens, on a beamer and on paper.
const STYLE: &str = include_str!("html/style.css");
/// Sorting and opening. Names in capitals stand for words.
const SCRIPT: &str = include_str!("html/script.js");
/// Patterns of the groups' bars, by style, as in the charts; the colours stand in the style sheet.
const PATTERNS: &[&str] = &[
    r##"<pattern id="p0" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="f0" width="8" height="8"/></pattern>"##,
    r##"<pattern id="p1" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="l1" width="8" height="8"/><path class="d1" d="M-2 2L2 -2M0 8L8 0M6 10L10 6"/></pattern>"##,
    r##"<pattern id="p2" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="l2" width="8" height="8"/><circle class="f2" cx="2" cy="2" r="1.5"/><circle class="f2" cx="6" cy="6" r="1.5"/></pattern>"##,
    r##"<pattern id="p3" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="l3" width="8" height="8"/><path class="d3" d="M2 0V8M6 0V8"/></pattern>"##,
    r##"<pattern id="p4" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="l4" width="8" height="8"/><path class="d4" d="M0 2H8M0 6H8"/></pattern>"##,
];

/// The whole file.
pub fn html(document: &Document) -> String {
    let (style, script) = (style(document), script(document));
    let mut page = Page::new(document);
    for section in &document.sections {
        page.section(section);
    }
    let body = page.finish();
    let mut out = String::with_capacity(body.len() + STYLE.len() + 16_384);
    out.push_str("<!DOCTYPE html>\n");
    out.push_str(&format!(
        "<html lang=\"{}\" xmlns=\"http://www.w3.org/1999/xhtml\">\n",
        attribute(&document.language)
    ));
    out.push_str(&head(document, &style, &script));
    out.push_str(&format!("<body class=\"{}\">\n", class(document)));
    out.push_str(&format!("<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\" xmlns=\"http://www.w3.org/2000/svg\"><defs>{}</defs></svg>\n", PATTERNS.concat()));
    if let Some(word) = &document.watermark {
        out.push_str(&format!("<div class=\"watermark\" aria-hidden=\"true\">{}</div>\n", text(word)));
    }
    out.push_str(&top(document));
    out.push_str("<main>\n");
    out.push_str(&body);
    out.push_str("</main>\n");
    out.push_str(&foot(document));
    out.push_str(&format!("<script>{script}</script>\n</body>\n</html>\n"));
    out
}

/// What the style sheet needs to know of this document stands behind the common part.
fn style(document: &Document) -> String {
    let mut style = STYLE.to_owned();
    if let Some(caution) = &document.caution {
        style.push_str(&format!("@page {{ @top-center {{ content: {} }} }}\n", css_string(caution)));
    }
    let first = [document.author.as_str(), document.title.as_str()].into_iter().filter(|part| !part.is_empty());
    let line = first.collect::<Vec<_>>().join(" · ");
    style.push_str(&format!("@page {{ @bottom-left {{ content: {} }} }}\n", css_string(&line)));
    style
}

/// The script with the words of the document's language.
fn script(document: &Document) -> String {
    let word = |id: &str| script_string(&document.texts().word(id));
    SCRIPT.replace("OPEN_ALL", &word("report-open-all")).replace("CLOSE_ALL", &word("report-close-all"))
}

fn head(document: &Document, style: &str, script: &str) -> String {
    let hash = |text: &str| format!("'sha256-{}'", Base64::encode_string(&Sha256::digest(text.as_bytes())));
    let policy = format!(
        "default-src 'none'; img-src data:; style-src {}; script-src {}; base-uri 'none'; form-action 'none'",
        hash(style),
        hash(script)
    );
    let title = if document.author.is_empty() {
        document.title.clone()
    } else {
        format!("{} – {}", document.title, document.author)
    };
    format!(
        "<head>\n<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <meta name=\"referrer\" content=\"no-referrer\"/>\n<meta name=\"color-scheme\" content=\"light\"/>\n\
         <meta name=\"generator\" content=\"Reflectory\"/>\n<title>{}</title>\n<style>{style}</style>\n</head>\n",
        escape::plain(&title),
        policy = attribute(&policy),
    )
}

fn class(document: &Document) -> &'static str {
    match document.kind {
        crate::document::Kind::Report => "report",
        crate::document::Kind::Plan => "plan",
        crate::document::Kind::Poster => "poster",
        crate::document::Kind::Questionnaire => "questionnaire",
        crate::document::Kind::Slips => "slips",
        crate::document::Kind::Letter => "letter",
        crate::document::Kind::Recovery => "recovery",
        crate::document::Kind::Certificate => "certificate",
    }
}

fn top(document: &Document) -> String {
    let mut out = String::from("<header class=\"cover\">\n");
    if !document.author.is_empty() {
        out.push_str(&format!("<p class=\"author\">{}</p>\n", text(&document.author)));
    }
    out.push_str(&format!("<h1>{}</h1>\n", text(&document.title)));
    if !document.subtitle.is_empty() {
        out.push_str(&format!("<p class=\"subtitle\">{}</p>\n", text(&document.subtitle)));
    }
    if let Some(caution) = &document.caution {
        out.push_str(&format!("<p class=\"caution\">{}</p>\n", text(caution)));
    }
    if !document.marks.is_empty() {
        out.push_str("<ul class=\"legend\">");
        for mark in &document.marks {
            out.push_str(&format!("<li>{}{}</li>", badge(mark), text(&mark.title)));
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</header>\n");
    let named: Vec<&Section> = document.sections.iter().filter(|section| !section.title.is_empty()).collect();
    if named.len() > 2 {
        let texts = document.texts();
        out.push_str(&format!("<nav aria-label=\"{}\">\n<ol>\n", attribute(&texts.word("report-contents"))));
        for section in named {
            out.push_str(&format!("<li><a href=\"#{}\">{}</a></li>\n", attribute(&section.id), text(&section.title)));
        }
        let open = text(&texts.word("report-open-all"));
        out.push_str(&format!(
            "</ol>\n<p class=\"tools\" hidden=\"\"><button type=\"button\" data-open=\"\">{open}</button></p>\n</nav>\n"
        ));
    }
    out
}

/// Letter, colour and pattern of a line, as beside every bar of it.
fn badge(mark: &Mark) -> String {
    format!(
        "<span class=\"badge b{}\"><svg width=\"10\" height=\"12\" aria-hidden=\"true\"><rect class=\"s{0}\" width=\"10\" \
         height=\"12\" fill=\"url(#p{0})\"/></svg><b>{}</b></span>",
        mark.style.min(PATTERNS.len() - 1),
        text(&mark.letter)
    )
}

fn foot(document: &Document) -> String {
    let mut out = String::from("<footer>\n");
    for line in &document.foot {
        out.push_str(&format!("<p>{}</p>\n", text(line)));
    }
    if let Some(fingerprint) = &document.fingerprint {
        out.push_str(&format!("<p class=\"fingerprint\"><code>{}</code></p>\n", text(fingerprint)));
    }
    out.push_str("</footer>\n");
    out
}
