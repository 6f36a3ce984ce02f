//! An instrument to begin with: small, sound, and with a comment at everything that a school will want to change.

use crate::format::Files;
use crate::format::setup::quoted;

/// Most groups of a new instrument: each has a colour and a pattern of its own.
pub const GROUPS_MAX: usize = 4;
/// Longest key of a group, in characters.
const KEY_MAX: usize = 20;
/// Who answers unless it is said.
pub const GROUPS: [&str; 3] = ["leaders", "teachers", "students"];
/// What stands beside the groups' keys in the tables of statements, so that no group can be called so.
const TAKEN: [&str; 16] = [
    "code", "help", "id", "item", "key", "kind", "levels", "none", "number", "opt_out", "scale", "short", "tags",
    "text", "title", "type",
];
/// Colours and patterns that can be told apart, in the order in which groups get them.
const LOOKS: [(&str, &str); GROUPS_MAX] =
    [("blue", "solid"), ("red", "medium"), ("yellow", "light"), ("green", "dense")];

/// Key, letter, title, one member, and who counts, of groups whose words are known.
const KNOWN: [[&str; 5]; 4] = [
    ["leaders", "L", "School leaders", "School leader", "heads and deputy heads, also those who teach"],
    [
        "teachers",
        "T",
        "Teachers",
        "Teacher",
        "teachers and other professional teaching staff who know the school's ways",
    ],
    ["students", "S", "Students", "Student", "students enrolled this year"],
    [
        "trainers",
        "C",
        "In-company trainers",
        "In-company trainer",
        "people in training companies who guide learners at work",
    ],
];

/// The files of a new instrument of this name that asks these groups.
///
/// # Errors
/// A sentence for people about keys that cannot be those of groups.
pub fn skeleton(name: &str, groups: &[String]) -> Result<Files, String> {
    check(groups)?;
    let mut main = HEAD.replace("{name}", &quoted(name));
    for (group, look) in groups.iter().zip(LOOKS) {
        main.push_str(&group_table(group, look, groups));
    }
    main.push_str(REST);
    let who = groups.iter().map(|group| format!("{group}.text")).collect::<Vec<_>>().join(", ");
    let mut files = Files::new();
    files.insert("instrument.toml".to_owned(), main);
    files.insert("areas/a-together.toml".to_owned(), area(FIRST_HEAD, &FIRST, groups));
    files.insert("areas/b-devices.toml".to_owned(), area(SECOND_HEAD, &SECOND, groups));
    files.insert("other.toml".to_owned(), OTHER.replace("{who}", &who).replace("{asked}", &each(groups, OTHER_ASKS)));
    files.insert("words.toml".to_owned(), WORDS.replace("{who}", &who).replace("{asked}", &each(groups, WORDS_ASK)));
    Ok(files)
}

fn check(groups: &[String]) -> Result<(), String> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if groups.is_empty() || groups.len() > GROUPS_MAX {
        return Err(format!(
            "Please name 1 to {GROUPS_MAX} groups, such as --groups leaders,teachers. Nothing was written."
        ));
    }
    for (ix, group) in groups.iter().enumerate() {
        let begins = group.chars().next().is_some_and(|c| c.is_ascii_lowercase());
        if !begins || group.len() > KEY_MAX || !group.chars().all(plain) {
            return Err(format!(
                "A group's key begins with a letter and may hold a-z, 0-9 and - only, at most {KEY_MAX} of them: \
                 \"{group}\" cannot be one. Nothing was written."
            ));
        }
        if TAKEN.contains(&group.as_str()) {
            return Err(format!(
                "\"{group}\" means something else in these files, so no group can be called so. Nothing was written."
            ));
        }
        if groups.iter().take(ix).any(|before| before == group) {
            return Err(format!("\"{group}\" stands there twice. Nothing was written."));
        }
    }
    Ok(())
}

