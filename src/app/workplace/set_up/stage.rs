//! The four steps of a set-up.

/// One of the four steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Stage {
    Numbers,
    Statements,
    Dates,
    Activate,
}

impl Stage {
    /// All of them, in order.
    pub const ALL: [Stage; 4] = [Stage::Numbers, Stage::Statements, Stage::Dates, Stage::Activate];

    /// The messages of its title, and of a shorter one.
    pub fn title(self) -> (&'static str, &'static str) {
        match self {
            Stage::Numbers => ("stage-numbers", "stage-numbers-short"),
            Stage::Statements => ("stage-questionnaire", "stage-questionnaire"),
            Stage::Dates => ("stage-dates", "stage-dates"),
            Stage::Activate => ("stage-activate", "stage-activate"),
        }
    }
}
