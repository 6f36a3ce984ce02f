-- Many schools on one server. Beside a sheet stand its school, its exercise, a random id, the group, to which keys it is
-- sealed and whether it is set aside: no time, no sequence, no machine, and nothing that leads to a slip or a receipt.
CREATE SCHEMA IF NOT EXISTS reflectory;

CREATE TABLE reflectory.version (
    only_row boolean NOT NULL PRIMARY KEY CHECK (only_row),
    number   integer NOT NULL
);

-- Who the hubs on this database are: all of them one. Schools may read what envelopes are sealed to, nothing else of it.
CREATE TABLE reflectory.hub (
    only_row    boolean NOT NULL PRIMARY KEY CHECK (only_row),
    secret      bytea   NOT NULL CHECK (length(secret) = 32),
    certificate bytea   NOT NULL,
    transport   bytea   NOT NULL CHECK (length(transport) = 32),
    signing     bytea   NOT NULL CHECK (length(signing) = 32)
);

CREATE TABLE reflectory.exercise (
    school    text    NOT NULL,
    id        text    NOT NULL,
    owner     name    NOT NULL DEFAULT current_user,
    slip_salt bytea   NOT NULL CHECK (length(slip_salt) = 16),
    bundle    bytea   NOT NULL,
    stamp     bytea   NOT NULL CHECK (length(stamp) = 32),
    code      text    NOT NULL,
    unsealed  boolean NOT NULL,
    PRIMARY KEY (school, id)
);

-- What an arrival is judged by and what it marks, one row for each exercise: whoever lets sheets arrive holds its lock.
-- Used slips, receipts and secured sheets stand in one value each, in their own order, so that no row tells when one came.
CREATE TABLE reflectory.state (
    school   text      NOT NULL,
    id       text      NOT NULL,
    sealing  bytea     NOT NULL CHECK (length(sealing) = 32),
    bytes    integer   NOT NULL, -- length of every sealed sheet
    groups   integer   NOT NULL, -- how many the instrument has
    slipped  integer[] NOT NULL, -- groups that have slips
    coded    integer[] NOT NULL, -- groups that have a code
    used     bytea     NOT NULL CHECK (length(used) % 16 = 0),
    receipts bytea     NOT NULL CHECK (length(receipts) % 8 = 0),
    secured  bytea     NOT NULL CHECK (length(secured) % 8 = 0),
    PRIMARY KEY (school, id)
) WITH (fillfactor = 50, autovacuum_vacuum_threshold = 50, autovacuum_vacuum_scale_factor = 0);

CREATE TABLE reflectory.slip (
    school     text    NOT NULL,
    id         text    NOT NULL,
    hash       bytea   NOT NULL CHECK (length(hash) = 32),
    user_group integer NOT NULL CHECK (user_group >= 0),
    PRIMARY KEY (school, id, hash)
);

-- Of a token only its fingerprint is kept.
CREATE TABLE reflectory.station (
    school text    NOT NULL,
    id     text    NOT NULL,
    number integer NOT NULL CHECK (number >= 1),
    public bytea   NOT NULL CHECK (length(public) = 32),
    token  bytea   NOT NULL CHECK (length(token) = 32),
    PRIMARY KEY (school, id, number),
    UNIQUE (school, id, public)
);

CREATE TABLE reflectory.sheet (
    school     text    NOT NULL,
    id         text    NOT NULL,
    sheet      bytea   NOT NULL CHECK (length(sheet) = 16),
    user_group integer NOT NULL CHECK (user_group >= 0),
    aside      boolean NOT NULL,
    sealing    bytea   NOT NULL CHECK (length(sealing) = 32),
    body       bytea   NOT NULL,
    PRIMARY KEY (school, id, sheet)
);

-- Sealed bytes do not get smaller.
ALTER TABLE reflectory.sheet ALTER COLUMN body SET STORAGE EXTERNAL;

-- A school's account sees what it published itself. The account that made these tables, the hub's, sees all.
ALTER TABLE reflectory.exercise ENABLE ROW LEVEL SECURITY;
ALTER TABLE reflectory.state ENABLE ROW LEVEL SECURITY;
ALTER TABLE reflectory.slip ENABLE ROW LEVEL SECURITY;
ALTER TABLE reflectory.station ENABLE ROW LEVEL SECURITY;
ALTER TABLE reflectory.sheet ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON reflectory.exercise USING (owner = current_user);
CREATE POLICY own ON reflectory.state USING (
    EXISTS (SELECT FROM reflectory.exercise e WHERE e.school = state.school AND e.id = state.id));
CREATE POLICY own ON reflectory.slip USING (
    EXISTS (SELECT FROM reflectory.exercise e WHERE e.school = slip.school AND e.id = slip.id));
CREATE POLICY own ON reflectory.station USING (
    EXISTS (SELECT FROM reflectory.exercise e WHERE e.school = station.school AND e.id = station.id));
CREATE POLICY own ON reflectory.sheet USING (
    EXISTS (SELECT FROM reflectory.exercise e WHERE e.school = sheet.school AND e.id = sheet.id));
