//! A report as plain text: everything its JSON shows, but the wordings, in lines of about eighty columns.
//!
//! Below high participation each heading says so, for a page may be read without the one before it.

mod beside;
pub mod comparison;
mod others;

use crate::domain::exact::Exact;
use crate::domain::instrument::Computing;
use crate::domain::note::NotePlace;
use crate::domain::report::Report;
use crate::domain::report::area::{AreaCell, AreaResult};
use crate::domain::report::axis::Axis;
use crate::domain::report::focus::{Place, Point};
use crate::domain::report::sentences::{
    self, NO_RATING, Points, behind, corrected, hidden, participation, participation_level, which,
};
use crate::domain::report::statement::{Cell, Ratings, StatementResult};
use crate::format::report::Beside;
use crate::locale::day::date;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text::{cut, width, wrap};

/// Width of what is wrapped.
const COLUMNS: usize = 80;
/// Widest column of group titles.
const TITLES_MAX: usize = 20;
/// Narrowest and widest column of names of areas, and the widest heading beside it.
const NAMES_MIN: usize = 12;
const NAMES_MAX: usize = 46;
const HEAD_MAX: usize = 14;
/// Statements of each kind in the section to talk about.
const FOCUS: usize = 3;
/// What stands where nothing is shown.
const NOTHING: &str = "-";

/// A report being written.
struct Writer<'a> {
    report: &'a Report,
    beside: &'a Beside<'a>,
    ascii: bool,
    texts: &'a Texts,
    /// Titles of the report's lines, in their order.
    titles: Vec<String>,
    /// Columns of these titles.
    columns: usize,
    lines: Vec<String>,
}

/// The whole report with what stands beside it, line by line. `ascii`: no arrows.
pub fn lines(report: &Report, beside: &Beside, ascii: bool, texts: &Texts) -> Vec<String> {
    let titles: Vec<String> = report.lines.iter().map(|line| texts.say(&sentences::title(line))).collect();
    let columns = titles.iter().map(|title| width(title)).max().unwrap_or(0).min(TITLES_MAX);
    let mut writer = Writer { report, beside, ascii, texts, titles, columns, lines: Vec::new() };
    writer.beginning();
    writer.overview();
    writer.focus();
    for area in &report.areas {
        writer.area(area);
    }
    if !report.own.is_empty() {
        writer.heading(&texts.word("report-own"));
        report.own.iter().for_each(|statement| writer.statement(statement));
    }
    others::others(&mut writer);
    others::words(&mut writer);
    writer.end();
    // Nothing steers the terminal, whatever a kept report says that was changed by a hand.
    writer.lines.iter_mut().for_each(|line| line.retain(|c| !c.is_control()));
    writer.lines
}

