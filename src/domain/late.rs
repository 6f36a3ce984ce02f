//! Sheets that come in after the unsealing, when a report exists that they could be told from.

/// What becomes of a batch of late sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LateBatch {
    /// It counts, and gives a new edition of the report.
    Taken,
    /// It is kept and counted apart; no report shows it.
    SetAside,
}

/// Whether a batch that arrives after the unsealing is taken: only with at least the smallest cell in each group it
/// touches, for the difference of two editions is a figure about the batch alone (decisions: *Calendar*). `new` holds
/// the sheets of the batch per group that were not there before; a batch without any changes nothing and is taken.
pub fn late_batch(new: &[u32], smallest_cell: u32) -> LateBatch {
    let enough = new.iter().all(|sheets| *sheets == 0 || *sheets >= smallest_cell);
    if enough { LateBatch::Taken } else { LateBatch::SetAside }
}

/// How late sheets stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Late {
    /// Late sheets that no edition counts, per group in the instrument's order.
    pub waiting: Vec<u32>,
    /// Whether in some group there are enough for a new edition.
    pub are_enough: bool,
    /// Whether the sheets that the kept report counts were erased: then no new edition is possible.
    pub are_erased: bool,
}

impl Late {
    /// These late sheets, where a new edition needs so many of a group.
    pub fn of(waiting: Vec<u32>, smallest_cell: u32, are_erased: bool) -> Late {
        let enough = |sheets: &u32| is_enough(*sheets, smallest_cell);
        Late { are_enough: !are_erased && waiting.iter().any(enough), waiting, are_erased }
    }

    /// Late sheets of all groups.
    pub fn all(&self) -> u32 {
        self.waiting.iter().fold(0, |sum, sheets| sum.saturating_add(*sheets))
    }
}

/// Whether so many late sheets of one group make a batch.
pub fn is_enough(sheets: u32, smallest_cell: u32) -> bool {
    sheets > 0 && late_batch(&[sheets], smallest_cell) == LateBatch::Taken
}
