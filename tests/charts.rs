//! Charts as drawings and in characters: the figures of the report, nothing clipped, everything escaped.

use std::collections::BTreeSet;

use reflectory::document::Mark;
use reflectory::document::block::{Bar, BarRow, Bars};
use reflectory::document::chart::svg::letters::{Face, clean, escaped};
use reflectory::document::chart::{Chart, areas, compared, participation, svg, text};
use reflectory::domain::exact::Exact;
use reflectory::domain::report::Report;
use reflectory::domain::report::comparison::{Change, compare};
use reflectory::text::width;

use crate::support::report::{LEADERS, SHIPPED, STUDENTS, TEACHERS, english, frozen, report, sheets};

/// A report with all three groups.
fn full(rating: u8) -> Report {
    let frozen = frozen(&SHIPPED, [6, 40, 120]);
    let answers = [("A1", rating), ("A3", 5), ("B2", 4), ("C3", 3), ("F5", 2)];
    let students = [("C3", 3), ("F5", 2)];
    let all = [sheets(6, LEADERS, &answers), sheets(20, TEACHERS, &answers), sheets(60, STUDENTS, &students)];
    report(&frozen, &all.concat())
}

/// A report whose leaders are too few to be shown.
fn few_leaders() -> Report {
    let frozen = frozen(&SHIPPED, [30, 40, 120]);
    let all = [sheets(2, LEADERS, &[("A1", 1)]), sheets(20, TEACHERS, &[("A1", 4)])];
    report(&frozen, &all.concat())
}

/// A text in a drawing: where it begins, how large it is, and its words.
#[derive(Debug)]
struct Placed {
    left: f64,
    right: f64,
    y: f64,
    size: f64,
    words: String,
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let at = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag.get(at..)?.split('"').next()
}

fn number(tag: &str, name: &str) -> f64 {
    attribute(tag, name).and_then(|value| value.parse().ok()).unwrap_or(0.0)
}

fn unescaped(text: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// Every line of text; turned ones (the watermark) left out.
fn placed(svg: &str) -> Vec<Placed> {
    let texts = svg.lines().filter(|line| line.starts_with("<text ") && !line.contains("transform"));
    texts
        .map(|line| {
            let (tag, rest) = line.split_once('>').unwrap();
            let words = unescaped(rest.strip_suffix("</text>").unwrap());
            let size = number(tag, "font-size");
            let face = if attribute(tag, "font-weight").is_some() { Face::bold(size) } else { Face::regular(size) };
            let (x, wide) = (number(tag, "x"), face.width(&words));
            let left = match attribute(tag, "text-anchor") {
                Some("end") => x - wide,
                Some("middle") => x - wide / 2.0,
                _ => x,
            };
            Placed { left, right: left + wide, y: number(tag, "y"), size, words }
        })
        .collect()
}

fn words(svg: &str) -> String {
    placed(svg).iter().map(|text| format!("{}\n", text.words)).collect()
}

/// Fails unless it is an SVG of nothing but the elements that are drawn with, each closed, and texts escaped.
fn check_sound(svg: &str) {
    let mut open = Vec::new();
    for part in svg.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{tag}");
        } else {
            let name = tag.split([' ', '/']).next().unwrap();
            let known =
                ["svg", "title", "desc", "defs", "pattern", "rect", "line", "path", "circle", "text"].contains(&name);
            assert!(known, "{tag}");
            if !tag.ends_with('/') {
                open.push(name);
            }
        }
        for after in text.split('&').skip(1) {
            let entity = ["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|entity| after.starts_with(entity));
            assert!(entity, "{text}");
        }
    }
    assert!(open.is_empty(), "{open:?}");
    let hidden = |c: char| (c.is_control() && c != '\n') || ('\u{202A}'..='\u{202E}').contains(&c);
    assert!(!svg.contains(hidden), "a control character");
    // Nothing is fetched: texts may say what they like, tags may not.
    let tags = svg.split('<').skip(1).filter_map(|part| part.split_once('>')).map(|(tag, _)| tag);
    for tag in tags {
        let tag = tag.replace(" xmlns=\"http://www.w3.org/2000/svg\"", "").replace("url(#", "");
        assert!(!["http", "href", "url(", "data:", " on"].iter().any(|reach| tag.contains(reach)), "{tag}");
    }
}