impl Writer<'_> {
    fn line(&mut self, line: impl AsRef<str>) {
        self.lines.extend(folded(line.as_ref(), None));
    }

    /// A text of any length.
    fn paragraph(&mut self, text: &str) {
        self.lines.extend(wrap(text, COLUMNS));
    }

    /// The same of sentences.
    fn says(&mut self, sentences: &[Say]) {
        self.paragraph(&self.texts.sentences(sentences));
    }

    /// A name and its value.
    fn fact(&mut self, id: &str, value: &Say) {
        let (name, value) = (self.texts.word(id), self.texts.say(value));
        self.line(format!("{name}: {value}"));
    }

    fn heading(&mut self, title: &str) {
        self.line("");
        self.line(title);
        self.line("=".repeat(width(title)));
        if let Some(caution) = sentences::caution(self.report.participation.level) {
            self.says(&[caution]);
        }
    }

    /// The figure of the report's line `at` under an indent: its title, the figure, and what it rests on.
    fn cell(&mut self, at: usize, figure: &str, rest: &str) {
        let title = padded(self.titles.get(at).map_or("", String::as_str), self.columns);
        let line = format!("    {title}  {figure}  {rest}");
        let below = self.columns + 6;
        // How many chose each point goes below where it does not fit beside.
        match line.rsplit_once("  (").filter(|_| width(&line) > COLUMNS) {
            Some((line, points)) => {
                self.lines.extend(folded(line, Some(below)));
                self.line(format!("{}({points}", " ".repeat(below)));
            }
            None => self.lines.extend(folded(&line, Some(below))),
        }
    }

    fn beginning(&mut self) {
        let report = self.report;
        let facts = &report.facts;
        self.line(&facts.school);
        self.says(&[which(facts)]);
        let days = Say::new("report-days").with("first", date(facts.days.first)).with("last", date(facts.days.last));
        self.fact("report-asked-from", &days);
        let unsealed = Say::new("report-unsealed").with("edition", facts.edition);
        self.fact("report-edition", &unsealed.with("day", date(facts.unsealed_on)));
        self.heading(&self.texts.word("report-how-to-read"));
        for group in &report.participation.groups {
            self.line(self.texts.say(&participation(group)));
        }
        self.fact("report-participation", &participation_level(report.participation.level));
        report.lines.iter().filter_map(|line| sentences::standing(line, facts)).for_each(|say| self.says(&[say]));
        if let Some(form) = &facts.short_form {
            self.fact("report-short-form", &form.clone().into());
        }
        for correction in &facts.corrections {
            self.says(&[corrected(correction, report)]);
        }
        self.says(&[Say::new("report-own-line").with("cell", facts.smallest_cell), sentences::minimum()]);
        self.says(&[sentences::counted(report, Points::InBrackets)]);
    }

    fn overview(&mut self) {
        let (report, texts) = (self.report, self.texts);
        self.heading(&texts.word("report-overview"));
        let names: Vec<String> = report.areas.iter().map(|area| format!("{} {}", area.letter, area.title)).collect();
        let school = texts.word("report-school-average");
        let axis = report.axis();
        // A level's mark needs some more room than a mean alone.
        let least = if axis.has_levels() { 8 } else { 5 };
        let heads = [texts.word("report-overall")];
        // Beside the names there is room for so much of each; what is longer goes on below.
        let most = ((COLUMNS - NAMES_MIN) / (self.titles.len() + 1)).saturating_sub(2).clamp(least, HEAD_MAX);
        let heads: Vec<Vec<String>> = heads.iter().chain(&self.titles).map(|title| wrap(title, most)).collect();
        let wide = |lines: &Vec<String>| lines.iter().map(|line| width(line)).max().unwrap_or(0).max(least);
        let widths: Vec<usize> = heads.iter().map(wide).collect();
        // What is cut is the names of areas, which stand in full below.
        let rest = COLUMNS.saturating_sub(widths.iter().map(|wide| wide + 2).sum());
        let first = names.iter().chain([&school]).map(|name| width(name)).max().unwrap_or(0);
        let first = first.min(rest.clamp(NAMES_MIN, NAMES_MAX));
        let row = |name: &str, cells: &[String]| {
            let cells = cells.iter().zip(&widths).map(|(cell, wide)| format!("  {}", padded(cell, *wide)));
            padded(name, first) + &cells.collect::<String>()
        };
        for at in 0..heads.iter().map(Vec::len).max().unwrap_or(0) {
            let cells: Vec<String> = heads.iter().map(|lines| lines.get(at).cloned().unwrap_or_default()).collect();
            self.line(row("", &cells));
        }
        for (area, name) in report.areas.iter().zip(&names) {
            let mut cells = vec![self.shown(area.overall.as_ref(), &axis)];
            cells.extend(area.cells.iter().map(|cell| match cell {
                AreaCell::Mean { mean, .. } => self.shown(Some(mean), &axis),
                AreaCell::NoRating | AreaCell::Hidden(_) => NOTHING.to_owned(),
            }));
            self.line(row(name, &cells));
        }
        if let Some(average) = &report.school {
            let mean = texts.say(&axis.says(&average.mean));
            self.line(row(&school, std::slice::from_ref(&mean)));
            let behind = Say::new("chart-school-average").with("mean", mean).with("areas", average.areas);
            self.says(&[behind]);
        }
    }

    fn focus(&mut self) {
        let texts = self.texts;
        self.heading(&texts.word("report-to-talk-about"));
        let focus = self.report.focus(FOCUS);
        let shown = |point: &Point| texts.say(&point.number.shown().into());
        let percent = |point: &Point| texts.say(&Say::new("results-percent").with("percent", point.number.percent()));
        self.points("report-lowest", &focus.lowest, shown);
        self.points("report-highest", &focus.highest, shown);
        self.points("report-widest-gap", &focus.widest, shown);
        self.points("report-most-na", &focus.not_applicable, percent);
        beside::changes(self);
    }

    fn points(&mut self, title: &str, points: &[Point], number: impl Fn(&Point) -> String) {
        if points.is_empty() {
            return;
        }
        self.line(self.texts.word(title));
        for point in points {
            let Some(statement) = self.report.statement(point.place) else { continue };
            let line = point.line.and_then(|line| self.titles.get(line));
            let line = line.map_or_else(String::new, |title| format!(", {title}"));
            self.line(format!("    {:>7}  {}{line}", number(point), self.name(point.place, statement)));
        }
    }

    /// A statement by its code and title, with a word where it is one of the school's own.
    fn name(&self, place: Place, statement: &StatementResult) -> String {
        let name = format!("{} {}", statement.code, statement.title);
        match place {
            Place::Area { .. } => name,
            Place::Own(_) => self.texts.say(&Say::new("report-our-own").with("statement", name)),
        }
    }

    fn area(&mut self, area: &AreaResult) {
        let axis = self.report.axis();
        let overall = self.shown(area.overall.as_ref(), &axis);
        self.heading(&format!("{} {}: {overall}", area.letter, area.title));
        for (at, cell) in area.cells.iter().enumerate() {
            match cell {
                AreaCell::Mean { mean, core, optional } => {
                    let rest = Say::new("report-core-and-optional").with("core", *core).with("optional", *optional);
                    self.cell(at, &self.shown(Some(mean), &axis), &self.texts.say(&rest));
                }
                AreaCell::NoRating => self.cell(at, NOTHING, &self.texts.say(&NO_RATING)),
                AreaCell::Hidden(why) => self.cell(at, NOTHING, &self.texts.say(&hidden(*why))),
            }
        }
        beside::note(self, &NotePlace::Area(area.letter));
        area.statements.iter().for_each(|statement| self.statement(statement));
    }

    fn statement(&mut self, statement: &StatementResult) {
        self.line("");
        let axis = self.report.axis_of(statement);
        let overall = self.shown(statement.overall.as_ref(), &axis);
        self.line(format!("{} {}: {overall}", statement.code, statement.title));
        for (at, cell) in statement.cells.iter().enumerate() {
            match cell {
                Cell::Mean { mean, ratings } => {
                    let rest = format!("{}  ({})", self.texts.say(&behind(ratings)), points(ratings));
                    self.cell(at, &self.shown(Some(mean), &axis), &rest);
                }
                Cell::NoRating(ratings) => {
                    let why = [&NO_RATING, &behind(ratings)].map(|say| self.texts.say(say));
                    self.cell(at, NOTHING, &why.join(", "));
                }
                Cell::Hidden(why) => self.cell(at, NOTHING, &self.texts.say(&hidden(*why))),
            }
        }
        beside::note(self, &NotePlace::Statement(statement.code.clone()));
    }

    fn end(&mut self) {
        self.line("");
        self.says(&[sentences::COMPUTED]);
        if self.report.facts.computing == Computing::Levels {
            self.says(&[sentences::LEVELS]);
        }
        self.says(&[sentences::NOT_AFFILIATED]);
    }

    /// A mean as it is told, or what stands where there is none.
    fn shown(&self, mean: Option<&Exact>, axis: &Axis) -> String {
        mean.map_or_else(|| NOTHING.to_owned(), |mean| self.texts.say(&axis.says(mean)))
    }
}

fn points(ratings: &Ratings) -> String {
    ratings.points.iter().map(u32::to_string).collect::<Vec<_>>().join(" ")
}

/// A line that goes on below where it is too long, under the column `below`, or a little further in than it begins.
fn folded(line: &str, below: Option<usize>) -> Vec<String> {
    let line = line.trim_end();
    if width(line) <= COLUMNS {
        return vec![line.to_owned()];
    }
    let indent = line.len() - line.trim_start().len();
    let below = below.unwrap_or(indent + 4);
    let fits = |at: &usize| *at > indent && line.get(..*at).is_some_and(|part| width(part) <= COLUMNS);
    let Some(at) = line.rmatch_indices(' ').map(|(at, _)| at).find(fits) else { return vec![line.to_owned()] };
    let (first, rest) = line.split_at(at);
    let rest = wrap(rest, COLUMNS.saturating_sub(below));
    let rest = rest.into_iter().map(|line| " ".repeat(below) + &line);
    std::iter::once(first.trim_end().to_owned()).chain(rest).collect()
}

fn padded(text: &str, columns: usize) -> String {
    let text = cut(text, columns, "~");
    let room = columns.saturating_sub(width(&text));
    text + &" ".repeat(room)
}
