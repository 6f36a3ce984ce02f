//! What a school's reflection *is*: the questionnaire, the answers, the calendar, the counts.
//!
//! Pure values and arithmetic. Nothing in here reads a file, a clock, the environment or a random
//! number; `jiff` is used for its dates, instants and built-in zones only. Nothing else of ours is imported.

pub mod answer;
pub mod answering_time;
pub mod badge;
pub mod calendar;
pub mod certificate;
pub mod class;
pub mod classes;
pub mod correction;
pub mod draft;
pub mod exact;
pub mod exercise;
pub mod instrument;
pub mod lab;
pub mod late;
pub mod month;
pub mod note;
pub mod own_result;
pub mod participation;
pub mod plan;
pub mod points;
pub mod questionnaire;
pub mod random;
pub mod rehearsal;
pub mod report;
pub mod school;
pub mod secret;
pub mod sentences;
pub mod setup;
pub mod strand;
pub mod time_limit;
pub mod zones;
