//! `[eligible]` and `[invited]`: two numbers per group.

use crate::domain::exercise::{PEOPLE_MAX, People};
use crate::domain::instrument::Instrument;
use crate::domain::sentences;
use crate::format::exercise::Asks;
use crate::format::problem::Reading;
use crate::format::tables::Table;
use crate::locale::texts::in_english;

/// People per group in the instrument's order. Where nothing is said of those invited, everybody is. A frozen
/// exercise that does not name a group left it out.
pub fn read_people(root: &Table, it: &Instrument, asks: Asks, reading: &mut Reading) -> Vec<Option<People>> {
    let keys: Vec<&str> = it.groups.iter().map(|g| g.key.as_str()).collect();
    let eligible = root.subtable("eligible", reading);
    let invited = root.subtable("invited", reading);
    for table in eligible.iter().chain(&invited) {
        table.finish(&keys, reading);
    }
    if asks.everything() && !root.has("eligible") {
        reading.problem(&root.at, "[eligible] is missing: how many people each group has.");
        return vec![None; keys.len()];
    }
    let mut all = Vec::new();
    for key in keys {
        let asked = invited.as_ref().and_then(|table| table.number_of(key, i64::from(PEOPLE_MAX), reading));
        // Where [eligible] is no table, that is told already.
        let named = eligible.as_ref().map_or(root.has("eligible"), |table| table.has(key));
        let counted = match &eligible {
            Some(table) if table.has(key) => table.number_of(key, i64::from(PEOPLE_MAX), reading).map(|n| n.value),
            Some(table) => none_named(table, key, asks, reading),
            None => None,
        };
        match (&counted, &asked) {
            (Some(counted), Some(asked)) if asks.everything() && asked.value > *counted => {
                let sentence = sentences::more_invited(key.to_string(), asked.value as u32, *counted as u32);
                reading.problem(&asked.at, in_english(&sentence));
            }
            (None, Some(asked)) if !asks.everything() && !named => {
                reading.problem(&asked.at, format!("`{key}` is missing under [eligible]: how many there are."));
            }
            _ => {}
        }
        let asked = asked.map(|n| n.value);
        all.push(counted.map(|n| People { eligible: n as u32, invited: asked.unwrap_or(n) as u32 }));
    }
    if let Some(eligible) = eligible.filter(|_| asks.everything())
        && all.iter().all(|people| people.is_some_and(|p| p.invited == 0))
    {
        reading.problem(&eligible.at, in_english(&sentences::nobody_invited()));
    }
    all
}

/// What holds for a group that [eligible] does not name.
fn none_named(table: &Table, key: &str, asks: Asks, reading: &mut Reading) -> Option<i64> {
    match asks {
        Asks::WhatIsThere => None,
        Asks::Everything { now: None } => Some(0),
        Asks::Everything { now: Some(_) } => {
            reading.problem(&table.at, format!("`{key}` is missing here: how many there are. 0 leaves the group out."));
            None
        }
    }
}
