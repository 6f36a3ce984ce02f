//! A report in lines: one figure a line, with what it rests on; the number first.

use crate::app::input::{Key, Target};
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::results::detail::{answered, no_overall};
use crate::app::workplace::results::how::{self, level};
use crate::app::workplace::results::list::{From, List, order_words};
use crate::app::workplace::results::others;
use crate::app::workplace::results::page::Page;
use crate::app::workplace::results::report::OpenReport;
use crate::app::workplace::results::report::focus::Since;
use crate::app::workplace::results::rows::UNWRAPPED;
use crate::app::workplace::results::table::named;
use crate::app::workplace::room::Here;
use crate::domain::exact::Exact;
use crate::domain::report::area::{AreaCell, AreaResult};
use crate::domain::report::focus::{Place, Point};
use crate::domain::report::sentences::{self, NO_RATING, behind, hidden};
use crate::domain::report::statement::{Cell, StatementResult};
use crate::domain::report::words::Texts;
use crate::domain::report::{Report, changes::Changed};
use crate::ui::plain::workplace::rows;
use crate::ui::plain::workplace::stand::{Entry, Stand, presses, row};
use crate::ui::plain::workplace::told::all_in_lines;
use crate::ui::screen::workplace::results::focus::{TITLES, change_title};
use crate::ui::screen::workplace::results::report::beside;

/// What stands there.
pub fn stand(it: &OpenReport, here: Here, hints: &[Hint]) -> Stand {
    if let Some(writing) = &it.note {
        let mut stand = Stand::at(format!("A note on {}.", beside(&it.report, &writing.place)));
        stand.entry = Some(Entry::text("Note", &writing.field));
        return stand;
    }
    if it.form.is_some() {
        let mut stand = Stand::at("In which form is the report to be written?");
        for (ix, choice) in it.choices().into_iter().enumerate() {
            stand.row(choice.title(), ix);
        }
        return stand;
    }
    if it.detail.is_some() {
        return in_full(it, here, hints);
    }
    if let Some(search) = &it.search {
        let mut stand = Stand::at("Search: a code, a title, or a word of a statement.");
        if search.field.chars() > 0 {
            stand.title = format!("Found for \"{}\": {}.", search.field.text(), search.found.places.len());
        }
        for (ix, place) in search.found.places.iter().enumerate() {
            stand.row(name_at(&it.report, *place), ix);
        }
        stand.entry = Some(Entry::search("Words, or a number", &search.field));
        return stand;
    }
    let mut stand = page(it);
    caution(&mut stand, &it.report);
    pages(&mut stand, it, hints);
    stand
}

/// A whole report, page after page, without notes and without what changed since an earlier round.
pub fn whole(report: &Report) -> Vec<String> {
    let mut it = OpenReport::new(Box::new(report.clone()), Vec::new());
    let mut lines = vec![report.facts.school.clone()];
    let mut read = |it: &OpenReport| {
        let mut stand = page(it);
        caution(&mut stand, report);
        lines.push(stand.title);
        lines.extend(stand.lines);
    };
    for whole_page in [Page::Read, Page::Areas, Page::Focus] {
        it.page = whole_page;
        read(&it);
    }
    it.page = Page::Statements;
    for area in 0..report.areas.len() {
        (it.area, it.statements) = (area, List::of(report, From::Area(area), it.order));
        read(&it);
    }
    it.page = Page::Own;
    read(&it);
    it.page = Page::Others;
    for other in 0..report.others.len() {
        it.other = other;
        read(&it);
    }
    it.page = Page::Words;
    for words in 0..it.word_pages().len() {
        it.words = words;
        read(&it);
    }
    lines.push(sentences::NOT_AFFILIATED.to_owned());
    all_in_lines(&lines)
}

/// Which report, for the first line.
fn head(report: &Report) -> String {
    let facts = &report.facts;
    format!("Report. {}, edition {}", named(&facts.level_title, facts.session, facts.year), facts.edition)
}

