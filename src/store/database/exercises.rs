//! What schools publish: their exercises as stations get them, with the join code. And the machines that join them, and
//! who the hubs on this database are. Nothing that opens a sheet is here.

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::domain::lab::ExerciseOf;
use crate::store::arrivals::Expected;
use crate::store::database::fetching::sheet_ids;
use crate::store::database::{Database, Trouble, Work, damaged, parts, stored, with};
use crate::store::error::StoreError;
use crate::store::server_error::ServerError;
use crate::store::stations::{HubSecret, Station};
use crate::store::taking_over::USED_BYTES;

/// A hub's public keys: to which envelopes are sealed, and with which its signatures are checked.
pub type Publics = ([u8; 32], [u8; 32]);

/// An exercise on its way into the database.
pub struct Published<'a> {
    /// Whose, and which.
    pub of: &'a ExerciseOf,
    /// What tells this activation from another one of the same name.
    pub slip_salt: [u8; 16],
    /// What stations get, unread.
    pub bundle: &'a [u8],
    /// Which state of the exercise that is.
    pub stamp: [u8; 32],
    /// With what machines join.
    pub code: &'a str,
    /// To whom sheets are sealed: [`crate::store::sealing::Sealing::fingerprint`].
    pub sealing: [u8; 32],
    /// What every sheet has to be like.
    pub expected: Expected,
    /// Every slip's hash and its group.
    pub slips: &'a [([u8; 32], GroupIx)],
    /// Groups that have a code.
    pub coded: &'a [GroupIx],
    /// What [`crate::store::exercise_file::ExerciseFile::used_slips`] says: slips that were used at the school.
    pub used: &'a [[u8; USED_BYTES]],
    /// Whether the coordinator has unsealed.
    pub unsealed: bool,
}

/// What publishing did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Publication {
    /// It was not there before.
    New,
    /// It was there, and is as it stands now.
    Renewed,
}

/// An exercise in the list of a hub.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Whose, and which.
    pub of: ExerciseOf,
    /// Which state of it this is.
    pub stamp: [u8; 32],
    /// With what machines join.
    pub code: String,
    /// Whether its coordinator has unsealed.
    pub unsealed: bool,
}

impl Database {
    /// Puts an exercise of a school into the database, or brings it up to what stands at the school now. Slips that were
    /// used stay used, on either side.
    ///
    /// # Errors
    /// [`StoreError::OtherActivation`] when sheets of another activation of it are there, and [`ServerError::OtherAccount`]
    /// when another account published it; nothing is changed then.
    pub fn publish(&mut self, new: &Published<'_>) -> Result<Publication, StoreError> {
        const THERE: &str =
            "SELECT slip_salt, (SELECT EXISTS (SELECT FROM reflectory.sheet s WHERE s.school = $1 AND s.id = $2)),
            owner = current_user FROM reflectory.exercise WHERE school = $1 AND id = $2 FOR UPDATE";
        self.work(|work| {
            let (school, id) = (&new.of.school, &new.of.id.0);
            let there = work.query(THERE, &[school, id])?;
            let mut publication = Publication::New;
            if let Some(row) = there.first() {
                if !row.try_get(2)? {
                    return Err(other_account(new.of));
                }
                let same = row.try_get::<_, &[u8]>(0)? == new.slip_salt;
                if !same && row.try_get(1)? {
                    return Err(StoreError::OtherActivation { id: new.of.id.clone() }.into());
                }
                if same {
                    publication = Publication::Renewed;
                } else {
                    forget(work, new.of)?;
                }
            }
            put(work, new)?;
            Ok(publication)
        })
    }

