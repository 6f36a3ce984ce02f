//! What the server asks the store's thread, and what it hears.

use std::net::IpAddr;
use std::sync::Arc;

use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::oneshot;

use crate::domain::answer::SheetId;
use crate::format::wire::class::Said;
use crate::format::wire::hand_in::{HandIn, Verdict};
use crate::format::wire::joining::{JoinAnswer, JoinAsk};
use crate::format::wire::news::{Here, News};
use crate::hub::doors::Who;

/// A question, read and within its limits. Nothing of it is believed yet but whose token came along.
#[derive(Debug)]
pub enum Ask {
    /// A machine that wants to join, and the address it asks from (for a line on the screen, never
    /// for trust).
    Join(JoinAsk, IpAddr),
    /// A station wants the exercise as it stands now.
    Bundle(Who),
    /// A station says that it is there.
    Here(Who, Here),
    /// A station hands in sealed sheets.
    Sheets(Who, HandIn),
    /// A station asks which sheets it may forget.
    Secured(Who, Vec<SheetId>),
    /// A machine of a class says how it stands.
    Class(Who, Said),
}

/// What the store's thread answers. Everything it says was stored is durable.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The code was right: to [`Ask::Join`].
    Joined(JoinAnswer),
    /// The code is none of this hub's: to [`Ask::Join`]. It is counted as a guess.
    WrongCode,
    /// The bundle's bytes, shared by all who ask.
    Bundle(Arc<[u8]>),
    /// How the exercise stands.
    Here(News),
    /// One for each sheet handed in, in their order.
    Sheets(Vec<Verdict>),
    /// One for each id asked for, in their order.
    Secured(Vec<bool>),
    /// It was heard: to [`Ask::Class`].
    Heard,
    /// This station is no longer one of the exercise's.
    NotYours,
    /// The disk is full; nothing was taken.
    Full,
    /// Not now; nothing was taken.
    Busy,
}

/// The way back to whoever asked. Dropped without an answer, it says [`Answer::Busy`].
#[derive(Debug)]
pub struct Reply {
    to: oneshot::Sender<Answer>,
    // What was asked takes part of the memory that all bodies share until it is answered.
    _room: Option<OwnedSemaphorePermit>,
}

impl Reply {
    pub(in crate::hub) fn new(room: Option<OwnedSemaphorePermit>) -> (Self, oneshot::Receiver<Answer>) {
        let (to, answer) = oneshot::channel();
        (Self { to, _room: room }, answer)
    }

    /// Answers. Who asked may have gone in the meantime; they will ask again.
    pub fn send(self, answer: Answer) {
        let _ = self.to.send(answer);
    }
}

/// A question and the way back.
#[derive(Debug)]
pub struct Asked {
    /// What is asked.
    pub ask: Ask,
    /// Where the answer goes.
    pub reply: Reply,
}
