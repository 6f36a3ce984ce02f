//! The questionnaire on paper: blank forms as text to print, and what a form's number and answers are called.
//!
//! A page is at most [`COLUMNS`] wide and [`PAGE_LINES`] long and begins with whose form it is, for pages get apart. A
//! form feed stands between pages and between forms. Only signs that every printer has are used for boxes and lines.

use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::questionnaire::{Asked, AskedForm, Questionnaire};
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text::{width, wrap};

/// Widest line: A4 and Letter in the usual size of type.
pub const COLUMNS: usize = 76;
/// Lines of a page, for A4 and Letter at six lines an inch.
pub const PAGE_LINES: usize = 60;
/// Highest number of a form.
pub const NUMBER_MAX: u32 = 999_999;
/// Begins a new page, for a printer.
const FORM_FEED: char = '\u{c}';
/// Lines for an answer in one's own words.
const WORDS_LINES: usize = 4;
/// In front of what belongs to a statement.
const INDENT: &str = "    ";
const BOX: &str = "[ ]";

/// The column with a form's number.
pub const NUMBER: &str = "number";
/// The column with the group.
pub const GROUP: &str = "group";
/// The column with the tick of a small group.
pub const OWN_LINE: &str = "own_line";

/// A form's number as it is printed, such as `S-0012`: the group's letter, for each group has numbers of its own.
pub fn shown_number(frozen: &Frozen, group: GroupIx, number: u32) -> String {
    let letter = frozen.instrument.groups.get(group.0).map_or('?', |g| g.letter);
    format!("{letter}-{number:04}")
}

/// A number as somebody types it: `S-0012`, `s 12`, `0012` or `12`. The letter, where there is one, and the number.
pub fn typed_number(typed: &str) -> Option<(Option<char>, u32)> {
    let typed = typed.trim();
    let letter = typed.chars().next().filter(|c| c.is_ascii_alphabetic());
    let digits = if letter.is_some() { typed.get(1..)?.trim_start_matches(['-', ' ']) } else { typed };
    // `parse` alone would take a sign.
    let only_digits = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
    let number = only_digits.then(|| digits.parse::<u32>().ok()).flatten()?;
    (1..=NUMBER_MAX).contains(&number).then(|| (letter.map(|c| c.to_ascii_uppercase()), number))
}

/// What stands in front of each option on paper: a letter, or its key where a key is a single letter itself, so that no
/// letter means two options.
pub fn labels(options: &[(String, String)]) -> Vec<String> {
    let keys = options.iter().any(|(key, _)| key.chars().count() == 1);
    let letters = ('a'..='z').map(|letter| letter.to_string());
    if keys || options.len() > 26 {
        options.iter().map(|(key, _)| key.clone()).collect()
    } else {
        letters.take(options.len()).collect()
    }
}

/// The column of a code in a table of sheets: the code, unless a column of another meaning has that name.
pub fn column(code: &str) -> String {
    let taken = [NUMBER, GROUP, OWN_LINE].iter().any(|name| code.eq_ignore_ascii_case(name));
    if taken { format!("{code}_") } else { code.to_owned() }
}

/// The columns of a table into which this group's forms are typed, in the form's order.
pub fn columns(frozen: &Frozen, group: GroupIx) -> Vec<String> {
    let asked = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group).asked;
    let mut columns = vec![NUMBER.to_owned(), GROUP.to_owned()];
    columns.extend(asked.iter().map(|asked| column(&asked.code)));
    columns.extend(frozen.is_small(group).then(|| OWN_LINE.to_owned()));
    columns
}

/// A group's form; only the number differs from one to the next.
pub struct Form<'a> {
    frozen: &'a Frozen,
    group: GroupIx,
    texts: &'a Texts,
    /// Lines that stay on one page together.
    blocks: Vec<Vec<String>>,
}

