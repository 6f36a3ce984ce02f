//! What helps at the command line: examples below each `--help`, completions for shells, pages for `man`.

pub mod instrument;

use std::path::Path;

use clap::Command;
use clap_complete::Shell;

use crate::app::effect::Exit;
use crate::cli::{Failure, given, print};

/// The program's name, as it is called.
const NAME: &str = "reflectory";

/// Below `--help` itself.
pub const ALL: &str = "Examples:
  reflectory demo           look around in a sample school
  reflectory coordinate     set an exercise up, activate it, and watch who takes part
  reflectory answer         answer the questionnaire
  reflectory exercise list  the same without screens: set-ups and exercises, for scripts
  reflectory backup DIR     copy everything to a stick, and read it back

Not affiliated with the European Commission, whose instrument is called SELFIE. The statements here are our own.";
/// Below `answer --help`.
pub const ANSWER: &str = "Examples:
  reflectory answer                            choose an exercise and a group, or enter a code
  reflectory answer --exercise 2026-1-primary  answer this one
  reflectory answer --plain                    in numbered lines, for screen readers and simple terminals";
/// Below `coordinate --help`.
pub const COORDINATE: &str = "Examples:
  reflectory coordinate                                   the coordinator's workplace
  reflectory coordinate --exercise 2026-1-primary         watch this exercise
  reflectory coordinate --instrument work-based-learning  new set-ups ask this questionnaire
  reflectory coordinate --questionnaires DIR              new set-ups ask one of your own
  reflectory coordinate --plain                           in numbered lines, for screen readers and simple terminals";
/// Below `class --help`.
pub const CLASS: &str = "Examples:
  reflectory class                            statement by statement on the beamer, a machine for each pupil
  reflectory class --exercise 2026-1-primary  of this exercise
  reflectory class --quiet                    pupils type the code, a space and this machine's address
  reflectory class --in-turn 22               22 pupils answer at this machine, one after the other";
/// Below `participation --help`.
pub const PARTICIPATION: &str = "Examples:
  reflectory participation          every exercise, as text
  reflectory participation --plain  one line for each group, to be read out
  reflectory participation --json   one line of JSON per exercise, for scripts";
/// Below `activate --help`.
pub const ACTIVATE: &str = "Examples:
  reflectory check exercise.toml     see first what would be wrong with it
  reflectory activate exercise.toml  freeze it, so that people can answer";
/// Below `report --help`.
pub const REPORT: &str = "Examples:
  reflectory report 2026-1-primary                the kept report as text
  reflectory report 2026-1-primary --plain        one figure a line, to be read out
  reflectory report 2026-1-primary --notes        with the notes that were written beside it
  reflectory report 2026-1-primary --unseal       the first time: opens the sheets with your passphrase
  reflectory report 2026-1-primary --new-edition  counts sheets that came late, once there are enough
  reflectory report 2026-1-primary --format json  everything, exactly, for programs
  reflectory report 2026-1-primary --format json --kept -o kept.json      what sha256sum finds the fingerprint of
  reflectory report 2026-1-primary --format csv   in long form, for spreadsheets
  reflectory report 2026-1-primary --format html -o report.html           to show on a beamer, and to print
  reflectory report 2026-1-primary --format pdf -o report.pdf --notes     to print, with the notes of the meeting
  reflectory report 2026-1-primary --format pdf -o rapport.pdf --lang nl  a document in another language
  reflectory report 2026-1-primary --format docx -o report.docx           to paste into your own plan
  reflectory report 2026-1-primary --format xlsx -o report.xlsx           a spreadsheet with charts and formulas
  reflectory report 2026-1-primary --format md --compare 2025-1-primary   with what became of an earlier round";
/// Below `compare --help`.
pub const COMPARE: &str = "Examples:
  reflectory compare 2025-1-primary 2026-1-primary               what became of each statement
  reflectory compare 2025-1-primary 2026-1-primary --format csv  the same for a spreadsheet";
/// Below `chart --help`.
pub const CHART: &str = "Examples:
  reflectory chart participation --show                   who has taken part, in this terminal
  reflectory chart areas --show=sixel                     as sixels, where the terminal shows them and does not say so
  reflectory chart areas -o areas.png --width 1920        the areas, for a beamer
  reflectory chart area --area B -o area-b.svg            one area with its statements
  reflectory chart areas -o areas.svg --lang nl           in another language
  reflectory chart comparison --compare 2025-1-primary -o then-and-now.pdf";
