//! A report as its JSON shape.

use crate::domain::classes::Speaks;
use crate::domain::correction::{Change, Correction};
use crate::domain::exact::{Exact, Shown};
use crate::domain::instrument::{Choice, Computing, GroupIx, Scale, Wording};
use crate::domain::report::area::{AreaCell, AreaResult};
use crate::domain::report::axis::USUAL;
use crate::domain::report::other::{ChoiceCell, ChoiceResult, Chosen, OtherItem, OtherResult};
use crate::domain::report::protection::{Line, Standing};
use crate::domain::report::statement::{Cell, Hidden, Ratings, StatementResult};
use crate::domain::report::words::{Texts, WordsResult};
use crate::domain::report::{Facts, GroupParticipation, Report};
use crate::format::report::names::{KINDS, LEVELS, LEVELS_COMPUTED, NO_RATING, REASONS, STANDINGS, VIEWS, word};
use crate::format::report::shape::{
    AreaCellShape, AreaShape, CellShape, ChoiceCellShape, ChoiceShape, ChosenShape, CorrectionShape, FactsShape,
    GroupShape, ItemShape, LineShape, NumberShape, OptionShape, OtherShape, PartShape, ParticipationShape, PeopleShape,
    RatingsShape, ReportShape, ScaleShape, SchoolShape, SpeaksShape, StatementShape, TextsShape, WordingShape,
    WordsShape,
};
use crate::format::report::{FIVE_POINTS, FORMAT, VERSION};

pub(super) fn shape(report: &Report) -> ReportShape {
    let standings = report.standings.iter().copied().chain(std::iter::repeat(Standing::NoSheets));
    let groups = report.participation.groups.iter().zip(standings);
    ReportShape {
        format: FORMAT.to_owned(),
        version: version(report),
        facts: facts(report),
        participation: ParticipationShape {
            level: word(&LEVELS, &report.participation.level).to_owned(),
            groups: groups.map(|(group, standing)| group_shape(group, standing)).collect(),
        },
        lines: report.lines.iter().map(|line| line_shape(line, report)).collect(),
        scales: report.scales.iter().map(scale).collect(),
        areas: report.areas.iter().map(|area| area_shape(area, report)).collect(),
        school: report.school.as_ref().map(|s| SchoolShape { mean: number(&s.mean), areas: s.areas }),
        own: report.own.iter().map(|own| statement(own, report)).collect(),
        others: report.others.iter().map(|other| other_shape(other, report)).collect(),
        words: report.words.iter().map(|words| words_shape(words, report)).collect(),
        changes: None,
        notes: None,
    }
}

fn version(report: &Report) -> u32 {
    let has_five = |scale: &Scale| scale.points.len() == USUAL;
    let is_old = report.facts.computing == Computing::Means && report.scales.iter().all(has_five);
    if is_old { FIVE_POINTS } else { VERSION }
}

pub(super) fn number(exact: &Exact) -> NumberShape {
    shown_number(exact, exact.shown())
}

pub(super) fn shown_number(exact: &Exact, shown: Shown) -> NumberShape {
    NumberShape {
        numerator: exact.numerator().to_string(),
        denominator: exact.denominator().to_string(),
        shown: shown.to_string(),
    }
}

fn facts(report: &Report) -> FactsShape {
    let facts: &Facts = &report.facts;
    FactsShape {
        edition: facts.edition,
        unsealed_on: facts.unsealed_on.to_string(),
        exercise: facts.exercise.0.clone(),
        instrument: facts.instrument.clone(),
        computing: match facts.computing {
            Computing::Means => None,
            Computing::Levels => Some(LEVELS_COMPUTED.to_owned()),
        },
        school: facts.school.clone(),
        level: facts.level.clone(),
        level_title: facts.level_title.clone(),
        year: facts.year,
        session: facts.session,
        first_day: facts.days.first.to_string(),
        last_day: facts.days.last.to_string(),
        short_form: facts.short_form.clone(),
        smallest_cell: facts.smallest_cell,
        corrections: facts.corrections.iter().map(|one| correction(one, report)).collect(),
    }
}

