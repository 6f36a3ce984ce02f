//! Nothing of what people type or are shown lies on the disk in clear: the real program in a real terminal answers,
//! hands in and is killed, and every file it could have written is searched at each step.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use reflectory::domain::answer::Answer;
use reflectory::domain::secret::Secret;
use reflectory::runtime::codes::set_pin;
use reflectory::seal::draft::DraftKey;
use reflectory::store::Store;
use reflectory::store::drafts::Drafts;
use tempfile::TempDir;

use crate::support::app::open_sheets;
use crate::support::bin::{ID, LIMIT, School};
use crate::support::pty::{Ended, Seen, Start, Terminal, Turn};

/// What people write in their own words: handed in, and only begun.
const HANDED_IN: &str = "quokka umbrella Übung";
const BEGUN: &str = "walnut periscope déjà";
const PIN: &str = "lantern-8461";

/// What must lie nowhere, with what it is.
type Secrets = Vec<(&'static str, String)>;

/// A text as bytes in the letters that programs write, capitals or not.
fn letters(text: &str) -> [Vec<u8>; 3] {
    let utf16: Vec<u16> = text.encode_utf16().collect();
    let little = utf16.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big = utf16.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    [text.as_bytes().to_vec(), little, big].map(|bytes: Vec<u8>| bytes.to_ascii_lowercase())
}

/// All ways in which words could stand one behind the other.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let apart: Vec<&str> = text.split([' ', '-']).collect();
    let joined = [" ", "-", "_", "\n", ",", ", ", "\",\"", ""].map(|between| apart.join(between));
    joined.iter().flat_map(|form| letters(form)).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { all.extend(files(&path)) } else { all.push(path) }
    }
    all
}

/// Which secrets lie in which files below a folder, in contents or in names.
fn found(folder: &Path, secrets: &Secrets) -> Vec<String> {
    let mut hits = Vec::new();
    for path in files(folder) {
        // A journal can go while it is looked at.
        let content = fs::read(&path).unwrap_or_default().to_ascii_lowercase();
        let name = path.to_string_lossy().as_bytes().to_ascii_lowercase();
        for (what, text) in secrets {
            let is_in =
                |bytes: &[u8]| forms(text).iter().any(|form| bytes.windows(form.len()).any(|part| part == form));
            if is_in(&content) || is_in(&name) {
                hits.push(format!("{what} in {}", path.display()));
            }
        }
    }
    hits
}

#[track_caller]
fn lies_nowhere(school: &School, secrets: &Secrets) {
    assert!(secrets.iter().all(|(what, text)| text.len() > 6 || *what == "an answer"), "{secrets:?}");
    assert_eq!(found(school.folder(), secrets), [""; 0]);
}

/// The three words shown below a line, written large.
fn words_below(seen: &Seen, line: &str) -> Option<String> {
    let (row, _) = seen.position(line)?;
    let shown = seen.rows().into_iter().skip(usize::from(row) + 1).find(|row| !row.trim().is_empty())?;
    let words: Vec<String> = shown.split("   ").map(|word| word.replace(' ', "").to_lowercase()).collect();
    let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
    (words.len() == 3).then(|| words.join(" "))
}

fn start(turn: &Turn, school: &School, command: &str) -> Terminal {
    let temporary = school.path("tmp");
    fs::create_dir_all(&temporary).unwrap();
    fs::create_dir_all(school.path("home")).unwrap();
    Start::new(turn, school, &[command]).with("TMPDIR", temporary.to_str().unwrap()).run()
}

/// From the welcome with a slip to the question in one's own words; the words to come back.
fn answer_until_words(terminal: &mut Terminal, slip: &str) -> String {
    terminal.wait_for("Welcome.");
    terminal.press("<enter>");
    terminal.wait_for("Who are you?");
    terminal.press("s");
    terminal.wait_for("Please type the code on your slip.");
    terminal.press(&format!("{slip}<enter>"));
    terminal.wait_for("Enter first statement");
    let code = terminal.wait("three words", |seen| words_below(seen, "Your code to come back:"));
    terminal.press("<enter>");
    terminal.wait_for("1 of 4");
    terminal.press("4k");
    terminal.wait_for(&format!("Your code to come back: {code}"));
    terminal.press("<enter>2<enter>");
    terminal.wait_for("Which of these do you use?");
    terminal.press("13<enter>");
    terminal.wait_for("What do you wish for?");
    code
}

