//! Every screen in every size and look: nothing panics, what has the focus is visible without
//! colour, and ASCII stays ASCII.

use jiff::SignedDuration;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};
use reflectory::app::Screen;
use reflectory::app::home::{Home, Place};
use reflectory::app::input::{Size, Target};
use reflectory::locale::{language, texts};
use reflectory::ui;
use reflectory::ui::canvas::Canvas;
use reflectory::ui::screen::notice;
use reflectory::ui::theme::{Palette, Role, Signs, Theme};

use crate::journeys::{
    certificates, class, coordinate, lab, last_time, plan, results, school, sessions, set_up_numbers,
    set_up_statements, writing,
};
use crate::support::app::{EXERCISE, Journey, store_with};
use crate::support::setting_up::{self, SETUP, editing, unlock};
use crate::support::store::quick_folder;

const SIZES: [(u16, u16); 9] =
    [(1, 1), (20, 5), (40, 12), (60, 20), (80, 24), (100, 30), (132, 43), (160, 50), (200, 60)];
const PALETTES: [Palette; 4] = [Palette::Colour, Palette::Light, Palette::Mono, Palette::Contrast];

/// Every screen and mode, by a name and the keys that lead there.
pub fn screens() -> Vec<(&'static str, Journey)> {
    let answer = |keys: &str| {
        let mut journey = Journey::answer();
        journey.press(keys);
        journey
    };
    let set_up = |keys: &str| {
        let mut journey = set_up_statements::setting_up();
        journey.press(keys);
        journey
    };
    let home = |folder| Journey::begin(folder, |all| Screen::Home(Home::new(Place::Own, all)));
    let coordinate = Journey::coordinate(store_with(EXERCISE));
    let mut explained = Journey::coordinate(store_with(EXERCISE));
    explained.press("?");
    let mut over = answer("<enter>3<enter>4");
    over.wait(SignedDuration::from_mins(121));
    let workplace = |keys: &str| {
        let mut journey = Journey::coordinate(store_with(EXERCISE));
        journey.press(keys);
        journey
    };
    let step = |step: usize, keys: &str| {
        let mut journey = editing(SETUP, "2026-1-primary", step);
        journey.press(keys);
        journey
    };
    let set_ups = |all: &[(&str, &str)]| {
        let mut journey = Journey::coordinate(setting_up::school(all));
        unlock(&mut journey);
        journey
    };
    let days = "t30.11.<enter>t11.12.<enter>";
    let activated = |keys: &str| step(3, &format!("{days}<tab>ay{keys}"));
    let mut screens = vec![
        ("set-up: dates", step(3, "")),
        ("set-up: dates chosen", step(3, days)),
        ("set-up: a day typed", step(3, "t2026-11-2")),
        ("set-up: a first day chosen", step(3, "t30.11.<enter>")),
        ("set-up: a last day that is too early", step(3, "t30.11.<enter>t2.12.<enter>")),
        ("set-up: a day that has passed", step(3, "t1.9.<enter>")),
        ("set-up: no day", step(3, "thalf<enter>")),
        ("set-ups, none", set_ups(&[])),
        ("set-ups", set_ups(&[("2026-1-primary", SETUP)])),
        ("set-up: something missing", step(4, "")),
        ("set-up: what freezes", step(3, &format!("{days}<tab><down><down><down><down><down><down>"))),
        ("set-up: passphrase tried", step(4, "kcorrect")),
        ("set-up: activation confirmed", step(3, &format!("{days}<tab>a"))),
        ("codes", activated("")),
        ("codes of the groups", activated("c")),
        ("slips to be made", activated("s")),
        ("slips", activated("s4<enter>q")),
        ("activation taken back", activated("u")),
        ("locked", workplace("3")),
        ("certificates", workplace("6")),
        ("guide", workplace("7")),
        ("guide, a text", workplace("7<enter> ")),
        ("guide, the questionnaire", workplace("7<down><enter>")),
        ("guide, its end", workplace("7<down><enter><end>")),
        ("guide, about", workplace("7<down><down><down><enter>")),
        ("guide, lists", workplace("7<down><down><enter>")),
        ("data protection", workplace("8")),
        ("data protection, its end", workplace("8<end>")),
        ("overview, nobody asked", Journey::coordinate(quick_folder())),
        ("home, empty", home(quick_folder())),
        ("home", home(store_with(EXERCISE))),
        ("welcome", answer("")),
        ("groups", answer("<enter>")),
        ("before the first statement", answer("<enter>1")),
        ("a code to come back", answer("c")),
        ("confirm in a small group", answer("<enter>1<enter>rs ")),
        ("the code shown", answer("<enter>3<enter>k")),
        ("a statement", answer("<enter>3<enter>4")),
        ("a statement with its help", answer("<enter>3<enter>4?")),
        ("a statement in large letters", answer("<enter>3<enter>4b")),
        ("own words under large letters", answer("<enter>3<enter>bg<end><enter>some words")),
        ("a rated item", answer("<enter>2<enter>g<pagedown><up><up><up><up><up><up><up><enter>")),
        ("many options", answer("<enter>2<enter>g<pagedown><up><up><enter>13?")),
        ("own words", answer("<enter>3<enter>g<end><enter>some words")),
        ("areas", answer("<enter>2<enter>g")),
        ("review", answer("<enter>2<enter>40<enter>5r")),
        ("confirm", answer("<enter>3<enter>rs")),
        ("leave", answer("<enter>3<enter><esc>")),
        ("time over", over),
        ("thanks", answer("<enter>3<enter>rs<enter>")),
        ("a name for a certificate", answer("<enter>3<enter>rs<enter>cAnna")),
        ("a certificate", answer("<enter>3<enter>rs<enter>cAnna<enter>")),
        (
            "a certificate of a long name",
            answer(&format!("<enter>3<enter>rs<enter>c{}<enter>", "Maximiliana ".repeat(25))),
        ),
        ("set-up: statements", set_up("")),
        ("set-up: a search", set_up("/divide")),
        ("set-up: a statement in full", set_up("<enter>")),
        ("set-up: an own statement", set_up("n<enter>Breaks<enter>")),
        ("set-up: an own statement being written", set_up("n<down><enter>In our school, we")),
        ("set-up: own statements from elsewhere", set_up("i")),
        ("set-up: own statements from a file", set_up("i<enter>/home")),
        ("set-up: suggested statements", set_up("i<down><enter> ")),
        ("set-up: nothing found", set_up("/zzz<enter>")),
        ("set-up: a tick that stays", set_up(" ")),
        ("set-up: an own statement to be written", set_up(&"<right>".repeat(8))),
        ("set-up: own statements to be brought in", set_up(&format!("{}<down>", "<right>".repeat(8)))),
        ("set-up: a help text to be written", set_up("n<down><down>")),
        ("set-up: an own statement to be removed", set_up("n<enter>Breaks<enter>x")),
        ("set-up: own statements of a short form", set_up("n<enter>Breaks<enter>qf<down><enter>")),
        ("set-up: short forms", set_up("f")),
        ("set-up: a preview's group", set_up("v")),
        ("coordinate", coordinate),
        ("coordinate, explained", explained),
    ];
    screens.extend(set_up_numbers::screens());
    screens.extend(coordinate::screens());
    screens.extend(sessions::screens());
    screens.extend(school::screens());
    screens.extend(lab::screens());
    screens.extend(results::screens());
    screens.extend(certificates::screens());
    screens.extend(class::screens());
    screens.extend(plan::screens());
    screens.extend(last_time::screens());
    screens.extend(writing::screens());
    screens
}

