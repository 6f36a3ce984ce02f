//! A set-up or an exercise, told to people.

use crate::domain::calendar::Phase;
use crate::domain::classes::{Class, Draw};
use crate::domain::correction::Correction;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{GroupIx, Instrument};
use crate::domain::participation;
use crate::domain::plan::{Told, sentences};
use crate::domain::strand::Strand;
use crate::format::exercises::{Facts, Standing};
use crate::format::figures::level_word;
use crate::locale::day;
use crate::locale::texts::in_english;
use crate::runtime::life::change_words;

/// Id, school and level, and below it how far it is: two lines, and one about participation.
pub fn heading(facts: &Facts) -> Vec<String> {
    let Facts { id, setup, instrument: it, standing } = facts;
    let title = Strand::title(it, setup.level);
    let school = if setup.school.is_empty() { "no school named yet" } else { &setup.school };
    let days = match (setup.first_day, setup.last_day) {
        (Some(first), Some(last)) => format!("{first} to {last}"),
        (Some(first), None) => format!("from {first}, last day not chosen yet"),
        (None, _) => "days not chosen yet".to_owned(),
    };
    let mut lines = vec![format!("{}  {school}, {title}", id.0)];
    match standing {
        Standing::Draft { open_points, .. } => {
            lines.push(format!("  being set up, {}; {days}", points(open_points.len())));
        }
        Standing::Activated { phase, counts, .. } => {
            let state = match (phase, setup.first_day, setup.last_day) {
                (Phase::NotYet, Some(first), _) => format!("activated, opens on {}", in_english(&day::whole(first))),
                (Phase::Open, _, Some(last)) => format!("open until {}, 23:59", in_english(&day::whole(last))),
                (Phase::Closed, _, Some(last)) => format!("closed since {}, 23:59", in_english(&day::whole(last))),
                // An activated exercise has its days.
                (Phase::NotYet | Phase::Open | Phase::Closed, _, _) => standing.word().to_owned(),
            };
            lines.push(format!("  {state}; {days}"));
            lines.push(format!("  participation: {}", level_word(participation::level(counts))));
        }
    }
    lines
}

/// All that was decided and has come since.
pub fn whole(facts: &Facts) -> Vec<String> {
    let mut lines = heading(facts);
    lines.push(String::new());
    lines.extend(decided(facts));
    lines.push(String::new());
    lines.extend(groups(facts));
    lines.extend(classes(facts));
    let pair = |told: &Told| format!("{} {}", in_english(&sentences::said(told)), in_english(&sentences::since(told)));
    section(&mut lines, "Participants are told:", &facts.setup.told.iter().map(pair).collect::<Vec<_>>());
    match &facts.standing {
        Standing::Draft { open_points, cautions } => {
            section(&mut lines, "Still open:", open_points);
            section(&mut lines, "Worth a word:", cautions);
        }
        Standing::Activated { corrections, .. } => {
            let told = |one: &Correction| format!("{}  {}", one.on, change_words(&one.change, facts.instrument));
            section(&mut lines, "Corrections:", &corrections.iter().map(told).collect::<Vec<_>>());
        }
    }
    lines
}

fn decided(facts: &Facts) -> Vec<String> {
    let (setup, it) = (facts.setup, facts.instrument);
    let optional = if setup.optional.is_empty() { "none".to_owned() } else { setup.optional.join(", ") };
    let mut lines = vec![
        format!("  Session         {} of {}-{}", setup.session, setup.year, i32::from(setup.year) + 1),
        format!("  Time zone       {}", setup.zone.iana_name().unwrap_or("UTC")),
        format!("  Smallest cell   {}", setup.smallest_cell),
        format!("  Short form      {}", setup.short_form.as_deref().unwrap_or("none, everything is asked")),
        format!("  Optional        {optional}"),
    ];
    if setup.own.is_empty() {
        lines.push("  Own statements  none".to_owned());
    }
    for (ix, own) in setup.own.iter().enumerate() {
        let head = if ix == 0 { "  Own statements  " } else { "                  " };
        let asked = it.groups.iter().zip(&own.wordings).filter(|(_, wording)| wording.is_some());
        let asked: Vec<String> = asked.map(|(group, _)| group.title.to_lowercase()).collect();
        let asked = if asked.is_empty() { "nobody yet".to_owned() } else { asked.join(", ") };
        let title = if own.title.is_empty() { String::new() } else { format!(" ({})", own.title) };
        lines.push(format!("{head}{}{title}: {asked}", own.code));
    }
    lines
}

