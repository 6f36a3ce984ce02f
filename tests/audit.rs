//! `reflectory audit`: a store as it should be is found so, and each planted problem is found.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rand::RngExt;
use reflectory::domain::answer::{Answer, Sheet, SheetId};
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::secret::Secret;
use reflectory::runtime::exercise_files::{Opened, hand_in};
use reflectory::store::Store;
use reflectory::store::drafts::Drafts;
use rusqlite::{Connection, params};
use serde_json::Value;

use crate::support::app::draft_of;
use crate::support::bin::{ID, School};

const STUDENTS: GroupIx = GroupIx(2);
/// A day after the last.
const OVER: &str = "2026-12-06T10:00:00Z";

fn file(school: &School) -> PathBuf {
    school.store().join(format!("exercise-{ID}.db"))
}

/// Sealed sheets of students, each with a receipt of its own.
fn sheets(school: &School, count: u32) {
    let mut opened = Opened::open(&Store::open_existing(&school.store()).unwrap(), &ExerciseId(ID.to_owned())).unwrap();
    let frozen = Arc::clone(&opened.frozen);
    for n in 0..count {
        let answers = [("A1".to_owned(), Answer::Rating(3))].into();
        let sheet = Sheet { id: SheetId(rand::random()), group: STUDENTS, answers, own_line: false };
        let mut draft = draft_of(&frozen, sheet);
        draft.ticket.receipt = Secret::new(format!("receipt number {n}"));
        hand_in(&mut opened, &draft).unwrap();
    }
}

/// A school of twelve sheets, the coordinators' keys elsewhere.
fn twelve() -> School {
    let school = School::short();
    sheets(&school, 12);
    school
}

/// What an audit said.
struct Said {
    code: Option<i32>,
    report: Value,
}

impl Said {
    /// The findings of one look, with the level before each.
    fn of(&self, looked_at: &str) -> Vec<String> {
        let text = |finding: &Value, field: &str| finding[field].as_str().unwrap_or_default().to_owned();
        let findings = self.report["findings"].as_array().unwrap().iter();
        let found = findings.filter(|finding| finding["looked_at"] == looked_at);
        found.map(|finding| format!("{}: {}", text(finding, "level"), text(finding, "tells"))).collect()
    }

    /// The looks that found a danger.
    fn dangers(&self) -> Vec<&str> {
        let findings = self.report["findings"].as_array().unwrap().iter();
        findings.filter(|finding| finding["level"] == "danger").map(|f| f["looked_at"].as_str().unwrap()).collect()
    }

    /// One look found exactly this danger, and no other look any.
    #[track_caller]
    fn is_in_danger(&self, looked_at: &str, part: &str) {
        assert_eq!(self.dangers(), [looked_at], "{:#}", self.report);
        assert!(self.of(looked_at).iter().any(|said| said.contains(part)), "{:?}", self.of(looked_at));
        assert_eq!(self.code, Some(1));
        assert_eq!(self.report["danger"], true);
    }

    /// One look found something to tell.
    #[track_caller]
    fn tells(&self, looked_at: &str, part: &str) {
        let said = self.of(looked_at);
        assert!(said.iter().any(|said| said.starts_with("tells-something: ") && said.contains(part)), "{said:?}");
    }

    #[track_caller]
    fn is_fine(&self, looked_at: &str) {
        let said = self.of(looked_at);
        assert!(!said.is_empty() && said.iter().all(|said| said.starts_with("fine: ")), "{looked_at}: {said:?}");
    }
}

fn audited(school: &School) -> Said {
    let finished = school.run(&["audit", "--json"]);
    let report = serde_json::from_str(&finished.out).unwrap_or_else(|error| panic!("{error}: {finished:?}"));
    assert_eq!(finished.err.is_empty(), finished.code == Some(0), "{finished:?}");
    Said { code: finished.code, report }
}

fn sql(school: &School) -> Connection {
    Connection::open(file(school)).unwrap()
}

