//! Copying through the terminal, with the sequence OSC 52 of xterm's control sequences, which reaches the clipboard of
//! the machine where the person sits, also over ssh. Some terminals lack it or ask first: nothing answers, so nobody
//! can tell whether it worked, and what was to be copied has to stay visible.

use base64ct::{Base64, Encoding};

use crate::app::effect::COPY_BYTES_MAX;

const BEGIN: &[u8] = b"\x1b]52;c;";
const END: &[u8] = b"\x07";
/// Ends a string that is handed through.
const STRING_END: &[u8] = b"\x1b\\";
/// Bytes in one string that GNU screen hands through: it forgets longer ones than 256 to 768, by version.
const SCREEN_BYTES_MAX: usize = 240;

/// What stands between the program and the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// Nothing that is known to keep the sequence from the terminal.
    Nothing,
    /// tmux, which takes the sequence itself where `set-clipboard` is on, and else hands it through where
    /// `allow-passthrough` is on.
    Tmux,
    /// GNU screen, which hands short strings through.
    Screen,
}

impl Between {
    /// What the environment tells.
    pub fn here() -> Between {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        // Both are set where one runs inside the other; tmux is the inner one more often.
        match (set("TMUX"), set("STY")) {
            (true, _) => Between::Tmux,
            (false, true) => Between::Screen,
            (false, false) => Between::Nothing,
        }
    }
}

/// The bytes that put a text on the clipboard; `None` for more than [`COPY_BYTES_MAX`], which terminals cut off.
pub fn sequence(text: &str, between: Between) -> Option<Vec<u8>> {
    if text.len() > COPY_BYTES_MAX {
        return None;
    }
    let plain = [BEGIN, Base64::encode_string(text.as_bytes()).as_bytes(), END].concat();
    Some(match between {
        Between::Nothing => plain,
        // Twice: of the two ways, a tmux knows one, the other, both or none, and twice the same does no harm.
        Between::Tmux => {
            let mut bytes = plain.clone();
            bytes.extend_from_slice(b"\x1bPtmux;");
            for byte in plain {
                // Inside, every Escape stands twice.
                bytes.extend(std::iter::repeat_n(byte, if byte == 0x1b { 2 } else { 1 }));
            }
            bytes.extend_from_slice(STRING_END);
            bytes
        }
        Between::Screen => {
            plain.chunks(SCREEN_BYTES_MAX).flat_map(|part| [b"\x1bP", part, STRING_END].concat()).collect()
        }
    })
}
