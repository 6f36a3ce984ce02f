//! A plan as a document: the table with everything in it, and the poster in pupils' words.

use reflectory::document::Kind;
use reflectory::document::block::Block;
use reflectory::document::docx::docx;
use reflectory::document::html::html;
use reflectory::document::markdown::markdown;
use reflectory::document::plan::{plan as table, poster};
use reflectory::domain::exact::Shown;
use reflectory::domain::plan::activity::Mark;
use reflectory::domain::plan::outcome::{Outcome, Verdict};
use reflectory::domain::plan::{Plan, PlanId};

use crate::plans::{plan, texts};
use crate::support::report::SHIPPED;

fn id() -> PlanId {
    PlanId("2026-primary".to_owned())
}

#[test]
fn the_table_has_everything_and_what_became_of_it() {
    let shown = |tenths| Some(Shown::from_tenths(tenths));
    let outcome = Outcome { then: shown(29), now: shown(32), verdict: Verdict::Nearer };
    let document = table(&plan(), &id(), &SHIPPED, &[Some(outcome)], texts());
    assert_eq!((document.kind, document.name.as_str()), (Kind::Plan, "plan-2026-primary"));
    assert_eq!(document.subtitle, "Linden School · Primary · 2026-2027");
    let [Block::Facts { facts }, Block::Table(activities)] = document.sections[0].blocks.as_slice() else {
        panic!("{document:?}")
    };
    for (name, value) in [
        ("Area", "C Infrastructure and Equipment"),
        ("Students", "“In our school, I get help.”"),
        ("Objective", "Help on the same day"),
        ("Target", "Students: mean of C5 at least 3.5"),
        ("What came of it", "nearer: 2.9 then, 3.2 now"),
    ] {
        assert!(facts.contains(&(name.to_owned(), value.to_owned())), "{name}: {facts:?}");
    }
    let cells: Vec<&str> = activities.rows[0].iter().map(|cell| cell.text.as_str()).collect();
    let expected =
        ["One place to tell; a sheet, an address", "an hour", "200 €", "Ms Maes", "1 Sep 2026 to 30 Oct 2026", "doing"];
    assert_eq!(cells, expected);
    assert!(activities.rows.iter().all(|row| row.len() == activities.columns.len()));
}

#[test]
fn the_poster_says_what_was_said_and_done() {
    let mut plan = plan();
    let words = |plan: &Plan| match poster(plan, &id(), &SHIPPED, texts()).sections.remove(0).blocks.as_slice() {
        [Block::Paragraph { text }, Block::Big { text: big }] => format!("{text} {big}"),
        [Block::Big { text }, Block::List { items }] => format!("{text}: {}", items.join(", ")),
        other => format!("{other:?}"),
    };
    assert_eq!(words(&plan), "Last time you said help comes late. Since then we have a help desk.");
    // Half of it is not told.
    plan.items[0].told.as_mut().unwrap().since.clear();
    assert_eq!(words(&plan), "Help on the same day: One place to tell; a sheet, an address");
    plan.items[0].activities[0].mark = Mark::Open;
    plan.items[0].objective.clear();
    assert_eq!(words(&plan), "[]");
}

#[test]
fn hostile_texts_stay_texts() {
    let mut plan = plan();
    plan.items[0].activities[0].who = "<script>|*Maes*</script>".to_owned();
    let document = table(&plan, &id(), &SHIPPED, &[], texts());
    let page = html(&document);
    assert!(!page.contains("<script>|") && page.contains("&lt;script&gt;|*Maes*"), "{page}");
    let text = markdown(&document);
    assert!(!text.contains("<script>|") && text.contains("Students: mean of C5 at least 3.5"), "{text}");
    assert!(docx(&document).unwrap().starts_with(b"PK"));
}
