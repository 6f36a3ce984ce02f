//! What is told of one question: everything each group reads, and what asking it costs in time.

use crate::app::input::Size;
use crate::app::workplace::request::Known;
use crate::app::workplace::set_up::statements::items::{self, Standing};
use crate::domain::answering_time;
use crate::domain::instrument::{Choice, Form, GroupIx, Instrument, Kind, Question};
use crate::domain::sentences;
use crate::domain::setup::Setup;
use crate::domain::setup::cautions::Caution;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text;

/// Columns and rows that the page of a question leaves to others: margins, tabs, steps and keys.
const AROUND: Size = Size { columns: 6, rows: 8 };
/// Widest a line gets: longer lines are hard to read.
const COLUMNS_MAX: u16 = 76;
/// Columns of a group's letter and the blank after it.
const LETTER: u16 = 3;

/// One line as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The group whose letter stands before it.
    pub group: Option<usize>,
    /// Columns it is set in.
    pub indent: u16,
    /// Its words.
    pub text: String,
    /// What it is.
    pub tone: Tone,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Tone {
    Title,
    Words,
    Aside,
    Mind,
}

/// What is told of: the set-up, and what the store told; and in which words.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// What the store told.
    pub known: &'a Known,
    /// The words of the language that is shown.
    pub texts: &'static Texts,
}

impl<'a> Shown<'a> {
    /// The instrument the set-up asks.
    pub fn instrument(self) -> &'a Instrument {
        self.known.instrument_named(&self.setup.instrument)
    }
}

/// Columns and rows of the page on which a question is read in full.
pub fn page(size: Size) -> Size {
    let columns = size.columns.saturating_sub(AROUND.columns).min(COLUMNS_MAX);
    Size { columns, rows: size.rows.saturating_sub(AROUND.rows) }
}

/// The last line from which that page can begin.
pub fn last_top(question: &Question, size: Size, shown: Shown) -> usize {
    let page = page(size);
    lines(question, usize::from(page.columns), How::Whole, shown).len().saturating_sub(usize::from(page.rows))
}

/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Texts, help and options.
    Whole,
    /// What each group reads.
    Texts,
    /// The first line of what each group reads.
    FirstLines,
}

/// The question's title; of an own statement without one, its first words.
pub fn name(question: &Question) -> String {
    let first = || question.wordings.iter().flatten().map(|wording| &wording.text).find(|text| !text.is_empty());
    if question.title.is_empty() { first().unwrap_or(&question.code).clone() } else { question.title.clone() }
}

/// The lines that tell of a question.
pub fn lines(question: &Question, columns: usize, how: How, shown: Shown) -> Vec<Line> {
    let mut lines = Vec::new();
    let head = match question.kind {
        Kind::Own => name(question),
        Kind::Core | Kind::Optional if question.title.is_empty() => question.code.clone(),
        Kind::Core | Kind::Optional => format!("{} · {}", question.code, question.title),
    };
    let head = text::cut(&head, columns, "…");
    lines.push(Line { group: None, indent: 0, text: head, tone: Tone::Title });
    push(&mut lines, columns, 0, &facts(question, shown), Tone::Aside);
    for ix in 0..shown.instrument().groups.len() {
        group_lines(&mut lines, question, ix, columns, how, shown);
    }
    if question.kind == Kind::Own {
        for caution in cautions(question, shown) {
            push(&mut lines, columns, 0, &shown.texts.say(&caution), Tone::Mind);
        }
    }
    lines
}

fn group_lines(lines: &mut Vec<Line>, question: &Question, ix: usize, columns: usize, how: How, shown: Shown) {
    let Some(wording) = question.wording(GroupIx(ix), shown.setup.level) else { return };
    let room = columns.saturating_sub(usize::from(LETTER));
    let first = lines.len();
    let stem = wording.stem.as_ref().filter(|stem| **stem != wording.text);
    let words = match stem {
        Some(stem) => format!("{stem} {}", wording.text),
        None => wording.text.clone(),
    };
    match how {
        How::FirstLines => {
            let text = text::cut(&words, room, "…");
            lines.push(Line { group: Some(ix), indent: LETTER, text, tone: Tone::Words });
        }
        How::Texts => push(lines, room, LETTER, &words, Tone::Words),
        How::Whole => {
            lines.push(Line { group: None, indent: 0, text: String::new(), tone: Tone::Words });
            push(lines, room, LETTER, &words, Tone::Words);
            push(lines, room, LETTER, &options(question, GroupIx(ix)), Tone::Words);
            for (point, step) in (1..).zip(&wording.steps) {
                push(lines, room, LETTER, &format!("{point} {step}"), Tone::Words);
            }
            let help = match question.form {
                Form::Scale(_) => shown.texts.say(&Say::new("statements-help").with("help", wording.help.clone())),
                Form::Single { .. } | Form::Multiple { .. } | Form::Words => wording.help.clone(),
            };
            push(lines, room, LETTER, &help, Tone::Aside);
        }
    }
    let letter = lines.iter_mut().skip(first).find(|line| !line.text.is_empty());
    if let Some(line) = letter {
        line.group = Some(ix);
    }
}

