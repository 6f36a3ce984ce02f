//! Set-ups: the list of them, and the four steps of the one that is open.

use crate::app::input::Key;
use crate::app::input::Target;
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::activate::checks::{Asked, Check, Mark, asked, today};
use crate::app::workplace::set_up::activate::telling::Telling;
use crate::app::workplace::set_up::activate::{Activate, Mode};
use crate::app::workplace::set_up::dates::Dates;
use crate::app::workplace::set_up::dates::meaning::Rules;
use crate::app::workplace::set_up::stage::Stage;
use crate::app::workplace::set_up::{Editing, SetUp};
use crate::domain::calendar::{Days, SLOT_DAYS_MAX, SLOT_DAYS_MIN};
use crate::domain::plan::sentences;
use crate::domain::setup::Setup;
use crate::locale::say::Say;
use crate::ui::plain::workplace::rows::ended;
use crate::ui::plain::workplace::stand::{Kind, NO, Stand, YES};
use crate::ui::plain::workplace::{codes, numbers, statements};
use crate::ui::screen::workplace::set_up::activate::counted;
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
    let mut stand = Stand::at(here.texts, "lines-set-ups");
    if known.set_ups.is_empty() {
        stand.say("set-up-nothing");
    }
    for (ix, kept) in known.set_ups.iter().enumerate() {
        stand.row(Say::new("lines-do-go-on-with").with("name", name(&kept.setup, here)), ix);
    }
    stand.act(hints, "key-new", "lines-do-new-set-up");
    stand
}

fn step(it: &Editing, known: &Known, here: Here, hints: &[Hint]) -> Stand {
    let setup = &it.setup;
    let at = Stage::ALL.iter().position(|stage| *stage == it.stage).unwrap_or(0);
    let head = Say::new("lines-step").with("name", name(setup, here)).with("step", at + 1);
    let head = head.with("steps", Stage::ALL.len()).with("title", Say::from(it.stage.title().0));
    let head = head.with("saved", Say::from(it.how_saved()));
    let mut stand = match it.stage {
        Stage::Numbers => numbers::stand(&it.numbers, setup, known, here.texts, hints, head),
        Stage::Statements => statements::stand(&it.statements, setup, known, hints, &Stand::at(here.texts, head)),
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
            let words = Say::new("lines-do-step").with("step", place + 1).with("title", Say::from(stage.title().0));
            stand.offer(words, vec![Msg::Click(Target::Part(place))]);
        }
    }
    stand
}

fn dates(it: &Dates, setup: &Setup, here: Here, hints: &[Hint], head: Say) -> Stand {
    let Some(rules) = Rules::of(setup, here) else { return Stand::at(here.texts, head) };
    if let Some(field) = &it.field {
        let which = if rules.first(setup).is_some() { "lines-last-day" } else { "lines-first-day" };
        let mut stand = Stand::at(here.texts, which);
        stand.title = ended(&stand.title);
        stand.say("lines-day-how");
        window(&mut stand, setup, rules);
        stand.enter(which, field, Kind::Text);
        return stand;
    }
    let mut stand = Stand::at(here.texts, head);
    if it.refused {
        stand.say(rules.words(it.day(setup, rules), setup));
    }
    let problems: Vec<String> = rules.problem_words(setup).into_iter().map(|problem| stand.word(problem)).collect();
    if !problems.is_empty() {
        stand.lines.push(problems.join(" "));
    }
    for day in setup.first_day.into_iter().chain(setup.last_day) {
        stand.say(rules.words(day, setup));
    }
    window(&mut stand, setup, rules);
    let words = match (rules.first(setup), setup.last_day) {
        (None, _) => "lines-do-first-day",
        (Some(_), None) => "lines-do-type-last-day",
        (Some(_), Some(_)) => "lines-do-other-day",
    };
    stand.act(hints, "key-type-a-day", words);
    stand.act(hints, "key-clear", "lines-do-clear-days");
    stand
}

/// Which days there are to choose from.
fn window(stand: &mut Stand, setup: &Setup, rules: Rules) {
    let Days { first, last } = rules.window;
    let runs = Say::new("dates-window").with("session", setup.session);
    stand.say(runs.with("first", first).with("last", last));
    stand.say(Say::new("dates-lasts").with("least", SLOT_DAYS_MIN).with("most", SLOT_DAYS_MAX));
}

