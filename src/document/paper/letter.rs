//! Letters: to those who are asked, and to parents.

use crate::document::block::Block;
use crate::document::paper::{document, paragraph, section};
use crate::document::{Document, Kind};
use crate::domain::answering_time;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::questionnaire::Questionnaire;
use crate::locale::language;
use crate::locale::say::Say;
use crate::locale::texts::{self, Texts};

/// A text of the guide as a letter: the first line is who writes, the second its title; a line right above a paragraph is
/// its heading.
pub fn from_text(name: &str, text: &str) -> Document {
    let mut lines = text.lines().map(str::trim);
    let mut next = || lines.find(|line| !line.is_empty()).unwrap_or_default().to_owned();
    let (author, title) = (next(), next());
    let rest: Vec<&str> = lines.collect();
    let mut blocks = Vec::new();
    for part in rest.split(|line| line.is_empty()).filter(|part| !part.is_empty()) {
        match part {
            [heading, text @ ..] if !text.is_empty() => {
                blocks.push(Block::Heading { text: (*heading).to_owned() });
                blocks.push(paragraph(text.join(" ")));
            }
            whole => blocks.push(paragraph(whole.join(" "))),
        }
    }
    let mut made = document(
        Kind::Letter,
        name.to_owned(),
        &title,
        &author,
        vec![section("letter", "", blocks)],
        texts::of(language::english()),
    );
    // The text says it itself.
    made.foot.clear();
    made
}

/// The invitation of a group. `codes`: with a code, and the class whose own it is: a letter for each, on a page of its
/// own. Without codes it is one letter.
pub fn invitation(frozen: &Frozen, group: GroupIx, codes: &[(Option<&str>, &str)], texts: &Texts) -> Document {
    let (key, title) = frozen.instrument.groups.get(group.0).map_or(("", ""), |g| (&g.key, &g.title));
    let letter = |(at, (class, code)): (usize, (Option<&str>, Option<&str>))| {
        let title = texts.language().within(title);
        let named = class.map_or_else(|| title.clone(), |class| format!("{title}, {class}"));
        let id = if at == 0 { "letter".to_owned() } else { format!("letter-{}", at + 1) };
        let mut section = section(&id, "", letter(frozen, group, &named, code, texts));
        section.new_page = at > 0;
        section
    };
    let whose = codes.iter().map(|(class, code)| (*class, Some(*code)));
    let whose = if codes.is_empty() { vec![(None, None)] } else { whose.collect() };
    let sections = whose.into_iter().enumerate().map(letter).collect();
    let (name, title) = (format!("invitation-{}-{key}", frozen.id.0), texts.word("letter-title"));
    document(Kind::Letter, name, &title, &frozen.exercise.school, sections, texts)
}

/// What one letter says to those of the group who are `named` so.
fn letter(frozen: &Frozen, group: GroupIx, named: &str, code: Option<&str>, texts: &Texts) -> Vec<Block> {
    let who = frozen.instrument.groups.get(group.0).map_or("", |group| group.who.as_str());
    let cell = frozen.exercise.smallest_cell;
    let heading = |id: &str| Block::Heading { text: texts.word(id) };
    vec![
        paragraph(texts.say(&Say::new("letter-dear").with("group", named.to_owned()))),
        paragraph(texts.word("letter-why")),
        Block::Facts { facts: facts(frozen, group, code, texts) },
        heading("letter-who"),
        paragraph(who),
        heading("letter-free"),
        paragraph(texts.word("letter-free-more")),
        heading("letter-nobody"),
        paragraph(texts.say(&Say::new("letter-nobody-more").with("cell", cell))),
        paragraph(texts.word("letter-thanks")),
    ]
}

/// When, how long, as whom, and with which code.
fn facts(frozen: &Frozen, group: GroupIx, code: Option<&str>, texts: &Texts) -> Vec<(String, String)> {
    let exercise = &frozen.exercise;
    let questionnaire = Questionnaire::for_group(&frozen.instrument, exercise, group);
    let time = frozen.instrument.groups.get(group.0).map(|group| answering_time::estimate(&questionnaire, group.pace));
    let minutes = answering_time::minutes(time.unwrap_or_default());
    let mut facts = vec![
        ("letter-from", texts.day(exercise.slot.first)),
        ("letter-until", texts.say(&Say::new("letter-until-day").with("day", exercise.slot.last))),
        ("letter-time", texts.say(&Say::new("letter-minutes").with("minutes", minutes))),
        ("letter-as", format!("{}, {}", texts.language().within(frozen.one_of(group)), frozen.level_title())),
    ];
    facts.extend(code.map(|code| ("letter-code", code.to_owned())));
    facts.into_iter().map(|(id, words)| (texts.word(id), words)).collect()
}
