//! The order, read strictly: what is not described in `docs/print.md` is refused with its line and column.

pub mod block;
pub mod document;

use serde::{Deserialize, Serialize};

use crate::notice::Fault;
use crate::order::document::Document;

/// The name of the format, in every order.
pub const FORMAT: &str = "reflectory-print";
/// The version this program reads.
pub const VERSION: u32 = 1;
/// Widths of a PNG in pixels.
const WIDTHS: std::ops::RangeInclusive<u32> = 16..=10_000;
/// Files inside one PDF.
const ATTACHMENTS_MAX: usize = 16;
/// Characters of an attachment's name.
const NAME_MAX: usize = 100;

/// What is ordered, checked.
#[derive(Debug)]
pub struct Order {
    /// What comes back.
    pub output: Output,
    /// The paper.
    pub paper: Paper,
    /// Width of a PNG in pixels.
    pub width: u32,
    /// Which page comes back as PNG or SVG, from 1.
    pub page: u32,
    /// A template of the school's own.
    pub template: Option<String>,
    /// What is printed.
    pub subject: Subject,
    /// Files that a PDF carries inside.
    pub attachments: Vec<Attachment>,
}

/// What is printed: one of the two.
#[derive(Debug)]
pub enum Subject {
    /// A document.
    Document(Box<Document>),
    /// A drawing.
    Picture(Picture),
}

/// What comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// ISO A4.
    A4,
    /// US Letter.
    Letter,
}

/// A drawing.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// The drawing as SVG.
    pub svg: String,
    /// Title.
    pub title: String,
    /// What it shows, in a sentence.
    pub alt: String,
    /// BCP 47 tag of its language.
    #[serde(default = "english")]
    pub language: String,
}

fn english() -> String {
    "en".to_owned()
}

/// A file inside a PDF.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// Its name: letters, digits, `.`, `-` and `_`.
    pub name: String,
    /// Its media type, such as `application/json`.
    pub media_type: String,
    /// What it is, in a sentence.
    pub about: String,
    /// Its text.
    pub text: String,
}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u32,
    output: Output,
    paper: Paper,
    width: u32,
    page: u32,
    template: Option<String>,
    document: Option<Box<Document>>,
    picture: Option<Picture>,
    attachments: Vec<Attachment>,
}

impl Order {
    /// Reads an order from its JSON.
    pub fn read(text: &[u8]) -> Result<Order, Fault> {
        let head = serde_json::from_slice::<Head>(text).map_err(unreadable)?;
        if head.format != FORMAT {
            return Err(refused(format!("This is not an order: its format is “{}”, not “{FORMAT}”.", head.format)));
        }
        if head.version != VERSION {
            let version = head.version;
            return Err(refused(format!(
                "The order is of version {version} and this program reads version {VERSION}. \
                 Install reflectory and reflectory-print of the same version."
            )));
        }
        serde_json::from_slice::<Written>(text).map_err(unreadable)?.checked()
    }
}

impl Written {
    fn checked(self) -> Result<Order, Fault> {
        if !WIDTHS.contains(&self.width) {
            let (low, high) = (WIDTHS.start(), WIDTHS.end());
            return Err(refused(format!("A picture is {low} to {high} pixels wide, not {}.", self.width)));
        }
        let subject = match (self.document, self.picture) {
            (Some(document), None) => Subject::Document(document),
            (None, Some(picture)) => Subject::Picture(picture),
            (Some(_), Some(_)) | (None, None) => {
                return Err(refused("An order holds a document or a picture, one of the two.".to_owned()));
            }
        };
        match &subject {
            Subject::Document(document) => document.check().map_err(refused)?,
            Subject::Picture(picture) => document::check_tag(&picture.language).map_err(refused)?,
        }
        if self.attachments.len() > ATTACHMENTS_MAX {
            return Err(refused(format!("A PDF carries at most {ATTACHMENTS_MAX} files.")));
        }
        for attachment in &self.attachments {
            attachment.check().map_err(refused)?;
        }
        let Written { output, paper, width, page, template, attachments, .. } = self;
        Ok(Order { output, paper, width, page, template, subject, attachments })
    }
}

impl Attachment {
    fn check(&self) -> Result<(), String> {
        let fits = |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | '_');
        let name = &self.name;
        if name.is_empty() || name.len() > NAME_MAX || name.starts_with('.') || !name.chars().all(fits) {
            return Err(format!("An attachment's name has letters, digits, “.”, “-” and “_”: not “{name}”."));
        }
        let (kind, detail) = self.media_type.split_once('/').unwrap_or_default();
        let plain = |part: &str| {
            !part.is_empty() && part.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '.' | '-' | '+'))
        };
        if !plain(kind) || !plain(detail) {
            return Err(format!("“{}” is not a media type such as application/json.", self.media_type));
        }
        Ok(())
    }
}

fn refused(message: String) -> Fault {
    Fault::Order { message, place: None }
}

fn unreadable(error: serde_json::Error) -> Fault {
    let place = (error.line(), error.column());
    let told = error.to_string();
    let message = told.rsplit_once(" at line ").map_or(told.as_str(), |(message, _)| message);
    Fault::Order { message: format!("The order is not as it should be: {message}."), place: Some(place) }
}
