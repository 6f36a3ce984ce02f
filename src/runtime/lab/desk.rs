//! The hub's desk: one thread that answers what stations ask. Sheets that wait together are made durable together, and
//! nobody is answered before.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::format::wire::hand_in::{HandIn, Verdict};
use crate::format::wire::joining::{JoinAnswer, JoinAsk, JoinBody};
use crate::format::wire::news::{Here, News, Standing};
use crate::hub::asks::{Answer, Ask, Asked, Reply};
use crate::hub::doors::{Doors, Who};
use crate::hub::pin;
use crate::runtime::clock::Clock;
use crate::runtime::exercise_files::activation;
use crate::runtime::lab::life;
use crate::runtime::lab::seen::Seen;
use crate::runtime::lab::serving::Served;
use crate::seal::envelope::open_envelope;
use crate::seal::hub_key::HubKey;
use crate::seal::join;
use crate::seal::sheet::sealed_len;
use crate::store::arrivals::{Arrival, Arrived, Expected};
use crate::store::error::StoreError;
use crate::store::{ExerciseRow, Store};

/// Asks answered in one go, so that one sheet does not cost one commit.
const AT_ONCE: usize = 512;
/// How often it is looked whether an exercise changed: slips were added, a day was corrected.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// Where stations are answered.
pub struct HubDesk {
    store: Store,
    key: HubKey,
    served: BTreeMap<ExerciseId, Served>,
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
    /// On a school's folder, for these exercises.
    ///
    /// # Errors
    /// A sentence for people.
    pub fn new(folder: &Path, hub: Hub, ids: &[ExerciseId], doors: Arc<Doors>, seen: Seen) -> Result<HubDesk, String> {
        let Hub { key, certificate } = hub;
        let certificate = pin::fingerprint(&certificate);
        let mut store = Store::open_existing(folder).map_err(|error| error.to_string())?;
        let rows = store.exercises().map_err(|error| error.to_string())?;
        let mut served = BTreeMap::new();
        for row in rows.iter().filter(|row| ids.contains(&row.id)) {
            served.insert(row.id.clone(), Served::of(&mut store, row, &key)?);
            for station in store.stations(&row.id).map_err(|error| error.to_string())? {
                doors.admit(station.token_sha256, Who { exercise: row.id.clone(), station: station.number });
            }
        }
        Ok(HubDesk { store, key, served, certificate, doors, seen, clock: Clock::new(), looked: Instant::now() })
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
        let mut sheets: BTreeMap<ExerciseId, Vec<Waiting>> = BTreeMap::new();
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
    fn take(&mut self, exercise: &ExerciseId, waiting: Vec<Waiting>) {
        let Some(served) = self.served.get_mut(exercise) else {
            waiting.into_iter().for_each(|one| one.reply.send(Answer::NotYours));
            return;
        };
        let all: Vec<&(SheetId, Vec<u8>)> = waiting.iter().flat_map(|one| &one.hand_in.0).collect();
        let verdicts = if served.above.is_some() { hold(served, &all) } else { arrive(served, &all, &self.key) };
        match verdicts {
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
        let wanted = self.served.values().find(|served| {
            let proof = join::client_proof(&served.code, &certificate, &ask.nonce, &ask.public);
            join::is_same(&proof, &ask.proof)
        });
        let Some(served) = wanted else { return Answer::WrongCode };
        let id = served.opened.frozen.id.clone();
        let Ok(token) = join::draw_token() else { return Answer::Busy };
        let hash = join::sha256(token.as_slice());
        let Ok(number) = self.store.add_station(&id, hash, ask.public) else { return Answer::Busy };
        self.doors.admit(hash, Who { exercise: id.clone(), station: number });
        let Some(served) = self.served.get(&id) else { return Answer::NotYours };
        let body = JoinBody { number, token, bundle: served.bundle.clone() };
        let Ok(body) = body.to_bytes() else { return Answer::Busy };
        let Ok(nonce) = join::draw_nonce() else { return Answer::Busy };
        let proof = join::server_proof(&served.code, &certificate, &ask.nonce, &nonce, &join::sha256(&body));
        Answer::Joined(JoinAnswer { nonce, proof, body })
    }

    fn bundle(&self, who: &Who) -> Answer {
        self.served.get(&who.exercise).map_or(Answer::NotYours, |served| Answer::Bundle(Arc::clone(&served.bytes)))
    }

    fn here(&mut self, who: &Who, here: &Here) -> Answer {
        let Some(served) = self.served.get(&who.exercise) else { return Answer::NotYours };
        self.seen.heard(&who.exercise, who.station, here.waiting);
        let standing = match served.opened.file.is_unsealed() {
            Ok(true) => Standing::Unsealed,
            Ok(false) => Standing::Open,
            Err(error) if is_gone(&error) => Standing::Gone,
            Err(_) => return Answer::Busy,
        };
        let Ok(life) = life::of(&self.store) else { return Answer::Busy };
        Answer::Here(News { now: self.clock.now().wall, stamp: served.stamp, standing, life })
    }

    fn secured(&self, who: &Who, ids: &[SheetId]) -> Answer {
        let Some(served) = self.served.get(&who.exercise) else { return Answer::NotYours };
        // A relay keeps nothing for others: only the topmost store can say so.
        if served.above.is_some() {
            return Answer::Secured(vec![false; ids.len()]);
        }
        served.opened.file.secured(ids).map_or(Answer::Busy, Answer::Secured)
    }

    fn look(&mut self) {
        let Ok(rows) = self.store.exercises() else { return };
        for (id, served) in &mut self.served {
            let Some(row) = rows.iter().find(|row| row.id == *id) else { continue };
            // What cannot be read now is read at the next look; sheets are taken meanwhile.
            if served.opened.file.changed().unwrap_or(false) {
                let _ = served.refresh(&self.store, row, &self.key);
            }
            // Kits get their tokens beside the hub.
            for station in self.store.stations(id).unwrap_or_default() {
                if !self.doors.is_known(&station.token_sha256) {
                    self.doors.admit(station.token_sha256, Who { exercise: id.clone(), station: station.number });
                }
            }
        }
        self.let_go(&rows);
    }

    /// Exercises that were recalled, archived or deleted are no longer served.
    fn let_go(&mut self, rows: &[ExerciseRow]) {
        self.served.retain(|id, _| rows.iter().any(|row| row.id == *id));
    }
}

pub(in crate::runtime) fn why_not(error: &StoreError) -> Answer {
    match error {
        StoreError::NoSuchExercise { .. } => Answer::NotYours,
        StoreError::Full { .. } => Answer::Full,
        _ => Answer::Busy,
    }
}

fn is_gone(error: &StoreError) -> bool {
    matches!(error, StoreError::NoSuchExercise { .. })
}

/// A relay: what is sealed to the topmost store goes on unopened.
pub(super) fn hold(served: &mut Served, all: &[&(SheetId, Vec<u8>)]) -> Result<Vec<Verdict>, StoreError> {
    let envelopes: Vec<(SheetId, Vec<u8>)> = all.iter().map(|one| (*one).clone()).collect();
    served.opened.file.relay(&envelopes)?;
    Ok(vec![Verdict::Held; all.len()])
}

/// The topmost store: envelopes are opened, and slip and sheet part in the transaction of their arrival.
pub(in crate::runtime) fn arrive(
    served: &mut Served,
    all: &[&(SheetId, Vec<u8>)],
    key: &HubKey,
) -> Result<Vec<Verdict>, StoreError> {
    let exercise = activation(&served.opened.frozen.id, &served.opened.file.slip_salt());
    let opened: Vec<Option<Arrival>> = all.iter().map(|(id, envelope)| opened(*id, envelope, key, &exercise)).collect();
    let arrivals: Vec<Arrival> = opened.iter().flatten().cloned().collect();
    let expected = Expected {
        groups: served.opened.frozen.instrument.groups.len(),
        body_bytes: sealed_len(served.opened.sealing.padded as usize, served.opened.sealing.keys.len()),
    };
    let mut arrived = served.opened.file.arrive(&arrivals, expected)?.into_iter();
    let verdict = |one: &Option<Arrival>| match one {
        None => Verdict::Unreadable,
        Some(_) => arrived.next().map_or(Verdict::Unreadable, verdict_of),
    };
    Ok(opened.iter().map(verdict).collect())
}

fn opened(id: SheetId, envelope: &[u8], key: &HubKey, exercise: &str) -> Option<Arrival> {
    let contents = open_envelope(envelope, key, exercise).ok()?;
    // The id on the outside is only for the answer; a sheet that says another one was tampered with.
    (contents.id == id.0).then(|| Arrival {
        id,
        group: GroupIx(usize::from(contents.group)),
        body: contents.body,
        receipt: contents.receipt,
        slip: contents.slip,
        sealing: contents.sealing,
    })
}

fn verdict_of(arrived: Arrived) -> Verdict {
    match arrived {
        Arrived::Stored => Verdict::Stored,
        Arrived::AlreadyThere => Verdict::AlreadyThere,
        Arrived::SetAside => Verdict::SetAside,
        Arrived::OtherKeys => Verdict::OtherKeys,
        Arrived::Unreadable => Verdict::Unreadable,
        Arrived::NoSuchGroup => Verdict::NoSuchGroup,
    }
}
