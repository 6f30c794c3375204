-- The first statements of 20260409_revisions, as far as the run came.
CREATE TABLE ${history.table} (
    curve_id bigint NOT NULL REFERENCES curves (id),
    revision integer NOT NULL CHECK (revision > 0),
    points   numeric[] NOT NULL,
    taken_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (curve_id, revision)
);

INSERT INTO ${history.table} (curve_id, revision, points, taken_at)
SELECT id, 1, points, '2026-04-09 05:00:07+00' FROM curves ORDER BY id;

GRANT SELECT ON ${history.table} TO aurum_api;

ALTER TABLE curves ADD COLUMN ${history.current} integer;

UPDATE curves SET ${history.current} = 1 WHERE id <= 700;
