//! Who took part, and how the report is to be read.

use crate::document::Section;
use crate::document::block::{Block, Cell, Column, Table};
use crate::document::report::{Material, edition, paragraph, section};
use crate::domain::instrument::{Computing, Scale};
use crate::domain::report::sentences::{self, Points};
use crate::domain::report::{GroupParticipation, Report};
use crate::locale::day::date;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// The first page: which exercise this is, and who took part.
pub fn participation(material: &Material) -> Section {
    let Material { report, texts, .. } = *material;
    let facts = &report.facts;
    let level = sentences::participation_level(report.participation.level);
    let days = Say::new("report-days").with("first", date(facts.days.first)).with("last", date(facts.days.last));
    let mut about = vec![
        ("report-school", facts.school.clone()),
        ("report-level", facts.level_title.clone()),
        ("report-asked-from", texts.say(&days)),
        ("report-edition", texts.say(&edition(facts))),
        ("report-participation", texts.say(&level)),
    ];
    about.extend(facts.short_form.as_ref().map(|form| ("report-short-form", form.clone())));
    let about = about.into_iter().map(|(id, value)| (texts.word(id), value)).collect();
    let mut blocks = vec![Block::Facts { facts: about }];
    if let Some(caution) = sentences::caution(report.participation.level) {
        let title = texts.say(&Say::new("report-participation-is").with("level", level));
        blocks.push(Block::Callout { title, text: texts.say(&caution) });
    }
    blocks.push(Block::Table(table(report, texts)));
    let apart = report.participation.groups.iter().filter(|group| is_apart(group));
    let apart: Vec<String> = apart.map(|group| texts.say(&sentences::participation(group))).collect();
    if !apart.is_empty() {
        blocks.push(Block::List { items: apart });
    }
    section("participation", &texts.word("report-who-took-part"), false, blocks)
}

fn table(report: &Report, texts: &Texts) -> Table {
    let column = |id: &str, figures: bool, share: u32| Column { title: texts.word(id), figures, share };
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
            cell(count.percent().map_or_else(String::new, |percent| {
                texts.say(&Say::new("results-percent").with("percent", percent.to_string()))
            })),
            cell(count.minimum.to_string()),
        ]
    };
    Table {
        caption: texts.word("report-sheets-handed-in"),
        columns: vec![
            column("report-group", false, 4),
            column("report-eligible", true, 2),
            column("report-invited", true, 2),
            column("report-sheets", true, 2),
            column("report-of-invited", true, 2),
            column("report-minimum", true, 2),
        ],
        rows: report.participation.groups.iter().enumerate().map(row).collect(),
    }
}

fn is_apart(group: &GroupParticipation) -> bool {
    group.aside.damaged > 0 || group.aside.late > 0
}

/// What the figures mean, what is not shown and why, and what was corrected.
pub fn how_to_read(material: &Material) -> Section {
    let Material { report, texts, .. } = *material;
    let facts = &report.facts;
    let own_line = Say::new("report-own-line").with("cell", facts.smallest_cell);
    let mut blocks = vec![
        paragraph(&texts.say(&sentences::counted(report, Points::Beside))),
        Block::List { items: scales(report, texts) },
        paragraph(&[own_line, sentences::minimum()].map(|say| texts.say(&say)).join(" ")),
    ];
    if facts.computing == Computing::Levels {
        blocks.push(paragraph(&texts.say(&sentences::LEVELS)));
    }
    let standings = report.lines.iter().filter_map(|line| sentences::standing(line, facts));
    let standings: Vec<String> = standings.map(|say| texts.say(&say)).collect();
    if !standings.is_empty() {
        blocks.push(Block::Callout { title: texts.word("report-not-shown"), text: standings.join(" ") });
    }
    let spoken = |group: &GroupParticipation| {
        let speaks = group.speaks.and_then(sentences::speaks)?;
        Some(format!("{}: {}", group.title, texts.say(&speaks)))
    };
    let samples: Vec<String> = report.participation.groups.iter().filter_map(spoken).collect();
    if !samples.is_empty() {
        blocks.push(Block::List { items: samples });
    }
    if !facts.corrections.is_empty() {
        let corrections = facts.corrections.iter().map(|correction| sentences::corrected(correction, report));
        blocks.push(Block::Heading { text: texts.word("report-corrections") });
        blocks.push(Block::List { items: corrections.map(|say| texts.say(&say)).collect() });
    }
    section("how-to-read", &texts.word("report-how-to-read"), false, blocks)
}

/// The words of the scales. Beside levels one that nothing was asked on would only confuse.
fn scales(report: &Report, texts: &Texts) -> Vec<String> {
    let all = report.scales.iter().enumerate();
    let told = all.filter(|(at, _)| report.facts.computing == Computing::Means || report.asks_on(*at));
    told.map(|(_, one)| texts.say(&scale(one))).collect()
}

/// The words of a scale: `1 strongly disagree, 2 disagree, …`.
fn scale(scale: &Scale) -> Say {
    let points: Vec<String> = (1..).zip(&scale.points).map(|(point, words)| format!("{point} {words}")).collect();
    Say::new("report-scale").with("points", points.join(", ")).with("words", scale.opt_out.clone())
}
