\connect ${cast.sick}
ALTER TABLE tickets ADD COLUMN status text NOT NULL DEFAULT 'waiting'
    CHECK (status IN ('waiting', 'in call', 'on hold', 'closed'));
UPDATE tickets t SET status = s.state
FROM (SELECT DISTINCT ON (ticket_id) ticket_id, state FROM ticket_states ORDER BY ticket_id, since DESC, id DESC) s
WHERE s.ticket_id = t.id;
CREATE TRIGGER ticket_states_shown AFTER INSERT ON ticket_states
    FOR EACH ROW EXECUTE FUNCTION ${carrier}();
CREATE INDEX CONCURRENTLY tickets_queue_idx ON tickets (opened_at) WHERE status <> 'closed';
DELETE FROM ticket_states s USING ticket_states n WHERE n.ticket_id = s.ticket_id AND n.since > s.since;
