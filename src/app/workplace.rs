//! The coordinator's workplace: rooms reached from a bar of tabs, some of them locked.
//!
//! Live counts and explanations are for everybody who passes by; what can be changed is behind a
//! coordinator's passphrase, and locks itself when nobody is there.

pub mod ask;
pub mod certificates;
pub mod codes;
pub mod guide;
pub mod hints;
pub mod keys;
pub mod leaving;
pub mod lock;
pub mod overview;
pub mod pick;
pub mod plan;
pub mod protection;
pub mod reading;
pub mod request;
pub mod resources;
pub mod results;
pub mod room;
pub mod school;
pub mod sessions;
pub mod set_up;

mod telling;
pub mod writing;

use jiff::SignedDuration;

use crate::app::effect::{Effect, StoreRequest};
use crate::app::home::Place;
use crate::app::input::{Size, Target};
use crate::app::keymap;
use crate::app::manner::Manner;
use crate::app::msg::{Msg, StoreReply};
use crate::app::workplace::certificates::Certificates;
use crate::app::workplace::keys::{Act, KEYS};
use crate::app::workplace::lock::Lock;
use crate::app::workplace::overview::Overview;
use crate::app::workplace::plan::PlanRoom;
use crate::app::workplace::protection::Protection;
use crate::app::workplace::request::{Known, WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::resources::Resources;
use crate::app::workplace::results::Results;
use crate::app::workplace::room::{Here, Order, Room, Step};
use crate::app::workplace::school::SchoolRoom;
use crate::app::workplace::sessions::Sessions;
use crate::app::workplace::set_up::SetUp;
use crate::app::workplace::writing::Writing;
use crate::app::{Exercises, Turn};
use crate::domain::exercise::ExerciseId;
use crate::domain::lab::Lab;
use crate::domain::time_limit::Now;
use crate::locale::language::{self, Language};
use crate::locale::say::Say;
use crate::locale::texts;

/// What a room sees of the rest, while the room itself may change.
macro_rules! here {
    ($it:expr, $now:expr, $size:expr) => {
        Here {
            known: $it.known.as_deref(),
            exercises: &$it.exercises,
            lab: $it.lab.as_deref(),
            now: $now,
            size: $size,
            texts: texts::of($it.language.at_work()),
        }
    };
}

/// The state.
#[derive(Debug)]
pub struct Workplace {
    /// Own store or sample.
    pub place: Place,
    /// Where the coordinator is.
    pub room: Room,
    /// What the store told; `None` until it has.
    pub known: Option<Box<Known>>,
    /// The activated exercises, newest first.
    pub exercises: Exercises,
    /// How the lab stands, while it is open.
    pub lab: Option<Box<Lab>>,
    /// Whether the rooms that change something are open.
    pub lock: Lock,
    /// Live participation.
    pub overview: Overview,
    /// The windows of the school year.
    pub sessions: Sessions,
    /// Exercises that are being set up.
    pub set_up: SetUp,
    /// The reports.
    pub results: Results,
    /// Certificates and the badge.
    pub certificates: Certificates,
    /// The action plans.
    pub plan: PlanRoom,
    /// The guide and the lists.
    pub resources: Resources,
    /// Data protection.
    pub protection: Protection,
    /// The school.
    pub school: SchoolRoom,
    /// One line that matters now.
    pub notice: Option<Say>,
    /// A file on its way to the disk.
    writing: Option<Writing>,
    /// Until when the key that would have ended the last one does nothing.
    just_written: Option<SignedDuration>,
    /// Whether a new school's coordinator was led to where it begins.
    led_to_school: bool,
    /// How long nobody may touch anything before it locks.
    pub lock_after: SignedDuration,
    /// The language that was chosen.
    pub language: &'static Language,
    touched: SignedDuration,
}

impl Workplace {
    /// Begins in the overview of the newest exercise, or of the one that is named.
    pub fn new(place: Place, exercises: Exercises, wanted: Option<&ExerciseId>, now: Now) -> Workplace {
        let at = exercises.iter().position(|frozen| Some(&frozen.id) == wanted).unwrap_or(0);
        Workplace {
            place,
            room: Room::Overview,
            known: None,
            exercises,
            lab: None,
            lock: Lock::for_place(place),
            overview: Overview::new(at),
            sessions: Sessions::default(),
            set_up: SetUp::default(),
            results: Results::default(),
            certificates: Certificates::default(),
            plan: PlanRoom::default(),
            resources: Resources::default(),
            protection: Protection::default(),
            school: SchoolRoom::default(),
            notice: None,
            writing: None,
            just_written: None,
            led_to_school: false,
            lock_after: Manner::default().lock_after,
            language: language::english(),
            touched: now.steady,
        }
    }

    /// The same, in a room.
    pub fn in_room(self, room: Room) -> Workplace {
        Workplace { room, ..self }
    }

    /// Everything is in this language now.
    /// What a room sees of the rest.
    pub fn here(&self, now: Now, size: Size) -> Here<'_> {
        here!(self, now, size)
    }

    /// Whether another language can be chosen here: where nothing is typed and nothing half done.
    pub fn may_change_language(&self) -> bool {
        self.room == Room::Overview && !self.is_shut() && !self.overview.help
    }

    /// From now on everything is in this language.
    pub fn speak(&mut self, language: &'static Language) {
        self.language = language;
        self.certificates.speak(&self.exercises, texts::of(language.at_work()));
    }

    /// Asks for what has its words from the store, which tells them in another language now: also a report that was open.
    pub fn ask_anew(&mut self) -> Vec<Effect> {
        self.results = Results::default();
        vec![Effect::Store(StoreRequest::Workplace(Box::new(WorkplaceRequest::Look)))]
    }

    /// What to ask of the store when the workplace comes up.
    pub fn entering(&self) -> Vec<Effect> {
        vec![
            Effect::Store(StoreRequest::Watch(self.overview.watched(&self.exercises))),
            Effect::Store(StoreRequest::Workplace(Box::new(WorkplaceRequest::Look))),
        ]
    }

    /// How long until something changes by itself.
    pub fn next_change(&self, now: Now) -> SignedDuration {
        let left = (self.touched + self.lock_after).saturating_sub(now.steady);
        let most = if self.writing.is_some() { writing::EVERY } else { SignedDuration::from_secs(20) };
        left.clamp(SignedDuration::from_millis(1), most)
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, now: Now, size: Size) -> Turn {
        let idle = now.steady.saturating_sub(self.touched) >= self.lock_after;
        let seen_open = !self.is_shut();
        if idle {
            self.shut();
        }
        if !matches!(msg, Msg::Tick) {
            self.touched = now.steady;
            // A key that was meant for the open room must not go into the passphrase.
            if seen_open && self.is_shut() {
                return Turn::stay();
            }
        }
        if let Msg::Key(_) | Msg::Click(_) | Msg::Paste(_) = msg {
            self.notice = None;
        }
        if let Msg::Click(Target::Tab(place)) = msg {
            return Room::ALL.get(*place).map_or_else(Turn::stay, |room| self.go(*room));
        }
        let turn = if let Some(turn) = self.end_writing(msg, now) {
            turn
        } else {
            let step = if self.is_shut() { self.lock.update(msg) } else { self.in_room_update(msg, now, size) };
            self.follow(step, Some(msg), now, size)
        };
        self.with_writing(turn, now)
    }

    fn in_room_update(&mut self, msg: &Msg, now: Now, size: Size) -> Step {
        let here = here!(self, now, size);
        match self.room {
            Room::Overview => self.overview.update(msg, here),
            Room::Sessions => self.sessions.update(msg, here),
            Room::SetUp => self.set_up.update(msg, here),
            Room::Results => self.results.update(msg, here),
            Room::Plan => self.plan.update(msg, here),
            Room::Certificates => self.certificates.update(msg, here),
            Room::Resources => self.resources.update(msg, here),
            Room::Protection => self.protection.update(msg, here),
            Room::School => self.school.update(msg, here),
        }
    }

    fn follow(&mut self, step: Step, msg: Option<&Msg>, now: Now, size: Size) -> Turn {
        match step {
            Step::Stay(effects) => Turn::Stay(effects),
            Step::Tell(words, effects) => {
                self.notice = Some(words);
                Turn::Stay(effects)
            }
            Step::Go(room) => self.go(room),
            Step::Order(order) => self.carry_out(order, now, size),
            Step::Open(screen) => Turn::Push(*screen, Vec::new()),
            Step::Pass => msg.map_or_else(Turn::stay, |msg| self.own(msg)),
        }
    }

    /// What one room asks of another.
    fn carry_out(&mut self, order: Order, now: Now, size: Size) -> Turn {
        let here = here!(self, now, size);
        match order {
            Order::Watch(id) => {
                let at = self.exercises.iter().position(|frozen| frozen.id == id).unwrap_or(0);
                let effects = self.overview.turn_to(at, &self.exercises);
                self.room = Room::Overview;
                Turn::Stay(effects)
            }
            Order::New => {
                self.room = Room::Sessions;
                self.sessions.begin();
                Turn::stay()
            }
            Order::SetUp(order) => {
                self.room = Room::SetUp;
                let step = self.set_up.begin(order, here);
                self.follow(step, None, now, size)
            }
            Order::Plan(order) => {
                self.room = Room::Plan;
                let step = self.plan.begin(*order, here);
                self.follow(step, None, now, size)
            }
            Order::Codes(id) => {
                self.set_up.show_codes(id, self.room);
                self.room = Room::SetUp;
                Turn::stay()
            }
            Order::Lab(id) => {
                let from = std::mem::replace(&mut self.room, Room::SetUp);
                // Behind the lock it waits for the passphrase: the code lets machines in.
                let step = self.set_up.show_lab(id, from, !self.is_shut());
                self.follow(step, None, now, size)
            }
        }
    }

    fn own(&mut self, msg: &Msg) -> Turn {
        let Msg::Key(key) = msg else { return Turn::stay() };
        match keymap::lookup(KEYS, *key) {
            Some(Act::Room(room)) => self.go(room),
            Some(Act::Lock) => {
                self.shut();
                Turn::stay()
            }
            Some(Act::Leave) => self.leave(),
            None => Turn::stay(),
        }
    }

    fn go(&mut self, room: Room) -> Turn {
        self.room = self.led(room);
        self.notice = None;
        Turn::stay()
    }

    /// Setting up begins with a name and a key: somebody who is new here is led there, once.
    fn led(&mut self, room: Room) -> Room {
        let is_fresh = self.place == Place::Own && self.known.as_deref().is_some_and(school::is_fresh);
        let leads = room == Room::SetUp && is_fresh && !self.led_to_school;
        self.led_to_school |= leads;
        if leads { Room::School } else { room }
    }

    /// What the store answers.
    pub fn stored(&mut self, reply: StoreReply, now: Now, size: Size) -> Turn {
        match reply {
            StoreReply::Workplace(reply) => self.told(*reply, now, size),
            StoreReply::Written(sentence) | StoreReply::NotWritten(sentence) => {
                self.notice = Some(sentence);
                self.writing_over(true, now);
                self.certificates.written();
                Turn::stay()
            }
            StoreReply::Failed(sentence) => {
                self.notice = Some(sentence);
                Turn::stay()
            }
            counts => {
                self.overview.counted(counts, &self.exercises, now);
                Turn::stay()
            }
        }
    }

    /// Everything that was told goes to the room that asked: the one the coordinator is in, for no room asks
    /// and is left in one go; what arrives later changes nothing there.
    fn told(&mut self, reply: WorkplaceReply, now: Now, size: Size) -> Turn {
        if let WorkplaceReply::Written(_) | WorkplaceReply::NotWritten(_) = reply {
            self.writing_over(matches!(reply, WorkplaceReply::Written(_)), now);
        }
        let mut effects = match self.told_all(&reply) {
            Turn::Stay(effects) => effects,
            other => return other,
        };
        if let WorkplaceReply::Known(known) = reply {
            self.set_up.known(&known);
            // Who came straight to an empty room of set-ups, as from home, is led as well.
            let arrives = self.known.is_none() && known.set_ups.is_empty() && !self.set_up.leaves_itself();
            self.known = Some(known);
            if arrives {
                self.room = self.led(self.room);
            }
            return Turn::Stay(effects);
        }
        if let WorkplaceReply::KeyMade { .. } = reply {
            // Its recovery words are shown now or never, wherever somebody has gone since.
            self.room = Room::School;
        }
        let here = here!(self, now, size);
        let step = match self.room {
            Room::Sessions => self.sessions.told(&reply, here),
            Room::Resources => self.resources.told(&reply, here),
            Room::Protection => self.protection.told(&reply, here),
            Room::School => self.school.told(&reply, here),
            Room::Overview | Room::SetUp | Room::Results | Room::Plan | Room::Certificates => Step::stay(),
        };
        // A set-up that is being saved hears of it wherever the coordinator has gone since.
        let kept = self.set_up.told(&reply, here);
        // Unsealing takes a while; whoever looks elsewhere meanwhile finds the report on coming back.
        let results = if self.room == Room::Results || results::is_for(&reply) {
            self.results.told(&reply, here)
        } else {
            Step::stay()
        };
        let plan = if plan::is_for(&reply) { self.plan.told(&reply) } else { Step::stay() };
        for step in [step, kept, results, plan] {
            match self.follow(step, None, now, size) {
                Turn::Stay(more) => effects.extend(more),
                other => return other,
            }
        }
        Turn::Stay(effects)
    }
}
