-- How sheets are sealed, and what stands beside them: sheets that do not unseal, receipts, codes, slips.
-- None of it is linked to a sheet: no shared key, no row number, no time.
CREATE TABLE state (
    only_row  INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    needs_all INTEGER NOT NULL CHECK (needs_all IN (0, 1)),
    padded    INTEGER NOT NULL CHECK (padded >= 0),
    slip_salt BLOB    NOT NULL CHECK (length(slip_salt) = 16),
    closed    INTEGER NOT NULL CHECK (closed IN (0, 1, 2)) -- 2: closed, and written to since
) STRICT;

-- A file of version 1 has its exercise already, and its sheets were not sealed.
INSERT INTO state SELECT 1, 0, 0, randomblob(16), 0 FROM exercise;

CREATE TABLE sealing_key (
    place  INTEGER NOT NULL PRIMARY KEY,
    public BLOB    NOT NULL CHECK (length(public) = 32)
) WITHOUT ROWID, STRICT;

CREATE TABLE aside (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_group INTEGER NOT NULL CHECK (user_group >= 0),
    body       BLOB    NOT NULL
) WITHOUT ROWID, STRICT;

CREATE INDEX aside_by_group ON aside (user_group);

-- All receipts in one value, short hashes in their order, so that neither a row nor a page tells when one came.
CREATE TABLE receipt (
    place  INTEGER NOT NULL PRIMARY KEY CHECK (place = 1),
    hashes BLOB    NOT NULL CHECK (length(hashes) > 0 AND length(hashes) % 8 = 0)
) WITHOUT ROWID, STRICT;

CREATE TABLE group_code (
    user_group INTEGER NOT NULL PRIMARY KEY CHECK (user_group >= 0),
    code       TEXT    NOT NULL
) WITHOUT ROWID, STRICT;

CREATE TABLE slip (
    hash       BLOB    NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    user_group INTEGER NOT NULL CHECK (user_group >= 0),
    used       INTEGER NOT NULL CHECK (used IN (0, 1))
) WITHOUT ROWID, STRICT;