/// Below high participation every page says so.
fn caution(stand: &mut Stand, report: &Report) {
    if let Some(words) = sentences::caution(report.participation.level) {
        stand.lines.insert(0, words.to_owned());
    }
}

/// What can be done on a page, then the other pages.
fn pages(stand: &mut Stand, it: &OpenReport, hints: &[Hint]) {
    if it.page == Page::Others {
        let words = if it.in_full { "averages alone" } else { "with how many chose each point" };
        stand.act(hints, "key-more", words);
    }
    if matches!(it.page, Page::Statements | Page::Own) {
        stand.act(hints, "key-sort", "in another order");
    }
    stand.act(hints, "key-search", "search for a statement");
    stand.act(hints, "key-write", "write the report into a file");
    stand.act(hints, "key-compare", "compare with another exercise");
    let others = Page::ALL.into_iter().filter(|other| *other != it.page);
    let to = |other: Page| (other.title().0.to_lowercase(), vec![Msg::Click(Target::Part(other.at()))]);
    stand.names("Another page", others.map(to).collect());
}

fn page(it: &OpenReport) -> Stand {
    let report = &*it.report;
    let head = head(report);
    let mut stand = Stand::at(format!("{head}. {}.", it.page.title().0));
    match it.page {
        Page::Read => stand.lines = rows::lines(how::rows(report, UNWRAPPED), report),
        Page::Areas => areas(&mut stand, report),
        Page::Statements => {
            let title = report.areas.get(it.area).map_or_else(String::new, area_name);
            stand.title = format!("{head}. Statements, {title}, {}.", order_words(it.order));
            statements(&mut stand, report, &it.statements);
            turn(&mut stand, it.area, report.areas.iter().map(area_name));
        }
        Page::Own => {
            stand.title = format!("{head}. Own statements, {}.", order_words(it.order));
            if report.own.is_empty() {
                stand.say("The school asked no statements of its own.");
            }
            statements(&mut stand, report, &it.own);
        }
        Page::Groups => {
            let title = report.lines.get(it.line).map_or("", |line| line.title.as_str());
            stand.title = format!("{head}. One group: {title}.");
            group(&mut stand, report, it.line);
            turn(&mut stand, it.line, report.lines.iter().map(|line| line.title.clone()));
        }
        Page::Others => {
            match report.others.get(it.other) {
                Some(other) => {
                    stand.title = format!("{head}. Other areas: {}.", other.title);
                    let lines = rows::lines(others::rows(report, other, it.in_full, UNWRAPPED), report);
                    // The first one is the title again.
                    stand.lines.extend(lines.into_iter().skip(1));
                }
                None => stand.say("No other areas are asked at this level."),
            }
            turn(&mut stand, it.other, report.others.iter().map(|other| other.title.clone()));
        }
        Page::Words => words(&mut stand, it, &head),
        Page::Focus => focus(&mut stand, it),
        Page::Notes => {
            if it.notes.is_empty() {
                stand.say("No notes yet. A statement in full takes a note: a line of what was said about it.");
            }
            for (place, note) in &it.notes {
                stand.say(format!("{}: {note}", beside(report, place)));
            }
        }
    }
    stand
}

/// What can be turned to beside what is shown.
fn turn(stand: &mut Stand, at: usize, all: impl Iterator<Item = String>) {
    for (ix, title) in all.enumerate().filter(|(ix, _)| *ix != at) {
        let way = if ix > at { Key::Right } else { Key::Left };
        stand.offer(title, presses(way, ix.abs_diff(at)));
    }
}

fn area_name(area: &AreaResult) -> String {
    format!("{}, {}", area.letter, area.title)
}

fn name_at(report: &Report, place: Place) -> String {
    report.statement(place).map_or_else(String::new, |statement| format!("{} {}", statement.code, statement.title))
}

