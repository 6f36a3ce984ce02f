//! The thread that owns the store: requests are done in order, and a slow disk never freezes the screen.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use crate::app::effect::StoreRequest;
use crate::app::msg::StoreReply;
use crate::runtime::desk::Desk;

/// How often a watched exercise is asked whether it changed: "within a second" with room to spare.
/// The question costs no disk access, see `ExerciseFile::changed`.
const WATCH_EVERY: Duration = Duration::from_millis(250);
/// Requests waiting at most.
const REQUESTS_MAX: usize = 64;

/// Starts the thread; requests go in through the returned sender, replies out through `reply`,
/// which says whether anybody still listens.
pub fn spawn(mut desk: Desk, reply: impl Fn(StoreReply) -> bool + Send + 'static) -> SyncSender<StoreRequest> {
    let (requests, inbox) = sync_channel(REQUESTS_MAX);
    std::thread::spawn(move || {
        loop {
            let request = if desk.is_watching() {
                match inbox.recv_timeout(WATCH_EVERY) {
                    Ok(request) => Some(request),
                    Err(RecvTimeoutError::Timeout) => None,
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            } else {
                match inbox.recv() {
                    Ok(request) => Some(request),
                    Err(_) => return,
                }
            };
            // A fault in here must reach the screen as words, never tear it.
            let answer = catch_unwind(AssertUnwindSafe(|| match request {
                Some(request) => desk.answer(request),
                None => desk.look(),
            }));
            let answer = answer.unwrap_or_else(|_| Some(StoreReply::Failed(FAULT.to_owned())));
            if let Some(answer) = answer
                && !reply(answer)
            {
                return;
            }
        }
    });
    requests
}

const FAULT: &str = "Reflectory met a fault of its own. Everything that was handed in is safe. Please try again.";
