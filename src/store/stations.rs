//! What the school's file holds of the lab: this machine's own hub, the stations that joined it, where it hands up.
//!
//! Stations are numbered, and a number never comes near a sheet. Of a token only its fingerprint is kept. What the file
//! tells whoever has it: the hub's secret, with which envelopes that stations still hold can be opened (then a slip and
//! its sealed sheet are seen together, though no answer is), the join codes, how many stations there are and which of
//! them brought their sheets by stick. What rests with `above` may hold a token of the machine above. Backups have all of
//! it, so that a restored hub is the one that the stations know. Must not know: the network, or what a certificate is.

use std::fmt;

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::domain::exercise::ExerciseId;
use crate::store::Store;
use crate::store::error::StoreError;

/// Who a hub is: what it opens envelopes and shows itself with.
#[derive(Clone, PartialEq, Eq)]
pub struct HubSecret {
    /// The secret from which its keys are made.
    pub secret: [u8; 32],
    /// Its certificate (DER), which the stations know.
    pub certificate: Vec<u8>,
}

impl fmt::Debug for HubSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HubSecret(…)")
    }
}

/// A machine that joined an exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    /// Its number, from 1.
    pub number: u32,
    /// With which it signs what it hands in by stick.
    pub public: [u8; 32],
    /// SHA-256 of the token with which it hands in over the network.
    pub token_sha256: [u8; 32],
    /// Whether its sheets were collected by stick.
    pub collected: bool,
}

const STATION: &str = "SELECT number, public, token, collected FROM station";

impl Store {
    /// Who this machine is as a hub; `None` when it never was one.
    pub fn hub_secret(&self) -> Result<Option<HubSecret>, StoreError> {
        hub_secret(&self.school.connection).map_err(|error| self.school.error(&error))
    }

    /// Makes this machine a hub, once: where it is one already, that stays. Says who it is now.
    pub fn set_hub(&mut self, secret: [u8; 32], certificate: Vec<u8>) -> Result<HubSecret, StoreError> {
        const SET: &str = "INSERT INTO hub (only_row, secret, certificate) VALUES (1, ?1, ?2)";
        self.school.write(|transaction| {
            if let Some(there) = hub_secret(transaction)? {
                return Ok(there);
            }
            transaction.execute(SET, params![secret.as_slice(), certificate])?;
            Ok(HubSecret { secret, certificate })
        })
    }

    /// The code with which stations join an exercise; `None` while it was not opened to the lab.
    pub fn join_code(&self, id: &ExerciseId) -> Result<Option<String>, StoreError> {
        self.lab("SELECT code FROM join_code WHERE exercise = ?1", params![id.0], |row| row.get(0))
    }

    /// Gives an exercise its join code; an earlier one is void. Stations that joined stay.
    pub fn set_join_code(&mut self, id: &ExerciseId, code: &str) -> Result<(), StoreError> {
        const SET: &str = "INSERT INTO join_code (exercise, code) VALUES (?1, ?2)
                           ON CONFLICT (exercise) DO UPDATE SET code = excluded.code WHERE code <> excluded.code";
        self.of_listed(id, |transaction| transaction.execute(SET, params![id.0, code]).map(|_| ()))
    }

    /// The stations of an exercise, by their numbers.
    pub fn stations(&self, id: &ExerciseId) -> Result<Vec<Station>, StoreError> {
        let read = || {
            let sql = format!("{STATION} WHERE exercise = ?1 ORDER BY number");
            let mut statement = self.school.connection.prepare_cached(&sql)?;
            statement.query_map([&id.0], station)?.collect::<rusqlite::Result<Vec<Station>>>()
        };
        read().map_err(|error| self.school.error(&error))
    }

    /// Takes in a station and says its number. One that joined before, by its public key, keeps its number and gets the
    /// new token in the place of the old one.
    pub fn add_station(
        &mut self,
        id: &ExerciseId,
        token_sha256: [u8; 32],
        public: [u8; 32],
    ) -> Result<u32, StoreError> {
        const AGAIN: &str = "UPDATE station SET token = ?3 WHERE exercise = ?1 AND public = ?2 AND token <> ?3";
        const ADD: &str = "INSERT INTO station (exercise, number, public, token, collected)
            SELECT ?1, (SELECT coalesce(max(number), 0) + 1 FROM station WHERE exercise = ?1), ?2, ?3, 0
            WHERE NOT EXISTS (SELECT 1 FROM station WHERE exercise = ?1 AND public = ?2)";
        const NUMBER: &str = "SELECT number FROM station WHERE exercise = ?1 AND public = ?2";
        self.of_listed(id, |transaction| {
            let values = params![id.0, public.as_slice(), token_sha256.as_slice()];
            transaction.execute(AGAIN, values)?;
            transaction.execute(ADD, values)?;
            transaction.query_row(NUMBER, params![id.0, public.as_slice()], |row| row.get(0))
        })
    }

