//! A JSON shape as a report again, with every reference and every number checked.

use jiff::civil::Date;
use zeroize::Zeroizing;

use crate::domain::calendar::Days;
use crate::domain::classes::{Part, Speaks};
use crate::domain::correction::{Change, Correction};
use crate::domain::exact::Exact;
use crate::domain::exercise::{ExerciseId, People};
use crate::domain::instrument::{Choice, Computing, GroupIx, LevelIx, Scale, Wording};
use crate::domain::participation::GroupCount;
use crate::domain::points::{POINTS_MAX, POINTS_MIN, PointCounts};
use crate::domain::report::area::{AreaCell, AreaResult, SchoolAverage};
use crate::domain::report::other::{ChoiceCell, ChoiceResult, Chosen, OtherItem, OtherResult};
use crate::domain::report::protection::{Line, Standing};
use crate::domain::report::statement::{Cell, Hidden, Ratings, StatementResult};
use crate::domain::report::words::{Texts, WordsResult};
use crate::domain::report::{Aside, Facts, GroupParticipation, Participation, Report};
use crate::format::report::names::{KINDS, LEVELS, LEVELS_COMPUTED, NO_RATING, REASONS, STANDINGS, VIEWS, value};
use crate::format::report::shape::{
    AreaCellShape, AreaShape, CellShape, ChoiceCellShape, ChoiceShape, ChosenShape, CorrectionShape, FactsShape,
    GroupShape, ItemShape, LineShape, NumberShape, OptionShape, OtherShape, RatingsShape, ReportShape, ScaleShape,
    SpeaksShape, StatementShape, TextsShape, WordingShape, WordsShape,
};

/// What is wrong, for whoever mends it.
type Read<T> = Result<T, String>;

/// What the parts of a report refer to.
struct Names<'a> {
    groups: Vec<&'a str>,
    lines: Vec<&'a str>,
    /// With their numbers of points.
    scales: Vec<(&'a str, usize)>,
}

pub(super) fn report(shape: &ReportShape) -> Read<Report> {
    let groups = &shape.participation.groups;
    let names = Names {
        groups: groups.iter().map(|group| group.key.as_str()).collect(),
        lines: shape.lines.iter().map(|line| line.key.as_str()).collect(),
        scales: shape.scales.iter().map(|scale| (scale.key.as_str(), scale.points.len())).collect(),
    };
    let level = known(value(&LEVELS, &shape.participation.level), "level", &shape.participation.level)?;
    let school = match &shape.school {
        Some(school) => Some(SchoolAverage { mean: number(&school.mean)?, areas: school.areas }),
        None => None,
    };
    Ok(Report {
        facts: facts(&shape.facts, &names)?,
        participation: Participation { level, groups: all(groups, group)? },
        standings: all(groups, |group| standing(&group.standing))?,
        lines: all(&shape.lines, |one| line(one, &names))?,
        scales: all(&shape.scales, scale)?,
        areas: all(&shape.areas, |one| area(one, &names))?,
        school,
        own: all(&shape.own, |one| statement(one, &names))?,
        others: all(&shape.others, |one| other(one, &names))?,
        words: all(&shape.words, |one| words(one, &names))?,
    })
}

fn all<S, T>(shapes: &[S], read: impl Fn(&S) -> Read<T>) -> Read<Vec<T>> {
    shapes.iter().map(read).collect()
}

fn known<T>(found: Option<T>, what: &str, said: &str) -> Read<T> {
    found.ok_or_else(|| format!("there is no {what} `{said}`"))
}

fn day(text: &str) -> Read<Date> {
    text.parse().map_err(|error| format!("{text}: {error}"))
}

fn number(shape: &NumberShape) -> Read<Exact> {
    let exact = known(Exact::read(&shape.numerator, &shape.denominator), "number", &shape.numerator)?;
    if exact.shown().to_string() == shape.shown {
        return Ok(exact);
    }
    Err(format!("{}/{} is not shown as {}", shape.numerator, shape.denominator, shape.shown))
}

fn optional(shape: Option<&NumberShape>) -> Read<Option<Exact>> {
    shape.map(number).transpose()
}

fn standing(said: &str) -> Read<Standing> {
    known(value(&STANDINGS, said), "standing", said)
}

fn hidden(said: &str) -> Read<Hidden> {
    known(value(&REASONS, said), "reason", said)
}

fn group_of(key: &str, names: &Names) -> Read<GroupIx> {
    known(names.groups.iter().position(|known| *known == key).map(GroupIx), "group", key)
}

