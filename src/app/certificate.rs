//! Typing a name for a certificate, reading it on the screen, copying it, or writing it to a file: after a walk, and in
//! the coordinator's room. The name is wiped when this value goes; what that does not cover says `domain::certificate`.

use crate::app::effect::{self, Effect, StoreRequest};
use crate::app::field::Field;
use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::domain::certificate::{Certificate, Form, NAME_CHARS_MAX};
use crate::domain::secret::Secret;
use crate::locale::say::Say;

/// What a certificate shall become.
#[derive(Debug)]
pub struct CertificateOrder {
    /// The certificate.
    pub certificate: Certificate,
    /// How it is written.
    pub form: Form,
    /// Whether it may go to a removable drive only, as on a shared machine.
    pub removable: bool,
}

/// A certificate on its way.
#[derive(Debug)]
pub struct Making {
    /// All but the name, until one was typed.
    pub certificate: Certificate,
    /// The name being typed; `None` while the certificate is shown.
    pub typing: Option<Field>,
    /// Whether the machine is shared: then nothing may stay on it.
    pub shared: bool,
    /// Whether a file is being written.
    pub writing: Writing,
}

/// Whether a file is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// None is.
    Not,
    /// One is.
    UnderWay,
    /// One was; its end was asked for.
    Ending,
}

/// What came of a message.
#[derive(Debug)]
pub enum Came {
    /// It stays, with these.
    Stays(Vec<Effect>),
    /// It stays, and a sentence is said.
    Says(Say, Vec<Effect>),
    /// It is over; the name is gone.
    Over,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TypeAct {
    Show,
    Leave,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Copy,
    Write(Form),
    Again,
    Leave,
}

const TYPE_KEYS: &[Binding<TypeAct>] = &[
    Binding { keys: &[Key::Enter], action: TypeAct::Show, shown: "Enter", label: "key-show-it" },
    Binding {
        keys: &[Key::Up, Key::BackTab, Key::Esc, Key::Ctrl('c')],
        action: TypeAct::Leave,
        shown: "↑",
        label: "key-no-certificate",
    },
];

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Char('y')], action: Act::Copy, shown: "y", label: "key-copy" },
    Binding { keys: &[Key::Char('p')], action: Act::Write(Form::Pdf), shown: "p", label: "key-pdf" },
    Binding { keys: &[Key::Char('h')], action: Act::Write(Form::Html), shown: "h", label: "key-html" },
    Binding { keys: &[Key::Char('n')], action: Act::Again, shown: "n", label: "key-another-name" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "key-done",
    },
];

/// While a file is being written.
const WAIT_KEYS: &[Binding<()>] = &[Binding {
    keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
    action: (),
    shown: "q",
    label: "key-end-writing",
}];

const COPIED: &str = "certificate-copied";

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    vec![
        ("a name for a certificate", keymap::bare(TYPE_KEYS)),
        ("certificate", keymap::bare(KEYS)),
        ("a certificate being written", keymap::bare(WAIT_KEYS)),
    ]
}

impl Making {
    /// Begins with an empty name.
    pub fn new(certificate: Certificate, shared: bool) -> Making {
        Making { certificate, typing: Some(Field::new("", NAME_CHARS_MAX)), shared, writing: Writing::Not }
    }

    /// What happened, and what came of it.
    pub fn update(&mut self, msg: &Msg) -> Came {
        let stays = || Came::Stays(Vec::new());
        if let Some(field) = &mut self.typing {
            match msg {
                Msg::Key(key) => match keymap::lookup(TYPE_KEYS, *key) {
                    Some(TypeAct::Show) => return self.show(),
                    Some(TypeAct::Leave) => return Came::Over,
                    None => {
                        field.key(*key);
                    }
                },
                Msg::Paste(text) => field.insert(text),
                _ => {}
            }
            return stays();
        }
        let Msg::Key(key) = msg else { return stays() };
        if self.writing == Writing::UnderWay && keymap::lookup(WAIT_KEYS, *key).is_some() {
            self.writing = Writing::Ending;
            return Came::Stays(vec![Effect::EndWriting]);
        }
        match keymap::lookup(KEYS, *key) {
            Some(Act::Copy) if !self.shared => match effect::copy(self.certificate.text()) {
                Ok(effect) => Came::Says(Say::new(COPIED), vec![effect]),
                Err(sentence) => Came::Says(sentence, Vec::new()),
            },
            Some(Act::Write(form)) if self.writing == Writing::Not => {
                self.writing = Writing::UnderWay;
                let certificate = self.certificate.clone();
                let order = CertificateOrder { certificate, form, removable: self.shared };
                Came::Stays(vec![Effect::Store(StoreRequest::Certificate(Box::new(order)))])
            }
            Some(Act::Again) if self.writing == Writing::Not => {
                self.certificate.name = Secret::default();
                self.typing = Some(Field::new("", NAME_CHARS_MAX));
                stays()
            }
            Some(Act::Leave) => Came::Over,
            Some(_) | None => stays(),
        }
    }

    fn show(&mut self) -> Came {
        let typed = Secret::new(self.typing.as_ref().map(Field::text).unwrap_or_default());
        let name = typed.expose().trim();
        if name.is_empty() {
            return Came::Says(Say::new("certificate-no-name"), Vec::new());
        }
        self.certificate.name = Secret::new(name.to_owned());
        self.typing = None;
        Came::Stays(Vec::new())
    }

    /// The file was written, or not.
    pub fn told(&mut self) {
        self.writing = Writing::Not;
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        if self.typing.is_some() {
            return keymap::hints(TYPE_KEYS, |_| false);
        }
        let mut hints = keymap::hints(WAIT_KEYS, |()| self.writing != Writing::UnderWay);
        let writes = self.writing != Writing::Not;
        hints.extend(keymap::hints(KEYS, |act| match act {
            Act::Copy => self.shared,
            Act::Write(_) | Act::Again => writes,
            Act::Leave => self.writing == Writing::UnderWay,
        }));
        hints
    }
}