fn groups(facts: &Facts) -> Vec<String> {
    let (setup, it) = (facts.setup, facts.instrument);
    let mut lines =
        vec![format!("  {:<20} {:>8} {:>8} {:>8} {:>9}", "", "eligible", "invited", "minimum", "handed in")];
    for (ix, group) in it.groups.iter().enumerate() {
        let people = setup.people.get(ix).copied().flatten();
        let number = |n: Option<u32>| n.map_or_else(|| "-".to_owned(), |n| n.to_string());
        let submitted = match &facts.standing {
            Standing::Draft { .. } => None,
            Standing::Activated { counts, .. } => counts.get(ix).map(|count| count.submitted),
        };
        let minimum = people.map(|p| participation::minimum(&group.minimum, p.eligible));
        lines.push(format!(
            "  {:<20} {:>8} {:>8} {:>8} {:>9}",
            group.title,
            number(people.map(|p| p.eligible)),
            number(people.map(|p| p.invited)),
            number(minimum),
            number(submitted)
        ));
    }
    lines
}

fn classes(facts: &Facts) -> Vec<String> {
    let (setup, it) = (facts.setup, facts.instrument);
    let mut lines = Vec::new();
    let class = |class: &Class| {
        let grade = if class.grade.is_empty() { String::new() } else { format!(", grade {}", class.grade) };
        let asked = if class.asked { "asked" } else { "not asked" };
        format!("{}{grade}: {} {}, {asked}", class.name, class.size, title(it, class.group).to_lowercase())
    };
    section(&mut lines, "Classes:", &setup.classes.iter().map(class).collect::<Vec<_>>());
    let draw = |draw: &Draw| {
        format!("{}: {} per grade, drawn with the seed {}", title(it, draw.group), draw.per_grade, draw.seed)
    };
    section(&mut lines, "Drawn:", &setup.draws.iter().map(draw).collect::<Vec<_>>());
    lines
}

fn title(it: &Instrument, group: GroupIx) -> &str {
    it.groups.get(group.0).map_or("", |group| group.title.as_str())
}

/// A blank line, a heading and what stands below it; nothing where that is empty.
fn section(lines: &mut Vec<String>, heading: &str, below: &[String]) {
    if below.is_empty() {
        return;
    }
    lines.push(String::new());
    lines.push(heading.to_owned());
    lines.extend(below.iter().map(|line| format!("  {line}")));
}

/// How much is open.
pub fn points(count: usize) -> String {
    match count {
        0 => "ready to be activated".to_owned(),
        1 => "1 point is still open".to_owned(),
        many => format!("{many} points are still open"),
    }
}

/// What keeps it from being activated.
pub fn open(id: &ExerciseId, open_points: &[String], cautions: &[String]) -> String {
    let mut lines = vec![format!("{} cannot be activated yet: {}.", id.0, points(open_points.len()))];
    lines.extend(open_points.iter().map(|line| format!("  {line}")));
    section(&mut lines, "Worth a word:", cautions);
    lines.join("\n")
}

/// Nothing keeps it.
pub fn ready(id: &ExerciseId, cautions: &[String]) -> Vec<String> {
    let mut lines = vec![format!("Nothing keeps {} from being activated: reflectory exercise activate {}", id.0, id.0)];
    section(&mut lines, "Worth a word:", cautions);
    lines
}

/// The same of a file.
pub fn sound_file(name: &str, cautions: &[String]) -> Vec<String> {
    let mut lines = vec![format!("{name}: No problems found.")];
    section(&mut lines, "Worth a word:", cautions);
    lines
}