/// Fails unless every text lies within the drawing.
fn check_within(svg: &str) {
    let head = svg.lines().next().unwrap();
    let view: Vec<f64> = attribute(head, "viewBox").unwrap().split(' ').map(|n| n.parse().unwrap()).collect();
    for text in placed(svg) {
        let within = text.left >= -0.1 && text.right <= view[2] + 0.1;
        assert!(within, "{text:?} is wider than {}", view[2]);
        assert!(text.y - text.size >= -3.0 && text.y <= view[3], "{text:?} is higher than {}", view[3]);
    }
}

/// Fails where two texts stand on each other.
fn check_apart(svg: &str) {
    let all = placed(svg);
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            let apart = one.right <= other.left + 0.5
                || other.right <= one.left + 0.5
                || (one.y - other.y).abs() >= one.size.min(other.size) * 0.9;
            assert!(apart || one.words.is_empty() || other.words.is_empty(), "{one:?} and {other:?}");
        }
    }
}

fn check(chart: &Chart) {
    for width in [320, 500, 700, 960, 3000] {
        let drawn = svg::chart(chart, width);
        check_sound(&drawn);
        check_within(&drawn);
        check_apart(&drawn);
        assert_eq!(number(drawn.lines().next().unwrap(), "width"), f64::from(width));
        assert_eq!(drawn, svg::chart(chart, width), "the same again");
    }
}

/// What people write.
const HOSTILE: &[&str] = &[
    "</text><script>alert(1)</script> & \"quotes\" 'too' <!-- ]]>",
    "=HYPERLINK(\"http://example.org\")",
    "\u{202E}turned\u{202C} \u{0}\u{7}\u{1b}[2J\u{FFFE}\u{FEFF}",
    "Школа имени Щ. Щедрина — широкая, жёлтая и тёплая",
    "Ελληνικό Δημοτικό Σχολείο",
    "مدرسة النور الابتدائية",
    "👩‍🏫 🎓 emoji 🇧🇪",
    "",
    "   \n\t ",
];

fn hostile() -> Chart {
    let long = "W".repeat(300);
    let words = "Long words make rows wrap. ".repeat(12);
    let texts: Vec<&str> = HOSTILE.iter().copied().chain([long.as_str(), words.as_str()]).collect();
    let mark = |(at, text): (usize, &&str)| Mark {
        key: format!("k{at}"),
        title: (*text).to_owned(),
        letter: if at == 3 { "LT".to_owned() } else { "<".to_owned() },
        style: at,
    };
    let bar = |mark: Option<usize>, length: Option<u32>, text: &str| Bar {
        mark,
        length,
        shown: text.to_owned(),
        rest: text.to_owned(),
        parts: Vec::new(),
    };
    let row = |text: &&str| BarRow {
        code: (*text).to_owned(),
        label: (*text).to_owned(),
        remark: Some((*text).to_owned()),
        said: Vec::new(),
        bars: vec![bar(None, Some(5000), "4.0"), bar(Some(0), Some(0), text), bar(Some(99), None, text)],
    };
    Chart {
        name: "hostile".to_owned(),
        title: texts.join(" "),
        subtitle: texts[0].to_owned(),
        caution: Some(texts[1].to_owned()),
        watermark: Some(texts[0].to_owned()),
        marks: texts.iter().enumerate().map(mark).collect(),
        bars: Bars {
            main: texts[0].to_owned(),
            caption: texts[2].to_owned(),
            ends: ("1".to_owned(), "5".to_owned()),
            rows: texts.iter().map(row).collect(),
        },
        ticks: vec![Some(9999), None, Some(0)],
        tick: Some(texts[3].to_owned()),
        foot: texts.iter().map(|text| (*text).to_owned()).collect(),
        language: english().language(),
    }
}

