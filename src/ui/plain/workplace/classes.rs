//! Classes and departments of a set-up in lines: the list, one of them being entered, and a sample.

use crate::app::input::Key;
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::request::Known;
use crate::app::workplace::set_up::numbers::class_form::{ClassForm, Line};
use crate::app::workplace::set_up::numbers::classes::{Classes, Mode};
use crate::app::workplace::set_up::numbers::people;
use crate::app::workplace::set_up::numbers::plan::{Choice, Plan, advised, choices};
use crate::app::workplace::set_up::numbers::typing::Typing;
use crate::domain::classes::CLASS_SIZE_MAX;
use crate::domain::setup::Setup;
use crate::locale::arg::Arg;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::ui::plain::typed::Typed;
use crate::ui::plain::workplace::command::Command;
use crate::ui::plain::workplace::rows::ended;
use crate::ui::plain::workplace::stand::{Kind, NO, Stand, YES, presses, row};
use crate::ui::screen::workplace::set_up::numbers::classes::{about, label, meaning};
use crate::ui::screen::workplace::set_up::numbers::words;

/// What stands there.
pub fn stand(it: &Classes, setup: &Setup, known: &Known, texts: &'static Texts, hints: &[Hint]) -> Stand {
    match &it.mode {
        Mode::List => list(it, setup, known, texts, hints),
        Mode::Removing => {
            let name = setup.classes.get(it.row).map_or("", |class| class.name.as_str());
            let mut stand = Stand::at(texts, Say::new("classes-remove").with("name", name.to_owned()));
            stand.decide(YES, "key-remove-it", Key::Char('y'));
            stand.decide(NO, "key-keep-it", Key::Char('n'));
            stand
        }
        Mode::Form(form) => entered(form, setup, known, texts),
        Mode::Plan(plan) => sample(plan, setup, known, texts, hints),
    }
}

/// The classes, of which one is chosen, and what can be done with that one.
fn list(it: &Classes, setup: &Setup, known: &Known, texts: &'static Texts, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(texts, "lines-classes-and-samples");
    let instrument = known.instrument_named(&setup.instrument);
    if setup.classes.is_empty() {
        stand.say(words::CLASSES);
    }
    let chosen = it.row.min(setup.classes.len().saturating_sub(1));
    for (ix, class) in setup.classes.iter().enumerate() {
        let group = instrument.groups.get(class.group.0).map_or("", |group| group.title.as_str());
        let say = Say::new(if class.asked { "lines-class-asked" } else { "lines-class-not-asked" });
        let say = say.with("class", class.name.clone()).with("group", group.to_owned()).with("count", class.size);
        let words: Say = if ix == chosen { Say::new("plain-chosen").with("words", say) } else { say };
        let msgs = presses(Key::Home, 1).into_iter().chain(presses(Key::Down, ix)).collect();
        stand.offer(words, msgs);
    }
    if let Some((_, means)) = meaning(it, setup, instrument).filter(|_| !setup.classes.is_empty()) {
        stand.say(means);
    }
    if let Some(class) = setup.classes.get(chosen) {
        for label in ["key-change", "key-asked-or-not", "key-remove"] {
            let words = format!("{}: {}", stand.word(label), class.name);
            stand.act(hints, label, words);
        }
    }
    stand.act(hints, "key-new", "class-form-new");
    stand.act(hints, "key-plan-a-sample", "key-plan-a-sample");
    stand
}