/// Below `series --help`.
pub const SERIES: &str = "Examples:
  reflectory series --level primary                     all rounds of a level
  reflectory series --summary 2026-1-primary > our.csv  what this round shares with others: areas and participation
  reflectory series our.csv theirs.csv                  the rounds of several schools, in this order; no ranking
  reflectory series --level primary --format xlsx -o rounds.xlsx  as a spreadsheet";
/// Below `exercise --help`.
pub const EXERCISE: &str = "Examples:
  reflectory exercise list                                   set-ups and exercises, newest first
  reflectory exercise new --level primary --session 2026-1   begin an empty set-up
  reflectory exercise check 2026-1-primary                   what still keeps it from activation
  reflectory exercise activate 2026-1-primary                freeze it, so that people can answer
  reflectory exercise copy 2026-1-primary --session 2026-2   the same again, everything but the days";
/// Below `exercise list --help`.
pub const EXERCISE_LIST: &str = "Examples:
  reflectory exercise list         as text
  reflectory exercise list --json  one line of JSON each, for scripts";
/// Below `exercise show --help`.
pub const EXERCISE_SHOW: &str = "Examples:
  reflectory exercise show 2026-1-primary                  all that was decided, and the counts
  reflectory exercise show 2026-1-primary --json           the same as one line of JSON
  reflectory exercise show 2026-1-primary --toml > e.toml  the exercise file; of one that was activated, as frozen";
/// Below `exercise new --help`.
pub const EXERCISE_NEW: &str = "Examples:
  reflectory exercise new exercise.toml                     from a file that may still lack most
  reflectory exercise new --level primary --session 2026-1  an empty one
  reflectory exercise new --level post-secondary --session 2026-1 --instrument work-based-learning";
/// Below `exercise check --help`.
pub const EXERCISE_CHECK: &str = "Examples:
  reflectory exercise check 2026-1-primary         a set-up
  reflectory exercise check exercise.toml          a file, with line and column
  reflectory exercise check 2026-1-primary --json  one line of JSON; the exit code tells as well";
/// Below `exercise activate --help`.
pub const EXERCISE_ACTIVATE: &str = "Examples:
  reflectory exercise activate 2026-1-primary  a set-up
  reflectory exercise activate exercise.toml   a file, as `reflectory activate` does";
/// Below `exercise recall --help`.
pub const EXERCISE_RECALL: &str = "Examples:
  reflectory exercise recall 2026-1-primary  it is a set-up again, and codes open nothing";
/// Below `exercise correct --help`.
pub const EXERCISE_CORRECT: &str = "Examples:
  reflectory exercise correct 2026-1-primary --last-day 2026-12-11                a later last day
  reflectory exercise correct 2026-1-primary --people students=200                all invited, if all were
  reflectory exercise correct 2026-1-primary --people students=200 --invited 180  both numbers";
/// Below `exercise copy --help`.
pub const EXERCISE_COPY: &str = "Examples:
  reflectory exercise copy 2026-1-primary --session 2026-2                         for the next session
  reflectory exercise copy 2026-1-primary --session 2026-1 --level post-secondary  for another level";
/// Below `exercise suggestions --help`.
pub const EXERCISE_SUGGESTIONS: &str = "Examples:
  reflectory exercise suggestions                              which sets there are
  reflectory exercise suggestions blended-learning > own.toml  all of one; an exercise takes ten
  reflectory exercise suggestions blended-learning --only blended-plan,blended-voice >> exercise.toml";
/// Below `exercise publish --help`.
pub const EXERCISE_PUBLISH: &str = "Examples:
  reflectory exercise publish 2026-1-primary --to postgres://vaast@db/schools?sslrootcert=ca.pem
  reflectory exercise publish 2026-1-primary --to postgres://vaast@localhost/schools --withdraw

Only what stations get goes there: nothing that opens a sheet. The password is taken from PGPASSWORD.
Later `reflectory collect` with the same address takes the sheets over.";
/// Below `exercise archive --help`.
pub const EXERCISE_ARCHIVE: &str = "Examples:
  reflectory exercise archive 2026-1-primary /media/stick/primary.archive       asks for its name and your passphrase
  reflectory exercise archive 2026-1-primary p.archive --yes 2026-1-primary     asks for your passphrase only";
/// Below `exercise delete --help`.
pub const EXERCISE_DELETE: &str = "Examples:
  reflectory exercise delete 2026-1-primary                       asks for its name and your passphrase
  reflectory exercise delete 2026-1-primary --yes 2026-1-primary  a set-up goes with its name alone";
