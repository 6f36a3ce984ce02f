//! Own statements: written line by line, or brought in from elsewhere.

use crate::app::keymap::Hint;
use crate::app::workplace::set_up::statements::bring::{Bring, sources};
use crate::app::workplace::set_up::statements::own::{OwnPage, Row, room_words};
use crate::app::workplace::set_up::statements::suggested::{Standing, Suggested, sets};
use crate::app::workplace::set_up::statements::telling::{self, Shown};
use crate::domain::setup::own::Words;
use crate::locale::say::Say;
use crate::ui::plain::workplace::rows::ended;
use crate::ui::plain::workplace::stand::{Kind, Stand};
use crate::ui::screen::workplace::set_up::statements::bring::words;
use crate::ui::screen::workplace::set_up::statements::own::{name, unwritten};
use crate::ui::screen::workplace::set_up::statements::suggested;

/// What stands on the page of an own statement.
pub fn stand(page: &OwnPage, shown: Shown, hints: &[Hint]) -> Stand {
    let Shown { setup, known, texts } = shown;
    let rows = page.rows(setup, known);
    if let (Some(field), Some(row)) = (&page.typed, rows.get(page.at)) {
        let mut stand = Stand::at(texts, row_name(row, shown));
        stand.title = ended(&stand.title);
        let (room, _) = room_words(&field.text(), row);
        stand.say(Say::new("lines-own-room").with("room", room));
        stand.enter(row_name(row, shown), field, Kind::Text);
        return stand;
    }
    let own = page.code.as_ref().and_then(|code| setup.own(code));
    let title = own.map_or_else(
        || Say::new("lines-own-new"),
        |own| Say::new("lines-own-statement").with("name", Say::from(telling::name(own))),
    );
    let mut stand = Stand::at(texts, title);
    if let Some(code) = &page.code {
        telling::most_worth_a_word(code, shown).into_iter().for_each(|line| stand.say(line));
    }
    for (ix, row) in rows.iter().enumerate() {
        let words = page.words(row, setup);
        let words = if words.is_empty() { unwritten(row, page, shown) } else { words.to_owned() };
        let words = if words.is_empty() { stand.word("lines-own-not-written") } else { words };
        stand.row(format!("{}: {words}", stand.word(row_name(row, shown))), ix);
    }
    stand.act(hints, "key-remove", "key-remove-it");
    stand
}

/// What a line of the page holds, so that it is clear without the line before it.
fn row_name(row: &Row, shown: Shown) -> Say {
    match row {
        Row::Title => Say::new("lines-own-title"),
        Row::Words { which: Words::Text, .. } => Say::new("lines-own-reads").with("group", Say::from(name(row, shown))),
        Row::Words { group, language, which: Words::Help } => {
            let text = Row::Words { group: *group, language: language.clone(), which: Words::Text };
            Say::new("lines-own-help").with("group", Say::from(name(&text, shown)))
        }
    }
}

/// Where own statements can be brought in from.
pub fn bring(page: &Bring, shown: Shown, hints: &[Hint]) -> Stand {
    if let Some(page) = &page.suggested {
        return ticks(page, shown, hints);
    }
    let mut stand = Stand::at(shown.texts, "lines-bring");
    if let Some(path) = &page.path {
        stand.say("bring-file-what");
        stand.enter("lines-file", path, Kind::Text);
        return stand;
    }
    stand.say("bring-what");
    stand.row("lines-bring-from-file", 0);
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
    let mut stand = Stand::at(shown.texts, Say::new("lines-suggested").with("set", page.set.title.clone()));
    stand.say(page.count(shown.setup));
    for (ix, question) in page.own.iter().enumerate() {
        let standing = match page.standing(question, shown.setup) {
            Standing::Ticked => "lines-suggested-ticked",
            Standing::Unticked => "lines-suggested-unticked",
            Standing::Here => "lines-suggested-here",
        };
        let standing = stand.word(Say::new(standing).with("title", question.title.clone()));
        let read = page.set.first_words(question, shown.instrument());
        let read = read.map_or_else(String::new, |(group, text)| format!(" {}: {text}", group.title));
        stand.row(format!("{standing}{read}"), ix);
    }
    stand.act(hints, "key-take-the-ticked-ones", "lines-do-take-ticked");
    stand
}
