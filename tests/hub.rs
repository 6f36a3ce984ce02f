//! A hub and its stations over real sockets: what goes through, and what is refused.

mod attacks;
mod exchange;
mod lab;
