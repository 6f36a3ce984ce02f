//! Two exercises side by side: for each value what it was, what it is, and what became of it.

use crate::app::input::Key;
use crate::app::keymap::Hint;
use crate::app::workplace::results::comparing::entries::EntryCell;
use crate::app::workplace::results::comparing::{Comparing, Part};
use crate::app::workplace::results::table::named;
use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::comparison::{Change, Compared};
use crate::domain::report::sentences;
use crate::locale::arg::Arg;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::ui::plain::typed::Typed;
use crate::ui::plain::workplace::figures::{apart, percent, tenths};
use crate::ui::plain::workplace::stand::{Stand, presses};

/// What stands there.
pub fn stand(it: &Comparing, texts: &'static Texts, hints: &[Hint]) -> Stand {
    let mut stand = Stand::at(texts, Say::new("lines-compared").with("part", part_title(it, it.part)));
    stand.say(took_part("lines-compared-then", &it.before));
    stand.say(took_part("lines-compared-now", &it.after));
    for entry in &it.entries {
        let code = if entry.code.is_empty() { String::new() } else { format!("{} ", entry.code) };
        stand.ended(format!("{code}{}", stand.word(entry.title.clone())));
        if let Some(overall) = &entry.overall {
            let values = values(overall, entry.percent, None);
            stand.say(Say::new("lines-all-groups").with("values", values));
        }
        for (line, cell) in it.comparison.lines.iter().zip(&entry.cells) {
            let values = stand.word(values(&cell.compared, entry.percent, Some(cell)));
            stand.ended(format!("{}: {values}", line.title));
        }
    }
    if it.entries.is_empty() {
        stand.say("compare-nothing");
    }
    if it.can_sort() {
        let order = Say::from(it.order_words());
        stand.act(hints, "key-sort", Say::new("lines-do-other-order-now").with("order", order));
    }
    let parts = it.parts();
    let at = parts.iter().position(|part| *part == it.part).unwrap_or(0);
    // A part was turned to from the first one.
    stand.back = (at > 0).then(|| Typed::Do(presses(Key::Left, at)));
    for (ix, part) in parts.iter().enumerate().filter(|(ix, _)| *ix != at) {
        let way = if ix > at { Key::Right } else { Key::Left };
        stand.offer(part_title(it, *part), presses(way, ix.abs_diff(at)));
    }
    stand
}

fn took_part(which: &'static str, report: &Report) -> Say {
    let facts = &report.facts;
    let groups: Vec<Say> = report
        .lines
        .iter()
        .map(|line| {
            let group = Say::new("results-group-of").with("group", line.title.clone());
            group.with("count", line.sheets).with("of", line.invited)
        })
        .collect();
    let name = named(&facts.level_title, facts.session, facts.year);
    let say = Say::new(which).with("exercise", name).with("groups", groups);
    say.with("level", sentences::participation_level(report.participation.level))
}

fn part_title(it: &Comparing, part: Part) -> Say {
    match part {
        Part::Areas => Say::new("results-page-areas"),
        Part::Area(at) => it
            .comparison
            .areas
            .get(at)
            .map_or_else(String::new, |area| format!("{}, {}", area.letter, area.title))
            .into(),
        Part::Own => Say::new("results-page-own"),
        Part::Other(at) => it.comparison.others.get(at).map_or_else(String::new, |other| other.title.clone()).into(),
    }
}

/// `3.1 then, 3.4 now, increased by 0.3, within chance`.
fn values(compared: &Compared, is_percent: bool, cell: Option<&EntryCell>) -> Say {
    let shown = |value: &Option<Exact>| match value {
        Some(value) if is_percent => Arg::from(percent(value)),
        Some(value) => tenths(value.shown()),
        None => Arg::from(Say::new("lines-no-value")),
    };
    let both = Say::new("lines-then-now").with("before", shown(&compared.before)).with("after", shown(&compared.after));
    let mut parts = vec![both];
    match compared.change {
        Change::Increased(by) => parts.push(Say::new("lines-increased").with("by", apart(by))),
        Change::Decreased(by) => parts.push(Say::new("lines-decreased").with("by", apart(by))),
        Change::Same => parts.push(Say::new("lines-same")),
        Change::NotPossible(why) => parts.push(sentences::why(why)),
    }
    let is_possible = !matches!(compared.change, Change::NotPossible(_));
    if let Some(cell) = cell.filter(|_| is_possible) {
        if cell.other_statements {
            parts.push(Say::new("compare-other-statements"));
        } else if let Some(words) = cell.chance.and_then(sentences::chance) {
            parts.push(words);
        }
    }
    Say::written(parts)
}
