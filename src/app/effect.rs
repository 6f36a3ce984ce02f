//! Everything the program may do to the world.

use crate::app::certificate::CertificateOrder;
use crate::app::class::order::ClassOrder;
use crate::app::home::Place;
use crate::app::workplace::request::WorkplaceRequest;
use crate::domain::answer::SheetId;
use crate::domain::draft::Draft;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::domain::secret::Secret;
use crate::locale::language::Language;
use crate::locale::say::Say;

/// Most bytes of a text that goes to the clipboard: some terminals cut off, or forget, what is longer.
pub const COPY_BYTES_MAX: usize = 100_000;

/// Something to do.
#[derive(Debug)]
pub enum Effect {
    /// Ask the store; it answers with a `StoreReply`.
    Store(StoreRequest),
    /// Say something to the other machines of a class; what they say comes as news.
    Class(ClassOrder),
    /// Forget what the terminal keeps above the screen, before the next person comes.
    ClearScrollback,
    /// Put a text on the clipboard, where the terminal can: nobody tells whether it did. Made with [`copy`].
    Copy(Secret),
    /// End what is being written for the person, as far as it was asked for before; it is answered all the same.
    EndWriting,
    /// End the program.
    Quit(Exit),
}

/// Puts a text on the clipboard.
///
/// # Errors
/// A sentence for people where it is more than [`COPY_BYTES_MAX`] bytes.
pub fn copy(text: Secret) -> Result<Effect, Say> {
    if text.expose().len() > COPY_BYTES_MAX {
        return Err(Say::new("copy-too-long"));
    }
    Ok(Effect::Copy(text))
}

/// What can be asked of the store.
#[derive(Debug)]
pub enum StoreRequest {
    /// Turn to the own store or to the sample school, and tell its exercises.
    Exercises(Place),
    /// What does this access code open?
    CheckCode(Secret),
    /// Draw what a sheet begins with.
    Begin {
        /// The exercise.
        exercise: ExerciseId,
        /// Who answers.
        group: GroupIx,
        /// The slip it will spend.
        slip: Option<[u8; 32]>,
        /// Whether a code led here.
        by_code: bool,
    },
    /// Keep the draft under its code.
    SaveDraft(Box<Draft>),
    /// Forget the draft.
    DropDraft(SheetId),
    /// Find the draft kept under this code.
    Resume(Secret),
    /// Seal the sheet and make it durable, then forget its draft.
    Submit(Box<Draft>),
    /// Tell the counts of this exercise now and whenever they change; `None` stops that.
    Watch(Option<ExerciseId>),
    /// Show everything in this language.
    Speak(&'static Language),
    /// Is this the PIN that ends the kiosk?
    CheckPin(Secret),
    /// Back up to where the last backup went.
    Backup,
    /// Write a certificate to a file.
    Certificate(Box<CertificateOrder>),
    /// What the coordinator's workplace asks.
    Workplace(Box<WorkplaceRequest>),
}

impl StoreRequest {
    /// Whether a file is written for the person, which can take a while and can be ended.
    pub fn is_writing(&self) -> bool {
        match self {
            StoreRequest::Certificate(_) => true,
            StoreRequest::Workplace(request) => request.is_writing(),
            _ => false,
        }
    }
}

/// Why the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The person is done.
    Done,
    /// The terminal vanished, or a signal asked.
    HangUp,
}
