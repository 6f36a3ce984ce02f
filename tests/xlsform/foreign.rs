//! Forms that others made, as Kobo and ODK have them.

use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert, prop_oneof, proptest};
use proptest::sample::select;
use proptest::test_runner::Config;
use reflectory::domain::instrument::{Form, Instrument, Part};
use reflectory::format::xlsform::Book;

use super::{Taken, exported, imported, lines, sheet, small, whole, words};

const AGREE: [&str; 7] = [
    "list_name | name | label::English (en) | label::Français (fr)",
    "agree | 1 | Strongly disagree | Pas du tout d’accord",
    "agree | 2 | Disagree | Pas d’accord",
    "agree | 3 | Neither | Ni l’un ni l’autre",
    "agree | 4 | Agree | D’accord",
    "agree | 5 | Strongly agree | Tout à fait d’accord",
    "agree | 99 | Don't know | Ne sait pas",
];

/// A form as a school has it in Kobo.
fn kobo() -> Book {
    let survey = [
        "type | name | label::English (en) | label::Français (fr) | hint::English (en) | relevant | required | appearance | media::image",
        "start | start",
        "note | intro | Welcome",
        "begin_group | lead | Leadership | Direction | | | | field-list",
        "select_one agree | lead_plan | We have a strategy. | Nous avons une stratégie. | Think of a written plan. | | true",
        "select_one agree | lead_time | There is time. | Il y a du temps. | | | | | clock.png",
        "integer | years | How many years have you worked here?",
        "end_group",
        "begin_group | equip | Equipment | Équipement | | ${lead_plan} = '5'",
        "select_one agree | equip_net | The internet is fast. | Internet est rapide.",
        "begin_group | inner | Own devices",
        "select_one yesno | own | Do you use your own device? | Utilisez-vous votre appareil ?",
        "select_multiple barrier or_other | barriers | What stands in the way? | Quels obstacles ? | Tick all.",
        "end_group",
        "end_group",
        "begin_repeat | kids | Children",
        "text | kid | Name of the child",
        "end_repeat",
        "text | ideas | What first, ${lead_plan}? | Que faire en premier ?",
        "geopoint | 1 where | Where are you?",
        "text | 9 long.name that goes on and on | Anything else? | Autre chose ?",
    ];
    let mut choices = AGREE.to_vec();
    choices.extend([
        "yesno | yes | Yes | Oui",
        "yesno | no | No | Non",
        "barrier | money | Too little money | Peu d’argent",
        "barrier | time | Too little time | Peu de temps",
        "barrier | none | None of these | Aucun",
        "unused | a | A",
    ]);
    let settings =
        ["form_title | form_id | style | default_language", "Our digital school | ODS-24 | pages | English (en)"];
    Book {
        sheets: vec![
            sheet("survey", &survey),
            sheet("choices", &choices),
            sheet("settings", &settings),
            sheet("help-survey", &["anything"]),
        ],
    }
}

fn only(survey: &[&str], choices: &[&str]) -> Book {
    Book { sheets: vec![sheet("survey", survey), sheet("choices", choices)] }
}

fn instrument(taken: &Taken) -> Instrument {
    assert_eq!(taken.problems, []);
    whole(&taken.files).0
}

