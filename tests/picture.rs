//! Pictures in terminals: which shows them, and what it is sent.

use base64ct::{Base64, Encoding};
use png::{BitDepth, ColorType, Encoder};
use reflectory::runtime::picture::answer::answer;
use reflectory::runtime::picture::sixel::sixels;
use reflectory::runtime::picture::{Shows, is_whole, sequence, shows};

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
    let text = String::from_utf8(sequence(&png, Shows::Kitty, 70).unwrap()).unwrap();
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
    let short = String::from_utf8(sequence(b"x", Shows::Kitty, 20).unwrap()).unwrap();
    assert_eq!(short, "\u{1b}_Ga=T,f=100,q=2,c=20,m=0;eA==\u{1b}\\\n");
}

#[test]
fn iterm_gets_it_as_one_file() {
    let text = String::from_utf8(sequence(b"picture", Shows::Iterm, 60).unwrap()).unwrap();
    assert_eq!(text, "\u{1b}]1337;File=inline=1;size=7;width=60;preserveAspectRatio=1:cGljdHVyZQ==\u{7}\n");
}

/// A picture as its sixels say it, in hundredths of red, green and blue: read by the manual, with nothing of the writer's.
fn read_sixels(bytes: &[u8]) -> (usize, Vec<Option<[u32; 3]>>) {
    let text = std::str::from_utf8(bytes).unwrap();
    let body = text.strip_prefix("\u{1b}P0;1;0q").unwrap().strip_suffix("\u{1b}\\").unwrap();
    // A command is a sign that is no digit and no semicolon, with the numbers behind it.
    let starts: Vec<usize> = body
        .char_indices()
        .filter(|(_, c)| !c.is_ascii_digit() && *c != ';')
        .map(|(at, _)| at)
        .chain([body.len()])
        .collect();
    let mut commands = starts.windows(2).map(|pair| {
        let (sign, numbers) = body[pair[0]..pair[1]].split_at(1);
        let numbers: Vec<usize> = numbers.split(';').filter(|n| !n.is_empty()).map(|n| n.parse().unwrap()).collect();
        (sign.as_bytes()[0], numbers)
    });
    let Some((b'"', raster)) = commands.next() else { panic!("no raster attributes") };
    let [1, 1, width, height] = raster[..] else { panic!("{raster:?}") };
    let mut picture = vec![None; width * height];
    let mut colours = std::collections::BTreeMap::new();
    let (mut colour, mut column, mut band, mut times) = (0, 0, 0, 1);
    for (sign, numbers) in commands {
        match (sign, &numbers[..]) {
            (b'#', [number, 2, rgb @ ..]) => {
                let rgb = [rgb[0], rgb[1], rgb[2]].map(|part| u32::try_from(part).unwrap());
                assert!(*number < 256 && rgb.iter().all(|part| *part <= 100), "{number} {rgb:?}");
                colours.insert(*number, rgb);
            }
            (b'#', [number]) => colour = *number,
            (b'!', [count]) => times = *count,
            (b'$', []) => column = 0,
            (b'-', []) => (column, band) = (0, band + 1),
            (b'?'..=b'~', []) => {
                for column in column..column + times {
                    for row in (0..6).filter(|row| (sign - b'?') >> row & 1 == 1) {
                        let place = &mut picture[(band * 6 + row) * width + column];
                        assert_eq!(*place, None, "drawn twice");
                        *place = Some(colours[&colour]);
                    }
                }
                (column, times) = (column + times, 1);
            }
            other => panic!("{other:?}"),
        }
    }
    (width, picture)
}

fn png(width: usize, colour: ColorType, depth: BitDepth, bytes: &[u8]) -> Vec<u8> {
    let row = width * colour.samples() * if depth == BitDepth::Sixteen { 2 } else { 1 };
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width as u32, (bytes.len() / row) as u32);
    encoder.set_color(colour);
    encoder.set_depth(depth);
    encoder.write_header().unwrap().write_image_data(bytes).unwrap();
    file
}

fn hundredths(channel: u8) -> u32 {
    (f64::from(channel) * 100.0 / 255.0).round() as u32
}

#[test]
fn sixels_show_the_picture_dot_by_dot() {
    // Widths and heights around those of a band and of a run; few colours, and as many as there may be.
    for (width, height, colours) in [(1, 1, 1), (3, 5, 2), (7, 6, 3), (40, 13, 5), (64, 12, 256), (300, 7, 2)] {
        let colour = |at: usize| {
            let number = (at / 5 * 7 + at / width) % colours;
            // Hundredths apart, so that none of them becomes another.
            [(number % 16 * 17) as u8, (number / 16 * 17) as u8, 40]
        };
        let pixels: Vec<[u8; 3]> = (0..width * height).map(colour).collect();
        let bytes = sixels(&png(width, ColorType::Rgb, BitDepth::Eight, &pixels.concat())).unwrap();
        let (read_width, read) = read_sixels(&bytes);
        let expected: Vec<_> = pixels.iter().map(|rgb| Some(rgb.map(hundredths))).collect();
        assert!((read_width, &read) == (width, &expected), "{width} x {height}, {colours} colours");
    }
}