fn push(lines: &mut Vec<Line>, columns: usize, indent: u16, words: &str, tone: Tone) {
    if !words.is_empty() {
        let wrapped = text::wrap(words, columns).into_iter();
        lines.extend(wrapped.map(|text| Line { group: None, indent, text, tone }));
    }
}

/// What can be chosen, beside a scale.
fn options(question: &Question, group: GroupIx) -> String {
    let words =
        |options: &[Choice]| options.iter().map(|option| option.text_for(group)).collect::<Vec<_>>().join(" · ");
    match &question.form {
        Form::Scale(_) | Form::Words => String::new(),
        Form::Single { options, .. } => words(options),
        Form::Multiple { options, none } => format!("{} · {none}", words(options)),
    }
}

/// Whether it is asked, and the minutes it takes each group.
fn facts(question: &Question, shown: Shown) -> String {
    let Shown { setup, known, texts } = shown;
    let standing = match (question.kind, items::standing(question, setup)) {
        (Kind::Own, _) => "statements-takes-own",
        (_, Standing::Core) => "statements-takes-core",
        (_, Standing::LeftOut) => "statements-takes-left-out",
        (_, Standing::On) => "statements-takes-ticked",
        (_, Standing::Off) => "statements-takes-unticked",
        (_, Standing::InForm) => "statements-takes-in-form",
    };
    let times = answering_time::added_by(question, known.instrument_named(&setup.instrument), setup.level);
    let each = known.instrument_named(&setup.instrument).groups.iter().zip(times).filter(|(_, time)| !time.is_zero());
    let each: Vec<String> =
        each.map(|(group, time)| format!("{} {}", group.letter, texts.tenths(tenths(time.as_millis())))).collect();
    if each.is_empty() {
        return texts.word("statements-read-by-nobody");
    }
    texts.say(&Say::new(standing).with("times", each.join(" · ")))
}

/// Tenths of a minute, one at least.
fn tenths(millis: i128) -> i64 {
    i64::try_from((millis + 3000) / 6000).unwrap_or(i64::MAX).max(1)
}

/// What is worth a word about an own statement: first that it is like another, last what is not translated.
pub fn cautions(question: &Question, shown: Shown) -> Vec<Say> {
    let Shown { setup, known, .. } = shown;
    let about = |caution: &Caution| match caution {
        Caution::OwnLooksLike { own, .. } | Caution::OwnNotTranslated { own, .. } => *own == question.code,
        Caution::GroupLeftOut(_) | Caution::BelowMinimum(_) | Caution::SmallGroup(_) => false,
    };
    let all = setup.cautions(known.instrument_named(&setup.instrument), &known.school.languages);
    all.iter()
        .filter(|caution| about(caution))
        .map(|c| sentences::caution(c, setup, known.instrument_named(&setup.instrument)))
        .collect()
}

/// What of an own statement is most worth a word while it is written: that it is like another, then what it lacks,
/// then what is not translated.
pub fn most_worth_a_word(code: &str, shown: Shown) -> Option<Say> {
    let Shown { setup, known, .. } = shown;
    let cautions = setup.own(code).map(|own| cautions(own, shown)).unwrap_or_default();
    let like = setup
        .cautions(known.instrument_named(&setup.instrument), &[])
        .into_iter()
        .any(|c| matches!(c, Caution::OwnLooksLike { own, .. } if own == code));
    let day = setup.first_day.unwrap_or_default();
    let points = setup.open_points(known.instrument_named(&setup.instrument), day);
    let lacks = points.iter().find(|point| point.own() == Some(code));
    match lacks {
        Some(point) if !like => Some(sentences::open_point(point, setup, known.instrument_named(&setup.instrument))),
        _ => cautions.into_iter().next(),
    }
}
