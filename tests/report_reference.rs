//! The report against a second computation: simple, slow, written apart, over the sheets themselves.
//!
//! It shares no code with the report: own fractions, own rounding, own reading of the rules. Both are told as lines of
//! text by place, so that whatever one shows and the other does not is seen.

use std::collections::BTreeMap;

use reflectory::domain::answer::{Answer, Sheet};
use reflectory::domain::exact::Exact;
use reflectory::domain::exercise::Frozen;
use reflectory::domain::instrument::{Form, Kind, Part, Question};
use reflectory::domain::random::SplitMix64;
use reflectory::domain::report::Report;
use reflectory::domain::report::area::AreaCell;
use reflectory::domain::report::other::{ChoiceCell, OtherItem};
use reflectory::domain::report::statement::{Cell, Hidden, StatementResult};
use reflectory::domain::report::words::Texts;

use crate::support::report::{SHIPPED, SMALL, School, report};

/// What is shown at each place.
type Told = BTreeMap<String, String>;

/// A fraction in lowest terms.
#[derive(Clone, Copy)]
struct Fraction(i128, i128);

impl Fraction {
    fn new(a: i128, b: i128) -> Fraction {
        let mut divisor = 1;
        for candidate in [2, 3, 5, 7, 11, 13, 17, 19, 23] {
            while a % (divisor * candidate) == 0 && b % (divisor * candidate) == 0 && a != 0 {
                divisor *= candidate;
            }
        }
        if a == 0 { Fraction(0, 1) } else { Fraction(a / divisor, b / divisor) }
    }

    fn mean(all: &[Fraction]) -> Option<Fraction> {
        let count = all.len() as i128;
        let add = |x: Fraction, y: &Fraction| {
            Fraction::new(x.0.checked_mul(y.1).unwrap() + y.0.checked_mul(x.1).unwrap(), x.1.checked_mul(y.1).unwrap())
        };
        let sum = all.iter().fold(Fraction(0, 1), add);
        (count > 0).then(|| Fraction::new(sum.0, sum.1 * count))
    }

    /// `13/5 2.6`: long division, then one rounding, half up.
    fn told(self) -> String {
        let mut tenths = 0;
        let mut rest = self.0 * 10;
        while rest >= self.1 {
            rest -= self.1;
            tenths += 1;
        }
        if rest + rest >= self.1 {
            tenths += 1;
        }
        format!("{}/{} {}.{}", self.0, self.1, tenths / 10, tenths % 10)
    }
}

/// A line of the tables: its name, the groups in it, whether anything is shown, whether cells need a minimum.
struct Row {
    name: String,
    groups: Vec<usize>,
    shown: bool,
    least: usize,
}

fn rows(frozen: &Frozen, sheets: &[Sheet]) -> Vec<Row> {
    let cell = frozen.exercise.smallest_cell as usize;
    let mut rows = Vec::new();
    for (ix, group) in frozen.instrument.groups.iter().enumerate() {
        let people = frozen.exercise.people[ix];
        let its: Vec<&Sheet> = sheets.iter().filter(|s| s.group.0 == ix).collect();
        let told = people.invited < 2 * frozen.exercise.smallest_cell || frozen.told_small.iter().any(|g| g.0 == ix);
        let agreed = told && its.iter().all(|s| s.own_line);
        let enough = its.len() >= cell;
        let shown = people.invited > 0 && !its.is_empty() && (enough || agreed);
        let least = if enough { 3 } else { 0 };
        rows.push(Row { name: group.key.clone(), groups: vec![ix], shown, least });
    }
    let count = |ix: usize| sheets.iter().filter(|s| s.group.0 == ix).count();
    let too_small = |ix: usize| !rows[ix].shown && count(ix) > 0 && frozen.exercise.people[ix].invited > 0;
    if too_small(0) && too_small(1) && count(0) + count(1) >= cell {
        rows[0] = Row { name: "staff".to_owned(), groups: vec![0, 1], shown: true, least: 3 };
        rows.remove(1);
    }
    rows
}

