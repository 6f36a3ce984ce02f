-- Which school this is, exercises that are still being set up, and files that are about to go. Nothing of participants.
CREATE TABLE identity (
    only_row  INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    school    BLOB    NOT NULL CHECK (length(school) = 16),
    revisions INTEGER NOT NULL CHECK (revisions >= 0) -- the last one given to a set-up; none is given twice
) STRICT;

INSERT INTO identity VALUES (1, randomblob(16), 0);

CREATE TABLE setup (
    id       TEXT    NOT NULL PRIMARY KEY,
    text     TEXT    NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) WITHOUT ROWID, STRICT;

-- An exercise that was taken out of the list on purpose, until its file is gone.
CREATE TABLE leaving (
    id            TEXT NOT NULL PRIMARY KEY,
    frozen_sha256 BLOB NOT NULL CHECK (length(frozen_sha256) = 32),
    slip_salt     BLOB NOT NULL CHECK (length(slip_salt) = 16)
) WITHOUT ROWID, STRICT;
