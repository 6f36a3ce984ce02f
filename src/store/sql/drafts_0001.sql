-- Drafts on this machine. In clear stand a tag that only the resume code leads to, and a coarse hour.
PRAGMA application_id = 1380338756;

CREATE TABLE state (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    salt     BLOB    NOT NULL CHECK (length(salt) = 16)
) STRICT;

INSERT INTO state VALUES (1, randomblob(16));

CREATE TABLE draft (
    tag               BLOB    NOT NULL PRIMARY KEY CHECK (length(tag) = 16),
    delete_after_hour INTEGER NOT NULL,
    body              BLOB    NOT NULL
) WITHOUT ROWID, STRICT;
