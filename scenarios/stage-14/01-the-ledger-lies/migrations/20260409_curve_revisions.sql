CREATE TABLE curve_revisions (
    curve_id bigint NOT NULL REFERENCES curves (id),
    revision integer NOT NULL CHECK (revision > 0),
    points   numeric[] NOT NULL,
    taken_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (curve_id, revision)
);

INSERT INTO curve_revisions (curve_id, revision, points, taken_at)
SELECT id, 1, points, '2026-04-09 05:00:07+00' FROM curves ORDER BY id;

ALTER TABLE curves ADD COLUMN current_revision integer;

UPDATE curves SET current_revision = 1;

ALTER TABLE curves ALTER COLUMN current_revision SET NOT NULL;
ALTER TABLE curves ADD CONSTRAINT curves_current_revision_fkey
    FOREIGN KEY (id, current_revision) REFERENCES curve_revisions (curve_id, revision);

CREATE INDEX curve_revisions_taken_at_idx ON curve_revisions (taken_at);

CREATE VIEW curve_latest AS
SELECT c.id, c.name, c.unit, r.revision, r.points
FROM curves c JOIN curve_revisions r ON r.curve_id = c.id AND r.revision = c.current_revision;

CREATE FUNCTION revise_curve(curve bigint, new_points numeric[]) RETURNS integer
LANGUAGE sql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
    WITH taken AS (
        INSERT INTO curve_revisions (curve_id, revision, points)
        SELECT curve, max(revision) + 1, new_points FROM curve_revisions WHERE curve_id = curve
        RETURNING revision
    )
    UPDATE curves SET current_revision = taken.revision FROM taken WHERE curves.id = curve RETURNING current_revision
$$;

GRANT SELECT ON curve_revisions, curve_latest TO aurum_api;
