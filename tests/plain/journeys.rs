//! Participants' ways in lines, beside the same ways by keys.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use reflectory::app::Screen;
use reflectory::app::effect::Exit;
use reflectory::app::msg::{Msg, StoreReply};
use reflectory::domain::answer::{Answer, SheetId};
use reflectory::domain::questionnaire::{Asked, AskedForm};
use reflectory::locale::language::by_code;
use reflectory::locale::texts;
use reflectory::ui::plain::notice;
use reflectory::ui::plain::page::{page, prompt};

use super::{line, lines, reads};
use crate::support::app::{Journey, at, open_sheets};

/// A student at the first statement.
fn student() -> Journey {
    let mut journey = Journey::answer();
    reads(&lines(&mut journey, &["1", "3", ""]), &["Statement 1 of 24.", "1: strongly disagree"]);
    journey
}

fn asked(journey: &Journey) -> Vec<Asked> {
    match journey.app.screen() {
        Some(Screen::Walk(walk)) => walk.questionnaire.asked.clone(),
        other => panic!("{other:?}"),
    }
}

/// How a question is answered by keys, and in lines.
fn answer_to(at: usize, form: &AskedForm) -> (String, Vec<String>) {
    let digit = match form {
        AskedForm::Scale { .. } => at % 6,
        AskedForm::Single { options, opt_out } => at % (options.len() + usize::from(opt_out.is_some())),
        AskedForm::Multiple { .. } => {
            let both = ["1 3".to_owned(), String::new()];
            return ("13<enter>".to_owned(), both.to_vec());
        }
        AskedForm::Words => {
            let words = format!("more of {at}, please");
            return (format!("{words}<enter>"), vec![words, ".".to_owned()]);
        }
    };
    let zero = form.row_of_digit(0).is_some();
    let digit = if digit == 0 && !zero { 1 } else { digit };
    (format!("{digit}<enter>"), vec![digit.to_string()])
}

/// What lies in a journey's store: answers, and whether the small group's question was answered with yes.
fn handed_in(journey: &Journey) -> (BTreeMap<String, Answer>, bool) {
    let (_, mut sheets) = open_sheets(&journey.folder.path().join("store"));
    assert_eq!(sheets.len(), 1);
    let sheet = sheets.remove(0);
    (sheet.answers, sheet.own_line)
}

fn show(answers: &BTreeMap<String, Answer>) -> Vec<(&str, String)> {
    let words = |answer: &Answer| match answer {
        Answer::Rating(n) => format!("{n}"),
        Answer::NotApplicable => "not applicable".to_owned(),
        Answer::One(n) => format!("one {n}"),
        Answer::Some(bits) => format!("some {bits}"),
        Answer::NoneOfThese => "none".to_owned(),
        Answer::Words(words) => words.to_string(),
    };
    answers.iter().map(|(code, answer)| (code.as_str(), words(answer))).collect()
}

#[test]
fn every_group_hands_in_the_same_sheet_in_lines_as_by_keys() {
    for (group, skip) in [(1, 5), (2, 7), (3, 4)] {
        let (mut by_keys, mut by_lines) = (Journey::answer(), Journey::answer());
        by_keys.press(&format!("<enter>{group}<enter>"));
        lines(&mut by_lines, &["", &group.to_string(), "1"]);
        for (at, asked) in asked(&by_keys).iter().enumerate() {
            let (keys, typed) = answer_to(at, &asked.form);
            // A question in one's own words comes after the last multiple choice, and there letters are text.
            let (keys, typed) = match at % skip {
                0 => ("<enter>".to_owned(), vec![String::new()]),
                // Second thoughts.
                1 if !matches!(asked.form, AskedForm::Words | AskedForm::Multiple { .. }) => {
                    let back = ["back".to_owned(), "x".to_owned()];
                    (format!("{keys}<backspace>x{keys}"), [&typed[..], &back, &typed].concat())
                }
                _ => (keys, typed),
            };
            by_keys.press(&keys);
            typed.iter().for_each(|text| drop(line(&mut by_lines, text)));
        }
        let small = group == 1;
        by_keys.press(if small { "s <enter>" } else { "s<enter>" }).sees("Thank you.");
        let review = page(&by_lines.app).join("\n");
        reads(&review, &["You answered", "To hand in, type hand in."]);
        reads(&line(&mut by_lines, "hand in"), &["Hand in your answers?"]);
        if small {
            reads(&page(&by_lines.app).join("\n"), &["Our group's results may be shown on their own.", "type agree"]);
            reads(&line(&mut by_lines, "agree"), &["You agree."]);
        }
        // An empty line decides nothing.
        reads(&lines(&mut by_lines, &["", "yes"]), &["Thank you.", "Your receipt:", "close it"]);
        let ((keyed, own), (typed, agreed)) = (handed_in(&by_keys), handed_in(&by_lines));
        assert!(keyed.len() > 15, "{}", keyed.len());
        assert_eq!(show(&keyed), show(&typed), "group {group}");
        assert_eq!((own, agreed), (small, small));
    }
}

