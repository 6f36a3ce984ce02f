//! The parts of the main job, each alone: a key until its frame, reading what is frozen, submitting, counting.
//!
//! `cargo bench --bench main_job`; what the figures mean stands in `docs/benchmarks.md`.

mod support;

use std::cell::LazyCell;
use std::time::Duration;

use criterion::{Criterion, Throughput};
use reflectory::app::input::{Key, keys};
use reflectory::app::msg::{Counted, Msg, StoreReply};
use reflectory::format::{self, builtin};
use reflectory::runtime::exercise_files::hand_in;
use reflectory::seal::keys::SecretKey;
use reflectory::seal::sheet::open;
use reflectory::store::Store;
use rusqlite::Connection;
use support::{Journey, School, bare, bare_commit, sure};

/// A large region's sheets in one file: far more than a school has.
const MANY: u64 = 1_000_000;
/// The index is counted, not the bodies; these are small so that the file is built quickly.
const MANY_BODY: [u8; 200] = [b'.'; 200];

fn main() {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(3))
        .configure_from_args();
    key_to_frame(&mut criterion);
    start(&mut criterion);
    sheets(&mut criterion);
    counts(&mut criterion);
    criterion.final_summary();
}

fn key_to_frame(criterion: &mut Criterion) {
    let school = School::new();
    let mut group = criterion.benchmark_group("key to frame");
    let typed = school.keys();
    let mut walk = Journey::walk(&school);
    let mut next = typed.iter().cycle();
    group.bench_function("walk", |b| b.iter(|| next.next().map(|key| walk.key(*key))));

    let mut review = Journey::walk(&school);
    typed.iter().chain(&[Key::Char('r')]).for_each(|key| review.key(*key));
    let moves = keys("<down><down><up><up>");
    let mut next = moves.iter().cycle();
    group.bench_function("review", |b| b.iter(|| next.next().map(|key| review.key(*key))));

    let mut coordinate = Journey::coordinate(&school);
    let mut students = (0..900).cycle();
    group.bench_function("coordinator, new count", |b| {
        b.iter(|| {
            let counts = vec![3, 61, students.next().unwrap_or_default()];
            coordinate.happens(Msg::Stored(StoreReply::Counts(Box::new(Counted {
                exercise: school.id.clone(),
                submitted: counts,
                ..Counted::default()
            }))));
        });
    });
    group.finish();
}

/// What stands between the start of the program and its first frame.
fn start(criterion: &mut Criterion) {
    let school = School::new();
    let mut group = criterion.benchmark_group("start");
    let files = builtin::selfie();
    group.bench_function("read the built-in instrument", |b| b.iter(|| sure(format::instrument::read(&files))));
    let store = sure(Store::open_existing(school.folder()));
    group.bench_function("open and thaw an exercise", |b| b.iter(|| school.opened()));
    group.bench_function("open an exercise's file", |b| b.iter(|| sure(store.exercise(&school.id))));
    group.finish();
}

fn sheets(criterion: &mut Criterion) {
    let school = School::new();
    let mut group = criterion.benchmark_group("sheet");
    group.throughput(Throughput::Elements(1));
    let draft = school.draft(0);
    group.bench_function("encode", |b| b.iter(|| school.plain(&draft.sheet)));
    for (keys, school) in [
        ("one key", &school),
        ("two keys, any", &School::with_coordinators(2, false)),
        ("two keys, both", &School::with_coordinators(2, true)),
    ] {
        group.bench_function(format!("encode and seal to {keys}"), |b| b.iter(|| school.sealed(&draft.sheet)));
        let sealed = school.sealed(&draft.sheet);
        let (secrets, binding): (Vec<&SecretKey>, _) = (school.secrets.iter().collect(), school.binding(&draft.sheet));
        group.bench_function(format!("open with {keys}"), |b| b.iter(|| sure(open(&sealed, &secrets, &binding))));
    }

    let (mut opened, mut numbers) = (school.opened(), 0..);
    group.bench_function("hand in, sealed and durable", |b| {
        b.iter_batched(
            || school.draft(numbers.next().unwrap_or_default()),
            |draft| sure(hand_in(&mut opened, &draft)),
            criterion::BatchSize::SmallInput,
        );
    });
    let body = school.sealed(&draft.sheet);
    let mut connection = bare(&school.folder().join("bare.db"));
    group.bench_function("bare SQLite commit of as many bytes", |b| b.iter(|| bare_commit(&mut connection, &body)));
    group.finish();
}

fn counts(criterion: &mut Criterion) {
    // Built only if one of these is asked for.
    let school = LazyCell::new(|| {
        let school = School::new();
        school.fill(MANY, |_, _| MANY_BODY.to_vec());
        school
    });
    let mut group = criterion.benchmark_group("participation over a million sheets");
    group.sample_size(20);
    group.bench_function("counts per group", |b| {
        let opened = school.opened();
        b.iter(|| sure(opened.file.counts(3)));
    });
    group.bench_function("bare count of the rows", |b| {
        let connection = sure(Connection::open(school.path()));
        let count = |row: &rusqlite::Row<'_>| row.get::<_, u32>(0);
        b.iter(|| sure(connection.query_row("SELECT count(*) FROM sheet", [], count)));
    });
    group.finish();
}
