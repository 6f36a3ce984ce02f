//! A PNG as sixels, the pictures of DEC's VT340 (its Graphics Programming guide, EK-VT3XX-GP, chapter 14): six rows of
//! dots make a band, and a band is written once for each of its colours.

use std::collections::BTreeMap;
use std::io::Cursor;

use png::{ColorType, Decoder, Transformations};

/// Colours at once: what terminals take beside the VT340's own 16.
const COLOURS_MAX: usize = 256;
/// Red, green and blue of the colours that stand for all those that are not frequent, where there are too many.
const STEPS: [u8; 5] = [0, 25, 50, 75, 100];
/// Pixels at most: many times a chart as wide as a screen.
const PIXELS_MAX: usize = 16 << 20;
/// Rows of a band.
const BAND: usize = 6;
/// Equal sixels in a row from which it is shorter to count them.
const RUN_MIN: usize = 4;
/// The sixel without a dot; its code and six bits, the lowest for the top row, give all others.
const EMPTY: u8 = b'?';

/// A colour as sixels know it: red, green and blue in hundredths.
type Colour = [u8; 3];

/// A PNG as sixels; `None` where it is no picture that can be read, or too large a one. What is transparent is on white.
///
/// Up to 256 colours are exact, to a hundredth. Of more, the most frequent stay exact, which are those of the bars and of
/// what is written; the others, such as along the edges of letters, become the most similar of these and of a few that are
/// spread evenly.
pub fn sixels(png: &[u8]) -> Option<Vec<u8>> {
    let (width, pixels) = pixels(png)?;
    let palette = Palette::of(&pixels);
    let mut bytes = format!("\x1bP0;1;0q\"1;1;{width};{}", pixels.len() / width).into_bytes();
    for (number, [red, green, blue]) in palette.colours.iter().enumerate() {
        bytes.extend_from_slice(format!("#{number};2;{red};{green};{blue}").as_bytes());
    }
    for band in pixels.chunks(width * BAND) {
        for (number, row) in dots(band, width, &palette) {
            bytes.extend_from_slice(format!("#{number}").as_bytes());
            write_runs(&row, &mut bytes);
            bytes.push(b'$');
        }
        bytes.push(b'-');
    }
    bytes.extend_from_slice(b"\x1b\\");
    Some(bytes)
}

/// The width of a PNG, at least 1, and all its pixels, row by row.
fn pixels(png: &[u8]) -> Option<(usize, Vec<Colour>)> {
    let mut decoder = Decoder::new(Cursor::new(png));
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = (reader.info().width as usize, reader.info().height as usize);
    if width == 0 || width.checked_mul(height)? > PIXELS_MAX {
        return None;
    }
    let mut buffer = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut buffer).ok()?;
    let bytes = buffer.get(..frame.buffer_size())?;
    let all: Vec<Colour> = match frame.color_type {
        ColorType::Rgba => bytes.chunks_exact(4).filter_map(|rgba| on_white(rgba.split_last()?)).collect(),
        ColorType::GrayscaleAlpha => {
            bytes.chunks_exact(2).filter_map(|pair| on_white((pair.last()?, &[*pair.first()?; 3]))).collect()
        }
        _ => return None,
    };
    (all.len() == width * height).then_some((width, all))
}

/// A colour that lets white through, in hundredths, rounded.
fn on_white((alpha, rgb): (&u8, &[u8])) -> Option<Colour> {
    let (alpha, white) = (u32::from(*alpha), 255);
    let hundredths = |channel: &u8| {
        let mixed = u32::from(*channel) * alpha + white * (255 - alpha);
        u8::try_from((mixed * 200 + 255 * 255) / (2 * 255 * 255)).unwrap_or(100)
    };
    let mut channels = rgb.iter().map(hundredths);
    Some([channels.next()?, channels.next()?, channels.next()?])
}

/// The colours that are used, and which of them stands for each colour of a picture.
struct Palette {
    colours: Vec<Colour>,
    numbers: BTreeMap<Colour, usize>,
}

impl Palette {
    fn of(pixels: &[Colour]) -> Palette {
        let mut counts: BTreeMap<Colour, usize> = BTreeMap::new();
        for pixel in pixels {
            *counts.entry(*pixel).or_default() += 1;
        }
        let mut colours: Vec<Colour> = counts.keys().copied().collect();
        // The same picture always gives the same bytes: the sorting keeps the order of what is as frequent.
        colours.sort_by_key(|colour| std::cmp::Reverse(counts.get(colour).copied()));
        if colours.len() > COLOURS_MAX {
            colours.truncate(COLOURS_MAX - STEPS.len().pow(3));
            colours.extend(STEPS.iter().flat_map(|red| {
                STEPS.iter().flat_map(move |green| STEPS.iter().map(move |blue| [*red, *green, *blue]))
            }));
        }
        let nearest = |colour: &Colour| {
            let far = |other: &Colour| -> u32 {
                colour.iter().zip(other).map(|(one, two)| u32::from(one.abs_diff(*two)).pow(2)).sum()
            };
            let found = colours.iter().enumerate().min_by_key(|(_, other)| far(other));
            (*colour, found.map_or(0, |(number, _)| number))
        };
        let numbers = counts.keys().map(nearest).collect();
        Palette { colours, numbers }
    }

    fn number(&self, colour: &Colour) -> usize {
        self.numbers.get(colour).copied().unwrap_or(0)
    }
}

/// The dots of a band by colour: for each column six bits, the lowest for the top row.
fn dots(band: &[Colour], width: usize, palette: &Palette) -> BTreeMap<usize, Vec<u8>> {
    let mut all: BTreeMap<usize, Vec<u8>> = BTreeMap::new();
    for (row, line) in band.chunks(width).enumerate() {
        for (column, colour) in line.iter().enumerate() {
            let dots = all.entry(palette.number(colour)).or_insert_with(|| vec![0; width]);
            if let Some(dots) = dots.get_mut(column) {
                *dots |= 1 << row;
            }
        }
    }
    all
}

/// Writes a band's dots of one colour, equal ones counted, without the empty ones at the end.
fn write_runs(dots: &[u8], bytes: &mut Vec<u8>) {
    let end = dots.iter().rposition(|dots| *dots != 0).map_or(0, |last| last + 1);
    for run in dots.get(..end).unwrap_or_default().chunk_by(|one, two| one == two) {
        let sign = EMPTY + run.first().copied().unwrap_or(0);
        if run.len() >= RUN_MIN {
            bytes.extend_from_slice(format!("!{}", run.len()).as_bytes());
            bytes.push(sign);
        } else {
            bytes.extend(std::iter::repeat_n(sign, run.len()));
        }
    }
}
