//! A class that answers together, over the network: the teacher's machine, which others join, and a pupil's, which follows.
//!
//! Orders are taken at once and carried out by a thread of their own, so that neither the screen nor the store waits for
//! a network. What is said in a class is counted in memory and stored nowhere.
//!
//! - [`teaching`]: the class at the teacher's machine, which [`lead`] lets one program do; [`register`] answers the machines that join and counts.
//! - [`following`]: a pupil's machine; [`meeting`] is how it joins, [`passing_on`] how its sheets go up through the class.
//! - [`keys`]: what the machines of an exercise know of each other since they joined the lab.

pub mod following;
pub mod keys;
pub mod lead;
pub mod meeting;
pub mod passing_on;
pub mod register;
pub mod teaching;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::time::{Duration, Instant};

use crate::app::class::order::{ClassNews, ClassOrder};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::hub::CLASS_PORT;
use crate::locale::say::Say;
use crate::runtime::class::following::Following;
use crate::runtime::class::teaching::{NotOpened, Teaching};
use crate::runtime::codes;

/// Longest wait at the end of the program for what a class's threads are still saying.
const END_MAX: Duration = Duration::from_secs(3);
/// After so long without a code that was tried, wrong ones are forgotten.
const FORGET_AFTER: Duration = Duration::from_secs(60);

/// Tells the screen; `false` when nobody listens any more.
pub type Tell = Arc<dyn Fn(ClassNews) -> bool + Send + Sync>;

/// Where a teacher's machine is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The port others come to; another one where it is taken.
    pub port: u16,
    /// Whether the network is told.
    pub announces: bool,
}

impl Default for Place {
    fn default() -> Place {
        Place { port: CLASS_PORT, announces: true }
    }
}

/// What every part of it works on.
#[derive(Clone)]
pub struct Ground {
    /// The store's folder.
    pub folder: PathBuf,
    /// Where a teacher's machine is found.
    pub place: Place,
    /// Wakes whoever hands up what others left here.
    pub wake: Option<SyncSender<()>>,
    /// Tells the screen.
    pub tell: Tell,
}

/// Classes at this machine. Nothing of it runs before the first order.
pub struct Classes {
    ground: Ground,
    running: Option<Running>,
}

struct Running {
    orders: Sender<ClassOrder>,
    ended: Receiver<()>,
}

impl Classes {
    /// None yet.
    pub fn new(ground: Ground) -> Classes {
        Classes { ground, running: None }
    }

    /// Has an order carried out. Never waits.
    pub fn order(&mut self, order: ClassOrder) {
        let ground = &self.ground;
        let running = self.running.get_or_insert_with(|| Running::start(ground.clone()));
        // Where the thread has fallen over, the class is as good as out of reach, and everybody goes on alone.
        let _ = running.orders.send(order);
    }

    /// Whether a class can be joined from this machine: its store follows a hub, or its lab was opened once.
    pub fn is_in_lab(&self) -> bool {
        // Where that cannot be read, people begin alone.
        keys::is_in_lab(&self.ground.folder).unwrap_or(false)
    }

    /// Lets what is being said come to its end, for a short while.
    pub fn finish(self) {
        let Some(Running { orders, ended }) = self.running else { return };
        drop(orders);
        let _ = ended.recv_timeout(END_MAX);
    }
}

impl Running {
    fn start(ground: Ground) -> Running {
        let (orders, inbox) = channel();
        let (ending, ended) = sync_channel(0);
        std::thread::spawn(move || {
            carry_out(&ground, &inbox);
            drop(ending);
        });
        Running { orders, ended }
    }
}

fn carry_out(ground: &Ground, orders: &Receiver<ClassOrder>) {
    let mut hall = Hall { ground, teaching: None, following: None, leaving: Vec::new(), tries: Tries::default() };
    for order in orders {
        hall.carry_out(order);
    }
    hall.end();
}

/// The classes of this machine as they are now.
struct Hall<'a> {
    ground: &'a Ground,
    teaching: Option<Teaching>,
    following: Option<Following>,
    /// Left by the person, and still saying their last words.
    leaving: Vec<Following>,
    tries: Tries,
}

impl Hall<'_> {
    fn carry_out(&mut self, order: ClassOrder) {
        match order {
            ClassOrder::Open { exercise, group } => self.open(&exercise, group),
            ClassOrder::Show(stand) => {
                if let Some(teaching) = &mut self.teaching {
                    teaching.show(stand);
                }
            }
            ClassOrder::Close => {
                if let Some(teaching) = self.teaching.take() {
                    teaching.close();
                }
            }
            ClassOrder::Join { code, exercise, group } => {
                self.leave();
                match self.join(&code, exercise, group) {
                    Ok(following) => self.following = Some(following),
                    Err(sentence) => self.tell(ClassNews::Refused(sentence)),
                }
            }
            ClassOrder::Here(here) => {
                // Somebody follows: the code was right.
                self.tries = Tries::default();
                if let Some(following) = &self.following {
                    following.say(here);
                }
            }
            ClassOrder::Leave => self.leave(),
        }
    }

    fn open(&mut self, exercise: &ExerciseId, group: GroupIx) {
        // The old one first: its port is wanted again.
        self.teaching = None;
        match Teaching::open(self.ground, exercise, group) {
            Ok((teaching, opening)) => {
                self.teaching = Some(teaching);
                self.tell(ClassNews::Opened(opening));
            }
            Err(NotOpened::Elsewhere) => self.tell(ClassNews::OpenElsewhere),
            Err(NotOpened::Because(sentence)) => self.tell(ClassNews::Refused(sentence.into())),
        }
    }

    /// Begins to join. What nobody is asked for does not count as a try.
    fn join(&mut self, typed: &str, exercise: ExerciseId, group: GroupIx) -> Result<Following, Say> {
        let typed = meeting::read(typed).map_err(|_| Say::new("class-no-code"))?;
        match self.tries.wait() {
            Some(seconds) => Err(wait_words(seconds)),
            None => Ok(Following::begin(self.ground.clone(), typed, exercise, group)),
        }
    }

    fn leave(&mut self) {
        self.leaving.retain(|following| !following.has_ended());
        if let Some(following) = self.following.take() {
            following.leave();
            self.leaving.push(following);
        }
    }

    /// The program ends. A class is not over by that: it may be started anew.
    fn end(mut self) {
        drop(self.teaching.take());
        self.leaving.into_iter().chain(self.following.take()).for_each(Following::end);
    }

    fn tell(&self, news: ClassNews) {
        // Where nobody listens any more, the orders end as well.
        let _ = (self.ground.tell)(news);
    }
}

/// Codes that were tried since the last one that was right.
#[derive(Default)]
struct Tries {
    count: u32,
    last: Option<Instant>,
}

impl Tries {
    /// One more try; the seconds to wait where it comes too early.
    fn wait(&mut self) -> Option<u64> {
        let gone = self.last.map_or(Duration::MAX, |last| last.elapsed());
        if gone >= FORGET_AFTER {
            self.count = 0;
        }
        let left = codes::wait_after(self.count).saturating_sub(gone);
        if !left.is_zero() {
            return Some(left.as_secs() + 1);
        }
        self.count += 1;
        self.last = Some(Instant::now());
        None
    }
}

fn wait_words(seconds: u64) -> Say {
    Say::new("class-wait").with("seconds", seconds)
}
