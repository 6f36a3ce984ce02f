//! The numbered steps that make and renew the tables. A step that was released is never edited; a change is a new step.

use postgres::Client;

use crate::store::database::from_sql;
use crate::store::error::StoreError;
use crate::store::server_error::ServerError;

const STEPS: &[&str] = &[include_str!("../sql/database_0001.sql")];
/// Under which number two programs that make the tables at the same time wait for each other: "RFLY".
const LOCK: i64 = 0x5246_4C59;

/// Sees that the tables are those of this program; with `makes`, makes and renews them.
pub(super) fn check(name: &str, client: &mut Client, makes: bool) -> Result<(), StoreError> {
    let ours = i32::try_from(STEPS.len()).unwrap_or(i32::MAX);
    let mut there = number(name, client)?;
    if there < ours && makes {
        there = make(name, client)?;
    }
    match there.cmp(&ours) {
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Greater => Err(ServerError::Newer { server: name.to_owned() }.into()),
        std::cmp::Ordering::Less if there == 0 => Err(ServerError::NothingPublished { server: name.to_owned() }.into()),
        std::cmp::Ordering::Less => Err(ServerError::Older { server: name.to_owned() }.into()),
    }
}

/// Takes the steps that are missing, all in one transaction.
fn make(name: &str, client: &mut Client) -> Result<i32, StoreError> {
    const SET: &str = "INSERT INTO reflectory.version (only_row, number) VALUES (true, $1)
        ON CONFLICT (only_row) DO UPDATE SET number = excluded.number";
    let say = |error: postgres::Error| from_sql(name, &error);
    let mut all = client.transaction().map_err(say)?;
    all.execute("SELECT pg_advisory_xact_lock($1)", &[&LOCK]).map_err(say)?;
    // Asked again behind the lock: another program may just have made them.
    let before = number_in(name, &mut all)?;
    let missing = STEPS.iter().skip(usize::try_from(before).unwrap_or(0));
    let mut there = before;
    for step in missing {
        all.batch_execute(step).map_err(say)?;
        there += 1;
    }
    if there != before {
        all.execute(SET, &[&there]).map_err(say)?;
    }
    all.commit().map_err(say)?;
    Ok(there)
}

fn number(name: &str, client: &mut Client) -> Result<i32, StoreError> {
    let mut looking = client.transaction().map_err(|error| from_sql(name, &error))?;
    number_in(name, &mut looking)
}

/// The number of steps that were taken; 0 where there are no tables.
fn number_in(name: &str, looking: &mut postgres::Transaction<'_>) -> Result<i32, StoreError> {
    const THERE: &str = "SELECT EXISTS (SELECT FROM pg_catalog.pg_tables
        WHERE schemaname = 'reflectory' AND tablename = 'version')";
    let say = |error: postgres::Error| from_sql(name, &error);
    let there: bool = looking.query_one(THERE, &[]).and_then(|row| row.try_get(0)).map_err(say)?;
    if !there {
        return Ok(0);
    }
    let row = looking.query_opt("SELECT number FROM reflectory.version", &[]).map_err(say)?;
    row.map_or(Ok(0), |row| row.try_get(0)).map_err(say)
}
