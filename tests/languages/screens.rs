//! A participant's screens in one language and no other, and a change of language on the way.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::SignedDuration;
use reflectory::app::Screen;
use reflectory::app::choose::screen_for;
use reflectory::app::effect::{Effect, StoreRequest};
use reflectory::app::home::{Home, Place};
use reflectory::app::input::Size;
use reflectory::app::kiosk::Kiosk;
use reflectory::app::msg::{Msg, StoreReply};
use reflectory::domain::answer::Answer;
use reflectory::domain::exercise::Frozen;
use reflectory::domain::questionnaire::AskedForm;
use reflectory::format::language::places;
use reflectory::format::language::skeleton::skeleton;
use reflectory::format::{builtin, instrument};
use reflectory::locale::language::{self, ALL, Language, by_code, pseudo};
use reflectory::locale::texts;
use reflectory::runtime::activate::activate;
use reflectory::store::Store;
use tempfile::TempDir;

use crate::support::app::{EXERCISE, Journey, give_key, open_sheets};
use crate::support::store::quick_folder;

/// Words that are names, or the same everywhere.
const NAMES: &[&str] = &[
    "reflectory",
    "esc",
    "linden",
    "school",
    "enter",
    "space",
    "bksp",
    "linden-school-sample",
    "html",
    "pgdn",
    "pgup",
];

/// A store whose exercise speaks the pseudo-language too.
pub fn store() -> TempDir {
    let folder = quick_folder();
    let store = folder.path().join("store");
    give_key(&store);
    let mut files = builtin::selfie();
    let it = instrument::read(&files).unwrap();
    let mut other = it.clone();
    places::each(&mut other, &mut |_, _, text| *text = pseudo(text).into_owned());
    // Longer texts would not fit; that every language fits is another test.
    let text = skeleton("qps", &it, Some(&shortened(other)));
    files.insert("lang/qps.toml".to_owned(), text);
    let (text, help) = (pseudo("Breaks."), pseudo("Yes."));
    let own = format!("{EXERCISE}[own.lang.qps]\nstudents.text = \"{text}\"\nstudents.help = \"{help}\"\n");
    activate(&mut Store::open(&store).unwrap(), "exercise.toml", &own, &files, "2026-08-01T00:00:00Z".parse().unwrap())
        .unwrap();
    folder
}

fn shortened(mut it: reflectory::domain::instrument::Instrument) -> reflectory::domain::instrument::Instrument {
    places::each(&mut it, &mut |_, fit, text| {
        let most = match fit {
            places::Fit::Characters(most) => most,
            places::Fit::Lines(lines) => lines * 40,
            places::Fit::Step => 60,
        };
        *text = text.chars().take(most).collect::<String>().trim_end().to_owned();
    });
    it
}

pub fn speaking(language: &'static Language, first: impl FnOnce(Vec<Arc<Frozen>>) -> Screen) -> Journey {
    let mut journey = Journey::begin(store(), first);
    speak(&mut journey, language);
    journey
}

fn speak(journey: &mut Journey, language: &'static Language) {
    let reply = journey.desk.answer(StoreRequest::Speak(language)).unwrap();
    journey.send(Msg::Stored(reply));
}

fn answer(language: &'static Language) -> Journey {
    speaking(language, |all| screen_for(all).unwrap())
}

/// Keys that lead to each of a participant's screens.
const WAYS: &[&str] = &[
    "",
    "<enter>",
    "<enter>1",
    "<enter>3",
    "c",
    "<enter>3<enter>",
    "<enter>3<enter>4?",
    "<enter>3<enter>b",
    "<enter>2<enter>40b?",
    "<enter>3<enter>k",
    "<enter>2<enter>g",
    "<enter>2<enter>g<pagedown><up><up><enter>13?",
    "<enter>3<enter>g<end><enter>",
    "<enter>2<enter>40<enter>5r",
    "<enter>3<enter>r",
    "<enter>3<enter>rs",
    "<enter>1<enter>rs",
    "<enter>3<enter><esc>",
    "<enter>3<enter>rs<enter>",
    "<enter>3<enter>rs<enter>c",
];

