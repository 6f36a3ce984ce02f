//! The other areas in long form: a row for each figure of each question and line.

use rust_xlsxwriter::{Worksheet, XlsxError, row_col_to_cell};

use crate::document::report::Material;
use crate::document::xlsx::page::{Page, Value, fraction, titles};
use crate::document::xlsx::statements::title;
use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::other::{ChoiceCell, ChoiceResult, Chosen, OtherItem, OtherResult, View};
use crate::domain::report::sentences::{self, NO_RATING, hidden};
use crate::domain::report::statement::{Cell, Ratings, StatementResult};
use crate::locale::say::Say;

const HEADINGS: [(&str, f64); 16] = [
    ("sheet-number", 6.0),
    ("sheet-area", 34.0),
    ("sheet-code", 18.0),
    ("sheet-question", 40.0),
    ("sheet-group", 17.0),
    ("sheet-figure", 15.0),
    ("sheet-option", 34.0),
    ("sheet-how-many", 10.0),
    ("sheet-value", 26.0),
    ("sheet-exact", 12.0),
    ("sheet-numerator", 11.0),
    ("sheet-denominator", 13.0),
    ("sheet-answered", 10.0),
    ("sheet-invited", 9.0),
    ("sheet-unanswered", 11.0),
    ("sheet-na", 7.0),
];
/// Column of the numerator; the denominator stands right of it.
const NUMERATOR: u16 = 10;
const MEAN: &str = "sheet-figure-mean";
const PLACE: &str = "sheet-figure-place";
const SHARE: &str = "sheet-figure-share";

/// What the rows of a question and line have in common.
#[derive(Clone, Copy)]
struct About<'a> {
    other: &'a OtherResult,
    code: &'a str,
    title: &'a str,
    line: &'a str,
}

/// Who stands behind a figure.
#[derive(Clone, Copy)]
struct Behind {
    answered: u32,
    invited: u32,
    unanswered: u32,
    opted_out: Option<u32>,
}

struct Writer {
    page: Page,
    /// Stands for all lines together.
    all: String,
}

/// Every other area.
pub fn others(material: &Material) -> Result<Worksheet, XlsxError> {
    let Material { report, texts, .. } = *material;
    let page = Page::new("sheet-others", "sheet-others", material)?;
    let mut writer = Writer { page, all: texts.word("sheet-all-groups") };
    writer.page.headings(titles(texts, HEADINGS), 4)?;
    for other in &report.others {
        for item in &other.items {
            match item {
                OtherItem::Rated(statement) => writer.rated(other, statement, report)?,
                OtherItem::Chosen(choice) => writer.choice(other, choice, report)?,
            }
        }
    }
    writer.page.filter()?;
    Ok(writer.page.finish())
}

impl Writer {
    /// A row; what kind of figure it is about stands in a message.
    fn row(
        &mut self,
        about: About,
        (figure, option): (&str, &str),
        numbers: [Value; 5],
        behind: Option<Behind>,
    ) -> Result<(), XlsxError> {
        let About { other, code, title, line } = about;
        let figure = self.page.texts().word(figure);
        let texts = [other.title.as_str(), code, title, line, &figure, option];
        let behind = behind.map(|behind| {
            let opted_out = behind.opted_out.map_or(Value::Empty, Value::count);
            let counts = [behind.answered, behind.invited, behind.unanswered].map(Value::count);
            counts.into_iter().chain([opted_out])
        });
        let texts = texts.map(|text| if text.is_empty() { Value::Empty } else { Value::Text(text) });
        let number = Value::count(u32::from(other.number));
        self.page.row([number].into_iter().chain(texts).chain(numbers).chain(behind.into_iter().flatten()))?;
        Ok(())
    }

    /// A mean or an average place, from a fraction that need not be in lowest terms.
    fn number(
        &mut self,
        about: About,
        figure: &str,
        exact: &Exact,
        of: Option<(u64, u64)>,
        behind: Option<Behind>,
    ) -> Result<(), XlsxError> {
        let numbers = self.exact(Value::Empty, Value::Mean(exact.shown()), exact, of, "");
        self.row(about, (figure, ""), numbers, behind)
    }

