-- Languages are read when somebody wants one, so each has a checksum of its own, before the text in its row. What an
-- older file holds of them stays in `frozen`.
CREATE TABLE frozen_language (
    name   TEXT NOT NULL PRIMARY KEY,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    text   TEXT NOT NULL
) WITHOUT ROWID, STRICT;

-- The bytes of a file that was closed before are put in order by the next closing.
UPDATE state SET closed = CASE closed WHEN 1 THEN 2 ELSE closed END;
