-- Whether anybody has begun, the log of corrections, and the class a slip was handed out to. None of it is linked to a
-- sheet, and none of it tells a time.
ALTER TABLE state ADD COLUMN begun INTEGER NOT NULL DEFAULT 0 CHECK (begun IN (0, 1));

-- The bytes of a file that was closed before are put in order by the next closing.
UPDATE state SET
    begun = EXISTS (SELECT 1 FROM sheet) OR EXISTS (SELECT 1 FROM aside),
    closed = CASE closed WHEN 1 THEN 2 ELSE closed END;

ALTER TABLE slip ADD COLUMN class TEXT NOT NULL DEFAULT '' CHECK (length(class) <= 40);

-- All slips are written anew with their new column, so that none has to grow, and move, in the hour in which it is used.
UPDATE slip SET class = '';

CREATE TABLE correction (
    place    INTEGER NOT NULL PRIMARY KEY CHECK (place >= 0),
    text     TEXT    NOT NULL,
    last_day TEXT
) WITHOUT ROWID, STRICT;