fn group_key(group: GroupIx, report: &Report) -> String {
    report.participation.groups.get(group.0).map_or_else(String::new, |group| group.key.clone())
}

fn correction(correction: &Correction, report: &Report) -> CorrectionShape {
    let (last_day, people) = match correction.change {
        Change::LastDay(day) => (Some(day.to_string()), None),
        Change::People { group, people } => {
            let group = group_key(group, report);
            (None, Some(PeopleShape { group, eligible: people.eligible, invited: people.invited }))
        }
    };
    CorrectionShape { on: correction.on.to_string(), last_day, people }
}

fn group_shape(group: &GroupParticipation, standing: Standing) -> GroupShape {
    GroupShape {
        key: group.key.clone(),
        title: group.title.clone(),
        eligible: group.count.eligible,
        invited: group.count.invited,
        submitted: group.count.submitted,
        minimum: group.count.minimum,
        speaks: group.speaks.map(speaks),
        damaged: group.aside.damaged,
        late: group.aside.late,
        standing: word(&STANDINGS, &standing).to_owned(),
    }
}

fn speaks(speaks: Speaks) -> SpeaksShape {
    let (how, part) = match speaks {
        Speaks::Everybody => ("everybody", None),
        Speaks::Random(part) => ("random", Some(part)),
        Speaks::Chosen(part) => ("chosen", Some(part)),
    };
    let part = part.map(|part| PartShape {
        classes_asked: part.classes_asked,
        classes_all: part.classes_all,
        people_asked: part.people_asked,
        people_all: part.people_all,
    });
    SpeaksShape { how: how.to_owned(), part }
}

fn line_shape(line: &Line, report: &Report) -> LineShape {
    LineShape {
        key: line.key.clone(),
        title: line.title.clone(),
        groups: line.groups.iter().map(|group| group_key(*group, report)).collect(),
        standing: word(&STANDINGS, &line.standing).to_owned(),
        eligible: line.eligible,
        invited: line.invited,
        sheets: line.sheets,
    }
}

fn scale(scale: &Scale) -> ScaleShape {
    ScaleShape {
        key: scale.key.clone(),
        points: scale.points.clone(),
        notes: scale.notes.clone(),
        opt_out: scale.opt_out.clone(),
    }
}

/// One shape per line of the report, with the line's key.
fn by_line<T, S>(cells: &[T], report: &Report, shape: impl Fn(String, &T) -> S) -> Vec<S> {
    cells.iter().zip(&report.lines).map(|(cell, line)| shape(line.key.clone(), cell)).collect()
}

fn reason(hidden: Hidden) -> Option<String> {
    Some(word(&REASONS, &hidden).to_owned())
}

fn area_shape(area: &AreaResult, report: &Report) -> AreaShape {
    let cell = |line, cell: &AreaCell| match cell {
        AreaCell::Mean { mean, core, optional } => {
            let (mean, core, optional) = (Some(number(mean)), Some(*core), Some(*optional));
            AreaCellShape { line, mean, core, optional, why: None }
        }
        AreaCell::NoRating => {
            AreaCellShape { line, mean: None, core: None, optional: None, why: Some(NO_RATING.to_owned()) }
        }
        AreaCell::Hidden(hidden) => {
            AreaCellShape { line, mean: None, core: None, optional: None, why: reason(*hidden) }
        }
    };
    AreaShape {
        letter: area.letter,
        title: area.title.clone(),
        hue: area.hue.clone(),
        overall: area.overall.as_ref().map(number),
        cells: by_line(&area.cells, report, cell),
        statements: area.statements.iter().map(|one| statement(one, report)).collect(),
    }
}

