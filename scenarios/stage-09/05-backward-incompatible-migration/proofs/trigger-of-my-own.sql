\connect support_be
SELECT attname, attnum, attisdropped FROM pg_attribute WHERE attrelid = 'tickets'::regclass AND attnum > 0;
\connect support_nl
SELECT attname, attnum, attisdropped FROM pg_attribute WHERE attrelid = 'tickets'::regclass AND attnum > 0;
\connect ${cast.sick}
SELECT ticket_id, count(*) FROM ticket_states GROUP BY 1 HAVING count(*) > 2;
BEGIN;
ALTER TABLE tickets ADD COLUMN status text NOT NULL DEFAULT 'waiting'
    CHECK (status IN ('waiting', 'in call', 'on hold', 'closed'));
CREATE FUNCTION kiosks_until_august() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    newest text;
BEGIN
    SELECT s.state INTO newest FROM public.ticket_states s
    WHERE s.ticket_id = NEW.ticket_id ORDER BY s.since DESC, s.id DESC LIMIT 1;
    UPDATE public.tickets SET status = newest WHERE id = NEW.ticket_id AND status <> newest;
    RETURN NEW;
END
$$;
CREATE TRIGGER kiosks_until_august AFTER INSERT OR UPDATE ON ticket_states
    FOR EACH ROW EXECUTE FUNCTION kiosks_until_august();
UPDATE tickets t SET status = s.state
FROM (SELECT DISTINCT ON (ticket_id) ticket_id, state FROM ticket_states ORDER BY ticket_id, since DESC, id DESC) s
WHERE s.ticket_id = t.id;
COMMIT;
CREATE INDEX CONCURRENTLY tickets_queue_idx ON tickets (opened_at) WHERE status <> 'closed';