#[test]
fn a_form_from_kobo_becomes_an_instrument() {
    let taken = imported(&kobo());
    let it = instrument(&taken);
    assert_eq!((it.name.as_str(), it.title.as_str(), it.language.as_str()), ("ods-24", "Our digital school", "en"));
    let areas: Vec<(char, &str)> = it.areas.iter().map(|area| (area.letter, area.title.as_str())).collect();
    assert_eq!(areas, [('A', "Leadership"), ('B', "Equipment")]);
    let asked: Vec<(&str, Part)> = it.questions.iter().map(|q| (q.code.as_str(), q.part)).collect();
    assert_eq!(
        asked,
        [
            ("lead_plan", Part::Area(0)),
            ("lead_time", Part::Area(0)),
            ("equip_net", Part::Area(1)),
            ("own", Part::Other(0)),
            ("barriers", Part::Other(1)),
            ("ideas", Part::Words),
            ("_9_long_name_that_goes_o", Part::Words),
        ]
    );
    assert_eq!(it.scales[0].points, ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"]);
    assert_eq!(it.scales[0].opt_out, "Don't know");
    let wording = it.questions[0].wordings[0].as_ref().unwrap();
    assert_eq!((wording.text.as_str(), wording.help.as_str()), ("We have a strategy.", "Think of a written plan."));
    assert!(it.questions[1].wordings[0].as_ref().unwrap().help.starts_with("[To be written]"));
    let Form::Multiple { options, none } = &it.questions[4].form else { panic!("{:?}", it.questions[4].form) };
    let options: Vec<&str> = options.iter().map(|option| option.text.as_str()).collect();
    assert_eq!(
        (options, none.as_str()),
        (vec!["Too little money", "Too little time", "Something else"], "None of these")
    );
    let french = words(&whole(&taken.files), "fr");
    assert_eq!(french["statement.lead_plan participants.text"], "Nous avons une stratégie.");
    assert_eq!(french["scale.agree points.4"], "Tout à fait d’accord");
    assert_eq!(french["other.barriers none"], "Aucun");
    assert_eq!(french["area.B title"], "Équipement");
}

#[test]
fn everything_that_was_not_taken_is_listed_with_sheet_row_and_reason() {
    let taken = imported(&kobo());
    let expected = "\
survey, row 2, start (start): What a machine could note about who answers and when is never kept here.
survey, row 3, intro (note): A note asks nothing, so it is not shown. What people need to know can go into a help text.
survey, row 4, lead, appearance = field-list: How it is drawn cannot be kept.
survey, row 5, lead_plan, required = true: Any question may be left out here; nobody is made to answer.
survey, row 6, lead_time, media::image = clock.png: Pictures cannot be shown.
survey, row 7, years (integer): A number cannot be asked here.
survey, row 9, relevant = ${lead_plan} = '5': Whether something is asked can depend on who answers, not on other answers; this falls away.
survey, row 11, Own devices: Headings do not stand inside others; these questions come under the outer one.
survey, row 13, barriers: What people would write beside \"other\" is not kept; a choice \"Something else\" was added.
survey, row 16, kids: What is asked several times in a row (a repeat) cannot be asked here.
survey, row 17, kid (text): What is asked several times in a row (a repeat) cannot be asked here.
survey, row 19, What first, ${lead_plan}?: An answer that was given before cannot be shown inside words; they were kept as they stand.
survey, row 20, 1 where (geopoint): A place on a map cannot be asked: nothing may tell where somebody is.
choices, row 13, unused: No question that was taken over uses this list.
settings, row 2, style = pages: An instrument has no place for this.
help-survey: This sheet is not one of those that are read.";
    assert_eq!(lines(&taken.left).join("\n"), expected);
    let list = taken.told("kobo.xlsx").unwrap();
    assert!(list.starts_with("Brought in from kobo.xlsx.\n\nNot taken over"), "{list}");
    for noted in taken.left.iter().chain(&taken.look) {
        assert!(list.contains(&format!("- {noted}\n")), "{noted}");
    }
    let look = lines(&taken.look).join("\n");
    assert!(look.contains("from 1, \"Strongly disagree\", to 5, \"Strongly agree\""), "{look}");
    assert!(look.contains("`_9_long_name_that_goes_o`"), "{look}");
}

#[test]
fn a_heading_without_a_question_is_listed_by_its_words() {
    let taken = imported(&only(
        &[
            "type | name | label",
            "begin group | a | Leading",
            "select_one level | A1 | We plan.",
            "end group",
            "begin group | b | Devices",
            "end group",
            "begin group | c | Places",
            "geopoint | where | Where?",
            "end group",
        ],
        &["list name | name | label", "level | 3 | Always", "level | 2 | Sometimes", "level | 1 | Never"],
    ));
    let left = lines(&taken.left);
    let why = "No question under this heading can be asked here.";
    for words in [format!("survey, row 5, Devices: {why}"), format!("survey, row 7, Places: {why}")] {
        assert!(left.contains(&words), "{left:#?}");
    }
    assert!(!left.iter().any(|line| line.contains("Leading")), "{left:#?}");
}

#[test]
fn slips_of_the_pen_are_listed_and_dissolve_no_groups() {
    let taken = imported(&only(
        &[
            "type | name | label | relevance",
            "select_one role | role | I am a",
            "begin group | a | Leading",
            "select_one level extra | A1 | As leaders we plan. | ${role} = 'lead'",
            "select_one level or_other | A2 | Our leaders plan. | ${role} = 'teach'",
            "select_one level | A3 | We talk. | ${role} = 'techer'",
            "select_one level | A4 | We meet. | ${role} = 'teach'",
        ],
        &[
            "list name | name | label",
            "role | lead | Leader",
            "role | teach | Teacher",
            "level | 3 | Always",
            "level | 2 | Sometimes",
            "level | 1 | Never",
        ],
    ));
    assert_eq!(instrument(&taken).groups.len(), 2);
    let left = lines(&taken.left).join("\n");
    for expected in [
        "survey, row 4, A1 (select_one level extra): \"extra\" is not known in a type.",
        "survey, row 5, A2: What people would write beside \"other\" is not kept; a scale has its points alone.",
        "survey, row 6, relevant = ${role} = 'techer': Nobody who answers is called \"techer\".",
        "A group that begins is never ended",
    ] {
        assert!(left.contains(expected), "{expected}\n{left}");
    }
}

#[test]
fn who_answers_is_found_where_a_question_decides_it() {
    let taken = imported(&only(
        &[
            "type | name | label | relevance",
            "select_one role | role | I am a",
            "begin group | a | Leading",
            "select_one level | A1_lead | As leaders we plan. | ${role} = 'lead'",
            "select_one level | A1_teach | Our leaders plan. | ${role} = 'teach'",
            "select_one level | A2 | We talk. | (${role} = 'lead') or selected(${role}, \"teach\")",
            "end group",
            "text | w | What first? | ${A2} = '1'",
        ],
        &[
            "list name | name | label",
            "role | lead | Leader",
            "role | teach | Teacher",
            "role | pupil | Pupil",
            "level | 3 | Always",
            "level | 2 | Sometimes",
            "level | 1 | Never",
        ],
    ));
    let it = instrument(&taken);
    assert_eq!(
        it.groups.iter().map(|g| (g.key.as_str(), g.letter)).collect::<Vec<_>>(),
        [("lead", 'L'), ("teach", 'T'), ("pupil", 'P')]
    );
    let read = |code: &str| {
        let texts = it.question(code).unwrap().wordings.iter().map(|w| w.as_ref().map_or("-", |w| w.text.as_str()));
        texts.collect::<Vec<_>>().join(" / ")
    };
    assert_eq!(read("A1"), "As leaders we plan. / Our leaders plan. / -");
    assert_eq!(read("A2"), "We talk. / We talk. / -");
    assert_eq!(read("w"), "What first? / What first? / What first?");
    // Numbered downwards: the best stands first in the form.
    assert_eq!(it.scales[0].points, ["Never", "Sometimes", "Always"]);
    assert_eq!(lines(&taken.left).len(), 1, "{:#?}", taken.left);
}

#[test]
fn an_exported_form_that_lost_our_sheets_is_read_as_any_other() {
    let mut book = exported(&small());
    book.sheets.retain(|sheet| !sheet.name.starts_with("reflectory"));
    let taken = imported(&book);
    // Lines that were rated under a heading are statements now, and of those staff each need a wording.
    assert!(taken.problems.iter().all(|problem| problem.message.contains("The wording for")), "{:#?}", taken.problems);
    let all: String = taken.files.values().flat_map(|text| [text.as_str(), "\n"]).collect();
    let before = whole(&small()).0;
    for question in before.questions.iter().filter(|question| !matches!(question.part, Part::Other(_))) {
        let (_, behind) = all
            .split_once(&format!("code = \"{}\"\n", question.code))
            .unwrap_or_else(|| panic!("{} in {all}", question.code));
        let table = behind.split("\n\n").next().unwrap();
        for (group, wording) in before.groups.iter().zip(&question.wordings) {
            let text =
                wording.as_ref().map(|wording| format!("{}.text = {}", group.key, toml::Value::from(&*wording.text)));
            let is_there = table.contains(&format!("{}.text", group.key));
            assert_eq!(text.is_some(), is_there, "{} {}: {table}", question.code, group.key);
            assert!(text.is_none_or(|text| table.contains(&text)), "{table}");
        }
    }
    let scales: Vec<usize> = before.scales.iter().map(|scale| scale.points.len()).collect();
    assert_eq!((scales, all.matches("[[scale]]").count()), (vec![5; 4], 4));
}

#[test]
fn lists_are_scales_only_where_something_says_so() {
    let form = |questions: &str| {
        let survey =
            ["type | name | label | appearance", "begin_group | g | G", questions, "end_group"].map(str::to_owned);
        let rows: Vec<&str> = survey.iter().flat_map(|row| row.lines()).collect();
        let taken = imported(&only(
            &rows,
            &[
                "list_name | name | label",
                "town | 1 | Gent",
                "town | 2 | Brugge",
                "town | 3 | Aalst",
                "yesno | 1 | Yes",
                "yesno | 2 | No",
                "yesno | 98 | Prefer not to say",
                "good | a | Very poor",
                "good | b | Fair",
                "good | c | Very good",
                "long | 1 | Never",
                "long | 2 | b",
                "long | 3 | c",
                "long | 4 | d",
                "long | 5 | e",
                "long | 6 | f",
                "long | 7 | Always",
            ],
        ));
        kinds(&taken)
    };
    assert_eq!(form("select_one town | t | Where?"), "single");
    assert_eq!(form("select_one town | t | Where? | likert"), "scale");
    assert_eq!(form("select_one town | t | Where?\nselect_one town | u | And you?"), "scale scale");
    assert_eq!(
        form("select_one yesno | t | Do you?\nselect_one yesno | u | Would you?\nselect1 yesno | v | Did you?"),
        "single single single"
    );
    assert_eq!(form("select_one good | t | How is it?"), "scale");
    assert_eq!(form("select_one good | t | How is it?\nselect_one long | u | How often?"), "scale ordered");
    assert_eq!(form("select all that apply from town | t | Where?"), "multiple");
}

/// What the questions of a form became, be it an instrument already or not.
fn kinds(taken: &Taken) -> String {
    let all: Vec<&str> = taken.files.values().flat_map(|text| text.lines()).collect();
    let kinds = all.iter().filter_map(|line| match line.split_once(" = ")? {
        ("type", kind) => Some(kind.trim_matches('"').to_owned()),
        ("kind", _) => Some("scale".to_owned()),
        _ => None,
    });
    kinds.collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_no_form_is_refused_in_clear_words() {
    let error =
        |sheets: Vec<_>| reflectory::format::xlsform::import::import(&Book { sheets }, &[]).unwrap_err().to_string();
    assert!(
        error(vec![sheet("data", &["a"])])
            .contains("no sheet called \"survey\" in this file, so it is no XLSForm. Its sheets: data.")
    );
    assert!(error(vec![sheet("survey", &[])]).contains("holds no questions"));
    assert!(error(vec![sheet("survey", &["type|name|label", " | "])]).contains("holds no questions"));
    assert!(error(vec![sheet("survey", &["a|b", "c|d"])]).contains("no column called \"type\""));
}

#[test]
fn a_form_without_ratings_says_what_is_missing() {
    let taken = imported(&only(&["type|name|label::Dutch", "text|t|Wat eerst?"], &["list_name"]));
    assert!(taken.instrument.is_none());
    let problems: Vec<&str> = taken.problems.iter().map(|problem| problem.message.as_str()).collect();
    assert_eq!(problems, ["There is no [[scale]] in this file.", "There is no [[area]] in this file."]);
    assert!(taken.files["words.toml"].contains("participants.text = \"Wat eerst?\""));
    assert!(taken.files["instrument.toml"].contains("language = \"nl\""));
    assert!(lines(&taken.look).iter().any(|line| line.contains("No question is on a scale")));
}

/// A row of a made-up form.
fn row() -> impl Strategy<Value = [String; 5]> {
    let kinds = select(vec![
        "text",
        "note",
        "integer",
        "select_one agree",
        "select_multiple agree or_other",
        "select_one missing",
        "begin_group",
        "end_group",
        "begin_repeat",
        "end_repeat",
        "select_one",
        "rank agree",
        "begin_score",
        "score__row",
        "",
        "what?",
    ]);
    let label = prop_oneof!["[a-z${}* ]{0,30}", "\\PC{0,20}"];
    let when = select(vec!["", "", "${q0} = '1'", "${q0} = '2'", "1 = 1"]);
    let more = select(vec!["", "", "yes", "minimal"]);
    (kinds, label, when, more, any::<bool>()).prop_map(|(kind, label, when, more, hint)| {
        [
            kind.to_owned(),
            label,
            when.to_owned(),
            more.to_owned(),
            if hint { "A hint".to_owned() } else { String::new() },
        ]
    })
}

proptest! {
    #![proptest_config(Config { cases: 64, failure_persistence: None, ..Config::default() })]

    #[test]
    fn every_row_and_cell_is_taken_over_or_listed(rows in vec(row(), 1..25)) {
        let heads = ["type", "name", "label", "relevant", "appearance", "hint"].map(str::to_owned).to_vec();
        let mut survey = vec![heads];
        for (ix, [kind, label, when, more, hint]) in rows.iter().enumerate() {
            let label = label.trim();
            survey.push([kind, &format!("q{ix}"), label, when, more, hint].map(str::to_owned).to_vec());
        }
        let mut book = only(&["type"], &AGREE);
        book.sheets[0].rows = survey.clone();
        let taken = imported(&book);
        let files: String = taken.files.values().flat_map(|text| [text.as_str(), "\n"]).collect();
        let all = lines(&taken.left).join("\n") + &lines(&taken.look).join("\n");
        for (ix, row) in survey.iter().enumerate().skip(1) {
            let is_listed = |what: &str| all.contains(&format!("survey, row {}, {what}", ix + 1));
            let is_end = row[0].starts_with("end");
            let name = format!("q{}", ix - 1);
            let is_taken = files.contains(&format!("\"{name}\"")) || files.contains(&format!("\"{name}_"));
            let is_group = row[0].starts_with("begin");
            prop_assert!(is_taken || is_end || is_group || is_listed(&name), "{row:?}: {all}\n{files}");
            if is_taken && !row[4].is_empty() {
                prop_assert!(is_listed(&format!("{name}, appearance = {}", row[4])), "{row:?}: {all}");
            }
            if is_taken && row[3] == "1 = 1" {
                prop_assert!(is_listed("relevant = 1 = 1"), "{row:?}: {all}");
            }
        }
    }
}