#[test]
fn an_open_store_as_it_should_be_tells_its_order_and_nothing_dangerous() {
    let school = twelve();
    let said = audited(&school);
    assert_eq!(said.dangers(), [""; 0], "{:#}", said.report);
    assert_eq!((said.code, said.report["danger"].as_bool()), (Some(0), Some(false)));
    for look in ["permissions", "leftovers", "answers in clear", "keys", "tables", "contents", "ids", "slips", "drafts"]
    {
        said.is_fine(look);
    }
    said.tells("open or closed", "It is open");
    said.tells("order", "the order in which they came");
    said.tells("receipts", "12 receipts");
    said.tells("groups", "0 sheets of 3 invited");
    said.tells("times", "last written");
    assert_eq!(said.report["not_looked_at"].as_array().unwrap().len(), 8);
    assert_eq!(said.report["version"], 1);
}

#[test]
fn a_closed_store_tells_no_order_and_no_receipts() {
    let school = twelve().at(OVER);
    assert_eq!(Store::open_existing(&school.store()).unwrap().close(&ExerciseId(ID.to_owned())), Ok(true));
    let said = audited(&school);
    assert_eq!(said.dangers(), [""; 0], "{:#}", said.report);
    for look in ["open or closed", "order", "receipts", "contents", "ids", "leftovers"] {
        said.is_fine(look);
    }
    assert_eq!(said.of("free pages"), [""; 0]);
    // A late sheet.
    sheets(&school, 1);
    audited(&school).tells("open or closed", "written to since");
}

#[test]
fn a_closed_file_whose_pages_tell_an_order_is_a_danger() {
    let school = twelve();
    sql(&school).execute_batch("DELETE FROM receipt; UPDATE state SET closed = 1").unwrap();
    audited(&school).is_in_danger("order", "do not lie in the order of their random ids");
    let school = twelve();
    Store::open_existing(&school.store()).unwrap().close(&ExerciseId(ID.to_owned())).unwrap();
    sql(&school).execute("INSERT INTO receipt VALUES (1, ?1)", [[7u8; 8].as_slice()]).unwrap();
    audited(&school).is_in_danger("receipts", "1 receipts are still there");
}

#[test]
fn pages_that_were_used_before_are_told_and_a_closed_file_has_none() {
    const REMOVE: &str = "DELETE FROM sheet WHERE id = (SELECT min(id) FROM sheet)";
    let school = twelve();
    sql(&school).execute_batch(REMOVE).unwrap();
    audited(&school).tells("free pages", "something was removed or sealed anew");
    let school = twelve();
    Store::open_existing(&school.store()).unwrap().close(&ExerciseId(ID.to_owned())).unwrap();
    sql(&school).execute_batch(REMOVE).unwrap();
    audited(&school).is_in_danger("free pages", "it should have none");
}

#[test]
fn a_kiosks_pin_is_told_to_be_short() {
    let school = twelve();
    assert!(audited(&school).of("PIN").is_empty());
    let mut store = Store::open_existing(&school.store()).unwrap();
    reflectory::runtime::codes::set_pin(&mut store, &Secret::new("4711".to_owned())).unwrap();
    audited(&school).tells("PIN", "slow hash");
}

#[test]
fn sheets_that_were_set_aside_are_told() {
    let school = twelve();
    assert!(audited(&school).of("set aside").is_empty());
    let mut opened = Opened::open(&Store::open_existing(&school.store()).unwrap(), &ExerciseId(ID.to_owned())).unwrap();
    let mut ids = Vec::new();
    opened.file.sheets(|sheet| ids.push(sheet.id)).unwrap();
    assert_eq!(opened.file.set_aside(&ids[..2]), Ok(2));
    drop(opened);
    let said = audited(&school);
    said.tells("set aside", "Students: 2 sheets could not be opened");
    assert!(said.of("contents")[0].contains("All 12 sheets"), "those set aside are looked at too");
}

/// Replaces the content of one sheet.
fn replace_one(school: &School, body: &[u8]) {
    let changed = sql(school).execute("UPDATE sheet SET body = ?1 WHERE id = (SELECT min(id) FROM sheet)", [body]);
    assert_eq!(changed, Ok(1));
}

fn length(school: &School) -> usize {
    let length = sql(school).query_row("SELECT length(body) FROM sheet LIMIT 1", [], |row| row.get::<_, u32>(0));
    length.unwrap() as usize
}

