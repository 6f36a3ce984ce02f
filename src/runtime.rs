//! The loop: receive, update, do, draw. The only place where the parts meet the world.

pub mod activate;
pub mod audit;
pub mod badges;
pub mod beside;
pub mod certificates;
pub mod charts;
pub mod class;
pub mod clipboard;
pub mod clock;
pub mod codes;
pub mod desk;
pub mod documents;
pub mod drafting;
pub mod echo;
pub mod exercise_files;
pub mod folder;
pub mod hand_over;
pub mod import;
pub mod input;
pub mod instruments;
pub mod interrupt;
pub mod keeping;
pub mod key_change;
pub mod key_check;
pub mod key_making;
pub mod keys;
pub mod lab;
pub mod life;
pub mod machine;
pub mod papers;
pub mod picture;
pub mod plain;
pub mod plans;
pub mod print;
pub mod readiness;
pub mod rehearsal;
pub mod removable;
pub mod report_files;
pub mod results;
pub mod sample;
pub mod saving;
pub mod signing;
pub mod slips;
pub mod spoken;
pub mod taken_part;
pub mod terminal;
pub mod unlock;
pub mod unsealing;
pub mod verify;
pub mod worker;
pub mod workplace;
pub mod xlsform;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use jiff::SignedDuration;
use ratatui::crossterm::event::Event as TerminalEvent;

use crate::app::class::order::ClassNews;
use crate::app::effect::{Effect, Exit};
use crate::app::input::Size;
use crate::app::kiosk::Kiosk;
use crate::app::manner::Manner;
use crate::app::msg::{Msg, StoreReply};
use crate::app::{App, Screen};
use crate::domain::secret::Secret;
use crate::runtime::class::{Classes, Ground, Place, Tell};
use crate::runtime::clock::Clock;
use crate::runtime::desk::Desk;
use crate::runtime::lab::sending;
use crate::runtime::terminal::Terminal;
use crate::runtime::worker::Requests;
use crate::ui::theme::{Palette, Theme};
use crate::ui::{self, Hits};

/// Messages waiting at most; senders then wait, so that a flood cannot fill the memory.
const QUEUE_MAX: usize = 256;
/// Messages taken before a frame is drawn.
const DRAIN_MAX: usize = 256;
/// How often it is checked that the terminal still exists: a vanished one does not always tell.
const TERMINAL_CHECK: Duration = Duration::from_secs(1);

/// Something that wakes the loop.
enum Event {
    Terminal(TerminalEvent),
    Store(StoreReply),
    Class(ClassNews),
    /// A signal asked to end, or input ended.
    HangUp,
}

/// Why the screens could not run.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// Standard input or output is no terminal.
    #[error(
        "This needs a terminal to draw in, and there is none here. Please start it in a terminal window, or add --plain: then it reads and answers line by line. `reflectory participation --json` works without either."
    )]
    NoTerminal,
    /// The terminal refused.
    #[error("The terminal could not be used: {0}. Nothing was changed.")]
    Terminal(#[from] std::io::Error),
}

/// How the screens are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Colours and signs.
    pub theme: Theme,
    /// How large, how patient.
    pub manner: Manner,
}

/// How a machine is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shared {
    /// How long nothing may happen.
    pub idle_max: SignedDuration,
    /// Pupils of a class who come up in turn, where they are counted.
    pub in_turn: Option<u32>,
}

/// Runs the screens until the person leaves or the terminal vanishes; as a kiosk until somebody
/// knows the PIN.
///
/// # Errors
/// [`RunError`] when there is no usable terminal.
pub fn run(first: Screen, desk: Desk, shown: Shown, kiosk: Option<Shared>) -> Result<Exit, RunError> {
    run_at(Place::default(), first, desk, shown, kiosk)
}

