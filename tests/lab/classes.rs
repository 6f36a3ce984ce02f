//! Classes without screens: who is let in, what is counted, and what outlives a program.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel, sync_channel};

use jiff::SignedDuration;
use reflectory::app::class::order::{ClassNews, ClassOrder, Opening};
use reflectory::domain::class::{Counts, Doing, Here, Pace, Spot, Stand};
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::lab::ExerciseOf;
use reflectory::format::wire::class::Welcome;
use reflectory::format::wire::joining::JoinAnswer;
use reflectory::hub::asks::{Answer, Asked};
use reflectory::hub::board::Board;
use reflectory::hub::doors::{Doors, Who};
use reflectory::hub::identity::{Identity, make};
use reflectory::hub::limits::Limits;
use reflectory::hub::server::{Running, at, serve_class};
use reflectory::locale::language;
use reflectory::locale::texts;
use reflectory::runtime::class::{Classes, Ground, Place, meeting};
use reflectory::seal::code::ClassCode;
use reflectory::seal::hub_key::HubKey;
use reflectory::seal::join::sha256;

use super::machines::{Lab, answer, free_port, id, outbox, sheets};
use crate::support::bin::LIMIT;
use crate::support::store::STUDENTS;

const TEACHERS: GroupIx = GroupIx(1);

/// One machine, as its screen would order and hear.
struct Machine {
    classes: Classes,
    news: Receiver<ClassNews>,
    /// Whether whoever hands up was woken.
    woken: Receiver<()>,
}

impl Machine {
    fn new(store: &Path, port: u16) -> Machine {
        let (tell, news) = channel();
        let (wake, woken) = sync_channel(1);
        let ground = Ground {
            folder: store.to_owned(),
            place: Place { port, announces: false },
            wake: Some(wake),
            tell: Arc::new(move |news| tell.send(news).is_ok()),
        };
        Machine { classes: Classes::new(ground), news, woken }
    }

    /// A teacher's machine whose class is open.
    fn teaching(store: &Path, port: u16) -> (Machine, Opening) {
        let mut teacher = Machine::new(store, port);
        teacher.classes.order(ClassOrder::Open { exercise: id(), group: STUDENTS });
        let opening = teacher.hear(|news| match news {
            ClassNews::Opened(opening) => Some(opening),
            other => panic!("{other:?}"),
        });
        (teacher, opening)
    }

    /// The next news that are looked for.
    fn hear<T>(&self, look: impl Fn(ClassNews) -> Option<T>) -> T {
        std::iter::repeat_with(|| self.news.recv_timeout(LIMIT).expect("news"))
            .find_map(look)
            .expect("an endless iterator ends only with what was looked for")
    }

    fn join(&mut self, typed: &str, group: GroupIx) {
        self.classes.order(ClassOrder::Join { code: typed.to_owned(), exercise: id(), group });
    }

    /// Asks to join, and why that is refused.
    fn refused(&mut self, typed: &str, group: GroupIx) -> String {
        self.join(typed, group);
        self.hear(|news| match news {
            ClassNews::Refused(sentence) => Some(texts::of(language::english()).say(&sentence)),
            other => panic!("{other:?}"),
        })
    }

    /// The next stand that does this.
    fn stand(&self, doing: Doing) -> Stand {
        self.hear(|news| match news {
            ClassNews::Stand(stand) if stand.doing == doing => Some(stand),
            ClassNews::Refused(sentence) => panic!("{sentence:?}"),
            _ => None,
        })
    }

    /// Waits for these counts.
    fn counts(&self, wanted: impl Fn(Counts) -> bool) -> Counts {
        self.hear(|news| match news {
            ClassNews::Counts(counts) if wanted(counts) => Some(counts),
            _ => None,
        })
    }
}

fn stand(version: u64, doing: Doing) -> Stand {
    let at = Spot::Statement("C5".to_owned());
    Stand { version, opened: version, at, pace: Pace::Together, doing, timer: None }
}

fn here(opened: u64) -> Here {
    Here { opened, answered: true, ready: true, handed_in: false, left: SignedDuration::from_mins(91) }
}

/// A machine that lets in whoever comes, and shows that it knows the class in no way. Its address.
fn impostor() -> (Running, SocketAddr) {
    let key = HubKey::draw().unwrap().tls_pkcs8();
    let identity = Identity { certificate_der: make(&key).unwrap(), key_pkcs8: key };
    let (asks, asked) = sync_channel(8);
    let listeners = vec![at((Ipv4Addr::LOCALHOST, 0).into()).unwrap()];
    let board = Board::new(stand(1, Doing::Answering));
    let doors = Arc::new(Doors::default());
    let of = ExerciseOf { school: "a school".to_owned(), id: id() };
    doors.admit(sha256(&[7; 32]), Who { exercise: of, station: 1 });
    let running = serve_class(listeners, &identity, doors, asks, Limits::default(), board).unwrap();
    std::thread::spawn(move || {
        for Asked { reply, .. } in asked {
            let body = Welcome { number: 1, token: [7; 32].into(), group: STUDENTS }.to_bytes().unwrap();
            reply.send(Answer::Joined(JoinAnswer { nonce: [1; 32], proof: [2; 32], body }));
        }
    });
    let address = running.addresses()[0];
    (running, address)
}

