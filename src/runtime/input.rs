//! Terminal events to our own messages. The only place that knows press and release, AltGr and paste.

use ratatui::crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use crate::app::input::{Key, Size, Way};
use crate::app::msg::Msg;
use crate::ui::{Hits, target_at};

/// Longest paste that is looked at, in characters; a text answer takes 500.
const PASTE_MAX: usize = 2_000;

/// The message an event means, if any.
pub fn translate(event: Event, hits: &Hits) -> Option<Msg> {
    match event {
        Event::Key(key) => translate_key(key).map(Msg::Key),
        Event::Mouse(mouse) => translate_mouse(mouse, hits),
        Event::Paste(text) => Some(Msg::Paste(text.chars().take(PASTE_MAX).collect())),
        Event::Resize(columns, rows) => Some(Msg::Resize(Size { columns, rows })),
        Event::FocusGained | Event::FocusLost => None,
    }
}

fn translate_mouse(mouse: MouseEvent, hits: &Hits) -> Option<Msg> {
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => target_at(hits, mouse.column, mouse.row).map(Msg::Click),
        MouseEventKind::ScrollUp => Some(Msg::Scroll(Way::Up)),
        MouseEventKind::ScrollDown => Some(Msg::Scroll(Way::Down)),
        _ => None,
    }
}

/// Windows reports press and release; only presses count. A held key repeats movement, never a
/// choice or a confirmation.
fn translate_key(event: KeyEvent) -> Option<Key> {
    let key = key_of(event)?;
    match event.kind {
        KeyEventKind::Press => Some(key),
        KeyEventKind::Repeat => repeats(key).then_some(key),
        KeyEventKind::Release => None,
    }
}

fn repeats(key: Key) -> bool {
    matches!(key, Key::Up | Key::Down | Key::Left | Key::Right | Key::Backspace | Key::Delete | Key::Char(_))
}

fn key_of(event: KeyEvent) -> Option<Key> {
    let control = event.modifiers.contains(KeyModifiers::CONTROL);
    let alt = event.modifiers.contains(KeyModifiers::ALT);
    Some(match event.code {
        // AltGr arrives as Ctrl+Alt on Windows; what it types is text: signs, letters with accents, and on Lithuanian
        // keyboards the digits. It types no plain letter, so that one is somebody's Ctrl+Alt and no command of ours.
        KeyCode::Char(c) if control && alt => return (!c.is_ascii_alphabetic()).then_some(Key::Char(c)),
        KeyCode::Char(_) if alt => return None,
        KeyCode::Char(c) if control => Key::Ctrl(c.to_ascii_lowercase()),
        KeyCode::Char(c) => Key::Char(c),
        KeyCode::Enter => Key::Enter,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::F(n) => Key::F(n),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> Event {
        Event::Key(KeyEvent::new_with_kind(code, modifiers, kind))
    }

    fn check(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind, expected: Option<Key>) {
        let got = match translate(event(code, modifiers, kind), &Hits::new()) {
            Some(Msg::Key(key)) => Some(key),
            _ => None,
        };
        assert_eq!(got, expected, "{code:?} {modifiers:?} {kind:?}");
    }

    #[test]
    fn press_repeat_and_release_are_told_apart() {
        use KeyEventKind::{Press, Release, Repeat};
        check(KeyCode::Char('3'), KeyModifiers::NONE, Press, Some(Key::Char('3')));
        check(KeyCode::Char('3'), KeyModifiers::NONE, Release, None);
        check(KeyCode::Enter, KeyModifiers::NONE, Press, Some(Key::Enter));
        check(KeyCode::Enter, KeyModifiers::NONE, Repeat, None);
        check(KeyCode::Enter, KeyModifiers::NONE, Release, None);
        check(KeyCode::Down, KeyModifiers::NONE, Repeat, Some(Key::Down));
    }

    #[test]
    fn altgr_types_text_and_control_is_a_command() {
        use KeyEventKind::Press;
        let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        for typed in ['@', '{', '[', ']', '}', '\\', '~', '|', '€', '#', 'ą', 'ś', 'đ', '1', '0'] {
            check(KeyCode::Char(typed), altgr, Press, Some(Key::Char(typed)));
        }
        check(KeyCode::Char('Ł'), altgr | KeyModifiers::SHIFT, Press, Some(Key::Char('Ł')));
        check(KeyCode::Char('d'), altgr, Press, None);
        check(KeyCode::Char('D'), altgr | KeyModifiers::SHIFT, Press, None);
        check(KeyCode::Char('c'), KeyModifiers::CONTROL, Press, Some(Key::Ctrl('c')));
        check(KeyCode::Char('C'), KeyModifiers::CONTROL | KeyModifiers::SHIFT, Press, Some(Key::Ctrl('c')));
        check(KeyCode::Char('É'), KeyModifiers::SHIFT, Press, Some(Key::Char('É')));
    }

    /// Where a terminal is slow, Escape and the key after it arrive as Alt and that key.
    #[test]
    fn a_key_that_came_too_close_to_escape_does_nothing() {
        for key in ['x', 'd', 's', '1', 'é'] {
            check(KeyCode::Char(key), KeyModifiers::ALT, KeyEventKind::Press, None);
        }
        check(KeyCode::Esc, KeyModifiers::NONE, KeyEventKind::Press, Some(Key::Esc));
    }

    #[test]
    fn no_release_is_ever_a_key() {
        let keys = [KeyCode::Char('5'), KeyCode::Enter, KeyCode::Backspace, KeyCode::Esc, KeyCode::Tab, KeyCode::Down];
        for key in keys.into_iter().chain((1..=12).map(KeyCode::F)) {
            for modifiers in [KeyModifiers::NONE, KeyModifiers::SHIFT, KeyModifiers::CONTROL, KeyModifiers::ALT] {
                check(key, modifiers, KeyEventKind::Release, None);
            }
        }
    }

    #[test]
    fn a_large_paste_is_bounded() {
        let Some(Msg::Paste(text)) = translate(Event::Paste("x".repeat(100_000)), &Hits::new()) else {
            panic!("a paste is a paste");
        };
        assert_eq!(text.len(), PASTE_MAX);
    }
}