#[test]
fn every_screen_in_every_size_and_look() {
    for (name, mut journey) in screens() {
        for (columns, rows) in SIZES {
            // Colours move nothing, so the other signs are looked at without any.
            let looks = PALETTES.map(|palette| Theme { palette, signs: Signs::Unicode });
            let plain = [Signs::Console, Signs::Ascii].map(|signs| Theme { palette: Palette::Mono, signs });
            for theme in looks.into_iter().chain(plain) {
                // Drawn only once, by the check.
                journey.app.size = Size { columns, rows };
                journey.theme = theme;
                check(name, &mut journey, columns, rows);
            }
        }
    }
}

fn check(name: &str, journey: &mut Journey, columns: u16, rows: u16) {
    let theme = journey.theme;
    let place = format!("{name} at {columns}x{rows} {theme:?}");
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    let mut hits = Vec::new();
    terminal.draw(|frame| hits = ui::view(&journey.app, &theme, frame)).unwrap();
    let cells = terminal.backend().buffer();
    for (rect, _) in &hits {
        assert!(rect.right() <= columns && rect.bottom() <= rows, "{place}: a hit outside the frame");
    }
    if theme.signs == Signs::Ascii {
        let odd = cells.content.iter().find(|cell| !cell.symbol().is_ascii());
        assert!(odd.is_none(), "{place}: {odd:?} is not ASCII");
    }
    if theme.signs == Signs::Console {
        let odd = cells.content.iter().find(|cell| !cell.symbol().chars().all(|c| c.is_ascii() || c.is_alphanumeric()));
        assert!(odd.is_none(), "{place}: {odd:?} may be missing in a console's font");
    }
    if theme.palette == Palette::Mono {
        let coloured = |c: &&ratatui::buffer::Cell| c.fg != Color::Reset || c.bg != Color::Reset;
        assert!(cells.content.iter().find(coloured).is_none(), "{place}: a colour in mono");
    }
    if columns >= 60 && rows >= 20 {
        let text: String = cells.content.iter().map(|cell| cell.symbol()).collect();
        assert!(text.contains("Reflectory"), "{place}: no header");
        if !journey.app.hints().is_empty() {
            let last = texts::of(language::english()).word(journey.app.hints().last().unwrap().label);
            assert!(text.contains(&last), "{place}: the last key, {last:?}, is not named");
        }
        focus_shows(&place, cells, theme);
        for hint in journey.app.hints() {
            let clicked = |key| hits.iter().any(|(rect, target)| *target == Target::Press(key) && rect.area() > 0);
            assert!(hint.key.is_none_or(clicked), "{place}: {hint:?} cannot be clicked");
        }
    }
}

