//! What a rehearsal, and a look at a machine, came to: one line for each thing that was tried.

/// How a thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// As it should be.
    Ready,
    /// It works; somebody should look at it all the same.
    Look,
    /// It would not work tomorrow: the words say what to do.
    NotReady,
    /// It was not tried, and the words say why.
    LeftOut,
}

impl Standing {
    /// The word in front of a line, and in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Standing::Ready => "ok",
            Standing::Look => "look",
            Standing::NotReady => "not ready",
            Standing::LeftOut => "left out",
        }
    }
}

/// One thing that was tried, or looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// What, in a word or two; the same on every machine.
    pub what: &'static str,
    /// How it stands.
    pub standing: Standing,
    /// What was found, and what to do where something is to do: sentences.
    pub words: String,
}

impl Point {
    /// As it should be.
    pub fn ready(what: &'static str, words: impl Into<String>) -> Point {
        Point { what, standing: Standing::Ready, words: words.into() }
    }

    /// Worth a look.
    pub fn look(what: &'static str, words: impl Into<String>) -> Point {
        Point { what, standing: Standing::Look, words: words.into() }
    }

    /// To be mended first.
    pub fn not_ready(what: &'static str, words: impl Into<String>) -> Point {
        Point { what, standing: Standing::NotReady, words: words.into() }
    }

    /// Not tried.
    pub fn left_out(what: &'static str, words: impl Into<String>) -> Point {
        Point { what, standing: Standing::LeftOut, words: words.into() }
    }
}

/// Points that would not work tomorrow.
pub fn open_points(points: &[Point]) -> usize {
    points.iter().filter(|point| point.standing == Standing::NotReady).count()
}
