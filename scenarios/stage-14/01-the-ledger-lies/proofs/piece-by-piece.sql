\connect ${cast.sick}
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = '${history.table}'::regclass;
SELECT relname, relkind FROM pg_class WHERE relnamespace = 'public'::regnamespace;
SELECT revision, count(*) FROM ${history.table} GROUP BY 1;
\connect ${cast.left}
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = '${history.table}'::regclass;
SELECT relname, relkind FROM pg_class WHERE relnamespace = 'public'::regnamespace;
SELECT revision, count(*) FROM ${history.table} GROUP BY 1;
\connect ${cast.sick}
CREATE INDEX CONCURRENTLY ${history.table}_taken_at_idx ON ${history.table} (taken_at);
UPDATE curves SET ${history.current} = 1 WHERE id > 700 AND ${history.current} IS NULL;
ALTER TABLE curves ADD CONSTRAINT curves_${history.current}_fkey
    FOREIGN KEY (id, ${history.current}) REFERENCES ${history.table} NOT VALID;
ALTER TABLE curves VALIDATE CONSTRAINT curves_${history.current}_fkey;
ALTER TABLE curves ALTER COLUMN ${history.current} SET NOT NULL;
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
GRANT EXECUTE ON FUNCTION ${history.function} TO aurum_api;
