//! Instruments that nobody would write, out and in again.

use std::fmt::Write;

use proptest::prelude::{any, prop_assert_eq, proptest};
use proptest::test_runner::Config;
use reflectory::domain::random::SplitMix64;
use reflectory::format::language::skeleton::skeleton;
use reflectory::format::{Files, instrument};

use super::{exported, imported, lines, whole};

/// Draws the parts of an instrument.
struct Draw(SplitMix64);

impl Draw {
    fn below(&mut self, most: u64) -> u64 {
        self.0.below(most)
    }

    fn yes(&mut self) -> bool {
        self.below(2) == 0
    }

    /// Words with signs that spreadsheets and TOML have their own ideas about.
    fn words(&mut self) -> String {
        const PARTS: [&str; 10] =
            ["=1+1", "\"said\"", "ü", "it’s", "a\u{a0}b", "_x0041_", "100 %", "<b>", "| pipe", "two  blanks"];
        let at = self.below(PARTS.len() as u64) as usize;
        format!("{} {}", PARTS[at], self.below(1_000_000))
    }

    fn quoted(&mut self) -> String {
        toml::Value::String(self.words()).to_string()
    }

    fn some<'a>(&mut self, all: &[&'a str]) -> Vec<&'a str> {
        all.iter().copied().filter(|_| self.yes()).collect()
    }
}

const GROUPS: [&str; 4] = ["a", "b", "\"A-b 1\"", "b_b"];
const LEVELS: [&str; 3] = ["low", "mid-1", "high"];

fn list(texts: &[&str]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| format!("\"{text}\"")).collect();
    format!("[{}]", quoted.join(", "))
}

/// The wordings of a question for some of the groups, at least for one.
fn wordings(draw: &mut Draw, groups: &[&str], text: &mut String) {
    let mut asked: Vec<&str> = groups.iter().copied().filter(|_| draw.yes()).collect();
    if asked.is_empty() {
        asked.push(groups[0]);
    }
    for group in asked {
        writeln!(text, "{group}.text = {}\n{group}.help = {}", draw.quoted(), draw.quoted()).unwrap();
        if draw.yes() {
            writeln!(text, "{group}.easy = {}", draw.quoted()).unwrap();
        }
        if draw.yes() {
            writeln!(text, "{group}.levels = {}\n{group}.version = {}", list(&draw.some(&LEVELS)), 1 + draw.below(4))
                .unwrap();
        }
    }
    if draw.yes() {
        writeln!(text, "tags = {}", list(&draw.some(&["short", "long"]))).unwrap();
    }
}

fn main_file(draw: &mut Draw, groups: &[&str], levels: &[&str]) -> String {
    let mut text = format!("name = \"made-up\"\ntitle = {}\ntime_zone = \"Europe/Athens\"\n", draw.quoted());
    if draw.yes() {
        text.push_str("language = \"fr\"\n");
    }
    for (ix, group) in groups.iter().enumerate() {
        let key = if group.starts_with('"') { (*group).to_owned() } else { format!("\"{group}\"") };
        write!(
            text,
            "[[group]]\nkey = {key}\nletter = \"{}\"\ntitle = {}\none = {}\nwho = {}\ncolour = \"{}\"\npattern = \"dense\"\n\
             minutes = {}\nminimum = [{{ up_to = 5, percent = 80 }}, {{ percent = {} }}]\n",
            char::from(b'A' + ix as u8),
            draw.quoted(),
            draw.quoted(),
            draw.quoted(),
            ["blue", "red", "yellow", "green"][ix % 4],
            1 + draw.below(100),
            1 + draw.below(100)
        )
        .unwrap();
        if draw.yes() {
            writeln!(text, "pace = {}\nseconds = 3\nseconds_words = 4", 1 + draw.below(500)).unwrap();
        }
    }
    for level in levels {
        writeln!(text, "[[level]]\nkey = \"{level}\"\ntitle = {}\nisced = {}", draw.quoted(), 1 + draw.below(8))
            .unwrap();
    }
    text.push_str("[[session]]\nnumber = 3\nfirst = \"09-01\"\nlast = \"02-28\"\n");
    // Statements of all areas have equally many points.
    let count = 2 + draw.below(5);
    for scale in ["agreement", "how often?"] {
        let points: Vec<String> = (0..count).map(|_| draw.quoted()).collect();
        writeln!(text, "[[scale]]\nkey = \"{scale}\"\npoints = [{}]\nopt_out = {}", points.join(", "), draw.quoted())
            .unwrap();
        if draw.yes() {
            let notes: Vec<String> =
                (0..count).map(|_| if draw.yes() { draw.quoted() } else { "\"\"".to_owned() }).collect();
            writeln!(text, "notes = [{}]", notes.join(", ")).unwrap();
        }
    }
    for form in ["short", "long"] {
        writeln!(text, "[[short_form]]\nkey = \"{form}\"\ntitle = {}\nwhat = {}", draw.quoted(), draw.quoted())
            .unwrap();
    }
    for letter in ["B", "A"] {
        writeln!(
            text,
            "[[area]]\nletter = \"{letter}\"\ntitle = {}\nshort = {}\nhue = \"red\"\nfile = \"areas/file {letter}.toml\"",
            draw.quoted(),
            draw.quoted()
        )
        .unwrap();
    }
    text
}

