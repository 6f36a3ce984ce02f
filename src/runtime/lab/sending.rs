//! What lies on a station goes up: one round of it, and the thread that goes on with rounds. The participant never waits
//! for any of it.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use jiff::SignedDuration;

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::domain::lab::HandedUp;
use crate::format::station::Above;
use crate::format::wire::bundle::{self, Bundle};
use crate::format::wire::hand_in::{ENVELOPES_MAX, HandIn, Verdict, room_for};
use crate::format::wire::news::{Here, News, Standing};
use crate::hub::client::{Client, ClientError, Patience};
use crate::hub::found;
use crate::runtime::clock::{Clock, OFFSET};
use crate::runtime::exercise_files::{self, Opened};
use crate::runtime::lab::adopting::take_over;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::exercise_file::ExerciseFile;

/// Longest search in the network for a machine that has moved.
const SEARCH_MAX: Duration = Duration::from_secs(2);
/// Ids asked about in one request.
const IDS_AT_ONCE: usize = 500;
/// A sign of life at least so often.
const HERE_EVERY: Duration = Duration::from_secs(10);
/// The first wait after nobody answered; it doubles to [`WAIT_MAX`].
const WAIT_FIRST: Duration = Duration::from_secs(2);
const WAIT_MAX: Duration = Duration::from_secs(60);
/// Longest wait at the end of the program for a round under way.
const END_MAX: Duration = Duration::from_secs(2);
/// A clock above that differs by more is not believed: rather this machine's own.
const CORRECTION_MAX: SignedDuration = SignedDuration::from_hours(24);

/// Hands up what lies in a folder, with connections that are kept.
pub struct Sending {
    folder: PathBuf,
    clients: BTreeMap<ExerciseId, Client>,
    trouble: Option<ClientError>,
    broken: Option<StoreError>,
}

impl Sending {
    /// On a store's folder.
    pub fn new(folder: &Path) -> Sending {
        Sending { folder: folder.to_owned(), clients: BTreeMap::new(), trouble: None, broken: None }
    }

    /// How it stands, without asking anybody.
    ///
    /// # Errors
    /// The store's.
    pub fn standing(&self, is_reached: bool) -> Result<HandedUp, StoreError> {
        let store = Store::open_existing(&self.folder)?;
        let mut up = HandedUp { is_reached, ..HandedUp::default() };
        let aboves = store.aboves()?;
        let is_by_stick = |text: &str| Above::read(text).is_ok_and(|above| above.certificate.is_empty());
        up.by_stick = !aboves.is_empty() && aboves.iter().all(|(_, text)| is_by_stick(text));
        for (id, _) in aboves {
            let Ok((waiting, refused)) = store.exercise(&id).and_then(|file| file.outbox_counts()) else { continue };
            up.waiting = up.waiting.saturating_add(waiting);
            up.refused = up.refused.saturating_add(refused);
        }
        Ok(up)
    }

    /// Why the last round did not come through, where it did not.
    pub fn trouble(&self) -> Option<ClientError> {
        self.trouble
    }

    /// What kept an exercise of this store itself from being handed in at the last round.
    pub fn broken(&self) -> Option<&StoreError> {
        self.broken.as_ref()
    }

    /// One round over all exercises that have a store above.
    ///
    /// # Errors
    /// The own store's; that nobody answers above is none.
    pub fn round(&mut self) -> Result<HandedUp, StoreError> {
        let store = Store::open_existing(&self.folder)?;
        let mut is_reached = true;
        self.trouble = None;
        self.broken = None;
        for (id, text) in store.aboves()? {
            let Ok(above) = Above::read(&text) else { continue };
            // A station that is served by a stick has nobody to ask.
            if above.certificate.is_empty() {
                is_reached = false;
                continue;
            }
            match self.hand_up(&id, above) {
                Ok(()) => {}
                // One file that is lost or damaged must not keep the sheets of the others here.
                Err(Stop::Store(error)) => {
                    self.broken = Some(error);
                    is_reached = false;
                }
                Err(Stop::Above(error)) => {
                    self.clients.remove(&id);
                    self.trouble = Some(error);
                    is_reached = false;
                }
            }
        }
        self.standing(is_reached)
    }

