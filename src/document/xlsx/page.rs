//! One sheet: title, caution, headings that stay in sight, rows of typed cells, a filter, and how it is printed.

use std::borrow::Cow;

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Formula, Worksheet, XlsxError};

use crate::document::report::Material;
use crate::document::xlsx::plain::{bounded, for_head, plain};
use crate::domain::exact::natural::Natural;
use crate::domain::exact::{Difference, Exact, Shown};
use crate::domain::participation::Level;
use crate::domain::report::sentences;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text::{width, wrap};

/// The row of the headings of a sheet that is one table.
pub const HEAD: u32 = 2;
/// What an exact value is multiplied with before it is divided: fifteen digits, which is what a spreadsheet keeps.
const DIGITS: u64 = 1_000_000_000_000_000;
/// Largest whole number that a spreadsheet keeps as it is.
const WHOLE_MAX: u64 = 1 << 53;
/// Width of a column that was given none, in signs.
const WIDTH: f64 = 8.0;
/// Height of a line, and the highest a row can be, in points.
const LINE: f64 = 15.0;
const HEIGHT_MAX: f64 = 409.0;
/// Longest title of an exercise at the head of a printed page.
const TITLE_MAX: usize = 80;
/// Longest name of a sheet, in units of UTF-16.
const NAME_MAX: usize = 31;
/// To which width a column grows for a long word in its heading, in signs.
const WORD_MAX: usize = 24;

/// What stands in a cell.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Nothing.
    Empty,
    /// A text; never a formula.
    Text(&'a str),
    /// A text of its own, like the one before.
    Words(String),
    /// A text that stands out.
    Strong(Cow<'a, str>),
    /// Why there is no figure.
    Reason(Cow<'a, str>),
    /// A count.
    Count(u64),
    /// A mean as it is printed.
    Mean(Shown),
    /// A share in percent as it is printed.
    Percent(Shown),
    /// The difference of two printed numbers.
    Difference(Difference),
    /// A number without rounding, by a formula that gives it.
    Exact(String, &'a Exact),
    /// A number without rounding, as far as a spreadsheet's digits go.
    Digits(&'a Exact),
}

impl Value<'_> {
    /// A count.
    pub fn count(count: u32) -> Value<'static> {
        Value::Count(u64::from(count))
    }

    /// What it says, where that is text.
    fn words(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            Value::Words(text) => Some(text),
            Value::Strong(text) | Value::Reason(text) => Some(text),
            _ => None,
        }
    }

    /// A number of things in a list.
    pub fn length(length: usize) -> Value<'static> {
        Value::Count(u64::try_from(length).unwrap_or(u64::MAX))
    }
}

/// Numerator and denominator, where a spreadsheet keeps both as they are.
pub fn fraction(exact: &Exact) -> Option<(u64, u64)> {
    let small = |part: &Natural| part.small().filter(|number| *number <= WHOLE_MAX);
    Some((small(exact.numerator())?, small(exact.denominator())?))
}

/// A number to fifteen decimals, which is what a spreadsheet would compute but for its last digit.
pub fn digits(exact: &Exact) -> f64 {
    let many = exact.numerator().times(&Natural::from(DIGITS)).divided(exact.denominator()).0;
    many.small().map_or(0.0, |many| many as f64 / DIGITS as f64)
}

/// How wide the longest word of a heading is, within reason.
pub fn word_width(title: &str) -> f64 {
    title.split_whitespace().map(width).max().unwrap_or(0).min(WORD_MAX) as f64
}

/// How many lines a text takes in a column, whose width counts digits: most letters are narrower.
fn lines_of(words: &str, width: f64) -> usize {
    wrap(words, width.max(1.0) as usize).len()
}

/// The name of a sheet by its message, as a spreadsheet takes it.
pub fn sheet_name(id: &str, texts: &Texts) -> String {
    let taken = |c: char| if "[]:*?/\\'".contains(c) { ' ' } else { c };
    let name: String = plain(&texts.word(id)).chars().map(taken).collect();
    bounded(name.trim(), NAME_MAX)
}

/// Titles of columns by their messages, with their widths.
pub fn titles<'a>(
    texts: &'a Texts,
    ids: impl IntoIterator<Item = (&'a str, f64)> + 'a,
) -> impl Iterator<Item = (String, f64)> + 'a {
    ids.into_iter().map(|(id, width)| (texts.word(id), width))
}

