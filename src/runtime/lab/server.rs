//! Many schools on one server: a hub whose shelf is a database, the way of an exercise there, and of its sheets back.
//!
//! The server has a key of its own. Envelopes are sealed to it, and it holds nothing that opens a sheet: what it takes in
//! stays sealed to each school's coordinators, who take it over into their own store. A build without PostgreSQL has the
//! verbs too, and they say that.

#[cfg(feature = "postgres")]
mod fetching;
#[cfg(feature = "postgres")]
mod publishing;
#[cfg(feature = "postgres")]
mod schools;

use std::path::Path;

use crate::domain::exercise::ExerciseId;
use crate::domain::lab::Lab;
use crate::store::taking_over::TakenOver;

/// What a build without PostgreSQL says.
#[cfg(not(feature = "postgres"))]
const NOT_BUILT: &str = "This program was built without PostgreSQL. Nothing was changed. Build it with: cargo build --release --features postgres";

/// Whether this names a database of a server rather than a folder.
pub fn is_address(text: &Path) -> bool {
    let text = text.to_string_lossy();
    ["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme))
}

/// Whether this was meant to be such an address and is not written as one. It may hold a password.
pub fn is_mistyped(text: &Path) -> bool {
    let low = text.to_string_lossy().trim().to_lowercase();
    let rest = low.strip_prefix("postgresql").or_else(|| low.strip_prefix("postgres"));
    let meant = low.contains("://") || rest.is_some_and(|rest| rest.starts_with(':') || rest.starts_with("//"));
    meant && !is_address(text)
}

/// An exercise of one school, as whoever runs the server sees it: counts, and how its machines stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolLine {
    /// The school's name.
    pub school: String,
    /// Sheets that count.
    pub sheets: u32,
    /// How its lab stands; without its join code, which is the school's.
    pub lab: Lab,
    /// Why no machine is served, as a sentence; nothing where machines are.
    pub trouble: Option<&'static str>,
}

/// A hub on a server. It closes when this goes.
pub trait OpenServer {
    /// The database, without account and password.
    fn name(&self) -> &str;

    /// Where stations reach it.
    fn addresses(&self) -> &[String];

    /// How every exercise stands.
    ///
    /// # Errors
    /// The server's, as a sentence.
    fn standing(&mut self) -> Result<Vec<SchoolLine>, String>;

    /// Why it cannot go on, as a sentence: what is in the database now was begun anew without it. Nothing while it can, and
    /// while the database does not answer.
    fn ends(&mut self) -> Option<String>;
}

/// An exercise that was put on a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Put {
    /// The database, without account and password.
    pub server: String,
    /// With what machines join it.
    pub code: String,
    /// Whether it was not there before.
    pub is_new: bool,
}

/// What came of one exercise from a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// Which.
    pub id: ExerciseId,
    /// What became of its sheets.
    pub taken: TakenOver,
    /// Machines that have joined it there.
    pub stations: u32,
}

/// What came from a server, and what could not come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// Each exercise that is here and there.
    pub exercises: Vec<Fetched>,
    /// Of those that are only there, as sentences.
    pub problems: Vec<String>,
}

/// Opens a hub on a server.
///
/// # Errors
/// A sentence for people.
#[cfg(feature = "postgres")]
pub fn open(address: &Path, port: u16, announce: bool) -> Result<Box<dyn OpenServer>, String> {
    Ok(Box::new(schools::open(&address.to_string_lossy(), port, announce)?))
}

/// Opens a hub on a server: not in this build.
///
/// # Errors
/// Always.
#[cfg(not(feature = "postgres"))]
pub fn open(_address: &Path, _port: u16, _announce: bool) -> Result<Box<dyn OpenServer>, String> {
    Err(NOT_BUILT.to_owned())
}

/// Puts an exercise of this school on a server, or brings it up to what stands here now.
///
/// # Errors
/// A sentence for people.
#[cfg(feature = "postgres")]
pub fn publish(folder: &Path, id: &ExerciseId, address: &Path) -> Result<Put, String> {
    publishing::publish(folder, id, &address.to_string_lossy())
}

/// Puts an exercise on a server: not in this build.
///
/// # Errors
/// Always.
#[cfg(not(feature = "postgres"))]
pub fn publish(_folder: &Path, _id: &ExerciseId, _address: &Path) -> Result<Put, String> {
    Err(NOT_BUILT.to_owned())
}

/// Takes an exercise off a server, once every sheet of it is here; says how many sheets went there.
///
/// # Errors
/// A sentence for people.
#[cfg(feature = "postgres")]
pub fn withdraw(folder: &Path, id: &ExerciseId, address: &Path) -> Result<u32, String> {
    publishing::withdraw(folder, id, &address.to_string_lossy())
}

/// Takes an exercise off a server: not in this build.
///
/// # Errors
/// Always.
#[cfg(not(feature = "postgres"))]
pub fn withdraw(_folder: &Path, _id: &ExerciseId, _address: &Path) -> Result<u32, String> {
    Err(NOT_BUILT.to_owned())
}

/// Takes over what arrived at a server for this school, and tells the server what is safe here.
///
/// # Errors
/// A sentence for people; what was taken over before stays.
#[cfg(feature = "postgres")]
pub fn fetch(folder: &Path, address: &Path) -> Result<Brought, String> {
    fetching::fetch(folder, &address.to_string_lossy())
}

/// Takes over what arrived at a server: not in this build.
///
/// # Errors
/// Always.
#[cfg(not(feature = "postgres"))]
pub fn fetch(_folder: &Path, _address: &Path) -> Result<Brought, String> {
    Err(NOT_BUILT.to_owned())
}
