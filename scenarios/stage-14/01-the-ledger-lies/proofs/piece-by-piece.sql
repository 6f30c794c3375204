\connect ${cast.sick}
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'curves'::regclass;
SELECT relname, relkind FROM pg_class WHERE relnamespace = 'public'::regnamespace;
SELECT revision, count(*) FROM curve_revisions GROUP BY 1;
\connect ${cast.left}
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'curves'::regclass;
SELECT relname, relkind FROM pg_class WHERE relnamespace = 'public'::regnamespace;
SELECT revision, count(*) FROM curve_revisions GROUP BY 1;
\connect ${cast.sick}
CREATE INDEX CONCURRENTLY curve_revisions_taken_at_idx ON curve_revisions (taken_at);
UPDATE curves SET current_revision = 1 WHERE id > 700 AND current_revision IS NULL;
ALTER TABLE curves ADD CONSTRAINT curves_current_revision_fkey
    FOREIGN KEY (id, current_revision) REFERENCES curve_revisions NOT VALID;
ALTER TABLE curves VALIDATE CONSTRAINT curves_current_revision_fkey;
ALTER TABLE curves ALTER COLUMN current_revision SET NOT NULL;
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
