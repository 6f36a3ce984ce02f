//! Further editions: whoever subtracts one from the other learns nothing of what either hides.

use std::collections::{BTreeMap, BTreeSet};

use reflectory::domain::answer::Sheet;
use reflectory::domain::exercise::Frozen;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::random::SplitMix64;
use reflectory::domain::report::protection::Standing;
use reflectory::domain::report::release::{Refusal, hold_texts_back, may_release};
use reflectory::domain::report::statement::Cell;
use reflectory::domain::report::words::Texts;
use reflectory::domain::report::{Occasion, Report};
use zeroize::Zeroizing;

use crate::support::report::{
    FIRST, LEADERS, SHIPPED, SMALL, STUDENTS, School, TEACHERS, answered, frozen, report, sheet, sheets, tally,
};

/// No answer, where answers are numbers.
const NONE: u8 = 9;

/// The edition behind these, on the sheets of all of them and of the late ones.
fn next(frozen: &Frozen, sheets: &[Sheet], earlier: &[Report]) -> Report {
    let last = earlier.last().unwrap();
    let occasion = Occasion { edition: last.facts.edition + 1, decided: &last.standings, ..FIRST };
    let mut report = Report::new(&tally(frozen, sheets), &occasion);
    hold_texts_back(earlier, &mut report);
    report
}

