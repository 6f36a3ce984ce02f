//! The sample school: its key is at hand, the session before is over and can be compared, and the plan that grew from the
//! one before that came to something.

use std::path::Path;
use std::sync::Arc;

use reflectory::app::home::SAMPLE_PASSPHRASE;
use reflectory::domain::answer::{Answer, Sheet};
use reflectory::domain::calendar::Phase;
use reflectory::domain::exercise::Frozen;
use reflectory::domain::instrument::{GroupIx, Part};
use reflectory::domain::plan::Plan;
use reflectory::domain::plan::outcome::Verdict;
use reflectory::domain::secret::Secret;
use reflectory::format::report::release::How;
use reflectory::runtime::codes::Patience;
use reflectory::runtime::exercise_files::Opened;
use reflectory::runtime::keys::in_folder;
use reflectory::runtime::results::{self, Unsealing};
use reflectory::runtime::sample::Sample;
use reflectory::runtime::unsealing::unseal;
use reflectory::runtime::{beside, plans};
use reflectory::seal::key_file::unlock;
use reflectory::store::Store;

/// Each exercise of a sample, newest first, with its sheets, all of them opened with the key that lies there.
fn unsealed(folder: &Path) -> Vec<(Arc<Frozen>, Vec<Sheet>, bool)> {
    let found = in_folder(folder);
    assert_eq!(found.len(), 1, "one key file");
    let secret = unlock(&found[0].file, SAMPLE_PASSPHRASE).unwrap();
    let store = Store::open_existing(folder).unwrap();
    let rows = store.exercises().unwrap();
    let open = |row: &reflectory::store::ExerciseRow| {
        let opened = Opened::open(&store, &row.id).unwrap();
        let sheets = unseal(&opened, std::slice::from_ref(&secret), |_, _| ()).unwrap();
        let sheets = sheets.into_iter().map(|(_, sheet)| sheet.expect("it opens")).collect();
        (Arc::clone(&opened.frozen), sheets, opened.file.is_closed().unwrap())
    };
    rows.iter().map(open).collect()
}

fn counts(sheets: &[Sheet]) -> [usize; 3] {
    [0, 1, 2].map(|group| sheets.iter().filter(|sheet| sheet.group == GroupIx(group)).count())
}

/// Mean of a group's ratings in an area, times a hundred.
fn mean(frozen: &Frozen, sheets: &[Sheet], group: usize, area: usize) -> u32 {
    let in_area = |code: &str| frozen.instrument.question(code).is_some_and(|q| q.part == Part::Area(area));
    let of_group = sheets.iter().filter(|sheet| sheet.group == GroupIx(group)).flat_map(|sheet| &sheet.answers);
    let ratings: Vec<u32> = of_group
        .filter_map(|(code, answer)| match answer {
            Answer::Rating(n) if in_area(code) => Some(u32::from(*n)),
            _ => None,
        })
        .collect();
    assert!(ratings.len() > 4, "{} ratings", ratings.len());
    ratings.iter().sum::<u32>() * 100 / ratings.len() as u32
}

