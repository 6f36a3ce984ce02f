//! The command line.

use crate::support::{message, run};

#[test]
fn help_has_examples_and_the_version_is_told() {
    let help = String::from_utf8(run(&["--help"], b"").stdout).unwrap();
    assert!(help.contains("reflectory-print < order.json > report.pdf"), "{help}");
    let version = String::from_utf8(run(&["--version"], b"").stdout).unwrap();
    assert_eq!(version.trim(), concat!("reflectory-print ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn templates_are_printed_whole_or_by_their_part() {
    let main = String::from_utf8(run(&["--templates"], b"").stdout).unwrap();
    assert_eq!(main, include_str!("../templates/template.typ"));
    let bars = String::from_utf8(run(&["--templates", "bars.typ"], b"").stdout).unwrap();
    assert_eq!(bars, include_str!("../templates/bars.typ"));
    let unknown = run(&["--templates", "other.typ"], b"");
    assert_eq!(unknown.status.code(), Some(1));
    let said = String::from_utf8(unknown.stderr).unwrap();
    assert!(said.contains("There is no template other.typ. There are: template.typ, document.typ"), "{said}");
}

#[test]
fn the_head_of_the_template_names_every_part() {
    let main = include_str!("../templates/template.typ");
    for part in ["style.typ", "frame.typ", "blocks.typ", "tables.typ", "bars.typ", "paper.typ", "kinds.typ"] {
        assert!(main.contains(part), "{part}");
        assert!(run(&["--templates", part], b"").status.success(), "{part}");
    }
}

#[test]
fn nothing_on_the_standard_input_is_an_error_in_words() {
    assert!(message(b"").starts_with("The order is not as it should be: EOF"), "{}", message(b""));
}
