//! Everything of an instrument but its words: facts of a table, a key and a value as TOML writes it.
//!
//! Every value is taken apart without `..`, so that a field that is new in an instrument stops the compiler here.

use crate::domain::instrument::{
    Area, Band, Computing, Form, Group, GroupColour, Instrument, Kind, Level, LevelIx, OtherArea, Pace, Part, Pattern,
    Question, Scale, Session, ShortForm, Wording,
};

/// The table of what concerns the whole.
pub(super) const WHOLE: &str = "instrument";

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    /// The table, as in a language file: `group.students`, `statement.A1`.
    pub table: String,
    /// The key, as in the instrument's own files; of a group's, with the group and a dot before it.
    pub key: String,
    /// The value, as TOML writes it on one line.
    pub value: String,
}

impl Fact {
    /// A fact.
    pub(super) fn new(table: &str, key: &str, value: impl Into<String>) -> Fact {
        Fact { table: table.to_owned(), key: key.to_owned(), value: value.into() }
    }
}

/// A TOML string on one line.
pub(super) fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A TOML list of strings.
pub(super) fn list<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", texts.map(quoted).collect::<Vec<_>>().join(", "))
}

/// All facts, table by table, each beginning with what tells it from others of its kind.
pub(super) fn of(it: &Instrument) -> Vec<Fact> {
    let Instrument {
        name,
        title: _,
        short: _,
        language,
        time_zone,
        computing,
        groups,
        levels,
        sessions,
        scales,
        short_forms,
        areas,
        others,
        questions: _,
    } = it;
    let mut facts = vec![
        Fact::new(WHOLE, "name", quoted(name)),
        Fact::new(WHOLE, "language", quoted(language)),
        Fact::new(WHOLE, "time_zone", quoted(time_zone)),
    ];
    match computing {
        Computing::Means => {}
        Computing::Levels => facts.push(Fact::new(WHOLE, "computing", quoted("levels"))),
    }
    facts.extend(groups.iter().flat_map(of_group));
    for Level { key, title: _, isced } in levels {
        let table = format!("level.{key}");
        facts.extend([Fact::new(&table, "key", quoted(key)), Fact::new(&table, "isced", isced.to_string())]);
    }
    facts.extend(sessions.iter().flat_map(of_session));
    for Scale { key, points: _, notes: _, opt_out: _ } in scales {
        facts.push(Fact::new(&format!("scale.{key}"), "key", quoted(key)));
    }
    for ShortForm { key, title: _, what: _ } in short_forms {
        facts.push(Fact::new(&format!("short_form.{key}"), "key", quoted(key)));
    }
    for (ix, Area { letter, title: _, short: _, hue }) in areas.iter().enumerate() {
        let table = format!("area.{letter}");
        facts.extend([Fact::new(&table, "letter", quoted(&letter.to_string())), Fact::new(&table, "hue", quoted(hue))]);
        facts.extend(in_part(it, Part::Area(ix)).flat_map(|question| of_statement(question, *letter, it)));
    }
    for (ix, other) in others.iter().enumerate() {
        facts.extend(of_other(other, &in_part(it, Part::Other(ix)).collect::<Vec<_>>(), it));
    }
    facts.extend(in_part(it, Part::Words).flat_map(|question| {
        let table = format!("words.{}", question.code);
        [vec![Fact::new(&table, "code", quoted(&question.code))], of_question(&table, question, it)].concat()
    }));
    facts
}

fn in_part(it: &Instrument, part: Part) -> impl Iterator<Item = &Question> {
    it.questions.iter().filter(move |question| question.part == part)
}

fn of_group(group: &Group) -> Vec<Fact> {
    let Group { key, letter, title: _, one: _, colour, pattern, who: _, minutes, pace, own_codes, minimum } = group;
    let Pace { words_per_minute, seconds, seconds_words } = pace;
    let colour = match colour {
        GroupColour::Blue => "blue",
        GroupColour::Red => "red",
        GroupColour::Yellow => "yellow",
        GroupColour::Green => "green",
    };
    let pattern = match pattern {
        Pattern::Solid => "solid",
        Pattern::Medium => "medium",
        Pattern::Light => "light",
        Pattern::Dense => "dense",
    };
    let bands: Vec<String> = minimum.iter().map(band).collect();
    let table = format!("group.{key}");
    [
        ("key", quoted(key)),
        ("letter", quoted(&letter.to_string())),
        ("colour", quoted(colour)),
        ("pattern", quoted(pattern)),
        ("minutes", minutes.to_string()),
        ("pace", words_per_minute.to_string()),
        ("seconds", seconds.to_string()),
        ("seconds_words", seconds_words.to_string()),
        ("own_codes", own_codes.to_string()),
        ("minimum", format!("[{}]", bands.join(", "))),
    ]
    .map(|(key, value)| Fact::new(&table, key, value))
    .to_vec()
}

