//! How much of everything there may be: numbers, sizes, times.

use std::time::Duration;

/// The limits of a hub. [`Limits::default`] is made for a school: a thousand stations, some of them
/// behind one address, and nobody who can make the hub wait or grow by sending to it.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Connections at once. One more is closed at once. Two thousand: twice the stations that were
    /// measured; each takes 20 kB while it is idle (a thousand idle ones
    /// and 3,000 hand-ins: 31 MB in all).
    pub connections: usize,
    /// Connections from one address at once: a whole lab may sit behind one, and all the same a
    /// quarter stays for the others. An IPv6 address counts as its /64 network.
    pub connections_per_address: usize,
    /// Time for the handshake.
    pub handshake: Duration,
    /// Time a connection may stay without a request that bears a known token.
    pub stranger: Duration,
    /// Time a known connection may stay idle; longer than a client keeps it, so that no request runs
    /// into a door that closes.
    pub idle: Duration,
    /// Time from a request's head to its answer, both ways of the body included. Then the
    /// connection is closed.
    pub request: Duration,
    /// Time for a request's body.
    pub body: Duration,
    /// Time the store's thread may take for an answer; then the client is told to come again. What
    /// was asked may still be done: to ask again does no harm.
    pub answer: Duration,
    /// Length of a request's head. Hyper takes no less than 8 KiB.
    pub head_bytes: usize,
    /// Lines of a request's head.
    pub head_lines: usize,
    /// Length of what a machine that joins sends.
    pub join_bytes: usize,
    /// Length of what a station says of itself.
    pub here_bytes: usize,
    /// Length of what a station hands in.
    pub sheets_bytes: usize,
    /// Length of a question for ids.
    pub secured_bytes: usize,
    /// Bodies of all requests together, in bytes: the hub's memory has an end.
    pub bodies_bytes: usize,
    /// Requests of one station at once. Two, for two machines may be one station (a cloned disk),
    /// and one that waits must not lock the other out.
    pub requests_per_station: usize,
    /// How long who waits for another stand of a class is kept waiting; then the same one is said again. Well below
    /// `request`.
    pub poll: Duration,
    /// Machines that join at once.
    pub joins: usize,
    /// What guessing costs.
    pub guessing: Guessing,
    /// Rest after the machine could not take a connection (too many open files, say): trying at
    /// once would take the processor and change nothing.
    pub accept_rest: Duration,
    /// Time for what is under way when the hub stops.
    pub stop: Duration,
    /// Seconds after which a client that was not served shall come again.
    pub come_again_secs: u64,
}

/// What wrong join codes cost. The codes are too long to be guessed (94 bits); this keeps the hub
/// from working for whoever tries, and a log of refusals short.
#[derive(Clone, Debug)]
pub struct Guessing {
    /// Wrong codes from one address before it waits: people mistype.
    pub free: u32,
    /// The first wait. Each further wrong code doubles it.
    pub first_wait: Duration,
    /// The longest wait, and how long an address is remembered after its last wrong code.
    pub longest_wait: Duration,
    /// Wrong codes in all, within one `longest_wait`, after which every address with a wrong code of
    /// its own waits to its end. Addresses without one are heard all the same.
    pub in_all: u32,
    /// Addresses that are remembered; beyond, the one that failed longest ago is forgotten.
    pub addresses: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 2_000,
            connections_per_address: 1_500,
            handshake: Duration::from_secs(10),
            stranger: Duration::from_secs(15),
            idle: Duration::from_secs(90),
            request: Duration::from_secs(60),
            body: Duration::from_secs(20),
            answer: Duration::from_secs(20),
            head_bytes: 8 * 1024,
            head_lines: 32,
            join_bytes: 4 * 1024,
            here_bytes: 1024,
            sheets_bytes: 4 * 1024 * 1024,
            secured_bytes: 500 * 16,
            bodies_bytes: 24 * 1024 * 1024,
            requests_per_station: 2,
            poll: Duration::from_secs(20),
            joins: 16,
            guessing: Guessing::default(),
            accept_rest: Duration::from_millis(100),
            stop: Duration::from_millis(500),
            come_again_secs: 1,
        }
    }
}

impl Default for Guessing {
    fn default() -> Self {
        Self {
            free: 5,
            first_wait: Duration::from_secs(1),
            longest_wait: Duration::from_secs(60),
            in_all: 200,
            addresses: 1_000,
        }
    }
}
