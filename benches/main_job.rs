//! The parts of the main job, each alone: a key until its frame, reading what is frozen, submitting, counting.
//!
//! `cargo bench --bench main_job`; what the figures mean stands in `docs/benchmarks.md`.

mod support;

use std::cell::LazyCell;
use std::time::Duration;

use criterion::{Criterion, Throughput};
use reflectory::app::input::{Key, keys};
use reflectory::app::msg::{Msg, StoreReply};
use reflectory::domain::questionnaire::Questionnaire;
use reflectory::format::{self, builtin};
use reflectory::runtime::desk::{submit, thaw};
use rusqlite::Connection;
use support::{GROUP, Journey, School, bare, bare_commit, sure};

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
            coordinate.happens(Msg::Stored(StoreReply::Counts(school.id.clone(), counts)));
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
    let file = school.file();
    group.bench_function("thaw an exercise", |b| b.iter(|| sure(thaw(&school.id, &file))));
    group.bench_function("open the store and the exercise", |b| b.iter(|| school.file()));
    group.finish();
}

fn sheets(criterion: &mut Criterion) {
    let school = School::new();
    let mut group = criterion.benchmark_group("sheet");
    group.throughput(Throughput::Elements(1));
    let sheet = school.sheet(0);
    let questionnaire = Questionnaire::for_group(&school.frozen.instrument, &school.frozen.exercise, GROUP);
    group.bench_function("encode", |b| b.iter(|| format::sheet::encode(&sheet.answers, &questionnaire)));

    let (mut file, mut numbers) = (school.file(), 0..);
    group.bench_function("submit, durable", |b| {
        b.iter_batched(
            || school.sheet(numbers.next().unwrap_or_default()),
            |sheet| sure(submit(&school.frozen, &mut file, &sheet)),
            criterion::BatchSize::SmallInput,
        );
    });
    let body = format::sheet::encode(&sheet.answers, &questionnaire);
    let mut connection = bare(&school.folder().join("bare.db"));
    group.bench_function("bare SQLite commit of as many bytes", |b| b.iter(|| bare_commit(&mut connection, &body)));
    group.finish();
}

fn counts(criterion: &mut Criterion) {
    // Built only if one of these is asked for.
    let school = LazyCell::new(|| {
        let school = School::new();
        school.fill(MANY, &MANY_BODY);
        school
    });
    let mut group = criterion.benchmark_group("participation over a million sheets");
    group.sample_size(20);
    group.bench_function("counts per group", |b| {
        let file = school.file();
        b.iter(|| sure(file.counts(3)));
    });
    group.bench_function("bare count of the rows", |b| {
        let connection = sure(Connection::open(school.path()));
        let count = |row: &rusqlite::Row<'_>| row.get::<_, u32>(0);
        b.iter(|| sure(connection.query_row("SELECT count(*) FROM sheet", [], count)));
    });
    group.finish();
}
