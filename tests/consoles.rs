//! Terminals of few colours and few letters: what is chosen for them by itself, and what can be asked for.

use reflectory::cli::theme::{Look, Surroundings};
use reflectory::runtime::terminal::{Way, way};
use reflectory::ui::theme::{Palette, Signs, Theme};

fn check(said: &[(&str, &str)], look: Option<Look>, ascii: bool, expected: (Palette, Signs)) {
    let of = |name: &str| said.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
    let no_color = of("NO_COLOR").is_some();
    let surroundings = Surroundings { no_color, term: of("TERM"), ink_and_ground: of("COLORFGBG") };
    let (palette, signs) = expected;
    assert_eq!(surroundings.theme(look, ascii), Theme { palette, signs }, "{said:?} {look:?} {ascii}");
}

#[test]
fn a_terminal_gets_what_it_can_show_and_a_wish_outweighs_it() {
    use Palette::{Colour, Contrast, Light, Mono};
    use Signs::{Ascii, Console, Unicode};
    check(&[], None, false, (Colour, Unicode));
    check(&[("TERM", "xterm-256color")], None, false, (Colour, Unicode));
    check(&[("TERM", "linux")], None, false, (Colour, Console));
    check(&[("TERM", "linux")], Some(Look::Contrast), true, (Contrast, Ascii));
    check(&[("TERM", "linux"), ("NO_COLOR", "1")], None, false, (Mono, Console));
    check(&[("NO_COLOR", "1")], Some(Look::Colour), false, (Colour, Unicode));
    check(&[("COLORFGBG", "0;15")], None, false, (Light, Unicode));
    check(&[("COLORFGBG", "0;default;7")], None, false, (Light, Unicode));
    check(&[("COLORFGBG", "15;0")], None, false, (Colour, Unicode));
    check(&[("COLORFGBG", "0;default")], None, false, (Colour, Unicode));
    check(&[("COLORFGBG", "0;15")], Some(Look::Colour), false, (Colour, Unicode));
    check(&[("COLORFGBG", "0;15"), ("NO_COLOR", "1")], None, false, (Mono, Unicode));
    check(&[], Some(Look::Light), true, (Light, Ascii));
}

#[test]
fn a_console_shows_every_letter_and_no_sign_that_its_font_may_lack() {
    let shown = |signs: Signs, text: &str| Theme { palette: Palette::Colour, signs }.plain(text);
    let text = "Σχολείο – «ώρα» · „Łódź“ … школа’s\u{a0}↓";
    assert_eq!(shown(Signs::Unicode, text), text);
    assert_eq!(shown(Signs::Console, text), "Σχολείο - \"ώρα\" - \"Łódź\" ... школа's v");
    let ascii = shown(Signs::Ascii, text);
    assert!(ascii.is_ascii() && ascii.contains("\"Lodz\""), "{ascii}");
}

#[test]
fn what_is_drawn_what_is_in_lines_and_what_is_neither() {
    use Way::{Drawn, Lines, Neither};
    let table: [(Option<&str>, bool, bool, bool, Way); 20] = [
        // TERM, Unix, input and output are a terminal.
        (Some("xterm-256color"), true, true, true, Drawn),
        (Some("linux"), true, true, true, Drawn),
        (Some("vt100"), true, true, true, Drawn),
        (Some("screen.xterm-256color"), true, true, true, Drawn),
        (Some("a-name-nobody-knows"), true, true, true, Drawn),
        (Some("dumb"), true, true, true, Lines),
        (Some("dumb-emacs-ansi"), true, true, true, Lines),
        (Some("unknown"), true, true, true, Lines),
        (Some("vt52"), true, true, true, Lines),
        (Some("vt525"), true, true, true, Drawn),
        (Some("tty33"), true, true, true, Lines),
        (Some(""), true, true, true, Lines),
        (None, true, true, true, Lines),
        // Windows says nothing by it, and draws.
        (None, false, true, true, Drawn),
        (Some("dumb"), false, true, true, Lines),
        (Some("xterm-256color"), true, false, true, Neither),
        (Some("xterm-256color"), true, true, false, Neither),
        (Some("dumb"), true, false, true, Neither),
        (Some("dumb"), true, true, false, Neither),
        (None, true, false, false, Neither),
    ];
    for (term, is_unix, input, output, expected) in table {
        assert_eq!(way(term, is_unix, input, output), expected, "{term:?} {is_unix} {input} {output}");
    }
}
