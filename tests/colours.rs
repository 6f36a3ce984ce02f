//! The colours of the looks, as terminals show them and as people with the common colour blindnesses see them.

use palette::color_difference::{Ciede2000, Wcag21RelativeContrast};
use palette::{FromColor, Lab, LinSrgb, Srgb};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::{Color, Modifier, Style};
use reflectory::domain::instrument::GroupColour;
use reflectory::ui;
use reflectory::ui::theme::{Palette, Role, Signs, Theme};

use crate::support::app::{EXERCISE, Journey, store_with};

/// What terminals show for the 16 colours, in their order: xterm's XTerm-col.ad, the Linux console's drivers/tty/vt/vt.c,
/// the console of Windows before and since 10 (Campbell), GNOME Terminal's Tango and GNOME.
const TERMINALS: [(&str, [u32; 16]); 6] = [
    (
        "xterm",
        [
            0x00_0000, 0xcd_0000, 0x00_cd00, 0xcd_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd, 0xe5_e5e5, 0x7f_7f7f,
            0xff_0000, 0x00_ff00, 0xff_ff00, 0x5c_5cff, 0xff_00ff, 0x00_ffff, 0xff_ffff,
        ],
    ),
    (
        "Linux console",
        [
            0x00_0000, 0xaa_0000, 0x00_aa00, 0xaa_5500, 0x00_00aa, 0xaa_00aa, 0x00_aaaa, 0xaa_aaaa, 0x55_5555,
            0xff_5555, 0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
        ],
    ),
    (
        "Windows before 10",
        [
            0x00_0000, 0x80_0000, 0x00_8000, 0x80_8000, 0x00_0080, 0x80_0080, 0x00_8080, 0xc0_c0c0, 0x80_8080,
            0xff_0000, 0x00_ff00, 0xff_ff00, 0x00_00ff, 0xff_00ff, 0x00_ffff, 0xff_ffff,
        ],
    ),
    (
        "Campbell",
        [
            0x0c_0c0c, 0xc5_0f1f, 0x13_a10e, 0xc1_9c00, 0x00_37da, 0x88_1798, 0x3a_96dd, 0xcc_cccc, 0x76_7676,
            0xe7_4856, 0x16_c60c, 0xf9_f1a5, 0x3b_78ff, 0xb4_009e, 0x61_d6d6, 0xf2_f2f2,
        ],
    ),
    (
        "Tango",
        [
            0x2e_3436, 0xcc_0000, 0x4e_9a06, 0xc4_a000, 0x34_65a4, 0x75_507b, 0x06_989a, 0xd3_d7cf, 0x55_5753,
            0xef_2929, 0x8a_e234, 0xfc_e94f, 0x72_9fcf, 0xad_7fa8, 0x34_e2e2, 0xee_eeec,
        ],
    ),
    (
        "GNOME",
        [
            0x17_1421, 0xc0_1c28, 0x26_a269, 0xa2_734c, 0x12_488b, 0xa3_47ba, 0x2a_a1b3, 0xd0_cfcc, 0x5e_5c64,
            0xf6_6151, 0x33_d17a, 0xe9_ad0c, 0x2a_7bde, 0xc0_61cb, 0x33_c7de, 0xff_ffff,
        ],
    ),
];

