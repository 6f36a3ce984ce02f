//! A report in lines: one figure a line, with what it rests on; the number first.

use crate::app::input::{Key, Target};
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::results::detail::{answered, no_overall};
use crate::app::workplace::results::how;
use crate::app::workplace::results::list::{From, List, order_words};
use crate::app::workplace::results::others;
use crate::app::workplace::results::page::Page;
use crate::app::workplace::results::report::OpenReport;
use crate::app::workplace::results::rows::UNWRAPPED;
use crate::app::workplace::results::table::named;
use crate::app::workplace::room::Here;
use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::area::{AreaCell, AreaResult};
use crate::domain::report::axis::Axis;
use crate::domain::report::focus::Place;
use crate::domain::report::protection::Line;
use crate::domain::report::sentences::{self, NO_RATING, behind, hidden};
use crate::domain::report::statement::{Cell, StatementResult};
use crate::domain::report::words::Texts;
use crate::locale::language;
use crate::locale::say::Say;
use crate::locale::texts::{Texts as Words, in_lines};
use crate::ui::plain::workplace::stand::{Kind, Name, Stand, presses, row};
use crate::ui::plain::workplace::told::all_in_words;
use crate::ui::plain::workplace::{focus, rows};
use crate::ui::screen::workplace::results::report::beside;

/// What stands there.
pub fn stand(it: &OpenReport, here: Here, hints: &[Hint]) -> Stand {
    if let Some(writing) = &it.note {
        let place = Say::from(beside(&it.report, &writing.place));
        let mut stand = Stand::at(here.texts, Say::new("lines-note-on").with("place", place));
        stand.enter("lines-note", &writing.field, Kind::Text);
        return stand;
    }
    if it.form.is_some() {
        let mut stand = Stand::at(here.texts, "lines-form");
        for (ix, choice) in it.choices().into_iter().enumerate() {
            stand.row(choice.title(), ix);
        }
        return stand;
    }
    if it.detail.is_some() {
        return in_full(it, here, hints);
    }
    if let Some(search) = &it.search {
        let title = match search.field.chars() {
            0 => Say::new("lines-search-report"),
            _ => {
                let found = Say::new("lines-found").with("words", search.field.text());
                found.with("count", search.found.places.len())
            }
        };
        let mut stand = Stand::at(here.texts, title);
        for (ix, place) in search.found.places.iter().enumerate() {
            stand.row(name_at(&it.report, *place), ix);
        }
        stand.enter("lines-words-or-number", &search.field, Kind::Search);
        return stand;
    }
    let mut stand = page(it, here.texts);
    caution(&mut stand, &it.report);
    pages(&mut stand, it, hints);
    stand
}

