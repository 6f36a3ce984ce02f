//! The loop of the plain mode: a line comes in, the same state hears of it, lines go out. No terminal is taken over:
//! nothing is written but letters and ends of lines, so that anything that reads lines can read it.

mod input;

use std::io::{IsTerminal, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use crate::app::effect::{Effect, Exit, StoreRequest};
use crate::app::msg::{Msg, StoreReply};
use crate::app::walk::Mode;
use crate::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use crate::app::{App, Screen};
use crate::locale::language::Language;
use crate::locale::say::Say;
use crate::locale::texts;
use crate::runtime::clock::Clock;
use crate::runtime::desk::Desk;
use crate::runtime::echo::Echo;
use crate::runtime::lab::sending;
use crate::runtime::plain::input::Reads;
use crate::runtime::worker::Requests;
use crate::runtime::{RunError, machine, spawn_signals, terminal, worker};
use crate::ui::plain::page::{page, prompt, status};
use crate::ui::plain::typed::{Typed, typed};
use crate::ui::plain::{self, Place, workplace};

/// Messages waiting at most; senders then wait.
const QUEUE_MAX: usize = 256;
/// How long nothing needs to be looked at where nothing changes by itself.
const QUIET: Duration = Duration::from_secs(3600);
/// How long nothing is said while something is done.
const PATIENCE: Duration = Duration::from_secs(5);

/// Something that wakes the loop.
enum Event {
    Line(String),
    Store(StoreReply),
    /// The input ended.
    NoMore,
    HangUp,
}

/// Runs until the person leaves or the input ends; how it ended, and the language that was spoken then.
///
/// # Errors
/// Nothing can be written.
pub fn run(first: Screen, desk: Desk) -> Result<(Exit, &'static Language), RunError> {
    terminal::install_hook();
    let clock = desk.clock();
    let language = desk.language();
    let (events, inbox) = sync_channel(QUEUE_MAX);
    let signals = events.clone();
    spawn_signals(move || signals.send(Event::HangUp).is_ok());
    let told = reply_sender(events.clone());
    let sender = sending::spawn(desk.folder(), move |up| told(StoreReply::HandedUp(up)));
    let desk = desk.with_wake(Some(sender.wake.clone()));
    let worker = worker::spawn(desk, reply_sender(events.clone()));
    let mut app = App::new(first, plain::SIZE, clock.now(), machine::this()).speaking(language);
    let begun = app.start();
    let place = plain::place(&app);
    let (next, next_line) = sync_channel(1);
    let mut state = Lines {
        app,
        clock,
        requests: worker.requests.clone(),
        out: std::io::stdout(),
        // What is typed into a terminal stands behind the question; what comes from a file is not seen.
        is_typed: std::io::stdin().is_terminal(),
        place,
        notice: None,
        is_due: false,
        line: None,
        next,
        reads: None,
        echo: Echo::default(),
        told_at: Instant::now(),
        unanswered: Unanswered::default(),
        no_more: false,
        exit: None,
    };
    state.act(begun);
    input::spawn(next_line, move |line| events.send(line.map_or(Event::NoMore, Event::Line)).is_ok());
    let ended = state.show(&inbox);
    let Lines { requests, echo, app, .. } = state;
    drop(echo);
    drop(requests);
    worker.finish();
    sender.finish();
    Ok((ended, app.language))
}

fn reply_sender(events: SyncSender<Event>) -> impl Fn(StoreReply) -> bool + Send + Sync + 'static {
    move |reply| events.send(Event::Store(reply)).is_ok()
}

struct Lines<W> {
    app: App,
    clock: Clock,
    requests: Requests,
    out: W,
    is_typed: bool,
    /// Where the person was when something was read last.
    place: Place,
    notice: Option<Say>,
    /// Whether somebody waits for an answer.
    is_due: bool,
    /// What was typed and not looked at yet.
    line: Option<String>,
    next: SyncSender<Reads>,
    /// What is being read.
    reads: Option<Reads>,
    echo: Echo,
    /// When something was read out last.
    told_at: Instant,
    unanswered: Unanswered,
    no_more: bool,
    exit: Option<Exit>,
}

