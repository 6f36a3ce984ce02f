//! Action plans as TOML files that people can read and change, and the ways out of them. `docs/format.md` describes the
//! file.

pub mod examples;
pub mod ics;

mod reading;
mod writing;

use crate::domain::plan::Plan;
use crate::format::problem::Problem;

/// Reads a plan. Statements and groups are taken as they stand, whatever a questionnaire has: what is gone from it is
/// kept, and said by [`Plan::without_statement`].
///
/// # Errors
/// All problems, each with line and column.
pub fn read(name: &str, text: &str) -> Result<Plan, Vec<Problem>> {
    reading::plan(name, text)
}

/// The file of a plan: commented TOML, the same for the same plan. [`read`] gives the same plan back where its texts are
/// plain, trimmed and within their limits.
pub fn write(plan: &Plan) -> String {
    writing::plan(plan)
}
