//! A group's questionnaire to fill on paper. Numbers, codes and labels are those of the text forms
//! ([`crate::format::paper`]), so that the same table takes both.

use std::ops::RangeInclusive;

use crate::document::block::{Answer, Ask, Block};
use crate::document::paper::{document, paragraph};
use crate::document::{Document, Kind, Section};
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::questionnaire::{Asked, AskedForm, Questionnaire};
use crate::format::paper::{answers_as, digits, labels, shown_number, small, stepped};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// Lines for an answer in one's own words.
const WORDS_LINES: u32 = 5;

/// Forms with these numbers, one after the other; `help`: with the help texts of the statements.
pub fn questionnaire(
    frozen: &Frozen,
    group: GroupIx,
    numbers: RangeInclusive<u32>,
    help: bool,
    texts: &Texts,
) -> Document {
    let title = frozen.instrument.groups.get(group.0).map_or("", |group| group.title.as_str());
    let key = frozen.instrument.groups.get(group.0).map_or("", |group| group.key.as_str());
    let questionnaire = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group);
    let sections = numbers.flat_map(|number| form((frozen, group), &questionnaire, number, help, texts)).collect();
    let heading = format!("{}, {title}", frozen.level_title());
    let name = format!("questionnaire-{}-{key}", frozen.id.0);
    document(Kind::Questionnaire, name, &heading, &frozen.exercise.school, sections, texts)
}

/// One form: how to fill it, a section for each heading, and its end.
fn form(
    (frozen, group): (&Frozen, GroupIx),
    all: &Questionnaire,
    number: u32,
    help: bool,
    texts: &Texts,
) -> Vec<Section> {
    let shown = shown_number(frozen, group, number);
    let section = |id: &str, title: String, new_page: bool, blocks: Vec<Block>| Section {
        id: format!("{id}-{number}"),
        title,
        new_page,
        blocks,
    };
    let mut sections = {
        let title = texts.say(&Say::new("paper-form").with("number", shown));
        vec![section("form", title, true, beginning(frozen, group, texts))]
    };
    let (mut scale, mut stem) = (None, None);
    for (ix, block) in all.blocks.iter().enumerate() {
        let asked: Vec<&Asked> = all.asked.iter().filter(|asked| asked.block == ix).collect();
        let mut blocks = Vec::new();
        for asked in &asked {
            if let Some(above) = asked.stem.as_ref().filter(|above| stem != Some(*above)) {
                blocks.push(paragraph(above.clone()));
            }
            stem = asked.stem.as_ref();
            if let AskedForm::Scale { points, opt_out, .. } = &asked.form {
                if scale != Some((points, opt_out)) {
                    blocks.push(legend(points, opt_out));
                }
                scale = Some((points, opt_out));
            }
            blocks.push(ask(asked, help, texts));
        }
        if !asked.is_empty() {
            sections.push(section(&format!("part-{}", ix + 1), texts.say(&block.title.say()), false, blocks));
        }
    }
    sections.push(section("end", String::new(), false, end(frozen, group, texts)));
    sections
}

fn beginning(frozen: &Frozen, group: GroupIx, texts: &Texts) -> Vec<Block> {
    let mut said: Vec<Say> = vec![answers_as(frozen, group, texts), "paper-voluntary".into(), "paper-number".into()];
    said.extend(small(frozen, group));
    said.iter().map(|say| paragraph(texts.say(say))).collect()
}

fn end(frozen: &Frozen, group: GroupIx, texts: &Texts) -> Vec<Block> {
    let mut blocks = Vec::new();
    if frozen.is_small(group) {
        blocks.push(Block::Ask(Ask {
            code: String::new(),
            text: texts.word("paper-own-line-ask"),
            help: texts.word("paper-own-line-why"),
            answer: Answer::Many { choices: vec![texts.word("paper-own-line")] },
        }));
    }
    blocks.push(paragraph(texts.word("paper-thanks")));
    blocks
}

/// What the numbers mean below the statements that follow.
fn legend(points: &[(String, String)], opt_out: &str) -> Block {
    let words = points.iter().map(|(words, note)| match note.is_empty() {
        true => words.clone(),
        false => format!("{words} ({note})"),
    });
    let mut facts: Vec<(String, String)> = (1..).map(|n: u32| n.to_string()).zip(words).collect();
    facts.push(("0".to_owned(), opt_out.to_owned()));
    Block::Facts { facts }
}

fn ask(asked: &Asked, help: bool, texts: &Texts) -> Block {
    let is_statement = matches!(asked.form, AskedForm::Scale { .. });
    // Below a choice it says how to choose, and below own words that no name should stand there.
    let help = if help || !is_statement { asked.help.clone() } else { String::new() };
    let answer = match &asked.form {
        AskedForm::Scale { steps, opt_out, .. } if !steps.is_empty() => {
            let choice = |(digit, words)| format!("{digit}  {words}");
            Answer::One { choices: stepped(&asked.form, steps, opt_out).map(choice).collect() }
        }
        AskedForm::Scale { points, .. } => Answer::One { choices: digits(points.len()).collect() },
        AskedForm::Single { options, opt_out } => Answer::One { choices: choices(options, opt_out.as_deref()) },
        AskedForm::Multiple { options, none } => Answer::Many { choices: choices(options, Some(none)) },
        AskedForm::Words => Answer::Written { lines: WORDS_LINES },
    };
    let text = match &asked.form {
        AskedForm::Scale { steps, .. } if !steps.is_empty() => format!("{} {}", asked.text, texts.word("walk-steps")),
        _ => asked.text.clone(),
    };
    Block::Ask(Ask { code: asked.code.clone(), text, help, answer })
}

fn choices(options: &[(String, String)], zero: Option<&str>) -> Vec<String> {
    let labelled = labels(options).into_iter().zip(options).map(|(label, (_, words))| format!("{label}  {words}"));
    labelled.chain(zero.map(|words| format!("0  {words}"))).collect()
}
