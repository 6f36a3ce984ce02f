//! Keys, clicks and sizes in our own words; `runtime::input` translates the terminal's events.

/// A key press.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Key {
    Char(char),
    Ctrl(char),
    Enter,
    Backspace,
    Delete,
    Esc,
    Tab,
    BackTab,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    F(u8),
}

/// A direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Way {
    Up,
    Down,
}

/// The terminal's size in cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Size {
    pub columns: u16,
    pub rows: u16,
}

/// What a place on the screen stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// As if the key were pressed.
    Press(Key),
    /// A row of a list.
    Row(usize),
    /// A part of the screen that can be turned to, such as a step of the set-up.
    Part(usize),
    /// A room of the workplace, by its place in the bar.
    Tab(usize),
    /// A row of the answers to the question at this position.
    Answer {
        /// Position of the question.
        question: usize,
        /// Row among its options.
        row: usize,
    },
}

/// Keys from a text such as `3<down><enter>x`, for tests and scripts. Unknown names are skipped.
pub fn keys(text: &str) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|r| r.split_once('>'));
        match named.and_then(|(name, after)| Some((key_named(name)?, after))) {
            Some((key, after)) => {
                keys.push(key);
                rest = after;
            }
            None => {
                keys.push(Key::Char(c));
                rest = rest.get(c.len_utf8()..).unwrap_or("");
            }
        }
    }
    keys
}

fn key_named(name: &str) -> Option<Key> {
    Some(match name {
        "f6" => Key::F(6),
        "enter" => Key::Enter,
        "backspace" => Key::Backspace,
        "delete" => Key::Delete,
        "esc" => Key::Esc,
        "tab" => Key::Tab,
        "backtab" => Key::BackTab,
        "up" => Key::Up,
        "down" => Key::Down,
        "left" => Key::Left,
        "right" => Key::Right,
        "home" => Key::Home,
        "end" => Key::End,
        "pageup" => Key::PageUp,
        "pagedown" => Key::PageDown,
        _ => {
            let mut chars = name.chars();
            match (chars.next(), chars.as_str()) {
                (Some('f'), number) if !number.is_empty() => Key::F(number.parse().ok()?),
                (Some('c'), rest) if rest.starts_with('-') => Key::Ctrl(rest.chars().nth(1)?),
                _ => return None,
            }
        }
    })
}
