//! A document as DOCX, which schools go on writing in: headings, lists and tables, no drawing.
//!
//! Equal documents give equal bytes.

mod package;
mod parts;

use std::io::Cursor;

use docx_rs::{
    AbstractNumbering, AlignmentType, BreakType, Docx, Footer, Header, IndentLevel, Level, LevelJc, LevelText,
    LineSpacing, LineSpacingType, NumberFormat, Numbering, NumberingId, PageMargin, Paragraph, Run, RunFonts,
    SpecialIndentType, Start, Style, StyleType,
};

use crate::document::block::{Answer, Block};
use crate::document::docx::package::completed;
use crate::document::docx::parts::{bars, clean, run, strip, table};
use crate::document::{Document, Section};

/// Width and height of a sheet of A4, in twentieths of a point.
const A4: (u32, u32) = (11_906, 16_838);
/// Margins, in twentieths of a point.
const MARGIN: i32 = 1_134;
/// Room below a paragraph, in twentieths of a point.
const AFTER: u32 = 100;
/// The numbering of points.
const POINTS: usize = 2;
/// Grey and brown, as in the other forms.
const QUIET: &str = "52606D";
const WARM: &str = "8A4B08";

/// The whole file; `None` where it could not be put together, which does not happen in memory.
pub fn docx(document: &Document) -> Option<Vec<u8>> {
    let mut file = begun(document);
    for words in [&document.author, &document.subtitle].into_iter().filter(|words| !words.is_empty()).take(1) {
        file = file.add_paragraph(Paragraph::new().add_run(run(words).size(26).color(QUIET)));
    }
    file = file.add_paragraph(styled("Title", &document.title));
    if !document.subtitle.is_empty() && !document.author.is_empty() {
        file = file.add_paragraph(Paragraph::new().add_run(run(&document.subtitle).size(26)));
    }
    for section in &document.sections {
        file = self::section(file, document, section);
    }
    let mut bytes = Vec::new();
    completed(file.build(), document)?.pack(Cursor::new(&mut bytes)).ok()?;
    Some(bytes)
}

/// Styles, paper, and what stands on every page.
fn begun(document: &Document) -> Docx {
    let apart = |before: u32, after: u32| LineSpacing::new().before(before).after(after);
    let heading = |id: &str, name: &str, size: usize, level: usize| {
        Style::new(id, StyleType::Paragraph)
            .name(name)
            .based_on("Normal")
            .next("Normal")
            .size(size)
            .bold()
            .outline_lvl(level)
            .line_spacing(apart(280, 100))
    };
    let title = Style::new("Title", StyleType::Paragraph).name("Title").based_on("Normal").size(48).bold();
    let point = Level::new(0, Start::new(1), NumberFormat::new("bullet"), LevelText::new("•"), LevelJc::new("left"))
        .indent(Some(360), Some(SpecialIndentType::Hanging(240)), None, None);
    let mut header = Header::new();
    if let Some(word) = &document.watermark {
        let word = run(&document.texts().language().in_capitals(word)).bold().size(44).color("C5CCD3");
        header = header.add_paragraph(Paragraph::new().align(AlignmentType::Center).add_run(word));
    }
    if let Some(caution) = &document.caution {
        header = header.add_paragraph(Paragraph::new().add_run(run(caution).bold().size(18).color(WARM)));
    }
    let lines = document.foot.iter().chain(&document.fingerprint);
    let footer = lines.fold(Footer::new(), |footer, line| footer.add_paragraph(quiet(line)));
    Docx::new()
        .page_size(A4.0, A4.1)
        .page_margin(PageMargin::new().top(MARGIN).bottom(MARGIN).left(MARGIN).right(MARGIN))
        .default_fonts(RunFonts::new().ascii("Noto Sans").hi_ansi("Noto Sans").cs("Noto Sans"))
        .default_size(20)
        .default_line_spacing(apart(0, AFTER).line(264).line_rule(LineSpacingType::Auto))
        .add_style(title.line_spacing(apart(60, 200)))
        .add_style(heading("Heading1", "Heading 1", 32, 0))
        .add_style(heading("Heading2", "Heading 2", 24, 1))
        .add_abstract_numbering(AbstractNumbering::new(POINTS).add_level(point))
        .add_numbering(Numbering::new(POINTS, POINTS))
        .header(header)
        .footer(footer)
        // A time would make two files of one report differ.
        .created_at("2000-01-01T00:00:00Z")
        .updated_at("2000-01-01T00:00:00Z")
}

