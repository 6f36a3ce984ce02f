//! Reports, comparisons, charts, the badge and spreadsheets in one language and no other.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use reflectory::document::block::Block;
use reflectory::document::chart::{Chart, areas, compared, participation, svg, text};
use reflectory::document::report::planned::{Aim, Planned};
use reflectory::document::report::{Earlier, Material, report as document};
use reflectory::document::xlsx::{series, xlsx};
use reflectory::document::{Document, badge, docx, html, markdown, paper};
use reflectory::domain::answer::{Answer, Sheet};
use reflectory::domain::badge::{Badge, session_words};
use reflectory::domain::correction::{Change, Correction};
use reflectory::domain::exact::Shown;
use reflectory::domain::exercise::{Frozen, People};
use reflectory::domain::instrument::{Instrument, LevelIx};
use reflectory::domain::note::{Note, NotePlace};
use reflectory::domain::plan::outcome::{Doubt, Outcome, Verdict};
use reflectory::domain::plan::sentences;
use reflectory::domain::plan::target::{Target, Wanted};
use reflectory::domain::report::Report;
use reflectory::domain::report::changes::Changes;
use reflectory::domain::report::comparison::{Comparison, compare};
use reflectory::domain::report::series::{Series, Summary, round};
use reflectory::format::language::places;
use reflectory::locale::language::{ALL, by_code, pseudo};
use reflectory::locale::say::Say;
use reflectory::locale::texts::{self, Texts};
use zeroize::Zeroizing;

use super::screens::untranslated;
use crate::support::report::{LEADERS, SHIPPED, SMALL, STUDENTS, School, TEACHERS, frozen, own, report as report_of};
use crate::support::results::sheets as sheets_of;

/// What is the same everywhere: names of the school, files, commands, an instrument and a level's key.
const SIGNS: &str = "saint-vaast sha selfie json report.json reflectory verify compare lower-secondary";

fn qps() -> &'static Texts {
    texts::of(by_code("qps").unwrap())
}

/// The instrument in the pseudo-language.
fn pseudo_of(instrument: &Instrument) -> Instrument {
    let mut it = instrument.clone();
    places::each(&mut it, &mut |_, _, text| *text = pseudo(text).into_owned());
    it
}

/// Words that nobody translated.
fn left(words: &str) -> BTreeSet<String> {
    let codes = SHIPPED.questions.iter().flat_map(|question| question.code.split('_').map(str::to_lowercase));
    let known: BTreeSet<String> = untranslated(SIGNS).into_iter().chain(codes).collect();
    untranslated(words).difference(&known).cloned().collect()
}

/// Sheets whose own words nobody takes for a message.
fn in_pseudo(mut sheets: Vec<Sheet>) -> Vec<Sheet> {
    for answer in sheets.iter_mut().flat_map(|sheet| sheet.answers.values_mut()) {
        if let Answer::Words(words) = answer {
            *words = Zeroizing::new(pseudo(words).into_owned());
        }
    }
    sheets
}

/// A school in which every group shows every figure, and one in which little is shown.
fn reports(year: i16) -> Vec<Report> {
    let mut full = frozen(&pseudo_of(&SHIPPED), [10, 40, 200]);
    full.exercise.year = year;
    full.id = full.exercise.id(&full.instrument);
    let mut statement = own("own0", &[TEACHERS, STUDENTS]);
    for wording in statement.wordings.iter_mut().flatten() {
        wording.text = pseudo(&wording.text).into_owned();
    }
    full.exercise.own = vec![statement];
    full.exercise.optional = vec!["C10".to_owned()];
    let mut all = vec![report_of(&full, &in_pseudo(sheets_of(&full, [8, 30, 120], 7)))];
    let small = pseudo_of(&SMALL);
    all.extend((0..12).map(|seed| {
        let mut school = School::draw(&small, seed);
        school.frozen.exercise.year = year;
        school.frozen.id = school.frozen.exercise.id(&small);
        for wording in school.frozen.exercise.own.iter_mut().flat_map(|one| one.wordings.iter_mut().flatten()) {
            wording.text = pseudo(&wording.text).into_owned();
        }
        report_of(&school.frozen, &in_pseudo(school.sheets))
    }));
    for (at, report) in all.iter_mut().enumerate().filter(|(at, _)| at % 2 == 0) {
        let on = jiff::civil::date(2026, 12, 1);
        let people = People { eligible: 50, invited: 41 };
        let change = Change::People { group: TEACHERS, people };
        report.facts.corrections = vec![Correction { on, change }];
        if at % 4 == 0 {
            report.facts.corrections.push(Correction { on, change: Change::LastDay(on) });
        }
    }
    all
}

