//! Time zones by their names, looked up as somebody types one.

use jiff::tz::TimeZoneDatabase;

/// The zone's name as it is written, whatever capitals were typed; `None` where there is none of this name.
pub fn named(typed: &str) -> Option<String> {
    let all = TimeZoneDatabase::bundled();
    let mut names = all.available().map(|name| name.as_str().to_owned());
    names.find(|name| folded(name) == folded(typed.trim()))
}

/// Zones whose names hold what was typed, at most so many: those whose city begins with it first, then by name. Nothing
/// is like nothing.
pub fn like(typed: &str, at_most: usize) -> Vec<String> {
    let wanted = folded(typed.trim());
    if wanted.is_empty() {
        return Vec::new();
    }
    let all = TimeZoneDatabase::bundled();
    let mut found: Vec<(bool, String)> = all
        .available()
        .map(|name| name.as_str().to_owned())
        // Names without a continent are abbreviations and leftovers.
        .filter(|name| name.contains('/') && !name.starts_with("Etc/") && folded(name).contains(&wanted))
        .map(|name| {
            let city = folded(name.rsplit('/').next().unwrap_or(""));
            (!city.starts_with(&wanted), name)
        })
        .collect();
    found.sort();
    found.into_iter().map(|(_, name)| name).take(at_most).collect()
}

fn folded(name: &str) -> String {
    name.to_lowercase().replace('_', " ")
}