/// A sheet that is being filled, row by row.
pub struct Page {
    sheet: Worksheet,
    row: u32,
    columns: u16,
    /// Of each column, in signs.
    widths: Vec<f64>,
    looks: Looks,
    texts: &'static Texts,
}

struct Looks {
    text: Format,
    strong: Format,
    quiet: Format,
    count: Format,
    mean: Format,
    percent: Format,
    difference: Format,
    exact: Format,
    head: Format,
    caution: Format,
}

impl Looks {
    fn new() -> Looks {
        let top = Format::new().set_align(FormatAlign::Top);
        // With the sign of quoting it stays a text also when somebody edits it.
        let text = top.clone().set_quote_prefix().set_text_wrap().set_align(FormatAlign::Left).set_indent(1);
        Looks {
            strong: text.clone().set_bold(),
            quiet: text.clone().set_italic().set_font_color(Color::RGB(0x52_60_6D)),
            count: top.clone().set_num_format("0"),
            mean: top.clone().set_num_format("0.0"),
            percent: top.clone().set_num_format("0.0\" %\""),
            difference: top.clone().set_num_format("+0.0;-0.0;0.0"),
            exact: top.clone().set_num_format("0.000000"),
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_quote_prefix()
                .set_align(FormatAlign::Bottom)
                .set_background_color(Color::RGB(0xE8_EC_F0))
                .set_border_bottom(FormatBorder::Thin),
            caution: Format::new().set_bold().set_font_color(Color::RGB(0x8A_4B_08)),
            text,
        }
    }
}

impl Page {
    /// A sheet of a report. Its first rows say what it is, and that it is to be viewed with caution.
    /// `name` is the message of its name, `title` that of its title.
    pub fn new(name: &str, title: impl Into<Say>, material: &Material) -> Result<Page, XlsxError> {
        let (report, texts) = (material.report, material.texts);
        let title = texts.say(&title.into());
        Page::of(name, &title, &texts.say(&sentences::which(&report.facts)), report.participation.level, texts)
    }

    /// A sheet of this name, about that which is named, with the caution of a level of participation.
    pub fn of(name: &str, title: &str, which: &str, level: Level, texts: &'static Texts) -> Result<Page, XlsxError> {
        let (sheet, looks) = (Worksheet::new(), Looks::new());
        let mut page = Page { sheet, row: HEAD, columns: 1, widths: Vec::new(), looks, texts };
        let caution = sentences::caution(level).map(|say| texts.say(&say));
        let bold = Format::new().set_bold().set_font_size(13).set_quote_prefix();
        page.sheet.set_name(sheet_name(name, texts))?;
        let whole = Say::new("sheet-title").with("title", title.to_owned()).with("which", which.to_owned());
        page.sheet.write_string_with_format(0, 0, plain(&texts.say(&whole)), &bold)?;
        if let Some(caution) = &caution {
            page.sheet.write_string_with_format(1, 0, caution, &page.looks.caution)?;
        }
        page.sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        let watermark = match level {
            Level::None | Level::Incomplete => sentences::watermark(level).map(|say| texts.say(&say)),
            Level::Medium | Level::High => None,
        };
        let watermark = watermark.map_or_else(String::new, |word| format!("&C&24&B{}", for_head(&word, TITLE_MAX)));
        let caution = caution.map_or_else(String::new, |caution| format!("&R{}", for_head(&caution, TITLE_MAX)));
        page.sheet.set_header(format!("&L{}{watermark}{caution}", for_head(title, TITLE_MAX)));
        // Only the values are instructions.
        let number = Say::new("sheet-page").with("page", "&P").with("pages", "&N");
        page.sheet.set_footer(format!("&L{}&R{}", for_head(which, TITLE_MAX), texts.say(&number)));
        Ok(page)
    }

