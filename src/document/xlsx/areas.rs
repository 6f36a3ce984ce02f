//! The areas, as one table with a chart, and one by one with a chart of the statements of each.

use rust_xlsxwriter::{Worksheet, XlsxError, column_number_to_name, row_col_to_cell, row_col_to_cell_absolute};

use crate::document::figures::{on_scale, scale};
use crate::document::report::Material;
use crate::document::xlsx::chart::{Bars, Look, WIDTH, ends, looks};
use crate::document::xlsx::page::{HEAD, Page, Value, sheet_name, titles, word_width};
use crate::document::xlsx::statements::{self, exact_means, lines, shown, title};
use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::area::{AreaCell, AreaResult};
use crate::domain::report::protection::Line;
use crate::domain::report::sentences::{self, NO_RATING, hidden};
use crate::domain::report::statement::{Cell, Hidden, StatementResult};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

const AREAS: &str = "sheet-areas";
const EACH: &str = "sheet-area-by-area";
/// Columns of an area's statements before the lines.
const COLUMNS: [(&str, f64); 3] = [("sheet-code", 9.0), ("sheet-statement", 46.0), ("report-overall", 10.0)];
/// Width of a line's column: room for a reason.
const LINE: f64 = 26.0;
/// Width of a page across, in pixels.
const PAGE: f64 = 988.0;
/// Width of a sign, in pixels, also where another font stands in.
const SIGN: f64 = 10.0;
/// Column of the areas' overall values; the lines follow it.
const OVERALL: u16 = 2;

/// Every area in a row.
pub fn areas(material: &Material) -> Result<Worksheet, XlsxError> {
    let Material { report, texts, .. } = *material;
    let mut page = Page::new(AREAS, "report-overview", material)?;
    headings(&mut page, report)?;
    for area in &report.areas {
        let letter = area.letter.to_string();
        let values = area_row(area, &letter, material, page.next());
        page.row(values)?;
    }
    page.filter()?;
    let last = page.next().saturating_sub(1);
    page.go_to(last + 2);
    school(&mut page, report, (HEAD + 1, last))?;
    page.go_to(last + 5);
    let caption = texts.say(&on_scale(texts.word("report-areas"), scale(&report.axis())));
    let caption = page.row([Value::Empty, Value::Strong(caption.into())])?;
    if last > HEAD {
        let name = sheet_name(AREAS, texts);
        let chart = bars(&name, (caption, 1), (HEAD, HEAD + 1, last), 1, material);
        page.sheet().insert_chart(caption, 1, &chart.chart())?;
    }
    Ok(page.finish())
}

fn headings(page: &mut Page, report: &Report) -> Result<(), XlsxError> {
    let texts = page.texts();
    let of = |id: &'static str, line: &Line| (texts.say(&Say::new(id).with("group", sentences::title(line))), 14.0);
    let lines = || report.lines.iter();
    let about = [("sheet-area", 7.0), ("sheet-name", 46.0), ("report-overall", 10.0)];
    let mut all: Vec<(String, f64)> = titles(texts, about).collect();
    all.extend(lines().map(|line| (texts.say(&sentences::title(line)), LINE)));
    all.extend(titles(texts, [("sheet-overall-exact", 11.0)]));
    all.extend(lines().map(|line| of("sheet-group-exact", line)));
    all.extend(lines().flat_map(|line| [of("sheet-group-core", line), of("sheet-group-optional", line)]));
    page.headings(all, OVERALL)
}

fn area_row<'a>(area: &'a AreaResult, letter: &'a str, material: &Material, row: u32) -> Vec<Value<'a>> {
    let Material { report, texts, .. } = *material;
    let count = lines(report);
    let first_exact = OVERALL + count + 2;
    let mut values = vec![Value::Text(letter), Value::Text(&area.title), mean(area.overall.as_ref())];
    values.extend(area.cells.iter().map(|one| cell(one, texts)));
    values.push(area.overall.as_ref().map_or(Value::Empty, |overall| {
        let (from, to) = (row_col_to_cell(row, first_exact), row_col_to_cell(row, first_exact + count.max(1) - 1));
        Value::Exact(format!("=AVERAGE({from}:{to})"), overall)
    }));
    for (line, cell) in (0..).zip(&area.cells) {
        values.push(cell.mean().map_or(Value::Empty, |mean| {
            let (column, first, last) = exact_means(report, line);
            let column = column_number_to_name(column);
            let (sheet, first, last) = (in_formula(statements::NAME, texts), first + 1, last + 1);
            let of_area = format!("{sheet}!$A${first}:$A${last},$A{}", row + 1);
            Value::Exact(format!("=AVERAGEIFS({sheet}!${column}${first}:${column}${last},{of_area})"), mean)
        }));
    }
    for cell in &area.cells {
        let behind = match cell {
            AreaCell::Mean { core, optional, .. } => [Value::length(*core), Value::length(*optional)],
            AreaCell::NoRating | AreaCell::Hidden(_) => [Value::Empty, Value::Empty],
        };
        values.extend(behind);
    }
    values
}

/// The name of a sheet inside a formula.
fn in_formula(id: &str, texts: &Texts) -> String {
    let name = sheet_name(id, texts);
    if name.chars().all(|c| c.is_ascii_alphabetic()) { name } else { format!("'{name}'") }
}

