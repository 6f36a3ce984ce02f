//! A pupil's machine follows its class: it waits for what the teacher opens, says how it stands, notices within about three
//! seconds when the teacher's machine is out of reach, and looks for it again.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::app::class::order::ClassNews;
use crate::domain::class::{Doing, Here, Stand};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::domain::time_limit::LIMIT;
use crate::format::wire::class::Said;
use crate::hub::client::{Client, ClientError};
use crate::locale::say::Say;
use crate::runtime::class::meeting::{Met, Typed, meet, places, refused};
use crate::runtime::class::passing_on::PassingOn;
use crate::runtime::class::{Ground, Tell, keys};
use crate::runtime::exercise_files::Opened;
use crate::seal::code::ClassCode;
use crate::seal::join::{self, ClassKeys};
use crate::store::Store;

/// A sign of life: with the patience of one, a link that is gone is noticed within three seconds.
const SAY_EVERY: Duration = Duration::from_secs(1);
/// The first wait after the link was lost; it doubles to [`WAIT_MAX`].
const WAIT_FIRST: Duration = Duration::from_millis(500);
const WAIT_MAX: Duration = Duration::from_secs(5);
/// Wait after the teacher's machine no longer knew the code: its class may be another one now.
const WAIT_STRANGER: Duration = Duration::from_secs(20);
/// Tries at the known address before the network is asked once more.
const TRIES_THERE: u32 = 3;
/// How often it is looked whether sheets wait that the class could take along.
const PASS_ON_EVERY: Duration = Duration::from_secs(15);

/// A class that is followed, from the code that was typed to the end.
pub struct Following {
    events: Sender<Event>,
    /// Nothing is told any more: the person is elsewhere by now.
    left: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

enum Event {
    Say(Here),
    Leave,
    /// The program ends.
    End,
    /// What the teacher shows, heard over the link of this number.
    Shown(u32, Stand),
    /// The link of this number is broken.
    Broken(u32),
}

impl Following {
    /// Begins to join.
    pub fn begin(ground: Ground, typed: Typed, exercise: ExerciseId, group: GroupIx) -> Following {
        let (events, heard) = channel();
        let (sender, left) = (events.clone(), Arc::new(AtomicBool::new(false)));
        let (screen, is_left) = (Arc::clone(&ground.tell), Arc::clone(&left));
        let tell: Tell = Arc::new(move |news| is_left.load(Ordering::Relaxed) || screen(news));
        let ground = Ground { tell: Arc::clone(&tell), ..ground };
        let thread = std::thread::spawn(move || {
            let pupil = Pupil { ground, exercise, group, events: sender, heard, link: 0, last: None };
            if let Err(sentence) = pupil.follow(&typed) {
                tell(ClassNews::Refused(sentence));
            }
        });
        Following { events, left, thread }
    }

    /// What this machine says of itself from now on.
    pub fn say(&self, here: Here) {
        let _ = self.events.send(Event::Say(here));
    }

    /// This machine is no longer with the class. What is still to be said is said behind the person's back.
    pub fn leave(&self) {
        self.left.store(true, Ordering::Relaxed);
        let _ = self.events.send(Event::Leave);
    }

    /// Whether all is said.
    pub fn has_ended(&self) -> bool {
        self.thread.is_finished()
    }

    /// The program ends; returns when all is said.
    pub fn end(self) {
        let _ = self.events.send(Event::End);
        // A thread that fell over has ended as well.
        let _ = self.thread.join();
    }
}

struct Pupil {
    ground: Ground,
    exercise: ExerciseId,
    group: GroupIx,
    events: Sender<Event>,
    heard: Receiver<Event>,
    /// Which link is the present one.
    link: u32,
    /// What was said last.
    last: Option<Here>,
}

/// Why a link is no more.
enum Ended {
    Broken,
    /// The class is over, or the person has left it.
    Done,
}

impl Pupil {
    /// Joins and follows to the end.
    ///
    /// # Errors
    /// Why the class was not joined: a sentence for people.
    fn follow(mut self, typed: &Typed) -> Result<(), Say> {
        let (keys, machine) = self.keys(&typed.code)?;
        let address = typed.address.as_deref();
        let mut met = meet(&places(&keys, address), &keys, &machine).map_err(|error| refused(error, address))?;
        if met.group != self.group {
            return Err(self.other_group(met.group));
        }
        loop {
            let at = met.address;
            if let Ended::Done = self.linked(met) {
                return Ok(());
            }
            (self.ground.tell)(ClassNews::LinkLost);
            match self.find_again(at, &keys, address, &machine) {
                Some(again) => met = again,
                None => return Ok(()),
            }
            (self.ground.tell)(ClassNews::LinkBack);
        }
    }

