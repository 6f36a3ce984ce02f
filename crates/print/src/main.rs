//! Reflectory's documents as PDF, PNG and SVG: an order as JSON on the standard input, bytes on the standard output.

fn main() {}
