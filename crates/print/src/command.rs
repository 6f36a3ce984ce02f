//! The command line: reads the order, hands out bytes, tells what went wrong.

use std::io;
use std::io::{IsTerminal, Read, Write};
use std::panic;
use std::process::ExitCode;

use clap::Parser;

use crate::limits;
use crate::notice::{Fault, Warning};
use crate::order::Order;
use crate::press;
use crate::templates;

/// The longest order read, in bytes: a report with a long JSON attached stays under a tenth of it.
const ORDER_MAX: u64 = 32 * 1024 * 1024;
/// Warnings told; the rest say nothing new.
const WARNINGS_MAX: usize = 20;

/// Prints Reflectory's documents: an order as JSON on the standard input becomes a PDF, a PNG or an SVG on the standard
/// output. `reflectory` calls it; it opens no file and no connection.
#[derive(Parser)]
#[command(version, after_help = EXAMPLES)]
struct Options {
    /// Prints the built-in template, or one of its parts, to adapt it (parts are named in its head)
    #[arg(long, value_name = "PART", num_args = 0..=1, default_missing_value = templates::MAIN)]
    templates: Option<String>,
    /// Ends itself after so many seconds; sooner when the program that started it is gone
    #[arg(long, value_name = "N", default_value_t = limits::SECONDS, value_parser = clap::value_parser!(u64).range(1..=limits::SECONDS_MAX))]
    seconds: u64,
}

const EXAMPLES: &str = "\
Examples:
  reflectory-print < order.json > report.pdf          print what order.json asks for
  reflectory-print --seconds 300 < order.json > it.pdf  with more time than a minute
  reflectory-print --templates > ours.typ             the template, to adapt it and hand it over with --template ours.typ
  reflectory-print --templates bars.typ               one of its parts, to read

An error is one line of JSON on the standard error and the exit code 1:
  {\"error\":{\"message\":\"unknown variable: colour\",\"file\":\"template.typ\",\"line\":12,\"column\":5}}";

/// Runs the program.
pub fn run() -> ExitCode {
    match answer(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            tell(&fault.json());
            ExitCode::FAILURE
        }
    }
}

fn answer(options: &Options) -> Result<(), Fault> {
    let bytes = match &options.templates {
        Some(name) => templates::named(name).ok_or_else(|| Fault::unknown_template(name))?.as_bytes().to_vec(),
        None => {
            limits::set(options.seconds, tell);
            printed(&order()?)?
        }
    };
    let mut out = io::stdout().lock();
    out.write_all(&bytes).and_then(|()| out.flush()).map_err(|error| Fault::NotWritten(error.to_string()))
}

fn order() -> Result<Order, Fault> {
    let input = io::stdin().lock();
    if input.is_terminal() {
        return Err(Fault::NoOrder);
    }
    let mut text = Vec::new();
    input.take(ORDER_MAX + 1).read_to_end(&mut text).map_err(|error| Fault::NotRead(error.to_string()))?;
    if text.len() as u64 > ORDER_MAX {
        return Err(Fault::TooLong { limit: ORDER_MAX });
    }
    Order::read(&text)
}

/// The order's bytes. A panic inside the typesetter becomes an error like any other.
fn printed(order: &Order) -> Result<Vec<u8>, Fault> {
    panic::set_hook(Box::new(|_| ()));
    let printed = panic::catch_unwind(|| press::print(order)).map_err(|_| Fault::Stopped)??;
    printed.warnings.iter().take(WARNINGS_MAX).map(Warning::json).for_each(|line| tell(&line));
    Ok(printed.bytes)
}

fn tell(line: &str) {
    let mut out = io::stderr().lock();
    // Where nobody listens there is nobody to tell.
    let _ = writeln!(out, "{line}");
}
