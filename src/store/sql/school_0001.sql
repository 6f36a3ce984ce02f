-- The school's file: which exercises there are. Nothing of participants.
PRAGMA application_id = 1380338771;

CREATE TABLE exercise (
    id            TEXT    NOT NULL PRIMARY KEY,
    school        TEXT    NOT NULL,
    level         TEXT    NOT NULL,
    year          INTEGER NOT NULL,
    session       INTEGER NOT NULL,
    first_day     TEXT    NOT NULL,
    last_day      TEXT    NOT NULL,
    frozen_sha256 BLOB    NOT NULL CHECK (length(frozen_sha256) = 32),
    UNIQUE (year, session, level)
) WITHOUT ROWID, STRICT;
