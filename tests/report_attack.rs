//! Attacks on one report: whoever has all of it, and knows every rule, learns nothing of what it hides.

use std::collections::{BTreeMap, BTreeSet};

use reflectory::app::input::Size;
use reflectory::app::workplace::results::others;
use reflectory::domain::answer::{Answer, Sheet};
use reflectory::domain::exercise::Frozen;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::random::SplitMix64;
use reflectory::domain::report::Report;
use reflectory::domain::report::other::{ChoiceCell, OtherItem};
use reflectory::domain::report::protection::Standing;
use reflectory::domain::report::statement::{Cell, Hidden};
use reflectory::format::report::{self as files, Beside};
use reflectory::format::report_text;

use crate::support::report::{LEADERS, SMALL, STUDENTS, School, TEACHERS, frozen, report, sheet};
use reflectory::locale::language::english;
use reflectory::locale::texts::of;

/// No answer, where answers are numbers.
const NONE: u8 = 9;

/// Codes with ordered options.
const RANKED: &[&str] = &["teaching_time"];

/// A group with its sheets, which answers it may give to each code, and how many ticked.
struct Party {
    group: GroupIx,
    sheets: usize,
    agreed: usize,
    codes: &'static [&'static str],
}

/// Every way in which so many sheets can answer, whoever gave which answer.
fn ways(sheets: usize, answers: &[u8]) -> Vec<Vec<u8>> {
    let Some((first, rest)) = answers.split_first() else {
        return if sheets == 0 { vec![Vec::new()] } else { Vec::new() };
    };
    let mut all = Vec::new();
    for count in 0..=sheets {
        for way in ways(sheets - count, rest) {
            all.push([vec![*first; count], way].concat());
        }
    }
    all
}

/// One way per cell (group and code).
type World = Vec<Vec<u8>>;

fn worlds(cells: &[Vec<Vec<u8>>]) -> Vec<World> {
    cells.iter().fold(vec![Vec::new()], |worlds, ways| {
        worlds.iter().flat_map(|world| ways.iter().map(|way| [world.clone(), vec![way.clone()]].concat())).collect()
    })
}

fn sheets_of(world: &World, parties: &[Party]) -> Vec<Sheet> {
    let mut all = Vec::new();
    let mut ways = world.iter();
    for party in parties {
        let own: Vec<&Vec<u8>> = party.codes.iter().map(|_| ways.next().unwrap()).collect();
        for at in 0..party.sheets {
            let answers = party.codes.iter().zip(&own).map(|(code, way)| (*code, way[at]));
            let answers: Vec<(&str, u8)> = answers.filter(|(_, answer)| *answer != NONE).collect();
            let mut sheet = sheet(party.group, &answers, at < party.agreed);
            // Ordered options are answered by their place, the opt-out as N/A.
            for answer in sheet.answers.iter_mut().filter(|(code, _)| RANKED.contains(&code.as_str())).map(|(_, a)| a) {
                if let Answer::Rating(n) = *answer {
                    *answer = Answer::One(usize::from(n) - 1);
                }
            }
            all.push(sheet);
        }
    }
    all
}

/// What a cell of a group is in a report: its reason, or `None` where the group's own counts are shown.
fn reason(report: &Report, group: GroupIx, code: &str) -> Option<Hidden> {
    let line = report.lines.iter().position(|line| line.groups == [group])?;
    let own = report.own.iter().chain(report.statements()).find(|s| s.code == code);
    let of_cell = |cell: &Cell| match cell {
        Cell::Hidden(hidden) => Some(*hidden),
        Cell::Mean { .. } | Cell::NoRating(_) => None,
    };
    if let Some(statement) = own {
        return of_cell(&statement.cells[line]);
    }
    let mut items = report.others.iter().flat_map(|other| &other.items);
    let found = items.find_map(|item| match item {
        OtherItem::Rated(statement) if statement.code == code => Some(of_cell(&statement.cells[line])),
        OtherItem::Chosen(choice) if choice.code == code => Some(match &choice.cells[line] {
            ChoiceCell::Hidden(hidden) => Some(*hidden),
            ChoiceCell::Shown(_) => None,
        }),
        OtherItem::Rated(_) | OtherItem::Chosen(_) => None,
    });
    found.unwrap()
}