impl<W: Write> Lines<W> {
    fn show(&mut self, inbox: &Receiver<Event>) -> Exit {
        // What the store has to tell first is read when it has.
        if self.waits() {
            self.is_due = true;
        } else {
            self.read_out(page(&self.app), true);
        }
        loop {
            if let Some(exit) = self.exit {
                self.last_word(exit);
                return exit;
            }
            if !self.waits() {
                if let Some(line) = self.line.take() {
                    self.hear(&line);
                    continue;
                }
                if self.no_more {
                    self.end();
                    continue;
                }
                self.read_next();
            }
            match inbox.recv_timeout(self.time_to_wait()) {
                Ok(Event::Line(line)) => self.take(line),
                Ok(Event::Store(reply)) => {
                    self.unanswered.answered(&reply);
                    self.happens(Msg::Stored(reply));
                    self.tell_changes();
                }
                Ok(Event::NoMore) => self.no_more = true,
                Ok(Event::HangUp) | Err(RecvTimeoutError::Disconnected) => self.happens(Msg::HangUp),
                Err(RecvTimeoutError::Timeout) => {
                    self.happens(Msg::Tick);
                    self.tell_changes();
                }
            }
            self.be_patient();
        }
    }

    /// Whether what is typed now has to wait for the store.
    fn waits(&self) -> bool {
        self.unanswered != Unanswered::default() || plain::waits(&self.app)
    }

    /// How long nothing needs to be looked at.
    fn time_to_wait(&self) -> Duration {
        let left = self.app.next_change().unwrap_or(QUIET);
        if self.waits() { left.min(PATIENCE) } else { left }
    }

    /// Has the next line read, unless one is being read.
    fn read_next(&mut self) {
        if self.reads.is_none() {
            let reads = if plain::is_secret(&self.app) { Reads::Secret } else { Reads::Line };
            // The reader may have ended: then there is no further line either.
            let _ = self.next.try_send(reads);
            self.reads = Some(reads);
        }
    }

    /// A line came. One that could be seen is no passphrase: where the time has led to such a question meanwhile, it is
    /// asked anew.
    fn take(&mut self, line: String) {
        let was_seen = cfg!(not(unix)) && self.is_typed && self.reads == Some(Reads::Line);
        self.reads = None;
        if was_seen && plain::is_secret(&self.app) {
            self.read_out(Vec::new(), true);
        } else {
            self.line = Some(line);
        }
    }

    /// Says that something takes long, now and then.
    fn be_patient(&mut self) {
        let is_long = self.waits() && self.told_at.elapsed() >= PATIENCE;
        if let Some(words) = plain::patience(&self.app).filter(|_| is_long) {
            self.read_out(vec![words], false);
        }
    }

    /// The input has ended, and everything that was typed is done. Whoever was still answering has not left by choice.
    fn end(&mut self) {
        match self.app.screen() {
            Some(Screen::Walk(_)) => self.happens(Msg::HangUp),
            Some(Screen::Workplace(it)) => {
                let said = workplace::last_word(&self.app, it);
                self.read_out(said.into_iter().collect(), false);
                self.exit = Some(Exit::Done);
            }
            _ => self.exit = Some(Exit::Done),
        }
    }

    /// A line was typed. It was meant for what was read last: if the time has led elsewhere since, it means nothing.
    fn hear(&mut self, line: &str) {
        self.happens(Msg::Tick);
        if plain::place(&self.app) != self.place {
            return self.tell_changes();
        }
        self.tell_notice();
        match typed(&self.app, line) {
            Typed::Tell(lines) => self.read_out(lines, true),
            Typed::Do(msgs) => {
                self.is_due = true;
                for msg in msgs {
                    self.happens(msg);
                }
                self.tell_changes();
            }
        }
    }

    fn happens(&mut self, msg: Msg) {
        if self.exit.is_none() {
            let effects = self.app.update(msg, self.clock.now());
            self.act(effects);
        }
    }