impl<'a> Form<'a> {
    /// The form of a group; `help`: with the help texts below the statements.
    pub fn new(frozen: &'a Frozen, group: GroupIx, help: bool, texts: &'a Texts) -> Form<'a> {
        let questionnaire = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group);
        let mut blocks = vec![beginning(frozen, group, texts)];
        let mut scale = None;
        let mut above: (Option<usize>, Option<&String>) = (None, None);
        for asked in &questionnaire.asked {
            let mut block = Vec::new();
            let begins = above.0 != Some(asked.block);
            if begins {
                let title = questionnaire.blocks.get(asked.block).map(|b| texts.say(&b.title.say()));
                block.extend([heading(&title.unwrap_or_default()), String::new()]);
            }
            if let Some(stem) = asked.stem.as_ref().filter(|stem| above != (Some(asked.block), Some(*stem))) {
                block.extend(wrap(stem, COLUMNS));
                block.push(String::new());
            }
            above = (Some(asked.block), asked.stem.as_ref());
            if let AskedForm::Scale { points, opt_out, .. } = &asked.form {
                if scale != Some((points, opt_out)) {
                    block.extend(legend(points, opt_out));
                } else if begins {
                    block.extend(reminder(points, opt_out));
                }
                scale = Some((points, opt_out));
            }
            block.extend(question(asked, help, texts));
            blocks.push(block);
        }
        blocks.push(end(frozen, group, texts));
        Form { frozen, group, texts, blocks }
    }

    /// The form with this number, its pages apart by form feeds.
    pub fn numbered(&self, number: u32) -> String {
        let pages = self.pages();
        let all = pages.len();
        let page = |(at, lines): (usize, &Vec<&str>)| {
            let head = self.head(number, at + 1, all);
            let lines = head.iter().map(String::as_str).chain(lines.iter().copied());
            lines.map(|line| format!("{line}\n")).collect::<String>()
        };
        let pages: Vec<String> = pages.iter().enumerate().map(page).collect();
        pages.join(&FORM_FEED.to_string())
    }

    /// The blocks on pages; a block longer than a page goes on to the next.
    fn pages(&self) -> Vec<Vec<&str>> {
        let room = PAGE_LINES - HEAD_LINES;
        let mut pages: Vec<Vec<&str>> = Vec::new();
        for block in &self.blocks {
            let fits = pages.last().is_some_and(|page| page.len() + block.len() <= room);
            if !fits {
                pages.push(Vec::new());
            }
            for line in block {
                if pages.last().is_none_or(|page| page.len() >= room) {
                    pages.push(Vec::new());
                }
                if let Some(page) = pages.last_mut() {
                    page.push(line);
                }
            }
        }
        pages
    }

    fn head(&self, number: u32, page: usize, pages: usize) -> [String; HEAD_LINES] {
        let frozen = self.frozen;
        let title = frozen.instrument.groups.get(self.group.0).map_or("", |g| g.title.as_str());
        let form = Say::new("paper-form").with("number", shown_number(frozen, self.group, number));
        let page = Say::new("paper-page").with("page", page).with("pages", pages);
        [
            apart(&frozen.exercise.school, &self.texts.say(&form)),
            apart(&format!("{}, {title}", frozen.level_title()), &self.texts.say(&page)),
            "-".repeat(COLUMNS),
            String::new(),
        ]
    }
}

/// Lines of [`Form::head`].
const HEAD_LINES: usize = 4;

/// Forms one after the other, each on new pages.
pub fn forms(
    frozen: &Frozen,
    group: GroupIx,
    numbers: std::ops::RangeInclusive<u32>,
    help: bool,
    texts: &Texts,
) -> String {
    let form = Form::new(frozen, group, help, texts);
    let all: Vec<String> = numbers.map(|number| form.numbered(number)).collect();
    all.join(&FORM_FEED.to_string())
}

/// What a participant should know first.
fn beginning(frozen: &Frozen, group: GroupIx, texts: &Texts) -> Vec<String> {
    let cross = Say::new("paper-cross").with("id", frozen.id.0.clone());
    let mut said: Vec<Say> =
        vec![answers_as(frozen, group, texts), "paper-voluntary".into(), "paper-number".into(), cross];
    said.extend(small(frozen, group));
    said.iter().flat_map(|say| wrap(&texts.say(say), COLUMNS).into_iter().chain([String::new()])).collect()
}

/// As whom somebody answers a form.
pub fn answers_as(frozen: &Frozen, group: GroupIx, texts: &Texts) -> Say {
    let one = texts.language().within(frozen.one_of(group));
    Say::new("paper-as").with("who", one).with("level", frozen.level_title().to_owned())
}

/// What the members of a small group are told.
pub fn small(frozen: &Frozen, group: GroupIx) -> Option<Say> {
    frozen.is_small(group).then(|| Say::new("paper-small").with("cell", frozen.exercise.smallest_cell))
}

/// The last lines: a small group's tick, and what to do with the form.
fn end(frozen: &Frozen, group: GroupIx, texts: &Texts) -> Vec<String> {
    let mut lines = vec!["-".repeat(COLUMNS), String::new()];
    if frozen.is_small(group) {
        lines.extend(hanging(&format!("{BOX} "), &texts.word("paper-own-line")));
        lines.extend(hanging(INDENT, &texts.word("paper-own-line-why")));
        lines.push(String::new());
    }
    lines.extend(wrap(&texts.word("paper-thanks"), COLUMNS));
    lines
}

fn heading(title: &str) -> String {
    let line = "=".repeat(COLUMNS.saturating_sub(width(title) + 5));
    format!("=== {title} {line}")
}

