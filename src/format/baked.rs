//! Pictures that carry their credential inside, as Open Badges 3.0 says: an SVG in an element of its own, a PNG in a
//! chunk of text.

/// The keyword of the chunk.
const KEYWORD: &[u8] = b"openbadgecredential";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const NAMESPACE: &str = "xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"";
const OPEN: &str = "<openbadges:credential>";
const CLOSE: &str = "</openbadges:credential>";
const RAW: &str = "<![CDATA[";
const RAW_END: &str = "]]>";
/// Longest credential that is read, in bytes.
pub const CREDENTIAL_BYTES_MAX: usize = 256 * 1024;
/// Behind the keyword: its end, "not compressed", the kind of compression, an empty language, an empty translation.
const PLAIN: &[u8] = &[0, 0, 0, 0, 0];

/// An SVG with a credential in it; `None` for what is no SVG.
pub fn svg(picture: &str, credential: &str) -> Option<String> {
    let at = picture.find("<svg")? + "<svg".len();
    let (start, rest) = picture.split_at_checked(at)?;
    let end = rest.find('>')?;
    let (attributes, content) = rest.split_at_checked(end + 1)?;
    // Within JSON the sign that would end the raw text can always be written otherwise.
    let credential = credential.replace('>', "\\u003e");
    Some(format!("{start} {NAMESPACE}{attributes}{OPEN}{RAW}{credential}{RAW_END}{CLOSE}{content}"))
}

/// The credential in an SVG; `None` where there are several: nobody could say which one others read.
pub fn from_svg(picture: &str) -> Option<&str> {
    let (_, rest) = picture.split_once(OPEN)?;
    if rest.contains(OPEN) {
        return None;
    }
    let (inside, _) = rest.split_once(CLOSE)?;
    let raw = inside.trim().strip_prefix(RAW)?.strip_suffix(RAW_END)?;
    Some(raw.trim()).filter(|raw| raw.len() <= CREDENTIAL_BYTES_MAX)
}

/// A PNG with a credential in it, behind its header; `None` for what is no PNG.
pub fn png(picture: &[u8], credential: &str) -> Option<Vec<u8>> {
    let rest = picture.strip_prefix(PNG)?;
    let (kind, _, after) = chunk(rest)?;
    if kind != b"IHDR" {
        return None;
    }
    let header = rest.get(..rest.len() - after.len())?;
    let text = [KEYWORD, PLAIN, credential.as_bytes()].concat();
    let length = u32::try_from(text.len()).ok()?;
    let typed = [b"iTXt".as_slice(), &text].concat();
    let sum = crc32fast::hash(&typed);
    Some([PNG, header, &length.to_be_bytes(), &typed, &sum.to_be_bytes(), after].concat())
}

/// The credential in a PNG; `None` where there are several: nobody could say which one others read.
pub fn from_png(picture: &[u8]) -> Option<&str> {
    let mut rest = picture.strip_prefix(PNG)?;
    let mut found = None;
    while let Some((kind, data, after)) = chunk(rest) {
        if kind == b"iTXt"
            && let Some(text) = data.strip_prefix(KEYWORD).filter(|text| text.starts_with(&[0]))
            && found.replace(text).is_some()
        {
            return None;
        }
        rest = after;
    }
    let text = std::str::from_utf8(found?.strip_prefix(PLAIN)?).ok()?;
    Some(text).filter(|text| text.len() <= CREDENTIAL_BYTES_MAX)
}

/// Kind and content of the first chunk and what follows it; `None` where it is cut off or its checksum is wrong.
fn chunk(bytes: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (typed, rest) = rest.split_at_checked(length.checked_add(4)?)?;
    let (sum, after) = rest.split_first_chunk::<4>()?;
    let (kind, data) = typed.split_at_checked(4)?;
    (crc32fast::hash(typed) == u32::from_be_bytes(*sum)).then_some((kind, data, after))
}
