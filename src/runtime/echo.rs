//! Whether a terminal shows what is typed: not while it is a passphrase.

/// What is typed is shown again at the end, whatever was asked last.
#[derive(Debug, Default)]
pub struct Echo {
    is_off: bool,
}

impl Echo {
    /// Shows what is typed from now on, or does not; where nothing is typed at a terminal, nothing happens.
    pub fn show(&mut self, shown: bool) {
        if self.is_off == shown && set(shown) {
            self.is_off = !shown;
        }
    }
}

impl Drop for Echo {
    fn drop(&mut self) {
        self.show(true);
    }
}

/// Whether it could be set.
#[cfg(unix)]
fn set(shown: bool) -> bool {
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
    let stdin = std::io::stdin();
    let Ok(mut modes) = tcgetattr(&stdin) else { return false };
    modes.local_modes.set(LocalModes::ECHO, shown);
    // The end of the line is seen all the same: what is read next begins in a line of its own.
    modes.local_modes.set(LocalModes::ECHONL, !shown);
    tcsetattr(&stdin, OptionalActions::Now, &modes).is_ok()
}

/// Whoever reads the line hides it there.
#[cfg(not(unix))]
fn set(_shown: bool) -> bool {
    false
}
