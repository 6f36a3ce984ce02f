//! The languages there are, each with its own name and files.

use std::borrow::Cow;
use std::fmt;

/// A language of the interface.
pub struct Language {
    /// BCP 47 tag, as in the names of files.
    pub code: &'static str,
    /// What its speakers call it.
    pub name: &'static str,
    /// The sign before tenths.
    pub decimal: &'static str,
    /// Its `.ftl` files of a participant and of a class, by name.
    pub files: &'static [(&'static str, &'static str)],
    /// Its `.ftl` files of a coordinator, by name; none where nobody translated them yet.
    pub coordinator: &'static [(&'static str, &'static str)],
    /// The long texts of a coordinator's guide, by the name of their file without its ending; none likewise.
    pub guide: &'static [(&'static str, &'static str)],
}

macro_rules! language {
    ($code:literal $name:literal $decimal:literal) => {
        language!($code $name $decimal, &[], &[])
    };
    ($code:literal $name:literal $decimal:literal whole) => {
        language!($code $name $decimal, &[
            ("days.ftl", include_str!(concat!("../../lang/", $code, "/days.ftl"))),
            ("workplace.ftl", include_str!(concat!("../../lang/", $code, "/workplace.ftl"))),
            ("sessions.ftl", include_str!(concat!("../../lang/", $code, "/sessions.ftl"))),
            ("set-up.ftl", include_str!(concat!("../../lang/", $code, "/set-up.ftl"))),
            ("statements.ftl", include_str!(concat!("../../lang/", $code, "/statements.ftl"))),
            ("school.ftl", include_str!(concat!("../../lang/", $code, "/school.ftl"))),
            ("results.ftl", include_str!(concat!("../../lang/", $code, "/results.ftl"))),
            ("plan.ftl", include_str!(concat!("../../lang/", $code, "/plan.ftl"))),
            ("report.ftl", include_str!(concat!("../../lang/", $code, "/report.ftl"))),
            ("spreadsheet.ftl", include_str!(concat!("../../lang/", $code, "/spreadsheet.ftl"))),
            ("guide.ftl", include_str!(concat!("../../lang/", $code, "/guide.ftl"))),
            ("workplace-plain.ftl", include_str!(concat!("../../lang/", $code, "/workplace-plain.ftl"))),
            ("told.ftl", include_str!(concat!("../../lang/", $code, "/told.ftl"))),
        ], &[
            ("about", include_str!(concat!("../../guide/", $code, "/about.txt"))),
            ("steps", include_str!(concat!("../../guide/", $code, "/steps.txt"))),
            ("steps-plain", include_str!(concat!("../../guide/", $code, "/steps-plain.txt"))),
            ("protection", include_str!(concat!("../../guide/", $code, "/protection.txt"))),
            ("parents", include_str!(concat!("../../guide/", $code, "/parents.txt"))),
            ("plan_examples.toml", include_str!(concat!("../../guide/", $code, "/plan_examples.toml"))),
        ])
    };
    ($code:literal $name:literal $decimal:literal, $coordinator:expr, $guide:expr) => {
        Language {
            code: $code,
            name: $name,
            decimal: $decimal,
            files: &[
                ("general.ftl", include_str!(concat!("../../lang/", $code, "/general.ftl"))),
                ("participant.ftl", include_str!(concat!("../../lang/", $code, "/participant.ftl"))),
                ("class.ftl", include_str!(concat!("../../lang/", $code, "/class.ftl"))),
                ("paper.ftl", include_str!(concat!("../../lang/", $code, "/paper.ftl"))),
                ("plain.ftl", include_str!(concat!("../../lang/", $code, "/plain.ftl"))),
            ],
            coordinator: $coordinator,
            guide: $guide,
        }
    };
}

const ENGLISH: Language = language!("en" "English" "." whole);

