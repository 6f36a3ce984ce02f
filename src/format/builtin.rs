//! The instruments built into the program.

use crate::domain::instrument::USUAL;
use crate::format::Files;

/// An instrument's texts by their names inside its folder.
pub type Texts = &'static [(&'static str, &'static str)];

/// The texts of a folder under `questionnaires/`, with those of every language; a test compares the lists with what lies
/// there.
macro_rules! embedded {
    ($folder:literal: $($file:literal)*) => {
        embedded!($folder: $($file)*; languages:
            "bg" "cs" "da" "de" "el" "es" "et" "fi" "fr" "ga" "hr" "hu" "it" "lt" "lv" "mt" "nl" "pl" "pt" "ro" "sk" "sl"
            "sr-Cyrl" "sr-Latn" "sv" "tr" "uk")
    };
    ($folder:literal: $($file:literal)*; languages: $($code:literal)*) => {
        &[
            $(($file, include_str!(concat!("../../questionnaires/", $folder, "/", $file))),)*
            $((
                concat!("lang/", $code, ".toml"),
                include_str!(concat!("../../questionnaires/", $folder, "/lang/", $code, ".toml")),
            ),)*
        ]
    };
}

/// Every instrument by its name; the usual one first.
pub const ALL: &[(&str, Texts)] = &[
    (
        USUAL,
        embedded!("selfie":
            "instrument.toml" "areas/a-leadership.toml" "areas/b-collaboration.toml" "areas/c-infrastructure.toml"
            "areas/d-development.toml" "areas/e-resources.toml" "areas/f-classroom.toml" "areas/g-assessment.toml"
            "areas/h-competence.toml" "other.toml" "words.toml"),
    ),
    (
        "work-based-learning",
        embedded!("work-based-learning":
            "instrument.toml" "areas/a-leadership.toml" "areas/b-collaboration.toml" "areas/c-infrastructure.toml"
            "areas/d-development.toml" "areas/e-resources.toml" "areas/f-classroom.toml" "areas/g-assessment.toml"
            "areas/h-competence.toml" "other.toml" "words.toml"),
    ),
    (
        "teacher-self-reflection",
        embedded!("teacher-self-reflection":
            "instrument.toml" "areas/a-engagement.toml" "areas/b-resources.toml" "areas/c-teaching.toml"
            "areas/d-assessment.toml" "areas/e-empowering.toml" "areas/f-competence.toml" "words.toml"),
    ),
    (
        "three-levels",
        embedded!("three-levels":
            "instrument.toml" "areas/a-engagement.toml" "areas/b-resources.toml" "areas/c-teaching.toml"
            "areas/d-assessment.toml" "areas/e-empowering.toml" "areas/f-competence.toml" "words.toml"),
    ),
];

/// An instrument's texts; `None` where none has this name.
pub fn texts(name: &str) -> Option<Texts> {
    ALL.iter().find(|(known, _)| *known == name).map(|(_, texts)| *texts)
}

/// An instrument's files; `None` where none has this name.
pub fn files(name: &str) -> Option<Files> {
    let own = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
    texts(name).map(|texts| texts.iter().map(own).collect())
}

/// The files of the usual instrument.
pub fn selfie() -> Files {
    files(USUAL).unwrap_or_default()
}
