//! Set-ups: the list of them, and the four steps of the one that is open.

use crate::app::input::Key;
use crate::app::input::Target;
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::welcome::last_time;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::activate::checks::{Asked, Check, Mark, asked, today};
use crate::app::workplace::set_up::activate::telling::Telling;
use crate::app::workplace::set_up::activate::{Activate, Mode};
use crate::app::workplace::set_up::dates::Dates;
use crate::app::workplace::set_up::dates::meaning::{Rules, in_words};
use crate::app::workplace::set_up::stage::Stage;
use crate::app::workplace::set_up::{Editing, SetUp};
use crate::domain::calendar::{Days, SLOT_DAYS_MAX, SLOT_DAYS_MIN};
use crate::domain::setup::Setup;
use crate::locale::language;
use crate::locale::texts;
use crate::ui::plain::workplace::stand::{Entry, Stand};
use crate::ui::plain::workplace::{codes, numbers, statements};
use crate::ui::screen::workplace::set_up::activate::{FREEZES, KEY_LOST, ONLY_TRIED, counted};
use crate::ui::screen::workplace::set_up::name;

/// What stands there.
pub fn stand(it: &SetUp, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    if let Some(page) = &it.codes {
        return codes::stand(page, here, hints);
    }
    match &it.editing {
        Some(editing) => step(editing, known, here, hints),
        None => list(known, here, hints),
    }
}

fn list(known: &Known, here: Here, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at("Set-ups.");
    if known.set_ups.is_empty() {
        stand.say("Nothing is being set up.");
    }
    for (ix, kept) in known.set_ups.iter().enumerate() {
        stand.row(format!("go on with {}", name(&kept.setup, here)), ix);
    }
    stand.act(hints, "key-new", "a new set-up");
    stand
}

fn step(it: &Editing, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    let setup = &it.setup;
    let at = Stage::ALL.iter().position(|stage| *stage == it.stage).unwrap_or(0);
    let (title, _) = it.stage.title();
    let whole = format!(
        "Set-up of {}. Step {} of {}, {title}, {}",
        name(setup, here),
        at + 1,
        Stage::ALL.len(),
        it.how_saved()
    );
    let head = format!("{}.", whole.trim_end_matches('…'));
    let mut stand = match it.stage {
        Stage::Numbers => numbers::stand(&it.numbers, setup, known, head),
        Stage::Statements => statements::stand(&it.statements, setup, known, hints, head),
        Stage::Dates => dates(&it.dates, setup, here, hints, head),
        Stage::Activate => activate(&it.activate, setup, known, here, hints, head),
    };
    // Where something is open above the step, that is left first.
    let is_open = stand.entry.is_some()
        || hints.iter().all(|hint| hint.label != "key-next-step") && it.stage != Stage::Activate
        || it.stage == Stage::Activate && !matches!(it.activate.mode, Mode::List);
    if !is_open {
        let others = Stage::ALL.iter().enumerate().filter(|(place, _)| *place != at);
        let next = others.clone().filter(|(place, _)| *place == at + 1);
        let rest = others.filter(|(place, _)| *place != at + 1);
        for (place, stage) in next.chain(rest) {
            let words = format!("step {}: {}", place + 1, stage.title().0);
            stand.offer(words, vec![Msg::Click(Target::Part(place))]);
        }
    }
    stand
}

fn dates(it: &Dates, setup: &Setup, here: Here, hints: &[Hint], head: String) -> Stand {
    let Some(rules) = Rules::of(setup, here) else { return Stand::at(head) };
    if let Some(field) = &it.field {
        let which = if rules.first(setup).is_some() { "The last day" } else { "The first day" };
        let mut stand = Stand::at(format!("{which}."));
        stand.say("Please write it like 2026-11-23 or 23.11.2026.");
        window(&mut stand, setup, rules);
        stand.entry = Some(Entry::text(which, field));
        return stand;
    }
    let mut stand = Stand::at(head);
    if it.refused {
        stand.say(rules.words(it.day(setup, rules), setup));
    }
    if let Some(problem) = rules.problem_words(setup) {
        stand.say(problem);
    }
    for day in setup.first_day.into_iter().chain(setup.last_day) {
        stand.say(rules.words(day, setup));
    }
    window(&mut stand, setup, rules);
    let words = match (rules.first(setup), setup.last_day) {
        (None, _) => "type the first day",
        (Some(_), None) => "type the last day",
        (Some(_), Some(_)) => "type another last day, or an earlier first day",
    };
    stand.act(hints, "key-type-a-day", words);
    stand.act(hints, "key-clear", "clear both days");
    stand
}

