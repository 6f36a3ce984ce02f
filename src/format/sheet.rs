//! A sheet's answers as bytes: a JSON object by question code, keys in order.
//!
//! `{"A1":4,"C5":"na","access":["own"],"inhibiting":[],"W1":{"words":"more time"}}`: a rating is a number,
//! N/A or an opt-out is `"na"`, options are a list of keys, `[]` is "none of these", own words are an
//! object `{"words":"…"}` so that they are never taken for a mark.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use crate::domain::answer::{Answer, Sheet, SheetId, WORDS_MAX};
use crate::domain::exercise::Exercise;
use crate::domain::instrument::{GroupIx, Instrument};
use crate::domain::questionnaire::{AskedForm, Questionnaire};

/// Bodies are padded to a whole number of these, so that a small edit of an instrument changes no length.
const PADDING_STEP: usize = 256;

/// A sheet's body, as it is sealed: `{"answers":{…},"own_line":false,"v":1}`.
pub fn body(sheet: &Sheet, questionnaire: &Questionnaire) -> Zeroizing<Vec<u8>> {
    let answers = answers_value(&sheet.answers, questionnaire);
    Zeroizing::new(json!({ "v": 1, "answers": answers, "own_line": sheet.own_line }).to_string().into_bytes())
}

/// A sheet read back from its body.
///
/// # Errors
/// [`Unreadable`] names the first code whose value does not fit its question.
pub fn from_body(id: SheetId, group: GroupIx, body: &[u8], questionnaire: &Questionnaire) -> Result<Sheet, Unreadable> {
    let whole = || Unreadable { code: String::new() };
    let value: Value = serde_json::from_slice(body).map_err(|_| whole())?;
    let object = value.get("answers").and_then(Value::as_object).ok_or_else(whole)?;
    let answers = answers_from(object, questionnaire)?;
    let own_line = value.get("own_line").and_then(Value::as_bool).ok_or_else(whole)?;
    Ok(Sheet { id, group, answers, own_line })
}

/// The length to which every body of an exercise is padded: the longest that any group could give,
/// text answers included.
pub fn padded_len(instrument: &Instrument, exercise: &Exercise) -> usize {
    let groups = 0..instrument.groups.len();
    let longest = groups.map(|ix| longest_body(&Questionnaire::for_group(instrument, exercise, GroupIx(ix)))).max();
    (longest.unwrap_or(0) + 4).next_multiple_of(PADDING_STEP)
}

fn longest_body(questionnaire: &Questionnaire) -> usize {
    // The frame and the marks around each answer, generously.
    let mut bytes = 64;
    for asked in &questionnaire.asked {
        bytes += asked.code.len() + 16;
        bytes += match &asked.form {
            AskedForm::Scale { .. } => 4,
            AskedForm::Single { options, .. } => options.iter().map(|(key, _)| key.len() + 3).max().unwrap_or(0).max(4),
            AskedForm::Multiple { options, .. } => options.iter().map(|(key, _)| key.len() + 3).sum(),
            // A character takes at most four bytes; a quote or backslash two.
            AskedForm::Words => WORDS_MAX * 4,
        };
    }
    bytes
}

/// Answers that cannot be read back: which code, and no value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the sheet holds something unreadable at `{code}`")]
pub struct Unreadable {
    /// The code, or empty when the whole is no JSON object.
    pub code: String,
}

/// The answers as canonical bytes: same answers, same bytes.
pub fn encode(answers: &BTreeMap<String, Answer>, questionnaire: &Questionnaire) -> Vec<u8> {
    Value::Object(answers_value(answers, questionnaire)).to_string().into_bytes()
}

fn answers_value(answers: &BTreeMap<String, Answer>, questionnaire: &Questionnaire) -> Map<String, Value> {
    // serde_json's map keeps its keys sorted, so equal answers give equal bytes.
    let mut object = Map::new();
    for asked in &questionnaire.asked {
        if let Some(answer) = answers.get(&asked.code) {
            object.insert(asked.code.clone(), value(answer, &asked.form));
        }
    }
    object
}

fn value(answer: &Answer, form: &AskedForm) -> Value {
    let key = |ix: usize| match form {
        AskedForm::Single { options, .. } | AskedForm::Multiple { options, .. } => {
            options.get(ix).map(|(key, _)| key.as_str())
        }
        AskedForm::Scale { .. } | AskedForm::Words => None,
    };
    match answer {
        Answer::Rating(n) => json!(n),
        Answer::NotApplicable => json!("na"),
        Answer::One(ix) => json!([key(*ix)]),
        Answer::Some(bits) => {
            let ticked: Vec<&str> = (0..32).filter(|ix| bits >> ix & 1 == 1).filter_map(key).collect();
            json!(ticked)
        }
        Answer::NoneOfThese => json!([]),
        Answer::Words(words) => json!({ "words": words.as_str() }),
    }
}

/// Answers read back against the questionnaire they were given for.
///
/// # Errors
/// [`Unreadable`] names the first code whose value does not fit its question.
pub fn decode(bytes: &[u8], questionnaire: &Questionnaire) -> Result<BTreeMap<String, Answer>, Unreadable> {
    let whole = || Unreadable { code: String::new() };
    let object: Map<String, Value> = serde_json::from_slice(bytes).map_err(|_| whole())?;
    answers_from(&object, questionnaire)
}

fn answers_from(
    object: &Map<String, Value>,
    questionnaire: &Questionnaire,
) -> Result<BTreeMap<String, Answer>, Unreadable> {
    let mut answers = BTreeMap::new();
    for (code, value) in object {
        let form = questionnaire.asked.iter().find(|a| a.code == *code).map(|a| &a.form);
        let answer = form.and_then(|form| answer(value, form).filter(|a| form.accepts(a)));
        match answer {
            Some(answer) => answers.insert(code.clone(), answer),
            None => return Err(Unreadable { code: code.clone() }),
        };
    }
    Ok(answers)
}

fn answer(value: &Value, form: &AskedForm) -> Option<Answer> {
    if value == "na" {
        return Some(Answer::NotApplicable);
    }
    match form {
        AskedForm::Scale { .. } => value.as_u64().and_then(|n| u8::try_from(n).ok()).map(Answer::Rating),
        AskedForm::Single { options, .. } => match positions(value, options)?.as_slice() {
            [one] => Some(Answer::One(*one)),
            _ => None,
        },
        AskedForm::Multiple { options, .. } => {
            let ticked = positions(value, options)?;
            let bits = ticked.iter().fold(0u32, |bits, ix| bits | 1u32.checked_shl(*ix as u32).unwrap_or(0));
            Some(if bits == 0 { Answer::NoneOfThese } else { Answer::Some(bits) })
        }
        AskedForm::Words => {
            value.get("words").and_then(Value::as_str).map(|w| Answer::Words(Zeroizing::new(w.to_owned())))
        }
    }
}

fn positions(value: &Value, options: &[(String, String)]) -> Option<Vec<usize>> {
    let keys = value.as_array()?;
    keys.iter().map(|key| options.iter().position(|(k, _)| Some(k.as_str()) == key.as_str())).collect()
}
