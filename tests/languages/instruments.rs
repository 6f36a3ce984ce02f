//! Every built-in instrument, walked to its end by each of its groups in every language it ships, on a small and a usual
//! screen.

use std::sync::Arc;

use jiff::civil::date;
use reflectory::app::input::{Size, keys};
use reflectory::app::msg::Msg;
use reflectory::app::walk::{Mode, Walk};
use reflectory::app::{App, Screen};
use reflectory::domain::answer::SheetId;
use reflectory::domain::draft::Ticket;
use reflectory::domain::exercise::Frozen;
use reflectory::domain::instrument::{GroupIx, Instrument, Kind, LevelIx};
use reflectory::domain::questionnaire::{AskedForm, Questionnaire};
use reflectory::domain::school::School;
use reflectory::domain::secret::Secret;
use reflectory::domain::setup::Setup;
use reflectory::format::language::places::Place;
use reflectory::format::language::skeleton::unchanged;
use reflectory::format::language::{code_of, read};
use reflectory::format::{builtin, instrument};
use reflectory::locale::language::{Language, by_code, english};
use reflectory::ui;
use reflectory::ui::theme::Theme;

use crate::support::app::{OPEN, at, machine};

const SIZES: [Size; 2] = [Size { columns: 60, rows: 20 }, Size { columns: 80, rows: 24 }];

/// A level takes all that the instrument has for it.
fn everything(it: &Instrument, level: LevelIx) -> Frozen {
    let mut setup = Setup::new(level, 2026, 1, &School::empty(it), it);
    let optional = it.questions.iter().filter(|question| question.kind == Kind::Optional);
    setup.optional = optional.map(|question| question.code.clone()).collect();
    Frozen::preview_of(&setup, it, date(2026, 11, 24))
}

fn walk(app: &App) -> &Walk {
    let Some(Screen::Walk(walk)) = app.screen() else { panic!("{:?}", app.screen()) };
    walk
}

/// Answers everything, looks it over and hands in; texts that were cut on the way, and how many were answered.
fn to_the_end(frozen: Frozen, group: GroupIx, language: &'static Language, size: Size) -> (Vec<String>, usize) {
    let words = || Secret::new("apple river stone".to_owned());
    let ticket = Ticket { id: SheetId([1; 16]), code: words(), receipt: words(), slip: None };
    let first = Walk::begin(Arc::new(frozen), group, ticket, at(OPEN), "");
    let mut app = App::new(Screen::Walk(Box::new(first)), size, at(OPEN), machine());
    app.language = language;
    let mut cut = Vec::new();
    let mut press = |app: &mut App, typed: &str| {
        for key in keys(typed) {
            app.update(Msg::Key(key), at(OPEN));
        }
        cut.extend(ui::cut_texts(app, &Theme::default()));
    };
    press(&mut app, "");
    while walk(&app).mode == Mode::Asking {
        let it = walk(&app);
        let typed = if it.questionnaire.asked[it.at].form == AskedForm::Words { "ja<enter>" } else { "1<enter>" };
        press(&mut app, typed);
    }
    let answered = walk(&app).answers.iter().flatten().count();
    assert!(matches!(walk(&app).mode, Mode::Review(_)), "{:?}", walk(&app).mode);
    press(&mut app, "s");
    assert_eq!(walk(&app).mode, Mode::Confirm);
    press(&mut app, "<enter>");
    assert_eq!(walk(&app).mode, Mode::Sending);
    (cut, answered)
}

/// Walks each group to the end at a level; a level that asks a group nothing is not walked.
fn walk_all(it: &Instrument, shown: &Instrument, level: LevelIx, language: &'static Language, sizes: &[Size]) {
    let written = everything(it, level);
    for group in (0..it.groups.len()).map(GroupIx) {
        let asked = Questionnaire::for_group(it, &written.exercise, group).asked.len();
        assert!(asked > 0, "{} asks {group:?} nothing at {level:?}", it.name);
        for size in sizes {
            let frozen = written.in_language(shown.clone(), language.code);
            let (cut, answered) = to_the_end(frozen, group, language, *size);
            let what = format!("{} {} {} {}", it.name, language.code, it.groups[group.0].key, size.columns);
            assert_eq!((cut, answered), (Vec::<String>::new(), asked), "{what}");
        }
    }
}

#[test]
fn every_instrument_is_walked_to_its_end_at_every_level() {
    for (name, _) in builtin::ALL {
        let it = instrument::read(&builtin::files(name).unwrap()).unwrap();
        for level in (0..it.levels.len()).map(LevelIx) {
            walk_all(&it, &it, level, english(), &SIZES);
        }
    }
}

/// One level for each language, in turn: which words a group reads depends on the language, hardly on the level.
#[test]
fn every_instrument_is_walked_to_its_end_in_every_language() {
    for (name, texts) in builtin::ALL {
        let it = instrument::read(&builtin::files(name).unwrap()).unwrap();
        let languages = texts.iter().filter_map(|(file, text)| Some((code_of(file)?, *file, *text)));
        for (turn, (code, file, text)) in languages.enumerate() {
            let laid = read(file, text, &it).unwrap();
            // One word beside a point's mark, or a title, may well be the same.
            let sentence = |place: &&Place| place.key != "title" && !place.table.starts_with("scale.");
            assert_eq!(unchanged(&it, &laid).iter().find(sentence), None, "{name} {file}");
            assert_eq!((laid.missing, laid.stale), (vec![], vec![]), "{name} {file}");
            let level = LevelIx(turn % it.levels.len());
            walk_all(&it, &laid.instrument, level, by_code(code).unwrap(), &SIZES[..1]);
        }
    }
}
