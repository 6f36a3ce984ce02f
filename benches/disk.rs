//! What reaches the disk: sheets handed in, drafts kept, and all sheets opened again. Beside SQLite alone on the same
//! disk, in turn, with as many bytes.

use std::time::{Duration, Instant};

use reflectory::domain::draft::Draft;
use reflectory::runtime::drafting::{Drafting, PADDED};
use reflectory::runtime::exercise_files::{Opened, hand_in};
use reflectory::runtime::unsealing::unseal;
use reflectory::store::exercise_file::Submitted;
use rusqlite::{Connection, TransactionBehavior};

use crate::measured::{Measured, milliseconds, say, timed};
use crate::support::{School, bare, bare_commit, now, sure};

/// Sheets that are there already when sheets are handed in: none, and a large school's.
const THERE: [u64; 2] = [0, 1_000];
/// Sheets handed in one by one.
const ONE_BY_ONE: u64 = 600;
/// Sheets that each writer hands in per round, and rounds.
const SHEETS_EACH: u64 = 20;
const ROUNDS: u64 = 9;
/// Drafts begun, and how often one is kept.
const DRAFTS: u64 = 20;
const SAVES: u64 = 600;
/// Sheets opened at once, and how often.
const UNSEALED: u64 = 10_000;
const UNSEALINGS: usize = 5;

/// Each sheet's own time, sealing included.
pub fn one_by_one() {
    for there in THERE {
        let school = School::new();
        let body = school.sealed(&school.draft(0).sheet);
        school.fill(there, |_, _| body.clone());
        let (mut opened, mut connection) = (school.opened(), bare(&school.folder().join("bare.db")));
        (0..there).for_each(|_| bare_commit(&mut connection, &body));
        let (mut ours, mut alone) = (Vec::new(), Vec::new());
        for n in there..there + ONE_BY_ONE {
            let draft = school.draft(n);
            ours.push(timed(|| stored(&mut opened, &draft)));
            alone.push(timed(|| bare_commit(&mut connection, &body)));
        }
        say(&format!("handing in one by one, {} bytes sealed, {there} sheets there before", body.len()));
        let alone = Measured::new(alone);
        say(&alone.line("bare SQLite", None));
        say(&Measured::new(ours).line("hand_in", Some(&alone)));
        say("");
    }
}

/// Hands in a sheet that is not there yet.
fn stored(opened: &mut Opened, draft: &Draft) {
    match sure(hand_in(opened, draft)) {
        Submitted::Stored => {}
        other => sure(Err(other)),
    }
}

/// Sheets a second, each durable before the next.
pub fn at_once(writers: u64) {
    let school = School::new();
    let body = school.sealed(&school.draft(0).sheet);
    let mut all: Vec<Opened> = (0..writers).map(|_| school.opened()).collect();
    let mut connections: Vec<Connection> = (0..writers).map(|_| bare(&school.folder().join("bare.db"))).collect();
    let each = if writers == 1 { SHEETS_EACH * 5 } else { SHEETS_EACH };
    let rate = |took: Duration| (writers * each) as f64 / took.as_secs_f64();
    let (mut rounds, mut slowest) = (Vec::new(), [Duration::ZERO; 2]);
    for round in 0..ROUNDS {
        let first = round * writers * each;
        let ours = together(&mut all, |writer, opened| {
            let mut one = |n| {
                let draft = school.draft(first + writer * each + n);
                timed(|| stored(opened, &draft))
            };
            (0..each).map(&mut one).max()
        });
        let alone = together(&mut connections, |_, connection| {
            (0..each).map(|_| timed(|| bare_commit(connection, &body))).max()
        });
        slowest = [slowest[0].max(ours.1), slowest[1].max(alone.1)];
        rounds.push((rate(ours.0) / rate(alone.0), rate(ours.0), rate(alone.0)));
    }
    rounds.sort_by(|a, b| a.0.total_cmp(&b.0));
    let counted: u32 = all.first().map(|opened| sure(opened.file.counts(3))).unwrap_or_default().iter().sum();
    say(&format!("handing in, {writers} at once, {ROUNDS} rounds of {each} sheets each; {counted} sheets counted"));
    let (Some(low), Some(middle), Some(high)) = (rounds.first(), rounds.get(rounds.len() / 2), rounds.last()) else {
        return;
    };
    say(&format!("  {:.0} a second, bare SQLite {:.0}", middle.1, middle.2));
    say(&format!("  ratio {:.2}, rounds from {:.2} to {:.2}", middle.0, low.0, high.0));
    say(&format!("  the slowest waited {:.0} ms, bare {:.0} ms\n", milliseconds(slowest[0]), milliseconds(slowest[1])));
}