fn areas(stand: &mut Stand, report: &Report) {
    if let Some(school) = &report.school {
        stand.say(format!("{} school average, from {} areas.", school.mean.shown(), school.areas));
    }
    for (ix, area) in report.areas.iter().enumerate() {
        stand.say(format!("{}.", area_name(area)));
        match &area.overall {
            Some(overall) => stand.say(format!("{} overall.", overall.shown())),
            None => stand.say("Overall: nothing to show."),
        }
        for (line, cell) in report.lines.iter().zip(&area.cells) {
            stand.say(match cell {
                AreaCell::Mean { mean, core, optional } => {
                    format!("{} {}, from {}.", mean.shown(), line.title, rests_on(*core, *optional))
                }
                AreaCell::NoRating => format!("{}: {NO_RATING}.", line.title),
                AreaCell::Hidden(why) => format!("{}: {}.", line.title, hidden(*why)),
            });
        }
        stand.row(format!("statements of {}", area_name(area)), ix);
    }
}

/// `6 core statements and 1 optional one`.
fn rests_on(core: usize, optional: usize) -> String {
    let statements = |count: usize, kind: &str| match count {
        1 => format!("1 {kind} statement"),
        count => format!("{count} {kind} statements"),
    };
    match (core, optional) {
        (0, optional) => statements(optional, "optional"),
        (core, 0) => statements(core, "core"),
        (core, optional) => format!("{} and {optional} optional", statements(core, "core")),
    }
}

fn statements(stand: &mut Stand, report: &Report, list: &List) {
    let mut in_full = Vec::new();
    for (ix, place) in list.places.iter().enumerate() {
        let Some(statement) = report.statement(*place) else { continue };
        stand.say(format!("{}.", name_at(report, *place)));
        statement_lines(stand, report, statement);
        // A click turns to a row, another one opens it.
        let msgs = if ix == list.row { vec![row(ix)] } else { vec![row(ix), row(ix)] };
        in_full.push((statement.code.clone(), msgs));
    }
    stand.names("A statement in full", in_full);
}

fn statement_lines(stand: &mut Stand, report: &Report, statement: &StatementResult) {
    let (count, invited) = answered(statement);
    stand.say(match &statement.overall {
        Some(overall) => format!("{} overall, {count} of {invited} answered.", overall.shown()),
        None => format!("Overall: {}.", no_overall(statement)),
    });
    for (line, cell) in report.lines.iter().zip(&statement.cells) {
        stand.say(cell_words(&line.title, cell));
    }
}

/// `3.2 Teachers, 30 of 37 answered, N/A 2, unanswered 1.`
fn cell_words(title: &str, cell: &Cell) -> String {
    match cell {
        Cell::Mean { mean, ratings } => format!("{} {title}, {}.", mean.shown(), behind(ratings)),
        Cell::NoRating(ratings) => format!("{title}: {NO_RATING}, {}.", behind(ratings)),
        Cell::Hidden(why) => format!("{title}: {}.", hidden(*why)),
    }
}

/// Every statement as one group answered it.
fn group(stand: &mut Stand, report: &Report, at: usize) {
    let Some(line) = report.lines.get(at) else { return };
    stand.say(format!("{} of {} handed in.", line.sheets, line.invited));
    stand.lines.extend(sentences::standing(line, &report.facts));
    for (place, statement) in report.places() {
        if let Some(cell) = statement.cells.get(at) {
            stand.say(cell_words(&name_at(report, place), cell));
        }
    }
}

/// A statement in full.
fn in_full(it: &OpenReport, here: Here, hints: &[Hint]) -> Stand {
    let unwrapped = Here { size: UNWRAPPED, ..here };
    let mut lines = rows::lines(it.detail_rows(unwrapped), &it.report);
    let title = if lines.is_empty() { String::new() } else { lines.remove(0) };
    let mut stand = Stand::at(title);
    stand.lines = lines;
    caution(&mut stand, &it.report);
    stand.act(hints, "key-after", "the statement after it");
    stand.act(hints, "key-statement-before", "the statement before it");
    stand.act(hints, "key-note", "write a note on it");
    stand.act(
        hints,
        "notes on/off",
        if it.notes_shown { "without its note" } else { "with its note, if there is one" },
    );
    stand
}