fn group_table(key: &str, (colour, pattern): (&str, &str), all: &[String]) -> String {
    let title = capital(&key.replace('-', " "));
    let letter = letter(key, all);
    let plain =
        [key, &letter, &title, &title, "who counts; a reader of the invitation must know whether it means them"];
    let [_, letter, title, one, who] = KNOWN.into_iter().find(|known| known[0] == key).unwrap_or(plain);
    GROUP
        .replace("{key}", &quoted(key))
        .replace("{letter}", &quoted(letter))
        .replace("{title}", &quoted(title))
        .replace("{one}", &quoted(one))
        .replace("{who}", &quoted(who))
        .replace("{colour}", &quoted(colour))
        .replace("{pattern}", &quoted(pattern))
        .replace("{own_codes}", if key == "trainers" { "true" } else { "false" })
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// The first letter of the key that no known group and no group before it has.
fn letter(key: &str, all: &[String]) -> String {
    let mut taken: Vec<char> = KNOWN.iter().filter_map(|known| known[1].chars().next()).collect();
    for group in all {
        let own = || group.chars().chain('a'..='z').filter(char::is_ascii_lowercase).map(|c| c.to_ascii_uppercase());
        let free = own().find(|letter| !taken.contains(letter));
        if group == key {
            return free.map_or_else(String::new, |letter| letter.to_string());
        }
        if KNOWN.iter().all(|known| known[0] != group) {
            taken.extend(free);
        }
    }
    String::new()
}

/// `GROUP.text` and `GROUP.help` for every group.
fn each(groups: &[String], (text, help): (&str, &str)) -> String {
    let one = |group: &String| format!("{group}.text = {}\n{group}.help = {}\n", quoted(text), quoted(help));
    groups.iter().map(one).collect()
}

fn area(head: &str, statements: &[[&str; 5]], groups: &[String]) -> String {
    let mut out = head.replace("{groups}", &groups.join(", "));
    for [code, title, kind, text, help] in statements {
        out.push_str(&format!(
            "\n[[statement]]\ncode = {}\ntitle = {}\nkind = {}\n{}",
            quoted(code),
            quoted(title),
            quoted(kind),
            each(groups, (text, help))
        ));
    }
    out
}

const HEAD: &str = "\
# An instrument: who is asked, on which scale, and in which areas. The statements are in areas/*.toml, questions beside
# the areas in other.toml, questions in one's own words in words.toml; the last two files may be left out.
#
# Change whatever you like, then look what is wrong or missing, with file, line and column:
#
#   reflectory check DIR
#
# and use it, beside the questionnaires that are built in:
#
#   reflectory coordinate --questionnaires DIR
#
# Once an exercise was activated, its own copy of all this is kept with it: a change here concerns later ones only.

name = {name}            # by this exercises ask for it; a-z, 0-9 and - only. Results compare under the same name
title = \"Our own questions\"  # one line for people, at most 60 characters
# short = \"Our own\"        # a few words for the coordinator, beside a level; at most 24 characters
# language = \"en\"          # the language of the wording; others go into lang/CODE.toml, see docs/translating.md
time_zone = \"Europe/Brussels\"

# ---------------------------------------------------------------------------
# Who answers. Letter and pattern stand beside the colour everywhere, so that colour is never needed to tell groups
# apart. Colours: blue, red, yellow, green. Patterns: solid, medium, light, dense.
";

const GROUP: &str = "
[[group]]
key = {key}
letter = {letter}
title = {title}
one = {one}
who = {who}
colour = {colour}
pattern = {pattern}
minutes = 20 # how long it may take at most; the coordinator is warned beyond it
# Where people of this group come from elsewhere, such as companies, each can have an access code of its own.
own_codes = {own_codes}
# The minimum participation: percent of the eligible people, rounded down, at least 1. `up_to` is the largest number of
# a row; the last row has none.
minimum = [{ up_to = 10, percent = 80 }, { up_to = 100, percent = 50 }, { percent = 20 }]
";

const REST: &str = "
# ---------------------------------------------------------------------------
# Education levels. Leave out those your school does not have.

[[level]]
key = \"primary\"
title = \"Primary\"
isced = 1

[[level]]
key = \"lower-secondary\"
title = \"Lower secondary\"
isced = 2

[[level]]
key = \"upper-secondary-general\"
title = \"Upper secondary, general\"
isced = 3

[[level]]
key = \"upper-secondary-vocational\"
title = \"Upper secondary, vocational\"
isced = 3

[[level]]
key = \"post-secondary\"
title = \"Post-secondary, non-tertiary\"
isced = 4

# ---------------------------------------------------------------------------
# The windows of a school year, as month-day. A window that begins before August lies in the next calendar year.

[[session]]
number = 1
first = \"08-01\"
last = \"12-31\"

[[session]]
number = 2
first = \"01-01\"
last = \"04-30\"

[[session]]
number = 3
first = \"04-01\"
last = \"07-31\"

# ---------------------------------------------------------------------------
# Scales: five points from 1 to 5, and what 0 means. Statements use `agreement` unless they name another.

[[scale]]
key = \"agreement\"
points = [\"strongly disagree\", \"disagree\", \"slightly agree\", \"agree\", \"strongly agree\"]
notes = [\"in my experience, not true at all\", \"\", \"\", \"\", \"in my experience, very true\"]
opt_out = \"does not apply to me\"

# ---------------------------------------------------------------------------
# The areas, in the order in which they are asked and reported; each has a file of its own with at least one statement.
# `short` is what stands on the screen of those who answer, `hue` the area's colour in results.

[[area]]
letter = \"A\"
title = \"Working together\"
short = \"Working together\"
file = \"areas/a-together.toml\"
hue = \"magenta\"

[[area]]
letter = \"B\"
title = \"Devices and help\"
short = \"Devices and help\"
file = \"areas/b-devices.toml\"
hue = \"cyan\"
";

const FIRST_HEAD: &str = "\
# Area A: Working together.
#
# How a statement is written down, one [[statement]] table each:
#
#   code        letters and digits, used once; results are compared by it, so keep it once answers were collected
#   title       a few words for tables and charts, at most 44 characters
#   kind        \"core\" is always asked, \"optional\" where the school switches it on
#   GROUP.text  the statement as a group reads it: four lines of 54 columns at most. A group without it is not asked.
#               Groups here: {groups}
#   GROUP.help  the practice that earns a 5: six such lines at most
#   levels      only where it is not for every level: [\"primary\"]
#
# One idea per statement, put so that agreeing means good practice.
";

const FIRST: [[&str; 5]; 2] = [
    [
        "A1",
        "Talking about it",
        "core",
        "In our school, we talk about how digital technology helps us to learn.",
        "It happens often and on purpose: people say what worked and what did not, and something comes of it.",
    ],
    [
        "A2",
        "Learning from each other",
        "optional",
        "In our school, we show each other what we can do with digital technology.",
        "Whoever has found something useful shows it to others, and there is time for that.",
    ],
];

const SECOND_HEAD: &str = "\
# Area B: Devices and help. How statements are written down is told in areas/a-together.toml.
";

const SECOND: [[&str; 5]; 2] = [
    [
        "B1",
        "The devices that are needed",
        "core",
        "At school, I have the devices I need for my work.",
        "A device is there whenever it is needed, it is ready, and it is quick enough.",
    ],
    [
        "B2",
        "Help when something breaks",
        "core",
        "I know whom to ask when a device does not work.",
        "Somebody is named, is easy to find, and helps the same day.",
    ],
];

const OTHER: &str = "\
# Questions beside the areas, which enter no area's average. `type`: scale, single, ordered or multiple; the comments in
# the questionnaire `selfie` tell of all four.
#
#   {who}  the question above the lines. A group without it is not asked.

[[other]]
key = \"places\"
number = 1
title = \"Where technology is used\"
short = \"Where you use it\"
type = \"multiple\"
none = \"nowhere\"
{asked}
[[other.item]]
key = \"places_class\"
text = \"in the classroom\"

[[other.item]]
key = \"places_home\"
text = \"at home\"

[[other.item]]
key = \"places_way\"
text = \"on the way\"
";
const OTHER_ASKS: (&str, &str) =
    ("Where do you use digital technology for school?", "Choose all that are true for you.");

const WORDS: &str = "\
# Questions that people answer in their own words. Please keep the request to write no names: free text is the one
# place where people can give themselves or others away.
#
#   {who}  the question. A group without it is not asked.

[[words]]
code = \"W1\"
title = \"What should come first\"
{asked}";
const WORDS_ASK: (&str, &str) = (
    "If one thing about digital technology could be better here, what should it be?",
    "One sentence is enough, and you may leave it empty. Please write no names, and nothing that tells who wrote it.",
);