/// All writers begin together: how long until the last has finished, and the slowest single commit of all.
fn together<T: Send>(writers: &mut [T], work: impl Fn(u64, &mut T) -> Option<Duration> + Sync) -> (Duration, Duration) {
    let begun = Instant::now();
    let slowest = std::thread::scope(|scope| {
        let work = &work;
        let running: Vec<_> =
            (0..).zip(writers).map(|(number, writer)| scope.spawn(move || work(number, writer))).collect();
        running.into_iter().filter_map(|writer| sure(writer.join())).max()
    });
    (begun.elapsed(), slowest.unwrap_or_default())
}

/// Drafts until they are durable: the first of a walk, which derives its key, and every other.
pub fn drafts() {
    let school = School::new();
    let opened = school.opened();
    let mut drafting = Drafting::default();
    let moment = now().wall;
    let first = (0..DRAFTS).map(|n| {
        let draft = school.draft(n);
        timed(|| sure(drafting.save(school.folder(), &draft, &opened, moment)))
    });
    let first = Measured::new(first.collect());
    let mut connection = bare(&school.folder().join("bare.db"));
    let (mut body, draft) = (vec![b'.'; PADDED], school.draft(0));
    let (mut others, mut alone) = (Vec::new(), Vec::new());
    for _ in 0..SAVES {
        others.push(timed(|| sure(drafting.save(school.folder(), &draft, &opened, moment))));
        // Another body each time, as every sealed draft is: SQLite does not write what is there already.
        body.iter_mut().for_each(|byte| *byte = byte.wrapping_add(1));
        alone.push(timed(|| bare_replace(&mut connection, &body)));
    }
    let dropped =
        (0..DRAFTS).map(|n| timed(|| drafting.drop_draft(school.folder(), school.draft(n).ticket.id, moment)));
    let dropped = Measured::new(dropped.collect());
    say(&format!("keeping a draft of {PADDED} bytes"));
    let alone = Measured::new(alone);
    say(&alone.line("bare SQLite", None));
    say(&Measured::new(others).line("save", Some(&alone)));
    say(&first.line("first save of a walk", None));
    say(&dropped.line("drop", None));
    say("");
}

/// One durable commit of the bare database that replaces a row.
fn bare_replace(connection: &mut Connection, body: &[u8]) {
    const REPLACE: &str =
        "INSERT INTO bare (n, body) VALUES (1, ?1) ON CONFLICT (n) DO UPDATE SET body = excluded.body";
    let commit = sure(connection.transaction_with_behavior(TransactionBehavior::Immediate));
    sure(commit.prepare_cached(REPLACE).and_then(|mut replace| replace.execute([body])));
    sure(commit.commit());
}

/// All sheets of an exercise opened, on every core, beside reading them.
pub fn unsealing() {
    for (keys, needs_all) in [(1, false), (2, true)] {
        let school = School::with_coordinators(keys, needs_all);
        school.fill(UNSEALED, |id, group| school.sealed(&school.sheet(id, group)));
        let opened = school.opened();
        let (mut ours, mut reading) = (Vec::new(), Vec::new());
        for _ in 0..UNSEALINGS {
            reading.push(timed(|| {
                let mut sheets = Vec::new();
                sure(opened.file.sheets(|sheet| sheets.push(sheet)));
            }));
            ours.push(timed(|| {
                let sheets = sure(unseal(&opened, &school.secrets, |_, _| ()));
                let readable = sheets.iter().filter(|(_, sheet)| sheet.is_some()).count();
                sure(if readable as u64 == UNSEALED { Ok(()) } else { Err("a sheet did not open") });
            }));
        }
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        say(&format!("opening {UNSEALED} sheets with {keys} needed keys on {cores} cores, {UNSEALINGS} times"));
        say(&Measured::new(reading).line("only reading them", None));
        say(&Measured::new(ours).line("unseal", None));
        say("");
    }
}
