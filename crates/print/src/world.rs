//! What a template can see: the templates, the data of the order, the fonts, and nothing else.

use std::collections::BTreeMap;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts;
use crate::notice::Fault;

/// The file that is typeset.
pub const START: &str = "start.typ";

/// The files of one order.
pub struct Files {
    /// Whether a school's own template stands in the place of the built-in one.
    pub has_own_template: bool,
    library: LazyHash<Library>,
    start: FileId,
    sources: BTreeMap<String, Source>,
    data: BTreeMap<String, Bytes>,
}

impl Files {
    /// Files by name: sources as Typst, among them [`START`], and data.
    pub fn new(
        sources: Vec<(&str, String)>,
        data: Vec<(&str, String)>,
        has_own_template: bool,
    ) -> Result<Files, Fault> {
        let mut read = BTreeMap::new();
        for (name, text) in sources {
            read.insert(name.to_owned(), Source::new(id(name)?, text));
        }
        let data = data.into_iter().map(|(name, text)| (name.to_owned(), Bytes::from_string(text))).collect();
        let library = LazyHash::new(Library::default());
        Ok(Files { has_own_template, library, start: id(START)?, sources: read, data })
    }
}

fn id(name: &str) -> Result<FileId, Fault> {
    let path = VirtualPath::new(name)
        .map_err(|error| Fault::Template { message: format!("{name}: {error:?}"), place: None })?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// The name of a file, and none for one in a package.
pub fn name(id: FileId) -> Option<&'static str> {
    let path = id.get();
    match path.root() {
        VirtualRoot::Project => Some(path.vpath().get_without_slash()),
        VirtualRoot::Package(_) => None,
    }
}

fn refused(id: FileId) -> FileError {
    let message = match name(id) {
        Some(name) => format!("{name} is not part of the order: a template sees its own parts and data.json, no files"),
        None => "packages are not available: a template uses what reflectory-print brings".to_owned(),
    };
    FileError::Other(Some(message.into()))
}

impl World for Files {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        fonts::book()
    }

    fn main(&self) -> FileId {
        self.start
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        name(id).and_then(|name| self.sources.get(name)).cloned().ok_or_else(|| refused(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        name(id).and_then(|name| self.data.get(name)).cloned().ok_or_else(|| refused(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
