//! A walk that follows a class: what it has heard, and what it says of itself.

use jiff::SignedDuration;

use crate::domain::class::{Doing, Pace, Spot, Stand};
use crate::domain::time_limit::{Now, minutes_up};
use crate::locale::say::Say;

/// How long after the class moved a walk no key is taken: it was meant for what stood there before, and nobody has
/// read a statement in that time.
const GRACE: SignedDuration = SignedDuration::from_millis(700);
/// The same after it has stopped: nobody has read what stands there and copied three words in that time.
const STOP_GRACE: SignedDuration = SignedDuration::from_secs(3);
/// How long it is said that the class is found again.
const BACK_SHOWN: SignedDuration = SignedDuration::from_secs(10);

/// What a walk knows of its class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Following {
    /// What was heard last.
    pub stand: Stand,
    /// Whether the teacher's machine can be reached.
    pub linked: bool,
    /// Whether the person passed over what is open, or has done all of it.
    pub ready: bool,
    /// Whether the key that leaves the class was pressed once.
    pub leaving: bool,
    timer_ends: Option<SignedDuration>,
    back_until: Option<SignedDuration>,
    held_until: Option<SignedDuration>,
    /// The link is found and nothing was heard yet. The teacher's program may have been started anew, on a clock
    /// that was set back: whatever comes is what the class does now.
    takes_any: bool,
}

impl Following {
    /// Just joined.
    pub fn new(stand: Stand, now: Now) -> Following {
        let timer_ends = ends(&stand, now);
        Following {
            stand,
            linked: true,
            ready: false,
            leaving: false,
            timer_ends,
            back_until: None,
            held_until: None,
            takes_any: false,
        }
    }

    /// Hears what the teacher shows; the stand before, or `None` where this one is older.
    pub fn hear(&mut self, stand: Stand, now: Now) -> Option<Stand> {
        if stand.version <= self.stand.version && !self.takes_any {
            return None;
        }
        self.takes_any = false;
        self.ready &= stand.at == self.stand.at && stand.doing != Doing::Gathering;
        self.timer_ends = ends(&stand, now);
        self.linked = true;
        Some(std::mem::replace(&mut self.stand, stand))
    }

    /// The teacher's machine is found or lost.
    pub fn link(&mut self, there: bool, now: Now) {
        self.takes_any |= there && !self.linked;
        self.back_until = (there && !self.linked).then(|| now.steady.saturating_add(BACK_SHOWN));
        self.linked = there;
    }

    /// The class moved the walk.
    pub fn moved(&mut self, now: Now) {
        self.held_until = Some(now.steady.saturating_add(GRACE));
    }

    /// The class stopped the walk.
    pub fn stopped(&mut self, now: Now) {
        self.held_until = Some(now.steady.saturating_add(STOP_GRACE));
    }

    /// Whether the class has stopped, and may go on.
    pub fn is_stopped(&self) -> bool {
        self.linked && !self.takes_any && self.stand.doing == Doing::Stopped
    }

    /// Whether the walk waits for what the teacher opens next. At the review everybody is at their own machine's pace.
    pub fn waits_for_teacher(&self) -> bool {
        let reviews = self.stand.at == Spot::Review && self.stand.doing != Doing::Gathering;
        self.is_led() && !reviews
    }

    /// Whether something pressed now was meant for what stood there before. While more of the same comes, it lasts:
    /// who types a text does not stop at once.
    pub fn is_meant_for_before(&mut self, now: Now) -> bool {
        let more = now.steady.saturating_add(GRACE);
        self.held_until = self.held_until.filter(|until| now.steady < *until).map(|until| until.max(more));
        self.held_until.is_some()
    }

    /// Whether the walk is led: the link is there, what was heard is what the class does now, and it has not ended.
    pub fn is_led(&self) -> bool {
        self.linked
            && !self.takes_any
            && matches!(self.stand.doing, Doing::Gathering | Doing::Answering | Doing::Pausing)
    }

    /// One quiet line for the person.
    pub fn line(&self, now: Now) -> Say {
        if !self.linked {
            return Say::new("class-link-gone");
        }
        if self.back_until.is_some_and(|until| now.steady < until) {
            return Say::new("class-back");
        }
        let words = Say::new(match (self.stand.doing, &self.stand.at, self.stand.pace) {
            (Doing::Gathering, _, _) => "class-gathering",
            (Doing::Pausing, _, _) => "class-pausing",
            (Doing::Stopped, _, _) => "class-stops",
            (Doing::Over, _, _) => "class-over",
            (Doing::Answering, Spot::Review, _) => "class-review",
            (Doing::Answering, Spot::Statement(_), _) if self.ready => "class-ready",
            (Doing::Answering, Spot::Statement(_), Pace::Together) => "class-together",
            (Doing::Answering, Spot::Statement(_), Pace::WithinArea) => "class-within-part",
        });
        match self.timer_left(now) {
            Some(left) if self.stand.doing == Doing::Answering => {
                Say::new("class-with-timer").with("line", words).with("timer", timer_words(left))
            }
            _ => words,
        }
    }

    fn timer_left(&self, now: Now) -> Option<SignedDuration> {
        self.timer_ends.map(|ends| ends.saturating_sub(now.steady).max(SignedDuration::ZERO))
    }

    /// When the line changes by itself.
    pub fn next_change(&self, now: Now) -> Option<SignedDuration> {
        let timer = self.timer_left(now).map(to_next_minute);
        let back = self.back_until.map(|until| until.saturating_sub(now.steady));
        timer.into_iter().chain(back).filter(|left| *left > SignedDuration::ZERO).min()
    }
}

fn ends(stand: &Stand, now: Now) -> Option<SignedDuration> {
    stand.timer.map(|left| now.steady.saturating_add(left))
}

/// A gentle timer: minutes, and at its end no more than that.
pub fn timer_words(left: SignedDuration) -> Say {
    match minutes_up(left) {
        0 => Say::new("timer-over"),
        minutes => Say::new("timer-left").with("minutes", minutes),
    }
}

/// How long until a time that is shown in minutes shows another one; zero when it is over.
pub fn to_next_minute(left: SignedDuration) -> SignedDuration {
    let before = minutes_up(left).saturating_sub(1).max(0);
    if left <= SignedDuration::ZERO {
        return SignedDuration::ZERO;
    }
    left.saturating_sub(SignedDuration::from_mins(before)).max(SignedDuration::from_millis(1))
}
