//! Action plans: their file both ways, what becomes of a target, the examples, the ways out.

mod calendar;
mod documents;
mod files;
mod outcomes;
mod stored;
mod together;

use jiff::civil::date;
use reflectory::domain::exact::Shown;
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::plan::activity::{Activity, Mark};
use reflectory::domain::plan::stamp::Stamp;
use reflectory::domain::plan::target::{Target, Wanted};
use reflectory::domain::plan::{Item, Plan, Said, Told};
use reflectory::locale::language::english;
use reflectory::locale::texts::{Texts, of};

/// The words of documents.
fn texts() -> &'static Texts {
    of(english())
}

/// A plan of one item with everything in it.
fn plan() -> Plan {
    let said = |group: &str, text: &str| Said { group: group.to_owned(), text: text.to_owned(), version: 1 };
    let item = Item {
        area: "C".to_owned(),
        code: "C5".to_owned(),
        title: "Technical support".to_owned(),
        said: vec![said("teachers", "I get help, quickly."), said("students", "In our school, I get help.")],
        objective: "Help on the same day".to_owned(),
        measure: "Students say so".to_owned(),
        target: None,
        activities: vec![
            Activity {
                what: "One place to tell; a sheet, an address".to_owned(),
                resources: "an hour".to_owned(),
                money: "200 €".to_owned(),
                who: "Ms Maes".to_owned(),
                from: Some(date(2026, 9, 1)),
                to: Some(date(2026, 10, 30)),
                mark: Mark::Doing,
                number: 1,
            },
            Activity { what: "Count".to_owned(), number: 2, ..Activity::default() },
        ],
        told: Some(Told { said: "help comes late".to_owned(), since: "have a help desk".to_owned() }),
    };
    let target = mean(&item, Some("students"), 35);
    Plan {
        title: "Help that helps".to_owned(),
        school: "Linden School".to_owned(),
        instrument: "selfie".to_owned(),
        level: "primary".to_owned(),
        year: 2026,
        exercise: Some(ExerciseId("2026-1-primary".to_owned())),
        items: vec![Item { target: Some(target), ..item }],
        stamp: Stamp { key: "5ea1".to_owned(), saving: 3 },
    }
}

fn mean(item: &Item, line: Option<&str>, tenths: u64) -> Target {
    let wanted = Wanted::Mean { line: line.map(str::to_owned), at_least: Shown::from_tenths(tenths) };
    Target { code: item.code.clone(), versions: item.versions(), wanted }
}
