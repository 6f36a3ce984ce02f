//! Something to be said, before it is known in which language: the name of a message and its values.

use crate::locale::arg::Arg;

/// The name of what is worded already.
const WRITTEN: &str = "";

/// A message of `lang/*/*.ftl` with its values. State holds these, so that another language changes what stands already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Say {
    /// The message's name.
    pub id: &'static str,
    /// Its values by their names.
    pub args: Vec<(&'static str, Arg)>,
}

impl Say {
    /// A message without values.
    pub const fn new(id: &'static str) -> Say {
        Say { id, args: Vec::new() }
    }

    /// Words that stand as they are in every language, such as what the system said.
    pub fn written(words: impl Into<Arg>) -> Say {
        Say { id: WRITTEN, args: vec![(WRITTEN, words.into())] }
    }

    /// Words that stand as they are, where these are some.
    pub fn as_written(&self) -> Option<&Arg> {
        self.args.first().filter(|_| self.id == WRITTEN).map(|(_, words)| words)
    }

    /// The same with the value `name` changed, here or in what is said inside of it.
    #[must_use]
    pub fn changed(mut self, name: &str, change: &dyn Fn(&str) -> String) -> Say {
        for (known, value) in &mut self.args {
            match value {
                Arg::Name(words) if *known == name => *words = change(words).into(),
                Arg::Say(inner) => **inner = inner.as_ref().clone().changed(name, change),
                _ => {}
            }
        }
        self
    }

    /// The same with one value more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Say {
        self.args.push((name, value.into()));
        self
    }
}

impl From<String> for Say {
    fn from(words: String) -> Say {
        Say::written(words)
    }
}

impl From<&'static str> for Say {
    fn from(id: &'static str) -> Say {
        Say::new(id)
    }
}
