//! Codes to hand out: one per group, or one-time slips; and the way back while nobody has begun.

use crate::app::input::Key;
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::codes::batches::{Batches, COUNT_MAX};
use crate::app::workplace::codes::sheet::Sheet;
use crate::app::workplace::codes::{Choice, Codes, View};
use crate::app::workplace::room::Here;
use crate::domain::calendar::Phase;
use crate::domain::exercise::Frozen;
use crate::ui::plain::workplace::sessions::name_of;
use crate::ui::plain::workplace::stand::{Stand, presses};
use crate::ui::screen::workplace::codes::{RECALL, SLIPS, choice_words, how_people_come_in};
use crate::ui::screen::workplace::overview::day;

/// What stands there.
pub fn stand(it: &Codes, here: Here, hints: &[Hint]) -> Stand {
    let Some(frozen) = it.frozen(here) else { return Stand::at("One moment.") };
    match &it.view {
        View::Menu => menu(it, frozen, here),
        View::Batches(batches) => slips(batches, hints),
        View::Sheet(sheet) => sheet_lines(sheet, hints),
        View::Lab(_) => {
            let mut stand = Stand::at("The lab.");
            stand.say("It is opened and watched with a command: reflectory hub.");
            stand
        }
        View::Recall => {
            let mut stand = Stand::at("Take the activation back?");
            stand.say(RECALL);
            stand.decide("yes", "take it back", Key::Char('y'));
            stand.decide("no", "leave it activated", Key::Char('n'));
            stand
        }
        View::AskingGroups | View::Making(..) | View::Recalling | View::Over => Stand::at("One moment."),
    }
}

fn menu(it: &Codes, frozen: &Frozen, here: Here) -> Stand {
    let mut stand = Stand::at(format!("Codes. {}.", name_of(frozen)));
    if it.fresh {
        stand.say("It is activated.");
    }
    let slot = frozen.exercise.slot;
    stand.say(match frozen.exercise.phase(here.now.wall) {
        Phase::NotYet => format!("It opens on {}, 00:00, and closes on {}, 23:59.", day(slot.first), day(slot.last)),
        Phase::Open => format!("It is open until {}, 23:59.", day(slot.last)),
        Phase::Closed => {
            format!("It has been closed since {}, 23:59. Codes open nothing any more.", day(slot.last))
        }
    });
    let choices = it.choices(here);
    if !choices.is_empty() {
        stand.say(how_people_come_in(frozen));
    }
    for (ix, choice) in choices.iter().enumerate().filter(|(_, choice)| **choice != Choice::Lab) {
        let (title, words) = choice_words(*choice);
        stand.row(format!("{title}. {words}"), ix);
    }
    stand
}

fn slips(it: &Batches, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at("How many slips, and for whom?");
    stand.say(SLIPS);
    stand.say("A number makes them. For another count type the number and the count, such as 1 30.");
    for (ix, batch) in it.all.iter().enumerate() {
        let msgs = turned(it, ix).into_iter().chain([Msg::Key(Key::Enter)]).collect();
        stand.offer(format!("{}: make {}", batch.title, batch.count), msgs);
    }
    let total = it.total();
    stand.act(hints, "key-make-all", format!("make all {total}"));
    stand
}

/// What turns to a batch so that a digit begins its count anew.
fn turned(it: &Batches, ix: usize) -> Vec<Msg> {
    // One press goes away and one comes back; at the top the first stays where it is.
    let up = presses(Key::Up, it.row + 1);
    up.into_iter().chain(presses(Key::Down, ix)).collect()
}

/// What gives a batch another count; `None` where there is no such batch or not so many slips.
pub fn counted(it: &Codes, number: usize, count: usize) -> Option<Vec<Msg>> {
    let View::Batches(batches) = &it.view else { return None };
    let ix = number.checked_sub(1).filter(|ix| *ix < batches.all.len())?;
    u32::try_from(count).ok().filter(|count| *count <= COUNT_MAX)?;
    let digits = count.to_string().chars().map(|digit| Msg::Key(Key::Char(digit))).collect::<Vec<_>>();
    Some(turned(batches, ix).into_iter().chain(digits).collect())
}

fn sheet_lines(it: &Sheet, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(format!("{}.", it.title.trim_end_matches('.')));
    stand.text(it.text.expose());
    stand.act(hints, "key-write-a-file", "write a file");
    stand.act(hints, "key-pdf", "write a PDF, to print and cut");
    stand.act(hints, "key-html", "write an HTML file, to print and cut");
    stand
}