    /// Takes an exercise out, with its machines and every sheet; says how many sheets went. `checked` are the sheets of
    /// which the caller knows that the school has them, in the order of [`Database::sheet_ids`].
    ///
    /// # Errors
    /// [`StoreError::NoSuchExercise`], [`ServerError::CameMeanwhile`] where other sheets are there, and the server's;
    /// nothing is changed then.
    pub fn withdraw(&mut self, of: &ExerciseOf, checked: &[SheetId]) -> Result<u32, StoreError> {
        // In the order in which publishing takes both locks. Behind the second one nothing arrives any more.
        const LOCK: &str = "SELECT FROM reflectory.exercise WHERE school = $1 AND id = $2 FOR UPDATE";
        const STATE: &str = "SELECT FROM reflectory.state WHERE school = $1 AND id = $2 FOR UPDATE";
        let name = self.name().to_owned();
        self.work(|work| {
            if work.query(LOCK, &[&of.school, &of.id.0])?.is_empty() {
                return Err(gone(of).into());
            }
            work.query(STATE, &[&of.school, &of.id.0])?;
            if sheet_ids(&name, work, of)? != checked {
                return Err(StoreError::from(ServerError::CameMeanwhile { id: of.id.clone() }).into());
            }
            Ok(forget(work, of)?)
        })
    }

    /// Everything that is published, in the order of schools and names.
    ///
    /// # Errors
    /// The server's.
    pub fn exercises(&mut self) -> Result<Vec<Listed>, StoreError> {
        const ALL: &str = "SELECT school, id, stamp, code, unsealed FROM reflectory.exercise ORDER BY school, id";
        let name = self.name().to_owned();
        self.work(|work| {
            let mut all = Vec::new();
            for row in work.query(ALL, &[])? {
                let of = ExerciseOf { school: row.try_get(0)?, id: ExerciseId(row.try_get(1)?) };
                let stamp = exactly(&name, row.try_get(2)?)?;
                all.push(Listed { of, stamp, code: row.try_get(3)?, unsealed: row.try_get(4)? });
            }
            Ok(all)
        })
    }

    /// What stations get of an exercise.
    ///
    /// # Errors
    /// [`StoreError::NoSuchExercise`], and the server's.
    pub fn bundle(&mut self, of: &ExerciseOf) -> Result<Vec<u8>, StoreError> {
        const BUNDLE: &str = "SELECT bundle FROM reflectory.exercise WHERE school = $1 AND id = $2";
        self.work(|work| {
            let rows = work.query(BUNDLE, &[&of.school, &of.id.0])?;
            let row = rows.first().ok_or_else(|| gone(of))?;
            Ok(row.try_get(0)?)
        })
    }

    /// Takes in a station and says its number. One that joined before, by its public key, keeps its number and gets the
    /// new token in the place of the old one.
    ///
    /// # Errors
    /// [`StoreError::NoSuchExercise`], and the server's.
    pub fn add_station(&mut self, of: &ExerciseOf, token: [u8; 32], public: [u8; 32]) -> Result<u32, StoreError> {
        // With its lock, no two machines get one number.
        const LOCK: &str = "SELECT FROM reflectory.state WHERE school = $1 AND id = $2 FOR UPDATE";
        const ADD: &str = "INSERT INTO reflectory.station (school, id, number, public, token)
            SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4 FROM reflectory.station WHERE school = $1 AND id = $2
            ON CONFLICT (school, id, public) DO UPDATE SET token = excluded.token RETURNING number";
        let name = self.name().to_owned();
        self.work(|work| {
            if work.query(LOCK, &[&of.school, &of.id.0])?.is_empty() {
                return Err(gone(of).into());
            }
            let rows = work.query(ADD, &[&of.school, &of.id.0, &public.as_slice(), &token.as_slice()])?;
            number(&name, rows.first().map(|row| row.try_get(0)).transpose()?)
        })
    }