/// Below `exercise restore --help`.
pub const EXERCISE_RESTORE: &str = "Examples:
  reflectory exercise restore /media/stick/2026-1-primary.archive  the file stays where it is";
/// Below `check --help`.
pub const CHECK: &str = "Examples:
  reflectory check                                   count the built-in questionnaire
  reflectory check --instrument work-based-learning  another one that is built in
  reflectory check questionnaires/selfie             a questionnaire's folder, and how complete each language is
  reflectory check --skeleton fi                     a file for a translation, with every text there is
  reflectory check exercise.toml                     check an exercise, and change nothing";
/// Below `kiosk --help`.
pub const KIOSK: &str = "Examples:
  reflectory kiosk --set-pin  once: the PIN that ends a kiosk
  reflectory kiosk            answer, one person after the other
  reflectory kiosk --idle 5   wait five minutes for somebody who stopped";
/// Below `key --help`.
pub const KEY: &str = "Examples:
  reflectory key new --name \"Ms Peeters\"   the school's first key
  reflectory key check                     try it once, before it matters
  reflectory key add --name \"Mr Janssens\"  a second coordinator
  reflectory key replace --name \"Ms Maes\"  somebody else takes over";
/// Below `key new --help`.
pub const KEY_NEW: &str = "Examples:
  reflectory key new --name \"Ms Peeters\"              into the store's folder
  reflectory key new --file /media/stick/peeters.key  onto a stick
  reflectory key new --recovery-sheet words.txt       the recovery words into a file to print";
/// Below `key add --help`.
pub const KEY_ADD: &str = "Examples:
  reflectory key add --name \"Mr Janssens\"         either key opens the sheets
  reflectory key add --name \"Mr Janssens\" --both  only both together open them";
/// Below `key check --help`.
pub const KEY_CHECK: &str = "Examples:
  reflectory key check                                 with the passphrase
  reflectory key check --recovery                      with the 24 recovery words
  reflectory key check --key /media/stick/peeters.key  a key file that lies elsewhere";
/// Below `key replace --help`.
pub const KEY_REPLACE: &str = "Examples:
  reflectory key replace --name \"Ms Maes\"                          where there is one key
  reflectory key replace --old coordinator-1.key --name \"Ms Maes\"  where there are two";
/// Below `key signing --help`.
pub const KEY_SIGNING: &str = "Examples:
  reflectory key signing  one line: did:key:…, the newest first

Whoever gets a badge, a report or a summary from you compares it with what `reflectory verify` shows.";
/// Below `badge --help`.
pub const BADGE: &str = "Examples:
  reflectory badge 2026-1-primary -o badge.svg               a drawing for the website
  reflectory badge 2026-1-primary -o badge.png --width 1200  a picture
  reflectory badge 2026-1-primary -o badge.json              what is signed, for other programs

It is given where every user group took part and at least 11 sheets were handed in. It is signed with the school's own
key and is not the European Commission's.";
/// Below `certificate --help`.
pub const CERTIFICATE: &str = "Examples:
  reflectory certificate 2026-1-primary -o certificate.pdf   asks for the name, which is stored nowhere else
  reflectory certificate 2026-1-primary -o certificate.html  for a browser, where there is no companion

Participants get theirs on the screen that thanks them, and only there.";
/// Below `verify --help`.
pub const VERIFY: &str = "Examples:
  reflectory verify badge.png                          a badge, by the picture
  reflectory verify report.pdf                         the report inside a PDF
  reflectory verify summary.json --key did:key:z6Mk…   what another school shared, with the key it told you

Ends with 0 where the file is right and the key is known, else with 1.";
/// Below `codes --help`.
pub const CODES: &str = "Examples:
  reflectory codes 2026-1-primary                                     one code per group
  reflectory codes 2026-1-primary --slips students=200 --per-page 12  one-time slips to cut";
/// Below `form --help`.
pub const FORM: &str = "Examples:
  reflectory form 2026-1-primary students --count 30 > forms.txt  S-0001 to S-0030
  reflectory form 2026-1-primary students --count 10 --first 31   ten more
  reflectory form 2026-1-primary students --columns > table.csv   the first line of the table for them";
/// Below `import --help`.
pub const IMPORT: &str = "Examples:
  reflectory import 2026-1-primary table.csv --dry-run  every problem, and what would come in
  reflectory import 2026-1-primary table.csv --erase    bring the sheets in, and erase the table