/// Words of at least three letters that are plain ASCII: nobody translated them.
pub fn untranslated(screen: &str) -> BTreeSet<String> {
    let words = screen.split(|sign: char| !(sign.is_alphanumeric() || sign == '-'));
    let is_plain = |word: &&str| word.len() >= 3 && word.chars().all(|sign| sign.is_ascii_alphabetic() || sign == '-');
    let words = words.filter(is_plain).map(str::to_lowercase);
    words.filter(|word| !NAMES.contains(&word.as_str()) && word.chars().any(|sign| sign != '-')).collect()
}

#[test]
fn nothing_a_participant_reads_is_in_the_code() {
    let qps = by_code("qps").unwrap();
    for (columns, rows) in [(80, 24), (60, 20), (132, 43)] {
        for way in WAYS {
            let mut journey = answer(qps);
            journey.resize(columns, rows).press(way);
            let mut left = untranslated(&journey.screen());
            // The code to come back and the receipt are words of a list, and the machine has a name.
            if ["<enter>1", "<enter>3", "<enter>3<enter>k", "<enter>3<enter>rs<enter>"].contains(way) {
                left.retain(|word| !is_of_the_list(word));
            }
            assert_eq!(left, BTreeSet::new(), "{way} at {columns}x{rows}:\n{}", journey.screen());
        }
    }
    let mut home = speaking(qps, |all| Screen::Home(Home::new(Place::Own, all)));
    assert_eq!(untranslated(&home.screen()), BTreeSet::new(), "{}", home.screen());
    // And the check sees what is not translated.
    let mut english = answer(language::english());
    assert!(untranslated(&english.screen()).contains("anonymous"));
}

fn is_of_the_list(word: &str) -> bool {
    include_str!("../../questionnaires/words/en.txt").lines().any(|one| one.eq_ignore_ascii_case(word))
        || word == "lab-07"
        || word == "lab-"
}