fn band(band: &Band) -> String {
    let Band { up_to, percent } = band;
    match up_to {
        Some(up_to) => format!("{{ up_to = {up_to}, percent = {percent} }}"),
        None => format!("{{ percent = {percent} }}"),
    }
}

fn of_session(session: &Session) -> [Fact; 3] {
    let Session { number, first, last } = session;
    let table = format!("session.{number}");
    let day = |(month, day): &(i8, i8)| quoted(&format!("{month:02}-{day:02}"));
    [("number", number.to_string()), ("first", day(first)), ("last", day(last))]
        .map(|(key, value)| Fact::new(&table, key, value))
}

fn of_statement(question: &Question, letter: char, it: &Instrument) -> Vec<Fact> {
    let table = format!("statement.{}", question.code);
    let kind = match question.kind {
        Kind::Optional => "optional",
        // A school's own statements are with the exercise.
        Kind::Core | Kind::Own => "core",
    };
    let mut facts = vec![
        Fact::new(&table, "code", quoted(&question.code)),
        Fact::new(&table, "area", quoted(&letter.to_string())),
        Fact::new(&table, "kind", quoted(kind)),
    ];
    facts.extend(scale_of(question, it).map(|scale| Fact::new(&table, "scale", quoted(&scale.key))));
    facts.extend(of_question(&table, question, it));
    facts
}

fn scale_of<'a>(question: &Question, it: &'a Instrument) -> Option<&'a Scale> {
    match &question.form {
        Form::Scale(at) => it.scales.get(*at),
        Form::Single { .. } | Form::Multiple { .. } | Form::Words => None,
    }
}

/// Levels and tags of a question, and per group levels and version.
fn of_question(table: &str, question: &Question, it: &Instrument) -> Vec<Fact> {
    let Question { code: _, part: _, title: _, kind: _, form: _, levels, wordings, tags } = question;
    let mut facts = Vec::new();
    if !levels.is_empty() {
        facts.push(Fact::new(table, "levels", level_list(levels, it)));
    }
    for (group, wording) in it.groups.iter().zip(wordings) {
        let Some(wording) = wording else { continue };
        let Wording { stem: _, text: _, help: _, easy: _, as_written: _, levels, version, steps: _ } = wording;
        if !levels.is_empty() {
            facts.push(Fact::new(table, &format!("{}.levels", group.key), level_list(levels, it)));
        }
        if *version != 1 {
            facts.push(Fact::new(table, &format!("{}.version", group.key), version.to_string()));
        }
    }
    if !tags.is_empty() {
        facts.push(Fact::new(table, "tags", list(tags.iter().map(String::as_str))));
    }
    facts
}

fn level_list(levels: &[LevelIx], it: &Instrument) -> String {
    list(levels.iter().filter_map(|level| Some(it.levels.get(level.0)?.key.as_str())))
}

/// An other area: of several questions where its lines are rated, else of one.
fn of_other(other: &OtherArea, questions: &[&Question], it: &Instrument) -> Vec<Fact> {
    let OtherArea { key, number, title: _, short: _ } = other;
    let table = format!("other.{key}");
    let mut facts = vec![Fact::new(&table, "key", quoted(key)), Fact::new(&table, "number", number.to_string())];
    let Some(first) = questions.first() else { return facts };
    let kind = match &first.form {
        Form::Scale(_) | Form::Words => "scale",
        Form::Single { ordered: false, .. } => "single",
        Form::Single { ordered: true, .. } => "ordered",
        Form::Multiple { .. } => "multiple",
    };
    facts.push(Fact::new(&table, "type", quoted(kind)));
    facts.extend(scale_of(first, it).map(|scale| Fact::new(&table, "scale", quoted(&scale.key))));
    facts.push(Fact::new(&table, "items", list(items(questions))));
    facts.extend(of_question(&table, first, it));
    if matches!(first.form, Form::Scale(_)) {
        // No words of a language file: the lines under one heading share them.
        let easy = it.groups.iter().zip(&first.wordings).filter_map(|(group, wording)| {
            let easy = &wording.as_ref()?.easy;
            (!easy.is_empty()).then(|| Fact::new(&table, &format!("{}.easy", group.key), quoted(easy)))
        });
        facts.extend(easy);
    }
    facts
}

/// The keys of an other area's lines.
fn items<'a>(questions: &'a [&Question]) -> impl Iterator<Item = &'a str> {
    questions.iter().flat_map(|question| match &question.form {
        Form::Single { options, .. } | Form::Multiple { options, .. } => {
            options.iter().map(|option| option.key.as_str()).collect()
        }
        Form::Scale(_) | Form::Words => vec![question.code.as_str()],
    })
}
