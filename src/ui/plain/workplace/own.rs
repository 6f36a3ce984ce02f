//! Own statements: written line by line, or brought in from elsewhere.

use crate::app::keymap::Hint;
use crate::app::workplace::set_up::statements::bring::{Bring, sources};
use crate::app::workplace::set_up::statements::own::{OwnPage, Row, room_words};
use crate::app::workplace::set_up::statements::suggested::{Standing, Suggested, sets};
use crate::app::workplace::set_up::statements::telling::{self, Shown};
use crate::domain::setup::own::Words;
use crate::ui::plain::workplace::stand::{Entry, Stand};
use crate::ui::screen::workplace::set_up::statements::bring::words;
use crate::ui::screen::workplace::set_up::statements::own::{name, unwritten};
use crate::ui::screen::workplace::set_up::statements::suggested;

/// What stands on the page of an own statement.
pub fn stand(page: &OwnPage, shown: Shown, hints: &[Hint]) -> Stand {
    let Shown { setup, known } = shown;
    let rows = page.rows(setup, known);
    if let (Some(field), Some(row)) = (&page.typed, rows.get(page.at)) {
        let mut stand = Stand::at(format!("{}.", row_name(row, shown)));
        let (room, _) = room_words(&field.text(), row);
        stand.say(format!("There is room: {room} are used."));
        stand.entry = Some(Entry::text(row_name(row, shown), field));
        return stand;
    }
    let own = page.code.as_ref().and_then(|code| setup.own(code));
    let mut stand = Stand::at(own.map_or_else(
        || "A new statement of your own.".to_owned(),
        |own| format!("Own statement: {}.", telling::name(own)),
    ));
    if let Some(code) = &page.code {
        stand.lines.extend(telling::most_worth_a_word(code, shown));
    }
    for (ix, row) in rows.iter().enumerate() {
        let words = page.words(row, setup);
        let words = if words.is_empty() { unwritten(row, page, shown) } else { words };
        let words = if words.is_empty() { "not written" } else { words };
        stand.row(format!("{}: {words}", row_name(row, shown)), ix);
    }
    stand.act(hints, "key-remove", "remove it");
    stand
}

/// What a line of the page holds, so that it is clear without the line before it.
fn row_name(row: &Row, shown: Shown) -> String {
    match row {
        Row::Title | Row::Words { which: Words::Text, .. } => match row {
            Row::Title => "Short title for reports".to_owned(),
            Row::Words { .. } => format!("{} read", name(row, shown)),
        },
        Row::Words { group, language, which: Words::Help } => {
            let text = Row::Words { group: *group, language: language.clone(), which: Words::Text };
            format!("{}, when a 5 fits", name(&text, shown))
        }
    }
}

/// Where own statements can be brought in from.
pub fn bring(page: &Bring, shown: Shown, hints: &[Hint]) -> Stand {
    if let Some(page) = &page.suggested {
        return ticks(page, shown, hints);
    }
    let mut stand = Stand::at("Bring own statements in.");
    if let Some(path) = &page.path {
        stand.say("An exercise as a TOML file. Its own statements are taken over with their translations; the file stays as it is.");
        stand.entry = Some(Entry::text("File", path));
        return stand;
    }
    stand.say("They keep their ids, so that results can be compared. What is here already stays as it is.");
    stand.row("from a file", 0);
    let from = sources(shown.setup, shown.known);
    let sets = sets(shown.setup, shown.known);
    let rows = from.iter().map(words).chain(sets.into_iter().map(|set| suggested::words(set, shown)));
    for (ix, words) in rows.enumerate() {
        stand.row(words, ix + 1);
    }
    stand
}

/// Suggested statements: a number ticks one or unticks it.
fn ticks(page: &Suggested, shown: Shown, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(format!("Suggested: {}.", page.set.title));
    stand.say(page.count(shown.setup));
    for (ix, question) in page.own.iter().enumerate() {
        let standing = match page.standing(question, shown.setup) {
            Standing::Ticked => "ticked",
            Standing::Unticked => "not ticked",
            Standing::Here => "here already",
        };
        let read = page.set.first_words(question, shown.instrument());
        let read = read.map_or_else(String::new, |(group, text)| format!(" {}: {text}", group.title));
        stand.row(format!("{}, {standing}.{read}", question.title), ix);
    }
    stand.act(hints, "key-take-the-ticked-ones", "take the ticked ones over");
    stand
}
