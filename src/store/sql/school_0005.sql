-- A level can take several questionnaires in a session: an exercise's id alone is its place.
CREATE TABLE exercise_anew (
    id            TEXT    NOT NULL PRIMARY KEY,
    school        TEXT    NOT NULL,
    level         TEXT    NOT NULL,
    year          INTEGER NOT NULL,
    session       INTEGER NOT NULL,
    first_day     TEXT    NOT NULL,
    last_day      TEXT    NOT NULL,
    frozen_sha256 BLOB    NOT NULL CHECK (length(frozen_sha256) = 32)
) WITHOUT ROWID, STRICT;

INSERT INTO exercise_anew
    SELECT id, school, level, year, session, first_day, last_day, frozen_sha256 FROM exercise;

DROP TABLE exercise;

ALTER TABLE exercise_anew RENAME TO exercise;
