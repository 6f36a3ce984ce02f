//! The school: what it says of itself, and the coordinators' keys.

use crate::app::keymap::Hint;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::school::keys::{At, BOTH_ANSWERS, Keys, choices};
use crate::app::workplace::school::recovery::{Recovery, word_of};
use crate::app::workplace::school::{Fact, Open, SchoolRoom, first_steps, is_due};
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::ui::plain::workplace::rows::ended;
use crate::ui::plain::workplace::stand::Stand;
use crate::ui::screen::workplace::school::keys::{
    BACKUP, OLD_KEY, WORDS, asked_back, key_file, title, typing_words, unfinished,
};
use crate::ui::screen::workplace::school::{meaning, value};

/// What stands there.
pub fn stand(it: &SchoolRoom, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    match &it.open {
        Open::Facts => facts(it, known, here, hints),
        Open::Edit(fact, ask) => {
            let mut stand = Stand::at(here.texts, fact.label());
            stand.title = ended(&stand.title);
            stand.say(meaning(*fact, known));
            stand.ask(ask);
            stand
        }
        Open::Keys(keys) => of_keys(keys, known, here.texts, hints),
    }
}

fn facts(it: &SchoolRoom, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(here.texts, "lines-school");
    let left = first_steps(known).into_iter().filter(|step| !step.is_done);
    let left: Vec<String> = left.map(|step| stand.word(step.title)).collect();
    if !left.is_empty() {
        stand.say(Say::new("lines-first-steps").with("steps", left.join("; ")));
    }
    if is_due(here) {
        stand.say("lines-look-still-right");
    }
    for (ix, fact) in Fact::ALL.into_iter().enumerate() {
        let (value, _) = value(fact, it.school(known), known);
        stand.row(format!("{}: {}", stand.word(fact.label()), stand.word(value)), ix);
    }
    stand.act(hints, "key-all-this-is-still-right", "key-all-this-is-still-right");
    stand
}

fn of_keys(it: &Keys, known: &Known, texts: &'static Texts, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(texts, title(it.what));
    stand.title = ended(&stand.title);
    match &it.at {
        At::Choice(_) => {
            for (ix, (_, words)) in choices(known).into_iter().enumerate() {
                stand.row(words, ix);
            }
        }
        At::Both(_) => {
            stand.also("keys-who-opens");
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
            stand.also("lines-back-up-now");
            stand.say(it.unfinished.as_ref().map_or_else(|| BACKUP.into(), unfinished));
            stand.act(hints, "key-back-up-now", "key-back-up-now");
            stand.act(hints, "key-go-on", "key-go-on");
        }
        At::OldKey => {
            stand.also("lines-old-key");
            stand.say(it.unfinished.as_ref().map_or_else(|| OLD_KEY.into(), unfinished));
            stand.act(hints, "key-go-on", "key-go-on");
        }
    }
    stand
}

/// What became of a key that somebody was making when the input ended.
pub fn last_word(it: &Keys) -> Option<&'static str> {
    match &it.at {
        At::Typing(_) => Some("lines-no-key-made"),
        At::Words(_) => Some("lines-words-not-typed-back"),
        At::Choice(_) | At::Both(_) | At::Backup | At::OldKey => None,
    }
}

fn words(stand: &mut Stand, it: &Recovery, hints: &[Hint]) {
    if let Some((places, ask)) = &it.back {
        stand.also("lines-two-words");
        stand.say(asked_back(places));
        stand.ask(ask);
        // One step back are all words, from either of the two.
        stand.back = None;
        return;
    }
    stand.also("lines-recovery-words");
    stand.say(WORDS);
    for (ix, word) in it.words().into_iter().enumerate() {
        stand.say(format!("{}: {word}", stand.word(word_of(ix + 1))));
    }
    stand.say(key_file(it));
    stand.act(hints, "key-they-are-written-down", "key-they-are-written-down");
    stand.act(hints, "key-write-a-file", "lines-do-words-file");
    stand.act(hints, "key-pdf", "lines-do-pdf");
    stand.act(hints, "key-html", "lines-do-html");
}
