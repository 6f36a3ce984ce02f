//! Bars as a table that can be read, heard and sorted: each row of the block is a body of the table, each bar a row of
//! it with its drawing, its figure and what it rests on.

use crate::document::block::{Bar, BarRow, Bars};
use crate::document::html::badge;
use crate::document::html::escape::{attribute, text};
use crate::document::{Document, Mark};
use crate::locale::texts::Texts;

/// Rows from which sorting is offered.
const SORTED_FROM: usize = 3;
/// Height of a bar in pixels; the main one is higher.
const HEIGHT: u32 = 10;
const MAIN: u32 = 14;

/// Writes a block of bars of a document.
pub fn bars(out: &mut String, bars: &Bars, document: &Document) {
    let (marks, texts) = (document.marks.as_slice(), document.texts());
    let word = |id: &str| text(&texts.word(id));
    out.push_str("<figure class=\"bars\">\n");
    out.push_str(&format!("<figcaption>{}</figcaption>\n", text(&bars.caption)));
    if bars.rows.len() >= SORTED_FROM {
        out.push_str(&tools(bars, marks, texts));
    }
    out.push_str(&format!(
        "<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\" class=\"axis\"><span>{}</span><span>{}</span></th>\
         <th scope=\"col\" class=\"figure\">{}</th><th scope=\"col\">{}</th></tr></thead>\n",
        word("report-who"),
        text(&bars.ends.0),
        text(&bars.ends.1),
        word("report-value"),
        word("report-rests-on"),
    ));
    for row in &bars.rows {
        one(out, row, &bars.main, marks, texts);
    }
    out.push_str("</table>\n</figure>\n");
}

/// Buttons that only work, and are only shown, where scripts run.
fn tools(bars: &Bars, marks: &[Mark], texts: &Texts) -> String {
    let word = |id: &str| text(&texts.word(id));
    let mut out = format!("<div class=\"tools\" hidden=\"\"><label>{} <select>", word("report-sort-by"));
    if bars.rows.iter().any(|row| row.bars.iter().any(|bar| bar.mark.is_none())) {
        out.push_str(&format!("<option value=\"all\">{}</option>", escape_option(&bars.main)));
    }
    for (at, mark) in marks.iter().enumerate() {
        if bars.rows.iter().any(|row| row.bars.iter().any(|bar| bar.mark == Some(at) && bar.length.is_some())) {
            out.push_str(&format!("<option value=\"{at}\">{}</option>", escape_option(&mark.title)));
        }
    }
    out.push_str(&format!(
        "</select></label> <button type=\"button\" data-sort=\"asked\" aria-pressed=\"true\">{}</button> \
         <button type=\"button\" data-sort=\"high\" aria-pressed=\"false\">{}</button> \
         <button type=\"button\" data-sort=\"low\" aria-pressed=\"false\">{}</button></div>\n",
        word("report-as-asked"),
        word("report-highest-first"),
        word("report-lowest-first"),
    ));
    out
}

/// An option holds no tags.
fn escape_option(title: &str) -> String {
    crate::document::html::escape::plain(title)
}

fn one(out: &mut String, row: &BarRow, main: &str, marks: &[Mark], texts: &Texts) {
    let code =
        if row.code.is_empty() { String::new() } else { format!("<span class=\"code\">{}</span> ", text(&row.code)) };
    out.push_str(&format!("<tbody data-code=\"{}\">\n", attribute(&row.code)));
    out.push_str(&format!(
        "<tr class=\"head\"><th scope=\"rowgroup\" colspan=\"4\">{code}{}</th></tr>\n",
        text(&row.label)
    ));
    for bar in &row.bars {
        let mark = bar.mark.and_then(|at| marks.get(at));
        let of = bar.mark.map_or_else(|| "all".to_owned(), |at| at.to_string());
        let length = bar.length.map(|length| length.to_string()).unwrap_or_default();
        let class = if mark.is_none() { "main" } else { "part" };
        let who = mark.map_or_else(|| text(main), |mark| format!("{}{}", badge(mark), text(&mark.title)));
        let (drawn, shown) = (drawing(bar, mark), text(&bar.shown));
        out.push_str(&format!(
            "<tr class=\"{class}\" data-of=\"{of}\" data-length=\"{length}\"><th scope=\"row\">{who}</th>"
        ));
        // A reason takes the place of the drawing and of the figure.
        if bar.length.is_none() && !shown_is_figure(&bar.shown) {
            out.push_str(&format!("<td class=\"why\" colspan=\"2\">{shown}</td>"));
        } else {
            out.push_str(&format!("<td class=\"drawn\">{drawn}</td><td class=\"figure\">{shown}</td>"));
        }
        out.push_str(&format!("<td class=\"rest\">{}</td></tr>\n", text(&bar.rest)));
    }
    let folded = folded(row, main, marks, texts);
    if !folded.is_empty() {
        out.push_str(&format!("<tr class=\"more\"><td colspan=\"4\">{folded}</td></tr>\n"));
    }
    out.push_str("</tbody>\n");
}

