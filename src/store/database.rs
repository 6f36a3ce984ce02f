//! Many schools on one server: what a hub hands out and takes in, in a database of PostgreSQL. Same verbs as the files',
//! same promises; each exercise is known by its school and its name, and none leads to another.
//!
//! Whoever lets sheets arrive holds the lock of their exercise's one row in `state` until all of it is durable, so that
//! of two hubs on one database one comes after the other. Publishing takes the lock of the exercise's own row first, and
//! nobody takes a third one: so nobody waits in a circle.
//!
//! What the database tells whoever reads all of it, beside what it is for: PostgreSQL notes at each row by which
//! transaction it was written, so the rows of sheets tell in which order they came, and which came together, until
//! [`Database::tidy`] writes all of them anew in one transaction. Slips, receipts and secured sheets have no rows that
//! could be laid beside these: they stand in one value, of which the table holds the last state. Earlier states of it lie
//! in the table until it is vacuumed, and in the write-ahead log, in every replica, snapshot and backup as long as these
//! are kept: who has two states from before and after one arrival knows which slip came with which sealed sheet, though
//! no answer. Must not know: the network to the stations, or what is in a bundle or a sheet.

pub mod exercises;
pub mod fetching;

mod address;
mod arriving;
mod schema;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use postgres::error::{DbError, Severity, SqlState};
use postgres::types::ToSql;
use postgres::{Client, Row, Statement, Transaction};
use sha2::{Digest, Sha256};

use crate::store::database::address::Address;
use crate::store::error::StoreError;
use crate::store::server_error::ServerError;

/// How long is waited before a server that was lost is asked again: first, and at most.
const PAUSE: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(8));
/// How often a transaction is tried that another one was in the way of.
const TRIES: u32 = 5;
/// Most characters that are shown of what a server says.
const SAID_CHARACTERS: usize = 160;
/// A connection's own settings: nobody waits for ever, neither here nor for us.
const SETTINGS: &str = "SET statement_timeout = '20s'; SET lock_timeout = '10s';
    SET idle_in_transaction_session_timeout = '30s'; SET default_transaction_isolation = 'read committed';";

/// A database of a server, found again by itself when it was away.
pub struct Database {
    address: Address,
    makes: bool,
    connection: Option<Connection>,
    pause: Duration,
    next_try: Option<Instant>,
}

struct Connection {
    client: Client,
    statements: BTreeMap<&'static str, Statement>,
}

/// What keeps a transaction from its end.
enum Trouble {
    Sql(postgres::Error),
    Said(StoreError),
}

impl From<postgres::Error> for Trouble {
    fn from(error: postgres::Error) -> Trouble {
        Trouble::Sql(error)
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Trouble {
        Trouble::Said(error)
    }
}

/// A transaction, with statements that are prepared once for a connection.
struct Work<'a> {
    transaction: Transaction<'a>,
    statements: &'a mut BTreeMap<&'static str, Statement>,
}

impl Work<'_> {
    fn prepared(&mut self, sql: &'static str) -> Result<Statement, postgres::Error> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.transaction.prepare(sql)?;
        self.statements.insert(sql, statement.clone());
        Ok(statement)
    }

    fn query(&mut self, sql: &'static str, values: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, postgres::Error> {
        let statement = self.prepared(sql)?;
        self.transaction.query(&statement, values)
    }

    fn execute(&mut self, sql: &'static str, values: &[&(dyn ToSql + Sync)]) -> Result<u64, postgres::Error> {
        let statement = self.prepared(sql)?;
        self.transaction.execute(&statement, values)
    }
}

impl Database {
    /// Opens a database in which something was published.
    ///
    /// # Errors
    /// [`ServerError::BadAddress`], [`ServerError::Unreachable`], [`ServerError::NothingPublished`], [`ServerError::Newer`],
    /// [`ServerError::Older`], [`ServerError::NotDurable`].
    pub fn open(address: &str, password: Option<&str>) -> Result<Database, StoreError> {
        Database::open_with(address, password, false)
    }

    /// The same; makes Reflectory's tables where there are none.
    ///
    /// # Errors
    /// As [`Database::open`]; [`ServerError::NotAllowed`] where the account may not make them.
    pub fn open_or_make(address: &str, password: Option<&str>) -> Result<Database, StoreError> {
        Database::open_with(address, password, true)
    }

    fn open_with(address: &str, password: Option<&str>, makes: bool) -> Result<Database, StoreError> {
        let address = Address::read(address, password)?;
        let mut database = Database { address, makes, connection: None, pause: PAUSE.0, next_try: None };
        database.connect()?;
        Ok(database)
    }