/// What the boxes of the statements that follow mean.
fn legend(points: &[(String, String)], opt_out: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for (number, (words, note)) in (1..).zip(points) {
        let note = if note.is_empty() { String::new() } else { format!(" ({note})") };
        lines.extend(hanging(&format!("{INDENT}{number} = "), &format!("{words}{note}")));
    }
    lines.extend(hanging(&format!("{INDENT}0 = "), opt_out));
    lines.push(String::new());
    lines
}

/// The same in short, where a heading may stand on another page than the legend.
fn reminder(points: &[(String, String)], opt_out: &str) -> Vec<String> {
    let [lowest, .., highest] = points else { return Vec::new() };
    let short = format!("1 = {}, {} = {}, 0 = {opt_out}", lowest.0, points.len(), highest.0);
    hanging(INDENT, &short).into_iter().chain([String::new()]).collect()
}

fn question(asked: &Asked, help: bool, texts: &Texts) -> Vec<String> {
    let mut lines = hanging(&format!("{}  ", asked.code), &asked.text);
    let statement = matches!(asked.form, AskedForm::Scale { .. });
    // Below a choice it says how to choose, and below own words that no name should stand there.
    if (help || !statement) && !asked.help.is_empty() {
        lines.extend(hanging(INDENT, &asked.help));
    }
    match &asked.form {
        AskedForm::Scale { steps, opt_out, .. } if !steps.is_empty() => {
            let which = format!("{} {}", texts.word("walk-steps"), texts.word("paper-one-cross"));
            lines.extend(hanging(INDENT, &which));
            lines.extend(stepped(&asked.form, steps, opt_out).flat_map(boxed));
        }
        AskedForm::Scale { points, .. } => {
            let boxes: Vec<String> = digits(points.len()).map(|digit| format!("{BOX} {digit}")).collect();
            lines.push(format!("{INDENT}{}", boxes.join("    ")));
        }
        AskedForm::Single { options, opt_out } => {
            lines.push(format!("{INDENT}{}", texts.word("paper-one-cross")));
            lines.extend(choices(options, opt_out.as_deref()));
        }
        AskedForm::Multiple { options, none } => {
            lines.push(format!("{INDENT}{}", texts.word("paper-many-crosses")));
            lines.extend(choices(options, Some(none)));
        }
        AskedForm::Words => {
            for _ in 0..WORDS_LINES {
                lines.extend([String::new(), format!("{INDENT}{}", "_".repeat(COLUMNS - INDENT.len()))]);
            }
        }
    }
    lines.push(String::new());
    lines
}

/// What stands beside the boxes of a scale: its points, and 0 for the opt-out.
pub fn digits(points: usize) -> impl Iterator<Item = String> {
    (1..=points).chain([0]).map(|digit| digit.to_string())
}

fn choices(options: &[(String, String)], zero: Option<&str>) -> Vec<String> {
    let labelled = labels(options).into_iter().zip(options.iter().map(|(_, words)| words.as_str()));
    let zero = zero.map(|words| ("0".to_owned(), words));
    labelled.chain(zero).flat_map(|(label, words)| boxed((label, words.to_owned()))).collect()
}

fn boxed((label, words): (String, String)) -> Vec<String> {
    hanging(&format!("{INDENT}{BOX} {label}  "), &words)
}

/// Digit and words of each step, with its level's mark, and of the opt-out.
pub fn stepped<'a>(
    form: &'a AskedForm,
    steps: &'a [String],
    opt_out: &'a str,
) -> impl Iterator<Item = (String, String)> + 'a {
    let marks = form.marks().unwrap_or_default();
    let words = move |(ix, step): (usize, &String)| {
        let mark = marks.get(ix).map_or_else(String::new, |mark| format!("{mark}  "));
        ((ix + 1).to_string(), format!("{mark}{step}"))
    };
    steps.iter().enumerate().map(words).chain([("0".to_owned(), opt_out.to_owned())])
}

/// A text behind a mark, its further lines below the text.
fn hanging(mark: &str, text: &str) -> Vec<String> {
    let room = COLUMNS.saturating_sub(width(mark)).max(1);
    let blank = " ".repeat(width(mark));
    let line = |(at, line): (usize, String)| format!("{}{line}", if at == 0 { mark } else { &blank });
    wrap(text, room).into_iter().enumerate().map(line).collect()
}

/// A text to the left, cut where it must be, and one to the right.
fn apart(left: &str, right: &str) -> String {
    let left = crate::text::cut(left, COLUMNS.saturating_sub(width(right) + 2), "...");
    let between = COLUMNS.saturating_sub(width(&left) + width(right));
    format!("{left}{}{right}", " ".repeat(between))
}
