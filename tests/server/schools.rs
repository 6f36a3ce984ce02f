//! Two schools on one server: the program as its hub, machines of both, and what each coordinator takes over.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use reflectory::domain::lab::HandedUp;
use reflectory::format::wire::bundle::Bundle;
use reflectory::format::wire::hand_in::{HandIn, Verdict};
use reflectory::hub::client::ClientError;
use reflectory::locale::texts::in_english;
use reflectory::runtime::lab::joining;
use reflectory::runtime::results;
use reflectory::seal::join;
use reflectory::store::Store;
use reflectory::store::database::Database;
use reflectory::store::taking_over::USED_BYTES;

use super::room::until;
use crate::lab::machines::{
    Hub, Lab, above, answer, answer_with, client, file, free_port, hub_command, id, opened, outbox, receipt, send,
    sheets, slip,
};
use crate::support::bin::{Finished, NOW, PROGRAM, finish};
use crate::support::postgres::{look, shared};
use crate::support::store::{STUDENTS, sheet_id};

/// A server with its hub.
pub struct Group {
    pub address: String,
    pub port: u16,
}

impl Group {
    /// A database in which nothing was published, and a port for its hub; nothing where there is no PostgreSQL.
    pub fn new() -> Option<Group> {
        Some(Group { address: shared()?.database(), port: free_port() })
    }

    /// A hub on it.
    pub fn hub(&self) -> Hub {
        self.hub_at(self.port)
    }

    pub fn hub_at(&self, port: u16) -> Hub {
        Hub::start(hub_command(Path::new(&self.address), port))
    }

    /// The program at a school's machine.
    pub fn run(&self, school: &Lab, arguments: &[&str]) -> Finished {
        program(&school.store(), arguments)
    }

    /// A school publishes its exercise, and says its join code.
    pub fn publish(&self, school: &Lab) -> String {
        let done = self.run(school, &["exercise", "publish", &id().0, "--to", &self.address]);
        assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
        let code = Store::open_existing(&school.store()).unwrap().join_code(&id()).unwrap().unwrap();
        assert!(done.out.contains(&format!("Join code   {code}")), "{done:?}");
        code
    }

    /// A machine of a school joins the hub; its store.
    pub fn station(&self, school: &Lab, name: &str, code: &str) -> PathBuf {
        joining::join(&school.path(name), Some(&format!("127.0.0.1:{}", self.port)), code).unwrap();
        school.path(name)
    }

    /// A school takes over what is there; what the program said.
    pub fn collect(&self, school: &Lab) -> String {
        let done = self.run(school, &["collect", &self.address]);
        assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
        done.out
    }
}

/// The program on a store, to its end.
pub fn program(store: &Path, arguments: &[&str]) -> Finished {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).env_clear().env("REFLECTORY_STORE", store).env("REFLECTORY_NOW", NOW);
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    finish(command.stderr(Stdio::piped()).spawn().unwrap())
}

const ALL_THERE: HandedUp = HandedUp { waiting: 0, refused: 0, is_reached: true, by_stick: false };