/// Why nothing is shown, or all the answers of a line, `None` for each sheet without one.
fn answers<'a>(
    question: &Question,
    row: &Row,
    frozen: &Frozen,
    sheets: &'a [Sheet],
) -> Result<Vec<Option<&'a Answer>>, &'static str> {
    let level = frozen.exercise.level;
    let asked = |ix: &usize| {
        let levels = |all: &[_]| all.is_empty() || all.contains(&level);
        levels(&question.levels) && question.wordings[*ix].as_ref().is_some_and(|w| levels(&w.levels))
    };
    if !row.groups.iter().any(asked) {
        return Err("not asked");
    }
    if question.kind == Kind::Optional && !frozen.exercise.optional.contains(&question.code) {
        return Err("not chosen");
    }
    let handed_in = |ix: &usize| frozen.exercise.people[*ix].invited > 0 && sheets.iter().any(|s| s.group.0 == *ix);
    if !row.groups.iter().any(handed_in) {
        return Err("no sheets");
    }
    if !row.shown {
        return Err("group hidden");
    }
    if !row.groups.iter().all(asked) {
        return Err("not both");
    }
    let its = sheets.iter().filter(|s| row.groups.contains(&s.group.0));
    Ok(its.map(|s| s.answers.get(&question.code)).collect())
}

/// The exercise without the questions that nobody is asked at its level: the report has no place for them.
fn at_level(frozen: &Frozen) -> Frozen {
    let mut frozen = frozen.clone();
    let level = frozen.exercise.level;
    frozen.instrument.questions.retain(|q| {
        let at = |levels: &[_]| levels.is_empty() || levels.contains(&level);
        at(&q.levels) && q.wordings.iter().flatten().any(|w| at(&w.levels))
    });
    frozen
}

fn expected(frozen: &Frozen, sheets: &[Sheet]) -> Told {
    let frozen = &at_level(frozen);
    let mut told = Told::new();
    let rows = rows(frozen, sheets);
    let mut areas = Vec::new();
    for (at, area) in frozen.instrument.areas.iter().enumerate() {
        let questions = || frozen.instrument.questions.iter().filter(|q| q.part == Part::Area(at));
        let mut per_row: Vec<Vec<(Kind, Fraction)>> = rows.iter().map(|_| Vec::new()).collect();
        for question in questions() {
            for (row, mean) in rated(question, &area.letter.to_string(), &rows, frozen, sheets, &mut told) {
                per_row[row].push((question.kind, mean));
            }
        }
        let mut values = Vec::new();
        for (row, means) in rows.iter().zip(per_row) {
            if let Some(mean) = Fraction::mean(&means.iter().map(|(_, mean)| *mean).collect::<Vec<_>>()) {
                let core = means.iter().filter(|(kind, _)| *kind == Kind::Core).count();
                let text = format!("{} core {core} optional {}", mean.told(), means.len() - core);
                told.insert(format!("{}/{}", area.letter, row.name), text);
                values.push(mean);
            }
        }
        if let Some(overall) = Fraction::mean(&values) {
            told.insert(format!("{}", area.letter), overall.told());
            areas.push(overall);
        }
    }
    if let Some(school) = Fraction::mean(&areas) {
        told.insert("school".to_owned(), format!("{} of {}", school.told(), areas.len()));
    }
    for question in &frozen.exercise.own {
        rated(question, "own", &rows, frozen, sheets, &mut told);
    }
    for question in frozen.instrument.questions.iter().filter(|q| matches!(q.part, Part::Other(_))) {
        match question.form {
            Form::Scale(_) => drop(rated(question, "other", &rows, frozen, sheets, &mut told)),
            _ => chosen(question, &rows, frozen, sheets, &mut told),
        }
    }
    for question in frozen.instrument.questions.iter().filter(|q| q.part == Part::Words) {
        for row in &rows {
            let place = format!("words/{}/{}", question.code, row.name);
            let count = sheets.iter().filter(|s| row.groups.contains(&s.group.0)).count();
            let text = match answers(question, row, frozen, sheets) {
                Err(why) => why.to_owned(),
                Ok(_) if row.groups.len() > 1 => "group hidden".to_owned(),
                Ok(_) if count < 10 => "too few".to_owned(),
                Ok(all) => {
                    let words = |a: Option<&Answer>| match a {
                        Some(Answer::Words(text)) => Some(text.as_str().to_owned()),
                        _ => None,
                    };
                    let mut texts: Vec<String> = all.into_iter().filter_map(words).collect();
                    texts.sort();
                    texts.join("|")
                }
            };
            told.insert(place, text);
        }
    }
    told
}

