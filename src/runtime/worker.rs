//! The thread that owns the store: requests are done in order, and a slow disk never freezes the screen. What is written
//! for the person has a thread of its own: a PDF can take a minute, and nobody else waits for it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::app::effect::StoreRequest;
use crate::app::msg::StoreReply;
use crate::app::workplace::request::WorkplaceReply;
use crate::locale::say::Say;
use crate::runtime::desk::Desk;
use crate::runtime::desk::writing::Writing;
use crate::runtime::interrupt::Interrupt;

/// How often a watched exercise is asked whether it changed: "within a second" with room to spare.
/// The question costs no disk access, see `ExerciseFile::changed`.
const WATCH_EVERY: Duration = Duration::from_millis(250);
/// Longest wait at the end for a request that is being carried out, such as a sheet on a slow disk.
const END_MAX: Duration = Duration::from_secs(5);

/// The thread, as long as somebody asks.
pub struct Worker {
    /// Requests go in here. However many wait, the one who asks does not: while the drawing thread waited for a place,
    /// nobody would take the replies, and neither thread would ever go on.
    pub requests: Requests,
    ended: Receiver<()>,
}

/// Where requests go in.
#[derive(Clone)]
pub struct Requests {
    sender: Sender<Asked>,
    /// Ends what is asked from now on, until it is asked for the end; then another one takes its place.
    interrupt: Arc<Mutex<Interrupt>>,
}

/// A request, and what ends it where it is a writing.
struct Asked(StoreRequest, Interrupt);

impl Requests {
    /// Asks. Where the thread has ended, nobody waits for the reply any more.
    pub fn send(&self, request: StoreRequest) {
        let interrupt = self.interrupt.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let _ = self.sender.send(Asked(request, interrupt));
    }

    /// Ends what is being written and what was asked to be; each is answered all the same.
    pub fn end_writing(&self) {
        let mut interrupt = self.interrupt.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *interrupt).ask();
    }
}

impl Worker {
    /// Lets the thread finish what it was asked, but for what is being written, and put away its desk: a program that
    /// ended before would leave the sample school's folder behind. Every other sender of requests must be gone.
    pub fn finish(self) {
        self.requests.end_writing();
        drop(self.requests);
        // The thread says nothing; it lets go of the other end.
        let _ = self.ended.recv_timeout(END_MAX);
    }
}

/// Starts the threads; replies go out through `reply`, which says whether anybody still listens.
pub fn spawn(desk: Desk, reply: impl Fn(StoreReply) -> bool + Send + Sync + 'static) -> Worker {
    let (sender, inbox) = channel();
    let (ending, ended) = sync_channel(0);
    let reply = Arc::new(reply);
    let (writings, to_write) = channel::<(Writing, Interrupt)>();
    let said = Arc::clone(&reply);
    let writer = std::thread::spawn(move || {
        for (writing, interrupt) in to_write {
            if !said(write(writing, &interrupt)) {
                return;
            }
        }
    });
    std::thread::spawn(move || {
        serve(desk, &inbox, &writings, &*reply);
        drop(writings);
        let _ = writer.join();
        drop(ending);
    });
    Worker { requests: Requests { sender, interrupt: Arc::default() }, ended }
}

/// What the worker does next.
enum Work {
    Answer(Box<Asked>),
    /// What can be done while nobody asks.
    Ahead,
    /// Whether a watched exercise has changed.
    Look,
}

/// Waits for what is to be done; `None` when nobody can ask any more. A request goes before all else.
fn next(desk: &Desk, inbox: &Receiver<Asked>) -> Option<Work> {
    let asked = if desk.can_work_ahead() {
        match inbox.try_recv() {
            Err(TryRecvError::Empty) => return Some(Work::Ahead),
            Ok(asked) => Some(asked),
            Err(TryRecvError::Disconnected) => None,
        }
    } else if desk.is_watching() {
        match inbox.recv_timeout(WATCH_EVERY) {
            Err(RecvTimeoutError::Timeout) => return Some(Work::Look),
            Ok(asked) => Some(asked),
            Err(RecvTimeoutError::Disconnected) => None,
        }
    } else {
        inbox.recv().ok()
    };
    asked.map(|asked| Work::Answer(Box::new(asked)))
}

/// Answers until nobody asks or listens any more; the desk is put away at the end.
fn serve(
    mut desk: Desk,
    inbox: &Receiver<Asked>,
    writings: &Sender<(Writing, Interrupt)>,
    reply: &(impl Fn(StoreReply) -> bool + Sync),
) {
    loop {
        let Some(work) = next(&desk, inbox) else { return };
        let of_workplace = matches!(&work, Work::Answer(asked) if matches!(asked.0, StoreRequest::Workplace(_)));
        // A fault in here must reach the screen as words, never tear it.
        let answer = catch_unwind(AssertUnwindSafe(|| match work {
            Work::Answer(asked) => {
                let Asked(request, interrupt) = *asked;
                match desk.writing(request) {
                    Ok(writing) => {
                        // Its thread ends after this one.
                        let _ = writings.send((writing, interrupt));
                        None
                    }
                    Err(request) => desk.answer_telling(*request, &|told| {
                        reply(told);
                    }),
                }
            }
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

fn write(writing: Writing, interrupt: &Interrupt) -> StoreReply {
    let of_workplace = writing.is_of_workplace();
    catch_unwind(AssertUnwindSafe(|| writing.carry_out(interrupt))).unwrap_or_else(|_| Writing::fault(of_workplace))
}

/// Whoever waits in the workplace is answered there: it takes no key meanwhile.
fn fault(of_workplace: bool) -> StoreReply {
    if of_workplace {
        return StoreReply::Workplace(Box::new(WorkplaceReply::Refused(Say::new("fault"))));
    }
    StoreReply::Failed(Say::new("fault"))
}
