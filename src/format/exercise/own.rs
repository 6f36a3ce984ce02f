//! `[[own]]`: the school's own statements, and `[own.lang.…]`: the same in further languages.

use crate::domain::exercise::{OWN_MAX, Translation};
use crate::domain::instrument::{
    Form, GroupIx, HELP_LINES, Instrument, Kind, Part, Question, STATEMENT_LINES, TITLE_MAX, Wording,
};
use crate::domain::school::is_language_tag;
use crate::domain::sentences;
use crate::format::exercise::Asks;
use crate::format::instrument::{levels, required, too_long};
use crate::format::problem::Reading;
use crate::format::statements::{Coded, finish, fits, read_scale_name, with_code};
use crate::format::tables::Table;
use crate::locale::texts::in_english;

/// The own statements in their order, and their translations: by statement, then language, then group.
pub fn read_own_statements(
    root: &Table,
    it: &Instrument,
    asks: Asks,
    reading: &mut Reading,
) -> (Vec<Question>, Vec<Translation>) {
    let tables = root.tables("own", reading);
    if let Some(eleventh) = tables.get(OWN_MAX).filter(|_| asks.everything()) {
        reading.problem(&eleventh.at, in_english(&sentences::too_many_own(tables.len())));
    }
    read_all(&tables, it, asks, reading)
}

/// The same of tables that are there already, however many they are.
pub fn read_all(
    tables: &[Table],
    it: &Instrument,
    asks: Asks,
    reading: &mut Reading,
) -> (Vec<Question>, Vec<Translation>) {
    let mut own: Vec<Question> = Vec::new();
    let mut translations = Vec::new();
    for table in tables {
        let Some((id, question)) = read_own(table, it, asks, reading) else { continue };
        let taken = asks.everything() && it.question(&id.value).is_some();
        if taken || own.iter().any(|o| o.code == id.value) {
            reading.problem(&id.at, format!("The id `{}` is used a second time.", id.value));
        }
        translations.extend(read_translations(table, &question, it, asks, reading));
        own.push(question);
    }
    (own, translations)
}

/// An own statement: always on a scale, at every level.
fn read_own(table: &Table, it: &Instrument, asks: Asks, reading: &mut Reading) -> Option<Coded> {
    let code = table.required("id", reading);
    let question = Question {
        code: String::new(),
        part: Part::Own,
        title: read_title(table, asks, reading),
        kind: Kind::Own,
        form: Form::Scale(read_scale_name(table, "agreement", it, reading)),
        levels: Vec::new(),
        wordings: it.groups.iter().map(|g| read_wording(table, &g.key, it, asks, reading)).collect(),
        tags: Vec::new(),
    };
    if asks.everything() && it.groups.iter().all(|g| !table.has(&g.key)) {
        reading.problem(&table.at, "No group has a wording here. Write at least one, such as teachers.text = \"…\".");
    }
    let mut known: Vec<&str> = it.groups.iter().map(|g| g.key.as_str()).collect();
    known.push("lang");
    table.finish(&known, reading);
    with_code(code?, question, reading)
}

fn read_title(table: &Table, asks: Asks, reading: &mut Reading) -> String {
    if asks.everything() && table.has("title") {
        return required(table, "title", TITLE_MAX, reading);
    }
    let Some(title) = table.text("title", reading) else { return String::new() };
    too_long(&title, TITLE_MAX, reading);
    title.value
}

fn read_wording(table: &Table, group: &str, it: &Instrument, asks: Asks, reading: &mut Reading) -> Option<Wording> {
    let own = table.subtable(group, reading)?;
    let text = read_words(&own, "text", STATEMENT_LINES, asks, reading);
    let help = read_words(&own, "help", HELP_LINES, asks, reading);
    let version = own.number("version", 1, 999, reading).map_or(1, |n| n.value as u32);
    let levels = levels(&own, it, reading);
    own.finish(&[], reading);
    Some(Wording { text, help, levels, version, ..Wording::default() })
}

/// Words that fit the smallest screen; empty where they are missing, which is told where everything is asked for.
fn read_words(table: &Table, key: &'static str, lines_max: usize, asks: Asks, reading: &mut Reading) -> String {
    let found = if asks.everything() { table.required(key, reading) } else { table.text(key, reading) };
    let Some(words) = found else { return String::new() };
    if asks.everything() || !words.value.is_empty() {
        fits(&words, lines_max, reading);
    }
    words.value
}

fn read_translations(
    table: &Table,
    question: &Question,
    it: &Instrument,
    asks: Asks,
    reading: &mut Reading,
) -> Vec<Translation> {
    let Some(all) = table.subtable("lang", reading) else { return Vec::new() };
    let mut languages = all.subtables(reading);
    languages.sort_by(|(a, _), (b, _)| a.value.cmp(&b.value));
    let mut translations: Vec<Translation> = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for (tag, words) in languages {
        if !is_language_tag(&tag.value) {
            reading.problem(&tag.at, in_english(&sentences::not_a_language(&tag.value)));
        }
        let folded = tag.value.to_lowercase();
        if seen.contains(&folded) {
            reading.problem(&tag.at, format!("The language {} stands here a second time.", tag.value));
        }
        seen.push(folded);
        for (ix, group) in it.groups.iter().enumerate() {
            let Some(one) = words.subtable(&group.key, reading) else { continue };
            if asks.everything() && !matches!(question.wordings.get(ix), Some(Some(_))) {
                let people = group.title.to_lowercase();
                reading.problem(
                    &one.at,
                    format!("{} are not asked this statement: there are no words for them above.", people),
                );
            }
            let text = read_words(&one, "text", STATEMENT_LINES, asks, reading);
            let help = read_words(&one, "help", HELP_LINES, asks, reading);
            one.finish(&[], reading);
            let (code, language) = (question.code.clone(), tag.value.clone());
            translations.push(Translation { code, group: GroupIx(ix), language, text, help });
        }
        finish(&words, it, reading);
    }
    translations
}