/// Tells a rated question, and gives back the means with their rows.
fn rated(
    question: &Question,
    part: &str,
    rows: &[Row],
    frozen: &Frozen,
    sheets: &[Sheet],
    told: &mut Told,
) -> Vec<(usize, Fraction)> {
    let mut means = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let place = format!("{part}/{}/{}", question.code, row.name);
        let text = match answers(question, row, frozen, sheets) {
            Err(why) => why.to_owned(),
            Ok(all) => {
                let of = |n: u8| all.iter().filter(|a| **a == Some(&Answer::Rating(n))).count();
                let points: Vec<usize> = (1..=5).map(of).collect();
                let na = all.iter().filter(|a| **a == Some(&Answer::NotApplicable)).count();
                let valid: usize = points.iter().sum();
                let empty = all.len() - valid - na;
                let invited: u32 = row.groups.iter().map(|ix| frozen.exercise.people[*ix].invited).sum();
                let counts = format!("{points:?} na {na} empty {empty}, {valid} of {invited}");
                if valid == 0 && na >= row.least {
                    format!("no rating {counts}")
                } else if valid < row.least {
                    "too few".to_owned()
                } else {
                    let sum: usize = (1..=5).map(|n| usize::from(n) * of(n)).sum();
                    let mean = Fraction::new(sum as i128, valid as i128);
                    means.push((at, mean));
                    format!("{} {counts}", mean.told())
                }
            }
        };
        told.insert(place, text);
    }
    if let Some(overall) = Fraction::mean(&means.iter().map(|(_, mean)| *mean).collect::<Vec<_>>()) {
        told.insert(format!("{part}/{}", question.code), overall.told());
    }
    means
}

fn chosen(question: &Question, rows: &[Row], frozen: &Frozen, sheets: &[Sheet], told: &mut Told) {
    let (options, multiple, ordered) = match &question.form {
        Form::Single { options, ordered, .. } => (options.len(), false, *ordered),
        Form::Multiple { options, .. } => (options.len(), true, false),
        Form::Scale(_) | Form::Words => unreachable!(),
    };
    let mut ranks = Vec::new();
    for row in rows {
        let place = format!("other/{}/{}", question.code, row.name);
        let text = match answers(question, row, frozen, sheets) {
            Err(why) => why.to_owned(),
            Ok(all) => {
                let took = |option: usize| {
                    let hit = |a: &&Option<&Answer>| match a {
                        Some(Answer::One(at)) => *at == option,
                        Some(Answer::Some(bits)) => (bits >> option) % 2 == 1,
                        _ => false,
                    };
                    all.iter().filter(hit).count()
                };
                let counts: Vec<usize> = (0..options).map(took).collect();
                let apart = [Some(&Answer::NotApplicable), Some(&Answer::NoneOfThese)];
                let apart = all.iter().filter(|a| apart.contains(a)).count();
                let any = all.iter().filter(|a| a.is_some()).count();
                let valid = if multiple { any } else { any - apart };
                if valid < row.least && !(valid == 0 && !multiple && apart >= row.least) {
                    "too few".to_owned()
                } else {
                    let share = |count: &usize| match valid {
                        0 => "-".to_owned(),
                        _ => Fraction::new(100 * *count as i128, valid as i128)
                            .told()
                            .split(' ')
                            .next_back()
                            .unwrap()
                            .to_owned(),
                    };
                    let shares: Vec<String> = counts.iter().map(share).collect();
                    let sum: usize = counts.iter().enumerate().map(|(at, count)| (at + 1) * count).sum();
                    let rank = (ordered && valid > 0).then(|| Fraction::new(sum as i128, valid as i128));
                    ranks.extend(rank);
                    let rank = rank.map_or("-".to_owned(), Fraction::told);
                    format!("{counts:?} {shares:?} apart {apart} valid {valid} empty {} rank {rank}", all.len() - any)
                }
            }
        };
        told.insert(place, text);
    }
    if let Some(overall) = Fraction::mean(&ranks) {
        told.insert(format!("other/{}", question.code), overall.told());
    }
}

fn exact(value: &Exact) -> String {
    format!("{value} {}", value.shown())
}

fn hidden(hidden: Hidden) -> String {
    let text = match hidden {
        Hidden::NotAsked => "not asked",
        Hidden::NotChosen => "not chosen",
        Hidden::GroupHidden => "group hidden",
        Hidden::NoSheets => "no sheets",
        Hidden::NotBothAsked => "not both",
        Hidden::TooFew => "too few",
    };
    text.to_owned()
}

fn tell_statement(statement: &StatementResult, part: &str, report: &Report, told: &mut Told) {
    for (cell, line) in statement.cells.iter().zip(&report.lines) {
        let counts = cell.ratings().map_or(String::new(), |r| {
            format!("{:?} na {} empty {}, {} of {}", r.points, r.not_applicable, r.unanswered, r.answered(), r.invited)
        });
        let text = match cell {
            Cell::Mean { mean, .. } => format!("{} {counts}", exact(mean)),
            Cell::NoRating(_) => format!("no rating {counts}"),
            Cell::Hidden(why) => hidden(*why),
        };
        told.insert(format!("{part}/{}/{}", statement.code, line.key), text);
    }
    if let Some(overall) = &statement.overall {
        told.insert(format!("{part}/{}", statement.code), exact(overall));
    }
}

