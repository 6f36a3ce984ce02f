//! Step 2 of a set-up: statements ticked, written and brought in, and the preview.

use std::path::PathBuf;
use std::sync::Arc;

use reflectory::app::Screen;
use reflectory::app::home::Place;
use reflectory::app::input::{Target, Way};
use reflectory::app::msg::{Msg, StoreReply};
use reflectory::app::workplace::Workplace;
use reflectory::app::workplace::request::WorkplaceReply;
use reflectory::app::workplace::room::Room;
use reflectory::app::workplace::set_up::Editing;
use reflectory::app::workplace::set_up::stage::Stage;
use reflectory::domain::answering_time;
use reflectory::domain::exercise::People;
use reflectory::domain::instrument::{GroupIx, Instrument, Kind, LevelIx};
use reflectory::domain::school::School;
use reflectory::domain::setup::Setup;
use reflectory::domain::setup::own::Words;
use reflectory::format;
use reflectory::format::builtin;
use tempfile::TempDir;

use crate::support::app::{EXERCISE, Journey, OPEN, at, store_with};
use crate::support::store::quick_folder;

fn instrument() -> Instrument {
    format::instrument::read(&builtin::selfie()).unwrap()
}

fn fresh() -> Setup {
    let instrument = instrument();
    let setup = Setup::new(LevelIx(0), 2026, 1, &School::empty(&instrument), &instrument);
    Setup { school: "Linden School".to_owned(), people: vec![Some(People { eligible: 40, invited: 40 }); 3], ..setup }
}

/// A set-up of a primary school, open in its second step. The store has no key, so nothing is locked.
fn setting_up_in(folder: TempDir, setup: Setup) -> Journey {
    Journey::begin(folder, |all| {
        let mut workplace = Workplace::new(Place::Own, all, None, at(OPEN)).in_room(Room::SetUp);
        let mut editing = Editing::new(setup);
        editing.stage = Stage::Statements;
        workplace.set_up.editing = Some(Box::new(editing));
        Screen::Workplace(Box::new(workplace))
    })
}

/// The same in an empty store, for other tests too.
pub fn setting_up() -> Journey {
    setting_up_in(quick_folder(), fresh())
}

fn workplace(journey: &Journey) -> &Workplace {
    match journey.app.screen() {
        Some(Screen::Workplace(workplace)) => workplace,
        other => panic!("no workplace: {other:?}"),
    }
}

fn setup(journey: &Journey) -> &Setup {
    &workplace(journey).set_up.editing.as_ref().unwrap().setup
}

/// What the store would answer.
fn tell(journey: &mut Journey, reply: WorkplaceReply) {
    journey.send(Msg::Stored(StoreReply::Workplace(Box::new(reply))));
}

const SIZES: [(u16, u16); 3] = [(80, 24), (132, 43), (60, 20)];

#[test]
fn an_optional_statement_is_ticked_with_the_keyboard_alone() {
    for (columns, rows) in SIZES {
        let mut journey = setting_up();
        journey.resize(columns, rows).sees("A  Leadership").sees("0 of 18 optional").sees("core");
        journey.press("/divide").sees("2 found").sees("C11").sees("C12").misses("C10").press("<enter>");
        journey.press(" <down> a");
        assert_eq!(setup(&journey).optional, ["C11", "C12"], "at {columns}x{rows}");
        journey.sees("2 of 18 optional").sees("Digital divide").sees("Optional, ticked. Adds L ");
        journey.press("<up> ").sees("1 of 18 optional");
        assert_eq!(setup(&journey).optional, ["C12"]);
    }
}

#[test]
fn an_optional_statement_is_ticked_with_the_mouse_alone() {
    for (columns, rows) in SIZES {
        let mut journey = setting_up();
        journey.resize(columns, rows);
        for _ in 0..4 {
            journey.send(Msg::Scroll(Way::Down));
        }
        journey.click("A4   Time").click("tick").sees("1 of 18 optional");
        assert_eq!(setup(&journey).optional, ["A4"]);
        // A click on what has the cursor reads it in full.
        journey.click("A4   Time").sees("Help: ").click("q back").click("preview").sees("as a participant meets it");
    }
}

#[test]
fn the_list_jumps_from_area_to_area() {
    let mut journey = setting_up();
    journey.press("<right><right>").sees("▸ ■ C1 ").press("<left>").sees("▸ ■ B1 ");
    journey.press("<down><left>").sees("▸ ■ B1 ").press("<left><left>").sees("▸ ■ A1 ");
    journey.press("<end><right>").sees("▸ ■ W2 ").press("<home>").sees("▸ ■ A1 ");
}

