//! From sealed sheets to a kept report, through later editions, to the day when key and sheets are gone.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::Timestamp;
use jiff::civil::date;
use reflectory::domain::answer::{Answer, Sheet, SheetId};
use reflectory::domain::exercise::{ExerciseId, Frozen};
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::questionnaire::{AskedForm, Questionnaire};
use reflectory::domain::report::protection::Standing;
use reflectory::domain::report::statement::Cell;
use reflectory::domain::report::{Aside, Report};
use reflectory::domain::secret::Secret;
use reflectory::format::report::release::{How, Release};
use reflectory::format::report::{FIVE_POINTS, VERSION};
use reflectory::locale::texts::in_english;
use reflectory::runtime::codes::Patience;
use reflectory::runtime::exercise_files::{Opened, hand_in};
use reflectory::runtime::results::{self, Unsealing};
use reflectory::runtime::{keys, life};
use reflectory::seal::key_file::make_at;
use reflectory::seal::stretch::Cost;
use reflectory::store::Store;
use reflectory::store::look::Standing as FileStanding;
use reflectory::store::school::Coordinator;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::support::app::{EXERCISE, activate_in, draft_of};
use crate::support::report::tally;
use crate::support::store::quick_folder;

const LEADERS: GroupIx = GroupIx(0);
const TEACHERS: GroupIx = GroupIx(1);
const STUDENTS: GroupIx = GroupIx(2);
/// The exercise's last day, and a moment of the day after.
const LAST: &str = "2026-12-04T22:59:59Z";
const AFTER: &str = "2026-12-04T23:00:00Z";

fn id() -> ExerciseId {
    ExerciseId("2026-1-primary".to_owned())
}

fn at(moment: &str) -> Timestamp {
    moment.parse().unwrap()
}

/// A school whose coordinators have these names and passphrases, the same word for both.
fn school(coordinators: &[&str], both: bool) -> TempDir {
    let folder = quick_folder();
    let store = folder.path().join("store");
    let mut known = Vec::new();
    let mut files = Vec::new();
    for name in coordinators {
        let (file, _) = make_at(Cost { memory_kib: 8, passes: 1, lanes: 1 }, name, &passphrase(name)).unwrap();
        known.push(Coordinator { name: (*name).to_owned(), public: file.public_key().0 });
        files.push(file);
    }
    Store::open(&store).unwrap().set_coordinators(&known, both).unwrap();
    for file in files {
        keys::write(&keys::free_path(&store), &file).unwrap();
    }
    activate_in(folder.path(), EXERCISE);
    folder
}

fn passphrase(name: &str) -> String {
    format!("{name} walks quietly along the river")
}

fn store_of(folder: &TempDir) -> PathBuf {
    folder.path().join("store")
}

fn opened(store: &Path) -> Opened {
    Opened::open(&Store::open_existing(store).unwrap(), &id()).unwrap()
}

/// Sheets in which everything that is asked is answered, by a number from which all answers follow.
fn answers(frozen: &Frozen, group: GroupIx, n: u64) -> Sheet {
    let questionnaire = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group);
    let mut answers = BTreeMap::new();
    for (at, asked) in (0u64..).zip(&questionnaire.asked) {
        let answer = match &asked.form {
            AskedForm::Scale { .. } => Answer::Rating(1 + ((n * 7 + at * 3) % 5) as u8),
            AskedForm::Single { options, .. } => Answer::One(((n + at) % options.len() as u64) as usize),
            AskedForm::Multiple { .. } => Answer::Some(1 + (n % 3) as u32),
            AskedForm::Words => continue,
        };
        answers.insert(asked.code.clone(), answer);
    }
    Sheet { id: sheet_id(group, n), group, answers, own_line: false }
}

fn sheet_id(group: GroupIx, n: u64) -> SheetId {
    crate::support::store::sheet_id(n * 3 + group.0 as u64)
}

/// Hands these sheets of a group in.
fn put(store: &Path, group: GroupIx, numbers: std::ops::Range<u64>) -> Vec<Sheet> {
    let mut opened = opened(store);
    let frozen = Arc::clone(&opened.frozen);
    let sheets: Vec<Sheet> = numbers.map(|n| answers(&frozen, group, n)).collect();
    for sheet in &sheets {
        hand_in(&mut opened, &draft_of(&frozen, sheet.clone())).unwrap();
    }
    sheets
}

