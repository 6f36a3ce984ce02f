//! The thread that owns the store: requests are done in order, and a slow disk never freezes the screen.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel, sync_channel};
use std::time::Duration;

use crate::app::effect::StoreRequest;
use crate::app::msg::StoreReply;
use crate::app::workplace::request::WorkplaceReply;
use crate::runtime::desk::Desk;

/// How often a watched exercise is asked whether it changed: "within a second" with room to spare.
/// The question costs no disk access, see `ExerciseFile::changed`.
const WATCH_EVERY: Duration = Duration::from_millis(250);
/// Longest wait at the end for a request that is being carried out, such as a sheet on a slow disk.
const END_MAX: Duration = Duration::from_secs(5);

/// The thread, as long as somebody asks.
pub struct Worker {
    /// Requests go in here. However many wait, the one who asks does not: while the drawing thread waited for a place,
    /// nobody would take the replies, and neither thread would ever go on.
    pub requests: Sender<StoreRequest>,
    ended: Receiver<()>,
}

impl Worker {
    /// Lets the thread finish what it was asked and put away its desk: a program that ended before would
    /// leave the sample school's folder behind. Every other sender of requests must be gone.
    pub fn finish(self) {
        drop(self.requests);
        // The thread says nothing; it lets go of the other end.
        let _ = self.ended.recv_timeout(END_MAX);
    }
}

/// Starts the thread; replies go out through `reply`, which says whether anybody still listens.
pub fn spawn(desk: Desk, reply: impl Fn(StoreReply) -> bool + Send + Sync + 'static) -> Worker {
    let (requests, inbox) = channel();
    let (ending, ended) = sync_channel(0);
    std::thread::spawn(move || {
        serve(desk, &inbox, reply);
        drop(ending);
    });
    Worker { requests, ended }
}

/// What the worker does next.
enum Work {
    Answer(Box<StoreRequest>),
    /// What can be done while nobody asks.
    Ahead,
    /// Whether a watched exercise has changed.
    Look,
}

/// Waits for what is to be done; `None` when nobody can ask any more. A request goes before all else.
fn next(desk: &Desk, inbox: &Receiver<StoreRequest>) -> Option<Work> {
    let asked = if desk.can_work_ahead() {
        match inbox.try_recv() {
            Err(TryRecvError::Empty) => return Some(Work::Ahead),
            Ok(request) => Some(request),
            Err(TryRecvError::Disconnected) => None,
        }
    } else if desk.is_watching() {
        match inbox.recv_timeout(WATCH_EVERY) {
            Err(RecvTimeoutError::Timeout) => return Some(Work::Look),
            Ok(request) => Some(request),
            Err(RecvTimeoutError::Disconnected) => None,
        }
    } else {
        inbox.recv().ok()
    };
    asked.map(|request| Work::Answer(Box::new(request)))
}

/// Answers until nobody asks or listens any more; the desk is put away at the end.
fn serve(mut desk: Desk, inbox: &Receiver<StoreRequest>, reply: impl Fn(StoreReply) -> bool + Sync) {
    loop {
        let Some(work) = next(&desk, inbox) else { return };
        let of_workplace = matches!(&work, Work::Answer(request) if matches!(**request, StoreRequest::Workplace(_)));
        // A fault in here must reach the screen as words, never tear it.
        let answer = catch_unwind(AssertUnwindSafe(|| match work {
            Work::Answer(request) => desk.answer_telling(*request, &|told| {
                reply(told);
            }),
            Work::Ahead => {
                desk.work_ahead();
                None
            }
            Work::Look => desk.look(),
        }));
        let answer = answer.unwrap_or_else(|_| Some(fault(of_workplace)));
        if let Some(answer) = answer
            && !reply(answer)
        {
            return;
        }
    }
}

/// Whoever waits in the workplace is answered there: it takes no key meanwhile.
fn fault(of_workplace: bool) -> StoreReply {
    if of_workplace {
        return StoreReply::Workplace(Box::new(WorkplaceReply::Refused(FAULT.to_owned())));
    }
    StoreReply::Failed(FAULT.to_owned())
}

const FAULT: &str = "Reflectory met a fault of its own. Everything that was handed in is safe. Please try again.";
