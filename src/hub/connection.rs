//! One connection, from the handshake to its end.

use std::convert::Infallible;
use std::net::IpAddr;
use std::pin::pin;
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, PoisonError};

use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, watch};
use tokio::time::{Instant, sleep_until, timeout};
use tokio_rustls::TlsAcceptor;

use crate::hub::answering::answer;
use crate::hub::asks::Asked;
use crate::hub::board::Board;
use crate::hub::crowd::Crowd;
use crate::hub::doors::{Doors, Who};
use crate::hub::guesses::Guesses;
use crate::hub::limits::Limits;

/// What all connections share.
pub struct Shared {
    pub tls: TlsAcceptor,
    pub doors: Arc<Doors>,
    pub asks: SyncSender<Asked>,
    pub limits: Limits,
    pub guesses: Mutex<Guesses>,
    pub stations: Arc<Crowd<Who>>,
    pub joins: Semaphore,
    /// Memory for bodies, in KiB.
    pub bodies: Arc<Semaphore>,
    /// What a class's teacher shows, at the hub of a class.
    pub board: Option<Arc<Board>>,
}

/// Until when a connection may go on. It only ever moves away.
pub struct Deadline(Mutex<Instant>);

impl Deadline {
    fn get(&self) -> Instant {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The connection may go on for this long from now, or longer if it might already.
    pub fn extend(&self, by: std::time::Duration) {
        let mut deadline = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *deadline = (*deadline).max(Instant::now() + by);
    }
}

/// Serves one connection until it ends, its time is over or the hub stops.
pub async fn serve(shared: Arc<Shared>, stream: TcpStream, from: IpAddr, mut stop: watch::Receiver<bool>) {
    let limits = &shared.limits;
    let deadline = Deadline(Mutex::new(Instant::now() + limits.stranger));
    // An answer is one small packet: waiting for a second one would cost 40 ms.
    let _ = stream.set_nodelay(true);
    let Ok(Ok(stream)) = timeout(limits.handshake, shared.tls.accept(stream)).await else { return };
    let service = service_fn(|request: Request<Incoming>| {
        let (shared, deadline) = (&shared, &deadline);
        async move { Ok::<_, Infallible>(answer(shared, from, deadline, request).await) }
    });
    let mut http = http1::Builder::new();
    // Slow heads end at the deadline like everything else, so hyper needs no clock.
    http.max_buf_size(limits.head_bytes.max(8 * 1024)).max_headers(limits.head_lines).header_read_timeout(None);
    let mut connection = pin!(http.serve_connection(TokioIo::new(stream), service));
    loop {
        let until = deadline.get();
        tokio::select! {
            _ = connection.as_mut() => return,
            () = sleep_until(until) => if deadline.get() <= until { return },
            stopped = stop.changed() => {
                if stopped.is_err() {
                    return;
                }
                connection.as_mut().graceful_shutdown();
            }
        }
    }
}
