//! The questionnaire as one participant meets it: chosen for a group, a level and an exercise.

use std::sync::Arc;

use crate::domain::answer::{Answer, WORDS_MAX};
use crate::domain::exercise::Exercise;
use crate::domain::instrument::{
    Choice, Form, GroupIx, Instrument, Kind, LevelIx, MARK_COLUMNS, Part, Question, Scale, mark,
};
use crate::locale::say::Say;

/// Everything a participant is asked, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Questionnaire {
    /// Headings; areas that do not ask this group stand here too, empty.
    pub blocks: Vec<Block>,
    /// Questions in order of the blocks.
    pub asked: Vec<Asked>,
}

/// A heading with its questions: an area, the own statements, an other area, the own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Title for this participant.
    pub title: Title,
    /// Positions in [`Questionnaire::asked`].
    pub range: std::ops::Range<usize>,
}

/// What stands above a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Title {
    /// Words of the instrument.
    Written(String),
    /// That the school wrote these itself.
    Own,
    /// That these are answered in one's own words.
    Words,
}

impl Title {
    /// What is read.
    pub fn say(&self) -> Say {
        match self {
            Title::Written(words) => Say::written(words.clone()),
            Title::Own => Say::new("block-own"),
            Title::Words => Say::new("block-words"),
        }
    }
}

/// One question as this group reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Code.
    pub code: String,
    /// Position of its block.
    pub block: usize,
    /// Question above the statement, for items of an other area.
    pub stem: Option<String>,
    /// The statement.
    pub text: String,
    /// When a 5 fits, or how to choose.
    pub help: String,
    /// The same in the easiest words; often empty.
    pub easy: String,
    /// Whether it stands in another language than everything around it.
    pub as_written: bool,
    /// How it is answered.
    pub form: AskedForm,
}

/// How a question is answered, with the words this group reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskedForm {
    /// The points, each with its words and note, and the opt-out. With steps: which of them fits best?
    Scale {
        /// Words and notes of the points, from 1.
        points: Arc<[(String, String)]>,
        /// What each point looks like here, where that is what is chosen from; else empty.
        steps: Vec<String>,
        /// Words of 0.
        opt_out: String,
    },
    /// One of the options.
    Single {
        /// Key and words.
        options: Vec<(String, String)>,
        /// Words of 0, where offered.
        opt_out: Option<String>,
    },
    /// Any of the options.
    Multiple {
        /// Key and words.
        options: Vec<(String, String)>,
        /// Words of 0, the exclusive choice.
        none: String,
    },
    /// A short text.
    Words,
}

impl AskedForm {
    /// Number of rows that can be chosen, the opt-out or "none" row included.
    pub fn rows(&self) -> usize {
        match self {
            AskedForm::Scale { points, .. } => points.len() + 1,
            AskedForm::Single { options, opt_out } => options.len() + usize::from(opt_out.is_some()),
            AskedForm::Multiple { options, .. } => options.len() + 1,
            AskedForm::Words => 0,
        }
    }

    /// The answer after the row is chosen (`0` is the first row). In a multiple choice a chosen row
    /// is ticked or unticked; unticking the last one leaves the question unanswered.
    pub fn choose(&self, row: usize, before: Option<&Answer>) -> Option<Answer> {
        match self {
            AskedForm::Scale { points, .. } if row < points.len() => Some(Answer::Rating(row as u8 + 1)),
            AskedForm::Scale { .. } => Some(Answer::NotApplicable),
            AskedForm::Single { options, .. } if row < options.len() => Some(Answer::One(row)),
            AskedForm::Single { .. } => Some(Answer::NotApplicable),
            AskedForm::Multiple { options, .. } if row < options.len() => {
                let ticked = match before {
                    Some(Answer::Some(bits)) => *bits,
                    _ => 0,
                };
                let bits = ticked ^ 1u32.checked_shl(row as u32).unwrap_or(0);
                (bits != 0).then_some(Answer::Some(bits))
            }
            AskedForm::Multiple { .. } => match before {
                Some(Answer::NoneOfThese) => None,
                _ => Some(Answer::NoneOfThese),
            },
            AskedForm::Words => before.cloned(),
        }
    }

    /// The row a digit stands for; 0 is the opt-out or "none" row.
    pub fn row_of_digit(&self, digit: u8) -> Option<usize> {
        let (options, zero) = match self {
            AskedForm::Scale { points, .. } => (points.len(), true),
            AskedForm::Single { options, opt_out } => (options.len(), opt_out.is_some()),
            AskedForm::Multiple { options, .. } => (options.len(), true),
            AskedForm::Words => return None,
        };
        match usize::from(digit) {
            0 => zero.then_some(options),
            n if n <= options.min(9) => Some(n - 1),
            _ => None,
        }
    }

    /// The short marks of the points ([`mark`]), where each has one that fits beside a step.
    pub fn marks(&self) -> Option<Vec<&str>> {
        let AskedForm::Scale { points, steps, .. } = self else { return None };
        let marks: Vec<&str> = points.iter().map(|(words, _)| mark(words)).collect();
        let fit = |mark: &&str| mark.chars().count() <= MARK_COLUMNS;
        (!steps.is_empty() && marks.iter().all(fit)).then_some(marks)
    }

    /// Whether the row is chosen by this answer.
    pub fn is_chosen(&self, row: usize, answer: Option<&Answer>) -> bool {
        let last = self.rows().saturating_sub(1);
        match answer {
            Some(Answer::Rating(n)) => usize::from(*n) == row + 1,
            Some(Answer::One(option)) => *option == row,
            Some(Answer::Some(bits)) => bits & 1u32.checked_shl(row as u32).unwrap_or(0) != 0,
            Some(Answer::NotApplicable | Answer::NoneOfThese) => row == last,
            Some(Answer::Words(_)) | None => false,
        }
    }

