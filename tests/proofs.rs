//! Proofs by breaking: the disk is full after any number of pages, a file may not grow beyond any size, and a program
//! is killed at any moment. What was confirmed is there each time, once, and whole.
//!
//! A killed program is one that lost its power as far as it goes, but not the machine: what the system had taken over
//! still reaches the disk. That this would hold without the machine too rests on SQLite and on the drive.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use reflectory::domain::answer::SheetId;
use reflectory::store::arrivals::{Arrival, Arrived, Expected};
use reflectory::store::codes::SlipState;
use reflectory::store::drafts::Drafts;
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::{ExerciseFile, StoredSheet, Submission, Submitted};
use reflectory::store::sealing::Resealed;
use rusqlite::Connection;

use crate::support::store::{
    Put, SEALING, STUDENTS, all_sheets, close, exercise, exercise_file, quick_folder, quick_school, refused, sealing,
    sheet_id,
};

/// Tells the worker which part it has, and the folder it works in.
const ROLE: &str = "REFLECTORY_TEST_ROLE";
const FOLDER: &str = "REFLECTORY_TEST_FOLDER";
/// Kills of one run, and how many confirmed steps the worker lives for at most.
const KILLS: u64 = 12;
const LIFE: u64 = 24;
/// Sheets for which there are slips; more than all lives together bring.
const SLIPS: u64 = 2000;
/// First sheet of a second worker, who works in the same folder and is killed with the first. Its sheets arrive from
/// elsewhere; those of the first are to be handed in.
const NEIGHBOUR: u64 = 1000;
const EXPECTED: Expected = Expected { groups: 3, body_bytes: 6500 };
const ENVELOPE: &[u8] = &[5; 5000];

// --- a disk that is full

fn pages(folder: &Path) -> u32 {
    u32::try_from(fs::metadata(exercise_file(folder)).unwrap().len() / 4096).unwrap()
}

fn with_everything(file: &mut ExerciseFile, n: u64) -> Result<Submitted, StoreError> {
    let words = format!("words of {n}");
    let body = [n as u8; 6500];
    file.submit(&Submission {
        id: sheet_id(n),
        group: STUDENTS,
        body: &body,
        sealing: &SEALING,
        receipt: Some(&words),
        slip: Some(slip(n)),
        envelope: None,
    })
}

fn slip(n: u64) -> [u8; 32] {
    [n.to_be_bytes(); 4].concat().try_into().unwrap()
}

#[test]
fn a_disk_that_is_full_after_any_page_takes_all_of_a_sheet_or_nothing() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    file.add_slips(&(0..200).map(|n| (slip(n), STUDENTS)).collect::<Vec<_>>()).unwrap();
    let full = StoreError::Full { file: exercise_file(folder.path()) };
    let (mut stored, mut refusals) = (0u64, 0);
    // Each page more is tried with a sheet, until there are forty: also those that make the trees grow.
    for limit in pages(folder.path()).. {
        file.limit_pages(limit).unwrap();
        match with_everything(&mut file, stored) {
            Ok(outcome) => {
                assert_eq!(outcome, Submitted::Stored);
                stored += 1;
            }
            Err(error) => {
                assert_eq!(error, full);
                refusals += 1;
                assert_eq!(file.slip(&slip(stored)), Ok(SlipState::Free(STUDENTS)), "at {limit} pages");
                assert_eq!(file.has_receipt(&format!("words of {stored}")), Ok(false), "at {limit} pages");
            }
        }
        assert_eq!(file.counts(3).unwrap()[2], u32::try_from(stored).unwrap());
        if stored == 40 {
            break;
        }
    }
    assert!(refusals >= 20, "{refusals}");
    assert_eq!(file.slip_counts(3).unwrap()[2], (200, 40));
}

