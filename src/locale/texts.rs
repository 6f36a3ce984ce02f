//! One language's messages: Fluent, over English where a message is missing.

use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use jiff::civil::Date;

use crate::locale::arg::Arg;
use crate::locale::day;
use crate::locale::language::{self, Language};
use crate::locale::say::Say;

/// What stands before the name of a message that is said instead of it where nothing is drawn.
const UNDRAWN: &str = "plain-";
/// The value that such a message has beside the other's: the word that goes back.
const BACK: &str = "back";
/// The message with that word and its other names.
const BACK_WORD: &str = "plain-word-back";

type Bundle = FluentBundle<FluentResource>;

/// The messages of one language, read when they are first needed.
pub struct Texts {
    language: &'static Language,
    messages: Arc<Messages>,
    is_drawn: bool,
}

/// A participant's messages, and a coordinator's, which are many more: whoever answers does not wait for these.
struct Messages {
    language: &'static Language,
    participant: Bundle,
    coordinator: OnceLock<Bundle>,
}

impl Messages {
    /// The bundle that has a message.
    fn with(&self, id: &str) -> Option<&Bundle> {
        if self.participant.has_message(id) {
            return Some(&self.participant);
        }
        let coordinator = self.coordinator.get_or_init(|| read(self.language, self.language.coordinator));
        coordinator.has_message(id).then_some(coordinator)
    }

    fn said(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let bundle = self.with(id)?;
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors: Vec<FluentError> = Vec::new();
        Some(bundle.format_pattern(pattern, args, &mut errors).into_owned())
    }
}

fn read(language: &'static Language, files: &[(&str, &str)]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language.code.parse().unwrap_or_default()]);
    // Terminals show the marks it would put around every value, or count them wrong.
    bundle.set_use_isolating(false);
    if language.is_pseudo() {
        bundle.set_transform(Some(language::pseudo));
    }
    for (_, text) in files {
        // What cannot be read falls back to English; the tests read every file.
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Everything of a language. The first call reads its files; there is no other cost per language.
pub fn of(language: &'static Language) -> &'static Texts {
    static READ: [OnceLock<Texts>; language::COUNT] = [const { OnceLock::new() }; language::COUNT];
    match READ.get(language.ix()) {
        Some(place) => place.get_or_init(|| Texts::read(language)),
        None => of(language::english()),
    }
}

/// The same where nothing is drawn and no keys are pressed: a message that is about them is said otherwise.
pub fn in_lines(language: &'static Language) -> &'static Texts {
    static READ: [OnceLock<Texts>; language::COUNT] = [const { OnceLock::new() }; language::COUNT];
    match READ.get(language.ix()) {
        Some(place) => {
            place.get_or_init(|| Texts { messages: of(language).messages.clone(), language, is_drawn: false })
        }
        None => in_lines(language::english()),
    }
}

/// A sentence where there is no choice of a language yet: in commands and their errors.
pub fn in_english(say: &Say) -> String {
    of(language::english()).say(say)
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.language.fmt(f)
    }
}

impl Texts {
    fn read(language: &'static Language) -> Texts {
        let messages = Messages { language, participant: read(language, language.files), coordinator: OnceLock::new() };
        Texts { language, messages: Arc::new(messages), is_drawn: true }
    }

    /// Whose words these are.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// A message without values.
    pub fn word(&self, id: &str) -> String {
        self.found(id, None)
    }

    /// A message with its values.
    pub fn say(&self, say: &Say) -> String {
        if let Some(words) = say.as_written() {
            return self.shown(words);
        }
        if say.args.is_empty() {
            return self.word(say.id);
        }
        let mut args = FluentArgs::with_capacity(say.args.len());
        for (name, value) in &say.args {
            args.set(*name, self.value(value));
        }
        self.found(say.id, Some(&args))
    }

    /// Sentences that follow one another.
    pub fn sentences(&self, all: &[Say]) -> String {
        all.iter().map(|say| self.say(say)).collect::<Vec<_>>().join(" ")
    }

    /// Whether this language itself has the message.
    pub fn has(&self, id: &str) -> bool {
        self.messages.with(id).is_some()
    }

    /// Tenths, as the language writes them.
    pub fn tenths(&self, tenths: i64) -> String {
        let (sign, size) = (if tenths < 0 { "-" } else { "" }, tenths.unsigned_abs());
        format!("{sign}{}{}{}", size / 10, self.language.decimal, size % 10)
    }

    /// A day as people write it, such as "Friday 27 November 2026".
    pub fn day(&self, day: Date) -> String {
        self.say(&day::whole(day))
    }

    fn value(&self, value: &Arg) -> FluentValue<'static> {
        match value {
            Arg::Number(number) => FluentValue::from(*number),
            other => self.shown(other).into(),
        }
    }

    fn shown(&self, value: &Arg) -> String {
        match value {
            Arg::Number(number) => number.to_string(),
            Arg::Tenths(tenths) => self.tenths(*tenths),
            Arg::Difference(tenths @ 1..) => format!("+{}", self.tenths(*tenths)),
            Arg::Difference(tenths) => self.tenths(*tenths),
            Arg::Name(name) => name.clone().into_owned(),
            Arg::Within(name) => self.language.within(name),
            Arg::Day(day) => self.day(*day),
            Arg::Say(say) => self.say(say),
            Arg::List(all) => all.iter().map(|say| self.say(say)).collect::<Vec<_>>().join(", "),
        }
    }

    fn found(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.undrawn(id, args).or_else(|| self.messages.said(id, args)).unwrap_or_else(|| {
            // English has every message, which a test sees to; its name is better than nothing.
            let is_english = self.language == language::english();
            if is_english { id.to_owned() } else { self.fallback().found(id, args) }
        })
    }

    /// What is said instead of a message where nothing is drawn; it may have the word that goes back as a value more.
    fn undrawn(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let undrawn = Some(format!("{UNDRAWN}{id}")).filter(|undrawn| !self.is_drawn && self.has(undrawn))?;
        let known = args.into_iter().flat_map(FluentArgs::iter);
        let mut more: FluentArgs<'_> = known.map(|(name, value)| (name, value.clone())).collect();
        more.set(BACK, self.back());
        self.messages.said(&undrawn, Some(&more))
    }

    /// The word that goes back, as it is typed.
    fn back(&self) -> String {
        let names = self.word(BACK_WORD);
        names.split(',').next().unwrap_or_default().trim().to_owned()
    }

    fn fallback(&self) -> &'static Texts {
        let english = language::english();
        if self.is_drawn { of(english) } else { in_lines(english) }
    }
}
