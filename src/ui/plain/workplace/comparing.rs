//! Two exercises side by side: for each value what it was, what it is, and what became of it.

use crate::app::input::Key;
use crate::app::keymap::Hint;
use crate::app::workplace::results::comparing::entries::EntryCell;
use crate::app::workplace::results::comparing::{Comparing, Part};
use crate::app::workplace::results::how;
use crate::app::workplace::results::table::named;
use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::comparison::{Change, Compared};
use crate::domain::report::sentences;
use crate::ui::plain::workplace::stand::{Stand, presses};

/// What stands there.
pub fn stand(it: &Comparing, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(format!("Two sessions compared. {}.", part_title(it, it.part)));
    stand.say(took_part("Then", &it.before));
    stand.say(took_part("Now", &it.after));
    for entry in &it.entries {
        let code = if entry.code.is_empty() { String::new() } else { format!("{} ", entry.code) };
        stand.say(format!("{code}{}.", entry.title));
        if let Some(overall) = &entry.overall {
            stand.say(format!("All groups: {}.", values(overall, entry.percent, None)));
        }
        for (line, cell) in it.comparison.lines.iter().zip(&entry.cells) {
            stand.say(format!("{}: {}.", line.title, values(&cell.compared, entry.percent, Some(cell))));
        }
    }
    if it.entries.is_empty() {
        stand.say("Nothing stands here in either of the two.");
    }
    if it.can_sort() {
        stand.act(hints, "key-sort", format!("in another order; now {}", it.order_words()));
    }
    let parts = it.parts();
    let at = parts.iter().position(|part| *part == it.part).unwrap_or(0);
    for (ix, part) in parts.iter().enumerate().filter(|(ix, _)| *ix != at) {
        let way = if ix > at { Key::Right } else { Key::Left };
        stand.offer(part_title(it, *part), presses(way, ix.abs_diff(at)));
    }
    stand
}

fn took_part(when: &str, report: &Report) -> String {
    let facts = &report.facts;
    let lines: Vec<String> =
        report.lines.iter().map(|line| format!("{} {} of {}", line.title, line.sheets, line.invited)).collect();
    let name = named(&facts.level_title, facts.session, facts.year);
    format!("{when}: {name}, participation {}. {}.", how::level(report.participation.level), lines.join(", "))
}

fn part_title(it: &Comparing, part: Part) -> String {
    match part {
        Part::Areas => "Areas".to_owned(),
        Part::Area(at) => {
            it.comparison.areas.get(at).map_or_else(String::new, |area| format!("{}, {}", area.letter, area.title))
        }
        Part::Own => "Own statements".to_owned(),
        Part::Other(at) => it.comparison.others.get(at).map_or_else(String::new, |other| other.title.clone()),
    }
}

/// `3.1 then, 3.4 now, increased by 0.3, within chance`.
fn values(compared: &Compared, percent: bool, cell: Option<&EntryCell>) -> String {
    let shown = |value: &Option<Exact>| match value {
        Some(value) if percent => format!("{} %", value.percent()),
        Some(value) => value.shown().to_string(),
        None => "nothing".to_owned(),
    };
    let both = format!("{} then, {} now", shown(&compared.before), shown(&compared.after));
    let by = |difference: String| difference.trim_start_matches(['+', '-', '−']).to_owned();
    let change = match compared.change {
        Change::Increased(difference) => format!("increased by {}", by(difference.to_string())),
        Change::Decreased(difference) => format!("decreased by {}", by(difference.to_string())),
        Change::Same => "the same".to_owned(),
        Change::NotPossible(why) => return format!("{both}, {}", sentences::why(why)),
    };
    let mark = match cell {
        Some(cell) if cell.other_statements => ", other statements behind it",
        Some(cell) => match cell.chance.and_then(sentences::chance) {
            Some(words) => return format!("{both}, {change}, {words}"),
            None => "",
        },
        None => "",
    };
    format!("{both}, {change}{mark}")
}