#[test]
fn pictures_of_any_kind_become_sixels_and_white_shines_through() {
    let read = |colour, depth, bytes: &[u8]| read_sixels(&sixels(&png(2, colour, depth, bytes)).unwrap()).1;
    let grey = |part| Some([part; 3]);
    assert_eq!(read(ColorType::Grayscale, BitDepth::Eight, &[0, 255]), [grey(0), grey(100)]);
    assert_eq!(read(ColorType::GrayscaleAlpha, BitDepth::Eight, &[0, 255, 0, 0]), [grey(0), grey(100)]);
    let rgba = [255, 0, 0, 255, 0, 0, 0, 51];
    assert_eq!(read(ColorType::Rgba, BitDepth::Eight, &rgba), [Some([100, 0, 0]), grey(80)]);
    assert_eq!(
        read(ColorType::Rgb, BitDepth::Sixteen, &[0, 0, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0])[0],
        Some([0, 0, 100])
    );
}

#[test]
fn of_many_colours_the_frequent_ones_stay_and_the_others_become_similar() {
    let flat = [[43, 106, 153], [179, 84, 30], [255, 255, 255]];
    let pixels: Vec<[u8; 3]> = (0..200_usize * 60)
        .map(|at| if at % 3 > 0 { flat[at / 50 % 3] } else { [(at % 251) as u8, (at / 7 % 241) as u8, 77] })
        .collect();
    let (_, read) = read_sixels(&sixels(&png(200, ColorType::Rgb, BitDepth::Eight, &pixels.concat())).unwrap());
    for (pixel, read) in pixels.iter().zip(read) {
        let (pixel_hundredths, read) = (pixel.map(hundredths), read.expect("every dot is drawn"));
        let far: f64 = pixel_hundredths.iter().zip(read).map(|(one, two)| f64::from(one.abs_diff(two)).powi(2)).sum();
        // No colour is further from those that are spread evenly than the middle of eight of them.
        let far_max = if flat.contains(pixel) { 0.0 } else { 3.0 * 12.5 * 12.5 };
        assert!(far <= far_max, "{pixel:?} {read:?}");
    }
}

#[test]
fn a_picture_that_would_be_cut_off_is_not_whole() {
    let high = |height: usize| png(1, ColorType::Grayscale, BitDepth::Eight, &vec![0; height]);
    let check = |height, shows, version: &str, expected| {
        let variable = |name: &str| (name == "XTERM_VERSION" && !version.is_empty()).then(|| version.to_owned());
        assert_eq!(is_whole(&high(height), shows, variable), expected, "{height} {shows:?} {version}");
    };
    check(1000, Shows::Sixel, "XTerm(390)", true);
    check(1001, Shows::Sixel, "XTerm(390)", false);
    check(1001, Shows::Sixel, "", true);
    check(1001, Shows::Kitty, "XTerm(390)", true);
}

#[test]
fn what_is_no_picture_becomes_no_sixels() {
    let whole = png(8, ColorType::Rgb, BitDepth::Eight, &[9; 8 * 8 * 3]);
    assert!(sixels(&whole).is_some());
    assert!(sixels(&whole[..whole.len() - 20]).is_none());
    assert!(sixels(b"").is_none() && sixels(b"\x89PNG\r\n\x1a\n").is_none());
    // A head that promises more pixels than anybody draws.
    let mut huge = whole;
    huge[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let sum = crc32fast::hash(&huge[12..29]).to_be_bytes();
    huge[29..33].copy_from_slice(&sum);
    assert!(sixels(&huge).is_none());
}

#[test]
fn a_terminal_tells_what_it_is() {
    let check = |bytes: &[u8], expected| assert_eq!(answer(bytes), expected, "{bytes:?}");
    check(b"\x1b[?62;4;22c", Some(true));
    check(b"\x1b[?1;2;4c", Some(true));
    check(b"\x1b[?63;1;2;4;6;9;15;22c", Some(true));
    check(b"\x1b[?62;22c", Some(false));
    check(b"\x1b[?6c", Some(false));
    check(b"\x1b[?62;14;40c", Some(false));
    // The first says what kind it is: this is a VT132.
    check(b"\x1b[?4;6c", Some(false));
    check(b"ls\x1b[?62;4c", Some(true));
    for no_answer in [&b""[..], b"c", b"\x1b[c", b"\x1b[?62;4", b"\x1b[?62;4xc", b"\x1b[62;4c"] {
        check(no_answer, None);
    }
}
