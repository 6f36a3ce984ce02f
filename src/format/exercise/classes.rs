//! `[[class]]` and `[[draw]]`: classes and departments, and how those asked were drawn.

use crate::domain::classes::{CLASS_NAME_MAX, CLASS_SIZE_MAX, CLASSES_MAX, Class, Draw, GRADE_MAX};
use crate::domain::instrument::{GroupIx, Instrument};
use crate::format::instrument::{required, too_long};
use crate::format::problem::Reading;
use crate::format::tables::Table;

/// The classes in their order, no two of one name.
pub fn read_classes(root: &Table, it: &Instrument, reading: &mut Reading) -> Vec<Class> {
    let tables = root.tables("class", reading);
    if let Some(beyond) = tables.get(CLASSES_MAX) {
        reading.problem(&beyond.at, format!("There are {} classes. At most {CLASSES_MAX} are possible.", tables.len()));
    }
    let mut classes: Vec<Class> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for table in tables.iter().take(CLASSES_MAX) {
        let class = read_class(table, it, reading);
        let name = class.name.to_lowercase();
        if !name.is_empty() && names.contains(&name) {
            reading.problem(&table.at, format!("The class \"{}\" stands here a second time.", class.name));
        }
        names.push(name);
        classes.push(class);
    }
    classes
}

fn read_class(table: &Table, it: &Instrument, reading: &mut Reading) -> Class {
    let name = required(table, "name", CLASS_NAME_MAX, reading);
    let grade = table.text("grade", reading);
    if let Some(grade) = &grade {
        too_long(grade, GRADE_MAX, reading);
    }
    let class = Class {
        name,
        grade: grade.map_or_else(String::new, |g| g.value),
        group: read_group(table, it, reading),
        size: needed(table, "size", 0, i64::from(CLASS_SIZE_MAX), reading) as u32,
        asked: table.flag("asked", reading).unwrap_or(true),
    };
    table.finish(&[], reading);
    class
}

/// The draws in their order, at most one per group.
pub fn read_draws(root: &Table, it: &Instrument, reading: &mut Reading) -> Vec<Draw> {
    let mut draws: Vec<Draw> = Vec::new();
    for table in root.tables("draw", reading) {
        let draw = Draw {
            group: read_group(&table, it, reading),
            seed: needed(&table, "seed", 0, i64::MAX, reading) as u64,
            per_grade: needed(&table, "per_grade", 1, CLASSES_MAX as i64, reading) as u32,
        };
        table.finish(&[], reading);
        if draws.iter().any(|before| before.group == draw.group) {
            let key = it.groups.get(draw.group.0).map_or("", |g| g.key.as_str());
            reading.problem(&table.at, format!("There is a second [[draw]] for {key}. Each group has one at most."));
        }
        draws.push(draw);
    }
    draws
}

/// The group a table names; the instrument's last where it names none.
fn read_group(table: &Table, it: &Instrument, reading: &mut Reading) -> GroupIx {
    let last = GroupIx(it.groups.len().saturating_sub(1));
    let Some(name) = table.text("group", reading) else { return last };
    it.group(&name.value).unwrap_or_else(|| {
        let all: Vec<&str> = it.groups.iter().map(|g| g.key.as_str()).collect();
        reading.problem(&name.at, format!("No group is called \"{}\". Groups: {}.", name.value, all.join(", ")));
        last
    })
}

/// A number that must be there; 0 when it is not, which is told.
fn needed(table: &Table, key: &'static str, min: i64, max: i64, reading: &mut Reading) -> i64 {
    let number = table.number(key, min, max, reading);
    if number.is_none() && !table.has(key) {
        reading.problem(&table.at, format!("`{key}` is missing here."));
    }
    number.map_or(0, |n| n.value)
}
