//! Names that XLSForm takes: a letter or `_` first, then letters, digits, `_`, `-` and `.`; each once, letter case aside.

use std::collections::BTreeSet;

/// Names that were given, so that none is given twice.
#[derive(Debug, Default)]
pub(super) struct Names {
    given: BTreeSet<String>,
}

impl Names {
    /// A name like `wanted` that is valid and free, of at most `most` characters.
    pub(super) fn give(&mut self, wanted: &str, most: usize) -> String {
        let wanted = shortened(&valid(wanted), most);
        let mut name = wanted.clone();
        let mut number = 2_usize;
        while !self.given.insert(name.to_lowercase()) {
            let end = format!("_{number}");
            name = format!("{}{end}", shortened(&wanted, most.saturating_sub(end.len())));
            number += 1;
        }
        name
    }
}

/// Longest name that an export gives.
pub(super) const NAME_MAX: usize = 80;

/// Valid and different names for keys, in their order.
pub(super) fn for_keys<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut names = Names::default();
    keys.map(|key| names.give(key, NAME_MAX)).collect()
}

/// The text with every sign that a name cannot have made `_`.
pub(super) fn valid(text: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '_' | '-') { c } else { '_' };
    let name: String = text.chars().map(plain).collect();
    if name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') { name } else { format!("_{name}") }
}

fn shortened(name: &str, most: usize) -> String {
    name.chars().take(most.max(1)).collect()
}
