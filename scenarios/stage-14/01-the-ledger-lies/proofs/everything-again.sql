\connect ${cast.sick}
DELETE FROM schema_migrations WHERE version = '20260409_revisions';
ALTER TABLE curves DROP COLUMN ${history.current};
DROP TABLE ${history.table};
CREATE TABLE ${history.table} (
    curve_id bigint NOT NULL REFERENCES curves (id),
    revision integer NOT NULL CHECK (revision > 0),
    points   numeric[] NOT NULL,
    taken_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (curve_id, revision)
);

INSERT INTO ${history.table} (curve_id, revision, points, taken_at)
SELECT id, 1, points, '2026-04-09 05:00:07+00' FROM curves ORDER BY id;

ALTER TABLE curves ADD COLUMN ${history.current} integer;

UPDATE curves SET ${history.current} = 1;

ALTER TABLE curves ALTER COLUMN ${history.current} SET NOT NULL;
ALTER TABLE curves ADD CONSTRAINT curves_${history.current}_fkey
    FOREIGN KEY (id, ${history.current}) REFERENCES ${history.table} (curve_id, revision);

CREATE INDEX ${history.table}_taken_at_idx ON ${history.table} (taken_at);

CREATE VIEW ${history.view} AS
SELECT c.id, c.name, c.unit, r.revision, r.points
FROM curves c JOIN ${history.table} r ON r.curve_id = c.id AND r.revision = c.${history.current};

CREATE FUNCTION ${history.function}(curve bigint, new_points numeric[]) RETURNS integer
LANGUAGE sql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
    WITH taken AS (
        INSERT INTO ${history.table} (curve_id, revision, points)
        SELECT curve, max(revision) + 1, new_points FROM ${history.table} WHERE curve_id = curve
        RETURNING revision
    )
    UPDATE curves SET ${history.current} = taken.revision FROM taken WHERE curves.id = curve RETURNING ${history.current}
$$;

GRANT SELECT ON ${history.table}, ${history.view} TO aurum_api;
INSERT INTO schema_migrations (version) VALUES ('20260409_revisions');
