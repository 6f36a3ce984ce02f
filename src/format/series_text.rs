//! Rounds side by side as plain text: the table, then each area as a row of small bars, so that a change is seen without
//! reading figures. As many rounds stand beside each other as fit; the rest follows below, in the same order.

use crate::domain::exact::Shown;
use crate::domain::report::axis::Axis;
use crate::domain::report::sentences::{of, participation_level};
use crate::domain::report::series::{AreaName, Series, Summary, SummaryGroup};
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text::{cut, width, wrap};

/// Widest line.
pub const COLUMNS: usize = 80;
/// Narrowest and widest column of a round.
const ROUND: std::ops::RangeInclusive<usize> = 9..=16;
/// Widest column of names.
const NAMES_MAX: usize = 42;
/// What stands where nothing is shown.
const NOTHING: &str = "-";

/// How rounds side by side are read.
pub fn reading(series: &Series) -> [Say; 2] {
    let run = match series.points() {
        Some(points) => Say::new("rounds-bars").with("points", points.to_string()),
        None => {
            let each = |round: &Summary| format!("{}: {}", round.name, round.points);
            let highest: Vec<String> = series.rounds.iter().map(each).collect();
            Say::new("rounds-bars-differ").with("highest", highest.join(", "))
        }
    };
    [run, Say::new("rounds-no-ranking")]
}

/// Rounds on a page, and how wide everything is.
struct Page<'a> {
    rounds: &'a [Summary],
    names: usize,
    round: usize,
    ascii: bool,
    texts: &'a Texts,
}

/// The whole text, line by line. `ascii`: bars of letters only.
pub fn lines(series: &Series, ascii: bool, texts: &Texts) -> Vec<String> {
    let titles = ["report-participation", "rounds-average", "rounds-level"].map(|id| width(&texts.word(id)));
    let least = titles.into_iter().max().unwrap_or(0).min(NAMES_MAX);
    let names = series.areas.iter().map(|area| width(&area.words()));
    let groups = series.groups.iter().map(|title| width(title));
    let names = names.chain(groups).max().unwrap_or(0).clamp(least, NAMES_MAX);
    let word = |round: &Summary| round.name.split(' ').map(width).max().unwrap_or(0).max(width(&round.level));
    // A figure is never cut.
    let figures = series.rounds.iter().flat_map(|round| &round.groups).map(|group| width(&took_part(group, texts)));
    let round = series.rounds.iter().map(word).max().unwrap_or(0).clamp(*ROUND.start(), *ROUND.end());
    let round = figures.fold(round, usize::max);
    let beside = (COLUMNS.saturating_sub(names) / (round + 2)).max(1);
    let mut lines = Vec::new();
    for rounds in series.rounds.chunks(beside) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(Page { rounds, names, round, ascii, texts }.lines(series));
    }
    lines.push(String::new());
    lines.extend(foot(series, texts).iter().flat_map(|sentence| wrap(sentence, COLUMNS)));
    lines
}

impl Page<'_> {
    fn lines(&self, series: &Series) -> Vec<String> {
        let texts = self.texts;
        let mut lines = self.heading();
        lines.push(self.rule());
        for area in &series.areas {
            lines.push(self.row(&area.words(), |round| self.value(round.area(area))));
        }
        lines.push(self.rule());
        lines.push(self.row(&texts.word("rounds-average"), |round| self.value(round.average())));
        lines.push(self.row(&texts.word("rounds-level"), |round| some(&round.level)));
        let level = |level| texts.say(&participation_level(level));
        let participation = |round: &Summary| round.participation.map_or_else(|| NOTHING.to_owned(), level);
        lines.push(self.row(&texts.word("report-participation"), participation));
        for title in &series.groups {
            let of_group = |group: &SummaryGroup| took_part(group, texts);
            lines.push(self.row(title, |round| round.group(title).map_or_else(|| NOTHING.to_owned(), of_group)));
        }
        lines.push(String::new());
        lines.extend(self.heading());
        for area in &series.areas {
            lines.push(self.row(&area.words(), |round| self.bar(round, area)));
        }
        lines
    }

    fn value(&self, shown: Option<Shown>) -> String {
        shown.map_or_else(|| NOTHING.to_owned(), |shown| self.texts.say(&shown.into()))
    }

    /// Names of the rounds, each broken at its spaces.
    fn heading(&self) -> Vec<String> {
        let names: Vec<Vec<String>> = self.rounds.iter().map(|round| wrap(&round.name, self.round)).collect();
        let high = names.iter().map(Vec::len).max().unwrap_or(0);
        let line = |at: usize| self.line("", names.iter().map(|name| name.get(at).cloned().unwrap_or_default()));
        (0..high).map(line).collect()
    }

    fn rule(&self) -> String {
        "-".repeat(self.names + self.rounds.len() * (self.round + 2))
    }

    fn row(&self, title: &str, cell: impl Fn(&Summary) -> String) -> String {
        self.line(title, self.rounds.iter().map(cell))
    }

    fn line(&self, title: &str, cells: impl Iterator<Item = String>) -> String {
        let mut line = padded(title, self.names);
        for cell in cells {
            line.push_str("  ");
            line.push_str(&padded(&cell, self.round));
        }
        line.trim_end().to_owned()
    }

    /// A bar on the scale: empty at 1, full at the highest point.
    fn bar(&self, round: &Summary, area: &AreaName) -> String {
        const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
        let Some(shown) = round.area(area) else { return NOTHING.to_owned() };
        let room = u64::try_from(self.round).unwrap_or(0);
        let (part, whole) = Axis::of(round.points).part(shown);
        let part = part * room;
        let (full, eighth) =
            if self.ascii { ((part + whole / 2) / whole, 0) } else { (part * 8 / whole / 8, part * 8 / whole % 8) };
        let sign = if self.ascii { "#" } else { "█" };
        let eighth = usize::try_from(eighth).ok().and_then(|at| EIGHTHS.get(at));
        // At 1 stands a line, so that it is not taken for a missing value.
        let bar = sign.repeat(usize::try_from(full).unwrap_or(0)) + eighth.unwrap_or(&"");
        if bar.is_empty() { "|".to_owned() } else { bar }
    }
}

fn padded(text: &str, columns: usize) -> String {
    let text = cut(text, columns, "~");
    let room = columns.saturating_sub(width(&text));
    text + &" ".repeat(room)
}

fn some(text: &str) -> String {
    if text.is_empty() { NOTHING } else { text }.to_owned()
}

/// Sheets of invited people; a star where they are in no value.
fn took_part(group: &SummaryGroup, texts: &Texts) -> String {
    let star = if group.is_counted { "" } else { " *" };
    format!("{}{star}", texts.say(&of(group.submitted, group.invited)))
}

fn foot(series: &Series, texts: &Texts) -> Vec<String> {
    let mut foot = Vec::new();
    let groups = || series.rounds.iter().flat_map(|round| &round.groups);
    if groups().any(|group| !group.is_counted) {
        foot.push(format!("* {}: {}", texts.word("report-value"), texts.word("rounds-not-counted")));
    }
    foot.push(texts.sentences(&reading(series)));
    foot
}
