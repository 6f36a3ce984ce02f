-- The lab: this machine as a hub, the stations that joined it, and where it hands up itself. Nothing of participants.
CREATE TABLE hub (
    only_row    INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    secret      BLOB    NOT NULL CHECK (length(secret) = 32),
    certificate BLOB    NOT NULL
) STRICT;

CREATE TABLE join_code (
    exercise TEXT NOT NULL PRIMARY KEY,
    code     TEXT NOT NULL
) WITHOUT ROWID, STRICT;

-- Of a token only its fingerprint is kept.
CREATE TABLE station (
    exercise  TEXT    NOT NULL,
    number    INTEGER NOT NULL CHECK (number >= 1),
    public    BLOB    NOT NULL CHECK (length(public) = 32),
    token     BLOB    NOT NULL CHECK (length(token) = 32),
    collected INTEGER NOT NULL CHECK (collected IN (0, 1)),
    PRIMARY KEY (exercise, number),
    UNIQUE (exercise, public)
) WITHOUT ROWID, STRICT;

CREATE TABLE above (
    exercise TEXT NOT NULL PRIMARY KEY,
    text     TEXT NOT NULL
) WITHOUT ROWID, STRICT;
