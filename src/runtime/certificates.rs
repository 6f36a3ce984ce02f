//! Certificates written to a file: straight from memory into the file that is named, for a name must stand in no other
//! one, not even for a moment.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::app::certificate::CertificateOrder;
use crate::document::certificate::{certificate, forget};
use crate::document::print::Paper;
use crate::domain::certificate::{Certificate, Form};
use crate::locale::say::Say;
use crate::runtime::documents::{self, Readers};
use crate::runtime::interrupt::{Hold, Interrupt};
use crate::runtime::print::PrintError;
use crate::runtime::saving::{self, Existing, SavingError};
use crate::runtime::workplace::still_wanted;
use crate::runtime::{papers, removable};

/// Longest one may take to print: others wait for the machine.
const PRINT_MAX: Duration = Duration::from_secs(20);

/// A certificate as bytes, which are wiped when they go.
///
/// # Errors
/// A sentence for people: the printing companion's.
pub fn bytes(it: &Certificate, form: Form, paper: Paper, interrupt: &Interrupt) -> Result<Zeroizing<Vec<u8>>, Say> {
    let page = certificate(it);
    let bytes = papers::bytes(&page, form, paper, PRINT_MAX, interrupt);
    forget(page);
    bytes
}

/// Carries an order of a screen out: into the person's documents, or onto a drive that is plugged in.
///
/// # Errors
/// A sentence for people; nothing was written.
pub fn carry_out(order: &CertificateOrder, own: Option<&Path>, interrupt: &Interrupt) -> Result<Say, Say> {
    let CertificateOrder { certificate: it, form, removable } = order;
    // Looked for first: nothing is printed for nowhere.
    let drive = if *removable { Some(removable::drive()?) } else { None };
    let missing = Say::from(PrintError::Missing);
    let bytes = bytes(it, *form, Paper::A4, interrupt).map_err(|why| match form {
        Form::Pdf if why == missing => Say::new("told-no-pdf-certificate"),
        _ => why,
    })?;
    still_wanted(interrupt)?;
    let name = format!("certificate-{}.{}", it.exercise.0, ending(*form));
    let written = match drive.as_deref().or(own) {
        Some(folder) => documents::write_in(folder, &name, &bytes, Readers::OwnerOnly)?,
        None => documents::write(&name, &bytes, Readers::OwnerOnly)?,
    };
    Ok(Say::new("told-written-certificate").with("path", written.display().to_string()))
}

/// The ending of a file.
pub fn ending(form: Form) -> &'static str {
    match form {
        Form::Pdf => "pdf",
        Form::Html => "html",
    }
}

/// Writes a certificate to a path the person named, with nothing beside it meanwhile; cut off, a part of it stays. What
/// was there waits beside it under another name: its rights, and whoever has it open, must not meet what is for the owner
/// alone, and it comes back where there is no room.
///
/// # Errors
/// Why nothing was written.
pub fn write_straight(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), SavingError> {
    saving::check(path, existing)?;
    // A link is followed, and signals wait, as in the usual way.
    let target = saving::target(path);
    let _held = Hold::begin();
    let folder = target.parent().unwrap_or(path);
    let failed = |error: std::io::Error| saving::told(error, path, folder);
    let before = if existing == Existing::Goes && target.is_file() {
        let mut aside = tempfile::Builder::new();
        let aside = aside.prefix(".reflectory-").suffix(".old");
        Some(aside.make_in(folder, |aside| fs::rename(&target, aside)).map_err(failed)?.into_temp_path())
    } else {
        None
    };
    write_new(&target, bytes).map_err(|error| {
        if let Some(before) = before {
            // Never over a file that somebody else wrote there meanwhile.
            let _ = before.persist_noclobber(&target);
        }
        failed(error)
    })
}

/// Writes a file that must not be there yet and that nobody but its owner reads, durably; half a file does not stay.
fn write_new(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).inspect_err(|_| {
        let _ = fs::remove_file(path);
    })
}
