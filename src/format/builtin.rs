//! The instruments built into the program.

use crate::format::Files;

macro_rules! embedded {
    ($folder:literal: $($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../questionnaires/", $folder, "/", $name)))),*]
    };
}

/// Name of the built-in instrument.
pub const NAME: &str = "selfie";

/// Texts of the built-in instrument, by name.
pub const SELFIE: &[(&str, &str)] = embedded!("selfie":
    "instrument.toml",
    "areas/a-leadership.toml",
    "areas/b-collaboration.toml",
    "areas/c-infrastructure.toml",
    "areas/d-development.toml",
    "areas/e-resources.toml",
    "areas/f-classroom.toml",
    "areas/g-assessment.toml",
    "areas/h-competence.toml",
    "other.toml",
    "words.toml",
    "lang/bg.toml",
    "lang/cs.toml",
    "lang/da.toml",
    "lang/de.toml",
    "lang/el.toml",
    "lang/es.toml",
    "lang/et.toml",
    "lang/fi.toml",
    "lang/fr.toml",
    "lang/hr.toml",
    "lang/hu.toml",
    "lang/it.toml",
    "lang/lt.toml",
    "lang/lv.toml",
    "lang/nl.toml",
    "lang/pl.toml",
    "lang/pt.toml",
    "lang/ro.toml",
    "lang/sk.toml",
    "lang/sl.toml",
    "lang/sr-Cyrl.toml",
    "lang/sr-Latn.toml",
    "lang/sv.toml",
    "lang/tr.toml",
    "lang/uk.toml",
);

/// The built-in instrument's files.
pub fn selfie() -> Files {
    SELFIE.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}