One line a sheet: the number on the form, the group, then one column for each code. Statements take 1 to 5 (or as
many as the scale has), NA or nothing; choices take the letter or key of an option, with + between several; own_line
takes yes or no.";
/// Below `print --help`.
pub const PRINT: &str = "Examples:
  reflectory print questionnaire 2026-1-primary students --count 30 -o forms.pdf  S-0001 to S-0030
  reflectory print slips 2026-1-primary students=200 -o slips.pdf                 one-time slips to cut
  reflectory print statements primary teachers -o statements.pdf                  every statement they can be asked
  reflectory print invitation 2026-1-primary teachers -o letter.html              for a browser, which prints it
  reflectory print recovery -o words.pdf                                          asks for your passphrase
  reflectory print parents -o parents.pdf                                         a letter about data protection";
/// Below `print questionnaire --help`.
pub const PRINT_QUESTIONNAIRE: &str = "Examples:
  reflectory print questionnaire 2026-1-primary students --count 30 -o forms.pdf              S-0001 to S-0030
  reflectory print questionnaire 2026-1-primary students --count 10 --first 31 -o forms2.pdf  ten more

What comes back is typed into a table: reflectory form … --columns, then reflectory import.";
/// Below `print slips --help`.
pub const PRINT_SLIPS: &str = "Examples:
  reflectory print slips 2026-1-primary students=200 teachers=30 -o slips.pdf  new slips, mixed

The codes are kept nowhere else. The file can be read by you alone; delete it once it is printed.";
/// Below `print statements --help`.
pub const PRINT_STATEMENTS: &str = "Examples:
  reflectory print statements primary students -o statements.pdf  level and group";
/// Below `print invitation --help`.
pub const PRINT_INVITATION: &str = "Examples:
  reflectory print invitation 2026-1-primary teachers -o letter.pdf         without a code
  reflectory print invitation 2026-1-primary teachers --code -o letter.pdf  with the group's code, made where there is none";
/// Below `print recovery --help`.
pub const PRINT_RECOVERY: &str = "Examples:
  reflectory print recovery -o words.pdf  asks for your passphrase

Whoever holds this page can open the sheets. Lock it away and delete the file.";
/// Below `print parents --help`.
pub const PRINT_PARENTS: &str = "Examples:
  reflectory print parents -o parents.pdf --paper letter  on US paper";
/// Below `plan --help`.
pub const PLAN: &str = "Examples:
  reflectory plan list                                      all plans and what is open in them
  reflectory plan new \"Help that helps\" --level primary --example C
  reflectory plan check 2026-primary                        what became of its targets
  reflectory plan export 2026-primary --format ics -o p.ics  the activities for a calendar";
/// Below `plan list --help`.
pub const PLAN_LIST: &str = "Examples:
  reflectory plan list         as text
  reflectory plan list --json  one line of JSON each, for scripts";
/// Below `plan new --help`.
pub const PLAN_NEW: &str = "Examples:
  reflectory plan new \"Our plan\" --level primary                               an empty one for this school year
  reflectory plan new \"Our plan\" --level primary --example C                   with the examples for area C
  reflectory plan new \"Our plan\" --exercise 2026-1-primary --statement C5      with the wording of that report";
/// Below `plan show --help`.
pub const PLAN_SHOW: &str = "Examples:
  reflectory plan show 2026-primary         one of this school
  reflectory plan show ours.toml theirs.toml  plans of several schools, area by area side by side, then each";
/// Below `plan check --help`.
pub const PLAN_CHECK: &str = "Examples:
  reflectory plan check 2026-primary                           against the next report of its level
  reflectory plan check 2026-primary --against 2027-1-primary  against this one
  reflectory plan check 2026-primary --json                    one line of JSON for each target";
/// Below `plan export --help`.
pub const PLAN_EXPORT: &str = "Examples:
  reflectory plan export 2026-primary                            as Markdown
  reflectory plan export 2026-primary --format ics -o plan.ics   for a calendar
  reflectory plan export 2026-primary --format toml > plan.toml  the plan's own file, for another school
  reflectory plan export 2026-primary --format poster -o p.pdf   one page to hang up, by the printing companion";
/// Below `rehearse --help`.
pub const REHEARSE: &str = "Examples:
  reflectory rehearse                          the exercise of this machine, on a copy
  reflectory rehearse --with-key --with-code   the real passphrase and a printed code are tried too
  reflectory rehearse --stick /media/stick     with a stick that is plugged in
  reflectory rehearse --sample                 before there is an exercise
  reflectory rehearse --machine --keys         at a station: only the list, and the keyboard
  reflectory rehearse --machine --json         one line for each of many machines

