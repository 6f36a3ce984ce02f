//! What is worth talking about, what people wrote themselves, and what was noted in the meeting.

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::document::report::Material;
use crate::document::xlsx::page::{Page, Value};
use crate::document::xlsx::statements::title;
use crate::domain::exact::Exact;
use crate::domain::note::NotePlace;
use crate::domain::report::Report;
use crate::domain::report::focus::Place;
use crate::domain::report::sentences::{self, hidden};
use crate::domain::report::words::Texts;

/// Statements of each kind that are worth talking about.
const FOCUS: usize = 5;

/// The statements worth talking about, and what changed most since an earlier round.
pub fn focus(material: &Material) -> Result<Worksheet, XlsxError> {
    let report = material.report;
    let mut page = Page::new("To talk about", "To talk about", report)?;
    let headings = [("What", 46.0), ("Place", 7.0), ("Value", 10.0), ("Exact", 11.0), ("Area", 7.0), ("Code", 9.0)];
    page.headings(headings.into_iter().chain([("Statement", 50.0), ("Group", 20.0), ("Then and now", 36.0)]), 0)?;
    let focus = report.focus(FOCUS);
    for (what, points) in
        [("Lowest", &focus.lowest), ("Highest", &focus.highest), ("Widest gap between groups", &focus.widest)]
    {
        for (place, point) in (1..).zip(points) {
            let values = [Value::Mean(point.number.shown()), Value::Digits(&point.number)];
            row(&mut page, (what, place), values, (point.place, point.line, ""), report)?;
        }
    }
    for (place, point) in (1..).zip(&focus.not_applicable) {
        let percent = point.number.times(&Exact::whole(100));
        let values = [Value::Percent(point.number.percent()), Value::Digits(&percent)];
        row(&mut page, ("Most N/A", place), values, (point.place, point.line, ""), report)?;
    }
    if let Some(changes) = material.changes {
        let since = format!("since session {} of {}/{}", changes.session, changes.year, changes.year.saturating_add(1));
        for (what, list) in [("Largest increase", &changes.increased), ("Largest decrease", &changes.decreased)] {
            let what = format!("{what} {since}");
            for (place, one) in (1..).zip(list) {
                let chance =
                    one.chance.and_then(sentences::chance).map_or_else(String::new, |words| format!(", {words}"));
                let both = format!("{} → {}{chance}", one.before, one.after);
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
        Place::Own(_) => "own".to_owned(),
    };
    let line = line.and_then(|line| report.lines.get(line)).map_or("", |line| line.title.as_str());
    let texts = [area.as_str(), &statement.code, title(statement), line, both].map(Value::Text);
    page.row([Value::Text(what), Value::count(place)].into_iter().chain(values).chain(texts))?;
    Ok(())
}

/// What people wrote in their own words.
pub fn words(report: &Report) -> Result<Worksheet, XlsxError> {
    let mut page = Page::new("Own words", "In their own words, in the order of their letters", report)?;
    page.headings([("Code", 9.0), ("Question", 36.0), ("Group", 20.0), ("Text", 100.0)], 0)?;
    for question in &report.words {
        for (line, texts) in report.lines.iter().zip(&question.texts) {
            let about = [question.code.as_str(), &question.title, &line.title].map(Value::Text);
            match texts {
                Texts::Shown(texts) => {
                    for text in texts {
                        page.row(about.iter().cloned().chain([Value::Text(text)]))?;
                    }
                }
                Texts::Hidden(why) => {
                    page.row(about.into_iter().chain([Value::Reason(hidden(*why))]))?;
                }
            }
        }
    }
    page.filter()?;
    Ok(page.finish())
}

/// What was noted in the meeting.
pub fn notes(material: &Material) -> Result<Worksheet, XlsxError> {
    let mut page = Page::new("Notes of the meeting", "Notes of the meeting", material.report)?;
    page.headings([("Beside", 50.0), ("Note", 100.0)], 0)?;
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