fn section(mut file: Docx, document: &Document, section: &Section) -> Docx {
    if !section.title.is_empty() {
        file =
            file.add_paragraph(styled("Heading1", &section.title).page_break_before(section.new_page).keep_next(true));
    }
    for block in &section.blocks {
        file = self::block(file, document, block);
    }
    file
}

fn block(file: Docx, document: &Document, block: &Block) -> Docx {
    let words = |text: &str| Paragraph::new().add_run(run(text));
    match block {
        Block::Heading { text } => file.add_paragraph(styled("Heading2", text).keep_next(true)),
        Block::Paragraph { text } => file.add_paragraph(words(text)),
        Block::Big { text } => file.add_paragraph(Paragraph::new().add_run(run(text).bold().size(44))),
        Block::Callout { title, text } => file
            .add_paragraph(Paragraph::new().add_run(run(&format!("{title}: ")).bold().color(WARM)).add_run(run(text))),
        Block::List { items } => items.iter().fold(file, |file, item| file.add_paragraph(point(item))),
        Block::Facts { facts } => facts.iter().fold(file, |file, (name, value)| {
            let fact = Paragraph::new().add_run(run(&format!("{name}: ")).bold()).add_run(run(value));
            file.add_paragraph(fact.line_spacing(LineSpacing::new().before(0).after(AFTER / 3)))
        }),
        Block::Table(one) => below(captioned(file, &one.caption).add_table(table(one))),
        Block::Bars(one) => below(captioned(file, &one.caption).add_table(bars(one, document))),
        Block::Strip(one) => below(captioned(file, &one.caption).add_table(strip(one))),
        Block::Quotes { texts } => texts.iter().fold(file, |file, text| file.add_paragraph(point(text))),
        Block::Ask(ask) => {
            let asked = Paragraph::new().add_run(run(&format!("{} ", ask.code)).bold()).add_run(run(&ask.text));
            let file = file.add_paragraph(asked.keep_next(true)).add_paragraph(quiet(&ask.help));
            match &ask.answer {
                Answer::One { choices } | Answer::Many { choices } => {
                    choices.iter().fold(file, |file, choice| file.add_paragraph(words(&format!("□ {choice}"))))
                }
                Answer::Written { lines } => written(file, *lines),
            }
        }
        Block::Slips { above, below, codes } => codes.iter().fold(file, |file, (code, of)| {
            let slip = Paragraph::new().add_run(run(above).add_break(BreakType::TextWrapping));
            let slip = slip.add_run(run(code).bold().size(28).add_break(BreakType::TextWrapping));
            file.add_paragraph(
                slip.add_run(run(below).add_break(BreakType::TextWrapping)).add_run(run(of)).keep_lines(true),
            )
        }),
        Block::Words { words: all } => (1..)
            .zip(all)
            .fold(file, |file, (number, word): (u32, &String)| file.add_paragraph(words(&format!("{number}. {word}")))),
        Block::Lines { lines } => written(file, *lines),
        Block::Picture { alt, .. } => file.add_paragraph(quiet(alt)),
    }
}

/// A line that keeps tables apart, so low that it begins no page of its own.
fn below(file: Docx) -> Docx {
    let low = LineSpacing::new().before(0).after(0).line(120).line_rule(LineSpacingType::Exact);
    file.add_paragraph(Paragraph::new().size(4).line_spacing(low))
}

fn captioned(file: Docx, caption: &str) -> Docx {
    file.add_paragraph(
        Paragraph::new()
            .add_run(run(caption).bold())
            .line_spacing(LineSpacing::new().before(160).after(60))
            .keep_next(true),
    )
}

fn written(file: Docx, lines: u32) -> Docx {
    (0..lines.min(200)).fold(file, |file, _| file.add_paragraph(quiet(&"_".repeat(70))))
}

fn styled(style: &str, text: &str) -> Paragraph {
    Paragraph::new().style(style).add_run(run(text))
}

fn quiet(text: &str) -> Paragraph {
    let words = Run::new().add_text(clean(text)).size(16).color(QUIET);
    Paragraph::new().add_run(words).line_spacing(LineSpacing::new().before(0).after(AFTER / 5))
}

fn point(text: &str) -> Paragraph {
    Paragraph::new().numbering(NumberingId::new(POINTS), IndentLevel::new(0)).add_run(run(text))
}