/// A school that asks one statement of teachers and students.
fn school(cell: u32) -> Frozen {
    let mut it = SMALL.clone();
    it.questions.retain(|q| q.code == "C3");
    let mut frozen = frozen(&it, [40, 40, 40]);
    frozen.exercise.smallest_cell = cell;
    frozen.told_small = vec![LEADERS, TEACHERS, STUDENTS];
    frozen
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

fn sheets_of(group: GroupIx, way: &[u8], agreed: usize) -> Vec<Sheet> {
    let one = |(at, answer): (usize, &u8)| {
        let answers: &[(&str, u8)] = if *answer == NONE { &[] } else { &[("C3", *answer)] };
        sheet(group, answers, at < agreed)
    };
    way.iter().enumerate().map(one).collect()
}

/// Sum and number of the ratings among answers.
fn mean(way: &[u8]) -> (u32, u32) {
    let ratings: Vec<u32> = way.iter().filter(|a| (1..=5).contains(*a)).map(|a| u32::from(*a)).collect();
    let (sum, number) = (ratings.iter().sum::<u32>(), ratings.len() as u32);
    // Lowest terms are not needed: numbers are below ten.
    (sum * 2520).checked_div(number).map_or((0, 0), |mean| (mean, 1))
}

fn cell(report: &Report, group: GroupIx) -> Option<&Cell> {
    let line = report.lines.iter().position(|line| line.groups == [group])?;
    report.statements().next()?.cells.get(line)
}

fn is_hidden(report: &Report, group: GroupIx) -> bool {
    matches!(cell(report, group), Some(Cell::Hidden(_)) | None)
}

/// What one batch of a world adds, and how many of it ticked.
#[derive(Clone, Copy)]
struct Arrival {
    group: GroupIx,
    sheets: usize,
    agreed: usize,
    edition: usize,
}

/// Tries every world of these arrivals, edition by edition as far as they may come out. Worlds with the same editions
/// form a class; in each of them every hidden cell, and what late sheets say where that may not be shown, takes more
/// than one value. Gives back how many cells were attacked in worlds whose last edition came out.
fn attack(frozen: &Frozen, arrivals: &[Arrival], answers: &[u8]) -> usize {
    let editions = arrivals.iter().map(|a| a.edition).max().unwrap() + 1;
    let mut worlds: Vec<Vec<Vec<u8>>> = vec![Vec::new()];
    for arrival in arrivals {
        let ways = ways(arrival.sheets, answers);
        worlds = worlds.iter().flat_map(|w| ways.iter().map(|way| [w.clone(), vec![way.clone()]].concat())).collect();
    }
    type Seen = (Vec<Report>, Vec<Vec<Vec<u8>>>);
    let mut classes: BTreeMap<String, Seen> = BTreeMap::new();
    for world in worlds {
        let until = |edition: usize| -> Vec<Sheet> {
            let there = arrivals.iter().zip(&world).filter(|(arrival, _)| arrival.edition <= edition);
            there.flat_map(|(arrival, way)| sheets_of(arrival.group, way, arrival.agreed)).collect()
        };
        let mut out = vec![report(frozen, &until(0))];
        let mut refusals = Vec::new();
        for edition in 1..editions {
            let new = next(frozen, &until(edition), &out);
            match may_release(&out, &new) {
                Ok(()) => out.push(new),
                Err(refusal) => {
                    refusals.push(format!("{refusal:?}"));
                    break;
                }
            }
        }
        let shown = out.iter().map(|r| format!("{:?} {:?} {:?}", r.lines, r.areas, r.school)).collect::<Vec<_>>();
        classes.entry(format!("{shown:?} {refusals:?}")).or_insert((out, Vec::new())).1.push(world);
    }
    let mut attacked = 0;
    for (out, worlds) in classes.values() {
        let groups: BTreeSet<GroupIx> = arrivals.iter().map(|a| a.group).collect();
        for group in groups {
            let says = |world: &Vec<Vec<u8>>, from: usize, to: usize| -> Vec<u8> {
                let there = arrivals.iter().zip(world);
                let of = there.filter(|(a, _)| a.group == group && (from..=to).contains(&a.edition));
                let mut all: Vec<u8> = of.flat_map(|(_, way)| way.clone()).collect();
                all.sort_unstable();
                all
            };
            // Where an edition shows that nobody gave a rating, or that all gave the same, that holds of every part.
            let kinds = |edition: usize| {
                let all = says(&worlds[0], 0, edition);
                all.into_iter().filter(|a| (1..=5).contains(a)).collect::<BTreeSet<u8>>().len()
            };
            let shows_kinds = |to: usize, most: usize| {
                (to..out.len()).any(|edition| !is_hidden(&out[edition], group) && kinds(edition) <= most)
            };
            for from in 0..out.len() {
                for to in from..out.len() {
                    let late = from > 0;
                    let hidden = if late {
                        let way = says(&worlds[0], from, to);
                        let valid = way.iter().filter(|a| (1..=5).contains(*a)).count();
                        let opted = way.iter().filter(|a| **a == 0).count();
                        !way.is_empty() && valid < 3 && (valid > 0 || opted < 3)
                    } else {
                        is_hidden(&out[to], group)
                    };
                    if !hidden || says(&worlds[0], from, to).is_empty() {
                        continue;
                    }
                    let means: BTreeSet<_> = worlds.iter().map(|w| mean(&says(w, from, to))).collect();
                    let texts: BTreeSet<_> = worlds.iter().map(|w| says(w, from, to)).collect();
                    assert!(texts.len() > 1, "{group:?} {from}..={to}: {texts:?} in {:?}", out.len());
                    if !shows_kinds(to, usize::from(late)) {
                        assert!(means.len() > 1, "{group:?} {from}..={to}: {texts:?} in {:?}", out.len());
                    }
                    attacked += usize::from(out.len() == editions);
                }
            }
        }
    }
    attacked
}

fn arrival(group: GroupIx, edition: usize, sheets: usize) -> Arrival {
    Arrival { group, sheets, agreed: 0, edition }
}

#[test]
fn two_editions_of_a_school_of_any_small_size_tell_nothing_that_is_hidden() {
    for (before, late) in [(3, 3), (3, 4), (4, 3), (4, 4), (5, 3), (3, 5)] {
        let arrivals = [arrival(STUDENTS, 0, before), arrival(STUDENTS, 1, late)];
        assert!(attack(&school(3), &arrivals, &[NONE, 0, 1, 5]) > 20, "{before} {late}");
    }
    for (before, late) in [(4, 4), (5, 4), (4, 6)] {
        let arrivals = [arrival(STUDENTS, 0, before), arrival(STUDENTS, 1, late)];
        assert!(attack(&school(4), &arrivals, &[NONE, 1, 4]) > 20, "{before} {late}");
    }
}

#[test]
fn three_editions_tell_nothing_that_is_hidden() {
    let arrivals = [0, 1, 2].map(|edition| arrival(STUDENTS, edition, 3));
    assert!(attack(&school(3), &arrivals, &[NONE, 1, 5]) > 20);
    assert!(attack(&school(3), &arrivals, &[0, 1, 5]) > 20);
}

#[test]
fn overall_values_of_two_groups_tell_nothing_either() {
    let arrivals = [arrival(TEACHERS, 0, 3), arrival(STUDENTS, 0, 3), arrival(STUDENTS, 1, 3)];
    assert!(attack(&school(3), &arrivals, &[NONE, 1, 5]) > 20);
    let both = [arrival(TEACHERS, 0, 3), arrival(STUDENTS, 0, 2), arrival(TEACHERS, 1, 3), arrival(STUDENTS, 1, 3)];
    assert!(attack(&school(3), &both, &[NONE, 2, 5]) > 20);
}

#[test]
fn a_group_that_agreed_and_then_grew_stays_hidden_where_it_is() {
    for agreed in [0, 3] {
        let small = Arrival { agreed: 2, ..arrival(STUDENTS, 0, 2) };
        let late = Arrival { agreed, ..arrival(STUDENTS, 1, 3) };
        assert!(attack(&school(3), &[small, late], &[NONE, 0, 1, 5]) > 5, "{agreed}");
    }
}

/// The rule by itself, on a few numbers.
fn released(before: &[u8], late: &[u8]) -> Result<(), Refusal> {
    let frozen = school(3);
    let mut all = answered(STUDENTS, "C3", before);
    let first = report(&frozen, &all);
    all.extend(answered(STUDENTS, "C3", late));
    let second = next(&frozen, &all, std::slice::from_ref(&first));
    may_release(&[first], &second)
}

#[test]
fn the_rule_in_numbers() {
    let few = || Err(Refusal::FewAnswers("Students".to_owned()));
    let small = |sheets| Err(Refusal::SmallBatch { group: "Students".to_owned(), sheets, smallest_cell: 3 });
    assert_eq!(released(&[1, 2, 3], &[4, 5, 1]), Ok(()));
    assert_eq!(released(&[1, 2, 3], &[]), Ok(()));
    assert_eq!(released(&[1, 2, 3], &[4, 5]), small(2));
    assert_eq!(released(&[1, 2, 3], &[4, 5, 0]), few(), "two ratings among three");
    assert_eq!(released(&[1, 2, 3], &[0, 0, 0]), Ok(()), "no rating, said of three");
    // Two had answered, and all answers are the same: then these two are known.
    assert_eq!(released(&[4, 4, 0], &[4, 4, 4]), few());
    assert_eq!(released(&[4, 4, 0], &[4, 4, 5]), Ok(()));
    // Nobody need have answered where so many opted out that it could have been all of the first three.
    assert_eq!(released(&[4, 0, 0], &[4, 4, 0, 0, 0]), few(), "two of the first may have opted out, but not three");
}

#[test]
fn what_is_no_further_edition_is_refused() {
    let frozen = school(3);
    let all = answered(STUDENTS, "C3", &[1, 2, 3, 4, 5, 5]);
    let first = report(&frozen, &all[..3]);
    let earlier = std::slice::from_ref(&first);
    let second = next(&frozen, &all, earlier);
    assert_eq!(may_release(earlier, &second), Ok(()));
    assert_eq!(may_release(&[], &first), Ok(()));
    assert_eq!(may_release(earlier, &first), Err(Refusal::NotNext));
    type Change = fn(&mut Report);
    let changes: [Change; 3] =
        [|r| r.facts.exercise.0.push('x'), |r| r.facts.smallest_cell = 4, |r| r.facts.edition = 1];
    for change in changes {
        let mut other = second.clone();
        change(&mut other);
        assert_eq!(may_release(earlier, &other), Err(Refusal::NotNext));
    }
    let fewer = next(&frozen, &all[..2], earlier);
    assert_eq!(may_release(earlier, &fewer), Err(Refusal::Changed("Students".to_owned())));
    let other = next(&frozen, &answered(STUDENTS, "C3", &[5, 5, 5]), earlier);
    assert_eq!(may_release(earlier, &other), Err(Refusal::Changed("Students".to_owned())), "the same number, others");
    // One of the kept sheets is gone and more than enough came.
    let lost = next(&frozen, &answered(STUDENTS, "C3", &[2, 3, 4, 4, 4, 4, 4, 4]), earlier);
    assert_eq!(may_release(earlier, &lost), Err(Refusal::Changed("Students".to_owned())));
}

#[test]
fn a_group_that_was_left_out_stays_so() {
    let frozen = school(3);
    let mut all = sheets(2, TEACHERS, &[("C3", 4)]);
    all.extend(sheets(3, STUDENTS, &[("C3", 2)]));
    let first = report(&frozen, &all);
    assert_eq!(first.standings[TEACHERS.0], Standing::LeftOut);
    all.extend(sheets(4, TEACHERS, &[("C3", 1)]));
    let second = next(&frozen, &all, std::slice::from_ref(&first));
    assert_eq!(second.standings[TEACHERS.0], Standing::LeftOut);
    assert_eq!(may_release(std::slice::from_ref(&first), &second), Ok(()));
    let open = report(&frozen, &all);
    let mut opened = open.clone();
    opened.facts.edition = 2;
    assert_eq!(opened.standings[TEACHERS.0], Standing::OwnLine);
    assert_eq!(may_release(&[first], &opened), Err(Refusal::Changed("Teachers".to_owned())));
}

fn with_words(n: u32) -> Sheet {
    let mut one = sheet(STUDENTS, &[("C3", 1 + (n % 5) as u8)], false);
    let words = Zeroizing::new(format!("words of {n}"));
    one.answers.insert("W1".to_owned(), reflectory::domain::answer::Answer::Words(words));
    one
}

#[test]
fn texts_come_with_ten_sheets_or_not_at_all() {
    let mut it = SHIPPED.clone();
    it.questions.retain(|q| ["C3", "W1"].contains(&q.code.as_str()));
    let frozen = frozen(&it, [40, 40, 40]);
    let all: Vec<Sheet> = (0..40).map(with_words).collect();
    let texts = |report: &Report| match &report.words[0].texts[STUDENTS.0] {
        Texts::Shown(texts) => texts.len(),
        Texts::Hidden(_) => 0,
    };
    let mut out = vec![report(&frozen, &all[..12])];
    // Five more, then five more: the texts of the ten come together.
    for (sheets, expected) in [(17, 12), (22, 22), (31, 22), (40, 40)] {
        let new = next(&frozen, &all[..sheets], &out);
        assert_eq!(texts(&new), expected, "{sheets} sheets");
        assert_eq!(may_release(&out, &new), Ok(()), "{sheets} sheets");
        let last = out.last().unwrap();
        let occasion = Occasion { edition: new.facts.edition, decided: &last.standings, ..FIRST };
        let all_texts = Report::new(&tally(&frozen, &all[..sheets]), &occasion);
        let expected = if texts(&new) == sheets { Ok(()) } else { Err(Refusal::FewTexts("Students".to_owned())) };
        assert_eq!(may_release(&out, &all_texts), expected, "{sheets} sheets");
        out.push(new);
    }
    // Too few for any text at first: all of them come with the tenth sheet.
    let out = vec![report(&frozen, &all[..6])];
    let new = next(&frozen, &all[..11], &out);
    assert_eq!((texts(&out[0]), texts(&new), may_release(&out, &new)), (0, 11, Ok(())));
}

/// Written apart: every pair of shown numbers, subtracted.
fn differences_are_enough(old: &Report, new: &Report) -> bool {
    let all = |report: &Report| -> Vec<(String, String, Option<[u32; 3]>)> {
        let rows = report.statements().chain(&report.own).flat_map(|statement| {
            statement.cells.iter().zip(&report.lines).map(|(cell, line)| {
                let counts = cell.ratings().map(|r| [r.answered(), r.not_applicable, r.unanswered]);
                (statement.code.clone(), line.key.clone(), counts)
            })
        });
        rows.collect()
    };
    all(old).iter().zip(&all(new)).all(|(before, after)| match (before.2, after.2) {
        (Some(before), Some(after)) => {
            let [valid, opted, silent] = [0, 1, 2].map(|at: usize| after[at] - before[at]);
            valid + opted + silent == 0 || valid >= 3 || (valid == 0 && opted >= 3)
        }
        _ => true,
    })
}

#[test]
fn what_comes_out_of_drawn_schools_differs_by_enough() {
    let (mut released, mut refused) = (0, 0);
    for seed in 0..500 {
        let mut school = School::draw(&SMALL, seed);
        let mut random = SplitMix64::new(seed);
        // Whole again as many late ones, so that some are released.
        let more = School::draw(&SMALL, seed);
        let late = random.below(3) as usize;
        school.sheets.extend(more.sheets.iter().filter(|_| late > 0).cloned());
        let split = more.sheets.len();
        let first = report(&school.frozen, &school.sheets[..split]);
        let second = next(&school.frozen, &school.sheets, std::slice::from_ref(&first));
        let enough = differences_are_enough(&first, &second);
        match may_release(std::slice::from_ref(&first), &second) {
            Ok(()) => {
                assert!(enough, "school {seed}");
                released += usize::from(late > 0);
            }
            Err(_) => refused += 1,
        }
    }
    assert!(released > 15 && refused > 15, "{released} {refused}");
}