/// All that anybody gets of a report: its values, what is worth talking about, every file, and the other areas with how
/// many chose each point, as the screen shows them in full.
fn everything(report: &Report) -> String {
    let size = Size { columns: 120, rows: 40 };
    let rows: Vec<_> =
        report.others.iter().map(|other| others::rows(report, other, true, size, of(english()))).collect();
    let focus = report.focus(9);
    let text = report_text::lines(report, &Beside::default(), true, of(english()));
    format!("{report:?} {focus:?} {rows:?} {text:?} {} {}", files::write(report), files::csv(report))
}

/// Tries every world; worlds with the same report form a class. In every class each hidden cell takes every value that
/// its reason leaves open, so that the report tells its reason and nothing else. Gives back how many hidden cells were
/// attacked.
fn attack(frozen: &Frozen, parties: &[Party], answers: &[u8]) -> usize {
    let mut keys = Vec::new();
    let mut cells = Vec::new();
    for party in parties {
        for code in party.codes {
            keys.push((party.group, *code));
            cells.push(ways(party.sheets, answers));
        }
    }
    let mut classes: BTreeMap<String, (Vec<Option<Hidden>>, Vec<World>)> = BTreeMap::new();
    let mut open: BTreeMap<(usize, String), BTreeSet<Vec<u8>>> = BTreeMap::new();
    for world in worlds(&cells) {
        let report = report(frozen, &sheets_of(&world, parties));
        let reasons: Vec<Option<Hidden>> = keys.iter().map(|(group, code)| reason(&report, *group, code)).collect();
        for (at, reason) in reasons.iter().enumerate() {
            open.entry((at, format!("{reason:?}"))).or_default().insert(world[at].clone());
        }
        classes.entry(everything(&report)).or_insert((reasons, Vec::new())).1.push(world);
    }
    let mut attacked = 0;
    for (reasons, worlds) in classes.values() {
        for (at, reason) in reasons.iter().enumerate().filter(|(_, reason)| reason.is_some()) {
            let found: BTreeSet<&Vec<u8>> = worlds.iter().map(|world| &world[at]).collect();
            assert_eq!(found.len(), open[&(at, format!("{reason:?}"))].len(), "{:?} in {reasons:?}", keys[at]);
            assert!(found.len() > 1);
            attacked += 1;
        }
    }
    attacked
}

fn school(cell: u32) -> Frozen {
    let mut it = SMALL.clone();
    it.questions.retain(|q| ["A1", "C3", "C5", "conf_teach", "teaching_time"].contains(&q.code.as_str()));
    let mut frozen = frozen(&it, [20, 20, 20]);
    frozen.exercise.smallest_cell = cell;
    frozen.told_small = vec![LEADERS, TEACHERS, STUDENTS];
    frozen
}

#[test]
fn a_group_left_out_beside_a_shown_one_stays_hidden() {
    let parties = [
        Party { group: TEACHERS, sheets: 2, agreed: 1, codes: &["C3", "C5"] },
        Party { group: STUDENTS, sheets: 3, agreed: 0, codes: &["C3", "C5"] },
    ];
    // Two cells of the teachers in each of 25 classes, and one of the students in each of the 5 that hide it, twice.
    assert_eq!(attack(&school(3), &parties, &[NONE, 1, 4]), 2 * 25 + 2 * 5);
}

#[test]
fn a_statement_with_too_few_answers_stays_hidden_inside_a_shown_group() {
    let parties = [Party { group: STUDENTS, sheets: 4, agreed: 4, codes: &["C3", "C5"] }];
    assert!(attack(&school(4), &parties, &[NONE, 0, 1, 4]) > 30);
    let beside = [
        Party { group: LEADERS, sheets: 1, agreed: 1, codes: &["C3"] },
        Party { group: STUDENTS, sheets: 4, agreed: 0, codes: &["C3", "C5"] },
    ];
    assert!(attack(&school(4), &beside, &[NONE, 0, 1, 5]) > 30);
}

