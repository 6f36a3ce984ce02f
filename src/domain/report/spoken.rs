//! A kept report in another language: its words are those of the same exercise's questionnaire, its figures stay.
//!
//! Comparisons go by codes, keys and the numbers of wordings, never by words, so they come out the same in every language.

use crate::domain::exercise::Frozen;
use crate::domain::instrument::{Form, GroupIx, Question, Wording};
use crate::domain::report::Report;
use crate::domain::report::other::{ChoiceResult, OtherItem};
use crate::domain::report::statement::StatementResult;

impl Report {
    /// The same report in the words of `frozen`, its exercise in some language. What is not found there stays as it was
    /// kept.
    #[must_use]
    pub fn spoken(mut self, frozen: &Frozen) -> Report {
        let it = &frozen.instrument;
        self.facts.level_title = frozen.title();
        let short_form = frozen.exercise.short_form.as_deref().and_then(|key| it.short_form(key));
        if let (Some(title), Some(form)) = (&mut self.facts.short_form, short_form) {
            title.clone_from(&form.title);
        }
        for group in &mut self.participation.groups {
            if let Some(spoken) = it.groups.iter().find(|spoken| spoken.key == group.key) {
                group.title.clone_from(&spoken.title);
            }
        }
        for line in &mut self.lines {
            if let Some(spoken) = it.groups.iter().find(|spoken| spoken.key == line.key) {
                line.title.clone_from(&spoken.title);
            }
        }
        for (scale, spoken) in self.scales.iter_mut().zip(&it.scales) {
            if scale.points.len() == spoken.points.len() {
                scale.clone_from(spoken);
            }
        }
        for area in &mut self.areas {
            if let Some(spoken) = it.areas.iter().find(|spoken| spoken.letter == area.letter) {
                area.title.clone_from(&spoken.title);
            }
            area.statements.iter_mut().for_each(|one| rated(one, frozen));
        }
        self.own.iter_mut().for_each(|one| rated(one, frozen));
        for other in &mut self.others {
            if let Some(spoken) = it.others.iter().find(|spoken| spoken.key == other.key) {
                other.title.clone_from(&spoken.title);
            }
            for item in &mut other.items {
                match item {
                    OtherItem::Rated(one) => rated(one, frozen),
                    OtherItem::Chosen(one) => chosen(one, frozen),
                }
            }
        }
        for one in &mut self.words {
            if let Some(spoken) = question(&one.code, frozen) {
                one.title.clone_from(&spoken.title);
                reword(&mut one.wordings, spoken, frozen);
            }
        }
        self
    }
}

fn question<'a>(code: &str, frozen: &'a Frozen) -> Option<&'a Question> {
    frozen.instrument.question(code).or_else(|| frozen.exercise.own.iter().find(|own| own.code == code))
}

fn rated(one: &mut StatementResult, frozen: &Frozen) {
    if let Some(spoken) = question(&one.code, frozen) {
        one.title.clone_from(&spoken.title);
        reword(&mut one.wordings, spoken, frozen);
    }
}

fn chosen(one: &mut ChoiceResult, frozen: &Frozen) {
    let Some(spoken) = question(&one.code, frozen) else { return };
    one.title.clone_from(&spoken.title);
    reword(&mut one.wordings, spoken, frozen);
    let (options, apart) = match &spoken.form {
        Form::Single { options, opt_out, .. } => (options, opt_out.as_ref()),
        Form::Multiple { options, none } => (options, Some(none)),
        Form::Scale(_) | Form::Words => return,
    };
    for option in &mut one.options {
        if let Some(spoken) = options.iter().find(|spoken| spoken.key == option.key) {
            option.clone_from(spoken);
        }
    }
    if let (Some(words), Some(spoken)) = (&mut one.apart, apart) {
        words.clone_from(spoken);
    }
}

/// The words of another language under the number of the wording that was answered.
fn reword(wordings: &mut [Option<Wording>], spoken: &Question, frozen: &Frozen) {
    for (ix, wording) in wordings.iter_mut().enumerate() {
        let other = spoken.wording(GroupIx(ix), frozen.exercise.level);
        if let (Some(wording), Some(other)) = (wording, other) {
            wording.stem.clone_from(&other.stem);
            wording.text.clone_from(&other.text);
            wording.help.clone_from(&other.help);
            wording.steps.clone_from(&other.steps);
            wording.as_written = other.as_written;
        }
    }
}