#[test]
fn whatever_people_write_is_text_and_stays_within() {
    let chart = hostile();
    for width in [320, 700, 960] {
        let drawn = svg::chart(&chart, width);
        check_sound(&drawn);
        check_within(&drawn);
        assert!(!drawn.contains("<script"));
    }
    let together: String = words(&svg::chart(&chart, 960)).split_whitespace().collect();
    for text in HOSTILE {
        let all: String = clean(text).split_whitespace().collect();
        assert!(together.contains(&all), "{text:?} is not whole");
    }
    assert!(together.matches('W').count() >= 300 * 4, "long names are whole");
}

/// Widest advance of a sign from space to tilde, in thousandths, in Noto Sans Bold, DejaVu Sans Bold and Liberation
/// Sans Bold, read from the fonts.
const ADVANCES: [u16; 95] = [
    349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 545, 838, 380, 416, 380, 413, 696, 696, 696, 696, 696, 696, 696,
    696, 696, 696, 400, 400, 838, 838, 838, 611, 1000, 774, 763, 734, 831, 684, 684, 821, 837, 389, 557, 775, 638, 996,
    837, 851, 733, 851, 771, 721, 683, 813, 774, 1104, 771, 725, 726, 458, 413, 458, 838, 557, 500, 675, 716, 593, 716,
    679, 436, 716, 712, 343, 343, 666, 343, 1042, 712, 688, 716, 716, 494, 596, 479, 712, 652, 924, 646, 652, 583, 712,
    551, 712, 838,
];

#[test]
fn no_usual_font_is_wider_than_it_is_taken_for() {
    for (c, advance) in (' '..='~').zip(ADVANCES) {
        let taken = Face::bold(1000.0).width(&c.to_string());
        assert!(taken >= f64::from(advance), "{c}: {taken} for {advance}");
    }
    for (c, advance) in [('Щ', 1326), ('ю', 972), ('м', 844), ('œ', 1094), ('Ω', 850), ('▲', 990), ('…', 1000)]
    {
        let taken = Face::bold(1000.0).width(&c.to_string());
        assert!(taken >= f64::from(advance), "{c}: {taken} for {advance}");
    }
}

#[test]
fn lines_break_at_spaces_and_long_words_anywhere() {
    let face = Face::regular(10.0);
    assert_eq!(face.wrap("one two", 1000.0), ["one two"]);
    assert_eq!(face.wrap("one two", face.width("two")), ["one", "two"]);
    assert_eq!(face.wrap("", 100.0), [""]);
    assert_eq!(face.wrap("abc", 0.0), ["a", "b", "c"]);
    assert_eq!(escaped("a\u{202E}<b>\n&'\""), "a&lt;b&gt; &amp;&#39;&quot;");
}

#[test]
fn the_areas_show_the_reports_figures() {
    let report = full(3);
    let chart = areas::areas(&report, &SHIPPED.groups, english());
    check(&chart);
    let figures: Vec<String> = report
        .areas
        .iter()
        .flat_map(|area| {
            let means = area.cells.iter().filter_map(|cell| cell.mean());
            area.overall.iter().chain(means).map(|mean| mean.shown().to_string()).collect::<Vec<_>>()
        })
        .collect();
    assert!(figures.len() >= 9, "{figures:?}");
    let is_figure = |text: &&str| text.len() == 3 && text.parse::<f64>().is_ok();
    let drawn = words(&svg::chart(&chart, 960));
    assert_eq!(drawn.lines().filter(is_figure).collect::<Vec<_>>(), figures);
    let typed = text::lines(&chart, 80, false).join("\n");
    let typed: Vec<&str> = typed.split_whitespace().filter(is_figure).collect();
    assert_eq!(typed[..figures.len()], figures);
    for part in ["Teachers 20 of 40", "School average: "] {
        assert!(drawn.contains(part), "{part} in {drawn}");
    }
}

