//! Who took part, and how everything is to be read.

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::document::report::Material;
use crate::document::report::planned::JUDGED;
use crate::document::xlsx::chart::{Bars, Look};
use crate::document::xlsx::page::{HEAD, Page, Value, sheet_name, titles};
use crate::document::xlsx::statements;
use crate::domain::instrument::Computing;
use crate::domain::participation::Reach;
use crate::domain::report::sentences::{self, Points};
use crate::locale::day::date;
use crate::locale::say::Say;

const PARTICIPATION: &str = "sheet-participation";
const HEADINGS: [(&str, f64); 11] = [
    ("sheet-group", 24.0),
    ("sheet-eligible", 10.0),
    ("sheet-invited", 10.0),
    ("sheet-minimum", 10.0),
    ("sheet-submitted", 11.0),
    ("sheet-percent-of-invited", 11.0),
    ("sheet-missing", 13.0),
    ("sheet-minimum-is", 13.0),
    ("sheet-did-not-open", 14.0),
    ("sheet-came-late", 12.0),
    ("sheet-in-the-figures", 60.0),
];

/// Who took part.
pub fn participation(material: &Material) -> Result<Worksheet, XlsxError> {
    let (report, texts) = (material.report, material.texts);
    let mut page = Page::new(PARTICIPATION, PARTICIPATION, material)?;
    page.headings(titles(texts, HEADINGS), 1)?;
    for (at, group) in report.participation.groups.iter().enumerate() {
        let count = group.count;
        let line = report.lines.iter().find(|line| line.groups.iter().any(|one| one.0 == at));
        let standing = line.and_then(|line| sentences::standing(line, &report.facts));
        page.row([
            Value::Text(&group.title),
            Value::count(count.eligible),
            Value::count(count.invited),
            Value::count(count.minimum),
            Value::count(count.submitted),
            count.percent().map_or(Value::Empty, Value::count),
            Value::count(count.missing()),
            Value::Words(texts.word(reach(count.reach()))),
            Value::count(group.aside.damaged),
            Value::count(group.aside.late),
            Value::Words(texts.say(&standing.unwrap_or(Say::new("sheet-own-line")))),
        ])?;
    }
    page.filter()?;
    let last = page.next().saturating_sub(1);
    page.go_to(last + 2);
    let level = texts.say(&sentences::participation_level(report.participation.level));
    page.row([Value::Strong(texts.word("sheet-participation-level").into()), Value::Words(level)])?;
    if last > HEAD {
        let title = page.row([Value::Strong(texts.word("sheet-people-and-sheets").into())])?;
        let columns = vec![(2, Look::BESIDE), (3, Look::THIRD), (4, Look::OVERALL)];
        let rows = (HEAD + 1, last);
        let bars = Bars {
            sheet: &sheet_name(PARTICIPATION, texts),
            title: (title, 0),
            head: HEAD,
            rows,
            names: 0,
            columns,
            ends: (0.0, None),
        };
        page.sheet().insert_chart(title, 0, &bars.chart())?;
    }
    Ok(page.finish())
}

/// How near a group is to its minimum.
fn reach(reach: Reach) -> &'static str {
    match reach {
        Reach::LeftOut => "sheet-minimum-left-out",
        Reach::Nobody => "sheet-minimum-nobody",
        Reach::Below => "sheet-minimum-below",
        Reach::Close => "sheet-minimum-close",
        Reach::Reached => "sheet-minimum-reached",
    }
}

/// What the figures are, in words.
pub fn how_to_read(material: &Material) -> Result<Worksheet, XlsxError> {
    let texts = material.texts;
    let mut page = Page::new("sheet-how-to-read", "sheet-recompute", material)?;
    page.headings(titles(texts, [("sheet-about", 42.0), ("sheet-in-words", 110.0)]), 1)?;
    for (about, words) in facts(material).iter().chain(&formulas(material)) {
        page.row([Value::Strong(texts.word(about).into()), Value::Text(words)])?;
    }
    let about = texts.word("sheet-about-fingerprint");
    page.row([Value::Strong(about.into()), Value::Text(material.fingerprint)])?;
    Ok(page.finish())
}

/// By its message what a sentence is about, and the sentence.
type About = (&'static str, String);

fn facts(material: &Material) -> Vec<About> {
    let Material { report, texts, .. } = *material;
    let facts = &report.facts;
    let level = report.participation.level;
    let days = Say::new("sheet-days").with("first", date(facts.days.first)).with("last", date(facts.days.last));
    let said = |id: &'static str| move |say: Say| (id, texts.say(&say));
    let mut all = vec![
        ("sheet-about-school", facts.school.clone()),
        said("sheet-about-exercise")(sentences::which(facts)),
        said("sheet-about-days")(days.with("unsealed", date(facts.unsealed_on))),
        ("sheet-about-questionnaire", facts.instrument.clone()),
        said("sheet-about-participation")(sentences::participation_level(level)),
    ];
    all.extend(sentences::caution(level).map(said("sheet-about-caution")));
    for group in &report.participation.groups {
        all.push(said("sheet-about-who")(sentences::participation(group)));
        let speaks = group.speaks.and_then(sentences::speaks);
        all.extend(speaks.map(|say| ("sheet-about-speaks", format!("{}: {}", group.title, texts.say(&say)))));
    }
    let standings = report.lines.iter().filter_map(|line| sentences::standing(line, facts));
    all.extend(standings.map(said("sheet-about-small")));
    all.extend(facts.short_form.as_ref().map(|form| ("sheet-about-short-form", form.clone())));
    let corrections = facts.corrections.iter().map(|one| sentences::corrected(one, report));
    all.extend(corrections.map(said("sheet-about-correction")));
    let shown = [Say::new("report-own-line").with("cell", facts.smallest_cell), sentences::minimum()];
    all.push(("sheet-about-shown", shown.map(|say| texts.say(&say)).join(" ")));
    all
}

/// What each kind of sheet computes.
fn formulas(material: &Material) -> Vec<About> {
    let texts = material.texts;
    let mut all = vec![
        ("sheet-about-counts", sentences::counted(material.report, Points::Untold)),
        ("sheet-about-computed", sentences::COMPUTED),
    ];
    if material.report.facts.computing == Computing::Levels {
        all.push(("sheet-about-levels", sentences::LEVELS));
    }
    let exact = [
        Say::new("sheet-exact-formula"),
        Say::new("sheet-exact-statement"),
        Say::new("sheet-exact-overall"),
        Say::new("sheet-exact-area").with("sheet", sheet_name(statements::NAME, texts)),
        Say::new("sheet-exact-school"),
        Say::new("sheet-exact-share"),
        Say::new("sheet-exact-digits"),
    ];
    all.extend(exact.map(|say| ("sheet-about-exact", say)));
    if material.earlier.is_some() {
        all.push(("sheet-about-then-and-now", sentences::COMPARED));
    }
    if !material.planned.is_empty() {
        all.push(("sheet-about-targets", JUDGED.into()));
    }
    all.push(("sheet-about-not", sentences::NOT_AFFILIATED));
    all.into_iter().map(|(about, say)| (about, texts.say(&say))).collect()
}