fn facts(shape: &FactsShape, names: &Names) -> Read<Facts> {
    Ok(Facts {
        edition: shape.edition,
        unsealed_on: day(&shape.unsealed_on)?,
        exercise: ExerciseId(shape.exercise.clone()),
        instrument: shape.instrument.clone(),
        computing: match shape.computing.as_deref() {
            None => Computing::Means,
            Some(LEVELS_COMPUTED) => Computing::Levels,
            Some(other) => return Err(format!("there is no computing `{other}`")),
        },
        school: shape.school.clone(),
        level: shape.level.clone(),
        level_title: shape.level_title.clone(),
        year: shape.year,
        session: shape.session,
        days: Days { first: day(&shape.first_day)?, last: day(&shape.last_day)? },
        short_form: shape.short_form.clone(),
        smallest_cell: shape.smallest_cell,
        corrections: all(&shape.corrections, |one| correction(one, names))?,
    })
}

fn correction(shape: &CorrectionShape, names: &Names) -> Read<Correction> {
    let change = match (&shape.last_day, &shape.people) {
        (Some(last), None) => Change::LastDay(day(last)?),
        (None, Some(people)) => Change::People {
            group: group_of(&people.group, names)?,
            people: People { eligible: people.eligible, invited: people.invited },
        },
        (Some(_), Some(_)) | (None, None) => {
            return Err("a correction holds either `last_day` or `people`".to_owned());
        }
    };
    Ok(Correction { on: day(&shape.on)?, change })
}

fn group(shape: &GroupShape) -> Read<GroupParticipation> {
    let GroupShape { eligible, invited, submitted, minimum, damaged, late, .. } = *shape;
    Ok(GroupParticipation {
        key: shape.key.clone(),
        title: shape.title.clone(),
        count: GroupCount { eligible, invited, submitted, minimum },
        speaks: shape.speaks.as_ref().map(speaks).transpose()?,
        aside: Aside { damaged, late },
    })
}

fn speaks(shape: &SpeaksShape) -> Read<Speaks> {
    let part = shape.part.as_ref().map(|part| Part {
        classes_asked: part.classes_asked,
        classes_all: part.classes_all,
        people_asked: part.people_asked,
        people_all: part.people_all,
    });
    let found = match (shape.how.as_str(), part) {
        ("everybody", None) => Some(Speaks::Everybody),
        ("random", Some(part)) => Some(Speaks::Random(part)),
        ("chosen", Some(part)) => Some(Speaks::Chosen(part)),
        _ => None,
    };
    known(found, "way to speak for a group", &shape.how)
}

fn line(shape: &LineShape, names: &Names) -> Read<Line> {
    Ok(Line {
        key: shape.key.clone(),
        title: shape.title.clone(),
        groups: all(&shape.groups, |key| group_of(key, names))?,
        standing: standing(&shape.standing)?,
        eligible: shape.eligible,
        invited: shape.invited,
        sheets: shape.sheets,
    })
}

fn scale(shape: &ScaleShape) -> Read<Scale> {
    let points = shape.points.len();
    if !(POINTS_MIN..=POINTS_MAX).contains(&points) || shape.notes.len() != points {
        return Err(format!("the scale `{}` has {points} points", shape.key));
    }
    Ok(Scale {
        key: shape.key.clone(),
        points: shape.points.clone(),
        notes: shape.notes.clone(),
        opt_out: shape.opt_out.clone(),
    })
}

/// One value per line of the report, in its order.
fn by_line<S, T>(shapes: &[S], key: impl Fn(&S) -> &str, names: &Names, read: impl Fn(&S) -> Read<T>) -> Read<Vec<T>> {
    if !shapes.iter().map(key).eq(names.lines.iter().copied()) {
        return Err("some cells are not those of the report's lines".to_owned());
    }
    all(shapes, read)
}

fn area(shape: &AreaShape, names: &Names) -> Read<AreaResult> {
    Ok(AreaResult {
        letter: shape.letter,
        title: shape.title.clone(),
        hue: shape.hue.clone(),
        statements: all(&shape.statements, |one| statement(one, names))?,
        cells: by_line(&shape.cells, |cell| &cell.line, names, area_cell)?,
        overall: optional(shape.overall.as_ref())?,
    })
}

fn area_cell(shape: &AreaCellShape) -> Read<AreaCell> {
    match (&shape.mean, shape.core, shape.optional, shape.why.as_deref()) {
        (Some(mean), Some(core), Some(optional), None) => Ok(AreaCell::Mean { mean: number(mean)?, core, optional }),
        (None, None, None, Some(NO_RATING)) => Ok(AreaCell::NoRating),
        (None, None, None, Some(why)) => Ok(AreaCell::Hidden(hidden(why)?)),
        _ => Err("an area's cell holds either a mean or a reason".to_owned()),
    }
}