fn with<T>(store: &Path, names: &[&str], now: &str, work: impl FnOnce(&mut Unsealing) -> T) -> T {
    let passphrases: Vec<Secret> = names.iter().map(|name| Secret::new(passphrase(name))).collect();
    let mut patience = Patience::default();
    work(&mut Unsealing { folder: store, passphrases: &passphrases, patience: &mut patience, now: at(now) })
}

fn unseal(store: &Path, names: &[&str]) -> Result<results::Made, String> {
    with(store, names, AFTER, |asked| results::unseal(asked, &id(), |_, _| ())).map_err(|why| in_english(&why))
}

fn new_edition(store: &Path) -> Result<results::Made, String> {
    with(store, &["Anna"], "2026-12-10T09:00:00Z", |asked| results::new_edition(asked, &id(), |_, _| ()))
        .map_err(|why| in_english(&why))
}

/// A school with 3 leaders, 12 teachers and 40 students.
fn filled() -> (TempDir, Vec<Sheet>) {
    let folder = school(&["Anna"], false);
    let store = store_of(&folder);
    let mut sheets = put(&store, LEADERS, 0..3);
    sheets.extend(put(&store, TEACHERS, 0..12));
    sheets.extend(put(&store, STUDENTS, 0..40));
    (folder, sheets)
}

