//! Blank forms: what is printed on them, and that what is typed from them comes back.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use reflectory::domain::answer::Answer;
use reflectory::domain::exercise::Frozen;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::questionnaire::{AskedForm, Questionnaire};
use reflectory::format::import::read;
use reflectory::format::paper::{COLUMNS, PAGE_LINES, columns, forms, labels};
use reflectory::locale::language;
use reflectory::locale::texts::{self, Texts};
use reflectory::text::width;
use zeroize::Zeroizing;

use super::frozen;
use crate::support::bin::{ID, School};
use crate::support::store::{LEADERS, STUDENTS};

/// A text with all white space as one blank, to look for what may be wrapped.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn english() -> &'static Texts {
    texts::of(language::english())
}

#[test]
fn a_form_holds_what_its_group_reads_on_pages_that_fit() {
    let frozen = frozen();
    for group in [0, 1, 2].map(GroupIx) {
        let questionnaire = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group);
        for help in [true, false] {
            let form = forms(&frozen, group, 7..=7, help, english());
            let told = flat(&form);
            let pages: Vec<&str> = form.split('\u{c}').collect();
            assert!(pages.len() > 2 && pages.iter().all(|page| page.lines().count() <= PAGE_LINES), "{form}");
            for (at, page) in pages.iter().enumerate() {
                let head: Vec<&str> = page.lines().take(2).collect();
                let (letter, title) = [("L", "School leaders"), ("T", "Teachers"), ("S", "Students")][group.0];
                assert!(
                    head[0].starts_with("Linden School ") && head[0].ends_with(&format!("Form {letter}-0007")),
                    "{head:?}"
                );
                assert!(head[1].starts_with(&format!("Primary, {title} ")), "{head:?}");
                assert!(head[1].ends_with(&format!("page {} of {}", at + 1, pages.len())), "{head:?}");
            }
            assert!(form.lines().all(|line| width(line.trim_start_matches('\u{c}')) <= COLUMNS), "{form}");
            assert!(told.contains("Taking part is voluntary."), "{form}");
            assert_eq!(told.matches("5 = strongly agree (in my experience, very true)").count(), 1, "{form}");
            assert!(told.matches("1 = strongly disagree, 5 = strongly agree, 0 = ").count() >= 3, "{form}");
            for asked in &questionnaire.asked {
                assert!(told.contains(&flat(&format!("{} {}", asked.code, asked.text))), "{} is missing", asked.code);
                let statement = matches!(asked.form, AskedForm::Scale { .. });
                assert_eq!(told.contains(&flat(&asked.help)), help || !statement, "help of {}", asked.code);
            }
            let boxes = form.matches("[ ]").count();
            let small = usize::from(group == LEADERS);
            assert_eq!(boxes, questionnaire.asked.iter().map(|asked| asked.form.rows()).sum::<usize>() + small);
        }
    }
}

#[test]
fn only_a_small_group_is_told_and_asked() {
    let frozen = frozen();
    for (group, small) in [(LEADERS, true), (STUDENTS, false)] {
        let form = flat(&forms(&frozen, group, 1..=1, false, english()));
        assert_eq!(
            form.contains("Your group is small. Its results are shown on their own only from 5 sheets on."),
            small
        );
        assert_eq!(form.contains("[ ] Our group's results may be shown on their own."), small);
        assert_eq!(columns(&frozen, group).contains(&"own_line".to_owned()), small);
    }
}

#[test]
fn forms_are_numbered_and_each_begins_a_page() {
    let frozen = frozen();
    let three = forms(&frozen, STUDENTS, 9..=11, true, english());
    let one = forms(&frozen, STUDENTS, 9..=9, true, english());
    let pages = one.split('\u{c}').count();
    assert_eq!(three.split('\u{c}').count(), 3 * pages);
    assert!(three.starts_with(&one) && three[one.len()..].starts_with('\u{c}'));
    for (number, shown) in ["S-0009", "S-0010", "S-0011"].iter().enumerate() {
        assert_eq!(three.matches(&format!("Form {shown}\n")).count(), pages, "form {number}");
    }
}

