//! The school: what it says of itself, and the coordinators' keys.

use crate::app::keymap::Hint;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::school::keys::{At, BOTH_ANSWERS, Keys, choices};
use crate::app::workplace::school::recovery::Recovery;
use crate::app::workplace::school::{Fact, Open, SchoolRoom, first_steps, is_due};
use crate::locale::texts::in_english;
use crate::ui::plain::workplace::stand::Stand;
use crate::ui::screen::workplace::school::keys::{BACKUP, OLD_KEY, WORDS, title, typing_words, unfinished};
use crate::ui::screen::workplace::school::{meaning, value};

/// What stands there.
pub fn stand(it: &SchoolRoom, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    match &it.open {
        Open::Facts => facts(it, known, here, hints),
        Open::Edit(fact, ask) => {
            let mut stand = Stand::at(format!("{}.", fact.label()));
            stand.say(meaning(*fact, known));
            stand.ask(ask);
            stand
        }
        Open::Keys(keys) => of_keys(keys, known, hints),
    }
}

fn facts(it: &SchoolRoom, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at("School.");
    let steps = first_steps(known);
    if steps.iter().any(|(_, done)| !done) {
        let left: Vec<&str> = steps.iter().filter(|(_, done)| !done).map(|(step, _)| *step).collect();
        stand.say(format!("First steps that are left: {}.", left.join("; ").replace(", in room 3", "")));
    }
    if is_due(here) {
        stand.say("Once a school year: please look whether all this is still right, and say so.");
    }
    for (ix, fact) in Fact::ALL.into_iter().enumerate() {
        let (value, _) = value(fact, it.school(known), known);
        stand.row(format!("{}: {value}", fact.label()), ix);
    }
    stand.act(hints, "key-all-this-is-still-right", "all this is still right");
    stand
}

fn of_keys(it: &Keys, known: &Known, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(format!("{}.", title(it.what)));
    match &it.at {
        At::Choice(_) => {
            for (ix, (_, words)) in choices(known).into_iter().enumerate() {
                stand.row(words, ix);
            }
        }
        At::Both(_) => {
            stand.title.push_str(" Who will be needed to open the sheets?");
            for (ix, words) in BOTH_ANSWERS.into_iter().enumerate() {
                stand.row(words, ix);
            }
        }
        At::Typing(ask) => {
            stand.say(typing_words(it.what));
            stand.ask(ask);
        }
        At::Words(recovery) => words(&mut stand, recovery, hints),
        At::Backup => {
            stand.title.push_str(" Now back up.");
            stand.say(it.unfinished.as_ref().map(in_english).as_deref().map_or_else(|| BACKUP.to_owned(), unfinished));
            stand.act(hints, "key-back-up-now", "back up now");
            stand.act(hints, "key-go-on", "go on");
        }
        At::OldKey => {
            stand.title.push_str(" The old key.");
            stand.say(it.unfinished.as_ref().map(in_english).as_deref().map_or_else(|| OLD_KEY.to_owned(), unfinished));
            stand.act(hints, "key-go-on", "go on");
        }
    }
    stand
}

fn words(stand: &mut Stand, it: &Recovery, hints: &[Hint]) {
    if let Some(([one, other], ask)) = &it.back {
        stand.title.push_str(" Two of the recovery words.");
        stand.say(format!("Please type words {one} and {other} from your sheet: then it is sure that it was written."));
        stand.ask(ask);
        return;
    }
    stand.title.push_str(" Recovery words.");
    stand.say(WORDS);
    for (ix, word) in it.words().into_iter().enumerate() {
        stand.say(format!("Word {}: {word}", ix + 1));
    }
    stand.say(format!("The key file: {}", it.path));
    stand.act(hints, "key-they-are-written-down", "they are written down");
    stand.act(hints, "key-write-a-file", "write them into a file");
    stand.act(hints, "key-pdf", "write a PDF");
    stand.act(hints, "key-html", "write an HTML file");
}