#[test]
fn a_disk_that_is_full_after_any_page_takes_all_of_a_new_sealing_or_nothing() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    for n in 0..70 {
        file.put(sheet_id(n), STUDENTS, &[n as u8; 600]).unwrap();
    }
    let before = all_sheets(&file);
    let longer = |sheet: &StoredSheet| Some(sheet.body.repeat(2));
    let start = pages(folder.path());
    for limit in start..start + 500 {
        file.limit_pages(limit).unwrap();
        match file.reseal(&sealing(), longer) {
            Ok(resealed) => {
                assert_eq!(resealed, Resealed { done: 70, left: vec![] });
                assert!(limit > start + 40, "{start} to {limit}");
                assert!(all_sheets(&file).iter().all(|(_, _, body)| body.len() == 1200));
                return;
            }
            Err(error) => {
                assert_eq!(error, StoreError::Full { file: exercise_file(folder.path()) });
                assert!(all_sheets(&file) == before, "at {limit} pages");
            }
        }
    }
    panic!("never enough");
}

// --- a worker of its own process

/// This very test, in a process of its own, as the worker with this role. Its answers come through the pipe.
fn worker(role: &str, folder: &Path, under: &[&str]) -> Child {
    let program = std::env::current_exe().unwrap();
    let arguments = ["--exact", "proofs::a_killed_program_loses_nothing_it_confirmed", "--nocapture", "--quiet"];
    let mut command = match under {
        [] => Command::new(program),
        [first, rest @ ..] => {
            let mut command = Command::new(first);
            command.args(rest).arg(program);
            command
        }
    };
    command.args(arguments).env(ROLE, role).env(FOLDER, folder);
    command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// What the worker does. It ends with the process.
fn work(role: &str, folder: &Path) -> ! {
    let tell = |line: &str| {
        let mut out = std::io::stdout();
        out.write_all(format!("\n= {line}\n").as_bytes()).and_then(|()| out.flush()).unwrap();
    };
    match role.split_once(' ') {
        Some(("live", first)) => live(first.parse().unwrap(), folder, &tell),
        Some(("steps", _)) => steps(folder, &tell),
        Some(("close", _)) => match close(folder) {
            Ok(done) => tell(&format!("closed {done}")),
            Err(_) => tell("refused"),
        },
        other => panic!("{other:?}"),
    }
    std::process::exit(0)
}

/// A life: drafts, sheets, now and then a new sealing and a closing, each told when it is done.
fn live(first: u64, folder: &Path, tell: &impl Fn(&str)) {
    let mut file = exercise(folder).unwrap();
    let mut drafts = Drafts::open(folder).unwrap();
    for n in first..SLIPS {
        if n < NEIGHBOUR {
            drafts.save([1; 16], 100, &draft(n)).unwrap();
            tell(&format!("draft {n}"));
        }
        if n < NEIGHBOUR {
            assert_eq!(file.submit(&life_sheet(n, &body(sheet_id(n), 0))), Ok(Submitted::Stored));
            tell(&format!("sheet {n}"));
        } else {
            // Two at once, of which one comes again with the next.
            let arrived = file.arrive(&[arrival(n), arrival(n + 1)], EXPECTED).unwrap();
            assert!(arrived.iter().all(|one| [Arrived::Stored, Arrived::AlreadyThere].contains(one)), "{arrived:?}");
            tell(&format!("sheet {n}"));
            tell(&format!("sheet {}", n + 1));
        }
        if n % 5 == 0 {
            assert!(file.reseal(&sealing(), anew).unwrap().left.is_empty());
        }
        if n % 7 == 0 {
            // The neighbour may have done it a moment ago.
            close(folder).unwrap();
            tell(&format!("closed {n}"));
        }
    }
}

/// One of each step, those that were refused left out of what is told; the harness then ends as it likes.
fn steps(folder: &Path, tell: &impl Fn(&str)) {
    let Ok(mut file) = exercise(folder) else { return };
    if Drafts::open(folder).is_ok_and(|mut drafts| drafts.save([1; 16], 100, &draft(7)).is_ok()) {
        tell("draft 7");
    }
    for n in [10, 11] {
        if file.submit(&life_sheet(n, &body(sheet_id(n), 0))) == Ok(Submitted::Stored) {
            tell(&format!("sheet {n}"));
        }
        let two = [NEIGHBOUR + 2 * n, NEIGHBOUR + 2 * n + 1];
        if file.arrive(&two.map(arrival), EXPECTED).is_ok() {
            two.iter().for_each(|n| tell(&format!("sheet {n}")));
        }
        if file.reseal(&sealing(), anew).is_ok() && close(folder) == Ok(true) {
            tell("closed 1");
        }
    }
    tell("end 0");
}

fn life_sheet(n: u64, body: &[u8]) -> Submission<'_> {
    Submission {
        id: sheet_id(n),
        group: STUDENTS,
        body,
        sealing: &SEALING,
        receipt: Some("apple river stone"),
        slip: Some(slip(n)),
        envelope: Some(ENVELOPE),
    }
}