#[test]
fn what_is_always_asked_cannot_be_unticked() {
    let mut journey = setting_up();
    journey.press(" ").sees("This one is always asked");
    assert!(setup(&journey).optional.is_empty());
}

#[test]
fn a_search_that_finds_nothing_says_so_and_is_left() {
    let mut journey = setting_up();
    journey.press("/zzz").sees("No statement has these words.").press("<enter> ").sees("a lists all");
    journey.press("a").sees("A  Leadership");
    journey.press("/LEADers c1<up>").sees("Everything is asked");
}

#[test]
fn a_statement_is_read_with_what_each_group_reads() {
    for (columns, rows) in SIZES {
        let mut journey = setting_up();
        journey.resize(columns, rows).press("/C3<enter><enter>");
        journey.sees("Core, always asked. Takes L 0.").sees("our school");
        journey.press("<down><down><down><down><down><down><down><down><down><down><down><down>");
        journey.sees("your class uses it.").press("<up><enter>").sees("found");
    }
}

#[test]
fn the_time_grows_with_what_is_ticked_and_a_word_stands_past_the_limit() {
    for (columns, rows) in SIZES {
        let mut journey = setting_up();
        journey.resize(columns, rows);
        let mut known = workplace(&journey).known.clone().unwrap();
        let mut instrument = (*known.instrument).clone();
        let now = answering_time::minutes(answering_time::of_setup(setup(&journey), &instrument)[1]);
        instrument.groups[1].minutes = now;
        known.instruments[0] = Arc::new(instrument);
        let name = if columns < 80 { "T" } else { "Teachers" };
        tell(&mut journey, WorkplaceReply::Known(known.clone()));
        journey.sees(&format!("{name} {now} min ·")).press("/A4<enter> /C11<enter> /C12<enter> ");
        tell(&mut journey, WorkplaceReply::Known(known));
        let comma = if columns < 80 { "" } else { "," };
        journey.sees(&format!("{name} {} min{comma} over {now}", now + 2));
    }
}

/// Ten own statements.
fn full() -> Setup {
    let instrument = instrument();
    let mut setup = fresh();
    for n in 0..10 {
        let code = setup.add_own(&format!("Statement {n}"), &instrument).unwrap();
        for group in 0..3 {
            let words = "In our school, we say together what we do with tablets and what we do without.";
            setup.write_own(&code, GroupIx(group), None, Words::Text, words);
        }
    }
    setup
}

#[test]
fn a_short_form_asks_less_and_says_what_is_lost() {
    for (columns, rows) in SIZES {
        let mut journey = setting_up();
        journey.resize(columns, rows).press("f").sees("How much is asked").sees("16 statements");
        journey
            .press("<down>")
            .sees("are left out")
            .press("<enter>")
            .sees("16 statements · 0 of 18 optional")
            .sees("out");
        assert_eq!(setup(&journey).short_form.as_deref(), Some("short-16"));
        let instrument = instrument();
        let left_out = instrument.questions.iter().find(|q| q.kind == Kind::Core && q.tags.is_empty()).unwrap();
        journey.press(&format!("/{}<enter> ", left_out.code)).sees("leaves this one out");
        // With the mouse, back to everything.
        journey.press("a").click("short form").click("Everything").sees("Everything is asked");
        assert_eq!(setup(&journey).short_form, None);
    }
}

#[test]
fn an_own_statement_is_written_for_two_groups() {
    for (columns, rows) in SIZES {
        let mut journey = setting_up();
        journey.resize(columns, rows).press("n").sees("A new statement of your own");
        journey.press("<enter>Breaks without screens<enter>").sees("asked of nobody");
        journey.press("<down><down><enter>Breaks are for playing.<enter>").sees("yet when a 5 fits");
        journey.press("<enter>No phones in the yard.<enter><enter>In our school, breaks are for playing.<enter>");
        journey.press("<enter>Nobody looks at a phone.<enter>").misses("yet.");
        journey.press("q").sees("1 of 10 own").sees("■ Breaks without screens");
        let own = &setup(&journey).own[0];
        assert_eq!((own.code.as_str(), own.title.as_str()), ("breaks-without", "Breaks without screens"));
        let texts: Vec<Option<&str>> = own.wordings.iter().map(|w| w.as_ref().map(|w| w.text.as_str())).collect();
        assert_eq!(texts, [None, Some("Breaks are for playing."), Some("In our school, breaks are for playing.")]);
        // The file reader takes what was written.
        let instrument = instrument();
        let text = format::setup::write(setup(&journey), &instrument);
        assert_eq!(format::setup::read("x", &text, &instrument).as_ref(), Ok(setup(&journey)));
    }
}