#[test]
fn two_schools_with_one_exercise_each_of_the_same_name_never_meet() {
    let Some(group) = Group::new() else { return };
    let (one, other) = (Lab::new(), Lab::new());
    let codes = [group.publish(&one), group.publish(&other)];
    assert_ne!(codes[0], codes[1]);
    let _hub = group.hub();
    let (first, second) = (group.station(&one, "station", &codes[0]), group.station(&other, "station", &codes[1]));
    // Both are the first machine of their exercise, which has the same name.
    assert_eq!((above(&first).number, above(&second).number), (1, 1));
    let frozen = |store: &Path| opened(store).sealing;
    assert_eq!((frozen(&first), frozen(&second)), (frozen(&one.store()), frozen(&other.store())));
    for n in 0..3 {
        answer(&first, n);
    }
    // The same numbers at the other school are other sheets, though their ids are the same.
    answer(&second, 1);
    // Before an unsealing it is said where else sheets may lie.
    let after = "2027-01-10T10:00:00Z".parse().unwrap();
    let prospect = |school: &Lab| results::prospect(&school.store(), &id(), after);
    answer(&one.store(), 100);
    let told = prospect(&one).unwrap().stations;
    let told: Vec<String> = told.iter().map(in_english).collect();
    assert!(told.iter().any(|told| told.contains("Published at postgres://")), "{told:?}");
    assert_eq!((send(&first), send(&second)), (ALL_THERE, ALL_THERE));
    assert!(group.collect(&one).starts_with(&format!("{}  server: 3 sheets, 3 new.", id().0)));
    assert!(group.collect(&other).starts_with(&format!("{}  server: 1 sheets, 1 new.", id().0)));
    assert_eq!(sheets(&one.store()), (0..3).chain([100]).map(sheet_id).collect());
    assert_eq!(sheets(&other.store()), [sheet_id(1)].into());
    // What was sealed for one school opens nothing at the other: neither with the token nor with the bundle of the other.
    let (own, foreign) = (above(&first), above(&second));
    let at = SocketAddr::from(([127, 0, 0, 1], group.port));
    answer(&first, 7);
    let sent = HandIn(outbox(&first));
    let verdicts = client(at, &foreign.certificate, Some(&foreign.token)).sheets(&sent).unwrap();
    assert_eq!(verdicts, [Verdict::Unreadable]);
    let bundle = client(at, &own.certificate, Some(&own.token)).bundle().unwrap();
    let bundle = Bundle::from_bytes(&bundle).unwrap();
    let name = Store::open_existing(&one.store()).unwrap().identity().unwrap();
    assert_eq!(bundle.school_identity, name);
    let stranger = client(at, &own.certificate, Some(&[9; 32])).bundle();
    assert!(matches!(stranger, Err(ClientError::Refused)), "{stranger:?}");
    // A code of a hub that serves others too opens nothing else, and one that nobody has opens nothing.
    let guess = join::draw().unwrap().shown();
    assert!(joining::join(&one.path("guess"), Some(&at.to_string()), &guess).is_err());
}

#[test]
fn sheets_are_taken_over_again_and_again_and_each_counts_once() {
    let Some(group) = Group::new() else { return };
    let school = Lab::new();
    let slips: Vec<_> = (0..10).map(|n| (slip(n), STUDENTS)).collect();
    opened(&school.store()).file.add_slips(&slips).unwrap();
    let code = group.publish(&school);
    let _hub = group.hub();
    let station = group.station(&school, "station", &code);
    let answer = |n: u64, with: u64| answer_with(&mut opened(&station), n, Some(slip(with)));
    for n in 0..4 {
        answer(n, n);
    }
    assert_eq!(send(&station), ALL_THERE);
    // Another machine of the school, which does not know of the slips that were used.
    let late = group.station(&school, "late", &code);
    answer_with(&mut opened(&late), 20, Some(slip(0)));
    assert_eq!(send(&late), ALL_THERE);
    let told = group.collect(&school);
    assert!(told.contains("server: 5 sheets, 5 new (1 set aside: without a slip that was free)."), "{told}");
    assert!(told.contains("2 machines have joined there."), "{told}");
    let counts = |store: &Path| {
        let file = file(store).unwrap();
        (file.counts(3).unwrap(), file.twice_counts(3).unwrap(), file.slip_counts(3).unwrap()[2])
    };
    assert_eq!(counts(&school.store()), (vec![0, 0, 4], vec![0, 0, 1], (10, 4)));
    assert_eq!(file(&school.store()).unwrap().has_receipt(&receipt(20)), Ok(true));
    let told = group.collect(&school);
    assert!(told.contains("server: 5 sheets, 0 new."), "{told}");
    // A slip that is used at the coordinator's own machine is used on the server too, once that was told.
    answer_with(&mut opened(&school.store()), 30, Some(slip(9)));
    group.collect(&school);
    answer_with(&mut opened(&late), 31, Some(slip(9)));
    answer(5, 5);
    assert_eq!((send(&late), send(&station)), (ALL_THERE, ALL_THERE));
    let told = group.collect(&school);
    assert!(told.contains("server: 7 sheets, 2 new (1 set aside"), "{told}");
    assert_eq!(counts(&school.store()), (vec![0, 0, 6], vec![0, 0, 2], (10, 6)));
    // It leaves only when everything is here.
    answer(6, 6);
    assert_eq!(send(&station), ALL_THERE);
    let withdraw = ["exercise", "publish", &id().0, "--to", &group.address, "--withdraw"];
    let done = group.run(&school, &withdraw);
    assert_eq!(done.code, Some(1));
    assert!(done.err.contains("There are 1 sheets"), "{done:?}");
    group.collect(&school);
    let done = group.run(&school, &withdraw);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    for table in ["exercise", "state", "slip", "station", "sheet"] {
        let rows = look(&group.address).query_one(&format!("SELECT count(*) FROM reflectory.{table}"), &[]).unwrap();
        assert_eq!(rows.get::<_, i64>(0), 0, "{table}");
    }
    let done = group.run(&school, &["collect", &group.address]);
    assert!(done.err.contains("No exercise of this school is published"), "{done:?}");
}

