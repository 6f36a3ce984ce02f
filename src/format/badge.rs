//! A badge as a credential: Open Badges 3.0 on the W3C's Verifiable Credentials 2.0. `docs/format.md` describes it.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::domain::badge::{Badge, SHEETS_MIN};
use crate::domain::exercise::ExerciseId;
use crate::format::signed;

const CONTEXTS: [&str; 2] =
    ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"];
const KIND: &str = "OpenBadgeCredential";
/// What the signature is about, wherever a badge is shown.
pub const PROVES: &str = "The signature proves that the holder of the school's own key signed this badge, and that it was \
                          not changed since. It does not prove who holds that key: ask the school for it and compare. The \
                          badge is the school's own; it is not given by the European Commission.";
/// Longest text of a credential that is shown, in characters.
const SHOWN_MAX: usize = 200;

/// The credential, not signed yet, for the school's key.
pub fn credential(badge: &Badge, public: &[u8; 32]) -> Value {
    let did = signed::did(public);
    let about = format!(
        "{} looked at its use of digital technology together: {}, {}. {PROVES}",
        badge.school, badge.level, badge.round
    );
    let narrative = format!(
        "Every user group of the education level handed in sheets, and there were at least {SHEETS_MIN} sheets in all."
    );
    json!({
        "@context": CONTEXTS,
        "id": urn(&["credential", &did, &badge.exercise.0, &badge.school]),
        "type": ["VerifiableCredential", KIND],
        "name": name(badge),
        "description": about,
        "issuer": { "id": did, "type": ["Profile"], "name": badge.school },
        "validFrom": format!("{}T00:00:00Z", badge.on),
        "credentialSubject": {
            "id": did,
            "type": ["AchievementSubject"],
            "achievement": {
                "id": urn(&["achievement", &did, &badge.exercise.0]),
                "type": ["Achievement"],
                "achievementType": "Badge",
                "humanCode": badge.exercise.0,
                "name": name(badge),
                "description": about,
                "criteria": { "narrative": narrative },
                "tag": [badge.level, badge.round],
            },
        },
    })
}

/// The badge's name: level and session.
pub fn name(badge: &Badge) -> String {
    format!("Digital reflection: {}, {}", badge.level, badge.round)
}

/// A name for something that stays the same (RFC 9562, version 8: the bytes are a hash).
fn urn(parts: &[&str]) -> String {
    let hash: [u8; 32] = Sha256::digest(parts.join("\u{1f}").as_bytes()).into();
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, ..] = hash;
    let number = u128::from_be_bytes([a, b, c, d, e, f, (g & 15) | 0x80, h, (i & 63) | 0x80, j, k, l, m, n, o, p]);
    let hex = format!("{number:032x}");
    let ends = [0, 8, 12, 16, 20, 32];
    let groups: Vec<&str> = ends.windows(2).filter_map(|w| hex.get(*w.first()?..*w.last()?)).collect();
    format!("urn:uuid:{}", groups.join("-"))
}

/// The badge that a credential is about, to be shown: believe it only after its signature. `None` for any other JSON.
pub fn read(credential: &Value) -> Option<Badge> {
    let kinds = credential.get("type")?.as_array()?;
    kinds.iter().find(|kind| kind.as_str() == Some(KIND))?;
    let text = |path: &str| {
        let text = credential.pointer(path)?.as_str()?;
        Some(text.chars().filter(|c| crate::text::is_plain(*c)).take(SHOWN_MAX).collect::<String>())
    };
    Some(Badge {
        exercise: ExerciseId(text("/credentialSubject/achievement/humanCode")?),
        school: text("/issuer/name")?,
        level: text("/credentialSubject/achievement/tag/0")?,
        round: text("/credentialSubject/achievement/tag/1")?,
        on: text("/validFrom")?.get(..10)?.parse().ok()?,
    })
}

/// The key that issued a credential, as it says.
pub fn issuer(credential: &Value) -> Option<[u8; 32]> {
    signed::public_of(credential.pointer("/issuer/id")?.as_str()?)
}
