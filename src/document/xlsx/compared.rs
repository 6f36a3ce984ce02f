//! An earlier round beside this one: the areas with a chart, and everything in long form.

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::document::figures::{scale, school_year};
use crate::document::report::{Earlier, Material};
use crate::document::xlsx::chart::{Bars, Look, ends};
use crate::document::xlsx::page::{HEAD, Page, Value, sheet_name, titles};
use crate::domain::exact::{Exact, Shown};
use crate::domain::report::Report;
use crate::domain::report::comparison::chance::Chance;
use crate::domain::report::comparison::others::{ChoiceComparison, ItemComparison};
use crate::domain::report::comparison::statements::StatementComparison;
use crate::domain::report::comparison::{Change, Compared, ComparedLine};
use crate::domain::report::other::{ChoiceResult, OtherItem};
use crate::domain::report::sentences::{self, chance};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

const AREAS: &str = "sheet-then-and-now";
/// Said of an area whose two values rest on other statements.
const OTHER_STATEMENTS: &str = "report-other-statements";

/// The areas then and now.
pub fn areas(material: &Material, earlier: &Earlier) -> Result<Worksheet, XlsxError> {
    let Material { report, texts, .. } = *material;
    let axis = report.axis();
    let on_scale = |id: &'static str| Say::new(id).with("scale", scale(&axis));
    let mut page = Page::new(AREAS, on_scale("sheet-then-and-now-areas"), material)?;
    let about = titles(texts, [("sheet-area", 7.0), ("sheet-name", 46.0)]);
    let rounds = [earlier.report, report].map(|report| (texts.say(&round(report)), 14.0));
    let change = titles(texts, [("sheet-change", 16.0), ("sheet-difference", 11.0), ("sheet-note", 50.0)]);
    page.headings(about.chain(rounds).chain(change), 2)?;
    for area in &earlier.comparison.areas {
        let letter = area.letter.to_string();
        let values = both(&area.overall, Value::Mean, Exact::shown, texts);
        let note = note(&area.overall, None, texts);
        page.row([Value::Text(&letter), Value::Text(&area.title)].into_iter().chain(values).chain([note]))?;
    }
    let last = page.next().saturating_sub(1);
    let school = &earlier.comparison.school;
    let name = [Value::Empty, Value::Strong(texts.word("report-school-average").into())];
    page.row(
        name.into_iter().chain(both(school, Value::Mean, Exact::shown, texts)).chain([note(school, None, texts)]),
    )?;
    page.go_to(last + 4);
    let title = texts.say(&on_scale("sheet-areas-then-and-now"));
    let title = page.row([Value::Empty, Value::Strong(title.into())])?;
    if last > HEAD {
        let columns = vec![(2, Look::BESIDE), (3, Look::OVERALL)];
        let rows = (HEAD + 1, last);
        let bars = Bars {
            sheet: &sheet_name(AREAS, texts),
            title: (title, 1),
            head: HEAD,
            rows,
            names: 1,
            columns,
            ends: ends(&axis),
        };
        page.sheet().insert_chart(title, 1, &bars.chart())?;
    }
    Ok(page.finish())
}

fn round(report: &Report) -> Say {
    let facts = &report.facts;
    Say::new("sheet-round").with("year", school_year(facts.year)).with("session", facts.session)
}

/// Both values, what became of the first, and the difference.
fn both(
    compared: &Compared,
    value: fn(Shown) -> Value<'static>,
    shown: fn(&Exact) -> Shown,
    texts: &Texts,
) -> [Value<'static>; 4] {
    let one = |number: &Option<Exact>| number.as_ref().map_or(Value::Empty, |number| value(shown(number)));
    let word = match compared.change {
        Change::Increased(_) => format!("▲ {}", texts.word("sheet-increased")),
        Change::Decreased(_) => format!("▼ {}", texts.word("sheet-decreased")),
        Change::Same => format!("= {}", texts.word("sheet-same")),
        Change::NotPossible(_) => texts.word("sheet-not-possible"),
    };
    let by = compared.difference().map_or(Value::Empty, Value::Difference);
    [one(&compared.before), one(&compared.after), Value::Words(word), by]
}