    fn act(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Store(request) => {
                    self.unanswered.asked(&request);
                    self.requests.send(request);
                }
                Effect::EndWriting => self.requests.end_writing(),
                Effect::Quit(exit) => self.exit = self.exit.or(Some(exit)),
                // No class is joined from here; a terminal that shows lines has nothing to clear and no clipboard.
                Effect::Class(_) | Effect::ClearScrollback | Effect::Copy(_) => {}
            }
        }
    }

    /// Reads what is new: a page where somebody has come to, else what was said.
    fn tell_changes(&mut self) {
        if self.exit.is_some() || self.waits() {
            return;
        }
        let place = plain::place(&self.app);
        let is_due = std::mem::take(&mut self.is_due);
        if place != self.place {
            self.place = place;
            self.notice = plain::notice(&self.app);
            self.read_out(page(&self.app), true);
        } else if is_due {
            self.notice = plain::notice(&self.app);
            self.read_out(status(&self.app), true);
        } else if self.tell_notice() {
            self.read_out(Vec::new(), true);
        }
    }

    /// Reads what was said and not read yet; whether something was.
    fn tell_notice(&mut self) -> bool {
        let notice = plain::notice(&self.app);
        if notice == self.notice {
            return false;
        }
        self.notice = notice;
        let Some(said) = &self.notice else { return false };
        let line = texts::of(self.app.language).say(said);
        if self.is_typed {
            // It comes while somebody may be typing behind the question.
            self.write("\n");
        }
        self.read_out(vec![line], false);
        true
    }

    fn read_out(&mut self, lines: Vec<String>, asks: bool) {
        let mut text: String = lines.iter().map(|line| format!("{}\n", plain::spoken(line))).collect();
        if asks {
            text += &plain::spoken(&prompt(&self.app));
            text.push(if self.is_typed { ' ' } else { '\n' });
            self.echo.show(!plain::is_secret(&self.app));
        }
        self.told_at = Instant::now();
        self.write(&text);
    }

    /// Where nobody takes the lines any more, the state is durable and leaving is right.
    fn write(&mut self, text: &str) {
        if self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush()).is_err() {
            self.exit = Some(Exit::HangUp);
        }
    }

    /// Whoever was interrupted hears what is kept.
    fn last_word(&mut self, exit: Exit) {
        let line = match self.app.screen() {
            Some(Screen::Walk(walk)) if walk.is_kept() && walk.mode != Mode::Sending => {
                Some(texts::of(self.app.language).word("plain-kept"))
            }
            Some(Screen::Workplace(it)) => workplace::last_word(&self.app, it),
            _ => None,
        };
        if let Some(line) = line.filter(|_| exit == Exit::HangUp) {
            self.write("\n");
            self.read_out(vec![line], false);
        }
    }
}

/// What the coordinator's rooms asked for and have no answer to yet. What is typed meanwhile is about what comes then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Unanswered {
    requests: usize,
    counts: usize,
}

impl Unanswered {
    /// Each is answered once, but for the lab: it tells of itself as often as it changes.
    fn asked(&mut self, request: &StoreRequest) {
        match request {
            StoreRequest::Workplace(request) if !matches!(**request, WorkplaceRequest::Lab { .. }) => {
                self.requests += 1;
            }
            StoreRequest::Backup => self.requests += 1,
            StoreRequest::Watch(Some(_)) => self.counts += 1,
            _ => {}
        }
    }

    /// Counts come again whenever they change, and a failure may be of either kind: one too many is no harm.
    fn answered(&mut self, reply: &StoreReply) {
        let (requests, counts) = match reply {
            StoreReply::Workplace(reply) => {
                let is_more = matches!(**reply, WorkplaceReply::Lab(_) | WorkplaceReply::Unsealing { .. });
                (usize::from(!is_more), 0)
            }
            StoreReply::Written(_) | StoreReply::NotWritten(_) => (1, 0),
            StoreReply::Counts(_) => (0, 1),
            StoreReply::Failed(_) => (1, 1),
            _ => (0, 0),
        };
        self.requests = self.requests.saturating_sub(requests);
        self.counts = self.counts.saturating_sub(counts);
    }
}