/// The same sheet out of an envelope.
fn arrival(n: u64) -> Arrival {
    Arrival {
        id: sheet_id(n),
        group: STUDENTS,
        body: body(sheet_id(n), 0),
        receipt: Some([7; 8]),
        slip: Some(slip(n)),
        sealing: SEALING.fingerprint(),
    }
}

/// A body that shows to which sheet it belongs, how often it was sealed, and whether it is whole.
fn body(id: SheetId, generation: u8) -> Vec<u8> {
    let pattern = id.0.map(|byte| byte ^ generation);
    [generation].into_iter().chain(pattern.into_iter().cycle().take(6499)).collect()
}

/// The same sheet, sealed once more.
fn anew(sheet: &StoredSheet) -> Option<Vec<u8>> {
    Some(body(sheet.id, sheet.body[0].wrapping_add(1)))
}

fn draft(n: u64) -> Vec<u8> {
    n.to_be_bytes().into_iter().cycle().take(6500).collect()
}

// --- a program that is killed

/// What the worker said it had done before it was killed.
#[derive(Default)]
struct Confirmed {
    sheets: BTreeSet<u64>,
    draft: u64,
    closings: u64,
}

impl Confirmed {
    fn hear(&mut self, line: &str) {
        match line.strip_prefix("= ").and_then(|line| line.split_once(' ')) {
            Some(("sheet", n)) => drop(self.sheets.insert(n.parse().unwrap())),
            Some(("draft", n)) => self.draft = n.parse().unwrap(),
            Some(("closed", _)) => self.closings += 1,
            Some(_) | None => {}
        }
    }
}