#[test]
fn an_own_statement_is_written_with_mouse_and_text_keys_alone() {
    let mut journey = setting_up();
    journey.click("new own").click("Students").press("We like it.").click("keep");
    journey.click("not written yet").press("Nobody complains.").click("keep").click("q back").sees("1 of 10 own");
    journey.click("■ We like it.").sees("Nobody complains.");
    journey.click("remove").sees("once more").click("remove").sees("0 of 10 own").sees("was removed");
}

#[test]
fn removing_asks_first_and_another_key_keeps_it() {
    let mut journey = setting_up_in(quick_folder(), full());
    journey.press("/statement 3<enter><enter>x").sees("x once more").press("z").press("x").sees("x once more");
    assert_eq!(setup(&journey).own.len(), 10);
    journey.press("x");
    assert_eq!(setup(&journey).own.len(), 9);
}

#[test]
fn an_eleventh_own_statement_is_refused() {
    let mut journey = setting_up_in(quick_folder(), full());
    journey.press("n").sees("There are 10 own statements, the most there can be.");
    assert_eq!(setup(&journey).own.len(), 10);
}

#[test]
fn a_text_that_was_left_stays_as_it_was() {
    let mut journey = setting_up();
    journey.press("n<enter>One<enter><up><enter> two<up>");
    assert_eq!(setup(&journey).own[0].title, "One");
    journey.press("<enter> three<esc><enter> 4<c-c>");
    assert_eq!(setup(&journey).own[0].title, "One");
    journey.sees("One").press("q").sees("1 of 10 own");
}

#[test]
fn a_statement_that_says_much_the_same_is_pointed_out_while_it_is_typed() {
    let instrument = instrument();
    let words = instrument.question("C3").unwrap().wordings[2].as_ref().unwrap().text.clone();
    let mut journey = setting_up();
    journey.press("n<down><down><down><down><down><enter>");
    journey.send(Msg::Paste(words));
    journey.sees("says much the same as another statement (C3");
    journey.press("<enter>q").sees("says much the same");
}

#[test]
fn pasted_texts_of_every_kind() {
    let mut journey = setting_up();
    journey.press("n<down><enter>We ");
    journey.send(Msg::Paste("x".repeat(5000)));
    journey.sees("The pasted text has 5000 characters").sees("Nothing of it was taken.").sees("We");
    // Short enough to be typed and shortened, but half a pasted sentence would be worse than none.
    journey.send(Msg::Paste("word ".repeat(60)));
    journey.sees("The pasted text has 300 characters").sees("1 of 4 lines");
    journey.send(Msg::Paste("do\r\nour\u{1b}[31m best\u{202e}".to_owned()));
    journey.sees("Characters that cannot be shown were left out.").press("<enter>");
    assert_eq!(setup(&journey).own[0].wordings[0].as_ref().unwrap().text, "We do our[31m best");
    // A script from right to left is a text like any other.
    journey.press("<down><enter>");
    journey.send(Msg::Paste("בבית הספר שלנו".to_owned()));
    journey.press("<enter>");
    assert_eq!(setup(&journey).own[0].wordings[1].as_ref().unwrap().text, "בבית הספר שלנו");
    for (columns, rows) in SIZES {
        journey.resize(columns, rows).screen();
    }
}

#[test]
fn a_text_longer_than_its_lines_is_not_kept_until_it_is_shortened() {
    let mut journey = setting_up();
    journey.press("n<down><enter>");
    for _ in 0..30 {
        journey.press("nine9 ten ");
    }
    journey.sees("6 of 4 lines").press("<enter>").sees("longer than fits the smallest screen");
    assert!(setup(&journey).own.is_empty());
    for _ in 0..110 {
        journey.press("<backspace>");
    }
    journey.press("<enter>");
    assert_eq!(setup(&journey).own.len(), 1);
}

#[test]
fn own_statements_are_translated_into_the_languages_of_the_school() {
    let mut journey = setting_up();
    let mut known = workplace(&journey).known.clone().unwrap();
    known.school.languages = vec!["en".to_owned(), "nl".to_owned()];
    // The store tells anew after each saving what it knows: here, that the school uses a second language.
    let mut press = |keys: &str| {
        journey.press(keys);
        tell(&mut journey, WorkplaceReply::Known(known.clone()));
        (setup(&journey).clone(), journey.screen())
    };
    let (_, screen) = press("n<down><enter>We play.");
    assert!(!screen.contains(", nl"), "{screen}");
    press("<enter>");
    let (_, screen) = press("<enter>Always.<enter><up>");
    assert!(screen.contains("not translated into nl"), "{screen}");
    let (_, screen) = press("<down><down><down><down><down>");
    assert!(screen.contains("School leaders, nl") && screen.contains("not translated"), "{screen}");
    press("<enter>Wij spelen.<enter>");
    let (setup, screen) = press("<enter>Altijd.<enter>");
    let translation = &setup.translations[0];
    let words = (translation.language.as_str(), translation.text.as_str(), translation.help.as_str());
    assert_eq!(words, ("nl", "Wij spelen.", "Altijd."));
    assert!(!screen.contains("is not translated"), "{screen}");
    press("<up><enter>");
    press(&"<backspace>".repeat(12));
    journey.sees("only in part");
}