/// An answer to every form of question, or none, as drawn; and the cell somebody would type for it.
fn drawn(form: &AskedForm, rng: &mut StdRng) -> (Option<Answer>, String) {
    if rng.random_range(0..8) == 0 {
        return (None, String::new());
    }
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    match form {
        AskedForm::Scale { .. } => match rng.random_range(0..6) {
            0 => (Some(Answer::NotApplicable), ["NA", "0", "n/a"][rng.random_range(0..3)].to_owned()),
            n => (Some(Answer::Rating(n)), n.to_string()),
        },
        AskedForm::Single { options, opt_out } => match rng.random_range(0..=options.len()) {
            at if at < options.len() => (Some(Answer::One(at)), labels(options)[at].clone()),
            _ if opt_out.is_some() => (Some(Answer::NotApplicable), "0".to_owned()),
            _ => (None, String::new()),
        },
        AskedForm::Multiple { options, .. } => {
            let bits = rng.random_range(0..1u32 << options.len());
            let ticked = (0..options.len()).filter(|at| bits >> at & 1 == 1).map(|at| match rng.random_range(0..2) {
                0 => labels(options)[at].clone(),
                _ => options[at].0.clone(),
            });
            let cell = ticked.collect::<Vec<_>>().join("+");
            if bits == 0 { (Some(Answer::NoneOfThese), "0".to_owned()) } else { (Some(Answer::Some(bits)), cell) }
        }
        AskedForm::Words => {
            let parts = ["more", "time,", "\"now\"", "a;b", "ü\u{1f600}", "عربي", "=1+1", "\\"];
            let text: Vec<&str> =
                (0..rng.random_range(1..9)).map(|_| parts[rng.random_range(0..parts.len())]).collect();
            (Some(Answer::Words(Zeroizing::new(text.join(" ")))), quoted(&text.join("\n")))
        }
    }
}

/// Types forms of a group into a table of its columns; what comes back must be what was on them.
fn types_and_reads(frozen: &Frozen, group: GroupIx, rng: &mut StdRng) {
    let asked = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group).asked;
    let key = &frozen.instrument.groups[group.0].key;
    let mut text = format!("{}\n", columns(frozen, group).join(","));
    let mut expected: Vec<(BTreeMap<String, Answer>, bool)> = Vec::new();
    for number in 1..=40 {
        let mut answers = BTreeMap::new();
        let mut cells = vec![number.to_string(), key.clone()];
        for asked in &asked {
            let (answer, cell) = drawn(&asked.form, rng);
            answers.extend(answer.map(|answer| (asked.code.clone(), answer)));
            cells.push(cell);
        }
        let tick = frozen.is_small(group) && rng.random_range(0..2) == 0;
        if frozen.is_small(group) {
            cells.push(if tick { "yes" } else { ["no", ""][rng.random_range(0..2)] }.to_owned());
        }
        expected.push((answers, tick));
        text.push_str(&format!("{}\n", cells.join(",")));
    }
    let table = read(text.as_bytes(), frozen).unwrap_or_else(|problems| panic!("{problems:?}"));
    let read: Vec<_> = table.sheets.into_iter().map(|sheet| (sheet.answers, sheet.own_line)).collect();
    assert!(read == expected, "{key}: {text}");
}

#[test]
fn what_is_typed_from_a_form_comes_back() {
    let frozen = frozen();
    let mut rng = StdRng::seed_from_u64(5);
    for group in [0, 1, 2].map(GroupIx) {
        types_and_reads(&frozen, group, &mut rng);
    }
}

#[test]
fn two_groups_may_have_one_number() {
    let frozen: Arc<Frozen> = frozen();
    let table = read(b"number,group,C3\n1,students,4\n1,teachers,5\n", &frozen).ok().unwrap();
    let groups: BTreeSet<GroupIx> = table.sheets.iter().map(|sheet| sheet.group).collect();
    assert_eq!(groups.len(), 2);
}

#[test]
fn the_program_prints_forms_and_the_columns_for_them() {
    let school = School::short();
    let done = school.run(&["form", ID, "students", "--count", "2", "--first", "31"]);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert_eq!(done.err, "Forms S-0031 to S-0032. A number counts once: print further ones with --first 33.\n");
    let told = flat(&done.out);
    assert!(told.contains("A1 The first statement. A first help. [ ] 1 [ ] 2 [ ] 3 [ ] 4 [ ] 5 [ ] 0"), "{told}");
    assert!(told.contains("[ ] a a tablet [ ] b a phone [ ] c a laptop [ ] 0 none of these"), "{told}");
    assert!(told.contains("W1 What do you wish for? No names, please. ____"), "{told}");
    assert!(told.contains("Form S-0032"), "{told}");
    let columns = school.run(&["form", ID, "leaders", "--columns"]);
    assert_eq!((columns.code, columns.out.as_str()), (Some(0), "number,group,A1,A2,own_line\n"));
    for (arguments, part) in [
        (&["form", ID, "parents"][..], "There is no group \"parents\". Groups: leaders, teachers, students."),
        (&["form", "2026-2-primary", "students"], "This school has no exercise 2026-2-primary."),
        (&["form", ID, "students", "--first", "999999", "--count", "2"], "Numbers go up to 999999."),
    ] {
        let refused = school.run(arguments);
        assert!(refused.code == Some(1) && refused.out.is_empty() && refused.err.contains(part), "{refused:?}");
    }
    for wrong in [["--count", "0"], ["--count", "1001"], ["--first", "0"], ["--first", "1000000"]] {
        assert_eq!(school.run(&["form", ID, "students", wrong[0], wrong[1]]).code, Some(2), "{wrong:?}");
    }
}
