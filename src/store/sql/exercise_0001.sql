-- One exercise: what is frozen, and the submitted sheets.
-- Beside a sheet stand a random id and the group, and nothing else: no time, sequence, user or machine.
PRAGMA application_id = 1380338757;

CREATE TABLE exercise (
    only_row      INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    id            TEXT    NOT NULL,
    school        TEXT    NOT NULL,
    level         TEXT    NOT NULL,
    year          INTEGER NOT NULL,
    session       INTEGER NOT NULL,
    frozen_sha256 BLOB    NOT NULL CHECK (length(frozen_sha256) = 32)
) STRICT;

CREATE TABLE frozen (
    name TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
) WITHOUT ROWID, STRICT;

CREATE TABLE sheet (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_group INTEGER NOT NULL CHECK (user_group >= 0),
    body       BLOB    NOT NULL
) WITHOUT ROWID, STRICT;

CREATE INDEX sheet_by_group ON sheet (user_group);
