//! Facts and words drawn up as the files of an instrument's folder.
//!
//! What comes out is text that `format::instrument` reads; whether it is sound is for that to say.

use std::collections::{BTreeMap, BTreeSet};

use crate::format::Files;
use crate::format::language::file_name;
use crate::format::language::places::Place;
use crate::format::xlsform::facts::{Fact, WHOLE, quoted};
use crate::format::xlsform::texts::{ByPlace, Spoken};

/// What an instrument's files are made from.
#[derive(Debug, Default)]
pub(super) struct Sketch {
    /// Facts, table by table; the first of a table tells it from others of its kind.
    pub facts: Vec<Fact>,
    /// Words as they were written.
    pub written: Spoken,
    /// Words in other languages.
    pub others: Vec<Spoken>,
}

/// Heads of the files.
const HEAD: &str = "# Brought in from an XLSForm. You may edit everything here; `reflectory check` with the name of this folder\n\
                    # lists every problem with file, line and column.\n";
/// Kinds of tables in `instrument.toml`, in its order.
const KINDS: [&str; 6] = ["group", "level", "session", "scale", "short_form", "area"];
/// Facts that say where something stands and are written otherwise.
const NOT_WRITTEN: [&str; 2] = ["area", "items"];
/// Keys of words in the order in which they are written; a group's come behind them.
const FIRST: [&str; 9] = ["title", "short", "one", "who", "what", "points", "notes", "opt_out", "none"];
/// A group's keys.
const OF_GROUP: [&str; 4] = ["text", "help", "easy", "steps"];

/// The files as they are drawn.
struct Drawing<'a> {
    sketch: &'a Sketch,
    /// Facts by their tables.
    facts: BTreeMap<&'a str, Vec<&'a Fact>>,
    groups: Vec<String>,
    files: Files,
    /// Tables in the order in which they were drawn.
    tables: Vec<String>,
    used: BTreeSet<Place>,
}

/// The files without languages, and the places of words that belong nowhere.
pub(super) fn files(sketch: &Sketch) -> (Files, Vec<Place>) {
    let drawing = draw(sketch);
    let unused = sketch.written.words.keys().filter(|place| !drawing.used.contains(place)).cloned().collect();
    (drawing.files, unused)
}

/// The files of the other languages. `checksums` says per table of what a language's words are a translation.
pub(super) fn languages(sketch: &Sketch, checksum: &dyn Fn(&str, &str) -> Option<String>) -> Files {
    let drawing = draw(sketch);
    let mut files = Files::new();
    for spoken in &sketch.others {
        let mut text = format!("language = {}\n", quoted(&spoken.code));
        for table in &drawing.tables {
            let lines = drawing.words_of(table, &spoken.words);
            if lines.is_empty() {
                continue;
            }
            text.push_str(&format!("\n[{}]\n", dotted(table)));
            if let Some(digest) = checksum(&spoken.code, table) {
                text.push_str(&format!("of = {}\n", quoted(&digest)));
            }
            lines.iter().for_each(|line| text.push_str(&format!("{line}\n")));
        }
        files.insert(file_name(&spoken.code), text);
    }
    files
}

fn draw(sketch: &Sketch) -> Drawing<'_> {
    let mut facts: BTreeMap<&str, Vec<&Fact>> = BTreeMap::new();
    for fact in &sketch.facts {
        facts.entry(&fact.table).or_default().push(fact);
    }
    let (files, tables, used) = (Files::new(), Vec::new(), BTreeSet::new());
    let mut drawing = Drawing { sketch, facts, groups: ids(sketch, "group"), files, tables, used };
    let mut main = HEAD.to_owned();
    main.push('\n');
    drawing.table(WHOLE, &mut main);
    for kind in KINDS {
        for id in ids(sketch, kind) {
            main.push_str(&format!("\n[[{kind}]]\n"));
            drawing.table(&format!("{kind}.{id}"), &mut main);
            if kind == "area" {
                main.push_str(&format!("file = {}\n", quoted(&area_file(&id))));
            }
        }
    }
    drawing.files.insert("instrument.toml".to_owned(), main);
    let statements = ids(sketch, "statement");
    for letter in ids(sketch, "area") {
        let is_in = |code: &&String| drawing.area_of(code).as_deref() == Some(letter.as_str());
        let of_area: Vec<String> = statements.iter().filter(is_in).cloned().collect();
        drawing.file(&area_file(&letter), "statement", &of_area);
    }
    drawing.file("other.toml", "other", &ids(sketch, "other"));
    drawing.file("words.toml", "words", &ids(sketch, "words"));
    drawing
}