#[test]
fn a_bar_is_as_long_as_its_printed_number() {
    let report = full(3);
    let chart = areas::area(&report, &SHIPPED.groups, 'a', english()).unwrap();
    let statement = chart.bars.rows.iter().find(|row| row.code == "A1").unwrap();
    assert_eq!(statement.bars.iter().map(|bar| (bar.length, bar.shown.as_str())).collect::<BTreeSet<_>>().len(), 1);
    assert_eq!((statement.bars[0].length, statement.bars[0].shown.as_str()), (Some(500), "3.0"));
    assert_eq!(statement.bars[1].rest, "6 of 6 answered");
    let three = chart.bars.rows.iter().find(|row| row.code == "A3").unwrap();
    assert_eq!(three.bars[0].length, Some(1000));
    let drawn = svg::chart(&chart, 960);
    let long: Vec<f64> = drawn
        .lines()
        .filter(|line| line.starts_with("<rect ") && attribute(line, "height") == Some("18"))
        .filter(|line| attribute(line, "stroke").is_some())
        .map(|line| number(line, "width"))
        .collect();
    let track = drawn.lines().find(|line| line.starts_with("<rect ") && line.contains("#f3f5f7")).unwrap();
    let place = chart.bars.rows.iter().position(|row| row.code == "A1").unwrap();
    assert!((long[place] / number(track, "width") - 0.5).abs() < 0.001, "{long:?} of {track}");
    check(&chart);
    assert_eq!(areas::area(&report, &SHIPPED.groups, 'Z', english()), None);
}

#[test]
fn who_is_hidden_is_told_and_not_drawn() {
    let report = few_leaders();
    let chart = areas::area(&report, &SHIPPED.groups, 'A', english()).unwrap();
    let leaders = chart.bars.rows.iter().flat_map(|row| &row.bars).filter(|bar| bar.mark == Some(0));
    let leaders: Vec<_> = leaders.map(|bar| (bar.length, bar.shown.as_str(), bar.rest.as_str())).collect();
    assert!(!leaders.is_empty() && leaders.iter().all(|shown| *shown == (None, "group too small to show", "")));
    assert!(words(&svg::chart(&chart, 960)).contains("group too small to show"));
    assert_eq!(chart.watermark.as_deref(), Some("incomplete"));
    assert!(svg::chart(&chart, 960).contains("Incomplete: a group has no sheets"));
    assert!(text::lines(&chart, 80, true).contains(&"INCOMPLETE".to_owned()));
    check(&chart);
}

#[test]
fn lines_differ_without_colour() {
    let chart = areas::areas(&full(3), &SHIPPED.groups, english());
    let letters: Vec<&str> = chart.marks.iter().map(|mark| mark.letter.as_str()).collect();
    assert_eq!(letters, ["L", "T", "S"]);
    let drawn = svg::chart(&chart, 960);
    let patterns: BTreeSet<&str> = drawn.lines().filter(|line| line.starts_with("<pattern ")).collect();
    let shapes: BTreeSet<&str> =
        patterns.iter().map(|line| line.split("/>").nth(1).unwrap().split([' ', '>']).next().unwrap()).collect();
    // The third is filled.
    assert_eq!((patterns.len(), shapes.len()), (2, 2), "{patterns:?}");
    for fill in ["fill=\"#2b6a99\" stroke", "url(#c-p1)", "url(#c-p2)"] {
        assert!(drawn.contains(fill), "{fill}");
    }
    // A drawing on a page with others shares no name with them.
    let one = svg::bars(&chart.bars, &chart.marks, 700, "first-");
    let other = svg::bars(&chart.bars, &chart.marks, 700, "two\"><script>-");
    check_sound(&one);
    check_sound(&other);
    assert!(one.contains("id=\"first-p1\"") && !one.contains("twoscript") && other.contains("id=\"twoscript-p1\""));
}

