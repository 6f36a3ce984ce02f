//! Step 1 of a set-up: the school, the level, and how many people each group has.

use crate::app::keymap::Hint;
use crate::app::workplace::request::Known;
use crate::app::workplace::set_up::numbers::{Cell, Mode, Numbers, people};
use crate::domain::exercise::PEOPLE_MAX;
use crate::domain::instrument::{Group, GroupIx};
use crate::domain::setup::Setup;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::ui::plain::workplace::classes;
use crate::ui::plain::workplace::rows::ended;
use crate::ui::plain::workplace::stand::{Kind, Stand};
use crate::ui::screen::workplace::set_up::numbers::words;

/// What stands there; `head` where nothing is open above it.
pub fn stand(it: &Numbers, setup: &Setup, known: &Known, texts: &'static Texts, hints: &[Hint], head: Say) -> Stand {
    match &it.mode {
        Mode::Table => table(setup, known, Stand::at(texts, head)),
        Mode::Typing(typing) => {
            let (title, lines) = about(it.cell, setup, known);
            let mut stand = Stand::at(texts, title.clone());
            stand.title = ended(&stand.title);
            lines.into_iter().for_each(|line| stand.say(line));
            match it.cell {
                Cell::Eligible(_) | Cell::Invited(_) => {
                    stand.enter_number("lines-how-many", &typing.field, PEOPLE_MAX);
                }
                Cell::School | Cell::Level | Cell::Classes => stand.enter(title, &typing.field, Kind::Text),
            }
            stand.problem = typing.problem.clone().map(|problem| stand.word(problem));
            stand
        }
        Mode::Levels(_) => levels(setup, known, texts),
        Mode::Classes(it) => classes::stand(it, setup, known, texts, hints),
    }
}

fn levels(setup: &Setup, known: &Known, texts: &'static Texts) -> Stand {
    let mut stand = Stand::at(texts, "lines-which-level");
    stand.say(words::LEVELS);
    for (ix, level) in known.instrument_named(&setup.instrument).levels.iter().enumerate() {
        let words = format!("{}, {}", level.title, stand.word(words::level(level)));
        match setup.level.0 == ix {
            true => stand.row(Say::new("plain-chosen").with("words", words), ix),
            false => stand.row(words, ix),
        }
    }
    stand
}

fn table(setup: &Setup, known: &Known, mut stand: Stand) -> Stand {
    let cells = Cell::all(setup.people.len());
    let instrument = known.instrument_named(&setup.instrument);
    for (at, cell) in cells.into_iter().enumerate() {
        let group = |ix: GroupIx| instrument.groups.get(ix.0);
        let words = match cell {
            Cell::School if setup.school.is_empty() => Say::new("lines-number-school-none"),
            Cell::School => Say::new("lines-number-school").with("school", setup.school.clone()),
            Cell::Level => {
                let level = instrument.levels.get(setup.level.0).map_or("", |level| level.title.as_str());
                Say::new("lines-number-level").with("level", level.to_owned())
            }
            Cell::Eligible(ix) => match (group(ix), people::of(setup, ix)) {
                (Some(group), Some(people)) => of_group("lines-number-eligible", group).with("count", people.eligible),
                (Some(group), None) => of_group("lines-number-eligible-none", group),
                (None, _) => continue,
            },
            Cell::Invited(ix) => match (group(ix), people::of(setup, ix)) {
                (Some(group), Some(people)) => {
                    let (word, _) = words::word(setup, group, Some(people));
                    let say = of_group("lines-number-invited", group).with("count", people.invited);
                    say.with("state", Say::from(word))
                }
                (Some(_), None) | (None, _) => continue,
            },
            Cell::Classes => Say::new("lines-number-classes"),
        };
        stand.row(words, at);
    }
    stand
}

fn of_group(id: &'static str, group: &Group) -> Say {
    Say::new(id).with("group", group.title.clone())
}

/// What a number or a name is, and what matters about it.
fn about(cell: Cell, setup: &Setup, known: &Known) -> (Say, Vec<Say>) {
    let it = known.instrument_named(&setup.instrument);
    let of = |ix: GroupIx| it.groups.get(ix.0);
    let plain = |words: words::Words| words.into_iter().map(|(_, words)| words).collect::<Vec<Say>>();
    let nothing = || (Say::from(String::new()), Vec::new());
    match cell {
        Cell::Eligible(ix) => of(ix).map_or_else(nothing, |group| {
            (of_group("lines-how-many-in-all", group), plain(words::eligible(setup, it, ix, group)))
        }),
        Cell::Invited(ix) => of(ix).map_or_else(nothing, |group| {
            (of_group("lines-how-many-invited", group), plain(words::invited(setup, it, ix, group)))
        }),
        Cell::School => ("lines-school-name".into(), vec![words::SCHOOL.into()]),
        Cell::Level => ("lines-level".into(), vec![words::LEVELS.into()]),
        Cell::Classes => ("lines-classes".into(), vec![words::CLASSES.into()]),
    }
}
