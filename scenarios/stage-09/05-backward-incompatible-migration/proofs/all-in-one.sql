\connect support_be
SELECT a.attname, pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attrelid = 'tickets'::regclass AND a.attnum > 0;
SELECT tgname FROM pg_trigger WHERE tgrelid = 'ticket_states'::regclass AND NOT tgisinternal;
SELECT state, count(*) FROM ticket_states GROUP BY 1;
\connect support_nl
SELECT a.attname, pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attrelid = 'tickets'::regclass AND a.attnum > 0;
SELECT tgname FROM pg_trigger WHERE tgrelid = 'ticket_states'::regclass AND NOT tgisinternal;
SELECT state, count(*) FROM ticket_states GROUP BY 1;
\connect ${cast.sick}
BEGIN;
ALTER TABLE tickets ADD COLUMN status text NOT NULL DEFAULT 'waiting'
    CHECK (status IN ('waiting', 'in call', 'on hold', 'closed'));
UPDATE tickets t SET status = s.state
FROM (SELECT DISTINCT ON (ticket_id) ticket_id, state FROM ticket_states ORDER BY ticket_id, since DESC, id DESC) s
WHERE s.ticket_id = t.id;
CREATE TRIGGER ticket_states_shown AFTER INSERT ON ticket_states
    FOR EACH ROW EXECUTE FUNCTION ${carrier}();
COMMIT;
CREATE INDEX CONCURRENTLY tickets_queue_idx ON tickets (opened_at) WHERE status <> 'closed';
