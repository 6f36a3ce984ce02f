//! The hub's sockets: takes connections, within limits, on a runtime of its own.
//!
//! This is the only place where anything is async, and it ends at a channel: what a request means is
//! decided by whoever receives the [`Asked`]s, on an ordinary thread.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex};
use std::thread;

use socket2::{Domain, Protocol, Socket, Type};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

use crate::hub::HubError;
use crate::hub::asks::Asked;
use crate::hub::board::Board;
use crate::hub::connection::{Shared, serve as serve_one};
use crate::hub::crowd::{Crowd, network};
use crate::hub::doors::Doors;
use crate::hub::guesses::Guesses;
use crate::hub::identity::{Identity, server_config};
use crate::hub::limits::Limits;

/// Connections the machine holds before they are taken: a class that begins at the same second.
const QUEUE: i32 = 1024;

/// Open files that stay for the store and everything else when connections take the others.
const FILES_KEPT: usize = 128;

/// Ports the machine may choose before one is free in both families.
const PORT_TRIES: usize = 10;

/// Two threads: a hub runs beside its own store and, often, beside a coordinator's screen.
const THREADS: usize = 2;

/// A hub that takes connections. Dropped, it stops.
pub struct Running {
    addresses: Vec<SocketAddr>,
    stop: watch::Sender<bool>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Running {
    /// Where it listens, as the machine gave it.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Takes nothing more, lets what is under way come to its end for a short while, and returns
    /// when no thread of it is left.
    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        self.stop.send_replace(true);
        // A thread that panicked has ended as well.
        self.thread.take().map(thread::JoinHandle::join);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
    }
}

/// Listens at a port (0: any that is free) on every IPv6 and IPv4 address of the machine; where one
/// of both does not exist, on the other.
pub fn listen(port: u16) -> Result<Vec<TcpListener>, HubError> {
    let mut listening = listen_once(port);
    // What is free in one family may be taken in the other.
    for _ in 0..if port == 0 { PORT_TRIES } else { 0 } {
        if listening.is_ok() {
            break;
        }
        listening = listen_once(port);
    }
    listening
}

fn listen_once(port: u16) -> Result<Vec<TcpListener>, HubError> {
    let six = at(SocketAddr::from((Ipv6Addr::UNSPECIFIED, port)));
    // Both families get the same port, also where the machine chose it.
    let port = six.as_ref().ok().and_then(|six| six.local_addr().ok()).map_or(port, |address| address.port());
    let four = at(SocketAddr::from((Ipv4Addr::UNSPECIFIED, port)));
    match (six, four) {
        (Ok(six), Ok(four)) => Ok(vec![six, four]),
        // A port that somebody else has in one family would lead half of the stations astray.
        (Err(reason), _) | (_, Err(reason)) if reason.kind() == io::ErrorKind::AddrInUse => {
            Err(HubError::Port { port, reason })
        }
        (Ok(one), Err(_)) | (Err(_), Ok(one)) => Ok(vec![one]),
        (Err(_), Err(reason)) => Err(HubError::Port { port, reason }),
    }
}

/// Listens at one address.
pub fn at(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if address.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    // A hub that was killed takes its port again at once. On Windows this would let two hubs share one.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    socket.listen(QUEUE)?;
    Ok(socket.into())
}

/// Takes connections at `listeners` until the result is dropped, and sends what stations ask to
/// `asks`. Where that channel is full, a station is told to come again: it should be bounded by what
/// its receiver works off within a second.
pub fn serve(
    listeners: Vec<TcpListener>,
    identity: &Identity,
    doors: Arc<Doors>,
    asks: SyncSender<Asked>,
    limits: Limits,
) -> Result<Running, HubError> {
    begin(listeners, identity, doors, asks, limits, None)
}

/// The same for a class: whoever is let in also hears what stands on the board.
pub fn serve_class(
    listeners: Vec<TcpListener>,
    identity: &Identity,
    doors: Arc<Doors>,
    asks: SyncSender<Asked>,
    limits: Limits,
    board: Arc<Board>,
) -> Result<Running, HubError> {
    begin(listeners, identity, doors, asks, limits, Some(board))
}

