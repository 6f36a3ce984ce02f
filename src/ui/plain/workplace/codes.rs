//! Codes to hand out: one per group, or one-time slips; and the way back while nobody has begun.

use crate::app::input::Key;
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::codes::batches::{Batches, COUNT_MAX};
use crate::app::workplace::codes::sheet::Sheet;
use crate::app::workplace::codes::{Choice, Codes, View};
use crate::app::workplace::room::Here;
use crate::domain::exercise::Frozen;
use crate::locale::say::Say;
use crate::ui::plain::workplace::rows::ended;
use crate::ui::plain::workplace::sessions::name_of;
use crate::ui::plain::workplace::stand::{NO, Stand, YES, presses};
use crate::ui::screen::workplace::codes::{RECALL, SLIPS, choice_words, how_people_come_in, when};

/// What stands there.
pub fn stand(it: &Codes, here: Here, hints: &[Hint]) -> Stand {
    let Some(frozen) = it.frozen(here) else { return Stand::at(here.texts, "one-moment") };
    match &it.view {
        View::Menu => menu(it, frozen, here),
        View::Batches(batches) => slips(batches, here, hints),
        View::Sheet(sheet) => sheet_lines(sheet, here, hints),
        View::Lab(_) => {
            let mut stand = Stand::at(here.texts, "lines-lab");
            stand.say("lines-lab-command");
            stand
        }
        View::Recall => recall(here),
        View::AskingGroups | View::Making(..) | View::Recalling | View::Over => Stand::at(here.texts, "one-moment"),
    }
}

/// Whether an activation is taken back.
pub fn recall(here: Here) -> Stand {
    let mut stand = Stand::at(here.texts, "recall-ask");
    stand.say(RECALL);
    stand.decide(YES, "key-take-it-back", Key::Char('y'));
    stand.decide(NO, "key-leave-it-activated", Key::Char('n'));
    stand
}

fn menu(it: &Codes, frozen: &Frozen, here: Here) -> Stand {
    let mut stand = Stand::at(here.texts, Say::new("lines-codes").with("exercise", name_of(frozen)));
    if it.fresh {
        stand.say("codes-activated");
    }
    stand.say(when(frozen, here.now.wall));
    let choices = it.choices(here);
    if !choices.is_empty() {
        stand.say(how_people_come_in(frozen));
    }
    for (ix, choice) in choices.iter().enumerate().filter(|(_, choice)| **choice != Choice::Lab) {
        let (title, words) = choice_words(*choice, frozen);
        stand.row(format!("{}. {}", stand.word(title), stand.word(words)), ix);
    }
    stand
}

fn slips(it: &Batches, here: Here, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(here.texts, "slips-how-many");
    stand.say(SLIPS);
    stand.say("lines-slips-how");
    for (ix, batch) in it.all.iter().enumerate() {
        let msgs = turned(it, ix).into_iter().chain([Msg::Key(Key::Enter)]).collect();
        let title = Say::from(batch.title.clone());
        stand.offer(Say::new("lines-do-slips").with("group", title).with("count", batch.count), msgs);
    }
    stand.act(hints, "key-make-all", Say::new("lines-do-all-slips").with("total", it.total()));
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

fn sheet_lines(it: &Sheet, here: Here, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(here.texts, it.title.clone());
    stand.title = ended(stand.title.trim_end_matches('.'));
    stand.text(it.text.expose());
    stand.act(hints, "key-write-a-file", "key-write-a-file");
    stand.act(hints, "key-pdf", "lines-do-pdf-cut");
    stand.act(hints, "key-html", "lines-do-html-cut");
    stand
}
