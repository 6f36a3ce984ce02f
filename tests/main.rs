//! The one test binary: it links once.

mod store;
