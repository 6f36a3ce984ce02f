//! The thread that owns the store, and whoever asks it.

use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use reflectory::app::effect::StoreRequest;
use reflectory::app::home::Place;
use reflectory::runtime::desk::Desk;
use reflectory::runtime::worker;
use tempfile::TempDir;

/// Long enough for a busy machine; only a fault waits for it.
const LONG: Duration = Duration::from_secs(20);

#[test]
fn whoever_asks_never_waits_while_nobody_takes_the_replies() {
    let folder = TempDir::new().unwrap();
    let (go, goes) = channel::<()>();
    let (said, replies) = channel();
    let goes = std::sync::Mutex::new(goes);
    let worker = worker::spawn(Desk::own(folder.path().join("store")), move |reply| {
        let _ = goes.lock().map(|goes| goes.recv());
        said.send(reply).is_ok()
    });
    let (done, all_asked) = channel();
    let requests = worker.requests.clone();
    // More than somebody asks who leans on a key.
    thread::spawn(move || {
        for _ in 0..500 {
            requests.send(StoreRequest::Exercises(Place::Own));
        }
        done.send(()).unwrap();
    });
    all_asked.recv_timeout(LONG).expect("asking waits for the replies to be taken");
    drop(go);
    for _ in 0..500 {
        replies.recv_timeout(LONG).expect("every request is answered");
    }
    worker.finish();
}