/// The same where a class of this machine is found at another place.
///
/// # Errors
/// [`RunError`].
pub fn run_at(place: Place, first: Screen, desk: Desk, shown: Shown, kiosk: Option<Shared>) -> Result<Exit, RunError> {
    let Shown { theme, manner } = shown;
    let clock = desk.clock();
    let language = desk.language();
    let (events, inbox) = sync_channel(QUEUE_MAX);
    // Before the terminal is taken over: a signal must never find it so without somebody who gives it back.
    let signals = events.clone();
    spawn_signals(move || signals.send(Event::HangUp).is_ok());
    let mut terminal = Terminal::open(theme.palette != Palette::Mono)?;
    let told = reply_sender(events.clone());
    let sender = sending::spawn(desk.folder(), move |up| told(StoreReply::HandedUp(up)));
    let ground = Ground {
        folder: desk.folder().to_owned(),
        place,
        wake: Some(sender.wake.clone()),
        tell: class_sender(events.clone()),
    };
    let desk = desk.with_wake(Some(sender.wake.clone()));
    let worker = worker::spawn(desk, reply_sender(events.clone()));
    let requests = worker.requests.clone();
    let (hits, classes) = (Hits::new(), Classes::new(ground));
    let mut state =
        Loop { requests, hits, classes, exit: None, clear_scrollback: false, copy: None, redraw_all: false };
    let mut app = App::new(first, terminal.size()?, clock.now(), machine::this()).speaking(language).in_manner(manner);
    if let Some(Shared { idle_max, in_turn }) = kiosk {
        let kiosk = Kiosk::new(idle_max, clock.now());
        app = app.in_kiosk(in_turn.map_or(kiosk, |pupils| kiosk.for_class(pupils)));
    }
    let ended = show(&mut state, app, &mut terminal, &theme, &clock, (events, inbox));
    // First of all the person has the terminal back.
    drop(terminal);
    let Loop { classes, requests, .. } = state;
    drop(requests);
    classes.finish();
    worker.finish();
    sender.finish();
    ended
}

/// The loop itself. Takes what the worker sends to with it when it ends.
fn show(
    state: &mut Loop,
    mut app: App,
    terminal: &mut Terminal,
    theme: &Theme,
    clock: &Clock,
    (events, inbox): (SyncSender<Event>, Receiver<Event>),
) -> Result<Exit, RunError> {
    state.act(app.start());
    state.draw(terminal, &app, theme)?;
    // Only now: nothing that is not needed for the first frame delays it.
    app.machine.in_lab = state.classes.is_in_lab();
    spawn_input(events);
    loop {
        match state.receive(&inbox, &mut app, terminal, clock) {
            Received::Changed => state.follow_size(terminal, &mut app, clock),
            Received::End(exit) => return Ok(exit),
        }
        if let Some(exit) = state.exit {
            return Ok(exit);
        }
        // A terminal that no longer takes output is gone; the state is durable, so leaving is right.
        if state.draw(terminal, &app, theme).is_err() {
            return Ok(Exit::HangUp);
        }
    }
}

enum Received {
    Changed,
    End(Exit),
}

struct Loop {
    requests: Requests,
    hits: Hits,
    classes: Classes,
    exit: Option<Exit>,
    clear_scrollback: bool,
    copy: Option<Secret>,
    /// A terminal that changed its size may have changed what it shows, even if it is back at the old one.
    redraw_all: bool,
}

