-- Who can unseal from now on, and the school's choices. Nothing of participants.
CREATE TABLE coordinator (
    place  INTEGER NOT NULL PRIMARY KEY,
    name   TEXT    NOT NULL,
    public BLOB    NOT NULL CHECK (length(public) = 32)
) WITHOUT ROWID, STRICT;

CREATE TABLE unsealing (
    only_row  INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    needs_all INTEGER NOT NULL CHECK (needs_all IN (0, 1))
) STRICT;

INSERT INTO unsealing VALUES (1, 0);

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID, STRICT;
