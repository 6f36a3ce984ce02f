//! The real program in a real pseudo-terminal: keys go in as bytes, and what counts is the *current* screen.
//!
//! Nothing here sleeps: every wait is for a condition, wakes when the program writes or ends, and has a long
//! limit. Conditions are looked at only between whole frames, so that no test meets half a screen.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use reflectory::app::input::{Key, keys};
use vt100::{MouseProtocolMode, Parser, Screen};

use super::bin::{LIMIT, PROGRAM, School};

/// Tests that run terminals at the same time, at most: more only slow each other down.
const TESTS_MAX: usize = 3;
/// Begin of what opens (`h`) and closes (`l`) one frame.
const UPDATE: &[u8] = b"\x1b[?2026";

static RUNNING: Mutex<usize> = Mutex::new(0);
static ENDED: Condvar = Condvar::new();

/// The right to use terminals, held by a test to its end.
pub struct Turn(());

impl Turn {
    /// Waits for it.
    pub fn take() -> Turn {
        let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let free = ENDED.wait_while(running, |running| *running >= TESTS_MAX);
        *free.unwrap_or_else(PoisonError::into_inner) += 1;
        Turn(())
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        ENDED.notify_one();
    }
}

/// How a program shall start.
pub struct Start<'a> {
    school: &'a School,
    arguments: Vec<String>,
    size: (u16, u16),
    environment: Vec<(&'static str, String)>,
    controlling: bool,
    shell_after: bool,
}

impl<'a> Start<'a> {
    /// On 80 columns and 24 rows. The turn says that the test may use terminals.
    pub fn new(_turn: &Turn, school: &'a School, arguments: &[&str]) -> Start<'a> {
        let arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        Start {
            school,
            arguments,
            size: (80, 24),
            environment: school.environment(),
            controlling: true,
            shell_after: false,
        }
    }

    /// Another size, in columns and rows.
    pub fn size(mut self, columns: u16, rows: u16) -> Start<'a> {
        self.size = (columns, rows);
        self
    }

    /// One more variable.
    pub fn with(mut self, name: &'static str, value: &str) -> Start<'a> {
        self.environment.push((name, value.to_owned()));
        self
    }

    /// On a terminal that does not send SIGHUP to the program when it vanishes.
    pub fn without_hang_up(mut self) -> Start<'a> {
        self.controlling = false;
        self
    }

    /// From a shell that, when it has ended, asks for a line with `shell>` and tells what it read.
    pub fn before_a_shell(mut self) -> Start<'a> {
        self.shell_after = true;
        self
    }

    /// Starts it.
    pub fn run(self) -> Terminal {
        let pair = native_pty_system().openpty(pty_size(self.size)).unwrap();
        let mut command = CommandBuilder::new(if self.shell_after { "/bin/sh" } else { PROGRAM });
        if self.shell_after {
            command.args([
                "-c",
                "\"$@\"; printf 'shell>'; IFS= read -r line; printf 'read [%s]' \"$line\"",
                "sh",
                PROGRAM,
            ]);
        }
        command.args(&self.arguments);
        command.env_clear();
        for (name, value) in &self.environment {
            command.env(name, value);
        }
        command.cwd(self.school.folder());
        command.set_controlling_tty(self.controlling);
        let modes_before = modes(&*pair.master);
        let child = pair.slave.spawn_command(command).unwrap();
        // Else the terminal would outlive the program.
        drop(pair.slave);
        let pid = child.process_id().unwrap();
        let shared = Arc::new(Shared { seen: Mutex::new(Seen::new(self.size)), changed: Condvar::new() });
        spawn_reader(Arc::clone(&shared), pair.master.try_clone_reader().unwrap());
        spawn_waiter(Arc::clone(&shared), child);
        let writer = pair.master.take_writer().unwrap();
        Terminal { shared, master: Some(pair.master), writer: Some(writer), pid, modes_before }
    }
}

/// How a program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// With this exit code.
    Code(u32),
    /// By a signal.
    Signal,
}

/// What the terminal has received.
pub struct Seen {
    parser: Parser,
    /// Everything ever written, for what a screen does not show.
    pub bytes: Vec<u8>,
    /// The reader shall let go of the terminal.
    letting_go: bool,
    reading: bool,
    ended: Option<Ended>,
}

impl Seen {
    fn new((columns, rows): (u16, u16)) -> Seen {
        let parser = Parser::new(cells(rows), cells(columns), 0);
        Seen { parser, bytes: Vec::new(), letting_go: false, reading: true, ended: None }
    }

    /// The current screen.
    pub fn screen(&self) -> &Screen {
        self.parser.screen()
    }

    /// The current screen as text.
    pub fn text(&self) -> String {
        self.screen().contents()
    }