    /// The keys of the class, and what this machine is counted by in it: drawn now, and forgotten with the class.
    fn keys(&self, code: &ClassCode) -> Result<(ClassKeys, [u8; 32]), String> {
        let mut store = Store::open_existing(&self.ground.folder).map_err(|error| error.to_string())?;
        let key = keys::class_key(&mut store, &self.exercise)?;
        let machine = join::draw_nonce().map_err(|error| format!("Nothing could be drawn: {error}."))?;
        Ok((ClassKeys::of(&key, code), machine))
    }

    fn other_group(&self, group: GroupIx) -> Say {
        let store = Store::open_existing(&self.ground.folder);
        let opened = store.and_then(|store| Opened::open(&store, &self.exercise));
        let who = opened.map(|opened| opened.frozen.one_of(group).to_owned()).unwrap_or_default();
        Say::new("class-other-group").with("who", who)
    }

    /// Follows over one link until it ends.
    fn linked(&mut self, met: Met) -> Ended {
        self.link += 1;
        let alive = Arc::new(AtomicBool::new(true));
        let Met { quick, waiting, sheets, .. } = met;
        listen(self.link, waiting, Arc::clone(&alive), self.events.clone());
        let folder = self.ground.folder.clone();
        let exercise = self.exercise.clone();
        let mut passing_on = PassingOn::new(&folder, &exercise);
        let ended = self.speak(&quick, &sheets, &mut passing_on);
        alive.store(false, Ordering::Relaxed);
        ended
    }

    fn speak(&mut self, quick: &Client, sheets: &Client, passing_on: &mut PassingOn) -> Ended {
        let (mut said, mut passed_on) = (Instant::now(), Instant::now());
        let mut fresh = true;
        loop {
            if fresh || said.elapsed() >= SAY_EVERY {
                if !is_heard(quick.class_here(Said::Here(self.here()))) {
                    return Ended::Broken;
                }
                (fresh, said) = (false, Instant::now());
            }
            match self.heard.recv_timeout(SAY_EVERY.saturating_sub(said.elapsed())) {
                Ok(Event::Say(here)) => {
                    fresh = self.last != Some(here);
                    self.last = Some(here);
                }
                Ok(Event::Shown(link, stand)) if link == self.link => {
                    let over = stand.doing == Doing::Over;
                    (self.ground.tell)(ClassNews::Stand(stand));
                    if over {
                        return self.after_the_end(sheets, passing_on);
                    }
                }
                Ok(Event::Broken(link)) if link == self.link => return Ended::Broken,
                Ok(Event::Shown(..) | Event::Broken(_)) | Err(RecvTimeoutError::Timeout) => {}
                Ok(Event::Leave) => return self.goes(quick, sheets, passing_on, false),
                Ok(Event::End) | Err(RecvTimeoutError::Disconnected) => {
                    return self.goes(quick, sheets, passing_on, true);
                }
            }
            if passed_on.elapsed() >= PASS_ON_EVERY {
                passed_on = Instant::now();
                // What cannot be passed on now waits here, safely, and is tried again.
                let _ = passing_on.hand_over(sheets);
            }
        }
    }

    /// What is said of a machine that waits for the first statement: nothing yet, and the whole time is left.
    fn here(&self) -> Here {
        self.last.unwrap_or(Here { opened: 0, answered: false, ready: false, handed_in: false, left: LIMIT })
    }