/// Which days there are to choose from.
fn window(stand: &mut Stand, setup: &Setup, rules: Rules) {
    let Days { first, last } = rules.window;
    stand.say(format!("Session {} runs from {} to {}.", setup.session, in_words(first), in_words(last)));
    stand.say(format!("An exercise lasts {SLOT_DAYS_MIN} to {SLOT_DAYS_MAX} days, both end days counted."));
}

fn activate(it: &Activate, setup: &Setup, known: &Known, here: Here, hints: &[Hint], head: String) -> Stand {
    match &it.mode {
        Mode::List => checks(it, setup, known, here, hints, head),
        Mode::Confirm | Mode::Activating => confirm(setup, known, here),
        Mode::Telling(page) => telling(page, setup),
        Mode::Passphrase(field) => {
            let mut stand = Stand::at("Is the passphrase still known?");
            stand.say(ONLY_TRIED);
            stand.entry = Some(Entry::secret("Passphrase", field));
            stand
        }
        Mode::Trying => Stand::at("One moment: the passphrase is being tried."),
    }
}

fn checks(it: &Activate, setup: &Setup, known: &Known, here: Here, hints: &[Hint], head: String) -> Stand {
    let mut stand = Stand::at(head);
    let all = it.checks(setup, here);
    let missing = all.iter().filter(|check| check.mark == Mark::Missing).count();
    stand.say(match missing {
        0 => "Everything is ready.".to_owned(),
        1 => "One thing is missing. Its number leads to where it is mended.".to_owned(),
        n => format!("{n} things are missing. Their numbers lead to where each is mended."),
    });
    stand.say("What will freeze:");
    asked(setup, &known.instrument, today(setup, here)).iter().for_each(|group| stand.say(asked_words(group)));
    stand.say(format!("{}.", counted(setup, known)));
    stand.say(KEY_LOST);
    // What is missing comes first.
    let (first, rest): (Vec<(usize, &Check)>, _) = all.iter().enumerate().partition(|(_, c)| c.mark == Mark::Missing);
    if missing == 0 {
        stand.act(hints, "key-activate", "activate");
    }
    for (ix, check) in first.into_iter().chain(rest) {
        let mark = match check.mark {
            Mark::Ready => "ready",
            Mark::Missing => "missing",
            Mark::Mind => "mind",
        };
        stand.row(format!("{mark}: {}", check.words), ix);
    }
    stand
}

fn asked_words(asked: &Asked) -> String {
    let (title, statements, minutes) = (&asked.group.title, asked.statements, asked.minutes);
    match asked.people {
        None => format!("{title}: how many is not known yet; {statements} statements, {minutes} minutes."),
        Some(people) if people.invited == 0 => format!("{title}: left out."),
        Some(people) => format!(
            "{title}: {} invited, minimum {}, {statements} statements, {minutes} minutes.",
            people.invited, asked.minimum
        ),
    }
}

fn confirm(setup: &Setup, known: &Known, here: Here) -> Stand {
    let mut stand = Stand::at(format!("Activate {}?", name(setup, here)));
    let people: u32 = setup.people.iter().flatten().map(|people| people.invited).sum();
    if let Some((first, last)) = setup.first_day.zip(setup.last_day) {
        let count = Days { first, last }.count();
        stand.say(format!("{people} people are asked, from {} to {}: {count} days.", in_words(first), in_words(last)));
    }
    stand.say(FREEZES);
    stand.say(format!("Sheets are sealed to {}.", known.coordinators.join(" and ")));
    stand.say(KEY_LOST);
    stand.decide("yes", "activate it", Key::Char('y'));
    stand.decide("no", "not yet", Key::Char('n'));
    stand
}

fn telling(page: &Telling, setup: &Setup) -> Stand {
    let told = page.is_told(setup);
    let state = if told { "They are told it." } else { "They are not told it." };
    let mut stand = Stand::at(format!("What participants are told came of last time. {state}"));
    stand.say(page.state(setup));
    let english = texts::of(language::english());
    for pair in &page.offered {
        stand.say(english.say(&last_time::said(pair)));
        stand.say(english.say(&last_time::since(pair)));
    }
    stand.row(if told { "do not tell it" } else { "tell it" }, 0);
    stand
}