/// Lets a worker live until it has told so many things and then a moment more.
fn killed(folder: &Path, rng: &mut StdRng, confirmed: &mut Confirmed) {
    // One may be there that was not confirmed any more.
    let next =
        |sheets: std::ops::Range<u64>| confirmed.sheets.range(sheets.clone()).last().map_or(sheets.start, |n| n + 2);
    let mut child = worker(&format!("live {}", next(0..NEIGHBOUR)), folder, &[]);
    let mut neighbour = worker(&format!("live {}", next(NEIGHBOUR..SLIPS)), folder, &[]);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let (life, moment) = (rng.random_range(1..LIFE), Duration::from_micros(rng.random_range(0..4000)));
    let mut told = 0;
    while told < life {
        let line = lines.next().expect("the worker lives until it is killed");
        told += u64::from(line.starts_with("= "));
        confirmed.hear(&line);
    }
    // The moment of the kill, not a wait for anything.
    let begun = Instant::now();
    while begun.elapsed() < moment {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    neighbour.kill().unwrap();
    // What it had told and nobody had read yet.
    lines.for_each(|line| confirmed.hear(&line));
    child.wait().unwrap();
    let said = String::from_utf8(neighbour.wait_with_output().unwrap().stdout).unwrap();
    // Its last line may be cut off.
    said.split_inclusive('\n').filter(|line| line.ends_with('\n')).for_each(|line| confirmed.hear(line.trim_end()));
}

/// Everything that was confirmed is there, once and whole, and the rest is whole too.
fn check(folder: &Path, confirmed: &Confirmed, after: &str) {
    let file = exercise(folder).unwrap_or_else(|error| panic!("{after}: {error:?}"));
    let sheets = all_sheets(&file);
    let there: BTreeSet<_> = sheets.iter().map(|(id, _, _)| *id).collect();
    assert_eq!(there.len(), sheets.len(), "{after}: none twice");
    assert!(confirmed.sheets.iter().all(|n| there.contains(&sheet_id(*n))), "{after}: every confirmed one");
    let count = u32::try_from(sheets.len()).unwrap();
    assert_eq!(file.counts(3), Ok(vec![0, 0, count]), "{after}");
    // A sheet that was on its way is there with its slip, or neither is.
    assert_eq!(file.slip_counts(3).unwrap()[2].1, count, "{after}");
    for (id, _, found) in &sheets {
        assert!(*found == body(*id, found[0]), "{after}: every body is whole and in its place");
    }
    // As many as were submitted rather than arrived, and each of these whole.
    let envelopes = file.outbox(usize::MAX).unwrap();
    let arrived: BTreeSet<_> = (NEIGHBOUR..=SLIPS).map(sheet_id).collect();
    assert!(envelopes.iter().map(|(id, _)| *id).eq(there.difference(&arrived).copied()), "{after}: every envelope");
    assert!(envelopes.iter().all(|(_, envelope)| envelope == ENVELOPE), "{after}");
    let one = Drafts::open(folder).unwrap().load([1; 16]).unwrap();
    let n = one.as_ref().map_or(0, |one| u64::from_be_bytes(one[..8].try_into().unwrap()));
    assert!(one.is_none_or(|one| one == draft(n)), "{after}: the draft is whole");
    assert!(n >= confirmed.draft, "{after}: and not an older one");
    let connection = Connection::open(exercise_file(folder)).unwrap();
    let sound: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!(sound, "ok", "{after}");
}

#[test]
fn a_killed_program_loses_nothing_it_confirmed() {
    if let (Ok(role), Some(folder)) = (std::env::var(ROLE), std::env::var_os(FOLDER)) {
        work(&role, Path::new(&folder));
    }
    let folder = quick_school();
    let slips: Vec<_> = (0..=SLIPS).map(|n| (slip(n), STUDENTS)).collect();
    exercise(folder.path()).unwrap().add_slips(&slips).unwrap();
    let mut rng = StdRng::seed_from_u64(20_261_122);
    let mut confirmed = Confirmed::default();
    for _ in 0..KILLS {
        killed(folder.path(), &mut rng, &mut confirmed);
        check(folder.path(), &confirmed, "killed");
    }
    assert!(confirmed.sheets.len() > 60 && confirmed.closings > 5, "the kills left time to work");
    // And it goes on.
    let n = SLIPS - 1;
    let stored = exercise(folder.path()).unwrap().submit(&life_sheet(n, &body(sheet_id(n), 0)));
    assert_eq!(stored, Ok(Submitted::Stored));
}

// --- a file that may not grow

#[cfg(unix)]
#[test]
fn a_closing_that_ends_after_any_block_leaves_the_old_file_or_the_new_one() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    for n in 0..10 {
        file.put(sheet_id(n), STUDENTS, &[n as u8; 6500]).unwrap();
    }
    let sheets = all_sheets(&file);
    drop(file);
    let before = fs::read(exercise_file(folder.path())).unwrap();
    let mut outcomes = BTreeSet::new();
    // In blocks of 512 bytes, of which the new file needs some 370. With the signal ignored the closing is told that it
    // may not write; without, it is killed right there.
    for blocks in (0..=385).step_by(7) {
        for signal in ["trap '' XFSZ", "true"] {
            let limits = format!("{signal}; ulimit -c 0; ulimit -f {blocks}; exec \"$0\" \"$@\"");
            let child = worker("close 0", folder.path(), &["sh", "-c", &limits]);
            let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
            let said = said.lines().find_map(|line| line.strip_prefix("= ")).unwrap_or("killed").to_owned();
            let now = fs::read(exercise_file(folder.path())).unwrap();
            match said.as_str() {
                "closed true" => {
                    assert!(exercise(folder.path()).unwrap().is_closed().unwrap());
                    assert!(all_sheets(&exercise(folder.path()).unwrap()) == sheets);
                    fs::write(exercise_file(folder.path()), &before).unwrap();
                }
                "refused" | "killed" => assert!(now == before, "after {blocks} blocks"),
                other => panic!("{other}"),
            }
            outcomes.insert(said);
        }
    }
    assert_eq!(outcomes.into_iter().collect::<Vec<_>>(), ["closed true", "killed", "refused"]);
    assert_eq!(close(folder.path()), Ok(true), "what was left of the attempts is not in the way");
    assert!(all_sheets(&exercise(folder.path()).unwrap()) == sheets);
    let gone = StoreError::NoSuchExercise { id: crate::support::store::row(2020, 1, "primary").id };
    let mut store = reflectory::store::Store::open_existing(folder.path()).unwrap();
    assert_eq!(refused(store.close(&crate::support::store::row(2020, 1, "primary").id)), gone);
}