    /// The last words: how it stands, and the sheet if it has not found its way up.
    fn goes(&mut self, quick: &Client, sheets: &Client, passing_on: &mut PassingOn, hurries: bool) -> Ended {
        let has_handed_in = self.last.is_some_and(|here| here.handed_in);
        let word = if has_handed_in { Said::Here(self.here()) } else { Said::Gone };
        // Where it is not heard, the teacher's machine forgets this one by itself after a while.
        let _ = quick.class_here(word);
        if has_handed_in {
            // What does not get through stays here, safely, and goes up later.
            let _ = passing_on.last_sheet(sheets, |wait| hurries || self.is_ending(wait));
        }
        Ended::Done
    }

    /// Waits for so long; whether the program ends meanwhile.
    fn is_ending(&self, wait: Duration) -> bool {
        matches!(self.heard.recv_timeout(wait), Ok(Event::End) | Err(RecvTimeoutError::Disconnected))
    }

    /// The class is over: whoever goes on alone hands in without it.
    fn after_the_end(&mut self, sheets: &Client, passing_on: &mut PassingOn) -> Ended {
        let _ = passing_on.hand_over(sheets);
        loop {
            match self.heard.recv() {
                Ok(Event::Leave | Event::End) | Err(_) => return Ended::Done,
                Ok(Event::Say(_) | Event::Shown(..) | Event::Broken(_)) => {}
            }
        }
    }

    /// Looks for the class until it is found; `None` when the person leaves it, or the class has another group now.
    fn find_again(
        &mut self,
        at: SocketAddr,
        keys: &ClassKeys,
        address: Option<&str>,
        machine: &[u8; 32],
    ) -> Option<Met> {
        let mut wait = WAIT_FIRST;
        for tried in 1_u32.. {
            if !self.waits(wait) {
                return None;
            }
            let mut tries = vec![at];
            // It may have another address by now.
            if tried.is_multiple_of(TRIES_THERE) {
                tries.extend(places(keys, address));
            }
            wait = match meet(&tries, keys, machine) {
                Ok(met) if met.group == self.group => return Some(met),
                Ok(_) | Err(ClientError::Refused | ClientError::WrongHub) => WAIT_STRANGER,
                Err(_) => (wait * 2).min(WAIT_MAX),
            };
        }
        None
    }

    /// Waits without a link; false when the person leaves the class.
    fn waits(&mut self, wait: Duration) -> bool {
        let until = Instant::now() + wait;
        loop {
            match self.heard.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(Event::Say(here)) => self.last = Some(here),
                Ok(Event::Shown(..) | Event::Broken(_)) => {}
                Ok(Event::Leave | Event::End) | Err(RecvTimeoutError::Disconnected) => return false,
                Err(RecvTimeoutError::Timeout) => return true,
            }
        }
    }
}

/// A machine that is busy, or in which this question has no place, is there all the same.
fn is_heard(said: Result<(), ClientError>) -> bool {
    matches!(said, Ok(()) | Err(ClientError::Busy(_) | ClientError::Full(_)))
}

/// Waits on a thread of its own for what the teacher opens, as long as this link is the present one.
fn listen(link: u32, client: Client, alive: Arc<AtomicBool>, events: Sender<Event>) {
    std::thread::spawn(move || {
        let mut seen = None;
        while alive.load(Ordering::Relaxed) {
            let event = match client.class(seen.unwrap_or(0)) {
                Ok(stand) if seen == Some(stand.version) => continue,
                Ok(stand) => {
                    seen = Some(stand.version);
                    Event::Shown(link, stand)
                }
                Err(ClientError::Busy(wait)) => {
                    std::thread::sleep(wait.min(SAY_EVERY));
                    continue;
                }
                Err(_) => Event::Broken(link),
            };
            let is_broken = matches!(event, Event::Broken(_));
            if events.send(event).is_err() || is_broken {
                return;
            }
        }
    });
}