fn area_file(draw: &mut Draw, groups: &[&str], letter: &str) -> String {
    let mut text = String::new();
    for number in 1..=1 + draw.below(3) {
        writeln!(
            text,
            "[[statement]]\ncode = \"{letter}_{number}\"\ntitle = {}\nkind = \"{}\"",
            draw.quoted(),
            ["core", "optional"][draw.below(2) as usize]
        )
        .unwrap();
        if draw.yes() {
            text.push_str("scale = \"how often?\"\n");
        }
        if draw.yes() {
            writeln!(text, "levels = {}", list(&draw.some(&LEVELS))).unwrap();
        }
        wordings(draw, groups, &mut text);
    }
    text
}

fn other_file(draw: &mut Draw, groups: &[&str]) -> String {
    let mut text = String::new();
    for (number, kind) in ["scale", "single", "ordered", "multiple"].iter().enumerate() {
        writeln!(
            text,
            "[[other]]\nkey = \"{kind}\"\nnumber = {}\ntitle = {}\nshort = {}\ntype = \"{kind}\"",
            number + 1,
            draw.quoted(),
            draw.quoted()
        )
        .unwrap();
        match *kind {
            "scale" => text.push_str("scale = \"how often?\"\n"),
            "multiple" if draw.yes() => writeln!(text, "none = {}", draw.quoted()).unwrap(),
            "single" | "ordered" if draw.yes() => writeln!(text, "opt_out = {}", draw.quoted()).unwrap(),
            _ => {}
        }
        wordings(draw, groups, &mut text);
        for item in 1..=2 + draw.below(3) {
            writeln!(text, "[[other.item]]\nkey = \"{kind} {item}\"").unwrap();
            let own = draw.yes();
            if own {
                for group in groups {
                    writeln!(text, "{group}.text = {}", draw.quoted()).unwrap();
                }
            }
            if !own || draw.yes() {
                writeln!(text, "text = {}", draw.quoted()).unwrap();
            }
        }
    }
    // Codes of rated lines are codes.
    text.replace("\"scale ", "\"scale_")
}

/// An instrument, and where it is sound a language of which parts are missing.
fn made_up(seed: u64) -> Files {
    let draw = &mut Draw(SplitMix64::new(seed));
    let groups = &GROUPS[..1 + draw.below(4) as usize];
    let mut files = Files::from([
        ("instrument.toml".to_owned(), main_file(draw, groups, &LEVELS)),
        ("areas/file B.toml".to_owned(), area_file(draw, groups, "B")),
        ("areas/file A.toml".to_owned(), area_file(draw, groups, "A")),
    ]);
    if draw.yes() {
        files.insert("other.toml".to_owned(), other_file(draw, groups));
    }
    let mut words =
        "[[words]]\ncode = \"W1\"\ntitle = \"x\"\ntags = [\"short\", \"long\"]\na.text = \"x\"\na.help = \"y\"\n"
            .to_owned();
    if draw.yes() {
        writeln!(words, "levels = {}", list(&draw.some(&LEVELS))).unwrap();
    }
    files.insert("words.toml".to_owned(), words);
    let it = instrument::read(&files).unwrap_or_else(|problems| panic!("{seed}: {problems:#?}"));
    // A key with a blank cannot stand in a skeleton as it is.
    if draw.yes() && !groups.contains(&"\"A-b 1\"") && !files.contains_key("other.toml") {
        let text = skeleton("de", &it, None).replace("[scale.how often?]", "[scale.\"how often?\"]");
        let lines = text.lines().filter(|line| line.starts_with('[') || line.starts_with("language") || draw.yes());
        files.insert("lang/de.toml".to_owned(), lines.fold(String::new(), |text, line| text + line + "\n"));
    }
    files
}

/// Two groups that read the same line under their own heading questions.
pub(super) fn shared_item() -> Files {
    let draw = &mut Draw(SplitMix64::new(1));
    let groups = &GROUPS[..2];
    let other = "[[other]]\nkey = \"o\"\nnumber = 1\ntitle = \"O\"\nshort = \"O\"\ntype = \"scale\"\na.text = \"A?\"\n\
                 a.help = \"h\"\nb.text = \"B?\"\nb.help = \"h\"\n[[other.item]]\nkey = \"one\"\ntext = \"First\"\n\
                 [[other.item]]\nkey = \"two\"\ntext = \"Second\"\n";
    let mut files = Files::from([
        ("instrument.toml".to_owned(), main_file(draw, groups, &LEVELS)),
        ("areas/file B.toml".to_owned(), area_file(draw, groups, "B")),
        ("areas/file A.toml".to_owned(), area_file(draw, groups, "A")),
        ("other.toml".to_owned(), other.to_owned()),
    ]);
    files.insert(
        "words.toml".to_owned(),
        "[[words]]\ncode = \"W1\"\ntitle = \"x\"\ntags = [\"short\", \"long\"]\na.text = \"x\"\na.help = \"y\"\n"
            .to_owned(),
    );
    files
}

proptest! {
    #![proptest_config(Config { cases: 32, failure_persistence: None, ..Config::default() })]

    #[test]
    fn any_instrument_comes_back_as_it_was(seed in any::<u64>()) {
        let files = made_up(seed);
        let book = exported(&files);
        let taken = imported(&book);
        prop_assert_eq!(lines(&taken.left), Vec::<String>::new());
        prop_assert_eq!(&whole(&files), &whole(&taken.files));
        // What comes of it is the same form once more.
        prop_assert_eq!(&exported(&taken.files), &book);
    }

    #[test]
    fn a_file_holds_every_cell_as_it_was(seed in any::<u64>()) {
        let book = exported(&made_up(seed));
        let mut again = super::through_a_file(&book);
        for (before, after) in book.sheets.iter().zip(&mut again.sheets) {
            for (before, after) in before.rows.iter().zip(&mut after.rows) {
                after.resize(before.len(), String::new());
            }
        }
        prop_assert_eq!(book, again);
    }
}
