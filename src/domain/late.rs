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
