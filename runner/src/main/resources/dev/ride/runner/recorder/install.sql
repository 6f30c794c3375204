-- What the recorder leaves in every tenant database: one function, fired by three event triggers, which does nothing but
-- raise lines of the server's log. It runs with the rights of whoever caused the event and owns nothing to tamper with.
CREATE SCHEMA ride_recorder;

CREATE FUNCTION ride_recorder.observe() RETURNS event_trigger
LANGUAGE plpgsql
-- whatever the session has set: pg_temp last, or a temporary table named jsonb would stand in for the type
SET search_path = pg_catalog, pg_temp
SET quote_all_identifiers = off
SET client_min_messages = error
-- planning these queries takes longer than running them, so that is done once a session
SET plan_cache_mode = force_generic_plan
AS $observe$
DECLARE
    -- the relation that each object of the event is or belongs to, in the order of the objects
    concerned oid[] := '{}';
    innermost text;
    locks jsonb;
    common jsonb;
    objects jsonb[];
BEGIN
    IF TG_EVENT = 'table_rewrite' THEN
        concerned := ARRAY[pg_event_trigger_table_rewrite_oid()];
    ELSIF TG_EVENT = 'ddl_command_end' THEN
        SELECT array_agg(CASE c.classid
                WHEN 'pg_class'::regclass THEN
                    coalesce((SELECT x.indrelid FROM pg_index x WHERE x.indexrelid = c.objid), c.objid)
                WHEN 'pg_constraint'::regclass THEN (SELECT x.conrelid FROM pg_constraint x WHERE x.oid = c.objid)
                WHEN 'pg_trigger'::regclass THEN (SELECT x.tgrelid FROM pg_trigger x WHERE x.oid = c.objid)
                WHEN 'pg_policy'::regclass THEN (SELECT x.polrelid FROM pg_policy x WHERE x.oid = c.objid)
                WHEN 'pg_rewrite'::regclass THEN (SELECT x.ev_class FROM pg_rewrite x WHERE x.oid = c.objid)
                WHEN 'pg_attrdef'::regclass THEN (SELECT x.adrelid FROM pg_attrdef x WHERE x.oid = c.objid)
            END)
            INTO concerned
            FROM pg_event_trigger_ddl_commands() c;
    END IF;

    -- One look at the locks for two questions, since a script over a thousand tables holds thousands: which locks stop
    -- somebody's writes, and which is the innermost transaction that has an id. A subtransaction that is undone takes its
    -- changes with it, and the server keeps for each id whether it was; finished ones have given their lock back, so the
    -- youngest is the one. Of the locks those on what the event is about are told, and some others, oldest relations
    -- first, such as the table that a new foreign key points to.
    WITH held AS MATERIALIZED (
        SELECT l.locktype, l.relation, l.mode, l.transactionid
        FROM pg_locks l
        WHERE l.pid = pg_backend_pid() AND l.granted
            AND (l.locktype = 'transactionid' AND l.mode = 'ExclusiveLock'
                OR l.locktype = 'relation' AND l.relation >= 16384
                    AND l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock'))
    )
    SELECT
            (SELECT h.transactionid FROM held h WHERE h.locktype = 'transactionid' ORDER BY age(h.transactionid) LIMIT 1)::text,
            (SELECT jsonb_agg(jsonb_build_object('relation', jsonb_build_array(k.nspname, k.relname), 'mode', t.mode))
            FROM (
                SELECT h.relation, h.mode
                FROM held h
                WHERE h.locktype = 'relation'
                ORDER BY array_position(concerned, h.relation) IS NULL, h.relation, h.mode
                LIMIT least(32 + cardinality(concerned), 64)) t,
                LATERAL (
                    SELECT n.nspname, r.relname
                    FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace
                    WHERE r.oid = t.relation AND r.relkind IN ('r', 'p', 'm') AND n.nspname <> 'pg_toast' LIMIT 1) k)
        INTO innermost, locks;

    -- LIMIT 1 says to the planner that one row is looked up by its key, however many it believes there are to look up.
    IF TG_EVENT = 'ddl_command_end' THEN
        SELECT array_agg(jsonb_build_object(
                'type', c.object_type, 'names', to_jsonb(i.object_names), 'tag', c.command_tag,
                'relation', CASE WHEN r.relname IS NOT NULL THEN jsonb_build_array(r.nspname, r.relname) END,
                'rowSecurity', CASE WHEN c.command_tag = 'ALTER TABLE' AND c.object_type = 'table' THEN r.relrowsecurity END,
                -- Rules that this very transaction made hold for all rows. One that a column came with, and a constant for
                -- its default, is true without a look; so is NOT NULL where a checked CHECK has said it already.
                'checked', CASE WHEN c.command_tag = 'ALTER TABLE' AND c.object_type = 'table' THEN EXISTS (
                    SELECT FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
                    WHERE k.conrelid = c.objid AND k.xmin::text = innermost AND k.convalidated
                        AND (k.contype IN ('c', 'f') OR k.contype = 'n'
                            AND NOT (a.atthasmissing AND EXISTS (
                                SELECT FROM pg_attrdef d
                                WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum AND d.xmin::text = innermost))
                            AND NOT EXISTS (
                                SELECT FROM pg_constraint p
                                WHERE p.conrelid = k.conrelid AND p.contype = 'c' AND p.convalidated
                                    AND pg_get_constraintdef(p.oid) = format('CHECK ((%I IS NOT NULL))', a.attname)))) END))
            INTO objects
            FROM pg_event_trigger_ddl_commands() WITH ORDINALITY
                    c (classid, objid, objsubid, command_tag, object_type, schema_name, identity, in_extension, command, place)
                LEFT JOIN LATERAL pg_identify_object_as_address(c.classid, c.objid, c.objsubid) i ON true
                LEFT JOIN LATERAL (
                    SELECT n.nspname, x.relname, x.relrowsecurity
                    FROM pg_class x JOIN pg_namespace n ON n.oid = x.relnamespace
                    WHERE x.oid = concerned[c.place] LIMIT 1) r ON true
            WHERE c.schema_name IS DISTINCT FROM 'pg_temp';
        IF TG_TAG IN ('GRANT', 'REVOKE') THEN
            -- these do not say on what: on the relations whose row this very transaction has just written
            objects := objects || (
                SELECT array_agg(jsonb_build_object(
                    'type', 'privileges', 'tag', TG_TAG, 'names', jsonb_build_array(n.nspname, r.relname),
                    'relation', jsonb_build_array(n.nspname, r.relname),
                    'owner', pg_get_userbyid(r.relowner), 'acl', to_jsonb(r.relacl::text[])))
                FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace
                WHERE r.xmin::text = innermost AND r.relkind IN ('r', 'p', 'v', 'm', 'f', 'S'));
        END IF;
    ELSIF TG_EVENT = 'sql_drop' THEN
        SELECT array_agg(jsonb_build_object(
                'type', d.object_type, 'names', to_jsonb(d.address_names), 'tag', TG_TAG,
                'relation', CASE
                    WHEN d.object_type IN ('table column', 'table constraint', 'trigger', 'policy', 'rule') THEN
                        to_jsonb(d.address_names[1:2])
                    WHEN d.object_type = 'table' THEN to_jsonb(d.address_names)
                END))
            INTO objects
            FROM pg_event_trigger_dropped_objects() d
            WHERE NOT d.is_temporary AND d.schema_name IS DISTINCT FROM 'pg_toast'
                AND (d.original OR d.object_type NOT IN ('type', 'default value'));
    ELSE
        SELECT ARRAY[jsonb_build_object(
                'type', i.type, 'names', to_jsonb(i.object_names), 'tag', TG_TAG, 'relation', to_jsonb(i.object_names))]
            INTO objects
            FROM pg_identify_object_as_address('pg_class'::regclass, concerned[1], 0) i;
    END IF;

    common := jsonb_build_object(
        'event', TG_EVENT, 'tag', TG_TAG, 'transaction', pg_current_xact_id_if_assigned()::text,
        'innermost', innermost, 'locks', locks);
    -- Twenty objects a line: what DROP SCHEMA takes along has no bound, a line should.
    FOR at IN 1 .. coalesce(cardinality(objects), 0) BY 20 LOOP
        RAISE LOG '%', jsonb_strip_nulls(common || jsonb_build_object('objects', to_jsonb(objects[at : at + 19])));
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
