//! Many schools on one server: a real PostgreSQL, hubs as processes on it, schools beside it.

mod anew;
mod leaving;
mod losses;
pub mod room;
mod schools;
mod sentences;
mod tls;