    /// The stations of every exercise.
    ///
    /// # Errors
    /// The server's.
    pub fn stations(&mut self) -> Result<Vec<(ExerciseOf, Station)>, StoreError> {
        const ALL: &str =
            "SELECT school, id, number, public, token FROM reflectory.station ORDER BY school, id, number";
        let name = self.name().to_owned();
        self.work(|work| {
            let mut all = Vec::new();
            for row in work.query(ALL, &[])? {
                let of = ExerciseOf { school: row.try_get(0)?, id: ExerciseId(row.try_get(1)?) };
                let number = number(&name, Some(row.try_get(2)?))?;
                let (public, token) = (exactly(&name, row.try_get(3)?)?, exactly(&name, row.try_get(4)?)?);
                all.push((of, Station { number, public, token_sha256: token, collected: false }));
            }
            Ok(all)
        })
    }

    /// Who the hubs on this database are; `None` before the first one.
    ///
    /// # Errors
    /// The server's.
    pub fn hub_secret(&mut self) -> Result<Option<HubSecret>, StoreError> {
        let name = self.name().to_owned();
        self.work(|work| hub_secret(&name, work))
    }

    /// Makes it a hub, once: where it is one already, that stays. Says who it is now. `publics` are the keys that belong
    /// to the secret: of the transport, and of signing.
    ///
    /// # Errors
    /// The server's.
    pub fn set_hub(&mut self, new: &HubSecret, publics: Publics) -> Result<HubSecret, StoreError> {
        const SET: &str = "INSERT INTO reflectory.hub (only_row, secret, certificate, transport, signing)
            VALUES (true, $1, $2, $3, $4) ON CONFLICT (only_row) DO NOTHING";
        let name = self.name().to_owned();
        self.work(|work| {
            let (transport, signing) = (publics.0.as_slice(), publics.1.as_slice());
            work.execute(SET, &[&new.secret.as_slice(), &new.certificate, &transport, &signing])?;
            hub_secret(&name, work)?.ok_or_else(|| damaged(&name, "the hub's key is gone").into())
        })
    }

    /// What envelopes to the hubs on this database are sealed to, and with what their signatures are checked; `None`
    /// before the first one.
    ///
    /// # Errors
    /// The server's.
    pub fn hub_publics(&mut self) -> Result<Option<Publics>, StoreError> {
        let name = self.name().to_owned();
        self.work(|work| {
            let rows = work.query("SELECT transport, signing FROM reflectory.hub", &[])?;
            let Some(row) = rows.first() else { return Ok(None) };
            Ok(Some((exactly(&name, row.try_get(0)?)?, exactly(&name, row.try_get(1)?)?)))
        })
    }
}

