//! Editing a short text: against a naive model, and for texts that are hard.

use proptest::prelude::*;
use reflectory::app::field::Field;
use reflectory::app::input::Key;

use super::cases;

/// What a person calls a letter: é in both forms, flags, a hand with a skin colour, Han.
const LETTERS: &[&str] = &["a", " ", "é", "e\u{301}", "o\u{308}\u{304}", "🇧🇪", "🇫🇷", "👍🏽", "漢", "字", "ß"];

#[derive(Clone, Debug)]
enum Step {
    Type(usize),
    Paste(Vec<usize>),
    Press(Key),
}

fn step() -> impl Strategy<Value = Step> {
    let editing = vec![Key::Left, Key::Right, Key::Home, Key::End, Key::Backspace, Key::Delete];
    prop_oneof![
        4 => (0..LETTERS.len()).prop_map(Step::Type),
        1 => prop::collection::vec(0..LETTERS.len(), 0..6).prop_map(Step::Paste),
        4 => prop::sample::select(editing).prop_map(Step::Press),
    ]
}

/// A list of letters with a place in it.
#[derive(Default)]
struct Model {
    letters: Vec<&'static str>,
    at: usize,
}

impl Model {
    fn step(&mut self, step: &Step, chars_max: usize) {
        match step {
            Step::Type(letter) => self.insert(&[*letter], chars_max),
            Step::Paste(letters) => self.insert(letters, chars_max),
            Step::Press(Key::Left) => self.at = self.at.saturating_sub(1),
            Step::Press(Key::Right) if self.at < self.letters.len() => self.at += 1,
            Step::Press(Key::Home) => self.at = 0,
            Step::Press(Key::End) => self.at = self.letters.len(),
            Step::Press(Key::Backspace) if self.at > 0 => {
                self.at -= 1;
                self.letters.remove(self.at);
            }
            Step::Press(Key::Delete) if self.at < self.letters.len() => {
                self.letters.remove(self.at);
            }
            Step::Press(_) => {}
        }
    }

    fn insert(&mut self, letters: &[usize], chars_max: usize) {
        for letter in letters.iter().map(|at| LETTERS[*at]) {
            let used: usize = self.letters.concat().chars().count();
            if used + letter.chars().count() > chars_max {
                return;
            }
            self.letters.insert(self.at, letter);
            self.at += 1;
        }
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn edits_like_a_list_of_letters(steps in prop::collection::vec(step(), 0..40), chars_max in 0usize..30) {
        let mut field = Field::new("", chars_max);
        let mut model = Model::default();
        for step in &steps {
            model.step(step, chars_max);
            match step {
                Step::Type(letter) => field.insert(LETTERS[*letter]),
                Step::Paste(letters) => field.insert(&letters.iter().map(|at| LETTERS[*at]).collect::<String>()),
                Step::Press(key) => prop_assert!(field.key(*key)),
            }
            let (before, after) = model.letters.split_at(model.at);
            let (before, after) = (before.concat(), after.concat());
            prop_assert_eq!(field.hidden(), (before.chars().count(), after.chars().count()));
            let (shown_before, shown_after) = field.split();
            prop_assert_eq!((&*shown_before, &*shown_after), (&before, &after), "after {:?}", step);
            prop_assert_eq!(field.chars(), model.letters.concat().chars().count());
        }
    }

    #[test]
    fn any_text_stays_plain_and_short(
        pieces in prop::collection::vec(any::<String>(), 0..6),
        keys in prop::collection::vec(prop::sample::select(vec![Key::Left, Key::Right, Key::Backspace, Key::Delete]), 0..12),
        chars_max in 0usize..40,
    ) {
        let mut field = Field::new("", chars_max);
        for piece in &pieces {
            field.insert(piece);
            for key in &keys {
                field.key(*key);
            }
            let (before, after) = field.split();
            prop_assert_eq!(format!("{}{}", *before, *after), field.text());
            prop_assert!(field.text().chars().count() <= chars_max);
            prop_assert_eq!(field.chars(), field.text().chars().count());
            prop_assert!(!field.text().contains(|c: char| c.is_control()));
        }
    }

    #[test]
    fn typing_and_pasting_give_the_same(text in "[a-zé\u{301}🇧🇪漢 ]{0,20}") {
        let pasted = Field::new(&text, 500);
        let mut typed = Field::new("", 500);
        for c in text.chars() {
            typed.key(Key::Char(c));
        }
        prop_assert_eq!(typed.split(), pasted.split());
    }
}

#[test]
fn one_key_takes_away_one_letter() {
    for letter in LETTERS.iter().filter(|l| **l != " ") {
        let mut field = Field::new(&format!("x{letter}"), 100);
        field.key(Key::Backspace);
        assert_eq!(field.text(), "x", "{letter:?} before the cursor");
        let mut field = Field::new(&format!("{letter}x"), 100);
        field.key(Key::Home);
        field.key(Key::Delete);
        assert_eq!(field.text(), "x", "{letter:?} behind the cursor");
    }
}

#[test]
fn what_does_not_fit_is_left_out_whole() {
    let check = |text: &str, chars_max: usize, expected: &str| assert_eq!(Field::new(text, chars_max).text(), expected);
    check("abc", 2, "ab");
    check("abc", 0, "");
    check("e\u{301}e\u{301}", 3, "e\u{301}");
    check("e\u{301}e\u{301}", 4, "e\u{301}e\u{301}");
    check("🇧🇪🇧🇪", 3, "🇧🇪");
    check("漢字", 1, "漢");
}

#[test]
fn pasted_lines_become_spaces_and_the_invisible_goes() {
    let check = |text: &str, expected: &str| assert_eq!(Field::new(text, 100).text(), expected, "{text:?}");
    check("a\nb\tc\rd", "a b c d");
    check("a\u{1b}[31mb\u{7}\0\u{7f}", "a[31mb");
    check("a\u{202e}b\u{2066}c\u{feff}d\u{200b}e", "abcde");
    check("line\u{85}feed", "linefeed");
    // The joiner is invisible, so a family becomes its members.
    check("👩\u{200d}👧", "👩👧");
}

#[test]
fn keys_that_edit_nothing_are_not_taken() {
    let mut field = Field::new("abc", 100);
    for key in [Key::Enter, Key::Esc, Key::Tab, Key::Up, Key::Down, Key::F(1), Key::Ctrl('c'), Key::PageUp] {
        assert!(!field.key(key), "{key:?}");
    }
    assert_eq!(field.text(), "abc");
}
