//! What concerns the whole: name and title, groups, levels, sessions, scales.

use crate::domain::instrument::Instrument;
use crate::format::xlsform::facts::{self, WHOLE, quoted};
use crate::format::xlsform::foreign::drawing::{Drawing, short};
use crate::format::xlsform::names::valid;
use crate::format::xlsform::table::{Table, cleaned};
use crate::format::xlsform::{Book, SETTINGS};
use crate::format::{builtin, instrument};

/// Longest name and title of an instrument, title of a group, and way not to answer, in characters.
const NAME_MAX: usize = 24;
const TITLE_MAX: usize = 60;
const GROUP_MAX: usize = 20;
const WHO_MAX: usize = 90;
/// Marks of groups, one after the other.
const MARKS: [(&str, &str); 4] = [("blue", "solid"), ("red", "medium"), ("yellow", "light"), ("green", "dense")];
/// What the settings of a form say that nothing here can.
const READ: [&str; 3] = ["form_title", "form_id", "default_language"];

impl Drawing<'_, '_> {
    /// Everything but the questions.
    pub(super) fn whole(&mut self, book: &Book) {
        self.settings(book);
        self.groups();
        // Levels and sessions are the same wherever a school is asked; those built in stand in for what no form says.
        if let Ok(built_in) = instrument::read(&builtin::selfie()) {
            self.levels(&built_in);
        }
        self.reader.look(
            SETTINGS,
            None,
            "",
            "Levels, sessions and the time zone are those of the built-in questionnaire. Please look at them in \
             instrument.toml.",
        );
        self.scale_words();
    }

    fn settings(&mut self, book: &Book) {
        let table = book.sheet(SETTINGS).map(Table::new);
        let row = table.as_ref().and_then(|table| table.rows.first().copied());
        let mut said = (String::new(), String::new());
        if let (Some(table), Some(row)) = (&table, row) {
            said = (cleaned(table.cell(row, "form_title")), table.cell(row, "form_id").to_owned());
            for (head, cell) in table.cells(row).filter(|(head, _)| !READ.contains(&head.column.as_str())) {
                let what = format!("{} = {cell}", head.shown);
                self.reader.left(SETTINGS, Some(row.number), &what, "An instrument has no place for this.");
            }
        }
        let (title, id) = said;
        if title.is_empty() {
            self.reader.look(
                SETTINGS,
                None,
                "form_title",
                "The form has no title. Please give it one in instrument.toml.",
            );
        }
        let title = if title.is_empty() { "A form".to_owned() } else { title };
        // In an instrument's name only small letters, digits and hyphens may stand.
        let name = valid(if id.is_empty() { &title } else { &id }).to_lowercase();
        let plain = |sign: char| if sign.is_ascii_lowercase() || sign.is_ascii_digit() { sign } else { '-' };
        let name: String = name.chars().map(plain).take(NAME_MAX).collect();
        let name = name.trim_matches('-');
        let name = if name.is_empty() { "form" } else { name };
        if !id.is_empty() && id != name {
            let why = format!("In a name only small letters, digits and hyphens can stand: it became \"{name}\".");
            self.reader.look(SETTINGS, None, &format!("form_id = {id}"), &why);
        }
        if title.chars().count() > TITLE_MAX {
            let why = format!("A title has at most {TITLE_MAX} characters; please shorten it in your own words.");
            self.reader.look(SETTINGS, None, "form_title", &why);
        }
        self.fact(WHOLE, "name", quoted(name));
        let language = quoted(&self.reader.written);
        self.fact(WHOLE, "language", language);
        self.fact(WHOLE, "time_zone", quoted("Europe/Brussels"));
        self.add(WHOLE, "title", &short(&title, TITLE_MAX));
    }

    fn groups(&mut self) {
        let mut letters: Vec<char> = Vec::new();
        for (ix, group) in self.people.groups.clone().iter().enumerate() {
            let table = format!("group.{}", group.key);
            let written = group.label.get(&self.reader.written).map_or("", String::as_str);
            let wanted = written.chars().chain('A'..='Z').map(|sign| sign.to_ascii_uppercase());
            let letter =
                wanted.filter(char::is_ascii_uppercase).find(|letter| !letters.contains(letter)).unwrap_or('A');
            letters.push(letter);
            let (colour, pattern) = MARKS.get(ix % MARKS.len()).copied().unwrap_or_default();
            for (key, value) in [
                ("key", quoted(&group.key)),
                ("letter", quoted(&letter.to_string())),
                ("colour", quoted(colour)),
                ("pattern", quoted(pattern)),
                ("minutes", "40".to_owned()),
                ("minimum", "[{ percent = 50 }]".to_owned()),
            ] {
                self.fact(&table, key, value);
            }
            self.say(&table, "title", &group.label, |text| short(text, GROUP_MAX));
            self.say(&table, "one", &group.label, |text| short(text, GROUP_MAX));
            self.say(&table, "who", &group.label, |text| short(text, WHO_MAX));
        }
        let why =
            "For each group please say who counts, and how many should take part at least: here it is every second.";
        self.reader.look(SETTINGS, None, "groups", why);
    }

    fn levels(&mut self, built_in: &Instrument) {
        for fact in facts::of(built_in) {
            if fact.table.starts_with("level.") || fact.table.starts_with("session.") {
                self.facts.push(fact);
            }
        }
        for level in &built_in.levels {
            self.add(&format!("level.{}", level.key), "title", &level.title);
        }
    }

    fn scale_words(&mut self) {
        for scale in self.scales.rated.clone().into_values() {
            let table = format!("scale.{}", scale.key);
            self.fact(&table, "key", quoted(&scale.key));
            for (ix, point) in scale.points.iter().enumerate() {
                self.say(&table, &format!("points.{ix}"), &point.label, str::to_owned);
            }
            match &scale.opt_out {
                Some(choice) => self.say(&table, "opt_out", &choice.label, str::to_owned),
                None => self.add(&table, "opt_out", "does not apply to me"),
            }
        }
    }
}
