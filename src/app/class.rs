//! A class that answers together, at its teacher's machine: what is shown on the beamer, and how many have answered.
//!
//! Nothing of anybody's answers ever comes here: the teacher opens statements, the machines tell counts.

pub mod following;
pub mod joining;
pub mod keys;
pub mod order;

use std::sync::Arc;

use jiff::SignedDuration;

use crate::app::Turn;
use crate::app::class::following::to_next_minute;
use crate::app::class::keys::Act;
use crate::app::class::order::{ClassNews, ClassOrder, Opening};
use crate::app::effect::Effect;
use crate::app::input::{Key, Way};
use crate::app::keymap::{self, Binding, Hint};
use crate::app::msg::Msg;
use crate::domain::class::{Counts, Doing, Pace, Spot, Stand};
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::questionnaire::{Asked, Questionnaire};
use crate::domain::time_limit::Now;
use crate::locale::say::Say;

const GOES_ON: &str = "beamer-goes-on";

/// The minutes a timer gives, one after the other; after the last it is taken away.
const TIMER_MINUTES: [i64; 4] = [1, 2, 3, 5];

/// What the class does, as its teacher sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Machines join.
    Gathering,
    /// The class has stopped and comes back; machines join again.
    Stopped {
        /// Position of the part it stopped after; `None` where the program was started anew since.
        after: Option<usize>,
    },
    /// A statement is open, or the review.
    Open,
}

/// A timer for one statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Timer {
    minutes: i64,
    /// On the clock that never jumps.
    ends: SignedDuration,
}

/// The state.
#[derive(Debug)]
pub struct Class {
    /// The exercise.
    pub frozen: Arc<Frozen>,
    /// Who answers.
    pub group: GroupIx,
    /// What is asked of them.
    pub questionnaire: Questionnaire,
    /// What the class does.
    pub stage: Stage,
    /// Position of what is open, or is opened first; behind the last statement comes the review.
    pub at: usize,
    /// How far apart the machines may be.
    pub pace: Pace,
    /// Whether the teacher speaks.
    pub paused: bool,
    /// Whether the class stops after this part.
    pub stops: bool,
    /// The line from which the text to be read aloud is shown, while it is.
    pub aloud: Option<usize>,
    /// Whether it is asked if the class shall end.
    pub ending: bool,
    /// The code with which machines join; `None` until it is open.
    pub code: Option<String>,
    /// Where its machine is in the network.
    pub addresses: Vec<String>,
    /// How many, and nothing else.
    pub counts: Counts,
    /// Whether another window of this machine leads the class; then this one begins nothing.
    pub elsewhere: bool,
    /// One line that matters now.
    pub notice: Option<Say>,
    timer: Option<Timer>,
    version: u64,
    opened: u64,
}

