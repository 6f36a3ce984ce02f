//! The school report from unsealed sheets, beside the same figures computed by SQL in SQLite, turn by turn in one run.
//!
//! `cargo bench --bench report`; what the figures mean stands in `docs/benchmarks.md`.

mod measured;
#[expect(dead_code, reason = "the other benchmarks use the rest of it")]
mod support;

use std::hint::black_box;

use measured::{Measured, say, timed};
use reflectory::document::docx::docx;
use reflectory::document::html::html;
use reflectory::document::markdown::markdown;
use reflectory::document::report::{Material, fingerprint, report as document};
use reflectory::document::xlsx::xlsx;
use reflectory::domain::answer::{Answer, Sheet};
use reflectory::domain::exact::Exact;
use reflectory::domain::instrument::{GroupIx, Kind, Part};
use reflectory::domain::report::tally::Tally;
use reflectory::domain::report::{Occasion, Report};
use reflectory::format;
use reflectory::locale::{language, texts};
use rusqlite::Connection;
use support::{NOW, School, sheet_id, sure};

/// Sheets and how often the report is made from them.
const RUNS: [(u64, usize); 2] = [(1_000, 60), (100_000, 7)];

/// The same tables as a report's areas: counts per statement and group; means of statements with enough answers; of
/// areas; over groups; and the school's average.
const BY_SQL: &str = "
    CREATE TEMP TABLE cell AS SELECT code, grp,
        count(*) FILTER (WHERE value = 1) AS n1, count(*) FILTER (WHERE value = 2) AS n2,
        count(*) FILTER (WHERE value = 3) AS n3, count(*) FILTER (WHERE value = 4) AS n4,
        count(*) FILTER (WHERE value = 5) AS n5, count(*) FILTER (WHERE value = 0) AS na,
        avg(nullif(value, 0)) AS mean
        FROM answer GROUP BY code, grp HAVING count(nullif(value, 0)) >= 3;
    CREATE TEMP TABLE overall AS SELECT code, avg(mean) AS mean FROM cell GROUP BY code;
    CREATE TEMP TABLE area_cell AS SELECT statement.area, grp, avg(mean) AS mean, count(*) AS behind
        FROM cell JOIN statement USING (code) GROUP BY statement.area, grp;
    CREATE TEMP TABLE area AS SELECT area, avg(mean) AS mean FROM area_cell GROUP BY area;
    CREATE TEMP TABLE school AS SELECT avg(mean) AS mean FROM area;";
const AWAY: &str = "DROP TABLE cell; DROP TABLE overall; DROP TABLE area_cell; DROP TABLE area; DROP TABLE school;";

fn main() {
    // Without `--bench` it was called as a test, and a test measures nothing.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let school = School::new();
    for (count, runs) in RUNS {
        beside_sql(&school, count, runs);
    }
    documents(&school);
}

/// A sheet as no other: every rating moved by its number, some N/A.
fn sheet(school: &School, number: u64) -> Sheet {
    let group = GroupIx(match number % 10 {
        0 => 0,
        1 | 2 => 1,
        _ => 2,
    });
    let mut sheet = school.sheet(sheet_id(number), group);
    let mut step = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    for answer in sheet.answers.values_mut() {
        step = step.rotate_left(7).wrapping_mul(0xD134_2543_DE82_EF95);
        if let Answer::Rating(rating) = answer {
            *answer = match (step >> 60) as u8 {
                0 => Answer::NotApplicable,
                more => Answer::Rating((*rating + more) % 5 + 1),
            };
        }
    }
    sheet
}

fn report_of(school: &School, sheets: &[Sheet]) -> Report {
    let mut tally = Tally::new(&school.frozen);
    for sheet in sheets {
        sure(tally.add(sheet));
    }
    report(&tally)
}

fn report(tally: &Tally) -> Report {
    let day = sure(NOW.parse::<jiff::Timestamp>()).to_zoned(jiff::tz::TimeZone::UTC).date();
    Report::new(tally, &Occasion { edition: 1, day, aside: &[], decided: &[] })
}

