//! Letters: to those who are asked, and to parents.

use crate::document::block::Block;
use crate::document::paper::{document, paragraph, section};
use crate::document::{Document, Kind};
use crate::domain::answering_time;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::questionnaire::Questionnaire;

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
    let mut made = document(Kind::Letter, name.to_owned(), &title, &author, vec![section("letter", "", blocks)]);
    // The text says it itself.
    made.foot.clear();
    made
}

/// The invitation of a group, with the group's code where it has one.
pub fn invitation(frozen: &Frozen, group: GroupIx, code: Option<&str>) -> Document {
    let exercise = &frozen.exercise;
    let it = frozen.instrument.groups.get(group.0);
    let (key, title, who) = it.map_or(("", "", ""), |g| (g.key.as_str(), g.title.as_str(), g.who.as_str()));
    let day = |date: jiff::civil::Date| date.strftime("%A %-d %B %Y").to_string();
    let questionnaire = Questionnaire::for_group(&frozen.instrument, exercise, group);
    let time = it.map(|group| answering_time::estimate(&questionnaire, group.pace));
    let minutes = answering_time::minutes(time.unwrap_or_default());
    let mut facts = vec![
        ("From".to_owned(), day(exercise.slot.first)),
        ("Until".to_owned(), format!("{}, 23:59", day(exercise.slot.last))),
        ("Time needed".to_owned(), format!("about {minutes} minutes")),
        ("You answer as".to_owned(), format!("{}, {}", frozen.one_of(group).to_lowercase(), frozen.level_title())),
    ];
    if let Some(code) = code {
        facts.push(("Your group's code".to_owned(), code.to_owned()));
    }
    let cell = exercise.smallest_cell;
    let blocks = vec![
        paragraph(format!("Dear {},", title.to_lowercase())),
        paragraph(
            "our school looks at how it uses digital technology for teaching and learning: what works, and what should \
             become better. For that it needs to know how you see it.",
        ),
        Block::Facts { facts },
        Block::Heading { text: "Who is asked".to_owned() },
        paragraph(who),
        Block::Heading { text: "Taking part is voluntary".to_owned() },
        paragraph("You may leave out whatever you do not want to answer, and stop at any time."),
        Block::Heading { text: "Nobody can find out who answered what".to_owned() },
        paragraph(format!(
            "No name, no account and no time is stored with the answers. They are sealed at once and stay in our school. Of a \
             group with fewer than {cell} sheets nothing is shown on its own unless each of them agreed. What cannot be \
             promised: somebody may see your screen while you answer, and whoever writes a name or a story into a text \
             field may be recognised by it."
        )),
        paragraph("Thank you for taking part."),
    ];
    let name = format!("invitation-{}-{key}", frozen.id.0);
    document(Kind::Letter, name, "An invitation to take part", &exercise.school, vec![section("letter", "", blocks)])
}
