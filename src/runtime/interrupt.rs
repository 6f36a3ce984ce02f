//! Long work that somebody may end early, by Ctrl-C at the command line or by a key on a screen; and short work that
//! nobody shall end in the middle.

#[cfg(unix)]
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Whether the next signal ends the program as if nobody listened; false while one is held.
static ENDS: AtomicBool = AtomicBool::new(true);
/// How many hold signals now, and whether an [`Interrupt`] listens to them.
static HOLDING: Mutex<(usize, bool)> = Mutex::new((0, false));

/// Whether the work shall end. Its copies tell the same.
#[derive(Clone, Debug, Default)]
pub struct Interrupt(Arc<AtomicBool>);

impl Interrupt {
    /// From now on SIGINT, SIGTERM and SIGHUP ask for the end, so that nothing half stays behind; a second one ends the
    /// program at once.
    pub fn on_signals() -> Interrupt {
        let interrupt = Interrupt::default();
        interrupt.listen();
        HOLDING.lock().unwrap_or_else(PoisonError::into_inner).1 = true;
        ENDS.store(false, Ordering::SeqCst);
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

/// While this lives, the first SIGINT, SIGTERM or SIGHUP does nothing, so that a file that is being written becomes whole;
/// a second one ends the program at once, for whoever waits for a disk that does not answer. For commands, which end soon
/// after; the screens have a way of their own to end in order.
#[derive(Debug)]
pub struct Hold(());

impl Hold {
    /// Holds signals from now on.
    pub fn begin() -> Hold {
        let mut holding = HOLDING.lock().unwrap_or_else(PoisonError::into_inner);
        if holding.0 == 0 {
            ENDS.store(false, Ordering::SeqCst);
        }
        holding.0 += 1;
        Hold::listen();
        Hold(())
    }

    /// Once for the whole program: what is installed cannot be taken away again in a way that lets a signal end the
    /// program, so it stays and does by itself what the system would have done.
    #[cfg(unix)]
    fn listen() {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        static LISTENS: OnceLock<()> = OnceLock::new();
        LISTENS.get_or_init(|| {
            for signal in [SIGINT, SIGTERM, SIGHUP] {
                // In this order, so that the first signal does not end by what it sets itself.
                let _ = signal_hook::flag::register_conditional_default(signal, &ENDS);
                let _ = signal_hook::flag::register(signal, &ENDS);
            }
        });
    }

    #[cfg(not(unix))]
    fn listen() {}
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut holding = HOLDING.lock().unwrap_or_else(PoisonError::into_inner);
        holding.0 = holding.0.saturating_sub(1);
        if holding.0 == 0 {
            ENDS.store(!holding.1, Ordering::SeqCst);
        }
    }
}
