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
use crate::domain::participation::{self, GroupCount, Reach};
use crate::locale::texts::in_english;
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
            let mut stand = Stand::at("Participation.");
            stand.say(
                "Nobody is asked yet. Set an exercise up first; as soon as it is activated, this tells who takes part.",
            );
            stand
        }
    };
    stand.act(hints, "key-codes", "codes and slips to hand out");
    let classes = if overview.by_class { "without the classes" } else { "with the classes" };
    stand.act(hints, "key-classes", classes);
    for (at, frozen) in here.exercises.iter().enumerate().filter(|(at, _)| *at != overview.at) {
        let way = if at > overview.at { Key::Right } else { Key::Left };
        stand.offer(format!("participation of {}", name_of(frozen)), presses(way, at.abs_diff(overview.at)));
    }
    for (command, names, words) in command::ALL {
        if let (Command::To(room), Some(name)) = (command, names.first())
            && *room != Room::Overview
        {
            stand.offer(format!("{name}: {words}"), vec![to_room(*room)]);
        }
    }
    stand.act(hints, "key-back-up", "back up");
    stand.act(hints, "key-lock", "lock what can be changed");
    stand.offer("quit", vec![Msg::Key(Key::Char('q'))]);
    stand
}

fn of_exercise(it: &Workplace, frozen: &Frozen, here: Here) -> Stand {
    let overview = &it.overview;
    let mut stand = Stand::at(format!("Participation. {}.", name_of(frozen)));
    stand.say(state_sentence(&frozen.exercise, here.now));
    let Some(submitted) = &overview.submitted else {
        stand.say("One moment: the sheets are being counted.");
        return stand;
    };
    let counts = frozen.counts(submitted);
    for (group, count) in frozen.instrument.groups.iter().zip(&counts) {
        stand.say(group_words(&group.title, *count));
    }
    stand.say(format!("Participation all in all: {}.", level_words(participation::level(&counts))));
    if overview.by_class {
        stand.say("By class, in steps of five:");
        for (_, name, count) in &overview.classes {
            stand.say(match count {
                ClassCount::TooSmall => format!("{name}: too small to count."),
                ClassCount::Few => format!("{name}: fewer than 5."),
                ClassCount::AtLeast(n) => format!("{name}: {n} or more."),
            });
        }
    }
    let missing = of_lab(&frozen.id, here).map_or_else(|| missing_words(overview), lab::in_words);
    let school = is_due(here).then(|| "Once a school year: please look at room 9, School.".to_owned());
    let mind = overview.mind.as_ref().map(in_english).or(school).unwrap_or_default();
    for line in [missing.as_str(), mind.as_str()] {
        if !line.is_empty() {
            stand.say(line);
        }
    }
    stand
}

/// How a group takes part: `Teachers: 17 of 37 have handed in. The minimum is 12: reached.`
pub fn group_words(title: &str, count: GroupCount) -> String {
    let GroupCount { submitted, invited, minimum, .. } = count;
    let stands = match count.reach() {
        Reach::LeftOut => return format!("{title}: not invited."),
        Reach::Reached if submitted > invited => {
            "reached, with more sheets than people invited; please check the number".to_owned()
        }
        Reach::Reached => "reached".to_owned(),
        Reach::Close => format!("close, {} to go", count.missing()),
        Reach::Below | Reach::Nobody => format!("{} to go", count.missing()),
    };
    format!("{title}: {submitted} of {invited} have handed in. The minimum is {minimum}: {stands}.")
}
