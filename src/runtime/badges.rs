//! What the school signs of an exercise: its report's fingerprint, the summary it may share, and its badge. Made when the
//! sheets are unsealed, for then a coordinator's key is open; kept in the school's file, and given out again without
//! any key.

use std::path::Path;

use serde_json::{Value, json};

use crate::document::badge::{alt, name, svg};
use crate::document::print::{Order, Picture};
use crate::document::report::fingerprint;
use crate::domain::badge;
use crate::domain::exercise::ExerciseId;
use crate::domain::report::Report;
use crate::domain::report::series::{Series, Summary, round};
use crate::domain::secret::Secret;
use crate::format::report::{self, summary};
use crate::format::{self, baked};
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::runtime::codes::Patience;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::print::{Companion, TIME_MAX};
use crate::runtime::{results, signing, unlock};
use crate::seal::keys::SecretKey;
use crate::seal::signing::SchoolKey;
use crate::store::Store;

/// What the JSON of a report's signature says of itself.
pub const SIGNATURE_FORMAT: &str = "reflectory-signature";
/// Its version.
pub const SIGNATURE_VERSION: u32 = 1;

/// How a badge leaves the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A drawing with the credential inside.
    Svg,
    /// A picture with the credential inside, so many pixels wide.
    Png(u32),
    /// The credential alone.
    Json,
}

fn words(error: impl std::fmt::Display) -> Say {
    Say::written(error.to_string())
}

fn badge_setting(id: &ExerciseId) -> String {
    format!("badge-{}", id.0)
}

fn signature_setting(id: &ExerciseId, edition: u32) -> String {
    format!("signature-{}-{edition}", id.0)
}

fn summary_setting(id: &ExerciseId, edition: u32) -> String {
    format!("summary-{}-{edition}", id.0)
}

/// The summary that a report shares.
pub fn shared_summary(report: &Report) -> Series {
    let name = format!("{} {}", report.facts.school, round(report));
    Series::new(vec![Summary::new(report, name)])
}

/// Signs what there is to sign of a report, with the first of the keys that is a coordinator's.
///
/// # Errors
/// A sentence for people. The report is kept whatever this comes to, and it can be made up for.
pub fn sign(store: &mut Store, secrets: &[SecretKey], report: &Report) -> Result<(), Say> {
    let mut key = Err(Say::written("There is no key to sign with."));
    for secret in secrets {
        key = key.or_else(|_| signing::open(store, secret).map_err(Say::from));
    }
    sign_with(store, &key?, report)
}

fn sign_with(store: &mut Store, key: &SchoolKey, report: &Report) -> Result<(), Say> {
    let facts = &report.facts;
    let about = json!({
        "format": SIGNATURE_FORMAT,
        "version": SIGNATURE_VERSION,
        "school": facts.school,
        "report": {
            "exercise": facts.exercise.0,
            "edition": facts.edition,
            "sha256": fingerprint(&report::write(report)),
        },
    });
    let signature = signing::sign(key, about)?;
    let summary: Value = serde_json::from_str(&summary::write(&shared_summary(report))).map_err(words)?;
    let summary = signing::sign(key, summary)?;
    store.set_setting(&signature_setting(&facts.exercise, facts.edition), &signature).map_err(words)?;
    store.set_setting(&summary_setting(&facts.exercise, facts.edition), &summary).map_err(words)?;
    // An edition after the first changes nothing of what the badge says.
    let is_kept = facts.edition > 1 && kept(store, &facts.exercise)?.is_some();
    if let (Ok(badge), false) = (badge::of(report), is_kept) {
        let credential = signing::sign(key, format::badge::credential(&badge, &key.public()))?;
        store.set_setting(&badge_setting(&facts.exercise), &credential).map_err(words)?;
    }
    Ok(())
}

/// The kept credential of an exercise's badge. It stays where the exercise leaves the store.
///
/// # Errors
/// The store's.
pub fn kept(store: &Store, id: &ExerciseId) -> Result<Option<String>, Say> {
    Ok(store.setting(&badge_setting(id))?)
}

/// The kept signature of an edition of a report.
///
/// # Errors
/// The store's.
pub fn signature(store: &Store, id: &ExerciseId, edition: u32) -> Result<Option<String>, Say> {
    Ok(store.setting(&signature_setting(id, edition))?)
}

/// The signed JSON of the summary that an edition of a report shares; `None` where it was never signed, or is not what
/// this version would write.
///
/// # Errors
/// The store's.
pub fn signed_summary(store: &Store, report: &Report) -> Result<Option<String>, Say> {
    let facts = &report.facts;
    let kept = store.setting(&summary_setting(&facts.exercise, facts.edition)).map_err(words)?;
    let same = |text: &String| summary::read(text).is_ok_and(|rounds| rounds == shared_summary(report).rounds);
    Ok(kept.filter(same))
}

/// The badge of an exercise whose report is kept, or why there is none.
///
/// # Errors
/// Sentences for people.
pub fn criteria(folder: &Path, id: &ExerciseId) -> Result<(), Say> {
    let report = results::kept(folder, id)?.ok_or_else(|| Say::new("told-badge-later").with("id", id.0.clone()))?;
    badge::of(&report).map(|_| ()).map_err(|missing| {
        let reasons: Vec<Say> = missing.iter().map(|why| why.sentence()).collect();
        Say::new("told-no-badge").with("id", id.0.clone()).with("reasons", reasons)
    })
}

/// Makes up for what was not signed at the unsealing, with a coordinator's passphrase.
///
/// # Errors
/// A sentence for people.
pub fn make_up(folder: &Path, id: &ExerciseId, passphrase: &Secret, patience: &mut Patience) -> Result<(), Say> {
    let report = results::kept(folder, id)?.ok_or("told-no-report")?;
    let mut store = Store::open_existing(folder).map_err(words)?;
    let key = unlock::open_key(folder, &store, passphrase, patience)?;
    sign(&mut store, &[key.secret], &report)
}

/// A badge as bytes to be saved, its drawing in a language.
///
/// # Errors
/// A sentence for people: a kept credential that cannot be read, or the printing companion's.
pub fn picture(credential: &str, form: Form, interrupt: &Interrupt, texts: &Texts) -> Result<Vec<u8>, Say> {
    const BROKEN: &str = "told-badge-broken";
    let value: Value = serde_json::from_str(credential).map_err(|_| BROKEN)?;
    let badge = format::badge::read(&value).ok_or(BROKEN)?;
    let drawing = svg(&badge, texts);
    match form {
        Form::Json => Ok(format!("{credential}\n").into_bytes()),
        Form::Svg => Ok(baked::svg(&drawing, credential).ok_or(BROKEN)?.into_bytes()),
        Form::Png(width) => {
            let (title, alt) = (name(&badge, texts), alt(&badge, texts));
            let picture = Picture { svg: &drawing, title: &title, alt: &alt, language: texts.language().code };
            let order = Order::picture(picture, width);
            let printed = Companion::find().and_then(|found| found.print(&order, TIME_MAX, interrupt));
            baked::png(&printed?.bytes, credential).ok_or_else(|| BROKEN.into())
        }
    }
}