impl Class {
    /// Gathers, before the first statement.
    pub fn new(frozen: Arc<Frozen>, group: GroupIx) -> Class {
        let questionnaire = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group);
        Class {
            frozen,
            group,
            questionnaire,
            stage: Stage::Gathering,
            at: 0,
            pace: Pace::default(),
            paused: false,
            stops: false,
            aloud: None,
            ending: false,
            code: None,
            addresses: Vec::new(),
            counts: Counts::default(),
            elsewhere: false,
            notice: None,
            timer: None,
            version: 0,
            opened: 0,
        }
    }

    /// What is asked of the other machines when this screen comes up.
    pub fn entering(&self) -> Vec<Effect> {
        let open = ClassOrder::Open { exercise: self.frozen.id.clone(), group: self.group };
        vec![Effect::Class(open)]
    }

    /// The statement that is open; `None` for the review.
    pub fn current(&self) -> Option<&Asked> {
        self.questionnaire.asked.get(self.at)
    }

    /// Time left on the timer, where there is one.
    pub fn timer_left(&self, now: Now) -> Option<SignedDuration> {
        self.timer.map(|timer| timer.ends.saturating_sub(now.steady).max(SignedDuration::ZERO))
    }

    /// When something on the screen changes by itself.
    pub fn next_change(&self, now: Now) -> Option<SignedDuration> {
        self.timer_left(now).map(to_next_minute).filter(|left| *left > SignedDuration::ZERO)
    }

    /// The keys that work now.
    pub fn table(&self) -> &'static [Binding<Act>] {
        match (&self.stage, self.current()) {
            _ if self.elsewhere => keys::ELSEWHERE,
            _ if self.ending => keys::ENDING,
            (Stage::Gathering | Stage::Stopped { .. }, _) => keys::GATHERING,
            (Stage::Open, Some(_)) => keys::STATEMENT,
            (Stage::Open, None) => keys::REVIEW,
        }
    }

    /// The keys for the last lines: all of them, always, so that the line never jumps; the arrows where a text is read aloud.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(self.table(), |act| matches!(act, Act::Up | Act::Down) && self.aloud.is_none())
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, now: Now) -> Turn {
        let act = match msg {
            Msg::Key(key) => keymap::lookup(self.table(), *key),
            Msg::Scroll(Way::Up) => keymap::lookup(self.table(), Key::Up).filter(|_| self.aloud.is_some()),
            Msg::Scroll(Way::Down) => keymap::lookup(self.table(), Key::Down).filter(|_| self.aloud.is_some()),
            _ => None,
        };
        let Some(act) = act else { return Turn::stay() };
        self.notice = None;
        if act == Act::EndNow {
            return Turn::Pop;
        }
        let before = (self.at, self.stage.clone());
        if !self.changes(act, now) {
            return Turn::stay();
        }
        let opens = (self.at, self.stage.clone()) != before;
        Turn::Stay(vec![self.show(opens, now)])
    }

    /// Does it; whether the other machines must hear of it.
    fn changes(&mut self, act: Act, now: Now) -> bool {
        match act {
            Act::Begin => {
                self.stage = Stage::Open;
                self.moves(self.at);
            }
            Act::PartBefore => self.at = self.parts().into_iter().rev().find(|at| *at < self.at).unwrap_or(self.at),
            Act::PartAfter => self.at = self.parts().into_iter().find(|at| *at > self.at).unwrap_or(self.at),
            Act::Next => self.next(),
            Act::Back if self.at == 0 => return false,
            Act::Back => self.moves(self.at - 1),
            Act::Review => self.moves(self.questionnaire.asked.len()),
            Act::Pause => {
                self.paused = !self.paused;
                self.timer = None;
            }
            Act::Timer => self.timer = self.next_timer(now),
            Act::Pace => {
                self.pace = match self.pace {
                    Pace::Together => Pace::WithinArea,
                    Pace::WithinArea => Pace::Together,
                };
            }
            Act::Stop => self.stops = !self.stops,
            Act::Aloud => self.aloud = if self.aloud.is_some() { None } else { Some(0) },
            Act::Up => self.aloud = self.aloud.map(|line| line.saturating_sub(1)),
            // The drawing stops at the last line; a number that ran ahead would make the way back long.
            Act::Down => self.aloud = self.aloud.map(|line| (line + 1).min(ALOUD_LINES_MAX)),
            Act::End => self.ending = true,
            Act::GoOn | Act::EndNow => self.ending = false,
        }
        match act {
            Act::Begin | Act::PartBefore | Act::PartAfter | Act::Next | Act::Back | Act::Review => true,
            Act::Pause | Act::Timer | Act::Pace => true,
            Act::Stop | Act::Aloud | Act::Up | Act::Down | Act::End | Act::GoOn | Act::EndNow => false,
        }
    }

    fn next(&mut self) {
        let to = self.at + 1;
        let block = |at: usize| self.questionnaire.asked.get(at).map(|asked| asked.block);
        if self.stops && block(self.at) != block(to) {
            let after = block(self.at);
            self.moves(to);
            self.stops = false;
            self.stage = Stage::Stopped { after };
        } else {
            self.moves(to);
        }
    }

    fn moves(&mut self, to: usize) {
        self.at = to.min(self.questionnaire.asked.len());
        self.timer = None;
        self.paused = false;
        self.aloud = self.aloud.map(|_| 0);
    }

    /// Where a class can begin: at the first statement of each part that asks something, and at the review.
    fn parts(&self) -> Vec<usize> {
        let asking = self.questionnaire.blocks.iter().filter(|block| !block.range.is_empty());
        asking.map(|block| block.range.start).chain(std::iter::once(self.questionnaire.asked.len())).collect()
    }

    fn next_timer(&self, now: Now) -> Option<Timer> {
        let before = self.timer.map_or(0, |timer| timer.minutes);
        let minutes = TIMER_MINUTES.into_iter().find(|minutes| *minutes > before)?;
        Some(Timer { minutes, ends: now.steady.saturating_add(SignedDuration::from_mins(minutes)) })
    }

    /// Tells the machines what is open now; `opens`: it was not before, so that nobody has answered it yet.
    fn show(&mut self, opens: bool, now: Now) -> Effect {
        // A program that is started anew begins above what the machines have heard.
        let begin = u64::try_from(now.wall.as_millisecond()).unwrap_or(0);
        self.version = begin.max(self.version + 1);
        if opens {
            self.opened = self.version;
            let done = self.counts.handed_in;
            self.counts = Counts { opened: self.opened, answered: done, ready: done, ..self.counts };
        }
        Effect::Class(ClassOrder::Show(self.stand(now)))
    }

    /// Where the class was before the program was started anew, it begins again: the machines come back first.
    fn goes_on(&mut self, before: &Stand) {
        let at = before.position(&self.questionnaire);
        self.at = match &before.at {
            Spot::Review => self.questionnaire.asked.len(),
            Spot::Statement(_) => at.unwrap_or(0),
        };
        self.pace = before.pace;
        self.version = self.version.max(before.version);
        if before.doing == Doing::Stopped {
            self.stage = Stage::Stopped { after: None };
        }
        if before.doing != Doing::Gathering {
            self.notice = Some(GOES_ON.into());
        }
    }

    fn stand(&self, now: Now) -> Stand {
        let at = self.current().map_or(Spot::Review, |asked| Spot::Statement(asked.code.clone()));
        let doing = match &self.stage {
            Stage::Gathering => Doing::Gathering,
            Stage::Stopped { .. } => Doing::Stopped,
            Stage::Open if self.paused => Doing::Pausing,
            Stage::Open => Doing::Answering,
        };
        Stand { version: self.version, opened: self.opened, at, pace: self.pace, doing, timer: self.timer_left(now) }
    }

    /// What the other machines say.
    pub fn hear(&mut self, news: ClassNews, now: Now) -> Turn {
        match news {
            ClassNews::Opened(Opening { code, addresses, before }) => {
                self.code = Some(code);
                self.addresses = addresses;
                if let Some(before) = before {
                    self.goes_on(&before);
                }
                return Turn::Stay(vec![self.show(true, now)]);
            }
            ClassNews::Counts(counts) if counts.opened == self.opened => self.counts = counts,
            // About what was open before: who joined, handed in and has how long is true all the same.
            ClassNews::Counts(Counts { joined, handed_in, least_left, .. }) => {
                self.counts = Counts { joined, handed_in, least_left, ..self.counts };
            }
            ClassNews::Refused(sentence) => self.notice = Some(sentence),
            ClassNews::OpenElsewhere => self.elsewhere = true,
            ClassNews::Stand(_) | ClassNews::LinkLost | ClassNews::LinkBack => {}
        }
        Turn::stay()
    }
}

/// More lines than any text to be read aloud has.
pub const ALOUD_LINES_MAX: usize = 60;
