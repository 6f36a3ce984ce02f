//! Charts written from a room into the person's documents.

use crate::app::workplace::request::WorkplaceReply;
use crate::app::workplace::request::forms::ChartOf;
use crate::document::chart::svg;
use crate::document::print::Output;
use crate::domain::exercise::ExerciseId;
use crate::format::report::release::How;
use crate::locale::say::Say;
use crate::locale::texts;
use crate::runtime::documents::{self, Readers};
use crate::runtime::exercise_files::Opened;
use crate::runtime::print::PrintError;
use crate::runtime::workplace::{Office, still_wanted, words};
use crate::runtime::{charts, results, spoken};
use crate::store::Store;

/// Width of a picture for a beamer, in pixels.
const WIDTH: u32 = 1920;

/// Draws a chart and writes it: as PNG, or as SVG where the companion is missing.
///
/// # Errors
/// A sentence for people; nothing was written then.
pub fn write(office: &Office, id: &ExerciseId, shows: ChartOf) -> Result<WorkplaceReply, Say> {
    let store = Store::open_existing(office.folder).map_err(words)?;
    let mut opened = Opened::open(&store, id).map_err(words)?;
    opened.speak(office.language.code).map_err(words)?;
    let frozen = opened.shown;
    let kept = || spoken::kept(office.folder, id, office.language)?.ok_or_else(|| charts::no_report(id));
    let texts = texts::of(office.language.at_work());
    let chart = match shows {
        ChartOf::Participation => charts::live(office.folder, &frozen, texts)?,
        ChartOf::Areas => charts::of_areas(&kept()?, &frozen, None, texts)?,
        ChartOf::Area(letter) => charts::of_areas(&kept()?, &frozen, Some(letter), texts)?,
    };
    let (bytes, ending, said) = match charts::printed(&chart, Output::Png, WIDTH, &office.interrupt) {
        Ok(printed) => (printed.bytes, "png", "told-written"),
        Err(PrintError::Missing) => (svg::chart(&chart, WIDTH).into_bytes(), "svg", "told-written-svg"),
        Err(error) => return Err(error.into()),
    };
    still_wanted(&office.interrupt)?;
    match shows {
        ChartOf::Participation => {}
        ChartOf::Areas | ChartOf::Area(_) => results::note_release(office.folder, id, How::Document, office.now)?,
    }
    let name = format!("{}.{ending}", chart.name);
    let path = match office.documents {
        Some(documents) => documents::write_in(documents, &name, &bytes, Readers::Usual)?,
        None => documents::write(&name, &bytes, Readers::Usual)?,
    };
    Ok(WorkplaceReply::Done(Say::new(said).with("path", path.display().to_string())))
}
