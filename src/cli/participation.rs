//! Participation at the command line.

use std::io::Write;

use crate::app::effect::Exit;
use crate::cli::{Failure, Options, loaded, nothing_yet, print as print_lines, store_folder};
use crate::domain::exercise::Frozen;
use crate::domain::participation::{self, GroupCount};
use crate::domain::report::sentences::{handed_in_of_minimum, participation_level};
use crate::domain::time_limit::Now;
use crate::format::figures;
use crate::locale::say::Say;
use crate::locale::texts::{self, Texts};
use crate::runtime::clock::Clock;
use crate::runtime::desk::Desk;
use crate::runtime::exercise_files::Opened;
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
    let language = options.signs().language;
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
        let mut opened = Opened::open(&Store::open_existing(&folder)?, &frozen.id)?;
        let counts = frozen.counts(&taken_part(&opened.file, &frozen)?);
        if json {
            lines.push(figures::participation(&frozen.id, &frozen.exercise, &frozen.instrument, &counts, now.wall));
            continue;
        }
        opened.speak(language.code)?;
        let frozen = &opened.shown;
        if options.plain {
            lines.extend(read_out(frozen, &counts, now, texts::in_lines(language)));
            continue;
        }
        let texts = texts::of(language);
        lines.push(format!("{}  {}, {}", frozen.id.0, frozen.exercise.school, frozen.title()));
        let groups = frozen.instrument.groups.iter().zip(&counts);
        lines.extend(
            groups.map(|(group, count)| format!("  {}", texts.say(&handed_in_of_minimum(&group.title, count)))),
        );
        let level = participation_level(participation::level(&counts));
        lines.push(format!("  {}", texts.say(&Say::new("report-participation-is").with("level", level))));
    }
    print_lines(&lines)
}

/// One figure a line, as the plain mode reads it.
fn read_out(frozen: &Frozen, counts: &[GroupCount], now: Now, texts: &Texts) -> Vec<String> {
    let mut lines = vec![format!("{}, {}, {}.", frozen.id.0, frozen.exercise.school, frozen.level_title())];
    lines.push(texts.say(&state_sentence(&frozen.exercise, now)));
    let groups = frozen.instrument.groups.iter().zip(counts);
    lines.extend(groups.map(|(group, count)| texts.say(&group_words(&group.title, *count))));
    lines.push(texts.say(&all_in_all(participation::level(counts))));
    lines
}
