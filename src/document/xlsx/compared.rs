//! An earlier round beside this one: the areas with a chart, and everything in long form.

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::document::report::Earlier;
use crate::document::xlsx::chart::{Bars, Look, ends};
use crate::document::xlsx::page::{HEAD, Page, Value};
use crate::domain::exact::{Exact, Shown};
use crate::domain::report::Report;
use crate::domain::report::comparison::chance::Chance;
use crate::domain::report::comparison::others::{ChoiceComparison, ItemComparison};
use crate::domain::report::comparison::statements::StatementComparison;
use crate::domain::report::comparison::{Change, Compared, ComparedLine};
use crate::domain::report::other::{ChoiceResult, OtherItem};
use crate::domain::report::sentences::{self, chance};

const AREAS: &str = "Then and now";
/// Stands for all lines together.
const ALL: &str = "Overall";
/// Said of an area whose two values rest on other statements.
const OTHER_STATEMENTS: &str = "other statements or wording behind it";

/// The areas then and now.
pub fn areas(report: &Report, earlier: &Earlier) -> Result<Worksheet, XlsxError> {
    let axis = report.axis();
    let mut page = Page::new(AREAS, &format!("Then and now: areas, {}", axis.words()), report)?;
    let (before, after) = (round(earlier.report), round(report));
    let headings = [("Area", 7.0), ("Title", 46.0), (before.as_str(), 14.0), (after.as_str(), 14.0)];
    page.headings(headings.into_iter().chain([("Change", 16.0), ("Difference", 11.0), ("Note", 50.0)]), 2)?;
    for area in &earlier.comparison.areas {
        let letter = area.letter.to_string();
        let values = both(&area.overall, Value::Mean, Exact::shown);
        let note = note(&area.overall, None);
        page.row([Value::Text(&letter), Value::Text(&area.title)].into_iter().chain(values).chain([note]))?;
    }
    let last = page.next().saturating_sub(1);
    let school = &earlier.comparison.school;
    let name = [Value::Empty, Value::Strong("School average")];
    page.row(name.into_iter().chain(both(school, Value::Mean, Exact::shown)).chain([note(school, None)]))?;
    page.go_to(last + 4);
    let title = format!("Areas then and now, {}", axis.words());
    let title = page.row([Value::Empty, Value::Strong(&title)])?;
    if last > HEAD {
        let columns = vec![(2, Look::BESIDE), (3, Look::OVERALL)];
        let rows = (HEAD + 1, last);
        let bars = Bars { sheet: AREAS, title: (title, 1), head: HEAD, rows, names: 1, columns, ends: ends(&axis) };
        page.sheet().insert_chart(title, 1, &bars.chart())?;
    }
    Ok(page.finish())
}

fn round(report: &Report) -> String {
    let facts = &report.facts;
    format!("{}/{}, session {}", facts.year, facts.year.saturating_add(1), facts.session)
}

/// Both values, what became of the first, and the difference.
fn both(compared: &Compared, value: fn(Shown) -> Value<'static>, shown: fn(&Exact) -> Shown) -> [Value<'static>; 4] {
    let one = |number: &Option<Exact>| number.as_ref().map_or(Value::Empty, |number| value(shown(number)));
    let word = match compared.change {
        Change::Increased(_) => "▲ increased",
        Change::Decreased(_) => "▼ decreased",
        Change::Same => "= same",
        Change::NotPossible(_) => "not possible",
    };
    let by = compared.difference().map_or(Value::Empty, Value::Difference);
    [one(&compared.before), one(&compared.after), Value::Text(word), by]
}

/// Why two values are not compared, or what their difference may rest on.
fn note(compared: &Compared, mark: Option<Chance>) -> Value<'static> {
    match compared.change {
        Change::NotPossible(why) => Value::Reason(sentences::why(why)),
        Change::Increased(_) | Change::Decreased(_) | Change::Same => {
            mark.and_then(chance).map_or(Value::Empty, Value::Text)
        }
    }
}

/// What the rows of one question have in common.
#[derive(Clone, Copy)]
struct About<'a> {
    area: &'a str,
    code: &'a str,
    title: &'a str,
    line: &'a str,
    option: &'a str,
}

struct Writer<'a> {
    page: Page,
    lines: &'a [ComparedLine],
}

