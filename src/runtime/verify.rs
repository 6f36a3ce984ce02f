//! Is this file as the school made it? Badges, reports and summaries, checked without any key and without a network.
//!
//! Whatever the file says is believed only as far as its signature goes, and what a signature does not cover is said.

use serde_json::Value;

use crate::document::report::fingerprint;
use crate::domain::badge::session_words;
use crate::domain::report::Report;
use crate::format::badge::PROVES;
use crate::format::report::summary;
use crate::format::signed::{self, NoSignature, Signed};
use crate::format::{self, baked, once, pdf_files, report};
use crate::runtime::badges::SIGNATURE_FORMAT;
use crate::seal::signing;
use crate::text;

/// Largest file that is looked at, in bytes.
pub const FILE_BYTES_MAX: u64 = 64 << 20;
/// The report inside a PDF.
pub const REPORT_FILE: &str = "report.json";
/// Its signature.
pub const SIGNATURE_FILE: &str = "report.sig";
/// Longest text of a file that is repeated, in columns.
const SHOWN_COLUMNS: usize = 200;

/// What an earlier key leaves open: nothing that was signed tells for sure when.
const EARLIER: &str = "Whoever held that key then may still have it, and could sign with it today: ask the school whether it gave this out.";

/// What came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Signed with a key that is known, and unchanged.
    Right,
    /// Unchanged, but nobody here knows the key.
    UnknownKey,
    /// Changed after it was signed, or signed by nobody who could.
    Changed,
    /// No signature.
    NotSigned,
    /// Nothing that could be checked.
    Unreadable,
}

/// What came out, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// In a word.
    pub verdict: Verdict,
    /// In sentences; the first says the verdict.
    pub lines: Vec<String>,
}

/// What is known beside the file.
pub struct Known<'a> {
    /// Public keys that are trusted: the school's own, or those somebody named.
    pub keys: &'a [[u8; 32]],
    /// Public keys that the school had earlier.
    pub earlier: &'a [[u8; 32]],
    /// The kept signature of a report with this exercise and edition, where there is one.
    pub signature: &'a dyn Fn(&Report) -> Option<String>,
}

/// Checks a file by what it holds; its name says nothing.
pub fn verify(bytes: Vec<u8>, known: &Known) -> Verified {
    if bytes.starts_with(b"\x89PNG") {
        return match baked::from_png(&bytes) {
            Some(credential) => badge(credential, known),
            None => unreadable("This picture holds no badge."),
        };
    }
    if bytes.starts_with(b"%PDF-") {
        return pdf(bytes, known);
    }
    let Ok(text) = String::from_utf8(bytes) else { return unreadable("This is no file that can be checked.") };
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if start.starts_with('<') {
        return match baked::from_svg(start) {
            Some(credential) => badge(credential, known),
            None => unreadable("This drawing holds no badge."),
        };
    }
    if start.starts_with('{') {
        return json(start, known);
    }
    match summary::read(&text) {
        Ok(_) => Verified {
            verdict: Verdict::NotSigned,
            lines: vec![
                "Not signed: this is a summary as a table, which bears no signature.".to_owned(),
                "The same summary as JSON is signed: reflectory series --summary EXERCISE --format json".to_owned(),
            ],
        },
        Err(_) => unreadable("This is no badge, report or summary that Reflectory makes."),
    }
}

fn unreadable(why: &str) -> Verified {
    let what = "Badges (SVG, PNG, JSON), reports (PDF, JSON) and summaries (JSON) can be checked.";
    Verified { verdict: Verdict::Unreadable, lines: vec![why.to_owned(), what.to_owned()] }
}

fn json(text: &str, known: &Known) -> Verified {
    let Some(value) = once::read(text) else {
        return unreadable("This cannot be read: it is cut off or was changed.");
    };
    match value.get("format").and_then(Value::as_str) {
        Some(summary::FORMAT) => summary_of(text, &value, known),
        Some(report::FORMAT) => report_of(text.trim_end(), None, known),
        Some(SIGNATURE_FORMAT) => {
            let mut verified = judged(&value, known);
            verified.lines.push("It is the signature of a report; the report itself is another file.".to_owned());
            verified
        }
        _ => badge(text, known),
    }
}

/// The verdict on a signature alone.
fn judged(value: &Value, known: &Known) -> Verified {
    let signed = match signed::take_apart(value) {
        Ok(signed) => signed,
        Err(NoSignature::NotSigned) => {
            return Verified {
                verdict: Verdict::NotSigned,
                lines: vec!["Not signed: it bears no signature.".to_owned()],
            };
        }
        Err(error @ NoSignature::Unknown) => {
            return Verified { verdict: Verdict::Changed, lines: vec![format!("Not right: {error}.")] };
        }
    };
    let Signed { public, message, signature } = signed;
    if !signing::fits(&public, &message, &signature) {
        let changed = "Not right: it was changed after it was signed, or never signed with this key.";
        return Verified { verdict: Verdict::Changed, lines: vec![changed.to_owned()] };
    }
    let did = signed::did(&public);
    if known.keys.contains(&public) {
        let right = "Right: it is as it was signed, with a key that is known here.";
        return Verified { verdict: Verdict::Right, lines: vec![right.to_owned(), format!("Key: {did}")] };
    }
    if known.earlier.contains(&public) {
        let right = "Right: it is as it was signed, with an earlier key of this school.";
        let lines = vec![right.to_owned(), format!("Key: {did}"), EARLIER.to_owned()];
        return Verified { verdict: Verdict::Right, lines };
    }
    let lines = vec![
        "Unchanged since it was signed, but the key is not known here, and anybody can make one.".to_owned(),
        format!("Key: {did}"),
        "Ask the school for its key (reflectory key signing) and compare, or name it: --key did:key:…".to_owned(),
    ];
    Verified { verdict: Verdict::UnknownKey, lines }
}

