//! In which language people read what the desk shows.

use std::sync::Arc;

use crate::app::msg::StoreReply;
use crate::locale::language::Language;
use crate::runtime::desk::Desk;
use crate::runtime::exercise_files::Opened;
use crate::store::error::StoreError;

impl Desk {
    /// The same in another language.
    pub fn speaking(self, language: &'static Language) -> Desk {
        Desk { language, ..self }
    }

    /// The language people read.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// From now on people read everything in this language.
    pub(super) fn speak(&mut self, language: &'static Language) -> StoreReply {
        let speak = |opened: &mut Opened| {
            opened.speak(language.code)?;
            Ok::<_, StoreError>(Arc::clone(&opened.shown))
        };
        match self.opened.values_mut().map(speak).collect::<Result<Vec<_>, StoreError>>() {
            Ok(exercises) => {
                self.language = language;
                StoreReply::Spoken(language, exercises)
            }
            Err(error) => StoreReply::Failed(error.into()),
        }
    }
}
