-- The kept reports, what was shown of them, and the sheets that came after the unsealing. Of a sheet nothing more is
-- noted than that it came late: until a new edition counts it, it waits in a table of its own.
CREATE TABLE edition (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
    report TEXT    NOT NULL
) WITHOUT ROWID, STRICT;

CREATE TABLE release (
    place INTEGER NOT NULL PRIMARY KEY CHECK (place >= 0),
    what  TEXT    NOT NULL
) WITHOUT ROWID, STRICT;

CREATE TABLE late (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_group INTEGER NOT NULL CHECK (user_group >= 0),
    body       BLOB    NOT NULL
) WITHOUT ROWID, STRICT;

CREATE INDEX late_by_group ON late (user_group);

-- Whether the sealed sheets were erased after their time; the report stays.
ALTER TABLE state ADD COLUMN erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1));

-- The bytes of a file that was closed before are put in order by the next closing.
UPDATE state SET erased = 0, closed = CASE closed WHEN 1 THEN 2 ELSE closed END;