/// Whether what stands in it may be repeated as what the school said.
fn is_whole(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Right | Verdict::UnknownKey)
}

fn badge(credential: &str, known: &Known) -> Verified {
    let value = once::read(credential);
    let Some((value, badge)) = value.and_then(|value| Some((format::badge::read(&value)?, value))).map(|(b, v)| (v, b))
    else {
        return unreadable("This is no badge, report or summary that Reflectory makes.");
    };
    let mut verified = judged(&value, known);
    let signer = signed::take_apart(&value).ok().map(|signed| signed.public);
    // A signature by another key than the one that is said to give the badge proves nothing about it.
    if is_whole(verified.verdict) && signer != format::badge::issuer(&value) {
        let other = "Not right: it was signed with another key than that of the school it names.";
        verified = Verified { verdict: Verdict::Changed, lines: vec![other.to_owned()] };
    }
    verified.lines.push(format!("Badge of {}: {}, {}, since {}.", badge.school, badge.level, badge.round, badge.on));
    verified.lines.push(PROVES.to_owned());
    verified.lines.push("The drawing around a badge is not signed; what counts are the words above.".to_owned());
    verified
}

fn summary_of(text: &str, value: &Value, known: &Known) -> Verified {
    let rounds = match summary::read(text) {
        Ok(rounds) => rounds,
        Err(error) => return unreadable(&error.to_string()),
    };
    let mut verified = judged(value, known);
    let names: Vec<&str> = rounds.iter().map(|round| round.name.as_str()).collect();
    verified.lines.push(format!("Summary of: {}", shown(&names.join("; "))));
    verified
}

fn pdf(bytes: Vec<u8>, known: &Known) -> Verified {
    let Some(mut files) = pdf_files::texts(bytes, &[REPORT_FILE, SIGNATURE_FILE]) else {
        return unreadable("This PDF cannot be read: it is cut off or was changed.");
    };
    let Some(text) = files.remove(REPORT_FILE) else {
        return unreadable("This PDF carries no report inside.");
    };
    let mut verified = report_of(&text, files.remove(SIGNATURE_FILE), known);
    verified.lines.push(
        "What was checked is the report inside the PDF, not the printed pages: who doubts a page makes it anew from the \
         report. The fingerprint has to be the one at the foot of every page."
            .to_owned(),
    );
    verified
}

/// A report's JSON, with the signature that came with it or the one that is kept here.
fn report_of(text: &str, signature: Option<String>, known: &Known) -> Verified {
    let report = match report::read(text) {
        Ok(report) => report,
        Err(error) => return unreadable(&error.to_string()),
    };
    // Of the report as it is kept: what is given away beside it, such as notes, is no part of it.
    let canonical = report::write(&report);
    let fingerprint = fingerprint(&canonical);
    let kept = signature.or_else(|| (known.signature)(&report));
    let value = kept.as_deref().and_then(once::read);
    let mut verified = match value {
        None => Verified {
            verdict: Verdict::NotSigned,
            lines: vec!["Not signed: the report is whole and can be read, but no signature of it is here.".to_owned()],
        },
        Some(value) => {
            let facts = &report.facts;
            let is_about = |path: &str, wanted: &Value| value.pointer(path) == Some(wanted);
            let mut verified = judged(&value, known);
            let is_same = is_about("/report/sha256", &Value::from(fingerprint.as_str()))
                && is_about("/report/exercise", &Value::from(facts.exercise.0.as_str()))
                && is_about("/report/edition", &Value::from(facts.edition));
            if is_whole(verified.verdict) && !is_same {
                let other =
                    "Not right: the signature is whole, but it is that of another report. Was this one changed?";
                verified = Verified { verdict: Verdict::Changed, lines: vec![other.to_owned()] };
            }
            verified
        }
    };
    let facts = &report.facts;
    let round = session_words(facts.year, facts.session);
    let what = format!("Report of {}: {}, {round}, edition {}.", facts.school, facts.level_title, facts.edition);
    verified.lines.push(shown(&what));
    verified.lines.push(format!("Fingerprint: {fingerprint}"));
    if text != canonical {
        verified.lines.push("Notes and changes that stand beside the report in this file are not signed.".to_owned());
    }
    verified
}

/// A text of the file as it may be repeated on a terminal.
fn shown(words: &str) -> String {
    let plain: String = words.chars().filter(|c| text::is_plain(*c)).collect();
    text::cut(&plain, SHOWN_COLUMNS, "…")
}