/// Whether what is shown is short enough to stand among figures.
fn shown_is_figure(shown: &str) -> bool {
    shown.chars().count() <= 3
}

fn drawing(bar: &Bar, mark: Option<&Mark>) -> String {
    let height = if mark.is_some() { HEIGHT } else { MAIN };
    let grid: String = ["25", "50", "75"]
        .map(|at| format!("<line class=\"grid\" x1=\"{at}%\" x2=\"{at}%\" y1=\"0\" y2=\"{height}\"/>"))
        .concat();
    let filled = bar.length.map_or_else(String::new, |length| {
        let width = format!("{}.{}", length.min(1000) / 10, length.min(1000) % 10);
        match mark {
            Some(mark) => {
                let style = mark.style.min(4);
                format!("<rect class=\"s{style}\" width=\"{width}%\" height=\"{height}\" fill=\"url(#p{style})\"/>")
            }
            None => format!("<rect class=\"whole\" width=\"{width}%\" height=\"{height}\"/>"),
        }
    });
    format!(
        "<svg class=\"bar\" width=\"100%\" height=\"{height}\" aria-hidden=\"true\"><rect class=\"track\" width=\"100%\" \
         height=\"{height}\"/>{grid}{filled}<line class=\"begin\" x1=\"0\" x2=\"0\" y1=\"0\" y2=\"{height}\"/></svg>"
    )
}

/// The remark, and folded what each group read and how it chose.
fn folded(row: &BarRow, main: &str, marks: &[Mark], texts: &Texts) -> String {
    let word = |id: &str| text(&texts.word(id));
    let mut out = String::new();
    if let Some(remark) = &row.remark {
        out.push_str(&format!("<p class=\"remark\"><b>{}</b> {}</p>", word("report-note"), text(remark)));
    }
    if !row.said.is_empty() {
        out.push_str(&format!("<details><summary>{}</summary><dl class=\"said\">", word("report-what-read")));
        for said in &row.said {
            out.push_str(&format!("<div><dt>{}</dt><dd>{}</dd></div>", text(&said.group), text(&said.text)));
        }
        out.push_str("</dl></details>");
    }
    if row.bars.iter().any(|bar| !bar.parts.is_empty()) {
        let table = chosen(row, main, marks, texts);
        out.push_str(&format!("<details><summary>{}</summary>{table}</details>", word("report-how-chose")));
    }
    out
}

/// A row for each bar with counts, a column for each answer.
fn chosen(row: &BarRow, main: &str, marks: &[Mark], texts: &Texts) -> String {
    let with: Vec<&Bar> = row.bars.iter().filter(|bar| !bar.parts.is_empty()).collect();
    let labels = with.first().map_or(&[][..], |bar| bar.parts.as_slice());
    let who = text(&texts.word("report-who"));
    let mut out = format!("<div class=\"wide\"><table class=\"chosen\"><thead><tr><th scope=\"col\">{who}</th>");
    for part in labels {
        out.push_str(&format!("<th scope=\"col\" class=\"figure\">{}</th>", text(&part.label)));
    }
    out.push_str("</tr></thead><tbody>");
    for bar in with {
        let mark = bar.mark.and_then(|at| marks.get(at));
        let who = mark.map_or_else(|| text(main), |mark| format!("{}{}", badge(mark), text(&mark.title)));
        out.push_str(&format!("<tr><th scope=\"row\">{who}</th>"));
        for part in &bar.parts {
            out.push_str(&format!(
                "<td class=\"figure\"><b>{}</b> <small>{}</small></td>",
                part.count,
                text(&part.share)
            ));
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>");
    out
}
