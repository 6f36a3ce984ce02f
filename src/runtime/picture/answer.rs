//! What a terminal answers when it is asked what it is.

/// The parameter of the answer that means sixels.
const SIXEL: &str = "4";
/// Begins every answer.
const BEGIN: &[u8] = b"\x1b[?";
/// Ends it.
const END: u8 = b'c';

/// Whether the bytes end with an answer to "what are you" (DA1, `CSI c`), and whether it names sixels. The first
/// parameter is the kind of terminal; those behind it are what it can do.
pub fn answer(bytes: &[u8]) -> Option<bool> {
    let (last, before) = bytes.split_last()?;
    let at = before.windows(BEGIN.len()).rposition(|window| window == BEGIN)?;
    let parameters = before.get(at + BEGIN.len()..)?;
    let is_answer = *last == END && parameters.iter().all(|byte| byte.is_ascii_digit() || *byte == b';');
    let parameters = std::str::from_utf8(parameters).ok().filter(|_| is_answer)?;
    Some(parameters.split(';').skip(1).any(|parameter| parameter == SIXEL))
}