Nothing of it counts, and your own exercise stays as it is.";
/// Below `receipt --help`.
pub const RECEIPT: &str = "Examples:
  reflectory receipt apple river stone  yes, or not here";
/// Below `hub --help`.
pub const HUB: &str = "Examples:
  reflectory hub                            open the lab, and print the join code and the address
  reflectory hub --exercise 2026-1-primary  for this exercise only
  reflectory hub --port 5000 --quiet        at another port, without telling the network
  reflectory --store postgres://hub@localhost/schools hub  for every school that published there";
/// Below `join --help`.
pub const JOIN: &str = "Examples:
  reflectory join 192.168.1.20 --code CODE  join at this address
  reflectory join --code CODE               ask the network where the lab is open
  reflectory join --file station.toml       address and code from a file, for many machines";
/// Below `station --help`.
pub const STATION: &str = "Examples:
  reflectory station         what waits on this machine
  reflectory station --send  hand it in now, say from a timer while nobody answers here";
/// Below `carry --help`.
pub const CARRY: &str = "Examples:
  reflectory carry out /media/stick  at the coordinator's machine, then at each station
  reflectory carry in /media/stick   at a station

The way of a stick: out at the coordinator's machine, in at each station; later out at each station, and
`reflectory collect` at the coordinator's machine. The next time round the stations learn what arrived.";
/// Below `carry out --help`.
pub const CARRY_OUT: &str = "Examples:
  reflectory carry out /media/stick                            everything there is to carry
  reflectory carry out /media/stick --exercise 2026-1-primary  of this exercise only";
/// Below `carry in --help`.
pub const CARRY_IN: &str = "Examples:
  reflectory carry in /media/stick  take over the exercise, and what arrived";
/// Below `collect --help`.
pub const COLLECT: &str = "Examples:
  reflectory collect /media/stick              one stick, or a kit
  reflectory collect /media/one /media/two     several; the same one twice does no harm
  reflectory collect postgres://vaast@db/schools?sslrootcert=ca.pem  what arrived at a server";
/// Below `kit --help`.
pub const KIT: &str = "Examples:
  reflectory kit /media/stick                                  with this machine's program
  reflectory kit /media/stick --program windows/reflectory.exe  and the one for Windows";
/// Below `backup --help`.
pub const BACKUP: &str = "Examples:
  reflectory backup /media/stick  into a folder of its own on the stick";
/// Below `restore --help`.
pub const RESTORE: &str = "Examples:
  reflectory restore /media/stick/reflectory-…-00001  the folder that the backup made";
/// Below `audit --help`.
pub const AUDIT: &str = "Examples:
  reflectory audit                        every exercise of the store
  reflectory audit 2026-1-primary --json  one exercise, one line of JSON";
/// Below `demo --help`.
pub const DEMO: &str = "Examples:
  reflectory demo               a sample school that is gone afterwards
  reflectory demo --seed 7      the same participants each time
  reflectory demo --dir sample  a sample school to keep";
/// Below `completions --help`.
pub const COMPLETIONS: &str = "Examples:
  reflectory completions bash > ~/.local/share/bash-completion/completions/reflectory
  reflectory completions zsh > ~/.zfunc/_reflectory
  reflectory completions fish > ~/.config/fish/completions/reflectory.fish
  reflectory completions powershell >> $PROFILE";
/// Below `man --help`.
pub const MAN: &str = "Examples:
  reflectory man | man -l -                     read it
  reflectory man --dir ~/.local/share/man/man1  the pages of all commands, for `man reflectory-answer`";

/// Prints the script with which a shell completes commands and options.
///
/// # Errors
/// None today: a closed pipe is no failure.
pub fn completions(mut command: Command, shell: Shell) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, NAME, &mut script);
    given(&script)
}

/// Prints the program's manual page, or writes it and those of all commands into a folder.
///
/// # Errors
/// A sentence about a page that could not be written.
pub fn man(command: Command, dir: Option<&Path>) -> Result<Exit, Failure> {
    let Some(dir) = dir else {
        let mut page = Vec::new();
        let rendered = clap_mangen::Man::new(command).render(&mut page);
        rendered.map_err(|error| Failure::Sentence(format!("The page could not be made: {error}.")))?;
        return given(&page);
    };
    let written = std::fs::create_dir_all(dir).and_then(|()| clap_mangen::generate_to(command, dir));
    written.map_err(|error| {
        Failure::Sentence(format!("The pages could not be written into {}: {error}.", dir.display()))
    })?;
    print(&[format!("Written into {}.", dir.display())])
}
