//! Whether two files hold the same sheets: a fingerprint over all of them, read back from the file.
//!
//! Works on files of any version, without changing them. Must not know: what is in a sheet.

use rusqlite::Connection;
use sha2::{Digest, Sha256};

/// The tables with sheets; older versions had fewer.
pub(crate) const TABLES: [&str; 4] = ["sheet", "aside", "late", "twice"];

/// What is in a file, for comparing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sheets {
    /// Submitted sheets per group position, as far as there are any.
    pub(crate) counts: Vec<u32>,
    digest: [u8; 32],
}

/// Reads every sheet and envelope of an exercise file, in the order of ids, once.
pub(crate) fn sheets(connection: &Connection) -> rusqlite::Result<Sheets> {
    let mut hash = Sha256::new();
    let mut counts = Vec::new();
    for table in TABLES {
        if !connection.table_exists(None, table)? {
            continue;
        }
        hash.update(table.as_bytes());
        let mut statement = connection.prepare(&format!("SELECT id, user_group, body FROM {table} ORDER BY id"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, group) = (row.get_ref(0)?.as_blob()?, row.get::<_, u32>(1)?);
            let body = row.get_ref(2)?.as_blob()?;
            hash.update(id);
            hash.update(group.to_be_bytes());
            hash.update(u64::try_from(body.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(body);
            if table == "sheet" {
                count(&mut counts, usize::try_from(group).unwrap_or(usize::MAX));
            }
        }
    }
    if connection.table_exists(None, "outbox")? {
        outbox(connection, &mut hash)?;
    }
    Ok(Sheets { counts, digest: hash.finalize().into() })
}

/// Envelopes hold sheets too, and at a relay nothing else does.
fn outbox(connection: &Connection, hash: &mut Sha256) -> rusqlite::Result<()> {
    hash.update("outbox");
    let mut statement = connection.prepare("SELECT id, refused, envelope FROM outbox ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        hash.update(row.get_ref(0)?.as_blob()?);
        for part in [row.get_ref(1)?.as_bytes()?, row.get_ref(2)?.as_bytes()?] {
            hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(part);
        }
    }
    Ok(())
}

/// Whether the database finds its own pages in order. Reads the whole file.
pub(crate) fn is_sound(connection: &Connection) -> rusqlite::Result<bool> {
    connection.pragma_query_value(None, "integrity_check", |row| row.get::<_, String>(0)).map(|said| said == "ok")
}

/// Groups are few. One whose number is beyond reason is left to the digest, rather than to a list of that length.
fn count(counts: &mut Vec<u32>, group: usize) {
    const GROUPS_MAX: usize = 1000;
    if group >= GROUPS_MAX {
        return;
    }
    if counts.len() <= group {
        counts.resize(group + 1, 0);
    }
    if let Some(count) = counts.get_mut(group) {
        *count += 1;
    }
}
