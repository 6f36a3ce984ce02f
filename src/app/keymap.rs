//! Keys as tables: one table per screen is the only place where its keys stand. Lookup, the key
//! lines on the screen, README and tests read the same table.

use std::borrow::Cow;

use crate::app::input::Key;

/// One row of a key table.
#[derive(Clone, Copy, Debug)]
pub struct Binding<A: 'static> {
    /// Keys that do it; the first is the one a click on the hint presses.
    pub keys: &'static [Key],
    /// What is done.
    pub action: A,
    /// The keys as shown, such as `↑↓`.
    pub shown: &'static str,
    /// A word or two for the key line; empty to leave it out there.
    pub label: &'static str,
}

/// A key as shown in the last lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The key's name.
    pub shown: Cow<'static, str>,
    /// What it does.
    pub label: &'static str,
    /// The key a click stands for.
    pub key: Option<Key>,
}

/// The action of a key.
pub fn lookup<A: Copy>(table: &[Binding<A>], key: Key) -> Option<A> {
    table.iter().find(|b| b.keys.contains(&key)).map(|b| b.action)
}

/// The hints of a table, leaving out what `hidden` says does nothing now.
pub fn hints<A: Copy>(table: &[Binding<A>], hidden: impl Fn(A) -> bool) -> Vec<Hint> {
    table
        .iter()
        .filter(|b| !b.label.is_empty() && !hidden(b.action))
        .map(|b| Hint { shown: b.shown.into(), label: b.label, key: b.keys.first().copied() })
        .collect()
}

/// A table without its actions, so that tables of different screens can stand in one list.
pub fn bare<A>(table: &[Binding<A>]) -> Vec<Binding<()>> {
    table.iter().map(|b| Binding { keys: b.keys, action: (), shown: b.shown, label: b.label }).collect()
}

/// A table's name and its rows, for tests and documents.
pub type Named = (&'static str, Vec<Binding<()>>);

/// Keys that stand twice in a table, for the test that no table clashes with itself.
pub fn clashes<A>(table: &[Binding<A>]) -> Vec<Key> {
    let all: Vec<Key> = table.iter().flat_map(|b| b.keys.iter().copied()).collect();
    let twice = |(ix, key): (usize, &Key)| all.iter().take(ix).any(|k| k == key).then_some(*key);
    all.iter().enumerate().filter_map(twice).collect()
}
