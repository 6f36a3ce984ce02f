//! What a class's teacher shows, for all the machines that wait to hear of it: one change wakes them all at once.

use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::SignedDuration;
use tokio::sync::watch;
use tokio::time::timeout;

use crate::domain::class::Stand;
use crate::format::wire::class::stand_to_bytes;

/// The stand that is shown now.
pub struct Board {
    shown: watch::Sender<Shown>,
}

#[derive(Clone)]
struct Shown {
    stand: Arc<Stand>,
    since: Instant,
}

impl Shown {
    fn now(stand: Stand) -> Shown {
        Shown { stand: Arc::new(stand), since: Instant::now() }
    }

    /// The stand with what is left of its timer by now.
    fn stand(&self) -> Stand {
        let gone = SignedDuration::try_from(self.since.elapsed()).unwrap_or(SignedDuration::MAX);
        let left = |left: SignedDuration| left.saturating_sub(gone).max(SignedDuration::ZERO);
        Stand { timer: self.stand.timer.map(left), ..(*self.stand).clone() }
    }
}

impl Board {
    /// Shows this first.
    pub fn new(stand: Stand) -> Arc<Board> {
        Arc::new(Board { shown: watch::Sender::new(Shown::now(stand)) })
    }

    /// Shows this from now on. Never waits for anybody.
    pub fn show(&self, stand: Stand) {
        self.shown.send_replace(Shown::now(stand));
    }

    /// What is shown.
    pub fn stand(&self) -> Stand {
        self.shown.borrow().stand()
    }

    /// What is shown as soon as it is not the stand with this version, or after `patience` whatever it is. Another
    /// version need not be a higher one: the teacher's clock may have been set back.
    pub(in crate::hub) async fn after(&self, seen: u64, patience: Duration) -> Vec<u8> {
        let mut shown = self.shown.subscribe();
        let other = shown.wait_for(|shown| shown.stand.version != seen);
        // At the end of the patience, too, it is said how it stands.
        let _ = timeout(patience, other).await;
        let stand = shown.borrow().stand();
        stand_to_bytes(&stand)
    }
}
