//! Everything that keeps a set-up from being activated, to be told before anybody tries.

use jiff::civil::Date;

use crate::domain::calendar::{self, Days, SlotProblem};
use crate::domain::exercise::{OWN_MAX, Translation};
use crate::domain::instrument::{GroupIx, Instrument, Kind, Question};
use crate::domain::setup::Setup;

/// One thing that is still missing or wrong. What it says to people stands in `domain::sentences`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenPoint {
    /// The school has no name.
    NoSchool,
    /// The number of a group's people was not entered.
    NoPeople(GroupIx),
    /// More are invited than eligible.
    MoreInvitedThanEligible(GroupIx),
    /// Every group was left out.
    NobodyInvited,
    /// No statement belongs to this short form.
    UnknownShortForm(String),
    /// No statement has this code.
    UnknownOptional(String),
    /// A statement that cannot be switched on, for it is always asked.
    AlwaysIn(String),
    /// An optional statement of other levels.
    NotAtThisLevel(String),
    /// More own statements than [`OWN_MAX`].
    TooManyOwn(usize),
    /// An own statement's id is the code of a statement of the instrument.
    OwnIdTaken(String),
    /// No group is asked this own statement.
    OwnWithoutGroup(String),
    /// An own statement lacks its words.
    OwnWithoutText {
        /// Its id.
        own: String,
        /// The group that would read nothing.
        group: GroupIx,
    },
    /// An own statement does not say when a 5 fits.
    OwnWithoutHelp {
        /// Its id.
        own: String,
        /// The group that would read nothing.
        group: GroupIx,
    },
    /// A translation that lacks its text or its help.
    TranslationUnfinished {
        /// Id of the own statement.
        own: String,
        /// Who would read it.
        group: GroupIx,
        /// Its language.
        language: String,
    },
    /// A translation for a group that is not asked the statement.
    TranslationForNobody {
        /// Id of the own statement.
        own: String,
        /// Who would read it.
        group: GroupIx,
        /// Its language.
        language: String,
    },
    /// The instrument has no such session in this year.
    NoSuchSession,
    /// No first day yet.
    NoFirstDay,
    /// No last day yet.
    NoLastDay,
    /// The days break a rule of the calendar.
    Slot(SlotProblem),
}

impl OpenPoint {
    /// The id of the own statement it is about.
    pub fn own(&self) -> Option<&str> {
        match self {
            OpenPoint::OwnIdTaken(own)
            | OpenPoint::OwnWithoutGroup(own)
            | OpenPoint::OwnWithoutText { own, .. }
            | OpenPoint::OwnWithoutHelp { own, .. }
            | OpenPoint::TranslationUnfinished { own, .. }
            | OpenPoint::TranslationForNobody { own, .. } => Some(own),
            OpenPoint::NoSchool
            | OpenPoint::NoPeople(_)
            | OpenPoint::MoreInvitedThanEligible(_)
            | OpenPoint::NobodyInvited
            | OpenPoint::UnknownShortForm(_)
            | OpenPoint::UnknownOptional(_)
            | OpenPoint::AlwaysIn(_)
            | OpenPoint::NotAtThisLevel(_)
            | OpenPoint::TooManyOwn(_)
            | OpenPoint::NoSuchSession
            | OpenPoint::NoFirstDay
            | OpenPoint::NoLastDay
            | OpenPoint::Slot(_) => None,
        }
    }
}

impl Setup {
    /// Everything that keeps this from being activated on `today` (a day in the set-up's zone), in the order of the
    /// steps; empty when it can be.
    pub fn open_points(&self, instrument: &Instrument, today: Date) -> Vec<OpenPoint> {
        let mut points = Vec::new();
        if self.school.is_empty() {
            points.push(OpenPoint::NoSchool);
        }
        self.open_people(&mut points);
        self.open_short_form(instrument, &mut points);
        self.open_optional(instrument, &mut points);
        self.open_own(instrument, &mut points);
        self.open_translations(&mut points);
        self.open_days(instrument, today, &mut points);
        points
    }

    fn open_people(&self, points: &mut Vec<OpenPoint>) {
        for (ix, people) in self.people.iter().enumerate() {
            match people {
                None => points.push(OpenPoint::NoPeople(GroupIx(ix))),
                Some(p) if p.invited > p.eligible => points.push(OpenPoint::MoreInvitedThanEligible(GroupIx(ix))),
                Some(_) => {}
            }
        }
        if self.people.iter().all(|people| people.is_some_and(|p| p.invited == 0)) {
            points.push(OpenPoint::NobodyInvited);
        }
    }

    fn open_short_form(&self, instrument: &Instrument, points: &mut Vec<OpenPoint>) {
        if let Some(key) = &self.short_form
            && instrument.short_form(key).is_none()
        {
            points.push(OpenPoint::UnknownShortForm(key.clone()));
        }
    }

    fn open_optional(&self, instrument: &Instrument, points: &mut Vec<OpenPoint>) {
        for code in &self.optional {
            match instrument.question(code) {
                Some(q) if q.kind != Kind::Optional => points.push(OpenPoint::AlwaysIn(code.clone())),
                Some(q) if !q.is_asked_at(self.level) => points.push(OpenPoint::NotAtThisLevel(code.clone())),
                Some(_) => {}
                None => points.push(OpenPoint::UnknownOptional(code.clone())),
            }
        }
    }

    fn open_own(&self, instrument: &Instrument, points: &mut Vec<OpenPoint>) {
        if self.own.len() > OWN_MAX {
            points.push(OpenPoint::TooManyOwn(self.own.len()));
        }
        for question in &self.own {
            let own = || question.code.clone();
            if instrument.question(&question.code).is_some() {
                points.push(OpenPoint::OwnIdTaken(own()));
            }
            if question.wordings.iter().all(Option::is_none) {
                points.push(OpenPoint::OwnWithoutGroup(own()));
            }
            for (ix, wording) in question.wordings.iter().enumerate() {
                let Some(wording) = wording else { continue };
                if wording.text.is_empty() {
                    points.push(OpenPoint::OwnWithoutText { own: own(), group: GroupIx(ix) });
                }
                if wording.help.is_empty() {
                    points.push(OpenPoint::OwnWithoutHelp { own: own(), group: GroupIx(ix) });
                }
            }
        }
    }

    fn open_translations(&self, points: &mut Vec<OpenPoint>) {
        for Translation { code, group, language, text, help } in &self.translations {
            let (own, group, language) = (code.clone(), *group, language.clone());
            let reads = |q: &Question| q.code == *code && matches!(q.wordings.get(group.0), Some(Some(_)));
            if !self.own.iter().any(reads) {
                points.push(OpenPoint::TranslationForNobody { own, group, language });
            } else if text.is_empty() || help.is_empty() {
                points.push(OpenPoint::TranslationUnfinished { own, group, language });
            }
        }
    }

    fn open_days(&self, instrument: &Instrument, today: Date, points: &mut Vec<OpenPoint>) {
        let window = instrument.session(self.session).and_then(|session| calendar::window(session, self.year));
        if window.is_none() {
            points.push(OpenPoint::NoSuchSession);
        }
        if self.first_day.is_none() {
            points.push(OpenPoint::NoFirstDay);
        }
        if self.last_day.is_none() {
            points.push(OpenPoint::NoLastDay);
        }
        if let (Some(first), Some(last), Some(window)) = (self.first_day, self.last_day, window) {
            points
                .extend(calendar::slot_problems(Days { first, last }, window, today).into_iter().map(OpenPoint::Slot));
        }
    }
}