fn statement(statement: &StatementResult, report: &Report) -> StatementShape {
    StatementShape {
        code: statement.code.clone(),
        title: statement.title.clone(),
        kind: word(&KINDS, &statement.kind).to_owned(),
        scale: report.scales.get(statement.scale).map_or_else(String::new, |scale| scale.key.clone()),
        wordings: wordings(&statement.wordings),
        overall: statement.overall.as_ref().map(number),
        cells: by_line(&statement.cells, report, cell),
    }
}

fn cell(line: String, cell: &Cell) -> CellShape {
    let counts = |ratings: &Ratings| RatingsShape {
        points: ratings.points.to_vec(),
        not_applicable: ratings.not_applicable,
        unanswered: ratings.unanswered,
        invited: ratings.invited,
    };
    match cell {
        Cell::Mean { mean, ratings } => {
            CellShape { line, mean: Some(number(mean)), ratings: Some(counts(ratings)), why: None }
        }
        Cell::NoRating(ratings) => {
            CellShape { line, mean: None, ratings: Some(counts(ratings)), why: Some(NO_RATING.to_owned()) }
        }
        Cell::Hidden(hidden) => CellShape { line, mean: None, ratings: None, why: reason(*hidden) },
    }
}

fn wordings(wordings: &[Option<Wording>]) -> Vec<Option<WordingShape>> {
    let one = |wording: &Wording| WordingShape {
        stem: wording.stem.clone(),
        text: wording.text.clone(),
        help: wording.help.clone(),
        steps: wording.steps.clone(),
        levels: wording.levels.iter().map(|level| level.0).collect(),
        version: wording.version,
    };
    wordings.iter().map(|wording| wording.as_ref().map(one)).collect()
}

fn other_shape(other: &OtherResult, report: &Report) -> OtherShape {
    let item = |item: &OtherItem| match item {
        OtherItem::Rated(rated) => ItemShape::Rated(statement(rated, report)),
        OtherItem::Chosen(chosen) => ItemShape::Chosen(choice(chosen, report)),
    };
    OtherShape {
        key: other.key.clone(),
        number: other.number,
        title: other.title.clone(),
        items: other.items.iter().map(item).collect(),
    }
}

fn choice(choice: &ChoiceResult, report: &Report) -> ChoiceShape {
    let cell = |line, cell: &ChoiceCell| match cell {
        ChoiceCell::Shown(shown) => ChoiceCellShape { line, chosen: Some(chosen(shown)), why: None },
        ChoiceCell::Hidden(hidden) => ChoiceCellShape { line, chosen: None, why: reason(*hidden) },
    };
    let option = |option: &Choice| OptionShape {
        key: option.key.clone(),
        text: option.text.clone(),
        by_group: option.by_group.clone(),
    };
    ChoiceShape {
        code: choice.code.clone(),
        title: choice.title.clone(),
        view: word(&VIEWS, &choice.view).to_owned(),
        wordings: wordings(&choice.wordings),
        options: choice.options.iter().map(option).collect(),
        apart: choice.apart.clone(),
        overall: choice.overall.as_ref().map(number),
        cells: by_line(&choice.cells, report, cell),
    }
}

fn chosen(chosen: &Chosen) -> ChosenShape {
    ChosenShape {
        options: chosen.options.clone(),
        apart: chosen.apart,
        answered: chosen.answered,
        unanswered: chosen.unanswered,
        invited: chosen.invited,
        rank: chosen.rank.as_ref().map(number),
    }
}

fn words_shape(words: &WordsResult, report: &Report) -> WordsShape {
    let texts = |line, texts: &Texts| match texts {
        Texts::Shown(texts) => {
            let texts = texts.iter().map(|text| text.as_str().to_owned()).collect();
            TextsShape { line, texts: Some(texts), why: None }
        }
        Texts::Hidden(hidden) => TextsShape { line, texts: None, why: reason(*hidden) },
    };
    WordsShape {
        code: words.code.clone(),
        title: words.title.clone(),
        wordings: wordings(&words.wordings),
        cells: by_line(&words.texts, report, texts),
    }
}