fn notes() -> Vec<Note> {
    let text = "Ŧħḗ ḿḗḗŧīƞɠ.".to_owned();
    let places = [NotePlace::Area('A'), NotePlace::Statement("A1".to_owned())];
    places.map(|place| Note { place, text: text.clone() }).to_vec()
}

/// Everything a report can be made with.
struct Made {
    report: Report,
    before: Report,
    comparison: Comparison,
    changes: Changes,
    notes: Vec<Note>,
    planned: Vec<Planned>,
}

/// A plan with a target for each thing that can become of one.
fn planned() -> Vec<Planned> {
    let wanted = [
        Wanted::Mean { line: None, at_least: Shown::from_tenths(35) },
        Wanted::Agreeing { line: "staff".to_owned(), at_least: 60 },
        Wanted::Mean { line: Some("teachers".to_owned()), at_least: Shown::from_tenths(41) },
    ];
    let verdicts = [Verdict::Met, Verdict::Nearer, Verdict::CannotSay(Doubt::OtherWording)];
    let it = pseudo_of(&SHIPPED);
    let aims = wanted.into_iter().zip(verdicts).map(|(wanted, verdict)| Aim {
        about: ("C5".to_owned(), pseudo("Tasks").into_owned()),
        group: sentences::line(&wanted, |line| it.line_title(line)),
        words: it.target_words(&Target { code: "C5".to_owned(), versions: BTreeMap::new(), wanted: wanted.clone() }),
        outcome: Outcome { then: Some(Shown::from_tenths(29)), now: Some(Shown::from_tenths(32)), verdict },
        wanted,
    });
    vec![Planned { title: Say::written(pseudo("Our plan").into_owned()), targets: aims.collect() }]
}

impl Made {
    fn all() -> Vec<Made> {
        let pairs = reports(2026).into_iter().zip(reports(2025).into_iter().cycle().skip(1));
        let made = |(report, before): (Report, Report)| Made {
            comparison: compare(&before, &report).unwrap(),
            changes: Changes::new(&before, &report, 5).unwrap(),
            notes: notes(),
            planned: planned(),
            report,
            before,
        };
        pairs.map(made).collect()
    }

    fn material(&self, texts: &'static Texts) -> Material<'_> {
        Material {
            report: &self.report,
            groups: &SHIPPED.groups,
            notes: &self.notes,
            changes: Some(&self.changes),
            planned: &self.planned,
            earlier: Some(Earlier { report: &self.before, comparison: &self.comparison }),
            fingerprint: "f00d",
            texts,
        }
    }
}

/// What people read of a page: its text, without style sheet and tags; and the strings of its script.
fn read(page: &str) -> String {
    let style = page.find("<style>").unwrap()..page.find("</style>").unwrap();
    let script = page.find("<script>").unwrap()..page.find("</script>").unwrap();
    let shown = page[script.clone()].lines().filter(|line| line.contains("textContent"));
    let shown: String = shown.filter_map(|line| line.split('?').nth(1)).collect();
    let labels = page.match_indices("aria-label=\"").map(|(at, before)| &page[at + before.len()..]);
    let labels: String = labels.filter_map(|rest| rest.split('"').next()).collect::<Vec<_>>().join("\n");
    let text = [&page[..style.start], &page[style.end..script.start], &page[script.end..]].map(without_tags);
    format!("{}\n{shown}\n{labels}", text.join("\n"))
}

fn without_tags(xml: &str) -> String {
    let mut out = String::new();
    for part in xml.split('<') {
        out.push(' ');
        out.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    ["&quot;", "&#39;", "&apos;", "&amp;", "&lt;", "&gt;"].iter().fold(out, |out, entity| out.replace(entity, " "))
}

fn parts_of(zip: &[u8], wanted: impl Fn(&str) -> bool) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut out = String::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        if wanted(&file.name().unwrap()) {
            file.read_to_string(&mut out).unwrap();
        }
    }
    out
}