/// Every value of the areas, statements and other areas, then and now.
pub fn everything(report: &Report, earlier: &Earlier) -> Result<Worksheet, XlsxError> {
    let mut page = Page::new("Comparison", "Then and now: every value, as printed", report)?;
    let (before, after) = (round(earlier.report), round(report));
    let about = [("Area", 8.0), ("Code", 18.0), ("Title", 44.0), ("Group", 17.0), ("Option", 34.0)];
    let values =
        [(before.as_str(), 14.0), (after.as_str(), 14.0), ("Change", 16.0), ("Difference", 11.0), ("Note", 48.0)];
    page.headings(about.into_iter().chain(values), 3)?;
    let comparison = earlier.comparison;
    let mut writer = Writer { page, lines: &comparison.lines };
    for area in &comparison.areas {
        let letter = area.letter.to_string();
        let about = About { area: &letter, code: "", title: &area.title, line: ALL, option: "" };
        writer.mean(about, &area.overall, None, None)?;
        for (line, cell) in writer.lines.iter().zip(&area.cells) {
            let other = (!cell.same_statements).then_some(OTHER_STATEMENTS);
            writer.mean(About { line: &line.title, ..about }, &cell.compared, None, other)?;
        }
        area.statements.iter().try_for_each(|one| writer.statement(&letter, one))?;
    }
    comparison.own.iter().try_for_each(|one| writer.statement("own", one))?;
    for other in &comparison.others {
        for item in &other.items {
            match item {
                ItemComparison::Rated(one) => writer.statement(&other.number.to_string(), one)?,
                ItemComparison::Chosen(one) => {
                    writer.choice(&other.number.to_string(), one, &options(&one.code, earlier.report, report))?;
                }
            }
        }
    }
    writer.page.filter()?;
    Ok(writer.page.finish())
}

impl Writer<'_> {
    fn row(&mut self, about: About, values: [Value; 4], note: Value) -> Result<(), XlsxError> {
        let About { area, code, title, line, option } = about;
        let texts = [area, code, title, line, option];
        let texts = texts.map(|text| if text.is_empty() { Value::Empty } else { Value::Text(text) });
        self.page.row(texts.into_iter().chain(values).chain([note]))?;
        Ok(())
    }

    fn mean(
        &mut self,
        about: About,
        compared: &Compared,
        mark: Option<Chance>,
        other: Option<&'static str>,
    ) -> Result<(), XlsxError> {
        let note = match other.filter(|_| compared.difference().is_some()) {
            Some(other) => Value::Text(other),
            None => note(compared, mark),
        };
        self.row(about, both(compared, Value::Mean, Exact::shown), note)
    }

    fn statement(&mut self, area: &str, one: &StatementComparison) -> Result<(), XlsxError> {
        let about = About { area, code: &one.code, title: &one.title, line: ALL, option: "" };
        self.mean(about, &one.overall, None, None)?;
        for (line, cell) in self.lines.iter().zip(&one.cells) {
            self.mean(About { line: &line.title, ..about }, &cell.compared, cell.chance, None)?;
        }
        Ok(())
    }

    fn choice(&mut self, area: &str, one: &ChoiceComparison, options: &[&str]) -> Result<(), XlsxError> {
        for (line, cell) in self.lines.iter().zip(&one.cells) {
            let about = About { area, code: &one.code, title: &one.title, line: &line.title, option: "" };
            if let Some(rank) = &cell.rank {
                self.mean(About { option: "average place", ..about }, rank, cell.chance, None)?;
            }
            for (option, share) in options.iter().zip(&cell.shares) {
                let values = both(share, Value::Percent, Exact::percent);
                self.row(About { option, ..about }, values, note(share, None))?;
            }
        }
        Ok(())
    }
}

/// Texts of a choice's options: the later report's, where it has the question.
fn options<'a>(code: &str, before: &'a Report, after: &'a Report) -> Vec<&'a str> {
    let items = |report: &'a Report| report.others.iter().flat_map(|other| &other.items);
    let found = items(after).chain(items(before)).find_map(|item| match item {
        OtherItem::Chosen(choice) if choice.code == code => Some(choice),
        OtherItem::Chosen(_) | OtherItem::Rated(_) => None,
    });
    found.map_or_else(Vec::new, |choice: &ChoiceResult| choice.options.iter().map(|o| o.text.as_str()).collect())
}
