//! What a number stands for: read out with it, and done when it is typed.

use crate::app::input::Target;
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::walk::{Mode, Walk};
use crate::app::{App, Screen, welcome};
use crate::domain::questionnaire::AskedForm;
use crate::locale::language::Language;
use crate::locale::say::Say;
use crate::locale::texts::{self, Texts};
use crate::ui::screen::home::{questionnaire, standing_words};
use crate::ui::screen::walk::lists;
use crate::ui::screen::walk::question::words_of;

/// Keys that are words in lines, or that a line has no use for.
const NOT_NUMBERED: &[&str] = &["key-language", "key-copy", "key-scroll", "key-move", "key-this-one", "key-that-is-me"];

/// A number that can be typed.
#[derive(Debug)]
pub struct Choice {
    /// The number.
    pub number: usize,
    /// What is read after it.
    pub words: String,
    /// What it does.
    pub msg: Msg,
}

/// All numbers that mean something now, in the order in which they are read.
pub fn choices(app: &App) -> Vec<Choice> {
    let texts = texts::of(app.language);
    match app.screen() {
        Some(Screen::Choose(choose)) => {
            let all = choose.exercises.iter().map(|frozen| {
                let standing = standing_words(texts, frozen, app.now);
                let title = questionnaire(frozen, &choose.exercises);
                title.map_or_else(|| standing.clone(), |title| format!("{standing}. {title}"))
            });
            with_hints(rows(all), &app.hints(), texts, &["key-slip", "key-continue"])
        }
        Some(Screen::Welcome(welcome)) => match welcome.mode {
            welcome::Mode::Group(_) => {
                let groups = &welcome.frozen.instrument.groups;
                let open = welcome.groups().into_iter().filter_map(|group| groups.get(group.0));
                let who = open.map(|group| format!("{}. {}", group.one, group.who));
                with_hints(rows(who), &app.hints(), texts, &["key-slip"])
            }
            welcome::Mode::About => of_hints(&app.hints(), texts),
            welcome::Mode::Told(_) => Vec::new(),
        },
        Some(Screen::Start(_)) => of_hints(&app.hints(), texts),
        Some(Screen::Walk(walk)) => of_walk(walk, texts),
        Some(Screen::Thanks(thanks)) => {
            let typing = thanks.certificate.as_ref().is_some_and(|making| making.typing.is_some());
            if typing { Vec::new() } else { of_hints(&app.hints(), texts) }
        }
        Some(Screen::Languages(it)) => {
            // A coordinator is offered those that the rooms are in.
            let is_at_work = matches!(app.screen_below(), Some(Screen::Workplace(_)));
            let all = it.all.iter().enumerate().filter(|(_, language)| !is_at_work || language.at_work() == **language);
            let row = |(number, (ix, language)): (usize, (usize, &&Language))| Choice {
                number: number + 1,
                words: language.name.to_owned(),
                msg: Msg::Click(Target::Row(ix)),
            };
            all.enumerate().map(row).collect()
        }
        Some(Screen::Home(_) | Screen::Enter(_) | Screen::Class(_) | Screen::Workplace(_)) | None => Vec::new(),
    }
}

/// Rows of a list, from 1 on.
fn rows(words: impl Iterator<Item = String>) -> Vec<Choice> {
    let row = |(ix, words)| Choice { number: ix + 1, words, msg: Msg::Click(Target::Row(ix)) };
    words.enumerate().map(row).collect()
}

/// What the last lines of the screen offer, from 1 on.
fn of_hints(hints: &[Hint], texts: &Texts) -> Vec<Choice> {
    let labels: Vec<&str> = hints.iter().map(|hint| hint.label).filter(|label| !NOT_NUMBERED.contains(label)).collect();
    with_hints(Vec::new(), hints, texts, &labels)
}

/// These, and after them what some of the hints offer.
fn with_hints(mut choices: Vec<Choice>, hints: &[Hint], texts: &Texts, labels: &[&str]) -> Vec<Choice> {
    for hint in hints.iter().filter(|hint| labels.contains(&hint.label)) {
        if let Some(key) = hint.key {
            choices.push(Choice { number: choices.len() + 1, words: texts.word(hint.label), msg: Msg::Key(key) });
        }
    }
    choices
}

fn of_walk(walk: &Walk, texts: &Texts) -> Vec<Choice> {
    match walk.mode {
        Mode::Asking => match walk.current() {
            Some(asked) => options(walk, &asked.form, texts),
            None => Vec::new(),
        },
        Mode::Areas(_) | Mode::Review(_) => {
            let blocks = walk.questionnaire.blocks.iter().enumerate();
            let asked = blocks.filter(|(block, _)| walk.block_progress(*block).asked > 0);
            let words = |block: usize| texts.say(&lists::words(walk.block_progress(block)));
            asked
                .enumerate()
                .map(|(ix, (block, it))| Choice {
                    number: ix + 1,
                    words: format!("{}: {}", texts.say(&it.title.say()), words(block)),
                    msg: Msg::Click(Target::Row(block)),
                })
                .collect()
        }
        Mode::Confirm | Mode::Sending | Mode::Leave | Mode::TimeUp | Mode::Stopped => Vec::new(),
    }
}

/// The options of a question: the last of a scale is 0, as on the screen.
fn options(walk: &Walk, form: &AskedForm, texts: &Texts) -> Vec<Choice> {
    let answer = walk.answers.get(walk.at).and_then(Option::as_ref);
    let zero = form.row_of_digit(0);
    let option = |row: usize| {
        let (words, note) = words_of(form, row);
        let words = if note.is_empty() { words.to_owned() } else { format!("{words}, {note}") };
        let level = form.marks().and_then(|marks| Some(format!("{}, ", marks.get(row)?)));
        let words = format!("{}{words}", level.unwrap_or_default());
        let chosen = form.is_chosen(row, answer);
        let words = if chosen { texts.say(&Say::new("plain-chosen").with("words", words)) } else { words };
        let number = if zero == Some(row) { 0 } else { row + 1 };
        Choice { number, words, msg: Msg::Click(Target::Answer { question: walk.at, row }) }
    };
    (0..form.rows()).map(option).collect()
}
