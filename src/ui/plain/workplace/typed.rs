//! What a coordinator typed, as messages that keys and clicks of the screens give too.

use crate::app::App;
use crate::app::input::Key;
use crate::app::msg::Msg;
use crate::app::workplace::Workplace;
use crate::app::workplace::codes::batches::COUNT_MAX;
use crate::app::workplace::room::Room;
use crate::app::workplace::set_up::dates::meaning::{self, Rules};
use crate::app::workplace::set_up::stage::Stage;
use crate::app::workplace::set_up::statements::Page;
use crate::app::workplace::set_up::statements::own::room_words;
use crate::locale::say::Say;
use crate::ui::plain::typed::Typed;
use crate::ui::plain::workplace::codes::counted;
use crate::ui::plain::workplace::command::{self, Command, LIST, named};
use crate::ui::plain::workplace::stand::{Entry, Kind, Most, Stand, presses};
use crate::ui::plain::workplace::{here, is_at_top, page, stand, texts, to_room};

/// What stands before a word that is meant for the program where letters are text.
const DOT: &str = ".";

/// What a line means where the coordinator is.
pub fn typed(app: &App, it: &Workplace, line: &str) -> Typed {
    let mut stand = stand(app, it);
    match stand.entry.take() {
        Some(entry) => into(app, it, stand, &entry, line),
        None => choice_or_command(app, it, stand, line.trim()),
    }
}

fn tell(app: &App, say: impl Into<Say>) -> Typed {
    Typed::Tell(vec![texts(app).say(&say.into())])
}

/// A message that tells which word leads back.
fn with_back(app: &App, id: &'static str) -> Say {
    Say::new(id).with("back", Command::Back.word(texts(app).language()))
}

/// A line that goes into what is being typed.
fn into(app: &App, it: &Workplace, mut stand: Stand, entry: &Entry, line: &str) -> Typed {
    let trimmed = line.trim();
    let named = |word: &str| named(word, texts(app).language());
    let word = trimmed.strip_prefix(DOT).or((trimmed == LIST).then_some(trimmed));
    if let Some(command) = word.and_then(named) {
        return doing(app, it, Some(entry), command);
    }
    let goes_on = [Msg::Key(Key::Enter)];
    match entry.kind {
        Kind::Digits => match named(trimmed) {
            Some(command) => doing(app, it, Some(entry), command),
            None if trimmed.is_empty() => Typed::Do(goes_on.into()),
            None if trimmed.chars().all(|c| c.is_ascii_digit()) => put(app, &stand, entry, trimmed, goes_on),
            None => tell(app, with_back(app, "lines-digits")),
        },
        Kind::Secret if line.is_empty() => tell(app, with_back(app, "lines-nothing-typed")),
        Kind::Secret => put(app, &stand, entry, line, goes_on),
        Kind::Search => match trimmed.parse().ok().and_then(|number| stand.chosen(number)) {
            Some(msgs) => Typed::Do(msgs),
            None if trimmed.is_empty() => Typed::Tell(page(app, it)),
            None => put(app, &stand, entry, trimmed, []),
        },
        Kind::Text if trimmed.is_empty() => Typed::Do(goes_on.into()),
        // A word that leads elsewhere in other places must not take the place of a name without a word.
        Kind::Text if trimmed.chars().count() > 1 && named(trimmed).is_some() => tell(app, with_back(app, "lines-dot")),
        Kind::Text => match does_not_fit(it, trimmed).or_else(|| is_no_last_day(app, it, trimmed)) {
            Some(sentence) => tell(app, sentence),
            None => put(app, &stand, entry, trimmed, goes_on),
        },
    }
}

/// Something else instead of what stands there, which stays where that is too much.
fn put<const COUNT: usize>(app: &App, stand: &Stand, entry: &Entry, text: &str, then: [Msg; COUNT]) -> Typed {
    if let Some(sentence) = entry.too_much(text) {
        let now = stand.stands(entry);
        return Typed::Tell(std::iter::once(texts(app).say(&sentence)).chain(now).collect());
    }
    let text = match (entry.most, text.parse::<u32>()) {
        // Noughts before a number take room and count for nothing.
        (Most::Number(_), Ok(number)) => number.to_string(),
        _ => text.to_owned(),
    };
    let text = Msg::Paste(text);
    Typed::Do(presses(Key::Backspace, entry.chars).into_iter().chain([text]).chain(then).collect())
}

