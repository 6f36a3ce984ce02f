//! Whether every figure of a report follows from the counts beside it: one that was changed on the disk, by a fault or by
//! a hand, is not shown as if it were right.

use crate::domain::exact::Exact;
use crate::domain::instrument::Kind;
use crate::domain::report::area::{AreaCell, AreaResult};
use crate::domain::report::other::{ChoiceCell, ChoiceResult, Chosen, OtherItem, View};
use crate::domain::report::protection::Line;
use crate::domain::report::statement::{Cell, Ratings, StatementResult};
use crate::domain::report::{GroupParticipation, Report};

/// What is wrong, for whoever mends it.
type Checked = Result<(), String>;

fn expect(follows: bool, what: impl FnOnce() -> String) -> Checked {
    if follows { Ok(()) } else { Err(what()) }
}

/// Checks everything that follows from something else.
pub(super) fn check(report: &Report) -> Checked {
    let lines = &report.lines;
    lines.iter().try_for_each(|one| line(one, &report.participation.groups))?;
    report.statements().chain(&report.own).try_for_each(|one| statement(one, lines))?;
    for item in report.others.iter().flat_map(|other| &other.items) {
        match item {
            OtherItem::Rated(rated) => statement(rated, lines)?,
            OtherItem::Chosen(chosen) => choice(chosen, lines)?,
        }
    }
    report.areas.iter().try_for_each(area)?;
    let overalls = || report.areas.iter().filter_map(|area| area.overall.as_ref());
    let school = report.school.as_ref().map(|school| (school.mean.clone(), school.areas));
    let follows = school == Exact::mean(overalls()).map(|mean| (mean, overalls().count()));
    expect(follows, || "the school's average is not that of its areas".to_owned())
}

fn line(line: &Line, groups: &[GroupParticipation]) -> Checked {
    let sum = |count: fn(&GroupParticipation) -> u32| {
        line.groups.iter().filter_map(|group| groups.get(group.0)).map(|group| u64::from(count(group))).sum::<u64>()
    };
    let follows = u64::from(line.sheets) == sum(|group| group.count.submitted)
        && u64::from(line.invited) == sum(|group| group.count.invited)
        && u64::from(line.eligible) == sum(|group| group.count.eligible);
    expect(follows, || format!("{} has other people than its groups", line.key))
}

fn statement(statement: &StatementResult, lines: &[Line]) -> Checked {
    let counted = |ratings: &Ratings, line: &Line| {
        let Ratings { points, not_applicable, unanswered, invited } = ratings;
        let all = points.iter().chain([not_applicable, unanswered]).map(|count| u64::from(*count)).sum::<u64>();
        all == u64::from(line.sheets) && *invited == line.invited
    };
    for (cell, line) in statement.cells.iter().zip(lines) {
        let follows = match cell {
            Cell::Mean { mean, ratings } => {
                counted(ratings, line)
                    && Exact::ratio(ratings.sum(), u64::from(ratings.answered())).as_ref() == Some(mean)
            }
            Cell::NoRating(ratings) => counted(ratings, line) && ratings.answered() == 0,
            Cell::Hidden(_) => true,
        };
        expect(follows, || format!("{}, {}: the figures do not fit each other", statement.code, line.key))?;
    }
    let overall = Exact::mean(statement.cells.iter().filter_map(Cell::mean));
    expect(statement.overall == overall, || format!("{}: the overall value is not that of its lines", statement.code))
}

fn area(area: &AreaResult) -> Checked {
    for (at, cell) in area.cells.iter().enumerate() {
        let means = || area.statements.iter().filter_map(|s| Some((s.kind, s.cells.get(at)?.mean()?)));
        let behind = |wanted: Kind| means().filter(|(kind, _)| *kind == wanted).count();
        let expected = Exact::mean(means().map(|(_, mean)| mean));
        let follows = match cell {
            AreaCell::Mean { mean, core, optional } => {
                expected.as_ref() == Some(mean) && (*core, *optional) == (behind(Kind::Core), behind(Kind::Optional))
            }
            AreaCell::NoRating | AreaCell::Hidden(_) => expected.is_none(),
        };
        expect(follows, || format!("area {}: a mean is not that of its statements", area.letter))?;
    }
    let overall = Exact::mean(area.cells.iter().filter_map(AreaCell::mean));
    expect(area.overall == overall, || format!("area {}: the overall value is not that of its lines", area.letter))
}

fn choice(choice: &ChoiceResult, lines: &[Line]) -> Checked {
    for (cell, line) in choice.cells.iter().zip(lines) {
        let follows = match cell {
            ChoiceCell::Shown(chosen) => counted(choice.view, chosen, line),
            ChoiceCell::Hidden(_) => true,
        };
        expect(follows, || format!("{}, {}: the figures do not fit each other", choice.code, line.key))?;
    }
    let ranks = choice.cells.iter().filter_map(|cell| cell.chosen()?.rank.as_ref());
    expect(choice.overall == Exact::mean(ranks), || format!("{}: the overall rank is another", choice.code))
}

fn counted(view: View, chosen: &Chosen, line: &Line) -> bool {
    let Chosen { options, apart, answered, unanswered, invited, rank } = chosen;
    let [apart, answered, unanswered] = [*apart, *answered, *unanswered].map(u64::from);
    let ticks: u64 = options.iter().map(|count| u64::from(*count)).sum();
    let most = options.iter().copied().max().map_or(0, u64::from);
    let (fits, opted_out) = match view {
        // Who ticked anything at all ticked one option at least.
        View::Ticked => (most + apart <= answered && answered <= ticks + apart, 0),
        View::Rank | View::Distribution => (answered == ticks, apart),
    };
    let ranks: u64 = (1..).zip(options).map(|(place, count)| place * u64::from(*count)).sum();
    let expected = if view == View::Rank { Exact::ratio(ranks, ticks) } else { None };
    fits && answered + opted_out + unanswered == u64::from(line.sheets) && *invited == line.invited && *rank == expected
}
