//! One's own result after handing in, where results are levels: read on the screen after the walk, and gone with it.

use crate::app::input::{Key, Size};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::welcome::last_time::{BELOW, columns};
use crate::domain::exercise::Frozen;
use crate::domain::instrument::{GroupIx, mark};
use crate::domain::own_result::{AreaSum, Chosen, Item, OwnResult};
use crate::domain::questionnaire::{Asked, AskedForm, Questionnaire};
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text::{width, wrap};

/// The topmost row.
pub const TOP: u16 = 2;
/// Columns of an area's title beside its level; the format's longest title fits.
pub const TITLE: usize = 30;

/// The levels that were chosen, and how far their result is read.
#[derive(Debug)]
pub struct Own {
    /// The levels.
    pub chosen: Chosen,
    /// The first line that is read; `None` while it is not looked at.
    pub from: Option<usize>,
}

/// A line of the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// What it is, and each area above its statements.
    Heading(String),
    /// What it comes to.
    Words(String),
    /// An area and its level.
    Area(String, String),
    /// A statement's title.
    Item(String),
    /// The level chosen there.
    Chosen(String),
    /// What stands beside the result, and a hint for the next level.
    Quiet(String),
    /// A gap; nothing where lines are read out.
    Blank,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    PageUp,
    PageDown,
    Top,
    Bottom,
    Leave,
}

const fn b(keys: &'static [Key], action: Act, shown: &'static str, label: &'static str) -> Binding<Act> {
    Binding { keys, action, shown, label }
}

const KEYS: &[Binding<Act>] = &[
    b(&[Key::Up], Act::Up, "↑↓", "key-scroll"),
    b(&[Key::Down], Act::Down, "↓", ""),
    b(&[Key::PageDown, Key::Char(' ')], Act::PageDown, "PgDn", ""),
    b(&[Key::PageUp], Act::PageUp, "PgUp", ""),
    b(&[Key::Home], Act::Top, "Home", ""),
    b(&[Key::End], Act::Bottom, "End", ""),
    b(
        &[Key::Backspace, Key::Left, Key::Char('r'), Key::Char('q'), Key::Esc, Key::Ctrl('c')],
        Act::Leave,
        "⌫",
        "key-back",
    ),
];

/// The result's key table.
pub fn key_tables() -> Vec<Named> {
    vec![("thanks: own result", keymap::bare(KEYS))]
}

/// The keys for the last lines.
pub fn hints() -> Vec<Hint> {
    keymap::hints(KEYS, |_| false)
}

impl Own {
    /// A key; `lines` are those that stand on a screen of this size.
    pub fn key(&mut self, key: Key, lines: usize, size: Size) {
        let Some(from) = self.from else { return };
        let height = height(size);
        let last = lines.saturating_sub(height);
        let page = height.saturating_sub(1).max(1);
        self.from = match keymap::lookup(KEYS, key) {
            Some(Act::Up) => Some(from.min(last).saturating_sub(1)),
            Some(Act::Down) => Some((from + 1).min(last)),
            Some(Act::PageUp) => Some(from.min(last).saturating_sub(page)),
            Some(Act::PageDown) => Some((from + page).min(last)),
            Some(Act::Top) => Some(0),
            Some(Act::Bottom) => Some(last),
            Some(Act::Leave) => None,
            None => Some(from),
        };
    }
}

/// Lines a screen shows at once.
pub fn height(size: Size) -> usize {
    usize::from(size.rows.saturating_sub(TOP + BELOW)).max(1)
}

/// The lines, each as wide as a screen of this size lets it be.
pub fn fitted(lines: Vec<Line>, size: Size) -> Vec<Line> {
    let columns = columns(size);
    let wrapped = |words: &str, line: fn(String) -> Line| wrap(words, columns).into_iter().map(line).collect();
    let one = |line: Line| -> Vec<Line> {
        match line {
            Line::Heading(words) => wrapped(&words, Line::Heading),
            Line::Words(words) => wrapped(&words, Line::Words),
            Line::Item(words) => wrapped(&words, Line::Item),
            Line::Chosen(words) => wrapped(&words, Line::Chosen),
            Line::Quiet(words) => wrapped(&words, Line::Quiet),
            Line::Area(title, level) if TITLE + width(&level) > columns || width(&title) >= TITLE => {
                wrapped(&format!("{title}: {level}"), Line::Words)
            }
            Line::Area(..) | Line::Blank => vec![line],
        }
    };
    lines.into_iter().flat_map(one).collect()
}