/// Why an own statement's text is longer than it may be: then what stands there stays.
fn does_not_fit(it: &Workplace, text: &str) -> Option<Say> {
    let editing = it.set_up.editing.as_ref().filter(|editing| editing.stage == Stage::Statements)?;
    let Page::Own(page) = &editing.statements.page else { return None };
    let row = page.rows(&editing.setup, it.known.as_deref()?).into_iter().nth(page.at)?;
    let (used, fits) = room_words(text, &row);
    (!fits).then(|| Say::new("lines-too-long").with("used", used))
}

/// Why a day cannot be the last one where the first one is chosen. Among drawn months a day before it is a new beginning.
fn is_no_last_day(app: &App, it: &Workplace, text: &str) -> Option<Say> {
    let editing = it.set_up.editing.as_ref().filter(|editing| editing.stage == Stage::Dates)?;
    let rules = Rules::of(&editing.setup, here(app, it))?;
    let first = rules.first(&editing.setup)?;
    let day = meaning::typed(text, rules.window).filter(|day| *day <= first)?;
    Some(Say::new("lines-not-after-first").with("day", day).with("first", first))
}

fn choice_or_command(app: &App, it: &Workplace, mut stand: Stand, line: &str) -> Typed {
    if line.is_empty() {
        return Typed::Tell(page(app, it));
    }
    let parts = || line.split([' ', ',']).filter(|part| !part.is_empty());
    let numbers: Option<Vec<usize>> = parts().map(|part| part.trim_end_matches(DOT).parse().ok()).collect();
    match numbers.as_deref() {
        Some([number]) => {
            return match stand.chosen(*number) {
                Some(msgs) => Typed::Do(msgs),
                None => tell(app, Say::new("plain-no-number").with("number", number.to_string())),
            };
        }
        Some([number, count]) if it.room == Room::SetUp => {
            let msgs = it.set_up.codes.as_ref().and_then(|codes| counted(codes, *number, *count));
            let is_too_large = *count > COUNT_MAX as usize;
            let why = if is_too_large {
                Say::new("lines-number-too-large").with("most", COUNT_MAX)
            } else {
                "lines-one-number".into()
            };
            return msgs.map_or_else(|| tell(app, why), Typed::Do);
        }
        Some(_) => return tell(app, "lines-one-number"),
        None => {}
    }
    let language = texts(app).language();
    match (stand.named(line), named(line.strip_prefix(DOT).unwrap_or(line), language)) {
        (Some(msgs), _) => Typed::Do(msgs),
        (None, Some(command)) => doing(app, it, None, command),
        (None, None) => tell(app, Say::new("lines-unknown").with("help", Command::Help.word(language))),
    }
}

fn doing(app: &App, it: &Workplace, entry: Option<&Entry>, command: Command) -> Typed {
    let home = to_room(Room::Overview);
    let words = texts(app);
    match command {
        Command::Help => Typed::Tell(command::list(words, entry.is_some())),
        Command::Again => Typed::Tell(page(app, it)),
        Command::Where => Typed::Tell(vec![stand(app, it).title, words.say(&whose(it))]),
        Command::To(room) => Typed::Do(vec![to_room(room)]),
        Command::Clear => match entry {
            Some(entry) => Typed::Do(presses(Key::Backspace, entry.chars)),
            None => tell(app, "lines-nothing-to-clear"),
        },
        Command::Lock => Typed::Do(vec![home, Msg::Key(Key::Ctrl('l'))]),
        Command::Quit => Typed::Do(vec![home, Msg::Key(Key::Char('q'))]),
        Command::Language => Typed::Do(vec![home, Msg::Key(Key::F(6))]),
        Command::Back if it.is_shut() => Typed::Do(vec![home]),
        Command::Back if it.room == Room::Overview => {
            tell(app, Say::new("lines-beginning").with("quit", Command::Quit.word(words.language())))
        }
        Command::Back if is_at_top(it) => Typed::Do(vec![home]),
        // A key that would end a writing means nothing right after one; this one always goes back.
        Command::Back => stand(app, it).back.unwrap_or_else(|| {
            let key = if entry.is_none() { Key::Char('q') } else { Key::Esc };
            Typed::Do(vec![Msg::Key(key)])
        }),
    }
}

/// Whose workplace it is, and how the lock stands.
fn whose(it: &Workplace) -> Say {
    let school = it.known.as_ref().map_or("", |known| known.school.name.as_str());
    let school = (!school.is_empty()).then(|| school.to_owned());
    match (school, it.lock_words()) {
        (None, None) => Say::new("lines-workplace"),
        (Some(school), None) => Say::new("lines-workplace-of").with("school", school),
        (None, Some(lock)) => Say::new("lines-workplace-lock").with("lock", lock),
        (Some(school), Some(lock)) => Say::new("lines-workplace-of-lock").with("school", school).with("lock", lock),
    }
}
