//! Two rounds beside each other: a pair of bars per area, or per statement of one area.

use crate::document::Mark;
use crate::document::block::{Bar, BarRow, Bars, OVERALL};
use crate::document::chart::{Chart, answered, round};
use crate::document::figures::{NOTHING, caution, mean_length, watermark};
use crate::domain::participation::Level;
use crate::domain::report::Report;
use crate::domain::report::axis::Axis;
use crate::domain::report::comparison::{Change, Compared, Comparison};
use crate::domain::report::sentences::why;

/// The areas of two rounds, of which `before` is the earlier, or the statements of one area. `None` where there is no
/// such area.
pub fn compared(before: &Report, after: &Report, comparison: &Comparison, letter: Option<char>) -> Option<Chart> {
    let axis = after.axis();
    let (title, caption, rows) = match letter {
        None => {
            let areas =
                comparison.areas.iter().map(|area| row(area.letter.to_string(), &area.title, &area.overall, &axis));
            let school = row(String::new(), "School average", &comparison.school, &axis);
            ("Areas then and now".to_owned(), "Areas", areas.chain([school]).collect())
        }
        Some(letter) => {
            let area = comparison.areas.iter().find(|area| area.letter.eq_ignore_ascii_case(&letter))?;
            let whole = row(area.letter.to_string(), "The whole area", &area.overall, &axis);
            let statements = area.statements.iter().map(|one| row(one.code.clone(), &one.title, &one.overall, &axis));
            let title = format!("{} {}, then and now", area.letter, area.title);
            (title, "Overall values of statements", std::iter::once(whole).chain(statements).collect())
        }
    };
    let of = letter.map_or_else(String::new, |letter| format!("-{}", letter.to_ascii_lowercase()));
    let mut cautions = Vec::new();
    for (name, report) in [("Before", before), ("After", after)] {
        cautions.extend(caution(report.participation.level).map(|sentence| format!("{name}: {sentence}")));
    }
    let incomplete = |report: &&&Report| matches!(report.participation.level, Level::None | Level::Incomplete);
    Some(Chart {
        name: format!("comparison{of}-{}-{}", before.facts.exercise.0, after.facts.exercise.0),
        title,
        subtitle: format!("{}, {}", after.facts.school, after.facts.level_title),
        caution: (!cautions.is_empty()).then(|| cautions.join(" ")),
        watermark: [before, after].iter().find(incomplete).and_then(|report| watermark(report.participation.level)),
        marks: vec![mark("before", "1", 5, before), mark("after", "2", 0, after)],
        bars: Bars {
            main: OVERALL.to_owned(),
            caption: format!("{caption}, {}", axis.words()),
            ends: axis.ends(),
            rows,
        },
        ticks: Vec::new(),
        tick: None,
        foot: vec![
            format!("Before. {}", answered(before)),
            format!("After. {}", answered(after)),
            "Values are compared as they are printed. An overall value bears no mark of chance.".to_owned(),
        ],
    })
}

fn mark(key: &str, letter: &str, style: usize, report: &Report) -> Mark {
    let mut title = round(&report.facts);
    title.replace_range(..1, "S");
    Mark { key: key.to_owned(), title, letter: letter.to_owned(), style }
}

fn row(code: String, label: &str, compared: &Compared, axis: &Axis) -> BarRow {
    let change = match compared.change {
        Change::Increased(by) => format!("▲ {by}"),
        Change::Decreased(by) => format!("▼ {by}"),
        Change::Same => "=".to_owned(),
        Change::NotPossible(reason) => why(reason).to_owned(),
    };
    let bar = |mark: usize, mean: Option<&crate::domain::exact::Exact>, rest: String| Bar {
        mark: Some(mark),
        length: mean.map(|mean| mean_length(mean, axis)),
        shown: mean.map_or_else(|| NOTHING.to_owned(), |mean| mean.shown().to_string()),
        rest,
        parts: Vec::new(),
    };
    let bars = vec![bar(0, compared.before.as_ref(), String::new()), bar(1, compared.after.as_ref(), change)];
    BarRow { code, label: label.to_owned(), remark: None, said: Vec::new(), bars }
}