fn activate(it: &Activate, setup: &Setup, known: &Known, here: Here, hints: &[Hint], head: Say) -> Stand {
    match &it.mode {
        Mode::List => checks(it, setup, known, here, hints, head),
        Mode::Confirm | Mode::Activating => confirm(setup, known, here),
        Mode::Telling(page) => telling(page, setup, here),
        Mode::Passphrase(field) => {
            let mut stand = Stand::at(here.texts, "activate-still-known");
            stand.say("activate-only-tried");
            stand.enter("lines-passphrase", field, Kind::Secret);
            stand
        }
        Mode::Trying => Stand::at(here.texts, "activate-trying"),
    }
}

fn checks(it: &Activate, setup: &Setup, known: &Known, here: Here, hints: &[Hint], head: Say) -> Stand {
    let mut stand = Stand::at(here.texts, head);
    let all = it.checks(setup, here);
    let missing = all.iter().filter(|check| check.mark == Mark::Missing).count();
    stand.say(match missing {
        0 => Say::new("lines-ready"),
        count => Say::new("lines-missing").with("count", count),
    });
    stand.say("lines-freezes");
    asked(setup, known.instrument_named(&setup.instrument), today(setup, here))
        .iter()
        .for_each(|group| stand.say(asked_words(group)));
    stand.ended(counted(setup, known));
    stand.say("activate-key-lost");
    // What is missing comes first.
    let (first, rest): (Vec<(usize, &Check)>, _) = all.iter().enumerate().partition(|(_, c)| c.mark == Mark::Missing);
    if missing == 0 {
        stand.act(hints, "key-activate", "key-activate");
    }
    for (ix, check) in first.into_iter().chain(rest) {
        let say = Say::new(match check.mark {
            Mark::Ready => "lines-check-ready",
            Mark::Missing => "lines-check-missing",
            Mark::Mind => "lines-check-mind",
        });
        stand.row(say.with("check", check.words.clone()), ix);
    }
    stand
}

fn asked_words(asked: &Asked) -> Say {
    let of_group = |id: &'static str| Say::new(id).with("group", asked.group.title.clone());
    let say = match asked.people {
        Some(people) if people.invited == 0 => return of_group("lines-asked-left-out"),
        None => of_group("lines-asked-unknown"),
        Some(people) => of_group("lines-asked").with("invited", people.invited).with("minimum", asked.minimum),
    };
    say.with("statements", asked.statements).with("minutes", asked.minutes)
}

fn confirm(setup: &Setup, known: &Known, here: Here) -> Stand {
    let mut stand = Stand::at(here.texts, Say::new("activate-question").with("what", name(setup, here)));
    let people: u32 = setup.people.iter().flatten().map(|people| people.invited).sum();
    if let Some((first, last)) = setup.first_day.zip(setup.last_day) {
        let say = Say::new("lines-people-asked").with("people", people).with("first", first).with("last", last);
        stand.say(say.with("days", Days { first, last }.count()));
    }
    stand.say("activate-from-then-on");
    let names = known.coordinators.iter().map(|name| Say::from(name.clone()));
    let names = names.reduce(|one, other| Say::new("activate-names-and").with("one", one).with("other", other));
    stand.say(Say::new("activate-sealed").with("who", names.unwrap_or_else(|| Say::from(String::new()))));
    stand.say("activate-key-lost");
    stand.decide(YES, "lines-do-activate", Key::Char('y'));
    stand.decide(NO, "key-not-yet", Key::Char('n'));
    stand
}

fn telling(page: &Telling, setup: &Setup, here: Here) -> Stand {
    let told = page.is_told(setup);
    let mut stand = Stand::at(here.texts, if told { "lines-told" } else { "lines-not-told" });
    stand.say(page.state(setup));
    for pair in &page.offered {
        stand.say(sentences::said(pair));
        stand.say(sentences::since(pair));
    }
    stand.row(if told { "lines-do-not-tell" } else { "lines-do-tell" }, 0);
    stand
}
