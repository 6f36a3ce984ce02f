//! What somebody with the disk could learn, printed.

use std::path::Path;

use crate::app::effect::Exit;
use crate::cli::{Failure, help, print};
use crate::runtime::audit::{self, Level, Report};
use crate::runtime::clock::Clock;

/// What `reflectory audit` takes.
#[derive(Debug, clap::Args)]
#[command(after_help = help::AUDIT)]
pub struct AuditArguments {
    /// One exercise, by its id such as 2026-1-primary; all where it is left out
    exercise: Option<String>,
    /// One line of JSON
    #[arg(long)]
    json: bool,
}

/// Searches the store and says what it found.
///
/// # Errors
/// The store's, and a sentence when something is not as it should be.
pub fn run(folder: &Path, arguments: &AuditArguments) -> Result<Exit, Failure> {
    let report = audit::audit(folder, arguments.exercise.as_deref(), Clock::new().now().wall)?;
    if arguments.json {
        let line = serde_json::to_string(&report).map_err(|error| Failure::Sentence(error.to_string()))?;
        print(&[line])?;
    } else {
        print(&lines(&report))?;
    }
    if report.danger {
        let sentence = "Something is not as it should be: see what is marked DANGER above.";
        return Err(Failure::Sentence(sentence.to_owned()));
    }
    Ok(Exit::Done)
}

fn lines(report: &Report) -> Vec<String> {
    let mut lines = vec!["What somebody who has this disk could learn.".to_owned()];
    let mut about = "";
    for finding in &report.findings {
        if finding.about != about {
            about = &finding.about;
            lines.push(String::new());
            lines.push(format!("{about}:"));
        }
        lines.push(format!("  {:<6}  {}: {}", word(finding.level), finding.looked_at, finding.tells));
        if let Some(to_do) = finding.to_do.filter(|_| finding.level != Level::Fine) {
            lines.push(format!("          {to_do}"));
        }
    }
    let lists = [
        ("What an open exercise tells in any case:", report.open_store_tells),
        ("What a closed one still tells:", report.closed_store_tells),
        ("What this does not look at:", report.not_looked_at),
    ];
    for (title, list) in lists {
        lines.push(String::new());
        lines.push(title.to_owned());
        lines.extend(list.iter().map(|line| format!("  - {line}")));
    }
    lines.push(String::new());
    lines.push("That nothing was found shows that nothing was found, not that nothing can be found.".to_owned());
    lines
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Fine => "fine",
        Level::TellsSomething => "tells",
        Level::Danger => "DANGER",
    }
}
