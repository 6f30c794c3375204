\connect ${cast.sick}
ALTER TABLE tickets ADD COLUMN status text NOT NULL DEFAULT 'waiting'
    CHECK (status IN ('waiting', 'in call', 'on hold', 'closed'));
CREATE TRIGGER ticket_states_shown AFTER INSERT ON ticket_states
    FOR EACH ROW EXECUTE FUNCTION ${carrier}();
CREATE INDEX CONCURRENTLY tickets_queue_idx ON tickets (opened_at) WHERE status <> 'closed';