/// Every language, in the order of their own names; English first.
pub const ALL: &[Language] = &[
    ENGLISH,
    language!("bg" "Български" "," whole),
    language!("cs" "Čeština" "," whole),
    language!("da" "Dansk" "," whole),
    language!("de" "Deutsch" "," whole),
    language!("et" "Eesti" "," whole),
    language!("el" "Ελληνικά" "," whole),
    language!("es" "Español" "," whole),
    language!("fr" "Français" "," whole),
    language!("ga" "Gaeilge" "."),
    language!("hr" "Hrvatski" "," whole),
    language!("it" "Italiano" "," whole),
    language!("lv" "Latviešu" "," whole),
    language!("lt" "Lietuvių" "," whole),
    language!("hu" "Magyar" "," whole),
    language!("mt" "Malti" "."),
    language!("nl" "Nederlands" "," whole),
    language!("pl" "Polski" "," whole),
    language!("pt" "Português" "," whole),
    language!("ro" "Română" "," whole),
    language!("sk" "Slovenčina" "," whole),
    language!("sl" "Slovenščina" "," whole),
    language!("sr-Latn" "Srpski (latinica)" "," whole),
    language!("sr-Cyrl" "Српски (ћирилица)" "," whole),
    language!("fi" "Suomi" "," whole),
    language!("sv" "Svenska" "," whole),
    language!("tr" "Türkçe" "," whole),
    language!("uk" "Українська" "," whole),
];

/// How many languages there are, the pseudo-language included.
pub const COUNT: usize = ALL.len() + 1;

/// English with accents, and longer: what stands on a screen as it is in the code cannot hide in it.
const PSEUDO: Language = Language {
    code: PSEUDO_CODE,
    name: "Ƥşḗŭđǿ",
    decimal: ",",
    files: english().files,
    coordinator: english().coordinator,
    guide: english().guide,
};
/// Its code is set aside for private use.
const PSEUDO_CODE: &str = "qps";

/// The language that has every message.
pub const fn english() -> &'static Language {
    &ENGLISH
}

/// The language with this code, letter case aside.
pub fn by_code(code: &str) -> Option<&'static Language> {
    if code.eq_ignore_ascii_case(PSEUDO_CODE) {
        return Some(&PSEUDO);
    }
    ALL.iter().find(|language| language.code.eq_ignore_ascii_case(code))
}

impl Language {
    /// A name of a group inside a sentence: with small letters, but for German, which writes its nouns with capitals.
    pub fn within(&self, name: &str) -> String {
        match self.code {
            "de" => name.to_owned(),
            // The small letter of a Turkish I has no dot.
            "tr" => name.replace('I', "ı").replace('İ', "i").to_lowercase(),
            _ => name.to_lowercase(),
        }
    }

    /// The language in which it has a coordinator's words: itself, or English where nobody translated them yet.
    pub fn at_work(&'static self) -> &'static Language {
        if self.coordinator.is_empty() { english() } else { self }
    }

    /// A long text of the guide, by name; the English one where it has none of its own.
    pub fn guide(&self, name: &str) -> &'static str {
        let text =
            |all: &'static [(&str, &'static str)]| all.iter().find(|(own, _)| *own == name).map(|(_, text)| *text);
        text(self.guide).or_else(|| text(english().guide)).unwrap_or_default()
    }

    /// Words in capitals, but for Greek, whose capitals have other accents.
    pub fn in_capitals(&self, words: &str) -> String {
        match self.code {
            "el" => words.to_owned(),
            "tr" => words.replace('i', "İ").to_uppercase(),
            _ => words.to_uppercase(),
        }
    }

    /// Its place among all, the pseudo-language last.
    pub fn ix(&self) -> usize {
        ALL.iter().position(|language| language.code == self.code).unwrap_or(ALL.len())
    }

    /// Whether its letters are Latin ones, as its name shows.
    pub fn is_latin(&self) -> bool {
        self.name.chars().filter(|sign| sign.is_alphabetic()).all(|sign| sign < '\u{250}')
    }

    /// Whether nobody speaks it.
    pub fn is_pseudo(&self) -> bool {
        self.code == PSEUDO_CODE
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        self.code == other.code
    }
}

impl Eq for Language {}

/// Accents on every letter and every vowel twice, about a third longer.
pub fn pseudo(text: &str) -> Cow<'_, str> {
    let mut long = String::with_capacity(text.len() * 2);
    for sign in text.chars() {
        let accented = accented(sign);
        long.push(accented);
        if matches!(sign, 'a' | 'e' | 'o') {
            long.push(accented);
        }
    }
    Cow::Owned(long)
}

fn accented(sign: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏžȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎŽ";
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == sign).map_or(sign, |(_, accented)| accented)
}