#[test]
fn nobody_follows_a_machine_that_does_not_know_the_class() {
    let lab = Lab::new();
    let hub = lab.hub();
    let store = lab.station("pupil");
    drop(hub);
    let (_running, address) = impostor();
    let code = ClassCode::draw().unwrap().shown().to_string();
    let refused = Machine::new(&store, 0).refused(&format!("{code} {address}"), STUDENTS);
    assert!(refused.starts_with("This is not the code of that class."), "{refused}");
}

/// A code that is none of this class's.
fn another(code: &str) -> String {
    let draw = || ClassCode::draw().unwrap().shown().to_string();
    std::iter::repeat_with(draw).find(|drawn| drawn != code).unwrap()
}

#[test]
fn only_machines_of_the_same_exercise_with_the_right_code_and_group_are_let_in() {
    let (lab, port) = (Lab::new(), free_port());
    let hub = lab.hub();
    let (desk, store) = (lab.station("teacher"), lab.station("pupil"));
    // Another school's lab, with an exercise of the same name.
    let other_lab = Lab::new();
    let other_hub = other_lab.hub();
    let stranger = other_lab.station("pupil");
    drop((hub, other_hub));
    let (mut teacher, Opening { code, before, .. }) = Machine::teaching(&desk, port);
    assert_eq!(before, None);
    teacher.classes.order(ClassOrder::Show(stand(1, Doing::Gathering)));

    let mut pupil = Machine::new(&store, 0);
    let right = format!("{code} 127.0.0.1:{port}");
    let sentence = pupil.refused(&right, TEACHERS);
    assert!(sentence.starts_with("This class answers as another group: Student."), "{sentence}");
    assert!(pupil.refused("K7Q", STUDENTS).contains("It has four letters and digits"));
    let nobody = pupil.refused(&format!("{code} 127.0.0.1:{}", free_port()), STUDENTS);
    assert!(nobody.starts_with("Nobody answers at this address."), "{nobody}");
    let other_code = pupil.refused(&format!("{} 127.0.0.1:{port}", another(&code)), STUDENTS);
    assert!(other_code.starts_with("This is not the code of that class."), "{other_code}");
    let other_school = Machine::new(&stranger, 0).refused(&right, STUDENTS);
    assert!(other_school.starts_with("This is not the code of that class."), "{other_school}");

    // Nobody of these was counted; who belongs to the class is.
    let mut pupil = Machine::new(&store, 0);
    pupil.join(&right.to_lowercase(), STUDENTS);
    assert_eq!(pupil.stand(Doing::Gathering), stand(1, Doing::Gathering));
    let joined = teacher.counts(|counts| counts.joined > 0);
    assert_eq!(joined, Counts { opened: 1, joined: 1, least_left: Some(SignedDuration::from_hours(2)), ..joined });
    pupil.classes.order(ClassOrder::Leave);
    teacher.counts(|counts| counts.joined == 0);

    // Whoever tries and tries is asked to wait.
    let mut guesser = Machine::new(&store, 0);
    let wrong = format!("{} 127.0.0.1:{port}", another(&code));
    let mut tries = std::iter::repeat_with(|| guesser.refused(&wrong, STUDENTS));
    assert!((0..4).all(|_| !tries.next().unwrap().starts_with("Please wait")), "everybody mistypes");
    // A slow machine waits for itself a few times.
    assert!(tries.take(8).any(|sentence| sentence.starts_with("Please wait")));
}