#[test]
fn nothing_is_handed_in_without_the_review_and_a_yes() {
    let mut journey = student();
    reads(
        &lines(&mut journey, &["4", "hand in"]),
        &["You answered 1 of 24.", "1: Devices and internet: 1 of 4, 3 left"],
    );
    reads(&lines(&mut journey, &["hand in", "", "1", "hand in"]), &["nothing here"]);
    assert_eq!(journey.counts(), [0, 0, 0]);
    reads(&line(&mut journey, "no"), &["You answered 1 of 24."]);
    reads(&line(&mut journey, "3"), &["Part 3 of 8: What students can do."]);
    reads(&lines(&mut journey, &["r", "i", "y"]), &["Thank you."]);
    assert_eq!(journey.counts(), [0, 0, 1]);
    reads(&line(&mut journey, ""), &["Your receipt:"]);
    line(&mut journey, "leave");
    assert_eq!(journey.exit, Some(Exit::Done));
}

#[test]
fn a_number_chooses_and_goes_on_and_an_empty_line_goes_on_alone() {
    let mut journey = student();
    reads(&line(&mut journey, "4"), &["Statement 2 of 24."]);
    reads(&line(&mut journey, "back"), &["Statement 1 of 24.", "4: agree (chosen)"]);
    reads(&line(&mut journey, ""), &["Statement 2 of 24."]);
    reads(&lines(&mut journey, &["b", "clear"]), &["Nothing is chosen here."]);
    reads(&line(&mut journey, "7"), &["There is no number 7 here."]);
    reads(&line(&mut journey, "1 2"), &["not understood"]);
    reads(&line(&mut journey, "agre"), &["not understood"]);
    reads(
        &line(&mut journey, "where"),
        &["Student, Primary.", "Part 1 of 8", "Statement 1 of 4", "You answered 0", "2 hours and 0 minutes left."],
    );
    reads(&line(&mut journey, "time"), &["2 hours and 0 minutes left."]);
    reads(&line(&mut journey, "?"), &["help, h: ", "leave, q: ", "An empty line"]);
    reads(&line(&mut journey, "help"), &["."]);
    reads(&line(&mut journey, "code"), &["Your code to come back: "]);
    reads(&lines(&mut journey, &["leave", "no"]), &["Statement 1 of 24."]);
    reads(&lines(&mut journey, &["leave", "yes"]), &["Nothing of them was kept."]);
}

#[test]
fn words_of_ones_own_are_lines() {
    let mut journey = student();
    reads(&lines(&mut journey, &["areas", "8"]), &["In your own words", "Write a line"]);
    assert_eq!(prompt(&journey.app), "Words:");
    // As typed, and how it would be meant for the program.
    reads(&line(&mut journey, "back"), &["4 of 500 characters", "type a full stop, such as .back"]);
    reads(&line(&mut journey, "...and 3 tablets\u{1b}[31m\u{7}"), &["25 of 500 characters"]);
    reads(&line(&mut journey, ".again"), &["Your words so far: back ...and 3 tablets[31m"]);
    reads(&line(&mut journey, ".?"), &[".back", "clear, x"]);
    reads(&line(&mut journey, ".clear"), &["0 of 500"]);
    reads(&lines(&mut journey, &["more trees", "."]), &["Statement 24 of 24."]);
    reads(&line(&mut journey, ".b"), &["more trees"]);
    // An empty line leaves it as it is.
    reads(&lines(&mut journey, &["", ""]), &["You answered 1 of 24."]);
    // What is too long is not taken in part: nobody would know which.
    let long = "x".repeat(600);
    reads(&lines(&mut journey, &["8", &long]), &["There is room for 500 characters", "these are 600"]);
    reads(
        &lines(&mut journey, &["x".repeat(500).as_str(), "y"]),
        &["There is room for 500 characters", "these are 502"],
    );
}

#[test]
fn several_may_be_ticked() {
    let mut journey = Journey::answer();
    lines(&mut journey, &["1", "2", "1"]);
    let at = asked(&journey).iter().position(|asked| matches!(asked.form, AskedForm::Multiple { .. })).unwrap();
    (0..at).for_each(|_| drop(line(&mut journey, "")));
    reads(&page(&journey.app).join("\n"), &["Several numbers may be typed."]);
    reads(&line(&mut journey, "1, 3"), &["Ticked: "]);
    reads(&line(&mut journey, "1 3 3"), &["Nothing is ticked."]);
    reads(&line(&mut journey, "2 99"), &["There is no number 99 here."]);
    reads(&page(&journey.app).join("\n"), &[&format!("Statement {} of", at + 1)]);
}

