//! Pages as images: against approved ones with a tolerance, in the width asked for, and legible without colour.
//!
//! `REFLECTORY_APPROVE=1 cargo test -p reflectory-print pages` writes the pages as they are now; look at them before
//! committing them.

use std::fs;
use std::io::Cursor;

use serde_json::json;

use crate::support::{folder, order, printed};

/// Width of the approved images in pixels.
const WIDTH: u32 = 300;
/// The largest mean difference of a channel, of 255: the last bit of a shade may differ between machines.
const MEAN_MAX: f64 = 0.1;
/// A pixel this far off is another pixel; so many of ten thousand may be.
const FAR: u8 = 64;
const FAR_MAX: usize = 2;

const PAGES: [(&str, u32); 14] = [
    ("report", 1),
    ("report", 3),
    ("report", 4),
    ("report", 6),
    ("plan", 1),
    ("poster", 1),
    ("questionnaire", 1),
    ("slips", 1),
    ("letter", 1),
    ("recovery", 1),
    ("certificate", 1),
    ("greek", 1),
    ("bulgarian", 1),
    ("blocks", 3),
];

struct Image {
    width: u32,
    height: u32,
    /// Three channels a pixel, on white.
    pixels: Vec<u8>,
}

fn decoded(bytes: &[u8]) -> Image {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().unwrap();
    let mut buffer = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut buffer).unwrap();
    let channels = info.color_type.samples();
    let on_white = |pixel: &[u8]| match channels {
        4 => [0, 1, 2].map(|at| {
            let alpha = u32::from(pixel[3]);
            ((u32::from(pixel[at]) * alpha + 255 * (255 - alpha)) / 255) as u8
        }),
        3 => [pixel[0], pixel[1], pixel[2]],
        _ => [pixel[0]; 3],
    };
    let pixels = buffer[..info.buffer_size()].chunks(channels).flat_map(on_white).collect();
    Image { width: info.width, height: info.height, pixels }
}

fn page(name: &str, page: u32) -> Vec<u8> {
    let mut order = order(name);
    order["output"] = json!("png");
    order["width"] = json!(WIDTH);
    order["page"] = json!(page);
    printed(&order).0
}

/// What differs between two images beyond the tolerance.
fn difference(left: &Image, right: &Image) -> Option<String> {
    if (left.width, left.height) != (right.width, right.height) {
        return Some(format!("{}x{} and {}x{}", left.width, left.height, right.width, right.height));
    }
    let apart = || left.pixels.iter().zip(&right.pixels).map(|(left, right)| left.abs_diff(*right));
    let mean = apart().map(f64::from).sum::<f64>() / left.pixels.len() as f64;
    let far = apart().filter(|apart| *apart > FAR).count() * 10_000 / left.pixels.len();
    (mean > MEAN_MAX || far > FAR_MAX).then(|| format!("{mean:.2} on average, {far} of ten thousand far off"))
}

#[test]
fn pages_look_as_they_were_approved() {
    let approve = std::env::var_os("REFLECTORY_APPROVE").is_some();
    for (name, number) in PAGES {
        let path = folder("approved").join(format!("{name}-{number}.png"));
        let bytes = page(name, number);
        if approve {
            fs::write(&path, &bytes).unwrap();
        }
        let approved = decoded(&fs::read(&path).unwrap());
        if let Some(difference) = difference(&decoded(&bytes), &approved) {
            let now = folder("approved").join(format!("{name}-{number}.now.png"));
            fs::write(&now, &bytes).unwrap();
            panic!("{name}, page {number}: {difference}. It is now in {}", now.display());
        }
    }
}

#[test]
fn the_comparison_sees_a_changed_word_and_another_size() {
    let mut changed = order("certificate");
    changed["output"] = json!("png");
    changed["width"] = json!(WIDTH);
    changed["document"]["sections"][0]["blocks"][0]["text"] = json!("This is to certify that");
    let approved = decoded(&page("certificate", 1));
    assert!(difference(&decoded(&printed(&changed).0), &approved).is_some());
    changed["width"] = json!(WIDTH + 1);
    assert!(difference(&decoded(&printed(&changed).0), &approved).is_some());
    assert!(difference(&approved, &decoded(&page("certificate", 1))).is_none());
}

#[test]
fn a_png_has_the_width_asked_for() {
    for width in [16_u32, 299, 1200] {
        let mut order = order("picture");
        order["width"] = json!(width);
        let image = decoded(&printed(&order).0);
        assert_eq!((image.width, image.height), (width, (width * 120).div_ceil(400).max(1)), "{width}");
    }
}

#[test]
fn groups_differ_without_colour() {
    let image = decoded(&page("report", 3));
    let grey = |at: usize| image.pixels[at * 3..at * 3 + 3].iter().map(|it| u32::from(*it)).sum::<u32>() / 3;
    let rows = image.height as usize;
    let width = image.width as usize;
    // Where bars begin: just right of the axis, in every row of the page.
    let column = (23..40).map(|share| width * share / 100);
    let shades = column.flat_map(|x| (0..rows).map(move |y| y * width + x)).map(grey).map(|it| it / 32);
    let distinct = shades.collect::<std::collections::BTreeSet<_>>();
    assert!(distinct.len() >= 4, "the bars have several greys: {distinct:?}");
}

#[test]
fn an_svg_is_one_page_without_links_to_the_outside() {
    let mut order = order("report");
    order["output"] = json!("svg");
    let svg = String::from_utf8(printed(&order).0).unwrap();
    assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"));
    let outside = svg.matches("http").count() - svg.matches("http://www.w3.org/").count();
    assert_eq!(outside, 0, "nothing is fetched");
}
