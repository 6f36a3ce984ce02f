//! The loop of the plain mode: a line comes in, the same state hears of it, lines go out. No terminal is taken over:
//! nothing is written but letters and ends of lines, so that anything that reads lines can read it.

use std::io::{BufRead, IsTerminal, Read, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use crate::app::effect::{Effect, Exit};
use crate::app::msg::{Msg, StoreReply};
use crate::app::walk::Mode;
use crate::app::{App, Screen};
use crate::locale::say::Say;
use crate::locale::texts;
use crate::runtime::clock::Clock;
use crate::runtime::desk::Desk;
use crate::runtime::lab::sending;
use crate::runtime::worker::Requests;
use crate::runtime::{RunError, machine, spawn_signals, terminal, worker};
use crate::ui::plain::page::{page, prompt, status};
use crate::ui::plain::typed::{Typed, typed};
use crate::ui::plain::{self, Place};

/// Messages waiting at most; senders then wait.
const QUEUE_MAX: usize = 256;
/// Bytes of a line at most; what is longer is cut.
const LINE_BYTES_MAX: u64 = 16 * 1024;
/// How long nothing needs to be looked at where nothing changes by itself.
const QUIET: Duration = Duration::from_secs(3600);

/// Something that wakes the loop.
enum Event {
    Line(String),
    Store(StoreReply),
    /// The input ended.
    NoMore,
    HangUp,
}

/// Runs until the person leaves or the input ends.
///
/// # Errors
/// Nothing can be written.
pub fn run(first: Screen, desk: Desk) -> Result<Exit, RunError> {
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
    let (heard, next_line) = sync_channel(1);
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
        heard,
        no_more: false,
        exit: None,
    };
    state.act(begun);
    spawn_lines(events, next_line);
    let ended = state.show(&inbox);
    let Lines { requests, .. } = state;
    drop(requests);
    worker.finish();
    sender.finish();
    Ok(ended)
}

fn reply_sender(events: SyncSender<Event>) -> impl Fn(StoreReply) -> bool + Send + Sync + 'static {
    move |reply| events.send(Event::Store(reply)).is_ok()
}

/// One thread waits for lines; it reads the next one when the last one was done, so that none is taken for the answer to
/// something that was not asked yet, and a long file does not fill the memory.
fn spawn_lines(events: SyncSender<Event>, next_line: Receiver<()>) {
    std::thread::spawn(move || {
        let mut input = std::io::stdin().lock();
        while let Some(line) = read_line(&mut input) {
            if events.send(Event::Line(line)).is_err() || next_line.recv().is_err() {
                return;
            }
        }
        let _ = events.send(Event::NoMore);
    });
}

/// The next line without its end; `None` where there is no more.
fn read_line(input: &mut impl BufRead) -> Option<String> {
    let mut bytes = Vec::new();
    let read = input.take(LINE_BYTES_MAX).read_until(b'\n', &mut bytes).ok()?;
    if read == 0 {
        return None;
    }
    if bytes.last() != Some(&b'\n') && read as u64 == LINE_BYTES_MAX {
        input.skip_until(b'\n').ok()?;
    }
    Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned())
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
    heard: SyncSender<()>,
    no_more: bool,
    exit: Option<Exit>,
}

impl<W: Write> Lines<W> {
    fn show(&mut self, inbox: &Receiver<Event>) -> Exit {
        self.read_out(page(&self.app), true);
        loop {
            if let Some(exit) = self.exit {
                self.last_word(exit);
                return exit;
            }
            if !plain::waits(&self.app) {
                if let Some(line) = self.line.take() {
                    self.hear(&line);
                    // The reader may have ended: then there is no further line either.
                    let _ = self.heard.try_send(());
                    continue;
                }
                if self.no_more {
                    self.end();
                    continue;
                }
            }
            match inbox.recv_timeout(self.app.next_change().unwrap_or(QUIET)) {
                Ok(Event::Line(line)) => self.line = Some(line),
                Ok(Event::Store(reply)) => {
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
        }
    }

    /// The input has ended, and everything that was typed is done. Whoever was still answering has not left by choice.
    fn end(&mut self) {
        match self.app.screen() {
            Some(Screen::Walk(_)) => self.happens(Msg::HangUp),
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
                Effect::Store(request) => self.requests.send(request),
                Effect::EndWriting => self.requests.end_writing(),
                Effect::Quit(exit) => self.exit = self.exit.or(Some(exit)),
                // No class is joined from here; a terminal that shows lines has nothing to clear and no clipboard.
                Effect::Class(_) | Effect::ClearScrollback | Effect::Copy(_) => {}
            }
        }
    }

    /// Reads what is new: a page where somebody has come to, else what was said.
    fn tell_changes(&mut self) {
        if self.exit.is_some() || plain::waits(&self.app) {
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
        }
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
        let kept = match self.app.screen() {
            Some(Screen::Walk(walk)) => walk.is_kept() && walk.mode != Mode::Sending,
            _ => false,
        };
        if exit == Exit::HangUp && kept {
            let line = texts::of(self.app.language).word("plain-kept");
            self.write("\n");
            self.read_out(vec![line], false);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_any_kind_are_read_one_by_one() {
        let long = "x".repeat(40_000);
        let input = format!("1\r\n\n{long}\nlast");
        let mut input = std::io::BufReader::new(input.as_bytes());
        let mut lines = std::iter::from_fn(|| read_line(&mut input));
        assert_eq!(lines.next().as_deref(), Some("1"));
        assert_eq!(lines.next().as_deref(), Some(""));
        assert_eq!(lines.next().map(|line| line.len()), Some(16 * 1024));
        assert_eq!(lines.next().as_deref(), Some("last"));
        assert_eq!(lines.next(), None);
        assert_eq!(read_line(&mut &b"a\xff\n"[..]).as_deref(), Some("a\u{fffd}"));
    }
}