fn statement(shape: &StatementShape, names: &Names) -> Read<StatementResult> {
    let scale = names.scales.iter().position(|(key, _)| *key == shape.scale);
    let scale = known(scale, "scale", &shape.scale)?;
    let points = names.scales.get(scale).map_or(0, |(_, points)| *points);
    Ok(StatementResult {
        code: shape.code.clone(),
        title: shape.title.clone(),
        kind: known(value(&KINDS, &shape.kind), "kind", &shape.kind)?,
        scale,
        wordings: wordings(&shape.wordings, names)?,
        cells: by_line(&shape.cells, |cell| &cell.line, names, |one| cell(one, points))?,
        overall: optional(shape.overall.as_ref())?,
    })
}

/// A cell of a statement on a scale of so many points.
fn cell(shape: &CellShape, points: usize) -> Read<Cell> {
    if shape.ratings.as_ref().is_some_and(|ratings| ratings.points.len() != points) {
        return Err("a cell has a count for each point of its scale".to_owned());
    }
    let counts = |ratings: &RatingsShape| Ratings {
        points: PointCounts::new(&ratings.points),
        not_applicable: ratings.not_applicable,
        unanswered: ratings.unanswered,
        invited: ratings.invited,
    };
    match (&shape.mean, &shape.ratings, shape.why.as_deref()) {
        (Some(mean), Some(ratings), None) => Ok(Cell::Mean { mean: number(mean)?, ratings: counts(ratings) }),
        (None, Some(ratings), Some(NO_RATING)) => Ok(Cell::NoRating(counts(ratings))),
        (None, None, Some(why)) => Ok(Cell::Hidden(hidden(why)?)),
        _ => Err("a cell holds either a mean with its counts or a reason".to_owned()),
    }
}

fn wordings(shapes: &[Option<WordingShape>], names: &Names) -> Read<Vec<Option<Wording>>> {
    if shapes.len() != names.groups.len() {
        return Err("some wordings are not those of the report's groups".to_owned());
    }
    let one = |wording: &WordingShape| Wording {
        stem: wording.stem.clone(),
        text: wording.text.clone(),
        help: wording.help.clone(),
        steps: wording.steps.clone(),
        levels: wording.levels.iter().copied().map(LevelIx).collect(),
        version: wording.version,
        ..Wording::default()
    };
    Ok(shapes.iter().map(|wording| wording.as_ref().map(one)).collect())
}

fn other(shape: &OtherShape, names: &Names) -> Read<OtherResult> {
    let item = |item: &ItemShape| match item {
        ItemShape::Rated(rated) => statement(rated, names).map(OtherItem::Rated),
        ItemShape::Chosen(chosen) => choice(chosen, names).map(OtherItem::Chosen),
    };
    let (key, title) = (shape.key.clone(), shape.title.clone());
    Ok(OtherResult { key, number: shape.number, title, items: all(&shape.items, item)? })
}

fn choice(shape: &ChoiceShape, names: &Names) -> Read<ChoiceResult> {
    let option = |option: &OptionShape| Choice {
        key: option.key.clone(),
        text: option.text.clone(),
        by_group: option.by_group.clone(),
    };
    let options: Vec<Choice> = shape.options.iter().map(option).collect();
    let cell = |cell: &ChoiceCellShape| match (&cell.chosen, cell.why.as_deref()) {
        (Some(counts), None) if counts.options.len() == options.len() => chosen(counts).map(ChoiceCell::Shown),
        (None, Some(why)) => hidden(why).map(ChoiceCell::Hidden),
        _ => Err("a choice's cell holds either a count for each option or a reason".to_owned()),
    };
    Ok(ChoiceResult {
        code: shape.code.clone(),
        title: shape.title.clone(),
        view: known(value(&VIEWS, &shape.view), "view", &shape.view)?,
        wordings: wordings(&shape.wordings, names)?,
        cells: by_line(&shape.cells, |cell| &cell.line, names, cell)?,
        options,
        apart: shape.apart.clone(),
        overall: optional(shape.overall.as_ref())?,
    })
}

fn chosen(shape: &ChosenShape) -> Read<Chosen> {
    Ok(Chosen {
        options: shape.options.clone(),
        apart: shape.apart,
        answered: shape.answered,
        unanswered: shape.unanswered,
        invited: shape.invited,
        rank: optional(shape.rank.as_ref())?,
    })
}

fn words(shape: &WordsShape, names: &Names) -> Read<WordsResult> {
    let texts = |texts: &TextsShape| match (&texts.texts, texts.why.as_deref()) {
        (Some(texts), None) => Ok(Texts::Shown(texts.iter().cloned().map(Zeroizing::new).collect())),
        (None, Some(why)) => hidden(why).map(Texts::Hidden),
        _ => Err("own words are either texts or a reason".to_owned()),
    };
    Ok(WordsResult {
        code: shape.code.clone(),
        title: shape.title.clone(),
        wordings: wordings(&shape.wordings, names)?,
        texts: by_line(&shape.cells, |cell| &cell.line, names, texts)?,
    })
}