#[test]
fn the_key_at_hand_opens_every_session() {
    let sample = Sample::temporary(7).unwrap();
    let both = unsealed(sample.folder());
    let [(now, sheets_now, closed_now), (before, sheets_before, closed_before), (first, _, true)] = both.as_slice()
    else {
        panic!("{} exercises", both.len());
    };
    let wall = jiff::Timestamp::now();
    assert_eq!((now.exercise.phase(wall), *closed_now), (Phase::Open, false));
    assert_eq!((before.exercise.phase(wall), *closed_before), (Phase::Closed, true));
    assert_eq!(now.exercise.level, before.exercise.level);
    assert!((before.exercise.year, before.exercise.session) < (now.exercise.year, now.exercise.session));
    assert!((first.exercise.year, first.exercise.session) < (before.exercise.year, before.exercise.session));
    assert_eq!((counts(sheets_now), counts(sheets_before)), ([2, 9, 64], [5, 24, 117]));
    for (frozen, sheets) in [(now, sheets_now), (before, sheets_before)] {
        let answers = || sheets.iter().flat_map(|sheet| sheet.answers.iter());
        let na = answers().filter(|(_, answer)| **answer == Answer::NotApplicable).count();
        let words = answers().filter(|(_, answer)| matches!(answer, Answer::Words(_))).count();
        let own = answers().filter(|(code, _)| *code == "breaks").count();
        assert!(na > 50 && words > 10 && own > 50, "{na} N/A, {words} texts, {own} own");
        assert!(sheets.iter().all(|sheet| !sheet.own_line || frozen.is_small(sheet.group)));
        assert!(
            mean(frozen, sheets, 1, 2) > mean(frozen, sheets, 2, 2),
            "teachers see the devices better than students"
        );
    }
    let better = mean(now, sheets_now, 1, 3).saturating_sub(mean(before, sheets_before, 1, 3));
    assert!(better > 20, "teachers see area D better than last time: {better}");
}

/// Unseals the session before, as somebody who looks around does.
fn results_of(seed: u64) -> (Sample, Plan, Vec<Verdict>) {
    let sample = Sample::temporary(seed).unwrap();
    let folder = sample.folder();
    let store = Store::open_existing(folder).unwrap();
    let before = store.exercises().unwrap().remove(1).id;
    let passphrases = [Secret::new(SAMPLE_PASSPHRASE.to_owned())];
    let now = jiff::Timestamp::now();
    let mut patience = Patience::default();
    let mut asked = Unsealing { folder, passphrases: &passphrases, patience: &mut patience, now };
    let report = results::unseal(&mut asked, &before, |_, _| ()).unwrap().report;
    assert!(beside::changes(folder, &report, How::Screen, now).unwrap().is_some_and(|all| !all.increased.is_empty()));
    let plan = plans::all(&store).unwrap().remove(0).plan.unwrap();
    let check = plans::check(folder, &plan, None, How::Screen, now).unwrap().unwrap();
    assert_eq!(check.exercise, before);
    let verdicts = check.outcomes.into_iter().map(|outcome| outcome.unwrap().verdict).collect();
    (sample, plan, verdicts)
}

#[test]
fn the_plan_was_met_came_nearer_and_was_not_met_whoever_answers() {
    for seed in [1, 2] {
        let (sample, plan, verdicts) = results_of(seed);
        assert_eq!(verdicts, [Verdict::Met, Verdict::Nearer, Verdict::NotMet], "{seed}");
        let opened = unsealed(sample.folder());
        let told = |at: usize| &opened[at].0.exercise.told;
        assert_eq!((told(0), told(1), told(2).len()), (&plan.told(), &plan.told(), 0));
        assert_eq!(plan.told().len(), 2);
        let activities = || plan.items.iter().flat_map(|item| &item.activities);
        assert!(activities().count() > 5 && activities().all(|one| one.days_problem(plan.year).is_none()));
        assert_eq!(plan.exercise.as_ref(), Some(&opened[2].0.id));
    }
}

#[test]
fn the_same_seed_gives_the_same_sheets() {
    let answers = |seed: u64| {
        let sample = Sample::temporary(seed).unwrap();
        unsealed(sample.folder()).into_iter().map(|(_, sheets, _)| sheets).collect::<Vec<_>>()
    };
    let first = answers(3);
    assert!(first == answers(3));
    assert!(first != answers(4));
}

#[test]
fn a_kept_sample_is_opened_again_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("sample");
    drop(Sample::kept(kept.clone(), 5).unwrap());
    let before = unsealed(&kept);
    drop(Sample::kept(kept.clone(), 6).unwrap());
    let after = unsealed(&kept);
    assert!(before.len() == 3 && before.iter().zip(&after).all(|(a, b)| a.1 == b.1));
}
