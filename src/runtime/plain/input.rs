//! Lines as they are typed or come from a file: one at a time, and only when somebody is asked.

use std::io::{BufRead, IsTerminal, Read};
use std::sync::mpsc::Receiver;

/// Bytes of a line at most; what is longer is cut.
const LINE_BYTES_MAX: u64 = 16 * 1024;

/// What kind of line is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// One that may be seen.
    Line,
    /// One that is not to be seen while it is typed.
    Secret,
}

/// One thread waits for lines; it reads the next one when somebody is asked, so that none is taken for the answer to
/// something that was not asked yet, and a long file does not fill the memory. The last thing that is told is that there
/// is no more.
pub fn spawn(next_line: Receiver<Reads>, tell: impl Fn(Option<String>) -> bool + Send + 'static) {
    std::thread::spawn(move || {
        while let Ok(reads) = next_line.recv() {
            let line = next_of_input(reads);
            let is_over = line.is_none();
            if !tell(line) || is_over {
                return;
            }
        }
    });
}

fn next_of_input(reads: Reads) -> Option<String> {
    // Elsewhere the terminal itself is told not to show it.
    if cfg!(not(unix)) && reads == Reads::Secret && std::io::stdin().is_terminal() {
        return rpassword::read_password().ok();
    }
    read_line(&mut std::io::stdin().lock())
}

/// The next line without its end; `None` where there is no more.
fn read_line(input: &mut impl BufRead) -> Option<String> {
    let mut bytes = Vec::new();
    let read = input.take(LINE_BYTES_MAX).read_until(b'\n', &mut bytes).ok()?;
    if read == 0 {
        return None;
    }
    if bytes.last() != Some(&b'\n') && read as u64 == LINE_BYTES_MAX {
        input.skip_until(b'\n').ok()?;
    }
    Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_any_kind_are_read_one_by_one() {
        let long = "x".repeat(40_000);
        let input = format!("1\r\n\n{long}\nlast");
        let mut input = std::io::BufReader::new(input.as_bytes());
        let mut lines = std::iter::from_fn(|| read_line(&mut input));
        assert_eq!(lines.next().as_deref(), Some("1"));
        assert_eq!(lines.next().as_deref(), Some(""));
        assert_eq!(lines.next().map(|line| line.len()), Some(16 * 1024));
        assert_eq!(lines.next().as_deref(), Some("last"));
        assert_eq!(lines.next(), None);
        assert_eq!(read_line(&mut &b"a\xff\n"[..]).as_deref(), Some("a\u{fffd}"));
    }
}