#[test]
fn a_station_forgets_its_copy_once_the_school_has_it_safe() {
    let Some(group) = Group::new() else { return };
    let school = Lab::new();
    let code = group.publish(&school);
    let _hub = group.hub();
    let station = group.station(&school, "station", &code);
    let sheet = answer(&station, 1);
    assert_eq!(send(&station), ALL_THERE);
    let asked = || {
        let own = above(&station);
        let at = SocketAddr::from(([127, 0, 0, 1], group.port));
        client(at, &own.certificate, Some(&own.token)).secured(&[sheet, sheet_id(2)]).unwrap()
    };
    assert_eq!(asked(), [false, false]);
    group.collect(&school);
    assert_eq!(asked(), [false, false], "a sheet at one machine is not safe yet");
    let stick = school.path("stick");
    std::fs::create_dir_all(&stick).unwrap();
    let done = group.run(&school, &["backup", stick.to_str().unwrap()]);
    assert_eq!(done.code, Some(0), "{done:?}");
    group.collect(&school);
    assert_eq!(asked(), [true, false]);
}

#[test]
fn nothing_in_the_database_leads_from_a_sheet_to_its_slip_or_receipt_and_tidying_takes_the_order() {
    let Some(group) = Group::new() else { return };
    let school = Lab::new();
    let slips: Vec<_> = (0..5).map(|n| (slip(n), STUDENTS)).collect();
    opened(&school.store()).file.add_slips(&slips).unwrap();
    let code = group.publish(&school);
    let _hub = group.hub();
    let station = group.station(&school, "station", &code);
    for n in 0..5 {
        answer_with(&mut opened(&station), n, Some(slip(n)));
        assert_eq!(send(&station), ALL_THERE);
    }
    let mut look = look(&group.address);
    let mut column = |sql: &str| -> Vec<String> {
        look.query(sql, &[]).unwrap().iter().map(|row| row.get::<_, String>(0)).collect()
    };
    // Each sheet came in a transaction of its own; no other row has that of any but the last.
    let of_sheets = column("SELECT DISTINCT xmin::text FROM reflectory.sheet");
    assert_eq!(of_sheets.len(), 5);
    let elsewhere = column(
        "SELECT xmin::text FROM reflectory.slip UNION SELECT xmin::text FROM reflectory.station
        UNION SELECT xmin::text FROM reflectory.exercise UNION SELECT xmin::text FROM reflectory.state",
    );
    assert!(of_sheets.iter().filter(|one| elsewhere.contains(one)).count() <= 1, "{of_sheets:?} {elsewhere:?}");
    // No column counts or tells a time.
    let kinds = column(
        "SELECT DISTINCT data_type::text FROM information_schema.columns WHERE table_schema = 'reflectory'
        AND table_name IN ('sheet', 'slip', 'state') ORDER BY 1",
    );
    assert_eq!(kinds, ["ARRAY", "boolean", "bytea", "integer", "text"]);
    assert_eq!(column("SELECT sequencename::text FROM pg_sequences"), [""; 0]);
    let mut database = Database::open(&group.address, None).unwrap();
    let of = database.exercises().unwrap().remove(0).of;
    database.tidy(&of).unwrap();
    assert_eq!(column("SELECT DISTINCT xmin::text FROM reflectory.sheet").len(), 1);
    let order = column("SELECT encode(sheet, 'hex') FROM reflectory.sheet ORDER BY ctid");
    assert!(order.is_sorted() && order.len() == 5, "{order:?}");
    assert_eq!(database.marks(&of).unwrap().used.len(), 5);
    assert_eq!(database.marks(&of).unwrap().used.iter().map(|used| used.len()).sum::<usize>(), 5 * USED_BYTES);
}