/// Everything a report shows, told as [`expected`] does. Of an area's reasons nothing is told.
pub fn tell(report: &Report) -> Told {
    let mut told = Told::new();
    for area in &report.areas {
        for statement in &area.statements {
            tell_statement(statement, &area.letter.to_string(), report, &mut told);
        }
        for (cell, line) in area.cells.iter().zip(&report.lines) {
            if let AreaCell::Mean { mean, core, optional } = cell {
                let text = format!("{} core {core} optional {optional}", exact(mean));
                told.insert(format!("{}/{}", area.letter, line.key), text);
            }
        }
        if let Some(overall) = &area.overall {
            told.insert(area.letter.to_string(), exact(overall));
        }
    }
    if let Some(school) = &report.school {
        told.insert("school".to_owned(), format!("{} of {}", exact(&school.mean), school.areas));
    }
    for own in &report.own {
        tell_statement(own, "own", report, &mut told);
    }
    for item in report.others.iter().flat_map(|other| &other.items) {
        let choice = match item {
            OtherItem::Rated(statement) => {
                tell_statement(statement, "other", report, &mut told);
                continue;
            }
            OtherItem::Chosen(choice) => choice,
        };
        for (cell, line) in choice.cells.iter().zip(&report.lines) {
            let text = match cell {
                ChoiceCell::Hidden(why) => hidden(*why),
                ChoiceCell::Shown(c) => {
                    let share = |at| c.share(at).map_or("-".to_owned(), |share| share.percent().to_string());
                    let shares: Vec<String> = (0..c.options.len()).map(share).collect();
                    let rank = c.rank.as_ref().map_or("-".to_owned(), exact);
                    format!(
                        "{:?} {shares:?} apart {} valid {} empty {} rank {rank}",
                        c.options, c.apart, c.answered, c.unanswered
                    )
                }
            };
            told.insert(format!("other/{}/{}", choice.code, line.key), text);
        }
        if let Some(overall) = &choice.overall {
            told.insert(format!("other/{}", choice.code), exact(overall));
        }
    }
    for words in &report.words {
        for (texts, line) in words.texts.iter().zip(&report.lines) {
            let text = match texts {
                Texts::Hidden(why) => hidden(*why),
                Texts::Shown(texts) => texts.iter().map(|t| t.as_str()).collect::<Vec<_>>().join("|"),
            };
            told.insert(format!("words/{}/{}", words.code, line.key), text);
        }
    }
    told
}

/// How often each kind of thing was met: a comparison of schools in which nothing happens shows nothing.
fn count_kinds(told: &Told, kinds: &mut BTreeMap<&'static str, usize>) {
    let marks = [
        "too few",
        "no rating",
        "not asked",
        "not chosen",
        "group hidden",
        "no sheets",
        "not both",
        "staff",
        "core",
        "rank",
        "words ",
        " of 8",
        "own/",
    ];
    for mark in marks {
        let met = told.iter().filter(|(place, text)| place.contains(mark) || text.contains(mark)).count();
        *kinds.entry(mark).or_default() += met;
    }
}

fn compare(school: &School, seed: u64) -> Told {
    let told = tell(&report(&school.frozen, &school.sheets));
    let expected = expected(&school.frozen, &school.sheets);
    for (place, text) in &expected {
        assert_eq!(told.get(place), Some(text), "school {seed}, {place}");
    }
    let more: Vec<&String> = told.keys().filter(|place| !expected.contains_key(*place)).collect();
    assert!(more.is_empty(), "school {seed}: only the report shows {more:?}");
    told
}

#[test]
fn thousands_of_schools_give_what_a_second_computation_gives() {
    let mut kinds = BTreeMap::new();
    for seed in 0..2000 {
        count_kinds(&compare(&School::draw(&SMALL, seed), seed), &mut kinds);
    }
    kinds.remove(" of 8");
    assert!(kinds.values().all(|met| *met >= 200), "{kinds:?}");
}

#[test]
fn the_whole_questionnaire_gives_what_a_second_computation_gives() {
    let mut kinds = BTreeMap::new();
    for seed in 0..40 {
        count_kinds(&compare(&School::draw(&SHIPPED, seed), seed), &mut kinds);
    }
    assert!(kinds[" of 8"] > 10, "{kinds:?}");
}

#[test]
fn the_order_of_the_sheets_leaves_no_trace() {
    for seed in 0..200 {
        let mut school = School::draw(&SMALL, seed);
        let first = report(&school.frozen, &school.sheets);
        SplitMix64::new(seed).shuffle(&mut school.sheets);
        assert_eq!(report(&school.frozen, &school.sheets), first, "school {seed}");
    }
}
