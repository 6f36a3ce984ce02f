//! Who has taken part: sheets of those invited, and the minimum, per group. Counts and nothing else.

use crate::document::Mark;
use crate::document::block::{Bar, BarRow, Bars};
use crate::document::chart::{self, Chart};
use crate::document::figures::{length, mark};
use crate::domain::calendar::Days;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::{Group, GroupIx};
use crate::domain::participation::{self, GroupCount, Reach};
use crate::domain::report::sentences;
use crate::domain::report::{GroupParticipation, Report};
use crate::locale::day;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// What is said of the exercise beside the counts.
struct About {
    exercise: String,
    subtitle: String,
    days: Days,
}

/// Participation as it stands now: of an exercise that may still be open.
pub fn live(frozen: &Frozen, submitted: &[u32], texts: &Texts) -> Chart {
    let exercise = &frozen.exercise;
    let groups = &frozen.instrument.groups;
    let about = About {
        exercise: frozen.id.0.clone(),
        subtitle: subtitle((&exercise.school, &frozen.title()), exercise.session, exercise.year, texts),
        days: exercise.slot,
    };
    let counts = frozen.counts(submitted);
    let of = |(at, (group, count)): (usize, (&Group, GroupCount))| {
        (mark(&group.key, &group.title, &[GroupIx(at)], groups), count)
    };
    drawn(about, groups.iter().zip(counts).enumerate().map(of).collect(), texts)
}

/// Participation as a kept report counts it.
pub fn kept(report: &Report, groups: &[Group], texts: &Texts) -> Chart {
    let facts = &report.facts;
    let about = About {
        exercise: facts.exercise.0.clone(),
        subtitle: subtitle((&facts.school, &facts.level_title), facts.session, facts.year, texts),
        days: facts.days,
    };
    let of = |(at, group): (usize, &GroupParticipation)| {
        (mark(&group.key, &group.title, &[GroupIx(at)], groups), group.count)
    };
    drawn(about, report.participation.groups.iter().enumerate().map(of).collect(), texts)
}

fn subtitle(whose: (&str, &str), session: u8, year: i16, texts: &Texts) -> String {
    texts.say(&chart::about("chart-about-now", whose, session, year))
}

fn drawn(about: About, groups: Vec<(Mark, GroupCount)>, texts: &Texts) -> Chart {
    let (marks, counts): (Vec<Mark>, Vec<GroupCount>) = groups.into_iter().unzip();
    let level = participation::level(&counts);
    let rows = marks.iter().zip(&counts).enumerate().map(|(at, (mark, count))| row(at, mark, *count, texts)).collect();
    let tick =
        |count: &GroupCount| (count.invited > 0).then(|| length(u64::from(count.minimum), u64::from(count.invited)));
    let Days { first, last } = about.days;
    let days = Say::new("chart-days").with("first", day::date(first)).with("last", day::date(last));
    let caption = Say::new("report-participation-is").with("level", sentences::participation_level(level));
    Chart {
        name: format!("participation-{}", about.exercise),
        title: texts.word("chart-participation"),
        subtitle: about.subtitle,
        caution: None,
        watermark: None,
        ticks: counts.iter().map(tick).collect(),
        marks,
        bars: Bars {
            main: texts.word("report-overall"),
            caption: texts.say(&caption),
            ends: ("0 %".to_owned(), "100 %".to_owned()),
            rows,
        },
        tick: Some(texts.word("chart-minimum")),
        foot: vec![texts.say(&days)],
        language: texts.language(),
    }
}

fn row(at: usize, mark: &Mark, count: GroupCount, texts: &Texts) -> BarRow {
    let length = (count.invited > 0).then(|| length(u64::from(count.submitted), u64::from(count.invited)));
    let shown = match count.reach() {
        Reach::LeftOut => texts.word("chart-not-asked"),
        Reach::Nobody | Reach::Below | Reach::Close | Reach::Reached => {
            texts.say(&sentences::of(count.submitted, count.invited))
        }
    };
    let reached = match count.reach() {
        Reach::LeftOut => String::new(),
        Reach::Reached => texts.word("chart-minimum-reached"),
        Reach::Nobody | Reach::Below | Reach::Close => {
            texts.say(&Say::new("chart-to-go").with("missing", count.missing()))
        }
    };
    let percent = count.percent().map_or_else(String::new, |percent| format!("{percent} %, "));
    let bar = Bar { mark: Some(at), length, shown, rest: format!("{percent}{reached}"), parts: Vec::new() };
    BarRow { code: String::new(), label: mark.title.clone(), remark: None, said: Vec::new(), bars: vec![bar] }
}
