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
use crate::domain::lab;
use crate::ui::plain::workplace::stand::{Stand, presses, row};
use crate::ui::plain::workplace::{comparing, report};
use crate::ui::screen::workplace::results::unseal::{AFTER, AFTER_NEW, late, sheets};
use crate::ui::screen::workplace::sessions::words::school_year;

/// What stands there.
pub fn stand(it: &Results, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    match &it.open {
        Open::Table => table_lines(it, known, here),
        Open::Unseal(unseal) => unsealing(unseal, known, here),
        Open::With { id, .. } => {
            let mut stand = Stand::at(format!("Compare {} with which?", name(here, id)));
            for (ix, other) in table::comparable(known, id).iter().enumerate() {
                stand.row(name(here, other), ix);
            }
            stand
        }
        Open::Fetching { .. } => Stand::at("One moment: the report is being fetched."),
        Open::Report(open) => report::stand(open, here, hints),
        Open::Comparing(open) => comparing::stand(open, hints),
    }
}

/// Every exercise of the school year, and what can be done with it.
fn table_lines(it: &Results, known: &Known, here: Here) -> Stand {
    let year = it.year(here);
    let mut stand = Stand::at(format!("Results. School year {}.", school_year(year)));
    let sessions = table::sessions(known, year);
    let strands = known.strands();
    let cursor = (it.strand.min(strands.len().saturating_sub(1)), it.session(known, here));
    let turned = |level: usize, session: usize| -> Vec<Msg> {
        let to = row(level * sessions.len().max(1) + session);
        if cursor == (level, session) { Vec::new() } else { vec![to] }
    };
    let mut new_editions = Vec::new();
    for (session, number) in sessions.iter().enumerate() {
        for (level, (strand, title)) in strands.iter().enumerate() {
            let place = table::place(known, (year, *number), strand, here.now);
            let which = format!("{title}, session {number}");
            let does = match place.state {
                State::NotTakingPart | State::NotStarted => continue,
                State::Report(_) => format!("read the report of {which}"),
                State::Closed => format!("unseal {which}"),
                State::Open(_) | State::NoSheets => which.clone(),
            };
            let open = turned(level, session).into_iter().chain([Msg::Key(Key::Enter)]).collect();
            stand.offer(format!("{does}: {}", place.words()), open);
            stand.lines.extend(late_words(known, &place.id).map(|late| format!("{which}. {late}")));
            if known.late(&place.id).is_some_and(|late| late.are_enough) {
                let msgs = turned(level, session).into_iter().chain([Msg::Key(Key::Char('e'))]).collect();
                new_editions.push((format!("count the late sheets of {which} in a new edition"), msgs));
            }
        }
    }
    if stand.offers.is_empty() {
        stand.say("No exercise has opened in this school year.");
    }
    new_editions.into_iter().for_each(|(words, msgs): (String, Vec<Msg>)| stand.offer(words, msgs));
    let years = windows::years(known, windows::today(here));
    if years.iter().any(|other| *other < year) {
        stand.offer("an earlier school year", presses(Key::Left, cursor.1 + 1));
    }
    if years.iter().any(|other| *other > year) {
        stand.offer("a later school year", presses(Key::Right, sessions.len().saturating_sub(cursor.1)));
    }
    stand
}

/// What is about to happen, and the passphrase.
fn unsealing(it: &Unseal, known: &Known, here: Here) -> Stand {
    let mut stand = match it.aim {
        Aim::First => {
            let mut stand = Stand::at(format!("Unseal {}.", name(here, &it.id)));
            stand.say(sheets(it, known));
            let lab = here.lab.filter(|lab| lab.exercise == it.id);
            let words = [
                lab::may_hold(known.stations(&it.id), lab),
                lab::server_words(known.server(&it.id)),
                lab::aside_words(known.twice(&it.id)),
            ];
            stand.lines.extend(words.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()));
            stand.say(AFTER);
            stand
        }
        Aim::NewEdition => {
            let mut stand = Stand::at(format!("A new edition of {}.", name(here, &it.id)));
            stand.say(late(it, known));
            stand.say(AFTER_NEW);
            stand
        }
    };
    stand.ask(&it.ask);
    stand
}
