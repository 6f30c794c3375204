\connect ${cast.sick}
BEGIN;
UPDATE bookings b
SET account_id = older.id
FROM accounts younger
     JOIN accounts older ON lower(older.email) = lower(younger.email) AND older.id < younger.id
WHERE b.account_id = younger.id;
DELETE FROM accounts younger
USING accounts older
WHERE lower(older.email) = lower(younger.email) AND older.id < younger.id;
COMMIT;
REINDEX INDEX CONCURRENTLY ${index};
VACUUM (FULL, ANALYZE) accounts;