#[test]
fn a_body_in_clear_is_found() {
    let school = twelve();
    let length = length(&school);
    let text = |text: &str| text.bytes().cycle().take(length).collect::<Vec<u8>>();
    replace_one(&school, &text("This person finds the computers far too slow. "));
    let said = audited(&school);
    assert_eq!(said.dangers(), ["contents", "contents"], "readable, and uneven: {:#}", said.report);
    assert!(said.of("contents")[0].contains("1 of 12 sheets hold text"), "{:?}", said.of("contents"));
    // Answers as a program writes them: found in the file too, whatever reads it.
    for clear in [r#"{"A1":4}"#.to_owned(), r#""A2": "na""#.chars().flat_map(|c| [c, '\0']).collect()] {
        let mut body: Vec<u8> = (0..length).map(|_| rand::rng().random()).collect();
        body[100..100 + clear.len()].copy_from_slice(clear.as_bytes());
        replace_one(&school, &body);
        audited(&school).is_in_danger("answers in clear", &format!("exercise-{ID}.db"));
    }
    // No text, but no chance either: four values only.
    replace_one(&school, &(0..length).map(|_| rand::rng().random_range(1..5)).collect::<Vec<u8>>());
    audited(&school).is_in_danger("contents", "1 of 12 sheets do not look sealed");
}

#[test]
fn a_body_of_another_length_is_found() {
    let school = twelve();
    let longer: Vec<u8> = (0..=length(&school)).map(|_| rand::rng().random()).collect();
    replace_one(&school, &longer);
    audited(&school).is_in_danger("contents", "1 of 12 sheets have another length");
}

#[test]
fn ids_that_were_not_drawn_are_found() {
    let counted =
        |n: u32| [[0xA5, 0x17, 0x3C, 0x99, 0x02, 0xEE, 0x41, 0x70].as_slice(), &u64::from(n).to_be_bytes()].concat();
    let timed =
        |n: u32| [[0x01, 0x9A].as_slice(), &rand::random::<[u8; 14]>(), &n.to_be_bytes()].concat()[..16].to_vec();
    let repeated = |n: u32| vec![u8::try_from(n).unwrap() + 1; 16];
    type Draw<'a> = &'a dyn Fn(u32) -> Vec<u8>;
    let cases: [(Draw, &str); 3] = [
        (&counted, "begin with the same half"),
        (&timed, "One byte is the same in all ids"),
        (&repeated, "Some ids repeat one byte"),
    ];
    for (id, part) in cases {
        let school = twelve();
        let connection = sql(&school);
        let mut ids = connection.prepare("SELECT id FROM sheet").unwrap();
        let old: Vec<Vec<u8>> = ids.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        for (n, old) in (0u32..).zip(old) {
            connection.execute("UPDATE sheet SET id = ?1 WHERE id = ?2", params![id(n), old]).unwrap();
        }
        drop(ids);
        drop(connection);
        audited(&school).is_in_danger("ids", part);
    }
}

#[test]
fn what_notes_times_or_people_is_found() {
    let school = twelve();
    let plant = "CREATE TABLE visit (at TEXT); CREATE TRIGGER note AFTER INSERT ON sheet BEGIN
                 INSERT INTO visit VALUES (datetime('now')); END;";
    sql(&school).execute_batch(plant).unwrap();
    audited(&school).is_in_danger("tables", "table visit, trigger note");
    let school = twelve();
    sql(&school).execute_batch("ALTER TABLE sheet ADD COLUMN at INTEGER").unwrap();
    audited(&school).is_in_danger("tables", "table sheet");
}

#[cfg(unix)]
fn allow(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
#[test]
fn files_that_others_can_read_are_found() {
    let school = twelve();
    allow(&file(&school), 0o644);
    audited(&school).tells("permissions", "Only the folder keeps other accounts from");
    allow(&school.store(), 0o755);
    audited(&school).is_in_danger("permissions", &format!("exercise-{ID}.db"));
    allow(&file(&school), 0o600);
    audited(&school).tells("permissions", "names, sizes and times");
    allow(&school.store(), 0o700);
    audited(&school).is_fine("permissions");
}

/// Puts a file into the store that only its owner can read.
fn put(school: &School, name: &str, content: &[u8]) -> PathBuf {
    let path = school.store().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, content).unwrap();
    #[cfg(unix)]
    allow(&path, 0o600);
    path
}