/// Waits until these words are in the draft that is kept under a code: else there would be nothing to find.
fn wait_kept(school: &School, code: &str, words: &str) {
    let begun = Instant::now();
    let drafts = Drafts::open(&school.store()).unwrap();
    let key = DraftKey::derive(code, &drafts.salt()).unwrap();
    loop {
        let sealed = drafts.load(key.tag).unwrap();
        let plain = sealed.map(|sealed| String::from_utf8_lossy(&key.open_draft(&sealed).unwrap()).into_owned());
        if plain.as_ref().is_some_and(|plain| plain.contains(words)) {
            return;
        }
        assert!(begun.elapsed() < LIMIT, "the draft does not hold the words");
        std::thread::yield_now();
    }
}

/// Slips for students, as printed.
fn slips(school: &School) -> Vec<String> {
    let printed = school.run(&["codes", ID, "--slips", "students=3"]);
    assert_eq!(printed.code, Some(0), "{printed:?}");
    let codes = printed.out.lines().filter_map(|line| line.trim().strip_prefix("Your code:"));
    codes.map(|code| code.trim().to_owned()).collect()
}

/// One sheet handed in, one walk killed, and everything searched on the way.
fn searched(command: &str) -> (School, Secrets) {
    let (turn, school) = (Turn::take(), School::short());
    set_pin(&mut Store::open_existing(&school.store()).unwrap(), &Secret::new(PIN.to_owned())).unwrap();
    let slips = slips(&school);
    let mut secrets: Secrets = slips.iter().map(|slip| ("a slip", slip.clone())).collect();
    secrets.extend([("the PIN", PIN.to_owned()), ("an answer", "\"A1\":".to_owned())]);
    secrets.extend([("what was handed in", HANDED_IN.to_owned()), ("what was begun", BEGUN.to_owned())]);
    assert_eq!(slips.len(), 3);
    lies_nowhere(&school, &secrets);

    let mut terminal = start(&turn, &school, command);
    let code = answer_until_words(&mut terminal, &slips[0]);
    secrets.push(("a code to come back", code.clone()));
    terminal.press(HANDED_IN);
    terminal.press("<enter>");
    terminal.wait_for("You answered 4 of 4.");
    wait_kept(&school, &code, HANDED_IN);
    lies_nowhere(&school, &secrets);
    terminal.press("s");
    terminal.wait_for("Hand in your answers?");
    terminal.press("<enter>");
    let receipt = terminal.wait("a receipt", |seen| words_below(seen, "Your receipt:"));
    secrets.push(("a receipt", receipt));
    lies_nowhere(&school, &secrets);

    terminal.press(" ");
    let code = answer_until_words(&mut terminal, &slips[1]);
    secrets.push(("another code to come back", code.clone()));
    terminal.press(BEGUN);
    terminal.press("<enter>");
    wait_kept(&school, &code, BEGUN);
    terminal.signal("KILL");
    assert_eq!(terminal.wait_end(), Ended::Signal);
    lies_nowhere(&school, &secrets);
    (school, secrets)
}

/// The sheet is there, with the words that were searched for.
fn assert_handed_in(school: &School) {
    let (_, sheets) = open_sheets(&school.store());
    let words = |answer: &Answer| matches!(answer, Answer::Words(words) if words.as_str() == HANDED_IN);
    assert!(sheets.len() == 1 && sheets[0].answers.values().any(words), "{sheets:?}");
}

#[test]
fn nothing_of_an_answering_person_lies_on_the_disk_in_clear() {
    let (school, secrets) = searched("answer");
    assert_handed_in(&school);
    // A next start tidies up; nothing comes to light by it, nor by the audit.
    let turn = Turn::take();
    let mut terminal = start(&turn, &school, "answer");
    terminal.wait_for("Welcome.");
    terminal.press("q");
    assert_eq!(terminal.wait_end(), Ended::Code(0));
    let audit = school.run(&["audit"]);
    assert_eq!(audit.code, Some(0), "{audit:?}");
    lies_nowhere(&school, &secrets);
}