/// Why two values are not compared, or what their difference may rest on.
fn note(compared: &Compared, mark: Option<Chance>, texts: &Texts) -> Value<'static> {
    match compared.change {
        Change::NotPossible(why) => Value::Reason(texts.say(&sentences::why(why)).into()),
        Change::Increased(_) | Change::Decreased(_) | Change::Same => {
            mark.and_then(chance).map_or(Value::Empty, |words| Value::Words(texts.say(&words)))
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
    /// Titles of the lines.
    lines: &'a [String],
    /// Stands for all lines together.
    all: String,
    texts: &'a Texts,
}

/// Every value of the areas, statements and other areas, then and now.
pub fn everything(material: &Material, earlier: &Earlier) -> Result<Worksheet, XlsxError> {
    let Material { report, texts, .. } = *material;
    let mut page = Page::new("sheet-comparison", "sheet-every-value", material)?;
    let about = [("sheet-area", 8.0), ("sheet-code", 18.0), ("sheet-name", 44.0), ("sheet-group", 17.0)];
    let about = titles(texts, about).chain(titles(texts, [("sheet-option", 34.0)]));
    let rounds = [earlier.report, report].map(|report| (texts.say(&round(report)), 14.0));
    let change = titles(texts, [("sheet-change", 16.0), ("sheet-difference", 11.0), ("sheet-note", 48.0)]);
    page.headings(about.chain(rounds).chain(change), 3)?;
    let comparison = earlier.comparison;
    let all = texts.word("report-overall");
    let title = |line: &ComparedLine| texts.say(&sentences::titled(&line.key, &line.title));
    let lines: Vec<String> = comparison.lines.iter().map(title).collect();
    let mut writer = Writer { page, lines: &lines, all: all.clone(), texts };
    for area in &comparison.areas {
        let letter = area.letter.to_string();
        let about = About { area: &letter, code: "", title: &area.title, line: &all, option: "" };
        writer.mean(about, &area.overall, None, None)?;
        for (line, cell) in writer.lines.iter().zip(&area.cells) {
            let other = (!cell.same_statements).then_some(OTHER_STATEMENTS);
            writer.mean(About { line, ..about }, &cell.compared, None, other)?;
        }
        area.statements.iter().try_for_each(|one| writer.statement(&letter, one))?;
    }
    let own = texts.word("sheet-area-own");
    comparison.own.iter().try_for_each(|one| writer.statement(&own, one))?;
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
            Some(other) => Value::Words(self.texts.word(other)),
            None => note(compared, mark, self.texts),
        };
        self.row(about, both(compared, Value::Mean, Exact::shown, self.texts), note)
    }

    fn statement(&mut self, area: &str, one: &StatementComparison) -> Result<(), XlsxError> {
        let all = self.all.clone();
        let about = About { area, code: &one.code, title: &one.title, line: &all, option: "" };
        self.mean(about, &one.overall, None, None)?;
        for (line, cell) in self.lines.iter().zip(&one.cells) {
            self.mean(About { line, ..about }, &cell.compared, cell.chance, None)?;
        }
        Ok(())
    }

    fn choice(&mut self, area: &str, one: &ChoiceComparison, options: &[&str]) -> Result<(), XlsxError> {
        for (line, cell) in self.lines.iter().zip(&one.cells) {
            let about = About { area, code: &one.code, title: &one.title, line, option: "" };
            if let Some(rank) = &cell.rank {
                let place = self.texts.word("sheet-figure-place");
                self.mean(About { option: &place, ..about }, rank, cell.chance, None)?;
            }
            for (option, share) in options.iter().zip(&cell.shares) {
                let values = both(share, Value::Percent, Exact::percent, self.texts);
                self.row(About { option, ..about }, values, note(share, None, self.texts))?;
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
