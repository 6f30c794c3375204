\connect ${cast.sick}
BEGIN;
ALTER TABLE tickets ADD COLUMN status text NOT NULL DEFAULT 'waiting'
    CHECK (status IN ('waiting', 'in call', 'on hold', 'closed'));
UPDATE tickets t SET status = s.state
FROM (SELECT DISTINCT ON (ticket_id) ticket_id, state FROM ticket_states ORDER BY ticket_id, since DESC, id DESC) s
WHERE s.ticket_id = t.id;
CREATE FUNCTION carry_state_over() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    UPDATE tickets
    SET status = (SELECT s.state FROM ticket_states s WHERE s.ticket_id = NEW.ticket_id ORDER BY s.since DESC, s.id DESC LIMIT 1)
    WHERE id = NEW.ticket_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER ticket_states_shown AFTER INSERT ON ticket_states
    FOR EACH ROW EXECUTE FUNCTION carry_state_over();
COMMIT;
CREATE INDEX CONCURRENTLY tickets_queue_idx ON tickets (opened_at) WHERE status <> 'closed';
