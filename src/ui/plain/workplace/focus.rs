//! What stands out in a report, and what changed most: one statement a line, the figure first.

use crate::app::workplace::results::report::OpenReport;
use crate::app::workplace::results::report::focus::Since;
use crate::domain::exact::Exact;
use crate::domain::report::changes::Changed;
use crate::domain::report::focus::Point;
use crate::domain::report::{Report, sentences};
use crate::locale::arg::Arg;
use crate::locale::say::Say;
use crate::ui::plain::workplace::figures::{apart, tenths};
use crate::ui::plain::workplace::report::{answered_of, name_at};
use crate::ui::plain::workplace::rows::ended;
use crate::ui::plain::workplace::stand::Stand;
use crate::ui::screen::workplace::results::focus::{TITLES, change_title};

/// What is read there.
pub fn lines(stand: &mut Stand, it: &OpenReport) {
    let participation = sentences::participation_level(it.report.participation.level);
    stand.say(Say::new("lines-participation-is").with("level", participation));
    for (kind, points) in it.kinds().into_iter().enumerate() {
        let title = Say::from(TITLES.get(kind).copied().unwrap_or_default());
        match points.is_empty() {
            true => stand.say(Say::new("lines-none").with("title", title)),
            false => stand.lines.push(format!("{}:", stand.word(title))),
        }
        for point in points {
            point_words(kind, point, &it.report).into_iter().for_each(|line| stand.say(line));
        }
    }
    if it.changes != Since::Asked {
        stand.lines.push(ended(&stand.word(change_title(&it.changes))));
    }
    if let Since::Round { most, .. } = &it.changes {
        for changed in most {
            stand.say(changed_words(stand, changed, &it.report));
        }
    }
}

fn point_words(kind: usize, point: &Point, report: &Report) -> Option<Say> {
    let statement = report.statement(point.place)?;
    let name = name_at(report, point.place);
    let line = point.line.and_then(|line| Some((report.lines.get(line)?, statement.cells.get(line)?.ratings()?)));
    let say = match (kind, line) {
        (3, Some((line, ratings))) => {
            let say = Say::new("lines-point-not-applicable").with("share", tenths(point.number.percent()));
            let say = say.with("count", ratings.not_applicable).with("of", ratings.sheets());
            say.with("group", line.title.clone())
        }
        (2, _) => {
            let cells = report.lines.iter().zip(&statement.cells);
            let mut means: Vec<(&Exact, &str)> =
                cells.filter_map(|(line, cell)| Some((cell.mean()?, line.title.as_str()))).collect();
            means.sort_by_key(|(mean, _)| *mean);
            let say = Say::new("lines-point-apart").with("number", tenths(point.number.shown()));
            say.with("lower", group_mean(means.first())).with("higher", group_mean(means.last()))
        }
        _ => answered_of("lines-point-overall", &point.number, report, statement),
    };
    Some(say.with("statement", name))
}

/// A group and its mean.
fn group_mean(at: Option<&(&Exact, &str)>) -> Arg {
    at.map_or(Arg::from(""), |(mean, title)| {
        let say = Say::new("lines-group-mean").with("group", (*title).to_owned());
        Arg::from(say.with("mean", tenths(mean.shown())))
    })
}

fn changed_words(stand: &Stand, changed: &Changed, report: &Report) -> Say {
    let line = report.lines.get(changed.line).map_or("", |line| line.title.as_str());
    let chance = changed.chance.and_then(sentences::chance);
    let place = chance.map_or_else(|| line.to_owned(), |words| format!("{}, {line}", stand.word(words)));
    let is_up = changed.by.tenths() > 0;
    let say = Say::new(if is_up { "lines-changed-up" } else { "lines-changed-down" }).with("by", apart(changed.by));
    let say = say.with("before", tenths(changed.before)).with("after", tenths(changed.after));
    say.with("where", place).with("statement", name_at(report, changed.place))
}
