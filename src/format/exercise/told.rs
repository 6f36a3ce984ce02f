//! `[[told]]`: what participants are told came of last time.

use crate::domain::plan::{TOLD_COUNT_MAX, TOLD_MAX, Told};
use crate::format::instrument::required;
use crate::format::problem::Reading;
use crate::format::tables::Table;

/// What they are told, in its order; both halves of each.
pub fn read_told(root: &Table, reading: &mut Reading) -> Vec<Told> {
    let tables = root.tables("told", reading);
    if let Some(beyond) = tables.get(TOLD_COUNT_MAX) {
        let count = tables.len();
        reading.problem(&beyond.at, format!("There are {count} [[told]]. At most {TOLD_COUNT_MAX} are possible."));
    }
    tables.iter().map(|table| one(table, reading)).collect()
}

fn one(table: &Table, reading: &mut Reading) -> Told {
    let told =
        Told { said: required(table, "said", TOLD_MAX, reading), since: required(table, "since", TOLD_MAX, reading) };
    table.finish(&[], reading);
    told
}
