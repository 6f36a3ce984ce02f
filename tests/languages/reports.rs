//! A kept report in another language: other words, the same figures.

use reflectory::app::workplace::request::forms::ReportForm;
use reflectory::document::markdown::markdown;
use reflectory::document::report::fingerprint;
use reflectory::domain::exercise::Frozen;
use reflectory::domain::report::Report;
use reflectory::domain::report::changes::Changes;
use reflectory::domain::report::comparison::{Comparison, compare};
use reflectory::domain::report::sentences;
use reflectory::domain::report::series::{Series, Summary};
use reflectory::format::report::{Beside, write};
use reflectory::format::{builtin, language as file, report_text, series_text};
use reflectory::locale::language::{ALL, Language, by_code, english};
use reflectory::locale::texts::of;
use reflectory::runtime::instruments::Instruments;
use reflectory::runtime::report_files::{Wanted, document};
use reflectory::text::width;

use crate::support::app::{EXERCISE, fill, open_sheets, store_in_all_languages};
use crate::support::report::{SHIPPED, School, report};

/// A school's exercise in a language.
fn spoken(frozen: &Frozen, language: &Language) -> Frozen {
    let name = file::file_name(language.code);
    let files = builtin::selfie();
    let laid = file::read(&name, &files[&name], &frozen.instrument).unwrap();
    frozen.in_language(laid.instrument, language.code)
}

fn figures(it: &Comparison) -> String {
    let mut it = it.clone();
    it.lines.iter_mut().for_each(|line| line.title.clear());
    it.areas.iter_mut().for_each(|area| {
        area.title.clear();
        area.statements.iter_mut().for_each(|one| one.title.clear());
    });
    format!("{:?} {:?} {:?}", it.lines, it.areas, it.school)
}

#[test]
fn a_report_has_its_words_in_every_language_and_no_other_figure() {
    let earlier = School::draw(&SHIPPED, 7);
    let before = report(&earlier.frozen, &earlier.sheets);
    let mut after = report(&earlier.frozen, &earlier.sheets[1..]);
    after.facts.exercise.0.push_str("-later");
    for language in ALL.iter().filter(|language| *language != english()) {
        let there = spoken(&earlier.frozen, language);
        let (theirs, others) = (before.clone().spoken(&there), after.clone().spoken(&there));
        let titles = |it: &Report| it.statements().map(|one| one.title.clone()).collect::<Vec<_>>();
        let same = titles(&theirs).iter().zip(titles(&before)).filter(|(a, b)| *a == b).count();
        assert!(same * 4 < titles(&theirs).len(), "{}: {same} titles are the English ones", language.code);
        let read =
            |it: &Report| it.statements().flat_map(|one| one.wordings.iter().flatten()).cloned().collect::<Vec<_>>();
        for (there, here) in read(&theirs).iter().zip(read(&before)) {
            assert!(!there.as_written && there.text != here.text, "{}: {}", language.code, there.text);
            assert_eq!(there.version, here.version);
        }
        let (one, other) = (compare(&before, &after).unwrap(), compare(&theirs, &others).unwrap());
        assert_eq!(figures(&one), figures(&other), "{}", language.code);
        // Back in the language it was kept in, it is what it was: nothing but words changed.
        assert_eq!(theirs.spoken(&earlier.frozen), before, "{}", language.code);
    }
}

#[test]
fn what_a_set_up_shows_of_a_questionnaire_is_in_the_language_too() {
    let (all, _) = Instruments::default().all_in(by_code("nl").unwrap()).unwrap();
    let selfie = &all[0];
    assert_eq!(selfie.name, "selfie");
    assert_eq!(selfie.questions.len(), SHIPPED.questions.len());
    assert!(selfie.groups.iter().zip(&SHIPPED.groups).all(|(there, here)| there.title != here.title));
    // A language that a questionnaire does not have leaves it as it was written.
    let (all, _) = Instruments::default().all_in(by_code("qps").unwrap()).unwrap();
    let levels = all.iter().find(|it| it.name == "three-levels").unwrap();
    assert!(levels.groups.iter().any(|group| group.title == "Teachers"));
}

