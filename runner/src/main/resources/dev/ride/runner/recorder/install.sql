-- What the recorder leaves in every tenant database: one function, fired by three event triggers, which does nothing but
-- raise lines of the server's log. It runs with the rights of whoever caused the event and owns nothing to tamper with.
CREATE SCHEMA ride_recorder;

CREATE FUNCTION ride_recorder.observe() RETURNS event_trigger
LANGUAGE plpgsql
-- whatever the session has set: pg_temp last, or a temporary table named jsonb would stand in for the type
SET search_path = pg_catalog, pg_temp
SET quote_all_identifiers = off
SET client_min_messages = error
AS $observe$
DECLARE
    innermost text;
    held_relations oid[];
    held_modes text[];
    common jsonb;
    objects jsonb;
BEGIN
    -- One look at the locks for two questions, since a script over a thousand tables holds thousands: which locks stop
    -- somebody's writes, and which is the innermost transaction that has an id. A subtransaction that is undone takes its
    -- changes with it, and the server keeps for each id whether it was; finished ones have given their lock back, so the
    -- youngest is the one.
    SELECT
            array_agg(l.relation) FILTER (WHERE l.locktype = 'relation'),
            array_agg(l.mode) FILTER (WHERE l.locktype = 'relation'),
            (array_agg(l.transactionid ORDER BY age(l.transactionid)) FILTER (WHERE l.locktype = 'transactionid'))[1]::text
        INTO held_relations, held_modes, innermost
        FROM pg_locks l
        WHERE l.pid = pg_backend_pid() AND l.granted
            AND (l.locktype = 'transactionid' AND l.mode = 'ExclusiveLock'
                OR l.locktype = 'relation' AND l.relation >= 16384
                    AND l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock'));
    common := jsonb_build_object(
        'event', TG_EVENT, 'tag', TG_TAG, 'transaction', pg_current_xact_id_if_assigned()::text,
        'innermost', innermost);

    -- Twenty objects a line: what DROP SCHEMA takes along has no bound, a line should.
    FOR objects IN
        WITH seen AS (
            SELECT 'pg_class' AS class, w.objid::bigint AS id, i.type, i.object_names AS names, w.objid AS relation, TG_TAG AS tag
            FROM (SELECT pg_event_trigger_table_rewrite_oid() AS objid WHERE TG_EVENT = 'table_rewrite') w,
                LATERAL pg_identify_object_as_address('pg_class'::regclass, w.objid, 0) i
            UNION ALL
            SELECT d.classid::regclass::text, d.objid::bigint, d.object_type, d.address_names, NULL::oid, TG_TAG
            FROM (SELECT true WHERE TG_EVENT = 'sql_drop') fires, LATERAL pg_event_trigger_dropped_objects() d
            WHERE NOT d.is_temporary AND d.schema_name IS DISTINCT FROM 'pg_toast'
                AND (d.original OR d.object_type NOT IN ('type', 'default value'))
            UNION ALL
            SELECT c.classid::regclass::text, c.objid::bigint, c.object_type, i.object_names,
                CASE c.classid
                    WHEN 'pg_class'::regclass THEN
                        coalesce((SELECT x.indrelid FROM pg_index x WHERE x.indexrelid = c.objid), c.objid)
                    WHEN 'pg_constraint'::regclass THEN (SELECT x.conrelid FROM pg_constraint x WHERE x.oid = c.objid)
                    WHEN 'pg_trigger'::regclass THEN (SELECT x.tgrelid FROM pg_trigger x WHERE x.oid = c.objid)
                    WHEN 'pg_policy'::regclass THEN (SELECT x.polrelid FROM pg_policy x WHERE x.oid = c.objid)
                    WHEN 'pg_rewrite'::regclass THEN (SELECT x.ev_class FROM pg_rewrite x WHERE x.oid = c.objid)
                    WHEN 'pg_attrdef'::regclass THEN (SELECT x.adrelid FROM pg_attrdef x WHERE x.oid = c.objid)
                END,
                c.command_tag
            FROM (SELECT true WHERE TG_EVENT = 'ddl_command_end') fires,
                LATERAL pg_event_trigger_ddl_commands() c
                LEFT JOIN LATERAL pg_identify_object_as_address(c.classid, c.objid, c.objsubid) i ON true
            WHERE c.schema_name IS DISTINCT FROM 'pg_temp'
            UNION ALL
            -- GRANT and REVOKE do not say on what: on the relations whose row this very transaction has just written
            SELECT 'pg_class', r.oid::bigint, 'privileges', ARRAY[n.nspname::text, r.relname::text], r.oid, TG_TAG
            FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace
            WHERE TG_EVENT = 'ddl_command_end' AND TG_TAG IN ('GRANT', 'REVOKE')
                AND r.xmin::text = innermost AND r.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
        ), numbered AS (
            SELECT (row_number() OVER () - 1) / 20 AS line, jsonb_strip_nulls(jsonb_build_object(
                'class', s.class, 'id', s.id, 'type', s.type, 'names', to_jsonb(s.names), 'tag', s.tag,
                'relation', CASE
                    WHEN r.oid IS NOT NULL THEN jsonb_build_array(n.nspname, r.relname)
                    WHEN s.type IN ('table column', 'table constraint', 'trigger', 'policy', 'rule') THEN
                        to_jsonb(s.names[1:2])
                    WHEN s.type = 'table' THEN to_jsonb(s.names)
                END,
                'rowSecurity', CASE WHEN TG_EVENT = 'ddl_command_end' AND s.tag = 'ALTER TABLE' AND s.type = 'table' THEN r.relrowsecurity END,
                -- Rules that this very transaction made hold for all rows. One that a column came with, and a constant for
                -- its default, is true without a look; so is NOT NULL where a checked CHECK has said it already.
                'checked', CASE WHEN TG_EVENT = 'ddl_command_end' AND s.tag = 'ALTER TABLE' AND s.type = 'table' THEN EXISTS (
                    SELECT FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
                    WHERE k.conrelid = r.oid AND k.xmin::text = innermost AND k.convalidated
                        AND (k.contype IN ('c', 'f') OR k.contype = 'n'
                            AND NOT (a.atthasmissing AND EXISTS (
                                SELECT FROM pg_attrdef d
                                WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum AND d.xmin::text = innermost))
                            AND NOT EXISTS (
                                SELECT FROM pg_constraint p
                                WHERE p.conrelid = k.conrelid AND p.contype = 'c' AND p.convalidated
                                    AND pg_get_constraintdef(p.oid) = format('CHECK ((%I IS NOT NULL))', a.attname)))) END,
                'owner', CASE WHEN s.type = 'privileges' THEN pg_get_userbyid(r.relowner) END,
                'acl', CASE WHEN s.type = 'privileges' THEN to_jsonb(r.relacl::text[]) END)) AS object
            FROM seen s LEFT JOIN pg_class r ON r.oid = s.relation LEFT JOIN pg_namespace n ON n.oid = r.relnamespace
        ), locks AS (
            -- those on what the event is about, and a few others, such as the table that a new foreign key points to
            SELECT jsonb_agg(jsonb_build_object('relation', jsonb_build_array(n.nspname, r.relname), 'mode', l.mode)) AS told
            FROM (
                SELECT DISTINCT h.relation, h.mode, h.relation IN (SELECT s.relation FROM seen s) AS concerned
                FROM unnest(held_relations, held_modes) h (relation, mode)
                ORDER BY concerned DESC, h.relation, h.mode LIMIT 64) l
            JOIN pg_class r ON r.oid = l.relation
            JOIN pg_namespace n ON n.oid = r.relnamespace
            WHERE r.relkind IN ('r', 'p', 'm') AND n.nspname <> 'pg_toast'
        )
        SELECT jsonb_build_object('locks', (SELECT k.told FROM locks k), 'objects', jsonb_agg(o.object))
        FROM numbered o GROUP BY o.line ORDER BY o.line
    LOOP
        RAISE LOG '%', jsonb_strip_nulls(common || objects);
    END LOOP;
END
$observe$;

REVOKE ALL ON FUNCTION ride_recorder.observe() FROM PUBLIC;

CREATE EVENT TRIGGER ride_recorder_ddl ON ddl_command_end EXECUTE FUNCTION ride_recorder.observe();
CREATE EVENT TRIGGER ride_recorder_drop ON sql_drop EXECUTE FUNCTION ride_recorder.observe();
CREATE EVENT TRIGGER ride_recorder_rewrite ON table_rewrite EXECUTE FUNCTION ride_recorder.observe();
-- also in a session that plays a replica
ALTER EVENT TRIGGER ride_recorder_ddl ENABLE ALWAYS;
ALTER EVENT TRIGGER ride_recorder_drop ENABLE ALWAYS;
ALTER EVENT TRIGGER ride_recorder_rewrite ENABLE ALWAYS;
