//! What Typst says about templates, with the place a school can look at.

use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::DiagSpan;
use typst::{World, WorldExt};

use crate::notice::{Fault, Place, Warning};
use crate::templates;
use crate::world;
use crate::world::Files;

/// The first error. Its place is the first one in the school's own template on the way to it, else where it happened.
pub fn fault(files: &Files, errors: &[SourceDiagnostic]) -> Fault {
    match errors.iter().find(|error| error.severity == Severity::Error) {
        Some(error) => Fault::Template { message: message(error), place: place(files, error) },
        None => Fault::Stopped,
    }
}

/// The warnings about templates.
pub fn warnings(files: &Files, warnings: &[SourceDiagnostic]) -> Vec<Warning> {
    warnings.iter().map(|warning| Warning { message: message(warning), place: place(files, warning) }).collect()
}

fn message(diagnostic: &SourceDiagnostic) -> String {
    let hints = diagnostic.hints.iter().map(|hint| hint.v.to_string());
    std::iter::once(diagnostic.message.to_string()).chain(hints).collect::<Vec<_>>().join("; ")
}

fn place(files: &Files, diagnostic: &SourceDiagnostic) -> Option<Place> {
    let trace = diagnostic.trace.iter().map(|step| DiagSpan::from(step.span));
    let places =
        std::iter::once(diagnostic.span).chain(trace).filter_map(|span| place_of(files, span)).collect::<Vec<_>>();
    places.iter().find(|place| place.file == templates::MAIN).or(places.first()).cloned()
}

fn place_of(files: &Files, span: DiagSpan) -> Option<Place> {
    let file = span.id()?;
    let range = files.range(span)?;
    let source = files.source(file).ok()?;
    let (line, column) = source.lines().byte_to_line_column(range.start)?;
    Some(Place { file: world::name(file)?.to_owned(), line: line + 1, column: column + 1 })
}
