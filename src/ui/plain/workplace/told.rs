//! Sentences of the rooms in words for lines: no keys that nobody presses here, no signs that stand for a look.

/// What names a key, and what is said instead.
pub const KEYS: &[(&str, &str)] = &[
    ("Press q once more", "Type back once more"),
    ("press q once more", "type back once more"),
    ("w saves them, y copies them; type back", "Write them into a file, or type back"),
    ("It is marked in the list; Enter goes there.", "What is missing is listed first, and its number leads there."),
    (
        "x once more removes this statement with all its texts. Any other key keeps it.",
        "Choose remove once more, and this \
      statement goes with all its texts. Anything else keeps it.",
    ),
    ("f asks more.", "A short form can be chosen or left in the list."),
    ("What is optional has an empty box before it.", "What is optional says so."),
    ("Enter opens this one: you can change or remove it.", "Its number opens it: you can change or remove it."),
    ("e counts those that are enough in a new edition.", "A new edition counts those that are enough."),
    ("t tries it.", "It can be tried here."),
    ("Make one in room 9.", "Make one in the room school."),
    ("Enter shows it.", "Its number shows it."),
    ("Enter shows them.", "Its number shows them."),
    ("Room 2, Sessions, is where it begins.", "The room sessions is where it begins."),
    ("; Esc shows the words.", "; .back reads the words again."),
    ("In Sessions, o brings it back.", "The room sessions brings it back."),
    ("an archive (a) can be brought back", "an archive can be brought back"),
    ("b copies both to your backup medium", "Backing up copies both to your backup medium"),
    ("Enter makes the first.", "Its number makes the first."),
    ("Enter adds a colleague's key", "Its number adds a colleague's key"),
    ("please look at room 9, School.", "please look at the room school."),
    ("Space takes these.", "Its number takes these."),
    (" You can go on meanwhile; Esc ends it.", ""),
    ("Esc ends the other.", "Please wait a moment."),
    ("Room 9. ", "School: "),
    ("Room 3. ", "Set-ups: "),
    ("Room 8 has", "The room data protection has"),
    ("Room 1. The bars show", "Participation tells"),
    ("Room 4. ", "Results: "),
    ("Room 5. ", "Plan: "),
    ("From a page of the report, a puts a statement into a plan;", "The command is: reflectory plan;"),
    (" Letters and patterns stand for the groups on every page.", ""),
    ("(6+1) behind the bar of an area: six core statements and one optional one.", ""),
];

/// Signs that stand for a look, and what is read instead.
const SIGNS: &[(&str, &str)] =
    &[(" · ", ", "), ("N/A", "not applicable"), (" – ", " to "), ("–", "-"), ("…", ""), ("  ", " ")];

/// Lines in words for lines; what is only about the look of a screen is not there.
pub fn all_in_lines(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| in_lines(line)).filter(|line| !line.is_empty()).collect()
}

/// A sentence in words for lines.
pub fn in_lines(sentence: &str) -> String {
    let mut words = sentence.to_owned();
    for (from, to) in KEYS.iter().chain(SIGNS) {
        if words.contains(from) {
            words = words.replace(from, to);
        }
    }
    words
}