impl Loop {
    /// Waits for the next event or the next change by itself, and takes what else has arrived.
    fn receive(&mut self, inbox: &Receiver<Event>, app: &mut App, terminal: &Terminal, clock: &Clock) -> Received {
        let begun = Instant::now();
        let due = app.next_change();
        loop {
            let waited = begun.elapsed();
            // Asked first: events that mean nothing here, however many, must not stop the clock on the screen.
            if due.is_some_and(|due| waited >= due) {
                self.act(app.update(Msg::Tick, clock.now()));
                return Received::Changed;
            }
            let left = due.map_or(TERMINAL_CHECK, |due| due.saturating_sub(waited));
            match inbox.recv_timeout(left.min(TERMINAL_CHECK)) {
                Ok(event) => {
                    let mut changed = self.take(event, app, clock);
                    for event in inbox.try_iter().take(DRAIN_MAX) {
                        changed |= self.take(event, app, clock);
                    }
                    if changed {
                        return Received::Changed;
                    }
                }
                Err(RecvTimeoutError::Timeout) if !terminal::is_there() => return Received::End(Exit::HangUp),
                Err(RecvTimeoutError::Timeout) if terminal.size().is_ok_and(|size| size != app.size) => {
                    return Received::Changed;
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Received::End(Exit::HangUp),
            }
        }
    }

    /// Asks for the size rather than trusting what was told: a change between the first frame and the first
    /// wait for input is not told at all, and some systems tell another size than the window's.
    fn follow_size(&mut self, terminal: &Terminal, app: &mut App, clock: &Clock) {
        if let Ok(size) = terminal.size()
            && size != app.size
        {
            self.act(app.update(Msg::Resize(size), clock.now()));
        }
    }

    /// Hands one event to the app; whether anything may have changed.
    fn take(&mut self, event: Event, app: &mut App, clock: &Clock) -> bool {
        self.redraw_all |= matches!(event, Event::Terminal(TerminalEvent::Resize(..)));
        let msg = match event {
            Event::Terminal(event) => input::translate(event, &self.hits),
            Event::Store(reply) => Some(Msg::Stored(reply)),
            Event::Class(news) => Some(Msg::Class(news)),
            Event::HangUp => Some(Msg::HangUp),
        };
        let Some(msg) = msg else { return false };
        if self.exit.is_none() {
            self.act(app.update(msg, clock.now()));
        }
        true
    }

    fn act(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Store(request) => {
                    // The worker lives as long as the loop; if it is gone the loop is ending.
                    self.requests.send(request);
                }
                Effect::Class(order) => self.classes.order(order),
                Effect::EndWriting => self.requests.end_writing(),
                Effect::ClearScrollback => self.clear_scrollback = true,
                Effect::Copy(text) => self.copy = Some(text),
                Effect::Quit(exit) => self.exit = Some(exit),
            }
        }
    }

    fn draw(&mut self, terminal: &mut Terminal, app: &App, theme: &Theme) -> std::io::Result<()> {
        if std::mem::take(&mut self.redraw_all) {
            terminal.redraw_all()?;
        }
        if std::mem::take(&mut self.clear_scrollback) {
            terminal.clear_scrollback()?;
        }
        if let Some(text) = self.copy.take() {
            terminal.copy(text.expose())?;
        }
        let hits = &mut self.hits;
        terminal.draw(|frame| *hits = ui::view(app, theme, frame))
    }
}

fn reply_sender(events: SyncSender<Event>) -> impl Fn(StoreReply) -> bool + Send + Sync + 'static {
    move |reply| events.send(Event::Store(reply)).is_ok()
}

fn class_sender(events: SyncSender<Event>) -> Tell {
    Arc::new(move |news| events.send(Event::Class(news)).is_ok())
}

/// One thread blocks on the terminal: `read` may never return once the terminal is gone, and then
/// the main thread can still notice and leave.
fn spawn_input(events: SyncSender<Event>) {
    std::thread::spawn(move || {
        while let Ok(event) = ratatui::crossterm::event::read() {
            if events.send(Event::Terminal(event)).is_err() {
                return;
            }
        }
        let _ = events.send(Event::HangUp);
    });
}

#[cfg(unix)]
fn spawn_signals(tell: impl Fn() -> bool + Send + 'static) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    // Ctrl-\ too: a terminal left by it alone would not show any more what is typed.
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT]) else { return };
    std::thread::spawn(move || {
        for _ in signals.forever() {
            if !tell() {
                return;
            }
        }
    });
}

#[cfg(not(unix))]
fn spawn_signals(_tell: impl Fn() -> bool + Send + 'static) {}

/// The terminal's size in our own words.
pub fn size_of(columns: u16, rows: u16) -> Size {
    Size { columns, rows }
}
