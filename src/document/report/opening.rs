//! Who took part, and how the report is to be read.

use crate::document::Section;
use crate::document::block::{Block, Cell, Column, Table};
use crate::document::report::{paragraph, section};
use crate::domain::instrument::{Computing, Scale};
use crate::domain::report::sentences::{self, day};
use crate::domain::report::{GroupParticipation, Report};
use crate::format::figures::level_word;

/// The first page: which exercise this is, and who took part.
pub fn participation(report: &Report) -> Section {
    let facts = &report.facts;
    let days = format!("{} to {}", day(facts.days.first), day(facts.days.last));
    let mut about = vec![
        ("School".to_owned(), facts.school.clone()),
        ("Level".to_owned(), facts.level_title.clone()),
        ("Asked from".to_owned(), days),
        ("Edition".to_owned(), format!("{}, unsealed on {}", facts.edition, day(facts.unsealed_on))),
        ("Participation".to_owned(), level_word(report.participation.level).to_owned()),
    ];
    if let Some(form) = &facts.short_form {
        about.push(("Short form".to_owned(), form.clone()));
    }
    let mut blocks = vec![Block::Facts { facts: about }];
    if let Some(caution) = sentences::caution(report.participation.level) {
        let title = format!("Participation: {}", level_word(report.participation.level));
        blocks.push(Block::Callout { title, text: caution.to_owned() });
    }
    blocks.push(Block::Table(table(report)));
    let aside: Vec<String> = report.participation.groups.iter().filter(|group| is_apart(group)).map(told).collect();
    if !aside.is_empty() {
        blocks.push(Block::List { items: aside });
    }
    section("participation", "Who took part", false, blocks)
}

fn table(report: &Report) -> Table {
    let column = |title: &str, figures: bool, share: u32| Column { title: title.to_owned(), figures, share };
    let cell = |text: String| Cell { text, ..Cell::default() };
    let row = |(at, group): (usize, &GroupParticipation)| {
        let count = &group.count;
        // A pooled group has no mark of its own.
        let mark = report.lines.iter().position(|line| line.groups.iter().map(|group| group.0).eq([at]));
        vec![
            Cell { text: group.title.clone(), mark, strong: false },
            cell(count.eligible.to_string()),
            cell(count.invited.to_string()),
            Cell { strong: true, ..cell(count.submitted.to_string()) },
            cell(count.percent().map_or_else(String::new, |percent| format!("{percent} %"))),
            cell(count.minimum.to_string()),
        ]
    };
    Table {
        caption: "Sheets handed in".to_owned(),
        columns: vec![
            column("Group", false, 4),
            column("Eligible", true, 2),
            column("Invited", true, 2),
            column("Sheets", true, 2),
            column("Of invited", true, 2),
            column("Minimum", true, 2),
        ],
        rows: report.participation.groups.iter().enumerate().map(row).collect(),
    }
}

fn is_apart(group: &GroupParticipation) -> bool {
    group.aside.damaged > 0 || group.aside.late > 0
}

fn told(group: &GroupParticipation) -> String {
    sentences::participation(group)
}

/// What the figures mean, what is not shown and why, and what was corrected.
pub fn how_to_read(report: &Report) -> Section {
    let facts = &report.facts;
    let mut blocks = vec![
        paragraph(&format!("{}, and {}.", sentences::counted(report), sentences::chose(report))),
        Block::List { items: scales(report) },
        paragraph(&format!(
            "A group has a line of its own from {} sheets. {}",
            facts.smallest_cell,
            sentences::minimum()
        )),
    ];
    if facts.computing == Computing::Levels {
        blocks.push(paragraph(sentences::LEVELS));
    }
    let standings: Vec<String> = report.lines.iter().filter_map(|line| sentences::standing(line, facts)).collect();
    if !standings.is_empty() {
        blocks.push(Block::Callout { title: "What is not shown".to_owned(), text: standings.join(" ") });
    }
    let spoken =
        |group: &GroupParticipation| Some(format!("{}: {}", group.title, group.speaks.and_then(sentences::speaks)?));
    let samples: Vec<String> = report.participation.groups.iter().filter_map(spoken).collect();
    if !samples.is_empty() {
        blocks.push(Block::List { items: samples });
    }
    if !facts.corrections.is_empty() {
        let items = facts.corrections.iter().map(|correction| sentences::corrected(correction, report)).collect();
        blocks.push(Block::Heading { text: "Corrections".to_owned() });
        blocks.push(Block::List { items });
    }
    section("how-to-read", "How to read this", false, blocks)
}

/// The words of the scales. Beside levels one that nothing was asked on would only confuse.
fn scales(report: &Report) -> Vec<String> {
    let all = report.scales.iter().enumerate();
    let told = all.filter(|(at, _)| report.facts.computing == Computing::Means || report.asks_on(*at));
    told.map(|(_, one)| scale(one)).collect()
}

/// The words of a scale: `1 strongly disagree, 2 disagree, …`.
fn scale(scale: &Scale) -> String {
    let points: Vec<String> = (1..).zip(&scale.points).map(|(point, words)| format!("{point} {words}")).collect();
    format!("{}. N/A: {}.", points.join(", "), scale.opt_out)
}