    /// The rows of the current screen.
    pub fn rows(&self) -> Vec<String> {
        let (_, columns) = self.screen().size();
        self.screen().rows(0, columns.get()).collect()
    }

    /// Row and column at which a text stands.
    pub fn position(&self, text: &str) -> Option<(u16, u16)> {
        let rows = self.rows();
        let place = |(row, line): (usize, &String)| Some((row, line[..line.find(text)?].chars().count()));
        let (row, column) = rows.iter().enumerate().find_map(place)?;
        Some((u16::try_from(row).unwrap(), u16::try_from(column).unwrap()))
    }

    /// Whether no frame has begun that has not ended.
    fn is_whole(&self) -> bool {
        let last = self.bytes.windows(UPDATE.len()).rposition(|window| window == UPDATE);
        last.is_none_or(|at| self.bytes.get(at + UPDATE.len()) == Some(&b'l'))
    }
}

struct Shared {
    seen: Mutex<Seen>,
    changed: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut Seen)) {
        change(&mut self.lock());
        self.changed.notify_all();
    }
}

fn spawn_reader(shared: Arc<Shared>, mut reader: Box<dyn Read + Send>) {
    std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        loop {
            let read = reader.read(&mut buffer).unwrap_or(0);
            if read == 0 || shared.lock().letting_go {
                break;
            }
            shared.change(|seen| {
                seen.parser.process(&buffer[..read]);
                seen.bytes.extend_from_slice(&buffer[..read]);
            });
        }
        drop(reader);
        shared.change(|seen| seen.reading = false);
    });
}

fn spawn_waiter(shared: Arc<Shared>, mut child: Box<dyn Child + Send + Sync>) {
    std::thread::spawn(move || {
        let status = child.wait().unwrap();
        let ended = if status.signal().is_some() { Ended::Signal } else { Ended::Code(status.exit_code()) };
        shared.change(|seen| seen.ended = Some(ended));
    });
}

/// A program on a terminal; killed when the test lets go of it.
pub struct Terminal {
    shared: Arc<Shared>,
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    pid: u32,
    modes_before: String,
}

