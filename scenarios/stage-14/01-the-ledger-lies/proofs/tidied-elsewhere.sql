\connect ${cast.sick}
UPDATE curves c SET ${history.current} = (SELECT max(revision) FROM ${history.table} r WHERE r.curve_id = c.id)
WHERE ${history.current} IS NULL;
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

GRANT SELECT ON ${history.view} TO aurum_api;
\connect ${cast.left}
DELETE FROM ${history.table} WHERE revision = 1 AND curve_id % 50 = 3;