#[test]
fn own_statements_are_brought_in_from_an_earlier_exercise() {
    let folder = store_with(EXERCISE);
    let mut earlier = fresh();
    earlier.session = 2;
    let mut journey = setting_up_in(folder, earlier);
    // The store has a key, so the room is locked until the passphrase was right.
    tell(&mut journey, WorkplaceReply::Unlocked("Test".to_owned()));
    journey
        .press("i")
        .sees("From a file")
        .sees("1 statement: Primary")
        .press("<down><enter>")
        .sees("Taken over: \"Breaks\".");
    assert_eq!(setup(&journey).own[0].code, "breaks");
    journey.press("i<down><enter>").sees("Here already: \"Breaks\".");
    journey.press("/breaks<enter><enter><enter> and more<enter>qai<down><enter>").sees("same id: \"Breaks\"");
    assert_eq!(setup(&journey).own.len(), 1);
}

#[test]
fn own_statements_are_brought_in_from_a_file() {
    let folder = quick_folder();
    let path = folder.path().join("last year.toml");
    let mut text = "level = \"primary\"\nyear = 2025\nsession = 1\n".to_owned();
    for n in 0..11 {
        text += &format!("[[own]]\nid = \"own{n}\"\nstudents.text = \"We do {n}.\"\nstudents.help = \"Well.\"\n");
    }
    std::fs::write(&path, text).unwrap();
    let broken = folder.path().join("broken.toml");
    std::fs::write(&broken, "level = \"primary\"\nyear = \n").unwrap();
    for (columns, rows) in SIZES {
        let mut journey = setting_up();
        journey
            .resize(columns, rows)
            .press("i")
            .click("From a file")
            .press("/no/such/file<enter>")
            .sees("cannot be read");
        journey.press("<up><enter>");
        journey.send(Msg::Paste(broken.display().to_string()));
        journey.press("<enter>").sees("Nothing was taken over").sees("broken.toml:");
        journey.press("<esc><enter>");
        journey.send(Msg::Paste(format!("\"{}\"", path.display())));
        journey.press("<enter>").sees("Taken over: 10 own statements.").sees("at most 10 are possible: \"own10\"");
        assert_eq!(setup(&journey).own.len(), 10);
    }
}

#[test]
fn a_ticked_statement_of_another_level_can_be_taken_out() {
    let setup_with = Setup { optional: vec!["H10".to_owned(), "nonsense".to_owned()], ..fresh() };
    let mut journey = setting_up_in(quick_folder(), setup_with);
    journey.press("<end>").sees("not asked at this level").sees("nonsense: Space takes it out").press(" ");
    journey.sees("H10: Space").press(" ").misses("not asked at this level");
    assert!(setup(&journey).optional.is_empty());
}

/// Every file of the store with its bytes.
fn stored(journey: &Journey) -> Vec<(PathBuf, Vec<u8>)> {
    let files = std::fs::read_dir(journey.folder.path().join("store")).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.filter(|path| path.is_file()).collect();
    files.sort();
    assert!(!files.is_empty());
    files.into_iter().map(|path| (path.clone(), std::fs::read(&path).unwrap())).collect()
}

#[test]
fn a_preview_is_the_walk_with_the_statements_chosen() {
    for (columns, rows) in SIZES {
        let mut journey = setting_up();
        journey
            .resize(columns, rows)
            .press("/A4<enter> n<enter>x<enter><down><down><down><down><enter>We rest.<enter>q");
        let before = stored(&journey);
        journey.press("v<down><down><enter>").sees("Preview").sees("strongly disagree");
        journey.press("5<enter>4rs<enter>").sees("This was a preview.").press("<enter>");
        journey
            .sees("as a participant meets it")
            .click("Teachers")
            .sees("Preview")
            .press("<esc>d")
            .sees("This was a preview.");
        assert_eq!(stored(&journey), before);
    }
}

#[test]
fn a_click_on_a_place_that_is_gone_does_nothing() {
    for keys in ["", "/x", "n", "i", "f", "v", "<enter>"] {
        let mut journey = setting_up();
        journey.press(keys);
        journey.send(Msg::Click(Target::Row(10_000)));
        journey.screen();
    }
}
