//! A walk that follows a class: where the teacher's stand leads it, and what it leaves to the person.
//!
//! Nothing in here touches an answer.

use jiff::SignedDuration;

use crate::app::class::following::Following;
use crate::app::class::joining::told_minutes;
use crate::app::class::order::ClassNews;
use crate::app::enter::{Enter, Kind};
use crate::app::input::Key;
use crate::app::msg::Msg;
use crate::app::walk::{Mode, Walk};
use crate::app::walk_keys::Act;
use crate::app::{Screen, Turn};
use crate::domain::class::{Doing, Going, Here, Open, Pace, Stand, Walker};
use crate::domain::questionnaire::progress;
use crate::domain::secret::Secret;
use crate::domain::time_limit::Now;

const LISTS_LATER: &str = "class-lists-later";
const LEAVE_CLASS: &str = "class-leave";
const ALONE: &str = "class-alone";
const OVER: &str = "class-over-hand-in";

impl Walk {
    /// Joins a class.
    pub fn follow(&mut self, stand: Stand, now: Now) {
        if stand.doing == Doing::Over {
            self.notice = Some(OVER.into());
            return;
        }
        // Who joins after the class has stopped waits for it to go on.
        let doing = if stand.doing == Doing::Stopped { Doing::Gathering } else { stand.doing };
        self.help = false;
        self.notice = None;
        self.following = Some(Following::new(Stand { doing, ..stand }, now));
        self.lead(None, now);
    }

    /// Hears of the class.
    pub fn hear(&mut self, news: ClassNews, now: Now) -> Turn {
        match (news, &mut self.following) {
            (ClassNews::Stand(stand), None) => self.follow(stand, now),
            (ClassNews::Stand(stand), Some(following)) => {
                if let Some(before) = following.hear(stand, now) {
                    return self.heard(&before, now);
                }
            }
            (ClassNews::LinkLost, Some(following)) => following.link(false, now),
            (ClassNews::LinkBack, Some(following)) => following.link(true, now),
            (ClassNews::LinkLost | ClassNews::LinkBack, None) => {}
            (ClassNews::Refused(_) | ClassNews::OpenElsewhere | ClassNews::Opened(_) | ClassNews::Counts(_), _) => {}
        }
        Turn::stay()
    }

    fn heard(&mut self, before: &Stand, now: Now) -> Turn {
        let doing = self.following.as_ref().map(|following| following.stand.doing);
        match doing {
            Some(Doing::Stopped) => {
                self.settle(now);
                return self.save_if_changed(Turn::stay(), now);
            }
            Some(Doing::Over) if self.mode != Mode::Stopped => self.notice = Some(OVER.into()),
            _ => {
                if self.mode == Mode::Stopped {
                    self.mode = Mode::Asking;
                }
                self.lead(Some(before), now);
            }
        }
        Turn::stay()
    }

    /// Goes where the class is. What somebody is deciding just now is not taken from under their fingers.
    fn lead(&mut self, before: Option<&Stand>, now: Now) {
        let Some(following) = self.following.as_ref().filter(|following| following.is_led()) else { return };
        if !matches!(self.mode, Mode::Asking | Mode::Areas(_) | Mode::Review(_)) {
            return;
        }
        let walker = Walker {
            at: self.at,
            answered: self.answers.get(self.at).is_some_and(Option::is_some),
            in_lists: self.mode != Mode::Asking,
        };
        match following.stand.leads(before, &self.questionnaire, walker) {
            Going::Stays => return,
            Going::To(at) => self.go_to(at),
            Going::ToReview => self.mode = Mode::Review(self.first_open_block()),
        }
        self.help = false;
        self.notice = None;
        if let Some(following) = &mut self.following {
            following.moved(now);
        }
    }

    /// After every key: who comes back from a question is where the class is by now.
    pub(super) fn settle(&mut self, now: Now) {
        let Some(following) = &self.following else { return };
        let deciding = matches!(self.mode, Mode::Confirm | Mode::Sending | Mode::TimeUp);
        if following.is_stopped() && !deciding {
            if self.mode != Mode::Stopped {
                self.stop(now);
            }
        } else if let (true, Open::Only(range)) = (following.is_led(), following.stand.open(&self.questionnaire))
            && (!range.contains(&self.at) || matches!(self.mode, Mode::Areas(_) | Mode::Review(_)))
        {
            self.lead(None, now);
        }
    }

    fn stop(&mut self, now: Now) {
        self.mode = Mode::Stopped;
        self.help = false;
        self.notice = None;
        // Also without an answer: the three words must find something.
        self.unsaved = true;
        if let Some(following) = &mut self.following {
            following.stopped(now);
        }
    }

