//! The other areas: rated items, ranks, shares and distributions, each in the view its type needs.

use crate::domain::exact::Exact;
use crate::domain::instrument::{Choice, Form, OtherArea, Part, Question, Wording};
use crate::domain::report::protection::Line;
use crate::domain::report::statement::{Hidden, StatementResult, belongs, counted, enough, wordings};
use crate::domain::report::tally::Tally;

/// One of the other areas.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherResult {
    /// Its key.
    pub key: String,
    /// 1 to 10.
    pub number: u8,
    /// Title.
    pub title: String,
    /// What stands in it: several rated items, or one choice.
    pub items: Vec<OtherItem>,
}

/// A question of an other area.
#[derive(Clone, Debug, PartialEq)]
pub enum OtherItem {
    /// On a scale; the opt-out ("did not take part") counts as N/A.
    Rated(StatementResult),
    /// With options of its own.
    Chosen(ChoiceResult),
}

/// What is worth seeing of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Average rank of ordered options, 1 for the first.
    Rank,
    /// Which share chose which one option.
    Distribution,
    /// Which share ticked each option; together they may exceed 100 %.
    Ticked,
}

/// A choice with what every line shows of it.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceResult {
    /// Its code.
    pub code: String,
    /// Short title.
    pub title: String,
    /// How it is to be shown.
    pub view: View,
    /// What each group of the instrument read; `None` where it is not asked at this level.
    pub wordings: Vec<Option<Wording>>,
    /// The options, in their order.
    pub options: Vec<Choice>,
    /// Words of what stands apart: the opt-out of a single choice, "none of these" of a multiple one.
    pub apart: Option<String>,
    /// One per line of the report.
    pub cells: Vec<ChoiceCell>,
    /// Unweighted mean of the lines' average ranks; `None` in the other views.
    pub overall: Option<Exact>,
}

/// What one line shows of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChoiceCell {
    /// Counts.
    Shown(Chosen),
    /// Nothing.
    Hidden(Hidden),
}

/// How a line chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// How many chose or ticked each option.
    pub options: Vec<u32>,
    /// How many took what stands apart.
    pub apart: u32,
    /// On whom shares rest: who chose an option; in a multiple choice also who chose "none of these".
    pub answered: u32,
    /// How many left it unanswered.
    pub unanswered: u32,
    /// How many were asked to take part.
    pub invited: u32,
    /// Average rank of those who chose an option, in the view that shows it.
    pub rank: Option<Exact>,
}

impl Chosen {
    /// Share of the option at a position; `None` where nobody answered or there is no such option.
    pub fn share(&self, option: usize) -> Option<Exact> {
        Exact::ratio(u64::from(*self.options.get(option)?), u64::from(self.answered))
    }
}

impl ChoiceCell {
    /// The counts, where they are shown.
    pub fn chosen(&self) -> Option<&Chosen> {
        match self {
            ChoiceCell::Shown(chosen) => Some(chosen),
            ChoiceCell::Hidden(_) => None,
        }
    }

    fn of(question: &Question, view: View, tally: &Tally, line: &Line) -> ChoiceCell {
        let counts = match counted(question, tally, line) {
            Ok(counts) => counts,
            Err(hidden) => return ChoiceCell::Hidden(hidden),
        };
        // The form's order: options, what stands apart, and in a multiple choice all who ticked anything.
        let (options, rest) = counts.split_at(counts.len().saturating_sub(if view == View::Ticked { 2 } else { 1 }));
        let apart = rest.first().copied().unwrap_or(0);
        let chose: u32 = options.iter().sum();
        let (answered, opted_out) = match view {
            View::Ticked => (rest.last().copied().unwrap_or(0), 0),
            View::Rank | View::Distribution => (chose, apart),
        };
        if !enough(line, answered, opted_out) {
            return ChoiceCell::Hidden(Hidden::TooFew);
        }
        let ranks: u64 = (1..).zip(options).map(|(rank, count)| rank * u64::from(*count)).sum();
        ChoiceCell::Shown(Chosen {
            options: options.to_vec(),
            apart,
            answered,
            unanswered: line.sheets.saturating_sub(answered + opted_out),
            invited: line.invited,
            rank: if view == View::Rank { Exact::ratio(ranks, u64::from(chose)) } else { None },
        })
    }
}

impl ChoiceResult {
    fn new(
        question: &Question,
        (view, options, apart): (View, &[Choice], Option<&String>),
        tally: &Tally,
        lines: &[Line],
    ) -> ChoiceResult {
        let cells: Vec<ChoiceCell> = lines.iter().map(|line| ChoiceCell::of(question, view, tally, line)).collect();
        let ranks = cells.iter().filter_map(|cell| cell.chosen()?.rank.as_ref());
        let overall = Exact::mean(ranks);
        ChoiceResult {
            code: question.code.clone(),
            title: question.title.clone(),
            view,
            wordings: wordings(question, tally),
            options: options.to_vec(),
            apart: apart.cloned(),
            cells,
            overall,
        }
    }
}

/// Every other area with a question at this level.
pub(super) fn others(tally: &Tally, lines: &[Line]) -> Vec<OtherResult> {
    let mut others = Vec::new();
    for (ix, OtherArea { key, number, title, .. }) in tally.frozen().instrument.others.iter().enumerate() {
        let asked = tally.frozen().instrument.questions.iter().filter(|q| q.part == Part::Other(ix));
        let items: Vec<OtherItem> = asked.filter(|q| belongs(q, tally)).filter_map(|q| item(q, tally, lines)).collect();
        if !items.is_empty() {
            others.push(OtherResult { key: key.clone(), number: *number, title: title.clone(), items });
        }
    }
    others
}

fn item(question: &Question, tally: &Tally, lines: &[Line]) -> Option<OtherItem> {
    let choice = match &question.form {
        Form::Scale(scale) => return Some(OtherItem::Rated(StatementResult::new(question, *scale, tally, lines))),
        Form::Single { options, ordered: true, opt_out } => (View::Rank, options.as_slice(), opt_out.as_ref()),
        Form::Single { options, ordered: false, opt_out } => (View::Distribution, options.as_slice(), opt_out.as_ref()),
        Form::Multiple { options, none } => (View::Ticked, options.as_slice(), Some(none)),
        Form::Words => return None,
    };
    Some(OtherItem::Chosen(ChoiceResult::new(question, choice, tally, lines)))
}
