//! A report as CSV in long form.

use crate::domain::exact::{Exact, Shown};
use crate::domain::instrument::Wording;
use crate::domain::report::Report;
use crate::domain::report::area::{AreaCell, AreaResult};
use crate::domain::report::other::{ChoiceCell, ChoiceResult, Chosen, OtherItem, View};
use crate::domain::report::protection::Line;
use crate::domain::report::statement::{Cell, Hidden, Ratings, StatementResult};
use crate::domain::report::words::{Texts, WordsResult};
use crate::format::report::names::{LEVELS, NO_RATING, REASONS, STANDINGS, word};
use crate::format::report::table::Table;

/// The columns. Whatever a row does not have is empty.
const COLUMNS: [&str; 14] = [
    "exercise",
    "edition",
    "part",
    "area",
    "code",
    "title",
    "line",
    "wording",
    "figure",
    "option",
    "value",
    "numerator",
    "denominator",
    "reason",
];
/// Stands in the column of lines where a figure is of all of them.
const ALL: &str = "*";

/// What the rows of one statement, area or group have in common.
#[derive(Clone, Copy, Default)]
struct About<'a> {
    part: &'a str,
    area: &'a str,
    code: &'a str,
    title: &'a str,
    line: &'a str,
    wording: &'a str,
}

struct Writer {
    exercise: String,
    edition: String,
    table: Table,
}

impl Writer {
    fn row(&mut self, about: About, figure: (&str, &str), value: &str, exact: (&str, &str), reason: &str) {
        let About { part, area, code, title, line, wording } = about;
        let (figure, option) = figure;
        let (exercise, edition) = (self.exercise.as_str(), self.edition.as_str());
        let cells = [exercise, edition, part, area, code, title, line, wording, figure, option, value];
        let rest = [exact.0, exact.1, reason];
        self.table.row(&cells.into_iter().chain(rest).collect::<Vec<&str>>());
    }

    fn text(&mut self, about: About, figure: &str, value: &str) {
        self.row(about, (figure, ""), value, ("", ""), "");
    }

    fn count(&mut self, about: About, figure: &str, count: u32) {
        self.text(about, figure, &count.to_string());
    }

    fn reason(&mut self, about: About, figure: &str, reason: &str) {
        self.row(about, (figure, ""), "", ("", ""), reason);
    }

    fn number(&mut self, about: About, figure: (&str, &str), exact: &Exact, shown: Shown) {
        let (numerator, denominator) = (exact.numerator().to_string(), exact.denominator().to_string());
        self.row(about, figure, &shown.to_string(), (&numerator, &denominator), "");
    }

    fn mean(&mut self, about: About, mean: &Exact) {
        self.number(about, ("mean", ""), mean, mean.shown());
    }
}

/// The whole table.
pub(super) fn csv(report: &Report) -> String {
    let (exercise, edition) = (report.facts.exercise.0.clone(), report.facts.edition.to_string());
    let mut writer = Writer { exercise, edition, table: Table::new(&COLUMNS) };
    participation(&mut writer, report);
    for area in &report.areas {
        area_rows(&mut writer, area, report);
    }
    if let Some(school) = &report.school {
        let about = About { part: "school", line: ALL, ..About::default() };
        writer.mean(about, &school.mean);
        writer.text(about, "areas", &school.areas.to_string());
    }
    for own in &report.own {
        statement(&mut writer, ("own", ""), own, report);
    }
    for other in &report.others {
        for item in &other.items {
            match item {
                OtherItem::Rated(rated) => statement(&mut writer, ("other", &other.key), rated, report),
                OtherItem::Chosen(chosen) => choice(&mut writer, &other.key, chosen, report),
            }
        }
    }
    for one in &report.words {
        words(&mut writer, one, report);
    }
    writer.table.finish()
}

fn participation(writer: &mut Writer, report: &Report) {
    let part = "participation";
    let all = About { part, line: ALL, ..About::default() };
    writer.text(all, "level", word(&LEVELS, &report.participation.level));
    for (group, standing) in report.participation.groups.iter().zip(&report.standings) {
        let about = About { part, line: &group.key, title: &group.title, ..About::default() };
        let counts = [
            ("eligible", group.count.eligible),
            ("invited", group.count.invited),
            ("submitted", group.count.submitted),
            ("minimum", group.count.minimum),
            ("damaged", group.aside.damaged),
            ("late", group.aside.late),
        ];
        for (figure, count) in counts {
            writer.count(about, figure, count);
        }
        writer.text(about, "standing", word(&STANDINGS, standing));
    }
}

