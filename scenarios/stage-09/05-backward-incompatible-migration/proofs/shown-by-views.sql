\connect ${cast.sick}
ALTER TABLE tickets ADD COLUMN status text NOT NULL DEFAULT 'waiting'
    CHECK (status IN ('waiting', 'in call', 'on hold', 'closed'));
CREATE INDEX CONCURRENTLY tickets_queue_idx ON tickets (opened_at) WHERE status <> 'closed';
CREATE SCHEMA desk_v1;
CREATE SCHEMA desk_v2;
CREATE VIEW desk_v1.tickets AS
SELECT t.id, t.subject, t.opened_at, t.channel,
       coalesce((SELECT s.state FROM ticket_states s WHERE s.ticket_id = t.id ORDER BY s.since DESC, s.id DESC LIMIT 1), 'waiting') AS status
FROM public.tickets t;
CREATE VIEW desk_v2.tickets AS SELECT * FROM desk_v1.tickets;
GRANT USAGE ON SCHEMA desk_v1 TO desk_v1;
GRANT USAGE ON SCHEMA desk_v2 TO desk_v2;
GRANT SELECT, INSERT ON desk_v1.tickets TO desk_v1;
GRANT SELECT ON desk_v2.tickets TO desk_v2;
