//! The three kinds of file and the numbered steps that make and renew them.
//!
//! A step that was released is never edited; a change is a new step. The version of a file is the number of steps it
//! has seen (`user_version`); its kind is its `application_id`, which the first step writes. Knows nothing of domain.

use rusqlite::{Connection, TransactionBehavior};

const SCHOOL: &[&str] = &[
    include_str!("sql/school_0001.sql"),
    include_str!("sql/school_0002.sql"),
    include_str!("sql/school_0003.sql"),
    include_str!("sql/school_0004.sql"),
    include_str!("sql/school_0005.sql"),
];
const EXERCISE: &[&str] = &[
    include_str!("sql/exercise_0001.sql"),
    include_str!("sql/exercise_0002.sql"),
    include_str!("sql/exercise_0003.sql"),
    include_str!("sql/exercise_0004.sql"),
    include_str!("sql/exercise_0005.sql"),
    include_str!("sql/exercise_0006.sql"),
    include_str!("sql/exercise_0007.sql"),
];
const DRAFTS: &[&str] = &[include_str!("sql/drafts_0001.sql")];

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    School,
    Exercise,
    Drafts,
}

impl Kind {
    fn steps(self) -> &'static [&'static str] {
        match self {
            Kind::School => SCHOOL,
            Kind::Exercise => EXERCISE,
            Kind::Drafts => DRAFTS,
        }
    }

    pub(crate) fn application_id(self) -> i64 {
        match self {
            Kind::School => 0x5246_4C53,   // "RFLS"
            Kind::Exercise => 0x5246_4C45, // "RFLE"
            Kind::Drafts => 0x5246_4C44,   // "RFLD"
        }
    }
}

/// How an existing file stands to this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Current,
    Older,
    Newer,
    NotOurs,
}

/// Reads two numbers of the file's header; changes nothing.
pub(crate) fn standing(connection: &Connection, kind: Kind) -> rusqlite::Result<Standing> {
    if number(connection, "application_id")? != kind.application_id() {
        return Ok(Standing::NotOurs);
    }
    let ours = i64::try_from(kind.steps().len()).unwrap_or(i64::MAX);
    Ok(match number(connection, "user_version")?.cmp(&ours) {
        std::cmp::Ordering::Less => Standing::Older,
        std::cmp::Ordering::Equal => Standing::Current,
        std::cmp::Ordering::Greater => Standing::Newer,
    })
}

/// Takes the steps the file has not seen, each in a transaction of its own: a crash leaves a whole number of steps.
pub(crate) fn migrate(connection: &mut Connection, kind: Kind) -> rusqlite::Result<()> {
    for (before, sql) in (0i64..).zip(kind.steps()) {
        let step = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Asked again inside the transaction: another program may just have taken this step.
        if number(&step, "user_version")? == before {
            step.execute_batch(sql)?;
            step.pragma_update(None, "user_version", before + 1)?;
            step.commit()?;
        }
    }
    Ok(())
}

fn number(connection: &Connection, pragma: &str) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, pragma, |row| row.get(0))
}
