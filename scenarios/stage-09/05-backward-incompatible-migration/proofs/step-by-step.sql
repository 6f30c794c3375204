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
ALTER TABLE tickets ADD COLUMN status text;
ALTER TABLE tickets ALTER COLUMN status SET DEFAULT 'waiting';
CREATE TRIGGER ticket_states_shown AFTER INSERT ON ticket_states
    FOR EACH ROW EXECUTE FUNCTION ${carrier}();
UPDATE tickets SET status = (
    SELECT s.state FROM ticket_states s WHERE s.ticket_id = tickets.id ORDER BY s.since DESC, s.id DESC LIMIT 1);
ALTER TABLE tickets ADD CONSTRAINT tickets_status_check
    CHECK (status = ANY (ARRAY['waiting'::text, 'in call'::text, 'on hold'::text, 'closed'::text])) NOT VALID;
ALTER TABLE tickets VALIDATE CONSTRAINT tickets_status_check;
ALTER TABLE tickets ALTER COLUMN status SET NOT NULL;
CREATE INDEX CONCURRENTLY tickets_queue_idx ON tickets (opened_at) WHERE status <> 'closed';
