//! Who has taken part: sheets of those invited, and the minimum, per group. Counts and nothing else.

use crate::document::Mark;
use crate::document::block::{Bar, BarRow, Bars, OVERALL};
use crate::document::chart::{Chart, round};
use crate::document::figures::{length, mark};
use crate::domain::calendar::Days;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::{Group, GroupIx};
use crate::domain::participation::{self, GroupCount, Reach};
use crate::domain::report::Report;
use crate::format::figures::level_word;

/// What is said of the exercise beside the counts.
struct About {
    exercise: String,
    subtitle: String,
    days: Days,
}

/// Participation as it stands now: of an exercise that may still be open.
pub fn live(frozen: &Frozen, submitted: &[u32]) -> Chart {
    let exercise = &frozen.exercise;
    let groups = &frozen.instrument.groups;
    let about = About {
        exercise: frozen.id.0.clone(),
        subtitle: format!(
            "{}, {}, session {} of {}/{}",
            exercise.school,
            frozen.title(),
            exercise.session,
            exercise.year,
            exercise.year.saturating_add(1)
        ),
        days: exercise.slot,
    };
    let counts = frozen.counts(submitted);
    let of = |(at, (group, count)): (usize, (&Group, GroupCount))| {
        (mark(&group.key, &group.title, &[GroupIx(at)], groups), count)
    };
    chart(about, groups.iter().zip(counts).enumerate().map(of).collect())
}

/// Participation as a kept report counts it.
pub fn kept(report: &Report, groups: &[Group]) -> Chart {
    let facts = &report.facts;
    let about = About {
        exercise: facts.exercise.0.clone(),
        subtitle: format!("{}, {}, {}", facts.school, facts.level_title, round(facts)),
        days: facts.days,
    };
    let of = |(at, group): (usize, &crate::domain::report::GroupParticipation)| {
        (mark(&group.key, &group.title, &[GroupIx(at)], groups), group.count)
    };
    chart(about, report.participation.groups.iter().enumerate().map(of).collect())
}

fn chart(about: About, groups: Vec<(Mark, GroupCount)>) -> Chart {
    let (marks, counts): (Vec<Mark>, Vec<GroupCount>) = groups.into_iter().unzip();
    let level = participation::level(&counts);
    let rows = marks.iter().zip(&counts).enumerate().map(|(at, (mark, count))| row(at, mark, *count)).collect();
    let tick =
        |count: &GroupCount| (count.invited > 0).then(|| length(u64::from(count.minimum), u64::from(count.invited)));
    let days = [about.days.first, about.days.last].map(|date| date.strftime("%-d %B %Y").to_string());
    Chart {
        name: format!("participation-{}", about.exercise),
        title: "Who has taken part".to_owned(),
        subtitle: about.subtitle,
        caution: None,
        watermark: None,
        ticks: counts.iter().map(tick).collect(),
        marks,
        bars: Bars {
            main: OVERALL.to_owned(),
            caption: format!("Participation: {}", level_word(level)),
            ends: ("0 %".to_owned(), "100 %".to_owned()),
            rows,
        },
        tick: Some("minimum".to_owned()),
        foot: vec![format!("Asked from {} to {}. The full length is everybody invited.", days[0], days[1])],
    }
}

fn row(at: usize, mark: &Mark, count: GroupCount) -> BarRow {
    let length = (count.invited > 0).then(|| length(u64::from(count.submitted), u64::from(count.invited)));
    let shown = match count.reach() {
        Reach::LeftOut => "not asked".to_owned(),
        Reach::Nobody | Reach::Below | Reach::Close | Reach::Reached => {
            format!("{} of {}", count.submitted, count.invited)
        }
    };
    let reached = match count.reach() {
        Reach::LeftOut => String::new(),
        Reach::Reached => "minimum reached".to_owned(),
        Reach::Nobody | Reach::Below | Reach::Close => format!("{} to go to the minimum", count.missing()),
    };
    let percent = count.percent().map_or_else(String::new, |percent| format!("{percent} %, "));
    let bar = Bar { mark: Some(at), length, shown, rest: format!("{percent}{reached}"), parts: Vec::new() };
    BarRow { code: String::new(), label: mark.title.clone(), remark: None, said: Vec::new(), bars: vec![bar] }
}
