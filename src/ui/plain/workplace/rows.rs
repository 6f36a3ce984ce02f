//! Pages of a report that are made in rows, as lines: a figure for each group becomes a line for each group.

use crate::app::workplace::results::rows::Row;
use crate::domain::report::Report;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// Rows that were not wrapped, as lines. The group stands in every line, so that each can be understood alone.
pub fn lines(rows: Vec<Row>, report: &Report, texts: &'static Texts) -> Vec<String> {
    let title = |line: usize| report.lines.get(line).map_or("", |line| line.title.as_str());
    let mut lines = Vec::new();
    let mut rows = rows.into_iter().peekable();
    while let Some(row) = rows.next() {
        match row {
            Row::Blank | Row::Lines(_) => {}
            Row::Heading(words) => lines.push(ended(&words)),
            Row::Plain(words) | Row::Quiet(words) | Row::Warm(words) => lines.push(words),
            Row::Of { line, text, .. } => {
                let say = Say::new("lines-group-read").with("group", title(line).to_owned());
                lines.push(texts.say(&say.with("text", text)));
            }
            Row::Figures { mut label, cells, .. } => {
                // A label that is too long for a column goes on in rows without figures.
                while let Some(Row::Figures { label: more, .. }) =
                    rows.next_if(|row| matches!(row, Row::Figures { cells, .. } if cells.is_empty()))
                {
                    label = format!("{label} {more}");
                }
                let label = label.trim_start_matches("· ");
                let figures = cells.into_iter().filter(|(_, figure)| !figure.words.is_empty());
                lines.extend(figures.map(|(line, figure)| format!("{}, {}: {label}", figure.words, title(line))));
            }
        }
    }
    lines
}

/// With a sign at its end, where a reader takes breath.
pub fn ended(words: &str) -> String {
    if words.ends_with(['.', '?', '!', ':']) { words.to_owned() } else { format!("{words}.") }
}