/// Every rating of the areas as a row, the statements beside them, in memory.
fn filled(school: &School, sheets: &[Sheet]) -> Connection {
    let mut connection = sure(Connection::open_in_memory());
    sure(connection.execute_batch(
        "CREATE TABLE answer (grp INTEGER NOT NULL, code TEXT NOT NULL, value INTEGER NOT NULL);
         CREATE TABLE statement (code TEXT PRIMARY KEY, area INTEGER NOT NULL) WITHOUT ROWID;",
    ));
    let filling = sure(connection.transaction());
    {
        let mut statement = sure(filling.prepare("INSERT INTO statement VALUES (?1, ?2)"));
        for question in school.frozen.instrument.questions.iter().filter(|question| question.kind != Kind::Own) {
            if let Part::Area(area) = question.part {
                sure(statement.execute((&question.code, area as i64)));
            }
        }
        let known: Vec<&String> =
            school.frozen.instrument.questions.iter().filter(is_in_area).map(|q| &q.code).collect();
        let mut insert = sure(filling.prepare("INSERT INTO answer VALUES (?1, ?2, ?3)"));
        for sheet in sheets {
            for (code, answer) in sheet.answers.iter().filter(|(code, _)| known.contains(code)) {
                let value = match answer {
                    Answer::Rating(rating) => *rating,
                    _ => 0,
                };
                sure(insert.execute((sheet.group.0 as i64, code, value)));
            }
        }
    }
    sure(filling.commit());
    connection
}

fn is_in_area(question: &&reflectory::domain::instrument::Question) -> bool {
    matches!(question.part, Part::Area(_))
}

fn beside_sql(school: &School, count: u64, runs: usize) {
    let sheets: Vec<Sheet> = (0..count).map(|number| sheet(school, number)).collect();
    let connection = filled(school, &sheets);
    let (mut ours, mut sql) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        ours.push(timed(|| drop(black_box(report_of(school, &sheets)))));
        sql.push(timed(|| sure(connection.execute_batch(BY_SQL))));
        agree(&report_of(school, &sheets), &connection);
        sure(connection.execute_batch(AWAY));
    }
    let (ours, sql) = (Measured::new(ours), Measured::new(sql));
    say(&format!("report from {count} sheets"));
    say(&sql.line("areas by SQL in SQLite", None));
    say(&ours.line("whole report", Some(&sql)));
}

/// Both must have computed the same, or the ratio says nothing.
fn agree(report: &Report, connection: &Connection) {
    let number = |exact: &Exact| {
        let text = |part: String| sure(part.parse::<f64>());
        text(exact.numerator().to_string()) / text(exact.denominator().to_string())
    };
    let ours: Vec<f64> = report.statements().filter_map(|statement| statement.overall.as_ref()).map(number).collect();
    let mut query = sure(connection.prepare("SELECT code, mean FROM overall"));
    let rows = sure(query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, f64>(1)?))));
    let theirs: Vec<(String, f64)> = rows.map(sure).collect();
    let found =
        report.statements().filter_map(|statement| Some((&statement.code, number(statement.overall.as_ref()?))));
    for (code, mean) in found {
        let same = theirs.iter().any(|(other, value)| other == code && (value - mean).abs() < 1e-9);
        if !same {
            sure::<(), _>(Err(format!("{code}: {mean} is not what SQL computes")));
        }
    }
    let school: f64 = sure(connection.query_row("SELECT mean FROM school", [], |row| row.get(0)));
    // A mean of means has too long a numerator for a float; what is printed has not.
    let printed = report.school.as_ref().map_or(0.0, |school| school.mean.shown().tenths() as f64 / 10.0);
    if theirs.len() != ours.len() || (school - printed).abs() > 0.0501 {
        sure::<(), _>(Err(format!("{} means and {printed} beside {} and {school}", ours.len(), theirs.len())));
    }
}

/// The report of 200 sheets as a document in each of its forms, the making of the document included.
fn documents(school: &School) {
    let sheets: Vec<Sheet> = (0..200).map(|number| sheet(school, number)).collect();
    let report = report_of(school, &sheets);
    let json = format::report::write(&report);
    let fingerprint = fingerprint(&json);
    let material = Material {
        report: &report,
        groups: &school.frozen.instrument.groups,
        notes: &[],
        changes: None,
        planned: &[],
        earlier: None,
        fingerprint: &fingerprint,
        texts: texts::of(language::english()),
    };
    let forms: [(&str, &dyn Fn() -> usize); 4] = [
        ("HTML", &|| html(&document(&material)).len()),
        ("DOCX", &|| docx(&document(&material)).map_or(0, |bytes| bytes.len())),
        ("Markdown", &|| markdown(&document(&material)).len()),
        ("XLSX", &|| xlsx(&material).map_or(0, |bytes| bytes.len())),
    ];
    say("the report as a document");
    for (name, make) in forms {
        let all = (0..60).map(|_| timed(|| _ = black_box(make()))).collect();
        say(&Measured::new(all).line(&format!("{name}, {} bytes", make()), None));
    }
}
