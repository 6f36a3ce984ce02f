//! What goes on paper for those who are asked, in one language and no other.

use std::collections::BTreeSet;

use reflectory::document::block::Block;
use reflectory::document::paper::letter::invitation;
use reflectory::document::paper::questionnaire::questionnaire;
use reflectory::document::{Document, certificate, html, paper};
use reflectory::domain::certificate::{Certificate, Part};
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::secret::Secret;
use reflectory::format::paper::forms;
use reflectory::locale::language::{self, by_code};
use reflectory::locale::texts::{self, Texts};
use reflectory::runtime::exercise_files::Opened;
use reflectory::store::Store;

use super::screens::{store, untranslated};
use crate::support::report::SHIPPED;

/// Signs that are the same everywhere: the exercise's name, and the codes of what is asked.
const SIGNS: [&str; 3] = ["2026-1-primary", "primary", "breaks"];

fn in_pseudo() -> (tempfile::TempDir, Opened, &'static Texts) {
    let (folder, qps) = (store(), by_code("qps").unwrap());
    let open = Store::open_existing(&folder.path().join("store")).unwrap();
    let mut opened = Opened::open(&open, &open.exercises().unwrap()[0].id).unwrap();
    opened.speak(qps.code).unwrap();
    (folder, opened, texts::of(qps))
}

fn left(words: &str) -> BTreeSet<String> {
    let codes: BTreeSet<String> =
        SHIPPED.questions.iter().flat_map(|question| question.code.split('_').map(str::to_lowercase)).collect();
    let is_sign = |word: &String| SIGNS.contains(&word.as_str()) || codes.contains(word);
    untranslated(words).into_iter().filter(|word| !is_sign(word)).collect()
}

/// Everything that is read of a document.
fn read(document: &Document) -> String {
    let mut words = vec![document.title.clone(), document.subtitle.clone()];
    words.extend(document.foot.iter().cloned());
    for section in &document.sections {
        words.push(section.title.clone());
        for block in &section.blocks {
            words.push(match block {
                Block::Paragraph { text } | Block::Heading { text } | Block::Big { text } => text.clone(),
                Block::Facts { facts } => facts.iter().map(|(what, said)| format!("{what} {said}\n")).collect(),
                Block::Slips { above, below, .. } => format!("{above}\n{below}"),
                Block::Ask(ask) => format!("{}\n{}\n{:?}", ask.text, ask.help, choices(&ask.answer)),
                other => panic!("no such block is on paper: {other:?}"),
            });
        }
    }
    words.join("\n")
}

fn choices(answer: &reflectory::document::block::Answer) -> Vec<String> {
    use reflectory::document::block::Answer::{Many, One, Written};
    match answer {
        One { choices } | Many { choices } => choices.clone(),
        Written { .. } => Vec::new(),
    }
}

#[test]
fn nothing_on_paper_is_in_the_code() {
    let (_folder, opened, texts) = in_pseudo();
    for group in [GroupIx(0), GroupIx(1), GroupIx(2)] {
        let frozen = &opened.shown;
        let form = forms(frozen, group, 1..=1, true, texts);
        assert_eq!(left(&form), BTreeSet::new(), "{form}");
        let slips = [("Ƈŀȧşş 4".to_owned(), "K7M2P-9QRTX".to_owned())];
        for document in [
            questionnaire(frozen, group, 1..=1, true, texts),
            invitation(frozen, group, &[(None, "K7M2P-9QRTX")], texts),
            paper::slips(frozen, &slips, texts),
        ] {
            let words = read(&document).replace("Linden School", "").replace("K7M2P-9QRTX", "");
            assert_eq!(left(&words), BTreeSet::new(), "{words}");
            assert_eq!(document.language, "qps");
        }
    }
    let english = forms(&opened.frozen, GroupIx(2), 1..=1, true, texts::of(language::english()));
    assert!(left(&english).contains("voluntary"), "the check sees what is not translated");
}

#[test]
fn a_certificate_is_in_its_owners_language() {
    let (_folder, opened, texts) = in_pseudo();
    for part in [Part::Participant, Part::Coordinator] {
        let made = Certificate::new(&opened.shown, part, Secret::new("Ȧḓȧ".to_owned()), texts);
        let page = certificate::certificate(&made);
        for words in [made.text().expose().to_owned(), read(&page)] {
            assert_eq!(left(&words.replace("Linden School", "")), BTreeSet::new(), "{words}");
        }
        assert!(html::html(&page).contains("lang=\"qps\""));
    }
}

#[test]
fn a_group_keeps_the_letters_its_language_writes_inside_a_sentence() {
    for (code, name, within) in [
        ("en", "School leaders", "school leaders"),
        ("de", "Lehrkräfte", "Lehrkräfte"),
        ("tr", "Iğdır İli", "ığdır ili"),
        ("el", "Μαθητές", "μαθητές"),
    ] {
        assert_eq!(by_code(code).unwrap().within(name), within, "{code}");
    }
}