#[test]
fn nothing_of_a_person_at_a_shared_machine_lies_on_the_disk_in_clear() {
    let (school, secrets) = searched("kiosk");
    assert_handed_in(&school);
    let turn = Turn::take();
    let mut terminal = start(&turn, &school, "kiosk");
    terminal.wait_for("Welcome.");
    terminal.press("q");
    terminal.wait_for("Please type the PIN");
    terminal.press(&format!("{PIN}<enter>"));
    assert_eq!(terminal.wait_end(), Ended::Code(0));
    lies_nowhere(&school, &secrets);
}

/// What somebody types for a certificate.
const NAME: &str = "Ottilie Wunderlich Przybylska";

/// Hands in and lets a certificate be made for the name; where it was written.
fn certificate(turn: &Turn, school: &School, command: &str, key: &str) -> Terminal {
    let mut terminal = start(turn, school, command);
    answer_until_words(&mut terminal, &slips(school)[0]);
    terminal.press("<enter>");
    terminal.wait_for("You answered 3 of 4.");
    terminal.press("s");
    terminal.wait_for("Hand in your answers?");
    terminal.press("<enter>");
    terminal.wait_for("a certificate");
    terminal.press("c");
    terminal.wait_for("The name for the certificate");
    terminal.press(NAME);
    terminal.press("<enter>");
    terminal.wait_for("took part when");
    terminal.press(key);
    terminal.wait("what came of it", |seen| {
        let said = |text: &str| seen.rows().iter().any(|row| row.contains(text));
        (said("Written:") || said("No drive that is plugged in") || said("cannot be made")).then_some(())
    });
    terminal
}

#[test]
fn a_name_for_a_certificate_lies_in_the_named_file_alone() {
    let (turn, school) = (Turn::take(), School::short());
    fs::create_dir_all(school.path("home/Documents")).unwrap();
    let mut terminal = certificate(&turn, &school, "answer", "h");
    let secrets: Secrets = vec![("a name", NAME.to_owned())];
    let written = found(school.folder(), &secrets);
    let file = school.path("home/Documents").join("certificate-2026-1-primary.html");
    assert_eq!(written, [format!("a name in {}", file.display())]);
    terminal.press("q");
    terminal.wait_for("Your receipt:");
    terminal.press(" ");
    terminal.wait_for("Welcome.");
    terminal.press("q");
    assert_eq!(terminal.wait_end(), Ended::Code(0));
    assert_eq!(found(school.folder(), &secrets), written);
    fs::remove_file(file).unwrap();
    lies_nowhere(&school, &secrets);
}

#[test]
fn a_shared_machine_keeps_no_certificate() {
    let (turn, school) = (Turn::take(), School::short());
    set_pin(&mut Store::open_existing(&school.store()).unwrap(), &Secret::new(PIN.to_owned())).unwrap();
    fs::create_dir_all(school.path("home/Documents")).unwrap();
    let terminal = certificate(&turn, &school, "kiosk", "h");
    let secrets: Secrets = vec![("a name", NAME.to_owned())];
    lies_nowhere(&school, &secrets);
    terminal.signal("KILL");
    assert_eq!(terminal.wait_end(), Ended::Signal);
    lies_nowhere(&school, &secrets);
}

/// The search itself finds what lies there.
#[test]
fn the_search_finds_what_it_looks_for() {
    let secrets: Secrets = vec![("words", "apple river stone".to_owned()), ("a slip", "K7M2P-9QRTX".to_owned())];
    let wide: Vec<u8> = "so apple river Stone!".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let other: Vec<u8> = "Apple-River-Stone".encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (name, content, expected) in [
        ("plain", b"... apple river stone ...".as_slice(), 1),
        ("deep/down/capitals", b"APPLE\nRIVER\nSTONE", 1),
        ("list", b"[\"apple\",\"river\",\"stone\"]", 1),
        ("wide", &wide, 1),
        ("other", &other, 1),
        ("k7m2p9qrtx.txt", b"", 1),
        ("scattered", b"apple stone river, K7M2P and 9QRTX", 0),
    ] {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        assert_eq!(found(folder.path(), &secrets).len(), expected, "{name}");
    }
}
