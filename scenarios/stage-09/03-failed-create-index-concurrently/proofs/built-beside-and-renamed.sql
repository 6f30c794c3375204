\connect ${cast.sick}
SELECT c.relname, i.indisvalid, pg_get_indexdef(i.indexrelid)
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
WHERE i.indrelid = 'accounts'::regclass;
SELECT lower(email), count(*), min(id), max(id) FROM accounts GROUP BY 1 HAVING count(*) > 1;
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
CREATE UNIQUE INDEX CONCURRENTLY accounts_rebuilt ON accounts USING btree (lower(email));
DROP INDEX CONCURRENTLY ${index};
ALTER INDEX accounts_rebuilt RENAME TO ${index};
