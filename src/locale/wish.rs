//! Which language somebody wants, by what the command line and the system say.

use crate::locale::language::{self, ALL, Language};

/// The first wish that can be met; English where none can. Wishes are tags such as `nl-BE` or names of locales such as
/// `sr_RS.UTF-8@latin`.
pub fn wanted<'a>(wishes: impl IntoIterator<Item = &'a str>) -> &'static Language {
    wishes.into_iter().find_map(met).unwrap_or(language::english())
}

/// The language a tag or a locale's name asks for: itself, else the same language of another country or script.
pub fn met(wish: &str) -> Option<&'static Language> {
    let (name, variant) = wish.split_once('@').unwrap_or((wish, ""));
    let name = name.split('.').next().unwrap_or_default().replace('_', "-");
    if name.is_empty() || name.eq_ignore_ascii_case("c") || name.eq_ignore_ascii_case("posix") {
        return None;
    }
    let parts: Vec<&str> = name.split('-').collect();
    let first = *parts.first()?;
    let is_latin = variant.eq_ignore_ascii_case("latin") || parts.iter().any(|part| part.eq_ignore_ascii_case("latn"));
    let script = if is_latin { "latn" } else { "cyrl" };
    // Montenegrin, Bosnian and Serbo-Croatian speakers read it in Latin letters first.
    if matches!(first, "bs" | "cnr" | "sh") {
        return language::by_code("sr-Latn");
    }
    let exact = language::by_code(&name).or_else(|| language::by_code(&format!("{first}-{script}")));
    exact.or_else(|| language::by_code(first)).or_else(|| {
        let same =
            |language: &&Language| language.code.split('-').next().is_some_and(|own| own.eq_ignore_ascii_case(first));
        ALL.iter().find(same)
    })
}
