//! What is handed out or filled in on paper, as documents: questionnaires, slips, lists of statements, letters, and the
//! recovery sheet.

pub mod letter;
pub mod questionnaire;

use crate::document::block::{Block, Cell, Column, Table};
use crate::document::{Document, Kind, Section};
use crate::domain::exercise::Frozen;
use crate::domain::instrument::Kind::{Core, Optional, Own};
use crate::domain::instrument::{GroupIx, Instrument, LevelIx, Part, Question, USUAL};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// A document on paper: no mark, no fingerprint, no caution.
fn document(kind: Kind, name: String, title: &str, author: &str, sections: Vec<Section>, texts: &Texts) -> Document {
    Document {
        kind,
        name,
        title: title.to_owned(),
        subtitle: String::new(),
        author: author.to_owned(),
        language: texts.language().code.to_owned(),
        watermark: None,
        caution: None,
        foot: vec![texts.word("paper-made-with")],
        fingerprint: None,
        marks: Vec::new(),
        sections,
    }
}

fn section(id: &str, title: &str, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), title: title.to_owned(), new_page: false, blocks }
}

fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph { text: text.into() }
}

/// One-time slips to cut: for whom each is, and its code.
pub fn slips(frozen: &Frozen, slips: &[(String, String)], texts: &Texts) -> Document {
    let school = &frozen.exercise.school;
    let codes = slips.iter().map(|(one, code)| (code.clone(), one.clone())).collect();
    let block = Block::Slips {
        above: format!("{school}, {}", frozen.title_for_people()),
        below: texts.word("paper-slip-once"),
        codes,
    };
    let name = format!("slips-{}", frozen.id.0);
    let sections = vec![section("slips", "", vec![block])];
    let mut made = document(Kind::Slips, name, &texts.word("paper-slips"), school, sections, texts);
    made.foot.clear();
    made
}

/// Every statement a group can be asked at a level.
pub fn statements(instrument: &Instrument, level: LevelIx, group: GroupIx, texts: &Texts) -> Document {
    let of_group = instrument.groups.get(group.0);
    let (key, title) = of_group.map_or(("", ""), |group| (group.key.as_str(), group.title.as_str()));
    let of_level = instrument.levels.get(level.0);
    let (level_key, level_title) = of_level.map_or(("", ""), |level| (level.key.as_str(), level.title.as_str()));
    let mut sections = Vec::new();
    for (ix, area) in instrument.areas.iter().enumerate() {
        let questions = instrument.questions.iter().filter(|question| question.part == Part::Area(ix));
        let rows: Vec<Vec<Cell>> = questions.filter_map(|question| row(question, group, level, texts)).collect();
        if !rows.is_empty() {
            let caption = Say::new("paper-statements-area").with("letter", area.letter.to_string());
            let caption = texts.say(&caption.with("title", area.title.clone()));
            let columns = [("paper-statements-code", 2), ("report-statement", 10), ("paper-statements-five", 10)];
            let column = |(id, share): (&str, u32)| Column { title: texts.word(id), figures: false, share };
            let table = Table { caption, columns: columns.map(column).into(), rows };
            let title = format!("{}  {}", area.letter, area.title);
            sections.push(section(&format!("area-{}", area.letter), &title, vec![Block::Table(table)]));
        }
    }
    let whose = if instrument.name == USUAL { String::new() } else { format!("{}-", instrument.name) };
    let heading = Say::new("paper-statements-for").with("group", texts.language().within(title));
    let heading = texts.say(&heading.with("level", level_title.to_owned()));
    let name = format!("statements-{whose}{key}-{level_key}");
    let mut made = document(Kind::Questionnaire, name, &heading, "", sections, texts);
    made.subtitle = texts.word("paper-statements-own");
    made
}

fn row(question: &Question, group: GroupIx, level: LevelIx, texts: &Texts) -> Option<Vec<Cell>> {
    let wording = question.wording(group, level)?;
    let code = match question.kind {
        Optional => texts.say(&Say::new("paper-statements-optional").with("code", question.code.clone())),
        Core | Own => question.code.clone(),
    };
    Some([code, wording.text.clone(), wording.help.clone()].map(|text| Cell { text, mark: None, strong: false }).into())
}

/// The words with which a key can be made again, to be locked away.
pub fn recovery(owner: &str, words: &[&str], texts: &Texts) -> Document {
    let named = |id| Say::new(id).with("name", owner.to_owned());
    let blocks = vec![
        paragraph(texts.say(&named("recovery-what-for").with("words", words.len()))),
        Block::Words { words: words.iter().map(|word| (*word).to_owned()).collect() },
        paragraph(texts.word("recovery-delete")),
    ];
    let title = texts.say(&named("recovery-title"));
    let sections = vec![section("words", "", blocks)];
    let mut made = document(Kind::Recovery, "recovery-sheet".to_owned(), &title, "", sections, texts);
    made.foot.clear();
    made
}