#[test]
fn how_many_chose_a_point_of_another_area_stays_hidden_where_too_few_answered() {
    // On five points and on ordered options, with answers of two kinds, N/A or the opt-out, and none.
    for codes in [&["conf_teach"][..], &["teaching_time"], &["conf_teach", "teaching_time"]] {
        let parties = [Party { group: TEACHERS, sheets: 4, agreed: 0, codes }];
        let answers: &[u8] = if codes.len() == 1 { &[NONE, 0, 1, 3] } else { &[NONE, 1, 3] };
        // All worlds in which the one cell is hidden look alike.
        let attacked = attack(&school(4), &parties, answers);
        assert!(attacked == 1 || (codes.len() == 2 && attacked > 3), "{codes:?}: {attacked}");
    }
    let beside = [
        Party { group: LEADERS, sheets: 1, agreed: 1, codes: &["C3"] },
        Party { group: TEACHERS, sheets: 4, agreed: 0, codes: &["conf_teach", "teaching_time"] },
    ];
    assert!(attack(&school(4), &beside, &[NONE, 2, 3]) > 30);
}

#[test]
fn what_only_one_of_two_pooled_groups_was_asked_stays_hidden() {
    let parties = [
        Party { group: LEADERS, sheets: 1, agreed: 0, codes: &["C3"] },
        Party { group: TEACHERS, sheets: 3, agreed: 0, codes: &["C3", "conf_teach"] },
    ];
    let frozen = school(4);
    let mut told = BTreeMap::new();
    let cells: Vec<Vec<Vec<u8>>> = [1, 3, 3].map(|sheets| ways(sheets, &[NONE, 2, 5])).to_vec();
    for world in worlds(&cells) {
        let report = report(&frozen, &sheets_of(&world, &parties));
        assert_eq!(report.standings[..2], [Standing::PooledAsStaff; 2]);
        // All that the report may depend on: the answers of both together, where there are enough. Not who of the two
        // gave which, and not what the teachers alone were asked, though all three answered it.
        let mut known = [world[0].clone(), world[1].clone()].concat();
        known.sort_unstable();
        if known.iter().filter(|answer| **answer != NONE).count() < 3 {
            known.clear();
        }
        let shown = everything(&report);
        assert_eq!(*told.entry(known).or_insert(shown.clone()), shown, "{world:?}");
    }
    // Four answers of two kinds, or three and one missing, or too few.
    assert_eq!(told.len(), 5 + 4 + 1);
}

/// Codes whose cell on a line has too few answers, with the line's groups.
fn too_few(school: &School) -> Vec<(String, Vec<GroupIx>)> {
    let report = report(&school.frozen, &school.sheets);
    let mut found = Vec::new();
    let choices = report.others.iter().flat_map(|other| &other.items);
    for (at, line) in report.lines.iter().enumerate() {
        let mut note = |code: &str| found.push((code.to_owned(), line.groups.clone()));
        for statement in report.statements().chain(&report.own) {
            if statement.cells[at] == Cell::Hidden(Hidden::TooFew) {
                note(&statement.code);
            }
        }
        for item in choices.clone() {
            match item {
                OtherItem::Rated(s) if s.cells[at] == Cell::Hidden(Hidden::TooFew) => note(&s.code),
                OtherItem::Chosen(c) if c.cells[at] == ChoiceCell::Hidden(Hidden::TooFew) => note(&c.code),
                OtherItem::Rated(_) | OtherItem::Chosen(_) => {}
            }
        }
    }
    found
}

#[test]
fn what_is_hidden_plays_no_part_in_what_is_shown() {
    let (mut left_out, mut few) = (0, 0);
    for seed in 0..400 {
        let school = School::draw(&SMALL, seed);
        let shown = report(&school.frozen, &school.sheets);
        let mut random = SplitMix64::new(seed);
        let mut other = School { frozen: school.frozen.clone(), sheets: school.sheets.clone() };
        // Groups that are left out answer something else.
        for sheet in &mut other.sheets {
            if !shown.standings[sheet.group.0].is_shown() {
                left_out += 1;
                sheet.answers.retain(|_, _| random.below(2) == 0);
                for answer in sheet.answers.values_mut() {
                    if let Answer::Rating(n) = answer {
                        *n = 1 + random.below(5) as u8;
                    }
                }
            }
        }
        // Where too few answered, nobody does.
        for (code, groups) in too_few(&school) {
            few += 1;
            for sheet in other.sheets.iter_mut().filter(|sheet| groups.contains(&sheet.group)) {
                sheet.answers.remove(&code);
            }
        }
        assert_eq!(report(&other.frozen, &other.sheets), shown, "school {seed}");
    }
    assert!(left_out > 100 && few > 100, "{left_out} {few}");
}
