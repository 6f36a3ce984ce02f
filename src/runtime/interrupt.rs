//! Long work that somebody may end early: by Ctrl-C at the command line, by a key on a screen.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether the work shall end. Its copies tell the same.
#[derive(Clone, Debug, Default)]
pub struct Interrupt(Arc<AtomicBool>);

impl Interrupt {
    /// From now on SIGINT, SIGTERM and SIGHUP ask for the end, so that nothing half stays behind; a second one ends the
    /// program at once.
    pub fn on_signals() -> Interrupt {
        let interrupt = Interrupt::default();
        interrupt.listen();
        interrupt
    }

    /// Asks for the end.
    pub fn ask(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    /// Whether the end was asked for.
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }

    #[cfg(unix)]
    fn listen(&self) {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            // Before the flag is set by the same signal, so that only the second one finds it set. Where a handler
            // cannot be installed, the signal ends the program as ever.
            let _ = signal_hook::flag::register_conditional_shutdown(signal, 128 + signal, Arc::clone(&self.0));
            let _ = signal_hook::flag::register(signal, Arc::clone(&self.0));
        }
    }

    /// A console's Ctrl-C ends this program and its companion together.
    #[cfg(not(unix))]
    fn listen(&self) {}
}