    /// Whether an answer has the shape this form asks for.
    pub fn accepts(&self, answer: &Answer) -> bool {
        match (self, answer) {
            (AskedForm::Scale { points, .. }, Answer::Rating(n)) => (1..=points.len()).contains(&usize::from(*n)),
            (AskedForm::Scale { .. }, Answer::NotApplicable) => true,
            (AskedForm::Single { options, .. }, Answer::One(n)) => *n < options.len(),
            (AskedForm::Single { opt_out, .. }, Answer::NotApplicable) => opt_out.is_some(),
            (AskedForm::Multiple { options, .. }, Answer::Some(bits)) => {
                *bits != 0 && u64::from(*bits) < 1u64 << options.len().min(32)
            }
            (AskedForm::Multiple { .. }, Answer::NoneOfThese) => true,
            (AskedForm::Words, Answer::Words(text)) => !text.is_empty() && text.chars().count() <= WORDS_MAX,
            _ => false,
        }
    }
}

/// How much of a questionnaire is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Questions asked.
    pub asked: usize,
    /// Questions with an answer other than N/A.
    pub answered: usize,
    /// Questions answered N/A.
    pub not_applicable: usize,
}

impl Progress {
    /// Questions without any answer.
    pub fn unanswered(self) -> usize {
        self.asked - self.answered - self.not_applicable
    }
}

/// Counts a run of answers.
pub fn progress<'a>(answers: impl IntoIterator<Item = &'a Option<Answer>>) -> Progress {
    let mut progress = Progress::default();
    for answer in answers {
        progress.asked += 1;
        match answer {
            Some(Answer::NotApplicable) => progress.not_applicable += 1,
            Some(_) => progress.answered += 1,
            None => {}
        }
    }
    progress
}

impl Questionnaire {
    /// What `group` is asked in `exercise`. Own statements follow the areas; the other areas and the
    /// own words come last.
    ///
    /// In a short form only what is tagged with its key is asked, of every part; the optional statements that
    /// are switched on and the own statements come on top.
    ///
    /// Areas stay even when they ask this group nothing, because the review says so; other headings
    /// appear only with questions under them.
    pub fn for_group(instrument: &Instrument, exercise: &Exercise, group: GroupIx) -> Questionnaire {
        let mut it = Questionnaire { blocks: Vec::new(), asked: Vec::new() };
        let chosen = |q: &&Question| is_chosen(q, exercise);
        let in_part = |part: Part| instrument.questions.iter().filter(move |q| q.part == part).filter(chosen);
        let read = |question: &Question| Asked::of(question, instrument, group, exercise.level);
        for (ix, area) in instrument.areas.iter().enumerate() {
            it.push(Title::Written(area.short.clone()), in_part(Part::Area(ix)).filter_map(read), true);
        }
        it.push(Title::Own, exercise.own.iter().filter_map(read), false);
        for (ix, other) in instrument.others.iter().enumerate() {
            it.push(Title::Written(other.short.clone()), in_part(Part::Other(ix)).filter_map(read), false);
        }
        it.push(Title::Words, in_part(Part::Words).filter_map(read), false);
        it
    }

    fn push(&mut self, title: Title, questions: impl Iterator<Item = Asked>, even_empty: bool) {
        let block = self.blocks.len();
        let first = self.asked.len();
        self.asked.extend(questions.map(|asked| Asked { block, ..asked }));
        let range = first..self.asked.len();
        if even_empty || !range.is_empty() {
            self.blocks.push(Block { title, range });
        }
    }

    /// Position of a code.
    pub fn position(&self, code: &str) -> Option<usize> {
        self.asked.iter().position(|a| a.code == code)
    }
}

/// Whether a question of the instrument stands in the exercise, whoever is asked.
pub fn is_chosen(question: &Question, exercise: &Exercise) -> bool {
    if question.kind == Kind::Optional && exercise.optional.contains(&question.code) {
        return true;
    }
    match &exercise.short_form {
        Some(form) => question.tags.contains(form),
        None => question.kind != Kind::Optional,
    }
}

impl Asked {
    /// The question as the group reads it at a level, in the first block; `None` where it is not asked.
    pub fn of(question: &Question, instrument: &Instrument, group: GroupIx, level: LevelIx) -> Option<Asked> {
        let wording = question.wording(group, level)?;
        Some(Asked {
            code: question.code.clone(),
            block: 0,
            stem: wording.stem.clone(),
            text: wording.text.clone(),
            help: wording.help.clone(),
            easy: wording.easy.clone(),
            as_written: wording.as_written,
            form: asked_form(&question.form, &wording.steps, instrument, group),
        })
    }
}

fn zip_notes(scale: &Scale) -> Arc<[(String, String)]> {
    let notes = scale.notes.iter().cloned().chain(std::iter::repeat(String::new()));
    scale.points.iter().cloned().zip(notes).collect()
}

fn asked_form(form: &Form, steps: &[String], instrument: &Instrument, group: GroupIx) -> AskedForm {
    let words = |options: &[Choice]| options.iter().map(|o| (o.key.clone(), o.text_for(group).to_owned())).collect();
    match form {
        Form::Scale(at) => match instrument.scales.get(*at) {
            Some(scale) => {
                let opt_out = scale.opt_out.clone();
                AskedForm::Scale { points: zip_notes(scale), steps: steps.to_vec(), opt_out }
            }
            None => AskedForm::Words,
        },
        Form::Single { options, opt_out, .. } => {
            AskedForm::Single { options: words(options), opt_out: opt_out.clone() }
        }
        Form::Multiple { options, none } => AskedForm::Multiple { options: words(options), none: none.clone() },
        Form::Words => AskedForm::Words,
    }
}