#[test]
fn unsealing_makes_the_report_of_the_sheets_and_keeps_it() {
    let (folder, sheets) = filled();
    let store = store_of(&folder);
    let (told, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let made = with(&store, &["Anna"], AFTER, |asked| {
        results::unseal(asked, &id(), |done, all| {
            told.fetch_max(done, Ordering::Relaxed);
            most.fetch_max(all, Ordering::Relaxed);
        })
    })
    .unwrap();
    assert_eq!((told.into_inner(), most.into_inner()), (55, 55));
    assert_eq!(made.damaged, []);
    let frozen = opened(&store).frozen;
    let aside = [Aside::default(); 3];
    let occasion =
        reflectory::domain::report::Occasion { edition: 1, day: date(2026, 12, 5), aside: &aside, decided: &[] };
    assert_eq!(made.report, Report::new(&tally(&frozen, &sheets), &occasion));
    assert_eq!(made.report.standings, [Standing::LeftOut, Standing::OwnLine, Standing::OwnLine]);
    assert_eq!(results::kept(&store, &id()), Ok(Some(made.report)));
    let first = Release { edition: 1, how: How::Kept, on: date(2026, 12, 5) };
    assert_eq!(results::releases(&store, &id()), Ok(vec![first]));
    let file = opened(&store).file;
    assert_eq!(file.look().unwrap().standing, FileStanding::Closed, "put in order at once");
    // A second time is refused, and says where the report is.
    let again = unseal(&store, &["Anna"]).unwrap_err();
    assert!(again.contains("unsealed already; edition 1"), "{again}");
}

#[test]
fn nothing_is_unsealed_before_its_day() {
    let (folder, _) = filled();
    let store = store_of(&folder);
    for moment in ["2026-11-01T00:00:00Z", "2026-11-24T09:00:00Z", LAST] {
        let early = with(&store, &["Anna"], moment, |asked| results::unseal(asked, &id(), |_, _| ())).unwrap_err();
        let early = in_english(&early);
        assert!(early.contains("until the end of 2026-12-04") && early.contains("from 2026-12-05"), "{early}");
        assert!(results::prospect(&store, &id(), at(moment)).is_err());
    }
    assert_eq!(results::kept(&store, &id()), Ok(None));
    let prospect = results::prospect(&store, &id(), at(AFTER)).unwrap();
    assert_eq!((prospect.sheets, prospect.needs_both), (vec![3, 12, 40], false));
    let first = in_english(&prospect.stations[0]);
    assert_eq!(first, "Stations known to hold sheets that are not here: none.");
}

#[test]
fn a_wrong_passphrase_or_no_sheet_keeps_nothing() {
    let empty = school(&["Anna"], false);
    let nobody = unseal(&store_of(&empty), &["Anna"]).unwrap_err();
    assert!(nobody.contains("nothing to unseal"), "{nobody}");
    let (folder, _) = filled();
    let store = store_of(&folder);
    let wrong = unseal(&store, &["Bert"]).unwrap_err();
    assert!(wrong.contains("not the passphrase of Anna's key"), "{wrong}");
    let none = unseal(&store, &[]).unwrap_err();
    assert!(none.contains("No sheet opens with this key"), "{none}");
    assert_eq!(results::kept(&store, &id()), Ok(None));
    assert!(new_edition(&store).unwrap_err().contains("not unsealed yet"));
}

#[test]
fn where_both_keys_are_needed_both_passphrases_are() {
    let folder = school(&["Anna", "Bert"], true);
    let store = store_of(&folder);
    put(&store, STUDENTS, 0..6);
    assert!(results::prospect(&store, &id(), at(AFTER)).unwrap().needs_both);
    for one in [&["Anna"][..], &["Bert"], &["Anna", "Anna"]] {
        let alone = unseal(&store, one).unwrap_err();
        assert!(alone.contains("only with 2 keys together"), "{alone}");
    }
    let made = unseal(&store, &["Bert", "Anna"]).unwrap();
    assert_eq!(made.report.participation.groups[STUDENTS.0].count.submitted, 6);
    // Where any key opens, one is enough.
    let folder = school(&["Anna", "Bert"], false);
    let store = store_of(&folder);
    put(&store, STUDENTS, 0..6);
    assert!(unseal(&store, &["Bert"]).is_ok());
}

/// Turns one bit in the middle of a sheet, as a bad disk would.
fn damage(store: &Path, table: &str, id: SheetId) {
    let connection = Connection::open(store.join("exercise-2026-1-primary.db")).unwrap();
    let read = format!("SELECT body FROM {table} WHERE id = ?1");
    let mut body: Vec<u8> = connection.query_row(&read, [id.0.as_slice()], |row| row.get(0)).unwrap();
    let middle = body.len() / 2;
    body[middle] ^= 1;
    connection.execute(&format!("UPDATE {table} SET body = ?2 WHERE id = ?1"), (id.0.as_slice(), body)).unwrap();
}

#[test]
fn damaged_sheets_are_set_aside_and_said() {
    let (folder, _) = filled();
    let store = store_of(&folder);
    let damaged = [sheet_id(STUDENTS, 4), sheet_id(STUDENTS, 9), sheet_id(TEACHERS, 2)];
    damaged.iter().for_each(|id| damage(&store, "sheet", *id));
    let mut made = unseal(&store, &["Anna"]).unwrap();
    made.damaged.sort();
    let mut expected = damaged.to_vec();
    expected.sort();
    assert_eq!(made.damaged, expected);
    let groups = &made.report.participation.groups;
    let counted: Vec<(u32, u32)> = groups.iter().map(|g| (g.count.submitted, g.aside.damaged)).collect();
    assert_eq!(counted, [(3, 0), (11, 1), (38, 2)]);
    let file = opened(&store).file;
    assert_eq!((file.counts(3), file.aside_counts(3)), (Ok(vec![3, 11, 38]), Ok(vec![0, 1, 2])));
}

#[test]
fn late_sheets_wait_for_enough_and_give_a_new_edition() {
    let (folder, mut sheets) = filled();
    let store = store_of(&folder);
    let first = unseal(&store, &["Anna"]).unwrap().report;
    let none = new_edition(&store).unwrap_err();
    assert!(none.contains("No sheet has come"), "{none}");
    put(&store, TEACHERS, 100..102);
    put(&store, STUDENTS, 100..104);
    let late = results::late(&store, &id()).unwrap();
    assert_eq!((late.waiting, late.are_enough), (vec![0, 2, 4], false));
    let few = new_edition(&store).unwrap_err();
    assert!(few.contains("Teachers 2, Students 4") && few.contains("at least 5 of a group"), "{few}");
    assert_eq!(results::kept(&store, &id()), Ok(Some(first.clone())));
    put(&store, STUDENTS, 104..107);
    sheets.extend((100..107).map(|n| answers(&opened(&store).frozen, STUDENTS, n)));
    let second = new_edition(&store).unwrap().report;
    assert_eq!((second.facts.edition, second.facts.unsealed_on), (2, date(2026, 12, 10)));
    let groups = &second.participation.groups;
    let counted: Vec<(u32, u32)> = groups.iter().map(|g| (g.count.submitted, g.aside.late)).collect();
    assert_eq!(counted, [(3, 0), (12, 2), (47, 0)], "the teachers' two wait on");
    let aside = [Aside::default(), Aside { damaged: 0, late: 2 }, Aside::default()];
    let occasion = reflectory::domain::report::Occasion {
        edition: 2,
        day: date(2026, 12, 10),
        aside: &aside,
        decided: &first.standings,
    };
    assert_eq!(second, Report::new(&tally(&opened(&store).frozen, &sheets), &occasion));
    assert_eq!(results::kept(&store, &id()), Ok(Some(second)));
    assert_eq!(results::late(&store, &id()).unwrap().waiting, [0, 2, 0]);
    assert!(new_edition(&store).unwrap_err().contains("Teachers 2"));
    let kept: Vec<u32> = results::releases(&store, &id()).unwrap().iter().map(|release| release.edition).collect();
    assert_eq!(kept, [1, 2]);
}

#[test]
fn a_difference_that_would_tell_of_two_people_keeps_the_edition_back() {
    let (folder, _) = filled();
    let store = store_of(&folder);
    let first = unseal(&store, &["Anna"]).unwrap().report;
    // Five late sheets, of which only two answer anything.
    put(&store, STUDENTS, 100..102);
    let mut file = opened(&store);
    let frozen = Arc::clone(&file.frozen);
    for n in 102..105 {
        let sheet = Sheet { answers: BTreeMap::new(), ..answers(&frozen, STUDENTS, n) };
        hand_in(&mut file, &draft_of(&frozen, sheet)).unwrap();
    }
    drop(file);
    let refused = new_edition(&store).unwrap_err();
    assert!(refused.contains("what one or two people said"), "{refused}");
    assert_eq!(results::kept(&store, &id()), Ok(Some(first)));
    assert_eq!(results::late(&store, &id()).unwrap().waiting, [0, 0, 5], "they wait");
    put(&store, STUDENTS, 105..110);
    assert_eq!(new_edition(&store).unwrap().report.facts.edition, 2);
}

#[test]
fn late_sheets_that_do_not_open_make_no_batch() {
    let (folder, _) = filled();
    let store = store_of(&folder);
    unseal(&store, &["Anna"]).unwrap();
    put(&store, STUDENTS, 100..105);
    damage(&store, "late", sheet_id(STUDENTS, 102));
    let few = new_edition(&store).unwrap_err();
    assert!(few.contains("Students 4"), "{few}");
    let file = opened(&store).file;
    assert_eq!((file.late_counts(3), file.aside_counts(3)), (Ok(vec![0, 0, 4]), Ok(vec![0, 0, 1])));
    drop(file);
    put(&store, STUDENTS, 105..106);
    let second = new_edition(&store).unwrap().report;
    let students = &second.participation.groups[STUDENTS.0];
    assert_eq!((students.count.submitted, students.aside.damaged), (45, 1));
    // And where one of the kept ones breaks, no further edition is made.
    put(&store, STUDENTS, 200..210);
    damage(&store, "sheet", sheet_id(STUDENTS, 1));
    let broken = new_edition(&store).unwrap_err();
    assert!(broken.contains("1 of the sheets that the kept report counts do not open"), "{broken}");
    assert_eq!(results::kept(&store, &id()), Ok(Some(second)));
}

#[test]
fn a_kept_report_outlives_key_and_sheets() {
    let (folder, _) = filled();
    let store = store_of(&folder);
    let report = unseal(&store, &["Anna"]).unwrap().report;
    let length = || fs::metadata(store.join("exercise-2026-1-primary.db")).unwrap().len();
    let (before, padded) = (length(), u64::from(opened(&store).sealing.padded));
    let wrong = with(&store, &["Bert"], AFTER, |asked| results::erase_sheets(asked, &id()));
    assert!(wrong.is_err());
    assert_eq!(opened(&store).file.counts(3), Ok(vec![3, 12, 40]));
    assert_eq!(with(&store, &["Anna"], AFTER, |asked| results::erase_sheets(asked, &id())), Ok(55));
    fs::remove_file(store.join("coordinator-1.key")).unwrap();
    assert_eq!(opened(&store).file.counts(3), Ok(vec![0; 3]));
    let kept = results::kept(&store, &id()).unwrap().unwrap();
    assert_eq!(kept, report);
    assert_eq!(kept.participation.groups[STUDENTS.0].count.submitted, 40);
    assert!(kept.statements().any(|s| s.cells.iter().any(|cell| matches!(cell, Cell::Mean { .. }))));
    assert!(new_edition(&store).unwrap_err().contains("were erased"));
    assert!(length() + 50 * padded < before, "the sheets' room is given back: {before} to {}", length());
}

#[test]
fn sheets_are_not_erased_without_a_report() {
    let (folder, _) = filled();
    let store = store_of(&folder);
    let refused = with(&store, &["Anna"], AFTER, |asked| results::erase_sheets(asked, &id())).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.contains("No report of this exercise is kept"), "{refused}");
    assert_eq!(opened(&store).file.counts(3), Ok(vec![3, 12, 40]));
}

