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
CREATE UNIQUE INDEX CONCURRENTLY accounts_email_lower_key ON accounts (lower(email));
