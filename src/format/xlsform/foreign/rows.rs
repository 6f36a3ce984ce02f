//! The sheet of questions: headings and questions that can be asked; everything else is listed.

use crate::format::xlsform::foreign::{OURS, Reader, Said};
use crate::format::xlsform::table::{Head, Row, Table};
use crate::format::xlsform::{Book, SURVEY};

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// One choice of a list.
    One(String),
    /// Any choices of a list.
    Several(String),
    /// A text.
    Words,
}

/// A question that can be asked.
#[derive(Clone, Debug)]
pub(super) struct Question {
    /// Its row.
    pub row: usize,
    /// Its name in the form.
    pub name: String,
    /// How it is answered.
    pub asked: Asked,
    /// Whether it is drawn as a line of a table or as a scale.
    pub is_rated: bool,
    /// Whether something else can be written beside the choices.
    pub or_other: bool,
    /// Its words.
    pub label: Said,
    /// Its hint.
    pub hint: Said,
    /// Under which conditions it is asked, with the rows that say so.
    pub when: Vec<(usize, String)>,
    /// The position of its heading.
    pub section: Option<usize>,
}

/// A heading.
#[derive(Clone, Debug)]
pub(super) struct Section {
    /// The row, from 1.
    pub row: usize,
    /// Its words; perhaps none.
    pub label: Said,
    /// Its name in the form.
    pub name: String,
}

/// The sheet as it is read.
#[derive(Clone, Debug, Default)]
pub(super) struct Survey {
    /// Outermost headings.
    pub sections: Vec<Section>,
    /// Questions in order.
    pub questions: Vec<Question>,
}