#[test]
fn numbers_are_not_corrected_after_the_unsealing() {
    use reflectory::domain::correction::Change;
    use reflectory::domain::exercise::People;
    let (folder, _) = filled();
    let store = store_of(&folder);
    let change = Change::People { group: TEACHERS, people: People { eligible: 30, invited: 30 } };
    let correct = |seen| life::correct(&mut Store::open_existing(&store).unwrap(), &id(), change, seen, at(AFTER));
    assert!(correct(0).is_ok());
    let report = unseal(&store, &["Anna"]).unwrap().report;
    assert_eq!(report.facts.corrections.len(), 1);
    assert_eq!(report.participation.groups[TEACHERS.0].count.invited, 30);
    let refused = correct(1).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.contains("Sheets were unsealed already"), "{refused}");
}

#[test]
fn a_kept_report_is_no_answer_in_clear() {
    let (folder, _) = filled();
    let store = store_of(&folder);
    unseal(&store, &["Anna"]).unwrap();
    let said = reflectory::runtime::audit::audit(&store, None, at(AFTER)).unwrap();
    let about = |looked_at: &str| said.findings.iter().filter(|f| f.looked_at == looked_at).collect::<Vec<_>>();
    assert!(!about("answers in clear").is_empty() && about("reports").len() == 1);
    assert!(about("answers in clear").iter().all(|f| f.level == reflectory::runtime::audit::Level::Fine), "{said:?}");
}

