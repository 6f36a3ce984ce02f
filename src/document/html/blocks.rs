//! The blocks of a document as HTML.

use base64ct::{Base64, Encoding};

use crate::document::block::{Answer, Ask, Block, Cell, Strip, Table};
use crate::document::html::escape::{attribute, text};
use crate::document::html::{badge, bars};
use crate::document::{Document, Mark, Section};

/// The page being written.
pub struct Page<'a> {
    document: &'a Document,
    out: String,
}

impl<'a> Page<'a> {
    /// An empty page.
    pub fn new(document: &'a Document) -> Page<'a> {
        Page { document, out: String::new() }
    }

    /// All that was written.
    pub fn finish(self) -> String {
        self.out
    }

    /// A section with its heading, and the caution that holds on every page.
    pub fn section(&mut self, section: &Section) {
        let class = if section.new_page { " class=\"new-page\"" } else { "" };
        let id = attribute(&section.id);
        if section.title.is_empty() {
            self.push(&format!("<section id=\"{id}\"{class}>\n"));
        } else {
            let title = text(&section.title);
            self.push(&format!(
                "<section id=\"{id}\"{class} aria-labelledby=\"{id}-title\">\n<h2 id=\"{id}-title\">{title}</h2>\n"
            ));
        }
        if let (Some(caution), false) = (&self.document.caution, section.title.is_empty()) {
            self.push(&format!("<p class=\"caution\">{}</p>\n", text(caution)));
        }
        for block in &section.blocks {
            self.block(block);
        }
        self.push("</section>\n");
    }

    fn push(&mut self, html: &str) {
        self.out.push_str(html);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text: words } => self.push(&format!("<h3>{}</h3>\n", text(words))),
            Block::Paragraph { text: words } => self.push(&format!("<p>{}</p>\n", text(words))),
            Block::Big { text: words } => self.push(&format!("<p class=\"big\">{}</p>\n", text(words))),
            Block::Callout { title, text: words } => {
                self.push(&format!(
                    "<aside class=\"callout\"><p><strong>{}</strong></p><p>{}</p></aside>\n",
                    text(title),
                    text(words)
                ));
            }
            Block::List { items } => self.list("ul", "", items),
            Block::Facts { facts } => self.facts(facts),
            Block::Table(table) => self.table(table),
            Block::Bars(one) => bars::bars(&mut self.out, one, self.document),
            Block::Strip(strip) => self.strip(strip),
            Block::Quotes { texts } => self.quotes(texts),
            Block::Ask(ask) => self.ask(ask),
            Block::Slips { above, below, codes } => self.slips(above, below, codes),
            Block::Words { words } => self.list("ol", "words", words),
            Block::Lines { lines } => self.lines(*lines),
            Block::Picture { svg, alt } => {
                // As an image, not as part of the page: nothing in a drawing can act.
                let data = Base64::encode_string(svg.as_bytes());
                self.push(&format!(
                    "<img class=\"picture\" alt=\"{}\" src=\"data:image/svg+xml;base64,{data}\"/>\n",
                    attribute(alt)
                ));
            }
        }
    }

    fn list(&mut self, tag: &str, class: &str, items: &[String]) {
        self.push(&format!("<{tag} class=\"{class}\">\n"));
        for item in items {
            self.push(&format!("<li>{}</li>\n", text(item)));
        }
        self.push(&format!("</{tag}>\n"));
    }

    fn facts(&mut self, facts: &[(String, String)]) {
        self.push("<dl>\n");
        for (name, value) in facts {
            self.push(&format!("<div><dt>{}</dt><dd>{}</dd></div>\n", text(name), text(value)));
        }
        self.push("</dl>\n");
    }

    fn table(&mut self, table: &Table) {
        let caption = text(&table.caption);
        self.push(&format!("<div class=\"wide\"><table class=\"plain\">\n<caption>{caption}</caption>\n"));
        let all: u32 = table.columns.iter().map(|column| column.share).sum::<u32>().max(1);
        self.push("<colgroup>");
        for column in &table.columns {
            self.push(&format!("<col width=\"{}%\"/>", column.share.saturating_mul(100) / all));
        }
        self.push("</colgroup>\n<thead><tr>");
        for column in &table.columns {
            let class = if column.figures { " class=\"figure\"" } else { "" };
            self.push(&format!("<th scope=\"col\"{class}>{}</th>", text(&column.title)));
        }
        self.push("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.push("<tr>");
            for (at, cell) in row.iter().enumerate() {
                let figures = table.columns.get(at).is_some_and(|column| column.figures);
                self.cell(cell, at == 0 && !figures, figures);
            }
            self.push("</tr>\n");
        }
        self.push("</tbody>\n</table></div>\n");
    }

    fn cell(&mut self, cell: &Cell, heads: bool, figures: bool) {
        let mark = self.mark(cell.mark).map(badge).unwrap_or_default();
        let words = if cell.strong { format!("<strong>{}</strong>", text(&cell.text)) } else { text(&cell.text) };
        let class = if figures { " class=\"figure\"" } else { "" };
        self.push(&if heads {
            format!("<th scope=\"row\"{class}>{mark}{words}</th>")
        } else {
            format!("<td{class}>{mark}{words}</td>")
        });
    }

    fn mark(&self, at: Option<usize>) -> Option<&'a Mark> {
        self.document.marks.get(at?)
    }

    fn strip(&mut self, strip: &Strip) {
        let mark = self.mark(strip.mark).map(badge).unwrap_or_default();
        let caption = text(&strip.caption);
        self.push(&format!("<table class=\"strip\">\n<caption>{mark}{caption}</caption>\n<tbody>\n"));
        for row in &strip.rows {
            self.push(&format!("<tr><th scope=\"row\">{}</th><td><ul>", text(&row.label)));
            for field in &row.fields {
                let class = field.step.map_or_else(|| "none".to_owned(), |step| format!("step{step}"));
                self.push(&format!(
                    "<li class=\"{class}\"><span>{}</span> <b>{}</b></li>",
                    text(&field.code),
                    text(&field.shown)
                ));
            }
            self.push("</ul></td></tr>\n");
        }
        self.push("</tbody>\n</table>\n");
    }

    fn quotes(&mut self, texts: &[String]) {
        self.push("<ul class=\"quotes\">\n");
        for one in texts {
            self.push(&format!("<li><q><bdi>{}</bdi></q></li>\n", text(one)));
        }
        self.push("</ul>\n");
    }

    fn ask(&mut self, ask: &Ask) {
        self.push(&format!(
            "<div class=\"ask\"><h3><span class=\"code\">{}</span> {}</h3>\n",
            text(&ask.code),
            text(&ask.text)
        ));
        if !ask.help.is_empty() {
            self.push(&format!("<p class=\"help\">{}</p>\n", text(&ask.help)));
        }
        match &ask.answer {
            Answer::One { choices } => self.list("ul", "one", choices),
            Answer::Many { choices } => self.list("ul", "many", choices),
            Answer::Written { lines } => self.lines(*lines),
        }
        self.push("</div>\n");
    }

    fn lines(&mut self, lines: u32) {
        self.push("<div class=\"lines\">");
        (0..lines.min(200)).for_each(|_| self.push("<div></div>"));
        self.push("</div>\n");
    }

    fn slips(&mut self, above: &str, below: &str, codes: &[(String, String)]) {
        self.push("<ul class=\"cut\">\n");
        for (code, of) in codes {
            let [above, code, below, of] = [above, code.as_str(), below, of.as_str()].map(text);
            self.push(&format!("<li><span>{above}</span><b>{code}</b><span>{below}</span><small>{of}</small></li>\n"));
        }
        self.push("</ul>\n");
    }
}
