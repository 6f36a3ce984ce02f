//! The rules of the report, sentence by sentence (decisions: *Results*, *Few people in a group*), and printed figures.

mod exact;
mod figures;
mod protection;
