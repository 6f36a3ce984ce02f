//! Reading TOML tables with the place of every value, noting unknown and missing keys.

use std::cell::RefCell;
use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::domain::exact::Shown;
use crate::format::problem::Reading;
use crate::text;

/// Largest file that is read, in bytes: a thousand statements fit ten times over.
pub const FILE_BYTES_MAX: usize = 1 << 20;

/// A value with the place where it stands.
#[derive(Clone, Debug)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Byte range in the text.
    pub at: Range<usize>,
}

/// A table being read. Every key that is asked for is remembered, so that [`Table::finish`] can
/// point at those nobody asked for.
pub struct Table<'a, 'i> {
    table: &'a DeTable<'i>,
    /// Byte range of the table.
    pub at: Range<usize>,
    known: RefCell<Vec<&'static str>>,
}

/// Parses a document; syntax errors become problems and what could be read is handed on.
pub fn parse<'i>(reading: &mut Reading<'i>) -> Option<Spanned<DeTable<'i>>> {
    if reading.text().len() > FILE_BYTES_MAX {
        reading.whole("The file is larger than 1 MB. Nothing in it was read.");
        return None;
    }
    let (document, errors) = DeTable::parse_recoverable(reading.text());
    for error in &errors {
        let at = error.span().unwrap_or(0..0);
        reading.problem(&at, format!("This is not TOML: {}.", error.message().trim_end_matches('.')));
    }
    Some(document)
}

impl<'a, 'i> Table<'a, 'i> {
    /// A table to read.
    pub fn new(table: &'a Spanned<DeTable<'i>>) -> Table<'a, 'i> {
        Table { table: table.get_ref(), at: table.span(), known: RefCell::default() }
    }