/// A document is in one language throughout, whatever the report was kept in.
#[test]
fn a_document_has_the_questionnaires_words_in_its_own_language() {
    let folder = store_in_all_languages(EXERCISE);
    let store = folder.path().join("store");
    fill(&store, 8);
    let (frozen, sheets) = open_sheets(&store);
    let kept = report(&frozen, &sheets);
    let german = by_code("de").unwrap();
    let wanted =
        Wanted { texts: of(german), ..Wanted::plain(ReportForm::Markdown, "2026-12-08T08:00:00Z".parse().unwrap()) };
    let words = |wanted: &Wanted| markdown(&document(&store, &kept, wanted).unwrap());
    let (here, there) = (words(&wanted), words(&Wanted { texts: of(english()), ..wanted }));
    let title = &SHIPPED.question("C3").unwrap().title;
    assert!(there.contains(title.as_str()) && !here.contains(title.as_str()), "{here}");
    assert!(here.contains("Schülerinnen") && !here.contains("Students"), "{here}");
    let fingerprint = fingerprint(&write(&kept));
    assert!(here.contains(&fingerprint) && there.contains(&fingerprint));
}

/// A terminal of 80 columns would break a longer line in the middle of a word.
#[test]
fn no_line_of_the_plain_texts_is_longer_than_eighty_columns() {
    let drawn = School::draw(&SHIPPED, 7);
    for language in ALL {
        let (texts, there) = (of(language), spoken_or_own(&drawn.frozen, language));
        let before = report(&drawn.frozen, &drawn.sheets).spoken(&there);
        let mut after = report(&drawn.frozen, &drawn.sheets[1..]).spoken(&there);
        after.facts.exercise.0.push_str("-later");
        let changes = Changes::new(&before, &after, 5).unwrap();
        let beside = Beside { changes: Some(&changes), notes: None };
        let rounds = [("First", &before), ("Second", &after)].map(|(name, it)| Summary::new(it, name.to_owned()));
        let comparison = compare(&before, &after).unwrap();
        let all = [
            report_text::lines(&before, &beside, false, texts),
            report_text::comparison::lines(&before, &after, &comparison, false, texts),
            series_text::lines(&Series::new(rounds.into()), false, texts),
        ];
        for line in all.iter().flatten() {
            assert!(width(line) <= 80, "{}: {} columns in\n{line}", language.code, width(line));
        }
    }
}

/// The exercise in a language, or as it was written.
fn spoken_or_own(frozen: &Frozen, language: &Language) -> Frozen {
    if language == english() { frozen.clone() } else { spoken(frozen, language) }
}

/// Every word of the plain text that is the program's own comes from the language, and the figures stay.
#[test]
fn the_plain_text_of_a_report_and_of_a_comparison_has_no_english_left() {
    let earlier = School::draw(&SHIPPED, 7);
    let before = report(&earlier.frozen, &earlier.sheets);
    let mut after = report(&earlier.frozen, &earlier.sheets[1..]);
    after.facts.exercise.0.push_str("-later");
    let changes = Changes::new(&before, &after, 5).unwrap();
    let comparison = compare(&before, &after).unwrap();
    let series = Series::new(
        [("First", &before), ("Second", &after)].map(|(name, it)| Summary::new(it, name.to_owned())).into(),
    );
    let beside = Beside { changes: Some(&changes), notes: None };
    let texts = of(by_code("qps").unwrap());
    let all = [
        report_text::lines(&before, &beside, true, texts),
        report_text::comparison::lines(&before, &after, &comparison, true, texts),
        series_text::lines(&series, true, texts),
    ];
    // Words of the questionnaire, of the school and of rounds are data; all others bear the marks of the made-up language.
    let data = format!("{before:?} {series:?} {}", earlier.frozen.exercise.school);
    for line in all.iter().flatten() {
        for word in line.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 3 && word.is_ascii()) {
            assert!(data.contains(word), "`{word}` in \"{line}\"");
        }
    }
    let figures = |lines: &[String]| {
        let text = lines.join(" ").replace(',', ".");
        let figures =
            text.split(|c: char| !c.is_ascii_digit() && c != '.').map(|word| word.trim_matches('.').to_owned());
        let mut figures: Vec<String> = figures.filter(|word| word.contains('.')).collect();
        figures.sort();
        figures
    };
    for texts in ALL.iter().map(of) {
        let rounds = series_text::lines(&series, true, texts).join("\n");
        for group in series.rounds.iter().flat_map(|round| &round.groups) {
            let took_part = texts.say(&sentences::of(group.submitted, group.invited));
            assert!(rounds.contains(&took_part), "{took_part} in\n{rounds}");
        }
    }
    let english = report_text::lines(&before, &beside, true, of(english()));
    let german = report_text::lines(&before, &beside, true, of(by_code("de").unwrap()));
    assert_eq!(figures(&english), figures(&german));
    assert!(english.len() > 100 && figures(&english).len() > 100 && english != german);
}