fn begin(
    listeners: Vec<TcpListener>,
    identity: &Identity,
    doors: Arc<Doors>,
    asks: SyncSender<Asked>,
    limits: Limits,
    board: Option<Arc<Board>>,
) -> Result<Running, HubError> {
    let tls = TlsAcceptor::from(server_config(identity)?);
    let connections = limits.connections.min(files_for(limits.connections));
    let runtime = Builder::new_multi_thread().worker_threads(THREADS).thread_name("hub").enable_all().build()?;
    let mut addresses = Vec::new();
    let mut taken = Vec::new();
    for listener in listeners {
        listener.set_nonblocking(true)?;
        addresses.push(listener.local_addr()?);
        let _inside = runtime.enter();
        taken.push(tokio::net::TcpListener::from_std(listener)?);
    }
    let crowd = Crowd::new(limits.connections_per_address, connections);
    let shared = Arc::new(Shared {
        tls,
        doors,
        asks,
        guesses: Mutex::new(Guesses::new(limits.guessing.clone())),
        stations: Crowd::new(limits.requests_per_station, usize::MAX),
        joins: Semaphore::new(limits.joins),
        bodies: Arc::new(Semaphore::new(limits.bodies_bytes / 1024)),
        limits,
        board,
    });
    let (stop, stopped) = watch::channel(false);
    let run = move || run(runtime, taken, &shared, &crowd, &stopped);
    let thread = thread::Builder::new().name("hub".to_owned()).spawn(run)?;
    Ok(Running { addresses, stop, thread: Some(thread) })
}

fn run(
    runtime: Runtime,
    listeners: Vec<tokio::net::TcpListener>,
    shared: &Arc<Shared>,
    crowd: &Arc<Crowd<IpAddr>>,
    stop: &watch::Receiver<bool>,
) {
    let (alive, mut last) = mpsc::channel::<()>(1);
    for listener in listeners {
        runtime.spawn(accept(listener, Arc::clone(shared), Arc::clone(crowd), stop.clone(), alive.clone()));
    }
    drop(alive);
    let mut stop = stop.clone();
    runtime.block_on(async {
        // An error means that whoever could stop it is gone.
        let _ = stop.wait_for(|stopped| *stopped).await;
        // Everybody holds a sender; nobody ever sends.
        let _ = timeout(shared.limits.stop, last.recv()).await;
    });
    runtime.shutdown_background();
}

/// Takes connections from one socket. `alive` is held by every connection.
async fn accept(
    listener: tokio::net::TcpListener,
    shared: Arc<Shared>,
    crowd: Arc<Crowd<IpAddr>>,
    mut stop: watch::Receiver<bool>,
    alive: mpsc::Sender<()>,
) {
    loop {
        let taken = tokio::select! {
            _ = stop.wait_for(|stopped| *stopped) => return,
            taken = listener.accept() => taken,
        };
        match taken {
            // Beyond the limits a connection is closed at once, so that a station knows and comes again.
            Ok((stream, from)) => {
                let Some(place) = crowd.enter(network(from.ip())) else { continue };
                let (shared, stop, alive) = (Arc::clone(&shared), stop.clone(), alive.clone());
                tokio::spawn(async move {
                    serve_one(shared, stream, from.ip().to_canonical(), stop).await;
                    drop((place, alive));
                });
            }
            Err(_) => sleep(shared.limits.accept_rest).await,
        }
    }
}

/// How many connections the machine lets this process open, after asking for as many as wanted.
#[cfg(unix)]
fn files_for(connections: usize) -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let now = getrlimit(Resource::Nofile);
    let wanted = (connections + FILES_KEPT) as u64;
    let raised = now.maximum.map_or(wanted, |most| most.min(wanted)).max(now.current.unwrap_or(wanted));
    // Where this is refused, what was allowed before stays.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(raised), maximum: now.maximum });
    let allowed = getrlimit(Resource::Nofile).current.unwrap_or(wanted);
    usize::try_from(allowed).unwrap_or(usize::MAX).saturating_sub(FILES_KEPT).max(1)
}

/// Windows has no such limit on sockets.
#[cfg(not(unix))]
fn files_for(connections: usize) -> usize {
    connections + FILES_KEPT
}
