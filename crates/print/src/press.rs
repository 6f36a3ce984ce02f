//! An order becomes pages, and pages become bytes.

mod faults;
mod glyphs;

use serde_json::json;
use typst::utils::Scalar;
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

use crate::notice::{Fault, Warning};
use crate::order::{Order, Output, Subject};
use crate::signs::Missing;
use crate::templates;
use crate::world;
use crate::world::Files;

/// The most pixels of a picture: what fits well into half a gigabyte.
const PIXELS_MAX: u64 = 100_000_000;

// The fonts first: without one that exists, what has no glyph would vanish without a word.
const DOCUMENT_START: &str = r#"
#import "style.typ": fonts
#set text(font: fonts)
#include "template.typ"
#for file in json("attachments.json") {
  pdf.attach(file.name, bytes(file.text), mime-type: file.media_type, description: file.about)
}
"#;

const PICTURE_START: &str = include_str!("../templates/picture.typ");

/// What was printed.
pub struct Printed {
    /// The PDF, PNG or SVG.
    pub bytes: Vec<u8>,
    /// What is not as it was meant.
    pub warnings: Vec<Warning>,
}

/// Prints an order. The same order always gives the same bytes.
pub fn print(order: &Order) -> Result<Printed, Fault> {
    let mut missing = Missing::default();
    let files = files(order, &mut missing)?;
    let compiled = typst::compile::<PagedDocument>(&files);
    let pages = compiled.output.map_err(|errors| faults::fault(&files, &errors))?;
    let mut warnings = missing.warning().into_iter().collect::<Vec<_>>();
    warnings.extend(faults::warnings(&files, &compiled.warnings));
    warnings.extend(glyphs::warning(&pages));
    let bytes = match order.output {
        Output::Pdf => pdf(&files, &pages)?,
        Output::Png => png(page(&pages, order.page)?, order.width)?,
        Output::Svg => typst_svg::svg(page(&pages, order.page)?, &SvgOptions::default()).into_bytes(),
    };
    Ok(Printed { bytes, warnings })
}

fn files(order: &Order, missing: &mut Missing) -> Result<Files, Fault> {
    let attachments = serde_json::to_string(&order.attachments).unwrap_or_default();
    let (start, mut data) = match &order.subject {
        Subject::Document(document) => (DOCUMENT_START, json!({ "paper": order.paper, "document": document })),
        Subject::Picture(picture) => {
            (PICTURE_START, json!({ "paper": order.paper, "output": order.output, "picture": picture }))
        }
    };
    missing.mend(&mut data);
    let mut sources = vec![(world::START, start.to_owned())];
    for (name, text) in templates::ALL {
        let own = order.template.as_deref().filter(|_| name == templates::MAIN);
        sources.push((name, own.unwrap_or(text).to_owned()));
    }
    let data = vec![("data.json", data.to_string()), ("attachments.json", attachments)];
    Files::new(sources, data, order.template.is_some())
}

fn pdf(files: &Files, pages: &PagedDocument) -> Result<Vec<u8>, Fault> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| Fault::Template { message: error.message().to_string(), place: None })?;
    let options = PdfOptions { standards, ..PdfOptions::default() };
    typst_pdf::pdf(pages, &options).map_err(|errors| faults::fault(files, &errors))
}

fn page(pages: &PagedDocument, number: u32) -> Result<&Page, Fault> {
    let position = (number as usize).checked_sub(1);
    position
        .and_then(|position| pages.pages().get(position))
        .ok_or(Fault::NoPage { page: number, pages: pages.pages().len() })
}

fn png(page: &Page, width: u32) -> Result<Vec<u8>, Fault> {
    let size = page.frame.size();
    let scale = f64::from(width) / size.x.to_pt().max(1.0);
    let height = (size.y.to_pt() * scale).ceil().max(1.0) as u64;
    if u64::from(width) * height > PIXELS_MAX {
        return Err(Fault::TooLarge { width, height });
    }
    let options = RenderOptions { pixel_per_pt: Scalar::new(scale), ..RenderOptions::default() };
    typst_render::render(page, &options).encode_png().map_err(|error| Fault::NotWritten(error.to_string()))
}
