//! What goes to the clipboard, as bytes for the terminal and for what stands between.

use reflectory::app::effect::{COPY_BYTES_MAX, Effect, copy};
use reflectory::domain::secret::Secret;
use reflectory::locale::texts::in_english;
use reflectory::runtime::clipboard::{Between, sequence};

fn shown(text: &str, between: Between) -> String {
    String::from_utf8(sequence(text, between).unwrap()).unwrap()
}

#[test]
fn a_text_goes_out_as_the_terminal_wants_it() {
    assert_eq!(shown("K7M2P-9QRTX", Between::Nothing), "\x1b]52;c;SzdNMlAtOVFSVFg=\x07");
    // RFC 4648, section 10.
    for (text, coded) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
        assert_eq!(shown(text, Between::Nothing), format!("\x1b]52;c;{coded}\x07"));
    }
    assert_eq!(shown("ü\n", Between::Nothing), "\x1b]52;c;w7wK\x07");
}

#[test]
fn tmux_is_asked_and_hands_it_through() {
    let once = "\x1b]52;c;Zm9v\x07";
    assert_eq!(shown("foo", Between::Tmux), format!("{once}\x1bPtmux;\x1b\x1b]52;c;Zm9v\x07\x1b\\"));
}

#[test]
fn screen_hands_it_through_in_parts() {
    let text = "x".repeat(1000);
    let whole = shown(&text, Between::Nothing);
    let parts = shown(&text, Between::Screen);
    assert!(parts.starts_with("\x1bP\x1b]52;c;eHh4") && parts.ends_with("\x07\x1b\\"), "{parts:?}");
    let inside: Vec<&str> = parts.split("\x1b\\").filter_map(|part| part.strip_prefix("\x1bP")).collect();
    assert!(inside.len() > 4 && inside.iter().all(|part| part.len() <= 768));
    assert_eq!(inside.concat(), whole);
}

#[test]
fn too_much_is_refused_rather_than_cut() {
    assert!(sequence(&"x".repeat(COPY_BYTES_MAX), Between::Nothing).is_some());
    assert_eq!(sequence(&"x".repeat(COPY_BYTES_MAX + 1), Between::Tmux), None);
}

#[test]
fn the_clipboard_takes_what_a_terminal_takes() {
    let long = |bytes: usize| Secret::new("x".repeat(bytes));
    let taken = copy(long(COPY_BYTES_MAX));
    assert!(matches!(taken, Ok(Effect::Copy(text)) if text.expose().len() == COPY_BYTES_MAX));
    let refused = copy(long(COPY_BYTES_MAX + 1)).unwrap_err();
    assert!(in_english(&refused).contains("save it as a file"), "{refused:?}");
}