/// Where a cursor or a choice is drawn it has a sign or a weight, also without colour.
fn focus_shows(place: &str, cells: &ratatui::buffer::Buffer, theme: Theme) {
    let marked = cells.content.iter().any(|cell| {
        let weight = Modifier::BOLD | Modifier::REVERSED | Modifier::UNDERLINED;
        cell.symbol() != " " && (cell.modifier.intersects(weight) || matches!(cell.symbol(), "▸" | ">"))
    });
    assert!(marked || theme.palette == Palette::Contrast, "{place}: nothing stands out");
}

#[test]
fn statements_and_scales_stand_on_the_same_rows_throughout() {
    for (columns, rows) in [(60, 20), (80, 24)] {
        let mut journey = Journey::answer();
        journey.resize(columns, rows).press("<enter>2<enter>");
        let mut seen = None;
        for _ in 0..34 {
            let screen = journey.screen();
            if let Some(row) = screen.lines().position(|line| line.contains("1 strongly disagree")) {
                assert_eq!(*seen.get_or_insert(row), row, "\n{screen}");
            }
            journey.press("<enter>");
        }
        assert!(seen.is_some());
    }
}

#[test]
fn every_option_of_a_long_list_can_be_reached_on_the_smallest_screen() {
    let mut journey = Journey::answer();
    journey.resize(60, 20).press("<enter>2<enter>g<pagedown><up><up><enter>").sees("↓\n");
    for _ in 0..11 {
        journey.press("<down>");
    }
    journey.press(" ").sees("▸ ■ 0 none of these");
}

/// A long notice leaves the field in which something is typed.
#[test]
fn a_notice_never_lies_on_what_is_typed() {
    let (theme, area) = (Theme::default(), Rect::new(0, 0, 60, 20));
    for typed in 0..18 {
        let mut buffer = Buffer::empty(area);
        let mut canvas = Canvas::new(area, &mut buffer, &theme, texts::of(language::english()));
        let field = canvas.text(3, typed, 20, "******", Role::Strong);
        canvas.set_cursor(field, typed);
        let long = "This passphrase does not open the key. ".repeat(4);
        notice(&mut canvas, Some(&long.into()));
        let line: String = (0..60).map(|column| buffer[(column, typed)].symbol()).collect();
        assert_eq!(line.trim(), "******", "row {typed}");
        let all: String = buffer.content().iter().map(|cell| cell.symbol()).collect();
        assert!(all.contains("does not open"), "row {typed}");
    }
}