/// What a row is.
enum Kind {
    Begin(Within),
    End,
    Question {
        asked: Asked,
        or_other: bool,
    },
    /// A line of a table that is rated.
    Line,
    /// Why it cannot be asked.
    Not(&'static str),
}

/// What questions can stand in.
enum Within {
    Group,
    /// A table of lines that are rated on one list.
    Rated,
    /// Something whose questions cannot be asked, and why.
    Not(&'static str),
}

/// What is open around a row.
struct Open {
    when: Option<(usize, String)>,
    /// The list of a rated table.
    list: Option<String>,
    /// Why nothing in it can be asked.
    not: Option<&'static str>,
}

/// Columns that are read, or that say nothing that could be lost.
const READ: [&str; 7] = ["type", "name", "label", "hint", "relevant", "disabled", "kobo--score-choices"];
/// Names that programs add to rows.
const ADDED: [&str; 3] = ["$kuid", "$autoname", "$xpath"];
/// What columns that cannot be kept do.
const COLUMNS: &[(&str, &str)] = &[
    ("required", "Any question may be left out here; nobody is made to answer."),
    ("required_message", "Any question may be left out here; nobody is made to answer."),
    ("constraint", "A rule for the answer cannot be kept."),
    ("constraint_message", "A rule for the answer cannot be kept."),
    ("calculation", "Nothing is computed from answers."),
    ("default", "Nothing is chosen beforehand here."),
    ("choice_filter", "Choices that depend on other answers are all shown."),
    ("appearance", "How it is drawn cannot be kept."),
    ("parameters", "These settings cannot be kept; choices stand in the order of the form."),
    ("repeat_count", "Nothing is asked several times."),
    ("image", "Pictures cannot be shown."),
    ("big-image", "Pictures cannot be shown."),
    ("audio", "Sound cannot be played."),
    ("video", "Films cannot be played."),
    ("guidance_hint", "There is one help text for each question. If this belongs to it, please add it there."),
];
/// Ways to draw a question that say that it is a line of a scale.
const RATED: [&str; 3] = ["likert", "list-nolabel", "label"];

/// Reads the sheet.
pub(super) fn read(book: &Book, reader: &mut Reader) -> Survey {
    let mut survey = Survey::default();
    let Some(sheet) = book.sheet(SURVEY) else { return survey };
    let table = Table::new(sheet);
    reader.note_unknown_languages(&table);
    let mut open: Vec<Open> = Vec::new();
    for row in &table.rows {
        let shown = |name: &str| format!("{} ({})", table.cell(*row, name), table.cell(*row, "type"));
        if table.cell(*row, "disabled").eq_ignore_ascii_case("yes") {
            reader.left(SURVEY, Some(row.number), &shown("name"), "This row is switched off in the form.");
            continue;
        }
        let not = open.iter().find_map(|around| around.not);
        match (kind(table.cell(*row, "type")), not) {
            (Kind::Begin(within), _) => {
                begin(&table, *row, within, &mut open, &mut survey, reader);
            }
            (Kind::End, _) => {
                if open.pop().is_none() {
                    reader.left(SURVEY, Some(row.number), &shown("name"), "Something ends here that did not begin.");
                }
            }
            (Kind::Not(why), _) | (Kind::Question { .. } | Kind::Line, Some(why)) => {
                reader.left(SURVEY, Some(row.number), &shown("name"), why);
            }
            (Kind::Question { asked, or_other }, None) => {
                let is_head = table.cell(*row, "appearance").split_whitespace().any(|word| word == "label");
                if is_head {
                    reader.left(SURVEY, Some(row.number), &shown("name"), "This row only draws the heads of a table.");
                    continue;
                }
                if let Some(word) = word_too_many(table.cell(*row, "type")) {
                    reader.left(
                        SURVEY,
                        Some(row.number),
                        &shown("name"),
                        &format!("\"{word}\" is not known in a type."),
                    );
                }
                question(&table, *row, asked, or_other, &open, &mut survey, reader);
            }
            (Kind::Line, None) => match open.iter().rev().find_map(|around| around.list.clone()) {
                Some(list) => question(&table, *row, Asked::One(list), false, &open, &mut survey, reader),
                None => reader.left(SURVEY, Some(row.number), &shown("name"), "This line stands outside a table."),
            },
        }
    }
    if !open.is_empty() {
        reader.left(
            SURVEY,
            None,
            "end_group",
            "A group that begins is never ended; it was taken to go on to the last row.",
        );
    }
    note_empty(&survey, reader);
    survey
}

/// A word of a choice's type behind its list that says nothing here.
fn word_too_many(text: &str) -> Option<&str> {
    let (_, rest) = select(text.trim())?;
    rest.split_whitespace().skip(1).find(|word| !["or", "other", "or_other", "specify", "or_specify"].contains(word))
}

/// Lists headings under which nothing can be asked: an area without statements is none.
fn note_empty(survey: &Survey, reader: &mut Reader) {
    for (ix, section) in survey.sections.iter().enumerate() {
        let Some(words) = section.label.get(&reader.written).cloned() else { continue };
        if survey.questions.iter().all(|question| question.section != Some(ix)) {
            reader.left(SURVEY, Some(section.row), &words, "No question under this heading can be asked here.");
        }
    }
}

/// A heading: the outermost ones become areas.
fn begin(table: &Table, row: Row, within: Within, open: &mut Vec<Open>, survey: &mut Survey, reader: &mut Reader) {
    let when = table.cell(row, "relevant");
    let mut around = Open { when: (!when.is_empty()).then(|| (row.number, when.to_owned())), list: None, not: None };
    let name = table.cell(row, "name").to_owned();
    match within {
        Within::Group => {}
        Within::Rated => around.list = Some(table.cell(row, "kobo--score-choices").to_owned()),
        Within::Not(why) => {
            reader.left(SURVEY, Some(row.number), &name, why);
            around.not = Some(why);
        }
    }
    let label = reader.said(table, row, "label");
    if open.is_empty() {
        // What cannot be asked at all is listed by its own reason.
        let label = if around.not.is_some() { Said::new() } else { label };
        survey.sections.push(Section { row: row.number, label, name });
    } else if let Some(words) = label.get(&reader.written).filter(|_| around.not.is_none()) {
        let why = "Headings do not stand inside others; these questions come under the outer one.";
        reader.left(SURVEY, Some(row.number), words, why);
    }
    note_columns(table, row, reader);
    open.push(around);
}

fn question(
    table: &Table,
    row: Row,
    asked: Asked,
    or_other: bool,
    open: &[Open],
    survey: &mut Survey,
    reader: &mut Reader,
) {
    let name = table.cell(row, "name").to_owned();
    let label = reader.said(table, row, "label");
    if !label.contains_key(&reader.written) {
        let why = format!("It has no label in the form's language ({}), so there is nothing to ask.", reader.written);
        reader.left(SURVEY, Some(row.number), &name, &why);
        return;
    }
    let own = table.cell(row, "relevant");
    let mut when: Vec<(usize, String)> = open.iter().filter_map(|around| around.when.clone()).collect();
    when.extend((!own.is_empty()).then(|| (row.number, own.to_owned())));
    let appearance = table.cell(row, "appearance");
    let is_rated = appearance.split_whitespace().any(|word| RATED.contains(&word))
        || open.iter().any(|around| around.list.is_some());
    let hint = reader.said(table, row, "hint");
    note_columns(table, row, reader);
    let section = (!open.is_empty()).then(|| survey.sections.len().saturating_sub(1));
    survey.questions.push(Question { row: row.number, name, asked, is_rated, or_other, label, hint, when, section });
}

/// Lists what stands in columns that cannot be kept.
fn note_columns(table: &Table, row: Row, reader: &mut Reader) {
    let name = table.cell(row, "name");
    let is_other = |head: &Head| {
        let column = head.column.as_str();
        !READ.contains(&column) && !OURS.contains(&column) && !ADDED.contains(&column)
    };
    for (head, cell) in table.cells(row).filter(|(head, _)| is_other(head)) {
        let says_no = ["no", "false", "false()"].contains(&cell.to_lowercase().as_str());
        let is_drawn = head.column == "appearance" && cell.split_whitespace().all(|word| RATED.contains(&word));
        if is_drawn || (says_no && ["required", "readonly"].contains(&head.column.as_str())) {
            continue;
        }
        let why = COLUMNS.iter().find(|(column, _)| *column == head.column).map(|(_, why)| *why);
        let why = why.unwrap_or("This column is not known here.");
        reader.left(SURVEY, Some(row.number), &format!("{name}, {} = {cell}", head.shown), why);
    }
}

const REPEATED: &str = "What is asked several times in a row (a repeat) cannot be asked here.";
const RANKED: &str = "Putting things in order cannot be asked here.";
const MATRIX: &str = "A table of several questions for each line cannot be asked here.";

/// What a row is, by its type: the ways of writing it that forms have had.
fn kind(text: &str) -> Kind {
    let lower = text.trim().to_lowercase();
    let plain = lower.replace([' ', '-'], "_");
    match plain.as_str() {
        "begin_group" => return Kind::Begin(Within::Group),
        "begin_score" => return Kind::Begin(Within::Rated),
        "begin_repeat" | "begin_loop" | "begin_lgroup" | "begin_looped_group" => {
            return Kind::Begin(Within::Not(REPEATED));
        }
        "begin_rank" => return Kind::Begin(Within::Not(RANKED)),
        "begin_kobomatrix" => return Kind::Begin(Within::Not(MATRIX)),
        "score__row" => return Kind::Line,
        "text" | "string" => return Kind::Question { asked: Asked::Words, or_other: false },
        _ if plain.starts_with("end_") => return Kind::End,
        _ => {}
    }
    match select(text.trim()) {
        Some((_, "")) => Kind::Not("It does not say which list is chosen from."),
        Some((is_one, rest)) => {
            let list = rest.split_whitespace().next().unwrap_or("").to_owned();
            let or_other = rest.to_lowercase().contains("or_other") || rest.to_lowercase().contains("other");
            let or_other = or_other && rest.split_whitespace().count() > 1;
            Kind::Question { asked: if is_one { Asked::One(list) } else { Asked::Several(list) }, or_other }
        }
        None => Kind::Not(why_not(&plain)),
    }
}

/// The ways to write a choice, longest first, and whether it is of one.
const SELECTS: [(&str, bool); 11] = [
    ("add select multiple prompt using ", false),
    ("add select one prompt using ", true),
    ("select all that apply from ", false),
    ("select all that apply ", false),
    ("select multiple from ", false),
    ("select one from ", true),
    ("select multiple ", false),
    ("select_multiple ", false),
    ("select_one ", true),
    ("select one ", true),
    ("select1 ", true),
];

/// Whether one is chosen, and what stands behind.
fn select(text: &str) -> Option<(bool, &str)> {
    let text_and_end = format!("{} ", text.to_lowercase());
    let (start, is_one) = SELECTS.iter().find(|(start, _)| text_and_end.starts_with(start))?;
    Some((*is_one, text.get(start.len()..).unwrap_or("").trim()))
}

/// Why a type cannot be asked.
fn why_not(plain: &str) -> &'static str {
    match plain.split('_').next().unwrap_or("") {
        "note" => "A note asks nothing, so it is not shown. What people need to know can go into a help text.",
        "integer" | "int" | "decimal" | "range" => "A number cannot be asked here.",
        "date" | "time" | "datetime" => "A date or a time cannot be asked here.",
        "geopoint" | "geotrace" | "geoshape" | "gps" | "location" => {
            "A place on a map cannot be asked: nothing may tell where somebody is."
        }
        "image" | "photo" | "audio" | "video" | "file" | "barcode" | "background" => {
            "Pictures, sound and files cannot be asked for here."
        }
        "calculate" | "hidden" | "xml" | "csv" => "Nothing is computed or carried along here.",
        "start" | "end" | "today" | "deviceid" | "username" | "phonenumber" | "simserial" | "subscriberid"
        | "email" | "audit" | "imei" => "What a machine could note about who answers and when is never kept here.",
        "acknowledge" | "trigger" => "There is nothing to be confirmed in between.",
        "rank" => RANKED,
        "select" => "Choices from another file cannot be read.",
        "" => "This row has no type.",
        _ => "This type of question is not known here.",
    }
}
