//! Two rounds beside each other: a pair of bars per area, or per statement of one area.

use crate::document::Mark;
use crate::document::block::{Bar, BarRow, Bars};
use crate::document::chart::{Chart, answered};
use crate::document::figures::{NOTHING, caution, mean_length, on_scale, scale, watermark};
use crate::document::report::round;
use crate::domain::exact::Exact;
use crate::domain::participation::Level;
use crate::domain::report::Report;
use crate::domain::report::axis::Axis;
use crate::domain::report::comparison::{Change, Compared, Comparison};
use crate::domain::report::sentences::why;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// The areas of two rounds, of which `before` is the earlier, or the statements of one area. `None` where there is no
/// such area.
pub fn compared(
    before: &Report,
    after: &Report,
    comparison: &Comparison,
    letter: Option<char>,
    texts: &Texts,
) -> Option<Chart> {
    let axis = after.axis();
    let row = |code: String, label: &str, compared: &Compared| row(code, label, compared, &axis, texts);
    let (title, caption, rows) = match letter {
        None => {
            let areas = comparison.areas.iter().map(|area| row(area.letter.to_string(), &area.title, &area.overall));
            let school = row(String::new(), &texts.word("report-school-average"), &comparison.school);
            (texts.word("chart-then-and-now"), "report-areas", areas.chain([school]).collect())
        }
        Some(letter) => {
            let area = comparison.areas.iter().find(|area| area.letter.eq_ignore_ascii_case(&letter))?;
            let whole = row(area.letter.to_string(), &texts.word("report-whole-area"), &area.overall);
            let statements = area.statements.iter().map(|one| row(one.code.clone(), &one.title, &one.overall));
            let title = Say::new("chart-area-then-and-now").with("area", format!("{} {}", area.letter, area.title));
            (texts.say(&title), "chart-overall-values", std::iter::once(whole).chain(statements).collect())
        }
    };
    let of = letter.map_or_else(String::new, |letter| format!("-{}", letter.to_ascii_lowercase()));
    let mut cautions = Vec::new();
    for (id, report) in [("chart-caution-before", before), ("chart-caution-after", after)] {
        let caution = caution(report.participation.level, texts);
        cautions.extend(caution.map(|sentence| texts.say(&Say::new(id).with("caution", sentence))));
    }
    let sheets = |id: &'static str, report: &Report| texts.say(&Say::new(id).with("sheets", answered(report, texts)));
    let incomplete = |report: &&&Report| matches!(report.participation.level, Level::None | Level::Incomplete);
    Some(Chart {
        name: format!("comparison{of}-{}-{}", before.facts.exercise.0, after.facts.exercise.0),
        title,
        subtitle: format!("{}, {}", after.facts.school, after.facts.level_title),
        caution: (!cautions.is_empty()).then(|| cautions.join(" ")),
        watermark: [before, after]
            .iter()
            .find(incomplete)
            .and_then(|report| watermark(report.participation.level, texts)),
        marks: vec![
            mark("before", "1", 5, texts.say(&round(&before.facts))),
            mark("after", "2", 0, texts.say(&round(&after.facts))),
        ],
        bars: Bars {
            main: texts.word("report-overall"),
            caption: texts.say(&on_scale(texts.word(caption), scale(&axis))),
            ends: axis.ends(),
            rows,
        },
        ticks: Vec::new(),
        tick: None,
        foot: vec![
            sheets("chart-sheets-before", before),
            sheets("chart-sheets-after", after),
            texts.word("chart-compared"),
        ],
        language: texts.language(),
    })
}

fn mark(key: &str, letter: &str, style: usize, title: String) -> Mark {
    Mark { key: key.to_owned(), title, letter: letter.to_owned(), style }
}

fn row(code: String, label: &str, compared: &Compared, axis: &Axis, texts: &Texts) -> BarRow {
    let change = match compared.change {
        Change::Increased(by) => format!("▲ {}", texts.say(&by.into())),
        Change::Decreased(by) => format!("▼ {}", texts.say(&by.into())),
        Change::Same => "=".to_owned(),
        Change::NotPossible(reason) => texts.say(&why(reason)),
    };
    let bar = |mark: usize, mean: Option<&Exact>, rest: String| Bar {
        mark: Some(mark),
        length: mean.map(|mean| mean_length(mean, axis)),
        shown: mean.map_or_else(|| NOTHING.to_owned(), |mean| texts.say(&mean.shown().into())),
        rest,
        parts: Vec::new(),
    };
    let bars = vec![bar(0, compared.before.as_ref(), String::new()), bar(1, compared.after.as_ref(), change)];
    BarRow { code, label: label.to_owned(), remark: None, said: Vec::new(), bars }
}
