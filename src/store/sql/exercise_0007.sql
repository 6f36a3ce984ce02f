-- A group can have several codes: one for each of its classes, which may be companies. Where `class` is empty, the code
-- is the whole group's, or its class is known only to the machine above.
ALTER TABLE group_code RENAME TO group_code_before;
CREATE TABLE group_code (
    user_group INTEGER NOT NULL CHECK (user_group >= 0),
    code       TEXT    NOT NULL,
    class      TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (user_group, code)
) WITHOUT ROWID, STRICT;
INSERT INTO group_code (user_group, code) SELECT user_group, code FROM group_code_before;
DROP TABLE group_code_before;
