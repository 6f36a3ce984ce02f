//! The source itself: who imports whom, which layer mentions what, how long things get, keys.
//!
//! Each rule is a function from text to complaints, and is tried on a small bad sample first, so that
//! none of them passes because it looks at nothing.

mod keys;
mod layers;
mod shape;
mod source;
