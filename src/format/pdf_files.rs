//! The files that a PDF carries inside, read without believing it: within limits of number and size.

use std::collections::BTreeMap;

use hayro_syntax::object::{Dict, Object, Stream, String as PdfString};
use hayro_syntax::{Filter, Pdf};
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

/// Largest file, in bytes.
const FILE_BYTES_MAX: usize = 32 << 20;
/// Most objects that are looked at.
const OBJECTS_MAX: usize = 200_000;

/// Most bytes that one stream, unpacked as often as it can be, may become.
const STREAM_BYTES_MAX: usize = 64 << 20;
/// Most bytes of all streams together.
const STREAMS_BYTES_MAX: usize = 256 << 20;
/// How often a stream is looked for something packed inside what was packed.
const DEPTH_MAX: u32 = 3;

/// Whether everything that is packed in a PDF stays within limits once it is unpacked. The reader unpacks what lists the
/// objects without any limit, so a small file could fill the memory.
pub fn is_modest(pdf: &[u8]) -> bool {
    let mut left = STREAMS_BYTES_MAX;
    let mut rest = pdf;
    while let Some(at) = rest.windows(6).position(|word| word == b"stream") {
        rest = rest.get(at + 6..).unwrap_or_default();
        let packed = rest.trim_ascii_start();
        // "endstream" is found as well; what stands behind it is nothing packed.
        let Some(size) = unpacked(packed, DEPTH_MAX) else { return false };
        let Some(less) = left.checked_sub(size) else { return false };
        left = less;
    }
    true
}

/// Bytes that something packed becomes, 0 for what is not packed; `None` where they are too many.
fn unpacked(packed: &[u8], depth: u32) -> Option<usize> {
    // The first byte of every zlib stream that a PDF may hold: deflate with a window of up to 32 kB.
    if packed.first().is_none_or(|first| first & 0x0f != 8) {
        return Some(0);
    }
    let (bytes, is_too_long) = match decompress_to_vec_zlib_with_limit(packed, STREAM_BYTES_MAX) {
        Ok(bytes) => (bytes, false),
        Err(error) => (error.output, error.status == TINFLStatus::HasMoreOutput),
    };
    if is_too_long {
        return None;
    }
    let inside = if depth > 1 { unpacked(&bytes, depth - 1)? } else { 0 };
    Some(bytes.len() + inside)
}

/// The texts of the files with these names; `None` where it is no PDF that can be read. What is twice there, too large
/// or no text is left out.
pub fn texts(pdf: Vec<u8>, names: &[&str]) -> Option<BTreeMap<String, String>> {
    if !is_modest(&pdf) {
        return None;
    }
    let pdf = Pdf::new(pdf).ok()?;
    let mut found: BTreeMap<String, Option<String>> = BTreeMap::new();
    for object in pdf.objects().into_iter().take(OBJECTS_MAX) {
        let Object::Dict(dict) = object else { continue };
        let Some(name) = file_name(&dict).filter(|name| names.contains(&name.as_str())) else { continue };
        let text = text(&dict);
        // Of two files of one name nobody can say which is meant.
        found.entry(name).and_modify(|text| *text = None).or_insert(text);
    }
    Some(found.into_iter().filter_map(|(name, text)| Some((name, text?))).collect())
}

/// The name of a file specification that holds a file.
fn file_name(dict: &Dict) -> Option<String> {
    if !dict.contains_key("EF") {
        return None;
    }
    let name = dict.get::<PdfString>("UF").or_else(|| dict.get::<PdfString>("F"))?;
    let bytes = name.as_bytes();
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(wide) => {
            let units: Vec<u16> = wide.as_chunks::<2>().0.iter().map(|pair| u16::from_be_bytes(*pair)).collect();
            String::from_utf16(&units).ok()
        }
        None => String::from_utf8(bytes.to_vec()).ok(),
    }
}

fn text(dict: &Dict) -> Option<String> {
    let files: Dict = dict.get("EF")?;
    let stream: Stream = files.get("F").or_else(|| files.get("UF"))?;
    let raw = stream.raw_data();
    // Unpacked here and not by the reader, which knows no limit.
    let bytes = match stream.filters().as_slice() {
        [] => raw.into_owned(),
        [Filter::FlateDecode] => decompress_to_vec_zlib_with_limit(&raw, FILE_BYTES_MAX).ok()?,
        _ => return None,
    };
    String::from_utf8(bytes).ok().filter(|text| text.len() <= FILE_BYTES_MAX)
}
