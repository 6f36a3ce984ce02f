//! A file on its way to the disk: said while it takes, ended by a key, one at a time. Everything else goes on meanwhile.

use jiff::SignedDuration;

use crate::app::Turn;
use crate::app::effect::{Effect, StoreRequest};
use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::Workplace;
use crate::app::workplace::request::WorkplaceRequest;
use crate::app::workplace::request::forms::PaperOrder;
use crate::domain::secret::Secret;
use crate::domain::time_limit::Now;
use crate::locale::say::Say;

/// From when on it is said how long it has taken: before, nobody wonders.
const LONG: SignedDuration = SignedDuration::from_secs(3);
/// From when on somebody may be about to end it: the key may come when it has just ended by itself.
const WONDERED: SignedDuration = SignedDuration::from_secs(1);
/// How long that key means nothing then: it would leave the room.
const LATE: SignedDuration = SignedDuration::from_millis(800);
/// How often that changes.
pub const EVERY: SignedDuration = SignedDuration::from_secs(1);

/// What is being written.
#[derive(Debug)]
pub struct Writing {
    since: SignedDuration,
    /// The slips in it, which may be kept nowhere else.
    slips: Option<Secret>,
    /// Whether its end was asked for.
    ending: bool,
}

const KEYS: &[Binding<()>] =
    &[Binding { keys: &[Key::Esc, Key::Ctrl('c')], action: (), shown: "Esc", label: "key-end-writing" }];

/// Its keys, which go before those of every room.
pub fn key_tables() -> Vec<Named> {
    vec![("a file being written", keymap::bare(KEYS))]
}

impl Workplace {
    /// Takes note of what a turn has written. A second file is not begun before the first is there or ended.
    pub(super) fn with_writing(&mut self, turn: Turn, now: Now) -> Turn {
        let Turn::Stay(effects) = turn else { return turn };
        Turn::Stay(effects.into_iter().filter(|effect| self.is_begun(effect, now)).collect())
    }

    fn is_begun(&mut self, effect: &Effect, now: Now) -> bool {
        match (effect, &mut self.writing) {
            (Effect::EndWriting, Some(writing)) => writing.ending = true,
            (Effect::Store(request), Some(_)) if request.is_writing() => {
                self.notice = Some(Say::new("writing-busy"));
                self.certificates.written();
                return false;
            }
            (Effect::Store(request), None) if request.is_writing() => {
                self.writing = Some(Writing { since: now.steady, slips: slips(request), ending: false });
            }
            _ => {}
        }
        true
    }

    /// What a key that ends a writing does, while there is one or was one just now.
    pub(super) fn end_writing(&self, msg: &Msg, now: Now) -> Option<Turn> {
        let is_key = matches!(msg, Msg::Key(key) if keymap::lookup(KEYS, *key).is_some());
        if !is_key {
            return None;
        }
        if self.writing.is_some() {
            return Some(Turn::Stay(vec![Effect::EndWriting]));
        }
        self.just_written.is_some_and(|until| now.steady < until).then(Turn::stay)
    }

    /// The file is there, or there is none.
    pub(super) fn writing_over(&mut self, is_there: bool, now: Now) {
        let Some(writing) = self.writing.take() else { return };
        let wondered = now.steady.saturating_sub(writing.since) >= WONDERED;
        // Whoever was told that it is being ended does not ask again.
        self.just_written = (wondered && !writing.ending).then_some(now.steady + LATE);
        if let (true, Some(slips), Some(codes)) = (is_there, writing.slips, &mut self.set_up.codes) {
            codes.slips_written(&slips);
        }
    }

    /// What leaving does first while something is written. Asked a second time it is left all the same.
    pub(super) fn leave_writing(&mut self) -> Option<Turn> {
        let writing = self.writing.as_mut().filter(|writing| !writing.ending)?;
        writing.ending = true;
        self.notice = Some(Say::new("writing-leaving"));
        Some(Turn::Stay(vec![Effect::EndWriting]))
    }

    /// The key for the last lines.
    pub(super) fn writing_hints(&self) -> Vec<Hint> {
        let is_done = self.writing.as_ref().is_none_or(|writing| writing.ending);
        keymap::hints(KEYS, |()| is_done)
    }

    /// One line that matters now: what was said last, else what is being written.
    pub fn line(&self, now: Now) -> Option<Say> {
        if let Some(notice) = &self.notice {
            return Some(notice.clone());
        }
        let writing = self.writing.as_ref()?;
        let took = now.steady.saturating_sub(writing.since);
        Some(match (writing.ending, took >= LONG) {
            (true, _) => Say::new("certificate-ending"),
            (false, false) => Say::new("writing"),
            (false, true) => Say::new("writing-long").with("seconds", took.as_secs()),
        })
    }
}

fn slips(request: &StoreRequest) -> Option<Secret> {
    let StoreRequest::Workplace(request) = request else { return None };
    match &**request {
        WorkplaceRequest::WritePaper { what: PaperOrder::Slips { text, .. }, .. } => Some(text.clone()),
        _ => None,
    }
}
