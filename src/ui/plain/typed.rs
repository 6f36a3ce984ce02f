//! What somebody typed, as messages or as an answer that changes nothing. The rules stay where they are: every message
//! is one that a key or a click of the screens gives too.

use crate::app::field::Field;
use crate::app::input::Key;
use crate::app::keymap::Binding;
use crate::app::msg::Msg;
use crate::app::thanks::Outcome;
use crate::app::walk::{Mode, Walk};
use crate::app::walk_keys::{self, Act};
use crate::app::{App, Screen};
use crate::domain::answer::WORDS_MAX;
use crate::domain::questionnaire::AskedForm;
use crate::locale::say::Say;
use crate::locale::texts;
use crate::ui::plain::choices::choices;
use crate::ui::plain::command::{self, Command, LIST};
use crate::ui::plain::page::{page, time_left, whereabouts};
use crate::ui::plain::workplace;

/// Longest line that is looked at, in characters; a text answer takes 500.
const LINE_MAX: usize = 2_000;
/// More screens than lie above the first one.
const SCREENS: usize = 4;
/// What ends a text, and stands before a command where letters are text.
const DOT: &str = ".";

/// What a line is answered with.
#[derive(Debug)]
pub enum Typed {
    /// These happen, one after the other.
    Do(Vec<Msg>),
    /// These lines are read; nothing happens.
    Tell(Vec<String>),
}

/// What a line means where somebody is.
pub fn typed(app: &App, line: &str) -> Typed {
    if let Some(Screen::Workplace(it)) = app.screen() {
        return workplace::typed::typed(app, it, line);
    }
    let line: String = line.trim().chars().filter(|sign| !sign.is_control()).take(LINE_MAX).collect();
    if line == LIST {
        return Typed::Tell(command::list(app));
    }
    match app.screen() {
        Some(Screen::Walk(walk)) if walk.writes_words() => words(app, walk, &line),
        Some(Screen::Enter(enter)) => match command::named(&line, app.language) {
            _ if line.is_empty() => Typed::Tell(page(app)),
            Some(command) if command.applies(app) => doing(app, command),
            _ => Typed::Do(anew(enter.field.chars(), line)),
        },
        Some(Screen::Thanks(thanks)) => match thanks.certificate.as_ref().and_then(|it| it.typing.as_ref()) {
            Some(_) if line.is_empty() => Typed::Do(vec![Msg::Key(Key::Up)]),
            Some(field) => Typed::Do(anew(field.chars(), line)),
            None => choice_or_command(app, &line),
        },
        _ => choice_or_command(app, &line),
    }
}

/// A field with something else in it, sent.
fn anew(before: usize, text: String) -> Vec<Msg> {
    let mut msgs = emptied(before);
    msgs.extend([Msg::Paste(text), Msg::Key(Key::Enter)]);
    msgs
}

fn emptied(chars: usize) -> Vec<Msg> {
    (0..chars).map(|_| Msg::Key(Key::Backspace)).collect()
}

/// A line where letters are text.
fn words(app: &App, walk: &Walk, line: &str) -> Typed {
    if line.is_empty() || line == DOT {
        return key_of(walk, Act::Next);
    }
    let word = line.strip_prefix(DOT);
    if let Some(command) = word.and_then(|word| command::named(word, app.language)) {
        return if command.applies(app) { doing(app, command) } else { tell(app, "plain-not-here") };
    }
    if word == Some(LIST) {
        return Typed::Tell(command::list(app));
    }
    let space = if walk.field.chars() > 0 { " " } else { "" };
    let more = format!("{space}{line}");
    let used = walk.field.chars() + Field::new(&more, usize::MAX).chars();
    if used > WORDS_MAX {
        let say = Say::new("lines-too-many-characters").with("used", used).with("most", WORDS_MAX);
        return Typed::Tell(vec![texts::of(app.language).say(&say)]);
    }
    Typed::Do(vec![Msg::Paste(more)])
}

fn choice_or_command(app: &App, line: &str) -> Typed {
    if line.is_empty() {
        return nothing(app);
    }
    let parts = || line.split([' ', ',', ';']).filter(|part| !part.is_empty());
    let numbers: Option<Vec<usize>> = parts().map(|part| part.trim_end_matches(DOT).parse().ok()).collect();
    if let Some(numbers) = numbers.filter(|numbers| !numbers.is_empty()) {
        return chosen(app, numbers);
    }
    match command::named(line.strip_prefix(DOT).unwrap_or(line), app.language) {
        Some(command) if !command.applies(app) => tell(app, "plain-not-here"),
        // Whoever types a text when the time ends must not decide with a letter of it.
        Some(_) if is_time_up(app) && line.chars().count() == 1 => tell(app, "plain-unknown"),
        Some(command) => doing(app, command),
        None => tell(app, "plain-unknown"),
    }
}

fn is_time_up(app: &App) -> bool {
    matches!(app.screen(), Some(Screen::Walk(walk)) if walk.mode == Mode::TimeUp)
}

/// Goes on without choosing; where something is decided, it is asked once more.
fn nothing(app: &App) -> Typed {
    match app.screen() {
        Some(Screen::Walk(walk)) if walk.mode == Mode::Asking => key_of(walk, Act::Next),
        Some(Screen::Welcome(welcome)) if !matches!(welcome.mode, crate::app::welcome::Mode::Group(_)) => {
            Typed::Do(vec![Msg::Key(Key::Enter)])
        }
        Some(Screen::Start(_)) => Typed::Do(vec![Msg::Key(Key::Enter)]),
        _ => Typed::Tell(page(app)),
    }
}

