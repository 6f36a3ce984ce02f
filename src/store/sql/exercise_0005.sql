-- What machines that hand sheets upwards need. At a station: envelopes that the machine above does not have yet. Above:
-- sheets whose slip was used twice, and for which sheets a verified backup exists. No machine, no time, no sequence.
CREATE TABLE outbox (
    id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    refused  TEXT NOT NULL, -- why the machine above did not take it; empty while it waits
    envelope BLOB NOT NULL
) WITHOUT ROWID, STRICT;

CREATE TABLE twice (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_group INTEGER NOT NULL CHECK (user_group >= 0),
    body       BLOB    NOT NULL
) WITHOUT ROWID, STRICT;

CREATE INDEX twice_by_group ON twice (user_group);

-- As the receipts: short hashes of ids in one value, in their order.
CREATE TABLE secured (
    place  INTEGER NOT NULL PRIMARY KEY CHECK (place = 1),
    hashes BLOB    NOT NULL CHECK (length(hashes) > 0 AND length(hashes) % 8 = 0)
) WITHOUT ROWID, STRICT;

-- The bytes of a file that was closed before are put in order by the next closing.
UPDATE state SET closed = CASE closed WHEN 1 THEN 2 ELSE closed END;
