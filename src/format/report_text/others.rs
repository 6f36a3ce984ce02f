//! The other areas of a report, each in the view its type needs, and answers in own words.

use crate::domain::exact::Exact;
use crate::domain::report::other::{ChoiceCell, ChoiceResult, Chosen, OtherItem, View};
use crate::domain::report::sentences::{self, NO_RATING, hidden};
use crate::domain::report::words::Texts;
use crate::format::report_text::{COLUMNS, NOTHING, Writer};
use crate::locale::say::Say;
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

fn choice(writer: &mut Writer, result: &ChoiceResult) {
    let (report, texts) = (writer.report, writer.texts);
    let rank = |value: Option<&Exact>| value.map_or_else(|| NOTHING.to_owned(), |rank| texts.say(&rank.shown().into()));
    writer.line("");
    match result.view {
        View::Rank => {
            writer.line(format!("{} {}: {}", result.code, result.title, rank(result.overall.as_ref())));
            writer.says(&["report-place-explained".into()]);
        }
        View::Distribution => writer.line(format!("{} {}", result.code, result.title)),
        View::Ticked => {
            writer.line(format!("{} {}", result.code, result.title));
            writer.says(&["report-ticked-explained".into()]);
        }
    }
    for (at, cell) in report.lines.iter().enumerate().filter_map(|(at, _)| Some((at, result.cells.get(at)?))) {
        match cell {
            ChoiceCell::Shown(one) => {
                let answered = Say::new("chart-answered").with("answered", one.answered).with("invited", one.invited);
                let mut rest = texts.say(&answered);
                if result.view == View::Rank && one.rank.is_none() {
                    rest = format!("{}, {rest}", texts.say(&NO_RATING));
                }
                let figure = rank(one.rank.as_ref());
                writer.cell(at, if result.view == View::Rank { &figure } else { "" }, &rest);
                options(writer, result, one);
            }
            ChoiceCell::Hidden(why) => writer.cell(at, NOTHING, &texts.say(&hidden(*why))),
        }
    }
}

fn options(writer: &mut Writer, result: &ChoiceResult, chosen: &Chosen) {
    for (at, (option, count)) in result.options.iter().zip(&chosen.options).enumerate() {
        let percent = chosen.share(at).map(|share| writer.texts.say(&share.percent().into()));
        let percent = percent.unwrap_or_else(|| NOTHING.to_owned());
        writer.line(format!("        {percent:>5} %  {count:>5}  {}", option.text));
    }
    let unanswered = writer.texts.word("report-unanswered");
    for (count, words) in
        result.apart.iter().map(|apart| (chosen.apart, apart)).chain([(chosen.unanswered, &unanswered)])
    {
        writer.line(format!("                {count:>5}  {words}"));
    }
}

/// Writes every question in own words.
pub(super) fn words(writer: &mut Writer) {
    let (report, texts) = (writer.report, writer.texts);
    if report.words.is_empty() {
        return;
    }
    writer.heading(&texts.word("report-own-words"));
    writer.says(&["report-words-order".into()]);
    for question in &report.words {
        writer.line("");
        writer.line(format!("{} {}", question.code, question.title));
        for (line, written) in report.lines.iter().zip(&question.texts) {
            let of_line = |id: &'static str| Say::new(id).with("group", sentences::title(line));
            match written {
                Texts::Hidden(why) => writer.says(&[of_line("report-group-hidden").with("why", hidden(*why))]),
                Texts::Shown(all) => {
                    writer.says(&[of_line("report-texts").with("count", all.len())]);
                    all.iter().for_each(|text| one_text(writer, text));
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
