//! The coordinator's workplace in lines.

mod commands;
mod pages;
#[cfg(unix)]
mod program;
mod results;
mod set_up;
mod typing;

use reflectory::app::Screen;
use reflectory::ui::plain::workplace;

use super::line;
use crate::support::app::Journey;

/// The number of the choice that is read with these words.
#[track_caller]
fn number_of(journey: &Journey, words: &str) -> String {
    let Some(Screen::Workplace(it)) = journey.app.screen() else { panic!("{:?}", journey.app.screen()) };
    let page = workplace::page(&journey.app, it);
    let found = page.iter().find_map(|line| line.split_once(": ").filter(|(_, rest)| rest.contains(words)));
    let (number, _) = found.unwrap_or_else(|| panic!("no choice with {words:?}:\n{}", page.join("\n")));
    assert!(number.chars().all(|c| c.is_ascii_digit()), "{words:?} has no number:\n{}", page.join("\n"));
    number.to_owned()
}

/// Chooses what is read with these words; what is read then.
#[track_caller]
fn choose(journey: &mut Journey, words: &str) -> String {
    let number = number_of(journey, words);
    line(journey, &number)
}

/// Everything that is read where a journey is.
fn heard(journey: &Journey) -> String {
    let Some(Screen::Workplace(it)) = journey.app.screen() else { panic!("{:?}", journey.app.screen()) };
    workplace::page(&journey.app, it).join("\n")
}
