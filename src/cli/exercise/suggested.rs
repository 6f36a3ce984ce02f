//! Sets of suggested statements: which there are, and their entries as an exercise's file holds them.

use crate::app::effect::Exit;
use crate::cli::{Failure, print};
use crate::domain::exercise::OWN_MAX;
use crate::format::suggestions::{ALL, built_in, entries};

/// Lists the sets.
pub fn list() -> Result<Exit, Failure> {
    let told = built_in().iter().flat_map(|set| {
        let title = format!("{}  {}", set.name, set.title);
        [title, format!("  {}", set.what), format!("  statements: {}", set.own.len())]
    });
    print(&told.collect::<Vec<String>>())
}

/// Prints a set, or those of its statements that were asked for, in the order of the set.
pub fn print_set(name: &str, only: &[String]) -> Result<Exit, Failure> {
    let set = built_in().iter().find(|set| set.name == name);
    let text = ALL.iter().find(|(known, _)| *known == name).map(|(_, text)| entries(text));
    let Some((set, text)) = set.zip(text) else {
        let there: Vec<&str> = ALL.iter().map(|(known, _)| *known).collect();
        return Err(Failure::Sentence(format!(
            "No set of suggestions is called {name:?}. There is: {}.",
            there.join(", ")
        )));
    };
    let ids: Vec<&str> = set.own.iter().map(|own| own.code.as_str()).collect();
    if let Some(unknown) = only.iter().map(|id| id.trim()).find(|id| !ids.contains(id)) {
        return Err(Failure::Sentence(format!(
            "No statement of {name} has the id {unknown:?}. There are: {}.",
            ids.join(", ")
        )));
    }
    let is_asked = |id: &str| only.is_empty() || only.iter().any(|asked| asked.trim() == id);
    let chosen: Vec<String> =
        ids.iter().zip(text).filter(|(id, _)| is_asked(id)).map(|(_, entry)| format!("\n{entry}")).collect();
    let mut lines = vec![format!("# Suggested statements: {}.", set.title)];
    if chosen.len() > OWN_MAX {
        lines.push(format!(
            "# These are {}, and an exercise takes at most {OWN_MAX} own statements: leave {} out.",
            chosen.len(),
            chosen.len() - OWN_MAX
        ));
    }
    lines.extend(chosen);
    print(&lines)
}