impl Terminal {
    /// Waits until the current screen, between two frames, is as wished; hands out what `look` finds.
    pub fn wait<T>(&self, what: &str, look: impl Fn(&Seen) -> Option<T>) -> T {
        let begun = Instant::now();
        let mut seen = self.shared.lock();
        loop {
            if seen.is_whole()
                && let Some(found) = look(&seen)
            {
                return found;
            }
            let over = seen.ended.is_some() && !seen.reading;
            let left = LIMIT.saturating_sub(begun.elapsed());
            if over || left.is_zero() {
                let why = if over { "the program ended" } else { "the time is over" };
                let (screen, ended) = (seen.text(), seen.ended.clone());
                drop(seen);
                panic!("waiting for {what}: {why} ({ended:?}). The screen:\n{screen}\n");
            }
            seen = self.shared.changed.wait_timeout(seen, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// The same, but not for long: nothing where the screen has not become so.
    pub fn wait_within<T>(&self, limit: Duration, look: impl Fn(&Seen) -> Option<T>) -> Option<T> {
        let begun = Instant::now();
        let mut seen = self.shared.lock();
        loop {
            if seen.is_whole()
                && let Some(found) = look(&seen)
            {
                return Some(found);
            }
            let left = limit.checked_sub(begun.elapsed()).filter(|left| !left.is_zero())?;
            assert!(seen.ended.is_none() || seen.reading, "the program ended. The screen:\n{}", seen.text());
            seen = self.shared.changed.wait_timeout(seen, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Waits for a text on the current screen.
    pub fn wait_for(&self, text: &str) {
        self.wait(text, |seen| seen.text().contains(text).then_some(()));
    }

    /// Waits until a text stands on the screen so many times.
    pub fn wait_times(&self, text: &str, times: usize) {
        self.wait(&format!("{text}, {times} times"), |seen| (seen.text().matches(text).count() >= times).then_some(()));
    }

    /// Waits until a text has left the screen.
    pub fn wait_gone(&self, text: &str) {
        self.wait(&format!("no more {text}"), |seen| (!seen.text().contains(text)).then_some(()));
    }

    /// Looks at what there is now, between two frames.
    pub fn look<T>(&self, look: impl Fn(&Seen) -> T) -> T {
        self.wait("a whole frame", |seen| Some(look(seen)))
    }

    /// Waits for the program's end and its last output.
    pub fn wait_end(&self) -> Ended {
        self.wait("the end", |seen| seen.ended.clone().filter(|_| !seen.reading))
    }

    /// Sends bytes as they are.
    pub fn send(&mut self, bytes: &[u8]) {
        let writer = self.writer.as_mut().expect("the terminal is still there");
        writer.write_all(bytes).unwrap();
        writer.flush().unwrap();
    }

    /// Presses keys, such as `3<enter>`.
    pub fn press(&mut self, text: &str) {
        let bytes: Vec<u8> = keys(text).into_iter().flat_map(bytes_of).collect();
        self.send(&bytes);
    }

    /// Pastes a text.
    pub fn paste(&mut self, text: &str) {
        self.send(format!("\x1b[200~{text}\x1b[201~").as_bytes());
    }

    /// Waits for a text and clicks on its first letter.
    pub fn click(&mut self, text: &str) {
        let (row, column) = self.wait(text, |seen| seen.position(text));
        let place = format!("0;{};{}", column + 1, row + 1);
        self.send(format!("\x1b[<{place}M\x1b[<{place}m").as_bytes());
    }

    /// Gives the window another size, in columns and rows.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.shared.change(|seen| seen.parser.screen_mut().set_size(cells(rows), cells(columns)));
        let master = self.master.as_ref().expect("the terminal is still there");
        master.resize(pty_size((columns, rows))).unwrap();
    }

    /// Sends a signal, such as `TERM`.
    pub fn signal(&self, name: &str) {
        send_signal(self.pid, name);
    }

    /// Closes the window. `wake` are keys after which the program draws: the reader, which waits for its
    /// output, can only then let go of the terminal.
    pub fn vanish(&mut self, wake: &str) {
        self.shared.lock().letting_go = true;
        self.press(wake);
        let begun = Instant::now();
        let mut seen = self.shared.lock();
        while seen.reading && begun.elapsed() < LIMIT {
            let left = LIMIT.saturating_sub(begun.elapsed());
            seen = self.shared.changed.wait_timeout(seen, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        assert!(!seen.reading, "nothing was drawn after {wake}");
        drop(seen);
        self.writer = None;
        self.master = None;
    }

    /// After the end: everything that was switched on is off again, the line discipline included.
    pub fn assert_restored(&self) {
        self.wait_end();
        let seen = self.shared.lock();
        let screen = seen.screen();
        assert!(!screen.alternate_screen(), "still on the alternate screen");
        assert!(!screen.hide_cursor(), "the cursor is still hidden");
        assert_eq!(screen.mouse_protocol_mode(), MouseProtocolMode::None, "the mouse is still reported");
        assert!(!screen.bracketed_paste(), "pastes are still bracketed");
        assert!(last(&seen.bytes, b"\x1b[?7h") >= last(&seen.bytes, b"\x1b[?7l"), "lines do not wrap");
        assert!(seen.is_whole(), "an update is still open");
        let modes_now = modes(&**self.master.as_ref().expect("the terminal is still there"));
        assert_eq!(modes_now, self.modes_before, "the line discipline is not what it was");
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if self.shared.lock().ended.is_none() {
            send_signal(self.pid, "KILL");
        }
    }
}

/// Sends a signal to a process of ours that has not been waited for.
pub fn send_signal(pid: u32, name: &str) {
    let sent = Command::new("sh").args(["-c", &format!("kill -{name} {pid}")]).status().unwrap();
    assert!(sent.success(), "kill -{name} {pid}");
}

/// The line discipline as text: echo, line mode, what Ctrl-C does.
fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().expect("a terminal has modes"))
}

fn last(bytes: &[u8], sequence: &[u8]) -> Option<usize> {
    bytes.windows(sequence.len()).rposition(|window| window == sequence)
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("a terminal has cells")
}

fn pty_size((cols, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// What a terminal sends for a key.
fn bytes_of(key: Key) -> Vec<u8> {
    match key {
        Key::Char(c) => c.to_string().into_bytes(),
        Key::Ctrl(c) => vec![u8::try_from(c).unwrap() & 0x1f],
        Key::Enter => b"\r".to_vec(),
        Key::Backspace => b"\x7f".to_vec(),
        Key::Delete => b"\x1b[3~".to_vec(),
        Key::Esc => b"\x1b".to_vec(),
        Key::Tab => b"\t".to_vec(),
        Key::BackTab => b"\x1b[Z".to_vec(),
        Key::Up => b"\x1b[A".to_vec(),
        Key::Down => b"\x1b[B".to_vec(),
        Key::Left => b"\x1b[D".to_vec(),
        Key::Right => b"\x1b[C".to_vec(),
        Key::Home => b"\x1b[H".to_vec(),
        Key::End => b"\x1b[F".to_vec(),
        Key::PageUp => b"\x1b[5~".to_vec(),
        Key::PageDown => b"\x1b[6~".to_vec(),
        Key::F(n @ 1..=4) => vec![0x1b, b'O', b'O' + n],
        Key::F(n) => panic!("no test presses F{n}"),
    }
}