/// How somebody sees linear RGB who lacks one kind of cones. Machado, Oliveira, Fernandes: A Physiologically-based Model
/// for Simulation of Color Vision Deficiency, 2009, table 1, severity 1.0.
type Sight = [[f32; 3]; 3];
const SIGHTS: [(&str, Sight); 4] = [
    ("all colours", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deuteranopia",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritanopia",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

/// Least distance (CIEDE2000) of what stands side by side. A patch beside a patch is seen to differ from about 2 on; a letter
/// or a bar one row high, somewhere else on the screen, needs several times that.
const APART: f32 = 10.0;
/// Least contrast of a text for people who see little: WCAG 2.1, 1.4.6.
const CONTRAST: f32 = 7.0;

fn rgb(colours: &[u32; 16], at: usize) -> Srgb<f32> {
    Srgb::<u8>::from(colours[at]).into_format()
}

fn seen(colour: Srgb<f32>, sight: &Sight) -> Lab {
    let LinSrgb { red, green, blue, .. } = colour.into_linear();
    let [red, green, blue] = sight.map(|[r, g, b]| (r * red + g * green + b * blue).clamp(0.0, 1.0));
    Lab::from_color(LinSrgb::new(red, green, blue))
}

/// The place among the 16.
fn place(colour: Color) -> Option<usize> {
    use Color::{
        Black, Blue, Cyan, DarkGray, Gray, Green, LightBlue, LightCyan, LightGreen, LightMagenta, LightRed,
        LightYellow, Magenta, Red, White, Yellow,
    };
    let all = [
        Black,
        Red,
        Green,
        Yellow,
        Blue,
        Magenta,
        Cyan,
        Gray,
        DarkGray,
        LightRed,
        LightGreen,
        LightYellow,
        LightBlue,
        LightMagenta,
        LightCyan,
        White,
    ];
    all.iter().position(|one| *one == colour)
}

fn style(palette: Palette, role: Role) -> Style {
    Theme { palette, signs: Signs::Unicode }.style(role)
}

/// The ink of a role; ordinary text is grey on a dark ground and black on a light one, as terminals come.
fn ink(palette: Palette, role: Role) -> usize {
    let ordinary = if palette == Palette::Light { 0 } else { 7 };
    style(palette, role).fg.map_or(ordinary, |colour| place(colour).unwrap())
}

/// How near two colours come in any terminal, to anybody.
fn nearest(one: usize, other: usize) -> (f32, String) {
    let all = TERMINALS.iter().flat_map(|(terminal, colours)| {
        SIGHTS.iter().map(move |(name, sight)| {
            let (one, other) = (seen(rgb(colours, one), sight), seen(rgb(colours, other), sight));
            (one.difference(other), format!("{terminal}, {name}"))
        })
    });
    all.min_by(|a, b| a.0.total_cmp(&b.0)).unwrap()
}

fn check(palette: Palette, one: Role, other: Role) {
    let (distance, at) = nearest(ink(palette, one), ink(palette, other));
    assert!(distance >= APART, "{palette:?}: {one:?} and {other:?} are {distance:.1} apart in {at}");
}

const GROUPS: [GroupColour; 4] = [GroupColour::Blue, GroupColour::Red, GroupColour::Yellow, GroupColour::Green];

#[test]
fn groups_are_apart_in_every_terminal_for_everybody() {
    for palette in [Palette::Colour, Palette::Light] {
        for (at, one) in GROUPS.iter().enumerate() {
            for other in &GROUPS[at + 1..] {
                check(palette, Role::Group(*one), Role::Group(*other));
            }
        }
    }
}

#[test]
fn meanings_side_by_side_are_apart_in_every_terminal_for_everybody() {
    for palette in [Palette::Colour, Palette::Light] {
        // Answered and left, ready and to be minded, and both in a text.
        check(palette, Role::Chosen, Role::Warm);
        check(palette, Role::Warm, Role::Plain);
        check(palette, Role::Warm, Role::Muted);
        check(palette, Role::Chosen, Role::Muted);
    }
    check(Palette::Contrast, Role::Chosen, Role::Warm);
}

#[test]
fn what_is_no_further_from_text_than_a_shade_has_another_weight() {
    for palette in [Palette::Colour, Palette::Light, Palette::Contrast, Palette::Mono] {
        let plain = style(palette, Role::Plain).add_modifier;
        for role in [Role::Strong, Role::Accent, Role::Chosen, Role::Warm, Role::Key] {
            assert_ne!(style(palette, role).add_modifier, plain, "{palette:?} {role:?}");
        }
    }
}

/// The contrast of a cell's colours in a terminal.
fn contrast(colours: &[u32; 16], ink: Color, ground: Color) -> f32 {
    rgb(colours, place(ink).unwrap()).relative_contrast(rgb(colours, place(ground).unwrap()))
}

#[test]
fn high_contrast_is_high_on_every_cell_of_every_terminal_and_ground() {
    let theme = Theme { palette: Palette::Contrast, signs: Signs::Unicode };
    let mut journeys = vec![Journey::answer(), Journey::coordinate(store_with(EXERCISE))];
    for keys in ["<enter>3<enter>4?", "<enter>2<enter>40<enter>5r", "<enter>3<enter>rs"] {
        let mut journey = Journey::answer();
        journey.press(keys);
        journeys.push(journey);
    }
    let mut closed = Journey::coordinate(store_with(EXERCISE));
    closed.press("4");
    journeys.push(closed);
    for journey in &mut journeys {
        // Wider than the reading column: its edges are painted, too.
        journey.resize(132, 43);
        let mut terminal = Terminal::new(TestBackend::new(132, 43)).unwrap();
        terminal.draw(|frame| drop(ui::view(&journey.app, &theme, frame))).unwrap();
        for cell in &terminal.backend().buffer().content {
            assert!(!cell.modifier.intersects(Modifier::DIM), "{cell:?}");
            for (name, colours) in &TERMINALS {
                let contrast = contrast(colours, cell.fg, cell.bg);
                assert!(contrast >= CONTRAST, "{name}: {contrast:.1} of {cell:?}");
            }
        }
    }
}

#[test]
fn on_a_light_ground_every_text_is_darker_than_it() {
    let white = Srgb::new(1.0, 1.0, 1.0);
    for role in [Role::Plain, Role::Strong, Role::Accent, Role::Line, Role::Chosen, Role::Warm, Role::Key] {
        for (name, colours) in &TERMINALS {
            let contrast = rgb(colours, ink(Palette::Light, role)).relative_contrast(white);
            assert!(contrast >= 4.5, "{name}: {contrast:.1} of {role:?}");
        }
    }
}

#[test]
fn on_a_dark_ground_what_is_to_be_read_is_brighter_than_it() {
    for role in [Role::Plain, Role::Strong, Role::Accent, Role::Line, Role::Chosen, Role::Warm] {
        for (name, colours) in &TERMINALS {
            let contrast = rgb(colours, ink(Palette::Colour, role)).relative_contrast(rgb(colours, 0));
            assert!(contrast >= 4.5, "{name}: {contrast:.1} of {role:?}");
        }
    }
}
