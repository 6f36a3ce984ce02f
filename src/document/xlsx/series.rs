//! Rounds side by side as a spreadsheet: the areas with a chart, who took part, and how it is to be read.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use crate::document::xlsx::chart::{Bars, Look, ends};
use crate::document::xlsx::page::{HEAD, Page, Value};
use crate::domain::exact::Shown;
use crate::domain::participation::{Level, handed_in};
use crate::domain::report::axis::Axis;
use crate::domain::report::series::{Series, Summary};
use crate::format::figures::level_word;
use crate::format::series_text::beside;

const AREAS: &str = "Areas";
/// Said of the whole.
const TITLE: &str = "Rounds side by side";
/// The looks of rounds in the chart, in turn.
const LOOKS: [Look; 3] = [Look::BESIDE, Look::OVERALL, Look::THIRD];
/// Most rounds that a chart shows: with more nobody tells its bars apart.
const DRAWN_MAX: usize = 3;

/// The whole file. Equal series give equal bytes.
///
/// # Errors
/// [`XlsxError`] where it could not be put together: with more rounds than a spreadsheet has columns.
pub fn xlsx(series: &Series) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // A time would make two files of one series differ.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(TITLE).set_creation_datetime(&made));
    for sheet in [areas(series)?, participation(series)?, how_to_read(series)?] {
        workbook.push_worksheet(sheet);
    }
    workbook.save_to_buffer()
}

/// A sheet without a caution of its own: each round has its level of participation.
fn page(name: &str, title: &str) -> Result<Page, XlsxError> {
    Page::of(name, TITLE, title, Level::High)
}

fn areas(series: &Series) -> Result<Worksheet, XlsxError> {
    let range = series.points().map_or_else(String::new, |points| format!(", from 1 to {points}"));
    let mut page = page(AREAS, &format!("areas{range}, as printed"))?;
    let rounds = series.rounds.iter().map(|round| (round.name.as_str(), 16.0));
    page.headings([("Area", 7.0), ("Title", 46.0)].into_iter().chain(rounds), 2)?;
    let some = |shown: Option<Shown>| shown.map_or(Value::Empty, Value::Mean);
    for area in &series.areas {
        let letter = area.letter.map(String::from);
        let name = [letter.as_deref().map_or(Value::Empty, Value::Text), Value::Text(&area.title)];
        page.row(name.into_iter().chain(series.rounds.iter().map(|round| some(round.area(area)))))?;
    }
    page.filter()?;
    let last = page.next().saturating_sub(1);
    // Apart from the table, so that sorting leaves it where it is.
    page.go_to(last + 2);
    let average = [Value::Empty, Value::Strong("Average")];
    page.row(average.into_iter().chain(series.rounds.iter().map(|round| some(round.average()))))?;
    // Bars of different scales on one axis would say something wrong.
    if let Some(points) = series.points().filter(|_| last > HEAD && series.rounds.len() <= DRAWN_MAX) {
        page.go_to(last + 4);
        let title = page.row([Value::Empty, Value::Strong(&format!("Areas{range}"))])?;
        let columns = (2..).zip(LOOKS).take(series.rounds.len()).collect();
        let rows = (HEAD + 1, last);
        let bars = Bars {
            sheet: AREAS,
            title: (title, 1),
            head: HEAD,
            rows,
            names: 1,
            columns,
            ends: ends(&Axis::of(points)),
        };
        page.sheet().insert_chart(title, 1, &bars.chart())?;
    }
    Ok(page.finish())
}

fn participation(series: &Series) -> Result<Worksheet, XlsxError> {
    let mut page = page("Participation", "who took part")?;
    let round = [("Round", 30.0), ("Education level", 20.0), ("Participation", 14.0), ("Group", 24.0)];
    let values = [("Invited", 10.0), ("Submitted", 11.0), ("Percent of invited", 11.0), ("In the figures", 14.0)];
    page.headings(round.into_iter().chain(values), 1)?;
    for round in &series.rounds {
        groups(&mut page, round)?;
    }
    page.filter()?;
    Ok(page.finish())
}

/// One row for each group of a round, and one for a round whose groups are not known.
fn groups(page: &mut Page, round: &Summary) -> Result<(), XlsxError> {
    let level = if round.level.is_empty() { Value::Empty } else { Value::Text(&round.level) };
    let took_part = round.participation.map_or(Value::Empty, |level| Value::Text(level_word(level)));
    let about = [Value::Text(&round.name), level, took_part];
    if round.groups.is_empty() {
        page.row(about.clone())?;
    }
    for group in &round.groups {
        let percent = handed_in(group.submitted, group.invited).map_or(Value::Empty, Value::count);
        let values = [Value::count(group.invited), Value::count(group.submitted), percent];
        let counted = Value::Text(if group.is_counted { "yes" } else { "no: no sheets, or too few to be shown" });
        page.row(about.clone().into_iter().chain([Value::Text(&group.title)]).chain(values).chain([counted]))?;
    }
    Ok(())
}

fn how_to_read(series: &Series) -> Result<Worksheet, XlsxError> {
    let mut page = page("How to read", "how to read this")?;
    page.headings([("In words", 110.0)], 0)?;
    page.row([Value::Text("Every value is the overall value of an area as its report printed it, rounded once.")])?;
    page.row([Value::Text(&beside(series))])?;
    Ok(page.finish())
}
