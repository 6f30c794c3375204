\connect ${cast.sick}
BEGIN;
CREATE TEMP TABLE pairs ON COMMIT DROP AS
SELECT a.id AS goes, b.id AS stays
FROM accounts a JOIN accounts b ON lower(a.email) = lower(b.email) AND a.joined_on > b.joined_on;
UPDATE bookings SET account_id = stays FROM pairs WHERE account_id = goes;
DELETE FROM accounts USING pairs WHERE id = goes;
COMMIT;
REINDEX INDEX CONCURRENTLY ${index};
