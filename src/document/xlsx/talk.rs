//! What is worth talking about, what people wrote themselves, and what was noted in the meeting.

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::document::report::Material;
use crate::document::xlsx::page::{Page, Value, titles};
use crate::document::xlsx::statements::title;
use crate::domain::exact::Exact;
use crate::domain::note::NotePlace;
use crate::domain::report::Report;
use crate::domain::report::focus::Place;
use crate::domain::report::sentences::{self, hidden};
use crate::domain::report::words::Texts as Written;

/// Statements of each kind that are worth talking about.
const FOCUS: usize = 5;
/// The sheet of what is worth talking about.
const FOCUS_SHEET: &str = "sheet-to-talk-about";
const HEADINGS: [(&str, f64); 9] = [
    ("sheet-what", 46.0),
    ("sheet-place", 7.0),
    ("sheet-value", 10.0),
    ("sheet-exact", 11.0),
    ("sheet-area", 7.0),
    ("sheet-code", 9.0),
    ("sheet-statement", 50.0),
    ("sheet-group", 20.0),
    ("sheet-then-and-now", 36.0),
];

/// The statements worth talking about, and what changed most since an earlier round.
pub fn focus(material: &Material) -> Result<Worksheet, XlsxError> {
    let Material { report, texts, .. } = *material;
    let mut page = Page::new(FOCUS_SHEET, FOCUS_SHEET, material)?;
    page.headings(titles(texts, HEADINGS), 0)?;
    let focus = report.focus(FOCUS);
    for (what, points) in
        [("report-lowest", &focus.lowest), ("report-highest", &focus.highest), ("report-widest-gap", &focus.widest)]
    {
        let what = texts.word(what);
        for (place, point) in (1..).zip(points) {
            let values = [Value::Mean(point.number.shown()), Value::Digits(&point.number)];
            row(&mut page, (&what, place), values, (point.place, point.line, ""), report)?;
        }
    }
    let most = texts.word("report-most-na");
    for (place, point) in (1..).zip(&focus.not_applicable) {
        let percent = point.number.times(&Exact::whole(100));
        let values = [Value::Percent(point.number.percent()), Value::Digits(&percent)];
        row(&mut page, (&most, place), values, (point.place, point.line, ""), report)?;
    }
    if let Some(changes) = material.changes {
        for (what, list) in [("report-increase", &changes.increased), ("report-decrease", &changes.decreased)] {
            let what = texts.say(&sentences::since(what, changes));
            for (place, one) in (1..).zip(list) {
                let chance = one.chance.and_then(sentences::chance);
                let chance = chance.map_or_else(String::new, |say| format!(", {}", texts.say(&say)));
                let [before, after] = [one.before, one.after].map(|shown| texts.say(&shown.into()));
                let both = format!("{before} → {after}{chance}");
                let values = [Value::Difference(one.by), Value::Empty];
                row(&mut page, (&what, place), values, (one.place, Some(one.line), &both), report)?;
            }
        }
    }
    page.filter()?;
    Ok(page.finish())
}

/// A statement with the two values that put it here; the place, the line and what was then and is now.
fn row(
    page: &mut Page,
    (what, place): (&str, u32),
    values: [Value; 2],
    (at, line, both): (Place, Option<usize>, &str),
    report: &Report,
) -> Result<(), XlsxError> {
    let Some(statement) = report.statement(at) else { return Ok(()) };
    let area = match at {
        Place::Area { area, .. } => report.areas.get(area).map_or_else(String::new, |area| area.letter.to_string()),
        Place::Own(_) => page.texts().word("sheet-area-own"),
    };
    let line = line
        .and_then(|line| report.lines.get(line))
        .map_or_else(String::new, |line| page.texts().say(&sentences::title(line)));
    let texts = [area.as_str(), &statement.code, title(statement), &line, both].map(Value::Text);
    page.row([Value::Text(what), Value::count(place)].into_iter().chain(values).chain(texts))?;
    Ok(())
}

/// What people wrote in their own words.
pub fn words(material: &Material) -> Result<Worksheet, XlsxError> {
    let Material { report, texts, .. } = *material;
    let mut page = Page::new("sheet-own-words", "sheet-own-words-ordered", material)?;
    let columns = [("sheet-code", 9.0), ("sheet-question", 36.0), ("sheet-group", 20.0), ("sheet-text", 100.0)];
    page.headings(titles(texts, columns), 0)?;
    for question in &report.words {
        for (line, written) in report.lines.iter().zip(&question.texts) {
            let line = texts.say(&sentences::title(line));
            let about = [question.code.as_str(), &question.title, &line].map(Value::Text);
            match written {
                Written::Shown(all) => {
                    for text in all {
                        page.row(about.iter().cloned().chain([Value::Text(text)]))?;
                    }
                }
                Written::Hidden(why) => {
                    page.row(about.into_iter().chain([Value::Reason(texts.say(&hidden(*why)).into())]))?;
                }
            }
        }
    }
    page.filter()?;
    Ok(page.finish())
}

/// What was noted in the meeting.
pub fn notes(material: &Material) -> Result<Worksheet, XlsxError> {
    let mut page = Page::new("sheet-notes", "sheet-notes", material)?;
    page.headings(titles(material.texts, [("sheet-beside", 50.0), ("sheet-note", 100.0)]), 0)?;
    for note in material.notes {
        let place = match &note.place {
            NotePlace::Area(letter) => {
                let area = material.report.areas.iter().find(|area| area.letter == *letter);
                area.map_or_else(|| letter.to_string(), |area| format!("{letter} {}", area.title))
            }
            NotePlace::Statement(code) => {
                let found = material.report.places().find(|(_, statement)| statement.code == *code);
                found.map_or_else(|| code.clone(), |(_, statement)| format!("{code} {}", title(statement)))
            }
        };
        page.row([Value::Text(&place), Value::Text(&note.text)])?;
    }
    page.filter()?;
    Ok(page.finish())
}