// --- each single call to the system

/// Calls by which the store changes the disk.
const CALLS: &str = "pwrite64,fsync,fdatasync,ftruncate,?rename,?renameat,?renameat2,?unlink,?unlinkat,?link,?linkat";
/// Every which call is tried; with each of them it takes a minute. `REFLECTORY_EVERY_CALL` tries each.
const STRIDE: usize = 37;

/// At one call of the steps the worker is killed, or the call is refused: from then on, or this once.
#[cfg(target_os = "linux")]
#[test]
fn any_call_to_the_disk_may_fail_or_be_the_last() {
    let Ok(true) = Command::new("strace").args(["-o", "/dev/null", "true"]).status().map(|status| status.success())
    else {
        assert!(std::env::var_os("REFLECTORY_REQUIRE_STRACE").is_none(), "strace is missing or not allowed");
        return writeln!(std::io::stderr(), "not tried: no strace here").unwrap();
    };
    let base = quick_school();
    let slips = (0..20).chain(NEIGHBOUR..NEIGHBOUR + 30);
    exercise(base.path()).unwrap().add_slips(&slips.map(|n| (slip(n), STUDENTS)).collect::<Vec<_>>()).unwrap();
    for n in 0..3 {
        let stored = exercise(base.path()).unwrap().submit(&life_sheet(n, &body(sheet_id(n), 0)));
        assert_eq!(stored, Ok(Submitted::Stored));
    }
    let calls = strike(base.path(), "");
    for name in ["pwrite64", "fsync", "ftruncate"] {
        assert!(calls.get(name).is_some_and(|count| *count > 1), "{name}: {calls:?}");
    }
    let stride = if std::env::var_os("REFLECTORY_EVERY_CALL").is_some() { 1 } else { STRIDE };
    // A disk that is full stays full; another failure may be of one call only.
    for (ix, (fault, more)) in [("signal=SIGKILL", ""), ("error=ENOSPC", "+"), ("error=EIO", "")].iter().enumerate() {
        for (name, count) in &calls {
            // Not the same calls with each fault.
            let first = if stride == 1 { 0 } else { ix * 4 % count };
            for call in (first..*count).step_by(stride) {
                strike(base.path(), &format!("inject={name}:{fault}:when={}{more}", call + 1));
            }
        }
    }
}

/// Carries out the steps with one fault, or with none, and checks what is there afterwards. Says which calls were made.
#[cfg(target_os = "linux")]
fn strike(base: &Path, fault: &str) -> BTreeMap<String, usize> {
    let (folder, log) = (quick_folder(), tempfile::NamedTempFile::new().unwrap());
    for entry in fs::read_dir(base).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    let trace = format!("trace={CALLS}");
    let mut under = vec!["strace", "-f", "-qq", "-o", log.path().to_str().unwrap(), "-e", &trace];
    if !fault.is_empty() {
        under.extend(["-e", fault]);
    }
    let said = worker("steps 0", folder.path(), &under).wait_with_output().unwrap().stdout;
    let said = String::from_utf8(said).unwrap();
    let mut confirmed = Confirmed { sheets: (0..3).collect(), ..Confirmed::default() };
    said.lines().for_each(|line| confirmed.hear(line));
    check(folder.path(), &confirmed, fault);
    assert_eq!(said.contains("= end"), !fault.contains("SIGKILL"), "{fault}: {said}");
    if fault.is_empty() {
        assert_eq!((confirmed.sheets.len(), confirmed.draft, confirmed.closings), (9, 7, 2));
    }
    let mut calls = BTreeMap::new();
    for line in fs::read_to_string(log.path()).unwrap().lines() {
        let call = line.split_whitespace().nth(1).and_then(|call| call.split_once('('));
        *calls.entry(call.map_or("", |(name, _)| name).to_owned()).or_default() += 1;
    }
    calls
}