#[test]
fn the_minutes_left_are_said_and_the_end_waits_for_a_word() {
    let mut journey = student();
    line(&mut journey, "4");
    let said = |journey: &Journey| notice(&journey.app).map(|say| texts::of(journey.app.language).say(&say));
    journey.wait(SignedDuration::from_mins(90));
    reads(&said(&journey).unwrap(), &["30 minutes left."]);
    journey.wait(SignedDuration::from_mins(30));
    reads(&page(&journey.app).join("\n"), &["The two hours are over.", "You answered 1 of 24.", "5 minutes left."]);
    // What was typed as a letter of an answer decides nothing.
    reads(&lines(&mut journey, &["", "4", "y", "n"]), &["not understood"]);
    assert_eq!(journey.counts(), [0, 0, 0]);
    reads(&line(&mut journey, "yes"), &["Thank you."]);
    assert_eq!(journey.counts(), [0, 0, 1]);
}

#[test]
fn the_closing_ends_it_in_lines_too() {
    let mut journey = Journey::answer();
    journey.now = at("2026-12-04T22:55:00Z");
    lines(&mut journey, &["1", "3", "", "4"]);
    journey.wait(SignedDuration::from_mins(5));
    reads(&page(&journey.app).join("\n"), &["The questionnaire closed on Friday 4 December 2026, 23:59."]);
    assert_eq!(journey.counts(), [0, 0, 0]);
    reads(&line(&mut journey, "1"), &["Closed since Friday 4 December 2026"]);
}

#[test]
fn three_words_bring_the_answers_back() {
    let mut journey = student();
    lines(&mut journey, &["2", "4"]);
    let code = line(&mut journey, "code");
    let words = code.strip_prefix("Your code to come back: ").unwrap().to_owned();
    let Journey { folder, .. } = journey;
    let mut again = Journey::begin(folder, |all| reflectory::app::choose::screen_for(all).unwrap());
    again.app.machine = crate::support::app::machine();
    reads(&line(&mut again, "2"), &["Please type your three words."]);
    assert_eq!(prompt(&again.app), "Code:");
    reads(&line(&mut again, "no such thing"), &["Nothing is kept under these words"]);
    reads(&line(&mut again, &words), &["Statement "]);
    reads(&lines(&mut again, &["review"]), &["You answered 2 of 24."]);
}

#[test]
fn another_language_at_any_moment() {
    let mut journey = student();
    line(&mut journey, "4");
    let german = (by_code("de").unwrap().ix() + 1).to_string();
    reads(&line(&mut journey, "language"), &["Which language?", &format!("{german}: Deutsch")]);
    reads(&line(&mut journey, &german), &["1: "]);
    assert_eq!(journey.app.language.code, "de");
    // English words go on working, and no answer is lost.
    reads(&line(&mut journey, "back"), &["(gewählt)"]);
    reads(&lines(&mut journey, &["review", "hand in", "yes"]), &["1: "]);
    assert_eq!(show(&handed_in(&journey).0).len(), 1);
}

#[test]
fn a_slip_that_was_used_is_typed_anew() {
    let mut journey = student();
    lines(&mut journey, &["4", "r", "i"]);
    reads(&line(&mut journey, "slip"), &["nothing here"]);
    let other = SheetId([9; 16]);
    journey.send(Msg::Stored(StoreReply::SlipUsed(other, "slip-refused".into())));
    reads(&line(&mut journey, "slip"), &["nothing here"]);
    let msgs = match reflectory::ui::plain::typed::typed(&journey.app, "yes") {
        reflectory::ui::plain::typed::Typed::Do(msgs) => msgs,
        told @ reflectory::ui::plain::typed::Typed::Tell(_) => panic!("{told:?}"),
    };
    let mut effects = Vec::new();
    for msg in msgs {
        effects = journey.app.update(msg, journey.now);
    }
    let Some(reflectory::app::effect::Effect::Store(reflectory::app::effect::StoreRequest::Submit(draft))) =
        effects.pop()
    else {
        panic!("{effects:?}")
    };
    journey.send(Msg::Stored(StoreReply::SlipUsed(draft.ticket.id, "slip-refused".into())));
    reads(&page(&journey.app).join("\n"), &["type slip"]);
    reads(&line(&mut journey, "?"), &["slip, s: "]);
    reads(&line(&mut journey, "slip"), &["Please type the code on your slip."]);
    reads(&line(&mut journey, "back"), &["Hand in your answers?"]);
}

#[test]
fn a_certificate_is_read_out() {
    let mut journey = student();
    lines(&mut journey, &["4", "r", "i", "y"]);
    reads(&line(&mut journey, "2"), &["The name for the certificate:"]);
    assert_eq!(prompt(&journey.app), "Name:");
    reads(&line(&mut journey, "Ada Lovelace"), &["Ada Lovelace", "Linden School"]);
}
