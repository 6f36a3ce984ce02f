//! Participation at the command line.

use std::io::Write;

use crate::app::effect::Exit;
use crate::cli::{Failure, Options, loaded, nothing_yet, print as print_lines, store_folder};
use crate::domain::exercise::Frozen;
use crate::domain::participation::{self, GroupCount};
use crate::domain::time_limit::Now;
use crate::format::figures;
use crate::locale::texts::in_english;
use crate::runtime::clock::Clock;
use crate::runtime::desk::Desk;
use crate::runtime::taken_part::taken_part;
use crate::store::Store;
use crate::ui::plain::workplace::overview::{all_in_all, group_words};
use crate::ui::screen::workplace::sessions::words::state_sentence;

/// Prints how many took part, per group, as text or as JSON.
///
/// # Errors
/// The store's, or a sentence when there is no such exercise.
pub(super) fn print(options: &Options, wanted: Option<&str>, json: bool) -> Result<Exit, Failure> {
    let folder = store_folder(options)?;
    let mut desk = Desk::own(folder.clone());
    let exercises = loaded(&mut desk, wanted)?;
    for (_, error) in desk.unreadable() {
        let _ = writeln!(std::io::stderr(), "{error}");
    }
    if exercises.is_empty() && !json {
        return Err(nothing_yet());
    }
    let now = Clock::new().now();
    let mut lines = Vec::new();
    for frozen in exercises {
        let file = Store::open_existing(&folder)?.exercise(&frozen.id)?;
        let counts = frozen.counts(&taken_part(&file, &frozen)?);
        if json {
            lines.push(figures::participation(&frozen.id, &frozen.exercise, &frozen.instrument, &counts, now.wall));
            continue;
        }
        if options.plain {
            lines.extend(read_out(&frozen, &counts, now));
            continue;
        }
        lines.push(format!("{}  {}, {}", frozen.id.0, frozen.exercise.school, frozen.title()));
        for (group, count) in frozen.instrument.groups.iter().zip(&counts) {
            let share = count.percent().map_or(String::new(), |p| format!("  {p} %"));
            let line = format!(
                "  {:<16} {} of {}{share}  minimum {}",
                group.title, count.submitted, count.invited, count.minimum
            );
            lines.push(line);
        }
        lines.push(format!("  participation: {}", figures::level_word(participation::level(&counts))));
    }
    print_lines(&lines)
}

/// One figure a line, as the plain mode reads it.
fn read_out(frozen: &Frozen, counts: &[GroupCount], now: Now) -> Vec<String> {
    let mut lines = vec![format!("{}, {}, {}.", frozen.id.0, frozen.exercise.school, frozen.level_title())];
    lines.push(in_english(&state_sentence(&frozen.exercise, now)));
    let groups = frozen.instrument.groups.iter().zip(counts);
    lines.extend(groups.map(|(group, count)| in_english(&group_words(&group.title, *count))));
    lines.push(in_english(&all_in_all(participation::level(counts))));
    lines
}