    /// How it is called for people: without account and password.
    pub fn name(&self) -> &str {
        &self.address.name
    }

    /// Which life of the database this is: another one after it was brought back to an earlier state, or after a replica
    /// took over, which may lack the last sheets. 0 where the server does not tell.
    ///
    /// # Errors
    /// The server's.
    pub fn life(&mut self) -> Result<u32, StoreError> {
        const LIFE: &str = "SELECT (SELECT system_identifier FROM pg_control_system())::text
            || ' ' || (SELECT timeline_id FROM pg_control_checkpoint())::text";
        let told = self.work(|work| match work.query(LIFE, &[]) {
            Ok(rows) => Ok(rows.first().map(|row| row.try_get::<_, String>(0)).transpose()?),
            // Some servers of the same protocol have no such functions, or do not let everybody call them.
            Err(error) if error.as_db_error().is_some() => Ok(None),
            Err(error) => Err(error.into()),
        })?;
        Ok(told.map_or(0, |told| {
            let [a, b, c, d, ..]: [u8; 32] = Sha256::digest(told.as_bytes()).into();
            u32::from_be_bytes([a, b, c, d]).max(1)
        }))
    }

    /// One transaction. Where another one was in the way, and where the connection turns out to be gone, it is done anew:
    /// what is done twice here is there once.
    fn work<T>(&mut self, mut work: impl FnMut(&mut Work<'_>) -> Result<T, Trouble>) -> Result<T, StoreError> {
        let mut lost = false;
        let mut tries = 1;
        loop {
            let connection = self.connected()?;
            let done = once(connection, &mut work);
            let is_closed = connection.client.is_closed();
            let error = match done {
                Ok(value) => {
                    self.pause = PAUSE.0;
                    return Ok(value);
                }
                Err(Trouble::Said(error)) => return Err(error),
                Err(Trouble::Sql(error)) => error,
            };
            if is_closed || is_lost(&error) {
                self.connection = None;
                if lost {
                    self.wait();
                    return Err(unreachable(&self.address.name, &error));
                }
                lost = true;
            } else if tries < TRIES && in_the_way(&error) {
                tries += 1;
            } else {
                return Err(from_sql(&self.address.name, &error));
            }
        }
    }

    /// One statement that stands in no transaction.
    fn alone(&mut self, sql: &str) -> Result<(), StoreError> {
        let name = self.address.name.clone();
        self.connected()?.client.batch_execute(sql).map_err(|error| from_sql(&name, &error))
    }

    fn connected(&mut self) -> Result<&mut Connection, StoreError> {
        if self.connection.is_none() {
            self.connect()?;
        }
        let lost = || silent(&self.address.name, "not connected");
        self.connection.as_mut().ok_or_else(lost)
    }

    /// Connects, unless that failed just before: then whoever asks is told at once.
    fn connect(&mut self) -> Result<(), StoreError> {
        if self.next_try.is_some_and(|next| Instant::now() < next) {
            return Err(silent(&self.address.name, "it did not answer a moment ago"));
        }
        let connected = self.address.connect().and_then(|mut client| {
            ready(&self.address.name, &mut client)?;
            schema::check(&self.address.name, &mut client, self.makes)?;
            Ok(client)
        });
        match connected {
            Ok(client) => {
                self.connection = Some(Connection { client, statements: BTreeMap::new() });
                self.next_try = None;
                Ok(())
            }
            Err(error) => {
                self.wait();
                Err(error)
            }
        }
    }

    fn wait(&mut self) {
        self.next_try = Some(Instant::now() + self.pause);
        self.pause = (self.pause * 2).min(PAUSE.1);
    }
}

fn once<T>(
    connection: &mut Connection,
    work: &mut impl FnMut(&mut Work<'_>) -> Result<T, Trouble>,
) -> Result<T, Trouble> {
    let transaction = connection.client.transaction()?;
    let mut all = Work { transaction, statements: &mut connection.statements };
    let value = work(&mut all)?;
    all.transaction.commit()?;
    Ok(value)
}

/// A connection says "stored" only of what is on the disk, or is not used.
fn ready(name: &str, client: &mut Client) -> Result<(), StoreError> {
    const DURABLE: &str = "SELECT current_setting('fsync', true), current_setting('synchronous_commit', true)";
    let say = |error: postgres::Error| from_sql(name, &error);
    client.batch_execute(SETTINGS).map_err(say)?;
    let row = client.query_one(DURABLE, &[]).map_err(say)?;
    let setting = |at: usize| row.try_get::<_, Option<String>>(at).map_err(say);
    if setting(0)?.as_deref() == Some("off") {
        return Err(ServerError::NotDurable { server: name.to_owned() }.into());
    }
    // The stronger settings, which also wait for replicas, stay.
    if matches!(setting(1)?.as_deref(), Some("off" | "local")) {
        client.batch_execute("SET synchronous_commit = on").map_err(say)?;
    }
    Ok(())
}

/// Whether the connection ends with this error. A server that says so last has not closed it yet.
fn is_lost(error: &postgres::Error) -> bool {
    let ends = |said: &DbError| matches!(said.parsed_severity(), Some(Severity::Fatal | Severity::Panic));
    error.is_closed() || error.as_db_error().is_some_and(ends)
}

fn in_the_way(error: &postgres::Error) -> bool {
    [&SqlState::T_R_SERIALIZATION_FAILURE, &SqlState::T_R_DEADLOCK_DETECTED]
        .into_iter()
        .any(|c| error.code() == Some(c))
}

fn unreachable(name: &str, error: &postgres::Error) -> StoreError {
    ServerError::Unreachable { server: name.to_owned(), said: said(error), cause: cause(error) }.into()
}

/// A server that said nothing.
fn silent(name: &str, cause: &str) -> StoreError {
    ServerError::Unreachable { server: name.to_owned(), said: String::new(), cause: cause.to_owned() }.into()
}

/// The server's own short reason, as far as somebody can do something about it. It names a database or an account, never
/// a password.
fn said(error: &postgres::Error) -> String {
    let Some(said) = error.as_db_error() else {
        // The client's own word, before anything was sent.
        let is_missing = std::error::Error::source(error).is_some_and(|why| why.to_string() == "password missing");
        return if is_missing {
            " It asks for a password, and none was given (PGPASSWORD).".to_owned()
        } else {
            String::new()
        };
    };
    let telling = [
        SqlState::INVALID_CATALOG_NAME,
        SqlState::INVALID_PASSWORD,
        SqlState::INVALID_AUTHORIZATION_SPECIFICATION,
        SqlState::INSUFFICIENT_PRIVILEGE,
        SqlState::TOO_MANY_CONNECTIONS,
    ];
    if !telling.contains(said.code()) {
        return String::new();
    }
    let short: String = said.message().chars().filter(|c| !c.is_control()).take(SAID_CHARACTERS).collect();
    format!(" It says: {short}.")
}

/// What the server answered, in its words. Ours never have values in them, and neither have its first sentences.
fn cause(error: &postgres::Error) -> String {
    error.as_db_error().map_or_else(|| error.to_string(), |said| said.message().to_owned())
}

fn from_sql(name: &str, error: &postgres::Error) -> StoreError {
    let file = PathBuf::from(name);
    match error.code() {
        Some(code) if *code == SqlState::DISK_FULL => StoreError::Full { file },
        Some(code) if [SqlState::READ_ONLY_SQL_TRANSACTION, SqlState::INSUFFICIENT_PRIVILEGE].contains(code) => {
            ServerError::NotAllowed { server: name.to_owned(), cause: cause(error) }.into()
        }
        Some(code) if [SqlState::LOCK_NOT_AVAILABLE, SqlState::QUERY_CANCELED].contains(code) => {
            StoreError::Locked { file }
        }
        // Taken away while this was connected.
        Some(code) if [SqlState::UNDEFINED_TABLE, SqlState::INVALID_SCHEMA_NAME].contains(code) => {
            ServerError::NothingPublished { server: name.to_owned() }.into()
        }
        Some(_) => StoreError::Io { file, cause: cause(error) },
        None => unreachable(name, error),
    }
}

fn damaged(name: &str, cause: &str) -> StoreError {
    StoreError::Damaged { file: PathBuf::from(name), cause: cause.to_owned() }
}

/// Bytes of one length that stand in one value, in their order.
fn parts<const N: usize>(all: &[u8]) -> Vec<[u8; N]> {
    all.as_chunks::<N>().0.to_vec()
}

/// Puts more of them in.
fn with<const N: usize>(mut all: Vec<[u8; N]>, more: impl IntoIterator<Item = [u8; N]>) -> Vec<u8> {
    all.extend(more);
    all.sort_unstable();
    all.dedup();
    all.concat()
}

/// A group's position as it is stored.
fn stored(group: usize) -> i32 {
    i32::try_from(group).unwrap_or(i32::MAX)
}