    fn exact<'a>(
        &self,
        count: Value<'a>,
        shown: Value<'a>,
        exact: &'a Exact,
        of: Option<(u64, u64)>,
        times: &str,
    ) -> [Value<'a>; 5] {
        let row = self.page.next();
        let (above, below) = (row_col_to_cell(row, NUMERATOR), row_col_to_cell(row, NUMERATOR + 1));
        match of {
            Some((numerator, denominator)) => {
                let formula = Value::Exact(format!("={times}{above}/{below}"), exact);
                [count, shown, formula, Value::Count(numerator), Value::Count(denominator)]
            }
            None => [count, shown, Value::Digits(exact), Value::Empty, Value::Empty],
        }
    }

    fn share(&mut self, about: About, option: &str, (count, of): (u32, u32), behind: Behind) -> Result<(), XlsxError> {
        let Some(share) = Exact::ratio(u64::from(count), u64::from(of)) else {
            let numbers = [Value::count(count), Value::Empty, Value::Empty, Value::Empty, Value::Empty];
            return self.row(about, (SHARE, option), numbers, Some(behind));
        };
        let percent = share.times(&Exact::whole(100));
        let fraction = Some((u64::from(count), u64::from(of)));
        let numbers = self.exact(Value::count(count), Value::Percent(share.percent()), &percent, fraction, "100*");
        self.row(about, (SHARE, option), numbers, Some(behind))
    }

    fn reason(&mut self, about: About, figure: &str, why: &Say, behind: Option<Behind>) -> Result<(), XlsxError> {
        let why = self.page.texts().say(why);
        let numbers = [Value::Empty, Value::Reason(why.into()), Value::Empty, Value::Empty, Value::Empty];
        self.row(about, (figure, ""), numbers, behind)
    }

    fn rated(&mut self, other: &OtherResult, statement: &StatementResult, report: &Report) -> Result<(), XlsxError> {
        let all = self.all.clone();
        let about = About { other, code: &statement.code, title: title(statement), line: &all };
        for (cell, line) in statement.cells.iter().zip(&report.lines) {
            let line = self.page.texts().say(&sentences::title(line));
            let about = About { line: &line, ..about };
            match cell {
                Cell::Mean { mean, ratings } => {
                    let of = Some((ratings.sum(), u64::from(ratings.answered())));
                    self.number(about, MEAN, mean, of, Some(behind(ratings)))?;
                }
                Cell::NoRating(ratings) => self.reason(about, MEAN, &NO_RATING, Some(behind(ratings)))?,
                Cell::Hidden(why) => self.reason(about, MEAN, &hidden(*why), None)?,
            }
            for (ratings, point) in
                cell.ratings().into_iter().flat_map(|ratings| (1..).zip(&ratings.points).map(move |one| (ratings, one)))
            {
                let (point, count): (usize, &u32) = point;
                self.share(about, &point.to_string(), (*count, ratings.answered()), behind(ratings))?;
            }
        }
        match &statement.overall {
            Some(overall) => self.number(about, MEAN, overall, fraction(overall), None),
            None => Ok(()),
        }
    }

    fn choice(&mut self, other: &OtherResult, choice: &ChoiceResult, report: &Report) -> Result<(), XlsxError> {
        let all = self.all.clone();
        let about = About { other, code: &choice.code, title: &choice.title, line: &all };
        for (cell, line) in choice.cells.iter().zip(&report.lines) {
            let line = self.page.texts().say(&sentences::title(line));
            let about = About { line: &line, ..about };
            match cell {
                ChoiceCell::Shown(chosen) => self.chosen(about, choice, chosen)?,
                ChoiceCell::Hidden(why) => {
                    let figure = if choice.view == View::Rank { PLACE } else { SHARE };
                    self.reason(about, figure, &hidden(*why), None)?;
                }
            }
        }
        match &choice.overall {
            Some(overall) => self.number(about, PLACE, overall, fraction(overall), None),
            None => Ok(()),
        }
    }

    fn chosen(&mut self, about: About, choice: &ChoiceResult, chosen: &Chosen) -> Result<(), XlsxError> {
        let Chosen { answered, invited, unanswered, apart, .. } = *chosen;
        // "None of these" is an answer, an opt-out is not.
        let opted_out = (choice.view != View::Ticked).then_some(apart);
        let behind = Behind { answered, invited, unanswered, opted_out };
        if choice.view == View::Rank {
            match &chosen.rank {
                Some(rank) => self.number(about, PLACE, rank, fraction(rank), Some(behind))?,
                None => self.reason(about, PLACE, &NO_RATING, Some(behind))?,
            }
        }
        for (option, count) in choice.options.iter().zip(&chosen.options) {
            self.share(about, &option.text, (*count, answered), behind)?;
        }
        if let Some(words) = &choice.apart {
            let numbers = [Value::count(apart), Value::Empty, Value::Empty, Value::Empty, Value::Empty];
            self.row(about, ("sheet-figure-apart", words), numbers, Some(behind))?;
        }
        Ok(())
    }
}

fn behind(ratings: &Ratings) -> Behind {
    Behind {
        answered: ratings.answered(),
        invited: ratings.invited,
        unanswered: ratings.unanswered,
        opted_out: Some(ratings.not_applicable),
    }
}
