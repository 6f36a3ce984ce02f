//! The hub's desk: one thread that answers what stations ask. Sheets that wait together are made durable together, and
//! nobody is answered before.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use crate::domain::answer::SheetId;
use crate::domain::lab::ExerciseOf;
use crate::format::wire::hand_in::HandIn;
use crate::format::wire::joining::{JoinAnswer, JoinAsk, JoinBody};
use crate::format::wire::news::{Here, News};
use crate::hub::asks::{Answer, Ask, Asked, Reply};
use crate::hub::doors::{Doors, Who};
use crate::hub::pin;
use crate::runtime::clock::Clock;
use crate::runtime::lab::seen::Seen;
use crate::runtime::lab::shelf::Shelf;
use crate::seal::hub_key::HubKey;
use crate::seal::join;
use crate::store::error::StoreError;

/// Asks answered in one go, so that one sheet does not cost one commit.
const AT_ONCE: usize = 512;
/// How often it is looked whether an exercise changed: slips were added, a day was corrected.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// Where stations are answered.
pub struct HubDesk {
    shelf: Box<dyn Shelf>,
    certificate: [u8; 32],
    doors: Arc<Doors>,
    seen: Seen,
    clock: Clock,
    looked: Instant,
}

/// Who this machine is as a hub.
pub struct Hub {
    /// What its keys are made of.
    pub key: HubKey,
    /// What it shows to stations.
    pub certificate: Vec<u8>,
}

/// A hand-in that waits for its answer.
struct Waiting {
    hand_in: HandIn,
    reply: Reply,
}

impl HubDesk {
    /// On a shelf, behind this certificate (DER).
    ///
    /// # Errors
    /// A sentence for people.
    pub fn new(
        mut shelf: Box<dyn Shelf>,
        certificate: &[u8],
        doors: Arc<Doors>,
        seen: Seen,
    ) -> Result<HubDesk, String> {
        for token in shelf.tokens().map_err(|error| error.to_string())? {
            doors.admit(token.sha256, Who { exercise: token.exercise, station: token.station });
        }
        let certificate = pin::fingerprint(certificate);
        Ok(HubDesk { shelf, certificate, doors, seen, clock: Clock::new(), looked: Instant::now() })
    }

    /// Answers until nobody can ask any more.
    pub fn serve(mut self, asks: &Receiver<Asked>) {
        loop {
            match asks.recv_timeout(LOOK_EVERY) {
                Ok(first) => {
                    let more = asks.try_iter().take(AT_ONCE - 1);
                    let all = std::iter::once(first).chain(more).collect();
                    self.answer_all(all);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if self.looked.elapsed() >= LOOK_EVERY {
                self.looked = Instant::now();
                self.look();
            }
        }
    }

    fn answer_all(&mut self, all: Vec<Asked>) {
        let mut sheets: BTreeMap<ExerciseOf, Vec<Waiting>> = BTreeMap::new();
        for Asked { ask, reply } in all {
            match ask {
                Ask::Sheets(who, hand_in) => {
                    sheets.entry(who.exercise).or_default().push(Waiting { hand_in, reply });
                }
                Ask::Join(ask, _) => reply.send(self.join(&ask)),
                Ask::Bundle(who) => reply.send(self.bundle(&who)),
                Ask::Here(who, here) => reply.send(self.here(&who, &here)),
                Ask::Secured(who, ids) => reply.send(self.secured(&who, &ids)),
                // A class has a desk of its own.
                Ask::Class(..) => reply.send(Answer::NotYours),
            }
        }
        for (exercise, waiting) in sheets {
            self.take(&exercise, waiting);
        }
    }

    /// One transaction for all that wait; nobody is answered before it is durable.
    fn take(&mut self, exercise: &ExerciseOf, waiting: Vec<Waiting>) {
        let all: Vec<&(SheetId, Vec<u8>)> = waiting.iter().flat_map(|one| &one.hand_in.0).collect();
        match self.shelf.take(exercise, &all) {
            Ok(verdicts) => {
                let mut verdicts = verdicts.into_iter();
                for one in waiting {
                    let own = verdicts.by_ref().take(one.hand_in.0.len()).collect();
                    one.reply.send(Answer::Sheets(own));
                }
            }
            Err(error) => {
                let answer = why_not(&error);
                waiting.into_iter().for_each(|one| one.reply.send(answer.clone()));
            }
        }
    }

    fn join(&mut self, ask: &JoinAsk) -> Answer {
        let certificate = self.certificate;
        let wanted = self.shelf.exercises().into_iter().find(|of| {
            self.shelf.handed_out(of).is_some_and(|out| {
                let proof = join::client_proof(out.code, &certificate, &ask.nonce, &ask.public);
                join::is_same(&proof, &ask.proof)
            })
        });
        let Some(of) = wanted else { return Answer::WrongCode };
        let Ok(token) = join::draw_token() else { return Answer::Busy };
        let hash = join::sha256(token.as_slice());
        let Ok(number) = self.shelf.add_station(&of, hash, ask.public) else { return Answer::Busy };
        self.doors.admit(hash, Who { exercise: of.clone(), station: number });
        let Some(out) = self.shelf.handed_out(&of) else { return Answer::NotYours };
        let body = JoinBody { number, token, bundle: out.bundle.clone() };
        let Ok(body) = body.to_bytes() else { return Answer::Busy };
        let Ok(nonce) = join::draw_nonce() else { return Answer::Busy };
        let proof = join::server_proof(out.code, &certificate, &ask.nonce, &nonce, &join::sha256(&body));
        Answer::Joined(JoinAnswer { nonce, proof, body })
    }

    fn bundle(&self, who: &Who) -> Answer {
        self.shelf.handed_out(&who.exercise).map_or(Answer::NotYours, |out| Answer::Bundle(Arc::clone(out.bytes)))
    }

    fn here(&mut self, who: &Who, here: &Here) -> Answer {
        let Some(stamp) = self.shelf.handed_out(&who.exercise).map(|out| out.stamp) else { return Answer::NotYours };
        self.seen.heard(&who.exercise, who.station, here.waiting);
        let Ok(standing) = self.shelf.standing(&who.exercise) else { return Answer::Busy };
        let Ok(life) = self.shelf.life() else { return Answer::Busy };
        Answer::Here(News { now: self.clock.now().wall, stamp, standing, life })
    }

    fn secured(&mut self, who: &Who, ids: &[SheetId]) -> Answer {
        match self.shelf.secured(&who.exercise, ids) {
            Ok(secured) => Answer::Secured(secured),
            Err(StoreError::NoSuchExercise { .. }) => Answer::NotYours,
            Err(_) => Answer::Busy,
        }
    }

    fn look(&mut self) {
        self.shelf.look();
        // Kits get their tokens beside the hub, and other machines theirs at another hub of the same server.
        // What cannot be read now changes nothing.
        let Ok(tokens) = self.shelf.tokens() else { return };
        // A machine whose exercise was withdrawn does not come back with a later one of the same name.
        self.doors.keep_only(&tokens.iter().map(|token| token.sha256).collect());
        for token in tokens {
            if !self.doors.is_known(&token.sha256) {
                self.doors.admit(token.sha256, Who { exercise: token.exercise, station: token.station });
            }
        }
    }
}

pub(in crate::runtime) fn why_not(error: &StoreError) -> Answer {
    match error {
        StoreError::NoSuchExercise { .. } => Answer::NotYours,
        StoreError::Full { .. } => Answer::Full,
        _ => Answer::Busy,
    }
}