#[test]
fn an_account_of_a_school_sees_its_own_exercise_only_and_no_key_of_the_hub() {
    let Some(group) = Group::new() else { return };
    let _hub = group.hub();
    let mut admin = look(&group.address);
    admin.batch_execute(SCHOOLS).unwrap();
    let (one, other) = (Lab::new(), Lab::new());
    let database = group.address.trim_start_matches("postgres:///").split('?').next().unwrap().to_owned();
    let server = shared().unwrap();
    for (school, account) in [(&one, "one"), (&other, "other")] {
        admin.batch_execute(&format!("CREATE ROLE {account}_{database} LOGIN IN ROLE reflectory_school")).unwrap();
        let address = server.address(&format!("{account}_{database}"), &database);
        let done = group.run(school, &["exercise", "publish", &id().0, "--to", &address]);
        assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    }
    let code = Store::open_existing(&one.store()).unwrap().join_code(&id()).unwrap().unwrap();
    let own = server.address(&format!("one_{database}"), &database);
    let mut account = look(&own);
    let codes: Vec<String> =
        account.query("SELECT code FROM reflectory.exercise", &[]).unwrap().iter().map(|row| row.get(0)).collect();
    assert_eq!(codes, std::slice::from_ref(&code));
    for table in ["state", "exercise"] {
        let rows = account.query_one(&format!("SELECT count(*) FROM reflectory.{table}"), &[]).unwrap();
        assert_eq!(rows.get::<_, i64>(0), 1, "{table}");
    }
    assert!(account.query("SELECT secret FROM reflectory.hub", &[]).is_err());
    assert!(account.query("SELECT transport FROM reflectory.hub", &[]).is_ok());
    assert_eq!(account.execute("DELETE FROM reflectory.state", &[]).unwrap(), 1, "its own only");
    let done = program(&one.store(), &["exercise", "publish", &id().0, "--to", &own]);
    assert_eq!(done.code, Some(0), "{done:?}");
    // The hub hears of what was published while it was open, within its look; and the school takes its sheets over.
    let station = until(|| {
        joining::join(&one.path("station"), Some(&format!("127.0.0.1:{}", group.port)), &code).ok()?;
        Some(one.path("station"))
    });
    answer(&station, 1);
    assert_eq!(send(&station), ALL_THERE);
    let done = program(&one.store(), &["collect", &own]);
    assert!(done.out.contains("server: 1 sheets, 1 new."), "{done:?}");
    // The place is that account's: neither another school's account nor the one that may see all takes it over.
    let foreign = server.address(&format!("other_{database}"), &database);
    for address in [&foreign, &group.address] {
        let done = group.run(&one, &["exercise", "publish", &id().0, "--to", address]);
        assert_eq!((done.code, done.out.as_str()), (Some(1), ""), "{done:?}");
        assert!(done.err.contains("Another account has published 2026-1-primary there."), "{done:?}");
    }
    let owners = "SELECT owner::text FROM reflectory.exercise WHERE code = $1";
    assert_eq!(admin.query_one(owners, &[&code]).unwrap().get::<_, String>(0), format!("one_{database}"));
    // An account that was given no rights is told that, and nothing of files.
    admin.batch_execute(&format!("CREATE ROLE poor_{database} LOGIN")).unwrap();
    let done = group.run(&one, &["collect", &server.address(&format!("poor_{database}"), &database)]);
    assert!(done.err.contains("has no right to do this"), "{done:?}");
}

/// The same as in `docs/lab.md`.
const SCHOOLS: &str = "DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'reflectory_school') THEN CREATE ROLE reflectory_school; END IF;
END $$;
GRANT USAGE ON SCHEMA reflectory TO reflectory_school;
GRANT SELECT ON reflectory.version, reflectory.station TO reflectory_school;
GRANT SELECT (transport, signing) ON reflectory.hub TO reflectory_school;
GRANT SELECT, INSERT, UPDATE, DELETE ON reflectory.exercise, reflectory.state, reflectory.slip, reflectory.sheet
    TO reflectory_school;
GRANT DELETE ON reflectory.station TO reflectory_school;";