    fn hand_up(&mut self, id: &ExerciseId, above: Above) -> Result<(), Stop> {
        let mut store = Store::open_existing(&self.folder)?;
        let mut file = store.exercise(id)?;
        let (waiting, _) = file.outbox_counts()?;
        let (above, news) = self.reach(&mut store, id, above, Here { waiting })?;
        let Some(client) = self.clients.get(id) else { return Ok(()) };
        follow_clock(&mut store, &news)?;
        if news.stamp != above.stamp {
            self.follow(id, &above, client)?;
        }
        if above.life != Some(news.life) {
            again(&store, &mut file, id, &above)?;
            let mut above = Store::open_existing(&self.folder)?.above(id)?.and_then(|text| Above::read(&text).ok());
            if let Some(above) = &mut above {
                above.life = Some(news.life);
                store.set_above(id, &above.write())?;
            }
        }
        let sent = send_all(&mut file, client)?;
        if sent > 0 {
            let (waiting, _) = file.outbox_counts()?;
            client.here(Here { waiting })?;
        }
        if news.standing == Standing::Unsealed {
            forget_secured(&mut file, client)?;
        }
        Ok(())
    }

    /// A sign of life, at the known addresses or at one where the network says that a lab is open: whoever answers there
    /// has to show the one certificate, so the network is believed nothing but an address.
    fn reach(&mut self, store: &mut Store, id: &ExerciseId, above: Above, here: Here) -> Result<(Above, News), Stop> {
        let known = match self.clients.remove(id) {
            Some(client) => Ok(client),
            None => client_at(&addresses(&above), &above),
        };
        let why = match known.and_then(|client| client.here(here).map(|news| (client, news))) {
            Ok((client, news)) => {
                self.clients.insert(id.clone(), client);
                return Ok((above, news));
            }
            Err(error @ (ClientError::Unreachable | ClientError::WrongHub)) => error,
            Err(error) => return Err(error.into()),
        };
        for address in found::browse(SEARCH_MAX) {
            let client = client_at(&[address], &above)?;
            if let Ok(news) = client.here(here) {
                let mut above = above;
                above.answered_at(&address.to_string());
                store.set_above(id, &above.write())?;
                self.clients.insert(id.clone(), client);
                return Ok((above, news));
            }
        }
        Err(why.into())
    }

    /// Takes over what changed in the exercise above.
    fn follow(&self, id: &ExerciseId, above: &Above, client: &Client) -> Result<(), Stop> {
        let bytes = client.bundle()?;
        let bundle = Bundle::from_bytes(&bytes).map_err(|_| Stop::Above(ClientError::Bad))?;
        // Another exercise or another key above is not this one's: nothing of it is taken over.
        if bundle.exercise != *id || bundle.transport != above.transport {
            return Err(Stop::Above(ClientError::WrongHub));
        }
        take_over(&self.folder, &bundle).map_err(|_| Stop::Above(ClientError::Bad))?;
        let above = Above { stamp: bundle::stamp(&bytes), ..above.clone() };
        Store::open_existing(&self.folder)?.set_above(id, &above.write())?;
        Ok(())
    }
}

/// Everything that was handed in before goes into the outbox again: what is there above already counts once. Slip and
/// receipt are no longer with it; they parted when it was handed in first.
///
/// # Errors
/// The store's.
pub(super) fn again(store: &Store, file: &mut ExerciseFile, id: &ExerciseId, above: &Above) -> Result<(), StoreError> {
    let handed_in = file.handed_in_sheets()?;
    if handed_in.is_empty() {
        return Ok(());
    }
    let opened = Opened::open(store, id)?;
    let mut envelopes = Vec::with_capacity(handed_in.len());
    let mut broken = None;
    file.sheets(|sheet| {
        if handed_in.binary_search(&sheet.id).is_err() {
            return;
        }
        match exercise_files::envelope_of(&opened, above, &sheet) {
            Ok(envelope) => envelopes.push((sheet.id, envelope)),
            Err(error) => broken = Some(error),
        }
    })?;
    // One that cannot be put into an envelope keeps no other back; it stays here.
    file.relay(&envelopes)?;
    broken.map_or(Ok(()), Err)
}

/// Why a round ended early for one exercise.
enum Stop {
    Store(StoreError),
    Above(ClientError),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Stop {
        Stop::Store(error)
    }
}

impl From<ClientError> for Stop {
    fn from(error: ClientError) -> Stop {
        Stop::Above(error)
    }
}

fn addresses(above: &Above) -> Vec<SocketAddr> {
    above.addresses.iter().flat_map(|address| found::by_name(address)).collect()
}

fn client_at(addresses: &[SocketAddr], above: &Above) -> Result<Client, ClientError> {
    if addresses.is_empty() {
        return Err(ClientError::Unreachable);
    }
    Client::new(addresses, &above.certificate, Some(&above.token), Patience::default())
}

