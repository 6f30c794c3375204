-- \d tickets; SELECT state FROM ticket_states; ALTER TABLE tickets ADD COLUMN status text
SELECT 'pg_attribute of tickets' AS said;
