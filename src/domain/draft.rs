//! A sheet that is not handed in yet, and what belongs to it until then.

use jiff::{SignedDuration, Timestamp};

use crate::domain::answer::{Sheet, SheetId};
use crate::domain::exercise::ExerciseId;
use crate::domain::secret::Secret;
use crate::domain::time_limit::{LAST_WORD, LIMIT, Now};

/// What is drawn when a sheet begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// The sheet's random id.
    pub id: SheetId,
    /// Three words under which the draft is kept.
    pub code: Secret,
    /// Three words that show, until the closing, that the sheet is there.
    pub receipt: Secret,
    /// The one-time slip this sheet will spend, as its slow hash.
    pub slip: Option<[u8; 32]>,
}

/// When a sheet began, on every clock that may help to tell later how much time was used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    /// System clock.
    pub wall: Timestamp,
    /// Clock that counts suspension, meaningful while the machine stays on.
    pub steady: SignedDuration,
    /// Which start of the machine this was; empty where it cannot be told.
    pub boot: String,
}

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The exercise it belongs to.
    pub exercise: ExerciseId,
    /// Answers so far.
    pub sheet: Sheet,
    /// Codes and words.
    pub ticket: Ticket,
    /// Code of the question that had the cursor.
    pub at: String,
    /// When it began.
    pub begun: Begun,
    /// Time used when it was saved.
    pub used: SignedDuration,
}

impl Draft {
    /// Time used at `now`: exact while the machine stayed on, else by the system clock, never less
    /// than what was used when the draft was saved.
    pub fn used_at(&self, now: Now, boot: &str) -> SignedDuration {
        let same_start = !boot.is_empty() && boot == self.begun.boot;
        let used = if same_start {
            now.steady.saturating_sub(self.begun.steady)
        } else {
            now.wall.duration_since(self.begun.wall)
        };
        used.max(self.used)
    }

    /// The hour (since 1970) after which the draft may be deleted unread: the end of its time,
    /// rounded up, so that it tells no moment.
    pub fn delete_after_hour(&self) -> i64 {
        let end = self.begun.wall.as_second().saturating_add((LIMIT + LAST_WORD).as_secs());
        end.div_euclid(3600) + 1
    }
}