    /// In whose words it is.
    pub fn texts(&self) -> &'static Texts {
        self.texts
    }

    /// The headings of a table and the widths of its columns, in signs; they stay in sight. `kept`: so many columns stay
    /// in sight too.
    pub fn headings(&mut self, headings: impl IntoIterator<Item = (String, f64)>, kept: u16) -> Result<(), XlsxError> {
        let (mut column, mut lines) = (0, 1);
        for (title, wide) in headings {
            let wide = wide.max(word_width(&title));
            self.width(column, wide)?;
            self.sheet.write_string_with_format(self.row, column, plain(&title), &self.looks.head)?;
            lines = lines.max(lines_of(&title, wide));
            column += 1;
        }
        self.height(lines)?;
        self.columns = column;
        self.sheet.set_freeze_panes(self.row + 1, kept)?;
        self.sheet.set_repeat_rows(self.row, self.row)?;
        self.row += 1;
        Ok(())
    }

    /// Headings within a sheet, from the left.
    pub fn small_headings(&mut self, headings: impl IntoIterator<Item = String>) -> Result<u32, XlsxError> {
        for (column, title) in (0..).zip(headings) {
            self.sheet.write_string_with_format(self.row, column, plain(&title), &self.looks.head)?;
        }
        self.row += 1;
        Ok(self.row - 1)
    }

    /// The row that is written next.
    pub fn next(&self) -> u32 {
        self.row
    }

    /// Leaves rows free until this one.
    pub fn go_to(&mut self, row: u32) {
        self.row = self.row.max(row);
    }

    /// How wide a column is, in signs.
    pub fn width(&mut self, column: u16, width: f64) -> Result<(), XlsxError> {
        self.sheet.set_column_width(column, width)?;
        self.widths.resize(self.widths.len().max(usize::from(column) + 1), WIDTH);
        if let Some(known) = self.widths.get_mut(usize::from(column)) {
            *known = width;
        }
        Ok(())
    }

    /// Gives the row room for so many lines of text. Not every spreadsheet does so by itself.
    fn height(&mut self, lines: usize) -> Result<(), XlsxError> {
        if lines > 1 {
            self.sheet.set_row_height(self.row, (LINE * lines as f64).min(HEIGHT_MAX))?;
        }
        Ok(())
    }

    /// A row from the left; its number.
    pub fn row<'a>(&mut self, values: impl IntoIterator<Item = Value<'a>>) -> Result<u32, XlsxError> {
        let mut lines = 1;
        for (column, value) in (0..).zip(values) {
            self.cell(column, &value)?;
            let width = self.widths.get(usize::from(column)).copied().unwrap_or(WIDTH);
            lines = lines.max(value.words().map_or(1, |words| lines_of(words, width)));
        }
        self.height(lines)?;
        self.row += 1;
        Ok(self.row - 1)
    }

    fn cell(&mut self, column: u16, value: &Value) -> Result<(), XlsxError> {
        let (row, looks) = (self.row, &self.looks);
        let tenths = |shown: &Shown| shown.tenths() as f64 / 10.0;
        let sheet = &mut self.sheet;
        match value {
            Value::Empty => sheet,
            Value::Text(text) => sheet.write_string_with_format(row, column, plain(text), &looks.text)?,
            Value::Words(text) => sheet.write_string_with_format(row, column, plain(text), &looks.text)?,
            Value::Strong(text) => sheet.write_string_with_format(row, column, plain(text), &looks.strong)?,
            Value::Reason(text) => sheet.write_string_with_format(row, column, plain(text), &looks.quiet)?,
            Value::Count(count) => sheet.write_number_with_format(row, column, *count as f64, &looks.count)?,
            Value::Mean(mean) => sheet.write_number_with_format(row, column, tenths(mean), &looks.mean)?,
            Value::Percent(share) => sheet.write_number_with_format(row, column, tenths(share), &looks.percent)?,
            Value::Difference(by) => {
                sheet.write_number_with_format(row, column, by.tenths() as f64 / 10.0, &looks.difference)?
            }
            Value::Exact(formula, exact) => {
                let formula = Formula::new(formula).set_result(digits(exact).to_string());
                sheet.write_formula_with_format(row, column, formula, &looks.exact)?
            }
            Value::Digits(exact) => sheet.write_number_with_format(row, column, digits(exact), &looks.exact)?,
        };
        Ok(())
    }

    /// A filter over the table from its headings to the last row written.
    pub fn filter(&mut self) -> Result<(), XlsxError> {
        if self.row > HEAD + 1 {
            self.sheet.autofilter(HEAD, 0, self.row - 1, self.columns - 1)?;
        }
        Ok(())
    }

    /// For what a page does not know of: charts.
    pub fn sheet(&mut self) -> &mut Worksheet {
        &mut self.sheet
    }

    /// The finished sheet.
    pub fn finish(self) -> Worksheet {
        self.sheet
    }
}
