//! What `reflectory-print` is handed on its standard input; `docs/print.md` describes it for others.

use serde::Serialize;

use crate::document::Document;

/// The name of the format, in every order.
pub const FORMAT: &str = "reflectory-print";
/// Its version; raised when a field changes its meaning.
pub const VERSION: u32 = 1;

/// Room for an order of one page, such as a certificate: a text that grows leaves copies of a name behind.
const SMALL_BYTES: usize = 64 << 10;

/// An order: one document or one drawing, and how it shall come back.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Order<'a> {
    /// [`FORMAT`].
    pub format: &'static str,
    /// [`VERSION`].
    pub version: u32,
    /// What comes back.
    pub output: Output,
    /// The paper.
    pub paper: Paper,
    /// Width of a PNG in pixels.
    pub width: u32,
    /// Which page comes back as PNG or SVG, from 1.
    pub page: u32,
    /// A template of the school's own instead of the built-in one.
    pub template: Option<&'a str>,
    /// The document; none where a drawing is ordered.
    pub document: Option<&'a Document>,
    /// The drawing; none where a document is ordered.
    pub picture: Option<Picture<'a>>,
    /// Files that a PDF carries inside.
    pub attachments: Vec<Attachment<'a>>,
}

impl<'a> Order<'a> {
    /// A document as PDF on A4, with the built-in template.
    pub fn document(document: &'a Document) -> Order<'a> {
        Order {
            format: FORMAT,
            version: VERSION,
            output: Output::Pdf,
            paper: Paper::A4,
            width: 1200,
            page: 1,
            template: None,
            document: Some(document),
            picture: None,
            attachments: Vec::new(),
        }
    }

    /// A drawing as PNG.
    pub fn picture(picture: Picture<'a>, width: u32) -> Order<'a> {
        Order {
            format: FORMAT,
            version: VERSION,
            output: Output::Png,
            paper: Paper::A4,
            width,
            page: 1,
            template: None,
            document: None,
            picture: Some(picture),
            attachments: Vec::new(),
        }
    }

    /// The order as it is handed over.
    pub fn json(&self) -> String {
        let mut json = Vec::with_capacity(SMALL_BYTES);
        // Writing into memory does not fail, and what is written is text.
        serde_json::to_writer(&mut json, self).ok().and_then(|()| String::from_utf8(json).ok()).unwrap_or_default()
    }
}

/// What comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Output {
    /// PDF/UA-1.
    Pdf,
    /// One page as PNG.
    Png,
    /// One page as SVG.
    Svg,
}

/// The paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// ISO A4.
    A4,
    /// US Letter.
    Letter,
}

/// A drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Picture<'a> {
    /// The drawing as SVG.
    pub svg: &'a str,
    /// Title.
    pub title: &'a str,
    /// What it shows, in a sentence.
    pub alt: &'a str,
    /// BCP 47 tag of its language; English where it is left out.
    #[serde(skip_serializing_if = "is_english")]
    pub language: &'a str,
}

fn is_english(language: &&str) -> bool {
    *language == "en"
}

/// A file inside a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Attachment<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its media type, such as `application/json`.
    pub media_type: &'a str,
    /// What it is, in a sentence.
    pub about: &'a str,
    /// Its text.
    pub text: &'a str,
}