/// The station's clock is corrected by the one above, for the station decides what was in time.
fn follow_clock(store: &mut Store, news: &News) -> Result<(), StoreError> {
    let offset = news.now.duration_since(Clock::new().now().wall);
    let offset = if offset.abs() > CORRECTION_MAX { SignedDuration::ZERO } else { offset };
    let kept = store.setting(OFFSET)?.and_then(|text| text.parse::<i64>().ok()).unwrap_or(0);
    let millis = i64::try_from(offset.as_millis()).unwrap_or(0);
    // Not at every sign of life: the way of a message takes a moment too.
    if (millis - kept).abs() > 1_000 {
        store.set_setting(OFFSET, &millis.to_string())?;
    }
    Ok(())
}

/// Sends until nothing waits; how many were sent.
fn send_all(file: &mut ExerciseFile, client: &Client) -> Result<usize, Stop> {
    let mut sent = 0;
    loop {
        let mut waiting = file.outbox(ENVELOPES_MAX)?;
        // Long ones go in smaller numbers: a request that is too long would be refused for ever.
        let Some(longest) = waiting.iter().map(|(_, envelope)| envelope.len()).max() else { return Ok(sent) };
        waiting.truncate(room_for(longest));
        let ids: Vec<SheetId> = waiting.iter().map(|(id, _)| *id).collect();
        let verdicts = client.sheets(&HandIn(waiting))?;
        let answered = ids.iter().copied().zip(verdicts);
        let (taken, refused): (Vec<_>, Vec<_>) = answered.partition(|(_, verdict)| verdict.is_taken());
        // An answer that is too short must not be asked for for ever.
        if taken.is_empty() && refused.is_empty() {
            return Err(Stop::Above(ClientError::Bad));
        }
        file.handed_in(&taken.iter().map(|(id, _)| *id).collect::<Vec<_>>())?;
        let refused: Vec<_> = refused.into_iter().map(|(id, verdict)| (id, why(verdict))).collect();
        file.refused(&refused)?;
        sent += taken.len();
    }
}

/// Why a sheet was not taken above.
pub(super) fn why(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::OtherKeys => "sealed to keys that were replaced",
        Verdict::NoSuchGroup => "no such group",
        _ => "could not be read",
    }
}

/// Sheets that are in a kept report, or in a verified backup, need not lie here any longer.
fn forget_secured(file: &mut ExerciseFile, client: &Client) -> Result<(), Stop> {
    let ids = file.handed_in_sheets()?;
    for some in ids.chunks(IDS_AT_ONCE) {
        let secured = client.secured(some)?;
        let may_go: Vec<SheetId> =
            some.iter().zip(secured).filter_map(|(id, secured)| secured.then_some(*id)).collect();
        file.forget_sheets(&may_go)?;
    }
    Ok(())
}

/// The thread that hands up, as long as the program runs.
pub struct Sender {
    /// Wakes it: something new lies here.
    pub wake: SyncSender<()>,
    ended: Receiver<()>,
}

impl Sender {
    /// Ends the thread, after the round under way if that does not take long. What is not handed in stays stored.
    pub fn finish(self) {
        drop(self.wake);
        let _ = self.ended.recv_timeout(END_MAX);
    }
}

/// Starts the thread, which ends at once where this store has none above; `tell` says how it stands, and whether anybody
/// still listens. Nothing is read before: who starts the program does not wait for it.
pub fn spawn(folder: &Path, tell: impl Fn(HandedUp) -> bool + Send + 'static) -> Sender {
    let (wake, woken) = sync_channel(1);
    let (ending, ended) = sync_channel(0);
    let mut sending = Sending::new(folder);
    std::thread::spawn(move || {
        if has_above(&sending.folder) {
            go_on(&mut sending, &woken, tell);
        }
        drop(ending);
    });
    Sender { wake, ended }
}

fn has_above(folder: &Path) -> bool {
    Store::open_existing(folder).and_then(|store| store.aboves()).is_ok_and(|all| !all.is_empty())
}

fn go_on(sending: &mut Sending, woken: &Receiver<()>, tell: impl Fn(HandedUp) -> bool) {
    let mut wait = WAIT_FIRST;
    let mut is_reached = false;
    loop {
        // First what is known without the network, which may take its time.
        if let Ok(up) = sending.standing(is_reached)
            && !tell(up)
        {
            return;
        }
        match sending.round() {
            Ok(up) => {
                is_reached = up.is_reached;
                if !tell(up) {
                    return;
                }
            }
            Err(_) => is_reached = false,
        }
        let pause = if is_reached { HERE_EVERY } else { wait };
        wait = if is_reached { WAIT_FIRST } else { (wait * 2).min(WAIT_MAX) };
        match woken.recv_timeout(pause) {
            Ok(()) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}
