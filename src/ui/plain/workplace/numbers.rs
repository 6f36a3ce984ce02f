//! Step 1 of a set-up: the school, the level, and how many people each group has.

use crate::app::workplace::request::Known;
use crate::app::workplace::set_up::numbers::{Cell, Mode, Numbers, people};
use crate::domain::instrument::{Group, GroupIx};
use crate::domain::setup::Setup;
use crate::ui::plain::workplace::stand::{Entry, Stand};
use crate::ui::screen::workplace::set_up::numbers::words;

/// What stands there.
pub fn stand(it: &Numbers, setup: &Setup, known: &Known, head: String) -> Stand {
    let groups = &known.instrument.groups;
    match &it.mode {
        Mode::Table => table(setup, known, head),
        Mode::Typing(typing) => {
            let (title, lines) = about(it.cell, setup, known);
            let mut stand = Stand::at(format!("{title}."));
            stand.lines = lines;
            stand.entry = Some(match it.cell {
                Cell::Eligible(_) | Cell::Invited(_) => Entry::digits("How many", &typing.field),
                Cell::School | Cell::Level | Cell::Classes => Entry::text(title, &typing.field),
            });
            stand.problem.clone_from(&typing.problem);
            stand
        }
        Mode::Levels(_) => {
            let mut stand = Stand::at("Which level?");
            stand.say(words::LEVELS);
            for (ix, level) in known.instrument.levels.iter().enumerate() {
                let chosen = if setup.level.0 == ix { " (chosen)" } else { "" };
                stand.row(format!("{}, {}{chosen}", level.title, words::level(level)), ix);
            }
            stand
        }
        Mode::Classes(_) => {
            let mut stand = Stand::at("Classes and samples.");
            for class in &setup.classes {
                let group = groups.get(class.group.0).map_or("", |group| group.title.as_str());
                let asked = if class.asked { "asked" } else { "not asked" };
                stand.say(format!("{}, {group}, {} people: {asked}.", class.name, class.size));
            }
            stand.say("Classes are not entered in lines yet: an exercise's file can hold them, and the screen can.");
            stand.say("reflectory exercise --help tells how a file is taken in.");
            stand
        }
    }
}

fn table(setup: &Setup, known: &Known, head: String) -> Stand {
    let mut stand = Stand::at(head);
    let cells = Cell::all(setup.people.len());
    for (at, cell) in cells.into_iter().enumerate() {
        let group = |ix: GroupIx| known.instrument.groups.get(ix.0);
        let words = match cell {
            Cell::School if setup.school.is_empty() => "school: not entered yet".to_owned(),
            Cell::School => format!("school: {}", setup.school),
            Cell::Level => {
                let level = known.instrument.levels.get(setup.level.0);
                format!("level: {}", level.map_or("", |level| level.title.as_str()))
            }
            Cell::Eligible(ix) => match (group(ix), people::of(setup, ix)) {
                (Some(group), Some(people)) => format!("{}: {} in all", group.title, people.eligible),
                (Some(group), None) => format!("{}: how many there are is not entered yet", group.title),
                (None, _) => continue,
            },
            Cell::Invited(ix) => match (group(ix), people::of(setup, ix)) {
                (Some(group), Some(people)) => invited(setup, group, people.invited, ix),
                (Some(_), None) | (None, _) => continue,
            },
            Cell::Classes if setup.classes.is_empty() => continue,
            Cell::Classes => "classes and samples".to_owned(),
        };
        stand.row(words, at);
    }
    stand
}

fn invited(setup: &Setup, group: &Group, invited: u32, at: GroupIx) -> String {
    let (word, _) = words::word(setup, group, people::of(setup, at));
    format!("{}: {invited} invited, {word}", group.title)
}

/// What a number or a name is, and what matters about it.
fn about(cell: Cell, setup: &Setup, known: &Known) -> (String, Vec<String>) {
    let it = &known.instrument;
    let of = |ix: GroupIx| it.groups.get(ix.0);
    let plain = |words: words::Words| words.into_iter().map(|(_, words)| words).collect::<Vec<String>>();
    match cell {
        Cell::Eligible(ix) => match of(ix) {
            Some(group) => {
                (format!("{}: how many are there in all", group.title), plain(words::eligible(setup, it, ix, group)))
            }
            None => (String::new(), Vec::new()),
        },
        Cell::Invited(ix) => match of(ix) {
            Some(group) => {
                (format!("{}: how many are invited", group.title), plain(words::invited(setup, it, ix, group)))
            }
            None => (String::new(), Vec::new()),
        },
        Cell::School => ("The school's name".to_owned(), vec![words::SCHOOL.to_owned()]),
        Cell::Level => ("The level".to_owned(), vec![words::LEVELS.to_owned()]),
        Cell::Classes => ("Classes".to_owned(), vec![words::CLASSES.to_owned()]),
    }
}