#[test]
fn a_class_outlives_its_teachers_program_and_counts_each_machine_once() {
    let (lab, port) = (Lab::new(), free_port());
    let hub = lab.hub();
    let stores = ["one", "two"].map(|name| lab.station(name));
    drop(hub);
    // The coordinator's machine leads this class; nobody at a hub is there to take sheets.
    let (mut teacher, opening) = Machine::teaching(&lab.store(), port);
    teacher.classes.order(ClassOrder::Show(stand(5, Doing::Answering)));
    let mut pupils = [Machine::new(&stores[0], 0), Machine::new(&stores[1], 0)];
    for pupil in &mut pupils {
        pupil.join(&format!("{} 127.0.0.1:{port}", opening.code), STUDENTS);
        assert_eq!(pupil.stand(Doing::Answering), stand(5, Doing::Answering));
        pupil.classes.order(ClassOrder::Here(here(5)));
    }
    let all = teacher.counts(|counts| counts.answered == 2);
    assert_eq!((all.joined, all.ready, all.least_left), (2, 2, Some(SignedDuration::from_mins(91))));

    teacher.classes.finish();
    for pupil in &pupils {
        pupil.hear(|news| (news == ClassNews::LinkLost).then_some(()));
    }
    let (mut teacher, again) = Machine::teaching(&lab.store(), port);
    assert_eq!((again.code, again.before), (opening.code.clone(), Some(stand(5, Doing::Answering))));
    teacher.classes.order(ClassOrder::Show(stand(6, Doing::Pausing)));
    for pupil in &pupils {
        pupil.hear(|news| (news == ClassNews::LinkBack).then_some(()));
        assert_eq!(pupil.stand(Doing::Pausing), stand(6, Doing::Pausing));
    }
    let back = teacher.counts(|counts| counts.joined == 2);
    assert_eq!((back.opened, back.answered), (6, 0), "what they said was about what was open before");

    // The first hands in; its sheet arrives through the class, and it stays counted when it has gone.
    let sheet = answer(&stores[0], 1);
    let [mut first, second] = pupils;
    first.classes.order(ClassOrder::Here(Here { handed_in: true, ..here(6) }));
    first.classes.order(ClassOrder::Leave);
    first.classes.finish();
    teacher.counts(|counts| (counts.joined, counts.handed_in, counts.answered) == (2, 1, 1));
    assert_eq!(sheets(&lab.store()).into_iter().collect::<Vec<_>>(), [sheet]);
    assert!(outbox(&stores[0]).is_empty(), "it is where it belongs");
    assert_eq!(sheets(&stores[0]).len(), 1, "and kept until it is secured");

    // The class ends: its machines hear so, and the next one is another.
    teacher.classes.order(ClassOrder::Close);
    assert_eq!(second.stand(Doing::Over).at, stand(6, Doing::Over).at);
    teacher.classes.finish();
    let (_, next) = Machine::teaching(&lab.store(), port);
    assert_eq!(next.before, None);
}

#[test]
fn one_program_leads_a_class_and_each_class_goes_on_where_it_was() {
    let lab = Lab::new();
    let store = lab.store();
    let (mut first, opening) = Machine::teaching(&store, free_port());
    first.classes.order(ClassOrder::Show(stand(5, Doing::Answering)));
    let mut second = Machine::new(&store, free_port());
    second.classes.order(ClassOrder::Open { exercise: id(), group: STUDENTS });
    second.hear(|news| matches!(news, ClassNews::OpenElsewhere).then_some(()));
    // What it is closed with is not the class.
    second.classes.order(ClassOrder::Close);
    // Another group's class is another one.
    second.classes.order(ClassOrder::Open { exercise: id(), group: TEACHERS });
    let of_teachers = second.hear(|news| match news {
        ClassNews::Opened(opening) => Some(opening),
        _ => None,
    });
    assert_eq!(of_teachers.before, None);
    second.classes.order(ClassOrder::Show(stand(7, Doing::Answering)));
    second.classes.order(ClassOrder::Close);
    second.classes.finish();
    first.classes.finish();
    let (_again, goes_on) = Machine::teaching(&store, free_port());
    assert_eq!((&goes_on.code, goes_on.before), (&opening.code, Some(stand(5, Doing::Answering))));
}

#[test]
fn a_sheet_that_comes_to_a_teachers_station_waits_there_and_wakes_whoever_hands_up() {
    let (lab, port) = (Lab::new(), free_port());
    let hub = lab.hub();
    let (desk, store) = (lab.station("teacher"), lab.station("pupil"));
    drop(hub);
    let (mut teacher, opening) = Machine::teaching(&desk, port);
    teacher.classes.order(ClassOrder::Show(stand(1, Doing::Answering)));
    let mut pupil = Machine::new(&store, 0);
    pupil.join(&format!("{} 127.0.0.1:{port}", opening.code), STUDENTS);
    pupil.stand(Doing::Answering);
    answer(&store, 1);
    pupil.classes.order(ClassOrder::Here(Here { handed_in: true, ..here(1) }));
    pupil.classes.order(ClassOrder::Leave);
    // Nobody presses anything: it has a moment to go up by itself, and is passed on then.
    teacher.woken.recv_timeout(LIMIT).unwrap();
    assert_eq!(outbox(&desk), outbox(&store), "here and there, unopened");
    assert!(sheets(&desk).is_empty(), "it is none of the teacher's own");
}

#[test]
fn what_a_pupil_types_is_a_code_with_or_without_an_address() {
    for (typed, address) in [
        ("k7qz", None),
        (" K7 QZ ", None),
        ("K7QZ 192.168.1.20", Some("192.168.1.20")),
        ("k7-qz   [fd00::2]:7400 ", Some("[fd00::2]:7400")),
        ("K7QZ teachers-laptop", Some("teachers-laptop")),
        ("K7 QZ 192.168.1.20", Some("192.168.1.20")),
        ("k 7 q z [fd00::2]:7400", Some("[fd00::2]:7400")),
    ] {
        let read = meeting::read(typed).unwrap();
        assert_eq!((read.code.shown().as_str(), read.address.as_deref()), ("K7QZ", address), "{typed}");
    }
    for typed in ["", "K7Q", "K7QY", "K7QZZ", "K7Q1", "K7QY 192.168.1.20", "192.168.1.20 K7QZ"] {
        assert!(meeting::read(typed).is_err(), "{typed}");
    }
}