/// Every language, every screen, two sizes: every text whole, every key named.
#[test]
fn every_language_fits_every_screen() {
    // Each language is read once, and then told to each screen.
    let mut reader = answer(language::english());
    let mut told = Vec::new();
    for language in ALL {
        match reader.desk.answer(StoreRequest::Speak(language)) {
            Some(StoreReply::Spoken(language, exercises)) => told.push((language, exercises)),
            other => panic!("{other:?}"),
        }
    }
    let mut wrong = BTreeSet::new();
    for way in WAYS {
        let mut journey = answer(language::english());
        journey.press(way);
        for (language, exercises) in &told {
            journey.send(Msg::Stored(StoreReply::Spoken(language, exercises.clone())));
            for (columns, rows) in [(60, 20), (80, 24)] {
                journey.resize(columns, rows);
                wrong.extend(not_whole(&mut journey).map(|text| format!("{} {columns}x{rows}: {text}", language.code)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

/// Texts that are cut, and keys that are not named.
pub fn not_whole(journey: &mut Journey) -> impl Iterator<Item = String> + use<> {
    let screen = journey.screen();
    let last: Vec<&str> = screen.lines().rev().take(3).collect();
    let texts = texts::of(journey.app.language);
    let labels = journey.app.hints().into_iter().map(|hint| texts.word(hint.label));
    let unnamed = |label: &String| !last.iter().any(|line| line.contains(label.as_str()));
    let unnamed: Vec<String> = labels.filter(unnamed).map(|label| format!("the key's {label:?}")).collect();
    unnamed.into_iter().chain(reflectory::ui::cut_texts(&journey.app, &journey.theme))
}

/// A help text goes on in the next line, behind its rule.
fn flat(screen: &str) -> String {
    screen.replace('┊', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The statement under the cursor: the end of its help text, and the beginnings of its answers; `None` for other questions.
fn help_and_answers(journey: &Journey) -> Option<(String, Vec<String>)> {
    let Some(Screen::Walk(walk)) = journey.app.screen() else { panic!("no walk") };
    let asked = walk.current().unwrap();
    let AskedForm::Scale { points, opt_out, .. } = &asked.form else { return None };
    let words = points.iter().map(|(words, _)| words).chain([opt_out]);
    let answers = words.zip("123450".chars()).map(|(words, digit)| {
        let first = words.split(' ').next().unwrap();
        format!(" {digit} {first}")
    });
    let last: Vec<&str> = asked.help.split_whitespace().rev().take(2).collect();
    Some((last.into_iter().rev().collect::<Vec<_>>().join(" "), answers.collect()))
}

/// Statements with their help open, in every language: the help text is whole, and where an answer has no place beside it
/// a sign says so and the arrows lead there.
#[test]
fn a_help_text_hides_no_answer_without_a_sign() {
    let mut journey = answer(language::english());
    journey.press("<enter>3<enter>");
    for language in ALL {
        let sizes: &[(u16, u16)] = if language.code == "en" { &[(60, 20), (80, 24), (80, 34)] } else { &[(60, 20)] };
        speak(&mut journey, language);
        for (columns, rows) in sizes {
            journey.resize(*columns, *rows);
            while let Some((help, answers)) = help_and_answers(&journey) {
                let screen = journey.press("?").screen();
                let context = format!("{} {columns}x{rows}:\n{screen}", language.code);
                assert!(flat(&screen).contains(&help), "{help:?} {context}");
                let there = |screen: &str| answers.iter().all(|answer| screen.contains(answer));
                if !there(&screen) {
                    assert!(goes_on(&screen, '↓'), "{context}");
                    let end = journey.press("<down><down><down><down><down><down>").screen();
                    assert!(end.contains(&answers[5]), "{context}\n{end}");
                }
                journey.press("<enter>");
            }
            journey.press("<esc>").press(&"<backspace>".repeat(24));
        }
    }
}

/// Whether a sign at the end of a row says that a list goes on.
fn goes_on(screen: &str, sign: char) -> bool {
    screen.lines().any(|line| line.trim_end().ends_with(sign))
}

/// What is said above the keys covers neither an answer nor the help text.
#[test]
fn the_code_to_come_back_covers_nothing() {
    let mut journey = answer(language::english());
    journey.press("<enter>3<enter>4").resize(60, 20);
    let (help, answers) = help_and_answers(&journey).unwrap();
    for keys in ["k", "?k"] {
        let screen = journey.press(keys).screen();
        assert!(screen.contains("Your code to come back: "), "{screen}");
        let there = answers.iter().filter(|answer| screen.contains(*answer)).count();
        assert!(there == 6 || goes_on(&screen, '↓') && there >= 2, "{screen}");
        assert!(keys == "k" || flat(&screen).contains(&help), "{screen}");
        journey.wait(SignedDuration::from_secs(6));
    }
    // Where one writes, the field gives way: it scrolls.
    journey
        .press("?g<end><enter>all of it<f1><f4>")
        .sees("Your code to come back: ")
        .sees("all of it")
        .sees("characters");
    let Some(Screen::Walk(walk)) = journey.app.screen() else { panic!("no walk") };
    let help = walk.current().unwrap().help.clone();
    let screen = journey.screen();
    assert!(flat(&screen).contains(&help), "{help}\n{screen}");
}

/// What is said of a part that is not asked begins behind every title.
#[test]
fn no_title_of_a_part_is_covered() {
    let mut journey = answer(language::english());
    journey.press("<enter>3<enter>g").resize(60, 20);
    for language in ALL {
        speak(&mut journey, language);
        let Some(Screen::Walk(walk)) = journey.app.screen() else { panic!("no walk") };
        let texts = texts::of(language);
        let titles: Vec<String> = walk.questionnaire.blocks.iter().map(|block| texts.say(&block.title.say())).collect();
        let shown = |screen: &str| titles.iter().filter(|title| screen.contains(&format!("{title}  "))).count();
        let (first, last) = (journey.press("<home>").screen(), journey.press("<end>").screen());
        assert_eq!((shown(&first) > 11, shown(&last) > 11), (true, true), "{}\n{first}\n{last}", language.code);
    }
}

#[test]
fn the_language_changes_at_any_statement_and_no_answer_is_lost() {
    let qps = by_code("qps").unwrap();
    let mut journey = answer(language::english());
    journey.press("<enter>3<enter>4<enter>2<enter>").sees("statement");
    let before = answers(&journey);
    journey.press("l").sees("Which language?").press("<backspace>");
    speak(&mut journey, qps);
    journey.misses("statement");
    assert_eq!(answers(&journey), before);
    assert!(before.iter().flatten().count() == 2);
    journey.press("<backspace>5");
    speak(&mut journey, language::english());
    journey.sees("statement").press("rs<enter>").sees("Thank you.");
    let (_, sheets) = open_sheets(&journey.folder.path().join("store"));
    let given: Vec<&Answer> = sheets[0].answers.values().collect();
    assert_eq!(given, [&Answer::Rating(4), &Answer::Rating(5)]);
}

fn answers(journey: &Journey) -> Vec<Option<Answer>> {
    match journey.app.screen() {
        Some(Screen::Walk(walk)) => walk.answers.clone(),
        other => panic!("{other:?}"),
    }
}

/// Whoever looks for their language must not miss that an answer is not kept.
#[test]
fn what_happens_behind_the_list_of_languages_is_not_lost() {
    let mut journey = answer(language::english());
    journey.press("<enter>3<enter>4l").sees("Which language?");
    let id = match journey.app.screen_below() {
        Some(Screen::Walk(walk)) => walk.save_again(journey.now),
        other => panic!("{other:?}"),
    };
    let id = match id.first() {
        Some(Effect::Store(StoreRequest::SaveDraft(draft))) => draft.ticket.id,
        other => panic!("{other:?}"),
    };
    journey.send(Msg::Stored(StoreReply::NotKept(id, "The disk is full.".to_owned().into())));
    journey.sees("Which language?").press("<backspace>").sees("The disk is full.");
}

#[test]
fn a_key_opens_the_list_where_letters_are_text_too() {
    let mut journey = answer(language::english());
    journey
        .press("<enter>3<enter>g<end><enter>all")
        .press("<f6>")
        .sees("Which language?")
        .press("<backspace>")
        .sees("all");
    journey.press("l").sees("alll");
}

#[test]
fn the_next_person_at_a_shared_machine_finds_its_own_language() {
    let qps = by_code("qps").unwrap();
    let mut journey = answer(language::english());
    let app = std::mem::replace(
        &mut journey.app,
        reflectory::app::App::new(
            Screen::Home(Home::new(Place::Own, Vec::new())),
            Size { columns: 80, rows: 24 },
            journey.now,
            crate::support::app::machine(),
        ),
    );
    journey.app = app.in_kiosk(Kiosk::new(SignedDuration::from_mins(3), journey.now));
    speak(&mut journey, qps);
    journey.misses("anonymous").press("<enter>3<enter>4rs<enter>").press(" ");
    journey.sees("anonymous");
}

/// The list of languages is no page of its own: whoever leaves it is where they were.
#[test]
fn at_a_shared_machine_the_language_is_chosen_on_the_first_page_too() {
    let kiosk = |journey: &Journey| Kiosk::new(SignedDuration::from_mins(3), journey.now);
    let mut journey = answer(language::english());
    journey.app.kiosk = Some(kiosk(&journey));
    let dutch = by_code("nl").unwrap();
    let down = "<down>".repeat(dutch.ix());
    journey.press("<enter>").sees("Who are you?").press("l").press("<backspace>").sees("Who are you?");
    journey.press(&format!("l<home>{down}<enter>")).misses("Who are you?");
    assert_eq!(journey.app.language, dutch);
    journey.press("3<enter>").misses("statement");
    assert_eq!(journey.app.language, dutch);
}

/// What a screen says must not stand on the rows of the keys.
#[test]
fn the_note_below_the_groups_leaves_the_keys_their_rows() {
    for code in ["en", "de", "fr", "hu", "el"] {
        let language = by_code(code).unwrap();
        let mut journey = answer(language);
        journey.resize(60, 20).press("<enter>");
        let note = texts::of(language).word("welcome-two-levels");
        let screen = journey.screen().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(screen.contains(&note), "{code}: {note}\n{}", journey.screen());
    }
}