/// A class that is entered line by line; its group is chosen.
fn entered(it: &ClassForm, setup: &Setup, known: &Known, texts: &'static Texts) -> Stand {
    let mut stand = Stand::at(texts, label(it.line));
    stand.title = ended(&stand.title);
    stand.back = back(it, setup, texts);
    let typing: &Typing = match it.line {
        Line::Name => &it.name,
        Line::Grade => &it.grade,
        Line::Size => &it.size,
        Line::Group => {
            stand.say(about(it.line));
            let groups = &known.instrument_named(&setup.instrument).groups;
            for (ix, group) in groups.iter().enumerate() {
                let title: Say = group.title.clone().into();
                let words = if ix == it.group.0 { Say::new("plain-chosen").with("words", title) } else { title };
                let turns = (ix + groups.len() - it.group.0.min(ix + groups.len())) % groups.len().max(1);
                let on = [Msg::Key(Key::Enter)];
                stand.offer(words, presses(Key::Right, turns).into_iter().chain(on).collect());
            }
            return stand;
        }
    };
    stand.say(about(it.line));
    match it.line {
        Line::Size => stand.enter_number(label(it.line), &typing.field, CLASS_SIZE_MAX),
        Line::Name | Line::Grade | Line::Group => stand.enter(label(it.line), &typing.field, Kind::Text),
    }
    stand.problem = it.problem().map(|problem| stand.word(problem.clone()));
    stand
}

/// One line back. From the first one a class that is there is kept as it was changed; one that is not whole yet is not
/// dropped without a word.
fn back(it: &ClassForm, setup: &Setup, texts: &'static Texts) -> Option<Typed> {
    if it.line != Line::Name {
        return Some(Typed::Do(vec![Msg::Key(Key::Up)]));
    }
    if it.name.text().is_empty() || !it.is_changed(setup) {
        return None;
    }
    if it.at.is_some() && it.problem().is_none() {
        let on = presses(Key::Down, Line::ALL.len() - 1).into_iter().chain([Msg::Key(Key::Enter)]);
        return Some(Typed::Do(on.collect()));
    }
    let words = [("clear", Command::Clear), ("back", Command::Back)];
    let say = words.into_iter().fold(Say::new("lines-class-unfinished"), |say, (name, command)| {
        say.with(name, command.word(texts.language()))
    });
    Some(Typed::Tell(vec![texts.say(&say)]))
}

/// How many classes of a grade could be asked: choosing one of these draws.
fn sample(it: &Plan, setup: &Setup, known: &Known, texts: &'static Texts, hints: &[Hint]) -> Stand {
    let groups = &known.instrument_named(&setup.instrument).groups;
    let Some(group) = groups.get(it.group.0) else { return Stand::at(texts, "key-plan-a-sample") };
    let mut stand = Stand::at(texts, Say::new("sample-title").with("people", Arg::Within(group.title.clone())));
    stand.title = ended(&stand.title);
    if let Some(typing) = &it.typing {
        stand.enter("sample-seed", &typing.field, Kind::Digits);
        return stand;
    }
    let all = people::in_classes(setup, it.group);
    let eligible = people::of(setup, it.group).map_or(all, |people| people.eligible);
    let (wanted, per_grade) = advised(setup, it.group, group);
    stand.say(words::advice(group, eligible, wanted));
    stand.say(words::DRAW_ONCE);
    let seed = format!("{}: {}.", stand.word("sample-seed"), it.seed);
    stand.lines.push(seed);
    for (ix, choice) in choices(setup, it.group).into_iter().enumerate() {
        let words = choice_words(&stand, choice, all, choice.per_grade == per_grade);
        stand.offer(words, vec![row(ix), Msg::Key(Key::Enter)]);
    }
    stand.act(hints, "key-type-a-seed", "key-type-a-seed");
    stand.act(hints, "key-other-group", "key-other-group");
    stand
}

/// `draw: per grade 2, classes 8, people 190 to 204 of 400, advised`.
fn choice_words(stand: &Stand, choice: Choice, all: u32, is_advised: bool) -> String {
    let [draw, per_grade, classes, people] =
        ["key-draw", "sample-per-grade", "sample-classes", "sample-people"].map(|id| stand.word(id));
    let asked = stand.word(words::sample_people(choice, all));
    let words = format!("{draw}: {per_grade} {}, {classes} {}, {people} {asked}", choice.per_grade, choice.classes);
    if is_advised { format!("{words}, {}", stand.word("sample-advised")) } else { words }
}
