\connect ${cast.sick}
BEGIN;
ALTER TABLE tickets RENAME TO tickets_kept;
CREATE VIEW tickets AS
SELECT t.id, t.subject, t.opened_at, t.channel,
       (SELECT s.state FROM ticket_states s WHERE s.ticket_id = t.id ORDER BY s.since DESC, s.id DESC LIMIT 1) AS status
FROM tickets_kept t;
GRANT SELECT, INSERT ON tickets TO desk_v1, desk_v2;
COMMIT;
