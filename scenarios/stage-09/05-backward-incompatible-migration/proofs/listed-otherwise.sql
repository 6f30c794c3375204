\connect support_be
SELECT a.attname, pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attrelid = 'tickets'::regclass AND a.attnum > 0;
\connect support_nl
SELECT a.attname, pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attrelid = 'tickets'::regclass AND a.attnum > 0;
\connect ${cast.sick}
SELECT state, count(*) FROM ticket_states GROUP BY 1;
BEGIN;
ALTER TABLE tickets ADD COLUMN status text NOT NULL DEFAULT 'waiting'
    CHECK (status IN ('closed', 'in call', 'on hold', 'waiting'));
CREATE FUNCTION carry_over() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    UPDATE tickets t
    SET status = (SELECT s.state FROM ticket_states s WHERE s.ticket_id = t.id ORDER BY s.since DESC, s.id DESC LIMIT 1)
    WHERE t.id IN (SELECT ticket_id FROM recorded);
    RETURN NULL;
END
$$;
CREATE TRIGGER carried_over AFTER INSERT ON ticket_states
    REFERENCING NEW TABLE AS recorded FOR EACH STATEMENT EXECUTE FUNCTION carry_over();
UPDATE tickets t SET status = s.state
FROM (SELECT DISTINCT ON (ticket_id) ticket_id, state FROM ticket_states ORDER BY ticket_id, since DESC, id DESC) s
WHERE s.ticket_id = t.id;
COMMIT;
CREATE INDEX CONCURRENTLY tickets_queue_idx ON tickets (opened_at) WHERE status <> 'closed';
