//! Pictures in terminals: which shows them, and what it is sent.

use base64ct::{Base64, Encoding};
use reflectory::runtime::picture::{Shows, sequence, shows};

fn check(environment: &[(&str, &str)], expected: Option<Shows>) {
    let variable = |name: &str| environment.iter().find(|(set, _)| *set == name).map(|(_, value)| (*value).to_owned());
    assert_eq!(shows(variable), expected, "{environment:?}");
}

#[test]
fn the_environment_tells_which_terminal_shows_pictures() {
    check(&[("TERM", "xterm-256color")], None);
    check(&[("TERM", "linux")], None);
    check(&[], None);
    check(&[("TERM", "xterm-kitty")], Some(Shows::Kitty));
    check(&[("TERM", "xterm-256color"), ("KITTY_WINDOW_ID", "1")], Some(Shows::Kitty));
    check(&[("TERM", "xterm-ghostty")], Some(Shows::Kitty));
    check(&[("TERM_PROGRAM", "iTerm.app")], Some(Shows::Iterm));
    check(&[("TERM_PROGRAM", "WezTerm")], Some(Shows::Iterm));
    check(&[("LC_TERMINAL", "iTerm2")], Some(Shows::Iterm));
    check(&[("TERM_PROGRAM", "Apple_Terminal")], None);
    check(&[("TERM_PROGRAM", "vscode")], None);
}

#[test]
fn what_stands_between_keeps_pictures_away() {
    for between in ["TMUX", "STY", "ZELLIJ"] {
        check(&[("TERM", "xterm-kitty"), ("KITTY_WINDOW_ID", "1"), (between, "x")], None);
        check(&[("LC_TERMINAL", "iTerm2"), (between, "x")], None);
    }
}

#[test]
fn kitty_gets_it_in_chunks_and_answers_nothing() {
    let png: Vec<u8> = (0..10_000_u32).map(|n| (n * 7 % 256) as u8).collect();
    let text = String::from_utf8(sequence(&png, Shows::Kitty, 70)).unwrap();
    let chunks: Vec<(&str, &str)> = text
        .trim_end_matches('\n')
        .split_terminator("\u{1b}\\")
        .map(|chunk| chunk.strip_prefix("\u{1b}_G").unwrap().split_once(';').unwrap())
        .collect();
    assert_eq!(chunks[0].0, "a=T,f=100,q=2,c=70,m=1");
    assert!(chunks.iter().all(|(_, payload)| payload.len() <= 4096), "the protocol's limit");
    let keys: Vec<&str> = chunks.iter().skip(1).map(|(keys, _)| *keys).collect();
    assert_eq!(keys, ["m=1", "m=1", "m=0"]);
    let payload: String = chunks.iter().map(|(_, payload)| *payload).collect();
    assert_eq!(Base64::decode_vec(&payload).unwrap(), png);
    let short = String::from_utf8(sequence(b"x", Shows::Kitty, 20)).unwrap();
    assert_eq!(short, "\u{1b}_Ga=T,f=100,q=2,c=20,m=0;eA==\u{1b}\\\n");
}

#[test]
fn iterm_gets_it_as_one_file() {
    let text = String::from_utf8(sequence(b"picture", Shows::Iterm, 60)).unwrap();
    assert_eq!(text, "\u{1b}]1337;File=inline=1;size=7;width=60;preserveAspectRatio=1:cGljdHVyZQ==\u{7}\n");
}