/// The result in somebody's language.
pub fn lines(chosen: &Chosen, frozen: &Frozen, group: GroupIx, texts: &Texts) -> Vec<Line> {
    let questionnaire = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group);
    let result = OwnResult::new(chosen, &questionnaire, &frozen.instrument);
    let all = result.all;
    let mut lines = vec![
        Line::Heading(texts.word("own-result")),
        Line::Quiet(texts.word("own-result-only-you")),
        Line::Blank,
        Line::Words(texts.say(&Say::new("own-result-sum").with("sum", all.sum).with("most", all.most))),
    ];
    let first = result.areas.first().and_then(|area| area.items.first());
    let level = level_words(first.and_then(|item| questionnaire.asked.get(item.asked)), all.level(), texts);
    lines.push(Line::Words(texts.say(&Say::new("own-result-level").with("level", level))));
    if all.left_out > 0 {
        lines.push(Line::Quiet(texts.say(&Say::new("own-result-left-out").with("count", all.left_out))));
    }
    lines.push(Line::Blank);
    let told = |area: &AreaSum| {
        let asked = area.items.first().and_then(|item| questionnaire.asked.get(item.asked));
        (title(area, &questionnaire, texts), level_words(asked, area.sum.level(), texts))
    };
    lines.extend(result.areas.iter().map(told).map(|(title, level)| Line::Area(title, level)));
    for area in &result.areas {
        let (title, level) = told(area);
        lines.extend([Line::Blank, Line::Heading(format!("{title}: {level}"))]);
        for item in &area.items {
            lines.extend(item_lines(*item, &questionnaire, frozen, texts));
        }
    }
    lines
}

fn title(area: &AreaSum, questionnaire: &Questionnaire, texts: &Texts) -> String {
    questionnaire.blocks.get(area.block).map_or_else(String::new, |block| texts.say(&block.title.say()))
}

/// A level in full, in the words of a statement's scale.
fn level_words(asked: Option<&Asked>, level: Option<usize>, texts: &Texts) -> String {
    let words = match asked.map(|asked| &asked.form) {
        Some(AskedForm::Scale { points, .. }) => {
            level.and_then(|level| points.get(level.checked_sub(1)?)).map(|(words, _)| words.clone())
        }
        _ => None,
    };
    words.unwrap_or_else(|| texts.word("own-result-no-level"))
}

/// A statement: its title, the level chosen, and what the next one looks like.
fn item_lines(item: Item, questionnaire: &Questionnaire, frozen: &Frozen, texts: &Texts) -> Vec<Line> {
    let Some(asked) = questionnaire.asked.get(item.asked) else { return Vec::new() };
    let title = frozen.instrument.question(&asked.code).map_or("", |question| question.title.as_str());
    let mut lines = vec![Line::Blank, Line::Item(format!("{} {title}", asked.code))];
    let Some(level) = item.level else {
        lines.push(Line::Quiet(texts.word("own-result-no-level")));
        return lines;
    };
    lines.extend(step(asked, level).map(Line::Chosen));
    let next = step(asked, level + 1).map(|words| texts.say(&Say::new("own-result-next").with("words", words)));
    lines.extend(next.map(Line::Quiet));
    lines
}

/// A level of a statement: its mark and its step, or its words where there are no steps. `None` above the highest.
fn step(asked: &Asked, level: usize) -> Option<String> {
    let AskedForm::Scale { points, steps, .. } = &asked.form else { return None };
    let (words, _) = points.get(level.checked_sub(1)?)?;
    Some(steps.get(level - 1).map_or_else(|| words.clone(), |step| format!("{} {step}", mark(words))))
}
