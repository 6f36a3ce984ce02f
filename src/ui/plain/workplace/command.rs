//! The words that can be typed in the workplace, everywhere. English, as its rooms are.

use crate::app::workplace::room::Room;

/// What a word asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Command {
    Help,
    Back,
    Again,
    Where,
    To(Room),
    Clear,
    Lock,
    Quit,
}

/// All of them: the words that name it, the first the one that is told, and what it does.
pub const ALL: &[(Command, &[&str], &str)] = &[
    (Command::Help, &["help", "h", "?"], "these words"),
    (Command::Back, &["back", "b"], "one step back; what was decided stays"),
    (Command::Again, &["again", "a"], "read this once more, with the figures of now"),
    (Command::Where, &["where", "w"], "where you are"),
    (Command::To(Room::Overview), &["participation", "p"], "who has taken part; every room is listed there"),
    (Command::To(Room::Sessions), &["sessions"], "every exercise, corrections, a new set-up"),
    (Command::To(Room::SetUp), &["set-ups", "setups"], "numbers, statements, days, activation"),
    (Command::To(Room::Results), &["results"], "unseal, and read the report"),
    (Command::To(Room::School), &["school"], "its name, and the coordinators' keys"),
    (Command::To(Room::Resources), &["guide"], "how an exercise goes"),
    (Command::To(Room::Protection), &["data protection", "data"], "what is stored, and who can read it"),
    (Command::Clear, &["clear", "x"], "empty what is being typed"),
    (Command::Lock, &["lock", "l"], "lock what can be changed"),
    (Command::Quit, &["quit", "q"], "leave the program"),
];

/// The command a line names.
pub fn named(line: &str) -> Option<Command> {
    let typed = line.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    ALL.iter().find(|(_, names, _)| names.contains(&typed.as_str())).map(|(command, ..)| *command)
}

/// What can be typed, a line each.
pub fn list(is_typing: bool) -> Vec<String> {
    let mut lines: Vec<String> = ALL.iter().map(|(_, names, does)| format!("{}: {does}", names.join(", "))).collect();
    lines.push("A number does what is read after it.".to_owned());
    if is_typing {
        lines.push("Where something is typed, a full stop stands before these words, such as .back".to_owned());
        lines.push("An empty line leaves what stands there, and goes on.".to_owned());
    }
    lines
}