fn mean<'a>(value: Option<&Exact>) -> Value<'a> {
    value.map_or(Value::Empty, |value| Value::Mean(value.shown()))
}

fn cell<'a>(cell: &AreaCell, texts: &Texts) -> Value<'a> {
    match cell {
        AreaCell::Mean { mean, .. } => Value::Mean(mean.shown()),
        AreaCell::NoRating => Value::Reason(texts.say(&NO_RATING).into()),
        AreaCell::Hidden(why) => Value::Reason(texts.say(&hidden(*why)).into()),
    }
}

/// The school's average, below the table so that no sorting moves it.
fn school(page: &mut Page, report: &Report, (first, last): (u32, u32)) -> Result<(), XlsxError> {
    let Some(school) = &report.school else { return Ok(()) };
    let exact = OVERALL + lines(report) + 1;
    let (from, to) = (row_col_to_cell_absolute(first, exact), row_col_to_cell_absolute(last, exact));
    let mut values = vec![
        Value::Empty,
        Value::Strong(page.texts().word("report-school-average").into()),
        Value::Mean(school.mean.shown()),
    ];
    values.extend(report.lines.iter().map(|_| Value::Empty));
    values.push(Value::Exact(format!("=AVERAGE({from}:{to})"), &school.mean));
    page.row(values)?;
    let behind = page.texts().word("sheet-areas-behind");
    page.row([Value::Empty, Value::Words(behind), Value::length(school.areas)])?;
    Ok(())
}

/// One area below the other, each on a page of its own with the chart of its statements. Nothing is filtered or sorted
/// here, so that the charts stay with their areas.
pub fn each(material: &Material) -> Result<Worksheet, XlsxError> {
    let Material { report, texts, .. } = *material;
    let mut page = Page::new(EACH, on_scale(texts.word(EACH), scale(&report.axis())), material)?;
    let own = titles(texts, COLUMNS).map(|(title, width)| width.max(word_width(&title)));
    let widths: Vec<f64> = own.chain(report.lines.iter().map(|_| LINE)).collect();
    for (column, width) in (0..).zip(&widths) {
        page.width(column, *width)?;
    }
    let mut breaks = Vec::new();
    for area in &report.areas {
        breaks.extend(Some(page.next()).filter(|row| *row > HEAD));
        one(&mut page, area, material)?;
    }
    // Pages break where they are told to only if they are not fitted.
    let pixels = (widths.iter().sum::<f64>() * SIGN).max(f64::from(WIDTH));
    page.sheet().set_print_scale((100.0 * PAGE / pixels).clamp(10.0, 100.0) as u16).set_page_breaks(&breaks)?;
    Ok(page.finish())
}

fn one(page: &mut Page, area: &AreaResult, material: &Material) -> Result<(), XlsxError> {
    let Material { report, texts, .. } = *material;
    let heading = format!("{} {}", area.letter, area.title);
    let top = page.row([Value::Empty, Value::Strong(heading.into())])?;
    let lines = report.lines.iter().map(|line| texts.say(&sentences::title(line)));
    let head = page.small_headings(COLUMNS.map(|(id, _)| texts.word(id)).into_iter().chain(lines))?;
    let (left, asked): (Vec<_>, Vec<_>) = area.statements.iter().partition(|statement| is_not_asked(statement));
    for statement in &asked {
        let mut values = vec![Value::Text(&statement.code), Value::Text(title(statement))];
        values.push(mean(statement.overall.as_ref()));
        values.extend(statement.cells.iter().map(|cell| shown(cell, texts)));
        page.row(values)?;
    }
    let last = page.next() - 1;
    if !left.is_empty() {
        let codes: Vec<&str> = left.iter().map(|statement| statement.code.as_str()).collect();
        let words = Say::new("sheet-not-chosen").with("codes", codes.join(", "));
        page.row([Value::Empty, Value::Reason(texts.say(&words).into())])?;
    }
    if last > head {
        let name = sheet_name(EACH, texts);
        let bars = bars(&name, (top, 1), (head, head + 1, last), 1, material);
        let below = page.next() + 1;
        page.sheet().insert_chart(below, 1, &bars.chart())?;
        page.go_to(below + bars.covers());
    }
    page.go_to(page.next() + 1);
    Ok(())
}

/// Whether no line was asked, for the school did not choose the statement.
fn is_not_asked(statement: &StatementResult) -> bool {
    let not = |cell: &Cell| matches!(cell, Cell::Hidden(Hidden::NotChosen | Hidden::NotAsked));
    statement.cells.iter().all(not)
}

/// Bars of the overall values and of every line that shows a value in this report.
fn bars<'a>(
    sheet: &'a str,
    title: (u32, u16),
    (head, first, last): (u32, u32, u32),
    names: u16,
    material: &Material,
) -> Bars<'a> {
    let is_shown = material.report.lines.iter().map(|line| line.standing.is_shown());
    let lines =
        (OVERALL + 1..).zip(looks(material)).zip(is_shown).filter_map(|(line, is_shown)| is_shown.then_some(line));
    Bars {
        sheet,
        title,
        head,
        rows: (first, last),
        names,
        columns: std::iter::once((OVERALL, Look::OVERALL)).chain(lines).collect(),
        ends: ends(&material.report.axis()),
    }
}