    fn inner(value: &'a Spanned<DeValue<'i>>) -> Option<Table<'a, 'i>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(Table { table, at: value.span(), known: RefCell::default() }),
            _ => None,
        }
    }

    fn raw(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'i>>> {
        self.known.borrow_mut().push(key);
        self.table.get(key)
    }

    /// A text, trimmed; a problem when it is no plain text.
    pub fn text(&self, key: &'static str, reading: &mut Reading) -> Option<At<String>> {
        let value = self.raw(key)?;
        plain_text(value, key, reading)
    }

    /// A text that must be there.
    pub fn required(&self, key: &'static str, reading: &mut Reading) -> Option<At<String>> {
        if !self.has(key) {
            self.known.borrow_mut().push(key);
            reading.problem(&self.at, format!("`{key}` is missing here."));
            return None;
        }
        self.text(key, reading)
    }

    /// Whether the key stands in the table.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// A whole number from `min` to `max`.
    pub fn number(&self, key: &'static str, min: i64, max: i64, reading: &mut Reading) -> Option<At<i64>> {
        let value = self.raw(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(n) => i64::from_str_radix(n.as_str(), n.radix()).ok().filter(|n| (min..=max).contains(n)),
            _ => None,
        };
        if number.is_none() {
            reading.problem(&value.span(), format!("`{key}` must be a whole number from {min} to {max}."));
        }
        number.map(|number| At { value: number, at: value.span() })
    }

    /// A number with at most one decimal, in tenths: `3.5`, `4` or `"3.5"`.
    pub fn tenths(&self, key: &'static str, min: u64, max: u64, reading: &mut Reading) -> Option<At<u64>> {
        let value = self.raw(key)?;
        let tenths = match value.get_ref() {
            DeValue::Float(number) => tenths(number.as_str()),
            DeValue::Integer(number) => tenths(number.as_str()),
            DeValue::String(text) => tenths(text),
            _ => None,
        };
        let tenths = tenths.filter(|tenths| (min..=max).contains(tenths));
        if tenths.is_none() {
            let (min, max) = (Shown::from_tenths(min), Shown::from_tenths(max));
            reading.problem(
                &value.span(),
                format!("`{key}` must be a number from {min} to {max} with at most one decimal."),
            );
        }
        tenths.map(|tenths| At { value: tenths, at: value.span() })
    }

    /// A word of yes or no.
    pub fn flag(&self, key: &'static str, reading: &mut Reading) -> Option<bool> {
        let value = self.raw(key)?;
        let flag = match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => None,
        };
        if flag.is_none() {
            reading.problem(&value.span(), format!("`{key}` must be true or false."));
        }
        flag
    }

    /// A date without a time.
    pub fn date(&self, key: &'static str, reading: &mut Reading) -> Option<At<Date>> {
        let Some(value) = self.raw(key) else {
            reading.problem(&self.at, format!("`{key}` is missing here: a date such as 2026-11-23."));
            return None;
        };
        let date = match value.get_ref() {
            DeValue::Datetime(d) if d.time.is_none() && d.offset.is_none() => {
                d.date.and_then(|d| Date::new(d.year as i16, d.month as i8, d.day as i8).ok())
            }
            DeValue::String(text) => text.parse().ok(),
            _ => None,
        };
        if date.is_none() {
            reading.problem(&value.span(), format!("`{key}` must be a date such as 2026-11-23."));
        }
        date.map(|date| At { value: date, at: value.span() })
    }

    /// A list of texts; missing means empty.
    pub fn texts(&self, key: &'static str, reading: &mut Reading) -> Vec<At<String>> {
        let Some(value) = self.raw(key) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            reading.problem(&value.span(), format!("`{key}` must be a list of texts, such as [\"A4\", \"C10\"]."));
            return Vec::new();
        };
        list.iter().filter_map(|item| plain_text(item, key, reading)).collect()
    }

    /// The tables of `[[key]]` or `key = [{…}]`; missing means none.
    pub fn tables(&self, key: &'static str, reading: &mut Reading) -> Vec<Table<'a, 'i>> {
        let Some(value) = self.raw(key) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            reading.problem(&value.span(), format!("`{key}` must be written as [[{key}]]."));
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in list {
            match Table::inner(item) {
                Some(table) => tables.push(table),
                None => reading.problem(&item.span(), format!("`{key}` must hold tables.")),
            }
        }
        tables
    }

    /// The keys and sub-tables among `keys` that are present, e.g. one per user group.
    pub fn subtable(&self, key: &str, reading: &mut Reading) -> Option<Table<'a, 'i>> {
        let value = self.table.get(key)?;
        let table = Table::inner(value);
        if table.is_none() {
            reading.problem(&value.span(), format!("`{key}` must be a table."));
        }
        table
    }

    /// All keys of this table, e.g. groups of a questionnaire that is not at hand.
    pub fn keys(&self) -> Vec<String> {
        self.table.iter().map(|(key, _)| key.get_ref().to_string()).collect()
    }

    /// Every table in this one, under keys that are only known at run time, e.g. languages.
    pub fn subtables(&self, reading: &mut Reading) -> Vec<(At<String>, Table<'a, 'i>)> {
        let mut tables = Vec::new();
        for (key, value) in self.table.iter() {
            let name = At { value: key.get_ref().to_string(), at: key.span() };
            match Table::inner(value) {
                Some(table) => tables.push((name, table)),
                None => reading.problem(&value.span(), format!("`{}` must be a table.", name.value)),
            }
        }
        tables
    }

    /// Every text in this table and those below it, with its path in dots; a list's texts by their numbers from 0.
    pub fn leaves(&self, reading: &mut Reading) -> Vec<(String, At<String>)> {
        let mut found = Vec::new();
        for (key, value) in self.table.iter() {
            collect_leaves(key.get_ref(), value, reading, &mut found);
        }
        found
    }

    /// A number under a key that is only known at run time, e.g. a group's.
    pub fn number_of(&self, key: &str, max: i64, reading: &mut Reading) -> Option<At<i64>> {
        let value = self.table.get(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(n) => i64::from_str_radix(n.as_str(), n.radix()).ok().filter(|n| (0..=max).contains(n)),
            _ => None,
        };
        if number.is_none() {
            reading.problem(&value.span(), format!("`{key}` must be a whole number from 0 to {max}."));
        }
        number.map(|number| At { value: number, at: value.span() })
    }

    /// Notes every key that was not asked for; `more` are keys known only at run time.
    pub fn finish(&self, more: &[&str], reading: &mut Reading) {
        let known = self.known.borrow();
        for (key, _) in self.table.iter() {
            let name = key.get_ref().as_ref();
            if !known.contains(&name) && !more.contains(&name) {
                let mut all: Vec<&str> = known.iter().copied().chain(more.iter().copied()).collect();
                all.sort_unstable();
                all.dedup();
                reading
                    .problem(&key.span(), format!("The key `{name}` is unknown here. Known keys: {}.", all.join(", ")));
            }
        }
    }
}

fn collect_leaves(path: &str, value: &Spanned<DeValue>, reading: &mut Reading, found: &mut Vec<(String, At<String>)>) {
    match value.get_ref() {
        DeValue::Table(table) => {
            for (key, value) in table.iter() {
                collect_leaves(&format!("{path}.{}", key.get_ref()), value, reading, found);
            }
        }
        DeValue::Array(list) => {
            for (ix, value) in list.iter().enumerate() {
                collect_leaves(&format!("{path}.{ix}"), value, reading, found);
            }
        }
        _ => found.extend(plain_text(value, path, reading).map(|text| (path.to_owned(), text))),
    }
}

/// `3.5`, `3` or `3.50` in tenths.
fn tenths(text: &str) -> Option<u64> {
    let (whole, rest) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
    let (first, zeros) = rest.split_at_checked(1)?;
    let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    if !digits(whole) || !digits(first) || zeros.chars().any(|c| c != '0') {
        return None;
    }
    whole.parse::<u64>().ok()?.checked_mul(10)?.checked_add(first.parse().ok()?)
}

fn plain_text(value: &Spanned<DeValue>, key: &str, reading: &mut Reading) -> Option<At<String>> {
    let at = value.span();
    let Some(text) = value.get_ref().as_str() else {
        reading.problem(&at, format!("`{key}` must be a text in quotes."));
        return None;
    };
    if !text.chars().all(text::is_plain) {
        reading.problem(&at, format!("`{key}` holds a control or invisible character, or a line break."));
        return None;
    }
    Some(At { value: text.trim().to_owned(), at })
}
