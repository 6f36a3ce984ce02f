//! A hub and its stations over real sockets: what goes through, and what is refused.

mod attacks;
mod class;
mod exchange;
mod lab;