#[test]
fn what_was_left_behind_is_found() {
    let school = twelve();
    for (name, part) in [
        ("exercise-2020-1-primary.db-journal", "a write was under way or cut short"),
        ("exercise-2026-1-primary.db.closing", "half of a copy"),
        ("restore.part/school.db", "half of a copy"),
        ("notes.txt", "did not put it here"),
    ] {
        let path = put(&school, name, b"something");
        let said = audited(&school);
        said.tells("leftovers", part);
        said.tells("leftovers", name);
        assert_eq!(said.code, Some(0));
        fs::remove_file(path).unwrap();
    }
    let copied = fs::read(file(&school)).unwrap();
    for (name, content, part) in [
        ("core.4711", b"memory".as_slice(), "a picture of a program's memory"),
        ("exercise-2026-1-primary.db-wal", b"log", "in the order in which they came"),
        ("before/tuesday", &copied, "a copy of sheets or drafts"),
    ] {
        let path = put(&school, name, content);
        audited(&school).is_in_danger("leftovers", part);
        // Opening the store takes a log away that leads nowhere.
        fs::remove_file(path).ok();
    }
    let path = put(&school, "notes.txt", br#"{"A1":4,"W1":{"words":"more breaks"}}"#);
    audited(&school).is_in_danger("answers in clear", "notes.txt");
    fs::remove_file(path).unwrap();
    audited(&school).is_fine("leftovers");
}

/// The journal is looked at as it lies there, before opening the store takes it back.
#[test]
fn a_write_that_was_cut_short_is_found() {
    let school = twelve();
    put(&school, &format!("exercise-{ID}.db-journal"), &[0; 512]);
    audited(&school).tells("leftovers", &format!("exercise-{ID}.db-journal (512 bytes)"));
}

#[test]
fn a_key_beside_the_sheets_is_found() {
    use reflectory::runtime::keys;
    use reflectory::seal::key_file;
    let school = twelve();
    audited(&school).is_fine("keys");
    let (key, _) = key_file::make("Head", "a quiet afternoon by the river").unwrap();
    keys::write(&school.store().join("coordinator-1.key"), &key).unwrap();
    let said = audited(&school);
    said.tells("keys", "A coordinator's key lies in the same folder as the sheets");
    said.is_fine("leftovers");
    assert_eq!(said.code, Some(0));
}

#[test]
fn drafts_tell_their_number_and_hour_and_no_more() {
    let school = twelve();
    let hour = "2026-11-23T12:00:00Z".parse::<jiff::Timestamp>().unwrap().as_second() / 3600;
    let sealed = |length: usize| (0..length).map(|_| rand::rng().random()).collect::<Vec<u8>>();
    let right = reflectory::seal::draft::sealed_len(reflectory::runtime::drafting::PADDED);
    let mut drafts = Drafts::open(&school.store()).unwrap();
    drafts.save(rand::random(), hour, &sealed(right)).unwrap();
    let said = audited(&school);
    said.tells("drafts", "1 draft, to be removed in one hour: one person is answering");
    let contents = said.of("contents");
    assert!(contents.iter().any(|said| said.contains("The only one of the drafts looks like chance")), "{contents:?}");
    drafts.save(rand::random(), hour - 24, &sealed(right)).unwrap();
    let said = audited(&school);
    said.tells("drafts", "2 drafts, to be removed over 25 hours");
    said.tells("drafts", "1 draft is past its hour");
    assert_eq!(said.code, Some(0));
    drafts.save(rand::random(), hour, &sealed(right + 1)).unwrap();
    audited(&school).is_in_danger("contents", "1 of 3 drafts have another length");
}

#[test]
fn slips_and_everybody_answering_are_told() {
    let school = twelve();
    let made = school.run(&["codes", ID, "--slips", "teachers=2"]);
    assert_eq!(made.code, Some(0), "{made:?}");
    audited(&school).tells("slips", "Teachers: 0 of 2 slips are used");
    sql(&school).execute_batch("UPDATE slip SET used = 1").unwrap();
    audited(&school).tells("slips", "Who had one is known to have taken part");
    sheets(&school, 48);
    audited(&school).tells("groups", "60 sheets of 60 invited: everybody took part");
    sql(&school).execute_batch("UPDATE sheet SET user_group = 9 WHERE id = (SELECT min(id) FROM sheet)").unwrap();
    audited(&school).is_in_danger("groups", "1 sheets or slips are of a group");
}

#[test]
fn kept_reports_and_late_sheets_are_told() {
    use reflectory::store::editions::NewEdition;
    let school = twelve();
    audited(&school).is_fine("reports");
    let store = Store::open_existing(&school.store()).unwrap();
    let mut opened = Opened::open(&store, &ExerciseId(ID.to_owned())).unwrap();
    let mut counted = Vec::new();
    opened.file.sheets(|sheet| counted.push(sheet.id)).unwrap();
    let new = NewEdition { report: "{}", counted: &counted, after: None, corrections: 0 };
    assert_eq!(opened.file.add_edition(&new), Ok(true));
    drop(opened);
    sheets(&school, 3);
    let said = audited(&school);
    said.tells("reports", "1 edition of the report can be read without any key");
    said.tells("late", "Students: 3 sheets came after the unsealing and wait");
    said.is_fine("contents");
    assert_eq!(said.code, Some(0));
}

#[test]
fn what_a_lab_leaves_in_the_files_is_told() {
    let school = twelve();
    let said = audited(&school);
    for nothing in ["outbox", "backup", "slip used twice", "hub"] {
        assert_eq!(said.of(nothing), [""; 0]);
    }
    let mut store = Store::open_existing(&school.store()).unwrap();
    let mut file = store.exercise(&ExerciseId(ID.to_owned())).unwrap();
    let envelope = || -> Vec<u8> { (0..7000).map(|_| rand::rng().random()).collect() };
    let envelopes: Vec<_> = (0..3).map(|_| (SheetId(rand::random()), envelope())).collect();
    file.relay(&envelopes).unwrap();
    file.refused(&[(envelopes[0].0, "refused")]).unwrap();
    file.note_secured(&[envelopes[0].0, envelopes[1].0]).unwrap();
    store.set_hub([1; 32], vec![1; 400]).unwrap();
    let moved = "INSERT INTO twice SELECT * FROM sheet LIMIT 2; DELETE FROM sheet WHERE id IN (SELECT id FROM twice);";
    sql(&school).execute_batch(moved).unwrap();
    let said = audited(&school);
    said.tells("outbox", "2 sheets wait to be handed in, and 1 were refused above");
    said.tells("backup", "For 2 sheets it is noted that a backup has them");
    said.tells("slip used twice", "Students: 2 sheets came with a slip that was used before");
    said.tells("hub", "The secret of this machine's hub stands there");
    assert!(said.of("contents").iter().any(|line| line.contains("All 12 sheets")), "those two are looked at too");
    assert!(said.of("contents").iter().any(|line| line.contains("All 3 envelopes")), "{:?}", said.of("contents"));
    assert_eq!(said.dangers(), [""; 0]);
    // An envelope of another length would tell who handed in with a slip, or without.
    file.relay(&[(SheetId(rand::random()), envelope()[1..].to_vec())]).unwrap();
    audited(&school).is_in_danger("contents", "4 of 4 envelopes have another length than they should");
}

#[test]
fn it_is_said_in_words_too() {
    let school = twelve();
    let finished = school.run(&["audit", ID]);
    assert_eq!(finished.code, Some(0), "{finished:?}");
    for part in [
        "What somebody who has this disk could learn.",
        "the folder:",
        "What an open exercise tells in any case:",
        "What a closed one still tells:",
        "What this does not look at:",
        "behind the chair",
        "not that nothing can be found",
    ] {
        assert!(finished.out.contains(part), "{part} in\n{}", finished.out);
    }
    assert!(!finished.out.contains("anonym"), "{}", finished.out);
    put(&school, "core", b"memory");
    let finished = school.run(&["audit"]);
    assert_eq!(finished.code, Some(1), "{finished:?}");
    assert!(finished.out.contains("  DANGER  leftovers: core"), "{}", finished.out);
    assert!(finished.err.contains("not as it should be"), "{}", finished.err);
    let unknown = school.run(&["audit", "2020-1-primary"]);
    assert_eq!((unknown.code, unknown.out.as_str()), (Some(1), ""), "{unknown:?}");
    assert_eq!(School::empty().run(&["audit"]).code, Some(1));
}

#[test]
fn a_damaged_file_is_a_finding_and_the_rest_is_still_looked_at() {
    let school = twelve();
    fs::write(file(&school), b"not a database").unwrap();
    let said = audited(&school);
    said.is_in_danger("the file", "could not be looked at");
    said.is_fine("keys");
}
