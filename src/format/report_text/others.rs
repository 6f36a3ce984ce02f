//! The other areas of a report, each in the view its type needs, and answers in own words.

use crate::domain::exact::Exact;
use crate::domain::report::other::{ChoiceCell, ChoiceResult, Chosen, OtherItem, View};
use crate::domain::report::sentences::{NO_RATING, hidden};
use crate::domain::report::words::Texts;
use crate::format::report_text::{COLUMNS, NOTHING, Writer};
use crate::locale::texts::in_english;
use crate::text::{is_plain, wrap};

/// Writes every other area.
pub(super) fn others(writer: &mut Writer) {
    let report = writer.report;
    for other in &report.others {
        writer.heading(&format!("{}. {}", other.number, other.title));
        for item in &other.items {
            match item {
                OtherItem::Rated(statement) => writer.statement(statement),
                OtherItem::Chosen(result) => choice(writer, result),
            }
        }
    }
}

fn rank(value: Option<&Exact>) -> String {
    value.map_or_else(|| NOTHING.to_owned(), |rank| rank.shown().to_string())
}

fn choice(writer: &mut Writer, result: &ChoiceResult) {
    writer.line("");
    match result.view {
        View::Rank => {
            writer.line(format!("{} {}: {}", result.code, result.title, rank(result.overall.as_ref())));
            writer.paragraph("Average place in the list below, 1 for the first.");
        }
        View::Distribution => writer.line(format!("{} {}", result.code, result.title)),
        View::Ticked => {
            writer.line(format!("{} {}", result.code, result.title));
            writer.paragraph("Several could be ticked, so that the shares can be more than 100 % together.");
        }
    }
    let report = writer.report;
    for (line, cell) in report.lines.iter().zip(&result.cells) {
        match cell {
            ChoiceCell::Shown(one) => {
                let rank = one.rank.as_ref().map(|rank| rank.shown().to_string());
                let figure = rank.unwrap_or_else(|| NOTHING.to_owned());
                let mut rest = format!("{} of {} answered, unanswered {}", one.answered, one.invited, one.unanswered);
                if result.view == View::Rank && one.rank.is_none() {
                    rest = format!("{}, {rest}", in_english(&NO_RATING));
                }
                writer.cell(&line.title, if result.view == View::Rank { &figure } else { "" }, &rest);
                options(writer, result, one);
            }
            ChoiceCell::Hidden(why) => writer.cell(&line.title, NOTHING, &in_english(&hidden(*why))),
        }
    }
}

fn options(writer: &mut Writer, result: &ChoiceResult, chosen: &Chosen) {
    for (at, (option, count)) in result.options.iter().zip(&chosen.options).enumerate() {
        let percent = chosen.share(at).map_or_else(|| NOTHING.to_owned(), |share| share.percent().to_string());
        writer.line(format!("        {percent:>5} %  {count:>5}  {}", option.text));
    }
    if let Some(apart) = &result.apart {
        writer.line(format!("                {:>5}  {apart}", chosen.apart));
    }
}

/// Writes every question in own words.
pub(super) fn words(writer: &mut Writer) {
    let report = writer.report;
    if report.words.is_empty() {
        return;
    }
    writer.heading("In their own words");
    for question in &report.words {
        writer.line("");
        writer.line(format!("{} {}", question.code, question.title));
        for (line, texts) in report.lines.iter().zip(&question.texts) {
            match texts {
                Texts::Hidden(why) => writer.cell(&line.title, NOTHING, &in_english(&hidden(*why))),
                Texts::Shown(texts) => {
                    writer.cell(&line.title, "", &format!("texts: {}, in the order of their letters", texts.len()));
                    texts.iter().for_each(|text| one_text(writer, text));
                }
            }
        }
    }
}

/// A text as somebody wrote it. Signs that could steer a terminal become blanks.
fn one_text(writer: &mut Writer, text: &str) {
    let plain: String = text.chars().map(|c| if is_plain(c) || c == '\n' { c } else { ' ' }).collect();
    for (at, line) in wrap(&plain, COLUMNS - 10).into_iter().enumerate() {
        let mark = if at == 0 { "      - " } else { "        " };
        writer.line(format!("{mark}{line}"));
    }
}
