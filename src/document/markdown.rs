//! A document as Markdown with tables, as most editors and wikis read it.

use crate::document::block::{Answer, BarRow, Bars, Block, Cell, Count, Table};
use crate::document::{Document, Mark};
use crate::locale::texts::Texts;

/// The whole text.
pub fn markdown(document: &Document) -> String {
    let mut out = Writer { marks: &document.marks, texts: document.texts(), out: String::new() };
    if !document.author.is_empty() {
        out.paragraph(&line(&document.author));
    }
    out.paragraph(&format!("# {}", line(&document.title)));
    if !document.subtitle.is_empty() {
        out.paragraph(&line(&document.subtitle));
    }
    if let Some(word) = &document.watermark {
        out.paragraph(&format!("**{}**", line(word)));
    }
    for section in &document.sections {
        if !section.title.is_empty() {
            out.paragraph(&format!("## {}", line(&section.title)));
        }
        if let Some(caution) = &document.caution {
            out.paragraph(&format!("**{}**", line(caution)));
        }
        section.blocks.iter().for_each(|block| out.block(block));
    }
    out.paragraph("---");
    document.foot.iter().for_each(|words| out.paragraph(&line(words)));
    if let Some(fingerprint) = &document.fingerprint {
        out.paragraph(&format!("`{}`", line(fingerprint)));
    }
    out.out
}

struct Writer<'a> {
    marks: &'a [Mark],
    texts: &'static Texts,
    out: String,
}

impl Writer<'_> {
    /// Something with an empty line behind it.
    fn paragraph(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push_str("\n\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text } => self.paragraph(&format!("### {}", line(text))),
            Block::Paragraph { text } => self.paragraph(&begun(text)),
            Block::Big { text } => self.paragraph(&format!("**{}**", line(text))),
            Block::Callout { title, text } => self.paragraph(&format!("> **{}**: {}", line(title), line(text))),
            Block::List { items } => self.list("- ", items),
            Block::Facts { facts } => {
                let items: Vec<String> =
                    facts.iter().map(|(name, value)| format!("- **{}**: {}\n", line(name), line(value))).collect();
                self.out.push_str(&items.concat());
                self.out.push('\n');
            }
            Block::Table(table) => self.table(table),
            Block::Bars(bars) => self.bars(bars),
            Block::Strip(strip) => {
                self.paragraph(&format!("**{}**", line(&strip.caption)));
                self.row(&["".to_owned(), "".to_owned()]);
                self.row(&["---".to_owned(), "---".to_owned()]);
                for row in &strip.rows {
                    let fields: Vec<String> = row
                        .fields
                        .iter()
                        .map(|field| format!("{} {}", line(&field.code), line(&field.shown)))
                        .collect();
                    self.row(&[line(&row.label), fields.join(" · ")]);
                }
                self.out.push('\n');
            }
            Block::Quotes { texts } => {
                for text in texts {
                    let lines: Vec<String> = text.split('\n').map(|part| format!("> {}", begun(part))).collect();
                    self.paragraph(&lines.join("\n"));
                }
            }
            Block::Ask(ask) => {
                self.paragraph(&format!("**{}** {}", line(&ask.code), line(&ask.text)));
                if !ask.help.is_empty() {
                    self.paragraph(&format!("*{}*", line(&ask.help)));
                }
                match &ask.answer {
                    Answer::One { choices } | Answer::Many { choices } => self.list("- [ ] ", choices),
                    Answer::Written { lines } => self.lines(*lines),
                }
            }
            Block::Slips { above, below, codes } => {
                for (code, of) in codes {
                    self.paragraph(&format!("{}\n**{}**\n{}\n{}", begun(above), line(code), begun(below), begun(of)));
                }
            }
            Block::Words { words } => {
                let items =
                    (1..).zip(words).map(|(number, word): (u32, &String)| format!("{number}. {}\n", line(word)));
                self.out.extend(items);
                self.out.push('\n');
            }
            Block::Lines { lines } => self.lines(*lines),
            Block::Picture { alt, .. } => self.paragraph(&format!("({})", line(alt))),
        }
    }

    fn list(&mut self, mark: &str, items: &[String]) {
        self.out.extend(items.iter().map(|item| format!("{mark}{}\n", begun(item))));
        self.out.push('\n');
    }

    fn lines(&mut self, lines: u32) {
        for _ in 0..lines.min(200) {
            self.paragraph("\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_");
        }
    }

    fn row(&mut self, cells: &[String]) {
        self.out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }

    fn table(&mut self, table: &Table) {
        self.paragraph(&format!("**{}**", line(&table.caption)));
        self.row(&table.columns.iter().map(|column| line(&column.title)).collect::<Vec<_>>());
        let side = |figures: bool| if figures { "---:" } else { "---" }.to_owned();
        self.row(&table.columns.iter().map(|column| side(column.figures)).collect::<Vec<_>>());
        for row in &table.rows {
            self.row(&row.iter().map(cell).collect::<Vec<_>>());
        }
        self.out.push('\n');
    }

    /// A table with a row for each bar; what each group read stands below.
    fn bars(&mut self, bars: &Bars) {
        self.paragraph(&format!("**{}**", line(&bars.caption)));
        let counted = bars.rows.iter().any(|row| row.bars.iter().any(|bar| !bar.parts.is_empty()));
        let titles = ["report-who", "report-value", "report-rests-on", "report-how-chose"];
        let sides = ["---", "---", "---:", "---", "---"].map(str::to_owned);
        let columns = if counted { 5 } else { 4 };
        let head = titles.iter().map(|id| line(&self.texts.word(id)));
        self.row(&std::iter::once(String::new()).chain(head).take(columns).collect::<Vec<_>>());
        self.row(sides.get(..columns).unwrap_or(&sides));
        for row in &bars.rows {
            self.bar_rows(row, &bars.main, counted);
        }
        self.out.push('\n');
        for row in bars.rows.iter().filter(|row| !row.said.is_empty() || row.remark.is_some()) {
            self.out.push_str(&format!("- **{}**\n", name(row)));
            let note = line(&self.texts.word("report-note"));
            self.out.extend(row.remark.iter().map(|remark| format!("  - {note}: {}\n", line(remark))));
            self.out.extend(row.said.iter().map(|said| format!("  - {}: {}\n", line(&said.group), line(&said.text))));
        }
        self.out.push('\n');
    }

    fn bar_rows(&mut self, row: &BarRow, main: &str, counted: bool) {
        for (at, bar) in row.bars.iter().enumerate() {
            let who = bar.mark.and_then(|at| self.marks.get(at)).map_or(main, |mark| mark.title.as_str());
            let first = if at == 0 { format!("**{}**", name(row)) } else { String::new() };
            let mut cells = vec![first, line(who), line(&bar.shown), line(&bar.rest)];
            if counted {
                cells.push(bar.parts.iter().map(count).collect::<Vec<_>>().join("; "));
            }
            self.row(&cells);
        }
    }
}

