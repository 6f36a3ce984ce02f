//! Results: which exercises have a report, unsealing one, and the way to the reports.

use crate::app::input::Key;
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::request::Known;
use crate::app::workplace::results::table::{self, State, late_words, name};
use crate::app::workplace::results::unseal::{Aim, Unseal};
use crate::app::workplace::results::{Open, Results};
use crate::app::workplace::room::Here;
use crate::app::workplace::sessions::windows;
use crate::domain::calendar::year_words;
use crate::domain::lab;
use crate::locale::say::Say;
use crate::ui::plain::workplace::stand::{Stand, presses, row};
use crate::ui::plain::workplace::{comparing, report};
use crate::ui::screen::workplace::results::table::more;
use crate::ui::screen::workplace::results::unseal::{AFTER, AFTER_NEW, late, sheets};

/// What stands there.
pub fn stand(it: &Results, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    match &it.open {
        Open::Table => table_lines(it, known, here),
        Open::Unseal(unseal) => unsealing(unseal, known, here),
        Open::With { id, .. } => {
            let mut stand = Stand::at(here.texts, of_exercise("lines-compare-with", name(here, id)));
            for (ix, other) in table::comparable(known, id).iter().enumerate() {
                stand.row(name(here, other), ix);
            }
            stand
        }
        Open::Fetching { .. } => Stand::at(here.texts, "lines-fetching"),
        Open::Report(open) => report::stand(open, here, hints),
        Open::Comparing(open) => comparing::stand(open, here.texts, hints),
    }
}

fn of_exercise(id: &'static str, name: impl Into<Say>) -> Say {
    Say::new(id).with("exercise", name.into())
}

/// Every exercise of the school year, and what can be done with it.
fn table_lines(it: &Results, known: &Known, here: Here) -> Stand {
    let year = it.year(here);
    let mut stand = Stand::at(here.texts, Say::new("lines-results").with("year", year_words(year)));
    let sessions = table::sessions(known, year);
    let strands = known.strands();
    let cursor = (it.strand.min(strands.len().saturating_sub(1)), it.session(known, here));
    let turned = |level: usize, session: usize| -> Vec<Msg> {
        let to = row(level * sessions.len().max(1) + session);
        if cursor == (level, session) { Vec::new() } else { vec![to] }
    };
    let mut new_editions: Vec<(Say, Vec<Msg>)> = Vec::new();
    for (session, number) in sessions.iter().enumerate() {
        for (level, (strand, title)) in strands.iter().enumerate() {
            let place = table::place(known, (year, *number), strand, here.now);
            let which = Say::new("lines-level-session").with("level", (*title).to_owned()).with("session", *number);
            let does = match place.state {
                State::NotTakingPart | State::NotStarted => continue,
                State::Report(_) => of_exercise("lines-do-read-report", which.clone()),
                State::Closed => of_exercise("lines-do-unseal", which.clone()),
                State::Open(_) | State::NoSheets => which.clone(),
            };
            let open = turned(level, session).into_iter().chain([Msg::Key(Key::Enter)]).collect();
            let mut words = format!("{}: {}", stand.word(does), stand.word(place.words()));
            if place.state == State::Closed {
                words = format!("{words}. {}", stand.word(more(&place, known)));
            }
            stand.offer(words, open);
            if let Some(late) = late_words(known, &place.id) {
                stand.say(format!("{}. {}", stand.word(which.clone()), stand.word(late)));
            }
            if known.late(&place.id).is_some_and(|late| late.are_enough) {
                let msgs = turned(level, session).into_iter().chain([Msg::Key(Key::Char('e'))]).collect();
                new_editions.push((of_exercise("lines-do-count-late", which), msgs));
            }
        }
    }
    if stand.offers.is_empty() {
        stand.say("lines-no-results");
    }
    new_editions.into_iter().for_each(|(words, msgs)| stand.offer(words, msgs));
    let years = windows::years(known, windows::today(here));
    if years.iter().any(|other| *other < year) {
        stand.offer("lines-do-earlier-year", presses(Key::Left, cursor.1 + 1));
    }
    if years.iter().any(|other| *other > year) {
        stand.offer("lines-do-later-year", presses(Key::Right, sessions.len().saturating_sub(cursor.1)));
    }
    stand
}

/// What is about to happen, and the passphrase.
fn unsealing(it: &Unseal, known: &Known, here: Here) -> Stand {
    let mut stand = match it.aim {
        Aim::First => {
            let mut stand = Stand::at(here.texts, of_exercise("lines-unseal", name(here, &it.id)));
            stand.say(sheets(it, known));
            let lab = here.lab.filter(|lab| lab.exercise == it.id);
            let words = lab::outside_words(known.stations(&it.id), lab, known.server(&it.id), known.twice(&it.id));
            words.into_iter().for_each(|words| stand.say(words));
            stand.say(AFTER);
            stand
        }
        Aim::NewEdition => {
            let mut stand = Stand::at(here.texts, of_exercise("lines-new-edition", name(here, &it.id)));
            stand.say(late(it, known));
            stand.say(AFTER_NEW);
            stand
        }
    };
    stand.ask(&it.ask);
    stand
}
