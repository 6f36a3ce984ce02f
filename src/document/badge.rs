//! The badge as a drawing: a line of hills and its reflection in still water, with what it is given for.

use crate::domain::badge::{Badge, round_of};
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text;

/// Longest line of the school's name, in columns.
const NAME_COLUMNS: usize = 26;
/// Most lines of the school's name.
const NAME_LINES: usize = 2;
/// Longest other line, in columns.
const LINE_COLUMNS: usize = 34;
/// Longest word above the hills, in columns.
const HEADING_COLUMNS: usize = 30;

/// The drawing as SVG, 600 by 600.
pub fn svg(badge: &Badge, texts: &Texts) -> String {
    let mut names = text::wrap(&plain(&badge.school), NAME_COLUMNS);
    if names.len() > NAME_LINES {
        names.truncate(NAME_LINES);
        if let Some(last) = names.last_mut() {
            *last = format!("{}…", text::cut(last, NAME_COLUMNS - 2, ""));
        }
    }
    let mut top = 366 - 20 * names.len().saturating_sub(1);
    let mut lines = String::new();
    for name in &names {
        // A name without a space is as wide as it is: it is drawn narrower rather than over the edge.
        lines.push_str(&line(top, 30, "700", "#ffffff", &text::cut(name, NAME_COLUMNS, "…")));
        top += 38;
    }
    let level = text::cut(&plain(&badge.level), LINE_COLUMNS, "…");
    lines.push_str(&line(top + 4, 22, "400", "#ffffff", &level));
    lines.push_str(&line(top + 36, 20, "400", "#d5ece9", &text::cut(&round(badge, texts), LINE_COLUMNS, "…")));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 600\" width=\"600\" height=\"600\" role=\"img\">\n\
         <title>{title}</title>\n<desc>{desc}</desc>\n{DRAWING}{heading}{lines}</svg>\n",
        title = escaped(&texts.say(&Say::new("badge-title").with("school", plain(&badge.school)))),
        desc = escaped(&alt(badge, texts)),
        heading = heading(&texts.word("badge-heading")),
    )
}

/// What it shows, in a sentence.
pub fn alt(badge: &Badge, texts: &Texts) -> String {
    let say = Say::new("badge-alt").with("school", plain(&badge.school)).with("level", plain(&badge.level));
    texts.say(&say.with("round", round(badge, texts)))
}

/// What it is called: level and session.
pub fn name(badge: &Badge, texts: &Texts) -> String {
    texts.say(&Say::new("badge-name").with("level", badge.level.clone()).with("round", round(badge, texts)))
}

/// The session, which a badge bears in English words.
fn round(badge: &Badge, texts: &Texts) -> String {
    match round_of(&badge.round) {
        Some((session, year)) => texts.say(&Say::new("badge-round").with("session", session).with("year", year)),
        None => plain(&badge.round),
    }
}

const DRAWING: &str = r##"<defs>
<clipPath id="round"><circle cx="300" cy="300" r="252"/></clipPath>
</defs>
<circle cx="300" cy="300" r="290" fill="#ffffff"/>
<circle cx="300" cy="300" r="284" fill="none" stroke="#16474f" stroke-width="8"/>
<circle cx="300" cy="300" r="266" fill="none" stroke="#c9962f" stroke-width="4"/>
<g clip-path="url(#round)">
<rect x="40" y="40" width="520" height="250" fill="#eaf4f2"/>
<circle cx="392" cy="150" r="38" fill="#f0c462"/>
<path d="M40 290 L40 238 Q108 168 176 214 Q244 104 322 206 Q392 164 440 206 Q500 178 560 226 L560 290 Z" fill="#2b7a78"/>
<path d="M40 290 L40 266 Q140 220 232 256 Q340 214 430 256 Q500 236 560 262 L560 290 Z" fill="#1d5b60"/>
<rect x="40" y="290" width="520" height="270" fill="#16474f"/>
<path d="M40 294 L40 318 Q140 352 232 322 Q340 356 430 322 Q500 340 560 316 L560 294 Z" fill="#1d5b60"/>
<rect x="40" y="286" width="520" height="6" fill="#eaf4f2"/>
</g>
"##;

/// The words above the hills.
fn heading(words: &str) -> String {
    format!(
        "<text x=\"300\" y=\"112\" text-anchor=\"middle\" font-family=\"'Noto Sans','DejaVu Sans',sans-serif\" \
         font-size=\"24\" font-weight=\"700\" fill=\"#16474f\" letter-spacing=\"1\"{}>{}</text>\n",
        squeezed(words, 24, 320),
        escaped(&text::cut(words, HEADING_COLUMNS, "…"))
    )
}

/// 0.62 of the size is wider than nearly all letters; what is wide nevertheless is squeezed into the room.
fn squeezed(words: &str, size: u32, room: usize) -> String {
    let wide = text::width(words) * usize::try_from(size).unwrap_or(30) * 62 / 100;
    if wide > room { format!(" textLength=\"{room}\" lengthAdjust=\"spacingAndGlyphs\"") } else { String::new() }
}

fn line(y: usize, size: u32, weight: &str, fill: &str, words: &str) -> String {
    let squeezed = squeezed(words, size, 400);
    format!(
        "<text x=\"300\" y=\"{y}\" text-anchor=\"middle\" font-family=\"'Noto Sans','DejaVu Sans',sans-serif\" \
         font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{fill}\"{squeezed}>{}</text>\n",
        escaped(words)
    )
}

/// Without signs that cannot be seen or that turn the direction of what follows.
fn plain(words: &str) -> String {
    words.chars().filter(|c| text::is_plain(*c)).collect()
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
