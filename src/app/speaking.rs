//! Another language for everything that stands already. No answer is touched: answers belong to codes.

use std::sync::Arc;

use crate::app::effect::{Effect, StoreRequest};
use crate::app::keymap::{self, Binding};
use crate::app::languages::{OPEN, OPEN_TYPING};
use crate::app::msg::Msg;
use crate::app::walk::Mode;
use crate::app::{App, Screen};
use crate::domain::exercise::Frozen;
use crate::domain::questionnaire::Questionnaire;
use crate::locale::language::Language;
use crate::locale::texts::{self, Texts};

impl App {
    /// The same in another language.
    pub fn speaking(mut self, language: &'static Language) -> App {
        self.speak(language);
        self
    }

    /// From now on every word is in this language; what comes from the store is not asked for.
    pub fn speak(&mut self, language: &'static Language) {
        (self.language, self.own_language) = (language, language);
        self.tell_workplace();
    }

    /// The words of what is shown: a coordinator's are English where nobody translated them yet.
    pub fn texts(&self) -> &'static Texts {
        let at_work = matches!(self.screen(), Some(Screen::Workplace(_)));
        texts::of(if at_work { self.language.at_work() } else { self.language })
    }

    /// Everything is in this language now.
    pub(super) fn spoken(&mut self, language: &'static Language, exercises: &[Arc<Frozen>]) -> Vec<Effect> {
        self.language = language;
        for screen in &mut self.screens {
            retell(screen, exercises);
        }
        self.tell_workplace();
        self.ask_anew()
    }

    /// The workplace has its words in the language that was chosen.
    pub(super) fn tell_workplace(&mut self) {
        for screen in &mut self.screens {
            if let Screen::Workplace(workplace) = screen {
                workplace.speak(self.language);
            }
        }
    }

    /// What has its words from the store is asked for in the language that was chosen.
    fn ask_anew(&mut self) -> Vec<Effect> {
        let asks = self.screens.iter_mut().map(|screen| match screen {
            Screen::Workplace(workplace) => workplace.ask_anew(),
            _ => Vec::new(),
        });
        asks.flatten().collect()
    }

    /// The screen that goes on when the one on top is left.
    pub fn screen_below(&self) -> Option<&Screen> {
        self.screens.iter().rev().nth(1)
    }

    /// What concerns the screen below the list of languages reaches it all the same; where that screen goes, so does the list.
    pub(super) fn below_languages(&mut self, happens: impl FnOnce(&mut App) -> Vec<Effect>) -> Vec<Effect> {
        let Some(Screen::Languages(_)) = self.screens.last() else { return happens(self) };
        let list = self.screens.pop();
        let kind = |app: &App| (app.screens.len(), app.screens.last().map(std::mem::discriminant));
        let before = kind(self);
        let effects = happens(self);
        if kind(self) == before {
            self.screens.extend(list);
        }
        effects
    }

    /// The key that opens the list of languages here, where there is one.
    pub(super) fn language_keys(&self) -> Option<&'static [Binding<()>]> {
        match self.screens.last()? {
            Screen::Home(_) | Screen::Choose(_) | Screen::Welcome(_) | Screen::Start(_) => Some(OPEN),
            Screen::Walk(walk) => match walk.mode {
                Mode::Asking if walk.writes_words() => Some(OPEN_TYPING),
                Mode::Asking | Mode::Areas(_) | Mode::Review(_) => Some(OPEN),
                // Nothing is asked there that another question may stand before.
                Mode::Confirm | Mode::Sending | Mode::Leave | Mode::TimeUp | Mode::Stopped => None,
            },
            Screen::Enter(_) => Some(OPEN_TYPING),
            Screen::Thanks(thanks) => thanks.certificate.is_none().then_some(OPEN),
            Screen::Class(class) => (!class.ending && !class.elsewhere).then_some(OPEN),
            Screen::Workplace(workplace) => workplace.may_change_language().then_some(OPEN),
            Screen::Languages(_) => None,
        }
    }

    /// Whether somebody pressed it.
    pub(super) fn asks_for_language(&self, msg: &Msg) -> bool {
        let Msg::Key(key) = msg else { return false };
        self.language_keys().is_some_and(|keys| keymap::lookup(keys, *key).is_some())
    }

    /// The next person at a shared machine finds the language that it was started in.
    pub(super) fn speak_own(&self) -> Option<Effect> {
        (self.language != self.own_language).then_some(Effect::Store(StoreRequest::Speak(self.own_language)))
    }
}

fn retell(screen: &mut Screen, all: &[Arc<Frozen>]) {
    match screen {
        Screen::Home(it) => it.exercises.iter_mut().for_each(|frozen| swap(frozen, all)),
        Screen::Choose(it) => it.exercises.iter_mut().for_each(|frozen| swap(frozen, all)),
        Screen::Welcome(it) => swap(&mut it.frozen, all),
        Screen::Start(it) => swap(&mut it.frozen, all),
        Screen::Thanks(it) => swap(&mut it.frozen, all),
        Screen::Walk(walk) => {
            swap(&mut walk.frozen, all);
            let (frozen, group) = (&walk.frozen, walk.group);
            walk.questionnaire = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group);
        }
        Screen::Class(class) => {
            swap(&mut class.frozen, all);
            class.questionnaire =
                Questionnaire::for_group(&class.frozen.instrument, &class.frozen.exercise, class.group);
        }
        Screen::Enter(_) | Screen::Workplace(_) | Screen::Languages(_) => {}
    }
}

fn swap(frozen: &mut Arc<Frozen>, all: &[Arc<Frozen>]) {
    if let Some(other) = all.iter().find(|other| other.id == frozen.id) {
        *frozen = Arc::clone(other);
    }
}
