//! What the school's file holds beside the list of exercises: the coordinators' public keys, and settings.
//!
//! A public key is no secret; the private one lies in a file of its own, sealed, and this module does not know it.

use rusqlite::{OptionalExtension, params};

use crate::store::Store;
use crate::store::error::StoreError;

/// Somebody who can unseal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coordinator {
    /// The name the school knows them by.
    pub name: String,
    /// The key that sheets are sealed to.
    pub public: [u8; 32],
}

impl Store {
    /// Who can unseal the exercises that are activated from now on, in the school's order.
    pub fn coordinators(&self) -> Result<Vec<Coordinator>, StoreError> {
        let read = || {
            let mut statement =
                self.school.connection.prepare("SELECT name, public FROM coordinator ORDER BY place")?;
            let rows = statement.query_map([], |row| Ok(Coordinator { name: row.get(0)?, public: row.get(1)? }))?;
            rows.collect::<rusqlite::Result<Vec<Coordinator>>>()
        };
        read().map_err(|error| self.school.error(&error))
    }

    /// Puts these in the place of all coordinators there were. Sheets that are sealed already stay as they are.
    pub fn set_coordinators(&mut self, coordinators: &[Coordinator], needs_all: bool) -> Result<(), StoreError> {
        self.school.write(|transaction| {
            transaction.execute("DELETE FROM coordinator", [])?;
            let mut insert =
                transaction.prepare("INSERT INTO coordinator (place, name, public) VALUES (?1, ?2, ?3)")?;
            for (place, coordinator) in (0i64..).zip(coordinators) {
                insert.execute(params![place, coordinator.name, coordinator.public.as_slice()])?;
            }
            transaction.execute("UPDATE unsealing SET needs_all = ?1", [needs_all])?;
            Ok(())
        })
    }

    /// Whether unsealing needs every coordinator's key rather than any one of them.
    pub fn needs_all(&self) -> Result<bool, StoreError> {
        let needs_all = self.school.connection.query_row("SELECT needs_all FROM unsealing", [], |row| row.get(0));
        needs_all.map_err(|error| self.school.error(&error))
    }

    /// A choice of the school; `None` when it was never made.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let read = |row: &rusqlite::Row<'_>| row.get(0);
        let value = self.school.connection.query_row("SELECT value FROM setting WHERE key = ?1", [key], read);
        value.optional().map_err(|error| self.school.error(&error))
    }

    /// Keeps a choice of the school, in the place of any earlier one.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        const SET: &str = "INSERT INTO setting (key, value) VALUES (?1, ?2)
                           ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value";
        self.school.write(|transaction| transaction.execute(SET, [key, value])).map(|_| ())
    }

    /// Keeps a choice of the school where it is still what was read, `None` for one that was never made; `false` where
    /// another program was first, and nothing was written.
    pub fn change_setting(&mut self, key: &str, before: Option<&str>, value: &str) -> Result<bool, StoreError> {
        const FIRST: &str = "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO NOTHING";
        const NEXT: &str = "UPDATE setting SET value = ?2 WHERE key = ?1 AND value = ?3";
        let changed = self.school.write(|transaction| match before {
            None => transaction.execute(FIRST, [key, value]),
            Some(before) => transaction.execute(NEXT, [key, value, before]),
        })?;
        Ok(changed == 1)
    }
}