fn area_file(letter: &str) -> String {
    format!("areas/{}.toml", letter.to_lowercase())
}

/// What comes behind the kind in the names of its tables, in order.
pub(super) fn ids(sketch: &Sketch, kind: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let of_kind = sketch.facts.iter().filter_map(|fact| fact.table.split_once('.').filter(|(of, _)| *of == kind));
    of_kind.map(|(_, id)| id).filter(|id| seen.insert(*id)).map(str::to_owned).collect()
}

/// A fact's value as TOML reads it.
pub(super) fn value(text: &str) -> Option<toml::Value> {
    if text.contains(['\n', '\r']) {
        return None;
    }
    let mut table: toml::Table = toml::from_str(&format!("v = {text}")).ok()?;
    (table.len() == 1).then(|| table.remove("v")).flatten()
}

/// A fact that is a text.
pub(super) fn text_of(sketch: &Sketch, table: &str, key: &str) -> Option<String> {
    let fact = sketch.facts.iter().find(|fact| fact.table == table && fact.key == key)?;
    value(&fact.value)?.as_str().map(str::to_owned)
}

impl Drawing<'_> {
    fn value(&self, table: &str, key: &str) -> Option<toml::Value> {
        value(&self.facts.get(table)?.iter().find(|fact| fact.key == key)?.value)
    }

    /// The letter of a statement's area.
    fn area_of(&self, code: &str) -> Option<String> {
        self.value(&format!("statement.{code}"), "area")?.as_str().map(str::to_owned)
    }

    /// The keys of an other area's lines.
    fn items(&self, table: &str) -> Vec<String> {
        self.value(table, "items").and_then(|value| value.try_into().ok()).unwrap_or_default()
    }

    fn file(&mut self, name: &str, kind: &str, ids: &[String]) {
        if ids.is_empty() {
            return;
        }
        let mut text = HEAD.to_owned();
        for id in ids {
            text.push_str(&format!("\n[[{kind}]]\n"));
            let table = format!("{kind}.{id}");
            self.table(&table, &mut text);
            for item in self.items(&table) {
                text.push_str(&format!("\n[[{kind}.item]]\nkey = {}\n", quoted(&item)));
                let start = format!("item.{item}.");
                let lines = self.lines(&table, &self.sketch.written.words, &|key| {
                    key.strip_prefix(&start).and_then(|rest| self.key(rest))
                });
                self.take(&lines, &mut text);
            }
        }
        self.files.insert(name.to_owned(), text);
    }

    /// A table: what tells it from others, its words, then its other facts.
    fn table(&mut self, table: &str, text: &mut String) {
        self.tables.push(table.to_owned());
        let facts = self.facts.get(table).cloned().unwrap_or_default();
        let mut facts = facts.into_iter().filter(|fact| !NOT_WRITTEN.contains(&fact.key.as_str()));
        let line =
            |fact: &Fact| format!("{} = {}\n", self.key(&fact.key).unwrap_or_else(|| bare(&fact.key)), fact.value);
        if let Some(first) = facts.next() {
            text.push_str(&line(first));
        }
        let rest: Vec<String> = facts.map(line).collect();
        let lines = self.lines(table, &self.sketch.written.words, &|key| self.key(key));
        self.take(&lines, text);
        text.push_str(&rest.concat());
    }

    fn take(&mut self, lines: &[(Vec<Place>, String)], text: &mut String) {
        for (places, line) in lines {
            self.used.extend(places.iter().cloned());
            text.push_str(&format!("{line}\n"));
        }
    }

    /// Everything a language says in a table, items included.
    fn words_of(&self, table: &str, words: &ByPlace) -> Vec<String> {
        let mut lines = self.lines(table, words, &|key| self.key(key));
        for item in self.items(table) {
            let start = format!("item.{item}.");
            lines.extend(self.lines(table, words, &|key| {
                let rest = self.key(key.strip_prefix(&start)?)?;
                Some(format!("item.{}.{rest}", bare(&item)))
            }));
        }
        lines.into_iter().map(|(_, line)| line).collect()
    }

    /// The lines of a table's words whose keys `shown` can write, lists made of their parts; a part that is missing is
    /// empty.
    fn lines(&self, table: &str, words: &ByPlace, shown: &dyn Fn(&str) -> Option<String>) -> Vec<(Vec<Place>, String)> {
        let from = Place { table: table.to_owned(), key: String::new() };
        let in_table = words.range(from..).take_while(|(place, _)| place.table == table);
        let mut single = Vec::new();
        let mut lists: BTreeMap<String, Vec<(usize, &Place, &str)>> = BTreeMap::new();
        for (place, text) in in_table {
            let part =
                place.key.rsplit_once('.').and_then(|(stem, number)| Some((stem, number.parse::<usize>().ok()?)));
            match part.filter(|(stem, number)| *number < PARTS_MAX && LISTS.contains(&last_part(stem))) {
                Some((stem, number)) => lists.entry(stem.to_owned()).or_default().push((number, place, text)),
                None => single.push((place.key.clone(), vec![place.clone()], quoted(text))),
            }
        }
        for (stem, parts) in lists {
            let length = parts.iter().map(|(number, ..)| number + 1).max().unwrap_or(0);
            let part = |ix: usize| parts.iter().find(|(number, ..)| *number == ix).map_or("", |(.., text)| text);
            let texts: Vec<String> = (0..length).map(|ix| quoted(part(ix))).collect();
            let places = parts.iter().map(|(_, place, _)| (*place).clone()).collect();
            single.push((stem, places, format!("[{}]", texts.join(", "))));
        }
        single.sort_by_key(|(key, ..)| self.rank(key));
        let line =
            |(key, places, value): (String, Vec<Place>, String)| Some((places, format!("{} = {value}", shown(&key)?)));
        single.into_iter().filter_map(line).collect()
    }

    /// A key as TOML writes it, a group's with the group before it; nothing where it is neither a group's nor one word.
    fn key(&self, key: &str) -> Option<String> {
        let of_group = self.groups.iter().find_map(|group| {
            let rest = key.strip_prefix(group.as_str())?.strip_prefix('.')?;
            (!rest.contains('.')).then(|| format!("{}.{}", bare(group), bare(rest)))
        });
        of_group.or_else(|| (!key.contains('.')).then(|| bare(key)))
    }

    fn rank(&self, key: &str) -> (usize, usize, usize) {
        if let Some(at) = FIRST.iter().position(|first| *first == key) {
            return (0, at, 0);
        }
        let group =
            self.groups.iter().position(|group| key.strip_prefix(group.as_str()).is_some_and(|r| r.starts_with('.')));
        let own = OF_GROUP.iter().position(|own| *own == last_part(key)).unwrap_or(OF_GROUP.len());
        group.map_or((2, 0, own), |group| (1, group, own))
    }
}

/// Keys whose words are lists.
const LISTS: [&str; 3] = ["points", "notes", "steps"];
/// Most parts of a list that are drawn: more than any scale has points.
const PARTS_MAX: usize = 100;

fn last_part(key: &str) -> &str {
    key.rsplit('.').next().unwrap_or(key)
}

/// A table's name as TOML writes it: its kind, and in quotes where needed what comes behind.
fn dotted(table: &str) -> String {
    match table.split_once('.') {
        Some((kind, id)) => format!("{kind}.{}", bare(id)),
        None => table.to_owned(),
    }
}

/// A key as TOML writes it.
fn bare(key: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !key.is_empty() && key.chars().all(plain) { key.to_owned() } else { quoted(key) }
}
