//! Rounds side by side as a spreadsheet: the areas with a chart, who took part, and how it is to be read.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use crate::document::figures::{on_scale, scale};
use crate::document::xlsx::chart::{Bars, Look, ends};
use crate::document::xlsx::page::{HEAD, Page, Value, sheet_name, titles};
use crate::domain::exact::Shown;
use crate::domain::participation::{Level, handed_in};
use crate::domain::report::axis::Axis;
use crate::domain::report::sentences::participation_level;
use crate::domain::report::series::{Series, Summary};
use crate::format::series_text::reading;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

const AREAS: &str = "sheet-areas";
/// Said of the whole.
const TITLE: &str = "rounds-title";
/// The looks of rounds in the chart, in turn.
const LOOKS: [Look; 3] = [Look::BESIDE, Look::OVERALL, Look::THIRD];
/// Most rounds that a chart shows: with more nobody tells its bars apart.
const DRAWN_MAX: usize = 3;

const HEADINGS: [(&str, f64); 8] = [
    ("rounds-round", 30.0),
    ("rounds-level", 20.0),
    ("report-participation", 14.0),
    ("sheet-group", 24.0),
    ("sheet-invited", 10.0),
    ("sheet-submitted", 11.0),
    ("sheet-percent-of-invited", 11.0),
    ("sheet-in-the-figures", 14.0),
];

/// The whole file. Equal series give equal bytes.
///
/// # Errors
/// [`XlsxError`] where it could not be put together: with more rounds than a spreadsheet has columns.
pub fn xlsx(series: &Series, texts: &'static Texts) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // A time would make two files of one series differ.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(texts.word(TITLE)).set_creation_datetime(&made));
    for sheet in [areas(series, texts)?, participation(series, texts)?, how_to_read(series, texts)?] {
        workbook.push_worksheet(sheet);
    }
    workbook.save_to_buffer()
}

/// A sheet without a caution of its own: each round has its level of participation.
fn page(name: &str, title: &str, texts: &'static Texts) -> Result<Page, XlsxError> {
    Page::of(name, &texts.word(TITLE), title, Level::High, texts)
}

fn areas(series: &Series, texts: &'static Texts) -> Result<Worksheet, XlsxError> {
    let title = match series.points() {
        Some(points) => Say::new("rounds-areas-on-scale").with("scale", scale(&Axis::of(points))),
        None => Say::new("rounds-areas"),
    };
    let mut page = page(AREAS, &texts.say(&title), texts)?;
    let rounds = series.rounds.iter().map(|round| (round.name.clone(), 16.0));
    page.headings(titles(texts, [("sheet-area", 7.0), ("sheet-name", 46.0)]).chain(rounds), 2)?;
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
    let average = [Value::Empty, Value::Strong(texts.word("rounds-average").into())];
    page.row(average.into_iter().chain(series.rounds.iter().map(|round| some(round.average()))))?;
    // Bars of different scales on one axis would say something wrong.
    if let Some(points) = series.points().filter(|_| last > HEAD && series.rounds.len() <= DRAWN_MAX) {
        page.go_to(last + 4);
        let axis = Axis::of(points);
        let title = texts.say(&on_scale(texts.word("report-areas"), scale(&axis)));
        let title = page.row([Value::Empty, Value::Strong(title.into())])?;
        let columns = (2..).zip(LOOKS).take(series.rounds.len()).collect();
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

fn participation(series: &Series, texts: &'static Texts) -> Result<Worksheet, XlsxError> {
    let mut page = page("sheet-participation", &texts.word("rounds-who"), texts)?;
    page.headings(titles(texts, HEADINGS), 1)?;
    for round in &series.rounds {
        groups(&mut page, round)?;
    }
    page.filter()?;
    Ok(page.finish())
}

/// One row for each group of a round, and one for a round whose groups are not known.
fn groups(page: &mut Page, round: &Summary) -> Result<(), XlsxError> {
    let level = if round.level.is_empty() { Value::Empty } else { Value::Text(&round.level) };
    let took_part =
        round.participation.map_or(Value::Empty, |level| Value::Words(page.texts().say(&participation_level(level))));
    let about = [Value::Text(&round.name), level, took_part];
    if round.groups.is_empty() {
        page.row(about.clone())?;
    }
    for group in &round.groups {
        let percent = handed_in(group.submitted, group.invited).map_or(Value::Empty, Value::count);
        let values = [Value::count(group.invited), Value::count(group.submitted), percent];
        let counted = if group.is_counted { "rounds-counted" } else { "rounds-not-counted" };
        let counted = Value::Words(page.texts().word(counted));
        page.row(about.clone().into_iter().chain([Value::Text(&group.title)]).chain(values).chain([counted]))?;
    }
    Ok(())
}

fn how_to_read(series: &Series, texts: &'static Texts) -> Result<Worksheet, XlsxError> {
    let mut page = page("sheet-how-to-read", &texts.word("rounds-how"), texts)?;
    page.headings(titles(texts, [("sheet-in-words", 110.0)]), 0)?;
    page.row([Value::Words(texts.word("rounds-printed"))])?;
    page.row([Value::Words(reading(series).map(|say| texts.say(&say)).join(" "))])?;
    Ok(page.finish())
}
