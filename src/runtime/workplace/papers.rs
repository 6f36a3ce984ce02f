//! What the workplace makes on paper, and the badge.

use crate::app::workplace::request::WorkplaceReply;
use crate::app::workplace::request::forms::PaperOrder;
use crate::document::print::Paper;
use crate::document::{Document, paper};
use crate::domain::certificate::Form;
use crate::domain::exercise::ExerciseId;
use crate::locale::say::Say;
use crate::locale::texts;
use crate::runtime::certificates::ending;
use crate::runtime::documents::Readers;
use crate::runtime::exercise_files::Opened;
use crate::runtime::print::TIME_MAX;
use crate::runtime::workplace::{Office, look, words, write_bytes};
use crate::runtime::{badges, papers, slips};
use crate::store::Store;

/// Width of a badge as a picture, in pixels.
const PICTURE_WIDTH: u32 = 1200;

/// Makes it and writes it into the person's documents.
///
/// # Errors
/// A sentence for people; nothing was written.
pub fn write(office: &Office, what: &PaperOrder, form: Form) -> Result<WorkplaceReply, Say> {
    let (document, readers) = made(office, what)?;
    let bytes = papers::bytes(&document, form, Paper::A4, TIME_MAX, &office.interrupt)?;
    let name = format!("{}.{}", document.name, ending(form));
    write_bytes(office, &name, &bytes, readers)
}

fn made(office: &Office, what: &PaperOrder) -> Result<(Document, Readers), Say> {
    let open = || Store::open_existing(office.folder).map_err(words);
    let texts = texts::of(office.language.at_work());
    Ok(match what {
        PaperOrder::Statements { instrument, level, group } => {
            let instrument = office.instruments.instrument(Some(instrument))?;
            (paper::statements(&instrument, *level, *group, texts), Readers::Usual)
        }
        PaperOrder::Parents => {
            let instrument = office.instruments.instrument(None)?;
            (
                papers::parents(&look::kept_school(&open()?, &instrument)?, texts::of(office.language.at_work())),
                Readers::Usual,
            )
        }
        PaperOrder::Slips { id, text } => {
            let mut opened = Opened::open(&open()?, id).map_err(words)?;
            opened.speak(office.language.code).map_err(words)?;
            let slips = slips::read_sheet(text.expose());
            (paper::slips(&opened.shown, &slips, texts::of(office.language)), Readers::OwnerOnly)
        }
        PaperOrder::Recovery { name, words } => {
            (papers::recovery(name, words, texts::of(office.language)), Readers::OwnerOnly)
        }
    })
}

/// The badge that was signed at the unsealing.
///
/// # Errors
/// A sentence for people; nothing was written.
pub fn badge(office: &Office, id: &ExerciseId, as_picture: bool) -> Result<WorkplaceReply, Say> {
    let store = Store::open_existing(office.folder).map_err(words)?;
    let Some(credential) = badges::kept(&store, id)? else {
        badges::criteria(office.folder, id)?;
        return Err(Say::new("told-badge-unsigned").with("id", id.0.clone()));
    };
    let (form, ending) =
        if as_picture { (badges::Form::Png(PICTURE_WIDTH), "png") } else { (badges::Form::Svg, "svg") };
    let bytes = badges::picture(&credential, form, &office.interrupt, texts::of(office.language.at_work()))?;
    write_bytes(office, &format!("badge-{}.{ending}", id.0), &bytes, Readers::Usual)
}