/// A whole report, page after page, without notes and without what changed since an earlier round.
pub fn whole(report: &Report, texts: &'static Words) -> Vec<String> {
    let mut it = OpenReport::new(Box::new(report.clone()), Vec::new());
    let mut lines = vec![report.facts.school.clone()];
    let mut read = |it: &OpenReport| {
        let mut stand = page(it, texts);
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
    lines.push(texts.say(&sentences::NOT_AFFILIATED));
    all_in_words(&lines)
}

/// Which report and which page of it, for the first line.
fn head(report: &Report, page: impl Into<Say>) -> Say {
    let facts = &report.facts;
    let name = named(&facts.level_title, facts.session, facts.year);
    let say = Say::new("lines-report").with("exercise", name).with("edition", facts.edition);
    say.with("page", page.into())
}

/// Below high participation every page says so.
fn caution(stand: &mut Stand, report: &Report) {
    if let Some(words) = sentences::caution(report.participation.level) {
        let words = stand.word(words);
        stand.lines.insert(0, words);
    }
}

/// What can be done on a page, then the other pages.
fn pages(stand: &mut Stand, it: &OpenReport, hints: &[Hint]) {
    if it.page == Page::Others {
        let words = if it.in_full { "lines-do-points-off" } else { "lines-do-points-on" };
        stand.act(hints, "key-more", words);
    }
    if matches!(it.page, Page::Statements | Page::Own) {
        stand.act(hints, "key-sort", "lines-do-other-order");
    }
    stand.act(hints, "key-search", "lines-do-search-statement");
    stand.act(hints, "key-write", "lines-do-write-report");
    stand.act(hints, "key-compare", "lines-do-compare");
    let within = |texts: &Words, page: Page| texts.language().within(&texts.say(&Say::from(page.title().0)));
    let texts = stand.texts;
    let to = |other: Page| {
        let english = within(in_lines(language::english()), other);
        (Name { told: within(texts, other), english }, vec![Msg::Click(Target::Part(other.at()))])
    };
    let others = Page::ALL.into_iter().filter(|other| *other != it.page);
    stand.names("lines-other-page", others.map(to).collect());
}

/// What the first line calls a page.
fn title(it: &OpenReport) -> Say {
    let report = &*it.report;
    let order = Say::from(order_words(it.order));
    match it.page {
        Page::Statements => {
            let area = report.areas.get(it.area).map_or_else(String::new, area_name);
            Say::new("lines-page-statements").with("area", area).with("order", order)
        }
        Page::Own => Say::new("lines-page-own").with("order", order),
        Page::Groups => {
            let group = report.lines.get(it.line).map_or("", |line| line.title.as_str());
            Say::new("lines-page-group").with("group", group.to_owned())
        }
        Page::Others => match report.others.get(it.other) {
            Some(other) => Say::new("lines-page-other").with("area", other.title.clone()),
            None => it.page.title().0.into(),
        },
        Page::Words => match it.word_pages().get(it.words) {
            Some(page) => Say::new("lines-page-words").with("question", word_page(report, *page)),
            None => it.page.title().0.into(),
        },
        Page::Read | Page::Areas | Page::Focus | Page::Notes => it.page.title().0.into(),
    }
}

fn page(it: &OpenReport, texts: &'static Words) -> Stand {
    let report = &*it.report;
    let mut stand = Stand::at(texts, head(report, title(it)));
    match it.page {
        Page::Read => {
            stand.lines = rows::lines(how::rows(report, UNWRAPPED, texts), report, texts);
            // What it explains is drawn alone.
            stand.lines.retain(|line| *line != texts.word("how-core"));
        }
        Page::Areas => areas(&mut stand, report),
        Page::Statements => {
            statements(&mut stand, report, &it.statements);
            turn(&mut stand, it.area, report.areas.iter().map(area_name));
        }
        Page::Own => {
            if report.own.is_empty() {
                stand.say("results-no-own");
            }
            statements(&mut stand, report, &it.own);
        }
        Page::Groups => {
            group(&mut stand, report, it.line);
            turn(&mut stand, it.line, report.lines.iter().map(|line| line.title.clone()));
        }
        Page::Others => {
            match report.others.get(it.other) {
                Some(other) => {
                    let lines = rows::lines(others::rows(report, other, it.in_full, UNWRAPPED, texts), report, texts);
                    // The first one is the title again.
                    stand.lines.extend(lines.into_iter().skip(1));
                }
                None => stand.say("results-no-others"),
            }
            turn(&mut stand, it.other, report.others.iter().map(|other| other.title.clone()));
        }
        Page::Words => words(&mut stand, it),
        Page::Focus => focus::lines(&mut stand, it),
        Page::Notes => {
            if it.notes.is_empty() {
                stand.say("lines-no-notes");
            }
            for (place, note) in &it.notes {
                stand.say(format!("{}: {note}", stand.word(beside(report, place))));
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

/// A statement's code and title.
pub fn name_at(report: &Report, place: Place) -> String {
    report.statement(place).map_or_else(String::new, |statement| format!("{} {}", statement.code, statement.title))
}

fn areas(stand: &mut Stand, report: &Report) {
    let axis = report.axis();
    if let Some(school) = &report.school {
        let say = Say::new("lines-school-average").with("mean", axis.says(&school.mean));
        stand.say(say.with("areas", school.areas));
    }
    for (ix, area) in report.areas.iter().enumerate() {
        stand.ended(area_name(area));
        stand.say(match &area.overall {
            Some(overall) => Say::new("lines-overall").with("mean", axis.says(overall)),
            None => Say::new("lines-overall-none"),
        });
        for (line, cell) in report.lines.iter().zip(&area.cells) {
            match cell {
                AreaCell::Mean { mean, core, optional } => {
                    let say = rests_on(*core, *optional).with("mean", axis.says(mean));
                    stand.say(say.with("group", sentences::title(line)));
                }
                AreaCell::NoRating => stand.ended(format!("{}: {}", titled(stand, line), stand.word(NO_RATING))),
                AreaCell::Hidden(why) => stand.ended(format!("{}: {}", titled(stand, line), stand.word(hidden(*why)))),
            }
        }
        stand.row(Say::new("lines-do-statements-of").with("area", area_name(area)), ix);
    }
}

/// `6 core statements and 1 optional one`.
fn rests_on(core: usize, optional: usize) -> Say {
    match (core, optional) {
        (0, optional) => Say::new("lines-area-optional").with("optional", optional),
        (core, 0) => Say::new("lines-area-core").with("core", core),
        (core, optional) => Say::new("lines-area-both").with("core", core).with("optional", optional),
    }
}

fn statements(stand: &mut Stand, report: &Report, list: &List) {
    let mut in_full = Vec::new();
    for (ix, place) in list.places.iter().enumerate() {
        let Some(statement) = report.statement(*place) else { continue };
        stand.ended(name_at(report, *place));
        statement_lines(stand, report, statement);
        // A click turns to a row, another one opens it.
        let msgs = if ix == list.row { vec![row(ix)] } else { vec![row(ix), row(ix)] };
        in_full.push((Name::of(&statement.code), msgs));
    }
    stand.names("lines-statement-in-full", in_full);
}

fn statement_lines(stand: &mut Stand, report: &Report, statement: &StatementResult) {
    stand.say(match &statement.overall {
        Some(overall) => answered_of("lines-overall-answered", overall, report, statement),
        None => Say::new("lines-overall-why").with("why", no_overall(statement)),
    });
    for (line, cell) in report.lines.iter().zip(&statement.cells) {
        stand.ended(cell_words(stand, &titled(stand, line), &report.axis_of(statement), cell));
    }
}

/// A value over all groups, and how many of those invited answered.
pub fn answered_of(id: &'static str, mean: &Exact, report: &Report, statement: &StatementResult) -> Say {
    let (count, invited) = answered(statement);
    Say::new(id).with("mean", report.axis_of(statement).says(mean)).with("count", count).with("invited", invited)
}

/// What a line is called.
fn titled(stand: &Stand, line: &Line) -> String {
    stand.word(sentences::title(line))
}

/// `3.2 Teachers, 30 of 37 answered, N/A 2, unanswered 1`
fn cell_words(stand: &Stand, title: &str, axis: &Axis, cell: &Cell) -> String {
    match cell {
        Cell::Mean { mean, ratings } => {
            let mean = stand.word(axis.says(mean));
            format!("{mean} {title}, {}", stand.word(behind(ratings)))
        }
        Cell::NoRating(ratings) => format!("{title}: {}, {}", stand.word(NO_RATING), stand.word(behind(ratings))),
        Cell::Hidden(why) => format!("{title}: {}", stand.word(hidden(*why))),
    }
}

/// Every statement as one group answered it.
fn group(stand: &mut Stand, report: &Report, at: usize) {
    let Some(line) = report.lines.get(at) else { return };
    stand.say(Say::new("lines-handed-in").with("count", line.sheets).with("of", line.invited));
    sentences::standing(line, &report.facts).into_iter().for_each(|words| stand.say(words));
    for (place, statement) in report.places() {
        if let Some(cell) = statement.cells.get(at) {
            stand.ended(cell_words(stand, &name_at(report, place), &report.axis_of(statement), cell));
        }
    }
}

/// A statement in full.
fn in_full(it: &OpenReport, here: Here, hints: &[Hint]) -> Stand {
    let unwrapped = Here { size: UNWRAPPED, ..here };
    let mut lines = rows::lines(it.detail_rows(unwrapped), &it.report, here.texts);
    let title = if lines.is_empty() { String::new() } else { lines.remove(0) };
    let mut stand = Stand::at(here.texts, title);
    stand.lines = lines;
    caution(&mut stand, &it.report);
    stand.act(hints, "key-after", "lines-do-statement-after");
    stand.act(hints, "key-statement-before", "lines-do-statement-before");
    stand.act(hints, "key-note", "lines-do-note");
    stand.act(hints, "key-notes-on-off", if it.notes_shown { "lines-do-note-off" } else { "lines-do-note-on" });
    stand
}

/// The title of a page of texts: whose, and what was asked.
fn word_page(report: &Report, (question, line): (usize, usize)) -> String {
    let question = report.words.get(question).map_or("", |result| result.title.as_str());
    let line = report.lines.get(line).map_or("", |line| line.title.as_str());
    format!("{line}, {question}")
}

fn words(stand: &mut Stand, it: &OpenReport) {
    let pages = it.word_pages();
    let Some((question, line)) = pages.get(it.words).copied() else {
        return stand.say("own-words-none");
    };
    stand.lines.extend(it.question().map(str::to_owned));
    if let Some(line) = it.report.lines.get(line) {
        stand.say(Say::new("lines-handed-in").with("count", line.sheets).with("of", line.invited));
    }
    match it.report.words.get(question).and_then(|result| result.texts.get(line)) {
        None => {}
        Some(Texts::Hidden(why)) => {
            stand.say(Say::new("own-words-hidden").with("why", hidden(*why)));
            stand.say(sentences::minimum());
        }
        Some(Texts::Shown(texts)) if texts.is_empty() => stand.say("own-words-nobody"),
        Some(Texts::Shown(texts)) => {
            stand.say(Say::new("lines-texts").with("count", texts.len()));
            for (ix, text) in texts.iter().enumerate() {
                stand.say(Say::new("lines-text").with("number", ix + 1).with("text", text.as_str().to_owned()));
            }
        }
    }
    turn(stand, it.words, pages.iter().map(|page| word_page(&it.report, *page)));
}
