//! What Typst says about templates, with the place a school can look at.

use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::DiagSpan;
use typst::{World, WorldExt};

use crate::notice::{Fault, Place, Warning};
use crate::templates;
use crate::world;
use crate::world::Files;

/// The first error. Its place is the first one in the school's own template on the way to it, where there is one; else
/// where it happened.
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
    let own = places.iter().find(|place| files.has_own_template && place.file == templates::MAIN);
    own.or(places.first()).cloned()
}

fn place_of(files: &Files, span: DiagSpan) -> Option<Place> {
    let file = span.id()?;
    let range = files.range(span)?;
    let source = files.source(file).ok()?;
    let (line, column) = source.lines().byte_to_line_column(range.start)?;
    Some(Place { file: world::name(file)?.to_owned(), line: line + 1, column: column + 1 })
}

#[cfg(test)]
mod tests {
    use typst_layout::PagedDocument;

    use super::*;

    #[test]
    fn a_fault_in_a_part_is_told_where_it_is_unless_a_schools_own_template_led_there() {
        for (has_own_template, expected) in [(false, ("bars.typ", 1, 15)), (true, ("template.typ", 2, 3))] {
            let sources = [
                (world::START, "#include \"template.typ\""),
                ("template.typ", "#import \"bars.typ\": bar\n #bar(0)"),
                ("bars.typ", "#let bar(n) = 1 / n"),
            ];
            let sources = sources.map(|(name, text)| (name, text.to_owned())).to_vec();
            let files = Files::new(sources, Vec::new(), has_own_template).unwrap();
            let errors = typst::compile::<PagedDocument>(&files).output.unwrap_err();
            let Fault::Template { place: Some(place), .. } = fault(&files, &errors) else { panic!("no place") };
            assert_eq!((place.file.as_str(), place.line, place.column), expected);
        }
    }
}