fn words(stand: &mut Stand, it: &OpenReport, head: &str) {
    let pages = it.word_pages();
    let title = |page: &(usize, usize)| {
        let question = it.report.words.get(page.0).map_or("", |result| result.title.as_str());
        let line = it.report.lines.get(page.1).map_or("", |line| line.title.as_str());
        format!("{line}, {question}")
    };
    let Some((question, line)) = pages.get(it.words).copied() else {
        return stand.say("Nothing was asked in own words.");
    };
    stand.title = format!("{head}. In their own words: {}.", title(&(question, line)));
    stand.lines.extend(it.question().map(str::to_owned));
    if let Some(line) = it.report.lines.get(line) {
        stand.say(format!("{} of {} handed in.", line.sheets, line.invited));
    }
    match it.report.words.get(question).and_then(|result| result.texts.get(line)) {
        None => {}
        Some(Texts::Hidden(why)) => {
            stand.say(format!("Not shown: {}.", hidden(*why)));
            stand.say(sentences::minimum());
        }
        Some(Texts::Shown(texts)) if texts.is_empty() => stand.say("Nobody wrote anything here."),
        Some(Texts::Shown(texts)) => {
            stand.say(format!("{} texts, in alphabetical order, apart from the sheets.", texts.len()));
            for (ix, text) in texts.iter().enumerate() {
                stand.say(format!("Text {}: {}", ix + 1, text.as_str()));
            }
        }
    }
    turn(stand, it.words, pages.iter().map(title));
}

fn focus(stand: &mut Stand, it: &OpenReport) {
    stand.say(format!("Participation is {}.", level(it.report.participation.level)));
    for (kind, points) in it.kinds().into_iter().enumerate() {
        let title = TITLES.get(kind).copied().unwrap_or("");
        stand.say(if points.is_empty() { format!("{title}: none.") } else { format!("{title}:") });
        for point in points {
            stand.lines.extend(point_words(kind, point, &it.report));
        }
    }
    if it.changes != Since::Asked {
        stand.say(rows::ended(&change_title(&it.changes)));
    }
    if let Since::Round { most, .. } = &it.changes {
        for changed in most {
            stand.say(changed_words(changed, &it.report));
        }
    }
}

fn point_words(kind: usize, point: &Point, report: &Report) -> Option<String> {
    let statement = report.statement(point.place)?;
    let name = name_at(report, point.place);
    let line = point.line.and_then(|line| Some((report.lines.get(line)?, statement.cells.get(line)?.ratings()?)));
    Some(match (kind, line) {
        (3, Some((line, ratings))) => {
            let (share, count, of) = (point.number.percent(), ratings.not_applicable, ratings.sheets());
            format!("{share} % N/A, {count} of {of}, {}: {name}.", line.title)
        }
        (2, _) => {
            let cells = report.lines.iter().zip(&statement.cells);
            let mut means: Vec<(&Exact, &str)> =
                cells.filter_map(|(line, cell)| Some((cell.mean()?, line.title.as_str()))).collect();
            means.sort_by_key(|(mean, _)| *mean);
            let one = |at: Option<&(&Exact, &str)>| {
                at.map_or_else(String::new, |(mean, title)| format!("{title} {}", mean.shown()))
            };
            format!("{} apart, {}, {}: {name}.", point.number.shown(), one(means.first()), one(means.last()))
        }
        _ => {
            let (count, invited) = answered(statement);
            format!("{} overall, {count} of {invited} answered: {name}.", point.number.shown())
        }
    })
}

fn changed_words(changed: &Changed, report: &Report) -> String {
    let line = report.lines.get(changed.line).map_or("", |line| line.title.as_str());
    let way = if changed.by.tenths() > 0 { "increased" } else { "decreased" };
    let chance = changed.chance.and_then(sentences::chance).map_or_else(String::new, |words| format!(", {words}"));
    let by = changed.by.to_string();
    let by = by.trim_start_matches(['+', '-', '−']);
    let (before, after) = (changed.before, changed.after);
    format!("{way} by {by}, from {before} to {after}{chance}, {line}: {}.", name_at(report, changed.place))
}
