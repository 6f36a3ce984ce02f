//! A plan on paper, on a wall and in a calendar, in one language and no other.

use std::collections::BTreeSet;

use reflectory::document::Document;
use reflectory::document::block::Block;
use reflectory::document::plan::{plan as whole, poster};
use reflectory::document::report::planned::{Planned, planned};
use reflectory::domain::exact::Shown;
use reflectory::domain::instrument::{Instrument, LevelIx};
use reflectory::domain::plan::outcome::{Doubt, Outcome, Verdict};
use reflectory::domain::plan::stamp::Stamp;
use reflectory::domain::plan::{Plan, PlanId, Told};
use reflectory::format::language::places;
use reflectory::format::plan::{examples, ics};
use reflectory::locale::language::{by_code, english, pseudo};
use reflectory::locale::texts::{Texts, of};

use super::screens::untranslated;
use crate::support::report::SHIPPED;

fn qps() -> &'static Texts {
    of(by_code("qps").unwrap())
}

/// The plan that is made of every example, in the language of whoever looks.
fn plan(texts: &Texts) -> (Plan, Instrument) {
    let mut it = SHIPPED.clone();
    places::each(&mut it, &mut |_, _, text| *text = pseudo(text).into_owned());
    let level = LevelIx(1);
    let all = examples::built_in(by_code(texts.language().code).unwrap());
    let mut items: Vec<_> = all.iter().map(|example| example.item(&it, level, 2026)).collect();
    items[0].told = Some(Told { said: "ŧħīş".to_owned(), since: "ŧħȧȧŧ".to_owned() });
    let ends = items[0].activities[0].to;
    (items[0].activities[0].from, items[1].activities[0].to) = (None, None);
    assert!(ends.is_some() && items.len() > 10);
    let plan = Plan {
        title: "Ƥŀȧȧƞ".to_owned(),
        school: String::new(),
        instrument: it.name.clone(),
        level: it.levels[1].key.clone(),
        year: 2026,
        exercise: None,
        items,
        stamp: Stamp::default(),
    };
    (plan, it)
}

fn read(sections: &[reflectory::document::Section]) -> String {
    let mut words = Vec::new();
    for section in sections {
        words.push(section.title.clone());
        for block in &section.blocks {
            words.push(match block {
                Block::Paragraph { text } | Block::Big { text } => text.clone(),
                Block::List { items } => items.join("\n"),
                Block::Facts { facts } => facts.iter().map(|(what, said)| format!("{what} {said}\n")).collect(),
                Block::Table(table) => {
                    let columns = table.columns.iter().map(|column| column.title.clone());
                    let cells = table.rows.iter().flatten().map(|cell| cell.text.clone());
                    columns.chain(cells).chain([table.caption.clone()]).collect::<Vec<_>>().join("\n")
                }
                other => panic!("no such block is in a plan: {other:?}"),
            });
        }
    }
    words.join("\n")
}

fn outcomes(plan: &Plan) -> Vec<Option<Outcome>> {
    let shown = |tenths| Some(Shown::from_tenths(tenths));
    let doubts = [
        Doubt::NoRating,
        Doubt::Gone,
        Doubt::OtherWording,
        Doubt::Pooled,
        Doubt::OtherGroups,
        Doubt::NoLine,
        Doubt::OtherForm,
        Doubt::OtherLevel,
        Doubt::OtherInstrument,
    ];
    let outcome = |at: usize| match doubts.get(at) {
        Some(doubt) => Outcome { then: None, now: None, verdict: Verdict::CannotSay(*doubt) },
        None => Outcome { then: shown(29), now: shown(32), verdict: Verdict::Nearer },
    };
    (0..plan.items.len()).map(|at| Some(outcome(at))).collect()
}

#[test]
fn a_plan_is_written_in_the_language_of_whoever_writes_it() {
    let (plan, it) = plan(qps());
    let id = PlanId("2026".to_owned());
    let said = |document: &Document| format!("{}\n{}\n{:?}", read(&document.sections), document.title, document.foot);
    let known: BTreeSet<String> = ["made", "commission"].map(str::to_owned).into();
    for document in [whole(&plan, &id, &it, &outcomes(&plan), qps()), poster(&plan, &id, &it, qps())] {
        let words = said(&document);
        assert_eq!(untranslated(&words), BTreeSet::new(), "{words}");
        assert_eq!(document.language, "qps");
    }
    let made = Planned::new(&plan, &outcomes(&plan), &it).unwrap();
    let words = read(&[planned(&[made], qps()).unwrap()]);
    assert_eq!(untranslated(&words), BTreeSet::new(), "{words}");
    let english = said(&whole(&plan, &id, &it, &[], of(english())));
    assert!(untranslated(&english).is_superset(&known), "the check sees what is not translated");
}

#[test]
fn the_days_of_a_plan_are_in_the_language_of_whoever_writes_them() {
    let (plan, _) = plan(qps());
    let file = ics::write(&plan, &PlanId("2026".to_owned()), qps()).unwrap().replace("\r\n ", "");
    let told = |line: &&str| line.starts_with("DESCRIPTION:") || line.starts_with("SUMMARY:");
    let told: Vec<&str> =
        file.lines().filter(told).filter_map(|line| line.split_once(':')).map(|line| line.1).collect();
    let words = told.join("\n").replace("\\n", "\n");
    assert_eq!(untranslated(&words), BTreeSet::new(), "{words}");
    assert!(words.contains("Ǿƀĵḗḗƈŧīṽḗḗ: "), "{words}");
}