fn put(work: &mut Work<'_>, new: &Published<'_>) -> Result<(), Trouble> {
    const EXERCISE: &str = "INSERT INTO reflectory.exercise (school, id, slip_salt, bundle, stamp, code, unsealed)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (school, id) DO NOTHING";
    // The place of another account stays its own, also for an account that may see all.
    const CHANGE: &str = "UPDATE reflectory.exercise SET bundle = $3, stamp = $4, code = $5, unsealed = $6
        WHERE school = $1 AND id = $2 AND owner = current_user";
    const STATE: &str =
        "INSERT INTO reflectory.state (school, id, sealing, bytes, groups, slipped, coded, used, receipts, secured)
        VALUES ($1, $2, $3, 0, 0, '{}', '{}', '', '', '') ON CONFLICT (school, id) DO NOTHING";
    const LOCK: &str = "SELECT used FROM reflectory.state WHERE school = $1 AND id = $2 FOR UPDATE";
    const SLIPS: &str = "INSERT INTO reflectory.slip (school, id, hash, user_group)
        SELECT $1, $2, * FROM unnest($3::bytea[], $4::integer[]) ON CONFLICT DO NOTHING";
    const RENEW: &str =
        "UPDATE reflectory.state SET sealing = $3, slipped = $4, coded = $5, used = $6, bytes = $7, groups = $8
        WHERE school = $1 AND id = $2";
    let (school, id) = (&new.of.school, &new.of.id.0);
    let (slip_salt, stamp, sealing) = (new.slip_salt.as_slice(), new.stamp.as_slice(), new.sealing.as_slice());
    if work.execute(EXERCISE, &[school, id, &slip_salt, &new.bundle, &stamp, &new.code, &new.unsealed])? == 0
        && work.execute(CHANGE, &[school, id, &new.bundle, &stamp, &new.code, &new.unsealed])? == 0
    {
        return Err(other_account(new.of));
    }
    work.execute(STATE, &[school, id, &sealing])?;
    let rows = work.query(LOCK, &[school, id])?;
    let used: Vec<u8> = rows.first().ok_or_else(|| gone(new.of))?.try_get(0)?;
    // In their own order, so that the table does not tell in which they were printed.
    let mut slips = new.slips.to_vec();
    slips.sort_unstable();
    let hashes: Vec<&[u8]> = slips.iter().map(|(hash, _)| hash.as_slice()).collect();
    let groups: Vec<i32> = slips.iter().map(|(_, group)| stored(group.0)).collect();
    work.execute(SLIPS, &[school, id, &hashes, &groups])?;
    let mut slipped = groups;
    slipped.sort_unstable();
    slipped.dedup();
    let coded: Vec<i32> = new.coded.iter().map(|group| stored(group.0)).collect();
    let used = with(parts::<USED_BYTES>(&used), new.used.iter().copied());
    let (bytes, groups) = (stored(new.expected.body_bytes), stored(new.expected.groups));
    work.execute(RENEW, &[school, id, &sealing, &slipped, &coded, &used, &bytes, &groups])?;
    Ok(())
}

fn other_account(of: &ExerciseOf) -> Trouble {
    StoreError::from(ServerError::OtherAccount { id: of.id.clone() }).into()
}

/// Removes what is kept of an exercise; says how many sheets went.
fn forget(work: &mut Work<'_>, of: &ExerciseOf) -> Result<u32, postgres::Error> {
    // First its lock: whoever lets sheets arrive comes before it, or finds it gone.
    const STATE: &str = "DELETE FROM reflectory.state WHERE school = $1 AND id = $2";
    const SHEETS: &str = "DELETE FROM reflectory.sheet WHERE school = $1 AND id = $2";
    const SLIPS: &str = "DELETE FROM reflectory.slip WHERE school = $1 AND id = $2";
    const STATIONS: &str = "DELETE FROM reflectory.station WHERE school = $1 AND id = $2";
    const EXERCISE: &str = "DELETE FROM reflectory.exercise WHERE school = $1 AND id = $2";
    work.execute(STATE, &[&of.school, &of.id.0])?;
    let sheets = work.execute(SHEETS, &[&of.school, &of.id.0])?;
    for sql in [SLIPS, STATIONS, EXERCISE] {
        work.execute(sql, &[&of.school, &of.id.0])?;
    }
    Ok(u32::try_from(sheets).unwrap_or(u32::MAX))
}

fn hub_secret(name: &str, work: &mut Work<'_>) -> Result<Option<HubSecret>, Trouble> {
    let rows = work.query("SELECT secret, certificate FROM reflectory.hub", &[])?;
    let Some(row) = rows.first() else { return Ok(None) };
    Ok(Some(HubSecret { secret: exactly(name, row.try_get(0)?)?, certificate: row.try_get(1)? }))
}

pub(super) fn gone(of: &ExerciseOf) -> StoreError {
    StoreError::NoSuchExercise { id: of.id.clone() }
}

/// Bytes of a length that the table checks.
pub(super) fn exactly<const N: usize>(name: &str, bytes: &[u8]) -> Result<[u8; N], StoreError> {
    bytes.try_into().map_err(|_| damaged(name, "a value has not its length"))
}

fn number(name: &str, number: Option<i32>) -> Result<u32, Trouble> {
    let number = number.and_then(|number| u32::try_from(number).ok());
    number.ok_or_else(|| damaged(name, "a machine has no number").into())
}