#[test]
fn a_report_says_nothing_in_a_language_that_was_not_chosen() {
    let mut sections = BTreeSet::new();
    for made in Made::all() {
        let document = document(&made.material(qps()));
        assert_eq!(document.language, "qps");
        sections.extend(document.sections.iter().map(|section| section.id.clone()));
        let page = html::html(&document);
        assert!(page.contains("<html lang=\"qps\""));
        assert_eq!(left(&read(&page)), BTreeSet::new(), "{}", read(&page));
        let text = markdown::markdown(&document);
        assert_eq!(left(&text), BTreeSet::new(), "{text}");
        let file = docx::docx(&document).unwrap();
        let words = parts_of(&file, |name| name.starts_with("word/document") || name.starts_with("word/foot"));
        assert_eq!(left(&without_tags(&words)), BTreeSet::new());
        let about = parts_of(&file, |name| name == "docProps/core.xml" || name == "word/styles.xml");
        assert!(about.contains("<dc:language>qps<") && about.contains("<w:lang w:val=\"qps\""));
        // The sign before tenths is the language's.
        let figures: Vec<&str> = text.split(|sign: char| !(sign.is_ascii_digit() || ".,".contains(sign))).collect();
        let is_decimal = |figure: &&&str| figure.len() == 3 && figure.as_bytes()[1] == b'.';
        assert_eq!(figures.iter().find(is_decimal), None, "{text}");
        assert!(figures.iter().any(|figure| figure.len() == 3 && figure.as_bytes()[1] == b','), "{text}");
    }
    for id in
        ["participation", "how-to-read", "areas", "focus", "area-a", "own", "words", "comparison", "planned", "notes"]
    {
        assert!(sections.contains(id), "{id} of {sections:?}");
    }
    let english = html::html(&document(&Made::all()[0].material(texts::of(&ALL[0]))));
    assert!(left(&read(&english)).contains("rests"), "the check sees what is not translated");
}

fn is_said(chart: &Chart) {
    let drawing = without_tags(&svg::chart(chart, 960));
    assert_eq!(left(&drawing), BTreeSet::new(), "{drawing}");
    let typed = text::lines(chart, 80, false).join("\n");
    assert_eq!(left(&typed), BTreeSet::new(), "{typed}");
    assert_eq!(left(&chart.told()), BTreeSet::new(), "{}", chart.told());
}

#[test]
fn charts_and_the_badge_say_nothing_in_a_language_that_was_not_chosen() {
    for made in Made::all() {
        let Made { report, before, comparison, .. } = &made;
        is_said(&areas::areas(report, &SHIPPED.groups, qps()));
        is_said(&participation::kept(report, &SHIPPED.groups, qps()));
        is_said(&compared::compared(before, report, comparison, None, qps()).unwrap());
        for letter in report.areas.iter().map(|area| area.letter) {
            is_said(&areas::area(report, &SHIPPED.groups, letter, qps()).unwrap());
            is_said(&compared::compared(before, report, comparison, Some(letter), qps()).unwrap());
        }
    }
    let mut live: Frozen = frozen(&pseudo_of(&SHIPPED), [0, 35, 200]);
    live.exercise.people[LEADERS.0].invited = 0;
    is_said(&participation::live(&live, &[0, 30, 3], qps()));
    let badge = Badge {
        exercise: live.id.clone(),
        school: live.exercise.school.clone(),
        level: pseudo("Primary").into_owned(),
        round: session_words(2026, 1),
        on: jiff::civil::date(2026, 12, 12),
    };
    let drawing = without_tags(&badge::svg(&badge, qps()));
    assert_eq!(left(&drawing), BTreeSet::new(), "{drawing}");
    assert_eq!(left(&badge::name(&badge, qps())), BTreeSet::new());
    assert!(badge::svg(&Badge { round: "spring".to_owned(), ..badge }, qps()).contains("spring"));
}

