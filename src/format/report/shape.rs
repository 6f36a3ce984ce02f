//! The JSON of a report, field by field, as `docs/format.md` describes it.

use serde::{Deserialize, Serialize};

/// What tells a report from other JSON.
#[derive(Serialize, Deserialize)]
pub(super) struct Head {
    pub format: String,
    pub version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReportShape {
    pub format: String,
    pub version: u32,
    pub facts: FactsShape,
    pub participation: ParticipationShape,
    pub lines: Vec<LineShape>,
    pub scales: Vec<ScaleShape>,
    pub areas: Vec<AreaShape>,
    pub school: Option<SchoolShape>,
    pub own: Vec<StatementShape>,
    pub others: Vec<OtherShape>,
    pub words: Vec<WordsShape>,
    /// From version 2 on; a kept report has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes: Option<ChangesShape>,
    /// From version 2 on; a kept report has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<NoteShape>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChangesShape {
    pub since: String,
    pub year: i16,
    pub session: u8,
    pub increased: Vec<ChangedShape>,
    pub decreased: Vec<ChangedShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChangedShape {
    pub code: String,
    pub line: String,
    pub before: String,
    pub after: String,
    pub difference: String,
    pub chance: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoteShape {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<char>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<String>,
    pub text: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactsShape {
    pub edition: u32,
    pub unsealed_on: String,
    pub exercise: String,
    pub instrument: String,
    /// From version 3 on, where results are levels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub computing: Option<String>,
    pub school: String,
    pub level: String,
    pub level_title: String,
    pub year: i16,
    pub session: u8,
    pub first_day: String,
    pub last_day: String,
    pub short_form: Option<String>,
    pub smallest_cell: u32,
    pub corrections: Vec<CorrectionShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CorrectionShape {
    pub on: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<PeopleShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PeopleShape {
    pub group: String,
    pub eligible: u32,
    pub invited: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ParticipationShape {
    pub level: String,
    pub groups: Vec<GroupShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroupShape {
    pub key: String,
    pub title: String,
    pub eligible: u32,
    pub invited: u32,
    pub submitted: u32,
    pub minimum: u32,
    pub speaks: Option<SpeaksShape>,
    pub damaged: u32,
    pub late: u32,
    pub standing: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SpeaksShape {
    pub how: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<PartShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PartShape {
    pub classes_asked: u32,
    pub classes_all: u32,
    pub people_asked: u32,
    pub people_all: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LineShape {
    pub key: String,
    pub title: String,
    pub groups: Vec<String>,
    pub standing: String,
    pub eligible: u32,
    pub invited: u32,
    pub sheets: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScaleShape {
    pub key: String,
    pub points: Vec<String>,
    pub notes: Vec<String>,
    pub opt_out: String,
}

/// A number three times: exact, and as it is shown.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NumberShape {
    pub numerator: String,
    pub denominator: String,
    pub shown: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AreaShape {
    pub letter: char,
    pub title: String,
    pub hue: String,
    pub overall: Option<NumberShape>,
    pub cells: Vec<AreaCellShape>,
    pub statements: Vec<StatementShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AreaCellShape {
    pub line: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean: Option<NumberShape>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub core: Option<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SchoolShape {
    pub mean: NumberShape,
    pub areas: usize,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatementShape {
    pub code: String,
    pub title: String,
    pub kind: String,
    pub scale: String,
    pub wordings: Vec<Option<WordingShape>>,
    pub overall: Option<NumberShape>,
    pub cells: Vec<CellShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WordingShape {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stem: Option<String>,
    pub text: String,
    pub help: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<usize>,
    pub version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CellShape {
    pub line: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean: Option<NumberShape>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratings: Option<RatingsShape>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RatingsShape {
    pub points: Vec<u32>,
    pub not_applicable: u32,
    pub unanswered: u32,
    pub invited: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OtherShape {
    pub key: String,
    pub number: u8,
    pub title: String,
    pub items: Vec<ItemShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ItemShape {
    Rated(StatementShape),
    Chosen(ChoiceShape),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceShape {
    pub code: String,
    pub title: String,
    pub view: String,
    pub wordings: Vec<Option<WordingShape>>,
    pub options: Vec<OptionShape>,
    pub apart: Option<String>,
    pub overall: Option<NumberShape>,
    pub cells: Vec<ChoiceCellShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OptionShape {
    pub key: String,
    pub text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by_group: Vec<Option<String>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceCellShape {
    pub line: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<ChosenShape>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChosenShape {
    pub options: Vec<u32>,
    pub apart: u32,
    pub answered: u32,
    pub unanswered: u32,
    pub invited: u32,
    pub rank: Option<NumberShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WordsShape {
    pub code: String,
    pub title: String,
    pub wordings: Vec<Option<WordingShape>>,
    pub cells: Vec<TextsShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TextsShape {
    pub line: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub texts: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}