fn area_rows(writer: &mut Writer, area: &AreaResult, report: &Report) {
    let letter = area.letter.to_string();
    let about = About { part: "area", area: &letter, title: &area.title, ..About::default() };
    for (cell, line) in area.cells.iter().zip(&report.lines) {
        let about = About { line: &line.key, ..about };
        match cell {
            AreaCell::Mean { mean, core, optional } => {
                writer.mean(about, mean);
                writer.text(about, "core", &core.to_string());
                writer.text(about, "optional", &optional.to_string());
            }
            AreaCell::NoRating => writer.reason(about, "mean", NO_RATING),
            AreaCell::Hidden(hidden) => writer.reason(about, "mean", word(&REASONS, hidden)),
        }
    }
    if let Some(overall) = &area.overall {
        writer.mean(About { line: ALL, ..about }, overall);
    }
    for one in &area.statements {
        statement(writer, ("statement", &letter), one, report);
    }
}

/// The wording versions of a line's groups.
fn versions(wordings: &[Option<Wording>], line: &Line) -> String {
    let wording = |at: usize| wordings.get(at).and_then(Option::as_ref);
    let versions = line.groups.iter().filter_map(|group| Some(wording(group.0)?.version.to_string()));
    versions.collect::<Vec<String>>().join("+")
}

fn hidden(writer: &mut Writer, about: About, figure: &str, hidden: Hidden) {
    writer.reason(about, figure, word(&REASONS, &hidden));
}

fn statement(writer: &mut Writer, (part, area): (&str, &str), statement: &StatementResult, report: &Report) {
    let about = About { part, area, code: &statement.code, title: &statement.title, ..About::default() };
    for (cell, line) in statement.cells.iter().zip(&report.lines) {
        let wording = versions(&statement.wordings, line);
        let about = About { line: &line.key, wording: &wording, ..about };
        match cell {
            Cell::Mean { mean, ratings } => {
                writer.mean(about, mean);
                ratings_rows(writer, about, ratings);
            }
            Cell::NoRating(ratings) => {
                writer.reason(about, "mean", NO_RATING);
                ratings_rows(writer, about, ratings);
            }
            Cell::Hidden(why) => hidden(writer, about, "mean", *why),
        }
    }
    if let Some(overall) = &statement.overall {
        writer.mean(About { line: ALL, ..about }, overall);
    }
}

fn ratings_rows(writer: &mut Writer, about: About, ratings: &Ratings) {
    for (point, count) in (1..).zip(&ratings.points) {
        writer.row(about, ("chose", &i32::to_string(&point)), &count.to_string(), ("", ""), "");
    }
    writer.count(about, "answered", ratings.answered());
    writer.count(about, "not_applicable", ratings.not_applicable);
    writer.count(about, "unanswered", ratings.unanswered);
    writer.count(about, "invited", ratings.invited);
}

fn choice(writer: &mut Writer, area: &str, choice: &ChoiceResult, report: &Report) {
    let about = About { part: "other", area, code: &choice.code, title: &choice.title, ..About::default() };
    for (cell, line) in choice.cells.iter().zip(&report.lines) {
        let wording = versions(&choice.wordings, line);
        let about = About { line: &line.key, wording: &wording, ..about };
        match cell {
            ChoiceCell::Shown(chosen) => chosen_rows(writer, about, choice, chosen),
            ChoiceCell::Hidden(why) => hidden(writer, about, "answered", *why),
        }
    }
    if let Some(overall) = &choice.overall {
        writer.number(About { line: ALL, ..about }, ("rank", ""), overall, overall.shown());
    }
}

fn chosen_rows(writer: &mut Writer, about: About, choice: &ChoiceResult, chosen: &Chosen) {
    for (at, (option, count)) in choice.options.iter().zip(&chosen.options).enumerate() {
        writer.row(about, ("chose", &option.key), &count.to_string(), ("", ""), "");
        if let Some(share) = chosen.share(at) {
            writer.number(about, ("percent", &option.key), &share, share.percent());
        }
    }
    let apart = if choice.view == View::Ticked { "none_of_these" } else { "not_applicable" };
    writer.count(about, apart, chosen.apart);
    writer.count(about, "answered", chosen.answered);
    writer.count(about, "unanswered", chosen.unanswered);
    writer.count(about, "invited", chosen.invited);
    if let Some(rank) = &chosen.rank {
        writer.number(about, ("rank", ""), rank, rank.shown());
    }
}

fn words(writer: &mut Writer, words: &WordsResult, report: &Report) {
    let about = About { part: "words", code: &words.code, title: &words.title, ..About::default() };
    for (texts, line) in words.texts.iter().zip(&report.lines) {
        let wording = versions(&words.wordings, line);
        let about = About { line: &line.key, wording: &wording, ..about };
        match texts {
            Texts::Shown(texts) => {
                for text in texts {
                    writer.text(about, "text", text);
                }
            }
            Texts::Hidden(why) => hidden(writer, about, "text", *why),
        }
    }
}