/// Names of sheets, texts of cells, and what stands at the head and the foot of a page.
fn read_xlsx(bytes: &[u8]) -> String {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let mut words = book.sheet_names();
    for name in words.clone() {
        let range = book.worksheet_range(&name).unwrap();
        words.extend(range.used_cells().filter_map(|(_, _, cell)| match cell {
            Data::String(text) => Some(text.clone()),
            _ => None,
        }));
    }
    let pages = parts_of(bytes, |name| name.starts_with("xl/worksheets/sheet"));
    for tag in ["oddHeader", "oddFooter"] {
        let begins = format!("<{tag}>");
        let all = pages.split(&begins).skip(1).filter_map(|rest| rest.split('<').next());
        words.extend(all.map(without_tags));
    }
    words.extend(parts_of(bytes, |name| name == "docProps/core.xml").split("dc:title").nth(1).map(str::to_owned));
    words.join("\n")
}

fn side_by_side(made: &[Made]) -> Series {
    Series::new(made.iter().take(3).map(|one| Summary::new(&one.report, round(&one.report))).collect())
}

#[test]
fn a_spreadsheet_says_nothing_in_a_language_that_was_not_chosen() {
    let all = Made::all();
    for made in &all {
        let words = read_xlsx(&xlsx(&made.material(qps())).unwrap());
        assert_eq!(left(&words), BTreeSet::new(), "{words}");
        // Formulas reach for sheets by the names they have.
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx(&made.material(qps())).unwrap())).unwrap();
        let (names, sheet) = (book.sheet_names(), texts::of(by_code("qps").unwrap()).word("sheet-areas"));
        let formulas = book.worksheet_formula(&sheet).unwrap();
        let others = formulas.used_cells().filter_map(|(_, _, formula)| formula.split_once("IFS("));
        for (_, rest) in others {
            assert!(names.iter().any(|name| rest.starts_with(&format!("'{name}'!"))), "{rest}");
        }
    }
    let words = read_xlsx(&series::xlsx(&side_by_side(&all), qps()).unwrap());
    assert_eq!(left(&words), BTreeSet::new(), "{words}");
}

/// Sheets have names that a spreadsheet takes, all different, in every language.
#[test]
fn every_language_makes_a_spreadsheet() {
    let all = Made::all();
    let made = &all[0];
    let coordinators = ALL.iter().filter(|language| !language.coordinator.is_empty());
    for language in coordinators.chain([by_code("qps").unwrap()]) {
        let texts = texts::of(language);
        let sheets = |bytes: &[u8]| Xlsx::new(Cursor::new(bytes.to_vec())).unwrap().sheet_names().len();
        assert_eq!(sheets(&xlsx(&made.material(texts)).unwrap()), 15, "{}", language.code);
        assert_eq!(sheets(&series::xlsx(&side_by_side(&all), texts).unwrap()), 3, "{}", language.code);
        // Nothing but the two numbers is an instruction at the foot of a page.
        assert!(!texts.word("sheet-page").contains('&'), "{}", language.code);
    }
}

#[test]
fn capitals_are_the_languages_own() {
    for (code, words, capitals) in
        [("en", "incomplete", "INCOMPLETE"), ("tr", "eksik", "EKSİK"), ("el", "ελλιπή", "ελλιπή")]
    {
        assert_eq!(by_code(code).unwrap().in_capitals(words), capitals, "{code}");
    }
}

#[test]
fn a_list_of_statements_is_in_the_language_of_who_prints_it() {
    let it = pseudo_of(&SHIPPED);
    let document: Document = paper::statements(&it, LevelIx(0), TEACHERS, qps());
    let mut words = format!("{}\n{}\n{}", document.title, document.subtitle, document.foot.join("\n"));
    for block in document.sections.iter().flat_map(|section| &section.blocks) {
        let Block::Table(table) = block else { panic!("{block:?}") };
        words.push_str(&table.caption);
        table.columns.iter().for_each(|column| words.push_str(&format!("\n{}", column.title)));
        table.rows.iter().flatten().for_each(|cell| words.push_str(&format!("\n{}", cell.text)));
    }
    assert_eq!(left(&words), BTreeSet::new(), "{words}");
    assert_eq!(document.language, "qps");
}