#[test]
fn what_is_shown_is_registered() {
    let (folder, _) = filled();
    let store = store_of(&folder);
    assert!(results::note_release(&store, &id(), How::Csv, at(AFTER)).is_err());
    unseal(&store, &["Anna"]).unwrap();
    for how in [How::Screen, How::Screen, How::Csv] {
        results::note_release(&store, &id(), how, at("2026-12-09T23:30:00Z")).unwrap();
    }
    let releases = results::releases(&store, &id()).unwrap();
    let on = date(2026, 12, 10);
    let expected = [(How::Kept, date(2026, 12, 5)), (How::Screen, on), (How::Csv, on)];
    assert_eq!(releases.iter().map(|r| (r.how, r.on)).collect::<Vec<_>>(), expected);
}

#[test]
fn a_kept_report_that_says_it_is_another_edition_is_not_shown() {
    let (folder, _) = filled();
    let store = store_of(&folder);
    unseal(&store, &["Anna"]).unwrap();
    let connection = Connection::open(store.join("exercise-2026-1-primary.db")).unwrap();
    let changed = "UPDATE edition SET report = replace(report, '\"edition\":1,', '\"edition\":9,')";
    assert_eq!(connection.execute(changed, []), Ok(1));
    drop(connection);
    let refused = results::kept(&store, &id()).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.contains("says of itself that it is edition 9"), "{refused}");
}

#[test]
fn a_kept_report_of_a_newer_version_is_refused_with_a_sentence() {
    let (folder, _) = filled();
    let store = store_of(&folder);
    unseal(&store, &["Anna"]).unwrap();
    let connection = Connection::open(store.join("exercise-2026-1-primary.db")).unwrap();
    let (known, newer) = (FIVE_POINTS, VERSION + 1);
    let newer = format!(
        "UPDATE edition SET report = replace(report, '\"version\":{known},\"facts\"', '\"version\":{newer},\"facts\"')"
    );
    assert_eq!(connection.execute(&newer, []), Ok(1));
    drop(connection);
    let refused = results::kept(&store, &id()).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.contains("newer version of Reflectory"), "{refused}");
    assert!(new_edition(&store).is_err());
    let erase = with(&store, &["Anna"], AFTER, |asked| results::erase_sheets(asked, &id()));
    assert!(erase.is_err(), "only a report that can be read stands for the sheets");
}