#[test]
fn participation_shows_counts_and_the_minimum() {
    let frozen = frozen(&SHIPPED, [5, 35, 200]);
    let chart = participation::live(&frozen, &[2, 9, 210], english());
    let shown: Vec<_> = chart.bars.rows.iter().map(|row| (row.bars[0].length, row.bars[0].shown.as_str())).collect();
    assert_eq!(shown, [(Some(400), "2 of 5"), (Some(257), "9 of 35"), (Some(1000), "210 of 200")]);
    let counts = frozen.counts(&[2, 9, 210]);
    let minimum: Vec<_> = counts.iter().map(|count| Some(count.minimum * 1000 / count.invited)).collect();
    assert_eq!(chart.ticks, minimum);
    assert!(chart.bars.rows[1].bars[0].rest.starts_with("25 %, "));
    check(&chart);
    let typed = text::lines(&chart, 60, true).join("\n");
    assert!(typed.contains("| minimum") && typed.contains("210 of 200"), "{typed}");
    let left_out = participation::live(&crate::support::report::frozen(&SHIPPED, [0, 35, 200]), &[0, 0, 0], english());
    assert_eq!((left_out.bars.rows[0].bars[0].length, left_out.ticks[0]), (None, None));
    assert_eq!(left_out.bars.rows[0].bars[0].shown, "not asked");
}

#[test]
fn two_rounds_stand_beside_each_other() {
    let (mut before, after) = (full(2), full(4));
    before.facts.session = 3;
    before.facts.year = 2025;
    before.facts.exercise.0 = "2025-3-lower-secondary".to_owned();
    let comparison = compare(&before, &after).unwrap();
    let chart = compared::compared(&before, &after, &comparison, Some('A'), english()).unwrap();
    let row = chart.bars.rows.iter().find(|row| row.code == "A1").unwrap();
    let shown: Vec<_> = row.bars.iter().map(|bar| (bar.length, bar.shown.as_str(), bar.rest.as_str())).collect();
    assert_eq!(shown, [(Some(250), "2.0", ""), (Some(750), "4.0", "▲ +2.0")]);
    check(&chart);
    let all = compared::compared(&before, &after, &comparison, None, english()).unwrap();
    check(&all);
    for (area, row) in comparison.areas.iter().zip(&all.bars.rows) {
        let mean = |mean: Option<&Exact>| mean.map_or("–".to_owned(), |mean| mean.shown().to_string());
        let values = [mean(area.overall.before.as_ref()), mean(area.overall.after.as_ref())];
        assert_eq!([&row.bars[0].shown, &row.bars[1].shown], [&values[0], &values[1]]);
        if let Change::NotPossible(_) = area.overall.change {
            assert!(row.bars[1].rest.starts_with("not possible"), "{row:?}");
        }
    }
    assert_eq!(compared::compared(&before, &after, &comparison, Some('Z'), english()), None);
}

#[test]
fn it_is_told_to_who_cannot_see_it() {
    let chart = areas::areas(&full(3), &SHIPPED.groups, english());
    let drawn = svg::chart(&chart, 960);
    let desc = drawn.lines().find(|line| line.starts_with("<desc ")).unwrap();
    assert!(
        desc.contains("School leaders 4.0, Teachers 4.0") && desc.contains("C Infrastructure and Equipment: "),
        "{desc}"
    );
    assert!(drawn.contains("<title id=\"c-title\">Overview of areas. ") && drawn.contains("role=\"img\""));
}

#[test]
fn characters_stay_within_their_columns() {
    for chart in [
        areas::areas(&few_leaders(), &SHIPPED.groups, english()),
        areas::areas(&full(3), &SHIPPED.groups, english()),
        hostile(),
    ] {
        for columns in [40, 60, 80, 120] {
            for line in text::lines(&chart, columns, false) {
                assert!(width(&line) <= columns, "{line:?} at {columns}");
                assert!(!line.contains(char::is_control), "{line:?}");
            }
        }
    }
    let plain = areas::areas(&few_leaders(), &SHIPPED.groups, english());
    let plain = Chart { subtitle: String::new(), ..plain };
    let ascii = text::lines(&plain, 60, true).join("\n");
    assert!(ascii.is_ascii(), "{ascii}");
}