    /// What was pressed means nothing where the class has stopped; whoever types on has not seen it yet.
    pub(super) fn overlooks_stop(&mut self, now: Now) {
        if let Some(following) = self.following.as_mut().filter(|_| self.mode == Mode::Stopped) {
            following.moved(now);
        }
    }

    /// The code to come back, where the class has stopped: nobody has to ask for it.
    pub fn code_when_stopped(&self) -> Option<&Secret> {
        (self.mode == Mode::Stopped).then_some(&self.ticket.code)
    }

    /// Whether the class has stopped and its teacher's machine is out of reach.
    pub(super) fn may_go_on_alone(&self) -> bool {
        self.mode == Mode::Stopped && self.following.as_ref().is_none_or(|following| !following.is_stopped())
    }

    /// On the machine it is put on. At a text every letter is the text's, so who comes back to one in a lab sees the
    /// areas first: the key of the class is the same there as everywhere.
    pub fn put_on(&mut self, in_lab: bool) {
        self.in_lab = in_lab;
        if in_lab && self.kept && self.writes_words() {
            self.mode = Mode::Areas(self.current().map_or(0, |asked| asked.block));
        }
    }

    /// Whether what was pressed was meant for what stood there before the class moved on.
    pub(super) fn comes_too_late(&mut self, msg: &Msg, now: Now) -> bool {
        match msg {
            Msg::Key(Key::Ctrl(_)) => false,
            Msg::Key(_) | Msg::Paste(_) | Msg::Click(_) => {
                self.following.as_mut().is_some_and(|following| following.is_meant_for_before(now))
            }
            Msg::Scroll(_) | Msg::Tick | Msg::Resize(_) | Msg::Stored(_) | Msg::Class(_) | Msg::HangUp => false,
        }
    }

    /// Where a walk that is led may be; `None` for one that is not.
    pub(super) fn led_to(&self) -> Option<Open> {
        let following = self.following.as_ref().filter(|following| following.is_led())?;
        Some(following.stand.open(&self.questionnaire))
    }

    /// Whether the class keeps the walk from doing this; what is done instead is said.
    pub(super) fn is_held(&mut self, act: Act) -> bool {
        let Some(open) = self.led_to() else { return false };
        if open == Open::Everywhere || self.mode != Mode::Asking {
            return false;
        }
        let may = |at: usize| matches!(&open, Open::Only(range) if range.contains(&at));
        match act {
            Act::Areas | Act::Review => {
                self.notice = Some(LISTS_LATER.into());
                true
            }
            Act::Next | Act::NextPage if !may(self.at + 1) => {
                if let Some(following) = self.following.as_mut().filter(|_| open != Open::Nowhere) {
                    following.ready = true;
                }
                true
            }
            Act::Back | Act::BackPage => !self.at.checked_sub(1).is_some_and(may),
            _ => false,
        }
    }

    /// The key of the class: joins one, or, pressed twice, leaves it.
    pub(super) fn with_class(&mut self) -> Turn {
        if !self.in_lab || self.preview {
            return Turn::stay();
        }
        match &mut self.following {
            None => {
                let kind = Kind::Class { exercise: self.frozen.id.clone(), group: self.group };
                return Turn::Push(Screen::Enter(Enter::new(kind)), Vec::new());
            }
            Some(following) if !following.leaving => {
                following.leaving = true;
                self.notice = Some(LEAVE_CLASS.into());
            }
            Some(_) => {
                self.following = None;
                self.notice = Some(ALONE.into());
            }
        }
        Turn::stay()
    }

    /// Whether nothing is pressed because the teacher has the word.
    pub fn waits_for_teacher(&self) -> bool {
        self.following.as_ref().is_some_and(Following::waits_for_teacher)
    }

    /// What the class's other machines hear of this walk, where it follows one.
    pub fn here(&self, now: Now) -> Option<Here> {
        let following = self.following.as_ref()?;
        let has_answer = |at: usize| self.answers.get(at).is_some_and(Option::is_some);
        let answered = following.stand.position(&self.questionnaire).is_some_and(has_answer);
        let all = match (following.stand.pace, following.stand.open(&self.questionnaire)) {
            (Pace::WithinArea, Open::Only(range)) => {
                self.answers.get(range).is_some_and(|answers| progress(answers).unanswered() == 0)
            }
            (Pace::Together | Pace::WithinArea, _) => answered,
        };
        let left = if self.mode == Mode::TimeUp { SignedDuration::ZERO } else { told_minutes(self.left(now)) };
        let opened = following.stand.opened;
        Some(Here { opened, answered, ready: following.ready || all, handed_in: false, left })
    }
}
