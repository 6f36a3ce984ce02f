//! The real program in a school of its own: environment emptied, home, store and clock set.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use reflectory::format::builtin::selfie;
use serde_json::Value;
use tempfile::TempDir;

use super::app::give_key;

/// The program under test.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_reflectory");
/// Longest anything may take. Generous: two cores may be shared with a compiler.
pub const LIMIT: Duration = Duration::from_secs(20);
/// A moment on the exercise's first day.
pub const NOW: &str = "2026-11-23T10:00:00Z";
/// The exercise that the tests activate.
pub const ID: &str = "2026-1-primary";
/// Its file. ASCII on purpose: what else stands on a screen is the program's own.
pub const EXERCISE: &str = r#"school = "Test school"
level = "primary"
year = 2026
session = 1
first_day = 2026-11-23
last_day = 2026-12-04

[eligible]
leaders = 3
teachers = 20
students = 60
"#;

/// A folder with the store, the home and the files of one test.
pub struct School {
    folder: TempDir,
    now: &'static str,
}

/// What a program left behind.
#[derive(Debug)]
pub struct Finished {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl School {
    /// No store yet.
    pub fn empty() -> School {
        School { folder: tempfile::tempdir().unwrap(), now: NOW }
    }

    /// One exercise, activated by the program itself, on its first day.
    pub fn open() -> School {
        let school = School::empty();
        school.activate(EXERCISE);
        school
    }

    /// One exercise of four questions, one of each form but the single choice.
    pub fn short() -> School {
        let school = School::empty();
        let folder = school.short_questionnaires();
        let file = school.write("exercise.toml", EXERCISE);
        give_key(&school.store());
        let done = school.run(&["activate", file.to_str().unwrap(), "--questionnaires", folder.to_str().unwrap()]);
        assert_eq!(done.code, Some(0), "{done:?}");
        school
    }

    /// Activates an exercise.
    pub fn activate(&self, text: &str) {
        let file = self.write("exercise.toml", text);
        give_key(&self.store());
        let done = self.run(&["activate", file.to_str().unwrap()]);
        assert_eq!(done.code, Some(0), "{done:?}");
    }

    /// The clock from now on.
    pub fn at(mut self, now: &'static str) -> School {
        self.now = now;
        self
    }

    /// A path in the test's folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The store's folder.
    pub fn store(&self) -> PathBuf {
        self.path("store")
    }

    /// Writes a file and its folders.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }

    /// A sound instrument of two statements, a multiple choice and a question in one's own words.
    pub fn short_questionnaires(&self) -> PathBuf {
        let built_in = selfie();
        let (head, _) = built_in["instrument.toml"].split_once("[[short_form]]").unwrap();
        self.write("short/instrument.toml", format!("{head}{SHORT_AREA}"));
        self.write("short/areas/a.toml", SHORT_STATEMENTS);
        self.write("short/other.toml", SHORT_OTHER);
        self.write("short/words.toml", SHORT_WORDS);
        self.path("short")
    }

    /// What the program shall see of the world.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let path = |name: &str| self.path(name).to_str().unwrap().to_owned();
        vec![
            ("HOME", path("home")),
            ("REFLECTORY_STORE", path("store")),
            ("REFLECTORY_NOW", self.now.to_owned()),
            ("TERM", "xterm-256color".to_owned()),
            ("LANG", "C.UTF-8".to_owned()),
        ]
    }

    /// The test's folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The program, to be started: no input, output kept.
    pub fn command(&self, arguments: &[&str]) -> Command {
        self.command_of(PROGRAM.as_ref(), arguments)
    }

    /// The same for a copy of the program.
    pub fn command_of(&self, program: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).env_clear().envs(self.environment()).current_dir(self.folder());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs the program to its end.
    pub fn run(&self, arguments: &[&str]) -> Finished {
        finish(self.command(arguments).spawn().unwrap())
    }

    /// Runs the program to its end with these lines as its input.
    pub fn run_with(&self, arguments: &[&str], lines: &[&str]) -> Finished {
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn().unwrap();
        let input = lines.iter().map(|line| format!("{line}\n")).collect::<String>();
        // A program that refuses early need not have read it all.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        finish(child)
    }

    /// Submitted sheets of leaders, teachers and students, as the program counts them.
    pub fn submitted(&self) -> Vec<u64> {
        let done = self.run(&["participation", "--json"]);
        assert_eq!(done.code, Some(0), "{done:?}");
        let figures: Value = serde_json::from_str(&done.out).unwrap();
        figures["groups"].as_array().unwrap().iter().map(|group| group["submitted"].as_u64().unwrap()).collect()
    }
}

/// Waits for the end of a program that must not take long.
pub fn finish(child: Child) -> Finished {
    let pid = child.id();
    let (sender, ended) = mpsc::channel();
    std::thread::spawn(move || sender.send(child.wait_with_output()));
    let Ok(output) = ended.recv_timeout(LIMIT) else {
        kill(pid);
        panic!("the program did not end within {LIMIT:?}");
    };
    let output = output.unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
    Finished { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

#[cfg(unix)]
fn kill(pid: u32) {
    super::pty::send_signal(pid, "KILL");
}

#[cfg(not(unix))]
fn kill(_pid: u32) {}

const SHORT_AREA: &str = r#"[[area]]
letter = "A"
title = "Devices"
short = "Devices"
hue = "cyan"
file = "areas/a.toml"
"#;

const SHORT_STATEMENTS: &str = r#"[[statement]]
code = "A1"
title = "First"
kind = "core"
leaders.text = "The first statement."
leaders.help = "A first help."
teachers.text = "The first statement."
teachers.help = "A first help."
students.text = "The first statement."
students.help = "A first help."

[[statement]]
code = "A2"
title = "Second"
kind = "core"
leaders.text = "The second statement."
leaders.help = "A second help."
teachers.text = "The second statement."
teachers.help = "A second help."
students.text = "The second statement."
students.help = "A second help."
"#;

const SHORT_OTHER: &str = r#"[[other]]
key = "used"
number = 1
title = "What is used"
short = "What you use"
type = "multiple"
students.text = "Which of these do you use?"
students.help = "Tick all that fit."
none = "none of these"
[[other.item]]
key = "tablet"
text = "a tablet"
[[other.item]]
key = "phone"
text = "a phone"
[[other.item]]
key = "laptop"
text = "a laptop"
"#;

const SHORT_WORDS: &str = r#"[[words]]
code = "W1"
title = "Wish"
students.text = "What do you wish for?"
students.help = "No names, please."
"#;
