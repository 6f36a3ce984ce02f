//! The class register: one thread that answers the machines of a class and counts them, in memory only. Sheets that come
//! here on their way up are durable before anybody is answered.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender};
use std::time::{Duration, Instant};

use crate::app::class::order::ClassNews;
use crate::domain::answer::SheetId;
use crate::domain::class::{Counts, Here, count};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::domain::lab::ExerciseOf;
use crate::format::wire::class::{Said, Welcome};
use crate::format::wire::hand_in::{HandIn, Verdict};
use crate::format::wire::joining::{JoinAnswer, JoinAsk};
use crate::hub::asks::{Answer, Ask, Asked};
use crate::hub::board::Board;
use crate::hub::doors::{Doors, Who};
use crate::runtime::class::{Ground, Tell};
use crate::runtime::exercise_files::Opened;
use crate::runtime::lab::desk::{Hub, why_not};
use crate::runtime::lab::files;
use crate::runtime::lab::serving::Served;
use crate::runtime::lab::words;
use crate::seal::hub_key::HubKey;
use crate::seal::join::{self, ClassKeys};
use crate::store::Store;
use crate::store::error::StoreError;

/// Most machines of a class.
const MACHINES_MAX: usize = 500;
/// A machine that was silent for longer is no longer counted, unless it has handed in: ten of its signs of life.
const SILENT_MAX: Duration = Duration::from_secs(10);
/// How often it is looked who has fallen silent.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Where sheets go on to from the teacher's machine.
pub enum Up {
    /// It is the coordinator's: they have arrived.
    Arrives(Box<Served>, HubKey),
    /// It is a station: they wait in its outbox, unopened, with its own.
    Waits(Box<Opened>),
}

impl Up {
    /// From this store.
    ///
    /// # Errors
    /// A sentence for people.
    pub fn of(mut store: Store, id: &ExerciseId, hub: Hub) -> Result<Up, String> {
        let opened = Opened::open(&store, id).map_err(words)?;
        if opened.above.is_some() {
            return Ok(Up::Waits(Box::new(opened)));
        }
        let rows = store.exercises().map_err(words)?;
        let row = rows.iter().find(|row| row.id == *id).ok_or("This exercise is not here any more.")?;
        Ok(Up::Arrives(Box::new(Served::of(&mut store, row, &hub.key)?), hub.key))
    }

    fn take(&mut self, HandIn(all): &HandIn) -> Result<Vec<Verdict>, StoreError> {
        match self {
            Up::Arrives(served, key) => files::take(served, &all.iter().collect::<Vec<&(SheetId, Vec<u8>)>>(), key),
            Up::Waits(opened) => opened.file.relay(all).map(|()| vec![Verdict::Held; all.len()]),
        }
    }
}

/// A machine of the class, by what it is counted by.
struct Machine {
    number: u32,
    /// What it said last; `None` before its first word and after its last.
    here: Option<Here>,
    heard: Instant,
}

/// Which class it is, and how its machines are let in.
pub struct Room {
    /// What it answers.
    pub exercise: ExerciseOf,
    /// As whom.
    pub group: GroupIx,
    /// What its machines prove to each other.
    pub keys: ClassKeys,
    /// SHA-256 of the certificate the machines see.
    pub certificate: [u8; 32],
    /// Who is let in.
    pub doors: Arc<Doors>,
    /// What the teacher shows.
    pub board: Arc<Board>,
}

/// Who is there.
pub struct Register {
    tell: Tell,
    wake: Option<SyncSender<()>>,
    up: Up,
    room: Room,
    machines: HashMap<[u8; 32], Machine>,
    numbers: u32,
    told: Counts,
}

impl Register {
    /// Nobody yet.
    pub fn new(ground: &Ground, up: Up, room: Room) -> Register {
        let (tell, wake) = (Arc::clone(&ground.tell), ground.wake.clone());
        Register { tell, wake, up, room, machines: HashMap::new(), numbers: 0, told: Counts::default() }
    }

    /// Answers until nobody can ask any more.
    pub fn serve(mut self, asks: &Receiver<Asked>) {
        loop {
            match asks.recv_timeout(LOOK_EVERY) {
                Ok(Asked { ask, reply }) => reply.send(self.answer(ask)),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            self.machines.retain(|_, machine| {
                machine.heard.elapsed() <= SILENT_MAX || machine.here.is_some_and(|here| here.handed_in)
            });
            if !self.tell_counts() {
                return;
            }
        }
    }

    fn answer(&mut self, ask: Ask) -> Answer {
        match ask {
            Ask::Join(ask, _) => self.join(&ask),
            Ask::Class(who, said) => self.hear(&who, said),
            Ask::Sheets(_, hand_in) => {
                let taken = self.up.take(&hand_in);
                if let Some(wake) = &self.wake {
                    // Where it is awake, it looks anyway.
                    let _ = wake.try_send(());
                }
                taken.map_or_else(|error| why_not(&error), Answer::Sheets)
            }
            // Only the topmost store can say so.
            Ask::Secured(_, ids) => Answer::Secured(vec![false; ids.len()]),
            Ask::Bundle(_) | Ask::Here(..) => Answer::NotYours,
        }
    }

    fn join(&mut self, ask: &JoinAsk) -> Answer {
        let Room { exercise, group, keys, certificate, doors, .. } = &self.room;
        let proof = keys.client_proof(certificate, &ask.nonce, &ask.public);
        if !join::is_same(&proof, &ask.proof) {
            return Answer::WrongCode;
        }
        let (Ok(token), Ok(nonce)) = (join::draw_token(), join::draw_nonce()) else { return Answer::Busy };
        let number = match self.machines.get(&ask.public) {
            // It comes back: it is counted once.
            Some(machine) => machine.number,
            None if self.machines.len() >= MACHINES_MAX => return Answer::Busy,
            None => {
                self.numbers += 1;
                self.numbers
            }
        };
        let Ok(body) = (Welcome { number, token: token.clone(), group: *group }).to_bytes() else {
            return Answer::Busy;
        };
        let proof = keys.server_proof(certificate, &ask.nonce, &nonce, &join::sha256(&body));
        doors.admit(join::sha256(token.as_slice()), Who { exercise: exercise.clone(), station: number });
        let here = self.machines.get(&ask.public).and_then(|machine| machine.here);
        self.machines.insert(ask.public, Machine { number, here, heard: Instant::now() });
        Answer::Joined(JoinAnswer { nonce, proof, body })
    }

    fn hear(&mut self, who: &Who, said: Said) -> Answer {
        let Some(machine) = self.machines.values_mut().find(|machine| machine.number == who.station) else {
            // It was silent for too long: it joins anew.
            return Answer::NotYours;
        };
        machine.heard = Instant::now();
        machine.here = match said {
            Said::Here(here) => Some(here),
            Said::Gone => None,
        };
        Answer::Heard
    }

    /// Tells the screen how many, where that changed; false when nobody listens.
    fn tell_counts(&mut self) -> bool {
        let opened = self.room.board.stand().opened;
        let counts = count(opened, self.machines.values().filter_map(|machine| machine.here.as_ref()));
        if counts == self.told {
            return true;
        }
        self.told = counts;
        (self.tell)(ClassNews::Counts(counts))
    }
}