/// Numbers: one of them, or several where several may be ticked.
fn chosen(app: &App, numbers: Vec<usize>) -> Typed {
    let form = match app.screen() {
        Some(Screen::Walk(walk)) if walk.mode == Mode::Asking => walk.current().map(|asked| &asked.form),
        _ => None,
    };
    let several = matches!(form, Some(AskedForm::Multiple { .. }));
    if numbers.len() > 1 && !several {
        return tell(app, "plain-unknown");
    }
    let mut all = choices(app);
    let mut msgs = Vec::new();
    let mut done = Vec::new();
    for number in numbers {
        if done.contains(&number) {
            continue;
        }
        let Some(at) = all.iter().position(|choice| choice.number == number) else {
            let texts = texts::of(app.language);
            return Typed::Tell(vec![texts.say(&Say::new("plain-no-number").with("number", number.to_string()))]);
        };
        done.push(number);
        msgs.push(all.swap_remove(at).msg);
    }
    if form.is_some() && !several {
        msgs.extend(key_in(walk_keys::OPTIONS, Act::Next));
    }
    Typed::Do(msgs)
}

fn doing(app: &App, command: Command) -> Typed {
    match command {
        Command::Again => return Typed::Tell(page(app)),
        Command::Where => return Typed::Tell(whereabouts(app)),
        Command::Language => return Typed::Do(vec![Msg::Key(Key::F(6))]),
        _ => {}
    }
    match app.screen() {
        Some(Screen::Walk(walk)) => in_walk(app, walk, command),
        // A preview stands above the room that opened it.
        Some(Screen::Thanks(thanks)) if command == Command::Leave && thanks.outcome == Outcome::Preview => {
            Typed::Do(vec![Msg::Key(Key::Esc)])
        }
        // Every screen before the walk is left by the same key.
        Some(Screen::Welcome(_) | Screen::Choose(_) | Screen::Start(_) | Screen::Thanks(_))
            if command == Command::Leave =>
        {
            Typed::Do((0..SCREENS).map(|_| Msg::Key(Key::Esc)).collect())
        }
        _ if matches!(command, Command::Back | Command::Leave) => Typed::Do(vec![Msg::Key(Key::Esc)]),
        _ => tell(app, "plain-not-here"),
    }
}

fn in_walk(app: &App, walk: &Walk, command: Command) -> Typed {
    let texts = texts::of(app.language);
    let asked = walk.current();
    match (walk.mode, command) {
        (_, Command::Time) => Typed::Tell(vec![time_left(app, walk)]),
        (Mode::Asking, Command::Help) => {
            let words = asked.map(|asked| asked.help.clone()).filter(|words| !words.is_empty());
            Typed::Tell(vec![words.unwrap_or_else(|| texts.word("plain-no-help"))])
        }
        (Mode::Asking, Command::Easy) => Typed::Tell(asked.map(|asked| asked.easy.clone()).into_iter().collect()),
        (Mode::Asking, Command::Clear) if walk.writes_words() => Typed::Do(emptied(walk.field.chars())),
        (Mode::Asking, Command::Clear) => key_of(walk, Act::Clear),
        (Mode::Asking, Command::Back) => key_of(walk, Act::Back),
        (Mode::Asking, Command::Areas) => key_of(walk, Act::Areas),
        (Mode::Asking, Command::Code) => key_of(walk, Act::ShowCode),
        (Mode::Review(_), Command::HandIn) => key_of(walk, Act::HandIn),
        // Nobody hands in without having looked it over.
        (Mode::Asking | Mode::Areas(_), Command::Review | Command::HandIn) => key_of(walk, Act::Review),
        (Mode::Review(_), Command::Review) => Typed::Tell(page(app)),
        (Mode::Asking | Mode::Review(_), Command::Leave) => key_of(walk, Act::Leave),
        (Mode::Areas(_), Command::Leave) => {
            Typed::Do(key_in(walk_keys::AREAS, Act::Stay).chain([Msg::Key(Key::Esc)]).collect())
        }
        (Mode::Areas(_) | Mode::Review(_) | Mode::Confirm | Mode::Leave, Command::Back)
        | (Mode::Confirm | Mode::Leave, Command::No) => key_of(walk, Act::Stay),
        (Mode::Confirm, Command::Agree) => key_of(walk, Act::OwnLine),
        (Mode::Confirm, Command::Slip) => key_of(walk, Act::AnotherSlip),
        (Mode::Confirm | Mode::TimeUp, Command::Yes) => key_of(walk, Act::Confirm),
        (Mode::Leave, Command::Yes) | (Mode::TimeUp, Command::No) => key_of(walk, Act::Discard),
        _ => tell(app, "plain-not-here"),
    }
}

fn tell(app: &App, id: &'static str) -> Typed {
    Typed::Tell(vec![texts::of(app.language).word(id)])
}

/// The key of an act in the table that holds now.
fn key_of(walk: &Walk, act: Act) -> Typed {
    Typed::Do(key_in(walk.table(), act).collect())
}

fn key_in(table: &'static [Binding<Act>], act: Act) -> impl Iterator<Item = Msg> {
    let key = table.iter().find(|binding| binding.action == act).and_then(|binding| binding.keys.first());
    key.copied().map(Msg::Key).into_iter()
}
