//! What is worth talking about in a report that is open: the kinds, the cursor in them, and what has room.

use crate::app::workplace::results::report::OpenReport;
use crate::app::workplace::results::rows::height;
use crate::app::workplace::room::Here;
use crate::domain::report::changes::{Changed, Changes};
use crate::domain::report::focus::{Place, Point};

/// Statements of a kind in the focus.
pub const FOCUS_COUNT: usize = 5;
/// Columns from which the focus stands in two columns.
pub const FOCUS_WIDE: u16 = 100;

/// What is known of the changes since an earlier round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Since {
    /// Not yet whether there is an earlier one.
    Asked,
    /// There is none to compare with.
    Nothing,
    /// The largest changes.
    Round {
        /// Since when.
        changes: Box<Changes>,
        /// Increases and decreases in turn, at most [`FOCUS_COUNT`].
        most: Vec<Changed>,
    },
}

impl Since {
    /// The largest changes, where there are any.
    pub fn most(&self) -> &[Changed] {
        match self {
            Since::Asked | Since::Nothing => &[],
            Since::Round { most, .. } => most,
        }
    }
}

impl OpenReport {
    /// Takes over what changed since an earlier round; nothing where there is none.
    pub fn compared(&mut self, changes: Option<&Changes>) {
        self.changes = changes.map_or(Since::Nothing, |changes| Since::Round {
            most: changes.in_turn().into_iter().take(FOCUS_COUNT).cloned().collect(),
            changes: Box::new(changes.clone()),
        });
    }

    /// The kinds of the focus within this report: lowest, highest, widest gap, most N/A.
    pub fn kinds(&self) -> [&[Point]; 4] {
        [&self.focus.lowest, &self.focus.highest, &self.focus.widest, &self.focus.not_applicable]
    }

    /// Kind and rank of the points that are shown, in the order in which the cursor goes through them.
    pub fn points(&self, here: Here) -> Vec<(usize, usize)> {
        let shown = focus_height(here);
        let counts = self.kinds().map(<[Point]>::len).into_iter().chain([self.changes.most().len()]);
        let kinds = counts.enumerate();
        kinds.flat_map(|(kind, count)| (0..count.min(shown)).map(move |rank| (kind, rank))).collect()
    }

    /// The statement under the cursor of the focus.
    pub(super) fn focused(&self) -> Option<Place> {
        match self.kinds().get(self.point.0) {
            Some(points) => points.get(self.point.1).map(|point| point.place),
            None => self.changes.most().get(self.point.1).map(|changed| changed.place),
        }
    }
}

/// Statements of a kind that fit under its heading: five kinds below each other or, where two columns fit, two, two and
/// one.
pub fn focus_height(here: Here) -> usize {
    let bands = if here.size.columns >= FOCUS_WIDE { 3 } else { 5 };
    (height(here.size) / bands).saturating_sub(1).clamp(1, FOCUS_COUNT)
}