    /// The station of an exercise that signs with this key.
    pub fn station_by_public(&self, id: &ExerciseId, public: &[u8; 32]) -> Result<Option<Station>, StoreError> {
        let sql = format!("{STATION} WHERE exercise = ?1 AND public = ?2");
        self.lab(&sql, params![id.0, public.as_slice()], station)
    }

    /// Whose token has this fingerprint: the exercise and the station's number.
    pub fn station_by_token(&self, token_sha256: &[u8; 32]) -> Result<Option<(ExerciseId, u32)>, StoreError> {
        const FIND: &str = "SELECT exercise, number FROM station WHERE token = ?1";
        self.lab(FIND, params![token_sha256.as_slice()], |row| Ok((ExerciseId(row.get(0)?), row.get(1)?)))
    }

    /// Notes that a station's sheets were collected by stick; `false` when there is no such station.
    pub fn mark_collected(&mut self, id: &ExerciseId, number: u32) -> Result<bool, StoreError> {
        const MARK: &str = "UPDATE station SET collected = 1 WHERE exercise = ?1 AND number = ?2";
        self.of_listed(id, |transaction| Ok(transaction.execute(MARK, params![id.0, number])? == 1))
    }

    /// Where the sheets of an exercise are handed up, in words this module does not look into; `None` at the top.
    pub fn above(&self, id: &ExerciseId) -> Result<Option<String>, StoreError> {
        self.lab("SELECT text FROM above WHERE exercise = ?1", params![id.0], |row| row.get(0))
    }

    /// Keeps where the sheets of an exercise are handed up, in the place of what was kept before.
    pub fn set_above(&mut self, id: &ExerciseId, text: &str) -> Result<(), StoreError> {
        const SET: &str = "INSERT INTO above (exercise, text) VALUES (?1, ?2)
                           ON CONFLICT (exercise) DO UPDATE SET text = excluded.text WHERE text <> excluded.text";
        self.of_listed(id, |transaction| transaction.execute(SET, params![id.0, text]).map(|_| ()))
    }

    /// Every exercise of the list that is handed up, by its id, with where.
    pub fn aboves(&self) -> Result<Vec<(ExerciseId, String)>, StoreError> {
        let read = || {
            let mut statement = self
                .school
                .connection
                .prepare_cached("SELECT exercise, text FROM above JOIN exercise ON id = exercise ORDER BY exercise")?;
            let rows = statement.query_map([], |row| Ok((ExerciseId(row.get(0)?), row.get(1)?)))?;
            rows.collect::<rusqlite::Result<Vec<(ExerciseId, String)>>>()
        };
        read().map_err(|error| self.school.error(&error))
    }

    /// At most one row of the lab's tables.
    fn lab<T>(
        &self,
        sql: &str,
        values: impl rusqlite::Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        let find = || self.school.connection.prepare_cached(sql)?.query_row(values, read).optional();
        find().map_err(|error| self.school.error(&error))
    }

    /// Writes something of an exercise that is listed: nothing is kept of one that left.
    fn of_listed<T>(
        &mut self,
        id: &ExerciseId,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let done = self.school.write(|transaction| {
            let listed = transaction.prepare_cached("SELECT 1 FROM exercise WHERE id = ?1")?.exists([&id.0])?;
            if listed { work(transaction).map(Some) } else { Ok(None) }
        })?;
        done.ok_or_else(|| StoreError::NoSuchExercise { id: id.clone() })
    }
}

/// Removes what is kept of an exercise that leaves.
pub(crate) fn forget(school: &Connection, id: &ExerciseId) -> rusqlite::Result<()> {
    for table in ["join_code", "station", "above"] {
        school.execute(&format!("DELETE FROM {table} WHERE exercise = ?1"), [&id.0])?;
    }
    Ok(())
}

/// Whether other machines may hold sheets of an exercise.
pub(crate) fn is_open_to_lab(school: &Connection, id: &ExerciseId) -> rusqlite::Result<bool> {
    const OPEN: &str = "SELECT EXISTS (SELECT 1 FROM join_code WHERE exercise = ?1)
        OR EXISTS (SELECT 1 FROM station WHERE exercise = ?1)";
    school.prepare_cached(OPEN)?.query_row([&id.0], |row| row.get(0))
}

fn hub_secret(school: &Connection) -> rusqlite::Result<Option<HubSecret>> {
    let read = |row: &Row<'_>| Ok(HubSecret { secret: row.get(0)?, certificate: row.get(1)? });
    school.prepare_cached("SELECT secret, certificate FROM hub")?.query_row([], read).optional()
}

fn station(row: &Row<'_>) -> rusqlite::Result<Station> {
    Ok(Station { number: row.get(0)?, public: row.get(1)?, token_sha256: row.get(2)?, collected: row.get(3)? })
}