fn name(row: &BarRow) -> String {
    format!("{} {}", line(&row.code), line(&row.label)).trim().to_owned()
}

fn count(count: &Count) -> String {
    format!("{}: {} ({})", line(&count.label), count.count, line(&count.share))
}

fn cell(cell: &Cell) -> String {
    if cell.strong { format!("**{}**", line(&cell.text)) } else { line(&cell.text) }
}

/// A text on one line in which no sign of Markdown or HTML means anything.
fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if c.is_control() => out.push(' '),
            // A reader of Markdown may take HTML as HTML, even behind a backslash.
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '$' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// The same at the beginning of a line, where more signs mean something.
fn begun(text: &str) -> String {
    let text = line(text);
    let text = text.trim_start();
    let numbered = text.trim_start_matches(|c: char| c.is_ascii_digit());
    if numbered.len() < text.len() && numbered.starts_with(['.', ')']) {
        let digits = text.len() - numbered.len();
        let (number, rest) = text.split_at_checked(digits).unwrap_or((text, ""));
        return format!("{number}\\{rest}");
    }
    if text.starts_with(['-', '+', '=', ':']) { format!("\\{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sign_of_a_person_means_anything() {
        assert_eq!(line("a|b *c* <script> [x](y) `z` \n#"), "a\\|b \\*c\\* &lt;script&gt; \\[x\\](y) \\`z\\`  \\#");
        assert_eq!(begun("- a"), "\\- a");
        assert_eq!(begun("12. a"), "12\\. a");
        assert_eq!(begun("12 a"), "12 a");
        assert_eq!(begun("=HYPERLINK(1)"), "\\=HYPERLINK(1)");
    }
}
