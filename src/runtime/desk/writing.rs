//! What is written for the person, cut loose from the desk: making a PDF takes long, and others must not wait for it.

use std::path::PathBuf;

use jiff::Timestamp;

use crate::app::certificate::CertificateOrder;
use crate::app::effect::StoreRequest;
use crate::app::msg::StoreReply;
use crate::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use crate::locale::language::Language;
use crate::locale::say::Say;
use crate::runtime::certificates;
use crate::runtime::codes::Patience;
use crate::runtime::desk::Desk;
use crate::runtime::instruments::Instruments;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::workplace::{self, Office};

/// Something to be written, with all that it needs: it opens the store for itself.
pub struct Writing {
    folder: PathBuf,
    instruments: Instruments,
    documents: Option<PathBuf>,
    language: &'static Language,
    now: Timestamp,
    what: What,
}

enum What {
    Certificate(Box<CertificateOrder>),
    Workplace(Box<WorkplaceRequest>),
}

impl Desk {
    /// Answers any request, what is written included; `None` where nothing is to be said.
    pub fn answer(&mut self, request: StoreRequest) -> Option<StoreReply> {
        match self.writing(request) {
            Ok(writing) => Some(writing.carry_out(&Interrupt::default())),
            Err(request) => self.answer_telling(*request, &|_| ()),
        }
    }

    /// What a request has written; any other request comes back.
    ///
    /// # Errors
    /// The request, which is for the desk itself.
    pub fn writing(&self, request: StoreRequest) -> Result<Writing, Box<StoreRequest>> {
        let what = match request {
            StoreRequest::Certificate(order) => What::Certificate(order),
            StoreRequest::Workplace(request) if request.is_writing() => What::Workplace(request),
            other => return Err(Box::new(other)),
        };
        let (instruments, documents) = (self.instruments.clone(), self.documents.clone());
        let (folder, language, now) = (self.current_folder(), self.language.at_work(), self.clock.now().wall);
        Ok(Writing { folder, instruments, documents, language, now, what })
    }
}

impl Writing {
    /// Writes it, until it is interrupted: then nothing was written, and the answer says so.
    pub fn carry_out(self, interrupt: &Interrupt) -> StoreReply {
        let documents = self.documents.as_deref();
        let request = match self.what {
            What::Certificate(order) => {
                let written = certificates::carry_out(&order, documents, interrupt);
                return written.map_or_else(StoreReply::NotWritten, StoreReply::Written);
            }
            What::Workplace(request) => request,
        };
        let mut office = Office {
            folder: &self.folder,
            instruments: &self.instruments,
            documents,
            now: self.now,
            patience: &mut Patience::default(),
            tell: &|_| (),
            interrupt: interrupt.clone(),
            language: self.language,
        };
        let reply = workplace::answer(&mut office, *request, &mut || Ok(Vec::new()));
        StoreReply::Workplace(Box::new(match reply {
            WorkplaceReply::Done(sentence) => WorkplaceReply::Written(sentence),
            WorkplaceReply::Refused(sentence) => WorkplaceReply::NotWritten(sentence),
            other => other,
        }))
    }

    /// The answer where a fault kept it from being carried out.
    pub fn fault(of_workplace: bool) -> StoreReply {
        if of_workplace {
            return StoreReply::Workplace(Box::new(WorkplaceReply::NotWritten(Say::new("fault"))));
        }
        StoreReply::NotWritten(Say::new("fault"))
    }

    /// Whether the workplace asked for it.
    pub fn is_of_workplace(&self) -> bool {
        matches!(self.what, What::Workplace(_))
    }
}
