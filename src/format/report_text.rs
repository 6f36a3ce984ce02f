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
use crate::domain::report::sentences::{self, NO_RATING, Points, behind, corrected, hidden, participation, which};
use crate::domain::report::statement::{Cell, Ratings, StatementResult};
use crate::format::figures::level_word;
use crate::format::report::Beside;
use crate::locale::day::date;
use crate::locale::texts::in_english;
use crate::text::{cut, width, wrap};

/// Width of what is wrapped.
const COLUMNS: usize = 80;
/// Widest column of group titles.
const TITLES_MAX: usize = 20;
/// Statements of each kind in the section to talk about.
const FOCUS: usize = 3;
/// The row of the average over the areas.
const SCHOOL: &str = "School average";
/// What stands where nothing is shown.
const NOTHING: &str = "-";

/// A report being written.
struct Writer<'a> {
    report: &'a Report,
    beside: &'a Beside<'a>,
    ascii: bool,
    /// Columns of the group titles.
    titles: usize,
    lines: Vec<String>,
}

/// The whole report with what stands beside it, line by line. `ascii`: no arrows.
pub fn lines(report: &Report, beside: &Beside, ascii: bool) -> Vec<String> {
    let titles = report.lines.iter().map(|line| width(&line.title)).max().unwrap_or(0).min(TITLES_MAX);
    let mut writer = Writer { report, beside, ascii, titles, lines: Vec::new() };
    writer.beginning();
    writer.overview();
    writer.focus();
    for area in &report.areas {
        writer.area(area);
    }
    if !report.own.is_empty() {
        writer.heading("Our own statements");
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
        self.lines.push(line.as_ref().trim_end().to_owned());
    }

    /// A text of any length.
    fn paragraph(&mut self, text: &str) {
        self.lines.extend(wrap(text, COLUMNS));
    }

    fn heading(&mut self, title: &str) {
        self.line("");
        self.line(title);
        self.line("=".repeat(width(title)));
        if let Some(caution) = sentences::caution(self.report.participation.level).as_ref().map(in_english) {
            self.line(caution);
        }
    }

    /// A line's figure under an indent: its title, the figure, and what it rests on.
    fn cell(&mut self, title: &str, figure: &str, rest: &str) {
        let title = padded(title, self.titles);
        self.line(format!("    {title}  {figure}  {rest}"));
    }

    fn beginning(&mut self) {
        let report = self.report;
        let facts = &report.facts;
        self.line(&facts.school);
        self.line(in_english(&which(facts)));
        self.paragraph(&format!(
            "Asked from {} to {}. Unsealed on {}.",
            in_english(&date(facts.days.first)),
            in_english(&date(facts.days.last)),
            in_english(&date(facts.unsealed_on))
        ));
        self.heading("How to read this");
        for group in &report.participation.groups {
            self.line(in_english(&participation(group)));
        }
        self.line(format!("Participation: {}", level_word(report.participation.level)));
        let standings: Vec<String> =
            report.lines.iter().filter_map(|line| sentences::standing(line, facts).as_ref().map(in_english)).collect();
        standings.iter().for_each(|sentence| self.paragraph(sentence));
        if let Some(form) = &facts.short_form {
            self.line(format!("Short form: {form}"));
        }
        for correction in &facts.corrections {
            self.paragraph(&in_english(&corrected(correction, report)));
        }
        self.paragraph(&format!(
            "A group has a line of its own from {} sheets. {}",
            facts.smallest_cell,
            in_english(&sentences::minimum())
        ));
        self.paragraph(&in_english(&sentences::counted(report, Points::InBrackets)));
    }

    fn overview(&mut self) {
        self.heading("Overview of areas");
        let report = self.report;
        let names: Vec<String> = report.areas.iter().map(|area| format!("{} {}", area.letter, area.title)).collect();
        let first = names.iter().map(|name| width(name)).max().unwrap_or(0).clamp(width(SCHOOL), 34);
        let axis = report.axis();
        // A mean with how many statements are behind it; a level's mark needs some more.
        let least = if axis.has_levels() { 11 } else { 8 };
        let head: Vec<String> = report.lines.iter().map(|line| cut(&line.title, 14, "~")).collect();
        let row = |name: &str, cells: &mut dyn Iterator<Item = String>| {
            cells.fold(padded(name, first), |line, cell| format!("{line}  {cell:<least$}"))
        };
        let heads = head.iter().map(|title| padded(title, 14.min(width(title).max(least))));
        let widths: Vec<usize> = heads.clone().map(|title| width(&title)).collect();
        self.line(row("", &mut std::iter::once("Overall".to_owned()).chain(heads)));
        for (area, name) in report.areas.iter().zip(&names) {
            let cells = area.cells.iter().zip(&widths).map(|(cell, wide)| padded(&area_cell(cell, &axis), *wide));
            self.line(row(name, &mut std::iter::once(overall(area.overall.as_ref(), &axis)).chain(cells)));
        }
        if let Some(school) = &report.school {
            self.line(row(SCHOOL, &mut std::iter::once(axis.told(&school.mean))));
            self.paragraph(&format!("Areas behind the school average: {}. Each weighs the same.", school.areas));
        }
        self.paragraph("In brackets: how many statements are behind a group's value.");
    }

    fn focus(&mut self) {
        self.heading("To talk about");
        let focus = self.report.focus(FOCUS);
        let shown = |point: &Point| point.number.shown().to_string();
        let percent = |point: &Point| format!("{} %", point.number.percent());
        self.points("Lowest", &focus.lowest, shown);
        self.points("Highest", &focus.highest, shown);
        self.points("Widest gap between groups", &focus.widest, shown);
        self.points("Most N/A", &focus.not_applicable, percent);
        beside::changes(self);
    }

    fn points(&mut self, title: &str, points: &[Point], number: impl Fn(&Point) -> String) {
        if points.is_empty() {
            return;
        }
        self.line(title);
        for point in points {
            let Some(statement) = self.report.statement(point.place) else { continue };
            let area = match point.place {
                Place::Area { .. } => "",
                Place::Own(_) => "our own: ",
            };
            let line = point.line.and_then(|line| self.report.lines.get(line));
            let line = line.map_or_else(String::new, |line| format!(", {}", line.title));
            self.line(format!("    {:>7}  {area}{} {}{line}", number(point), statement.code, statement.title));
        }
    }

    fn area(&mut self, area: &AreaResult) {
        let axis = self.report.axis();
        self.heading(&format!("{} {}: {}", area.letter, area.title, overall(area.overall.as_ref(), &axis)));
        for (line, cell) in self.report.lines.iter().zip(&area.cells) {
            match cell {
                AreaCell::Mean { mean, core, optional } => {
                    let rest = format!("from {core} core and {optional} optional statements");
                    self.cell(&line.title, &axis.told(mean), &rest);
                }
                AreaCell::NoRating => self.cell(&line.title, NOTHING, &in_english(&NO_RATING)),
                AreaCell::Hidden(why) => self.cell(&line.title, NOTHING, &in_english(&hidden(*why))),
            }
        }
        beside::note(self, &NotePlace::Area(area.letter));
        area.statements.iter().for_each(|statement| self.statement(statement));
    }

    fn statement(&mut self, statement: &StatementResult) {
        self.line("");
        let axis = self.report.axis_of(statement);
        self.line(format!("{} {}: {}", statement.code, statement.title, overall(statement.overall.as_ref(), &axis)));
        for (line, cell) in self.report.lines.iter().zip(&statement.cells) {
            match cell {
                Cell::Mean { mean, ratings } => {
                    let rest = format!("{}  ({})", in_english(&behind(ratings)), points(ratings));
                    self.cell(&line.title, &axis.told(mean), &rest);
                }
                Cell::NoRating(ratings) => {
                    self.cell(
                        &line.title,
                        NOTHING,
                        &format!("{}, {}", in_english(&NO_RATING), in_english(&behind(ratings))),
                    );
                }
                Cell::Hidden(why) => self.cell(&line.title, NOTHING, &in_english(&hidden(*why))),
            }
        }
        beside::note(self, &NotePlace::Statement(statement.code.clone()));
    }

    fn end(&mut self) {
        self.line("");
        self.paragraph(&in_english(&sentences::COMPUTED));
        if self.report.facts.computing == Computing::Levels {
            self.paragraph(&in_english(&sentences::LEVELS));
        }
        self.paragraph(&in_english(&sentences::NOT_AFFILIATED));
    }
}

fn overall(value: Option<&Exact>, axis: &Axis) -> String {
    value.map_or_else(|| NOTHING.to_owned(), |mean| axis.told(mean))
}

fn area_cell(cell: &AreaCell, axis: &Axis) -> String {
    match cell {
        AreaCell::Mean { mean, core, optional } => format!("{} ({})", axis.told(mean), core + optional),
        AreaCell::NoRating | AreaCell::Hidden(_) => NOTHING.to_owned(),
    }
}

fn points(ratings: &Ratings) -> String {
    ratings.points.iter().map(u32::to_string).collect::<Vec<_>>().join(" ")
}

fn padded(text: &str, columns: usize) -> String {
    let text = cut(text, columns, "~");
    let room = columns.saturating_sub(width(&text));
    text + &" ".repeat(room)
}
