//! Participation: one line per group, in words. It is read anew when it is asked for, and never by itself.

use crate::app::input::Key;
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::Workplace;
use crate::app::workplace::room::{Here, Room};
use crate::app::workplace::school::is_due;
use crate::domain::classes::ClassCount;
use crate::domain::exercise::Frozen;
use crate::domain::lab;
use crate::domain::participation::{self, GroupCount, Level, Reach};
use crate::locale::say::Say;
use crate::ui::plain::workplace::command::{self, Command};
use crate::ui::plain::workplace::sessions::name_of;
use crate::ui::plain::workplace::stand::{Stand, presses};
use crate::ui::plain::workplace::to_room;
use crate::ui::screen::workplace::overview::{level_words, missing_words, of_lab};
use crate::ui::screen::workplace::sessions::words::state_sentence;

/// What stands there.
pub fn stand(it: &Workplace, here: Here, hints: &[Hint]) -> Stand {
    let overview = &it.overview;
    let mut stand = match here.exercises.get(overview.at) {
        Some(frozen) => of_exercise(it, frozen, here),
        None => {
            let mut stand = Stand::at(here.texts, "lines-participation");
            stand.say("lines-nobody-asked");
            stand
        }
    };
    stand.act(hints, "key-codes", "lines-do-codes");
    let classes = if overview.by_class { "lines-do-without-classes" } else { "lines-do-with-classes" };
    stand.act(hints, "key-classes", classes);
    for (at, frozen) in here.exercises.iter().enumerate().filter(|(at, _)| *at != overview.at) {
        let way = if at > overview.at { Key::Right } else { Key::Left };
        let words = Say::new("lines-do-participation-of").with("exercise", name_of(frozen));
        stand.offer(words, presses(way, at.abs_diff(overview.at)));
    }
    let language = here.texts.language();
    for (command, _, does) in command::ALL {
        if let Command::To(room) = command
            && *room != Room::Overview
        {
            let words = format!("{}: {}", command.word(language), here.texts.word(does));
            stand.offer(words, vec![to_room(*room)]);
        }
    }
    stand.act(hints, "key-back-up", "key-back-up");
    stand.act(hints, "key-lock", "lines-does-lock");
    stand.offer(Command::Quit.word(language), vec![Msg::Key(Key::Char('q'))]);
    stand
}

fn of_exercise(it: &Workplace, frozen: &Frozen, here: Here) -> Stand {
    let overview = &it.overview;
    let mut stand = Stand::at(here.texts, Say::new("lines-participation-of").with("exercise", name_of(frozen)));
    stand.say(state_sentence(&frozen.exercise, here.now));
    let Some(submitted) = &overview.submitted else {
        stand.say("overview-counting");
        return stand;
    };
    let counts = frozen.counts(submitted);
    for (group, count) in frozen.instrument.groups.iter().zip(&counts) {
        stand.say(group_words(&group.title, *count));
    }
    stand.say(all_in_all(participation::level(&counts)));
    if overview.by_class {
        stand.say("lines-by-class");
        for (_, name, count) in overview.by_name(here.texts.language()) {
            let say = match count {
                ClassCount::TooSmall => Say::new("lines-class-too-small"),
                ClassCount::Few => Say::new("lines-class-few"),
                ClassCount::AtLeast(n) => Say::new("lines-class-least").with("count", *n),
            };
            stand.say(say.with("class", name.clone()));
        }
    }
    let missing = match of_lab(&frozen.id, here) {
        Some(lab) => Some(lab::in_words(lab)),
        None => missing_words(overview, here.texts.language()),
    };
    let school = is_due(here).then(|| Say::new("overview-look-at-school"));
    let mind = overview.mind.clone().or(school);
    for line in [missing, mind].into_iter().flatten() {
        let line = stand.word(line);
        if !line.is_empty() {
            stand.lines.push(line);
        }
    }
    stand
}

/// How high participation is, all groups together.
pub fn all_in_all(level: Level) -> Say {
    Say::new("lines-all-in-all").with("level", level_words(level))
}

/// How a group takes part: `Teachers: 17 of 37 have handed in. The minimum is 12: reached.`
pub fn group_words(title: &str, count: GroupCount) -> Say {
    let GroupCount { submitted, invited, minimum, .. } = count;
    let id = match count.reach() {
        Reach::LeftOut => "lines-group-not-invited",
        Reach::Reached if submitted > invited => "lines-group-too-many",
        Reach::Reached => "lines-group-reached",
        Reach::Close => "lines-group-close",
        Reach::Below | Reach::Nobody => "lines-group-below",
    };
    let say = Say::new(id).with("group", title.to_owned()).with("count", submitted).with("invited", invited);
    say.with("minimum", minimum).with("missing", count.missing())
}
