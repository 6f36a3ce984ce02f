//! What is said when a database cannot be used: what the server says to it, and never a password.

use reflectory::store::database::Database;
use reflectory::store::error::StoreError;

use super::room::{InADatabase, until};
use crate::support::postgres::{Server, look, shared};

fn refusal(opened: Result<Database, StoreError>) -> String {
    opened.err().unwrap().to_string()
}

#[test]
fn a_server_that_lets_nobody_in_says_why_and_no_password_is_in_it() {
    let Some(server) = Server::start() else { return };
    let address = server.database();
    let name = address.trim_start_matches("postgres:///").split('?').next().unwrap().to_owned();
    server.client(&name).batch_execute("CREATE ROLE vaast LOGIN PASSWORD 'geheim'").unwrap();
    let said = refusal(Database::open(&server.address("postgres", "nowhere"), None));
    assert!(said.contains("It says: database \"nowhere\" does not exist. Everything"), "{said}");
    let said = refusal(Database::open(&server.address("nobody", &name), None));
    assert!(said.contains("It says: role \"nobody\" does not exist."), "{said}");
    let mut admin = server.client(&name);
    let rules: String = admin.query_one("SHOW hba_file", &[]).unwrap().get(0);
    let asks = "SELECT unnest(ARRAY['local all vaast scram-sha-256', 'local all all trust'])";
    admin.batch_execute(&format!("COPY ({asks}) TO '{rules}'; SELECT pg_reload_conf()")).unwrap();
    let vaast = server.address("vaast", &name);
    // The server reads its rules a moment later.
    let said = until(|| Database::open(&vaast, Some("falsch geheim")).err()).to_string();
    assert!(said.contains("It says: password authentication failed") && !said.contains("geheim"), "{said}");
    let said = refusal(Database::open(&vaast, None));
    assert!(said.contains("It asks for a password"), "{said}");
}

#[test]
fn tables_of_another_version_are_said_to_be_that() {
    let Some(server) = shared() else { return };
    let room = InADatabase::new(server.database(), "a school");
    for (number, words) in [(2, "made by a newer version"), (-1, "made by an earlier version")] {
        look(&room.address).execute("UPDATE reflectory.version SET number = $1", &[&number]).unwrap();
        let said = refusal(Database::open(&room.address, None));
        assert!(said.contains(words) && !said.contains("damaged"), "{said}");
    }
}
